"""What is handed out can be checked by anyone: nothing in an exported log or a receipt can be changed unnoticed."""

from __future__ import annotations

import ast
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from listener.minutes import verify_minutes
from listener.minutes.export import harmless, write_lines
from listener.minutes.heads import note_head, read_heads
from listener.minutes.keys import signer_of
from listener.minutes.receipts import receipt
from listener.minutes.writer import Writer
from tests.listener.test_minutes import erase, log_of
from tests.town import seeded

TRIALS = int(os.environ.get("WARDMOTE_TRIALS", "200"))
SHIPPED = Path(verify_minutes.__file__)
FILES = ("entries.jsonl", "checkpoint", "checkpoints.txt")


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export of 40 entries, with checkpoints after 12, 13 and 30, one payload erased."""
    folder = tmp_path_factory.mktemp("log")
    heads = folder / "heads.jsonl"
    db = log_of(0)
    writer = Writer(b"k" * 32, seeded(3))
    for number in range(1, 41):
        writer.append(
            db,
            "2026-11-20T09:00:00+00:00",
            "comment_kept",
            reason='Within the rules, "Ŵyl" \U0001f600',
            payload={"text": f"{number}"},
        )
        if number in (12, 13, 30):
            note_head(db, heads, "2026-11-20T09:01:00+00:00")
    erase(db, 7)
    note_head(db, heads, "2026-11-20T09:02:00+00:00")
    out = folder / "export"
    out.mkdir()
    write_lines(db, out, read_heads(heads), signer_of(folder).verifier)
    shutil.copy(folder / "keys" / "minutes.pub", folder / "key")
    note = read_heads(heads)[-1].note
    for seq in (1, 17, 40):
        (folder / f"{seq}.tlog-proof").write_text(receipt(db, seq, note))
    return folder


def check(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str]:
    code = verify_minutes.main([str(argument) for argument in arguments])
    caught = capsys.readouterr()
    return code, caught.out + caught.err


def test_an_untouched_export_is_sound_though_a_payload_was_erased(
    exported: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = check(capsys, exported / "export", "--key", exported / "key")
    assert code == 0 and "40 entries" in said and "4 checkpoints" in said


def test_any_changed_byte_of_an_export_is_found_and_its_place_named(
    exported: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(11)
    copy = tmp_path / "copy"
    for trial in range(TRIALS):
        shutil.copytree(exported / "export", copy, dirs_exist_ok=True)
        path = copy / chance.choice(FILES)
        data = bytearray(path.read_bytes())
        at = chance.randrange(len(data))
        data[at] ^= chance.randrange(1, 256)
        path.write_bytes(data)
        code, said = check(capsys, copy, "--key", exported / "key")
        assert code == 1, (trial, path.name, at)
        if path.name == "entries.jsonl":
            line = bytes(data[:at]).count(b"\n") + 1
            named = [int(number) for number in re.findall(r"entry (\d+)", said)]
            assert named and min(abs(number - line) for number in named) <= 1, said
        else:
            assert "checkpoint" in said


def swapped(lines: list[bytes], chance: random.Random) -> int:
    one, other = sorted(chance.sample(range(len(lines)), 2))
    lines[one], lines[other] = lines[other], lines[one]
    return one + 1


def dropped(lines: list[bytes], chance: random.Random) -> int:
    at = chance.randrange(len(lines))
    del lines[at]
    return at + 1


def doubled(lines: list[bytes], chance: random.Random) -> int:
    at = chance.randrange(len(lines))
    lines.insert(at, lines[at])
    return at + 2


def cut(lines: list[bytes], chance: random.Random) -> int:
    at = chance.randrange(len(lines))
    del lines[at:]
    return at + 1


@pytest.mark.parametrize("harm", [swapped, dropped, doubled, cut])
def test_an_entry_swapped_dropped_doubled_or_cut_off_is_found_and_named(
    exported: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    harm: Callable[[list[bytes], random.Random], int],
) -> None:
    chance = random.Random(12)
    copy = tmp_path / "copy"
    shutil.copytree(exported / "export", copy)
    whole = (exported / "export" / "entries.jsonl").read_bytes()
    for _ in range(max(10, TRIALS // 10)):
        lines = whole.splitlines(keepends=True)
        first_bad = harm(lines, chance)
        (copy / "entries.jsonl").write_bytes(b"".join(lines))
        code, said = check(capsys, copy, "--key", exported / "key")
        assert code == 1 and f"entry {first_bad} " in said, (first_bad, said)


def test_a_log_written_anew_from_some_entry_on_is_found_by_an_older_checkpoint(
    exported: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever has the key can sign another log; who kept a checkpoint can tell."""
    shutil.copytree(exported / "keys", tmp_path / "keys")
    db = log_of(41)
    note_head(db, tmp_path / "heads.jsonl", "2026-11-20T09:02:00+00:00")
    other = tmp_path / "export"
    other.mkdir()
    heads = read_heads(tmp_path / "heads.jsonl")
    write_lines(db, other, heads, signer_of(tmp_path).verifier)
    key = exported / "key"
    assert check(capsys, other, "--key", key)[0] == 0
    older = exported / "export" / "checkpoint"
    code, said = check(capsys, other, "--key", key, "--checkpoint", older)
    assert code == 1 and "root of the checkpoint" in said
    older = exported / "export" / "checkpoints.txt"
    assert check(capsys, other, "--key", key, "--checkpoint", older)[0] == 1


def test_a_receipt_proves_its_entry_and_any_changed_byte_is_found(
    exported: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(13)
    for seq in (1, 17, 40):
        path = exported / f"{seq}.tlog-proof"
        code, said = check(capsys, path, "--key", exported / "key")
        assert code == 0 and f"entry {seq} is in the log" in said
        for _ in range(max(20, TRIALS // 3)):
            data = bytearray(path.read_bytes())
            data[chance.randrange(len(data))] ^= chance.randrange(1, 256)
            (tmp_path / "receipt").write_bytes(data)
            assert check(capsys, tmp_path / "receipt", "--key", exported / "key")[0] == 1  # fmt: skip


def test_the_verifier_imports_nothing_of_ours() -> None:
    allowed = set(sys.stdlib_module_names) | {"cryptography"}
    for node in ast.walk(ast.parse(SHIPPED.read_text())):
        if isinstance(node, ast.Import):
            assert {alias.name.partition(".")[0] for alias in node.names} <= allowed
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0 and node.module
            assert node.module.partition(".")[0] in allowed


def test_the_verifier_works_alone_in_an_empty_folder(
    exported: Path, tmp_path: Path
) -> None:
    shutil.copy(SHIPPED, tmp_path)
    for what, key, code in (
        (exported / "export", exported / "key", 0),
        (exported / "export", exported / "40.tlog-proof", 2),
        (tmp_path, exported / "key", 2),
    ):
        done = subprocess.run(
            [sys.executable, "-I", SHIPPED.name, str(what), "--key", str(key)],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "value",
    [
        "=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "\n=1+1", "  =1+1", "\u00a0=1+1", "\ufeff@x", "\u200b=1+1", "\uff1d1+1",
        "\uff0b1", "\uff0d1", "\uff20x",
    ],
)  # fmt: skip
def test_a_cell_never_begins_like_a_formula(value: str) -> None:
    assert harmless(value) == f"'{value}"
    assert harmless("plain") == "plain" and harmless(7) == "7"
