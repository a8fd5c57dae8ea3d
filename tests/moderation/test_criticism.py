"""Criticism, swearing and figures of speech are let stand; abuse and danger among them are not."""

import pytest
from hypothesis import given, settings

from moderation.types import Score
from tests.moderation.judging import ANY_SCORE, CERTAIN, CRITICISM, judged, score


@pytest.mark.parametrize("text", CRITICISM)
@given(scored=ANY_SCORE)
@settings(max_examples=15)
def test_criticism_leads_to_nothing_whatever_the_score(
    text: str, scored: Score
) -> None:
    judgement = judged(text, scored)
    assert (judgement.action, judgement.rule, judgement.findings) == ("none", None, ())


@pytest.mark.parametrize("text", CRITICISM)
def test_a_veto_is_told_only_where_something_was_dropped(text: str) -> None:
    assert judged(text, CERTAIN).criticism_veto
    assert not judged(text, score()).criticism_veto


@pytest.mark.parametrize(
    "text",
    [
        "It's fucking freezing in here today.",
        "Bloody hell, the bins again.",
        "This fucking council cannot even empty the bins, what a shambles.",
    ],
)
def test_swearing_at_no_one_leads_to_nothing(text: str) -> None:
    assert judged(text, score(R1=0.97, R14=0.95)).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "You should resign before someone puts a knife in you, you disgrace.",
        "What a disgrace. I hope you get cancer and die.",
        "I know where you live and you are a disgrace.",
    ],
)
def test_criticism_with_a_word_of_danger_is_still_seen_by_a_person(text: str) -> None:
    judgement = judged(text, score(R2=0.95))
    assert (
        judgement.action in ("queue", "hide"),
        judgement.rule,
        judgement.urgent,
    ) == (True, "R2", True)


def test_criticism_that_speaks_of_a_group_of_people_keeps_its_finding_of_discrimination() -> (
    None
):
    judgement = judged(
        "Shame on the council for letting those immigrants live here.", score(R3=0.9)
    )
    assert (judgement.action, judgement.rule) == ("queue", "R3")


def test_swearing_at_a_person_is_rudeness_and_not_called_obscene() -> None:
    judgement = judged(
        "You talk such fucking rubbish, woman.", score(R1=0.95, R14=0.97)
    )
    assert (judgement.action, judgement.rule, judgement.urgent) == (
        "queue",
        "R1",
        False,
    )
    alone = judged("You talk such fucking rubbish, woman.", score(R14=0.97))
    assert (alone.action, alone.rule, alone.urgent) == ("queue", "R14", True)


def test_criticism_that_abuses_too_keeps_its_findings() -> None:
    judgement = judged("Disgraceful decision by a council of cunts.", score(R1=0.95))
    assert (judgement.action, judgement.rule) == ("queue", "R1")


@pytest.mark.parametrize(
    "text",
    [
        "This decision will kill the high street.",
        "You are killing off local trade with these charges.",
        "They'll murder the town centre if this goes through",
    ],
)
def test_violence_done_to_things_is_not_called_a_threat_by_the_score_alone(
    text: str,
) -> None:
    assert judged(text, score(R2=0.8)).action == "none"


def test_violence_done_to_things_does_not_excuse_violence_done_to_people() -> None:
    text = "You are killing the high street and someone should kill you."
    assert judged(text, score(R2=0.95)).urgent
