"""Markings of confidential papers are seen; the same words in plain talk are not."""

from collections.abc import Callable

import pytest

from moderation.types import Finding

Look = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    "text",
    ["Not for publication by virtue of Part 1 of Schedule 12A: exempt report on the depot sale.", "NOT FOR PUBLICATION", "Exempt report, page 3: the depot sale", "From the Part 2 minutes: the price was agreed",
     "PRIVATE AND CONFIDENTIAL\nMembers only", "OFFICIAL-SENSITIVE: staffing", "Nid i'w gyhoeddi"],
)  # fmt: skip
def test_a_marking_is_seen(look: Look, text: str) -> None:
    (found,) = look(text)
    assert found.subcode == "R15a"


@pytest.mark.parametrize(
    "text",
    ["Pensioners should be exempt from the parking charge.", "Part 2 of the plan is worse", "Why is so much of this confidential?", "The publication is late", "I was part of the meeting",
     "Councillors are not exempt from criticism", "keep my details confidential please"],
)  # fmt: skip
def test_plain_talk_with_those_words_is_left_alone(look: Look, text: str) -> None:
    assert look(text) == []
