"""Long input is worked on by several processes, and nothing but the speed tells."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from listener.commands.lines import MANY
from listener.commands.scoring import SCORED_AT_ONCE
from tests.listener.called import WARDMOTE

JUDGE = [*WARDMOTE, "judge"]
ONE_CORE = pytest.mark.skipif(
    SCORED_AT_ONCE < 2, reason="one core has no use for more processes"
)
SAID = [
    "Fix the bins.",
    "You useless lump, resign.",
    "I know where you live and I will break your legs.",
    "Mae'r ffordd yn beryglus.",
]


def rows(count: int) -> list[str]:
    return [
        json.dumps({"id": n, "text": f"{SAID[n % len(SAID)]} {n}"})
        for n in range(count)
    ]


def judged(lines: list[str]) -> str:
    return subprocess.run(
        JUDGE, input="\n".join(lines), capture_output=True, text=True, check=True
    ).stdout


def test_many_lines_get_the_same_bytes_as_few() -> None:
    lines = rows(6 * MANY)
    parts = [judged(lines[at : at + MANY - 1]) for at in range(0, len(lines), MANY - 1)]
    assert judged(lines) == "".join(parts)


def test_a_bad_line_far_down_is_told_by_its_number() -> None:
    lines = rows(5 * MANY)
    lines[-2] = "nonsense"
    done = subprocess.run(
        JUDGE, input="\n".join(lines), capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert f"line {len(lines) - 1}: this is not JSON" in done.stderr
    assert len(done.stdout.splitlines()) == len(lines)


@ONE_CORE
def test_lines_are_answered_though_a_process_is_killed(tmp_path: Path) -> None:
    lines = rows(40 * MANY)
    with begun(lines, tmp_path) as child:
        out = child.stdout
        assert out is not None
        found = [out.readline() for _ in range(4 * MANY)]
        os.kill(workers(child.pid)[0], signal.SIGKILL)
        found += out.readlines()
        assert child.wait(60) == 0
    assert [json.loads(row)["id"] for row in found] == list(range(len(lines)))


@ONE_CORE
def test_nothing_is_left_behind_when_the_command_is_killed(tmp_path: Path) -> None:
    with begun(rows(40 * MANY), tmp_path) as child:
        assert child.stdout is not None
        for _ in range(4 * MANY):
            child.stdout.readline()
        left = workers(child.pid)
        child.kill()
    end = time.monotonic() + 30
    while any(lives(pid) for pid in left):
        assert time.monotonic() < end, "a process lives on"
        time.sleep(0.05)


def begun(lines: list[str], folder: Path) -> subprocess.Popen[str]:
    """A command that has all its lines, and writes on as its answers are read."""
    source = folder / "lines.jsonl"
    source.write_text("\n".join(lines))
    with source.open("rb") as given:
        return subprocess.Popen(JUDGE, stdin=given, stdout=subprocess.PIPE, text=True)


def workers(pid: int) -> list[int]:
    """The processes that answer lines, once they are there: children of the command that spawned them."""
    end = time.monotonic() + 30
    while True:
        found = [
            int(child)
            for task in Path(f"/proc/{pid}/task").iterdir()
            for child in (task / "children").read_text().split()
            if "spawn_main" in Path(f"/proc/{child}/cmdline").read_text()
        ]
        if len(found) >= 2 or time.monotonic() > end:
            assert found
            return found
        time.sleep(0.05)


def lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")")[-1].split()[0] != "Z"
    except FileNotFoundError:
        return False
