"""What may be confidential (rule 15a) is read by the owner and delegates, and by nobody else: not by comms, not by reviewers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.claims.reporting import report
from listener.reviewing import second_look
from listener.reviewing.second_look import as_seen, draw, next_look
from tests.listener import newsdesk as press
from tests.listener.called import wardmote
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.newsroom import COMMS, SAID
from tests.listener.office import Office, office
from tests.listener.test_desk_pages import check_sound
from tests.town import RUDE

MARK = "Schedule 12A"
LEAK = f"From the exempt report under {MARK}, not for publication."
POOL = "They are closing Millbrook swimming pool in January"
CLOSED = "It may be confidential. Only the councillor and a delegate may read it."
PRESS = f"Jo from the Sample Gazette here. Would you give us a comment on this? {LEAK}"


@pytest.fixture
def night(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data", kept_here=True) as opened:
        opened.keep_claim()
        opened.take_in()
        yield opened


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """A desk where every decision is drawn for a second look."""
    monkeypatch.setattr(second_look, "is_drawn", lambda *_: True)
    with office(tmp_path / "data") as opened:
        yield opened


def told(night: Newsdesk, *but: str) -> str:
    """All that was written to anybody but these."""
    rows = night.house.store.rows("SELECT audience, subject, body FROM outbox")
    return "\n".join(f"{r['subject']}\n{r['body']}" for r in rows if r["audience"] not in but)  # fmt: skip


# ---- comms ----


def test_comms_learn_that_it_was_said_and_read_no_word_of_it(night: Newsdesk) -> None:
    for number in range(8):
        night.room.say(f"{LEAK} {SAID} Number {number}.")
    night.room.tick(minutes=1)
    night.room.tick(hours=1)
    assert night.room.subjects() and MARK not in told(night)
    comms, owner = night.browser(COMMS), night.browser(press.OWNER)
    reviewer = night.browser(press.REVIEWER)
    for page in ("/alerts", "/alerts/1", "/facts/claim/CLM-014"):
        for browser in (comms, reviewer):
            browser.get(page)
            check_sound(browser.page, browser.text, "en")
            assert MARK not in browser.text, page
            assert (CLOSED in browser.page.words) is (page != "/alerts"), page
            assert "The words were erased." not in browser.page.words
    owner.get("/alerts/1")
    assert MARK in owner.page.words and CLOSED not in owner.page.words


def test_what_it_states_is_no_headline_and_begins_no_claim(night: Newsdesk) -> None:
    comment = night.room.say(f"{POOL}. {LEAK}")
    report(night.house, comment, press.OWNER)
    night.room.tick(days=1)
    assert POOL not in told(night)
    comms, owner = night.browser(COMMS), night.browser(press.OWNER)
    for page in ("/alerts", "/alerts/1", "/facts/unchecked?days=30", "/facts/new?group=1"):  # fmt: skip
        comms.get(page)
        check_sound(comms.page, comms.text, "en")
        assert comms.status == 200 and POOL not in comms.text, page
    said = told(night)
    assert "What is said may be confidential. Only the councillor and a delegate may read it." in said  # fmt: skip
    assert "Gall yr hyn a ddywedir fod yn gyfrinachol." in said
    assert "make it a claim" not in said
    comms.get("/alerts/1")
    assert "/facts/new?group=1" not in comms.page.links
    assert "Not checked yet: something new" in comms.page.words
    comms.get("/facts/new?group=1")
    assert "It begins with what residents wrote" not in comms.page.words
    comms.get("/facts/unchecked?days=30")
    assert CLOSED in comms.page.words
    assert "Facebook" in comms.page.words and "facebook" not in comms.page.words
    assert "The words were erased." not in comms.page.words
    owner.get("/alerts")
    assert POOL in owner.page.words
    night.room.say(f"{POOL}!")
    comms.get("/alerts/1")
    assert "/facts/new?group=1" in comms.page.links
    assert f'Not checked yet: "{POOL}!"' in comms.page.words
    comms.get("/facts/new?group=1")
    assert "It begins with what residents wrote" in comms.page.words
    for page in ("/alerts", "/facts/unchecked?days=30", "/facts/new?group=1"):
        comms.get(page)
        assert POOL in comms.text and MARK not in comms.text, page


def test_a_question_of_the_press_that_holds_such_words_is_not_quoted(night: Newsdesk) -> None:  # fmt: skip
    night.room.say(PRESS)
    night.room.tick(minutes=1)
    night.room.tick(hours=2)
    assert night.room.subjects() and "Would you give us" not in told(night, "owner")
    comms = night.browser(COMMS)
    for page in ("/alerts", "/alerts/1"):
        comms.get(page)
        assert "Would you give us" not in comms.text, page


def test_the_terminal_gives_comms_no_word_of_it_either(night: Newsdesk) -> None:
    for number in range(3):
        night.room.say(f"{LEAK} {SAID} Number {number}.")
    comment = night.room.say(f"{POOL}. {LEAK}")
    report(night.house, comment, press.OWNER)
    night.room.tick(days=1)
    where = ("--data", str(night.house.folder))
    shown = [
        wardmote(*command, *where).stdout
        for command in (
            ("alerts", "list", "--all"),
            ("alerts", "list", "--all", "--json"),
            ("alerts", "show", "1"),
            ("alerts", "show", "2"),
            ("claims", "new", "--days", "30"),
            ("claims", "new", "--days", "30", "--json"),
            ("claims", "new", "--group", "1"),
            ("claims", "show", "CLM-014", "--flags"),
            ("claims", "show", "CLM-014", "--flags", "--json"),
        )
    ]
    for said in shown:
        assert said and MARK not in said and POOL not in said
    assert all("it may be confidential" in shown[at] for at in (2, 3, 4, 6, 7))


# ---- reviewers ----


def test_no_second_look_is_at_such_words_nor_shows_them_above(desk: Office) -> None:
    here, post = desk.here, desk.here.place.post()
    leak = here.place.comment(post, LEAK, by="Marlow Teasel")
    here.place.round(here.house)
    here.decide(leak, "keep", OWNER)
    assert draw(here.house) == 1 and next_look(here.house, REVIEWER) is None
    answer = here.place.world.comment(post, RUDE, by="Bo Example", parent=leak)
    here.place.round(here.house)
    here.decide(answer, "keep", OWNER)
    number = next_look(here.house, REVIEWER)
    assert number
    seen = as_seen(here.house, number, REVIEWER)
    assert seen and seen["text"] == RUDE and not seen["parent"]


def test_a_reviewer_decides_an_appeal_on_such_words_only_once_they_opened_them(
    desk: Office,
) -> None:
    here = desk.here
    item = here.comment(LEAK)
    here.decide(item, "hide", OWNER, rule="R15")
    resident = desk.browser()
    resident.get("/look-up", params={"link": desk.link(item)})
    resident.send("/appeal", text="It was in the paper.", keeps="")
    browser = desk.sign_in(REVIEWER)
    browser.get("/appeals/1")
    check_sound(browser.page, browser.text, "en")
    assert MARK not in browser.text and CLOSED in browser.page.words
    browser.send("/appeals/1/decide", outcome="kept", reason="It is secret.")
    assert browser.status == 409 and "You have not seen these words." in browser.page.words  # fmt: skip
    assert not here.events("appeal_decided")
    opens = next(link for link in browser.page.links if link.endswith("/words"))
    browser.get(opens)
    browser.send(opens, what="words", reason="An appeal on it.", code=here.code(REVIEWER))  # fmt: skip
    assert MARK in browser.page.words
    browser.get("/appeals/1")
    assert MARK in browser.page.words
    browser.send("/appeals/1/decide", outcome="kept", reason="It is secret.")
    assert browser.path == "/appeals" and here.events("appeal_decided")
    delegate = desk.sign_in(DELEGATE)
    delegate.get("/appeals/1")
    assert MARK in delegate.page.words and comment_id(item)


@pytest.mark.parametrize("then", ["edited", "deleted"])
def test_evidence_of_such_words_stays_closed_when_their_author_changed_or_deleted_them(
    desk: Office, then: str
) -> None:
    here = desk.here
    item = here.comment(LEAK)
    number = desk.number(item)
    here.decide(item, "hide", OWNER, rule="R15")
    if then == "edited":
        here.place.world.edit(item, "Thank you, that was useful.")
        here.place.clock.forward(minutes=5)
    else:
        here.place.world.delete(item)
    for _ in range(8):
        here.place.clock.forward(minutes=40)
        here.place.round(here.house)
    browser = desk.sign_in(REVIEWER)
    browser.get(f"/item/{number}/evidence?words=yes")
    assert MARK not in browser.text and CLOSED in browser.page.words
    owner = desk.sign_in(OWNER)
    owner.get(f"/item/{number}/evidence?words=yes")
    assert MARK in owner.page.words


VISITOR = "Bo Example of 14 Rowan Close, SA1 3SN, ring me on 07700 900123."


@pytest.mark.parametrize(("post", "stays"), [(f"{VISITOR} The lane floods.", True), (f"{VISITOR} {LEAK}", False)])  # fmt: skip
def test_a_residents_post_above_a_second_look_is_read_as_its_comments_are(
    desk: Office, post: str, stays: bool
) -> None:
    here = desk.here
    visit = here.place.world.visitor_post(post, by="Bo Example")
    here.place.round(here.house)
    item = here.place.world.comment(visit, RUDE, by="Marlow Teasel")
    here.place.round(here.house)
    here.decide(item, "keep", OWNER)
    number = next_look(here.house, REVIEWER)
    assert number
    seen = as_seen(here.house, number, REVIEWER)
    assert seen and seen["text"] == RUDE
    for said in ("Bo Example", "07700", "SA1 3SN", MARK):
        assert said not in seen["post"]
    assert ("The lane floods." in seen["post"]) is stays


def test_the_councillors_own_post_stands_above_a_second_look_as_it_is(desk: Office) -> None:  # fmt: skip
    here = desk.here
    here.decide(here.comment(RUDE), "keep", OWNER)
    number = next_look(here.house, REVIEWER)
    assert number
    seen = as_seen(here.house, number, REVIEWER)
    post = here.house.store.value("SELECT text FROM posts")
    assert seen and post and seen["post"] == post


@pytest.mark.parametrize(("post", "stays"), [(f"{VISITOR} The lane floods.", True), (f"{VISITOR} {LEAK}", False)])  # fmt: skip
def test_a_residents_post_above_a_comment_in_the_queue_is_read_as_its_comments_are(
    desk: Office, post: str, stays: bool
) -> None:
    here = desk.here
    visit = here.place.world.visitor_post(post, by="Bo Example")
    here.place.round(here.house)
    item = here.place.world.comment(visit, RUDE, by="Marlow Teasel")
    here.place.round(here.house)
    browser = desk.sign_in(REVIEWER)
    browser.get(f"/item/{desk.number(item)}")
    assert RUDE in browser.page.words
    for said in ("Bo Example", "07700", "SA1 3SN", MARK):
        assert said not in browser.page.words
    assert ("The lane floods." in browser.page.words) is stays
    owner = desk.sign_in(OWNER)
    owner.get(f"/item/{desk.number(item)}")
    assert "Bo Example of 14 Rowan Close" in owner.page.words
