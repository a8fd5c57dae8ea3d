"""A street is a name in small letters and in short, too: the baths in park st are not those in mill lane."""

from __future__ import annotations

import pytest

from moderation.claims.spread.named import streets, streets_in_full
from tests.moderation.claims.test_claims_clusters import grouped


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("they are closing park street baths in april to save money on heating", "they are closing mill lane baths in april to save money on heating"),
        ("they are closing park st baths in april to save money on heating", "they are closing mill st baths in april to save money on heating"),
        ("council has spent £90k on new lamps for victoria avenue and nobody asked us", "council has spent £90k on new lamps for albert road and nobody asked us"),
        ("the council wants to shut mill rd surgery and send us all to the hospital", "the council wants to shut park rd surgery and send us all to the hospital"),
        ("they found asbestos in the flats on meadow crescent and told nobody", "they found asbestos in the flats on priory street and told nobody"),
        ("they have dug up potter close again, no warning", "They have dug up Meadow Street again, no warning"),
    ],
)  # fmt: skip
def test_another_street_in_small_letters_is_another_statement(
    one: str, other: str
) -> None:
    assert grouped(one, other) == [1, 2] and grouped(other, one) == [1, 2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("they are closing park street baths in april to save money on heating", "they are closing the baths in april to save money on heating"),
        ("council has spent £90k on new lamps for victoria avenue and nobody asked us", "council has spent £90k on new lamps for Victoria Ave and nobody asked us"),
        ("council is putting a bail hostel for 20 offenders in station road", "council is putting a bail hostel for 20 offenders in staton rd"),
        ("the bins on elm road and oak road will be emptied once a month from april", "the bins on oak road will be emptied once a month from april"),
        ("there will be no parking on the main road from june, council decision", "there will be no parking on the busy road from june, council decision"),
        ("the council is closing the bus lane through town in june", "the council is closing the bus lane on mill road through town in june"),
    ],
)  # fmt: skip
def test_the_same_street_or_none_stays_one_statement(one: str, other: str) -> None:
    assert grouped(one, other) == [1, 1] and grouped(other, one) == [1, 1]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("they're fixing street lights on mill rd", "mill road"),
        ("at 12 park st.", "park street"),
        ("MILL ROAD IS SHUT", "mill road"),
        ("it's in canal close, they say", "canal close"),
        ("the market close to us and the mill close in may", ""),
        ("shutting st marys school, St Mary's", ""),
        ("they ave sold it and turned off more street lights", ""),
        ("the bus lane, the ring road and the high street", ""),
        ("council road works by the way on their way", ""),
    ],
)
def test_a_street_is_told_from_a_road_that_has_no_name(text: str, named: str) -> None:
    assert streets(streets_in_full(text)) == frozenset(filter(None, [named]))
