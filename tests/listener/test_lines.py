"""JSON lines in and out: in order, side by side, and never waiting for what has not been sent."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import IO

import pytest

from listener.commands.hands import CORES, MANY
from listener.commands.lines import each_line
from listener.commands.one_line import Answer, Line
from listener.errors import UserError
from tests.listener.called import WARDMOTE

SCORE = [*WARDMOTE, "score"]


class Source(list[bytes]):
    """Lines as a binary file gives them."""


def answers(
    capsys: pytest.CaptureFixture[str], source: list[bytes], at_once: int
) -> tuple[int, list[Line]]:
    draw = random.Random(4)

    def answer(line: Line) -> Line:
        time.sleep(draw.random() / 200)  # so that later ones are ready first
        return {"id": line["id"], "length": len(line["text"])}

    code = each_line(Source(source), answer, at_once=at_once)  # type: ignore[arg-type]
    return code, [json.loads(row) for row in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("at_once", [1, 2, 7])
def test_answers_come_in_the_order_of_the_lines(
    capsys: pytest.CaptureFixture[str], at_once: int
) -> None:
    source = [json.dumps({"id": n, "text": "x" * n}).encode() for n in range(80)]
    code, found = answers(capsys, source, at_once)
    assert code == 0
    assert found == [{"id": n, "length": n} for n in range(80)]


def test_a_bad_line_is_answered_in_its_place_and_the_rest_go_on(
    capsys: pytest.CaptureFixture[str],
) -> None:
    source = [b'{"id": 1, "text": "a"}', b"nonsense", b'{"id": 3, "text": "abc"}']
    code, found = answers(capsys, source, 4)
    assert code == 2
    assert [row["id"] for row in found] == [1, None, 3]
    assert "not JSON" in found[1]["error"]


def test_an_answer_is_given_before_the_next_question_is_asked() -> None:
    with subprocess.Popen(
        SCORE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        for number in range(5):
            child.stdin.write(json.dumps({"id": number, "text": "hello"}) + "\n")
            child.stdin.flush()
            assert json.loads(child.stdout.readline())["id"] == number
        child.stdin.close()
        assert child.wait(60) == 0


@contextmanager
def score() -> Iterator[tuple[subprocess.Popen[str], IO[str], IO[str], IO[str]]]:
    """The command at work, with what is given to it, what it tells, and its faults."""
    with subprocess.Popen(
        SCORE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        yield child, child.stdin, child.stdout, child.stderr


def test_when_nobody_reads_on_the_command_ends_without_a_traceback() -> None:
    rows = "".join(json.dumps({"id": n, "text": "hello"}) + "\n" for n in range(3000))
    with score() as (child, given, told, fault):
        given.write(rows[:4000])
        given.flush()
        told.readline()
        told.close()
        try:
            given.write(rows[4000:])
            given.close()
        except BrokenPipeError:
            pass
        assert "Traceback" not in fault.read()
        child.wait(60)


def test_the_words_that_carried_a_score_are_given_when_asked_for() -> None:
    done = subprocess.run(
        [*SCORE, "--explain"],
        input='{"id": 1, "text": "You are a moron, councillor"}\n',
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)["carried"]
    assert found["words"][0]["text"].startswith("moron")
    assert found["label"] in ("toxicity", "insult")


def test_who_interrupts_the_command_sees_it_end_and_no_traceback() -> None:
    with score() as (child, given, told, fault):
        given.write(json.dumps({"id": 1, "text": "hello"}) + "\n")
        given.flush()
        assert json.loads(told.readline())["id"] == 1
        child.send_signal(signal.SIGINT)  # more lines could still come
        try:
            child.wait(20)
        finally:
            child.kill()
        assert "Traceback" not in fault.read()


def _counted() -> Answer:
    """What another process makes: it answers with its own number."""

    def answer(line: Line) -> Line:
        time.sleep(0.005)
        return {"id": line["id"], "by": os.getpid()}

    return answer


def _ending() -> Answer:
    """Another process that is gone at the first line that it is given."""

    def answer(line: Line) -> Line:
        os._exit(1)

    return answer


def _failing() -> Answer:
    raise UserError("the model cannot be had")


MANY_LINES = [json.dumps({"id": n, "text": "x"}).encode() for n in range(1200)]


def told(capsys: pytest.CaptureFixture[str], made: Callable[[], Answer]) -> list[Line]:
    assert each_line(Source(MANY_LINES), _counted(), made) == 0  # type: ignore[arg-type]
    found = [json.loads(row) for row in capsys.readouterr().out.splitlines()]
    assert [row["id"] for row in found] == list(range(1200))
    return found


@pytest.mark.skipif(CORES < 2, reason="needs two cores")
def test_many_lines_are_answered_by_other_processes_as_well_and_in_their_order(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert 1 < len({row["by"] for row in told(capsys, _counted)}) <= CORES


@pytest.mark.parametrize("made", [_ending, _failing])
def test_where_another_process_is_gone_its_lines_are_answered_here(
    capfd: pytest.CaptureFixture[str], made: Callable[[], Answer]
) -> None:
    assert {row["by"] for row in told(capfd, made)} == {os.getpid()}
    assert "Traceback" not in capfd.readouterr().err


def test_for_a_few_lines_no_other_process_is_started(
    capsys: pytest.CaptureFixture[str],
) -> None:
    few = MANY_LINES[:MANY]
    assert each_line(Source(few), _counted(), _counted) == 0  # type: ignore[arg-type]
    found = [json.loads(row) for row in capsys.readouterr().out.splitlines()]
    assert {row["by"] for row in found} == {os.getpid()}


@pytest.mark.skipif(CORES < 2, reason="needs two cores")
def test_when_the_command_is_killed_its_other_processes_end_too() -> None:
    rows = "".join(json.dumps({"id": n, "text": "hello"}) + "\n" for n in range(30_000))
    with score() as (child, given, told, _):
        giver = Thread(target=_given, args=(given, rows), daemon=True)
        giver.start()
        told.readline()
        others = _others_of(child.pid)
        child.kill()
        child.wait(20)
    _until(lambda: not any(map(_lives, others)))


def _given(given: IO[str], rows: str) -> None:
    with suppress(BrokenPipeError):
        given.write(rows)


def _others_of(pid: int) -> list[int]:
    """The processes that work for the command, once they are there."""
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    _until(lambda: bool(_working(listed)))
    return _working(listed)


def _working(listed: Path) -> list[int]:
    return [
        int(each)
        for each in listed.read_text().split()
        if "spawn_main" in Path(f"/proc/{each}/cmdline").read_text()
    ]


def _lives(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().rpartition(")")[2].split()[0] != "Z"


def _until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)
