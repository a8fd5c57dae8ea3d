"""Welsh insults only say how soon a person looks: software never scores or hides Welsh."""

import pytest

from moderation.types import Score
from tests.moderation.judging import judged, score


def certain() -> Score:
    return score(R1=0.99, R2=0.99, R3=0.99)


@pytest.mark.parametrize(
    "text",
    [
        "Ti'n hen fochyn budr a does neb yn dy licio di yma.",
        "Twll dy din di a dy gyngor hefyd, dwi wedi cael digon.",
        "Mae o'n gachgi llwyr ac mae pawb yn gwybod hynny.",
    ],
)
def test_an_insult_is_looked_at_soon_and_never_hidden(text: str) -> None:
    j = judged(text, certain())
    assert (j.action, j.rule, j.language, j.urgent) == ("queue", "R2", "cy", True)


def test_a_discourtesy_waits() -> None:
    j = judged("Cau dy geg a gwna dy waith yn iawn am unwaith.", certain())
    assert (j.action, j.rule, j.urgent) == ("queue", "R1", False)


@pytest.mark.parametrize(
    "text",
    [
        "Mae'r cyngor yma'n warth ac mae'n hen bryd i chi ymddiswyddo.",
        "Mae moch a gwartheg ar y fferm wrth ymyl yr ysgol newydd.",
        "Diolch yn fawr iawn am eich gwaith caled yn y pentref.",
    ],
)
def test_criticism_and_farms_are_no_insults(text: str) -> None:
    assert judged(text, certain()).findings == ()
