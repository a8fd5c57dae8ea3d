"""What software would have hidden and did not, or hides no more: whoever tells of it says so, and never that it is hidden."""

from __future__ import annotations

from collections.abc import Callable

from listener.decide import NOT_CONFIRMED
from listener.minutes.writer import MACHINE
from listener.store.connection import Store
from listener.store.decisions import decisions_on, undone_by
from listener.store.never_hidden import last_hide_of_software, never_hidden
from moderation.explain import HIDDEN

STOPPED = "Software would have hidden it, but automatic hiding was stopped."
OTHER = "Software would have hidden it, but it did not come to that."
UNCHECKED = "Software hid it. Nobody checked it in time, so it is shown again."
ENDED = "Software hid it. That has ended, so it is shown again."


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


def as_it_stands(
    store: Store, comment_id: str, said: str, say: Callable[[str], str] = str
) -> str:
    """The same, for a comment that waits: without the words that software hides it where it is shown again by now."""
    said = as_it_went(store, comment_id, said, say)
    announced = [sentence for sentence in HIDDEN if sentence in said]
    if not announced:
        return said
    acted = [d for d in decisions_on(store, comment_id) if d.verb in ("hide", "show", "confirm")]  # fmt: skip
    if not acted or acted[-1].verb != "show":
        return said
    if acted[-1].actor != MACHINE and not undone_by(store, acted[-1].decision_id):
        return said  # a person decided, and why it was brought to them stays
    unchecked, ended = say(UNCHECKED), say(ENDED)
    instead = unchecked if acted[-1].reason == NOT_CONFIRMED else ended
    return said.replace(announced[0], instead)
