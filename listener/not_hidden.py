"""What software would have hidden and did not: whoever tells of it says so, and never that it was hidden."""

from __future__ import annotations

from collections.abc import Callable

from listener.store.connection import Store
from listener.store.never_hidden import last_hide_of_software, never_hidden
from moderation.explain import HIDDEN

STOPPED = "Software would have hidden it, but automatic hiding was stopped."
OTHER = "Software would have hidden it, but it did not come to that."


def would_have(
    store: Store, comment_id: str, say: Callable[[str], str] = str
) -> dict[int, str]:
    """For each hide of software that never came to be, by its decision: the sentence that says so, as `say` puts it."""
    stopped, other = say(STOPPED), say(OTHER)
    found = never_hidden(store, comment_id)
    return {number: stopped if by_stop else other for number, by_stop in found.items()}


def as_it_went(
    store: Store, comment_id: str, said: str, say: Callable[[str], str] = str
) -> str:
    """An explanation, without the words that software hides it where it never did."""
    announced = [sentence for sentence in HIDDEN if sentence in said]
    if not announced:
        return said
    last = last_hide_of_software(store, comment_id)
    instead = would_have(store, comment_id, say).get(last, "")
    return said.replace(announced[0], instead) if instead else said
