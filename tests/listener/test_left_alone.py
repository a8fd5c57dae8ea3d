"""A time away for which somebody was to stand in, and whose delegate is listed no longer: software hides nothing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from listener.cli import run
from listener.house import House, utc_now
from listener.modes.changes import end_mode, i_am_here, resume_hiding, start_mode
from listener.modes.follow import follow_modes
from tests.listener.crowd import DELEGATE, OWNER, PEOPLE, Crowd, crowd
from tests.listener.lives import page
from tests.town import THREAT

LAST_DAY = "2026-11-22"


def until(day: str | None) -> list[dict[str, Any]]:
    """The people, the delegate up to a day."""
    more = {"until": day} if day else {}
    return [one | more if one["role"] == "delegate" else one for one in PEOPLE]


def no_hiding(house: House) -> str:
    return house.standing(page(house), house.now()).no_hiding()


def go_away(here: Crowd, days: int = 10) -> None:
    end = here.house.now() + timedelta(days=days)
    start_mode(here.house, page(here.house), "away", end, OWNER, "a break", delegate=True)  # fmt: skip


def named_away(here: Crowd, ends_at: str) -> None:
    """The rules file names a time away for which somebody stands in, and the service takes it up."""
    path = here.place.folder / "rules_of_engagement.yaml"
    span = f"starts_at: 2026-11-20T08:00:00Z, ends_at: {ends_at}, delegate: true"
    path.write_text(path.read_text().replace("  away: []", f"  away: [{{{span}}}]"))
    here.place.round(here.house, times=2)
    here.house.practice = True


def told_over(house: House) -> int:
    """How many mails say that a time away is over."""
    query = "SELECT COUNT(*) FROM outbox WHERE kind = 'mode' AND subject LIKE 'The mode away is over%'"
    return int(house.store.value(query))


@pytest.mark.parametrize(("last_day", "hidden"), [(LAST_DAY, False), (None, True)])
def test_after_the_last_day_of_the_delegate_nothing_is_hidden(
    tmp_path: Path,
    last_day: str | None,
    hidden: bool,
) -> None:
    with crowd(tmp_path / "data", people=until(last_day)) as here:
        here.house.practice = True
        go_away(here)
        assert no_hiding(here.house) == ""
        here.place.clock.forward(days=2, hours=17)
        assert here.comment(THREAT).hidden is hidden
        assert ("nobody stands in" in no_hiding(here.house)) is not hidden


def test_mode_show_no_longer_says_that_somebody_stands_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    now = utc_now()  # the command has no other clock
    yesterday = (now - timedelta(days=1)).date().isoformat()
    with crowd(tmp_path / "data", people=until(yesterday)) as here:
        here.place.clock.moment = now
        go_away(here)
        show = ["mode", "show", "--data", str(here.place.folder)]
        assert run(show) == 0
    said = capsys.readouterr().out
    assert "away until" in said and "somebody stands in" not in said


def test_after_such_a_time_a_person_speaks_first(tmp_path: Path) -> None:
    with crowd(tmp_path / "data", people=until(LAST_DAY)) as here:
        house = here.house
        house.practice = True
        go_away(here, days=5)
        here.place.clock.forward(days=5, hours=1)
        i_am_here(house, OWNER)
        follow_modes(house)
        assert "away is over" in no_hiding(house)
        resume_hiding(house, page(house), OWNER, "I am back.")
        assert no_hiding(house) == ""


def test_where_the_delegate_stood_in_to_the_end_it_goes_on_by_itself(
    tmp_path: Path,
) -> None:
    with crowd(tmp_path / "data", people=until(None)) as here:
        here.house.practice = True
        go_away(here, days=5)
        here.place.clock.forward(days=5, hours=1)
        i_am_here(here.house, OWNER)
        follow_modes(here.house)
        assert no_hiding(here.house) == ""


def test_what_the_rules_file_says_of_somebody_who_stands_in_is_asked_as_well(
    tmp_path: Path,
) -> None:
    with crowd(tmp_path / "data", people=until(LAST_DAY)) as here:
        named_away(here, "2026-12-10T08:00:00Z")
        assert here.house.standing(page(here.house), here.house.now()).on("away")
        assert no_hiding(here.house) == ""
        here.place.clock.forward(days=2, hours=17)
        assert "nobody stands in" in no_hiding(here.house)


@pytest.mark.parametrize("passes", [0, 1])
def test_after_a_time_of_the_rules_file_that_was_left_alone_a_person_speaks_first(
    tmp_path: Path, passes: int
) -> None:
    with crowd(tmp_path / "data", people=until(LAST_DAY)) as here:
        house = here.house
        named_away(here, "2026-11-26T08:00:00Z")
        here.place.clock.forward(days=6, hours=2)
        i_am_here(house, OWNER)
        for _ in range(passes):
            follow_modes(house)
            assert told_over(house) == len(house.settings.pages)
        assert "away is over" in no_hiding(house)
        assert not here.comment(THREAT).hidden
        resume_hiding(house, page(house), OWNER, "I am back.")
        assert no_hiding(house) == ""
        assert here.comment(THREAT, by="Robin Sedge").hidden


def test_it_waits_as_well_once_the_rules_file_names_it_no_longer(
    tmp_path: Path,
) -> None:
    with crowd(tmp_path / "data", people=until(LAST_DAY)) as here:
        path = here.place.folder / "rules_of_engagement.yaml"
        before = path.read_text()
        named_away(here, "2026-12-10T08:00:00Z")
        here.place.clock.forward(days=4)
        i_am_here(here.house, OWNER)
        path.write_text(before)
        here.place.round(here.house, times=2)
        assert "away is over" in no_hiding(here.house)


def test_where_the_rules_file_says_so_and_the_delegate_stood_in_it_goes_on_by_itself(
    tmp_path: Path,
) -> None:
    with crowd(tmp_path / "data", people=until("2026-11-26")) as here:
        named_away(here, "2026-11-27T00:00:00Z")  # the end of the delegate's last day
        here.place.clock.forward(days=7)
        i_am_here(here.house, OWNER)
        assert no_hiding(here.house) == ""
        follow_modes(here.house)
        assert no_hiding(here.house) == "" and not told_over(here.house)


def test_between_its_end_and_the_next_pass_of_the_clock_nothing_is_hidden(
    tmp_path: Path,
) -> None:
    with crowd(tmp_path / "data", people=until(LAST_DAY)) as here:
        here.house.practice = True
        go_away(here, days=5)
        here.place.clock.forward(days=5, seconds=20)
        i_am_here(here.house, OWNER)
        assert "away is over" in no_hiding(here.house)
        assert not here.comment(THREAT).hidden


@pytest.mark.parametrize("anew", [False, True])
def test_a_person_who_ends_it_early_has_not_said_yet_that_software_may_hide(
    tmp_path: Path, anew: bool
) -> None:
    with crowd(tmp_path / "data", people=until(LAST_DAY)) as here:
        house = here.house
        here.house.practice = True
        go_away(here)
        here.place.clock.forward(days=4)
        i_am_here(house, OWNER)
        if anew:
            end = house.now() + timedelta(hours=1)
            start_mode(house, page(house), "away", end, OWNER, "A day less.")
            here.place.clock.forward(hours=2)
        else:
            end_mode(house, page(house), "away", OWNER, "I am back.")
        assert "away is over" in no_hiding(house)
        entry = here.events("mode_ended")[0]
        assert '"delegate":false' in entry["details"].replace(" ", "")


def test_one_that_a_person_ends_while_the_delegate_is_listed_keeps_nothing_back(
    tmp_path: Path,
) -> None:
    with crowd(tmp_path / "data", people=until(None)) as here:
        here.house.practice = True
        go_away(here)
        here.place.clock.forward(days=4)
        i_am_here(here.house, OWNER)
        end_mode(here.house, page(here.house), "away", DELEGATE, "She is back.")
        assert no_hiding(here.house) == ""
