"""What whoever agrees to a change of the claims is shown first: what is new, what changes, and what would be lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from listener.claims.change import approve, decline, propose
from listener.house import House
from listener.store.claims import proposed
from moderation.types import Claim
from tests.listener.bank import (
    BINS,
    LIBRARIES,
    MERLE,
    ROBIN,
    agreed,
    folder_of,
    house_in,
)
from tests.listener.called import Call, one_sentence
from tests.listener.newsdesk import SECOND, Newsdesk, newsdesk
from tests.listener.newsroom import COMMS
from tests.listener.test_desk_pages import check_sound
from tests.moderation.claims.test_claim_review import FOREIGN

WHOLE = replace(
    LIBRARIES,
    claim_cy="Mae'r cyngor yn cau pob llyfrgell",
    not_this=("the library closes early on Fridays",),
    harm="People may give up their cards.",
)
POOL = replace(BINS, claim_id="CLM-3", claim="The old pool was sold to a builder")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "data")


def test_who_agrees_is_told_what_is_new_what_changes_and_what_is_lost(
    folder: Path, wardmote: Call
) -> None:
    less = replace(
        LIBRARIES,
        verdict="misleading",
        correct_statement="No library closure has been decided, and none is planned.",
        paraphrases=("every library is shutting",),
        service="libraries",
    )
    with house_in(folder) as house:
        agreed(house, "imported", WHOLE, BINS, POOL)
        propose(house, "imported", [less, BINS, replace(POOL, claim_id="CLM-9")], ROBIN, "A new list.", replaces=True)  # fmt: skip
    data = ("--data", str(folder))
    shown = wardmote("claims", "waiting", "1", *data).stdout
    assert "CLM-1 is new." in shown, "as it was when it was asked for"
    shown = wardmote("claims", "waiting", "2", *data).stdout
    for said in (
        "CLM-1 changes:",
        "verdict: false -> misleading",
        'correct_statement: "…closure has been decided." -> "…closure has been decided, and none is planned."',
        'claim_cy: taken away (was "Mae\'r cyngor yn cau pob llyfrgell")',
        'not_this: taken away (was "the library closes early on Fridays")',
        'harm: taken away (was "People may give up their cards.")',
        'paraphrases: without "they\'re shutting every library"; new: "every library is shutting"',
        'service: new, "libraries"',
        "CLM-9 is new.",
        "Stays as it is: CLM-2",
        'CLM-3 is taken out: "The old pool was sold to a builder"',
    ):
        assert said in shown, shown
    assert "impact:" not in shown.partition("If it is agreed to:")[2]
    listed = wardmote("claims", "waiting", *data).stdout
    assert "and 1 other taken out (CLM-3)" in listed


def test_what_was_taken_out_and_comes_back_is_said_so(
    folder: Path, wardmote: Call
) -> None:
    with house_in(folder) as house:
        agreed(house, "imported", WHOLE, BINS)
        agreed(house, "imported", BINS, replaces=True)
        propose(house, "imported", [LIBRARIES], ROBIN, "It is said again.")
    shown = wardmote("claims", "waiting", "3", "--data", str(folder)).stdout
    assert "CLM-1 was taken out, and comes back:" in shown
    assert "harm: taken away" in shown and "is taken out:" not in shown


def test_a_change_that_can_no_longer_be_agreed_to_says_so_before_anybody_tries(
    folder: Path, wardmote: Call
) -> None:
    with house_in(folder) as house:
        agreed(house, "added", WHOLE)
        first = propose(house, "changed", [LIBRARIES], ROBIN, "Shorter.")
        second = propose(house, "withdrawn", [replace(WHOLE, status="withdrawn")], ROBIN, "It was wrong.")  # fmt: skip
        approve(house, second, MERLE)
    shown = wardmote("claims", "waiting", str(first), "--data", str(folder)).stdout
    assert "The claims were changed after this was asked for" in shown
    shown = wardmote("claims", "waiting", str(second), "--data", str(folder)).stdout
    assert "status: active -> withdrawn" in shown and "were changed after" not in shown
    assert "approved" in shown and "If it is agreed to" not in shown


def test_moments_of_claims_are_written_as_everywhere_else(
    folder: Path, wardmote: Call
) -> None:
    data = ("--data", str(folder))
    with house_in(folder) as house:
        agreed(house, "added", WHOLE)
        propose(house, "changed", [LIBRARIES], ROBIN, "Shorter.")
        (waiting,) = proposed(house.store)
    day, _, clock = waiting.proposed_at[:16].partition("T")
    assert f"2. {day} {clock} UTC, Robin" in wardmote("claims", "waiting", *data).stdout
    shown = wardmote("claims", "show", "CLM-1", *data).stdout
    assert f"  1. {day} {clock} UTC added by Robin Example" in shown


@pytest.mark.parametrize("how", [("import",), ("check",)])
def test_a_file_of_reviews_is_told_as_one_with_the_option_that_reads_it(
    folder: Path, tmp_path: Path, wardmote: Call, how: tuple[str, ...]
) -> None:
    path = tmp_path / "r.json"
    who = ("--as", "Robin Example", "--reason", "x") if how == ("import",) else ()
    for body in (FOREIGN, [FOREIGN], {"@context": "https://schema.org", "@graph": [FOREIGN]}):  # fmt: skip
        path.write_text(json.dumps(body, indent=2))
        told = wardmote("claims", *how, str(path), "--data", str(folder), *who)
        # What is brought in goes by the ending of its name, and lacks who keeps it.
        named = ("--owner-role",) if who else ("ClaimReview", "--format claimreview")
        one_sentence(told, *named)
        assert "version" not in told.stderr and "@context" not in told.stderr


# ---- the desk ----


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Newsdesk]:
    with newsdesk(tmp_path / "data", kept_here=True) as opened:
        yield opened


def stands(house: House, *claims: Claim) -> None:
    number = propose(house, "imported", claims, COMMS, "It was checked.")
    approve(house, number, SECOND)


@pytest.mark.parametrize("tongue", ["", "/cy"])
def test_the_desk_says_what_is_lost_and_names_what_is_taken_out(
    desk: Newsdesk, tongue: str
) -> None:
    extra = [replace(BINS, claim_id=f"X-{n}", claim=f"Road {n} is sold") for n in range(25)]  # fmt: skip
    poorer = [replace(one, impact=2, service="roads") for one in extra]
    stands(desk.house, *(replace(e, harm="Fear.") for e in extra), WHOLE, BINS, POOL)  # fmt: skip
    number = propose(desk.house, "imported", [LIBRARIES, *poorer, BINS], COMMS, "A new list.", replaces=True)  # fmt: skip
    browser = desk.browser(SECOND)
    browser.get(f"{tongue}/facts/waiting/{number}")
    check_sound(browser.page, browser.text, tongue.strip("/") or "en")
    said = browser.page.words
    assert WHOLE.harm in said and WHOLE.not_this[0] in said
    assert f"{tongue}/facts/claim/X-24" in browser.page.links, "beyond the first twenty"
    assert POOL.claim in said and f"{tongue}/facts/claim/CLM-3" in browser.page.links
    if not tongue:
        assert "What may follow if people believe it taken away" in said
        assert "Claims that are taken out" in said
        assert "Claims that stay as they are" in said
        assert "Claim CLM-2" in said.partition("Claims that stay as they are")[2]


@pytest.mark.parametrize("tongue", ["", "/cy"])
def test_the_desk_warns_of_a_wording_of_another_claim_and_of_no_word_of_what_is_right(
    desk: Newsdesk, tongue: str
) -> None:
    stands(desk.house, WHOLE)
    twin = replace(LIBRARIES, claim_id="DUP-2", claim=WHOLE.claim.lower(), correct_statement="", paraphrases=())  # fmt: skip
    number = propose(desk.house, "added", [twin], COMMS, "Heard again.")
    told = (
        ("eiriad honiad arall", "Nid yw'r rhain yn dweud beth sy'n gywir")
        if tongue
        else ("These have a wording of another claim", "These do not say what is right")
    )
    browser = desk.browser(SECOND)
    browser.get(f"{tongue}/facts/waiting/{number}")
    check_sound(browser.page, browser.text, tongue.strip("/") or "en")
    assert all(words in browser.page.words for words in told)
    approve(desk.house, number, SECOND)
    browser.get(f"{tongue}/facts/waiting/{number}")
    assert not any(words in browser.page.words for words in told)


@pytest.mark.parametrize("tongue", ["", "/cy"])
def test_the_desk_names_what_is_right_in_english_only_before_somebody_agrees(
    desk: Newsdesk, tongue: str
) -> None:
    both = replace(BINS, correct_statement_cy="Ni fydd yn costio mwy.")
    number = propose(desk.house, "imported", [LIBRARIES, both], COMMS, "Checked.")
    said = "Yn Saesneg yn unig" if tongue else "These say what is right in English only."  # fmt: skip
    browser = desk.browser(SECOND)
    browser.get(f"{tongue}/facts/waiting/{number}")
    check_sound(browser.page, browser.text, tongue.strip("/") or "en")
    named = browser.page.words.partition(said)[2][:120]
    assert "CLM-1" in named and "CLM-2" not in named, browser.page.words
    approve(desk.house, number, SECOND)
    browser.get(f"{tongue}/facts/waiting/{number}")
    assert said not in browser.page.words


def test_the_desk_shows_the_day_of_the_check_where_it_changes(desk: Newsdesk) -> None:
    stands(desk.house, WHOLE)
    later = timedelta(days=3)
    assert WHOLE.created_at and WHOLE.expires_at
    newer = replace(WHOLE, created_at=WHOLE.created_at + later, expires_at=WHOLE.expires_at + later)  # fmt: skip
    number = propose(desk.house, "renewed", [newer], COMMS, "Still so.")
    browser = desk.browser(SECOND)
    browser.get(f"/facts/waiting/{number}")
    assert "Checked on changed Before: 2 November 2026 5 November 2026" in browser.page.words  # fmt: skip


@pytest.mark.parametrize("tongue", ["", "/cy"])
def test_the_desk_says_that_a_claim_has_ended_while_its_change_waited(
    desk: Newsdesk, tongue: str
) -> None:
    stands(desk.house, WHOLE, BINS)
    assert WHOLE.expires_at
    later = WHOLE.expires_at + timedelta(days=30)
    changed = propose(desk.house, "changed", [replace(WHOLE, impact=5)], COMMS, "Graver.")  # fmt: skip
    renewed = propose(desk.house, "renewed", [replace(BINS, expires_at=later)], COMMS, "Still so.")  # fmt: skip
    last = "1 Ionawr 2027" if tongue else "1 January 2027"
    counts, waits = (
        ("byddant yn cyfrif fel rhai heb eu gwirio", "nes i rywun gytuno i'r newid hwn")
        if tongue
        else ("they count as not checked until somebody has them hold for longer", "until somebody agrees to this change")
    )  # fmt: skip
    for moment, ends in ((WHOLE.expires_at - timedelta(hours=1), False), (WHOLE.expires_at, True)):  # fmt: skip
        desk.clock.moment = moment
        browser = desk.browser(SECOND)
        browser.get(f"{tongue}/facts/waiting/{changed}")
        check_sound(browser.page, browser.text, tongue.strip("/") or "en")
        assert (counts in browser.page.words) is ends
        assert (f": {last}" in browser.page.words) is ends
        browser.get(f"{tongue}/facts/waiting/{renewed}")
        assert (waits in browser.page.words) is ends and counts not in browser.page.words  # fmt: skip
    approve(desk.house, changed, SECOND)
    decline(desk.house, renewed, SECOND, "Not before the source was looked at.")
    for number in (changed, renewed):  # answered
        browser.get(f"{tongue}/facts/waiting/{number}")
        assert counts not in browser.page.words and waits not in browser.page.words
