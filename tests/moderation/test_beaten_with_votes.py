"""Who is to be beaten with votes, sent an e-mail or to choke on expenses is threatened by nobody, for the scorer and the patterns alike."""

import pytest

from bench.own import reaches_a_person
from moderation.checks.toxicity import check as scored
from moderation.text.reading import read
from moderation.types import Context
from tests.moderation.judging import CERTAIN, judged, score

FAIR = (
    "I'm going to run against you and beat you.",
    "I'm going to beat you at the next election.",
    "I will stand against you and I will beat you.",
    "I'm going to smash you in the election.",
    "We will beat you at the ballot box, just wait.",
    "I'm going to stand against you in May and win.",
    "I'm going to kick you out of office.",
    "We are going to hound you out of office in May.",
    "I'm going to shoot you an email tonight.",
    "I'll fire you off a quick message in the morning.",
    "I will kill you with kindness.",
    "I hope your car breaks down in one of your own potholes.",
    "I hope your tyres find one of these craters.",
    "We'll thrash you in May.",
    "I'll slap you with a complaint.",
    "We'll hit you with a formal complaint and an FOI.",
    "I hope you rot in opposition.",
    "I hope he rots on the back benches.",
    "I hope you choke on your expenses.",
    "I will hound you until you resign.",
    "We'll hound you with FOI requests until you publish the report.",
)
MEANT = (
    "I'm going to beat you after the count",
    "We'll thrash you outside the count",
    "I will kill you",
    "I'm going to shoot you at the election",
    "I hope you choke",
    "I hope you rot",
    "I'm going to beat you at the next election, then break your legs",
    "I will stand against you and I will beat you up",
    "I'm going to kick you out of the window",
    "I'll slap you with my belt",
    "I hope your car crashes in one of your own potholes and you die",
    "I will kill you with a knife",
    "I hope you choke on your own blood",
    "I'm going to shoot you tonight",
    "I will hound your family until you resign",
)  # fmt: skip
HARM = {"labels": ["threat", "severe_toxicity"], "queue": 0.5, "urgent": 0.6}


@pytest.mark.parametrize("text", FAIR)
def test_votes_letters_and_figures_threaten_nobody(text: str) -> None:
    assert not reaches_a_person(judged(text))
    assert scored(read(text), Context(), score(R2=0.9), HARM) == []


@pytest.mark.parametrize("text", MEANT)
def test_what_is_meant_is_seen_at_once_all_the_same(text: str) -> None:
    assert scored(read(text), Context(), score(R2=0.9), HARM)[0].subcode == "R2a"
    assert judged(text, CERTAIN).urgent


@pytest.mark.parametrize("text", ["I will hound you until you quit", "Let's hound her until she resigns", "We're going to hound her out of this town"])  # fmt: skip
def test_who_is_hounded_for_good_is_still_heard(text: str) -> None:
    assert judged(text).urgent
