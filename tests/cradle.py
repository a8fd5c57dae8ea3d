"""Processes whose imports are done: each is a fork of one that has only imported, and nothing is shared but the code.

`run` starts one, waits for it, and gives what subprocess.run would. What is run is a process of its own in all that
matters here: it has its own memory, files, environment and exit code, and can be killed by SIGKILL at any moment.

Usage of the module itself: python -m tests.cradle. One JSON object a line in: call ("module:function", or the path of a program), arguments,
stdio (three files), environment. One number a line out: the exit code, minus the signal where one ended it.
"""

from __future__ import annotations

import atexit
import functools
import gc
import importlib
import inspect
import io
import json
import os
import pkgutil
import random
import runpy
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from moderation.types import LABELS, SECOND, SIGNS, Score

ROOT = Path(__file__).resolve().parent.parent
# Read by the interpreter when it starts, so that a fork would not heed them.
_AT_START = ("PYTHON", "LC_", "LANG")
_only_one = threading.Lock()
_cradle: subprocess.Popen[str] | None = None


def program(source: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run the text of a program in a process of its own, with these words on its command line."""
    with tempfile.TemporaryDirectory(prefix="cradle") as folder:
        path = Path(folder) / "program.py"
        path.write_text(source)
        return run(str(path), *arguments)


def run(
    call: str,
    *arguments: str,
    stdin: bytes = b"",
    environment: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Call "module:function", or run the program at a path, in a process of its own with these words on its command line."""
    given = os.environ | (environment or {})
    free = _only_one.acquire(blocking=False)
    try:
        if not free or any(name.startswith(_AT_START) for name in environment or {}):
            return _fresh(call, arguments, stdin, given)
        return _forked(call, arguments, stdin, given)
    finally:
        if free:
            _only_one.release()


def _fresh(
    call: str, arguments: tuple[str, ...], stdin: bytes, environment: dict[str, str]
) -> subprocess.CompletedProcess[bytes]:
    """A process that begins with nothing."""
    code = f"from tests.cradle import act; act({call!r})"
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, input=stdin, cwd=ROOT, env=environment, capture_output=True, check=False)  # fmt: skip


def _forked(
    call: str, arguments: tuple[str, ...], stdin: bytes, environment: dict[str, str]
) -> subprocess.CompletedProcess[bytes]:
    cradle = _begun()
    assert cradle.stdin is not None and cradle.stdout is not None
    with tempfile.TemporaryDirectory(prefix="cradle") as folder:
        stdio = [Path(folder) / name for name in ("in", "out", "err")]
        for path, held in zip(stdio, (stdin, b"", b""), strict=True):
            path.write_bytes(held)
        order = {"call": call, "arguments": arguments, "environment": environment,
                 "stdio": [str(path) for path in stdio]}  # fmt: skip
        cradle.stdin.write(json.dumps(order) + "\n")
        cradle.stdin.flush()
        code = int(cradle.stdout.readline())
        out, err = (path.read_bytes() for path in stdio[1:])
    return subprocess.CompletedProcess([call, *arguments], code, out, err)


def _begun() -> subprocess.Popen[str]:
    global _cradle
    if _cradle is None or _cradle.poll() is not None:
        _cradle = subprocess.Popen(
            [sys.executable, "-m", "tests.cradle"],
            cwd=ROOT,
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        atexit.register(_end, _cradle)
    return _cradle


def _end(cradle: subprocess.Popen[str]) -> None:
    """Without orders it ends by itself, unless a life in it hangs."""
    assert cradle.stdin is not None
    cradle.stdin.close()
    try:
        cradle.wait(5)
    except subprocess.TimeoutExpired:
        cradle.kill()


# -- in the cradle ---------------------------------------------------------------------------------------------------


def main() -> None:
    """Import all that a life may need, then begin one for each line, and wait for its end."""
    import listener.commands

    for found in pkgutil.iter_modules(listener.commands.__path__, "listener.commands."):
        importlib.import_module(found.name)
    # Not onnxruntime: it begins a thread when it is imported, and a fork would wait for that one's locks for ever.
    for name in ("numpy", "listener.cli", "listener.daemon", "moderation.toxicity.embedded", "connectors.facebook", "connectors.x"):  # fmt: skip
        importlib.import_module(name)
    _unpack()
    _warm()
    gc.freeze()
    # Threads that no Python knows of count too.
    threads = (
        len(os.listdir("/proc/self/task")) if Path("/proc/self/task").exists() else 1
    )
    assert "onnxruntime" not in sys.modules and threads == threading.active_count() == 1
    answers = os.fdopen(os.dup(1), "w")
    for line in iter(sys.stdin.buffer.raw.readline, b""):  # type: ignore[attr-defined]
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            _become(order)
            _end_of(order["call"])
            return
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), file=answers, flush=True)


def _end_of(call: str) -> None:
    """Do what is asked, and end as the interpreter would.

    It would then take down, piece by piece, what it shares with the cradle, and half of a short life goes by with that. So
    here a life that has nothing left to say, neither a fault nor a word that cannot be written, ends at once.
    """
    code: object = None
    try:
        act(call)
    except SystemExit as end:
        code = end.code
        if not isinstance(code, int | None):
            raise  # it is a sentence, which is still to be written
    threading._shutdown()  # type: ignore[attr-defined]
    atexit._run_exitfuncs()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        raise SystemExit(code) from None
    os._exit(int(code or 0))


class _Sure:
    """Stands for the model, which needs onnxruntime, where it does not matter what it says."""

    engine = "none"

    def score(self, text: str) -> Score:
        worst = [0.9 if len(text) % 2 else 0.1] * (len(LABELS) + len(SIGNS))
        return Score.made(worst, self.engine)

    def second_look(self, text: str) -> tuple[float, ...]:
        return (0.0,) * len(SECOND)


def _unpack() -> None:
    """Have the model's bytes ready unpacked. Each life reads and proves the file for itself, and wakes the model."""
    from moderation.model_file import unpacked
    from moderation.toxicity import embedded

    embedded.unpacked = functools.cache(unpacked)
    embedded.read_model(embedded.MODELS, embedded.read_manifest(embedded.MODELS))


def _warm() -> None:
    """Have made what is made when it is first needed, patterns above all: it takes seconds in every life."""
    from moderation.claims.opinion.gate import Statement, gate
    from moderation.claims.opinion.worth import by_words
    from moderation.judge import judge
    from moderation.rules import load_rules
    from moderation.toxicity.undisguised import score_undisguised
    from moderation.types import Comment, Context

    rules, scorer = load_rules(ROOT / "rules_of_engagement.yaml"), _Sure()
    for rule in (*rules.rules, *rules.needs):
        for example in (*rule.must_act, *rule.must_keep):
            comment = Comment("example", "example", example.text)
            # Without its context: a known claim would wake the encoder, and with it onnxruntime.
            judge(comment, Context(), score_undisguised(scorer, comment.text), rules)
            gate(Statement(comment.text))
            by_words(comment.text)


def _become(order: dict[str, object]) -> None:
    """Take on the command line, the environment and the files of a process of one's own."""
    stdio, arguments, environment = (order[name] for name in ("stdio", "arguments", "environment"))  # fmt: skip
    assert isinstance(stdio, list) and isinstance(arguments, list)
    assert isinstance(environment, dict)
    flags = (os.O_RDONLY, os.O_WRONLY | os.O_APPEND, os.O_WRONLY | os.O_APPEND)
    for number, (path, flag) in enumerate(zip(stdio, flags, strict=True)):
        opened = os.open(path, flag)
        os.dup2(opened, number)
        os.close(opened)
    was = sys.stdin, sys.stdout, sys.stderr
    raw = [io.FileIO(number, mode, closefd=False) for number, mode in enumerate("rww")]
    buffers = io.BufferedReader(raw[0]), io.BufferedWriter(raw[1]), io.BufferedWriter(raw[2])  # fmt: skip
    sys.stdin, sys.stdout, sys.stderr = (
        io.TextIOWrapper(buffer, encoding=old.encoding, errors=old.errors)
        for buffer, old in zip(buffers, was, strict=True)
    )
    sys.stderr.reconfigure(line_buffering=True)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    random.seed()
    sys.argv = ["-c", *arguments]


def act(call: str) -> None:
    """Call the function, or run the program. A function that takes words is given those of the command line."""
    if call.endswith(".py"):
        runpy.run_path(call, run_name="__main__")
        return
    module, _, name = call.partition(":")
    function = getattr(importlib.import_module(module), name)
    words = sys.argv[1:] if inspect.signature(function).parameters else ()
    function(*words)


if __name__ == "__main__":
    main()
