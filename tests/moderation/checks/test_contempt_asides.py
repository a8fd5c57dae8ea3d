"""Contempt that names no group: a body, an origin, a family or an age is held against somebody, or they are told to stay away."""

import pytest

from moderation.checks.contempt import check
from moderation.reading import read
from moderation.types import Context, Finding


def _found(text: str) -> list[Finding]:
    return check(read(text, "en"), Context(), None, {})


@pytest.mark.parametrize(
    "text",
    ["Why pay for ramps, stay at home if you can't walk", "If you can't hear don't come to meetings", "He's confused, needs a psychiatrist not a frock", "You need to be able bodied to do that job", "Anyone who says so belongs in an asylum",
     "Too many of them moving in round here", "Bit dark for round here isn't she", "It's like Karachi down the high street now", "He came here on a dinghy and now he's telling us about bins", "You need to be English to represent English people",
     "She's pregnant so she should step down", "Mothers of small children have no business being councillors", "A divorced woman with three kids by three dads lecturing us", "Get your husband to explain it to you love",
     "At 78 you should be in a home", "Kids today are all feral", "Wrinklies clogging up the surgery", "Disabled people cost us a fortune and give nothing back", "What's a Somali woman doing telling me where to put my bins",
     "Never met an honest Irishman", "There's only two kinds of immigrant"],
)  # fmt: skip
def test_who_somebody_is_is_held_against_them(text: str) -> None:
    (found, *_) = _found(text)
    assert "ambiguous" in found.stops


@pytest.mark.parametrize(
    "text",
    ["Stay at home if you can't get through the snow", "If you can't walk far there is a shuttle bus", "Too many of those scooters on the pavement round here", "The road looks like Kabul with all those potholes", "She is pregnant and needs a seat",
     "Mothers of small children have no place to change a nappy", "At 78 you should not have to climb stairs", "Kids today are under so much pressure", "Ask your husband about the form", "Do you need to be Irish to join the choir?",
     "You need to be 18 to vote", "The lift costs a fortune", "A single mum told the meeting how hard it is", "A word of English history: the chapel is Norman", "Disabled people cost the council nothing extra here"],
)  # fmt: skip
def test_what_is_said_for_somebody_or_of_a_thing_is_none(text: str) -> None:
    assert _found(text) == []
