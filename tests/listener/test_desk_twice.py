"""A button pressed twice is pressed once: no second decision, no error over one's own, and no code that is lost."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from listener.minutes.verify import verify
from listener.minutes.writer import Actor
from listener.reconcile import reconcile
from listener.store.decisions import decisions_on
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import SAME, Browser, Office, office
from tests.town import RUDE, THREAT


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def form(browser: Browser, end: str) -> dict[str, str]:
    """What the form of this page holds whose address ends so."""
    return next(f for f in browser.page.forms if f.action.endswith(end)).values


@pytest.mark.parametrize(("verb", "rule"), [("keep", ""), ("hide", "R1")])
def test_the_same_decision_sent_twice_is_made_once_and_is_no_error(
    desk: Office, verb: str, rule: str
) -> None:
    item = desk.here.comment(RUDE)
    browser = desk.sign_in(OWNER)
    path = f"/item/{desk.number(item)}"
    browser.get(path)
    given = {"verb": verb, "rule": rule, "reason": "It is rude, no more."}
    fields = form(browser, "/decide") | given
    for _ in range(2):
        browser.post(f"{path}/decide", fields)
        assert browser.status == 200 and browser.path == "/queue"
        assert "Done:" in browser.page.words
    made = decisions_on(desk.here.house.store, comment_id(item))
    assert [d.verb for d in made] == [verb]


def test_another_reason_from_an_old_page_is_a_decision_of_its_own(desk: Office) -> None:
    item = desk.here.comment(RUDE)
    browser = desk.sign_in(OWNER)
    path = f"/item/{desk.number(item)}"
    browser.get(path)
    fields = form(browser, "/decide") | {"verb": "keep", "reason": "One."}
    browser.post(f"{path}/decide", fields)
    browser.post(f"{path}/decide", fields | {"reason": "Two."})
    made = decisions_on(desk.here.house.store, comment_id(item))
    assert [d.reason for d in made] == ["One.", "Two."]


def test_what_somebody_else_did_from_the_same_page_is_not_taken_for_ones_own(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    browser = desk.sign_in(OWNER)
    path = f"/item/{desk.number(item)}"
    browser.get(path)
    fields = form(browser, "/decide") | {"verb": "keep", "reason": "I looked."}
    desk.here.decide(item, "keep", DELEGATE)
    browser.post(f"{path}/decide", fields)
    assert browser.status == 409


def test_undo_pressed_twice_undoes_once_and_is_no_error(desk: Office) -> None:
    item = desk.here.comment(RUDE)
    browser = desk.sign_in(OWNER)
    path = f"/item/{desk.number(item)}"
    browser.get(path)
    browser.send(f"{path}/decide", verb="hide", reason="Rude.", rule="R1")
    action = next(f.action for f in browser.page.forms if f.action.endswith("/undo"))
    fields = form(browser, "/undo")
    for _ in range(2):
        browser.post(action, fields)
        assert browser.status == 200 and browser.path == path
    made = decisions_on(desk.here.house.store, comment_id(item))
    assert [d.verb for d in made] == ["hide", "show"] and not item.hidden


def test_undo_pressed_twice_at_the_same_moment_undoes_once_and_is_no_error(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    browser = desk.sign_in(OWNER)
    path = f"/item/{desk.number(item)}"
    browser.get(path)
    browser.send(f"{path}/decide", verb="hide", reason="Rude.", rule="R1")
    action = next(f.action for f in browser.page.forms if f.action.endswith("/undo"))
    fields = form(browser, "/undo")

    def press() -> int:
        return browser.client.post(action, data=fields, headers=SAME).status_code

    with ThreadPoolExecutor() as both:
        with desk.here.house.acting():  # an act is under way: both have to wait
            pressed = [both.submit(press) for _ in range(2)]
            time.sleep(1)
        assert [one.result() for one in pressed] == [200, 200]
    made = decisions_on(desk.here.house.store, comment_id(item))
    assert [d.verb for d in made] == ["hide", "show"]


def test_an_appeal_sent_twice_shows_its_code_both_times(desk: Office) -> None:
    item = desk.here.comment(THREAT)
    browser = desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    fields = form(browser, "/appeal") | {"text": "It is a line of a song."}
    codes = []
    for _ in range(2):
        browser.post("/appeal", fields)
        assert browser.status == 201
        codes.append(browser.text.partition("<code>")[2].partition("</code>")[0])
    assert codes[0] == codes[1] and len(codes[0]) == 19
    assert len(desk.here.events("appeal_lodged")) == 1
    other = desk.browser()
    other.get("/look-up", params={"link": desk.link(item)})
    token = form(desk_answer(other), "/answer")["token"]
    other.post("/appeal", {**fields, "token": token})
    assert other.status == 409 and codes[0] not in other.text
    desk.here.place.clock.forward(minutes=6)
    browser.post("/appeal", fields)
    assert browser.status == 409 and codes[0] not in browser.text


def desk_answer(browser: Browser) -> Browser:
    browser.get("/answer")
    return browser


def test_an_old_window_does_not_turn_round_what_one_decided_in_another(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    old, path = desk.sign_in(OWNER), f"/item/{desk.number(item)}"
    old.get(path)
    seen = next(f for f in old.page.forms if "seen" in f.values).values["seen"]
    old.send(f"{path}/decide", verb="keep", reason="It is rude, no more.")
    old.get(path)
    old.send(f"{path}/decide", verb="hide", reason="Rude.", rule="R1", seen=seen)
    assert old.status == 409 and not item.hidden
    # In the words of the page, below, and not in those of the terminal.
    assert "You decided on it yourself in the meantime. Look" in old.page.words
    assert "Decided: kept" in old.page.words
    old.send(f"{path}/decide", verb="hide", reason="On second thoughts.", rule="R1")
    assert old.path == "/queue" and item.hidden


def test_what_is_decided_says_so_at_its_head_and_is_no_longer_urgent(
    desk: Office,
) -> None:
    item = desk.here.comment(THREAT)
    browser, path = desk.sign_in(OWNER), f"/item/{desk.number(item)}"
    browser.get(path)
    assert "Urgent" in browser.page.words and "Decided:" not in browser.page.words
    browser.send(f"{path}/decide", verb="show", reason="A line of a play.")
    browser.get(path)
    head = browser.page.words.partition("Why it was brought to you:")[0]
    assert "Decided: shown again, Wren Example" in head and "Urgent" not in head
    browser.send(next(f.action for f in browser.page.forms if f.action.endswith("/undo")))  # fmt: skip
    browser.get(path)
    assert "This took back: shown again" in browser.page.words
    assert "is taken back" not in browser.page.words


@pytest.mark.parametrize("where", ["x", "facebook"])
def test_who_decides_on_a_mention_that_was_deleted_meanwhile_is_told_so(
    desk: Office, where: str
) -> None:
    place = desk.here.place
    item = place.world.mention("x", THREAT) if where == "x" else place.world.visitor_post(THREAT)  # fmt: skip
    place.round(desk.here.house)
    browser = desk.sign_in(OWNER)
    path = f"/item/{desk.number(item)}"
    browser.get(path)
    fields = form(browser, "/decide") | {"verb": "keep", "reason": "I looked."}
    place.world.delete(item)
    for _ in range(2):  # the next sweep, and a desk that is in use
        place.clock.forward(minutes=8)
        assert path in " ".join(browser.get("/queue").links)
    reconcile(desk.here.house)
    assert path not in " ".join(browser.get("/queue").links)
    browser.post(f"{path}/decide", fields)
    assert browser.status == 409
    assert "The comment is no longer on the platform." in browser.page.words
    assert "No longer on the platform" in browser.get(path).words
    assert decisions_on(desk.here.house.store, comment_id(item)) == []


@pytest.mark.parametrize("answer", ["agree", "decline"])
@pytest.mark.parametrize("pressed", ["agree", "decline"])
@pytest.mark.parametrize("late", [OWNER, DELEGATE], ids=["same", "other"])
def test_an_answer_to_a_wish_that_was_answered_before_says_so_and_changes_nothing(
    desk: Office, answer: str, pressed: str, late: Actor
) -> None:
    item = desk.here.comment(RUDE)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    desk.here.propose(item, desk.here.wish("delete"), DELEGATE)
    said = {"agree": {"code": ""}, "decline": {"reason": "Hidden is enough."}}
    owner = desk.sign_in(OWNER)
    stale = owner if late == OWNER else desk.sign_in(DELEGATE)
    owner.get("/proposal/1")
    page = {f.action: f.values for f in owner.page.forms}
    stale.get("/proposal/1")
    said["agree"]["code"] = desk.here.code(OWNER)
    owner.post(f"/proposal/1/{answer}", page[f"/proposal/1/{answer}"] | said[answer])
    assert owner.status == 200, owner.page.words
    token = next(f for f in stale.page.forms if "token" in f.values).values["token"]
    stale.post(f"/proposal/1/{pressed}", {"token": token, **said[pressed]})
    if late == OWNER and pressed == answer:
        assert stale.status == 200 and stale.path == "/proposal/1"
        return
    assert stale.status == 409 and "changed nothing" in stale.page.words
    did = "agreed to it" if answer == "agree" else "said no to it"
    assert f"{OWNER.name} {did} before you, on 2" in stale.page.words
    assert 'class="notice good"' not in stale.text


def test_a_wish_of_the_councillors_own_is_not_said_to_wait_for_somebody_else(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    desk.here.propose(
        item, desk.here.wish("delete", why_not_hide="Copies of it."), OWNER
    )
    reviewer = desk.sign_in(REVIEWER)
    reviewer.get("/proposal/1")
    assert "by whoever asked for it" in reviewer.page.words
    assert "different person" not in reviewer.page.words
