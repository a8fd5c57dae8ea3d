"""Shared ground for all tests: where the repository is, and where the data sets are when they are here."""

import ctypes
import functools
import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import settings

from connectors import session
from listener.desk import passwords
from tests.desk import chromium

# No test is timed: a slow machine is not a defect.
settings.register_profile("wardmote", deadline=None)
settings.load_profile("wardmote")

# For what imports onnxruntime by itself: nothing that is tested tells anybody anything (moderation.model_file.runtime).
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

ROOT = Path(__file__).resolve().parent.parent
IN_MEMORY = Path("/dev/shm")
ROOM = 4 * 1024**3  # bytes; all tests together hold far less at any moment


def pytest_configure() -> None:
    """Where there is room, what tests write lies in memory: thousands of small databases wait for no disk there."""
    if IN_MEMORY.is_dir() and os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ROOM:  # fmt: skip
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository's own folder."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The data sets beside the repository. They are not part of the product, so say so where they are missing."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(
            f"the data sets are not beside this checkout ({folder.name} missing): nothing to measure on"
        )
    return folder


@pytest.fixture(scope="session", autouse=True)
def _little_work() -> Iterator[None]:
    """Argon2 with next to no work: its cost stands against whoever stole a database, and is most of a sign-in here.

    `full_work` in test_desk_guessing gives the real one back. And a platform that is asked again is asked at once.
    """
    cheap = functools.cache(lambda: PasswordHasher(1, 8, 1))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_hasher", cheap)
        patch.setattr(session, "FIRST_WAIT", 0.0)
        yield


_ended = itertools.count(1)


def pytest_runtest_logfinish() -> None:
    """Now and then hand back what ended tests had: a house's model lies in memory that glibc keeps for its threads."""
    if next(_ended) % 20 == 0 and hasattr(libc := ctypes.CDLL(None), "malloc_trim"):
        libc.malloc_trim(0)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say once, in one line, why browser tests were left out: a count of skipped tests would not."""
    left_out = [
        report
        for report in terminalreporter.stats.get("skipped", ())
        if chromium.NONE in str(report.longrepr)
    ]
    if left_out:
        terminalreporter.write_line(f"{len(left_out)} tests skipped: {chromium.NONE}")
