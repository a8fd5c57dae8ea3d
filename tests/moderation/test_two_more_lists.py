"""What two lists by strangers had let be or held up, each with others of its form, and fair talk that sounds like it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderation.checks import needs, toxicity
from moderation.checks.toxicity import banded
from moderation.judge import judge
from moderation.text.reading import read
from moderation.toxicity import together
from moderation.types import LABELS, SECOND, SIGNS, Comment, Context, Score
from tests.moderation.judging import needing, score, shipped_rules

CALM = replace(Score.made([0.1] * (len(LABELS) + len(SIGNS)), together.ENGINE), phrasing=0.0)  # fmt: skip
RUDE = {"labels": ["toxicity"], "queue": 0.5, "doubted_again": 0.73}


def seen(text: str) -> tuple[set[str], set[str], bool]:
    j = judge(Comment("l", "l", text), Context(), score(), shipped_rules())
    return {f.rule for f in j.findings}, {f.rule for f in j.needs}, j.urgent


@pytest.mark.parametrize(
    "text",
    [
        "gunna bomb the polling station thursday lol dont bother voting",
        "Going to burn down the library today",
        "gonna blow up the town hall",
        "off to torch the town hall this weekend lads",
        "I'm gonna bomb the civic centre friday",
    ],
)
def test_who_would_bomb_or_burn_a_public_building_is_heard_without_an_i(text: str) -> None:  # fmt: skip
    rules, _, urgent = seen(text)
    assert "R2" in rules and urgent


@pytest.mark.parametrize(
    "text",
    [
        "Labour are going to bomb at the polls on Thursday",
        "going to the library this weekend",
        "They are going to close the town hall friday",
    ],
)
def test_who_only_goes_there_threatens_nobody(text: str) -> None:
    assert seen(text) == (set(), set(), False)


@pytest.mark.parametrize(
    "text",
    [
        "Don't bother with the reply about my claim. I've got the tablets out on the table and I've written to my daughter. Thank you for trying.",
        "I've counted out all my tablets. Sorry everyone.",
        "The pills are lined up in front of me. By the time you read this I'll have taken them.",
    ],
)
def test_tablets_beside_a_word_of_parting_are_despair(text: str) -> None:
    _, called, urgent = seen(text)
    assert "N2" in called and urgent


@pytest.mark.parametrize(
    "text",
    [
        "The tablets are on the table, can you help mum with the repeat prescription? Thank you for everything.",
        "My mum's tablets were on the side and the carer never gave them, thanks for trying to sort it.",
        "Leaflets laid out on the table, thank you for everything.",
    ],
)
def test_tablets_beside_thanks_for_help_are_none(text: str) -> None:
    assert "N2" not in seen(text)[1]


@pytest.mark.parametrize(
    "text",
    ["Good comment. Couldn't have said it better myself.", "I could not have said it better myself."],
)  # fmt: skip
def test_who_could_not_have_said_it_better_does_not_despair(text: str) -> None:
    options = {"labels": ["self_harm"], "queue": 0.95, "urgent": 0.95}
    sure = needing(score(), "self_harm", value=0.99)
    assert needs.check(read(text, "en"), Context(), sure, options) == []
    assert needs.check(read("I cannot see a way out of this", "en"), Context(), sure, options)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("This is the Elections Office. Polling has been moved to Friday due to demand, please do not attend on Thursday.", "R16"),
        ("fight fight fight 🍿", "R8"),
        ("All Muslims are terrorists.", "R3"),
        ("Shut up you old git", "R3"),
    ],
)  # fmt: skip
def test_what_is_plainly_so_is_seen(text: str, rule: str) -> None:
    assert rule in seen(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Fight fight fight for our A&E, we will not go quietly",
        "It's not fair to say all Muslims are terrorists, Ken. It's hateful and it's wrong.",
        "Nobody should say that all Muslims are terrorists.",
        "Thanks Brian you old git, best neighbour I ever had",
    ],
)
def test_what_only_sounds_so_is_let_be(text: str) -> None:
    assert not seen(text)[0] & {"R3", "R8"}


def test_a_score_alone_is_not_believed_where_a_second_look_finds_no_breach() -> None:
    rude = replace(CALM, toxicity=0.9)
    faint, sure = (replace(rude, second=tuple(odds for _ in SECOND)) for odds in (0.9, 1.1))  # fmt: skip
    assert banded("toxicity", LABELS, rude, RUDE), "no second look was taken"
    assert banded("toxicity", LABELS, faint, RUDE) == []
    assert banded("toxicity", LABELS, sure, RUDE)


def test_what_is_urgent_is_believed_whatever_a_second_look_says() -> None:
    grave = replace(CALM, threat=0.9, second=(-5.0, -5.0, -5.0))
    (found,) = toxicity.check(read("You will see what happens", "en"), Context(), grave, {"labels": ["threat"], "queue": 0.5, "urgent": 0.7, "doubted_again": 0.73})  # fmt: skip
    assert found.urgent


@pytest.mark.parametrize(
    "text",
    [
        "It's not racist to say all Muslims are terrorists",
        "It's hardly unfair to say all gypsies are thieves",
        "Why is it racist to say all Muslims are terrorists when it's true",
    ],
)
def test_who_denies_that_it_is_wrong_to_say_says_it(text: str) -> None:
    assert "R3" in seen(text)[0]
