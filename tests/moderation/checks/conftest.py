"""Ground for the tests of checks: one short way to ask a check about a text."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from moderation.text.reading import read
from moderation.types import Context, Finding

Look = Callable[..., list[Finding]]


@pytest.fixture
def look(request: pytest.FixtureRequest) -> Look:
    """Ask the check that the test file is named after: `look(text, context=..., level="mild")` -> findings."""
    name = request.module.__name__.rsplit(".", 1)[-1].removeprefix("test_")

    def ask(text: str, context: Context | None = None, **options: Any) -> list[Finding]:
        found: list[Finding] = import_module(f"moderation.checks.{name}").check(
            read(text), context or Context(), None, options
        )
        return found

    return ask
