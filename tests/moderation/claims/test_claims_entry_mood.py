"""What the fact bank takes for a claim that can be checked: a rule told as a fact, and no opinion and no feeling."""

from __future__ import annotations

import pytest

from moderation.claims.factbank.registry import parse_claims
from moderation.claims.opinion.gate import Statement, gate
from tests.moderation.claims.test_claims_registry import GOOD, faults

CLAIM = "The council is closing all its libraries next month"
DUTIES = (
    "You must bring a passport to vote in the May election",
    "You should not drink the tap water in Castle ward",
    "You shouldn’t drink the tap water in Castle ward",
    "Voters must show a passport",
    "Residents should boil their water",
    "All residents of Castle ward ought to boil their water",
    "Dogs should be kept on leads in the park",
    "People should not use the footbridge",
    "Drivers must not enter the High Street after 9am",
    "You need a permit unless you have a blue badge",
    "Everyone has to register again by May",
    "If you moved house you must register again to vote",
    "If you do not pay council tax you lose your vote",
    "You lose your vote if you do not pay council tax",
    "If a voter forgets their photo ID they are turned away",
    "If you park on Mill Lane you get a £70 fine",
    "If your bin is not out by 6am, it is not emptied",
    "If you miss the deadline you will not get a postal vote",
    "You will be fined if you do not register to vote",
    "Voters will be turned away if they do not bring a passport",
    "If your bin lid is open it will not be emptied",
)
OPINIONS = {
    "The council should not close the library": "should",
    "They should resign": "should",
    "We should all pay less": "should",
    "Closing libraries is a daft idea": "daft",
    "You should all resign": "should",
    "Shut the library": "Shut",
    "Residents oppose the wind farm": "oppose",
    "We opposed the bypass": "opposed",
    "The council opposes everything": "opposes",
    "If you vote for them you lose your home": "If",
    "If you let them you are fined for breathing": "If",
    "If you complain you are ignored": "If",
    "If you don't vote for us you lose your library": "If",
    "If you elect them you lose your library": "If",
    "If you do nothing you lose your park": "If",
    "If you don't fight back you lose your town": "If",
    "If this goes on you lose your trust in them": "If",
    "If they close it you lose your town": "If",
}
FEELINGS = {
    "The council hates motorists": "hates",
    "Councillors don't care about Castle ward": "don't care",
    "The council only cares about cars": "only cares",
    "They really love spending your money": "love",
}
# Who or what is called good or bad as a whole, with the word at fault.
JUDGEMENTS = {
    "The council is rubbish": "opinion: `rubbish`",
    "Councillors are idiots": "opinion: `idiots`",
    "They're a bunch of clowns": "opinion: `clowns`",
    "The officers of Wenbrook are lazy": "opinion: `lazy`",
    "Our roads are the worst in Wales": "opinion: `worst`",
    "Wenbrook has the worst roads in Wales": "opinion: `worst`",
    "The council is corrupt": "judges a character, which nobody can check: `corrupt`",
    "Cllr Sample is a liar": "judges a character, which nobody can check: `liar`",
    "I hate the council": "feeling that nobody can check: `hate`",
    "I am fed up with the council": "feeling that nobody can check: `am fed up`",
    "I don't like the mayor": "feeling that nobody can check: `don't like`",
}
FACTS = (
    "The council took money for a planning permission",
    "A court found that the council was corrupt in 2019 because it took £5,000",
    "A corrupt officer was sacked",
    "The files of the council are corrupt and 400 records were lost",
    "The council has the worst recycling rate in Wales",
    "The council is the worst performing in Wales",
    "The council has the highest council tax in Wales",
    "The best bid was refused",
    "Rubbish is left at the pool",
    "They are burning rubbish",
    "Children like the pool",
    "The council has opposed the wind farm",
    "The town council formally opposes the new prison",
    "The planning committee voted to oppose 400 homes at Mill Farm",
)


@pytest.mark.parametrize(("text", "words"), JUDGEMENTS.items())
def test_who_is_called_bad_as_a_whole_is_no_claim_that_can_be_checked(
    text: str, words: str
) -> None:
    (fault,) = faults(GOOD.replace(CLAIM, text))
    assert words in fault and fault.startswith("claims.yaml:4:")


@pytest.mark.parametrize("text", FACTS)
def test_a_deed_and_a_measure_are_facts_also_with_such_a_word(text: str) -> None:
    (claim,) = parse_claims(GOOD.replace(CLAIM, text))
    assert claim.claim == text


def test_an_opinion_that_was_taken_in_once_can_be_withdrawn() -> None:
    text = GOOD.replace(CLAIM, "The council is rubbish")
    assert parse_claims(text.replace("status: active", "status: withdrawn"))


@pytest.mark.parametrize("text", DUTIES)
def test_a_rule_told_as_a_fact_is_a_claim(text: str) -> None:
    (claim,) = parse_claims(GOOD.replace(CLAIM, text))
    assert claim.claim == text


@pytest.mark.parametrize(("text", "word"), OPINIONS.items())
def test_an_opinion_is_refused_with_the_word_at_fault_and_how_to_reword(
    text: str, word: str
) -> None:
    (fault,) = faults(GOOD.replace(CLAIM, text))
    assert f"is an opinion: `{word}`; write it without `{word}`" in fault
    assert fault.startswith("claims.yaml:4:") and "Voters must show" in fault


@pytest.mark.parametrize(("text", "word"), FEELINGS.items())
def test_a_feeling_is_refused_with_the_word_at_fault_and_how_to_reword(
    text: str, word: str
) -> None:
    (fault,) = faults(GOOD.replace(CLAIM, text))
    assert f"is a feeling that nobody can check: `{word}`; say what was done" in fault


@pytest.mark.parametrize(
    "text",
    ["The council does not record hate crime", "The council spent £90,000 on a Love Wenbrook festival", CLAIM],
)  # fmt: skip
def test_a_fact_that_holds_such_a_word_is_no_feeling(text: str) -> None:
    assert parse_claims(GOOD.replace(CLAIM, text))


def test_a_comment_meets_the_opinion_gate_as_before() -> None:
    assert gate(Statement(DUTIES[1])) == "G1"
