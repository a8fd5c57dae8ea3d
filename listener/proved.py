"""Whether what judges is what was tried and shipped: software hides by nothing else (policy P05)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from listener.house import House
from listener.store.counts import last_details
from moderation.toxicity.embedded import EmbeddedScorer
from moderation.toxicity.scorer import Scorer

Doubt = Literal["", "scorer", "age", "rules"]
FRESH = timedelta(days=365)  # how long a calibration holds
SAID: dict[Doubt, str] = {
    "scorer": "the scorer is not the one that came with Wardmote",
    "age": "the scorer was last set over a year ago",
    "rules": "the rules file was not taken up",
}


def doubt(house: House, now: datetime) -> Doubt:
    """What is not proved of the scorer and the rules; "" where all is. The word lists are code, and not looked at."""
    found = doubt_of_scorer(house.scorer, now)
    return found or ("" if _taken_up(house) else "rules")


def doubt_of_scorer(scorer: Scorer | None, now: datetime) -> Doubt:
    """What is not proved of a scorer. A clock that stands before its calibration is the brake's matter."""
    if not is_shipped(scorer):
        return "scorer"
    assert isinstance(scorer, EmbeddedScorer) and scorer.shipped
    calibrated_at = scorer.shipped.calibrated_at
    fresh = calibrated_at is not None and now - calibrated_at < FRESH
    return "" if fresh else "age"


def is_shipped(scorer: Scorer | None) -> bool:
    """Whether it is the engine in the box, run on the file that was shipped, to the byte."""
    return isinstance(scorer, EmbeddedScorer) and scorer.shipped is not None


def _taken_up(house: House) -> bool:
    """Whether the rules that are gone by are those of the file, and were adopted."""
    adopted = last_details(house.store, "rules_adopted").get("sha256")
    return not house.rules_fault and adopted == house.rules.sha256
