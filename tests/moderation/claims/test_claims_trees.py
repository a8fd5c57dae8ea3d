"""The trees that weigh reader and rules: what they say of any features, and when they overrule the rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.claims.match import match
from moderation.claims.trees import shipped
from moderation.claims.weighing import OVERRULES, doubted, said
from moderation.claims.wording.shown import readings
from moderation.trees import Trees
from moderation.types import Claim

LIGHTS = Claim("L-1", "All street lights will be turned off after midnight", verdict="false")  # fmt: skip
TAX = Claim(
    "T-1",
    "Council tax is going up by 15% in April",
    verdict="false",
    paraphrases=("they're putting council tax up 15%",),
)
HALL = Claim("H-1", "The council has sold the town hall to a hotel chain", verdict="false")  # fmt: skip


@given(st.dictionaries(st.sampled_from(shipped().features), st.floats(-50, 50)))
def test_whatever_is_weighed_the_answer_is_a_probability(found: dict[str, float]) -> None:  # fmt: skip
    assert 0 <= shipped().probability(found) <= 1


def test_a_tree_goes_left_up_to_its_number_and_right_beyond_it() -> None:
    one = Trees(("cos",), ((0, 0.5, -1.0, 1.0),), 0.5)
    assert one.probability({"cos": 0.5}) < 0.5 < one.probability({"cos": 0.51})
    assert one.probability({}) == one.probability({"cos": 0.0})


def test_the_rules_repeat_stands_unless_it_is_unlikely_or_very_where_all_of_it_is_said() -> None:  # fmt: skip
    heard = {
        "subjects": 0.8,
        "alone_denies": -5.0,
        "only_a_part": 0.0,
        "both": 0.0,
        "cos": 0.6,
        "alone_repeats": 2.0,
        "reads_denies": -2.0,
    }
    assert doubted(0.6, heard) and not doubted(0.7, heard)
    assert not doubted(0.2, heard | {"cos": 0.95})
    all_of_it = heard | {"subjects": 1.0}
    assert doubted(0.1, all_of_it) and not doubted(0.2, all_of_it)
    assert doubted(0.6, all_of_it | {"alone_denies": 1.0})
    assert not doubted(0.5, all_of_it | {"alone_denies": 1.0, "both": 3.5})
    assert doubted(0.6, all_of_it | {"only_a_part": 1.0})
    aside = heard | {"alone_repeats": 4.0}
    assert doubted(0.45, aside) and not doubted(0.55, aside)
    assert doubted(0.55, aside | {"reads_denies": 1.0})


@pytest.mark.parametrize(
    ("told", "least"),
    [
        ({"both": 3.0, "kin": 0.7}, 0.65),  # the reader says so, and it is close kin
        ({"both": 3.0, "kin": 0.5}, 0.86),
        ({"both": 3.9, "kin": 0.7, "reads_denies": -1, "alone_denies": -1}, 0.45),
        ({"both": 3.9, "kin": 0.7, "reads_denies": 1, "alone_denies": -1}, 0.65),
        ({"both": 0.9, "kin": 0.7}, 0.86),
        ({"both": 1.0, "kin": 0.7}, 0.8),  # close kin, and the reader speaks for it a little
        ({"both": 1.0, "kin": 0.5}, 0.86),
        ({"both": 1.5, "kin": 0.6, "rules_score": 0.5}, 0.65),  # the rules find half of it said
        ({"both": 1.5, "kin": 0.5, "rules_score": 0.5}, 0.8),
        ({"both": 1.4, "kin": 0.5, "rules_score": 0.5}, 0.86),
        ({"both": 4.5, "kin": 0.7, "subjects": 0.5, "number_differs": 1.0}, 0.86),
        ({"both": 3.0, "kin": 0.7, "G6": 1.0}, 0.65),  # who denies something else may repeat this
        ({"both": 4.5, "kin": 0.7, "only_a_part": 1.0}, 0.86),
        ({"both": 4.5, "kin": 0.7, "only_thought_of": 1.0}, 0.86),
        ({"both": 4.5, "kin": 0.7, "G2": 1.0}, 0.86),
        ({"both": 4.5, "kin": 0.7, "G4": 1.0, "G6": 1.0}, 0.86),
        ({"both": 4.5, "kin": 0.7, "G1": 1.0, "rules_score": 0.96}, OVERRULES),
        ({"both": 4.5, "kin": 0.7, "opposite": 1.0}, OVERRULES),  # "They should stop the fund"
    ],
)  # fmt: skip
def test_where_the_rules_are_silent_it_must_be_the_surer_the_more_speaks_against_it(
    told: dict[str, float], least: float
) -> None:
    near = {name: 0.0 for name in shipped().features} | {"kin": 0.4} | told
    assert said(least + 0.001, 0.86, near) and not said(least - 0.001, 0.86, near)


def test_what_is_about_something_else_is_never_said() -> None:
    near = {name: 0.0 for name in shipped().features} | {"kin": 0.5, "both": 4.5}
    assert not said(0.99, 0.86, near | {"kin": 0.2})
    assert not said(0.99, 0.86, near | {"number_differs": 1.0})
    assert not said(0.99, 0.86, near | {"G7": 1.0, "rules_score": 0.96})
    # the claim to the letter, but for its opposite
    assert not said(0.99, 0.86, near | {"opposite": 1.0, "cos": 0.96})


def test_where_both_say_not_the_readers_word_needs_less_of_the_trees() -> None:
    sure_of_not = {name: 0.0 for name in shipped().features} | {"kin": 0.5, "both": 4.5}  # fmt: skip
    near, asked = sure_of_not | {"both": 2.0}, sure_of_not | {"G2": 1.0, "both": 2.0}
    assert said(0.5, 0.91, sure_of_not, both_say_not=True) and not said(0.5, 0.91, sure_of_not)  # fmt: skip
    assert not said(0.1, 0.91, sure_of_not, both_say_not=True)
    assert said(0.2, 0.91, near, both_say_not=True, word_for_word=True)
    assert not said(0.2, 0.91, asked, both_say_not=True, word_for_word=True)
    assert not said(0.5, 0.91, sure_of_not | {"G2": 1.0}, both_say_not=True)


def test_a_claim_is_read_beside_its_own_words_too_where_another_wording_is_nearer() -> None:  # fmt: skip
    said = "They're putting council tax up 15% in April, it's been agreed"
    assert match(said, (TAX,)).claim_id == "T-1"


def test_a_question_hung_on_for_agreement_denies_nothing() -> None:
    said = "Well they've only gone and sold the town hall to a hotel chain haven't they"
    assert match(said, (HALL,)).claim_id == "H-1"
    assert match("They haven't sold the town hall to a hotel chain, have they", (HALL,)).stance == "denies"  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "The council will turn the street lights on our estate off after midnight",
        "They're switching all the street lights on residential roads off after midnight",
    ],
)
def test_the_lights_on_a_road_are_not_said_to_be_on(said: str) -> None:
    claim = Claim("L-2", "The council will turn the street lights off after midnight", verdict="false")  # fmt: skip
    assert match(said, (claim,)).claim_id == "L-2"


@pytest.mark.parametrize(
    "said",
    [
        "They've sold the town hall to a hotel chain. It isn't right.",
        "Told you. The council sold the town hall to a hotel chain.",
        "They'll say it's only a lease but the council has sold the town hall to a hotel chain",
        "The council sold the town hall to a hotel chain and nobody asked us",
    ],
)
def test_a_word_before_it_or_after_takes_nothing_from_a_repeat(said: str) -> None:
    assert match(said, (HALL,)).claim_id == "H-1"


@pytest.mark.parametrize(
    "said",
    [
        "Told you they weren't selling. The town hall is still ours, no hotel chain in sight.",
        "It isn't right what people are saying, nobody has sold the town hall to a hotel chain.",
        "Only the town hall's car park was sold to a hotel chain, the hall itself stays ours",
    ],
)
def test_the_same_words_around_a_denial_or_another_thing_make_no_repeat(said: str) -> None:  # fmt: skip
    assert match(said, (HALL,)).claim_id is None


def test_who_says_of_whom_it_is_told_by_where_they_live_says_no_less() -> None:
    said = "They're switching the street lights on residential roads off after midnight"
    wording = "The council will turn the street lights off after midnight"
    assert (wording, said.replace(" on residential roads", "")) in [*readings(wording, said, said)]  # fmt: skip
    named = "The council will turn the lights on our estate off"
    assert [*readings(named, said, said)] == [(named, said)]


def test_what_is_switched_on_is_not_switched_off() -> None:
    said = "All the street lights on our road came on at midnight"
    assert match(said, (LIGHTS,)).claim_id is None
    assert match("from next month all street lights off after midnight", (LIGHTS,)).claim_id == "L-1"  # fmt: skip
