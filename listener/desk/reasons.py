"""Reasons that somebody can choose instead of typing them on a phone, and the reason that a form gives."""

from __future__ import annotations

from collections.abc import Collection

from listener.desk.visit import Visit

LONGEST_REASON = 1000


def ready_reasons(visit: Visit, verbs: Collection[str]) -> tuple[str, ...]:
    """What fits one of these decisions, in the language of the page; a resident may read it."""
    calm = (
        visit.say("It is criticism, and criticism is welcome."),
        visit.say("It is rude, but it breaks no rule."),
        visit.say("It is a joke, a quote or a figure of speech."),
    )
    stern = (
        visit.say("It breaks the rule that is named."),
        visit.say("It insults a person."),
        visit.say("It threatens a person."),
        visit.say("It is spam."),
        visit.say("It tells something private about a person."),
    )
    found = calm if {"keep", "show"} & set(verbs) else ()
    return found + (stern if {"hide", "confirm"} & set(verbs) else ())


def reason_given(visit: Visit) -> str:
    """The reason in a form: the one that was chosen, and what was typed."""
    chosen, typed = visit.form.get("ready", "").strip(), visit.form.get("reason", "").strip()  # fmt: skip
    return f"{chosen} {typed}".strip()
