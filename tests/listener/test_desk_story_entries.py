"""The story of a comment: what an entry says is told with that entry, and only the rest as coming from the tables."""

from __future__ import annotations

from pathlib import Path

from listener.forgetting.forget import forget_now
from listener.forgetting.person import erase_person
from listener.store.persons import people
from tests.listener.crowd import OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import Browser, Office, office
from tests.town import RUDE, THREAT

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


ERASED = "Its words, and the name of its author, were erased."


def after_erasure(desk: Office, reader: Browser, subject: str) -> str:
    """What the story of a comment says behind the sentence that its words were erased."""
    query = "SELECT MIN(seq) FROM entries WHERE subject = ?"
    reader.get(f"/minutes/{desk.here.house.store.value(query, (subject,))}")
    assert ERASED in reader.page.words
    return reader.page.words.partition(ERASED)[2][:160]


def test_who_asked_for_an_erasure_and_why_is_told_with_its_entry(tmp_path: Path) -> None:  # fmt: skip
    with office(tmp_path / "data") as desk:
        house = desk.here.house
        subject = house.store.writer.subject(comment_id(desk.here.comment(RUDE)))
        (found,) = people(house.store, "Marlow")
        erase_person(house, found.author, OWNER, "They asked.")
        erasure = desk.here.events("payloads_erased")[-1]["seq"]
        told = after_erasure(desk, desk.sign_in(REVIEWER), subject)
        assert NO_ENTRY not in told and OWNER.name in told
        assert f"Entry {erasure}" in told
        assert "What was erased: what its author asked to erase" in told


def test_what_went_when_its_time_had_come_is_told_with_its_entry(tmp_path: Path) -> None:  # fmt: skip
    with office(tmp_path / "data") as desk:
        house = desk.here.house
        subject = house.store.writer.subject(comment_id(desk.here.comment(RUDE)))
        desk.here.comment("Lovely library.")
        desk.here.place.clock.forward(days=120)
        forget_now(house)
        told = after_erasure(desk, desk.sign_in(REVIEWER), subject)
        assert NO_ENTRY not in told and OWNER.name not in told
        assert "What was erased: comments that waited for a person" in told
