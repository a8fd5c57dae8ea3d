"""Welsh threats as they are spoken and typed are seen by their form; what is fair and sounds like them is not."""

import pytest

from tests.moderation.judging import CERTAIN, judged


@pytest.mark.parametrize(
    ("text", "subcode"),
    [
        ("Rwy'n mynd i'th ladd (di)", "R2a"),
        ("Fe'th laddaf", "R2a"),
        ("Byddaf yn dy ladd di", "R2a"),
        ("dwin mynd i ladd chdi", "R2a"),
        ("na i dorri dy goesa di", "R2a"),
        ("Rho gyllell ynddo fo", "R2e"),
        ("Mi roia i gweir i ti", "R2a"),
        ("Gwell i ti wylio dy gefn", "R2d"),
        ("Mi ga i di", "R2d"),
        ("Dwi'n mynd i'ch lladd chi", "R2a"),
        ("Dan ni'n mynd i'w lladd nhw i gyd", "R2a"),
        ("Rwyn mynd ith ladd", "R2a"),
        ("Mi'th saethaf", "R2a"),
        ("Fe'ch crogwn ni chi", "R2a"),
        ("Byddwn ni'n dy drywanu", "R2a"),
        ("Bydda i'n saethu'r cynghorydd", "R2a"),
        ("Byddaf i'n torri dy freichiau", "R2a"),
        ("wnai falu dy wyneb di", "R2a"),
        ("na'i ladd o", "R2a"),
        ("nawn ni losgi dy dy di", "R2a"),
        ("newn ni falu dy ddannadd", "R2a"),
        ("Dwi am dorri coesa'r cynghorydd", "R2a"),
        ("dwi'n mynd i dorri'ch coese chi", "R2a"),
        ("mi laddai di", "R2a"),
        ("ladda'i chdi", "R2a"),
        ("Dorrai dy goesa di", "R2a"),
        ("mi ladda chdi", "R2a"),
        ("Fi sy'n mynd i dy ladd di", "R2a"),
        ("Mynd i ladd chdi heno", "R2a"),
        ("Dwi wir yn mynd i dy ladd di", "R2a"),
        ("Dw i ar fin eich saethu chi", "R2a"),
        ("mi ro i gosfa iddo fo", "R2a"),
        ("Dwi'n mynd i roi crasfa i chi", "R2a"),
        ("Rown ni gweir i'r cynghorydd", "R2a"),
        ("Rho grasfa iddi hi", "R2e"),
        ("Dwi'n mynd i blannu cyllell ynddot ti", "R2a"),
        ("Ro i gyllell yn dy gefn di", "R2a"),
        ("Sticia gyllell yn y cynghorydd", "R2e"),
        ("Mi stwffia i gyllell yn dy fol di", "R2a"),
        ("Well i chi watsho'ch cefn", "R2d"),
        ("well i chdi watsiad dy gefn", "R2d"),
        ("Watsha dy gefn", "R2d"),
        ("Cofia wylio dy gefn", "R2d"),
        ("bydd rhaid i chi edrych dros eich ysgwydd", "R2d"),
        ("Mi ga i chdi ryw ddydd", "R2d"),
        ("Gawn ni di", "R2d"),
        ("Dwi'n mynd i guro chdi'n ddarnau", "R2a"),
        ("Byddi di'n gelain", "R2a"),
        ("Ti'n mynd i farw o flaen dy blant", "R2a"),
        ("Dwi'n mynd i dy guro di ar y cae", "R2a"),
        ("fe'i lladdaf o", "R2a"),
        ("Dan ni am losgi'r cynghorydd", "R2a"),
        ("na i dy falu di'n rhacs", "R2a"),
        ("dwi'n mynd i saethu'r bastad", "R2a"),
        ("Mi waldia i di", "R2a"),
        ("Dwin mynd i bwnio chdi", "R2a"),
        ("Mi fydd cyllell yn dy gefn", "R2a"),
        ("Ddylia rywun saethu o", "R2e"),
        ("Hoffwn i dy ladd di", "R2a"),
        ("Fe dorraf dy goesau", "R2a"),
        ("Mi losga i dy gar di", "R2a"),
        ("Dwi'n mynd i saethu'r cynghorydd", "R2a"),
        ("Dw i'n dod i'th ladd", "R2a"),
        ("Bydda i yn dy ladd di", "R2a"),
        ("Mi wna i'ch lladd chi i gyd", "R2a"),
    ],
)
def test_a_spoken_welsh_threat_goes_at_once_to_a_person_and_is_never_hidden(
    text: str, subcode: str
) -> None:
    j = judged(text, CERTAIN)
    assert (j.action, j.urgent, j.rule, j.subcode) == ("queue", True, "R2", subcode)


@pytest.mark.parametrize(
    "doer",
    [
        "dwi'n mynd i",
        "dwin mynd i",
        "rwyn mynd i",
        "dw i am",
        "wna i",
        "na i",
        "nai",
        "byddaf yn",
        "mi fydda i'n",
    ],
)
@pytest.mark.parametrize(
    "deed",
    [
        "ladd chdi",
        "dy ladd di",
        "falu dy wynab di",
        "dorri dy freichia",
        "saethu'r cynghorydd",
    ],
)
def test_any_doer_may_stand_before_any_deed(doer: str, deed: str) -> None:
    j = judged(f"{doer} {deed}")
    assert (j.urgent, j.subcode) == (True, "R2a")


@pytest.mark.parametrize(
    ("listed", "spoken"),
    [
        ("coesau", "goesau"),
        ("coesa", "goesa"),
        ("coese", "goese"),
        ("breichia", "freichia"),
        ("breichie", "freichie"),
    ],
)
def test_plurals_are_seen_as_north_and_south_say_them(listed: str, spoken: str) -> None:
    assert judged(f"Dwi'n mynd i dorri dy {spoken} di").urgent
    assert judged(f"Dwi'n mynd i dorri'ch {listed} chi").urgent


@pytest.mark.parametrize(
    "text",
    [
        "Dw i'n marw o chwerthin",
        "Dwi'n mynd i ladd y chwyn",
        "Fe gawson nhw eu curo yn yr etholiad",
        "Mae'r cyngor am dorri gwasanaethau",
        "Mi wnawn ni eich curo chi yn yr etholiad",
        "Dwi'n mynd i'w lladd nhw efo finegr, y malwod",
        "Maen nhw'n mynd i dorri'r gyllideb",
        "Dwi am losgi'r sbwriel",
        "Dwi'n mynd i dorri'r gwair",
        "Byddaf yn torri'r gwrych fory",
        "Rho'r gyllell yn y drôr",
        "Rho gyllell iddo fo i dorri'r gacen",
        "Mi ro i help iddo fo",
        "Mi roia i anrheg i ti",
        "Mi ga i di ar y ffôn fory",
        "Ga i di weld fory",
        "Ga i chi i lofnodi'r ddeiseb",
        "Mi ga i chi baned",
        "Gwell i ti wylio'r newyddion",
        "Gwell i ti wylio dy gefn wrth godi'r biniau",
        "Chi'n mynd i farw o chwerthin",
        "Byddi di'n marw o chwerthin",
        "Mi fyddwn ni'n curo Lloegr yn y gêm",
        "Ni'n mynd i guro'r Saeson ddydd Sadwrn",
        "Mae'r gwaith yma'n mynd i'n lladd ni",
        "Dwi'n mynd i guro ti mewn gwyddbwyll",
        "Mae'r oerfel yn fy lladd i",
        "Bydd y cyngor yn cael ei guro yn yr etholiad nesaf",
        "Dwi'n mynd i saethu lluniau o'r traeth",
        "Mi dorra i'r gacen heno",
        "Byddwn yn torri coed ger y ffordd",
        "Wna i ddim dy ladd di",
        "Dwi ddim am dorri dy goesau di",
        "Dwi'n mynd i roi dwrn ar y bwrdd",
        "Wnaeth neb ladd neb",
        "Fe'i lladdwyd mewn damwain",
        "Fe'th welaf di yfory",
        "Dwi am eich gweld chi fory",
        "Byddaf yn dy gefnogi di",
        "Mi wna i dy helpu di",
        "Fe laddwyd y cynnig yn y siambr",
        "Mae angen curo'r Torïaid yn yr etholiad",
        "Roedd o'n bygwth fy lladd i",
        "Rhowch gyllell a fforc ar y bwrdd",
        "Rhowch gweir i'r Torïaid yn yr etholiad",
        "Roedd hi'n mynd i dorri ei choes ar y palmant yna",
        "Mi dorra i dy wallt di fory",
        "Dwi'n mynd i olchi dy gar di",
        "Dwi'n mynd i losgi'r papurau",
        "Mae'r ci wedi lladd dwy ddafad",
        "Cofia wylio dy gefn wrth gario'r soffa",
        "Mi wna i dorri dy wair di",
        "Dwi'n mynd i drwsio dy ffenest di",
        "Fe dorraf y rhuban",
        "Mae'r straen yn mynd i'w lladd hi",
        "Gobeithio na chei di gweir gan y tywydd",
        "Mi fydda i'n dy nôl di o'r orsaf",
        "Na i ladd y golau cyn mynd",
        "Dwi am dorri'r newydd i ti",
        "Mi dorraf fy nghoes ar y palmant yna rywbryd",
        "Nai dorri fy nghoes ar y pafin 'na",
    ],
)
def test_gardens_games_elections_and_kindness_are_no_spoken_threats(text: str) -> None:
    j = judged(text)
    assert (j.findings, j.urgent) == ((), False)
