"""What a person sees first is plain: where a button leads, what a number counts, and how long there is for what."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from listener.brake import trip
from tests.listener.crowd import OWNER
from tests.listener.office import Browser, Office, office
from tests.town import RUDE, THREAT

FIGURE = re.compile(r"\(\d\.\d\d\)")  # a score, as a judgement keeps it


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with office(tmp_path_factory.mktemp("plain") / "data") as opened:
        yield opened


@pytest.fixture(scope="module")
def numbers(desk: Office) -> tuple[int, int]:
    """A comment that software hid, and one that can be seen, both waiting."""
    hidden, seen = desk.here.comment(THREAT), desk.here.comment(RUDE)
    assert hidden.hidden and not seen.hidden
    return desk.number(hidden), desk.number(seen)


@pytest.fixture(scope="module")
def owner(desk: Office, numbers: tuple[int, int]) -> Browser:
    return desk.sign_in(OWNER)


def test_home_leads_to_what_software_hid_and_says_how_many(owner: Browser) -> None:
    owner.get("/home")
    assert "/queue?state=hidden" in owner.page.links
    assert "1 of those waiting is hidden now: see it" in owner.page.words
    owner.get("/cy/home")
    assert "Mae 1 o'r rhai sy'n aros yn gudd nawr" in owner.page.words


def test_the_brake_leads_to_what_was_hidden_and_to_nothing_else(
    desk: Office, owner: Browser
) -> None:
    page = desk.here.house.settings.pages[0].page_id
    with desk.here.house.store.transaction(desk.here.place.clock()) as tx:
        trip(tx, desk.here.house, page, "more than 5 automatic hides within a day")
    owner.get("/modes")
    assert "/queue?state=hidden" in owner.page.links
    owner.get("/home")
    assert "#hand" in owner.page.links and '<h2 id="hand">' in owner.text


def test_a_part_of_the_queue_says_of_how_many_it_is_a_part(owner: Browser) -> None:
    owner.get("/queue")
    assert "2 comments wait for you." in owner.page.words
    owner.get("/queue?state=hidden")
    assert "Shown: 1 of the 2 that wait for you." in owner.page.words
    assert "1 comment waits for you." not in owner.page.words
    assert "Only: Hidden now. Show all" in " ".join(owner.page.words.split())


def test_what_the_queue_is_narrowed_to_is_one_line_and_the_comments_come_next(
    owner: Browser,
) -> None:
    """The form that was filled in is two screens high on a phone, so it opens by itself only where nothing fits."""
    owner.get("/queue?state=hidden&platform=facebook&rule=R2&urgent=yes")
    assert "Only: Rule 2, Facebook, Hidden now, Only what is urgent. Show all" in " ".join(owner.page.words.split())  # fmt: skip
    assert '<details class="filter">' in owner.text
    owner.get("/queue?state=hidden&rule=R9")
    assert '<details class="filter" open>' in owner.text
    owner.get("/cy/queue?state=hidden")
    assert "Dangosir: 1 o'r 2 sy'n aros amdanoch." in owner.page.words


def test_a_clock_in_the_queue_says_what_it_is_for(
    owner: Browser, numbers: tuple[int, int]
) -> None:
    for number in numbers:
        owner.get(f"/item/{number}")
        assert "To be decided within: " in owner.page.words
        assert "Time left:" not in owner.page.words
    owner.get("/queue")
    assert owner.page.words.count("To be decided within: ") == 2
    owner.get("/cy/queue")
    assert owner.page.words.count("I'w benderfynu o fewn: ") == 2


def test_a_score_is_told_as_so_many_of_a_hundred_wherever_a_reason_stands(
    owner: Browser, numbers: tuple[int, int]
) -> None:
    for path in ("/queue", f"/item/{numbers[0]}"):
        owner.get(path)
        assert " of 100)" in owner.page.words and not FIGURE.search(owner.page.words)
        owner.get(f"/cy{path}")
        assert " o 100)" in owner.page.words and not FIGURE.search(owner.page.words)


def test_the_reason_of_a_hide_is_not_cut_off_in_the_middle(
    owner: Browser, numbers: tuple[int, int]
) -> None:
    owner.get(f"/item/{numbers[0]}")
    story = owner.page.words.partition("Decisions on this comment")[2]
    assert "so software hides it until a person has checked it." in story


def test_a_false_alarm_is_spoken_of_only_where_it_can_be_pressed(
    owner: Browser, numbers: tuple[int, int]
) -> None:
    told = "False alarm needs no reason."
    path = f"/item/{numbers[1]}"
    owner.get(path)
    assert told in owner.page.words
    owner.send(f"{path}/decide", verb="hide", rule="R1", reason="It insults a person.")
    owner.get(path)
    assert "Show it again" in owner.page.words and told not in owner.page.words


def test_the_mark_of_a_live_matter_stands_among_the_other_steps(
    owner: Browser, numbers: tuple[int, int]
) -> None:
    owner.get(f"/item/{numbers[0]}")
    before, _, after = owner.page.words.partition("Other steps")
    mark = "Mark this thread as a live planning or licensing matter"
    assert mark in after and mark not in before
