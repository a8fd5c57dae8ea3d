"""A checkpoint that was kept elsewhere is not met: what is named is what it can prove, and a restore that explains it."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from listener.house import open_store
from listener.minutes import nodes, tree
from listener.minutes.entries import FIRST_PREVIOUS, Entry
from listener.minutes.heads import Head
from listener.minutes.keys import signer_of
from listener.minutes.lost import RESTORED, losses
from listener.minutes.nodes import grow
from listener.minutes.notes import Checkpoint
from listener.own_names import HEADS_NAME
from tests.listener.called import wardmote
from tests.listener.test_minutes import tamper
from tests.listener.test_proofs import check
from tests.listener.vault import back_up, bring_back, data_folder, say

Say = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return data_folder(tmp_path / "data")


def kept_elsewhere(folder: Path, name: str) -> Path:
    """The signed state of now, where whoever has the folder cannot reach it."""
    path = folder.parent / name
    path.write_text(called(folder, "checkpoint"))
    return path


def called(folder: Path, *words: str, code: int = 0) -> str:
    done = wardmote("log", *words, "--data", str(folder))
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def outside(folder: Path, older: Path, capsys: Say, name: str = "out") -> tuple[int, str]:  # fmt: skip
    """What the script says that shares no code with the program."""
    export = folder.parent / name
    called(folder, "export", str(export))
    key = folder / "keys" / "minutes.pub"
    return check(capsys, export, "--key", key, "--checkpoint", older)


def written_anew(folder: Path, first: int) -> None:
    """What whoever has the folder could do: all entries from one on made anew, and signed with the folder's own key."""
    store = open_store(folder)
    db = store.db
    for (trigger,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():  # fmt: skip
        db.conn.execute(f"DROP TRIGGER {trigger}")
    heads = ""
    db.execute("PRAGMA foreign_keys=OFF")
    names = ", ".join(Entry.__slots__)
    rows = db.execute(f"SELECT {names} FROM entries ORDER BY seq").fetchall()
    db.conn.execute("DELETE FROM nodes")
    db.conn.execute("DELETE FROM entries")
    before = FIRST_PREVIOUS
    for row in rows:
        fields = dict(zip(Entry.__slots__, row, strict=True)) | {"previous": before}
        if fields["seq"] == first:
            fields["reason"] = "It was never said."
        entry = Entry(**fields)
        before = entry.hash()
        db.conn.execute("INSERT INTO entries VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", (*(getattr(entry, name) for name in Entry.__slots__), before))  # fmt: skip
        grow(db, entry.seq, bytes.fromhex(before))
        db.conn.commit()
        signer = signer_of(folder)
        root = tree.root(entry.seq, nodes.reader(db))
        note = signer.sign(Checkpoint(signer.name, entry.seq, root).text())
        heads += json.dumps(asdict(Head("", entry.seq, before, note))) + "\n"
    (folder / HEADS_NAME).write_text(heads)
    store.close()


def test_a_log_written_anew_and_signed_again_is_bad_from_the_last_that_is_proved(
    folder: Path, capsys: Say
) -> None:
    early = kept_elsewhere(folder, "early")
    say(folder, 4)
    late = kept_elsewhere(folder, "late")
    written_anew(folder, 3)
    said = called(folder, "verify", "--from", str(late), code=1)
    assert "First bad entry: 1. It or one of those after it, to 9, is not what" in said
    code, told = outside(folder, late, capsys)
    assert code == 1 and "entry 9, or an earlier one from entry 1 on, was changed" in told  # fmt: skip
    both = folder.parent / "both"
    both.write_text(f"{early.read_text()}\n{late.read_text()}")
    said = called(folder, "verify", "--from", str(both), code=1)
    assert "First bad entry: 1. It or one of those after it, to 5, is not what" in said


def test_what_an_earlier_checkpoint_elsewhere_proves_is_not_under_suspicion(
    folder: Path, capsys: Say
) -> None:
    early = kept_elsewhere(folder, "early")
    say(folder, 4)
    both = folder.parent / "both"
    late = kept_elsewhere(folder, "late")
    both.write_text(f"{early.read_text()}\n{late.read_text()}")
    written_anew(folder, 8)
    said = called(folder, "verify", "--from", str(both), code=1)
    assert "First bad entry: 6. It or one of those after it, to 9, is not what" in said
    code, told = outside(folder, both, capsys)
    assert code == 1 and "entry 9, or an earlier one from entry 6 on, was changed" in told  # fmt: skip


def test_after_a_restore_the_entries_that_it_lost_are_named_with_the_entry_that_says_so(
    folder: Path, capsys: Say
) -> None:
    made = back_up(folder)
    early = kept_elsewhere(folder, "early")
    say(folder, 3)
    late = kept_elsewhere(folder, "late")
    bring_back(made.path, folder, behind="The disk is gone.")
    said = called(folder, "verify", "--from", str(late), code=1)
    first = said.splitlines()[0]
    assert first.startswith("NOT all is well: The checkpoint kept elsewhere for entry 9 is not met: ")  # fmt: skip
    assert "entries 7 to 9 were lost by the restore of entry 7, on record." in first
    assert "It goes on from" not in said
    assert "It goes on from" in called(folder, "verify", "--from", str(early))
    code, told = outside(folder, late, capsys)
    assert code == 1 and "entries 7 to 9 were lost by the restore of entry 7, on record" in told  # fmt: skip
    say(folder, 6)
    assert "lost by the restore of entry 7" in called(folder, "verify", "--from", str(late), code=1)  # fmt: skip
    assert outside(folder, early, capsys, "again")[0] == 0


def test_a_restore_excuses_no_other_entry_that_is_not_met(
    folder: Path, capsys: Say
) -> None:
    made = back_up(folder)
    say(folder, 3)
    late = kept_elsewhere(folder, "late")
    bring_back(made.path, folder, behind="The disk is gone.")
    say(folder, 6)
    later = kept_elsewhere(folder, "later")
    both = folder.parent / "both"
    both.write_text(f"{late.read_text()}\n{later.read_text()}")
    written_anew(folder, 10)
    said = called(folder, "verify", "--from", str(both), code=1)
    assert "NOT sound. First bad entry: 1. It or one of those after it, to 13" in said
    code, told = outside(folder, both, capsys)
    assert code == 1 and "entry 13, or an earlier one from entry 1 on, was changed" in told  # fmt: skip


@pytest.mark.parametrize("said", ['{"lost_from": Infinity, "lost_to": 9}', '{"lost_from": 1.5, "lost_to": NaN}', '{"lost_from": "7"}', "[7, 9]", "7", "nothing"])  # fmt: skip
def test_an_entry_that_was_made_to_tell_of_a_restore_is_found_whatever_it_says(
    folder: Path, said: str
) -> None:
    late = kept_elsewhere(folder, "late")
    store = open_store(folder)
    tamper(store.db, "UPDATE entries SET event = ?, details = ? WHERE seq = 4", (RESTORED, said))  # fmt: skip
    assert losses(store.db) == []
    store.close()
    told = called(folder, "verify", "--from", str(late), code=1)
    assert "NOT sound. First bad entry: 4." in told
