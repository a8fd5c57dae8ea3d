"""Threads about a live planning or licensing matter (policy T57): the advice before a councillor replies, and the marks.

Who may vote on an application has to come to it with an open mind, and what they write under a post can be held
against them. So the page says it where a reply is made, and not only in the rules.
"""

from __future__ import annotations

from typing import Any

from listener.desk.doors import CAN_DECIDE
from listener.desk.inert import line
from listener.desk.sight import can
from listener.desk.visit import Visit
from listener.live_matter import is_live, is_marked, reply_texts
from listener.modes.periods import Spell
from listener.modes.standing import planned_on
from listener.store.around import post_link, post_text
from listener.store.comments import Kept
from listener.store.modes import find_post

LONGEST = 500
EXCERPT = 160


def reply_in_live_matter(visit: Visit, known: Kept | None) -> tuple[str, str] | None:
    """The text that may be sent in such a thread, English and Welsh, for whoever may reply; None in any other."""
    house = visit.house
    if known is None or not can(visit, "reply") or not is_live(house.store, house.settings, house.rules, known, visit.now):  # fmt: skip
        return None
    english, welsh = reply_texts(house.rules)
    return line(english, LONGEST), line(welsh, LONGEST)


def to_be_marked(visit: Visit, known: Kept) -> str:
    """The post of a thread that whoever asks may mark, and that neither a person nor the rules file has marked; "" else."""
    house, comment = visit.house, known.comment
    row = find_post(house.store, comment.post_id) if visit.is_a(*CAN_DECIDE) else None
    if (
        row is None
        or row["page_id"] != comment.page_id
        or is_marked(house.store, house.settings, house.rules, known, visit.now)
    ):
        return ""
    return str(row["post_id"])


def marked_threads(visit: Visit) -> list[dict[str, Any]]:
    """The threads that people marked, on each page; those to come after those that run."""
    found = []
    for page in visit.house.settings.pages:
        running = visit.house.standing(page.page_id, visit.now).running
        ahead = planned_on(
            visit.house.store, visit.house.rules.modes, page.page_id, visit.now
        )
        shown: dict[str, Spell] = {}
        for spell in (*running, *ahead):
            if spell.kind == "quasi_judicial":
                shown.setdefault(spell.post_id, spell)
        found += [
            {
                "page_id": page.page_id,
                "name": page.name or page.page_id,
                "post_id": spell.post_id,
                "text": line(post_text(visit.house.store, spell.post_id), EXCERPT),
                "link": post_link(visit.house.store, spell.post_id),
                "starts_at": spell.starts_at if spell.starts_at > visit.now else None,
                "ends_at": spell.ends_at,
            }
            for spell in shown.values()
        ]
    return found
