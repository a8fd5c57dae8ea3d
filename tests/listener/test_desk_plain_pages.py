"""What a person sees first is plain: where a button leads, what a number counts, and how long there is for what."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from listener.brake import trip
from tests.listener.crowd import OWNER
from tests.listener.office import Browser, Office, office
from tests.town import RUDE, THREAT


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
    assert "1 of them is hidden now: see it" in owner.page.words
    owner.get("/cy/home")
    assert "Mae 1 ohonynt yn gudd nawr" in owner.page.words


def test_the_brake_leads_to_what_was_hidden_and_to_nothing_else(
    desk: Office, owner: Browser
) -> None:
    page = desk.here.house.settings.pages[0].page_id
    with desk.here.house.store.transaction(desk.here.place.clock()) as tx:
        trip(tx, desk.here.house, page, "more than 5 automatic hides within a day")
    owner.get("/modes")
    assert "/queue?state=hidden" in owner.page.links


def test_a_part_of_the_queue_says_of_how_many_it_is_a_part(owner: Browser) -> None:
    owner.get("/queue")
    assert "2 comments wait for you." in owner.page.words
    owner.get("/queue?state=hidden")
    assert "Shown: 1 of the 2 that wait for you." in owner.page.words
    assert "1 comment waits for you." not in owner.page.words
    owner.get("/cy/queue?state=hidden")
    assert "Dangosir: 1 o'r 2 sy'n aros amdanoch." in owner.page.words
