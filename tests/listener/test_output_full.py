"""Output that cannot be written is said in one sentence; it is no fault inside Wardmote."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.listener.called import WARDMOTE

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="no device that is always full")
@pytest.mark.parametrize("command", [["rules", "publish"], ["judge"]])
def test_a_full_disk_behind_the_output_is_one_sentence(command: list[str]) -> None:
    with FULL.open("w") as full:
        done = subprocess.run(
            [*WARDMOTE, *command],
            input='{"id": 1, "text": "Hello there."}\n',
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    (said,) = done.stderr.splitlines()
    assert said.startswith("wardmote: the output could not be written (No space left")
