"""Somebody in need: their page says first how to help. A live planning matter: it says what a reply must not say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from listener.cli import run
from listener.live_matter import ADVICE, is_live
from listener.minutes.verify import verify
from listener.modes.changes import start_mode
from tests.listener.crowd import OWNER, REVIEWER
from tests.listener.lives import stored
from tests.listener.office import Office, office
from tests.listener.test_modes_at_work import events
from tests.town import RUDE

DANGER = "Water is coming into my house on Sampler Street and nobody answers the phone"
DESPAIR = "I can't go on any more, there is nothing left to live for."
AT_RISK = "My son was hit by his stepdad."
CASEWORK = "My bin was not collected again this week."
RING = "Tell them to ring 999 if anybody is in danger now"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path / "data", mode="assist") as opened:
        yield opened
        assert verify(opened.here.house.store.db).sound


def test_the_page_of_an_emergency_says_first_to_ring_999_and_gives_the_reply(
    desk: Office,
) -> None:
    item = desk.here.comment(DANGER)
    browser, path = desk.sign_in(OWNER), f"/item/{desk.number(item)}"
    browser.get(path)
    said, need = browser.page.words, desk.here.house.rules.need("N1")
    assert need.offer is not None
    top, _, tools = said.partition("Show the comment in its thread")
    assert RING in top and need.offer.en in top and need.offer.cy in top
    assert "Hide it" in tools and "Hide it" not in top


@pytest.mark.parametrize(("text", "need_id"), [(DESPAIR, "N2"), (AT_RISK, "N3")])
def test_the_page_of_somebody_at_risk_gives_the_reply_of_the_rules(
    desk: Office, text: str, need_id: str
) -> None:
    item = desk.here.comment(text)
    browser = desk.sign_in(OWNER)
    browser.get(f"/item/{desk.number(item)}")
    need = desk.here.house.rules.need(need_id)
    assert need.offer is not None
    top = browser.page.words.partition("Show the comment in its thread")[0]
    assert need.title.en in top and need.text.en in top
    assert need.offer.en in top and need.offer.cy in top
    assert RING not in top


def test_the_reply_to_somebody_in_need_is_for_those_who_may_reply(
    desk: Office,
) -> None:
    danger, rude = desk.here.comment(DANGER), desk.here.comment(RUDE)
    reviewer, owner = desk.sign_in(REVIEWER), desk.sign_in(OWNER)
    reviewer.get(f"/item/{desk.number(danger)}")
    assert reviewer.status == 200 and RING not in reviewer.page.words
    owner.get(f"/item/{desk.number(rude)}")
    assert owner.status == 200 and RING not in owner.page.words


@pytest.mark.parametrize(
    ("text", "need_id"), [(DANGER, "N1"), (DESPAIR, "N2"), (AT_RISK, "N3")]
)
def test_who_is_in_need_is_offered_contact_with_the_words_for_that_and_no_others(
    desk: Office, text: str, need_id: str
) -> None:
    need = desk.here.house.rules.need(need_id)
    assert need.offer is not None
    path = f"/item/{desk.number(desk.here.comment(text))}"
    browser = desk.sign_in(OWNER)
    browser.get(f"{path}/say?verb=offer_contact")
    browser.send(f"{path}/say", reason="They need help.")
    said = browser.page.words
    assert need.offer.en in said and need.offer.cy in said and "casework" not in said
    browser.send(f"{path}/say")
    noted = desk.here.house.store.row("SELECT english, welsh FROM notices")
    assert noted == {"english": need.offer.en, "welsh": need.offer.cy}


def test_a_reply_that_was_given_is_noted_in_one_step_and_its_words_are_not_made_up(
    desk: Office,
) -> None:
    path = f"/item/{desk.number(desk.here.comment(DESPAIR))}"
    browser = desk.sign_in(OWNER)
    browser.get(f"{path}/say?verb=reply_offered")
    assert "Show me the words" not in browser.page.words
    browser.send(f"{path}/say", reason="")
    assert browser.status == 422 and "Show me the words" not in browser.page.words
    browser.send(f"{path}/say", reason="I wrote to them in private.")
    assert browser.path == path and "a reply was offered" in browser.page.words
    noted = desk.here.house.store.row("SELECT english, welsh FROM notices")
    assert noted is not None and noted["english"] == "A person gave a reply. Its words are not known here."  # fmt: skip
    assert noted["welsh"] == "Rhoddodd person ateb. Nid yw ei eiriau'n hysbys yma."


OPEN_MIND = "do not say how you will vote"
NOT_COUNTED = "Comments here do not count as representations on an application."
ASKS = "When will the bins on Sampler Street be emptied?"


def test_in_a_marked_thread_whoever_may_reply_is_told_to_keep_an_open_mind(
    desk: Office,
) -> None:
    item, asked = desk.here.comment(RUDE), desk.here.comment(ASKS)
    owner, reviewer = desk.sign_in(OWNER), desk.sign_in(REVIEWER)
    page = f"/item/{desk.number(item)}"
    places = (page, f"{page}/say?verb=reply_offered", "/questions?all=1")
    for path in places:
        owner.get(path)
        assert owner.status == 200 and OPEN_MIND not in owner.page.words, path
    house, ends_at = desk.here.house, desk.here.house.now() + timedelta(days=30)
    for comment in (stored(house, one).comment for one in (item, asked)):
        start_mode(house, comment.page_id, "quasi_judicial", ends_at, OWNER, "An application.", post_id=comment.post_id)  # fmt: skip
    for path in places:
        owner.get(path)
        assert OPEN_MIND in owner.page.words and NOT_COUNTED in owner.page.words, path
    reviewer.get(page)
    assert reviewer.status == 200 and OPEN_MIND not in reviewer.page.words


def test_a_comment_that_names_an_application_brings_the_advice_by_itself(
    desk: Office,
) -> None:
    item = desk.here.comment(f"{DANGER}. And 26/01234/FUL is to blame.")
    browser = desk.sign_in(OWNER)
    browser.get(f"/item/{desk.number(item)}")
    assert OPEN_MIND in browser.page.words
    browser.get(f"/item/{desk.number(item)}/say?verb=report")
    assert OPEN_MIND not in browser.page.words


def test_a_live_matter_is_told_by_the_words_whatever_rule_was_found(desk: Office) -> None:  # fmt: skip
    house = desk.here.house
    known = stored(house, desk.here.comment(RUDE))
    comment = replace(known.comment, text="Refuse 26/01234/FUL, it is far too tall.")
    asked = (house.store, house.settings, house.rules)
    assert not is_live(*asked, known, house.now())
    assert is_live(*asked, replace(known, comment=comment), house.now())


def test_marked_threads_are_listed_and_a_person_ends_the_mark_with_a_reason(
    desk: Office,
) -> None:
    house, ends_at = desk.here.house, desk.here.house.now() + timedelta(days=30)
    first, second = (
        stored(house, desk.here.comment(text)).comment for text in (RUDE, ASKS)
    )
    browser = desk.sign_in(OWNER)
    browser.get("/modes")
    assert "Nobody has marked a thread." in browser.page.words
    marked = {one.post_id: one for one in (first, second)}
    for one in marked.values():
        start_mode(house, one.page_id, "quasi_judicial", ends_at, OWNER, "An application.", post_id=one.post_id)  # fmt: skip
    browser.get("/modes")
    forms = [f for f in browser.page.forms if f.action.endswith("/modes/thread")]
    assert {f.values["post"] for f in forms} == set(marked)
    browser.post("/modes/thread", forms[0].values)
    assert browser.status == 422 and "Say why" in browser.page.words
    browser.post("/modes/thread", forms[0].values | {"thread_reason": "It is decided."})
    assert browser.status == 200 and browser.path == "/modes"
    browser.post("/modes/thread", forms[0].values | {"thread_reason": "It is decided."})
    assert browser.status == 200, "pressed twice, it is ended once"
    (ended,) = events(house, "mode_ended")
    assert (ended["kind"], ended["actor"]) == ("quasi_judicial", OWNER.name)
    left = [f for f in browser.page.forms if f.action.endswith("/modes/thread")]
    assert len(left) == len(marked) - 1


def test_a_councillor_marks_a_thread_from_its_comment_as_the_command_does(
    desk: Office,
) -> None:
    item = desk.here.comment(RUDE)
    house, comment = desk.here.house, stored(desk.here.house, item).comment
    owner = desk.sign_in(OWNER)
    owner.get(f"/item/{desk.number(item)}")
    (way,) = (link for link in owner.page.links if link.startswith("/modes?post="))
    owner.get(way)
    assert comment.post_id in {fields.get("value") for _, fields in owner.page.fields}
    for missing, said in (
        ({"mark_until": ""}, "Give the last day on which it is a live matter"),
        ({"mark_until": "24/12/2036"}, "at most a year ahead"),
        ({"mark_reason": " "}, "Say why"),
        ({"mark_post": "https://example.org/none"}, "No post of yours is known by this link."),
    ):  # fmt: skip
        fields = {"mark_post": comment.post_id, "mark_until": "24/12/2026", "mark_reason": "26/01234/FUL."}  # fmt: skip
        owner.send("/modes/mark", **(fields | missing))
        assert owner.status == 422 and said in owner.page.words
    assert events(house, "mode_started") == []
    for _ in range(2):  # pressed twice, it is marked once
        owner.send("/modes/mark", **fields)
        assert owner.status == 200 and "End the mark" in owner.page.words
    (begun,) = events(house, "mode_started")
    assert (begun["kind"], begun["actor"], begun["post"]) == ("quasi_judicial", OWNER.name, True)  # fmt: skip
    assert comment.post_id in house.standing(comment.page_id, house.now()).live_matters
    owner.get(f"/item/{desk.number(item)}")
    assert OPEN_MIND in owner.page.words and "Mark this thread" not in owner.page.words
    reviewer = desk.sign_in(REVIEWER)
    other = desk.here.comment(DANGER)
    reviewer.get(f"/item/{desk.number(other)}")
    assert "Mark this thread" not in reviewer.page.words


def test_the_terminal_gives_the_same_advice_in_the_same_words(
    desk: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    item, asked = desk.here.comment(RUDE), desk.here.comment(ASKS)
    house, number = desk.here.house, str(desk.number(item))
    folder = ["--data", str(house.folder)]
    decides = ["decide", number, *folder, "--reason", "It is blunt."]
    ways = (["queue", number, *folder], ["queue", "--needs", *folder])
    for way in ways:
        assert run(way) == 0 and OPEN_MIND not in capsys.readouterr().out
    ends_at = house.now() + timedelta(days=30)
    for comment in (stored(house, one).comment for one in (item, asked)):
        start_mode(house, comment.page_id, "quasi_judicial", ends_at, OWNER, "An application.", post_id=comment.post_id)  # fmt: skip
    owner = desk.sign_in(OWNER)
    owner.get(f"/item/{number}")
    assert ADVICE in owner.page.words
    for way in ways:
        assert run(way) == 0
        said = capsys.readouterr().out
        assert ADVICE in said and NOT_COUNTED in said, way
    run([*decides, "keep", "--as", REVIEWER.name])  # may not reply, so needs no advice
    assert OPEN_MIND not in capsys.readouterr().err
    assert run([*decides, "keep", "--as", OWNER.name]) == 0
    said = capsys.readouterr().err
    assert ADVICE in said and NOT_COUNTED in said


def test_the_mail_and_the_terminal_offer_who_despairs_no_way_to_complain_either(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with office(tmp_path / "data") as desk:
        item = desk.here.comment(f"I keep thinking of ending it all. {CASEWORK}")
        mail = str(desk.here.house.store.value("SELECT body FROM outbox WHERE kind = 'urgent'"))  # fmt: skip
        number, folder = desk.number(item), desk.here.house.folder
        assert run(["queue", str(number), "--data", str(folder)]) == 0
        for said in (mail, capsys.readouterr().out):
            assert "Samaritans" in said and "casework@" not in said
