"""Whoever owns the words in quotation marks is read as if there were no marks; whoever only tells of them is not."""

from __future__ import annotations

import pytest

from bench.judging import Judging

OWNED = [
    "I told her straight, \"I'll burn your house down\", and I'm not sorry.",
    'We left him a note saying "you\'re dead" and there is more where that came from.',
    'My advice to Cllr Placeholder is "kill yourself".',
    'Our answer to the cabinet: "we will burn you out".',
    '"Shoot the lot of them" is what I say.',
    "\"I'll break your legs\", that's my message to the mayor.",
    'My dad always says "hang all the asylum seekers" and he\'s right.',
    'The banner read "kill all Muslims" and I couldn\'t agree more.',
    'As the film goes, "I will find you and I will kill you", Cllr Sample.',
    'Someone tell the councillor "I will slit your throat" from me',
    'I\'d say "string them up".',
    '"You\'re going to get stabbed" I told him and I stand by every word',
    "My reply to the planning officer was 'I will break your jaw'",
    "I put \"you're dead\" on her gate and I'd do it again",
    'I said "drop dead you old goat" to his face, and I meant it.',
    "Whoever wrote 'burn his house down' on the shutters, and quite right",
    'Good on whoever sprayed "shoot the councillors" on the town hall.',
    'Fair play to the lad who shouted "hang the councillor" at the meeting',
    'Someone has painted "kill all the migrants" on the depot. Hear, hear.',
    'Whoever chalked "shoot the mayor" on the bench deserves a pint',
]
ONLY_TOLD = [
    'I said "drop dead" to the councillor and I am sorry.',
    'I once told a councillor "I\'ll kill you" and I regret it every day.',
    'I never said "I\'ll kill you" to anybody.',
    'He claims I said "I\'ll kill you" and it is a lie.',
    "If I said \"I'll kill you\" to a nurse I'd be arrested.",
    'My neighbour says "kill all the migrants" and I disagree.',
    'My message to the councillor: "thank you for the new crossing"',
    'My message to the trolls who wrote "kill yourself": get help.',
    '"Kill yourself" is what someone wrote under my post.',
    '"Kill yourself" is never acceptable advice.',
    'I said "I\'ll kill you" to the spider in the bath.',
    'I wrote to the council about the man who shouted "I\'ll kill you".',
    'Someone said "hang them all" and we all agree that it is vile.',
    'They shouted "kill the bill" and I agree.',
    'I played the villain and said "I\'ll slit your throat" to Captain Hook.',
    '"Get them out" I say.',
    '"Hang them all" is not what I say.',
    'I said "I\'ll murder a curry" and the whole pub laughed',
    'Whoever wrote "burn his house down" was arrested, and quite right.',
    'He shouted "I\'ll kill you" and got six months. Quite right too.',
    'Somebody sprayed "kill all the migrants" on the depot. Good on the lads who cleaned it off.',
]


@pytest.fixture(scope="module")
def judging() -> Judging:
    return Judging()


@pytest.mark.parametrize("text", OWNED)
def test_ones_own_threat_in_quotation_marks_is_told_at_once_and_never_hidden(
    judging: Judging, text: str
) -> None:
    judged = judging.judge(text)
    assert (judged.action, judged.rule, judged.urgent) == ("queue", "R2", True)


@pytest.mark.parametrize("text", ONLY_TOLD)
def test_who_tells_regrets_denies_or_plays_it_owns_nothing(
    judging: Judging, text: str
) -> None:
    judged = judging.judge(text)
    assert judged.action == "none" and not judged.urgent
