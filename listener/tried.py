"""Whether a rules file does what its own examples say: each is tried before the file is taken up.

Tried with the model in the box, as `wardmote rules check` does, whichever engine scores the comments here. The file that comes with
Wardmote was tried with that model before both were shipped (tests/moderation/test_examples.py), and is not tried again at each
start (docs/decisions/0042-tried-before-it-was-shipped.md).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from moderation.rulebook.examples import FailedExample, failed_examples
from moderation.rules import Rules
from moderation.toxicity.embedded import EmbeddedScorer, Manifest
from moderation.toxicity.scorer import Scorer, ScorerError, load_scorer
from moderation.toxicity.undisguised import score_undisguised

# Of the rules file and the model that are shipped: written down, for whoever changes the file where it lies has another one.
SHIPPED = "eac41a83ddb5c052aa50a3a27dd0edc331672e33c0715a7bb29a8e1294b547d8"
_REMEMBERED = 8  # texts: the desk asks with each request, a service once a minute
_known: dict[tuple[str, str], tuple[FailedExample, ...]] = {}


@dataclass(frozen=True)
class Trial:
    """How rules are tried before they are taken up. `scorer`: that of the house, where it has one."""

    scorer: Scorer | None = None

    def failing(self, rules: Rules, path: Path) -> str:
        """Which of its own examples a file fails, as one sentence; "" where all hold, or where there is no model."""
        model = _model(self.scorer)
        failed = _failed(rules, model) if model else ()
        return _sentence(rules, path, failed) if failed else ""

    def untried(self, path: Path) -> str:
        """Why it cannot be known whether a file does what it says; "" where it can be."""
        if _model(self.scorer):
            return ""
        return (
            f"{path} was changed, and its examples cannot be tried, for the model that comes with Wardmote does not "
            "load: `wardmote doctor` says why."
        )


def _sentence(rules: Rules, path: Path, failed: tuple[FailedExample, ...]) -> str:
    first = failed[0]
    return (
        f"{path}:{first.line}:{first.column}: version {rules.version} fails {len(failed)} of its own examples, so it is "
        f"not taken up; the first: {first}. `wardmote rules check '{path}'` shows how to mend them."
    )


def failed_by(rules: Rules, scorer: Scorer) -> tuple[FailedExample, ...]:
    """Which examples of these rules fail by this scorer, in the order of the file."""
    return _failed(rules, scorer) if _in_the_box(scorer) else _tried(rules, scorer)


def _failed(rules: Rules, scorer: Scorer) -> tuple[FailedExample, ...]:
    """By the model in the box. Asked once for each text of a file, and never for the one that was shipped with it."""
    if isinstance(scorer, EmbeddedScorer) and scorer.shipped is not None and fingerprint(rules, scorer.shipped) == SHIPPED:  # fmt: skip
        return ()
    key = rules.sha256, scorer.engine
    if key not in _known:
        found = _tried(rules, scorer)
        if len(_known) >= _REMEMBERED:
            _known.clear()
        _known[key] = found
    return _known[key]


def _tried(rules: Rules, scorer: Scorer) -> tuple[FailedExample, ...]:
    return tuple(failed_examples(rules, partial(score_undisguised, scorer)))


def fingerprint(rules: Rules, model: Manifest) -> str:
    """Of a rules file, a model and the files beside it together."""
    told = (rules.sha256, model.sha256, *(each.sha256 for each in model.beside))
    return hashlib.sha256("\n".join(told).encode()).hexdigest()


def _in_the_box(scorer: Scorer | None) -> bool:
    return isinstance(scorer, EmbeddedScorer) and scorer.shipped is not None


def _model(scorer: Scorer | None) -> Scorer | None:
    if _in_the_box(scorer):
        return scorer
    try:
        return load_scorer("embedded")
    except ScorerError:
        return None
