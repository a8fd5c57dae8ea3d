"""What waited while the council changed what it says of a claim: not sent where nothing is to be put right, or written anew."""

from __future__ import annotations

import re

from listener.claims.as_it_stands import said_otherwise, standing_of
from listener.claims.became import WHY
from listener.claims.briefing import brief_subject, brief_text
from listener.claims.examples import first_example
from listener.claims.proposing import propose_anew
from listener.claims.sending import ways_to_comms
from listener.claims.wording import alert_text, short_subject, short_text, subject
from listener.house import House
from listener.store import Transaction
from listener.store.connection import Row
from listener.store.incidents import (
    LEVELS,
    change_incident,
    incident,
    spread,
    steps_of,
)
from listener.store.messages import Message, free, rewrite
from listener.store.told_levels import levels_told

ALERT = "claim"
BRIEF = re.compile(r"incident:(\d+):brief:(\d+)")
_UNTOLD = {"acknowledge_by_at": None, "posture_by_at": None, "escalate_at": None}


def why_not_sent(house: House, message: Message) -> str:
    """Why an alert on a claim is not sent any more: the council no longer calls it wrong. "" where it is sent."""
    if message.kind != ALERT or message.incident_id is None:
        return ""
    row = incident(house.store, message.incident_id)
    over = standing_of(house, row["claim_id"], house.now()).over if row else ""
    return WHY.get(over, "")


def untell(tx: Transaction, message: Message) -> None:
    """Comms were not told of what was dropped: its clocks stop, and if the claim is wrong after all, it is told anew."""
    number = message.incident_id
    row = incident(tx.store, number) if number else None
    assert number is not None and row is not None
    free(tx, message)
    told = {"NONE"} | levels_told(tx.store, number)
    # The digest tells of several at once, and bears no number.
    if any(s["what"] == "told" and "digest" in s["detail"] for s in steps_of(tx.store, number)):  # fmt: skip
        told.add("LOW")
    level = max(told, key=LEVELS.index)
    if LEVELS.index(level) < LEVELS.index(row["told_level"]):
        never: Row = {"told_at": None, "last_told_at": None} if level == "NONE" else {}
        change_incident(tx, number, told_level=level, **_UNTOLD, **never)


def write_anew(house: House, message: Message) -> bool:
    """Have a message that waited say what the council says by now; False where it says that already."""
    found = BRIEF.fullmatch(message.once) if message.kind == "brief" else None
    number = int(found[1]) if found else message.incident_id
    row = incident(house.store, number) if number else None
    if row is None or not (found or message.kind == ALERT):
        return False
    if not said_otherwise(house, row["claim_id"], message.created_at, house.now()):
        return False
    with house.store.transaction(house.now()) as tx:
        tx.record("message_rewritten", details={"message_id": message.message_id, "kind": message.kind, "audience": message.audience, "incident_id": number})  # fmt: skip
        row = row | propose_anew(tx, house, row)
        told = _brief(tx, house, row, int(found[2])) if found else _alert(tx, house, row, message)  # fmt: skip
        rewrite(tx, message, *told)
    return True


def _brief(tx: Transaction, house: House, row: Row, step: int) -> tuple[str, str]:
    number = int(row["incident_id"])
    said = standing_of(house, row["claim_id"], tx.now)
    why = next((s["reason"] for s in steps_of(tx.store, number) if s["step_id"] == step), "")  # fmt: skip
    seen, desk = first_example(tx, house, number), house.settings.desk
    return brief_subject(row, said), brief_text(row, said.claim, why, seen, desk, said.over)  # fmt: skip


def _alert(
    tx: Transaction, house: House, row: Row, message: Message
) -> tuple[str, str]:
    number, level, desk = int(row["incident_id"]), message.incident_level, house.settings.desk  # fmt: skip
    said, seen = standing_of(house, row["claim_id"], tx.now), spread(tx.store, number, tx.now)  # fmt: skip
    head = subject(row, level, said, press=seen.press)
    _, short = ways_to_comms(house.settings.alerts, level)
    if message.audience in short:
        return short_subject(row, level, said, press=seen.press), short_text(
            number, desk
        )
    example = first_example(tx, house, number)
    return head, alert_text(row, said.claim, seen, example, (), desk, now=tx.now)
