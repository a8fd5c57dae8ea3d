"""Where what a command prints finds no room, that is one sentence and exit code 2, whatever the command."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

import pytest

from tests import cradle
from tests.listener.bank import LIBRARIES, agreed, folder_of, house_in
from tests.listener.called import WARDMOTE, one_sentence
from tests.town import ROOT

# One process for all, for each takes seconds to begin.
TRY_ALL = """
import os, sys
from listener.cli import run
from listener.output import guard_output
guard_output()
full, folder = os.open("/dev/full", os.O_WRONLY), sys.argv[1]
asked = [
    ["claims", "publish"], ["claims", "list"], ["claims", "list", "--json"], ["claims", "export"],
    ["claims", "check"], ["claims", "show", "CLM-1"], ["claims", "waiting"], ["alerts"], ["feeds"],
    ["rules", "publish"], ["rules", "check"], ["log", "show"], ["log", "verify"], ["log", "checkpoint"],
    ["log", "prove", "1", "--out", "-"], ["status"], ["queue"], ["person", "find", "x"], ["report"], ["backup", "list"],
]
for words in asked:
    os.dup2(full, 1)
    code = run([*words, "--data", folder])
    sys.stdout.flush()  # it goes nowhere by now
    sys.stderr.write(f"{code} {' '.join(words)}\\n")
"""


def test_every_command_says_that_the_output_could_not_be_written(
    tmp_path: Path,
) -> None:
    folder = folder_of(tmp_path / "data")
    with house_in(folder) as house:
        agreed(house, "added", LIBRARIES)
    done = cradle.program(TRY_ALL, str(folder))
    told = done.stderr.decode().splitlines()
    assert len(told) == 40, done.stderr
    for said, code in zip(told[::2], told[1::2], strict=True):
        assert code.startswith("2 ") and "could not be written whole" in said, code
        assert "the disk is full" in said and "inside Wardmote" not in said


def test_a_program_that_answers_line_by_line_says_so_too(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "data")
    registry = tmp_path / "claims.jsonl"
    registry.write_text('{"id": "A", "claim": "The council is closing the pool"}\n')
    asked = ("claims", "match", "--engine", "lexical", "--registry", str(registry))
    with open("/dev/full", "w") as full:
        done = subprocess.run([*WARDMOTE, *asked], check=False, cwd=ROOT, input='{"id": 1, "text": "The pool is closing"}\n', stdout=full, stderr=subprocess.PIPE, text=True)  # fmt: skip
        one_sentence(done, "could not be written whole", "the disk is full")
        asked = ("claims", "list", "--data", str(folder))
        gone = subprocess.run(
            [*WARDMOTE, *asked], check=False, cwd=ROOT, stdout=full, stderr=full
        )
    assert gone.returncode == 2


def test_what_cannot_be_told_changes_no_exit_code(tmp_path: Path) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*WARDMOTE, "nonsense"], check=False, cwd=ROOT, stderr=full
        )
    assert done.returncode == 2


def test_whoever_has_seen_enough_is_told_of_no_findings(tmp_path: Path) -> None:
    """Exit code 1 is for findings: `log verify | head -c 1` would make a sound log look tampered with."""
    folder = folder_of(tmp_path / "data")
    with house_in(folder) as house:
        agreed(house, "added", LIBRARIES)
    for words in (["log", "verify"], ["log", "show"], ["claims", "list"]):  # fmt: skip
        ours, theirs = os.pipe()
        os.close(ours)
        done = subprocess.run([*WARDMOTE, *words, "--data", str(folder)], stdout=theirs, stderr=subprocess.PIPE, cwd=ROOT, check=False)  # fmt: skip
        os.close(theirs)
        assert (done.returncode, done.stderr) == (0, b""), words


@pytest.mark.parametrize("closed", ["<&-", ">&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_as_good_as_an_empty_one(closed: str) -> None:
    command = f"exec {shlex.join([*WARDMOTE, 'score'])} {closed}"
    done = subprocess.run(["sh", "-c", command], input=b'{"id": 1, "text": "x"}\n', stderr=subprocess.PIPE, cwd=ROOT, check=False)  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
