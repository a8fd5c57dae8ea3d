"""Where the software breaks on a comment, it is still read as far as that goes, and none behind it waits."""

from __future__ import annotations

import json

import pytest

from listener.act import act
from listener.collect import collect
from listener.daemon import Daemon
from listener.decide import expire
from listener.house import House, open_house
from listener.look_in_turn import look_in_turn
from listener.minutes.verify import verify
from listener.reconcile import reconcile
from listener.store.comments import missing_from
from listener.store.counts import beats
from listener.store.decisions import open_items
from listener.telling.mail import open_post
from moderation.types import Score
from tests.listener.test_tell_once import put, quiet
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


def row_broken(house: House, table: str, key: str, number: int) -> None:
    """Have the database refuse each change of one row, as a fault in our code might make it."""
    refuse = f"CREATE TEMP TRIGGER odd_row BEFORE UPDATE ON {table} WHEN OLD.{key} = {number} BEGIN SELECT RAISE(ABORT, 'odd'); END"  # fmt: skip
    house.store.db.conn.execute(refuse)


def mend_row(house: House) -> None:
    house.store.db.conn.execute("DROP TRIGGER odd_row")


def steps(house: House, event: str) -> list[str]:
    rows = house.store.rows("SELECT details FROM entries WHERE event = ?", (event,))
    return [json.loads(row["details"])["step"] for row in rows]


def needs_a_hand(house: House) -> list[str]:
    return [row["detail"] for row in beats(house.store) if row["name"].startswith("fault:") and row["detail"]]  # fmt: skip


def test_one_act_that_breaks_the_software_keeps_no_other_from_being_done(
    place: Town,
) -> None:
    posts = [place.post(), place.post()]
    house = place.round(place.open())
    threats = [place.comment(post, THREAT, by=f"R {n}") for n, post in enumerate(posts)]
    row_broken(house, "acts", "act_id", 1)
    daemon = Daemon(house, open_post(house.settings))
    for _ in range(5):
        place.clock.forward(minutes=1)
        daemon.one_pass()
    assert [item.hidden for item in threats].count(True) == 1, "the other is done"
    assert steps(house, "step_failed") == ["act 1"], "told once"
    (told,) = house.store.rows("SELECT body FROM outbox WHERE kind = 'fault'")
    assert "act 1" in told["body"] and "All else goes on" in told["body"]
    (said,) = needs_a_hand(house)
    assert said.startswith("Part of the software failed on act 1 (")
    mend_row(house)
    place.clock.forward(minutes=16)
    daemon.one_pass()
    assert all(item.hidden for item in threats), "nothing is lost"
    assert steps(house, "step_recovered") == ["act 1"] and not needs_a_hand(house)
    done = "SELECT COUNT(*) FROM entries WHERE event = 'comment_hidden'"
    assert house.store.value(done) == 2 and verify(house.store.db).sound


def test_the_sign_of_a_broken_act_goes_when_the_act_is_ended_elsewhere(
    place: Town,
) -> None:
    post = place.post()
    house = place.round(place.open())
    place.comment(post, THREAT)
    row_broken(house, "acts", "act_id", 1)
    place.round(house)
    assert needs_a_hand(house)
    mend_row(house)
    other = place.simulator.redirect
    second = open_house(place.folder, now=place.clock, redirect=other)
    place.clock.forward(minutes=1)
    act(second)
    second.close()
    assert not needs_a_hand(house)


@pytest.mark.parametrize("held", [True, False])
def test_one_message_that_breaks_the_software_keeps_no_other_from_leaving(
    place: Town, held: bool
) -> None:
    house = quiet(place) if held else place.open()
    box = place.folder / house.settings.alerts.mailbox
    for name in ("first", "second", "third"):
        put(house, name)
    row_broken(house, "outbox", "message_id", 1)
    daemon = Daemon(house, open_post(house.settings))
    daemon.one_pass()
    what = "hold" if held else "send"
    assert steps(house, "step_failed") == [f"message 1 ({what})"]
    if held:
        rows = house.store.rows("SELECT once FROM outbox WHERE held_at IS NOT NULL")
        assert {"second", "third"} <= {row["once"] for row in rows}
        place.clock.forward(hours=4)
        daemon.one_pass()
    lies = box.read_text()
    assert "words of second" in lies and "words of third" in lies
    assert "words of first" not in lies
    mend_row(house)
    place.clock.forward(minutes=16)
    daemon.one_pass()
    daemon.one_pass()
    lies = box.read_text()
    assert all(lies.count(f"words of {name}") == 1 for name in ("first", "second", "third"))  # fmt: skip
    assert not needs_a_hand(house) and verify(house.store.db).sound


def test_one_overdue_hide_that_breaks_the_software_keeps_no_other_hidden(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    post = place.post()
    threats = [place.comment(post, f"{THREAT} {n}") for n in ("Tonight.", "You see.")]
    house = place.round()
    place.round(house)
    assert all(item.hidden for item in threats)
    first = min(f"facebook:{item.native_id}" for item in threats)
    words = "CREATE TEMP TRIGGER odd_row BEFORE INSERT ON decisions WHEN NEW.comment_id = '%s' BEGIN SELECT RAISE(ABORT, 'words of a resident'); END"  # fmt: skip
    house.store.db.conn.execute(words % first)
    place.clock.forward(hours=25)
    place.round(house)
    assert [item.hidden for item in threats] == [f"facebook:{item.native_id}" == first for item in threats]  # fmt: skip
    (step,) = steps(house, "step_failed")
    assert step.startswith("end of hide ") and first not in step
    said = str([dict(row) for row in house.store.rows("SELECT * FROM entries")])
    said += str([dict(row) for row in house.store.rows("SELECT * FROM outbox")])
    assert "IntegrityError at listener/" in said and "words of a resident" not in said
    assert "words of a resident" in capsys.readouterr().err
    mend_row(house)
    place.clock.forward(minutes=16)
    place.round(house)
    assert not any(item.hidden for item in threats) and not needs_a_hand(house)


def test_a_silent_platform_is_asked_once_a_turn_and_a_person_has_theirs(
    place: Town,
) -> None:
    post = place.post()
    for n in ("Tonight.", "You see.", "Wait for it."):
        place.comment(post, f"{THREAT} {n}")
    house = place.round()
    way = house.connectors[f"facebook:{place.world.page.id}"]
    way._reader._graph._api.timeout = (1.0, 0.3)  # type: ignore[attr-defined]
    place.clock.forward(hours=25)
    assert len(expire(house)) == 3
    fault = place.faults.add("facebook", "*", "timeout_before", seconds=0.6)
    act(house)
    assert fault.seen == 1, "one call for the page, not three for each wish"
    reconcile(house)
    assert fault.seen == 2


def test_looks_go_round_in_a_ring_whenever_they_come(place: Town) -> None:
    post, house = place.post(), place.open()
    for n in range(8):
        place.comment(post, f"{CALM} {n}")
    collect(house, f"facebook:{place.world.page.id}")
    held = missing_from(house.store, f"facebook:{post.native_id}", frozenset())
    way, seen = house.connectors[f"facebook:{place.world.page.id}"], list[str]()
    for _ in range(3):
        place.clock.forward(minutes=8)  # a pattern in time changes nothing
        look_in_turn(house, way, "a ring", held, 3, lambda one, _: bool(seen.append(one)))  # type: ignore[func-returns-value]  # fmt: skip
    assert len(held) == len(set(seen)) == 8
