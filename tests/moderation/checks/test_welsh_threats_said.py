"""Welsh threats that name no deed of the writer's: what somebody will get, be, or find waiting; and what only sounds so."""

import pytest

from moderation.text.welsh import mutations
from tests.moderation.judging import CERTAIN, judged

BLOWS = [
    "cweir",
    "cosfa",
    "crasfa",
    "stid",
    "slap",
    "slapan",
    "clatsien",
    "clusten",
    "pelten",
    "coten",
    "dwrn",
]


@pytest.mark.parametrize(
    ("text", "subcode"),
    [
        ("ti'n mynd i gael cweir tro nesa wela i di", "R2a"),
        ("geith o gweir iawn gan yr hogia", "R2a"),
        ("gei di slap gan i tro nesa", "R2a"),
        ("cewch chi gweir gynnon ni", "R2a"),
        ("cei gweir", "R2a"),
        ("fyddi di'n cael stid", "R2a"),
        ("nei di gael cic yn dy ddannedd", "R2a"),
        ("mi gei di gic yn dy ben", "R2a"),
        ("gei di fwled yn dy ben", "R2a"),
        ("geith y cynghorydd gweir os ddaw o yma eto", "R2a"),
        ("geith dy fab di gweir gan y bois", "R2a"),
        ("gân nhw gweir gan y bois heno", "R2a"),
        ("ro i gic i ti", "R2a"),
        ("os ti'n cau'r ysgol ti'n farw", "R2a"),
        ("ti'n farw gwd boi", "R2a"),
        ("dach chi'n farw, bob un ohonoch", "R2a"),
        ("Os gwnei di gau'r ysgol, fyddi di mewn arch", "R2a"),
        ("fyddi di yn dy fedd erbyn fory", "R2a"),
        ("byddwch chi mewn bag corff", "R2a"),
        ("gei di fynd adra mewn arch", "R2a"),
        ("bydd o mewn arch os ddaw o yma", "R2a"),
        ("weli di mo'r Dolig", "R2a"),
        ("fydda i'n aros amdanat ti tu allan i'r neuadd efo batt", "R2a"),
        ("fyddwn ni'n disgwyl amdanoch chi hefo bar haearn", "R2a"),
        ("dwi'n mynd i aros amdano fo gyda morthwyl", "R2a"),
        ("dwi'n mynd i roi tân i'r swyddfa", "R2a"),
        ("rhowch dân i'r gwesty efo nhw i gyd ynddo", "R2e"),
        ("llosgwch y lle a nhw i gyd tu mewn", "R2e"),
        ("chwalwch yr hostel gyda phawb ynddi", "R2e"),
        ("rhowch dân i'r tŷ tra maen nhw'n cysgu", "R2e"),
        ("bomiwch y mosg efo nhw i gyd ynddo", "R2e"),
        ("dylai rhywun roi tân i'r gwesty", "R2e"),
        ("dwi'n gwbod pa ysgol ma dy blant yn mynd", "R2d"),
        ("gwbod lle ti'n byw", "R2d"),
        ("dan ni'n gwbod pryd ma dy wraig yn gorffen gwaith", "R2d"),
        ("mi wn i lle ma dy fam yn byw", "R2d"),
        ("cysga efo un llygad ar agor", "R2d"),
    ],
)
def test_a_welsh_threat_of_what_will_come_goes_at_once_to_a_person_and_is_never_hidden(
    text: str, subcode: str
) -> None:
    j = judged(text, CERTAIN)
    assert (j.action, j.urgent, j.rule, j.subcode) == ("queue", True, "R2", subcode)


@pytest.mark.parametrize("blow", BLOWS)
@pytest.mark.parametrize(
    "said",
    [
        "ti'n mynd i gael {0}",
        "chi'n mynd i ga'l {0}",
        "mi gei di {0} gan i",
        "gewch chi {0} 'da fi",
        "geith hi {0} gan yr hogia",
    ],
)
def test_whoever_gets_whatever_blow_in_whatever_mutation_is_threatened(
    said: str, blow: str
) -> None:
    spoken = [said.format(form) for form in mutations(blow)]
    assert [text for text in spoken if not judged(text).urgent] == []


@pytest.mark.parametrize(
    "text",
    [
        "Dan ni'n mynd i roi cweir iddyn nhw ddydd Sadwrn",
        "Geith Lloegr gweir yng Nghaerdydd",
        "rhowch gweir iddyn nhw hogia, ddydd Sul yn y gêm",
        "mi gewch chi gweir gan Gaernarfon nos Wener",
        "geith nhw gweir ddydd Sadwrn gan yr hogia",
        "gei di gweir gan dy fam am ddod â'r llanast 'na adra",
        "gei di slapan gan nain",
        "gei di gic allan o hynna, mae'n werth ei weld",
        "gei di gic rydd am hynna",
        "gei di ddim cweir gan neb fan hyn",
        "gei di slap o baent ar y wal 'na",
        "nei di gael cic o fod yn gadeirydd",
        "os gei di gic gan y fuwch cer i weld doctor",
        "geith y tarw gic gan y fuwch",
        "chi'n mynd i gael cweir gan yr etholwyr",
        "ma isio cic yn din y cyngor ma",
        "cafodd y cyngor gweir gan yr archwilwyr",
        "mae'r dre'n farw ers i'r banc gau",
        "mae eich plaid chi'n farw",
        "dwi bron â marw isio paned",
        "ti'n marw isio gwbod",
        "ti'n farw i'r byd ar ôl shifft nos",
        "ti'n farw hoff o gwyno",
        "dwi'n farw o flinder ar ôl cneifio",
        "fyddi di yn y bedd cyn iddyn nhw drwsio'r twll 'na",
        "pan fyddi di yn y bedd fydd dy wyrion yn dal i dalu",
        "un eiliad ar y ffôn wrth yrru a ti'n farw",
        "os ti'n croesi'r lôn 'na efo beic ti'n farw",
        "ti'n mynd i'r bedd i roi blodau",
        "bydd y prosiect yn y bedd cyn y Dolig",
        "fyddi di ddim yn gweld y gwahaniaeth",
        "rhowch dân i'r goelcerth nos Iau, efo'r guto ynddi",
        "rhowch dân yn y capel, mae'n oer yna",
        "rhowch dân o dan y cyngor",
        "llosgwch y sbwriel yn y sied",
        "chwalwch yr ysgol a dechrau eto",
        "dwi'n gwbod pa ysgol mae fy mhlant i'n mynd",
        "dwi'n gwybod pa ysgol mae'ch plant chi'n mynd, fi 'di'r athrawes",
        "dwi'n gwbod pa ffordd ti'n mynd i bleidleisio",
        "gwn i ddim lle ti'n byw",
        "ti'n gwbod lle ti'n byw, cadwa fo'n daclus",
        "fydda i'n aros amdanat ti tu allan i'r orsaf efo paned",
        "dwi'n aros amdanoch chi efo bar o siocled",
        "byddwn ni'n aros amdanat ti efo'r bat yn y clwb criced",
        "fydda i'n aros amdanat ti efo morthwyl i drwsio'r giât",
        "ma' nhw'n lladd y defaid bore fory",
    ],
)
def test_teams_farms_sayings_and_roads_are_no_welsh_threats(text: str) -> None:
    j = judged(text)
    assert (j.action, j.urgent, j.rule) == ("queue", False, None)
