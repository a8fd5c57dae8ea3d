"""The measurement of the desk runs on a little, names every page that it finds, and says which are slow or large."""

from __future__ import annotations

from pathlib import Path

from bench import desk
from bench.asked import Asked
from bench.report import Table


def test_every_page_that_is_found_is_measured(tmp_path: Path) -> None:
    blocks = desk.measure(Asked(data=tmp_path, desk=400, waiting=8, requests=2))
    (table,) = (block for block in blocks if isinstance(block, Table))
    rows = {row[0]: row for row in table.rows}
    assert {"/", "/look-up", "/home", "/queue", "/item/{number}", "/alerts", "/minutes", "/minutes/{number}"} <= set(rows)  # fmt: skip
    assert rows["/queue"][1] == "owner" and rows["/minutes"][1] == "reviewer"
    assert float(rows["/queue"][5]) > float(rows["/look-up"][5])


def test_what_is_slow_or_large_is_named() -> None:
    fine = ("/a", "public", "1", "99", "1,200", "49", "1 x")
    slow = ("/b", "public", "1", "1,101", "1,200", "49", "1 x")
    large = ("/c", "public", "1", "9", "12", "51", "1 x")
    assert "Every page" in desk._verdict([fine])
    assert desk._verdict([fine, slow, large]) == "Over 100 ms: /b. Over 50 KB: /c."
