"""Threads about a live planning or licensing matter (policy T57): the advice before a councillor replies, and the marks.

Who may vote on an application has to come to it with an open mind, and what they write under a post can be held
against them. So the page says it where a reply is made, and not only in the rules.
"""

from __future__ import annotations

from typing import Any

from listener.context import is_named
from listener.desk.doors import CAN_DECIDE
from listener.desk.inert import line
from listener.desk.sight import can
from listener.desk.visit import Visit
from listener.finding_noted import LIVE_MATTER
from listener.modes.periods import Spell
from listener.modes.standing import planned_on
from listener.store.around import post_link, post_text
from listener.store.comments import Kept
from listener.store.decisions import last_judgement
from listener.store.modes import find_post

LONGEST = 500
EXCERPT = 160


def reply_in_live_matter(visit: Visit, known: Kept | None) -> tuple[str, str] | None:
    """The text that may be sent in such a thread, English and Welsh, for whoever may reply; None in any other."""
    if known is None or not can(visit, "reply") or not _is_live(visit, known):
        return None
    rule = next((one for one in visit.house.rules.rules if one.id == LIVE_MATTER), None)  # fmt: skip
    return (line(rule.text.en, LONGEST), line(rule.text.cy, LONGEST)) if rule else ("", "")  # fmt: skip


def _is_live(visit: Visit, known: Kept) -> bool:
    """Whether a person marked the thread, the rules file names it, or the comment itself speaks of such a matter."""
    house, comment = visit.house, known.comment
    if _is_marked(visit, known):
        return True
    judged = last_judgement(house.store, comment.comment_id)
    if judged is None or judged["version"] != known.version:
        return False
    return any(f.get("rule") == LIVE_MATTER for f in judged["body"].get("findings", ()))


def _is_marked(visit: Visit, known: Kept) -> bool:
    """Whether a person marked the thread, or the rules file names it."""
    house, comment = visit.house, known.comment
    if comment.post_id in house.standing(comment.page_id, visit.now).live_matters:
        return True
    link = post_link(house.store, comment.post_id)
    return is_named(house.rules.modes.quasi_judicial, comment.post_id, link)


def to_be_marked(visit: Visit, known: Kept) -> str:
    """The post of a thread that whoever asks may mark, and that neither a person nor the rules file has marked; "" else."""
    house, comment = visit.house, known.comment
    row = find_post(house.store, comment.post_id) if visit.is_a(*CAN_DECIDE) else None
    if row is None or row["page_id"] != comment.page_id or _is_marked(visit, known):
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
