"""What our own set of breaches had let be: who is sent to the children's table, who is told that they do not belong, and swear words respelt."""

import pytest

from bench.own import reaches_a_person
from tests.moderation.judging import heard, judged

HEARD = [
    "Sit down little boy and let the grown-ups talk.",
    "Do sit down, silly girl",
    "Let the adults speak, there's a dear",
    "Bless, somebody needs a nap and their nappy changing",
    "Someone needs his dummy back",
    "Bit dark for round here isn't she",
    "Bit brown for our village, isn't he?",
    "He's a bit foreign looking for these parts",
    "You can take the man out the jungle...",
    "You can take her out of the ghetto",
    "Lesbians raising kids is child abuse imo and this council promotes it",
    "Gay couples adopting children is unnatural",
    "Muslims raising children is child abuse",
    "phuck you Sample",
    "stood on the viaduct now. nice view at least",
]
LET_BE = [
    "Sit down, little ones, and mind the step",
    "Time to let the adults run this council",
    "At the meeting you let the developers talk for an hour and the adults who live there for two minutes",
    "My baby needs a nap and her nappy changing but the changing room is locked",
    "Bit dark for round here isn't it, we need street lights",
    "The new lamps are a bit dark for this village",
    "The bricks are too dark for our village, aren't they",
    "They can take the kids out of the caravan and into a proper house",
    "You can take the road out of the plan",
    "Gay couples adopting children is a lovely thing",
    "Denying gay kids support is child abuse",
    "Young women having babies without support is wrong, fund the midwives",
    "Letting trans kids wait four years is child abuse",
    "Stuck on the bridge in traffic, nice view at least",
    "Stood on the pier waiting for the ferry, nice view at least",
    "Sv Wenbrook played on the pvt pitch",
]


@pytest.mark.parametrize("text", HEARD)
def test_it_reaches_a_person_and_is_not_hidden(text: str) -> None:
    assert heard(text)


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_sounds_like_it_is_let_be(text: str) -> None:
    assert not reaches_a_person(judged(text))


def test_a_respelt_swear_word_breaks_the_rule_that_the_word_breaks() -> None:
    plain, respelt = (judged(f"you are a {word}, Councillor Sample") for word in ("cunt", "cvnt"))  # fmt: skip
    assert (respelt.rule, respelt.urgent) == (plain.rule, plain.urgent) == ("R2", True)
