"""Reasons that somebody can choose instead of typing them on a phone, and the reason that a form gives."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from listener.desk.visit import Visit

LONGEST_REASON = 1000
CALM, STERN = frozenset({"keep", "show"}), frozenset({"hide", "confirm"})


@dataclass(frozen=True)
class Ready:
    """Reasons to choose from: for a comment that stays, and for one that goes."""

    calm: tuple[str, ...]
    stern: tuple[str, ...]


def _all(visit: Visit) -> Ready:
    return Ready(
        (
            visit.say("It is criticism, and criticism is welcome."),
            visit.say("It is rude, but it breaks no rule."),
            visit.say("It is a joke, a quote or a figure of speech."),
        ),
        (
            visit.say("It breaks the rule that is named."),
            visit.say("It insults a person."),
            visit.say("It threatens a person."),
            visit.say("It is spam."),
            visit.say("It tells something private about a person."),
        ),
    )


def ready_reasons(visit: Visit, verbs: Collection[str]) -> Ready | None:
    """What fits one of these decisions, in the language of the page; a resident may read it. None for no decision."""
    every = _all(visit)
    if not verbs:
        return None
    calm = every.calm if not CALM.isdisjoint(verbs) else ()
    stern = every.stern if not STERN.isdisjoint(verbs) else ()
    return Ready(calm, stern)


def reason_given(visit: Visit) -> str:
    """The reason in a form: the one that was chosen, and what was typed, in one line."""
    given = f"{visit.form.get('ready', '')} {visit.form.get('reason', '')}"
    return " ".join(given.split())


def speaks_against(visit: Visit, verb: str) -> bool:
    """Whether the chosen reason speaks for the opposite of the decision: criticism is welcome, and yet it is hidden."""
    chosen, every = visit.form.get("ready", "").strip(), _all(visit)
    return chosen in (every.calm if verb in STERN else every.stern)
