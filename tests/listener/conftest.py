"""The made-up town that most tests of the house begin with, and the same town with people who are listed."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.cli import run
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from tests.listener.called import Call
from tests.listener.crowd import Crowd, crowd
from tests.town import Town, town


@pytest.fixture
def wardmote(capsys: pytest.CaptureFixture[str]) -> Call:
    """The command line, called in this process: each process of its own would cost seconds."""

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        code = run(list(arguments))
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return subprocess.CompletedProcess(arguments, code, out, err)

    return call


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Crowd]:
    """A crowd whose log is sound, and agrees with its database, at the end of the test."""
    with crowd(tmp_path / "crowd") as opened:
        yield opened
        assert verify(opened.house.store.db).sound
        assert disagreements(opened.house.store.db) == []
