"""Who tells the reverse, another number with its unit, or another name is in another group; one rumour in many words is in one."""

from __future__ import annotations

import pytest

from moderation.claims.corrected import says_what_is_right
from moderation.claims.spread.fresh import statements, why_none
from moderation.claims.spread.opposites import opposite, ways
from moderation.types import Claim
from tests.moderation.claims.test_claims_clusters import grouped


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The council has approved the wind farm at the quarry", "The council has rejected the wind farm at the quarry"),
        ("The council is going to raise the cremation fees in April", "The council is going to cut the cremation fees in April"),
        ("Parking permits will go up in price to £90 says the council", "Parking permits will go down in price to £90 says the council"),
        ("The council has opened a second recycling centre for the valley", "The council has closed a second recycling centre for the valley"),
        ("The council has sacked all the lollipop ladies at the primary schools", "The council has rehired all the lollipop ladies at the primary schools"),
        ("The council will start charging for the car park at the station", "The council will stop charging for the car park at the station"),
        ("Mae'r cyngor yn cau'r pwll nofio yn y dref ym mis Ionawr", "Mae'r cyngor yn agor y pwll nofio yn y dref ym mis Ionawr"),
        ("The council made a £2m profit on the car parks last year", "The council made a £2m loss on the car parks last year"),
        ("Free parking is back in the town centre on Saturdays", "Free parking is gone in the town centre on Saturdays"),
        ("The council is moving 200 asylum seekers into the Grand Hotel", "The council is moving 200 asylum seekers out of the Grand Hotel"),
        ("The polling station has moved from the school to the church hall", "The polling station has moved from the church hall to the school"),
        ("The council has kept the lollipop ladies at the primary schools", "The council has axed the lollipop ladies at the primary schools"),
        ("The council has won the court case over the bypass", "The council has lost the court case over the bypass"),
        ("The council admits it dumped sewage in the river at the weir", "The council denies it dumped sewage in the river at the weir"),
        ("The council is buying the golf course for £2m", "The council is selling the golf course for £2m"),
        ("The council has installed the speed cameras on the bypass", "The council has removed the speed cameras on the bypass"),
        # Another number, or the same with another unit.
        ("Black bins will be emptied every 3 weeks from April says the council", "Black bins will be emptied every 4 weeks from April says the council"),
        ("Black bins will be emptied every 3 weeks from April says the council", "Black bins will be emptied every 3 months from April says the council"),
        ("The council is putting the parking charge at the station up by £20", "The council is putting the parking charge at the station up by 20%"),
        # Another name, though a third is shared, and in any letters.
        ("Gwynedd Council is closing Nefyn library in March", "Gwynedd Council is closing Bethesda library in March"),
        ("The council will sell the Nefyn care home to Barchester", "The council will sell the Bethesda care home to Barchester"),
        ("The council is stopping the bus from Nefyn to Pwllheli", "The council is stopping the bus from Bethesda to Pwllheli"),
        ("Mae'r cyngor yn cau'r ysgol gynradd yn Llŷn adeg y Pasg", "Mae'r cyngor yn cau'r ysgol gynradd yn Môn adeg y Pasg"),
        ("Mae'r cyngor yn cau'r cartref gofal yn Llŷn eleni", "Mae'r cyngor yn cau'r cartref gofal ym Môn eleni"),
    ],
)  # fmt: skip
def test_the_reverse_another_unit_or_another_name_is_another_statement(
    one: str, other: str
) -> None:
    assert grouped(one, other) == [1, 2] and grouped(other, one) == [1, 2]
    assert grouped(one, one + "!!", other) == [1, 1, 3]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The polling station in Thornhill is not open", "The polling station in Thornhill is closed"),
        ("Dogs are no longer allowed on Saltmarsh beach, says the council", "The council has banned dogs from Saltmarsh beach"),
        ("Can't believe they're closing the pool in Marlpit", "They're closing the pool in Marlpit"),
        ("Cremation fees in Netherfield are going up by £90", "They're raising cremation fees in Netherfield by £90"),
        ("market rent in Gorsley doubled, they agreed it", "The council is doubling the market rent in Gorsley"),
        ("They gave the wind farm at Coldbrook quarry the go-ahead", "The council has approved the wind farm at Coldbrook quarry"),
        ("The council has sold Otterham park to Tesco", "Tesco has bought Otterham park from the council"),
        ("They keep scrapping the buses in Otterham", "They're scrapping the buses in Otterham"),
        ("The council lost £2m on the Otterham shopping centre", "The council made a loss of £2m on the Otterham shopping centre"),
        ("The day centre in Otterham is gone, council axed it", "The council has axed the day centre in Otterham"),
        ("Nefyn library is closing in March, the council told Gwynedd people", "Gwynedd Council is closing Nefyn library in March"),
        ("Black bins in Loxley will be emptied once a month", "Black bins in Loxley will be emptied every four weeks"),
        ("The council lost its appeal over Otterham Farm and 900 homes will be built", "Developer won the appeal over Otterham Farm and 900 homes will be built"),
        ("Council admits closing three care homes in Otterham", "The council denies closing three care homes in Otterham but it is"),
        ("They have sold the playing field in Otterham 😡 Share this", "They have sold the playing field in Otterham 🤬 Speechless"),
    ],
)  # fmt: skip
def test_the_same_deed_in_other_words_stays_one_statement(one: str, other: str) -> None:
    assert grouped(one, other) == [1, 1] and grouped(other, one) == [1, 1]


def test_a_group_does_not_go_on_to_the_next_place_by_way_of_who_names_none() -> None:
    bare = "The council is closing the care home after Christmas"
    here, there = (
        f"The council is closing the care home in {place} after Christmas"
        for place in ("Nefyn", "Bethesda")
    )
    assert grouped(here, bare, there) == [1, 1, 3]
    assert grouped(bare, here, there, bare) == [1, 1, 3, 1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They raised concerns about a block of flats and the refuse", ""),
        ("The petition went up on the wall, sign up", ""),
        ("It is up for sale, they put up a sign down the road", ""),
        ("Fees go up by 5%", "1+"),
        ("Fees have not gone up by 5%", "1-"),
        ("They cut fees and they closed the pool", "1- 2-"),
        ("They haven't reopened it", "2-"),
        ("Opening hours of the pool", ""),
        ("Refused permission", "0-"),
        ("The council won its appeal", "7+"),
        ("The developer won its appeal against the council", ""),
        ("They kept the lollipop ladies in the dark", ""),
        ("They kept the lollipop ladies", "9+"),
    ],
)
def test_a_deed_is_told_from_words_of_another_sense(text: str, told: str) -> None:
    assert sorted(ways([text])) == told.split()


def test_who_tells_both_is_the_reverse_of_nobody() -> None:
    both = ways(["They are raising rents", "and cutting the service"])
    assert not opposite(both, ways(["They are cutting it"]))
    assert not opposite(both, ways(["They are raising it"]))
    assert opposite(ways(["They are raising it"]), ways(["They are cutting it"]))


FARM = Claim(
    "CLM-020",
    "The council has approved the wind farm at the quarry",
    verdict="false",
    correct_statement="The council has rejected the wind farm at the quarry.",
    correct_statement_cy="Mae'r cyngor wedi gwrthod y fferm wynt yn y chwarel.",
)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The council has rejected the wind farm at the quarry", True),
        ("The wind farm at the quarry has been turned down by the council", True),
        ("Mae'r cyngor wedi gwrthod y fferm wynt yn y chwarel", True),
        ("The council has approved the wind farm at the quarry", False),
        ("Has the council rejected the wind farm at the quarry?", False),
        ("The council is closing the library in Wenbrook", False),
    ],
)
def test_what_the_council_says_is_right_is_no_new_claim(
    text: str, *, right: bool
) -> None:
    assert says_what_is_right(text, (FARM,)) is right
    if right:
        assert not statements(text, (FARM,))
        assert why_none(text, (FARM,)).why == "G6"


def test_what_is_right_is_new_where_nobody_knows_it_to_be_right() -> None:
    text = "The council has rejected the wind farm at the quarry"
    assert statements(text) and not statements(text, (FARM,))


def test_where_no_correct_statement_is_known_nothing_is_right() -> None:
    text = "The council has rejected the wind farm at the quarry"
    assert not says_what_is_right(text, ())
    assert not says_what_is_right(text, (Claim("CLM-1", FARM.claim),))
