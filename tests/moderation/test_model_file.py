"""A model file is proved before it is used, and read again only where somebody has touched it."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

import pytest

from moderation import model_file
from moderation.model_file import prove

CONTENT = b"weights of a model" * 1_000


class Another(Exception):
    """What the caller raises."""


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model that was proved, and has lain there for so long that another write bears another time."""
    path = tmp_path / "model.onnx"
    path.write_bytes(CONTENT)
    proved(path)
    time.sleep(0.05)  # the times of a file move in steps of some milliseconds
    return path


def proved(path: Path) -> None:
    prove(path, len(CONTENT), hashlib.sha256(CONTENT).hexdigest(), "the model", Another)


def test_a_file_that_nobody_touched_is_proved_by_that(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        model_file, "_PART", 0
    )  # of a file that is read, nothing would be
    proved(model)


def test_a_file_is_read_again_though_its_length_and_its_time_are_as_they_were(
    model: Path,
) -> None:
    was = model.stat()
    with model.open("r+b") as file:
        file.write(b"W")
    os.utime(model, ns=(was.st_atime_ns, was.st_mtime_ns))
    with pytest.raises(Another, match="is not the file that was shipped"):
        proved(model)


def test_another_file_in_its_place_is_read(model: Path) -> None:
    other = model.with_name("other")
    other.write_bytes(CONTENT[:-1] + b"!")
    os.replace(other, model)
    with pytest.raises(Another, match="is not the file that was shipped"):
        proved(model)


def test_another_proof_is_asked_for_anew(model: Path) -> None:
    with pytest.raises(Another, match="is not the file that was shipped"):
        prove(model, len(CONTENT), "0" * 64, "the model", Another)
