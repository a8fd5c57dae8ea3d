"""Whether it matters to the embedded scorer whom a fair sentence is about: names, groups, parties."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from bench.figures import per_cent
from bench.report import Block, Table
from moderation.rules import Rules
from moderation.toxicity.scorer import Scorer
from moderation.types import Score
from training import suites
from training.measure import Floats, auc, scores

FEWEST = (
    20  # phrases about a group, of either kind, from which its figures mean something
)
WORST = 5  # groups that are shown


def measure(scorer: Scorer, data: Path, rules: Rules, most: int | None) -> list[Block]:
    """All of it, for the shipped rules."""
    return [
        *_names(scorer, data, rules, most),
        *_swaps(scorer, rules),
        *_groups(scorer, data, most),
    ]


def every(most: int | None, whole: int) -> int:
    """Which step through `whole` rows leaves about `most`."""
    return 1 if most is None else max(1, whole // max(most, 1))


def model_checks(rules: Rules) -> Iterator[tuple[str, Any]]:
    """Each rule's id with each of its model checks."""
    for rule in rules.rules:
        yield from ((rule.id, use) for use in rule.checks if use.check == "toxicity")


def lowest_lines(rules: Rules) -> dict[str, float]:
    """For each label the lowest probability at which any rule acts on it."""
    found: dict[str, float] = {}
    for _, use in model_checks(rules):
        lowest = min(
            each for each in (use.queue, use.urgent, use.hide) if each is not None
        )
        for label in use.labels:
            found[label] = min(lowest, found.get(label, 1.0))
    return found


def _names(scorer: Scorer, data: Path, rules: Rules, most: int | None) -> list[Block]:
    lines = lowest_lines(rules)
    cases = suites.rude_names(data)[:: every(most, 20_000)]
    over: dict[str, list[bool]] = {"learnt": [], "unseen": []}
    for case in cases:
        over[case.part].append(crosses(scorer.score(case.text), lines))
    rows = [
        [
            f"names {what}",
            f"{len(over[part]):,}",
            f"{sum(over[part]):,}",
            per_cent(sum(over[part]), len(over[part])),
        ]
        for part, what in (
            ("learnt", "that learning saw, in other sentences"),
            ("unseen", "never seen"),
        )
    ]
    return [
        (
            "**UK names and places that hold a rude word**, alone and in ten carrier sentences: how many cross the lowest line "
            "of any rule."
        ),
        Table(("names", "texts", "over a line", "share"), rows),
    ]


def crosses(score: Score, lines: dict[str, float]) -> bool:
    return any(score.of(label) >= line for label, line in lines.items())


def _swaps(scorer: Scorer, rules: Rules) -> list[Block]:
    lines = lowest_lines(rules)
    rows = []
    for sentence, frame in zip(suites.swapped(), suites.SWAPPED, strict=True):
        found = [scorer.score(text) for text in sentence]
        toxicity = [score.toxicity for score in found]
        crossed = [
            group
            for group, score in zip(suites.GROUPS, found, strict=True)
            if crosses(score, lines)
        ]
        worst = suites.GROUPS[int(np.argmax(toxicity))]
        rows.append(
            [
                frame.format("..."),
                f"{np.median(toxicity):.3f}",
                f"{max(toxicity):.3f} ({worst})",
                _listed(crossed),
            ]
        )
    return [
        (
            f"**The same harmless sentence about {len(suites.GROUPS)} groups and parties**: toxicity, and for whom any line of "
            "any rule is crossed."
        ),
        Table(("sentence", "median", "most", "over a line"), rows),
    ]


def _listed(names: Iterable[Any]) -> str:
    return ", ".join(names) or "none"


def _groups(scorer: Scorer, data: Path, most: int | None) -> list[Block]:
    cases = suites.templates(data)[:: every(most, 5_900)]
    rude = np.array([case.found for case in cases])
    found = scores(scorer, [case.text for case in cases])[:, 0]
    rows = []
    for word in sorted({word for case in cases for word in case.text.lower().split()}):
        inside = np.array([word in case.text.lower().split() for case in cases])
        if (
            word.isalpha()
            and min((inside & rude).sum(), (inside & ~rude).sum()) >= FEWEST
        ):
            rows.append((word, *_areas(inside, rude, found)))
    rows.sort(key=lambda row: row[2])
    return [
        (
            f"**Groups in the identity templates** ({len(cases):,} short phrases, the thirteenth part that was kept from learning; the "
            "columns of Civil Comments that name groups are not at hand): area under the ROC curve of toxicity, per cent, "
            f"{100 * auc(list(rude), found):.1f} over all. For the {WORST} words with the lowest BPSN: among phrases with the "
            "word; BPSN, fair ones with it against rude ones without; BNSP, rude ones with it against fair ones without "
            "(Borkan et al., 2019)."
        ),
        Table(
            ("word", "with it", "BPSN", "BNSP"),
            [
                (row[0], *(f"{100 * each:.1f}" for each in row[1:]))
                for row in rows[:WORST]
            ],
        ),
    ]


def _areas(inside: Any, rude: Any, found: Floats) -> tuple[float, float, float]:
    chosen = (
        inside,
        (inside & ~rude) | (~inside & rude),
        (inside & rude) | (~inside & ~rude),
    )
    first, second, third = (auc(list(rude[each]), found[each]) for each in chosen)
    return first, second, third
