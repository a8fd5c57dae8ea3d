"""Whoever tells of a threat that somebody got is heard as somebody in need, and not shown as somebody who threatens."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderation.types import SIGNS
from tests.moderation.judging import judged, score

# As the scorer hears it: a threat, and a veiled one.
ALARMED = replace(
    score(R2=0.95),
    signs=tuple(0.9 if sign == "intimidation" else 0.02 for sign in SIGNS),
)
TELLS = "The writer tells of a threat that somebody got."
GOT = [
    "Got a message last night saying 'we know where your kids go to school'. Reported it to police.",
    "Got a message last night saying we know where your kids go to school.",
    "Someone put a note through my door saying they'd burn us out",
    "Someone put a note through our letterbox: we will burn you out.",
    "My daughter had a text telling her she'd get her legs broken. Police have it now.",
    "A man rang my mum and said he would slit her throat if she stood again",
    "Somebody messaged Cllr Price last week saying they'd be waiting outside her house. Please condemn this.",
    "I got a letter saying I should be hanged. Please condemn this, all of you.",
    "My son was told at school he'd be stabbed on the way home",
    "Had my windows put through last night and a note saying next time it's the kids",
    "I've had three emails this week telling me to watch my back and that they know where I live.",
    "My wife opened a card with a bullet in it and the words your turn.",
    "We've been sent a voicemail threatening to torch the shop.",
    "A bloke in the pub told my husband he'd put him in hospital over the planning row.",
    "A man stopped my wife outside Tesco and told her he'd burn our house down if I stand again.",
    "Cllr Price got a death threat at the weekend. Condemn it, all of you.",
    "The lad who runs the foodbank keeps getting texts saying he'll be knifed.",
    "Woke up to 'die scum' sprayed on my car, kids saw it.",
    "Please condemn whoever wrote 'burn them out' on the Sample family's door last night.",
    "Cllr Sample was told on Saturday she'd be hanged as a traitor. Everyone should condemn this.",
]
WORD_FOR_WORD = [
    'Received this in the post today: "you\'re dead if you vote for it".',
    'I was sent a message that said "we\'ll break your legs".',
    'Someone left a note on my windscreen: "Park here again and I\'ll break your jaw".',
]
OWN_THREAT_TOO = [
    "Someone put a note through my door saying they'd burn us out. I'll find him and break his legs.",
    "I got told I'd be stabbed. Whoever it was, I will kill you first.",
    "Got a letter saying we know where your kids go to school, well I know where yours go too and I'll be there",
]
HANDED_ON = [
    "Got a message for you Cllr Sample: we know where your kids go to school.",
    "I've had a message saying you should be hanged and I agree.",
    "A little bird told me somebody is going to break your legs.",
]
DAILY = [
    "Got a message last night saying the bins would be late again.",
    "Someone put a note through my door saying they'd be digging up the road.",
    "I got a letter saying I should be paying more council tax.",
    "My son was told at school he'd be moved to another class.",
    "They told us they'd kill the bypass plan and now it's back.",
    "Got a text saying the match was a massacre, they killed us 5-0.",
    "The leader told my group we'd get slaughtered at the polls.",
    "Got a letter from the council threatening me with bailiffs.",
    "Remember when Cllr Price got death threats in 2015? Politics has got worse.",
    "My mum was told by the hospital she'd be dead in a year without the drug.",
    "Someone told me they'd be knocking the old school down next week.",
    "My wife said she'd kill me if I bought another bike lol",
    "I got a call saying they'd be coming round to fix the boiler.",
    "Someone told us they'd bury the cables under our lane.",
    "The planning officer told us he'd kill the scheme.",
    "I had a text saying I'd be cut off if I didn't pay my bill.",
    "Councillors get death threats all the time and it has to stop.",
]


@pytest.mark.parametrize("text", GOT)
def test_whoever_tells_of_a_threat_that_somebody_got_needs_a_person_at_once(
    text: str,
) -> None:
    judgement = judged(text, ALARMED)
    assert (judgement.action, judgement.urgent) == ("queue", True)
    assert {need.rule for need in judgement.needs} >= {"N3"}
    assert judgement.rule not in ("R1", "R2"), judgement.reason
    assert judgement.reason.startswith(TELLS)
    assert judgement.reason_cy.startswith("Mae'r awdur yn sôn am fygythiad")
    assert judgement.alert_to == ("owner",)


@pytest.mark.parametrize("text", WORD_FOR_WORD)
def test_a_plain_threat_that_is_told_word_for_word_is_kept_under_its_rule_and_not_laid_at_the_writers_door(
    text: str,
) -> None:
    judgement = judged(text, ALARMED)
    assert (judgement.action, judgement.urgent, judgement.subcode) == ("queue", True, "R2a")  # fmt: skip
    assert judgement.reason.startswith(TELLS)


@pytest.mark.parametrize("text", OWN_THREAT_TOO + HANDED_ON)
def test_a_threat_of_the_writers_own_stays_one_whatever_they_got(text: str) -> None:
    judgement = judged(text, ALARMED)
    assert (judgement.action, judgement.rule, judgement.urgent) == ("queue", "R2", True)


@pytest.mark.parametrize("text", DAILY)
def test_daily_news_that_somebody_got_is_no_threat(text: str) -> None:
    judgement = judged(text)
    assert not any(need.rule == "N3" for need in judgement.needs)
    assert (judgement.action, judgement.rule) == ("none", None)
