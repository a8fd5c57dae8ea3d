"""What the log vouches for of a published report: a number that is changed, and a report that is made up or gone, is found."""

from __future__ import annotations

from datetime import timedelta

import pytest

from listener.minutes.agree import COMPARED
from listener.report.facts import Quarter
from listener.report.publishing import publish
from listener.reviewing.checking import check_log
from tests.listener.crowd import OWNER, REVIEWER, Crowd
from tests.listener.lives import page
from tests.listener.test_agree_people import forged, wrong
from tests.town import RUDE

CHANGED = "was changed after it was published."


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("UPDATE reports SET body = replace(body, '[6]', '[600]')", CHANGED),
        ("UPDATE reports SET body = body || ' ', sha256 = 'ab'", CHANGED),
        ("UPDATE reports SET published_by = 'Somebody Else'", CHANGED),
        ("UPDATE reports SET published_at = '2026-01-01T00:00:00.000000+00:00'", CHANGED),
        ("UPDATE reports SET quarter = '2020Q1'", "is in no entry of the log."),
        ("DELETE FROM reports", "is in the log and no longer among the reports."),
    ],
)  # fmt: skip
def test_a_published_report_that_was_changed_made_up_or_taken_away_is_found(
    here: Crowd, change: str, said: str
) -> None:
    house = here.house
    for number in range(6):
        here.comment(f"{RUDE} {number}", by=f"Name {number}")
    quarter = Quarter.of(house.now())
    here.place.clock.moment = quarter.until + timedelta(days=2)
    publish(house, page(house), quarter, OWNER)
    assert wrong(house) == [] and check_log(house, REVIEWER).sound
    found = forged(house, change)
    assert any(one.endswith(said) for one in found)


def test_reports_are_named_among_what_is_compared() -> None:
    assert "published reports" in COMPARED.partition("not compared")[0]
