"""Lines are judged in copies of the process: in order, with the same bytes, and none outlives the command."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.listener.called import WARDMOTE, lines, one_sentence, wardmote
from tests.town import CRITICISM, RUDE, THREAT

JUDGE = [*WARDMOTE, "judge"]
COPIES = pytest.mark.skipif(
    sys.platform != "linux" or (os.cpu_count() or 1) < 2,
    reason="one processor, or a system that makes no copies",
)


def begun(*, answered: int = 1) -> subprocess.Popen[str]:
    """The command at work, with its first answers given and more wanted."""
    child = subprocess.Popen(
        JUDGE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    for number in range(answered):
        child.stdin.write(json.dumps({"id": number, "text": CRITICISM}) + "\n")
        child.stdin.flush()
        assert json.loads(child.stdout.readline())["id"] == number
    return child


def copies_of(process: int) -> list[int]:
    return [
        int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()
    ]  # fmt: skip


def is_there(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False
    return state.rsplit(")", 1)[1].split()[0] != "Z"


def gone_soon(processes: list[int]) -> bool:
    for _ in range(200):
        if not any(map(is_there, processes)):
            return True
        time.sleep(0.05)
    return False


def test_what_is_judged_beside_others_is_judged_as_alone_to_the_byte() -> None:
    rows = [{"id": n, "text": text} for n, text in enumerate((THREAT, RUDE, CRITICISM) * 7)]  # fmt: skip
    together = wardmote("judge", stdin=lines(*rows)).stdout.splitlines()
    alone = [wardmote("judge", stdin=lines(row)).stdout.strip() for row in rows[:3]]
    assert together[:3] == alone
    assert [json.loads(row)["id"] for row in together] == list(range(21))


@COPIES
def test_copies_end_with_the_command_even_where_it_is_killed() -> None:
    with begun() as child:
        copies = copies_of(child.pid)
        assert len(copies) > 1
        child.kill()
        assert gone_soon(copies)


@COPIES
def test_who_interrupts_the_command_sees_no_traceback_and_no_copy_is_left() -> None:
    with begun() as child:
        copies = copies_of(child.pid)
        for each in (child.pid, *copies):  # as a keyboard does: it asks all of them
            os.kill(each, signal.SIGINT)
        assert gone_soon([child.pid, *copies])
        assert child.stderr is not None
        assert "Traceback" not in child.stderr.read()


@COPIES
def test_a_copy_that_is_ended_from_outside_is_told_in_one_sentence() -> None:
    with begun() as child:
        for each in copies_of(child.pid):
            os.kill(each, signal.SIGKILL)
        assert child.stdin is not None
        try:
            child.stdin.write(lines({"id": 9, "text": RUDE}))
            child.stdin.close()
        except BrokenPipeError:
            pass
        child.wait(60)
        assert child.stderr is not None
        told = child.stderr.read()
    done = subprocess.CompletedProcess(JUDGE, child.returncode, "", told)
    one_sentence(done, "was ended from outside", "send those lines again")
