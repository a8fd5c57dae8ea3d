"""A child next door whose screams stop dead is heard, and so is one that cries night after night; games, alarms and noise are not."""

from __future__ import annotations

import pytest

from moderation.checks.safeguarding import check
from moderation.text.reading import read
from moderation.types import Context, Finding


def look(text: str) -> list[Finding]:
    return check(read(text), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    [
        "You can hear the little lad upstairs screaming and then suddenly nothing. Most nights.",
        "Hear that bairn through the wall, screaming, then it just goes quiet. Every night.",
        "baby next door screams all night n then theres a thud n it stops",
        "kids across the landing yell and then it cuts off. not my business but",
        "There's a slap and the wee girl above us cries and then total silence. Who do I tell?",
        "through the ceiling you hear that little boy pleading and after that not a sound. every week",
        "the twins next door howl and howl and then it's like someone flicked a switch. nightly.",
        "every night a child shrieks in the flat above and then it is cut short. I'd rather not get involved",
        "The toddler at number 9 was shrieking again, then dead silence. third night running",
    ],
)
def test_screams_that_stop_dead_are_heard(text: str) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "I don't like to interfere but that baby next door has been screaming since dinner",
        "not one to pry but the little girl downstairs sobs every night",
        "The boy in the flat above screams please stop most nights. I don't want any trouble",
    ],
)
def test_a_child_that_cries_is_heard_from_who_would_rather_not_get_involved(
    text: str,
) -> None:
    assert [f.urgent for f in look(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The kids next door scream on the trampoline every night and then it stops dead at tea",
        "Kids upstairs scream every night about 7 and then it goes quiet. It's called bath time",
        "My baby screams every night and then it just stops when the neighbours bang on the wall",
        "The alarm next door screams and then it stops dead, every night, the kids can't sleep",
        "Next door's dog howls and then stops dead every night. Don't want to get involved but",
        "Don't want to cause trouble but the kids next door scream every night and I can't sleep",
        "The children next door cried when the library shut. Not my business, but every week it is another",
        "Kids upstairs are crying out for a youth club every year. Not my business but the council should act",
        "Kids next door screaming and then nothing. They've discovered hide and seek. Every day of half term",
        "the huskies next door howl and howl and then it's like someone flicked a switch. nightly.",
        "Not my business but the couple next door shout all night and then it goes quiet",
        "The baby next door cries every night then goes quiet, bless, it's teething",
        "I heard the fireworks screaming and then nothing. The kids upstairs loved them every time",
        "Our neighbours' kids scream in the garden, then it goes quiet at nine. Every night. Who do I report it to?",
        "The baby next door has been crying all night since Friday. Is there a health visitor I could tell her mum of? don't want to be nosy",
        "Upstairs' twins cry every night. Not my place to say anything but is there a sleep clinic?",
        "Newborn upstairs cries all night and then nothing, every night. Not complaining, mine was the same!",
        "The lads next door were shouting then it went quiet, every night this week. They're doing up the kitchen",
        "Banging all night from the flat below, the baby crying, then silence. The builders should not work past 10",
        "Next door's little girl cries every night as her dad is deployed. I don't want to interfere but is there a group?",
    ],
)
def test_games_alarms_and_noise_are_let_be(text: str) -> None:
    assert look(text) == []
