"""When a post was written, and when a claim says that something happened, speak for and against the two belonging together."""

from __future__ import annotations

import pytest

from moderation.claims.nearest.dates import Calendar, dates
from moderation.claims.nearest.encoder import shared
from moderation.claims.nearest.find import Finder
from moderation.claims.nearest.lexicon import Entry

FLOODS = tuple(
    Entry(f"FLOOD-{month}-{year}", f"In {month} {year}, the council closed the flood gates of Elmford.")
    for month, year in (("March", 2024), ("October", 2025), ("January", 2026), ("March", 2026))
)  # fmt: skip
POST = "They have shut the flood gates in Elmford — Ward Watch (@wardwatch) {}"


@pytest.fixture(scope="module", params=["by words", "by both"])
def finder(request: pytest.FixtureRequest) -> Finder:
    return Finder(FLOODS, shared() if request.param == "by both" else None)


@pytest.mark.parametrize(
    ("written", "first"),
    [
        ("March 3, 2024", "FLOOD-March-2024"),
        ("October 30, 2025", "FLOOD-October-2025"),
        ("January 14, 2026", "FLOOD-January-2026"),
        ("March 2, 2026", "FLOOD-March-2026"),
    ],
)
def test_of_claims_alike_the_one_of_the_month_in_which_the_post_was_written_is_nearest(
    finder: Finder, written: str, first: str
) -> None:
    assert finder.find(POST.format(written)).matches[0][0] == first


def test_a_claim_of_the_same_year_is_nearer_than_one_of_another(finder: Finder) -> None:
    ranked = [name for name, _ in finder.find(POST.format("May 2, 2026")).matches]
    assert {name[-4:] for name in ranked[:2]} == {"2026"}


def test_what_had_not_happened_when_the_post_was_written_is_farthest(
    finder: Finder,
) -> None:
    ranked = [name for name, _ in finder.find(POST.format("October 2, 2025")).matches]
    assert {name[-4:] for name in ranked[-2:]} == {"2026"}


def test_a_month_named_in_the_post_itself_counts_as_much(finder: Finder) -> None:
    text = "The flood gates of Elmford, shut in {} by the council"
    for month, year in (("January", 2026), ("October", 2025)):
        found = finder.find(text.format(f"{month} {year}"))
        assert found.matches[0][0] == f"FLOOD-{month}-{year}"


def test_a_year_named_in_an_unsigned_post_speaks_against_no_later_claim() -> None:
    added = Calendar(FLOODS).agreement("It was promised in 2023 already")
    assert (added == 0).all()


def test_a_claim_that_came_later_is_still_among_the_nearest(finder: Finder) -> None:
    assert len(finder.find(POST.format("March 3, 2020")).matches) == len(FLOODS)


def test_a_date_alone_makes_no_claim_near() -> None:
    assert (
        Finder(FLOODS)
        .find("Lovely parade — Ward Watch (@wardwatch) March 3, 2026")
        .matches
        == ()
    )


def test_a_date_in_a_link_is_not_read() -> None:
    added = Calendar(FLOODS).agreement("See https://example.org/2026/01/gates 2026x")
    assert (added == 0).all()


@pytest.mark.parametrize(
    "text",
    ["on Jan. 6, 2026", "14 January 2026", "JANUARY, 2026", "6th of January 2026", "ym mis Ionawr 2026", "mid-January  2026"],
)  # fmt: skip
def test_a_month_is_read_as_people_write_it(text: str) -> None:
    assert dates(text).months == {12 * 2026} and dates(text).years == {2026}


@pytest.mark.parametrize("text", ["it may be 20267", "room 1987a", "", "may", "£2026.50 in may"])  # fmt: skip
def test_what_names_no_month_of_a_year_has_none(text: str) -> None:
    assert dates(text).months == frozenset()


def test_a_registry_without_dates_is_not_touched() -> None:
    plain = (Entry("A", "Bins go monthly"), Entry("B", "The pool is shut"))
    finder = Finder(plain)
    signed = "The pool is shut — Ward Watch (@wardwatch) March 2, 2026"
    undated = "The pool is shut — Ward Watch (@wardwatch)"
    assert finder.find(signed) == finder.find(undated)


def test_a_long_hostile_text_is_read_quickly() -> None:
    calendar = Calendar(FLOODS)
    for text in (
        "2026 " * 1000,
        "jan " * 1200,
        "1st, of " * 600 + "2026",
        " " * 5000 + "2026",
    ):
        calendar.agreement(text)
