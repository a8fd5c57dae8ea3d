"""New claims, found early: a comment's statements join those that say the same, and comms hear of what spreads.

Called where a comment is weighed, in the same write. The groups of the last 72 hours are kept in memory beside the
store they came from, and read anew whenever the file says otherwise.
"""

from __future__ import annotations

from datetime import datetime
from weakref import WeakKeyDictionary

from listener.claims.spread_alert import tell_of_spread
from listener.house import House
from listener.store import Store, Transaction
from listener.store import spreading as kept_groups
from listener.store.around import post_text, posted_by_owner
from listener.store.comments import Kept
from listener.store.connection import as_text
from moderation.claims.clusters import WINDOW, Saying
from moderation.claims.fresh import Fresh, statements
from moderation.claims.spreading import Heard, Watch

_watches: WeakKeyDictionary[Store, tuple[tuple[object, ...], Watch]] = WeakKeyDictionary()  # fmt: skip


def note_statements(tx: Transaction, house: House, known: Kept) -> None:
    """Keep the statements of a comment that no registry knows, and follow what they lead to."""
    comment = known.comment
    if comment.by_owner or kept_groups.is_noted(
        tx.store, comment.comment_id, known.version
    ):
        return
    post = post_text(tx.store, comment.post_id) if posted_by_owner(tx.store, comment.post_id) else ""  # fmt: skip
    fresh = statements(comment.text, house.claims, post)
    if not fresh:
        return
    at = min(comment.created_at or tx.now, tx.now)
    watch = watch_of(tx.store, tx.now)
    for one in fresh:
        _note(tx, house, known, watch, one, at)
    _watches[tx.store] = kept_groups.stamp(tx.store, tx.now), watch


def watch_of(store: Store, now: datetime) -> Watch:
    """The watch over this store's groups, made anew where it is not what the file says."""
    mark = kept_groups.stamp(store, now)
    have = _watches.get(store)
    if have is not None and have[0] == mark:
        return have[1]
    living = kept_groups.living(store, now)
    own = {(saying.at, group_id) for saying, group_id in living}
    before = [one for one in kept_groups.history(store, now) if one not in own]
    watch = Watch(before, kept_groups.told(store))
    for saying, group_id in living:
        watch.put(saying, (group_id,))
    return watch


def _note(
    tx: Transaction, house: House, known: Kept, watch: Watch, one: Fresh, at: datetime
) -> None:
    comment = known.comment
    platform = comment.page_id.partition(":")[0]
    number = kept_groups.next_statement(tx.store)
    saying = Saying(number, one.text, at, f"{platform}:{comment.author_id}")
    late = (
        at <= tx.now - WINDOW
    )  # read long after it was written: it is kept for the rhythm only
    groups = () if late else watch.find(saying)
    groups = groups or (kept_groups.next_group(tx.store),)
    for other in groups[1:]:
        kept_groups.join_groups(tx, groups[0], other)
    where = {"comment_id": comment.comment_id, "version": known.version, "start": one.start, "length": len(one.text), "worth": one.worth}  # fmt: skip
    kept_groups.save_statement(tx, number, groups[0], at, where)
    if not late:
        _follow(tx, house, known, watch, watch.put(saying, groups))


def _follow(
    tx: Transaction, house: House, known: Kept, watch: Watch, heard: Heard
) -> None:
    group_id = heard.cluster.cluster_id
    group = kept_groups.group(tx.store, group_id)
    if group is None or not heard.joined:
        return
    accounts = heard.cluster.accounts()
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
        watch.tell(group_id)
    kept_groups.save_group(tx, group_id, changes)
    if heard.several:
        tell_of_spread(tx, house, known, heard)


def _record(tx: Transaction, event: str, known: Kept, heard: Heard) -> None:
    details: dict[str, object] = {
        "group_id": heard.cluster.cluster_id,
        "accounts": heard.cluster.accounts(),
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
