"""Opening words that are kept apart (policy 12.3): a reviewer, one comment, a reason, half an hour; always logged."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from connectors.base import Proof
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.people.roster import check_listed
from listener.reasons import says_why
from listener.reviewing.masking import masked
from listener.store.connection import Row, Transaction
from listener.store.messages import put_out
from listener.store.reviewing import (
    access,
    add_access,
    newest_version,
    open_access,
    words_of,
)
from listener.telling.both import in_both

EVENT = "access"
LASTS = timedelta(minutes=30)
LONGEST_REASON = 500
Kind = Literal["words", "author"]


def break_glass(house: House, comment_id: str, kind: Kind, reason: str, actor: Actor, proof: Proof) -> int:  # fmt: skip
    """Let a reviewer see the words of one comment, or its author as well; the owner is told. Raises UserError.

    `proof`: the code from their phone, right and used up. Gives the number of the access.
    """
    now = house.now()
    check_listed(house.settings, actor, now)
    if actor.role != "reviewer" or proof.actor_id != actor.name:
        raise UserError(
            "Words are opened by a reviewer, with the code from their own phone."
        )
    reason = reason.strip()
    if not says_why(reason) or len(reason) > LONGEST_REASON:
        raise UserError(
            f"Say why you need to see it, in {LONGEST_REASON} characters or fewer. The reason stands in the log."
        )
    with house.store.transaction(now) as tx:
        return _open(tx, comment_id, kind, reason, actor)


def _open(tx: Transaction, comment_id: str, kind: str, reason: str, actor: Actor) -> int:  # fmt: skip
    until = tx.now + LASTS
    entry = tx.record(
        EVENT,
        actor=actor,
        about=comment_id,
        details={"kind": kind, "minutes": int(LASTS.total_seconds() // 60)},
        payload={"comment_id": comment_id, "reason": reason},
    )
    number = add_access(tx, kind, actor, entry.seq, comment_id=comment_id, until=until)
    seen = "the words and the author" if kind == "author" else "the words"
    seen_cy = "eiriau ac awdur" if kind == "author" else "eiriau"
    put_out(
        tx,
        once=f"access:{number}",
        kind="access",
        audience="owner",
        subject="A reviewer opened a comment",
        body=in_both(
            f"{actor.name} (reviewer) opened {seen} of one comment for half an hour. Why, and which comment, stands "
            f"in entry {entry.seq} of the log: wardmote log show, or the page `Who opened words` of the desk.",
            f"Agorodd {actor.name} (adolygydd) {seen_cy} un sylw am hanner awr. Mae'r rheswm, a pha sylw, yng nghofnod "
            f"{entry.seq}: wardmote log show, neu'r dudalen `Pwy agorodd eiriau` ar y ddesg.",
        ),
    )
    return number


def note_pack(tx: Transaction, comment_id: str, seq: int, actor: Actor) -> int:
    """A pack of evidence holds words and author: it is noted as an access of its own entry, and the owner is told."""
    number = add_access(tx, "author", actor, seq, comment_id=comment_id, until=tx.now)
    put_out(
        tx,
        once=f"access:{number}",
        kind="access",
        audience="owner",
        subject="A reviewer made an evidence pack",
        body=in_both(
            f"{actor.name} (reviewer) made an evidence pack on one comment, with its words and its author. Why, for whom, "
            f"and on which comment, stands in entry {seq} of the log: wardmote log show, or the page `Who opened words` of "
            "the desk.",
            f"Gwnaeth {actor.name} (adolygydd) becyn tystiolaeth am un sylw, gyda'i eiriau a'i awdur. Mae'r rheswm, i bwy, ac am "
            f"ba sylw, yng nghofnod {seq}: wardmote log show, neu'r dudalen `Pwy agorodd eiriau` ar y ddesg.",
        ),
    )
    return number


def open_for_second_look(tx: Transaction, comment_id: str, actor: Actor) -> int:
    """The same for a second look that the log drew: masked words, no code, no message."""
    entry = tx.record(
        EVENT,
        actor=actor,
        about=comment_id,
        details={"kind": "second_look", "minutes": int(LASTS.total_seconds() // 60)},
        payload={"comment_id": comment_id, "reason": "The log drew it for a second look."},
    )  # fmt: skip
    return add_access(tx, "second_look", actor, entry.seq, comment_id=comment_id, until=tx.now + LASTS)  # fmt: skip


def seen_through(house: House, number: int, actor: Actor) -> Row | None:
    """What an access shows to the one who opened it, while it lasts; None for anybody else's, and for one that is over."""
    row = access(house.store, number)
    if row is None or row["person"] != actor.name or not row["comment_id"]:
        return None
    standing = open_access(house.store, actor.name, row["comment_id"], [row["kind"]], house.now())  # fmt: skip
    if standing is None or standing["access_id"] != number:
        return None
    found = words_of(house.store, row["comment_id"], newest_version(house.store, row["comment_id"]))  # fmt: skip
    return {**row, **shown(found, author=row["kind"] == "author")}


def shown(words: Row | None, *, author: bool = False) -> Row:
    """The words as a reviewer sees them: with names taken out, unless the author was opened too."""
    if words is None or words["erased_at"]:
        return {"erased": True, "text": "", "parent": "", "post": "", "author_name": ""}
    names, post = words["names"], words["post"] or ""

    def plain(text: str | None) -> str:
        return (text or "") if author else masked(text or "", names)

    return {
        "erased": False,
        "text": plain(words["text"]),
        "parent": masked(words["parent"], names),
        "post": post if words["own_post"] else masked(post, names),
        "author_name": words["author_name"] if author else "",
    }
