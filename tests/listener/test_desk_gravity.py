"""Why an alert is as grave as it is, on its page: the points never contradict the level."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.office import Browser


def with_points(desk: Newsdesk, **changes: Any) -> Browser:
    """Somebody of comms, beside an alert that is weighed like this."""
    desk.room.say()
    with desk.house.store.transaction(desk.clock()) as tx:
        tx.update("incidents", changes, "1 = 1", ())
        tx.record("incident_grew", details={})
    return desk.browser()


def test_points_just_below_a_level_are_rounded_down_on_the_page(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data") as desk:
        browser = with_points(desk, value=5.94, level="LOW")
        for path, said in (("", "Points in all 5.9 "), ("/cy", " 5.9 ")):
            browser.get(f"{path}/alerts/1")
            assert said in browser.page.words and "6.0" not in browser.page.words
