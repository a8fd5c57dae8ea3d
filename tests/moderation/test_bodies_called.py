"""What is growled at a council, a firm, a meeting or all who decide insults nobody; said of somebody it is what it was."""

from __future__ import annotations

import pytest

from bench.judging import Judging
from moderation.fair.bodies_called import growls_at_a_body
from moderation.text.reading import read
from moderation.types import Context

JUDGING = Judging()


@pytest.mark.parametrize(
    "text",
    [
        "The bus company are a waste of oxygen.",
        "That helpline is a waste of oxygen.",
        "The parking department are a waste of skin.",
        "This consultation is a waste of oxygen",
        "Another waste of oxygen meeting.",
        "The highways lot are a waste of space.",
        "Our bin lot are a waste of space.",
        "The housing association is a waste of oxygen, eleven weeks with no boiler",
        "Cloth ears, the lot of you.",
        "Cloth ears, every one of you on that committee.",
        "Bunch of clowns. Wouldn't trust them to run a tombola.",
        "Bunch of clowns, the lot of them at the town hall.",
        "Shower of muppets, every last one of them at county hall. Three years for a dropped kerb.",
        "Ye're aw fur coat an nae knickers, this council.",
        "All fur coat and no knickers, this council.",
        "The party is all hat and no cattle",
    ],
)
def test_what_is_growled_at_a_body_lets_a_comment_stand(text: str) -> None:
    judgement = JUDGING.judge(text)
    assert judgement.action == "none", judgement.reason


@pytest.mark.parametrize(
    "text",
    [
        "You are a waste of oxygen.",
        "He's a waste of oxygen, that mayor.",
        "Cllr Sample is a waste of oxygen.",
        "The council leader is a waste of oxygen.",
        "The planning officer is a waste of oxygen",
        "The team of Cllr Sample is a waste of skin.",
        "The council is a waste of space. And you're a waste of oxygen.",
        "Cloth ears, the lot of you. You fat cow.",
        "Bunch of clowns. Cllr Sample is the worst of them, thick as mince.",
        "Bunch of monkeys, the lot of them.",
        "You're a clown.",
        "She's all fur coat and no knickers.",
        "All fur coat and no knickers, that woman.",
    ],
)
def test_said_of_somebody_it_waits_for_a_person(text: str) -> None:
    assert JUDGING.judge(text).action != "none"


CLOWNS = read("Bunch of clowns, the lot of them.")


@pytest.mark.parametrize(
    ("above", "growled"),
    [
        ("", True),
        ("The council's budget was voted through last night.", True),
        ("Our Muslim neighbours held an open day at the council offices.", False),
        ("The under nines played their first match.", False),
    ],
)
def test_under_a_post_about_people_the_bunch_may_be_they(
    above: str, growled: bool
) -> None:
    assert growls_at_a_body(CLOWNS, Context(post_text=above)) is growled
