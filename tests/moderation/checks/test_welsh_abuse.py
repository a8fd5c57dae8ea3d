"""Welsh insults only say how soon a person looks: software never scores or hides Welsh."""

import pytest

from moderation.types import Score
from tests.moderation.judging import CERTAIN, judged, score


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


@pytest.mark.parametrize(
    "text",
    ["Cont", "Coc oen", "Hwren", "Ti'n gont", "Cont wyt ti", "Bastad wyt ti", "Mochyn wyt ti", "Chi'n foch i gyd",
     "Y mochyn budr", "Y diawl celwyddog", "Ymddiswydda'r cachgi", "Hen fastad tew wyt ti"],
)  # fmt: skip
def test_short_abuse_is_looked_at_soon_in_every_mutation(text: str) -> None:
    j = judged(text, certain())
    assert (j.action, j.rule, j.language, j.urgent) == ("queue", "R2", "cy", True)


@pytest.mark.parametrize(
    "text",
    [
        "Cau dy geg a gwna dy waith yn iawn am unwaith.",
        "Cau dy geg",
        "Ti'n dwpsyn",
        "Caewch eich ceg",
    ],
)
def test_a_discourtesy_too_is_looked_at_soon(text: str) -> None:
    j = judged(text, certain())
    assert (j.action, j.rule, j.urgent) == ("queue", "R1", True)


def test_welsh_abuse_in_an_english_comment_is_seen_and_never_hidden() -> None:
    j = judged("You are a disgrace to this town, you gachgi.", certain())
    assert (j.action, j.urgent) == ("queue", True)
    assert "welsh_abuse.strong" in {f.evidence for f in j.findings}


@pytest.mark.parametrize(
    "text",
    [
        "Mae'r cyngor yma'n warth ac mae'n hen bryd i chi ymddiswyddo.",
        "Mae moch a gwartheg ar y fferm wrth ymyl yr ysgol newydd.",
        "Diolch yn fawr iawn am eich gwaith caled yn y pentref.",
        "Gwelais i'r moch yn y cae",
        "Mae'r fuwch a'r llo yn y cae",
        "Mae hi'n ast dda, wedi'i sbaddu",
        "Mochyn cwta ydi o",
        "Peidiwch â galw hi'n hwren",
        "Nid cont yw e",
        "Dwyt ti ddim yn gont",
        "Twpsyn ydw i",
        "Roedd y plant wrth eu bodd efo'r clown",
        "Am lwyth o gachu",
        "Mae'r diawl peth wedi torri eto",
        "The minutes are cont. on page two of the report.",
    ],
)
def test_criticism_farms_and_negations_are_no_insults(text: str) -> None:
    assert judged(text).findings == ()


@pytest.mark.parametrize(
    "text", ["sugna fy nghoc i", "llyfa 'nghoc", "sugnwch fy nghwd", "llyfwch nhin i"]
)
def test_a_lewd_welsh_order_goes_at_once_to_a_person(text: str) -> None:
    j = judged(text, CERTAIN)
    assert (j.action, j.urgent, j.language) == ("queue", True, "cy")


def test_a_welsh_saying_of_words_that_other_languages_have_goes_to_a_reader() -> None:
    j = judged("clowns 🤡 bob un wan jac")
    assert (j.action, j.urgent, j.would_hide) == ("queue", False, False)
