"""New claims, found early: a comment's statements join those that say the same, and comms hear of what spreads.

Called where a comment is weighed, in the same write. The groups of the last 72 hours are kept in memory beside the
store they came from, and read anew whenever the file says otherwise. What is said of the owner in person is grouped apart
from the rest, for it goes to the owner alone (own.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from weakref import ReferenceType, WeakKeyDictionary, ref

from listener.claims.joining import unite
from listener.claims.own import is_about_owner
from listener.claims.spread_alert import tell_of_spread
from listener.house import House
from listener.store import Store, Transaction
from listener.store import spreading as kept_groups
from listener.store.around import post_text, posted_by_owner
from listener.store.comments import Kept
from listener.store.connection import as_text
from moderation.claims.spread.clusters import WINDOW, Saying
from moderation.claims.spread.fresh import Fresh, statements
from moderation.claims.spread.spreading import Heard, Watch
from moderation.text.length import as_read


@dataclass(slots=True)
class _Kept:
    watches: dict[bool, Watch]  # by whether it is about the owner in person
    stamp: tuple[object, ...]
    dead: dict[int, str]  # what was edited, taken down or erased: when it was said
    by: ReferenceType[Transaction] | None  # the write in which it was last looked at
    until: datetime  # the latest moment for which it was looked at: what was old by then is not in it


_SET_BACK = timedelta(minutes=1)  # a clock that went back by more was ahead before


_watches: WeakKeyDictionary[Store, _Kept] = WeakKeyDictionary()


def note_statements(tx: Transaction, house: House, known: Kept) -> None:
    """Keep the statements of a comment that no registry knows, and follow what they lead to."""
    comment = known.comment
    if kept_groups.is_noted(tx.store, comment.comment_id, known.version):
        return
    if fresh := fresh_in(tx.store, house, known):
        note(tx, house, known, fresh)


def fresh_in(store: Store, house: House, known: Kept) -> tuple[Fresh, ...]:
    """The statements of a comment that no registry knows. Asked before the write as well: what was found is remembered."""
    comment = known.comment
    if comment.by_owner:
        return ()
    post, called = restated(store, comment.post_id), house.settings.names
    return statements(as_read(comment.text), house.claims, post, called=called)


def restated(store: Store, post_id: str) -> str:
    """The words of the post, where the councillor wrote it: who says the same states nothing new."""
    return post_text(store, post_id) if posted_by_owner(store, post_id) else ""


def note(tx: Transaction, house: House, known: Kept, fresh: Sequence[Fresh]) -> None:
    """Keep these statements of a comment."""
    comment = known.comment
    at = min(comment.created_at or tx.now, tx.now)
    kept = _watch_of(tx.store, house, tx.now, tx)
    _watches.pop(
        tx.store, None
    )  # put back at the end: a fault on the way leaves none that is half-right
    mine: set[int] = set()  # a comment that says one thing twice says it once
    for one in fresh:
        mine.add(_note(tx, house, known, kept.watches, one, at, mine))
    kept.stamp = kept_groups.stamp(tx.store)
    _watches[tx.store] = kept


def watch_beforehand(house: House, now: datetime) -> None:
    """Read the groups, or what changed of them, before the write begins: after a start that takes seconds."""
    _watches[house.store] = _watch_of(house.store, house, now)


def look_beforehand(house: House, known: Kept, fresh: Sequence[Fresh], now: datetime) -> None:  # fmt: skip
    """Read the groups, and have the models read these statements beside them, before the write begins: it takes a tenth of a second each."""
    watch_beforehand(house, now)
    store, comment, watches = house.store, known.comment, _watches[house.store].watches
    if min(comment.created_at or now, now) <= now - WINDOW:
        return
    for one in fresh:
        own = is_about_owner(store, house, comment.comment_id, comment.text, one.start, one.text)  # fmt: skip
        watches[own].look_beforehand(one.text, one.worth)


def _watch_of(
    store: Store, house: House, now: datetime, tx: Transaction | None = None
) -> _Kept:
    """The watches over this store's groups, made anew where it is not what the file says, or was last read by a clock that was ahead."""
    mark = kept_groups.stamp(store)
    have = _watches.get(store)
    if have is not None and have.stamp == mark and now >= have.until - _SET_BACK:
        have.until = max(have.until, now)
        if tx is not None and have.by is not None and have.by() is tx:
            return have
        if _take_out_dead(store, have, now):
            have.by = ref(tx) if tx is not None else None
            return have
    dead = kept_groups.dead(store, now)
    told, history = kept_groups.told(store), kept_groups.history(store, now)
    opinions = kept_groups.opinions(store, now)
    watches = {own: Watch(history, told, opinions) for own in (False, True)}
    for saying, group_id, at in kept_groups.living(store, now):
        own = is_about_owner(store, house, at.comment_id, at.comment, at.start, at.statement)  # fmt: skip
        watches[own].restore(saying, group_id)
    return _Kept(watches, mark, dead, ref(tx) if tx is not None else None, now)


def _take_out_dead(store: Store, have: _Kept, now: datetime) -> bool:
    """Take what was edited, taken down or erased, or is older than 72 hours, out of its group. False where something of it is back, which is seldom."""
    dead, since = kept_groups.dead(store, now), as_text(now - WINDOW)
    gone = have.dead.items()
    if any(number not in dead and said_at > since for number, said_at in gone):
        return False
    newly = kept_groups.by_group(store, dead.keys() - have.dead.keys())
    for watch in have.watches.values():
        short = set(watch.forget(now))
        short |= {group for group, numbers in newly.items() if not watch.take_out(group, numbers)}  # fmt: skip
        for group in short:
            living = kept_groups.living(store, now, group)
            watch.refill(group, [saying.text for saying, _, _ in living])
    have.dead = dead
    return True


def _note(
    tx: Transaction,
    house: House,
    known: Kept,
    watches: dict[bool, Watch],
    one: Fresh,
    at: datetime,
    mine: set[int],
) -> int:
    """Keep one statement; gives its group."""
    comment = known.comment
    number = kept_groups.next_statement(tx.store)
    platform = comment.page_id.partition(":")[0]
    own = is_about_owner(tx.store, house, comment.comment_id, comment.text, one.start, one.text)  # fmt: skip
    watch = watches[own]
    saying = Saying(number, one.text, at, f"{platform}:{comment.author_id}", worth=one.worth)  # fmt: skip
    # What is read long after it was written is kept for the rhythm only.
    late = at <= tx.now - WINDOW
    groups = () if late else watch.find(saying)
    groups = groups or (kept_groups.next_group(tx.store),)
    if groups[0] in mine:
        return groups[0]
    for other in groups[1:]:
        unite(tx, groups[0], other)
    place = {"start": one.start, "length": len(one.text), "worth": one.worth}
    where = {"comment_id": comment.comment_id, "version": known.version, **place}
    kept_groups.save_statement(tx, number, groups[0], at, where)
    if not late:
        watches[not own].overhear(at, groups)
        _follow(tx, house, known, watches, watch.put(saying, groups))
    return groups[0]


def _follow(
    tx: Transaction,
    house: House,
    known: Kept,
    watches: dict[bool, Watch],
    heard: Heard,
) -> None:
    group_id = heard.cluster.cluster_id
    group = kept_groups.group(tx.store, group_id)
    if group is None or not heard.joined:
        return
    accounts = heard.cluster.accounts
    changes: dict[str, object] = {
        "accounts": accounts,
        "comments": len(heard.cluster.members),
    }
    changes |= {
        "last_at": max(as_text(group.last_at), as_text(heard.cluster.members[-1].at))
    }
    if heard.several and group.several_at is None:
        changes |= {"several_at": tx.at}
        _record(tx, "statement_said_by_several", known, heard)
    if heard.burst and group.spreads_at is None:
        changes |= {"spreads_at": tx.at}
        _record(tx, "statement_spreads", known, heard)
        for watch in watches.values():
            watch.tell(group_id)
    kept_groups.save_group(tx, group_id, changes)
    if heard.several or group.reported:
        tell_of_spread(tx, house, known, heard)


def _record(tx: Transaction, event: str, known: Kept, heard: Heard) -> None:
    details: dict[str, object] = {
        "group_id": heard.cluster.cluster_id,
        "accounts": heard.cluster.accounts,
        "comments": len(heard.cluster.members),
        "subcode": "R4b",
        "verdict": "unverified",
    }
    if heard.burst:
        details |= {
            "by": heard.burst.why,
            "hours": heard.burst.window.total_seconds() / 3600,
            "expected": round(heard.burst.expected, 4),
            "chance": float(f"{heard.burst.chance:.3g}"),
        }
    tx.record(
        event,
        about=known.comment.comment_id,
        rule="R4",
        details=details,
        payload={"comment_id": known.comment.comment_id},
    )
