"""The model's own signal: its highest score among the labels a rule names, put into that rule's bands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from moderation.reading import Reading
from moderation.types import LABELS, Context, Finding, Score

BANDS = ("hide", "urgent", "queue")  # gravest first


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One model finding where the highest of `labels` reaches `queue`; none without a score.

    Where `threat` is among the labels and reaches the band `urgent`, the finding is a threat (R2a), whichever label
    is the highest: its owner must hear of it, though no pattern saw it.

    Options: `labels` (of LABELS; all when left out) and the lower edges, 0 to 1, of the bands `queue`, `urgent`
    and `hide`; a band that is left out does not exist. `data["band"]` names the band that was reached.
    """
    found = banded("toxicity", LABELS, score, options)
    if score is None or "urgent" not in options:
        return found
    if "threat" not in options.get("labels", LABELS):
        return found
    if score.threat < float(options["urgent"]):
        return found
    return [replace(finding, subcode="R2a") for finding in found]


def banded(
    check: str, labels: Sequence[str], score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding for the highest of the labels, with the band it reaches."""
    if score is None:
        return []
    label = max(options.get("labels", labels), key=score.of)
    value = score.of(label)
    reached = next(
        (band for band in BANDS if band in options and value >= float(options[band])),
        None,
    )
    if reached is None:
        return []
    return [
        Finding(
            check=check,
            signal="model",
            evidence=f"{check}.{label}",
            detail=f"The scorer finds {label.replace('_', ' ')} likely ({value:.2f})",
            score=value,
            urgent="urgent" in options and value >= float(options["urgent"]),
            data={"band": reached},
        )
    ]
