"""What `log show` is asked for: names as people type them, and as the lines and `--json` print them."""

from __future__ import annotations

import re

from listener.errors import UserError
from listener.store import Store
from listener.store.comments import find
from listener.store.decisions import item
from listener.store.log_views import actors_named, stands_under
from listener.store.minutes_views import KINDS, ROLES, Asked, rules_named
from listener.terminal import safe

_PSEUDONYM = re.compile("[0-9a-f]{24}")
_MOST = 20  # names that are told where one is not known


def subject_of(store: Store, about: str) -> str:
    """The pseudonym of what is asked about: as it was printed, or of a queue number, id or link. Raises UserError."""
    if not about:
        return ""
    if _PSEUDONYM.fullmatch(about) and stands_under(store, about):
        return about
    return store.writer.subject(_meant(store, about))


def by_whom(by: str) -> tuple[str, str]:
    """The kind and the name that were asked for, one of them "". A name may be followed by its role, as lines tell it."""
    said = by.strip()
    if said.casefold() == "the machine":
        return "software", ""
    if said.casefold() in KINDS:
        return said.casefold(), ""
    name, gap, role = said.removesuffix(")").rpartition(" (")
    return "", name if gap and said.endswith(")") and role in ROLES else said


def why_nothing(store: Store, asked: Asked) -> str:
    """Why no entry fits: a name or rule that the log does not know is said to be unknown."""
    names, rules = actors_named(store), rules_named(store)
    if asked.actor and asked.actor.casefold() not in (one.casefold() for one in names):
        return f"No entry of the log fits, for none is by {safe(asked.actor)}. Names in it: {_told(names)}."
    if asked.rule and asked.rule not in rules:
        return f"No entry of the log fits, for none names rule {safe(asked.rule)}. Rules in it: {_told(rules)}."
    return "No entry of the log fits."


def _told(names: list[str]) -> str:
    more = f" and {len(names) - _MOST} more" if len(names) > _MOST else ""
    return (safe(", ".join(names[:_MOST])) or "none") + more


def _meant(store: Store, about: str) -> str:
    """The id of the comment that a queue number, an id or a link means."""
    if about.isascii() and about.isdigit() and len(about) < 19:
        row = item(store, int(about))
        if row is not None:
            return str(row["comment_id"])
    known = find(store, about)
    if known is None:
        raise UserError(f"No comment is known as {safe(about)}.")
    return known.comment.comment_id
