"""Who takes back that they showed what software had hidden has agreed to no hide: it goes back to what it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.brake import trip
from listener.decide import expire
from listener.errors import UserError
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.store.alike import false_alarms
from listener.store.decisions import decisions_on, open_item_of
from listener.store.desk_views import timer_of
from listener.undo import undo
from tests.listener.crowd import OWNER
from tests.listener.lives import comment_id, stored
from tests.listener.office import Browser, Office, office
from tests.town import RUDE, THREAT


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        db = opened.here.house.store.db
        assert verify(db).sound and not disagreements(db)


def false_alarm(desk: Office) -> tuple[Item, Browser, dict[str, object], str]:
    """A threat that software hid, and the councillor's false alarm; what waited, and the end of the hide."""
    item = desk.here.comment(THREAT)
    waited = open_item_of(desk.here.house.store, comment_id(item))
    browser, path = desk.sign_in(OWNER), f"/item/{desk.number(item)}"
    browser.get(path)
    ends_at = timer_of(desk.here.house.store, comment_id(item))
    browser.send(f"{path}/decide", verb="false_alarm_show")
    desk.here.act()
    assert not item.hidden and waited is not None and ends_at is not None
    return item, browser, waited, ends_at


def press_undo(desk: Office, browser: Browser) -> str:
    browser.send(next(f.action for f in browser.page.forms if f.action.endswith("/undo")))  # fmt: skip
    desk.here.act()
    return browser.page.words


def test_undo_of_a_false_alarm_gives_it_back_to_software_with_the_clock_it_had(
    desk: Office,
) -> None:
    item, browser, waited, ends_at = false_alarm(desk)
    desk.here.place.clock.forward(minutes=5)
    said = press_undo(desk, browser)
    assert "Undone: shown again." in said and "It waits in the queue again." in said
    assert "Software hides it again, for no longer than before." in said
    house = desk.here.house
    assert item.hidden and stored(house, item).hidden_by == "wardmote"
    made = decisions_on(house.store, comment_id(item))
    assert [(d.verb, d.actor.role) for d in made] == [("hide", "daemon"), ("show", "owner"), ("reopen", "owner"), ("hide", "daemon")]  # fmt: skip
    assert timer_of(house.store, comment_id(item)) == ends_at
    again = open_item_of(house.store, comment_id(item))
    assert again is not None
    assert [again[name] for name in ("item_id", "due_at", "urgent", "reason")] == [waited[name] for name in ("item_id", "due_at", "urgent", "reason")]  # fmt: skip
    browser.get(f"/item/{again['item_id']}")
    assert "Unless you agree, it is shown again in" in browser.page.words
    resident = desk.browser()
    resident.get("/look-up", params={"link": desk.link(item)})
    assert "By whom software" in resident.page.words
    desk.here.place.clock.forward(hours=24)
    expire(house)
    desk.here.act()
    assert not item.hidden, "no longer than it was"


def test_undone_again_and_again_it_never_ends_later(desk: Office) -> None:
    item, _, _, ends_at = false_alarm(desk)
    house = desk.here.house
    for hidden in (True, False, True):
        desk.here.place.clock.forward(hours=2)
        last = [d for d in decisions_on(house.store, comment_id(item)) if d.actor == OWNER][-1]  # fmt: skip
        undo(house, last.decision_id, OWNER, "The other way.")
        desk.here.act()
        assert item.hidden is hidden
    assert timer_of(house.store, comment_id(item)) == ends_at


def test_who_takes_an_undo_of_a_false_alarm_back_has_said_again_that_it_was_one(
    desk: Office,
) -> None:
    item, browser, _, _ = false_alarm(desk)
    press_undo(desk, browser)
    assert item.hidden
    said = press_undo(desk, browser)
    assert not item.hidden and said.count("shown again, false alarm") == 2
    house = desk.here.house
    made = [d for d in decisions_on(house.store, comment_id(item)) if d.actor == OWNER]
    assert [d.verb for d in made] == ["show", "reopen", "show"]
    assert false_alarms(house.store, comment_id(item)) == {made[0].decision_id, made[2].decision_id}  # fmt: skip


def test_of_a_comment_that_was_kept_as_a_false_alarm_that_is_said_again_too(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    browser, path = desk.sign_in(OWNER), f"/item/{desk.number(item)}"
    browser.get(path)
    browser.send(f"{path}/decide", verb="false_alarm_keep")
    assert "It waits in the queue again." in press_undo(desk, browser)
    assert "kept, false alarm" in press_undo(desk, browser)
    house = desk.here.house
    made = decisions_on(house.store, comment_id(item))
    assert [d.verb for d in made] == ["keep", "reopen", "keep"]
    assert false_alarms(house.store, comment_id(item)) == {made[0].decision_id, made[2].decision_id}  # fmt: skip
    assert not open_item_of(house.store, comment_id(item))


def twice_undone(desk: Office, item: Item) -> list[str]:
    """The councillor takes back what they decided on it, and then takes that back; all that they decided, oldest first."""
    store = desk.here.house.store
    for why in ("I looked again.", "It was right."):
        mine = [d for d in decisions_on(store, comment_id(item)) if d.actor == OWNER]
        undo(desk.here.house, mine[-1].decision_id, OWNER, why)
        desk.here.act()
    return [d.verb for d in decisions_on(store, comment_id(item)) if d.actor == OWNER]


def test_who_never_called_it_a_false_alarm_has_not_after_two_undos(desk: Office) -> None:  # fmt: skip
    item = desk.here.comment(THREAT)
    desk.here.decide(item, "show")
    assert twice_undone(desk, item) == ["show", "reopen", "show"]
    assert not desk.here.events("false_alarm_noted")


def test_other_words_than_those_that_were_a_false_alarm_are_none(desk: Office) -> None:
    item, _, _, _ = false_alarm(desk)
    desk.here.place.world.edit(item, f"{THREAT} And your arms.")
    desk.here.place.round(desk.here.house)
    with pytest.raises(UserError, match="changed since"):
        twice_undone(desk, item)
    assert len(desk.here.events("false_alarm_noted")) == 1


def test_undone_before_it_was_shown_it_stays_software_s_hide(desk: Office) -> None:
    item = desk.here.comment(THREAT)
    house, ends_at = desk.here.house, timer_of(desk.here.house.store, comment_id(item))
    desk.here.place.faults.add("facebook", "*", "service_down")
    desk.here.decide(item, "show")
    assert item.hidden
    shown = decisions_on(house.store, comment_id(item))[-1]
    undo(house, shown.decision_id, OWNER, "")
    desk.here.place.faults.clear()
    desk.here.place.clock.forward(minutes=30)
    desk.here.act()
    assert item.hidden and stored(house, item).hidden_by == "wardmote"
    assert timer_of(house.store, comment_id(item)) == ends_at


def test_where_its_time_is_over_it_stays_visible_and_waits(desk: Office) -> None:
    item, _, waited, _ = false_alarm(desk)
    desk.here.place.clock.forward(hours=25)
    browser = desk.sign_in(OWNER)
    browser.get(f"/item/{waited['item_id']}")
    said = press_undo(desk, browser)
    assert "It stays visible until a person decides." in said
    assert "It waits in the queue again." in said
    assert "so software hides it" not in said.partition("Decisions on this comment")[0]
    assert not item.hidden
    made = decisions_on(desk.here.house.store, comment_id(item))
    assert [d.verb for d in made] == ["hide", "show", "reopen"]
    undo(desk.here.house, made[-1].decision_id, OWNER, "It was one.")
    assert not open_item_of(desk.here.house.store, comment_id(item))


def test_where_software_may_hide_no_more_it_stays_visible_and_waits(
    desk: Office,
) -> None:
    item, browser, _, _ = false_alarm(desk)
    with desk.here.house.store.transaction(desk.here.house.now()) as tx:
        trip(
            tx,
            desk.here.house,
            stored(desk.here.house, item).comment.page_id,
            "Many were wrong.",
        )
    said = press_undo(desk, browser)
    assert "It stays visible until a person decides." in said and not item.hidden
    assert open_item_of(desk.here.house.store, comment_id(item))
