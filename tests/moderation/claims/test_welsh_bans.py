"""A ban, an end, a fine and a complaint as Welsh says them; and the part of the year in which a thing holds."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.stance.negation import negatives
from moderation.claims.stance.presupposed import as_granted
from moderation.claims.stance.welsh_bans import as_banned
from moderation.claims.stance.welsh_when import another_time
from moderation.types import Claim

DOGS = Claim("DOGS", "The council is banning dogs from Traeth Mawr beach all year", verdict="false", claim_cy="Mae'r cyngor yn gwahardd cŵn o Draeth Mawr drwy'r flwyddyn")  # fmt: skip
MEALS = Claim("MEALS", "Free school meals are being stopped in the county's primary schools", verdict="false", claim_cy="Mae prydau ysgol am ddim yn dod i ben yn ysgolion cynradd y sir")  # fmt: skip
FINE = Claim("FINE", "Residents will be fined £100 for putting the wrong thing in the recycling", verdict="false", claim_cy="Bydd trigolion yn cael dirwy o £100 am roi'r peth anghywir yn yr ailgylchu")  # fmt: skip
FIELD = Claim("FIELD", "The council has sold Castle Field to a supermarket", verdict="false", claim_cy="Mae'r cyngor wedi gwerthu Cae'r Castell i archfarchnad")  # fmt: skip
POOL = Claim("POOL", "The council is closing Aberlas pool in March", verdict="false", claim_cy="Mae'r cyngor yn cau pwll nofio Aberlas ym mis Mawrth", paraphrases_cy=("maen nhw'n cau'r pwll nofio yn Aberlas",))  # fmt: skip
CLAIMS = (DOGS, MEALS, FINE, FIELD, POOL)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Dim cŵn ar Draeth Mawr drwy'r flwyddyn", DOGS),
        ("Chaiff cŵn ddim mynd ar Draeth Mawr drwy'r flwyddyn", DOGS),
        ("Gwaherddir cŵn ar Draeth Mawr drwy'r flwyddyn", DOGS),
        ("Ni chaiff cŵn fynd ar Draeth Mawr drwy'r flwyddyn", DOGS),
        ("Ni chaniateir cŵn ar Draeth Mawr drwy'r flwyddyn", DOGS),
        ("Dyw cŵn ddim yn cael mynd ar Draeth Mawr drwy'r flwyddyn", DOGS),
        ("Chewch chi ddim mynd â'ch cŵn ar Draeth Mawr drwy'r flwyddyn", DOGS),
        ("Does dim hawl mynd â chŵn ar Draeth Mawr drwy'r flwyddyn", DOGS),
        ("Dim mwy o brydau ysgol am ddim yn ysgolion cynradd y sir", MEALS),
        ("Dim mwy o brydau ysgol am ddim i blant cynradd y sir", MEALS),
        ("Dim prydau ysgol am ddim mwyach yn ysgolion cynradd y sir", MEALS),
        ("Dirwy o gan punt am roi'r peth anghywir yn yr ailgylchu", FINE),
        ("Can punt o ddirwy i drigolion am roi'r peth anghywir yn yr ailgylchu", FINE),
        ("Pam nad oes neb yn sôn bod y cyngor wedi gwerthu Cae'r Castell i archfarchnad", FIELD),
        ("Pam nad oes neb yn siarad am y ffaith bod y cyngor wedi gwerthu Cae'r Castell i archfarchnad?", FIELD),
        ("Pam na ddywedodd neb wrthon ni fod y cyngor wedi gwerthu Cae'r Castell i archfarchnad?", FIELD),
        ("Pam mae'r cyngor yn gwahardd cŵn o Draeth Mawr drwy'r flwyddyn?", DOGS),
        ("Maen nhw'n cau'r pwll nofio yn Aberlas ym mis Mawrth", POOL),
    ],
)  # fmt: skip
def test_who_says_it_in_other_welsh_repeats_it(text: str, claim: Claim) -> None:
    assert match(text, CLAIMS).claim_id == claim.claim_id


@pytest.mark.parametrize(
    "text",
    [
        "Mae'r cyngor yn gwahardd cŵn o Draeth Mawr yn yr haf",
        "Mae'r cyngor yn gwahardd cŵn o Draeth Mawr o fis Mai i fis Medi",
        "Dim cŵn ar Draeth Mawr yn yr haf",
        "Dim cŵn ar Draeth Bach drwy'r flwyddyn",
        "Caiff cŵn fynd ar Draeth Mawr drwy'r flwyddyn",
        "Dyw'r cyngor ddim yn gwahardd cŵn o Draeth Mawr drwy'r flwyddyn",
        "Chaiff cŵn ddim eu gwahardd o Draeth Mawr drwy'r flwyddyn",
        "Nid yw prydau ysgol am ddim yn dod i ben yn ysgolion cynradd y sir",
        "Mae prydau ysgol am ddim yn parhau yn ysgolion cynradd y sir",
        "Dirwy o ddau gan punt am roi'r peth anghywir yn yr ailgylchu",
        "Pam mae pawb yn dweud bod y cyngor wedi gwerthu Cae'r Castell i archfarchnad?",
        "Mae'r cyngor heb werthu Cae'r Castell i archfarchnad",
        "Dydy'r cyngor heb werthu Cae'r Castell i archfarchnad",
        "So'r cyngor wedi gwerthu Cae'r Castell i archfarchnad",
        "Smo'r cyngor wedi gwerthu Cae'r Castell i archfarchnad",
        "Pam mae'r cyngor yn dweud bod Cae'r Castell wedi ei werthu i archfarchnad?",
        "Does neb yn dweud bod y cyngor wedi gwerthu Cae'r Castell i archfarchnad",
        "Mae'r cyngor yn cau pwll nofio Aberlas ym mis Medi",
    ],
)
def test_who_says_another_thing_repeats_nothing(text: str) -> None:
    assert match(text, CLAIMS).claim_id is None


@pytest.mark.parametrize(
    ("wording", "said", "another"),
    [
        ("Ar gau drwy'r flwyddyn", "Ar gau dros y gaeaf", True),
        ("Ar gau drwy'r flwyddyn", "Ar gau trwy gydol y flwyddyn, haf a gaeaf", False),
        ("Ar gau yn yr haf", "Ar gau ym mis Gorffennaf", False),
        ("Ar gau yn yr haf", "Ar gau drwy'r flwyddyn", True),
        ("Ar gau ym mis Mawrth", "Ar gau ym mis Ebrill", True),
        ("Ar gau drwy'r flwyddyn", "Ar gau rhwng Mai a Medi", True),
        ("Ar gau drwy'r flwyddyn", "Ar gau o fis Ionawr ymlaen", False),
        ("Ar gau drwy'r flwyddyn", "Clywais mai ar gau mae o", False),
        ("Ar gau", "Ar gau yn yr haf", False),
    ],
)
def test_the_part_of_the_year_agrees(wording: str, said: str, another: bool) -> None:
    assert another_time(wording, said) is another


def test_a_welsh_not_counts_once() -> None:
    assert negatives("Nid yw'r cyngor ddim yn cau") == 1
    assert negatives("Nid oes dim prydau") == 1
    assert negatives("Mae prydau ysgol am ddim") == 0
    assert negatives("Dim ond dydd Sul") == 0
    assert negatives("So'r cyngor ddim yn cau") == 1
    assert negatives("Mae'r cyngor wedi gwerthu'r cae heb ofyn") == 0
    assert negatives("So they are closing it") == 0
    assert negatives("Dydy'r cyngor ddim yn cau, ac nid ydynt yn gwerthu") == 2


def test_a_frame_keeps_every_letter_in_its_place() -> None:
    asked = "Pam nad oes neb yn sôn bod y cyngor wedi ei werthu?"
    told = as_granted(asked)
    assert len(told) == len(asked)
    assert told.endswith(" y cyngor wedi ei werthu.")
    assert as_granted("Pam mae pawb yn sôn am y peth?") == "Pam mae pawb yn sôn am y peth?"  # fmt: skip


def test_only_beside_a_ban_is_a_ban_told() -> None:
    said = "Dim cŵn ar y traeth"
    assert as_banned(said, "Mae'r cyngor yn cau'r traeth") == said
    assert as_banned(said, "Gwaherddir cŵn o'r traeth") == "gwahardd cwn ar y traeth"
    assert as_banned("Dim ond cŵn ar y traeth", "Gwaherddir cŵn") == "Dim ond cŵn ar y traeth"  # fmt: skip
