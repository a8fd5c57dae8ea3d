"""A swindler who asks like a resident is offered no answer."""

from __future__ import annotations

import pytest

from bench.judging import Judging

JUDGING = Judging()


def needs(text: str) -> set[str]:
    return {each.evidence for each in JUDGING.judge(text).needs}


@pytest.mark.parametrize(
    "text",
    [
        "This is the official account of Councillor Examplar. Please DM your bank details to get your council tax refund.",
        "This is the Council. Please send your bank details to claim the rebate.",
    ],
)
def test_who_fishes_for_bank_details_asks_for_no_information(text: str) -> None:
    judged = JUDGING.judge(text)
    assert judged.action == "queue" and judged.rule == "R16"
    assert not needs(text)


@pytest.mark.parametrize(
    "text",
    [
        "Could you send me the figures for what was spent on consultants since 2023?",
        "Somebody on my wall says they are the council and wants bank details. How many such reports did you have this year? Please send me the figures.",
    ],
)
def test_who_asks_in_earnest_is_answered(text: str) -> None:
    assert "needs.information_request" in needs(text)
