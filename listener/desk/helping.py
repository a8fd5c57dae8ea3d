"""Somebody in need: what their page says first, and the words that a person may send them, as the rules have them."""

from __future__ import annotations

from typing import Any

from listener.desk.inert import line
from listener.desk.sight import can
from listener.desk.visit import Visit
from listener.store.comments import Kept
from listener.who_asked import needed_at_once, offers

LONGEST = 500


def help_for(visit: Visit, known: Kept) -> list[dict[str, Any]]:
    """The urgent needs in a comment, for those who may reply to it: what to do, and the texts in English and Welsh."""
    if not can(visit, "reply"):
        return []
    rules, welsh = visit.house.rules, visit.language == "cy"
    return [
        {
            "danger": any(use.check == "emergency" for use in need.checks),
            "title": need.title.cy if welsh else need.title.en,
            "text": need.text.cy if welsh else need.text.en,
            "offers": [line(text, LONGEST) for text in offers([need.id], rules)],
        }
        for need in needed_at_once(visit.house.store, rules, known)
    ]
