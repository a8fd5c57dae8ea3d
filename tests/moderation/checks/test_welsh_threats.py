"""Welsh threats go to a person at once, in every mutation and order of words, and are never hidden by software."""

from pathlib import Path

import pytest

from moderation.text.welsh import mutations
from moderation.types import Score
from tests.moderation.judging import judged, score
from training.packed import rows_in

SETS = Path(__file__).resolve().parents[2] / "sets"


def certain() -> Score:
    return score(R1=0.99, R2=0.99, R3=0.99)


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("torri", ("torri", "dorri", "nhorri", "thorri")),
        ("coes", ("coes", "goes", "nghoes", "choes")),
        ("pen", ("pen", "ben", "mhen", "phen")),
        ("gar", ("gar", "ar", "ngar")),
        ("lladd", ("lladd", "ladd")),
        ("chwyn", ("chwyn",)),
        ("drws", ("drws", "ddrws", "nrws")),
    ],
)
def test_mutations_are_made_from_the_word_itself(
    word: str, forms: tuple[str, ...]
) -> None:
    assert mutations(word) == forms


@pytest.mark.parametrize(
    ("text", "subcode"),
    [
        ("Lladda i ti", "R2a"),
        ("Dy ladd di wna i", "R2a"),
        ("Dwi'n mynd i dy ladd di", "R2a"),
        ("Mi fydda i'n dy drywanu di", "R2a"),
        ("Fe dorrwn ni eich breichiau chi", "R2a"),
        ("Dan ni am losgi dy dŷ di", "R2a"),
        ("Chwalwn ni dy ffenestri di", "R2a"),
        ("bydd dy gar yn fflamau heno", "R2a"),
        ("Mae dy gar di'n mynd i losgi", "R2a"),
        ("Dwi'n mynd i roi bricsen drwy dy ffenest", "R2a"),
        ("Paid â dod yma eto neu mi ladda i di", "R2a"),
        ("Mi gei di gweir gen i", "R2a"),
        ("Bydd dy ddrws wedi'i chwalu", "R2a"),
        ("Rhowch y neuadd ar dân", "R2e"),
        ("Mae isio saethu'r cynghorwyr", "R2e"),
        ("Ti'n ddyn marw", "R2a"),
        ("Crogwch nhw", "R2e"),
        ("Lladd nhw", "R2e"),
        ("saetha nhw i gyd", "R2e"),
        ("Saethwch y bradwyr", "R2e"),
        ("Dylai rhywun saethu'r cynghorydd 'na", "R2e"),
        ("Dylen nhw gael eu crogi", "R2e"),
        ("Ti'n haeddu marw", "R2e"),
        ("gobeithio byddi di'n marw", "R2c"),
        ("Gobeithio gei di ganser", "R2c"),
        ("Pydra yn uffern", "R2c"),
        ("Lladd dy hun", "R2c"),
        ("Dwi'n gwybod lle ti'n byw", "R2d"),
        ("Dyn ni'n gwybod ble mae dy blant di'n mynd i'r ysgol", "R2d"),
        ("Gwylia dy gefn", "R2d"),
        ("Dyn ni'n dod i dy dŷ di heno", "R2d"),
    ],
)
def test_a_welsh_threat_goes_at_once_to_a_person(text: str, subcode: str) -> None:
    j = judged(text, certain())
    assert (j.action, j.urgent, j.rule, j.subcode) == ("queue", True, "R2", subcode)
    assert j.language == "cy"


def test_a_welsh_threat_is_not_hidden_even_where_the_text_is_said_to_be_english() -> (
    None
):
    j = judged("Mi dorra i dy goesau di heno.", certain(), language="en")
    assert (j.action, j.urgent) == ("queue", True)


def test_english_with_a_welsh_threat_in_it_is_not_surely_english() -> None:
    text = "You are a fucking cunt and I will break your legs, crogwch nhw"
    j = judged(text, certain())
    assert (j.action, j.urgent) == ("queue", True)


@pytest.mark.parametrize(
    "text",
    [
        "Peidiwch â thorri eich coes ar y rhew",
        "Gobeithio na wnewch chi dorri eich coes",
        "Dwi ddim yn mynd i dy ladd di, paid â phoeni",
        "Byddwn ni'n eich curo chi yn yr etholiad",
        "Mi wnawn ni eich claddu chi ym mis Mai",
        "Gewch chi gweir yn y blwch pleidleisio",
        "Dwi ddim yn gwybod lle dach chi'n byw",
        "Dwi'n gwybod lle dach chi'n byw, mi ddo i â phaned",
        "Dwi'n dod i dy dŷ di fory efo'r ffurflen",
        "Mae'r tîm ar dân y tymor hwn",
        "Mae dy gar di ar dân, ffoniwch 999",
        "Mae'r straen yn eich lladd chi",
        "Mi laddith y lôn yna rywun",
        "Mae'r cynllun yn lladd y stryd fawr",
        "Dwi'n mynd i dynnu dy goes",
        "Does neb yn haeddu marw fel 'na",
        "Doedd o ddim yn haeddu marw",
        "Ddylai neb gael ei saethu am hyn",
        "Lladdwch nhw efo finag, chwyn ydyn nhw",
        "Be 'di'r ffordd orau i ladd malwod? Boddi nhw mewn cwrw",
        "Gwyliwch eich cefn wrth godi'r bocsys",
        'Mi ddywedodd o "mi ladda i di" wrtha i',
        "Mae bygwth ei lladd hi yn warthus",
        "Gwylia dy gefn, ma'r llawr yn llithrig",
        "Mae'r plant yn saethu goliau",
        "Dan ni'n dod i'ch gweld chi fory",
    ],
)
def test_warnings_elections_gardens_and_reports_are_no_welsh_threats(text: str) -> None:
    j = judged(text)
    assert (j.findings, j.urgent) == ((), False)


def test_no_civil_welsh_comment_is_urgent() -> None:
    rows = rows_in(SETS / "civil_cy_dev.jsonl.xz")
    judgements = [judged(row["text"]) for row in rows]
    assert [j.reason for j in judgements if j.urgent or j.findings] == []
    assert {j.language for j in judgements} == {"cy"}
