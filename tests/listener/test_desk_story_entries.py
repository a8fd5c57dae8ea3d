"""The story of a comment: what an entry says is told with that entry, and only the rest as coming from the tables."""

from __future__ import annotations

from pathlib import Path

from tests.listener.crowd import REVIEWER
from tests.listener.office import office
from tests.town import THREAT

NO_ENTRY = "From the tables: no entry says this."


def test_when_it_was_written_and_first_seen_is_told_with_the_entry_that_says_so(tmp_path: Path) -> None:  # fmt: skip
    with office(tmp_path / "data") as desk:
        desk.here.comment(THREAT)
        reader = desk.sign_in(REVIEWER)
        chosen = desk.here.events("hide_chosen")[0]["seq"]
        intended = desk.here.events("hide_intended")[0]["seq"]
        reader.get(f"/minutes/{intended}")
        words = reader.page.words
        for told in ("The comment was written.", "Wardmote saw it for the first time."):
            after = words.partition(told)[2][:80]
            assert f"Entry {chosen}" in after and NO_ENTRY not in after, after


def test_what_no_entry_says_is_still_told_as_from_the_tables(tmp_path: Path) -> None:
    with office(tmp_path / "data") as desk:
        desk.here.comment(THREAT)
        store = desk.here.house.store
        store.db.conn.execute("UPDATE comments SET first_seen_at = '2026-11-20T08:00:00.000000+00:00'")  # fmt: skip
        reader = desk.sign_in(REVIEWER)
        reader.get(f"/minutes/{desk.here.events('hide_intended')[0]['seq']}")
        assert NO_ENTRY in reader.page.words.partition("Wardmote saw it for the first time.")[2][:80]  # fmt: skip
