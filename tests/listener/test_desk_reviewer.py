"""The reviewer's part of the desk: the minutes by filter, one entry's whole story, words opened for a reason, copies."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.forgetting.erasing import erase_all_of
from listener.minutes.verify import verify
from listener.minutes.verify_minutes import main as verify_outside
from listener.store.connection import as_moment
from listener.undo import undo
from tests.listener.crowd import COMMS, DELEGATE, OWNER, REVIEWER
from tests.listener.lives import comment_id
from tests.listener.office import Browser, Office, office
from tests.town import RUDE, THREAT

AUTHOR = "Marlow Teasel"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with office(tmp_path_factory.mktemp("minutes") / "data") as opened:
        threat = opened.here.comment(THREAT)
        opened.here.decide(threat, "confirm", OWNER)
        opened.here.decide(threat, "show", OWNER)
        opened.here.comment(RUDE)
        opened.here.decide(opened.here.comment("Get lost, you utter fool."), "keep", DELEGATE)  # fmt: skip
        yield opened
        assert verify(opened.here.house.store.db).sound


@pytest.fixture(scope="module")
def reader(desk: Office) -> Browser:
    return desk.sign_in(REVIEWER)


def numbers(reader: Browser) -> list[int]:
    """The entries that a page of the minutes lists."""
    links = [link.rpartition("/")[2] for link in reader.page.links if link.startswith("/minutes/")]  # fmt: skip
    return [int(link) for link in links if link.isdigit()]


def fits(desk: Office, where: str) -> list[int]:
    rows = desk.here.house.store.rows(f"SELECT seq FROM entries WHERE {where} ORDER BY seq DESC")  # fmt: skip
    return [row["seq"] for row in rows][:30]


def seq_of(desk: Office, event: str) -> int:
    return int(desk.here.events(event)[0]["seq"])


# ---- filters ----


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ("event=hide_confirmed", "event = 'hide_confirmed'"),
        ("rule=R2", "rule = 'R2'"),
        ("role=owner", "role = 'owner'"),
        ("by=person", "role <> 'daemon'"),
        ("by=software", "role = 'daemon'"),
        ("role=delegate&event=comment_kept", "role = 'delegate' AND event = 'comment_kept'"),
        ("rule=R2&by=software", "rule = 'R2' AND role = 'daemon'"),
        ("event=hide_confirmed&by=software", "0"),
        ("since=2026-01-01&until=2026-12-31", "1"),
        ("until=2025-12-31", "0"),
        ("since=2027-01-01", "0"),
        ("rule=R99", "0"),
    ],
)  # fmt: skip
def test_a_filter_shows_what_fits_and_nothing_else(desk: Office, reader: Browser, query: str, where: str) -> None:  # fmt: skip
    reader.get(f"/minutes?{query}")
    assert reader.status == 200
    assert numbers(reader) == fits(desk, where)
    assert ("No entries fit." in reader.page.words) == (where == "0")


def test_the_minutes_of_one_page_and_of_one_comment(desk: Office, reader: Browser) -> None:  # fmt: skip
    store = desk.here.house.store
    page = desk.here.house.settings.pages[0].page_id
    other = desk.here.house.settings.pages[1].page_id
    reader.get(f"/minutes?page={page}&event=hide_confirmed")
    assert numbers(reader) == fits(desk, "event = 'hide_confirmed'")
    reader.get(f"/minutes?page={other}&event=hide_confirmed")
    assert not numbers(reader)
    subject = str(desk.here.events("hide_confirmed")[0]["subject"])
    reader.get(f"/minutes?subject={subject}")
    assert numbers(reader) == fits(desk, f"subject = '{subject}'")
    known = {row["subject"]: row["page_id"] for row in store.rows("SELECT * FROM subject_pages")}  # fmt: skip
    assert known[subject] == page


def test_a_number_leads_straight_to_its_entry(desk: Office, reader: Browser) -> None:
    reader.get("/minutes?number=3")
    assert reader.path == "/minutes/3" and reader.status == 200
    reader.get("/minutes?number=99999")
    assert reader.status == 404


def test_older_entries_are_reached_page_by_page_with_none_lost(desk: Office, reader: Browser) -> None:  # fmt: skip
    reader.get("/minutes?by=software")
    seen = numbers(reader)
    while more := [to for to in reader.page.links if to.startswith("/minutes?") and "before=" in to]:  # fmt: skip
        reader.get(more[0].partition("#")[0])
        seen += numbers(reader)
    rows = desk.here.house.store.rows("SELECT seq FROM entries WHERE role = 'daemon' ORDER BY seq DESC")  # fmt: skip
    assert seen == [row["seq"] for row in rows]


def test_a_log_from_before_the_table_of_pages_is_brought_under_it(tmp_path: Path) -> None:  # fmt: skip
    with office(tmp_path / "data") as opened:
        opened.here.comment(THREAT)
        db = opened.here.house.store.db.conn
        there = db.execute("SELECT COUNT(*) FROM subject_pages").fetchone()
        db.execute("DELETE FROM subject_pages")
        opened.here.house.store._note_pages()
        assert db.execute("SELECT COUNT(*) FROM subject_pages").fetchone() == there


# ---- one entry ----


def test_an_entry_tells_times_pseudonyms_and_the_last_checks_in_both_languages(desk: Office, reader: Browser) -> None:  # fmt: skip
    reader.get(f"/minutes/{seq_of(desk, 'comment_queued')}")
    for words in ("The comment was posted", "Wardmote first saw it", "A person is to decide by", "The comment holds", "words", "Its author, under a pseudonym of this page and this year alone"):  # fmt: skip
        assert words in reader.page.words, words
    said = json.loads(desk.here.events("comment_queued")[0]["details"])["author_ref"]
    assert said in reader.text and AUTHOR not in reader.text and "author ref" not in reader.page.words  # fmt: skip
    reader.get(f"/minutes/{seq_of(desk, 'hide_intended')}")
    assert all(words in reader.page.words for words in ("Met: 4 of 4.", "The notice is ready in English and in Welsh."))  # fmt: skip
    reader.get(f"/minutes/{seq_of(desk, 'comment_kept')}")
    assert "When it was decided" in reader.page.words and "in time" in reader.page.words


def test_the_story_tells_everything_that_happened_in_plain_words(desk: Office, reader: Browser) -> None:  # fmt: skip
    reader.get(f"/minutes/{seq_of(desk, 'hide_intended')}")
    words = reader.page.words.partition("The whole story")[2]
    told = (
        "Wardmote saw it for the first time.",
        "Software found that every check for a hide was met.",
        "It was decided to hide the comment.",
        "It ends, unless a person agrees:",
        "Evidence was kept first.",
        "The comment is hidden on the platform.",
        "A person agreed that it stays hidden.",
        "It was decided to show the comment again.",
        "The comment can be seen again.",
    )
    places = [words.index(one) for one in told]
    assert places == sorted(places)
    assert "hidden provisionally by software" in words  # the notice
    assert THREAT not in reader.text and AUTHOR not in reader.text


def test_the_story_says_what_undid_what(desk: Office, reader: Browser) -> None:
    kept = desk.here.events("comment_kept")[0]
    undo(desk.here.house, json.loads(kept["details"])["decision_id"], OWNER, "Too soon.")  # fmt: skip
    again = desk.here.events("comment_reopened")[-1]["seq"]
    for seq in (kept["seq"], again):
        reader.get(f"/minutes/{seq}")
        told = reader.page.words.partition("The whole story")[2]
        first, found, then = told.partition(f"It was taken back later: Entry {again}")
        assert found and f"Entry {kept['seq']}" in first
        assert f"It takes back an earlier decision: Entry {kept['seq']}" in then


def test_an_entry_shows_the_rule_as_it_stood_and_every_check(desk: Office, reader: Browser) -> None:  # fmt: skip
    reader.get(f"/minutes/{seq_of(desk, 'hide_chosen')}")
    rule = desk.here.house.rules.rule("R2")
    assert rule.text.en in reader.page.words
    assert "Met: 21 of 21." in reader.page.words
    reader.get(f"/minutes/{seq_of(desk, 'comment_queued')}")
    assert "not met" in reader.page.words
    reader.get(f"/cy/minutes/{seq_of(desk, 'hide_chosen')}")
    assert rule.text.cy in reader.page.words


def test_a_receipt_proves_the_entry_with_nothing_but_the_public_key(desk: Office, reader: Browser, tmp_path: Path) -> None:  # fmt: skip
    reader.get("/minutes/2/receipt")
    assert reader.status == 200
    assert reader.headers["content-disposition"] == 'attachment; filename="entry-2.tlog-proof"'  # fmt: skip
    (tmp_path / "receipt").write_text(reader.text)
    key = desk.here.house.folder / "keys" / "minutes.pub"
    assert verify_outside([str(tmp_path / "receipt"), "--key", str(key)]) == 0
    reader.get("/minutes/99999/receipt")
    assert reader.status == 404


def test_after_an_erasure_the_story_stands_and_says_so(tmp_path: Path) -> None:
    with office(tmp_path / "data") as opened:
        item = opened.here.comment(THREAT)
        house = opened.here.house
        with house.store.transaction(house.now()) as tx:
            erase_all_of(tx, house, "asked", [comment_id(item)])
        reader = opened.sign_in(REVIEWER)
        reader.get(f"/minutes/{seq_of(opened, 'hide_chosen')}")
        assert reader.status == 200
        assert "They were bound to this entry, and were erased." in reader.page.words
        assert "and the name of its author, were erased." in reader.page.words
        reader.get(f"/minutes/{seq_of(opened, 'hide_chosen')}/words")
        assert THREAT not in reader.text


# ---- is it as it was written ----


def test_whoever_checked_the_log_is_named_with_when_and_how_much(desk: Office, reader: Browser) -> None:  # fmt: skip
    reader.get("/minutes")
    reader.send("/minutes/check")
    assert "Sound: all" in reader.page.words and REVIEWER.name in reader.page.words
    entry = desk.here.events("log_checked")[-1]
    said = json.loads(entry["details"])
    assert said["sound"] and said["entries"] == entry["seq"] - 1
    assert entry["actor"] == REVIEWER.name


def test_a_long_log_is_checked_while_the_page_is_read(desk: Office, reader: Browser, monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    from listener.desk import minutes

    before = len(desk.here.events("log_checked"))
    monkeypatch.setattr(minutes, "CHECKED_HERE", 3)
    reader.get("/minutes")
    reader.send("/minutes/check")
    assert len(desk.here.events("log_checked")) == before + 1


# ---- words, for a reason ----


def ask(desk: Office, reader: Browser, seq: int, **fields: str) -> None:
    reader.get(f"/minutes/{seq}/words")
    given = {"reason": "An appeal says that it was a song.", "code": desk.here.code(REVIEWER)}  # fmt: skip
    reader.send(f"/minutes/{seq}/words", **(given | fields))


def test_words_are_opened_for_a_reason_and_half_an_hour(desk: Office, reader: Browser) -> None:  # fmt: skip
    seq = seq_of(desk, "hide_chosen")
    before = len(desk.here.events("access"))
    ask(desk, reader, seq)
    opened = reader.path
    assert opened.startswith("/accesses/") and THREAT in reader.page.words
    assert AUTHOR not in reader.text
    entry = desk.here.events("access")[-1]
    assert len(desk.here.events("access")) == before + 1
    assert entry["actor"] == REVIEWER.name and "song" not in entry["details"] + entry["reason"]  # fmt: skip
    told = desk.here.house.store.rows("SELECT * FROM outbox WHERE kind = 'access'")
    assert told and told[-1]["audience"] == "owner" and THREAT not in told[-1]["body"]
    desk.here.place.clock.forward(minutes=31)
    again = desk.sign_in(REVIEWER, reader)
    again.get(opened)
    assert again.status == 404 and THREAT not in again.text


def test_the_author_is_shown_only_where_that_was_asked_for(desk: Office, reader: Browser) -> None:  # fmt: skip
    ask(desk, reader, seq_of(desk, "hide_chosen"), what="author")
    assert AUTHOR in reader.page.words


def test_nothing_is_opened_without_a_reason_or_a_code(desk: Office, reader: Browser) -> None:  # fmt: skip
    seq, before = seq_of(desk, "hide_chosen"), len(desk.here.events("access"))
    for fields in ({"reason": " "}, {"code": ""}, {"code": "000000"}):
        ask(desk, reader, seq, **fields)
        assert reader.status in (409, 422) and THREAT not in reader.text
        assert reader.page.headings[0][1] == "There is a problem"
    assert len(desk.here.events("access")) == before
    reader.get("/minutes/1/words")
    assert reader.status == 404


def test_what_one_opened_another_does_not_see(desk: Office, reader: Browser) -> None:
    ask(desk, reader, seq_of(desk, "hide_chosen"))
    opened = reader.path
    for actor in (OWNER, COMMS):
        other = desk.sign_in(actor)
        other.get(opened)
        assert other.status == 403 and THREAT not in other.text


def test_reviewers_and_the_owner_see_who_opened_words_and_why(desk: Office, reader: Browser) -> None:  # fmt: skip
    ask(desk, reader, seq_of(desk, "hide_chosen"))
    for each in (reader, desk.sign_in(OWNER)):
        each.get("/accesses")
        assert REVIEWER.name in each.page.words and "it was a song" in each.page.words
        assert THREAT not in each.text
    other = desk.sign_in(COMMS)
    other.get("/accesses")
    assert other.status == 403


# ---- copies ----


def copy(desk: Office, reader: Browser, form: str, **fields: str) -> Browser:
    reader.get("/copies")
    given = {"form": form, "reason": "The yearly audit.", "code": desk.here.code(REVIEWER)}  # fmt: skip
    reader.client.headers.pop("x", None)
    reader.send("/copies", **(given | fields))
    return reader


def unpacked(reader: Browser, folder: Path) -> Path:
    assert reader.headers["content-type"] == "application/zip"
    content = reader.content
    zipfile.ZipFile(io.BytesIO(content)).extractall(folder)
    return next(folder.iterdir())


def test_the_exact_copy_verifies_by_itself_and_is_logged(desk: Office, reader: Browser, tmp_path: Path) -> None:  # fmt: skip
    found = unpacked(copy(desk, reader, "jsonl"), tmp_path / "out")
    assert verify_outside([str(found), "--key", str(desk.here.house.folder / "keys" / "minutes.pub")]) == 0  # fmt: skip
    last = json.loads((found / "entries.jsonl").read_text().splitlines()[-1])
    assert last["event"] == "access" and json.loads(last["details"])["kind"] == "export"
    text = (found / "entries.jsonl").read_text()
    assert THREAT not in text and AUTHOR not in text and "yearly audit" not in text


def test_the_table_is_safe_in_a_spreadsheet_and_the_database_opens(desk: Office, reader: Browser, tmp_path: Path) -> None:  # fmt: skip
    found = unpacked(copy(desk, reader, "csv"), tmp_path / "csv")
    rows = list(csv.reader((found / "entries.csv").open(newline="")))
    assert len(rows) > 20 and not [c for row in rows for c in row if c.startswith(("=", "+", "-", "@"))]  # fmt: skip
    found = unpacked(copy(desk, reader, "sqlite"), tmp_path / "sqlite")
    db = sqlite3.connect(found / "minutes.db")
    assert db.execute("SELECT COUNT(*) FROM entries").fetchone()[0] > 20


def test_no_copy_without_a_form_a_reason_and_a_code(desk: Office, reader: Browser) -> None:  # fmt: skip
    before = len(desk.here.events("access"))
    for form, fields in (("", {}), ("exe", {}), ("csv", {"reason": ""}), ("csv", {"code": ""}), ("csv", {"code": "1"})):  # fmt: skip
        copy(desk, reader, form, **fields)
        assert reader.status in (409, 422)
    assert len(desk.here.events("access")) == before


def test_a_person_is_told_that_their_comment_was_opened(desk: Office) -> None:
    from listener.store.persons import record_of

    store = desk.here.house.store
    opened = store.rows("SELECT comment_id FROM accesses WHERE comment_id IS NOT NULL")
    found = record_of(store, opened[0]["comment_id"])
    assert found["opened"][0]["role"] == "reviewer" and "person" not in found["opened"][0]  # fmt: skip
    assert as_moment(found["opened"][0]["until_at"])
