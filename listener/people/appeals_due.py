"""Appeals are brought to mind before their ten working days are over, and once more when they are (policy 6.6)."""

from __future__ import annotations

from datetime import timedelta

from listener.house import House
from listener.people.appeals import how_to_decide
from listener.store import Transaction
from listener.store.appeals import open_appeals
from listener.store.connection import Row, as_moment
from listener.store.messages import put_out, was_put_out
from listener.telling.both import in_both
from listener.telling.notices import MONTHS_CY, MONTHS_EN, day

SOON = timedelta(days=3)


def remind_of_appeals(house: House) -> int:
    """Write the reminders that are due into the outbox; gives how many. Each is written once, whoever runs this."""
    written = 0
    for row in open_appeals(house.store):
        left = as_moment(row["due_at"]) - house.now()
        if left > SOON:
            break  # the later ones came later
        stage = "late" if left <= timedelta(0) else "soon"
        if was_put_out(house.store, _once(row, stage, "owner")):
            continue
        with house.store.transaction(house.now()) as tx:
            written += _write(tx, house, row, stage)
    return written


def _once(row: Row, stage: str, audience: str) -> str:
    return f"appeal-{stage}:{row['appeal_id']}:{audience}"


def _write(tx: Transaction, house: House, row: Row, stage: str) -> int:
    number, due = row["appeal_id"], as_moment(row["due_at"])
    said = "should have been decided by" if stage == "late" else "should be decided by"
    said_cy = "Dylai fod wedi'i phenderfynu erbyn" if stage == "late" else "Dylid ei phenderfynu erbyn"  # fmt: skip
    written = 0
    for audience in ("owner", "reviewers"):
        if not getattr(house.settings.alerts, audience) and audience != "owner":
            continue
        written += put_out(
            tx,
            once=_once(row, stage, audience),
            kind="appeal",
            audience=audience,
            subject=f"Appeal {number} {said} {day(due, MONTHS_EN)}",
            body=in_both(
                f"It is against decision {row['decision_id']} ({row['verb']}). Somebody decides it who had no part in "
                f"it: on the desk under Appeals, or with\n{how_to_decide(number)}",
                f"Apêl {number} yn erbyn penderfyniad {row['decision_id']}. {said_cy} {day(due, MONTHS_CY)}, gan rywun nad "
                f"oedd â rhan ynddo: ar y ddesg o dan Apeliadau, neu gyda\n{how_to_decide(number)}",
            ),
        )
    if written:
        tx.record("appeal_reminded", about=row["comment_id"], details={"appeal_id": number, "stage": stage})  # fmt: skip
    return written
