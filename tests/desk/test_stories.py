"""Whole stories of those who use the desk, on a phone and a desktop, in both languages, with script and without."""

from __future__ import annotations

import pytest

from listener.people.appeals import decide_appeal
from tests.desk.conftest import Visit
from tests.desk.person import CASES, Case, Person, soon
from tests.desk.served import Served
from tests.listener.crowd import COMMS, DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.newsroom import SAID
from tests.listener.office import PASSWORD


@pytest.fixture(params=CASES, ids=str)
def somebody(request: pytest.FixtureRequest, desk: Served, visit: Visit) -> Person:
    """Somebody who comes to the desk, not signed in."""
    case: Case = request.param
    return Person(desk, visit(**case.more), case)


def test_a_councillor_works_through_the_queue_and_takes_back_what_was_wrong(
    desk: Served, somebody: Person
) -> None:
    case = somebody.case
    place, post = desk.here.place, desk.here.place.post()
    place.clock.forward(hours=25)  # on a quiet page software may hide three a day
    rude = place.comment(post, f"You silly little man, do shut up about {case}.")
    threat = place.comment(post, f"I will come to your house tonight and break your legs. {case}")  # fmt: skip
    place.round(desk.here.house)
    assert threat.hidden
    first, second = desk.office.number(rude), desk.office.number(threat)
    somebody.sign_in(OWNER)
    assert somebody.path == "/home"
    somebody.follow("/queue")
    somebody.look()

    somebody.find_in_queue(first)
    assert not somebody.page.is_visible("blockquote")
    somebody.page.click("summary >> nth=0")
    assert "do shut up" in somebody.words("details")
    somebody.page.fill("#reason", "   ")
    somebody.press(f"/item/{first}/decide", "[value=keep]")
    somebody.page.click(".problem a")
    assert somebody.page.eval_on_selector("#reason", "it => it === document.activeElement")  # fmt: skip
    somebody.look()
    somebody.page.fill("#reason", "Robust, but within the rules.")
    somebody.press(f"/item/{first}/decide", "[value=keep]")
    # What comes next in the queue opens by itself, with an undo at its head.
    assert somebody.path.startswith("/item/") and somebody.path != f"/item/{first}"
    somebody.look()
    with somebody.page.expect_navigation():
        somebody.page.click(".notice.good button")
    assert somebody.path == f"/item/{first}" and somebody.page.is_visible("[value=keep]")  # fmt: skip

    somebody.page.fill("#reason", "It is aimed at the person.")
    somebody.page.select_option("#rule", "R1")
    somebody.press(f"/item/{first}/decide", "[value=hide]")
    assert soon(lambda: rude.hidden)
    somebody.open(f"/item/{first}")
    somebody.look()

    somebody.open("/queue")
    somebody.find_in_queue(second)
    somebody.page.fill("#reason", "A threat.")
    somebody.press(f"/item/{second}/decide", "[value=confirm]")
    assert threat.hidden and desk.here.events("hide_confirmed")
    somebody.end()


def test_a_councillor_stops_the_software_lets_it_go_on_and_signs_out(
    desk: Served, somebody: Person
) -> None:
    somebody.open("/queue")
    somebody.page.fill("#name", DELEGATE.name)
    somebody.page.fill("#password", "not this one at all")
    somebody.page.fill("#code", "123456")
    somebody.press("/sign-in")
    assert somebody.path == "/sign-in" and somebody.page.is_visible(".problem")
    somebody.look()
    somebody.page.fill("#password", PASSWORD)
    somebody.page.fill("#code", desk.here.code(DELEGATE))
    somebody.press("/sign-in")
    assert somebody.path == "/queue"
    somebody.follow("/home", "nav")
    somebody.page.fill("#reason", "The meeting begins.")
    somebody.press("/stop")
    assert somebody.page.is_visible(".notice.urgent")
    somebody.look()
    somebody.page.fill("#reason", "The meeting is over.")
    somebody.press("/resume")
    assert not somebody.page.query_selector("form[action$='/resume']")
    somebody.press("/sign-out", "button")
    assert somebody.path == "/"
    assert somebody.open("/queue") == 401
    somebody.end()


def test_comms_see_the_alerts_and_no_words_of_residents(
    desk: Served, somebody: Person
) -> None:
    desk.comment(f"{SAID} Unbelievable. {somebody.case}")
    somebody.sign_in(COMMS)
    assert somebody.path == "/alerts"
    assert "https://council.example/libraries" in somebody.words()
    assert "Teasel" not in somebody.words("body")
    assert somebody.open("/queue") == 403
    somebody.look()
    somebody.open("/alerts")
    somebody.page.click("main .cards h2 a >> nth=0")
    assert somebody.path.startswith("/alerts/")
    assert "Teasel" not in somebody.words("body")
    somebody.end()


def test_comms_take_an_alert_on_say_what_the_council_does_and_close_it(
    desk: Served, somebody: Person
) -> None:
    desk.comment(f"{SAID} I saw it with my own eyes. {somebody.case}")
    somebody.sign_in(COMMS)
    with somebody.page.expect_navigation():
        somebody.page.click("main .cards h2 a >> nth=0")
    answer = f"{somebody.path}/answer"
    somebody.press(answer, "button[value='acknowledge']")
    assert COMMS.name in somebody.words()

    # Of what is wrong a correction is offered; of what is about no claim it is said why none is.
    offered = somebody.page.query_selector("#posture [value=publish_correction]")
    refused = {"A correction cannot be published now.", "Ni ellir cyhoeddi cywiriad nawr."}  # fmt: skip
    assert (offered is None) == any(each in somebody.words() for each in refused)
    choice = "publish_correction" if offered else "prepare_lines"
    somebody.page.select_option("#posture", choice)
    somebody.press(answer, "button[value='posture']")
    assert somebody.page.is_visible(".problem a[href='#reason']")
    somebody.look()
    somebody.page.fill("#reason", "They will ask again.")
    somebody.press(answer, "button[value='posture']")
    assert somebody.page.input_value("#posture") == choice
    somebody.page.fill("#reason", "It is on our own page.")
    somebody.press(answer, "button[value='act']")
    somebody.page.fill("#why", "Nobody has said it since.")
    somebody.press(answer, "button[value='close']")
    assert not somebody.page.is_visible("#posture")
    assert "Nobody has said it since." in somebody.words()
    somebody.look()
    somebody.end()


def test_a_reviewer_reads_the_minutes_and_checks_the_whole_log(
    somebody: Person,
) -> None:
    somebody.sign_in(REVIEWER)
    assert somebody.path == "/minutes"
    somebody.page.click("main details:has(#event) > summary")
    somebody.page.select_option("#event", "comment_hidden")
    with somebody.page.expect_navigation():
        somebody.page.click("form[method=get] button")
    with somebody.page.expect_navigation():
        somebody.page.click(".story a >> nth=0")
    assert len(somebody.page.query_selector_all(".story li")) >= 3
    assert "Teasel" not in somebody.words("body")
    somebody.follow("/minutes")
    somebody.press("/minutes/check")
    assert somebody.page.is_visible(".notice.good[role=status]")
    somebody.look()
    somebody.end()


def test_a_resident_looks_up_a_link_appeals_and_reads_the_answer(
    desk: Served, somebody: Person
) -> None:
    text = f"You silly little man, do shut up, says {somebody.case}."
    item = desk.comment(text)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    somebody.open("/")
    somebody.follow("/look-up")
    somebody.page.fill("#link", desk.office.link(item))
    somebody.press("/look-up")
    assert "silly" not in somebody.words("body")
    somebody.page.fill("#text", "I was joking <script>alert(1)</script>")
    somebody.look()
    somebody.press("/appeal")
    code = somebody.words(".code")
    somebody.look()
    somebody.follow("/answer")
    somebody.page.fill("#code", "ABCD-EFGH")
    somebody.press("/answer")
    assert somebody.page.is_visible(".problem")
    somebody.look()
    somebody.page.fill("#code", code.lower())
    somebody.press("/answer")
    somebody.look()
    assert not somebody.page.query_selector("blockquote")

    row = desk.here.house.store.row(
        "SELECT appeal_id FROM appeals WHERE comment_id = ?", (comment_id(item),)
    )
    assert row is not None
    decide_appeal(desk.here.house, row["appeal_id"], "overturned", REVIEWER, "A joke.")
    desk.here.act()
    assert not item.hidden
    somebody.open("/answer")
    somebody.page.fill("#code", code)
    somebody.press("/answer")
    assert somebody.words("blockquote")
    somebody.look()
    somebody.open("/look-up")
    somebody.page.fill("#link", desk.office.link(item))
    somebody.press("/look-up")
    assert somebody.page.query_selector("main dl")
    assert "silly" not in somebody.words("body")
    somebody.look()
    somebody.end()
