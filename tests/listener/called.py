"""The command line called as a process, as people and programs call it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from tests import cradle

Call = Callable[..., "subprocess.CompletedProcess[str]"]
WARDMOTE = [sys.executable, "-c", "from listener.cli import main; main()"]


def wardmote(
    *arguments: str, stdin: str | bytes = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run one command as a process; whatever happens, no traceback is shown."""
    given = stdin.encode("utf-8", "surrogatepass") if isinstance(stdin, str) else stdin
    done = cradle.run(
        "listener.cli:main", *arguments, stdin=given, environment=environment
    )
    out, err = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in out + err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def lines(*rows: Any) -> str:
    """Objects as JSON lines."""
    return "".join(json.dumps(row) + "\n" for row in rows)


def answers(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    """What was printed, a JSON object a line."""
    return [json.loads(line) for line in done.stdout.splitlines()]


def one_sentence(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """It ended with exit code 2 and one line that holds these words."""
    assert done.returncode == 2, done.stdout + done.stderr
    assert done.stderr.startswith("wardmote: ") and done.stderr.strip().count("\n") == 0
    for word in words:
        assert word in done.stderr
