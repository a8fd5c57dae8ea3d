"""A date in digits is the date in words, day first, and another date is another one; what only looks like a date is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.claims.match import match
from moderation.claims.nearest.verbatim import shared
from moderation.claims.wording.dated import as_it_stands, in_words, other_date
from moderation.types import Claim

POLL = Claim("POLL", "Polling day in Wenbrook is 6 May 2027", verdict="false")
POOL = Claim("POOL", "The council is closing Millbrook swimming pool on 12 January 2026", verdict="false")  # fmt: skip
WASTE = Claim("WASTE", "The council will start charging for garden waste on 4 April 2027", verdict="false")  # fmt: skip
BINS = Claim("BINS", "Bin collections in Wenbrook stop on 3 May", verdict="false")
CLAIMS = (POLL, POOL, WASTE, BINS)
IN_DIGITS = Claim("DIGITS", "Polling day in Wenbrook is 06/05/2027", verdict="false")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("it is 06/05/2027", "it is 6 May 2027"),
        ("it is 6.5.27.", "it is 6 May 2027."),
        ("it is 6-5-2027, or 2027-05-06", "it is 6 May 2027, or 6 May 2027"),
        ("from 3/5 to 6/5", "from 3 May to 6 May"),
        ("on Thursday 6/5", "on Thursday 6 May"),
        ("Mae'r cyngor yn cau'r pwll ar 12/01/2026", "Mae'r cyngor yn cau'r pwll ar 12 Ionawr 2026"),
    ],
)  # fmt: skip
def test_a_date_in_digits_is_read_day_first(text: str, told: str) -> None:
    assert in_words(text) == told
    assert as_it_stands(told, told, text) == text


@pytest.mark.parametrize(
    "text",
    [
        "open 24/7, on 24/7",
        "since 9/11",
        "on 1/2 pay from 1/2 to 3/4",
        "by 3/5 of the town",
        "3/4 of us, 3/5 said so",
        "26/00123/FUL, HN/12/05/26 and ref 12/05/2026",
        "ring 01656 12-05-26",
        "we won 3-1, 4-2-2025-1, odds of 3:1",
        "£12.05.2026 and £3/6",
        "version 1.2.26",
        "05/13/2026, 31/02/2026 and 00/05/2026",
        "https://wenbrook.example/12/01/2026",
        "the budget of 2025/26 or 05/06",
    ],
)
def test_fractions_scores_numbers_and_sums_are_no_dates(text: str) -> None:
    assert in_words(text) == text


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Polling day in Wenbrook is 06/05/2027", "POLL"),
        ("Polling day in Wenbrook is 6.5.27", "POLL"),
        ("The council is closing Millbrook swimming pool on 12/01/2026", "POOL"),
        ("Millbrook swimming pool is closing on 2026-01-12", "POOL"),
        ("The council will start charging for garden waste on 4/4/27", "WASTE"),
        ("Bin collections in Wenbrook stop on 3/5", "BINS"),
    ],
)
def test_the_date_of_the_claim_in_digits_repeats_it(text: str, claim_id: str) -> None:
    found = match(text, CLAIMS)
    assert found.claim_id == claim_id
    assert (found.sentence, found.agreement.text) == (text, text)
    assert not (found.agreement.missing or found.agreement.instead or found.agreement.further)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("Polling day in Wenbrook is 05/06/2027", ("6 May 2027", "05/06/2027")),
        ("Polling day in Wenbrook is 06/07/2027", ("6 May 2027", "06/07/2027")),
        ("Polling day in Wenbrook is 06/05/2028", ("6 May 2027", "06/05/2028")),
        ("The council is closing Millbrook swimming pool on 12/02/2026", ("12 January 2026", "12/02/2026")),
        ("The council will start charging for garden waste on 04/05/2027", ("4 April 2027", "04/05/2027")),
        ("Bin collections in Wenbrook stop on 3/6", ("3 May", "3/6")),
    ],
)  # fmt: skip
def test_another_date_in_digits_repeats_nothing_and_is_told_as_given_instead(text: str, instead: tuple[str, str]) -> None:  # fmt: skip
    found = match(text, CLAIMS)
    assert found.claim_id is None
    assert found.agreement.instead == (instead,)
    assert not (found.agreement.missing or found.agreement.further)


@pytest.mark.parametrize(
    ("text", "repeats"),
    [
        ("Polling day in Wenbrook is 6 May 2027", True),
        ("Polling day in Wenbrook is 06/05/27", True),
        ("Polling day in Wenbrook is 06.05.2027", True),
        ("Polling day in Wenbrook is 6 May", True),
        ("Polling day in Wenbrook is 05/06/2027", False),
        ("Polling day in Wenbrook is 6 June 2027", False),
    ],
)
def test_a_claim_with_its_date_in_digits_is_read_the_same_way(text: str, repeats: bool) -> None:  # fmt: skip
    found = match(text, (IN_DIGITS, BINS))
    assert (found.claim_id == "DIGITS") is repeats
    assert found.agreement.wording == IN_DIGITS.claim
    assert bool(found.agreement.instead) is not repeats


def test_what_stands_beside_a_date_is_shown_as_it_was_written() -> None:
    text = "Heard on 03/02/2027 at the shop. Polling day in Wenbrook is 06/05/2027! Be there."  # fmt: skip
    found = match(text, CLAIMS)
    assert (found.claim_id, found.sentence) == ("POLL", "Polling day in Wenbrook is 06/05/2027!")  # fmt: skip
    spans = [found.sentence[a:b] for a, b in found.agreement.text_spans]  # fmt: skip
    assert "06/05/2027" in spans


def test_a_date_that_stands_for_none_of_the_claims_is_told_besides() -> None:
    shut = Claim("SHUT", "The council is closing Millbrook swimming pool", verdict="false")  # fmt: skip
    found = match("The council is closing Millbrook swimming pool on 12/01/2026", (shut,))  # fmt: skip
    assert found.claim_id == "SHUT"
    assert found.sentence.endswith("pool on 12/01/2026")
    assert found.agreement.further == ("12/01/2026",)


def test_the_day_of_a_date_is_no_number_of_libraries() -> None:
    twelve = Claim("TWELVE", "The council is closing 12 libraries", verdict="false")
    found = match("The council is closing libraries on 12/01/2026", (twelve,))
    assert found.claim_id is None
    assert found.agreement.missing == ("12",)


def test_the_last_day_of_a_month_is_next_to_the_first_of_the_next() -> None:
    assert not other_date("until 31/03/2027", "from 1 April 2027")
    assert not other_date("announced on 3 March, shut on 12 January", "shut on 12 January 2026")  # fmt: skip
    assert other_date("until 30 March 2027", "from 2 April 2027")


def test_two_entries_with_one_date_in_two_forms_say_the_same() -> None:
    assert list(shared((POLL, IN_DIGITS)))


@given(st.text(alphabet="0123456789/.-: onfrm£", max_size=60))
def test_any_digits_are_read_and_shown_as_they_stand(text: str) -> None:
    told = in_words(text)
    assert as_it_stands(told, told, text) == text
    assert match(text, (BINS,)).sentence in text
