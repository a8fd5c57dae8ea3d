"""JSON lines in and out: in order, side by side, and never waiting for what has not been sent."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from threading import Thread
from typing import IO

import pytest

from listener.commands import lines
from listener.commands.lines import Line, each_line
from tests.listener.called import WARDMOTE

SCORE = [*WARDMOTE, "score"]


def answers(
    capsys: pytest.CaptureFixture[str], source: list[bytes], at_once: int
) -> tuple[int, list[Line]]:
    draw = random.Random(4)

    def answer(line: Line) -> Line:
        time.sleep(draw.random() / 200)  # so that later ones are ready first
        return {"id": line["id"], "length": len(line["text"])}

    code = each_line(BytesIO(b"".join(b"%s\n" % line for line in source)), answer, at_once)  # fmt: skip
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


def test_a_line_that_is_too_long_is_answered_and_not_kept(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "LONGEST", 40)
    monkeypatch.setattr(lines, "_SHARE", 7)
    fits = b'{"id": 1, "text": "%s"}' % (b"a" * 19)
    beyond = fits.replace(b"a", b"aa", 1)
    source = [fits, beyond, beyond * 99, b'{"id": 4, "text": "abc"}', beyond, fits]
    code, found = answers(capsys, source, 2)
    assert len(fits) == 40 and code == 2
    assert [row["id"] for row in found] == [1, None, None, 4, None, 1]
    assert found[2]["error"].startswith("line 3: this line is longer than")
    assert found[2]["error"].endswith("and no comment is; have a person read it")


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


def test_who_interrupts_it_twice_before_a_pager_that_reads_no_more_is_kept_waiting_by_nothing() -> (
    None
):
    rows = "".join(json.dumps({"id": n, "text": "hello"}) + "\n" for n in range(9000))
    with score() as (child, given, told, fault):
        giver = Thread(target=_given, args=(given, rows), daemon=True)
        giver.start()
        assert told.readline()
        time.sleep(2)  # the pipe is full, and so is what waits for it
        for _ in range(2):
            child.send_signal(signal.SIGINT)
            time.sleep(1)
        told.close()  # the pager ends
        try:
            child.wait(20)
        finally:
            child.kill()
        assert "Traceback" not in fault.read()


def _given(given: IO[str], rows: str) -> None:
    with suppress(BrokenPipeError):
        given.write(rows)
