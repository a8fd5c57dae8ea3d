"""What software may hide just now, all pages taken together: on each, on some or on none, and why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from listener.desk.visit import Visit
from listener.held_back import Bar, bar
from listener.modes.periods import LONDON, Cause
from listener.proved import Doubt, doubt_of_scorer, stops_at


@dataclass(frozen=True)
class HidingNow:
    """On how many of the pages software may hide, and what holds it on the others, in words."""

    pages: int
    why_not: Mapping[str, str]  # by page, what holds it there
    stopped: frozenset[str]  # the pages that a person stopped
    stops_on: date | None = (
        None  # the day on which it will stop on all, where that is near
    )

    @property
    def able(self) -> int:
        """On how many pages software may hide."""
        return self.pages - len(self.why_not)

    @property
    def why(self) -> str:
        """What holds it, each cause once."""
        return "; ".join(dict.fromkeys(self.why_not.values()))

    @property
    def all_stopped(self) -> bool:
        """Whether a person stopped each page."""
        return bool(self.pages) and len(self.stopped) == self.pages

    @property
    def all(self) -> bool:
        """Whether it may on each."""
        return self.able == self.pages

    @property
    def none(self) -> bool:
        """Whether it may on none."""
        return not self.able


def hiding_now(visit: Visit) -> HidingNow:
    """What the first page says at its top."""
    house, say = visit.house, visit.say
    words, bars = _words(visit), _bars(visit)
    doubts, doubt = _doubts(visit), doubt_of_scorer(house.scorer, visit.now)
    told: dict[str, str] = {}
    stopped = set()
    for page in house.settings.pages:
        standing = house.standing(page.page_id, visit.now)
        cause, barred = standing.cause(), bar(house, page.page_id)
        if standing.stopped:
            stopped.add(page.page_id)
        if cause:
            told[page.page_id] = words[cause]
        elif barred == "brake":
            told[page.page_id] = say("the brake is on")
        elif house.scorer_fault:
            told[page.page_id] = say("the scorer does not work")
        elif doubt:
            told[page.page_id] = doubts[doubt]
        elif barred:
            told[page.page_id] = bars[barred]
    pages = len(house.settings.pages)
    return HidingNow(pages, told, frozenset(stopped), _stops_on(visit))


def _stops_on(visit: Visit) -> date | None:
    acts = visit.house.settings.mode == "act"
    ends_at = stops_at(visit.house.scorer, visit.now) if acts else None
    return ends_at.astimezone(LONDON).date() if ends_at else None


def _doubts(visit: Visit) -> dict[Doubt, str]:
    say = visit.say
    return {
        "scorer": say("the scorer is not the one that came with Wardmote"),
        "age": say("the scorer was last set over a year ago"),
    }


def _bars(visit: Visit) -> dict[Bar, str]:
    """As the service has it: by a sound file that nobody took up yet it does not go, and hides by the rules of before."""
    say = visit.say
    return {
        "rules": say("the rules file was not taken up"),
        "none": say("the rules let software hide nothing"),
        "later": say("the rules are not in force yet"),
    }


def _words(visit: Visit) -> dict[Cause, str]:
    say = visit.say
    return {
        "stopped": say("a person stopped it"),
        "gate": say("the councillor and a reviewer have not both agreed to it yet"),
        "away": say("the councillor is away and nobody stands in"),
        "election": say("an election is near"),
        "over": say(
            "a time away or an election is over, and no one has yet said that it may hide again"
        ),
        "emergency": say("an emergency is on"),
        "thread": say("it is about a live planning or licensing matter"),
        "mode": say("the settings say that it only notes what it would hide"),
        "confirmer": say("nobody who agrees to hides was here for three days"),
    }
