"""What is rarely done, at the desk: show everything again, hold a notice back, let software hide before an election."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.minutes.verify import verify
from listener.minutes.writer import Actor
from listener.modes.changes import i_am_here, start_mode
from listener.store.elections import election_yeses
from listener.store.modes import periods
from listener.store.notice_holds import notice_holds
from tests.listener.crowd import ADMIN, DELEGATE, OWNER, REVIEWER
from tests.listener.lives import page
from tests.listener.office import Browser, Office, office
from tests.town import THREAT

WHY = "The model is broken."
POLICE = "Example Constabulary, 26/0042"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as found:
        yield found
        assert verify(found.here.house.store.db).sound


def hidden(desk: Office, count: int = 1) -> list[Item]:
    place, house = desk.here.place, desk.here.house
    post = place.post()
    i_am_here(house, OWNER)
    at = f"{place.clock.moment:%d %H:%M}"
    items = [place.comment(post, f"{THREAT} ({at}, {n})", by=f"P {n}") for n in range(count)]  # fmt: skip
    place.round(house, times=2)
    assert all(item.hidden for item in items)
    return items


# ---- show everything again ----


@pytest.mark.parametrize("actor", [ADMIN, REVIEWER, DELEGATE], ids=lambda a: a.role)
def test_everything_is_shown_again_after_a_second_question(desk: Office, actor: Actor) -> None:  # fmt: skip
    items = hidden(desk)
    browser = desk.sign_in(actor)
    browser.get("/show-all")
    assert "1 comment" in browser.page.words and "P 0" not in browser.text
    browser.send("/show-all", reason=WHY)
    assert browser.status == 200 and "Are you sure?" in browser.page.words
    assert all(item.hidden for item in items), "nothing happens before the second yes"
    made = len(desk.here.events("show_intended"))
    form = browser.page.forms[0]
    assert form.action == "/show-all" and form.values["sure"] == "yes"
    browser.send("/show-all")
    assert browser.path == "/show-all" and not any(item.hidden for item in items)
    entries = desk.here.events("show_intended")
    assert len(entries) == made + 1
    assert (entries[-1]["actor"], entries[-1]["role"]) == (actor.name, actor.role)
    browser.post("/show-all", form.values)
    assert browser.status == 200 and len(desk.here.events("show_intended")) == made + 1
    assert "There is nothing to show again" in browser.page.words


def test_what_is_missing_is_asked_for_and_words_come_back_inert(desk: Office) -> None:
    hidden(desk)
    browser = desk.sign_in(OWNER)
    browser.get("/show-all")
    browser.send("/show-all", reason="")
    assert browser.status == 422 and "/show-all" in browser.path
    assert "#reason" in browser.page.links
    browser.get("/show-all")
    browser.send("/show-all", reason="x" * 501)
    assert browser.status == 422
    browser.get("/show-all")
    browser.send("/show-all", reason=WHY, page="facebook:999")
    assert browser.status == 422 and "#page" in browser.page.links
    browser.get("/show-all")
    browser.send("/show-all", reason="<script>x</script>\u202e")
    assert "<script>x" not in browser.text and "\u202e" not in browser.text
    other = page(desk.here.house, 1)
    browser.get("/show-all")
    browser.send("/show-all", reason=WHY, page=other)
    assert browser.path == "/show-all" and "Are you sure?" not in browser.page.words


# ---- the police ask ----


def test_a_notice_is_held_back_seen_in_the_list_and_let_go(desk: Office) -> None:
    (item,) = hidden(desk)
    place, house = desk.here.place, desk.here.house
    path = f"/item/{desk.number(item)}/notice-hold"
    until = (place.clock.moment + timedelta(days=10)).date().isoformat()
    browser = desk.sign_in(REVIEWER)
    browser.get(path.removesuffix("/notice-hold"))
    assert path in browser.page.links
    browser.get(path)
    browser.send(path, until=until, police=POLICE, reason=WHY)
    assert "Are you sure?" in browser.page.words
    assert not notice_holds(house.store, house.now())
    form = next(one for one in browser.page.forms if one.action == path)
    browser.send(path)
    (held,) = notice_holds(house.store, house.now())
    assert held["until_at"][:10] == until and held["approver"] == REVIEWER.name
    assert browser.path == path and "held back until" in browser.page.words
    browser.post(path, form.values)
    assert len(desk.here.events("notice_hold_placed")) == 1, "pressed twice is once"
    looking = desk.browser()
    looking.get(f"/look-up?link={desk.link(item)}")
    assert "Nothing is recorded" in looking.page.words
    browser.get("/notice-holds")
    assert path in browser.page.links
    owner = desk.sign_in(OWNER)
    owner.get(path)
    owner.send(f"{path}/end", end_reason="They found him.")
    assert "Are you sure?" in owner.page.words and notice_holds(house.store, house.now())  # fmt: skip
    form = next(one for one in owner.page.forms if one.action == f"{path}/end")
    owner.send(f"{path}/end")
    owner.post(f"{path}/end", form.values)
    assert not notice_holds(house.store, house.now())
    assert len(desk.here.events("notice_hold_ended")) == 1
    looking.get(f"/look-up?link={desk.link(item)}")
    assert "This comment is hidden" in looking.page.words


def test_a_hold_that_cannot_be_is_refused_in_plain_words(desk: Office) -> None:
    (item,) = hidden(desk)
    visible = desk.here.comment("You are a silly little man, do shut up.")
    clock = desk.here.place.clock
    path = f"/item/{desk.number(item)}/notice-hold"
    browser = desk.sign_in(OWNER)
    for days in (-1, 0, 31):
        until = (clock.moment + timedelta(days=days)).date().isoformat()
        browser.get(path)
        browser.send(path, until=until, police=POLICE, reason=WHY)
        assert browser.status == 422 and "#until" in browser.page.links, days
    browser.get(path)
    browser.send(path, until="soon", police="", reason="")
    assert {"#until", "#police", "#reason"} <= set(browser.page.links)
    browser.get(f"/item/{desk.number(visible)}/notice-hold")
    assert "no notice to hold back" in browser.page.words
    assert f"/item/{desk.number(visible)}/notice-hold" not in _links(browser, f"/item/{desk.number(visible)}")  # fmt: skip
    delegate = desk.sign_in(DELEGATE)
    assert path not in _links(delegate, path.removesuffix("/notice-hold"))


def _links(browser: Browser, path: str) -> list[str]:
    return browser.get(path).links


# ---- before an election ----


def test_two_people_say_yes_each_after_a_second_question_and_one_takes_it_back(
    tmp_path: Path,
) -> None:
    with office(tmp_path / "data") as desk:
        house, clock = desk.here.house, desk.here.place.clock
        owner, reviewer = desk.sign_in(OWNER), desk.sign_in(REVIEWER)
        owner.get("/election")
        assert "No time before an election is set" in owner.page.words
        ends_at = clock.moment + timedelta(days=20)
        start_mode(house, page(house), "pre_election", ends_at, OWNER, "Notice is given.")  # fmt: skip
        (row,) = periods(house.store, page(house))

        def said() -> list[str]:
            store = desk.here.house.store
            spell = house.standing(page(house), house.now()).running[0]
            return [one["role"] for one in election_yeses(store, page(house), spell.starts_at, spell.ends_at)]  # fmt: skip

        assert row and said() == []
        owner.get("/election")
        owner.send("/election", verb="yes", reason="")
        assert owner.status == 422 and "#reason-0" in owner.page.links
        owner.get("/election")
        owner.send("/election", verb="yes", reason="Threats must go.")
        assert "Are you sure?" in owner.page.words and said() == []
        form = owner.page.forms[0]
        owner.send("/election")
        owner.post("/election", form.values)
        assert owner.status == 200 and said() == ["owner"]
        assert "The other one is still to say it" in owner.page.words
        reviewer.get("/election")
        reviewer.send("/election", verb="yes", reason="I agree.")
        reviewer.send("/election")
        assert said() == ["owner", "reviewer"]
        assert "Both have said yes" in reviewer.page.words
        assert len(desk.here.events("election_confirmed")) == 2
        reviewer.send("/election", verb="back", reason="Too many mistakes.")
        assert "Every yes is taken back" in reviewer.page.words and len(said()) == 2
        form = reviewer.page.forms[0]
        reviewer.send("/election")
        reviewer.post("/election", form.values)
        assert said() == [] and verify(house.store.db).sound
        assert len(desk.here.events("election_confirmation_withdrawn")) == 1
        owner.post("/election", {**form.values, "token": owner.page.forms[0].values["token"], "page": "x:999"})  # fmt: skip
        assert owner.status == 422


def test_each_role_finds_its_rare_steps_and_no_others(desk: Office) -> None:
    seen = {}
    for actor in (OWNER, DELEGATE, REVIEWER, ADMIN):
        browser = desk.sign_in(actor)
        browser.get("/rare")
        seen[actor.role] = {"/show-all", "/election", "/notice-holds"} & set(browser.page.links)  # fmt: skip
    assert seen["owner"] == seen["reviewer"] == {"/show-all", "/election", "/notice-holds"}  # fmt: skip
    assert seen["delegate"] == seen["admin"] == {"/show-all"}
