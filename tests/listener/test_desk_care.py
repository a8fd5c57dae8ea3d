"""Care for those who read abuse: after so many hard comments within an hour, new ones stay covered, and a rest begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from listener.desk.exposure import HARD, SHORTEST_REST, Exposure
from moderation.rules import load_rules
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import Browser, Office, office
from tests.town import ROOT

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
THREAT = "I will come to your house tonight and break your legs, number {}."
RESTS = "You have seen many hard comments"


def test_what_is_hard_are_rules_that_there_are() -> None:
    rules = {one.id: one for one in load_rules(ROOT / "rules_of_engagement.yaml").rules}
    assert {rules[one].severity >= 3 for one in HARD} == {True}


def test_nobody_is_shown_more_within_an_hour_than_is_said() -> None:
    seen, most, shown = Exposure(), 10, []
    for minute in range(600):
        now = NOW + minute * MINUTE
        if seen.rests_until("wren", f"c{minute}", now) is None:
            seen.note("wren", f"c{minute}", most, now)
            shown.append(now)
    assert max(sum(a <= b < a + 60 * MINUTE for b in shown) for a in shown) == most
    assert len(shown) >= 50  # work goes on


def test_a_rest_lasts_a_quarter_of_an_hour_at_least_and_is_ones_own() -> None:
    seen = Exposure()
    for at in range(4):
        seen.note("wren", f"c{at}", 4, NOW + at * 25 * MINUTE)
    assert seen.rests_until("wren", "new", NOW + 75 * MINUTE) is None  # one is old
    for at in (4, 5):
        seen.note("wren", f"c{at}", 4, NOW + 76 * MINUTE)
    until = seen.rests_until("wren", "new", NOW + 76 * MINUTE)
    assert until is not None and until - (NOW + 76 * MINUTE) >= SHORTEST_REST
    assert seen.rests_until("wren", "c5", NOW + 80 * MINUTE) is None  # seen already
    assert seen.rests_until("finch", "new", NOW + 80 * MINUTE) is None
    assert seen.rests_until("wren", "new", until) is None


def test_the_same_comment_counts_once_and_none_means_no_end() -> None:
    seen = Exposure()
    for _ in range(50):
        seen.note("wren", "c", 2, NOW)
        seen.note("finch", f"c{_}", 0, NOW)
    assert seen.rests_until("wren", "new", NOW) is None
    assert seen.rests_until("finch", "new", NOW) is None


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data", abuse_an_hour=3) as made:
        yield made


def threats(here: Office, many: int) -> list[int]:
    """Threats in the queue, by their numbers, urgent or not as `urgent` says."""
    place = here.here.place
    post = place.post()
    items = [place.comment(post, THREAT.format(n), by=f"Teasel {n}") for n in range(many)]  # fmt: skip
    place.round(here.here.house)
    return [here.number(one) for one in items]


def calm(here: Office, numbers: list[int]) -> None:
    """As after a quiet day: they still wait, and none is pressing any more."""
    for number in numbers:
        here.here.house.store.db.execute("UPDATE queue SET urgent = 0 WHERE item_id = ?", (number,))  # fmt: skip


def opened(browser: Browser, number: int, query: str = "") -> str:
    browser.get(f"/item/{number}{query}")
    assert browser.status == 200
    return re.sub(r"</?(?:mark|bdi)[^>]*>", "", browser.text)


def test_after_so_many_new_ones_stay_covered_and_what_was_seen_stays_open(here: Office) -> None:  # fmt: skip
    numbers = threats(here, 5)
    calm(here, numbers)
    wren = here.sign_in(OWNER)
    for number in numbers[:3]:
        assert f"break your legs, number {numbers.index(number)}" in opened(wren, number)  # fmt: skip
    later = opened(wren, numbers[3])
    assert RESTS in later and "█" in later and "break your legs" not in later
    # Asking does not help, in either way of asking.
    assert "break your legs, number 3" not in opened(wren, numbers[3], "?words=yes")
    wren.get("/queue/settings")
    wren.send("/queue/settings", words="open")
    assert "break your legs, number 3" not in opened(wren, numbers[3])
    wren.get("/queue")
    assert "break your legs, number 4" not in wren.text
    wren.get(f"/item/{numbers[3]}/evidence")
    assert "break your legs" not in wren.text
    # What they saw already does not vanish, and somebody else is not held up.
    assert "break your legs, number 0" in opened(wren, numbers[0])
    assert "break your legs, number 3" in opened(here.sign_in(DELEGATE), numbers[3])


def test_what_is_urgent_is_covered_too_and_shown_to_whoever_asks(here: Office) -> None:
    numbers = threats(here, 4)
    wren = here.sign_in(OWNER)
    for number in numbers[:3]:
        opened(wren, number)
    last = opened(wren, numbers[3])
    assert RESTS in last and "It is urgent: show it all the same" in last
    assert "break your legs, number 3" in opened(wren, numbers[3], "?words=yes")


def test_nobody_hides_or_agrees_to_what_they_cannot_read_and_a_rest_ends(here: Office) -> None:  # fmt: skip
    numbers = threats(here, 4)
    calm(here, numbers)
    wren = here.sign_in(OWNER)
    before = opened(wren, numbers[3])
    form = next(f for f in wren.page.forms if f.action == f"/item/{numbers[3]}/decide")
    assert 'value="keep"' in before or 'value="show"' in before
    here.desk.exposure = Exposure()
    for number in numbers[:3]:
        opened(wren, number)
    later = opened(wren, numbers[3])
    assert not {'value="hide"', 'value="confirm"'} & {part.split(">")[0] for part in later.split("<button name=\"verb\" ")}  # fmt: skip
    verb = "hide" if 'value="hide"' in before else "confirm"
    wren.post(f"/item/{numbers[3]}/decide", {**form.values, "verb": verb, "rule": "R2", "reason": "A threat."})  # fmt: skip
    assert wren.status == 409 and "You have not seen these words" in wren.text
    assert here.here.events("hide_confirmed") == []
    here.here.place.clock.forward(hours=2)
    wren = here.sign_in(OWNER)
    assert "break your legs, number 3" in opened(wren, numbers[3])


def test_mild_comments_are_never_counted(here: Office) -> None:
    place, wren = here.here.place, here.sign_in(OWNER)
    items = [here.here.comment(f"You silly little man, do shut up, {n}.") for n in range(5)]  # fmt: skip
    wren = here.sign_in(OWNER)
    for n, item in enumerate(items):
        assert f"shut up, {n}" in opened(wren, here.number(item))
    assert place and comment_id(items[0])


def test_a_reviewer_who_has_seen_enough_begins_no_second_look(here: Office) -> None:
    lark = here.sign_in(REVIEWER)
    for n in range(3):
        here.desk.exposure.note(lark_name(), f"c{n}", 3, here.here.place.clock())
    page = lark.get("/second-looks")
    assert RESTS in lark.text and "Begin the next one" not in lark.text and page
    lark.send("/second-looks")
    assert lark.path == "/second-looks" and here.here.events("access") == []


def lark_name() -> str:
    return REVIEWER.name.casefold()


def test_the_preferences_say_how_many_and_the_welsh_does(here: Office) -> None:
    wren = here.sign_in(OWNER)
    wren.get("/queue/settings")
    assert "shown within an hour: 3." in wren.text
    wren.get("/cy/queue/settings")
    assert "o fewn awr: 3." in wren.text
