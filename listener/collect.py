"""Step one: ask a platform what is new, and keep each version of each comment, with the cursor, in one write."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from connectors.base import Batch, ConnectorError, Sight
from listener.brake import check_clock
from listener.claims.reach import follow_views
from listener.coming_back import BACK, come_back
from listener.house import House
from listener.look_in_turn import look_in_turn
from listener.modes.wrapper import Watching
from listener.own_posts import note_post
from listener.reading_place import Place, is_overdue
from listener.reconcile import follow_platform, take_leave
from listener.resting import note_rest, note_return
from listener.store.comments import (
    Outcome,
    cursor,
    cursor_moved_at,
    missing_from,
    save_comment,
    save_cursor,
)
from listener.store.posts import save_post
from listener.telling.unseen import note_unseen

LOOKS_PER_BATCH = (
    20  # a sweep that misses many comments must not spend the whole budget of calls
)


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
    """Poll one page. Raises ConnectorError, and UserError where there is no way to it; what came before the error is kept, and nothing is lost."""
    began_at, place = house.now(), _place(house, page_id)
    place.empty_polls += 1  # until something comes
    try:
        total = _read(house, page_id, place.cursor)
    except ConnectorError as error:
        place.empty_polls -= 1
        if error.reason in ("auth_dead", "capability_denied"):
            # A person puts a new one into its file: the next try goes by what lies there then.
            house.closed[page_id] = str(error)
        if error.in_part:
            _note_read(house, page_id, began_at)
        if error.reason != "unpublished":
            raise
        note_rest(house, page_id)
        house.store.beat(f"poll:{page_id}", house.now())
        return Gathered()
    _note_read(house, page_id, began_at)
    return total


def _note_read(house: House, page_id: str, began_at: datetime) -> None:
    note_return(house, page_id)
    check_clock(house, page_id, began_at)
    house.store.beat(f"poll:{page_id}", house.now())


def _place(house: House, page_id: str) -> Place:
    """Where to go on reading. What is stored counts, where another process has moved it."""
    stored = cursor(house.store, page_id)
    place = house.places.get(page_id)
    if place is None or place.stored != stored:
        place = house.places[page_id] = Place(stored, stored)
    return place


def _read(house: House, page_id: str, position: str) -> Gathered:
    connector, total = house.way_to(page_id), Gathered()
    empty: Batch | None = None
    try:
        for batch in connector.collect(position, house.now()):
            if not (batch.comments or batch.posts or batch.gone or batch.swept or batch.unseen):  # fmt: skip
                empty = batch  # its cursor is kept with the next news, or at the end: one entry, not many
                continue
            empty = None
            house.seam("collect:before-write")
            total += _keep(house, page_id, batch)
            house.seam("collect:after-write")
            total += _follow_deletions(house, connector, batch)
    except ConnectorError:
        if empty is not None:  # what was read before the error is not read again
            _keep(house, page_id, empty)
        raise
    if empty is not None:
        _keep(house, page_id, empty)
    return total


def _keep(house: House, page_id: str, batch: Batch) -> Gathered:
    """Store one batch and its cursor. Where nothing came the cursor waits in memory, for an hour at most."""
    place = _place(house, page_id)
    with house.store.transaction(house.now()) as tx:
        news = [each for each in (save_post(tx, p) for p in batch.posts) if each]
        for each in news:
            note_post(tx, each)
        posts = len(news)
        found: Counter[Outcome] = Counter()
        for comment in batch.comments:
            outcome = save_comment(tx, comment, batch.raw.get(comment.comment_id, {}))
            found[outcome] += 1
            if outcome == "updated":
                follow_views(tx, house, comment.comment_id)
            if outcome in ("back", "edited"):  # edited: it may have been gone as well
                readable = comment.is_hidden is not None
                come_back(tx, house, comment.comment_id, readable=readable)
            if outcome == "back":
                tx.record("comment_back", about=comment.comment_id, reason=BACK)
        gone = sum(take_leave(tx, comment_id) for comment_id in batch.gone)
        changed_elsewhere = sum(
            follow_platform(tx, house, comment.comment_id, comment.is_hidden)
            for comment in batch.comments
        )
        changed = sum(found.values()) - found["same"]
        for lost in batch.unseen:
            note_unseen(tx, house, page_id, lost)
        came = bool(posts or gone or changed_elsewhere or changed or batch.unseen)
        moved = batch.cursor != place.stored
        overdue = is_overdue(cursor_moved_at(tx.store, page_id), tx.now)
        written = came or (moved and overdue)
        if written:
            if moved:
                save_cursor(tx, page_id, batch.cursor)
            counts = {
                name: found[name] for name in ("new", "edited", "back", "updated")
            }
            details = {"page_id": page_id, "posts": posts, "gone": gone, **counts}
            details["empty_polls"] = max(0, place.empty_polls - came)
            tx.record("comments_collected", details=details)
    if written:
        house.places[page_id] = Place(batch.cursor, batch.cursor)
    else:
        place.cursor = batch.cursor
    return Gathered(found["new"], found["edited"] + found["back"], gone)


def _follow_deletions(house: House, connector: Watching, batch: Batch) -> Gathered:
    """Look at what a full reading of a post did not show. Absence alone proves nothing: the platform must say so."""
    absent = [
        known
        for post_id, present in batch.swept.items()
        for known in missing_from(house.store, post_id, present)
    ]
    ring, job = " ".join(sorted(batch.swept)), partial(_take_leave_if_gone, house)
    gone = look_in_turn(house, connector, ring, absent, LOOKS_PER_BATCH, job)
    return Gathered(gone=gone)


def _take_leave_if_gone(house: House, comment_id: str, sight: Sight) -> int:
    if sight.state != "gone":
        return 0
    with house.store.transaction(house.now()) as tx:
        return take_leave(tx, comment_id)
