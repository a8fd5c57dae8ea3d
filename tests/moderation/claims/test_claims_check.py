"""The check of rule 4: when it finds something, and that it never gives a ground to hide."""

from dataclasses import replace

import pytest

from moderation.checks.claims import check
from moderation.text.reading import read
from moderation.types import Claim, Context, Finding

CLAIM = Claim(
    "CLM-014",
    "The council is closing all its libraries next month",
    paraphrases=("they're shutting every library", "all libraries going by next month"),
    verdict="false",
    impact=4,
)
REPEAT = "The council is shutting every library next month, it's all signed off."


def findings(text: str, *claims: Claim, **options: float) -> list[Finding]:
    return check(read(text), Context(claims=claims or (CLAIM,)), None, options)


def test_a_repeated_claim_gives_one_finding_with_what_comms_need() -> None:
    (found,) = findings(REPEAT)
    assert (
        found.check == "claims"
        and found.signal == "pattern"
        and found.evidence == "CLM-014"
    )
    assert found.score is not None and found.score >= 0.8
    assert found.subcode == "R4a"
    assert dict(found.data) == {
        "claim_id": "CLM-014",
        "stance": "repeats",
        "gate": "passed",
        "certainty": 1.0,
    }
    ((start, end),) = found.spans
    assert REPEAT[start:end] == REPEAT


@pytest.mark.parametrize(
    "text",
    [
        "Closing libraries would be a daft idea.",
        "BREAKING: council replaces all buses with penguins.",
        "Is it true the libraries are closing?",
        "It isn't true that every library is closing, look at the council site.",
        "",
    ],
)
def test_the_acceptance_cases_24_to_27_find_nothing(text: str) -> None:
    assert findings(text) == []


def test_a_claim_that_is_true_is_no_finding() -> None:
    assert findings(REPEAT, replace(CLAIM, verdict="true")) == []


@pytest.mark.parametrize(
    ("topic", "subcode"), [("voting", "R4c"), ("safety", "R4d"), ("money", "R4a")]
)
def test_voting_and_safety_have_their_own_sub_codes(topic: str, subcode: str) -> None:
    (found,) = findings(REPEAT, replace(CLAIM, topic=topic))
    assert found.subcode == subcode


def test_a_rule_may_ask_for_a_surer_match() -> None:
    assert findings(REPEAT, threshold=1.01) == []


def test_the_finding_points_at_the_sentence_inside_a_rant() -> None:
    text = f"Hello. I am cross. {REPEAT} Goodbye."
    (found,) = findings(text)
    assert text[found.spans[0][0] : found.spans[0][1]] == REPEAT


@pytest.mark.parametrize(
    "text",
    [
        CLAIM.claim,
        "THEY'RE SHUTTING EVERY LIBRARY!!",
        "Oh well: all libraries going by next month.",
    ],
)
def test_word_for_word_a_claim_counts_however_strict_a_match_people_ask_for(
    text: str,
) -> None:
    strict = Context(claims=(CLAIM,), claim_threshold=0.99)
    (found,) = check(read(text), strict, None, {})
    assert found.evidence == "CLM-014" and found.score == 1.0
    assert check(read(REPEAT), strict, None, {}) == [], "in other words it does not"
    assert check(read(f"Is it true that {text[:-1]}?"), strict, None, {}) == []
