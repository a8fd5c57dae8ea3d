"""Harm to a child or an adult at home is heard; talk of cuts and football is not taken for it."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    [
        "The little boy next door is left alone every night.",
        "My husband hits me and I don't know who to tell.",
        "The old lady at number 4 is covered in bruises and not been fed, our neighbour says.",
    ],
)
def test_a_disclosure_is_heard(look: Look, text: str) -> None:
    assert look(text)


@pytest.mark.parametrize(
    "text",
    [
        "The cuts are hitting our children hard.",
        "We beat the other school at football, the kids are thrilled.",
        "Our daughter loves the new library.",
    ],
)
def test_talk_of_other_things_is_let_be(look: Look, text: str) -> None:
    assert look(text) == []
