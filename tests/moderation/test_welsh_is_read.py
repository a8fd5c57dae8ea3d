"""Whatever holds Welsh is read by a person, however short it is; short English is not held up by that."""

import csv
import gzip
from pathlib import Path

import pytest

from moderation.text.foreign import holds_foreign_letters
from moderation.text.language import holds_welsh, tell
from moderation.text.normalise import normalise
from tests.moderation.judging import judged, score
from training.packed import rows_in

SETS = Path(__file__).resolve().parents[1] / "sets"


@pytest.mark.parametrize(
    "text",
    ["Ffwcio chi", "Ffwcia ti", "Ffwcin idiots", "Saeson allan", "Blydi Saeson adre", "Mi ga i di", "Ffycin clowns", "Saeson out!",
     "Gwarthus service", "Blydi hell", "Ffwciwch o 'ma", "Cynghorwyr off", "Twp as ever", "Llongyfarchiadau Sampleton",
     "Ti'n gotsen", "Ti'n hen gotsen dwp", "Hisht, hen ddyn", "Dach chi'n boen", "Dwi'n pissed off", "Ti’n dwl", "Ma'n sick"],
)  # fmt: skip
def test_a_short_text_that_holds_welsh_goes_to_a_person(text: str) -> None:
    j = judged(text, score())
    assert j.action == "queue"
    assert not j.would_hide


@pytest.mark.parametrize("text", ["Diflas service", "Gwarthus service", "Twp as ever"])
def test_where_the_language_stays_open_a_reader_of_welsh_is_asked_for(
    text: str,
) -> None:
    j = judged(text)
    assert (j.language, j.findings, j.urgent) == ("und", (), False)
    assert "Welsh" in j.reason


@pytest.mark.parametrize("text", ["Ffwcio chi", "Ffwcia ti", "Ffyc chi gyd"])
def test_welsh_swearing_at_somebody_is_looked_at_soon(text: str) -> None:
    j = judged(text)
    assert (j.action, j.urgent, j.rule, j.language) == ("queue", True, "R2", "cy")


@pytest.mark.parametrize(
    "text",
    ["Llandudno Pier", "Pen y Fan", "Plaid Cymru", "Maes y Coed closed", "Canolfan Hamdden Dinefwr pool closed", "Pam Sampleton approved",
     "Beth Sampleton", "Mai and Olaf", "Ty Gwyn Road", "lol", "ffs", "Grand Hotel", "Scunthorpe", "Por favor", "Mi casa",
     "The Ti and Dyno pub", "Ma and pa's shop", "Tin can", "Dyn Lane is shut", "Our ma'n'pa shop"],
)  # fmt: skip
def test_names_slang_and_other_languages_hold_no_welsh(text: str) -> None:
    assert judged(text, score()).action == "none"


def test_no_fair_english_comment_is_held_up_as_welsh() -> None:
    texts = [row["text"] for row in rows_in(SETS / "civil_en_dev.jsonl.xz")]
    assert [text for text in texts if _held_up(text)] == []


def test_real_english_comments_are_hardly_ever_held_up_as_welsh(
    shared_data: Path,
) -> None:
    with gzip.open(
        shared_data / "unhealthy_comments" / "ucc_val.csv.gz",
        "rt",
        encoding="utf-8",
        newline="",
    ) as file:
        comments = [row["comment"] for row in csv.DictReader(file)][::3]
    assert sum(map(_held_up, comments)) / len(comments) <= 0.001


def _held_up(text: str) -> bool:
    plain = normalise(text).plain
    language = tell(plain)[0]
    return language == "cy" or (language == "und" and holds_welsh(plain))


# In the ways it is spoken: who may hurt themselves, danger now, a child at risk.
@pytest.mark.parametrize(
    ("text", "need"),
    [("Fi'n mynd i gymryd y tabledi i gyd heno", "N2"), ("Rwy'n hunan-niweidio ac does neb yn gwrando", "N2"), ("Dwi'n torri fy hun eto", "N2"),
     ("Mae fy mrawd yn sôn am ladd ei hun, plis helpwch", "N2"), ("Dw i am roi diwedd ar y cwbl heno", "N2"),
     ("Mae dyn yn bygwth neidio oddi ar y bont", "N1"), ("Ma'na hogyn ar fin neidio o ben y bont", "N1"),
     ("Ma rhywun wedi cwmpo yn yr afon ac yn methu dod mas", "N1"), ("Mae gwifren drydan yn hongian ar y pafin wrth yr ysgol", "N1"),
     ("Mae o'n fy nghuro i ac mae'r plant yn gweld", "N3"), ("Dwi ofn mynd adra, mae o'n disgwyl amdana i", "N3"),
     ("Ma'r babi drws nesa yn sgrechen a neb gartre ers orie", "N3")],
)  # fmt: skip
def test_danger_in_spoken_welsh_is_urgent(text: str, need: str) -> None:
    j = judged(text)
    assert (j.urgent, j.action) == (True, "queue")
    assert need in [each.rule for each in j.needs]


@pytest.mark.parametrize(
    ("text", "rule"),
    [("Wasgwn i'r anadl mas ohonot ti", "R2"), ("Ma dy ferch yn cerdded adra ar ben ei hun, yndydi", "R2"),
     ("Byddai'n drueni petai rhywbeth yn digwydd i'r ci bach 'na sydd gen ti", "R2"), ("Dylid eu crogi nhw i gyd", "R2"),
     ("Dylai rhywun roi cweir iddo fo", "R2"), ("Mae angen i rywun roi slap iawn iddi", "R2"), ("Llosgi'r gwesty lawr efo nhw ynddo fo", "R2"),
     ("Mwslemiaid ydi'r broblem, llygod mawr ydyn nhw", "R3"), ("Y ffoaduriaid eto, parasitiaid i gyd ydyn nhw", "R3"),
     ("Beth am i ni gyd fynd draw i dŷ Perry Sample a dangos iddo be sy'n digwydd i fradwyr", "R2"), ("Dangos dy fronnau i ni, gynghorydd", "R2"),
     ("Anifeiliaid ydi'r mewnfudwyr 'ma, ddim yn bobl go iawn", "R3"), ("Hulpan wirion, mae dy le di yn y gegin", "R3"),
     ("Cer adre i Affrica", "R3"), ("Mae'r Mwslemiaid i gyd yn derfysgwyr", "R3"), ("Dyn mewn ffrog wyt ti, nid menyw", "R3"),
     ("Mae o'n byw yn 14 Stryd Sample, Wenbrook", "R10"), ("Mae ei blant o'n mynd i Ysgol Gynradd Sampl", "R10"),
     ("Mae hi'n rhedeg ar ei phen ei hun wrth yr afon bob nos Fercher am saith", "R10")],
)  # fmt: skip
def test_welsh_menace_contempt_and_addresses_are_urgent_and_never_hidden(
    text: str, rule: str
) -> None:
    j = judged(text)
    assert (j.urgent, j.action) == (True, "queue")
    assert rule in [f.rule for f in j.findings]


@pytest.mark.parametrize(
    "text",
    ["Dwi'n lladd fy hun yn gweithio", "Dwi ofn mynd adre achos does dim golau stryd", "Dwi wedi torri fy hun ar y gwydr yn y parc",
     "Dw i wedi cymryd y tabledi i gyd at y fferyllydd", "Dwi ddim isio byw drws nesa i dwrbin gwynt", "Dwi am roi diwedd ar y cwbl o'r sbwriel yma",
     "Neidio o'r bont at elusen dydd Sul, noddwch fi", "Fy mab yn curo fi ar FIFA bob nos", "Mae cebl band eang ar y ffordd i'r pentre",
     "Mae angen ambiwlans arnom ni yn yr ardal, nid mwy o doriadau", "Bechod tasa rhywbeth yn digwydd i'r hen neuadd",
     "Mae dy ferch yn cerdded adra ar ben ei hun, mae angen goleuadau", "Gwylanod! Dylid eu saethu nhw i gyd",
     "Mae'r dreth yma'n gwasgu'r anadl olaf allan o'r stryd fawr", "Nid anifeiliaid ydi'r mewnfudwyr", "Cer adre i Gaerdydd, mae gêm yn fanno",
     "Nôl i'r gegin ar ôl y sioe, pawb i olchi llestri", "Dw i'n byw yn 14 Stryd Sample ac mae'r draen wedi blocio",
     "Mae fy nghymydog yn byw yn rhif 7 ac mae ei bin heb ei gasglu", "Mae ei phlant hi'n mynd i ysgol Gymraeg", "Dangos dy gefnogaeth i'r tîm",
     "Dwi'n gwybod lle ti'n byw ydi'r teitl ar y ddrama newydd", "Gwyliwch eich cefnau, mae'r etholiad yn dod",
     "Mae nhw’n llosgi’r eithin ar y mynydd.", "Dylai rhywun roi slap o baent i'r hen neuadd", "Neidio oddi ar y bont i'r afon at elusen", "Mae plant yn neidio oddi ar y bont i'r afon bob haf", "Dylai rhywun roi diolch iddo fo",
     "Llosgi'r gwair lawr efo'r fforch ynddo fo", "Nid llygod mawr ydyn nhw, Mwslemiaid ydyn nhw a phobl", "Pwyliaid sy'n rhedeg y siop, pobl iawn ydyn nhw"],
)  # fmt: skip
def test_ordinary_welsh_is_read_in_its_turn(text: str) -> None:
    j = judged(text)
    assert (j.urgent, j.action) == (False, "queue")


@pytest.mark.parametrize("text", ["Paid â malu", "O diar", "Twt lol", "Pam lai?"])
def test_a_short_welsh_saying_is_known_as_welsh(text: str) -> None:
    assert holds_welsh(normalise(text).plain)


# No shape of a sentence is looked for here: two words of different fields, and somebody whom they are about.
@pytest.mark.parametrize(
    "text",
    ["Gei di weld be sy'n digwydd i dy gar di nos fory", "Mae gen i raff ac mae gen titha wddw", "Petrol a matsien, dyna i gyd sydd isio i'r lle 'na a fo ynddo",
     "Bydd dy ferch di'n cael braw ar y ffordd adra", "Gwylia di dy hun achos fydd yr ysbyty'n brysur"],
)  # fmt: skip
def test_welsh_words_of_harm_beside_somebody_are_read_at_once_and_hidden_by_nobody(
    text: str,
) -> None:
    j = judged(text)
    assert (j.urgent, j.action, j.would_hide) == (True, "queue", False)
    assert j.rule == "R2"


@pytest.mark.parametrize(
    ("text", "need"),
    [("Caru chi blant. Mae'r nodyn ar y bwrdd a dwi wrth y bont.", "N2"), ("Sori i bawb. Dim rheswm trio eto.", "N2"),
     ("Y babi drws nesa yn sgrechian a neb yn ateb y drws, ofn mawr gen i", "N3"), ("Nain wedi disgyn a gwaed ym mhobman, help plis", "N1")],
)  # fmt: skip
def test_a_farewell_and_two_woes_of_somebody_frail_are_danger(
    text: str, need: str
) -> None:
    j = judged(text)
    assert j.urgent
    assert need in [found.rule for found in j.needs]


def test_a_welsh_comment_that_leads_to_somebody_is_rule_10_and_one_s_own_street_is_not() -> (
    None
):
    told = judged("Drws coch gyferbyn â'r garej, fanno mae hi'n byw os dach chi isio gair")  # fmt: skip
    assert (told.urgent, told.rule) == (True, "R10")
    own = judged("Dwi'n byw gyferbyn â'r garej ac mae'r drws coch wedi cael ei faeddu gan y lorïau")  # fmt: skip
    assert not own.urgent


@pytest.mark.parametrize(
    "text",
    ["Diolch i ti am ddod i angladd Mam", "Cofia fi at dy fam", "Mi gollwn ni i chdi yn y gêm nos fory, lladdfa fydd hi", "Bu farw dyn ar ôl cael ei drywanu yn y dre",
     "Noson tân gwyllt nos Wener am 7 o'r gloch, croeso i bawb", "Sori i bawb, mae'r siop ar gau ddim mwy o fara heddiw",
     "Mae Mam yn y cartref gofal ac mae'r toriadau'n codi ofn arni", "Llygod mawr tu ôl i dy siop di, mae angen gwenwyn",
     "Sut mae dy fam erbyn hyn?", "Ti'n haeddu medal am dy waith", "Mae llawer o bobl yn cerdded i'r ysgol bob bore", "Mae 300 o dai i'w codi tu ôl i'r ysgol",
     "Mae'r ysgol ar gau heddi a'r plant yn oer", "Dw i wedi cael llond bol ar fyw fel hyn heb fws",
     "Mae'r bont yn beryglus, dim mwy o esgusodion", "Mae'r llythyr yn rhy hwyr i'w gyflwyno nawr",
     "Rhy hwyr i achub y bont nawr", "Dwi wedi sgwennu llythyr i'r cyngor a neb yn sylwi",
     "Diolch am bopeth, mae'r allwedd i'r neuadd gyda'r clerc", "Be di'r pwynt cael platfform newydd heb drenau",
     "Plis edrychwch ar ôl y bont", "Mae'r plant yn yr ysgol heb fwyta cinio poeth ac mae'r cyngor yn cuddio'r ffigurau",
     "Mam yn aros 5 awr am ambiwlans eto neithiwr, cywilydd", "Rhybudd: mae'r ffordd i'r ysbyty ar gau nos fory",
     "Ti wedi lladd y stryd fawr efo dy bolisi parcio", "Bydd y swyddog yn y llyfrgell bob dydd Mawrth am 10 o'r gloch",
     "Mae dy syniadau di wedi marw, fel dy blaid", "Cofia di bleidleisio i gadw'r ysgol ar agor"],
)  # fmt: skip
def test_welsh_thanks_sport_news_and_daily_woes_wait_their_turn(text: str) -> None:
    assert not judged(text).urgent


@pytest.mark.parametrize("text", ["Zabiję cię.", "Seni öldüreceğim.", "Ty świnio"])
def test_a_few_words_in_letters_of_another_tongue_go_to_a_person(text: str) -> None:
    j = judged(text, score())
    assert j.action == "queue" and not j.would_hide


@pytest.mark.parametrize("text", ["Café Zoë naïve!", "Tŷ Bach", "Wow, Incredible!"])
def test_accents_of_loanwords_and_of_welsh_are_no_letters_of_another_tongue(
    text: str,
) -> None:
    assert not holds_foreign_letters(text)
