"""The script that outsiders check with: bad input is one sentence, and nothing of a stranger's reaches the terminal raw."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listener.minutes import verify_minutes
from listener.minutes.keys import signer_of
from listener.minutes.notes import Checkpoint
from listener.minutes.verify_minutes import Bad, main, parsed
from tests.listener.test_proofs import check, exported

__all__ = ["exported"]
Say = pytest.CaptureFixture[str]


def test_an_older_checkpoint_that_holds_none_cannot_pass(
    exported: Path, tmp_path: Path, capsys: Say
) -> None:
    older = tmp_path / "older"
    older.write_bytes(b"")
    asked = ("--key", exported / "key", "--checkpoint", older)
    code, said = check(capsys, exported / "export", *asked)
    assert code == 2 and "holds no checkpoint" in said


@pytest.mark.parametrize("given", ["17.tlog-proof", "key", b"Dear reviewer,\n\nhere it is.\n", b"\n\n\n", b"\xff\x00"])  # fmt: skip
def test_a_file_that_is_no_checkpoint_says_nothing_against_the_log(
    exported: Path, tmp_path: Path, capsys: Say, given: str | bytes
) -> None:
    older = tmp_path / "older"
    older.write_bytes(given if isinstance(given, bytes) else (exported / given).read_bytes())  # fmt: skip
    asked = ("--key", exported / "key", "--checkpoint", older)
    code, said = check(capsys, exported / "export", *asked)
    assert code == 2 and "NOT sound" not in said and "older" in said


def test_an_older_checkpoint_with_a_receipt_is_refused_not_passed_over(
    exported: Path, capsys: Say
) -> None:
    asked = ("--key", exported / "key", "--checkpoint", "/nonexistent")
    code, said = check(capsys, exported / "17.tlog-proof", *asked)
    assert code == 2 and "goes with the folder of an export" in said


@pytest.mark.parametrize(
    "line",
    [
        b'{"seq":"\\u001b[31mred\\u202e","previous":""}',
        b'{"seq":"\\ud800","previous":""}',
        b'{"seq":' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_entries_that_are_no_entries_are_one_plain_sentence(
    exported: Path, tmp_path: Path, capsys: Say, line: bytes
) -> None:
    for name in ("checkpoint", "checkpoints.txt"):
        (tmp_path / name).write_bytes((exported / "export" / name).read_bytes())
    (tmp_path / "entries.jsonl").write_bytes(line + b"\n")
    code, said = check(capsys, tmp_path, "--key", exported / "key")
    assert code == 1 and said.startswith("NOT sound: entry 1 ")
    assert "\x1b" not in said and "\u202e" not in said and said.count("\n") == 1


@pytest.mark.parametrize("index", [b"9" * 5000, b"007", "²".encode(), b""])
def test_an_index_that_is_no_number_is_one_sentence(
    exported: Path, tmp_path: Path, capsys: Say, index: bytes
) -> None:
    receipt = tmp_path / "receipt"
    whole = (exported / "17.tlog-proof").read_bytes()
    receipt.write_bytes(whole.replace(b"index 16\n", b"index " + index + b"\n"))
    code, said = check(capsys, receipt, "--key", exported / "key")
    assert code == 1 and "index in the receipt is not a number" in said


@pytest.mark.parametrize(
    ("name", "text"), [("seq", "\x1b[2J"), ("reason", "\u202e\x1b]0;x\x07")]
)
def test_an_entry_in_a_receipt_is_shown_escaped(
    tmp_path: Path, capsys: Say, name: str, text: str
) -> None:
    signer = signer_of(tmp_path)
    leaf = json.dumps({"seq": 1, name: text}, ensure_ascii=False).encode()
    note = signer.sign(
        Checkpoint(signer.name, 1, sha256(b"\x00" + leaf).digest()).text()
    )
    head = b"c2sp.org/tlog-proof@v1\nextra %s\nindex 0\n\n" % base64.b64encode(leaf)
    (tmp_path / "receipt").write_bytes(head + note.encode())
    key = tmp_path / "keys" / "minutes.pub"
    _, said = check(capsys, tmp_path / "receipt", "--key", key)
    assert "\x1b" not in said and "\u202e" not in said


def test_a_name_that_no_file_can_have_is_one_sentence(
    exported: Path, capsys: Say
) -> None:
    code, said = check(capsys, "no\x1bfile", "--key", exported / "key")
    assert code == 2 and "cannot be read" in said and "\x1b" not in said


@pytest.mark.parametrize("hostile", ["--\x1b[2J", "a\u202eb", "c\nd"])
def test_a_command_line_that_is_not_understood_does_not_steer_the_terminal(
    exported: Path, capsys: Say, hostile: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([str(exported), "--key", str(exported / "key"), "another", hostile])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert "unrecognized arguments" in said
    assert all(letter.isprintable() or letter == "\n" for letter in said)
    assert "c\nd" not in said


@pytest.mark.parametrize(
    "line",
    [
        b'{"seq":1},{"seq":2}',
        b'{"a":"x"},{"b":[{"c":"d"}',
        b'{"a":"x}',
        b'{"a":"\\ud800"}',
        b'{"a":{"b":"\\uDfff"}}',
        b"1}",
        b"1",
        b"",
        b'\xff{"a":1}',
        b'{"a":"\xed\xa0\x80"}',
    ],
)
def test_a_line_that_is_not_one_entry_is_said_to_be_changed(line: bytes) -> None:
    with pytest.raises(Bad, match="entry 7 was changed"):
        parsed(line, 7)


@given(st.dictionaries(st.text(), st.text() | st.integers()))
def test_a_line_gives_the_entry_that_was_written(entry: dict[str, str | int]) -> None:
    for ascii_only in (False, True):
        line = json.dumps(entry, ensure_ascii=ascii_only).encode()
        assert parsed(line, 1) == entry


def test_half_a_letter_in_an_entry_is_said_to_be_unreadable() -> None:
    with pytest.raises(Bad, match="cannot be read"):
        parsed(b'{"seq":1,"reason":"\\ud800"}', 1)


@pytest.mark.parametrize("changed", [False, True])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_went_away_changes_nothing_of_what_was_found(exported: Path, changed: bool, unbuffered: str) -> None:  # fmt: skip
    receipt = exported / "17.tlog-proof"
    if changed:
        receipt = exported / "changed.tlog-proof"
        receipt.write_bytes((exported / "17.tlog-proof").read_bytes().replace(b"index ", b"index 1"))  # fmt: skip
    read_end, write_end = os.pipe()
    os.close(read_end)
    script = [sys.executable, verify_minutes.__file__, str(receipt), "--key", str(exported / "key")]  # fmt: skip
    with open(write_end, "wb") as gone:
        done = subprocess.run(script, stdout=gone, stderr=subprocess.PIPE, env=os.environ | {"PYTHONUNBUFFERED": unbuffered}, check=False)  # fmt: skip
    assert (done.returncode, done.stderr) == (int(changed), b"")


def test_a_closed_output_changes_nothing_of_what_was_found(exported: Path) -> None:
    words = f'"{sys.executable}" "{verify_minutes.__file__}" "{exported}/17.tlog-proof" --key "{exported}/key" >&-'
    done = subprocess.run(words, shell=True, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_nor_does_a_full_disk(exported: Path) -> None:
    words = f'"{sys.executable}" "{verify_minutes.__file__}" "{exported}/17.tlog-proof" --key "{exported}/key" >/dev/full'
    done = subprocess.run(words, shell=True, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
