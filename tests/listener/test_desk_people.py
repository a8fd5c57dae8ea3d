"""The desk, by who uses it: councillor, delegate, communications team, reviewer, administrator, resident."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.minutes.verify import verify
from listener.people.appeals import decide_appeal
from listener.store.decisions import decisions_on, open_item_of
from tests.listener.crowd import ADMIN, COMMS, DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id, stored
from tests.listener.office import Browser, Office, office
from tests.town import CRITICISM, RUDE, THREAT


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def open_item(desk: Office, browser: Browser, item: Item) -> str:
    path = f"/item/{desk.number(item)}"
    browser.get(path)
    assert browser.status == 200
    return path


# ---- the councillor ----


def test_the_councillor_sees_what_needs_them_why_agrees_and_takes_it_back(
    desk: Office,
) -> None:
    item = desk.here.comment(THREAT)
    assert item.hidden
    browser = desk.sign_in(OWNER)
    assert browser.path == "/home"
    browser.get("/queue")
    assert (
        "Urgent" in browser.page.words and "To be decided within:" in browser.page.words
    )
    path = open_item(desk, browser, item)
    assert browser.page.marked == [THREAT.rstrip(".")]
    assert "Two separate signs agree" in browser.page.words
    browser.send(f"{path}/decide", verb="confirm", reason="It is a threat.")
    assert browser.path == "/queue" and "hide agreed to" in browser.page.words
    assert stored(desk.here.house, item).hidden_by == OWNER.name
    undo = next(f.action for f in browser.page.forms if f.action.endswith("/undo"))
    browser.send(undo)
    assert browser.status == 200 and browser.path == path
    assert stored(desk.here.house, item).hidden_by == "wardmote"
    assert "put back in the queue" in browser.page.words


def test_a_hide_and_a_show_reach_the_platform(desk: Office) -> None:
    item = desk.here.comment(RUDE)
    browser = desk.sign_in(DELEGATE)
    path = open_item(desk, browser, item)
    browser.send(f"{path}/decide", verb="hide", reason="It is rude.", rule="R1")
    assert browser.path == "/queue" and item.hidden
    browser.get(path)
    assert "Hidden now" in browser.page.words
    browser.send(f"{path}/decide", verb="show", reason="On second thoughts, fine.")
    assert not item.hidden
    made = decisions_on(desk.here.house.store, comment_id(item))
    assert [d.verb for d in made] == ["hide", "show"]
    assert all(d.actor == DELEGATE for d in made)


def test_one_who_kept_like_comments_before_is_told_so(desk: Office) -> None:
    texts = [f"{RUDE} The bins on Mill Lane were left full again. One.", f"{RUDE} Who signed off that roundabout? Two.", f"{RUDE} My mother waited four hours for a carer. Three."]  # fmt: skip
    first, second, third = [desk.here.comment(text, by=text[-6:]) for text in texts]
    browser = desk.sign_in(OWNER)
    for item in (first, second):
        path = open_item(desk, browser, item)
        browser.send(f"{path}/decide", verb="keep", reason="Rude, no more.")
    open_item(desk, browser, third)
    assert "Under rule 1 you kept 2 of 2." in browser.page.words
    other = desk.sign_in(DELEGATE)
    open_item(desk, other, third)
    assert "All together, under rule 1 people kept 2 of 2." in other.page.words
    assert "you kept" not in other.page.words


def test_an_authors_history_is_of_decisions_and_never_of_words(desk: Office) -> None:
    first = desk.here.comment(f"{RUDE} Wombat.")
    second = desk.here.comment(f"{RUDE} Again.")
    browser = desk.sign_in(OWNER)
    path = open_item(desk, browser, first)
    browser.send(f"{path}/decide", verb="hide", reason="Rude.", rule="R1")
    open_item(desk, browser, second)
    others = browser.page.words.partition("other comments of this author")[2]
    assert "hidden, Rule 1" in others and "Wombat" not in browser.page.words


def test_what_was_decided_meanwhile_refuses_and_says_by_whom(desk: Office) -> None:
    item = desk.here.comment(RUDE)
    browser = desk.sign_in(OWNER)
    path = open_item(desk, browser, item)
    desk.here.decide(item, "hide", DELEGATE, rule="R1")
    browser.send(f"{path}/decide", verb="keep", reason="Fine.")
    assert browser.status == 409
    assert "Finch Example decided on it in the meantime: hide" in browser.page.words
    assert "wardmote queue" not in browser.page.words
    browser.send(f"{path}/decide", verb="show", reason="Now I have looked.")
    assert browser.path == "/queue"


def test_an_edit_meanwhile_refuses(desk: Office) -> None:
    item = desk.here.comment(RUDE)
    browser = desk.sign_in(OWNER)
    path = open_item(desk, browser, item)
    seen = next(f for f in browser.page.forms if "seen" in f.values).values["seen"]
    desk.here.place.world.edit(item, f"{RUDE} Really.")
    desk.here.place.round(desk.here.house)
    desk.sign_in(OWNER, browser)
    browser.get(path)
    browser.send(f"{path}/decide", verb="keep", reason="Fine.", seen=seen)
    assert browser.status == 409 and "edited in the meantime" in browser.page.words


def test_a_missing_reason_or_rule_is_asked_for_and_what_was_typed_stays(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    browser = desk.sign_in(OWNER)
    path = open_item(desk, browser, item)
    browser.send(f"{path}/decide", verb="keep", reason="  ")
    assert browser.status == 422 and "Say why" in browser.page.words
    browser.send(f"{path}/decide", verb="hide", rule="", reason="So <rude>.")
    assert browser.status == 422 and "Choose the rule" in browser.page.words
    form = next(f for f in browser.page.forms if f.action.endswith("/decide"))
    assert form.values["reason"] == "So <rude>."
    assert open_item_of(desk.here.house.store, comment_id(item)) is not None


def test_the_stop_button_stops_and_a_person_lets_it_go_on(desk: Office) -> None:
    browser = desk.sign_in(OWNER)
    browser.send("/stop", reason="Something is odd.")
    assert "Stopped: software hides nothing." in browser.page.words
    assert not desk.here.comment(THREAT).hidden
    desk.sign_in(OWNER, browser)
    browser.send("/resume", reason="")
    assert browser.status == 422
    browser.send("/resume", reason="It was nothing.")
    assert "Stopped" not in browser.page.words
    assert desk.here.events("acting_stopped") and desk.here.events("acting_resumed")


def test_home_says_when_a_page_was_not_read_for_long(desk: Office) -> None:
    desk.here.comment(CRITICISM)
    browser = desk.sign_in(OWNER)
    assert "It is working." in browser.page.words
    assert "Comments that came in 1" in browser.page.words
    desk.here.place.clock.forward(minutes=14)
    browser.get("/home")
    desk.here.place.clock.forward(minutes=14)
    browser.get("/home")
    desk.here.place.clock.forward(minutes=14)
    browser.get("/home")
    assert "Not read for more than half an hour" in browser.page.words


# ---- the others who work on it ----


def test_comms_see_alerts_and_nothing_of_what_residents_wrote(desk: Office) -> None:
    item = desk.here.comment(RUDE)
    browser = desk.sign_in(COMMS)
    assert browser.path == "/alerts" and "There are no alerts." in browser.page.words
    for path in ("/home", "/queue", f"/item/{desk.number(item)}", "/minutes"):
        browser.get(path)
        assert browser.status == 403 and RUDE not in browser.text


def test_a_reviewer_reads_the_minutes_under_pseudonyms_and_checks_them(
    desk: Office,
) -> None:
    item = desk.here.comment(THREAT)
    desk.here.decide(item, "confirm", OWNER)
    browser = desk.sign_in(REVIEWER)
    assert browser.path == "/minutes"
    browser.get("/minutes?event=hide_confirmed")
    links = [link for link in browser.page.links if link.startswith("/minutes/")]
    assert len(links) == 1
    browser.get(links[0])
    told = browser.page.words
    for words in ("decided to hide the comment", "hidden on the platform", OWNER.name):
        assert words in told
    for secret in (THREAT, "Marlow Teasel", comment_id(item), "I looked."):
        assert secret not in browser.text
    browser.get("/minutes?since=2026-11-21")
    assert "No entries fit." in browser.page.words
    browser.get("/minutes")
    browser.send("/minutes/check")
    assert "Sound: all" in browser.page.words


def test_a_reviewer_is_told_of_the_first_bad_entry(desk: Office) -> None:
    desk.here.comment(THREAT)
    browser = desk.sign_in(REVIEWER)
    db = desk.here.house.store.db
    db.execute("DROP TRIGGER entries_never_change")
    db.execute("UPDATE entries SET reason = 'other' WHERE seq = 3")
    browser.send("/minutes/check")
    assert "First bad entry: 3." in browser.page.words
    db.execute("UPDATE entries SET reason = '' WHERE seq = 3")


def test_the_administrator_sees_how_it_stands_and_no_words(desk: Office) -> None:
    desk.here.comment(RUDE)
    browser = desk.sign_in(ADMIN)
    assert browser.path == "/home" and "It is working." in browser.page.words
    browser.get("/queue")
    assert browser.status == 403
    browser.get("/home")
    browser.send("/stop")
    assert "Stopped: software hides nothing." in browser.page.words
    assert "The councillor or a delegate can let it go on." in browser.page.words


# ---- a resident ----


def test_a_resident_learns_which_rule_and_until_when_appeals_and_reads_the_answer(
    desk: Office,
) -> None:
    item = desk.here.comment(THREAT)
    browser = desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    words = browser.page.words
    assert "Rule 2: Abuse" in words and "By whom software" in words
    assert "21 November 2026, 09:20" in words and "hidden provisionally" in words
    assert THREAT not in browser.text and "Marlow Teasel" not in browser.text
    browser.send("/appeal", text="It is a line of a song.")
    assert browser.status == 201
    code = browser.text.partition("<code>")[2].partition("</code>")[0]
    browser.get("/answer")
    browser.send("/answer", code=code.lower().replace("-", " "))
    assert "It is not decided yet." in browser.page.words
    decide_appeal(desk.here.house, 1, "overturned", REVIEWER, "It is a song.")
    browser.get("/cy/answer")
    browser.send("/cy/answer", code=code)
    assert "apêl" in browser.page.words and browser.page.language == "cy"
    browser.get("/answer")
    browser.send("/answer", code="AAAA-BBBB-CCCC-DDDD")
    assert browser.status == 422 and "no appeal with this code" in browser.page.words
    rows = desk.here.house.store.rows("SELECT * FROM appeal_codes")
    assert len(rows) == 1 and code not in str(rows)


def test_unknown_and_visible_comments_get_the_same_answer(desk: Office) -> None:
    item = desk.here.comment(CRITICISM)
    links = (desk.link(item), "https://elsewhere.example/comment/123456789")
    answers = []
    for link in links:
        browser = desk.browser()
        browser.get("/look-up", params={"link": link})
        assert browser.status == 200 and "Nothing is recorded" in browser.page.words
        answers.append(browser.text.replace(link.replace("&", "&amp;"), "LINK"))
    shared = [text.partition("<header>")[2].partition('href="/cy/')[0] for text in answers]  # fmt: skip
    bodies = [text.partition("<main")[2] for text in answers]
    assert bodies[0] == bodies[1] and shared[0] == shared[1]


def test_a_link_is_known_however_the_platform_spells_it(desk: Office) -> None:
    item = desk.here.comment(THREAT)
    post, number = item.native_id.split("_")
    packed = base64.b64encode(f"comment:{post}_{number}".encode()).decode().rstrip("=")
    for link in (
        f"https://m.facebook.com/story.php?story_fbid=1&comment_id={number}&ref=share",
        f"https://www.facebook.com/share/p/x/?comment_id=7&reply_comment_id={number}",
        f"https://web.facebook.com/x?comment_id={packed}&__tn__=R",
        f"  {desk.link(item)}  ",
        f"www.facebook.com/x/posts/y?comment_id={number}",
        f"facebook.com/x/posts/y?comment_id={number}",
        f"https://fb.com/x/posts/y?comment_id={number}",
        f"Have a look: <https://m.facebook.com/x?comment_id={number}>.",
        f"HTTPS://WWW.Facebook.com/x?comment_id={number}",
    ):
        browser = desk.browser()
        browser.get("/look-up", params={"link": link})
        assert "This comment is hidden" in browser.page.words, link
    browser.get(
        "/look-up", params={"link": f"https://m.facebook.com/?comment_id={number}"}
    )
    browser.send("/appeal", text="It is a song.")
    assert browser.status == 201 and len(desk.here.events("appeal_lodged")) == 1
    for link in (
        f"https://facebook.com.evil.example/?comment_id={number}",
        f"https://evil.example/facebook.com/?comment_id={number}",
        f"javascript://facebook.com/?comment_id={number}",
        f"https://www.facebook.com/x?comment_id={post}",
        "https://www.facebook.com/x?comment_id=////",
        "https://www.facebook.com/x?comment_id=7Zm9v",
    ):
        browser = desk.browser()
        browser.get("/look-up", params={"link": link})
        assert "Nothing is recorded" in browser.page.words, link


def test_nobody_appeals_against_what_is_not_hidden(desk: Office) -> None:
    hidden, visible = desk.here.comment(THREAT), desk.here.comment(CRITICISM)
    for link in (desk.link(visible), "https://elsewhere.example/comment/123456789"):
        browser = desk.browser()
        browser.get("/look-up", params={"link": desk.link(hidden)})
        browser.send("/appeal", text="Why?", link=link)
        assert browser.status == 409 and "Nothing is recorded" in browser.page.words
    assert not desk.here.events("appeal_lodged")


def test_the_rules_page_says_what_the_file_says_in_both_languages(desk: Office) -> None:
    browser = desk.browser()
    rules = desk.here.house.rules
    for path, language in (("/rules", "en"), ("/cy/rules", "cy")):
        page = browser.get(path)
        assert page.language == language
        for rule in rules.rules:
            assert " ".join(getattr(rule.title, language).split()) in page.words
    assert "Drafft" in browser.page.words
