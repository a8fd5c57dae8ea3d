"""Whether what judges is what was tried and shipped: software hides by nothing else (policy P05)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from listener.house import House
from listener.modes.periods import LONDON
from listener.store.counts import last_details
from moderation.toxicity.embedded import EmbeddedScorer
from moderation.toxicity.scorer import Scorer

Doubt = Literal["", "scorer", "age", "rules"]
FRESH = timedelta(days=365)  # how long a calibration holds
WARNED = timedelta(days=60)  # before its end, so that a newer Wardmote can be installed
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
    ends_at = _ends_at(scorer)
    return "" if ends_at is not None and now < ends_at else "age"


def stops_at(scorer: Scorer | None, now: datetime) -> datetime | None:
    """When software will hide nothing more, the scorer being a year old then: told from sixty days before, else None."""
    ends_at = _ends_at(scorer)
    return ends_at if ends_at is not None and now < ends_at <= now + WARNED else None


def warned(scorer: Scorer | None, now: datetime) -> str:
    """On what date software will stop hiding, as one sentence; "" where that is far off, or has come."""
    ends_at = stops_at(scorer, now)
    if ends_at is None:
        return ""
    return f"Software will stop hiding on {ends_at.astimezone(LONDON):%-d %B %Y}: the scorer will not have been set for a year."


def in_sentences(scorer: Scorer | None, fault: str, why: Doubt, now: datetime) -> list[str]:  # fmt: skip
    """What people must know of it, on each page alike: why software hides nothing, or on what date it will stop.

    `fault`: why the scorer does not work, "" where it does. `why`: what is not proved.
    """
    if fault:
        return [f"The scorer does not work, so every comment goes to a person: {fault}"]
    if why:
        return [f"Software hides nothing: {SAID[why]}."]
    ending = warned(scorer, now)
    return [ending] if ending else []


def _ends_at(scorer: Scorer | None) -> datetime | None:
    """When the calibration of the shipped scorer has held for a year; None where nothing is known of it."""
    if not isinstance(scorer, EmbeddedScorer) or scorer.shipped is None:
        return None
    calibrated_at = scorer.shipped.calibrated_at
    return calibrated_at + FRESH if calibrated_at else None


def is_shipped(scorer: Scorer | None) -> bool:
    """Whether it is the engine in the box, run on the file that was shipped, to the byte."""
    return isinstance(scorer, EmbeddedScorer) and scorer.shipped is not None


def _taken_up(house: House) -> bool:
    """Whether the rules that are gone by are those of the file, and were adopted."""
    adopted = last_details(house.store, "rules_adopted").get("sha256")
    return not house.rules_fault and adopted == house.rules.sha256
