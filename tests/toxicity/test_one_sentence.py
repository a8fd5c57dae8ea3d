"""A breach is seen beside an ordinary sentence or two, and beside criticism."""

from __future__ import annotations

import pytest

from moderation.judge import judge
from moderation.toxicity.embedded import load
from moderation.toxicity.one_sentence import FEW, SURE, with_its_surest
from moderation.toxicity.together import together
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import Comment, Context, Judgement, Score
from tests.moderation.judging import shipped_rules

SCORER = load()
AROUND = (
    "The surgery on Mill Lane is shut again. {}",
    "{} The bus came at ten past nine.",
    "I rang the office twice this week. {} It rained all day on Monday.",
)
MEAN = (
    "Do us all a favour and jump off a bridge.",
    "She only got the job because she's brown.",
    "You're a waste of a good heartbeat.",
    "Nobody would cry at your funeral, you sad little man.",
)
ORDINARY = (
    "Do us all a favour and fix the bridge.",
    "She only got the job because she's good at it.",
    "You're a credit to this town.",
    "Nobody would cry if that car park went.",
    "The cuts are killing this town and you voted for every one of them.",
)


def judged(text: str) -> Judgement:
    comment = Comment("a", "a", text)
    return judge(comment, Context(), score_undisguised(SCORER, text), shipped_rules())


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("breach", MEAN)
def test_a_breach_is_seen_beside_an_ordinary_sentence(breach: str, around: str) -> None:
    assert judged(around.format(breach)).action == "queue"


@pytest.mark.parametrize("around", AROUND)
@pytest.mark.parametrize("said", ORDINARY)
def test_what_is_fair_alone_is_fair_beside_an_ordinary_sentence(
    said: str, around: str
) -> None:
    assert judged(around.format(said)).action == "none"


@pytest.mark.parametrize(
    "text",
    [
        "You should resign. I'm loading the shotgun.",
        "What a shambles this council is, next time I see you in the shop I'm putting you on the floor.",
        "I've got a bat with your name on it, you useless lot.",
    ],
)
def test_a_sure_threat_beside_criticism_is_told_at_once(text: str) -> None:
    found = judged(text)
    assert (found.rule, found.urgent) == ("R2", True)
    assert "owner" in found.alert_to


@pytest.mark.parametrize(
    "text",
    [
        "This council is a disgrace. I'm loading the shotgun.",
        "Shame on you for wasting our money. Tha'll get thi head kicked in next time tha comes up our street.",
    ],
)
def test_criticism_beside_a_threat_does_not_let_it_stand(text: str) -> None:
    assert judged(text).action == "queue"


@pytest.mark.parametrize(
    "text",
    [
        "You should resign. We'll vote the lot of you out in May.",
        "What a shambles this council is, next time I see you in the shop I'm telling you so.",
        "This council is a disgrace. I'm loading the car and moving away.",
    ],
)
def test_criticism_beside_what_only_sounds_so_stands(text: str) -> None:
    assert judged(text).action == "none"


def test_a_sentence_that_speaks_for_the_text_wakes_nobody_and_hides_nothing() -> None:
    found = judged(AROUND[0].format(MEAN[1]))
    assert (found.action, found.urgent) == ("queue", False)


def test_among_many_sentences_none_speaks_for_the_text_by_chance() -> None:
    found = Score(*[0.3] * 6, engine=SCORER.engine, signs=(0.2,) * 11, phrasing=0.0)
    sure = score_undisguised(SCORER, MEAN[3])
    assert (together(sure) or 0.0) >= SURE
    many = ["Any sentence."] * (FEW + 1)
    assert with_its_surest(found, many, lambda _: sure) == found


def test_what_a_sentence_says_is_told_in_the_score() -> None:
    found = score_undisguised(SCORER, AROUND[0].format(MEAN[1]))
    assert found.apart >= SURE
    assert together(found) == pytest.approx(found.apart)
