"""Whatever the level, the press, the verdict and what is written: the reason for a posture is true."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product
from typing import get_args

import pytest

from listener.claims.postures import MANY_ASK, Facts, propose
from listener.claims.reason_words import reason_in_welsh
from moderation.claims.factbank.entry import Topic, Verdict
from moderation.claims.spread.bursts import LEAST_ACCOUNTS
from moderation.types import Claim

LEVELS = ("NONE", "LOW", "MEDIUM", "HIGH")
COUNTS = tuple(product((0, 1, LEAST_ACCOUNTS), (0, MANY_ASK), (0, 4)))


def a_claim(verdict: str, statement: str, source: str, topic: str) -> Claim:
    return Claim(
        "CLM-1", "x", verdict=verdict, correct_statement=statement, source_url=source, impact=3, topic=topic  # type: ignore[arg-type]
    )  # fmt: skip


TABLE = [
    Facts(level, a_claim(verdict, statement, source, topic), press, emergency=on,
        accounts=accounts, repeats=accounts, asks=asks, denies=denies)
    for level, verdict, press, statement, source, topic, on in product(
        LEVELS, get_args(Verdict), (False, True), ("", "No."), ("", "https://council.example"), get_args(Topic), (False, True))
    for accounts, asks, denies in COUNTS
]  # fmt: skip


def wrong(facts: Facts) -> bool:
    assert facts.claim
    return facts.claim.verdict in ("false", "misleading", "outdated")


def ready(facts: Facts) -> bool:
    assert facts.claim
    return wrong(facts) and bool(facts.claim.correct_statement and facts.claim.source_url)  # fmt: skip


# Words of a reason, and when they are true.
MEANS: dict[str, Callable[[Facts], bool]] = {
    r"it is grave": lambda f: f.level == "HIGH",
    r"the press has it": lambda f: f.press,
    r"what is right is not written": lambda f: wrong(f) and not f.claim.correct_statement,  # type: ignore[union-attr]
    r"no source": lambda f: wrong(f) and not f.claim.source_url,  # type: ignore[union-attr]
    r"nothing to publish": lambda f: not ready(f),
    r"written already|facts and source|one answer": ready,
    r"not verified": lambda f: f.claim.verdict == "unverified",  # type: ignore[union-attr]
    r"found it true": lambda f: f.claim.verdict == "true",  # type: ignore[union-attr]
    r"it spreads": lambda f: f.accounts >= LEAST_ACCOUNTS,
    r"not spreading|few people|few accounts": lambda f: f.accounts < LEAST_ACCOUNTS,
    r"1 account": lambda f: f.accounts == 1,
    r"nobody has said": lambda f: f.accounts == 0,
    r"nobody says it": lambda f: f.repeats == 0 and bool(f.asks or f.denies),
    r"few people say": lambda f: f.repeats > 0 or not (f.asks or f.denies),
    r"many people ask": lambda f: f.asks >= MANY_ASK,
    r"people put it right": lambda f: f.denies > 0 and f.denies >= f.repeats,
    r"may come to harm": lambda f: f.claim.topic == "safety" and f.claim.verdict != "true",  # type: ignore[union-attr]
    r"emergency": lambda f: f.emergency,
}  # fmt: skip


@pytest.mark.parametrize("words", MEANS)
def test_a_reason_is_only_given_where_it_is_true(words: str) -> None:
    for facts in TABLE:
        posture, why = propose(facts)
        if re.search(words, why):
            assert MEANS[words](facts), (facts, posture, why)


def test_a_posture_needs_what_it_is_made_of() -> None:
    for facts in TABLE:
        posture, why = propose(facts)
        told = (facts, posture, why)
        assert why and reason_in_welsh(why), told
        if posture == "publish_correction":
            spreads = facts.accounts >= LEAST_ACCOUNTS or facts.press
            assert ready(facts), told
            assert (facts.level == "HIGH" and spreads) or facts.asks >= MANY_ASK, told
        if posture == "brief_councillor":
            assert ready(facts) and facts.level == "MEDIUM", told
        if facts.claim and facts.claim.verdict == "true":
            assert posture == "no_action", told
        elif facts.level == "HIGH" or facts.press:
            assert posture not in ("no_action", "monitor", "brief_councillor"), told


def test_what_was_true_once_is_answered_as_what_misleads() -> None:
    proposed: dict[str, list[object]] = {"misleading": [], "outdated": []}
    for facts in TABLE:
        if facts.claim and facts.claim.verdict in proposed:
            proposed[facts.claim.verdict].append(propose(facts))
    assert proposed["misleading"] == proposed["outdated"]


def test_the_press_that_has_a_medium_claim_is_a_reason_of_its_own() -> None:
    claim = a_claim("false", "No.", "https://council.example", "services")
    posture, why = propose(Facts("MEDIUM", claim, press=True, accounts=1))
    assert posture == "prepare_lines" and why.startswith("the press has it")
