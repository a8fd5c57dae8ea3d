"""Step one: ask a platform what is new, and keep each version of each comment, with the cursor, in one write."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from connectors.base import Batch, ConnectorError
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.modes import Watching
from listener.store import Transaction
from listener.store.acts import (
    acts_on,
    reopen_timer,
    set_hidden_by,
    settled_at,
    spare_version,
    stop_timers,
)
from listener.store.comments import (
    Outcome,
    cursor,
    kept,
    mark_gone,
    missing_from,
    save_comment,
    save_cursor,
    save_post,
)
from listener.store.decisions import close_item
from moderation.types import Comment

LOOKS_PER_BATCH = (
    20  # a sweep that misses many comments must not spend the whole budget of calls
)
SETTLING = timedelta(
    minutes=5
)  # platforms may show an old state for a while after an act of ours
ELSEWHERE = "someone on the platform"


@dataclass(frozen=True, slots=True)
class Gathered:
    """What one poll brought."""

    new: int = 0
    edited: int = 0
    gone: int = 0

    def __add__(self, other: Gathered) -> Gathered:
        return Gathered(
            self.new + other.new, self.edited + other.edited, self.gone + other.gone
        )


def collect(house: House, page_id: str) -> Gathered:
    """Poll one page. Raises ConnectorError; what came before the error is kept, and nothing is lost."""
    connector = house.connectors[page_id]
    total = Gathered()
    empty: Batch | None = None
    for batch in connector.collect(cursor(house.store, page_id), house.now()):
        if not (batch.comments or batch.posts or batch.gone or batch.swept):
            empty = batch  # its cursor is kept with the next news, or at the end: one entry, not many
            continue
        empty = None
        house.seam("collect:before-write")
        total += _keep(house, page_id, batch)
        house.seam("collect:after-write")
        total += _follow_deletions(house, connector, batch)
    if empty is not None:
        _keep(house, page_id, empty)
    house.store.beat(f"poll:{page_id}", house.now())
    return total


def _keep(house: House, page_id: str, batch: Batch) -> Gathered:
    """Store one batch and its cursor. Writes nothing, and no entry, where nothing has changed."""
    with house.store.transaction(house.now()) as tx:
        posts = sum(save_post(tx, post) for post in batch.posts)
        found: Counter[Outcome] = Counter()
        for comment in batch.comments:
            outcome = save_comment(tx, comment, batch.raw.get(comment.comment_id, {}))
            found[outcome] += 1
            if outcome == "back":
                _welcome_back(tx, comment.comment_id)
        gone = sum(take_leave(tx, comment_id) for comment_id in batch.gone)
        changed_elsewhere = sum(
            _follow_platform(tx, comment) for comment in batch.comments
        )
        moved = batch.cursor != cursor(house.store, page_id)
        if moved:
            save_cursor(tx, page_id, batch.cursor)
        changed = sum(found.values()) - found["same"]
        if moved or posts or gone or changed_elsewhere or changed:
            counts = {
                name: found[name] for name in ("new", "edited", "back", "updated")
            }
            details = {"page_id": page_id, "posts": posts, "gone": gone, **counts}
            tx.record("comments_collected", details=details)
    return Gathered(found["new"], found["edited"] + found["back"], gone)


def _welcome_back(tx: Transaction, comment_id: str) -> None:
    """A comment that was thought gone is there again. If the machine had hidden it, its promise holds again."""
    known = kept(tx.store, comment_id)
    if known is not None and known.hidden_by == MACHINE.name:
        reopen_timer(tx, comment_id)
    tx.record("comment_back", about=comment_id, reason="The platform shows it again.")


def take_leave(tx: Transaction, comment_id: str) -> bool:
    """Follow a deletion: nothing is left to decide or to do about this comment."""
    if not mark_gone(tx, comment_id):
        return False
    close_item(tx, comment_id, "the comment is no longer on the platform")
    stop_timers(tx, comment_id, "the comment is no longer on the platform")
    tx.record(
        "comment_gone",
        about=comment_id,
        reason="The platform says that it was deleted.",
        payload={"comment_id": comment_id},
    )
    return True


def _follow_platform(tx: Transaction, comment: Comment) -> bool:
    """Note where someone hid or showed a comment on the platform itself: a person's act, and final."""
    if comment.is_hidden is None:
        return False
    known = kept(tx.store, comment.comment_id)
    if (
        known is None
        or comment.is_hidden == bool(known.hidden_by)
        or _unsettled(tx, comment.comment_id)
    ):
        return False
    if comment.is_hidden:
        set_hidden_by(tx, comment.comment_id, ELSEWHERE)
        tx.record(
            "comment_hidden_elsewhere",
            about=comment.comment_id,
            reason="Hidden on the platform, not by us.",
        )
        return True
    set_hidden_by(tx, comment.comment_id, None)
    spare_version(tx, comment.comment_id, known.version)
    stop_timers(tx, comment.comment_id, "shown again on the platform")
    close_item(tx, comment.comment_id, "shown again on the platform")
    tx.record(
        "comment_shown_elsewhere",
        about=comment.comment_id,
        reason="Shown again on the platform by someone.",
    )
    return True


def _unsettled(tx: Transaction, comment_id: str) -> bool:
    """Whether an act of ours is open or so fresh that the platform may still show the old state."""
    if not acts_on(tx.store, comment_id):
        return False
    ended_at = settled_at(tx.store, comment_id)
    return ended_at is None or tx.now - ended_at < SETTLING


def _follow_deletions(house: House, connector: Watching, batch: Batch) -> Gathered:
    """Look at what a full reading of a post did not show. Absence alone proves nothing: the platform must say so."""
    absent = [
        known
        for post_id, present in batch.swept.items()
        for known in missing_from(house.store, post_id, present)
    ]
    # Another part each minute: some that stay unclear for ever must not keep us from the rest.
    turn = int(house.now().timestamp() // 60) * LOOKS_PER_BATCH % max(1, len(absent))
    gone = 0
    for known in (absent[turn:] + absent[:turn])[:LOOKS_PER_BATCH]:
        try:
            sight = connector.look(known.comment.comment_id, known.comment.native_id)
        except ConnectorError:
            continue  # the next sweep asks again
        if sight.state == "gone":
            with house.store.transaction(house.now()) as tx:
                gone += take_leave(tx, known.comment.comment_id)
    return Gathered(gone=gone)
