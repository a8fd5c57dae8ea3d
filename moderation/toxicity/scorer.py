"""What every toxicity engine promises, and how one is found: engine NAME is the file NAME.py here."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol, cast, runtime_checkable

from moderation.types import Score

_PACKAGE = "moderation.toxicity"


class Scorer(Protocol):
    """Scores one text at a time.

    The same text gets the same bits whenever it is scored and whatever was scored before it; any str is
    scored, empty ones and lone surrogates included, and none of it is left out up to 100,000 characters.
    """

    @property
    def engine(self) -> str:
        """Which engine and version this is, as written into each Score: "embedded-encoder-2"."""

    def score(self, text: str) -> Score:
        """Six probabilities from 0 to 1."""


@runtime_checkable
class HearsInPlace(Protocol):
    """An engine that can also tell, for next to nothing, how each part of a text sounds where it stands."""

    def in_place(
        self, passages: Sequence[str], parts: Sequence[tuple[int, int]]
    ) -> list[Score | None]:
        """A rough score for each part of the text that these passages make, one after the other.

        parts: the first passage of each, and the one after its last. None for a part that it cannot tell of.
        """


@runtime_checkable
class LooksTwice(Protocol):
    """An engine that can look a second time at a text that is in doubt."""

    def second_look(self, text: str) -> tuple[float, ...]:
        """Log odds, first that the text breaks any rule; () where it has no second look."""


@runtime_checkable
class LooksForNeeds(Protocol):
    """An engine that can tell what a comment may need."""

    def needs(self, text: str) -> tuple[float, ...]:
        """Log odds of each of `types.NEEDS`; () where it has no look for needs."""


class ScorerError(Exception):
    """An engine cannot be had. The message is one plain sentence: what, where, and how to mend it."""


def load_scorer(name: str, **options: Any) -> Scorer:
    """The engine `name` ("embedded", "detoxify"), made by its `load(**options)`.

    Raises ScorerError for a name or an option that does not exist, and whatever ScorerError the engine
    raises.
    """
    engines = engine_names()
    if name not in engines:
        raise ScorerError(
            f'There is no toxicity engine "{name}": choose one of {", ".join(engines)}.'
        )
    load = importlib.import_module(f"{_PACKAGE}.{name}").load
    try:
        inspect.signature(load).bind(**options)
    except TypeError as error:
        known = ", ".join(inspect.signature(load).parameters)
        raise ScorerError(
            f'The options of toxicity engine "{name}" do not fit ({error}): it takes {known}.'
        ) from error
    return cast(Scorer, load(**options))


def engine_names() -> tuple[str, ...]:
    """The names that load_scorer takes: every file here with a `load`, in alphabetical order."""
    files = sorted(
        module.name for module in pkgutil.iter_modules([str(Path(__file__).parent)])
    )
    return tuple(
        file
        for file in files
        if hasattr(importlib.import_module(f"{_PACKAGE}.{file}"), "load")
    )
