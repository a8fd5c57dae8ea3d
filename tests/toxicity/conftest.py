"""What tests of the engines share."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from moderation.toxicity import embedded


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A copy of the shipped models that a test may spoil."""
    return Path(shutil.copytree(embedded.MODELS, tmp_path / "models"))
