"""Who calls a group unfit, shuts it out or tells an old tale about it is seen; who stands with it is left alone."""

from __future__ import annotations

import pytest

from moderation.checks.contempt import check
from moderation.reading import read
from moderation.types import Context, Finding, Score
from tests.moderation.judging import judged, score

GROUPS = ("muslims", "women", "old people", "polish people", "travellers", "gay men", "trans people", "deaf people", "English people", "jews")  # fmt: skip
CONTEMPT = (
    "{} can't govern, it never works.",
    "{} should never be mayor.",
    "No {} should sit on this council.",
    "{} have no business running a school.",
    "{} haven't got the brains for it.",
    "{} are not cut out for leadership.",
    "Never trust {}.",
    "I would never work for {}.",
    "Keep {} away from our kids.",
    "Send {} packing.",
    "We don't want {} living next to us.",
    "No {} in our pub please.",
    "{} always lie and cheat, that is what they are like.",
    "{} live like pigs.",
    "{} breed like rats.",
    "{} own the banks and the telly.",
    "Since the {} moved in everything has been nicked.",
    "The village is overrun with {}.",
    "{} have ruined our town.",
    "That's what you get with {}.",
    "I'm not racist but {} are always at it.",
    "{} are a thieving lot.",
    "{} belong in the kitchen.",
    "What would {} know about budgets?",
    "{} will never be one of us.",
)
FAIR = (
    "{} shouldn't have to beg for a ramp.",
    "No {} should be afraid to walk home.",
    "There are no {} on the cabinet.",
    "{} can't get on the bus because the ramp is broken.",
    "{} have no place to meet in this ward since the hall shut.",
    "Keep {} out of hospital by fixing the damp.",
    "We should send {} home from hospital sooner, with care in place.",
    "The heckler shouted that {} should not be allowed to vote. Shameful.",
    "Let {} be heard for once.",
    "Why are {} left out of the plan?",
    "Don't let {} be forgotten in this budget.",
    "What do {} need from the new library?",
    "{} are not the problem, the rents are.",
    "I would not vote for anyone who insults {}.",
    "I trust {} to speak for themselves.",
    "{} own most of the shops here and they are lovely people.",
    "It's a myth that {} run the council.",
    "Too many {} in this town are lonely.",
    "The council has ruined the park for {}.",
    "How can {} trust you after that?",
    "Why won't you let {} run the hall?",
    "We never hire enough {}.",
    "{} were told to go home. That is racist and it must stop.",
    "Being told that {} can't count is sexist nonsense.",
    "{} should be allowed to vote by post.",
)
UNNAMED_CONTEMPT = (
    "Somebody with autism should not be in charge of anything.",
    "Nobody over 70 should be allowed to vote.",
    "We don't want that sort round here.",
    "Assimilate or get out.",
    "The holocaust is a hoax.",
    "Take the rag off your head, love.",
    "He will always be a man.",
    "Get back to the kitchen.",
    "Is it that time of the month, councillor?",
    "Did she get her husband's permission to speak?",
)
UNNAMED_FAIR = (
    "Somebody with autism should not be sent fifty miles to school.",
    "Nobody over 70 should have to stand at a bus stop.",
    "What sort of crossing is planned round here?",
    "The Holocaust memorial needs a clean.",
    "My husband wrote to you in March.",
    "I spilt tea all over the kitchen.",
    "It is the time of the month when bins overflow.",
    "A passport photo booth would do the library good.",
    "Her husband's ashes are in that chapel, so go gently.",
)


def _ask(text: str, scored: Score | None = None) -> list[Finding]:
    return check(read(text), Context(), scored, {})


@pytest.mark.parametrize("sentence", CONTEMPT)
@pytest.mark.parametrize("group", GROUPS)
def test_who_shuts_a_group_out_or_belittles_it_is_seen_whichever_it_is(
    sentence: str, group: str
) -> None:
    (found,) = _ask(sentence.format(group))
    assert "ambiguous" in found.stops


@pytest.mark.parametrize("sentence", FAIR)
@pytest.mark.parametrize("group", GROUPS)
def test_who_asks_something_for_a_group_is_left_alone(
    sentence: str, group: str
) -> None:
    assert _ask(sentence.format(group)) == []


@pytest.mark.parametrize("sentence", UNNAMED_CONTEMPT)
def test_contempt_that_names_no_group_is_seen(sentence: str) -> None:
    assert len(_ask(sentence)) == 1


@pytest.mark.parametrize("sentence", UNNAMED_FAIR)
def test_the_same_words_about_something_else_are_left_alone(sentence: str) -> None:
    assert _ask(sentence) == []


@pytest.mark.parametrize("group", GROUPS)
def test_a_loose_form_needs_the_scorer_beside_it(group: str) -> None:
    text = f"Another council full of {group}, they all want something."
    assert _ask(text, score(R3=0.02)) == []
    (found,) = _ask(text, score(R3=0.3))
    assert (found.signal, found.evidence) == ("model", "contempt.identity_attack")


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize(
    "sentence",
    [
        "We {} have waited long enough for a ramp, all of us.",
        "My neighbours are {} and they are brilliant.",
        "Stop blaming {} for the state of the roads.",
        "You must treat {} with respect, please.",
        "Forty per cent of {} said so in the survey.",
    ],
)
def test_who_speaks_as_one_of_them_for_them_or_with_figures_needs_a_surer_score(
    sentence: str, group: str
) -> None:
    assert _ask(sentence.format(group), score(R3=0.4)) == []
    assert judged(sentence.format(group), score(R3=0.6)).action == "none"


def test_a_loose_form_is_never_hidden_and_never_urgent() -> None:
    told = judged("They all stick together, that lot.", score(R3=0.3))
    assert (told.action, told.rule, told.urgent) == ("queue", "R3", False)
