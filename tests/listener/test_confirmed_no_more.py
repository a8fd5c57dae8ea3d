"""A confirmation that is taken back gives software no new time: its hide ends a day after it began (INV-1)."""

from __future__ import annotations

import json
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.cli import run
from listener.commands.people import say_shown
from listener.decide import decide, expire
from listener.house import House, utc_now
from listener.store.connection import as_moment
from listener.store.decisions import decisions_on, open_item_of
from listener.undo import undo
from tests.listener.lives import OWNER, THREAT2, comment_id, hidden, later, stored
from tests.listener.office import office
from tests.listener.test_agree import forge, wrong
from tests.town import THREAT, Town

LATE = "2030-01-01T00:00:00.000000+00:00"


def confirmed_and_not(house: House, item: Item) -> int:
    """A person agrees with the hide and takes that back; gives the number of what took it back."""
    made = decide(house, stored(house, item), "confirm", OWNER, "It is a threat.")
    return undo(house, made.decision_id, OWNER, "Let us look again.").decision_id


def restored(place: Town, house: House, item: Item) -> bool:
    expire(house)
    act(house)
    return not item.hidden


def test_confirming_and_taking_it_back_does_not_lengthen_the_hide(place: Town) -> None:
    item, house = hidden(place)
    place.clock.forward(hours=22)
    confirmed_and_not(house, item)
    place.clock.forward(hours=1)
    confirmed_and_not(house, item)
    assert not restored(place, house, item), "its day is not over"
    place.clock.forward(hours=1)
    assert restored(place, house, item)


def test_after_that_day_taking_it_back_shows_the_comment_at_once(place: Town) -> None:
    item, house = hidden(place)
    place.clock.forward(hours=1)
    made = decide(house, stored(house, item), "confirm", OWNER, "It is a threat.")
    place.clock.forward(hours=24 * 30)
    assert not restored(place, house, item), "it is a person's hide"
    taken = undo(house, made.decision_id, OWNER, "I was wrong.")
    act(house)
    assert taken.verb == "reopen" and not item.hidden
    assert open_item_of(house.store, comment_id(item)), "a person looks again"
    assert wrong(house) == []
    later(place, house, rounds=3)
    assert not item.hidden, "the machine does not hide these words again"


def test_new_words_in_between_do_not_move_the_end_of_the_first_hide(
    place: Town,
) -> None:
    item, house = hidden(place)
    place.clock.forward(hours=12)
    place.world.edit(item, THREAT2)
    place.round(house)
    confirmed_and_not(house, item)
    place.clock.forward(hours=12)
    assert restored(place, house, item)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (f"UPDATE timers SET restore_at = '{LATE}'", "not the one that the log names"),
        ("DELETE FROM timers", "is gone"),
    ],
)
def test_an_end_promised_again_that_was_moved_or_deleted_is_found(
    place: Town, change: str, found: str
) -> None:
    item, house = hidden(place)
    number = confirmed_and_not(house, item)
    assert wrong(house) == []
    forge(house, f"{change} WHERE decision_id = {number}")
    (sentence,) = wrong(house)
    assert found in sentence and f"decision {number} " in sentence


def test_an_end_that_no_entry_promised_is_found(place: Town) -> None:
    item, house = hidden(place)
    made = decide(house, stored(house, item), "confirm", OWNER, "It is a threat.")
    forge(
        house,
        "INSERT INTO timers (decision_id, comment_id, started_at, restore_at) "
        f"SELECT decision_id, comment_id, decided_at, '{LATE}' FROM decisions WHERE decision_id = {made.decision_id}",
    )
    (sentence,) = wrong(house)
    assert sentence.endswith("is in no entry of the log.")


def test_a_log_from_before_these_ends_were_written_down_is_sound(place: Town) -> None:
    item, house = hidden(place)
    number = confirmed_and_not(house, item)
    as_before = "json_remove(details, '$.restore_at')"
    forge(
        house,
        f"UPDATE entries SET details = {as_before} WHERE event = 'comment_reopened'",
    )
    assert wrong(house) == []
    (details,) = [json.loads(text) for (text,) in house.store.db.execute(
        "SELECT details FROM entries WHERE event = 'comment_reopened'")]  # fmt: skip
    assert details["decision_id"] == number


def test_the_entry_names_the_first_hides_end(place: Town) -> None:
    item, house = hidden(place)
    place.clock.forward(hours=20)
    number = confirmed_and_not(house, item)
    db: sqlite3.Connection = house.store.db.conn
    ends = [as_moment(end) for (end,) in db.execute("SELECT restore_at FROM timers ORDER BY decision_id")]  # fmt: skip
    (told,) = db.execute(
        "SELECT json_extract(details, '$.restore_at') FROM entries WHERE json_extract(details, '$.decision_id') = ? "
        "AND event = 'comment_reopened'",
        (number,),
    ).fetchone()
    assert ends == [as_moment(told)] * 2


OVER = "Its time is over: if you undo this, the comment is shown again at once."
SHOWN = "The time that software had to hide it is over, so it is shown again."


def test_the_desk_says_before_and_after_that_the_comment_is_shown(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        here, item = desk.here, desk.here.comment(THREAT)
        path = f"/item/{desk.number(item)}"
        here.decide(item, "confirm")
        browser = desk.sign_in(OWNER)
        assert OVER not in browser.get(path).words, "there is time left"
        here.place.clock.forward(hours=25)
        browser = desk.sign_in(OWNER)
        assert OVER in browser.get(path).words
        made = decisions_on(here.house.store, comment_id(item))[-1]
        browser.send(f"/decision/{made.decision_id}/undo")
        assert SHOWN in browser.page.words
        here.act()
        assert not item.hidden


def test_the_command_asks_first_and_says_after_that_the_comment_is_shown(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    place.clock.moment = utc_now() - timedelta(hours=30)
    item, house = hidden(place)
    made = decide(house, stored(house, item), "confirm", OWNER, "It is a threat.")
    place.clock.moment = utc_now()
    asked = ["undo", str(made.decision_id), "--as", OWNER.name, "--reason", "No.", "--data", str(place.folder)]  # fmt: skip
    assert run(asked) == 2
    assert "shown again at once" in capsys.readouterr().err and item.hidden
    assert decisions_on(house.store, comment_id(item))[-1] == made, "nothing was done"
    taken = undo(house, made.decision_id, OWNER, "No.")
    say_shown(house, taken)
    assert SHOWN in capsys.readouterr().out and not item.hidden
