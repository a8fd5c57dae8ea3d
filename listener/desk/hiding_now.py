"""What software may hide just now, all pages taken together: on each, on some or on none, and why not."""

from __future__ import annotations

from dataclasses import dataclass

from listener.desk.visit import Visit
from listener.modes.periods import Cause
from listener.store.counts import breakers


@dataclass(frozen=True)
class HidingNow:
    """On how many of the pages software may hide, and what holds it on the others, in words."""

    able: int
    pages: int
    why: str
    stopped: bool  # a person stopped each of them

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
    braked = {row["page_id"] for row in breakers(house.store)}
    causes: list[Cause | None] = []
    words = _words(visit)
    told: list[str] = []
    for page in house.settings.pages:
        cause = house.standing(page.page_id, visit.now).cause()
        causes.append(cause)
        if cause:
            told.append(words[cause])
        elif page.page_id in braked:
            told.append(say("the brake is on"))
        elif house.scorer_fault:
            told.append(say("the scorer does not work"))
    return HidingNow(
        len(causes) - len(told),
        len(causes),
        "; ".join(dict.fromkeys(told)),
        bool(causes) and all(cause == "stopped" for cause in causes),
    )


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
