"""What else can be done about a comment from its page: say something, hand on, ask advice, evidence, and what lasts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.minutes.verify import verify
from listener.people.handing import hand_on
from listener.people.listing import Listing, list_person
from listener.store.decisions import decisions_on, open_item_of
from listener.store.proposals import open_proposals
from tests.listener.crowd import (
    COMMS,
    DELEGATE,
    OWNER,
    REVIEWER,
    ROUTE,
    warned_and_went_on,
)
from tests.listener.lives import comment_id, stored
from tests.listener.office import Browser, Office, office
from tests.listener.test_desk_pages import check_sound
from tests.town import RUDE

SOURCE = "https://council.example/library"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def verbs(desk: Office, item: Item) -> list[str]:
    return [d.verb for d in decisions_on(desk.here.house.store, comment_id(item))]


def page_of(desk: Office, item: Item) -> str:
    from listener.store.queue_views import newest_item

    return f"/item/{newest_item(desk.here.house.store, comment_id(item))}"


# ---- what a person says themselves ----


def test_a_request_to_stop_gives_the_words_first_and_is_noted_when_it_was_sent(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    browser, path = desk.sign_in(OWNER), page_of(desk, item)
    browser.get(f"{path}/say?verb=stop_request")
    browser.send(f"{path}/say", rule="R1", reason="It went too far.")
    assert browser.status == 422 and "Say what should stop" in browser.page.words
    browser.send(f"{path}/say", rule="R1", reason="It went too far.", behaviour="insulting people")  # fmt: skip
    assert "Please stop insulting people." in browser.page.words
    assert not verbs(desk, item)
    fields = next(f for f in browser.page.forms if f.action == f"{path}/say").values
    for _ in range(2):  # pressed twice
        browser.post(f"{path}/say", fields)
        assert browser.path == path and "author asked to stop" in browser.page.words
    assert verbs(desk, item) == ["stop_request"]
    undo = next(f.action for f in browser.page.forms if f.action.endswith("/undo"))
    browser.send(undo)
    assert verbs(desk, item) == ["stop_request", "withdraw"]
    browser.get(f"{path}/say?verb=delete")
    assert browser.status == 404


def test_a_request_to_stop_has_welsh_words_where_they_were_given_and_none_else(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    browser, path = desk.sign_in(OWNER), page_of(desk, item)
    said = {"rule": "R1", "reason": "It went too far.", "behaviour": "insulting people"}
    browser.get(f"{path}/say?verb=stop_request")
    browser.send(f"{path}/say", **said)
    check_sound(browser.page, browser.text, "en")
    words = browser.page.words
    assert "Please stop insulting people." in words and "Gofynnwn" not in words
    assert "There are no Welsh words" in words
    fields = next(f for f in browser.page.forms if f.action == f"{path}/say").values
    browser.post(f"{path}/say", fields)
    seq = desk.here.events("human_action")[-1]["seq"]
    for page in (f"/minutes/{seq}", f"/cy/minutes/{seq}"):
        reviewer = desk.sign_in(REVIEWER)
        reviewer.get(page)
        assert "Please stop insulting people." in reviewer.page.words, page
        assert "gorau i insulting" not in reviewer.page.words
    other = desk.here.comment(f"{RUDE} Again.", by="Betony Fallow")
    browser, path = desk.sign_in(OWNER), page_of(desk, other)
    browser.get(f"{path}/say?verb=stop_request")
    check_sound(browser.page, browser.text, "en")
    browser.send(f"{path}/say", **said, behaviour_cy="sarhau pobl")
    assert "Gofynnwn i chi roi'r gorau i hyn: sarhau pobl. Mae'n torri rheol 1." in browser.page.words  # fmt: skip
    assert "no Welsh words" not in browser.page.words
    fields = next(f for f in browser.page.forms if f.action == f"{path}/say").values
    browser.post(f"{path}/say", fields)
    kept = desk.here.house.store.value("SELECT welsh FROM notices ORDER BY notice_id DESC LIMIT 1")  # fmt: skip
    assert str(kept).startswith("Gofynnwn i chi roi'r gorau i hyn: sarhau pobl.")


def test_a_report_needs_a_code_and_says_where_to(desk: Office) -> None:
    item = desk.here.comment(RUDE)
    browser, path = desk.sign_in(OWNER), page_of(desk, item)
    browser.get(f"{path}/say?verb=report")
    browser.send(f"{path}/say", rule="R2", reason="I felt afraid.")
    assert browser.status == 422 and "Choose where" in browser.page.words
    browser.send(f"{path}/say", rule="R2", reason="I felt afraid.", to="police")
    assert "call 999" in browser.page.words
    browser.send(f"{path}/say", code="")
    assert browser.status == 422 and "six digits" in browser.page.words
    browser.send(f"{path}/say", code="000000")
    assert browser.status == 409 and not verbs(desk, item)
    browser.get(f"{path}/say?verb=report")
    browser.send(f"{path}/say", rule="R2", reason="I felt afraid.", to="police")
    browser.send(f"{path}/say", code=desk.here.code(OWNER))
    assert verbs(desk, item) == ["report"]


# ---- others ----


def test_a_comment_is_handed_to_a_delegate_who_finds_it_and_taken_back(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    browser, other, path = desk.sign_in(OWNER), desk.sign_in(DELEGATE), page_of(desk, item)  # fmt: skip
    browser.get(f"{path}/hand")
    browser.send(f"{path}/hand", to="")
    assert browser.status == 422
    browser.send(f"{path}/hand", to=COMMS.name)
    assert browser.status == 409
    for _ in range(2):  # pressed twice
        browser.get(f"{path}/hand")
        form = [f for f in browser.page.forms if f.action == f"{path}/hand"][-1]
        browser.post(f"{path}/hand", form.values | {"to": DELEGATE.name, "note": "I know them."})  # fmt: skip
        assert browser.path == path
    assert len(desk.here.events("item_handed_on")) == 1
    other.get("/queue?handed=me")
    assert "Number 1" in other.page.words
    other.get(path)
    assert "Handed to Finch Example by Wren Example: I know them." in other.page.words
    browser.get(f"{path}/hand")
    browser.send(f"{path}/hand", back="yes")
    other.get("/queue?handed=me")
    assert "Nothing like this waits" in other.page.words


@pytest.mark.parametrize("keeps", ["", "owner", "reviewer"])
def test_what_was_handed_to_somebody_who_decides_no_more_is_everybodys_again(
    desk: Office, keeps: str
) -> None:
    here = desk.here
    items = [here.comment(RUDE), here.comment(f"{RUDE} Again.", by="Tansy Teasel")]
    for item in items:
        row = open_item_of(here.house.store, comment_id(item))
        assert row is not None
        hand_on(here.house, row, OWNER, DELEGATE.name, "You know them.")
    here.decide(items[1], "keep", OWNER)
    owner = desk.sign_in(OWNER)
    if keeps == "reviewer":
        list_person(here.house, Listing(DELEGATE.name, "reviewer", date(2027, 5, 6)), OWNER)  # fmt: skip
    owner.get(f"/people/person?name={DELEGATE.name.replace(' ', '+')}")
    if keeps != "owner":
        owner.send("/people/take", role="delegate", code=here.code(OWNER))
        assert "1 comment that was handed to them waits for everybody" in owner.page.words  # fmt: skip
    stays = keeps == "owner"  # the control: who still decides keeps it
    for path, said in ((f"/item/{desk.number(items[0])}", "Handed to Finch"), ("/queue", "handed to Finch")):  # fmt: skip
        owner.get(path)
        assert (said in owner.page.words) is stays
    ended = here.events("handing_ended")
    assert len(ended) == (0 if stays else 2)
    assert all(entry["actor"] == OWNER.name for entry in ended)


def test_an_adviser_sees_the_words_without_names_and_only_advises(desk: Office) -> None:
    desk.here.comment("When is the meeting?", by="Hazel Quill")
    item = desk.here.comment("You are a silly little man, Marlow. Do shut up.")
    browser, comms, path = desk.sign_in(OWNER), desk.sign_in(COMMS), page_of(desk, item)
    browser.get(f"{path}/advice")
    browser.send(f"{path}/advice", person=COMMS.name, question=" ")
    assert browser.status == 422
    for _ in range(2):  # pressed twice
        browser.get(f"{path}/advice")
        browser.send(f"{path}/advice", person=COMMS.name, question="Is it a joke?")
    assert len(desk.here.events("advice_sought")) == 1
    comms.get("/advice")
    assert "silly little man, […]" in comms.page.words
    assert "Marlow" not in comms.text and "Is it a joke?" in comms.page.words
    comms.get(path)
    assert comms.status == 403
    comms.get("/advice")
    comms.send("/advice/1", answer="")
    assert comms.status == 422
    comms.send("/advice/1", answer="It is an old song.")
    assert "Nobody waits for your advice." in comms.page.words
    browser.get(path)
    assert "Advice from Swift Example: It is an old song." in browser.page.words
    other = desk.sign_in(REVIEWER)
    other.get("/advice")
    token = next(f for f in other.page.forms if "token" in f.values).values["token"]
    other.post("/advice/1", {"token": token, "answer": "Mine."})
    assert other.status == 404 and not verbs(desk, item)


def test_evidence_is_kept_on_request_and_shown_to_be_unchanged(desk: Office) -> None:
    item = desk.here.comment(RUDE)
    browser, path = desk.sign_in(OWNER), page_of(desk, item)
    browser.get(f"{path}/evidence")
    assert "Nothing is kept yet." in browser.page.words
    for _ in range(2):
        browser.send(f"{path}/evidence")
        assert "Unchanged" in browser.page.words and RUDE in browser.page.words
    assert len(desk.here.events("evidence_kept")) == 1
    store = desk.here.house.store
    kept_as = store.value("SELECT sha256 FROM evidence")
    assert str(kept_as) in browser.page.words
    db = store.db
    body = store.value("SELECT body FROM evidence")
    triggers = store.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'evidence'")  # fmt: skip
    for row in triggers:
        db.execute(f"DROP TRIGGER {row['name']}")
    db.execute("UPDATE evidence SET body = replace(body, 'silly', 'wise')")
    browser.get(f"{path}/evidence")
    assert "Changed since it was kept" in browser.page.words
    db.execute("UPDATE evidence SET body = ?", [body])
    for row in triggers:
        db.execute(row["sql"])


def test_a_link_leads_to_the_platform_and_nowhere_else(desk: Office) -> None:
    item = desk.here.comment(RUDE)
    browser, path = desk.sign_in(OWNER), page_of(desk, item)
    answer = browser.client.get(f"{path}/there", follow_redirects=False)
    assert answer.status_code == 303 and answer.headers["location"] == desk.link(item)
    for bad in ("https://evil.example/x", "https://facebook.com.evil.example/", "javascript:alert(1)", "https://www.facebook.com@evil.example/"):  # fmt: skip
        desk.here.house.store.db.execute("UPDATE comments SET permalink = ?", [bad])
        answer = browser.client.get(f"{path}/there", follow_redirects=False)
        assert answer.status_code == 404, bad


# ---- what lasts ----


def ask(desk: Office, browser: Browser, path: str, verb: str, **said: str) -> None:
    browser.get(f"{path}/ask?verb={verb}")
    browser.send(f"{path}/ask", **said)


def test_the_owner_deletes_with_a_code_and_a_second_look_with_another(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    browser, path = desk.sign_in(OWNER), page_of(desk, item)
    given = {"rule": "R1", "reason": "It goes on.", "why_not_hide": "Copies of it."}
    ask(desk, browser, path, "delete", **given)
    assert browser.status == 422 and "six digits" in browser.page.words
    browser.send(f"{path}/ask", **given, code=desk.here.code(OWNER))
    assert browser.path == "/proposal/1" and "cannot be undone" in browser.page.words
    assert item.deleted_at is None
    browser.send("/proposal/1/agree", code="123456")
    assert browser.status == 409 and item.deleted_at is None
    browser.send("/proposal/1/agree", code=desk.here.code(OWNER))
    assert "Agreed." in browser.page.words and verbs(desk, item) == ["delete"]
    assert item.deleted_at is not None
    browser.get(path)
    assert "This cannot be undone." in browser.page.words


def test_a_delegate_needs_a_second_person_to_delete(desk: Office) -> None:
    item = desk.here.comment(RUDE)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    browser, owner, path = desk.sign_in(DELEGATE), desk.sign_in(OWNER), page_of(desk, item)  # fmt: skip
    ask(desk, browser, path, "delete", rule="R1", reason="It goes on.", code=desk.here.code(DELEGATE))  # fmt: skip
    assert browser.path == "/proposal/1" and "second, different person" in browser.page.words  # fmt: skip
    token = next(f for f in browser.page.forms if "token" in f.values).values["token"]
    browser.post("/proposal/1/agree", {"token": token, "code": desk.here.code(DELEGATE)})  # fmt: skip
    assert browser.status == 409 and item.deleted_at is None
    owner.get("/proposals")
    assert "You may agree" in owner.page.words
    owner.get("/proposal/1")
    owner.send("/proposal/1/decline", reason="")
    assert owner.status == 422
    owner.send("/proposal/1/decline", reason="Hidden is enough.")
    assert "Declined. Nothing happened." in owner.page.words
    assert not open_proposals(desk.here.house.store) and item.deleted_at is None


def test_a_hide_under_rule_4_needs_source_harm_and_a_reviewer(desk: Office) -> None:
    item = desk.here.comment("The library closes on Monday. " + RUDE)
    browser, reviewer, path = desk.sign_in(OWNER), desk.sign_in(REVIEWER), page_of(desk, item)  # fmt: skip
    given = {"reason": "It is not so.", "source": SOURCE, "harm": "People stay away.", "reply": "It spreads."}  # fmt: skip
    for missing in ("reason", "source", "harm", "reply"):
        ask(desk, browser, path, "hide", **(given | {missing: " "}))
        assert browser.status == 422, missing
    browser.send(f"{path}/ask", **given)
    assert browser.path == "/proposal/1" and not item.hidden
    reviewer.get("/proposal/1")
    assert SOURCE in reviewer.page.words and "Marlow" not in reviewer.text
    reviewer.send("/proposal/1/agree", code=desk.here.code(REVIEWER))
    assert item.hidden and verbs(desk, item) == ["hide"]
    made = decisions_on(desk.here.house.store, comment_id(item))[0]
    assert (made.rule, made.actor) == ("R4", OWNER)


def test_a_block_is_refused_until_its_conditions_hold_then_made_and_ended(
    desk: Office,
) -> None:
    item = warned_and_went_on(desk.here)
    browser, reviewer, path = desk.sign_in(OWNER), desk.sign_in(REVIEWER), page_of(desk, item)  # fmt: skip
    given = {"rule": "R1", "reason": "It went on.", "other_route": ROUTE, "days": "30"}
    ask(desk, browser, path, "block", **given, code=desk.here.code(OWNER))
    assert browser.path == "/proposal/1", browser.page.words
    reviewer.get("/proposal/1")
    reviewer.send("/proposal/1/agree", code=desk.here.code(REVIEWER))
    assert desk.here.is_blocked(item)
    browser.get(path)
    assert f"{path}/ask?verb=unblock" in browser.page.links
    browser.get(f"{path}/ask?verb=unblock")
    browser.send(f"{path}/unblock", reason="They wrote a letter.", code=desk.here.code(OWNER))  # fmt: skip
    assert not desk.here.is_blocked(item)
    assert stored(desk.here.house, item)


def test_a_block_without_a_request_to_stop_is_refused_in_plain_words(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    browser, path = desk.sign_in(OWNER), page_of(desk, item)
    given = {"rule": "R1", "reason": "Enough.", "other_route": ROUTE, "days": "30"}
    ask(desk, browser, path, "block", **given, code=desk.here.code(OWNER))
    assert browser.status == 409 and "was not asked to stop" in browser.page.words
    assert "--" not in browser.page.words and "wardmote " not in browser.page.words
    assert len(desk.here.events("human_action_refused")) == 1


def test_whoever_asks_for_a_block_reads_that_a_person_must_end_it(desk: Office) -> None:
    path = page_of(desk, warned_and_went_on(desk.here))
    browser = desk.sign_in(OWNER)
    for tongue, said in (("", "not end by itself"), ("/cy", "dod i ben ohono'i hun")):
        browser.get(f"{tongue}{path}/ask?verb=block")
        assert said in browser.page.words
