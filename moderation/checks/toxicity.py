"""The model's own signal: its highest score among the labels a rule names, put into that rule's bands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.reading import Reading
from moderation.types import LABELS, Context, Finding, Score

BANDS = ("hide", "urgent", "queue")  # gravest first


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One model finding where the highest of `labels` reaches `queue`; none without a score.

    Options: `labels` (of LABELS; all when left out) and the lower edges, 0 to 1, of the bands `queue`, `urgent`
    and `hide`; a band that is left out does not exist. `data["band"]` names the band that was reached.
    """
    if score is None:
        return []
    label = max(options.get("labels", LABELS), key=score.of)
    value = score.of(label)
    reached = next(
        (band for band in BANDS if band in options and value >= float(options[band])),
        None,
    )
    if reached is None:
        return []
    return [
        Finding(
            check="toxicity",
            signal="model",
            evidence=f"toxicity.{label}",
            detail=f"The scorer finds {label.replace('_', ' ')} likely ({value:.2f})",
            score=value,
            urgent="urgent" in options and value >= float(options["urgent"]),
            data={"band": reached},
        )
    ]
