"""What the answers to an alert say, once, twice and by somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.claims.states import move
from listener.errors import UserError
from listener.minutes.verify import verify
from listener.store.incidents import incident, steps_of
from tests.listener.crowd import PEOPLE
from tests.listener.newsdesk import SECOND, newsdesk
from tests.listener.newsroom import COMMS, Newsroom, newsroom
from tests.listener.test_alerts_command import called


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", people=PEOPLE) as opened:
        yield opened


def test_each_thing_that_was_done_is_noted(room: Newsroom) -> None:
    room.spread(8)
    why = ["--as", "Swift Example", "--reason"]
    told = called(room, "posture", "1", "publish_correction", *why, "It spreads.")
    assert "Alert 1: publish a correction. Publish it on the council's channels" in told  # fmt: skip
    assert "Once something was done: wardmote alerts act 1" in told
    for what in ("On the page.", "On the website."):
        called(room, "act", "1", *why, what)
    story = called(room, "show", "1")
    assert "done: On the page." in story and "done: On the website." in story
    assert room.open()["state"] == "acted"
    assert verify(room.house.store.db).sound


def test_who_takes_an_alert_over_reads_from_whom(tmp_path: Path) -> None:
    two = [*PEOPLE, {"name": "Martin Example", "role": "comms"}]
    with newsroom(tmp_path / "data", people=two) as room:
        room.say()
        called(room, "ack", "1", "--as", "Swift Example")
        told = called(room, "ack", "1", "--as", "Martin Example")
    assert told.strip() == "Alert 1 is taken over from Swift Example. Its owner is Martin Example."  # fmt: skip


def test_who_chooses_something_else_reads_what_was_chosen_before_and_by_whom(
    tmp_path: Path,
) -> None:
    two = [*PEOPLE, {"name": "Martin Example", "role": "comms"}]
    with newsroom(tmp_path / "data", people=two) as room:
        room.say()
        swift, martin = (("--as", f"{n} Example", "--reason", "Why.") for n in ("Swift", "Martin"))  # fmt: skip
        told = called(room, "posture", "1", "brief_councillor", *swift)
        assert "Before" not in told
        assert "Before" not in called(room, "posture", "1", "brief_councillor", *martin)
        told = called(room, "posture", "1", "no_action", *swift)
        assert told.startswith("Alert 1: do nothing. Before: brief the councillor, by Martin Example.\n")  # fmt: skip


def test_a_false_alarm_called_twice_is_said_in_words(room: Newsroom) -> None:
    room.say()
    why = ["--as", "Swift Example", "--reason", "Not ours."]
    called(room, "wrong", "1", *why)
    with pytest.raises(UserError, match="^Alert 1 was called a false alarm already.$"):  # fmt: skip
        called(room, "wrong", "1", *why)


def steps(room: Newsroom) -> list[tuple[str, str]]:
    return [(s["what"], s["actor"]) for s in steps_of(room.house.store, 1)]


def entries_of(room: Newsroom) -> int:
    return len(room.house.store.rows("SELECT seq FROM entries"))


def test_what_stands_already_is_said_in_a_sentence_and_written_nowhere(
    room: Newsroom,
) -> None:
    room.say()
    why = ["--as", "Swift Example", "--reason", "It is so."]
    called(room, "right", "1", *why)
    called(room, "posture", "1", "monitor", *why)
    before, entries = steps(room), entries_of(room)
    with pytest.raises(UserError, match="^Alert 1 was called right already. Nothing was changed.$"):  # fmt: skip
        called(room, "right", "1", *why)
    with pytest.raises(UserError, match="^This was chosen for alert 1 already. Nothing was changed.$"):  # fmt: skip
        called(room, "posture", "1", "monitor", *why)
    assert steps(room) == before and entries_of(room) == entries
    called(room, "wrong", "1", *why)
    called(room, "right", "1", *why)
    called(room, "posture", "1", "prepare_lines", *why)
    assert [what for what, _ in steps(room)[len(before) :]] == ["wrong", "right", "posture_set"]  # fmt: skip


def test_what_is_open_again_is_with_nobody_and_says_who_had_it(tmp_path: Path) -> None:
    swift = ["--as", "Swift Example", "--reason", "A slip."]
    with newsdesk(tmp_path / "data") as desk:
        room = desk.room
        room.spread(8)
        called(room, "posture", "1", "monitor", *swift)
        called(room, "act", "1", *swift)
        with pytest.raises(UserError, match="^Alert 1 is not over: it is acted on.$"):  # fmt: skip
            called(room, "reopen", "1", *swift)
        called(room, "close", "1", *swift)
        with room.house.store.transaction(room.clock()) as tx:
            row = incident(tx.store, 1)
            assert row is not None
            with pytest.raises(UserError, match="^Alert 1 is closed, so it cannot become acted on."):  # fmt: skip
                move(tx, row, "acted", COMMS, "acted", "Done.")
            tx.record("messages_written")
        called(room, "reopen", "1", *swift)
        assert "It is waiting to be taken on again. Nobody has it now; it was with Swift Example. What to do" in called(room, "show", "1")  # fmt: skip
        assert "new, nobody has it now (it was with Swift Example);" in called(room)
        browser = desk.browser()
        for path in ("/alerts/1", "/alerts"):
            browser.get(path)
            assert "It waits to be taken on again. Nobody has it now. It was with: Swift Example" in browser.page.words  # fmt: skip
        called(room, "posture", "1", "monitor", "--as", SECOND.name, "--reason", "Mine.")  # fmt: skip
        assert "It is taken on, with Martin Sample." in called(room, "show", "1")
        browser.get("/alerts/1")
        assert "Somebody has taken it on. With: Martin Sample" in browser.page.words
