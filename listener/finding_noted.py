"""The entry of a judgement that saw something: what it saw and in what, when, how the page stood, and by when to decide.

No text and no name stands in it. Who wrote, in which thread, are pseudonyms (policy section 7, docs/log.md).
"""

from __future__ import annotations

from listener.house import House
from listener.minutes.writer import Writer
from listener.modes.periods import Standing
from listener.store import Transaction
from listener.store.acts import breaker
from listener.store.comments import Kept
from listener.store.connection import Row, as_text
from listener.store.decisions import last_judgement
from moderation.types import Comment, Judgement

LIVE_MATTER = "R17"
_LINKS = ("http://", "https://", "www.")


def engine_of(house: House) -> str:
    """What scored: its name, or "none"."""
    return house.scorer.engine if house.scorer else "none"


def author_ref(writer: Writer, comment: Comment, year: int) -> str | None:
    """The pseudonym of an author, on one page and in one year alone; None where the platform does not say who it is.

    Keyed: without the key no two pages, and no two years, can be joined by it. Strikes have another one.
    """
    if not comment.author_id:
        return None
    return writer.subject(f"author {comment.author_id} on {comment.page_id} in {year}")


def content_type(comment: Comment) -> str:
    """What a comment is made of: text, text and media, media only, or link only."""
    text = comment.text.strip()
    if not text:
        return "media only" if comment.media else "empty"
    if all(word.lower().startswith(_LINKS) for word in text.split()):
        return "link only"
    return "text and media" if comment.media else "text"


def note_finding(
    tx: Transaction,
    house: House,
    known: Kept,
    judgement: Judgement,
    event: str,
    holds: Standing,
    due_at: str | None,
) -> None:
    """Write the entry. `holds`: what holds on the page; `due_at`: when a person is to have decided, None for never."""
    comment = known.comment
    tx.record(
        event,
        about=comment.comment_id,
        rule=judgement.rule,
        rules_version=house.rules.version,
        reason=judgement.reason,
        details=_judged(house, known, judgement)
        | _found_in(tx, known)
        | _stood(tx, comment, holds)
        | {"due_at": due_at},
        payload={
            "comment_id": comment.comment_id,
            "text": comment.text,
            "author_id": comment.author_id,
            "author_name": comment.author_name,
            "anonymous": comment.anonymous,
            "parent_id": comment.parent_id,
            "permalink": comment.permalink,
        },
    )


def _judged(house: House, known: Kept, judgement: Judgement) -> Row:
    failed = judgement.first_failed
    return {
        "version": known.version,
        "urgent": judgement.urgent,
        "language": judgement.language,
        "engine": engine_of(house),
        "would_hide": judgement.would_hide,
        "criticism_veto": judgement.criticism_veto,
        "findings": [
            {"rule": f.rule, "subcode": f.subcode, "signal": f.signal, "evidence": f.evidence, "score": f.score,
             "band": f.data.get("band"), "normalised": f.normalised, "stops": list(f.stops)}
            for f in judgement.findings
        ],
        "needs": [need.rule for need in judgement.needs],
        "checks": {p.code: p.passed for p in judgement.preconditions},
        "first_failed_check": failed.code if failed else None,
    }  # fmt: skip


def _found_in(tx: Transaction, known: Kept) -> Row:
    """Where and when the words stood: the thread and the author as pseudonyms."""
    comment, writer = known.comment, tx.store.writer
    posted_at = comment.created_at
    return {
        "page_id": comment.page_id,
        "thread_ref": writer.subject(comment.post_id) or None,
        "author_ref": author_ref(writer, comment, tx.now.year),
        "content_type": content_type(comment),
        "content_date": as_text(posted_at) if posted_at else None,
        "first_seen_at": as_text(known.first_seen_at),
    }


def _stood(tx: Transaction, comment: Comment, holds: Standing) -> Row:
    """How the page stood at that moment: its mode, the dated modes that ran, and the brake."""
    kinds = {s.kind for s in holds.running if s.kind != "quasi_judicial" or s.post_id == comment.post_id}  # fmt: skip
    return {
        "mode": holds.mode,
        "shadow": holds.shadow,
        "page_modes": sorted(kinds),
        "brake": breaker(tx.store, comment.page_id) is not None,
    }


def let_stand(tx: Transaction, known: Kept, judgement: Judgement) -> str:
    """The event for a comment that is left alone although something was seen: a reviewer must be able to count these.

    "" where nothing was, and where the last judgement of these same words said so already.
    """
    event = _stands_because(
        judgement.action,
        judgement.criticism_veto,
        {f.rule for f in judgement.findings},
    )
    before = last_judgement(tx.store, known.comment.comment_id) if event else None
    if before is None or before["version"] != known.version:
        return event
    said = _stands_because(
        before["action"],
        before["body"]["criticism_veto"],
        {f["rule"] for f in before["body"]["findings"]},
    )
    return "" if said == event else event


def _stands_because(action: str, vetoed: bool, seen: set[str]) -> str:
    if action != "none":
        return ""  # it has an entry of its own, which tells of the veto and the tag as well
    return (
        "criticism_let_stand"
        if vetoed
        else "matter_tagged"
        if LIVE_MATTER in seen
        else ""
    )
