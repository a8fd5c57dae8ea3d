"""Appeals on the desk: decided by somebody else than the first, in the open, once; and what the resident is told."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from connectors.simulator import Item
from listener.cli import wardmote
from listener.minutes.verify import verify
from listener.people.appeals import WINDOW
from tests.listener.crowd import DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import Browser, Office, office
from tests.listener.test_desk_pages import check_sound
from tests.town import CRITICISM, RUDE, THREAT

SONG = "It is a line of a song."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def appeal(desk: Office, item: Item, **fields: str) -> tuple[Browser, str]:
    """A resident appeals; gives their browser and their code."""
    browser = desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    browser.send("/appeal", **({"text": SONG, "keeps": ""} | fields))
    assert browser.status == 201, browser.page.words
    return browser, browser.text.partition("<code>")[2].partition("</code>")[0]


def hidden(desk: Office) -> Item:
    item = desk.here.comment(RUDE)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    return item


# ---- the desk ----


def test_a_reviewer_overturns_it_the_comment_comes_back_and_the_resident_reads_why(
    desk: Office,
) -> None:
    item = hidden(desk)
    resident, code = appeal(desk, item)
    browser = desk.sign_in(REVIEWER)
    browser.get("/appeals")
    assert "hidden, Rule 1" in browser.page.words and "/appeals/1" in browser.page.links
    browser.get("/appeals/1")
    told = browser.page.words
    assert RUDE in told and SONG in told and "Marlow Teasel" not in browser.text
    assert OWNER.name not in told  # who hid it is no reason either
    browser.send("/appeals/1/decide", outcome="overturned", reason="It is rude, no more.")  # fmt: skip
    assert browser.path == "/appeals" and "it is shown again" in browser.page.words
    assert not item.hidden
    resident.get("/answer")
    resident.send("/answer", code=code)
    assert "overturned" in resident.page.words and "It is rude, no more." in resident.page.words  # fmt: skip
    resident.get("/look-up", params={"link": desk.link(item)})
    assert "This comment is visible again" in resident.page.words
    assert "because your appeal succeeded" in resident.page.words
    assert RUDE not in resident.text and "Marlow Teasel" not in resident.text
    (entry,) = desk.here.events("appeal_decided")
    assert entry["actor"] == REVIEWER.name and SONG not in str(entry)


def test_who_had_a_part_in_it_sees_it_and_cannot_decide_it(desk: Office) -> None:
    item = hidden(desk)
    appeal(desk, item)
    owner = desk.sign_in(OWNER)
    owner.get("/appeals")
    assert "You had a part in it" in owner.page.words
    owner.get("/appeals/1")
    assert "somebody else decides this appeal" in owner.page.words
    assert not [f for f in owner.page.forms if f.action.endswith("/decide")]
    token = owner.page.forms[-1].values["token"]
    owner.post("/appeals/1/decide", {"token": token, "outcome": "kept", "reason": "Mine."})  # fmt: skip
    assert owner.status == 409 and "never decided by who hid" in owner.page.words
    assert not desk.here.events("appeal_decided") and item.hidden
    delegate = desk.sign_in(DELEGATE)
    delegate.get("/appeals/1")
    delegate.send("/appeals/1/decide", outcome="kept", reason="It is rude.")
    assert delegate.path == "/appeals" and item.hidden


def test_a_decision_sent_twice_is_made_once_and_another_one_is_refused(
    desk: Office,
) -> None:
    appeal(desk, hidden(desk))
    browser = desk.sign_in(REVIEWER)
    browser.get("/appeals/1")
    form = next(f for f in browser.page.forms if f.action.endswith("/decide")).values
    fields = form | {"outcome": "kept", "reason": "It is rude.", "rule": ""}
    for _ in range(2):
        browser.post("/appeals/1/decide", fields)
        assert browser.path == "/appeals" and "is decided" in browser.page.words
    browser.post("/appeals/1/decide", fields | {"outcome": "overturned"})
    assert browser.status == 409 and "decided already" in browser.page.words
    assert len(desk.here.events("appeal_decided")) == 1


def test_what_is_missing_is_asked_for_and_it_never_gets_harsher(desk: Office) -> None:
    appeal(desk, hidden(desk))
    browser = desk.sign_in(REVIEWER)
    browser.get("/appeals/1")
    offered = browser.text.partition('<select id="rule"')[2].partition("</select>")[0]
    assert 'value="R9"' in offered and 'value="R2"' not in offered
    for fields, said in (
        ({"outcome": ""}, "Choose what becomes of it."),
        ({"outcome": "worse"}, "Choose what becomes of it."),
        ({"outcome": "kept", "reason": " "}, "Say why."),
        ({"outcome": "changed", "rule": ""}, "Choose the rule"),
    ):
        browser.send("/appeals/1/decide", **({"reason": "Because.", "rule": ""} | fields))  # fmt: skip
        assert browser.status == 422 and said in browser.page.words
        check_sound(browser.page, browser.text, "en")
    browser.send("/appeals/1/decide", outcome="changed", rule="R2", reason="Worse.")
    assert browser.status == 409 and "never makes it harsher" in browser.page.words
    browser.send("/appeals/1/decide", outcome="changed", rule="R9", reason="Off topic.")
    assert browser.path == "/appeals"


def test_hostile_words_of_an_appeal_are_inert(desk: Office) -> None:
    text = "<script>alert(1)</script> \u202egnihton \x1b[31m {{ 7*7 }}" + '"' * 4900
    item = desk.here.comment(RUDE + '"' * 5000)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    appeal(desk, item, text=text)
    browser = desk.sign_in(REVIEWER)
    browser.get("/appeals/1")
    check_sound(browser.page, browser.text, "en")
    assert "<script" not in browser.text and "\u202e" not in browser.text
    assert "\x1b" not in browser.text and "{{ 7*7 }}" in browser.page.words


@pytest.mark.parametrize("language", ["en", "cy"])
def test_each_of_these_pages_is_sound_in_both_languages(
    desk: Office, language: str
) -> None:
    prefix = "/cy" if language == "cy" else ""
    item = hidden(desk)
    resident = desk.browser()
    resident.get(f"{prefix}/look-up", params={"link": desk.link(item)})
    check_sound(resident.page, resident.text, language)
    resident.send(f"{prefix}/appeal", text=SONG)
    check_sound(resident.page, resident.text, language)
    owner = desk.sign_in(OWNER)
    paths = ["/account", "/account/password", "/account/recovery", "/account/phone", "/people"]  # fmt: skip
    paths += [f"/people/person?name={DELEGATE.name.replace(' ', '+')}", "/appeals", "/appeals/1", "/account?done=recovery_code", "/people?done=given"]  # fmt: skip
    for path in paths:
        owner.get(prefix + path)
        assert owner.status == 200, path
        check_sound(owner.page, owner.text, language)
    owner.get(f"{prefix}/people")
    owner.send(f"{prefix}/people/give", name="Robin Example", role="comms", until="2027-05-06", code=desk.here.code(OWNER))  # fmt: skip
    check_sound(owner.page, owner.text, language)
    found = re.search(r"/invitation\?code=\w+", owner.text)
    assert found is not None
    for path in (found[0], "/invitation", "/invitation?code=NONE", "/sign-in?changed=password"):  # fmt: skip
        guest = desk.browser()
        guest.get(prefix + path)
        check_sound(guest.page, guest.text, language)


# ---- the resident ----


def test_the_resident_is_told_at_once_who_decides_by_when_and_what_can_come_of_it(
    desk: Office,
) -> None:
    browser, _code = appeal(desk, hidden(desk))
    said = browser.page.words
    assert "within ten working days, that is by 4 December 2026" in said
    assert "did not hide it, did not agree to it and did not approve it" in said
    assert "never gets harsher" in said and "Nobody writes to you" in said


def test_the_last_day_to_appeal_is_named_and_after_it_the_form_is_gone(
    desk: Office,
) -> None:
    item = hidden(desk)
    browser = desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    assert "You can appeal until 19 January 2027" in browser.page.words
    form = next(f for f in browser.page.forms if f.action == "/appeal").values
    desk.here.place.clock.forward(seconds=WINDOW.total_seconds() + 60)
    browser.get("/look-up", params={"link": desk.link(item)})
    assert "The 60 days in which this could be appealed are over." in browser.page.words
    assert "/appeal" not in [f.action for f in browser.page.forms]
    browser.get("/answer")
    token = browser.page.forms[0].values["token"]
    browser.post("/appeal", form | {"text": SONG, "token": token})
    assert browser.status == 409 and not desk.here.events("appeal_lodged")


def test_where_an_appeal_waits_already_nobody_is_told_to_appeal(desk: Office) -> None:
    item = hidden(desk)
    browser = desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    assert "There is no end to it. You can appeal." in browser.page.words
    browser.send("/appeal", text=SONG)
    browser.get("/look-up", params={"link": desk.link(item)})
    assert "There is an appeal against this already." in browser.page.words
    assert "There is no end to it." in browser.page.words
    assert "There is no end to it. You can appeal." not in browser.page.words


def test_only_five_appeals_an_hour_come_from_one_address(desk: Office) -> None:
    for number in range(6):
        item = desk.here.comment(f"{RUDE} {number}", by=f"Resident {number}")
        desk.here.decide(item, "hide", OWNER, rule="R1")
        browser = desk.browser()
        browser.get("/look-up", params={"link": desk.link(item)})
        browser.send("/appeal", text=SONG)
        # Each pass of the service takes twenty minutes here, so the hour is made to stand still.
        desk.here.place.clock.forward(minutes=-20, seconds=-1)
        assert browser.status == (201 if number < 5 else 429), number
    assert len(desk.here.events("appeal_lodged")) == 5


def test_software_says_whether_a_person_has_looked(desk: Office) -> None:
    item = desk.here.comment(THREAT)
    browser = desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    assert "software. No person has checked it yet." in browser.page.words
    desk.here.decide(item, "confirm", OWNER)
    browser.get("/look-up", params={"link": desk.link(item)})
    assert "A person has checked it since." in browser.page.words


def test_whoever_appeals_may_show_that_the_comment_is_theirs_and_need_not(
    desk: Office,
) -> None:
    item = hidden(desk)
    browser, code = appeal(desk, item)
    word = re.findall(r"<code>(wm-\w{8})</code>", browser.text)[0]
    assert word[3:].upper() not in code.replace("-", "")
    reviewer = desk.sign_in(REVIEWER)
    reviewer.get("/appeals/1")
    assert "has not shown that the comment is theirs. They need not." in reviewer.page.words  # fmt: skip
    desk.here.place.world.edit(item, f"{RUDE} {word.upper()}")
    desk.here.place.round(desk.here.house)
    desk.sign_in(REVIEWER, reviewer)
    reviewer.get("/appeals/1")
    assert "has shown that the comment is theirs." in reviewer.page.words


@pytest.mark.parametrize("yes", [True, False])
def test_words_become_an_example_only_where_their_author_said_yes(
    desk: Office, yes: bool
) -> None:
    item = hidden(desk)
    appeal(desk, item, **({"keeps": "yes"} if yes else {}))
    browser = desk.sign_in(REVIEWER)
    browser.get("/appeals/1")
    browser.send("/appeals/1/decide", outcome="overturned", reason="No more than rude.")
    made = CliRunner().invoke(wardmote, ["appeals", "examples", "--data", str(desk.here.place.folder)], standalone_mode=False)  # fmt: skip
    assert "appeal 1, rule R1, must_keep" in made.output
    assert (json.dumps(RUDE) in made.output) is yes
    assert ("did not say" in made.output) is not yes


def test_a_comment_that_was_never_hidden_says_no_more_than_an_unknown_link(
    desk: Office,
) -> None:
    item = desk.here.comment(CRITICISM)
    desk.here.decide(desk.here.comment(RUDE), "keep", OWNER)
    browser = desk.browser()
    browser.get("/look-up", params={"link": desk.link(item)})
    assert "Nothing is recorded for this link" in browser.page.words
    assert comment_id(item) not in browser.text


# ---- what it is under afterwards ----


@pytest.mark.parametrize("rule", ["R4", "R5", "R17"])
def test_an_appeal_never_keeps_a_comment_hidden_under_a_rule_that_hides_nothing_by_one_person(
    desk: Office, rule: str
) -> None:
    item = desk.here.comment(RUDE)
    desk.here.decide(item, "hide", OWNER, rule="R10")
    appeal(desk, item)
    browser = desk.sign_in(REVIEWER)
    browser.get("/appeals/1")
    offered = browser.text.partition('<select id="rule"')[2].partition("</select>")[0]
    assert 'value="R1"' in offered and f'value="{rule}"' not in offered
    browser.send("/appeals/1/decide", outcome="changed", rule=rule, reason="False, then.")  # fmt: skip
    assert browser.status == 409 and "Name another rule" in browser.page.words
    assert not desk.here.events("appeal_decided")


def test_a_changed_appeal_changes_what_the_resident_reads_and_what_the_councillor_sees(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    there = desk.number(item)
    desk.here.decide(item, "hide", OWNER, rule="R10")
    resident, code = appeal(desk, item)
    browser = desk.sign_in(REVIEWER)
    browser.get("/appeals/1")
    browser.send("/appeals/1/decide", outcome="changed", rule="R1", reason="No address, but rude.")  # fmt: skip
    resident.get("/look-up", params={"link": desk.link(item)})
    told = resident.page.words
    assert "Rule 1" in told and "rule 10" not in told.lower()
    assert "An appeal against this was decided:" in told
    assert "There is an appeal against this already" not in told
    resident.get("/answer")
    resident.send("/answer", code=code)
    assert "changed." in resident.page.words and "(rule 1)" in resident.page.words
    owner = desk.sign_in(OWNER)
    owner.get(f"/item/{there}")
    assert "it stays out of view, under rule 1 instead" in owner.page.words


def test_after_a_won_appeal_no_button_offers_what_is_always_refused(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    there = desk.number(item)
    desk.here.decide(item, "hide", OWNER, rule="R1")
    appeal(desk, item)
    reviewer = desk.sign_in(REVIEWER)
    reviewer.get("/appeals/1")
    reviewer.send("/appeals/1/decide", outcome="overturned", reason="No more than rude.")  # fmt: skip
    for person in (OWNER, DELEGATE):
        browser = desk.sign_in(person)
        browser.get(f"/item/{there}")
        assert "it succeeded: the comment was shown again" in browser.page.words
        assert not [f for f in browser.page.forms if f.action.endswith("/undo")]
