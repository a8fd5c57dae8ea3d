"""Where the software breaks on a comment, it is still read as far as that goes, and none behind it waits."""

from __future__ import annotations

import json

import pytest

from listener.house import House
from listener.minutes.verify import verify
from listener.store.decisions import open_items
from moderation.types import Score
from tests.listener.test_weigh import actions
from tests.town import THREAT, Town

DISTRESS = "I can't go on any more, there is nothing left to live for."
STATES = f"{THREAT} The council has sold Otterham playing field to a developer for 40 houses."  # fmt: skip
ASKS = f"{THREAT} Jo from the Sample Gazette here. Would you give us a comment?"
CALM = "Thank you for the new benches on the green."


class Exhausted:
    """A scorer that has no memory left for anything."""

    engine = "exhausted-1"

    def score(self, text: str) -> Score:
        raise MemoryError("bad allocation")


def broken_for(house: House, table: str) -> None:
    """Have the database refuse each new row of one table, as a fault in our code might make it."""
    refuse = f"CREATE TEMP TRIGGER refusing BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'no more'); END"  # fmt: skip
    house.store.db.conn.execute(refuse)


def waits(house: House) -> dict[str, tuple[bool, bool]]:
    """Of each comment that waits for a person: is it urgent, and was the owner told at once?"""
    told = {row["once"] for row in house.store.rows("SELECT once FROM outbox WHERE audience = 'owner'")}  # fmt: skip
    return {
        row["text"]: (
            bool(row["urgent"]),
            f"urgent:{row['comment_id']}:{row['version']}" in told,
        )
        for row in open_items(house.store, 50)
    }


def test_what_the_scorer_breaks_on_is_still_read_for_threats_and_needs(
    place: Town,
) -> None:
    post = place.post()
    threat = place.comment(post, THREAT)
    place.comment(post, DISTRESS)
    place.comment(post, CALM)
    house = place.open()
    house.scorer = Exhausted()
    place.round(house)
    assert waits(house) == {
        THREAT: (True, True),
        DISTRESS: (True, True),
        CALM: (False, False),
    }
    assert not threat.hidden, "nothing is hidden without a score"
    query = "SELECT reason, details FROM entries WHERE event = 'judging_failed'"
    rows = house.store.rows(query)
    assert [row["reason"] for row in rows] == ["MemoryError"] * 3
    assert {json.loads(row["details"])["part"] for row in rows} == {"score"}
    assert verify(house.store.db).sound


@pytest.mark.parametrize(
    ("table", "text", "alone"),
    # The owner hears at once of a journalist, too.
    [("statements", STATES, (False, False)), ("incidents", ASKS, (False, True))],
)
def test_a_fault_in_what_comms_may_hear_takes_no_urgency_from_a_threat(
    place: Town, table: str, text: str, alone: tuple[bool, bool]
) -> None:
    calm = text.removeprefix(THREAT).strip()
    post = place.post()
    threat = place.comment(post, text, by="Person A")
    place.comment(post, calm, by="Person B")
    place.comment(post, CALM, by="Person C")
    house = place.open()
    broken_for(house, table)
    place.round(house)
    assert threat.hidden
    assert waits(house) == {text: (True, True), calm: alone}
    assert verify(house.store.db).sound


def test_a_comment_that_cannot_even_be_put_before_a_person_holds_up_none_behind_it(
    place: Town,
) -> None:
    post = place.post()
    first = place.comment(post, CALM)
    threat = place.comment(post, THREAT)
    house = place.open()
    refuse = f"""CREATE TEMP TRIGGER refusing BEFORE INSERT ON judgements
        WHEN NEW.comment_id = 'facebook:{first.native_id}' BEGIN SELECT RAISE(ABORT, 'no more'); END"""
    house.store.db.conn.execute(refuse)
    place.round(house)
    assert threat.hidden
    assert house.store.value("SELECT COUNT(*) FROM judgements") == 1
    house.store.db.conn.execute("DROP TRIGGER refusing")
    place.clock.forward(hours=1)
    place.round(house)
    assert actions(house)[CALM] == "none", "it is not lost"
