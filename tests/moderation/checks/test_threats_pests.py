"""Rats in a kitchen are to be killed and nobody minds; who is called a rat is somebody."""

from __future__ import annotations

import pytest

from moderation.checks.threats import check
from moderation.text.reading import read
from moderation.types import Context


def _seen(text: str) -> list[str]:
    return [each.evidence for each in check(read(text), Context(), None, {})]


@pytest.mark.parametrize(
    "text",
    [
        "Please kill the rats in our building, they come in night in kitchen, I am afraid for baby food.",
        "Kill the rats in our kitchen before the baby gets ill.",
        "Please poison the rats in the bin store, my kids are scared",
        "Please kill the rats that live under our stairs.",
        "Kill the cockroaches in this flat, my landlord won't come",
        "Please kill the mice in our loft, my mother cannot sleep",
        "Shoot the vermin behind the garages, my son was bitten",
        "Please can someone kill the slugs in the allotments, my dad lost his lettuces",
    ],
)
def test_pests_at_home_are_nobody(text: str) -> None:
    assert not _seen(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kill the rats in the council chamber.",
        "Kill the rats who voted for this.",
        "Please kill the rats in our building, they come from Romania.",
        "Kill the vermin in our street, my neighbours from over there.",
        "Shoot the rats in the cabinet, my kids have no school.",
        "Kill the rats in our road, the migrants.",
    ],
)
def test_who_is_called_a_rat_is_somebody(text: str) -> None:
    assert _seen(text)
