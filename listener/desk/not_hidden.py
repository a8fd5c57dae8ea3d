"""What software would have hidden and did not: the pages say so, and never that it was hidden."""

from __future__ import annotations

from listener.desk.visit import Visit
from listener.store.never_hidden import last_hide_of_software, never_hidden
from moderation.explain import HIDDEN


def would_have(visit: Visit, comment_id: str) -> dict[int, str]:
    """For each hide of software that never came to be, by its decision: the sentence that says so."""
    stopped = visit.say("Software would have hidden it, but automatic hiding was stopped.")  # fmt: skip
    other = visit.say("Software would have hidden it, but it did not come to that.")
    found = never_hidden(visit.house.store, comment_id)
    return {number: stopped if by_stop else other for number, by_stop in found.items()}


def as_it_went(visit: Visit, comment_id: str, said: str) -> str:
    """An explanation, without the words that software hides it where it never did."""
    announced = [sentence for sentence in HIDDEN if sentence in said]
    if not announced:
        return said
    last = last_hide_of_software(visit.house.store, comment_id)
    instead = would_have(visit, comment_id).get(last, "")
    return said.replace(announced[0], instead) if instead else said
