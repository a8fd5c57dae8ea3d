"""A digest of what was held that has not left yet is built anew before each try: from what of it still holds, as it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from listener.claims.daily import KIND as DAILY
from listener.claims.daily_anew import EMPTIED, by_now, has_changed
from listener.claims.sent_anew import must_say_anew, said_anew, why_not_sent
from listener.house import House
from listener.store import Transaction
from listener.store.connection import Row
from listener.store.lapsing import ERASED_UNSENT
from listener.store.messages import (
    Message,
    leave_digest,
    mark_dropped,
    parts_of,
    reword,
    rewrite,
    rewrite_part,
    still_waiting,
)
from listener.telling.dropping import drop_part_if_over
from listener.telling.held_digest import digest_body, held_subject
from listener.telling.late import held_words, passed_deadline
from listener.telling.overtaken import why_overtaken
from listener.telling.routing import gravest

KIND = "digest"
ONE_LEFT = "one of its messages goes by itself"


def digest_anew(house: House, message: Message) -> bool:
    """Have a digest hold what still holds. One message that is left goes by itself; False where nothing changed."""
    if not any(_has_changed(house, part) for part in parts_of(house.store, message)):
        return False
    with house.store.transaction(house.now()) as tx:
        # Asked again inside the write: another process may be sending it.
        digest = still_waiting(tx.store, message)
        if digest is None or digest.sending_at is not None or digest.taken:
            return False
        parts = parts_of(tx.store, digest)
        held = [part for part in parts if not drop_part_if_over(tx, house, part)]
        left = [part for each in held if (part := _as_it_is(tx, house, each))]
        if len(left) < 2:
            _end(tx, digest, left)
        else:
            _build(tx, house, digest, left)
    return True


def _has_changed(house: House, part: Message) -> bool:
    if part.kind == DAILY:
        return has_changed(house, part)
    over = why_overtaken(house.store, part) or why_not_sent(house, part)
    return bool(over) or must_say_anew(house, part)


def _as_it_is(tx: Transaction, house: House, part: Message) -> Message | None:
    """A part of a digest as it reads by now; None where it is a daily digest of which nothing holds any more."""
    if part.kind == DAILY and has_changed(house, part):
        told = by_now(tx, house, part)
        if told is None:
            return None
        reword(tx, part, *told)
        return replace(part, subject=told[0], body=told[1])
    if not part.body:  # the digest was blanked with it; what the others say is said
        return replace(part, body=ERASED_UNSENT)
    if not must_say_anew(house, part):
        return part
    head, body = said_anew(tx, house, part)
    rewrite_part(tx, part, head, body)
    return replace(part, subject=head, body=body, created_at=tx.at)


def _end(tx: Transaction, digest: Message, left: Sequence[Message]) -> None:
    for part in left:
        leave_digest(tx, part)
    mark_dropped(tx, digest)
    why = ONE_LEFT if left else EMPTIED
    tx.record("message_dropped", reason=why, details=_details(digest))


def _build(
    tx: Transaction, house: House, digest: Message, left: Sequence[Message]
) -> None:
    body = digest_body((m, held_words(house, m), passed_deadline(house, m)) for m in left)  # fmt: skip
    rewrite(tx, digest, held_subject(left), body, weight=gravest(m.weight for m in left))  # fmt: skip
    tx.record("message_rewritten", details=_details(digest))


def _details(digest: Message) -> Row:
    """It tells of several alerts, and bears no number."""
    return {"message_id": digest.message_id, "kind": KIND, "audience": digest.audience}
