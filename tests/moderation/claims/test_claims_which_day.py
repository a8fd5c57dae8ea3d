"""What shuts on Monday is another thing than what shuts on Friday; the day on which somebody heard of it is not."""

from __future__ import annotations

import pytest

from moderation.claims.another_thing.which_day import days
from moderation.claims.match import match
from moderation.claims.weekdays import days_in_full
from moderation.types import Claim
from tests.moderation.claims.test_claims_clusters import grouped


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The library in Otterham shuts on Mondays from April", "The library in Otterham shuts on Fridays from April"),
        ("Wexcombe pool closes for good on Friday", "wexcombe pool closes for good this tuesday"),
        ("They are cancelling the Sunday bus to Tansley hospital", "They are cancelling the Wednesday bus to Tansley hospital"),
        ("the tip is shut every tuesday now, council cuts", "the tip is shut every thursday now, council cuts"),
        ("Black bins in Ashdene will be collected on Tues from now on", "Black bins in Ashdene will be collected on Thurs from now on"),
        ("The council has banned ball games in Abbey park on Sundays", "The council has banned ball games in Abbey park on Saturdays"),
        ("Mae'r cyngor yn canslo marchnad dydd Iau yn Nolgellau", "Mae'r cyngor yn canslo marchnad dydd Sadwrn yn Nolgellau"),
    ],
)  # fmt: skip
def test_another_day_of_the_week_is_another_statement(one: str, other: str) -> None:
    assert grouped(one, other) == [1, 2] and grouped(other, one) == [1, 2]
    assert grouped(one, one + "!!", other) == [1, 1, 3]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Wexcombe pool closes for good on Friday", "Wexcombe pool is closing for good this Fri"),
        ("The council is closing Brackley tip on Wednesdays", "The council is closing Brackley tip every Wensday"),
        ("The library in Otterham shuts on Monday", "The library in Otterham shuts"),
        ("They are shutting Millbeck baths on Saturdays and Sundays", "They are shutting Millbeck baths at weekends"),
        ("The council is closing Gorsley toilets Mondays and Tuesdays", "Gorsley toilets to be closed on Tuesdays"),
        ("Bins in Ashdene will be emptied on Tuesday instead of Thursday from May", "Bins in Ashdene move from Thursday to Tuesday from May"),
        # On which day it was heard, told or decided is no part of it.
        ("The council announced on Monday that Penderyn care home is closing", "The council announced on Tuesday that Penderyn care home is closing"),
        ("I heard on Friday that they are selling Harrowby town hall", "Heard Saturday they are selling Harrowby town hall"),
        ("On Tuesday night the council voted to sell Swinside park", "Council voted Wed to sell Swinside park"),
        ("Was at Otterham library on Tuesday and staff say it is closing for good", "Went to Otterham library Friday and staff say it is closing for good"),
        ("The pool in Marlpit has been shut since Friday", "The pool in Marlpit has been shut since Saturday"),
    ],
)  # fmt: skip
def test_the_same_day_in_other_words_or_none_stays_one_statement(
    one: str, other: str
) -> None:
    assert grouped(one, other) == [1, 1] and grouped(other, one) == [1, 1]


def test_a_group_does_not_go_on_to_the_next_day_by_way_of_who_names_none() -> None:
    bare = "The council is closing Brackley tip from now on"
    here, there = (f"The council is closing Brackley tip on {day} from now on" for day in ("Wednesdays", "Saturdays"))  # fmt: skip
    assert grouped(here, bare, there) == [1, 1, 3]
    assert grouped(bare, here, there, bare) == [1, 1, 3, 1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("closed Mon-Wed", {0, 1, 2}),
        ("closed from Saturday to Monday", {5, 6, 0}),
        ("closed on weekdays", {0, 1, 2, 3, 4}),
        ("ar gau dros y Sul", {5, 6}),
        ("ar gau bob nos Lun a dydd Mercher", {0, 2}),
        ("ym mis Mawrth", set()),  # March
        ("They sold the Sunday school", set()),
        ("It's Friday and the bins are full", set()),
        ("as it says in Thursday's paper", set()),
        ("they told us monday bins will go to thursday", {0, 3}),
        ("Closed today", set()),
    ],
)  # fmt: skip
def test_it_is_told_on_which_days_a_thing_is_done(text: str, told: set[int]) -> None:
    assert days(text) == told


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("shut on Mon and Tues", "shut on monday and tuesday"),
        ("shut Thurs night", "shut thursday night"),
        ("closed thurday's, firday and saterday", "closed thursday's, friday and saturday"),
        ("Mon-Fri", "monday-friday"),
        ("I sat in the sun on sat nav, to be wed", "I sat in the sun on sat nav, to be wed"),
        ("today is a holiday", "today is a holiday"),
    ],
)  # fmt: skip
def test_days_in_short_and_mistyped_are_written_out(text: str, written: str) -> None:
    assert days_in_full(text) == written


CLAIMS = (
    Claim("TIP", "Wenbrook tip will be closed on Wednesdays from May", verdict="false"),
    Claim("LIBRARY", "The library in Wenbrook closes on Mondays from April", verdict="false"),
    Claim("VOTES", "Postal votes that arrive after Friday will not be counted", verdict="false"),
    Claim("POOL", "The pool will be closed from Monday to Friday", verdict="false"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "claim_id"),
    [
        ("Wenbrook tip to shut every wednesday from May", "TIP"),
        ("Wenbrook library will be shut on Mon from April", "LIBRARY"),
        ("postal votes after friday wont be counted", "VOTES"),
        ("pool closed mon-fri", "POOL"),
        ("Wenbrook tip to shut every thursday from May", None),
        ("postal votes after Thursday won't be counted", None),
        ("the pool will be closed at weekends", None),
    ],
)
def test_who_names_another_day_than_a_claim_repeats_it_not(
    text: str, claim_id: str | None
) -> None:
    assert match(text, CLAIMS).claim_id == claim_id
