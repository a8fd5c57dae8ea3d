"""Two incidents that become one: nobody who should answer is let off, nobody who answered is asked again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.claims.handling import (
    acknowledge,
    act_on,
    say_right,
    say_wrong,
    set_posture,
)
from listener.claims.incidents import grow
from listener.claims.joining import carry_on
from listener.claims.mind import mind_incidents
from listener.claims.waiting import is_late
from listener.minutes.verify import verify
from listener.store.connection import Row, as_text
from listener.store.incidents import Item, steps_of
from moderation.claims.spread.priority import Priority
from tests.listener.newsroom import COMMS, Newsroom, newsroom

PARTS = {"impact": 4.0, "reach": 4.0, "confidence": 1.0, "velocity": 1.0}
VALUES = {"LOW": 3.0, "MEDIUM": 9.0, "HIGH": 20.0}
CLOCKS = ("acknowledge_by_at", "posture_by_at", "escalate_at", "escalated", "last_told_at")  # fmt: skip
BOTH_ORDERS = pytest.mark.parametrize("order", [(1, 2), (2, 1)])
LEAD, REVIEWER = "lead@council.example", "reviewer@council.example"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data") as opened:
        yield opened


def begin(room: Newsroom, number: int, level: str) -> Row:
    """Something of its own is said, and comms are told of it."""
    item = Item(f"f:{number}", "The Echo", "Something.")
    with room.house.store.transaction(room.clock()) as tx:
        grow(
            tx, room.house, f"spread:{number}", f"Statement {number}", Priority(level, VALUES[level], PARTS),  # type: ignore[arg-type]
            None, item=item, at_once=True, topic="services",
        )  # fmt: skip
    room.tick(minutes=1)
    return room.incidents()[number - 1]


def join(room: Newsroom, order: tuple[int, int]) -> Row:
    """They turn out to be one. The first of `order` stays, under a claim."""
    with room.house.store.transaction(room.clock()) as tx:
        for number in order:
            carry_on(tx, f"spread:{number}", "claim:CLM-014")
        tx.record("statement_became_claim", details={})
    assert room.open()["incident_id"] == order[0]
    return room.open()


@BOTH_ORDERS
def test_a_high_that_nobody_acknowledged_is_handed_on_after_it_became_one_with_another(
    room: Newsroom, order: tuple[int, int]
) -> None:
    begin(room, 1, "LOW")
    high = begin(room, 2, "HIGH")
    row = join(room, order)
    assert [row[name] for name in CLOCKS] == [high[name] for name in CLOCKS]
    assert row["state"] == "new" and row["value"] == high["value"]
    room.tick(hours=1)
    assert is_late(room.open(), as_text(room.clock()))
    room.tick(hours=1)
    (subject,) = room.subjects(LEAD)
    assert subject.startswith(
        "Not acknowledged (neb wedi ymgymryd ag ef): HIGH"
    ) and room.subjects(REVIEWER)
    told = sum(s["what"] == "told" for s in steps_of(room.house.store, 1) + steps_of(room.house.store, 2))  # fmt: skip
    assert told == 2, "nothing is told a second time"
    assert verify(room.house.store.db).sound


@BOTH_ORDERS
def test_a_medium_keeps_by_when_it_is_to_be_answered(
    room: Newsroom, order: tuple[int, int]
) -> None:
    begin(room, 1, "LOW")
    medium = begin(room, 2, "MEDIUM")
    row = join(room, order)
    assert row["acknowledge_by_at"] == medium["acknowledge_by_at"] is not None
    assert row["posture_by_at"] == medium["posture_by_at"] is not None
    assert row["escalate_at"] is None


@BOTH_ORDERS
def test_a_graver_one_is_to_be_acknowledged_though_somebody_took_on_the_milder(
    room: Newsroom, order: tuple[int, int]
) -> None:
    begin(room, 1, "MEDIUM")
    acknowledge(room.house, 1, COMMS)
    set_posture(room.house, 1, "prepare_lines", COMMS, "The press may ask.")
    act_on(room.house, 1, COMMS, "Lines are written.")
    high = begin(room, 2, "HIGH")
    row = join(room, order)
    assert row["state"] == "new" and row["escalate_at"] == high["escalate_at"]
    assert (row["owner"], row["posture"]) == (COMMS.name, "prepare_lines")
    room.tick(hours=1)
    assert room.subjects(LEAD)
    acknowledge(room.house, order[0], COMMS)
    assert room.open()["state"] == "acknowledged"


@BOTH_ORDERS
def test_who_took_on_the_graver_one_is_not_asked_for_the_milder(
    room: Newsroom, order: tuple[int, int]
) -> None:
    high = begin(room, 1, "HIGH")
    acknowledge(room.house, 1, COMMS)
    begin(room, 2, "MEDIUM")
    row = join(room, order)
    assert (row["state"], row["owner"]) == ("acknowledged", COMMS.name)
    assert row["posture_by_at"] == high["posture_by_at"], "what to do is not chosen yet"
    room.tick(hours=1)
    room.tick(hours=1)
    assert not room.subjects(LEAD) and not room.subjects(REVIEWER)
    assert verify(room.house.store.db).sound


@BOTH_ORDERS
def test_what_was_done_about_the_milder_does_not_settle_what_was_only_taken_on(
    room: Newsroom, order: tuple[int, int]
) -> None:
    begin(room, 1, "HIGH")
    acknowledge(room.house, 1, COMMS)
    begin(room, 2, "LOW")
    act_on(room.house, 2, COMMS, "Watched.", posture="monitor")
    assert join(room, order)["state"] == "acknowledged"
    assert verify(room.house.store.db).sound


@BOTH_ORDERS
def test_of_two_equals_the_one_that_nobody_acknowledged_waits_on(
    room: Newsroom, order: tuple[int, int]
) -> None:
    begin(room, 1, "HIGH")
    acknowledge(room.house, 1, COMMS)
    second = begin(room, 2, "HIGH")
    row = join(room, order)
    assert (row["state"], row["owner"]) == ("new", COMMS.name)
    assert [row[name] for name in CLOCKS] == [second[name] for name in CLOCKS]


@BOTH_ORDERS
def test_of_two_equals_that_wait_the_earlier_deadline_holds_and_each_is_told_once(
    room: Newsroom, order: tuple[int, int]
) -> None:
    first = begin(room, 1, "HIGH")
    room.clock.forward(minutes=35)
    mind_incidents(room.house)
    begin(room, 2, "HIGH")
    (handed_on,) = [row for row in room.incidents() if row["escalated"]]
    row = join(room, order)
    assert row["acknowledge_by_at"] == first["acknowledge_by_at"]
    assert row["escalated"] == 1 and row["escalate_at"] <= handed_on["escalate_at"]
    for _ in range(3):
        room.tick(hours=1)
    assert len(room.subjects(LEAD)) == 1, "the lead knows of it already"
    assert len(room.subjects(REVIEWER)) == 1


@BOTH_ORDERS
def test_what_needs_no_answer_is_not_asked_for_again(
    room: Newsroom, order: tuple[int, int]
) -> None:
    begin(room, 1, "LOW")
    acknowledge(room.house, 1, COMMS)
    begin(room, 2, "LOW")
    assert join(room, order)["state"] == "acknowledged"


@pytest.mark.parametrize("called_wrong", [1, 2])
@pytest.mark.parametrize("checked", [False, True])
def test_a_false_alarm_taken_back_after_it_was_joined_goes_on_in_the_other(
    room: Newsroom, called_wrong: int, checked: bool
) -> None:
    begin(room, 1, "LOW")
    begin(room, 2, "MEDIUM")
    stays = 3 - called_wrong
    say_wrong(room.house, called_wrong, COMMS, "Nothing in it.")
    with room.house.store.transaction(room.clock()) as tx:
        if checked:
            carry_on(tx, f"spread:{stays}", "claim:CLM-014")
            carry_on(tx, f"spread:{called_wrong}", "claim:CLM-014")
        else:
            carry_on(tx, f"spread:{called_wrong}", f"spread:{stays}")
        tx.record("statement_became_claim", details={})
    assert room.open()["incident_id"] == stays
    assert say_right(room.house, called_wrong, COMMS, "There was.") == stays
    assert room.open()["incident_id"] == stays
    seen = room.house.store.rows("SELECT ref FROM incident_items WHERE incident_id = ?", (stays,))  # fmt: skip
    assert len(seen) == 2, "what it had seen is not lost"
    last = steps_of(room.house.store, called_wrong)[-1]
    assert (last["what"], last["detail"]) == ("right", f"it goes on in incident {stays}")  # fmt: skip
    told = [s["detail"] for s in steps_of(room.house.store, stays) if s["what"] == "joined"]  # fmt: skip
    assert told == [f"incident {called_wrong} is part of it"]
    (entry,) = room.events("incident_right")
    assert entry["details"]["to"] == "closed" and verify(room.house.store.db).sound
