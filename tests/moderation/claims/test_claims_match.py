"""The matcher: laws that hold for any text, and facts that must agree."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.claims.match import SAME, match
from moderation.claims.nearest.near import scaled
from moderation.claims.nearest.weights import shipped
from moderation.claims.wording.words import sentences, stem, tokens
from moderation.types import Claim
from tests.effort import calls

LIBRARIES = Claim(
    "L", "The council is closing all its libraries next month", verdict="false"
)
TAX = Claim("T", "Council tax is going up by 15% in April", verdict="false")
PUMPS = Claim(
    "P",
    "The flood pumps at Brook Lane have been switched off",
    verdict="false",
    topic="safety",
)
KNOWN = (LIBRARIES, TAX, PUMPS)


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_at_all_gives_a_score_between_nought_and_one(text: str) -> None:
    found = match(text, KNOWN)
    assert 0 <= found.score <= 1
    assert found.claim_id is None or found.score >= SAME
    assert [s for _, s in found.matches] == sorted(
        (s for _, s in found.matches), reverse=True
    )


@given(
    st.sampled_from(KNOWN),
    st.sampled_from(["", "Honestly. ", "I have lived here all my life. "]),
)
def test_a_claim_in_its_own_words_is_repeated_wherever_it_stands(
    claim: Claim, before: str
) -> None:
    found = match(f"{before}{claim.claim}. What a place.", KNOWN)
    assert found.claim_id == claim.claim_id


@given(st.sampled_from(KNOWN))
def test_whether_it_is_true_is_asking_and_that_it_is_not_is_denying(
    claim: Claim,
) -> None:
    assert match(f"Is it true that {claim.claim}?", KNOWN).stance == "asks"
    assert match(f"It is not true that {claim.claim}.", KNOWN).stance == "denies"


@given(st.permutations(KNOWN))
def test_the_order_of_the_registry_changes_nothing(order: list[Claim]) -> None:
    text = "they are shutting all libraries next month"
    assert match(text, order).claim_id == match(text, KNOWN).claim_id == "L"


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_calibrated_score_keeps_the_order(one: float, other: float) -> None:
    same = shipped().same
    assert (one <= other) <= (scaled(one, same) <= scaled(other, same))


def test_no_claims_and_no_words_match_nothing() -> None:
    assert match("they are shutting all libraries", ()).claim is None
    assert match("", KNOWN).matches == ()
    assert match("😡😡😡", KNOWN).claim_id is None


def test_the_best_few_claims_are_ranked() -> None:
    found = match(
        "Libraries closing, tax going up by 15%, pumps switched off at Brook Lane",
        KNOWN,
        top=2,
    )
    assert len(found.matches) == 2


def test_a_claim_that_is_only_near_is_ranked_but_stays_below_the_threshold() -> None:
    found = match(
        "The pumps at Brook Lane are noisy https://council.example/libraries", KNOWN
    )
    assert found.claim_id is None
    assert found.matches[0][0] == "P" and found.matches[0][1] < SAME


@pytest.mark.parametrize(
    "text",
    ["Council tax is going up by 5% in April", "Council tax is going up in April"],
)
def test_another_number_or_none_is_not_the_claim(text: str) -> None:
    assert match(text, KNOWN).claim_id is None


@pytest.mark.parametrize(
    "text", ["fifteen per cent on council tax up in April", "council tax up 15 percent"]
)
def test_a_number_may_be_written_in_words(text: str) -> None:
    assert match(text, KNOWN).claim_id == "T"


def test_another_place_is_not_the_claim() -> None:
    assert (
        match("The flood pumps at Mill Lane have been switched off", KNOWN).claim_id
        is None
    )


def test_one_library_is_not_all_libraries() -> None:
    assert match("They are closing a library next month", KNOWN).claim_id is None


def test_a_slip_of_the_finger_does_not_hide_a_claim() -> None:
    assert (
        match("counsil is closeing all its libarys next month", KNOWN).claim_id == "L"
    )


def test_a_correction_in_the_next_sentence_counts() -> None:
    assert (
        match(
            "They are closing all the libraries. That's not true, read the page.", KNOWN
        ).stance
        == "denies"
    )


def test_a_negative_elsewhere_in_a_rant_does_not_turn_the_claim_round() -> None:
    text = "Nobody answers the phone. I have never been so cross. They are closing all the libraries next month."
    assert match(text, KNOWN).claim_id == "L"


def test_the_negative_of_a_negative_claim_denies_it() -> None:
    claim = Claim("B", "There is no polling station at Wenbrook Hall", verdict="false")
    assert (
        match("There is no polling station at Wenbrook Hall", [claim]).claim_id == "B"
    )
    assert (
        match("There is a polling station at Wenbrook Hall", [claim]).stance == "denies"
    )


def test_a_withdrawn_claim_matches_nothing() -> None:
    gone = Claim("L", LIBRARIES.claim, verdict="false", status="withdrawn")
    assert match(LIBRARIES.claim, [gone]).claim is None


def test_a_wording_of_one_word_does_not_match_by_chance() -> None:
    """A paraphrase whose verb says little ("all libraries next month") matched all talk of libraries."""
    claim = Claim(
        "L", LIBRARIES.claim, paraphrases=("all libraries next month",), verdict="false"
    )
    assert match("They are cleaning every library next month", [claim]).claim_id is None


def test_certainty_tells_fact_from_hearsay_and_vague_talk() -> None:
    said = {
        "They are closing all libraries next month": 1.0,
        "Apparently they are closing all libraries next month": 0.7,
        "I think they are closing all libraries next month": 0.3,
    }
    assert {text: match(text, KNOWN).certainty for text in said} == said


@pytest.mark.parametrize(
    "text",
    ["a, " * 1700, "every library! " * 350, "shut " * 1000, "so " * 1700, "£1," * 1700],
)
def test_a_hostile_text_takes_no_more_work_than_a_long_one(text: str) -> None:
    match("warm up the registry", KNOWN)
    assert calls(lambda: match(text, KNOWN)) < 150 * len(text)


def test_a_dot_in_a_number_or_a_link_ends_no_sentence() -> None:
    assert sentences("It is 4.9% on council.example. Read it!") == (
        "It is 4.9% on council.example.",
        "Read it!",
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("closing", "closes"),
        ("libraries", "library"),
        ("cutting", "cut"),
        ("approved", "approve"),
    ],
)
def test_the_forms_of_a_word_meet(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("£2m", "#2e+06"),
        ("two million quid", "#2e+06"),
        ("ninety", "#90"),
        ("4.9%", "#4.9"),
    ],
)
def test_numbers_are_read_in_figures_and_words(text: str, key: str) -> None:
    assert [t.key for t in tokens(text)] == [key]


CHRISTMAS = Claim(
    "X",
    "The council has banned the word Christmas from the town's lights so as not to offend other religions",
    verdict="false",
)
IN_A_YEAR = Claim("Y", "Council tax is going up by 15% in April 2025", verdict="false")
MONTHLY = Claim("M", "The council is cutting black bin collections to once every four weeks", verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Council has banned the word Christmas from the town lights in case it offends other religions", CHRISTMAS),
        ("Council has banned the word Christmas from the town lights so as not to offend other religions", CHRISTMAS),
        ("So they've banned the word Christmas from the lights for fear of offending other religions", CHRISTMAS),
        ("Council tax going up 15% in April. Absolute disgrace", IN_A_YEAR),
        ("Council tax is going up 15 per cent in April, scandalous", IN_A_YEAR),
        ("so the black bin's only getting emptied every 4 wks now, rats are going to love it", MONTHLY),
    ],
)  # fmt: skip
def test_what_it_is_for_a_year_and_how_rarely_are_no_other_claim(
    text: str, claim: Claim
) -> None:
    assert match(text, (claim, LIBRARIES, PUMPS)).claim_id == claim.claim_id


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Council tax is going up by 15% in April 2019", IN_A_YEAR),
        ("Council tax is going up by 5% in April", IN_A_YEAR),
        ("Only one road gets black bin collections every four weeks", MONTHLY),
        ("The council has not banned the word Christmas from the town's lights", CHRISTMAS),
    ],
)  # fmt: skip
def test_another_year_number_or_a_part_is_another_claim(
    text: str, claim: Claim
) -> None:
    assert match(text, (claim, LIBRARIES, PUMPS)).claim_id is None


PERMITS = Claim("R", "Residents' parking permits are going up from £45 to £180 a year", verdict="false")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Parking permits going up to £180 a year",
        "apparently residents permits are now 180 a yr, cash cow motorists as usual",
        "Residents' parking permits going up from £45 to a hundred and eighty pounds",
    ],
)
def test_what_a_number_was_before_need_not_be_said(text: str) -> None:
    found = match(text, (PERMITS, LIBRARIES))
    assert (found.claim_id, found.wording) == ("R", PERMITS.claim)


@pytest.mark.parametrize(
    "text", ["Parking permits going up to £90 a year", "Parking permits are £45 a year", "Permits are up from £45 to £60"]
)  # fmt: skip
def test_another_number_it_went_to_is_another_claim(text: str) -> None:
    assert match(text, (PERMITS, LIBRARIES)).claim_id is None
