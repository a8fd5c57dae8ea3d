"""A threat beside laughter or love calls a person and is never hidden: who can tell how it was meant but a person?"""

from __future__ import annotations

import pytest

from bench.judging import Judging
from moderation.fair.in_fun import in_fun
from moderation.text.reading import read
from moderation.toxicity.undisguised import spelt_out
from tests.moderation.judging import judged, score

JUDGING = Judging()
SURE = score(R2=0.99)
THREAT = "I'll wring his neck"


@pytest.mark.parametrize(
    "text",
    [
        "Our Kenneth has volunteered me for the litter pick AGAIN. I'll wring his neck, bless him, when he's finished his tea",
        "@Lorna if you turn up to my leaving do with one of your trifles I'll drown you in it you daft mare xx",
        "we'll batter you on boxing day same as every year pal then i'll buy you a pint same as every year",
        "Bab, if yow've ate the last of them Christmas chocolates I'm gonna lamp ya. Love from your mom",
    ],
)
def test_a_threat_in_love_waits_for_a_person_at_once_and_is_not_hidden(
    text: str,
) -> None:
    for told in (judged(text, SURE), JUDGING.judge(text)):
        assert told.action == "queue" and told.urgent
        assert not told.would_hide


@pytest.mark.parametrize("mark", ["", "!", ".", " you vermin", " x marks the spot", " xmas is near", " and I mean it", " next time your round here"])  # fmt: skip
def test_the_same_words_without_a_mark_may_be_hidden(mark: str) -> None:
    assert not in_fun(read(THREAT + mark, "en"))
    assert judged(THREAT + mark, SURE).action == "hide"


@pytest.mark.parametrize(
    "mark",
    [" lol", " xx", " x", " 😂", " haha", ", bless him", ", only joking", ". Love you really", " jk", ", love from your nan", ", big hug", ", then I'll buy him a pint"],
)  # fmt: skip
def test_a_mark_of_laughter_or_love_leaves_it_to_a_person(mark: str) -> None:
    told = judged(THREAT + mark, SURE)
    assert told.action == "queue" and told.urgent
    assert [step.code for step in told.preconditions if not step.passed] == ["P04"]
    assert "can be meant in more than one way" in told.reason


def test_who_asks_whether_you_think_they_joke_is_not_in_fun() -> None:
    assert not in_fun(read(THREAT + ", you think I'm joking?", "en"))
    assert in_fun(read(THREAT + ", I'm joking", "en"))


def test_a_slur_is_no_better_for_a_laugh() -> None:
    text = spelt_out("send the <slur:disability> home lol")
    assert in_fun(read(text, "en"))
    assert judged(text, score(R3=0.99)).action == "hide"
