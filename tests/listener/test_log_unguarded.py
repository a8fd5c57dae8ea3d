"""A log whose heads outside the database are gone, or are not signed: everybody who checks it says so, for good."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from listener.cli import run
from listener.doctor.inside import look_at_log
from listener.doctor.lines import Line
from listener.minutes.heads import note_head, read_heads
from listener.own_names import HEADS_NAME
from listener.reviewing.checking import Checked, check_log
from tests.listener.crowd import OWNER, REVIEWER
from tests.listener.office import office
from tests.listener.test_agree import forge, life
from tests.listener.test_log_verify import said
from tests.listener.test_minutes import log_of
from tests.town import Town

ANEW = "heads_begun_anew"
NOON = "2026-11-20T12:00:00+00:00"
GONE = "No head was kept outside the database (heads.jsonl)"
BARE = "of the heads kept outside the database (heads.jsonl) none is signed"
Say = pytest.CaptureFixture[str]


@pytest.fixture
def folder(place: Town) -> Path:
    """A data folder with a log and two signed heads."""
    house = life(place)
    note_head(house.store.db, house.heads, "2026-11-20T11:00:00+00:00")
    with house.store.transaction(house.now()) as tx:
        tx.record("log_checked")
    note_head(house.store.db, house.heads, "2026-11-20T11:00:01+00:00")
    place.close()
    return place.folder


def without_notes(folder: Path, *places: int) -> None:
    """Take the signature off these heads, or off all."""
    heads = read_heads(folder / HEADS_NAME)
    bare = [replace(head, note="") if not places or place in places else head for place, head in enumerate(heads)]  # fmt: skip
    text = "".join(json.dumps(asdict(head)) + "\n" for head in bare)
    (folder / HEADS_NAME).write_text(text)


def checked(place: Town) -> Checked:
    found = check_log(place.open(), OWNER, processes=1)
    place.close()
    return found


def doctor(place: Town) -> Line:
    found = look_at_log(place.open())
    place.close()
    return found


def events(place: Town, event: str) -> list[str]:
    rows = place.open().store.rows("SELECT reason FROM entries WHERE event = ?", (event,))  # fmt: skip
    place.close()
    return [str(row["reason"]) for row in rows]


def cut_short(place: Town) -> None:
    """Take the last entries away, and with them the heads that know of them."""
    house = place.open()
    forge(house, "DELETE FROM entries WHERE seq > 6")
    forge(house, "DELETE FROM payloads WHERE seq > 6")
    forge(house, "DELETE FROM nodes WHERE (position + 1) << level > 6")
    place.close()


def test_where_no_head_is_signed_though_there_is_a_key_all_who_check_say_so(
    place: Town, folder: Path, capsys: Say
) -> None:
    without_notes(folder)
    code, out = said(capsys, folder, "verify")
    assert code == 0 and BARE in out
    line = doctor(place)
    assert line.state == "note" and BARE in line.said
    found = checked(place)
    assert found.sound and BARE in found.cautions[0]


def test_a_head_without_a_signature_after_a_signed_one_is_a_fault(
    place: Town, folder: Path, capsys: Say
) -> None:
    without_notes(folder, 1)
    seq = read_heads(folder / HEADS_NAME)[1].seq
    fault = f"The head kept for entry {seq} is not signed, though heads before it are."
    code, out = said(capsys, folder, "verify")
    assert code == 1 and fault in out
    line = doctor(place)
    assert line.state == "bad" and fault in line.said
    found = checked(place)
    assert not found.sound and fault in found.wrong[0]


def test_heads_from_before_the_log_was_signed_are_told_and_are_no_fault(
    place: Town, folder: Path, capsys: Say
) -> None:
    without_notes(folder, 0)
    seq = read_heads(folder / HEADS_NAME)[0].seq
    code, out = said(capsys, folder, "verify")
    assert code == 0 and f"1 head, up to entry {seq}." in out
    assert checked(place).sound


def test_heads_that_are_gone_are_said_by_all_who_check_and_then_by_an_entry(
    place: Town, folder: Path, capsys: Say
) -> None:
    (folder / HEADS_NAME).unlink()
    assert GONE in said(capsys, folder, "verify")[1]
    line = doctor(place)
    assert line.state == "note" and GONE in line.said
    found = checked(place)
    assert found.sound and GONE in found.cautions[0]
    (told,) = events(place, ANEW)
    assert "If the log was cut short before, that cannot be seen here." in told
    assert "heads begun anew" in said(capsys, folder, "show")[1]
    code, out = said(capsys, folder, "verify")
    assert code == 0 and GONE not in out and "all in agreement: 1." in out


@pytest.mark.parametrize("left", ["nothing", "unsigned", "no key"])
def test_a_log_cut_short_gets_no_new_head_without_an_entry_that_tells(
    place: Town, folder: Path, left: str
) -> None:
    path = folder / HEADS_NAME
    cut_short(place)
    path.unlink()
    house = place.open()
    hashed = house.store.value("SELECT hash FROM entries WHERE seq = 6")
    if left == "unsigned":
        path.write_text(json.dumps({"at": NOON, "seq": 6, "hash": hashed}) + "\n")
    if left == "no key":
        for name in ("minutes", "minutes.pub"):
            (folder / "keys" / name).unlink()
    later = "2026-11-23T12:00:00+00:00"
    head = note_head(house.store.db, path, later)
    assert head and head.seq == 7
    rows = house.store.rows("SELECT event, recorded_at FROM entries WHERE seq = 7")
    assert [tuple(row.values()) for row in rows] == [(ANEW, "2026-11-23T12:00:00.000000+00:00")]  # fmt: skip
    assert note_head(house.store.db, path, later) is None
    assert house.store.value("SELECT COUNT(*) FROM entries") == 7


def test_a_fresh_log_gets_its_first_head_without_a_word(tmp_path: Path) -> None:
    db: Database = log_of(4)
    head = note_head(db, tmp_path / HEADS_NAME, "2026-11-20T09:05:00+00:00")
    assert head and head.seq == 4
    assert db.execute("SELECT COUNT(*) FROM entries").fetchone() == (4,)


def test_a_line_that_is_no_head_is_a_fault_for_the_desk_and_doctor_too(
    place: Town, folder: Path
) -> None:
    with (folder / HEADS_NAME).open("a") as file:
        file.write('{"more": 1}\n')
    line = doctor(place)
    assert line.state == "bad" and "is no head of a log" in line.said
    found = checked(place)
    assert not found.sound and "is no head of a log" in found.wrong[0]


def test_a_check_on_the_page_says_that_no_head_was_kept_outside(tmp_path: Path) -> None:  # fmt: skip
    with office(tmp_path / "data") as desk:
        reader = desk.sign_in(REVIEWER)
        note_head(desk.here.house.store.db, desk.here.house.heads, NOON)
        desk.here.house.heads.unlink()
        reader.get("/minutes")
        reader.send("/minutes/check")
        assert "Sound: all" in reader.page.words and GONE in reader.page.words
        reader.get("/minutes")
        reader.send("/minutes/check")
        assert "Sound: all" in reader.page.words and GONE not in reader.page.words
        reader.get(f"/minutes/{desk.here.events(ANEW)[0]['seq']}")
        assert "If the log was cut short before" in reader.page.words


def test_a_log_that_nobody_touched_is_checked_without_a_caution(
    place: Town, folder: Path
) -> None:
    assert doctor(place).state == "good"
    found = checked(place)
    assert found.sound and found.cautions == () and not events(place, ANEW)
    assert run(["log", "verify", "--data", str(folder)]) == 0
