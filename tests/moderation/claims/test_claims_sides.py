"""The left bank is another place than the right, and the lower school than the upper; what is left to rot has no side."""

from __future__ import annotations

import pytest

from moderation.claims.match import match
from moderation.claims.wording.sides import other_side, sides
from moderation.types import Claim
from tests.moderation.claims.test_claims_clusters import grouped


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The left bank path closes in May", "The right bank path closes in May"),
        ("The northbound lane of Wexcombe bypass is shut until May", "The southbound lane of Wexcombe bypass is shut until May"),
        ("They are knocking down the east stand of Harrowby stadium", "They are knocking down the west stand of Harrowby stadium"),
        ("The council is banning left turns at the Mill Road lights", "The council is banning right turns at the Mill Road lights"),
        ("They are felling all trees on the left hand side of Park Avenue", "They are felling all trees on the right hand side of Park Avenue"),
        ("They are building 200 houses to the north of Tansley village", "They are building 200 houses to the south of Tansley village"),
        ("the council is fencing off the upper meadow", "the council is fencing off the lower meadow"),
        ("The front door of the civic centre is locked for good", "The back door of the civic centre is locked for good"),
        ("East Coldbrook library closes in June", "West Coldbrook library closes in June"),
        ("Mae'r cyngor yn cau'r ffordd i'r dwyrain o Rydypwll", "Mae'r cyngor yn cau'r ffordd i'r gorllewin o Rydypwll"),
        ("Mae'r cyngor yn cau'r llwybr ar y lan chwith ym mis Mai", "Mae'r cyngor yn cau'r llwybr ar y lan dde ym mis Mai"),
    ],
)  # fmt: skip
def test_the_other_side_is_another_statement(one: str, other: str) -> None:
    assert grouped(one, other) == [1, 2] and grouped(other, one) == [1, 2]
    assert grouped(one, one + "!!", other) == [1, 1, 3]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The left bank path closes in May", "they are closing the path on the left bank in May"),
        ("The council is closing the left bank path along the river", "The council is closing the path along the river"),
        ("They are knocking down the east stand of Harrowby stadium", "The eastern stand at Harrowby stadium is being knocked down"),
        ("The council left the right bank path to rot and now it is closed", "The right bank path is closed, the council let it rot"),
        ("The council has no right to sell the allotments in Amberwell but did", "They sold the allotments in Amberwell, they had no right"),
        ("The council is closing the car park on West Street in Gorsley", "The council is closing the car park on West Street, north side, in Gorsley"),
    ],
)  # fmt: skip
def test_the_same_side_in_other_words_or_none_stays_one_statement(
    one: str, other: str
) -> None:
    assert grouped(one, other) == [1, 1] and grouped(other, one) == [1, 1]


def test_a_group_does_not_go_on_to_the_other_side_by_way_of_who_names_none() -> None:
    bare = "The council is closing the towpath along the river in Loxley"
    here, there = (f"The council is closing the towpath on the {side} of the river in Loxley" for side in ("left", "right"))  # fmt: skip
    assert grouped(here, bare, there) == [1, 1, 3]


@pytest.mark.parametrize(
    "text",
    [
        "Buses left Otterham for good",
        "The council left side streets icy",
        "The council left bank holiday bins out",
        "right in the middle of Loxley, right?",
        "Vote the right way now",
        "they will lower the bridge and lower council tax",
        "bring back the library",
        "on top of that it is the top price",
        "North Road and North Wales Police",
        "West Yorkshire council",
        "our town centre has gone downhill",
    ],
)
def test_no_side_is_told_by_words_of_another_sense(text: str) -> None:
    assert sides(text) == {}


def test_who_speaks_of_both_sides_is_on_the_other_side_of_nobody() -> None:
    both = sides("the left bank and the right bank")
    assert not other_side(both, sides("the left bank"))
    assert not other_side(sides("the left bank"), sides("the north end"))
    assert other_side(sides("on the left of the canal"), sides("the right-hand bank"))


CLAIMS = (
    Claim("PATH", "The council is closing the left bank path in May", verdict="false"),
    Claim("TURNS", "The council is banning right turns at the Mill Road lights", verdict="false"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("they are closing the left bank path in May", "PATH"),
        ("right turns banned at the Mill Road lights", "TURNS"),
        ("they are closing the right bank path in may", None),
        ("the path on the right bank is being closed by the council in may", None),
        ("left turns banned at the Mill Road lights by the council", None),
    ],
)
def test_who_tells_of_the_other_side_than_a_claim_repeats_it_not(
    text: str, claim_id: str | None
) -> None:
    assert match(text, CLAIMS).claim_id == claim_id
