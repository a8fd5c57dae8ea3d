"""A new claim is asked for once, what nobody can agree to offers no button for it, and no old form undoes a change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from listener.claims.change import approve, propose
from listener.minutes.verify import verify
from listener.store.claims import held_claims, proposed
from tests.listener.newsdesk import COMMS, SECOND, Newsdesk, newsdesk
from tests.listener.office import Browser
from tests.listener.test_desk_facts import GOOD, add

OTHER = "The council has sold the market hall to a builder"
WAITS = "A proposal for this claim waits already: number 1."
AGREE = "Do you agree?"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data", kept_here=True) as opened:
        yield opened
        assert verify(opened.house.store.db).sound


@pytest.mark.parametrize(
    "changes",
    [
        {"reason": "I ask again.", "harm": "People may be cross."},
        {"claim": GOOD["claim"].upper() + "!", "claim_id": "CLM-900"},
        {"claim": OTHER, "paraphrases": "they sold the market hall", "claim_id": "CLM-001"},
    ],
)  # fmt: skip
def test_a_new_claim_that_waits_already_is_refused_with_its_number(
    desk: Newsdesk, changes: dict[str, str]
) -> None:
    add(desk.browser())
    second = desk.browser(SECOND)
    add(second, **changes)
    assert second.status == 409 and WAITS in second.page.words
    second.get("/cy/facts/new")
    second.send("/cy/facts/new", **(GOOD | changes))
    assert "yn aros yn barod: rhif 1." in second.page.words
    assert [one.number for one in proposed(desk.house.store)] == [1]


def test_another_new_claim_begins_with_a_number_that_nobody_asked_for_yet(
    desk: Newsdesk,
) -> None:
    browser = desk.browser()
    add(browser)
    add(browser, claim=OTHER, paraphrases="they sold the market hall")
    assert browser.path == "/facts/waiting/2"
    found = [one.claims[0].claim_id for one in proposed(desk.house.store)]
    assert sorted(found) == ["CLM-001", "CLM-002"]


def test_what_can_be_agreed_to_no_more_has_no_button_to_agree(desk: Newsdesk) -> None:
    browser, second = desk.browser(), desk.browser(SECOND)
    add(browser)
    wordings = "they sold the market hall\nthey blew two million on that clock"
    add(browser, claim=OTHER, paraphrases=wordings, verdict="true")
    second.get("/facts/waiting/2")
    assert AGREE in second.page.words
    approve(desk.house, 1, SECOND)
    for path, said in (
        ("", "It cannot be agreed to any more."),
        ("/cy", "Ni ellir cytuno iddo mwyach."),
    ):
        second.get(f"{path}/facts/waiting/2")
        assert said in second.page.words
        assert not [f for f in second.page.forms if f.action.endswith("approve")]
        assert [f for f in second.page.forms if f.action.endswith("decline")]


# ---- a claim that was changed since its form was opened ----

CHANGED = "Claim CLM-014 was changed in the meantime."
NEWER = "No library closes. Three of them open later."
HARM = "People may stay away."
CHANGE = "/facts/claim/CLM-014/change"


def changed_meanwhile(desk: Newsdesk) -> None:
    """Two colleagues change what is right."""
    claim = held_claims(desk.house.store)["CLM-014"].claim
    claim = replace(claim, correct_statement=NEWER)
    number = propose(desk.house, "changed", [claim], SECOND, "New hours.")
    approve(desk.house, number, COMMS)


def fields_of(browser: Browser, action: str) -> dict[str, str]:
    return next(f.values for f in browser.page.forms if f.action == action)


def test_an_old_form_does_not_undo_what_colleagues_changed_meanwhile(
    desk: Newsdesk,
) -> None:
    desk.keep_claim()
    browser = desk.browser()
    browser.get(CHANGE)
    changed_meanwhile(desk)
    browser.send(CHANGE, harm=HARM, reason="")
    assert browser.status == 422, "a slip does not make the old form a new one"
    browser.send(CHANGE, reason="The harm was missing.")
    assert browser.status == 409 and CHANGED in browser.page.words
    assert proposed(desk.house.store) == []
    fields = fields_of(browser, CHANGE)
    assert fields["correct_statement"] == NEWER, "what was left alone is as it stands"
    assert (fields["harm"], fields["reason"]) == (HARM, "The harm was missing.")
    browser.send(CHANGE)
    assert browser.path == "/facts/waiting/3", browser.page.words
    (asked,) = proposed(desk.house.store)
    assert asked.claims[0].correct_statement == NEWER and asked.claims[0].harm == HARM


def test_a_form_that_says_no_version_comes_again_with_what_stands(
    desk: Newsdesk,
) -> None:
    desk.keep_claim()
    browser = desk.browser()
    browser.get(CHANGE)
    fields = fields_of(browser, CHANGE) | {"version": "x", "reason": "It is better."}
    changed_meanwhile(desk)
    browser.post(CHANGE, fields)
    assert browser.status == 409 and CHANGED in browser.page.words
    assert fields_of(browser, CHANGE)["correct_statement"] == NEWER


@pytest.mark.parametrize(
    ("what", "fields"),
    [
        ("renew", {"expires": "2027-02-01", "renew_reason": "I read the page."}),
        ("withdraw", {"withdraw_reason": "We were wrong."}),
    ],
)
def test_a_claim_that_was_changed_is_looked_at_before_it_is_renewed_or_withdrawn(
    desk: Newsdesk, what: str, fields: dict[str, str]
) -> None:
    desk.keep_claim()
    browser, path = desk.browser(), f"/cy/facts/claim/CLM-014/{what}"
    browser.get("/cy/facts/claim/CLM-014/until")
    changed_meanwhile(desk)
    browser.send(path, **fields)
    assert browser.status == 409 and "Newidiwyd honiad CLM-014" in browser.page.words
    assert proposed(desk.house.store) == []
    browser.send(path)
    assert browser.path == "/cy/facts/waiting/3", browser.page.words
