"""What the next person is told where nobody has taken an alert on, as it stands at this moment."""

from __future__ import annotations

from collections.abc import Sequence

from listener.claims.as_it_stands import standing_of
from listener.claims.asked import closed_words, press_deadline, quoted_of
from listener.claims.done_before import done_words
from listener.claims.examples import first_example
from listener.claims.handing_on import escalation_text, how_it_left
from listener.claims.masking import masks_of
from listener.claims.press import taken_back_words
from listener.claims.proposing import propose_anew
from listener.claims.wording import subject
from listener.house import House
from listener.store import Transaction
from listener.store.connection import Row
from listener.store.incident_views import taken_back
from listener.store.incidents import spread

KIND = "escalation"


def escalation(
    tx: Transaction, house: House, row: Row, level: str, to: str
) -> tuple[str, str]:
    """Subject and body of the message to an audience. level: the one that nobody has acknowledged."""
    number = int(row["incident_id"])
    said = standing_of(house, row["claim_id"], tx.now)
    if row["claim_id"]:
        row = row | propose_anew(tx, house, row)
    quoted = quoted_of(tx, masks_of(house), row)
    head = subject(row, level, said, quoted=quoted[0])
    body = escalation_text(
        row,
        how_it_left(house, row, tx.now),
        said,
        first_example(tx, house, number),
        spread(tx.store, number, tx.now),
        house.settings.desk,
        quoted,
        _became(tx, row),
        may_answer=to != "reviewers" or not house.settings.people,
        until=press_deadline(tx.store, house.rules, row),
        now=tx.now,
    )
    return f"Not acknowledged (neb wedi ymgymryd ag ef): {head}", body


def _became(tx: Transaction, row: Row) -> tuple[Sequence[str], Sequence[str]]:
    """Why nothing of it is quoted, what was done before it waited again, and who of the press put it right since, in both."""
    lines = closed_words(tx.store, row), done_words(tx.store, row, tx.now)
    back, back_cy = taken_back_words(row, taken_back(tx.store, row["incident_id"]), tx.now)  # fmt: skip
    english, welsh = ([line[tongue] for line in lines if line[tongue]] for tongue in (0, 1))  # fmt: skip
    return [*english, *back], [*welsh, *back_cy]
