"""`wardmote log verify` and `prove` on folders that somebody spoiled: one sentence, and nothing is made anew."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from listener.cli import run
from listener.house import open_house, open_store
from listener.minutes import agree
from listener.minutes import verify as verifying
from listener.minutes.heads import Head, note_head, strange_lines
from listener.minutes.keys import signer_of
from listener.minutes.verify import verify
from listener.own_names import HEADS_NAME
from tests.listener.test_agree import forge, life
from tests.listener.test_minutes import log_of, tamper
from tests.town import THREAT, Town

Say = pytest.CaptureFixture[str]


@pytest.fixture
def folder(place: Town) -> Path:
    """A data folder with a log and a signed head."""
    house = life(place)
    note_head(house.store.db, house.heads, "2026-11-20T11:00:00+00:00")
    place.close()
    return place.folder


def said(capsys: Say, folder: Path, *arguments: str) -> tuple[int, str]:
    code = run(["log", *arguments, "--data", str(folder)])
    caught = capsys.readouterr()
    assert "something went wrong" not in caught.err and "\x1b" not in caught.out
    return code, caught.out + caught.err


@pytest.mark.parametrize("seq", [2**63 - 1, 30, 0, -4])
def test_a_number_far_away_is_found_at_once(seq: int) -> None:
    db = log_of(12)
    tamper(db, "UPDATE entries SET seq = ? WHERE seq = 5", (seq,))
    verdict = verify(db)
    assert verdict.first_bad == 5 or (seq < 1 and not verdict.sound)
    db = log_of(1)
    tamper(db, "UPDATE entries SET seq = ?", (seq,))
    assert verify(db).first_bad == min(1, seq)


@pytest.mark.parametrize(
    "line",
    [
        '{"at": "x", "seq": "a", "hash": 1, "note": 5}',
        '{"at": "x", "seq": 1, "hash": "", "note": "\\ud800"}',
        '{"at": "x", "seq": -1, "hash": ""}',
        '{"at": "x", "seq": 99999999999999999999, "hash": ""}',
        '{"more": 1}',
        "[]",
        "7",
    ],
)
def test_a_line_that_is_no_head_is_a_finding(
    folder: Path, capsys: Say, line: str
) -> None:
    with (folder / HEADS_NAME).open("a") as file:
        file.write(line + "\n")
    (number,) = strange_lines(folder / HEADS_NAME)
    code, out = said(capsys, folder, "verify")
    assert code == 1 and f"Line {number} of" in out and "is no head" in out


NO_HEAD = "No head was kept outside the database (heads.jsonl)"


@pytest.mark.parametrize("left", [None, b"", b"not a head\n"])
@pytest.mark.parametrize("key", [True, False])
def test_heads_that_are_lost_are_said_once_with_or_without_a_key(
    folder: Path, capsys: Say, left: bytes | None, key: bool
) -> None:
    (folder / HEADS_NAME).unlink()
    if left is not None:
        (folder / HEADS_NAME).write_bytes(left)
    if not key:
        for name in ("minutes", "minutes.pub"):
            (folder / "keys" / name).unlink()
    code, out = said(capsys, folder, "verify")
    assert code == 0 and out.startswith("The log is sound: ")
    assert out.count(NO_HEAD) == 1
    assert ("Line 1 of" in out) == bool(left)
    assert ("public key of the log is missing" in out) == (not key)


def test_lines_that_cannot_be_read_are_named_and_the_rest_is_compared(
    folder: Path, capsys: Say
) -> None:
    path = folder / HEADS_NAME
    whole = path.read_bytes()
    junk = b"not a head\n" + whole + b"\n\xff\xfe{\n" + b'{"at": "2026'
    path.write_bytes(junk)
    before = len(whole.splitlines())
    code, out = said(capsys, folder, "verify")
    assert code == 0 and out.startswith("The log is sound: ")
    named = f"Lines 1, {before + 3}, {before + 4} of {path} cannot be read"
    assert named in out and "all in agreement" in out and NO_HEAD not in out


def test_a_public_key_that_is_missing_beside_the_secret_one_is_said(
    folder: Path, capsys: Say
) -> None:
    (folder / "keys" / "minutes.pub").unlink()
    code, out = said(capsys, folder, "verify")
    assert code == 0 and out.startswith("The log is sound: ")
    assert out.count("public key of the log is missing") == 1
    assert "the secret one" in out and "all in agreement" in out


def test_where_nothing_is_missing_nothing_is_said_to_be(
    folder: Path, capsys: Say
) -> None:
    out = said(capsys, folder, "verify")[1]
    assert "missing" not in out and "cannot be read" not in out and NO_HEAD not in out


def test_a_head_half_written_is_no_finding(folder: Path, capsys: Say) -> None:
    with (folder / HEADS_NAME).open("a") as file:
        file.write('{"at": "2026')
    assert said(capsys, folder, "verify")[0] == 0


@pytest.mark.parametrize("table", ["entries", "nodes", "evidence", "payloads"])
def test_a_table_that_was_dropped_is_a_finding(
    place: Town, folder: Path, capsys: Say, table: str
) -> None:
    house = place.open()
    forge(house, f"DROP TABLE {table}")
    place.close()
    code, out = said(capsys, folder, "verify")
    assert code == 1 and f"NOT sound. Missing in the database: {table}." in out


def test_a_column_that_was_dropped_is_a_finding(
    place: Town, folder: Path, capsys: Say
) -> None:
    forge(place.open(), "ALTER TABLE evidence RENAME COLUMN sha256 TO other")
    place.close()
    code, out = said(capsys, folder, "verify")
    assert code == 1 and out.startswith("NOT all is well: The database is not as")


def test_without_the_secret_key_verifying_needs_the_public_one_and_makes_none(
    folder: Path, capsys: Say
) -> None:
    (folder / "keys" / "minutes").unlink()
    assert said(capsys, folder, "verify")[0] == 0
    code, out = said(capsys, folder, "checkpoint")
    assert code == 0 or "Restore `keys`" in out
    (folder / "keys" / "minutes.pub").unlink()
    code, out = said(capsys, folder, "verify")
    assert code == 1 and "public key of the log is missing" in out
    assert not (folder / "keys" / "minutes").exists()


def test_a_public_key_of_another_log_is_a_finding_and_nothing_is_handed_out(
    folder: Path, tmp_path: Path, capsys: Say
) -> None:
    other = signer_of(tmp_path / "other").verifier
    (folder / "keys" / "minutes.pub").write_text(f"{other}\n")
    code, out = said(capsys, folder, "verify")
    assert code == 1 and "does not belong to the key" in out
    for command in (("prove", "1", "--out", "-"), ("checkpoint",)):
        code, out = said(capsys, folder, *command)
        assert code == 2 and "does not belong to the key" in out


def test_a_checkpoint_that_the_public_key_cannot_check_is_not_handed_out(
    folder: Path, capsys: Say
) -> None:
    for name in ("minutes", "minutes.pub"):
        (folder / "keys" / name).unlink()
    signer_of(folder)
    code, out = said(capsys, folder, "prove", "1", "--out", "-")
    assert code == 2 and "cannot be handed out: it is not signed by" in out


def test_a_lost_pseudonym_key_is_not_replaced_where_there_are_entries(
    folder: Path, capsys: Say
) -> None:
    secret = folder / "keys" / "pseudonyms"
    secret.unlink()
    code, out = said(capsys, folder, "verify")
    assert code == 2 and "pseudonyms is missing" in out and not secret.exists()
    (folder / HEADS_NAME).unlink()
    assert said(capsys, folder, "show")[0] == 2 and not secret.exists()


@pytest.mark.parametrize("key", [b"", b"short", bytes(33)])
def test_a_damaged_pseudonym_key_is_never_used(
    folder: Path, capsys: Say, key: bytes
) -> None:
    secret = folder / "keys" / "pseudonyms"
    secret.write_bytes(key)
    code, out = said(capsys, folder, "verify")
    assert code == 2 and "pseudonyms holds" in out and "Restore `keys`" in out
    assert secret.read_bytes() == key


def test_an_empty_database_gets_a_new_pseudonym_key(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    (tmp_path / "keys" / "pseudonyms").unlink()
    open_store(tmp_path).close()
    assert (tmp_path / "keys" / "pseudonyms").is_file()


def test_a_proof_from_a_log_with_a_hole_is_refused_in_one_sentence(
    place: Town, folder: Path, capsys: Say
) -> None:
    forge(place.open(), "DELETE FROM nodes")
    place.close()
    code, out = said(capsys, folder, "prove", "2", "--out", "-")
    assert code == 1 and "under a node of the tree that is missing" in out


def test_heads_with_far_numbers_are_only_missing_entries(
    folder: Path, capsys: Say
) -> None:
    head = Head("2026", 2**63 - 1, "0" * 64)
    with (folder / HEADS_NAME).open("a") as file:
        file.write(json.dumps({"at": head.at, "seq": head.seq, "hash": head.hash}))
    code, out = said(capsys, folder, "verify")
    assert code == 1 and "is missing" in out


def test_words_that_no_entry_vouches_for_are_marked_as_the_present_ones(
    place: Town, folder: Path, capsys: Say
) -> None:
    forge(place.open(), "UPDATE versions SET text = 'Forged words'")
    place.close()
    lines = said(capsys, folder, "show", "--all")[1].splitlines()
    quoting = [line for line in lines if "Forged words" in line]
    assert quoting and all("(as it stands now)" in line for line in quoting)


def test_the_first_line_is_the_verdict_and_says_what_is_wrong(
    place: Town, folder: Path, capsys: Say
) -> None:
    first = said(capsys, folder, "verify")[1].splitlines()[0]
    assert first.startswith("The log is sound: ")
    forge(place.open(), "UPDATE decisions SET actor = 'Somebody Else' WHERE rowid = 1")
    place.close()
    code, out = said(capsys, folder, "verify")
    first = out.splitlines()[0]
    assert code == 1 and "sound" not in first
    assert "Decision 1 is not what the log says it was: actor." in first


def test_the_first_line_says_how_many_things_are_wrong(
    place: Town, folder: Path, capsys: Say
) -> None:
    forge(place.open(), "UPDATE decisions SET actor = 'Somebody Else'")
    place.close()
    with (folder / HEADS_NAME).open("a") as file:
        file.write("7\n")
    code, out = said(capsys, folder, "verify")
    first, *rest = out.splitlines()
    wrong = [line for line in rest if line.startswith("But: ")]
    assert code == 1 and f"{len(wrong)} things" in first and "is no head" in first
    assert len(wrong) > 2 and "sound" not in first


@pytest.mark.parametrize("processes", [1, 2])
@pytest.mark.parametrize("erased", [False, True])
@pytest.mark.parametrize("step", ["_in_a_row", "_unlike"])
def test_a_whole_log_that_is_written_while_it_is_read_is_sound(
    place: Town,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    erased: bool,
    processes: int,
) -> None:
    house = life(place)
    before = house.store.value("SELECT COUNT(*) FROM entries")
    one = house.store.value("SELECT MAX(seq) FROM payloads WHERE body IS NOT NULL")
    done = getattr(verifying, step)

    def meanwhile(*arguments: Any) -> Any:
        found = done(*arguments)
        other = open_store(place.folder)
        with other.transaction(place.clock()) as tx:
            if erased:
                tx.update("payloads", {"salt": None, "body": None}, "seq = ?", (one,))
            tx.record("payloads_erased", details={"seqs": [one] if erased else []})
        other.close()
        return found

    monkeypatch.setattr(verifying, step, meanwhile)
    verdict = verify(house.store.db, processes=processes)
    assert (verdict.first_bad, verdict.fault) == (None, "")
    assert verdict.entries == before
    monkeypatch.undo()
    verdict = verify(house.store.db, processes=processes)
    assert verdict.sound and verdict.entries > before


def test_what_is_decided_while_the_tables_are_compared_is_no_disagreement(
    place: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = life(place)
    done = agree._older_evidence

    def meanwhile(*arguments: Any) -> set[int]:
        place.comment(place.post(), THREAT + " Soon!", by="Perrin Oxlade")
        other = open_house(place.folder, now=place.clock, redirect=place.simulator.redirect)  # fmt: skip
        place.round(other)
        assert other.store.value("SELECT COUNT(*) FROM evidence") > kept
        other.close()
        return done(*arguments)

    monkeypatch.setattr(agree, "_older_evidence", meanwhile)
    kept = house.store.value("SELECT COUNT(*) FROM evidence")
    subject = house.store.writer.subject
    assert agree.disagreements(house.store.db, subject) == []
    monkeypatch.undo()
    assert agree.disagreements(house.store.db, subject) == []
