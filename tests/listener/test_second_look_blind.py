"""A second look is blind when it is opened and when it is answered: none is given by whoever had a part in the matter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from listener.errors import UserError
from listener.report.gathering import ends_by_software
from listener.reviewing import second_look
from listener.reviewing.access import break_glass
from listener.reviewing.second_look import answer, as_seen, draw, next_look
from listener.store.reviewing import waiting_looks
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import Office, office
from tests.listener.test_desk_for_few import LEAK
from tests.listener.test_ladder import r4
from tests.listener.test_whole_tables import watched
from tests.town import RUDE, THREAT


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """A desk where every decision is drawn."""
    monkeypatch.setattr(second_look, "is_drawn", lambda *_: True)
    with office(tmp_path / "data") as opened:
        yield opened


@pytest.mark.parametrize("agreed", [True, False])
def test_nobody_looks_at_what_they_agreed_to(desk: Office, agreed: bool) -> None:
    here = desk.here
    item = here.comment("The council is shutting every library next month.")
    here.approve(here.propose(item, r4(here)), REVIEWER if agreed else DELEGATE)
    assert here.events("hide_intended")
    assert (next_look(here.house, REVIEWER) is None) is agreed


@pytest.mark.parametrize("part", ["decided", "opened", "none"])
def test_a_look_ends_for_whoever_has_a_part_in_the_matter_since_they_opened_it(
    desk: Office, part: str
) -> None:
    here = desk.here
    item = here.comment(THREAT)
    number = next_look(here.house, REVIEWER)
    assert number and as_seen(here.house, number, REVIEWER)
    if part == "decided":
        here.decide(item, "confirm", REVIEWER)
    elif part == "opened":
        break_glass(here.house, comment_id(item), "author", "An audit of it.", REVIEWER, here.proof(REVIEWER))  # fmt: skip
    if part == "none":
        answer(here.house, number, "hide", "R2", "", REVIEWER)
        assert here.events("second_look_given")
        return
    assert as_seen(here.house, number, REVIEWER) is None
    with pytest.raises(UserError, match="you had a part in it"):
        answer(here.house, number, "hide", "R2", "", REVIEWER)
    browser = desk.sign_in(REVIEWER)
    browser.get("/second-looks")
    assert "/second-looks/1" not in browser.page.links
    browser.get("/second-looks/1")
    assert browser.status == 404 and "you have had a part in it since" in browser.page.words  # fmt: skip
    assert not here.events("second_look_given")


def test_no_look_shows_what_was_confidential_in_the_version_it_is_about(desk: Office) -> None:  # fmt: skip
    here = desk.here
    item = here.comment(LEAK)
    here.decide(item, "keep", OWNER)
    here.place.world.edit(item, "Thank you for the meeting, it was useful.")
    here.place.clock.forward(minutes=5)
    here.place.round(here.house)
    assert draw(here.house) == 1 and next_look(here.house, REVIEWER) is None


def test_no_look_shows_what_a_person_hid_as_confidential_nor_what_answers_it(desk: Office) -> None:  # fmt: skip
    here = desk.here
    post = here.place.post()
    sum_ = here.place.comment(
        post, "The settlement was forty thousand pounds, the panel agreed it."
    )
    reply = here.place.world.comment(
        post, f"{RUDE} You lot.", by="Odo Fernhill", parent=sum_
    )
    here.place.round(here.house, times=2)
    here.decide(reply, "hide", OWNER, rule="R1")
    number = next_look(here.house, REVIEWER)
    assert number
    seen = as_seen(here.house, number, REVIEWER)
    assert seen and "forty thousand" in str(seen)
    here.decide(sum_, "hide", OWNER, rule="R15")
    assert draw(here.house) == 1
    since = here.house.now() - timedelta(days=365)
    waiting = waiting_looks(here.house.store, REVIEWER.name, since)
    assert [one["look_id"] for one in waiting] == [number]
    seen = as_seen(here.house, number, REVIEWER)
    assert seen and "forty thousand" not in str(seen)


def test_the_page_of_second_looks_goes_through_no_page_comment_by_comment(desk: Office) -> None:  # fmt: skip
    here = desk.here
    here.decide(here.comment(THREAT), "confirm", OWNER)
    since = here.house.now() - timedelta(days=365)
    with watched(here.house) as plans:
        assert ends_by_software(here.house.store, since) == {"confirmed": 1}
    assert plans.indexes_over("comments") == {"sqlite_autoindex_comments_1"}
    assert "decisions_by_actor" in plans.indexes_over("decisions")
