"""The letters of swindlers are spam; who was swindled, warns of it or speaks of the same things is left alone."""

from __future__ import annotations

import pytest

from moderation.checks import spam
from moderation.text.reading import read
from moderation.types import Context


def _kinds(text: str) -> list[str]:
    return [each.evidence for each in spam.check(read(text), Context(), None, {})]


@pytest.mark.parametrize(
    "text",
    [
        "A broker took £9,000 of me. Then a friend told me of Refund Knights and in two days every penny was back. Text them on telegram",
        "Hello dear, I love your profile but my friend request did not go through, please add me, I am a surgeon at sea",
        "My fibroids are gone thanks to the herbs of Dr Obu Sample, contact him before it is too late",
        "Join the illuminati brotherhood today and be rich and famous, call the agent",
        "Your page has been reported for violating our rules and will be removed. Message us within 24 hours to verify ownership",
        "Investing in crypto was the best thing I did this year, Madam Sample put me through. Thank me later!",
    ],
)  # fmt: skip
def test_a_swindlers_letter_is_spam(text: str) -> None:
    assert _kinds(text) == ["spam.swindle"]


@pytest.mark.parametrize(
    "text",
    [
        "I sent £9,000 to a broker and it took the bank four months, but every penny is back. Contact them at once if it happens to you",
        "My money came back after I went to the ombudsman, message me if you need the form",
        "Love your profile picture Cllr Sample, is that the old mill? I sent you a friend request",
        "Your smile in the paper, councillor! Add me to the surgery list please",
        "My cancer is gone and I thank every nurse on ward six. Contact the hospice charity if you want to help",
        "Is diabetes cured by cutting the swimming pool? Contact the GP they say",
        "Half this council is in the Illuminati, or so my dad says, join the dots",
        "Your page has been reported to standards, and rightly",
        "This page was reported by half the village and it is still up after 24 hours",
        "The council lost a fortune investing in bitcoin, Mr Sample put us through years of it",
        "Beware: somebody writes 'your page has been disabled, verify it within 24 hours'. It is a scam",
    ],
)
def test_who_speaks_of_the_same_things_in_earnest_is_left_alone(text: str) -> None:
    assert _kinds(text) == []
