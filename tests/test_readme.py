"""The README's two commands are real: what it says is what a newcomer gets."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.cli import wardmote

BIN = Path(sys.executable).parent


def commands(root: Path) -> list[str]:
    """Every line of the README that a newcomer is told to type."""
    blocks = re.findall(r"```\n(.*?)```", (root / "README.md").read_text(), re.DOTALL)
    return [
        line.split("#")[0].strip() for block in blocks for line in block.splitlines()
    ]


def make(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Call make with the environment that runs this test, so that nothing is installed anew."""
    fixed = ["-o", ".venv/.runs", "-o", ".venv/.tests", f"BIN={BIN}"]
    return subprocess.run(
        ["make", *fixed, *arguments],
        cwd=root,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_readme_names_the_two_commands(root: Path) -> None:
    assert {"make demo", "make test"} <= set(commands(root))


def test_make_demo_runs_the_main_job_and_ends_by_itself(
    root: Path, tmp_path: Path
) -> None:
    done = make(root, "demo", f"ARGS=--speed 4 --data {tmp_path / 'demo'}")
    assert done.returncode == 0, done.stderr
    assert "HIDDEN" in done.stdout and "The log was checked" in done.stdout


def test_make_test_runs_the_whole_suite(root: Path) -> None:
    done = make(root, "-n", "test")
    assert done.returncode == 0 and "-m pytest" in done.stdout


def test_make_alone_lists_the_targets(root: Path) -> None:
    done = make(root)
    assert done.returncode == 0
    assert all(
        target in done.stdout for target in ("demo", "test", "check", "bench", "lock")
    )


def test_ci_installs_from_nothing_and_calls_the_same_command(root: Path) -> None:
    script = (root / ".ci" / "run").read_text()
    assert "rm -rf .venv" in script and "make test" in script


@pytest.mark.parametrize("found", [True, False], ids=["on the path", "in .venv"])
def test_what_the_demo_says_to_type_next_is_there_to_be_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, found: bool
) -> None:
    program = tmp_path / "bin" / "wardmote"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent if found else tmp_path))
    monkeypatch.setattr("sys.argv", [str(program), "demo"])
    (tmp_path / "one.jsonl").write_text('{"text": "Thank you."}\n')
    where = [
        "--data",
        str(tmp_path / "data"),
        "--comments",
        str(tmp_path / "one.jsonl"),
    ]
    result = CliRunner().invoke(wardmote, ["demo", *where], standalone_mode=False)
    assert result.exception is None, result.output
    typed = re.findall(r"^(?:Look round with|Or in a browser.*?):  (\S+)", result.output, re.MULTILINE)  # fmt: skip
    assert typed == (["wardmote"] * 2 if found else [str(program)] * 2)
