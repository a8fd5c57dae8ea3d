"""Repeating told from mentioning, measured on our own pairs; and that fair criticism sets off nothing."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bench.own import civil
from bench.stance import pairs, precision_recall, registry
from moderation.checks.claims import check
from moderation.claims.match import match
from moderation.claims.nearest.near import scaled
from moderation.claims.nearest.weights import FILE
from moderation.claims.stance.stances import mention
from moderation.text.reading import read
from moderation.types import Claim, Context

LIBRARIES = Claim(
    "L", "The council is closing all its libraries next month", verdict="false"
)
TAX = Claim("T", "Council tax is going up by 15% in April", verdict="false")
KNOWN = (LIBRARIES, TAX)
HALVES = ("dev", "held")


@pytest.mark.parametrize(
    ("half", "precision", "recall"), [("dev", 0.94, 0.77), ("held", 0.89, 0.66)]
)
def test_of_those_said_to_repeat_few_do_not_and_most_repeats_are_found(
    half: str, precision: float, recall: float
) -> None:
    found = precision_recall(pairs(half))
    assert found[0] >= precision and found[1] >= recall, found


@pytest.mark.parametrize("half", HALVES)
def test_the_halves_have_no_claim_in_common_and_enough_pairs(half: str) -> None:
    other = {c.claim for c in registry("held" if half == "dev" else "dev")}
    assert not other & {c.claim for c in registry(half)}
    assert len(registry(half)) >= 30


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("language", ["en", "cy"])
def test_fair_criticism_is_never_taken_for_a_false_claim(
    half: str, language: str
) -> None:
    """Both registries at once: 66 claims."""
    claims = Context(claims=(*registry("dev"), *registry("held")))
    flagged = [
        text for _, text in civil(language, half) if check(read(text), claims, None, {})
    ]
    assert flagged == []


def test_a_question_and_a_denial_are_mentions_and_a_repeat_is_none() -> None:
    asked = mention("Are they closing all the libraries next month?", KNOWN)
    denied = mention("They are not closing all the libraries next month", KNOWN)
    assert asked is not None and (asked.claim_id, asked.stance) == ("L", "asks")
    assert denied is not None and (denied.claim_id, denied.stance) == ("L", "denies")
    assert mention("They are closing all the libraries next month", KNOWN) is None
    assert mention("The parks are lovely", KNOWN) is None


def test_what_is_asked_of_a_true_claim_is_not_asked_of_a_false_one_like_it() -> None:
    open_late = Claim("O", "The council is closing three libraries next month", verdict="true")  # fmt: skip
    asked = "Is the council closing three libraries next month?"
    assert mention(asked, (*KNOWN, open_late)) is None
    both = f"{open_late.claim}. It is not closing all the libraries next month."
    told = mention(both, (*KNOWN, open_late))
    assert told is not None and (told.claim_id, told.stance) == ("L", "denies")


def test_a_mention_is_no_finding() -> None:
    text = "Are they closing all the libraries next month?"
    assert check(read(text), Context(claims=KNOWN), None, {}) == []


def test_a_match_shows_what_agreed_what_is_missing_and_what_differs() -> None:
    found = match("council tax is going up by 5% in April", KNOWN)
    assert found.claim_id is None
    assert {("tax", "tax"), ("April", "April")} <= set(found.agreement.agreed)
    assert found.agreement.missing == ()
    assert found.agreement.instead == (("15%", "5%"),)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Nobody asked us before closing all the libraries next month", "repeats"),
        ("Where do I read now that they are closing all the libraries?", "repeats"),
        ("That poster about closing all the libraries next month is bogus", "denies"),
        ("Closing all the libraries next month? No, it is a consultation.", "denies"),
    ],
)
def test_presupposing_repeats_and_holding_at_arms_length_denies(
    text: str, stance: str
) -> None:
    found = match(text, KNOWN)
    assert (found.stance == "repeats") == (stance == "repeats"), found


def test_the_weights_are_plain_numbers() -> None:
    content = json.loads(Path(FILE).read_text(encoding="utf-8"))
    assert set(content) == {"same", "constant", "weights"}
    assert all(isinstance(weight, float) for weight in content["weights"].values())


@pytest.mark.parametrize("same", [0.5, 0.65, 0.9])
def test_the_scale_runs_from_nought_to_one_through_the_threshold(same: float) -> None:
    assert scaled(0.0, same) == 0.0
    assert scaled(same, same) == pytest.approx(0.8)
    assert scaled(1.0, same) == pytest.approx(1.0)


@pytest.mark.parametrize(
    "text",
    [
        "I worry they'll end up closing all the libraries if nobody fills this in",
        "I'm afraid they'll end up closing all the libraries if no one objects",
        "They'll end up closing all the libraries if we don't fill this in",
    ],
)
def test_a_fear_with_a_condition_neither_denies_nor_repeats(text: str) -> None:
    assert match(text, KNOWN).stance == "other" and mention(text, KNOWN) is None
    denied = "It isn't true that all the libraries are closing if nobody objects"
    assert match(denied, KNOWN).stance == "denies"


@pytest.mark.parametrize(
    "text",
    [
        "Gobeithio na fydd y cyngor yn cau ei holl lyfrgelloedd",
        "Gobeithiaf na fydd y cyngor yn cau ei holl lyfrgelloedd",
        "Mae arna i ofn bod y cyngor yn cau ei holl lyfrgelloedd",
        "Dw i'n pryderu bod y cyngor yn cau ei holl lyfrgelloedd",
    ],
)
def test_a_hope_or_a_fear_in_welsh_repeats_nothing(text: str) -> None:
    welsh = "Mae'r cyngor yn cau ei holl lyfrgelloedd fis nesaf"
    claims = (replace(LIBRARIES, claim_cy=welsh),)
    assert match(text, claims).stance == "other"
    assert match(welsh, claims).claim_id == "L"
    decided = "Gobeithio eich bod yn gwybod: mae'r cyngor yn cau ei holl lyfrgelloedd fis nesaf"
    assert match(decided, claims).claim_id == "L"
