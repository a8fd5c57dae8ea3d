"""A resident who shows a threat that somebody else made is not hidden for it; a plain threat is, whatever ordinary sentence stands beside it."""

from __future__ import annotations

import pytest

from tests.moderation.judging import failed, judged, score

SURE = score(R2=0.99)
THREAT = "I'm coming to your house tonight and I will break your legs"


@pytest.mark.parametrize(
    "behind",
    [
        ". That's what your supporter put on my page.",
        ". Not my words, his.",
        ". Not mine. Copied so you can see it",
        ". Lovely message from one of your voters",
        ". This is the sort of thing your followers post and you leave it up",
        " ^^ please remove this comment",
        " <- this is on your page councillor, take it down",
        ". Can you take this comment down please",
        ". Please can you ban whoever said this",
        ". Your mate Dave, last night, to my daughter.",
        ". That was your brother in law last night.",
        ". That's one of your lot, that is",
        " (Dave Smith, last night)",
        ". Got that at 2am, again.",
        ". Got this off your mate last night",
        " - nice thing to wake up to on your own page councillor",
        ". From one of your own canvassers, on my doorstep",
        ". Just quoting your mate",
        ". So said your agent at the count",
        ". Shouted at my wife outside your surgery",
        ". You liked this comment, councillor. Why?",
        ". Your fans are a delight",
        ". My kids are terrified",
    ],
)
def test_what_speaks_of_the_words_themselves_leaves_a_threat_to_a_person(
    behind: str,
) -> None:
    told = judged(f"{THREAT}{behind}", SURE)
    assert (told.action, told.urgent) == ("queue", True)
    assert "P08" in failed(told)


@pytest.mark.parametrize(
    "before",
    [
        "Landlord: ",
        "My ex: ",
        "Your supporter: ",
        "Brother in law: ",
        "Next door: ",
        "2am text: ",
        "Dave Smith: ",
        "Your deputy's son messaged me. ",
        "A message from your supporter. ",
        "Can you remove this please? ",
        "So apparently ",
        "Dave has put ",
    ],
)
def test_who_is_named_before_a_threat_is_its_speaker(before: str) -> None:
    told = judged(f"{before}{THREAT}", SURE)
    assert (told.action, told.urgent) == ("queue", True)
    assert "P08" in failed(told)


@pytest.mark.parametrize(
    "behind",
    [
        "That's what you deserve",
        "This is for what you did",
        "Your mate won't help you",
        "That's what you get",
        "This is from all of us",
        "Message from me to you",
        "Not my words, my deeds",
        "Got that, you muppet?",
        "Delete this comment all you like",
        "You can delete this but I mean it",
        "Nobody removes the rubbish in our street",
        "Your deputy is next, last night was only the start",
        "It was your mates who got the contract",
        "Your lot put us through hell",
        "Third time this week you've missed our bins",
        "You should be scared",
        "I'm not scared of you",
        "Is that ok with you?",
        "I got your letter this morning",
        "This is the third letter I got from you",
        "Why did you delete my comment?",
        "Your followers are sheep",
        "Love from Mill Road",
    ],
)
def test_an_ordinary_sentence_behind_a_plain_threat_excuses_nothing(
    behind: str,
) -> None:
    assert judged(f"{THREAT}. {behind}.", SURE).action == "hide"


@pytest.mark.parametrize(
    "before",
    [
        "Hey Marlow: ",
        "Marlow: ",
        "Cllr Marlow: ",
        "Councillor: ",
        "My friend: ",
        "My promise: ",
        "Our leader: ",
        "The council: ",
        "Your choice: ",
        "Final Warning: ",
        "You lot: ",
        "Please listen. ",
        "Your mate Dave got his. ",
    ],
)
def test_who_is_called_before_a_threat_is_threatened(before: str) -> None:
    assert judged(f"{before}{THREAT}.", SURE).action == "hide"
