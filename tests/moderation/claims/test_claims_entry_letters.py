"""A claim is a whole sentence that reads as it was checked, and somebody answers for it."""

from __future__ import annotations

import pytest

from moderation.claims.factbank.registry import parse_claims
from tests.moderation.claims.test_claims_registry import GOOD, faults

CLAIM = "The council is closing all its libraries next month"
WELSH = "Mae'r cyngor yn cau ei holl lyfrgelloedd fis nesaf"
WITHDRAWN = GOOD.replace("status: active", "status: withdrawn")


@pytest.mark.parametrize("text", ["pool", "x", "the pool"])
def test_a_claim_of_a_word_or_two_is_too_short(text: str) -> None:
    told = faults(GOOD.replace(CLAIM, text))
    assert any("the text of claim CLM-014 is too short; write a whole sentence" in one for one in told), told  # fmt: skip
    assert parse_claims(WITHDRAWN.replace(CLAIM, text))


def test_so_is_a_welsh_text_of_one_word() -> None:
    (fault,) = faults(GOOD.replace(WELSH, "pwll"))
    assert fault.startswith("claims.yaml:5:") and "`claim_cy` of claim CLM-014 is too short" in fault  # fmt: skip


@pytest.mark.parametrize("key", ["owner_role", "approved_by_role"])
def test_a_role_is_not_blank(key: str) -> None:
    role = {"owner_role": "comms-duty-editor", "approved_by_role": "comms-lead"}[key]
    (fault,) = faults(GOOD.replace(f"{key}: {role}", f'{key}: " "'))
    assert f"`{key}` in claim CLM-014 is blank; name the role" in fault


@pytest.mark.parametrize("sign", "\u202e\u202a\u2066\u2069")
def test_a_sign_that_turns_the_words_about_is_refused(sign: str) -> None:
    (fault,) = faults(GOOD.replace(CLAIM, f"The council {sign}is closing the pool"))
    assert f"`claim` of claim CLM-014 holds U+{ord(sign):04X}" in fault
    assert "type these words anew" in fault
    assert parse_claims(WITHDRAWN.replace(CLAIM, f"The council {sign}is closing it all"))  # fmt: skip


HALVES = chr(92) + "uD83D", chr(92) + "uDE00"  # as a file of JSON writes an emoji


def test_an_emoji_written_as_its_two_halves_is_read() -> None:
    (claim,) = parse_claims(GOOD.replace(CLAIM, f"{CLAIM} {HALVES[0]}{HALVES[1]}"))
    assert claim.claim == f"{CLAIM} \U0001f600"


@pytest.mark.parametrize(
    ("stands", "instead"),
    [
        ("created: 2026-01-12", f'created: "{HALVES[0]}"'),
        (CLAIM, f"{CLAIM} {HALVES[1]}{HALVES[0]}"),
        ("topic: services", f'topic: ["{HALVES[0]}"]'),
        ("topic: services", f'"{HALVES[1]}": services'),
    ],
)
def test_half_of_a_letter_is_named_with_its_line(stands: str, instead: str) -> None:
    assert GOOD.count(stands) == 1
    line = GOOD[: GOOD.index(stands)].count("\n") + 1
    told = faults(GOOD.replace(stands, instead))
    assert told[0].startswith(f"claims.yaml:{line}:"), told
    assert "half of a letter (U+D" in told[0] and "write the letter itself" in told[0]
