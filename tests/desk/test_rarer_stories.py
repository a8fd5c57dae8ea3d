"""Stories that begin with a form: a second look, words opened for a reason, an invitation, a refusal, a rest, a fault."""

from __future__ import annotations

import itertools
import re

import pyotp
import pytest

from listener.desk.exposure import Exposure
from listener.store.reviewing import add_look, decided_between
from tests.desk.conftest import Visit
from tests.desk.looking import look
from tests.desk.person import CASES, Case, Person
from tests.desk.served import Served
from tests.listener.crowd import ADMIN, DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import PASSWORD

_nth = itertools.count(1)


@pytest.fixture(params=CASES, ids=str)
def somebody(request: pytest.FixtureRequest, desk: Served, visit: Visit) -> Person:
    """Somebody who comes to the desk, not signed in."""
    case: Case = request.param
    return Person(desk, visit(**case.more), case)


def drawn(desk: Served, text: str) -> None:
    """The councillor decides on a comment, and the log draws it for a second look."""
    item, house = desk.comment(text), desk.here.house
    desk.here.decide(item, "hide", OWNER, rule="R1")
    known = comment_id(item)
    row = next(r for r in decided_between(house.store, 0, 10**9) if r["comment_id"] == known)  # fmt: skip
    with house.store.transaction(desk.here.place.clock()) as tx:
        add_look(tx, row)
        tx.record("person_seen", actor=REVIEWER)


def test_a_reviewer_gives_a_second_opinion_without_knowing_the_first(
    desk: Served, somebody: Person
) -> None:
    drawn(desk, f"You silly little man, do shut up about {somebody.case}.")
    somebody.sign_in(REVIEWER)
    given = len(desk.here.events("second_look_given"))
    somebody.open("/second-looks")
    somebody.press("/second-looks")
    assert re.fullmatch(r"/second-looks/\d+", somebody.path)
    form = somebody.path
    assert not somebody.page.is_visible("blockquote >> nth=-1")
    somebody.page.click("main details:has(blockquote) > summary >> nth=-1")
    somebody.press(form)
    assert somebody.page.is_visible(".problem a[href='#answer-hide']")
    somebody.look()
    somebody.page.check("#answer-hide")
    somebody.page.select_option("#rule", "R1")
    somebody.page.fill("#reason", "It is aimed at the person.")
    somebody.press(form)
    assert somebody.page.is_visible(".notice.good[role=status]")
    somebody.look()
    assert len(desk.here.events("second_look_given")) == given + 1
    somebody.end()


def test_a_reviewer_opens_words_for_a_reason_and_the_councillor_can_see_it(
    desk: Served, somebody: Person
) -> None:
    text = f"You silly little man, says {somebody.case}."
    item = desk.comment(text)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    row = desk.here.events("comment_hidden")[-1]
    somebody.sign_in(REVIEWER)
    there = f"/minutes/{row['seq']}/words"
    somebody.open(there)
    somebody.page.fill("#reason", f"An appeal names it, {somebody.case}.")
    somebody.page.fill("#code", "123456")
    somebody.press(there)
    assert somebody.page.is_visible(".problem")
    assert not somebody.page.query_selector(
        ".problem [lang=en]"
    )  # nothing is English only
    somebody.look()
    somebody.page.fill("#reason", f"An appeal names it, {somebody.case}.")
    somebody.page.fill("#code", desk.here.code(REVIEWER))
    somebody.press(there)
    assert re.fullmatch(r"/accesses/\d+", somebody.path)
    somebody.page.click("main details:has(blockquote) > summary >> nth=-1")
    assert str(somebody.case) in somebody.words()
    somebody.look()
    somebody.open("/accesses")
    assert f"An appeal names it, {somebody.case}." in somebody.words()
    somebody.end()


def test_a_councillor_makes_an_evidence_pack_and_a_page_says_so_and_has_it(
    desk: Served, somebody: Person
) -> None:
    item = desk.comment(f"You silly little man, writes {somebody.case}.")
    somebody.sign_in(OWNER)
    there = f"/item/{desk.office.number(item)}/pack"
    somebody.open(there)
    for code in ("123456", desk.here.code(OWNER)):
        somebody.page.fill("#recipient", "the police")
        somebody.page.fill("#code", code)
        somebody.press(there)
        somebody.look()
        assert somebody.page.is_visible(".problem") is (code == "123456")
    with somebody.page.expect_download() as taken:
        somebody.page.click("main a[href*='file=1']")
    assert re.fullmatch(r"evidence-\d+-[\d-]+\.zip", taken.value.suggested_filename)
    assert taken.value.failure() is None
    somebody.look()
    somebody.end()


def test_somebody_is_invited_and_sets_up_their_own_account(
    desk: Served, somebody: Person, visit: Visit
) -> None:
    name = f"Robin Example {next(_nth)}"
    somebody.sign_in(ADMIN)
    somebody.open("/people")
    page = somebody.page
    page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)")  # fmt: skip
    page.fill("#name", name)
    page.select_option("#role", "comms")
    page.fill("#code", desk.here.code(ADMIN))
    somebody.press("/people/give")
    somebody.look()
    link = somebody.words("code.link")
    assert desk.url in link

    robin = Person(desk, visit(**somebody.case.more), somebody.case)
    robin.open(link.removeprefix(desk.url + robin.prefix))
    assert name in robin.words()
    robin.look()
    shown = robin.page.text_content(".code code")
    assert shown
    robin.page.fill("#digits", "000000")
    robin.page.fill("#new", PASSWORD)
    robin.page.fill("#again", PASSWORD)
    robin.press("/invitation")
    assert robin.page.is_visible(".problem")
    robin.look()
    robin.page.fill("#digits", pyotp.TOTP(shown.replace(" ", "")).at(desk.here.place.clock()))  # fmt: skip
    robin.page.fill("#new", PASSWORD)
    robin.page.fill("#again", PASSWORD)
    robin.press("/invitation")
    assert len(robin.page.query_selector_all(".codes li")) == 10
    robin.look()
    robin.end()
    somebody.end()


def test_who_decides_too_late_is_told_so_in_their_language(
    desk: Served, somebody: Person
) -> None:
    item = desk.comment(f"You silly little man, do shut up, {somebody.case}.")
    number = desk.office.number(item)
    somebody.sign_in(OWNER)
    somebody.open(f"/item/{number}")
    desk.here.decide(item, "keep", DELEGATE)
    somebody.page.fill("#reason", "It is aimed at the person.")
    somebody.page.select_option("#rule", "R1")
    somebody.press(f"/item/{number}/decide", "[value=hide]")
    said = somebody.words(".problem")
    welsh = f"Penderfynodd {DELEGATE.name} arno yn y cyfamser"
    assert (welsh if somebody.case.language == "cy" else f"{DELEGATE.name} decided on it in the meantime") in said  # fmt: skip
    assert not somebody.page.query_selector(".problem [lang=en]")
    somebody.look()
    somebody.end()


def test_who_was_shown_many_hard_comments_is_told_to_rest(
    desk: Served, somebody: Person
) -> None:
    # Not a new one: for each hide by software there is one less that it may do in a day.
    number = desk.office.number(desk.items["threat"])
    somebody.sign_in(DELEGATE)
    desk.office.desk.exposure = Exposure()
    person, now = DELEGATE.name.casefold(), desk.here.place.clock()
    most = desk.here.house.settings.abuse_an_hour
    for one in range(most):
        desk.office.desk.exposure.note(person, f"c{one}", most, now)
    somebody.open(f"/item/{number}")
    somebody.page.click("#words > summary")
    assert "break your legs" not in somebody.words("body")
    assert somebody.page.is_visible("#words .notice")
    assert not somebody.page.query_selector("[value=hide], [value=confirm]")
    somebody.look()
    somebody.page.click("#words .notice + p a")
    assert "break your legs" in somebody.words("#words")
    somebody.look()
    desk.office.desk.exposure = Exposure()
    somebody.end()


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_page_that_is_shown_where_nothing_else_can_be_is_sound(
    desk: Served, visit: Visit, language: str
) -> None:
    page, pages = visit().new_page(), desk.office.desk.pages
    page.goto("/rules")
    page.set_content(pages.render("alone.html", language, text=pages.say("Stop now", language)))  # type: ignore[arg-type]  # fmt: skip
    assert page.evaluate("() => document.styleSheets.length") == 1
    assert look(page) == []
