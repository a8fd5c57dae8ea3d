"""Welsh words for numbers are numbers: two libraries are not three, and "dwy lyfrgell" is "2 lyfrgell"."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.wording.welsh_figures import in_welsh_figures
from moderation.claims.wording.words import tokens
from moderation.types import Claim
from tests.moderation.claims.test_claims_clusters import grouped


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mae'r cyngor yn cau dwy lyfrgell yn Wenbrook", "Mae'r cyngor yn cau tair llyfrgell yn Wenbrook"),
        ("Mae'r cyngor yn cau dau gartref gofal ym Môn", "Mae'r cyngor yn cau tri chartref gofal ym Môn"),
        ("Mae'r cyngor am gau'r ddwy lyfrgell yn Wenbrook", "Mae'r cyngor am gau 3 llyfrgell yn Wenbrook"),
        ("Mae'r cyngor yn adeiladu dau ddeg pump o dai yn Llanberis", "Mae'r cyngor yn adeiladu tri deg pump o dai yn Llanberis"),
        ("Mae'r cyngor yn gwario dau gan mil ar gadeiriau newydd", "Mae'r cyngor yn gwario tri chan mil ar gadeiriau newydd"),
        ("Mae'r cyngor am ddymchwel un ar ddeg o dai ym Methesda", "Mae'r cyngor am ddymchwel un ar bymtheg o dai ym Methesda"),
    ],
)  # fmt: skip
def test_another_number_in_welsh_words_is_another_statement(
    one: str, other: str
) -> None:
    assert grouped(one, other) == [1, 2] and grouped(other, one) == [1, 2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mae'r cyngor yn cau dwy lyfrgell yn Wenbrook", "Mae'r cyngor yn cau 2 lyfrgell yn Wenbrook"),
        ("Mae'r cyngor yn cau'r ddwy lyfrgell yn Wenbrook", "Mae'r cyngor yn cau dwy lyfrgell Wenbrook"),
        ("Mae'r cyngor yn torri deuddeg o swyddi yn y llyfrgell", "Mae'r cyngor am dorri 12 o swyddi yn y llyfrgell"),
        ("Mae'r cyngor yn cau llyfrgelloedd Wenbrook", "Mae'r cyngor yn cau tair o lyfrgelloedd Wenbrook"),
        ("Dau funud yn ôl clywais fod y cyngor yn cau ysgol Nefyn", "Clywais dri munud yn ôl fod y cyngor yn cau ysgol Nefyn"),
    ],
)  # fmt: skip
def test_the_same_number_in_words_or_figures_stays_one_statement(
    one: str, other: str
) -> None:
    assert grouped(one, other) == [1, 1] and grouped(other, one) == [1, 1]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("dau ddeg pump o dai yn y dref", "25 o dai yn y dref"),
        ("pymtheg ar hugain o dai yn y dref", "35 o dai yn y dref"),
        ("mae hanner cant o dai yn y dref", "mae 50 o dai yn y dref"),
        ("dau gant a thri o dai yn y dref", "203 o dai yn y dref"),
        ("hanner can mil o bunnoedd i'r clwb", "50000 o bunnoedd i'r clwb"),
        ("hanner miliwn o bunnoedd i'r clwb", "500000 o bunnoedd i'r clwb"),
        ("gwario'r chwarter miliwn ar y cloc", "gwario'r 250000 ar y cloc"),
        ("cost y cloc oedd tri chwarter filiwn", "cost y cloc oedd 750000"),
        (
            "mae hanner y cyngor wedi mynd am chwarter i",
            "mae hanner y cyngor wedi mynd am chwarter i",
        ),
        (
            "gwariodd y cyngor bum can mil ar y cloc",
            "gwariodd y cyngor 500000 ar y cloc",
        ),
        (
            "get off your bum can mil be any worse",
            "get off your bum can mil be any worse",
        ),
        ("20 mil o bunnoedd i'r clwb", "20000 o bunnoedd i'r clwb"),
        ("wyth y cant yn fwy o dreth gyngor", "8 y cant yn fwy o dreth gyngor"),
        ("yr un peth eto yn y cyngor", "yr un peth eto yn y cyngor"),
        ("mae arian gan y cyngor", "mae arian gan y cyngor"),
        # No Welsh: a pump, "can't" and "no" as they are typed.
        ("they cant pump it, naw", "they cant pump it, naw"),
        ("tri weekly bins are coming", "tri weekly bins are coming"),
    ],
)
def test_welsh_numbers_stand_in_figures(text: str, written: str) -> None:
    assert in_welsh_figures(text) == written


@pytest.mark.parametrize(
    ("text", "number", "measure"),
    [
        ("Mae'r cyngor yn codi treth wyth y cant", "#8", "%"),
        ("pedair mil o bunnoedd i'r clwb golff", "#4000", "£"),
        ("dwy filiwn o bunnoedd i'r clwb golff", "#2e+06", "£"),
    ],
)
def test_a_welsh_number_has_its_measure(text: str, number: str, measure: str) -> None:
    assert (number, measure) in {(t.key, t.measure) for t in tokens(text)}


@pytest.mark.parametrize(
    ("text", "repeats"),
    [
        ("Mae'r cyngor am gau 2 lyfrgell yn Wenbrook", True),
        ("Mae'r cyngor yn cau'r ddwy lyfrgell yn Wenbrook", True),
        ("Mae'r cyngor yn cau tair llyfrgell yn Wenbrook", False),
        ("Mae'r cyngor am gau 3 llyfrgell yn Wenbrook", False),
    ],
)
def test_a_claim_in_welsh_is_repeated_with_its_own_number(
    text: str, *, repeats: bool
) -> None:
    two = Claim("TWO", "The council is closing two libraries in Wenbrook", claim_cy="Mae'r cyngor yn cau dwy lyfrgell yn Wenbrook", verdict="false")  # fmt: skip
    assert (match(text, (two,)).claim_id == "TWO") is repeats
