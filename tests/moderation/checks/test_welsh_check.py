"""A Welsh comment waits for a person who reads Welsh; what its words sound like says how soon. Never is it hidden."""

from __future__ import annotations

import pytest

from moderation.judge import judge
from moderation.types import Comment, Context, Judgement
from tests.moderation.judging import shipped_rules


def judged(text: str) -> Judgement:
    return judge(Comment("w", "w", text), Context(), None, shipped_rules())


# Each in words that no pattern of ours lists.
GRAVE = {
    "Gei di gyllall yn dy fol tro nesa ti'n dod rownd y stad": "R2",
    "Sa i'n whare. Wi'n mynd i losgi car y cynghorydd 'na heno": "R2",
    "Smo ti'n saff. Fin mynd i stabo ti tro nesa fin gweld ti": "R2",
    "Dwi di cal digon. Ma'r tabledi o mlaen i rwan": "N2",
    "Sai'n gallu cario mlan, bydde fe'n well i bawb sen i ddim ma": "N2",
    "Ma ngŵr i'n mynd i'n lladd i. Ma o adra mewn hanner awr. be nai": "N3",
    "ma sipsiwns i gyd yn lladron budur, llygod mawr ydyn nhw": "R3",
}


@pytest.mark.parametrize("text", GRAVE, ids=[*GRAVE.values()])
def test_a_person_is_called_at_once_for_what_sounds_grave_in_welsh(text: str) -> None:
    judgement = judged(text)
    assert judgement.urgent
    assert judgement.action == "queue"
    assert GRAVE[text] in {f.rule for f in (*judgement.findings, *judgement.needs)}


@pytest.mark.parametrize(
    "text",
    [
        "Mae angen cyllell finiog i dorri'r gacen yn y te prynhawn ddydd Sadwrn.",
        "Mae'r clwb rygbi yn saethu am y brig eto eleni, dewch yn llu nos Wener.",
        "Dwi wedi cael digon o'r tyllau yn y ffordd ma, gwarth ar y cyngor.",
        "Pryd fydd y tabledi ar gael yn y fferyllfa newydd?",
        "Ymddiswyddwch, mae'r cyngor yma yn gywilydd i'r sir.",
        "Lladd amser o'n i yn aros am y bws eto bore ma.",
    ],
)
def test_the_same_words_in_fair_talk_call_nobody(text: str) -> None:
    judgement = judged(text)
    assert not judgement.urgent
    assert judgement.action == "queue"


def test_what_stands_in_quotation_marks_calls_nobody() -> None:
    said = "Gei di gyllall yn dy fol tro nesa ti'n dod rownd y stad"
    assert judged(said).urgent
    found = [f for f in judged(f'Mi ddudodd o wrth mam "{said}"').findings if f.check == "welsh"]  # fmt: skip
    assert all(not f.urgent and "quoted" in f.stops for f in found)


def test_the_reason_tells_the_look_in_both_languages() -> None:
    judgement = judged("Smo ti'n saff. Fin mynd i stabo ti tro nesa fin gweld ti")
    assert "The draft look at Welsh finds" in judgement.reason
    assert "yn ôl geiriau Cymraeg y sylw" in judgement.reason_cy


def test_nothing_is_heard_in_english() -> None:
    judgement = judged("I will stab you next time I see you, you are not safe.")
    assert not [f for f in judgement.findings if f.check == "welsh"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Lladron ydi'r Romani a phobl fel nhw, isio'u difa i gyd", "R3"),
        ("Does na ddim croeso i'r Pwyliaid yma, ewch adra i'ch twll", "R3"),
        ("Dwi di sgwennu llythyr i'r papur. Sori pawb, fedrai'm cario mlaen", "N2"),
        ("Dwi wedi sgwennu llythyr i'r cyngor. Fydda i ddim yma fory", "N2"),
        ("07700 900341 - mobeil Marged Puw, rhannwch o", "R10"),
    ],
)
def test_a_word_of_welcome_a_letter_or_a_calmer_pattern_takes_no_haste_from_it(text: str, rule: str) -> None:  # fmt: skip
    judgement = judged(text)
    assert judgement.urgent
    assert rule in {f.rule for f in (*judgement.findings, *judgement.needs)}
