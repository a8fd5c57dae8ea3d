"""The trees that weigh reader and rules: what they say of any features, and when they overrule the rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.claims.match import match
from moderation.claims.trees import Trees, shipped
from moderation.claims.weighing import doubted, said
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
    one = Trees(("cos",), (((0, 0.5, 1, 2), -1.0, 1.0),), 0.5)
    assert one.probability({"cos": 0.5}) < 0.5 < one.probability({"cos": 0.51})
    assert one.probability({}) == one.probability({"cos": 0.0})


def test_the_rules_repeat_stands_unless_it_is_unlikely_or_the_reader_calls_it_something_else() -> None:  # fmt: skip
    heard = {"subjects": 0.8, "alone_repeats": 2.0, "alone_denies": -1.0, "alone_jokes": -1.0}  # fmt: skip
    denied = heard | {"alone_denies": 4.0}
    assert not doubted(0.4, heard) and doubted(0.4, denied)
    assert doubted(0.1, heard) and not doubted(0.6, denied)
    unsaid = heard | {"alone_repeats": 1.0}
    all_of_it = unsaid | {"subjects": 1.0, "alone_denies": -5.0, "alone_jokes": -5.0}
    assert doubted(0.4, unsaid) and not doubted(0.2, heard)
    assert not doubted(0.2, all_of_it) and doubted(0.1, all_of_it)


def test_where_the_rules_are_silent_the_reader_must_say_so_and_past_the_gate_all_must_be_surer() -> None:  # fmt: skip
    near = {name: 0.0 for name in shipped().features} | {"cos": 0.6, "both": 2.0}
    assert said(0.92, 0.91, near) and not said(0.9, 0.91, near)
    assert not said(0.99, 0.91, near | {"both": 1.0})
    assert not said(0.99, 0.91, near | {"cos": 0.3}) and not said(0.99, 0.91, near | {"opposite": 1.0})  # fmt: skip
    asked = near | {"G2": 1.0}
    assert not said(0.92, 0.91, asked) and said(0.96, 0.91, asked)
    sure_of_not = near | {"both": 4.5}
    assert said(0.5, 0.91, sure_of_not, both_say_not=True) and not said(0.5, 0.91, sure_of_not)  # fmt: skip
    assert not said(0.2, 0.91, sure_of_not, both_say_not=True)
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


def test_what_is_switched_on_is_not_switched_off() -> None:
    said = "All the street lights on our road came on at midnight"
    assert match(said, (LIGHTS,)).claim_id is None
    assert match("from next month all street lights off after midnight", (LIGHTS,)).claim_id == "L-1"  # fmt: skip
