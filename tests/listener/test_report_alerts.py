"""Which alerts the report counts as misinformation (S18): neither what the press asks, nor on a page what only the news said."""

from __future__ import annotations

from pathlib import Path

from listener.report.facts import Quarter
from listener.report.gathering import gather
from listener.report.statistics import figures
from listener.report.wording import line
from listener.store.report_counts import flags_raised
from tests.listener.newsroom import Newsroom, newsroom
from tests.listener.test_press_alerts import POOL
from tests.listener.test_press_counts import LINK, prints
from tests.listener.test_whole_tables import ONE_BY_ONE, watched


def counted(room: Newsroom, page_id: str = "facebook:100") -> dict[str, object]:
    found = gather(room.house.store, page_id, Quarter.of(room.clock()), room.clock())
    (figure,) = (one for one in figures(found) if one.id == "S18")
    return {line.key: line.cells[0] for line in figure.lines}


def test_what_the_press_asks_is_no_misinformation(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        for number in range(6):
            room.say(POOL.replace("pool", f"pool in Ward {number}"), by=f"Jo {number}")
            room.tick(minutes=1)
        rows = room.house.store.rows("SELECT key FROM incidents")
        assert len(rows) == 6 and all(row["key"].startswith("need:") for row in rows)
        assert counted(room)["all"] == 0


def test_an_alert_from_the_news_alone_is_counted_once_for_the_whole_house(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data") as room:
        prints(room, 1, "The Echo", LINK)
        room.tick(minutes=1)
        assert counted(room) | {"all": 0, "flags_house": "<5"} == counted(room)
        room.say()
        room.tick(minutes=1)
        assert counted(room) | {"all": "<5", "flags_house": 0} == counted(room)
    assert line("flags_house", "en").startswith("Whole house: ")
    assert line("flags_house", "cy").startswith("Yr holl dudalennau: ")


def test_the_alerts_of_a_page_are_counted_without_going_through_its_comments(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data") as room:
        room.say()
        room.tick(minutes=1)
        with watched(room.house) as plans:
            assert flags_raised(room.house.store, "facebook:100", "2026-01-01", "2027-01-01")  # fmt: skip
        assert plans.indexes_over("comments") == {ONE_BY_ONE}
