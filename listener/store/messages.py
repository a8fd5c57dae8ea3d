"""What is to be told: the outbox."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from listener.store.connection import Row, Store, Transaction, as_text

OTHER_WAYS = (
    "channel:",
    "witness by ",
)  # how the audiences of other ways than mail begin
FARTHEST = timedelta(
    hours=2
)  # the longest delay is an hour: what seems to wait longer comes from a clock that was ahead


@dataclass(frozen=True, slots=True)
class Message:
    """One message to one audience, such as "owner", "comms", "reviewers", a channel or a witness.

    `once` is what must never be sent twice.
    """

    message_id: int
    once: str
    kind: str
    audience: str
    subject: str
    body: str
    attempts: int
    created_at: str
    sending_at: str | None  # a try that did not end: the message may have left
    weight: str = "plain"  # what it is about, as far as that decides when it is sent
    held_at: str | None = None  # since when it waits for a digest
    incident_id: int | None = None  # of an alert to comms: which incident it tells of
    incident_level: str = ""
    taken: str = ""  # the addresses that have it, where others refused it: it has left
    late: str = ""  # what is said before its words at this try, since it leaves late

    @property
    def said(self) -> str:
        """Its words, and before them that it is late where it is."""
        return f"{self.late}\n\n{self.body}" if self.late else self.body


def put_out(
    tx: Transaction,
    *,
    once: str,
    kind: str,
    audience: str,
    subject: str,
    body: str,
    weight: str = "plain",
    incident: tuple[int, str] | None = None,
) -> bool:
    """Put a message in the outbox; False where the same was there before.

    incident: of an alert, which one it tells of, and of which level; so it is not sent once that is overtaken.
    """
    before = tx.store.value("SELECT COUNT(*) FROM outbox WHERE once = ?", (once,))
    row = {
        "once": once,
        "kind": kind,
        "audience": audience,
        "subject": subject,
        "body": body,
        "state": "waiting",
        "weight": weight,
        "incident_id": incident[0] if incident else None,
        "incident_level": incident[1] if incident else "",
    }
    tx.insert("outbox", {**row, "created_at": tx.at, "next_try_at": tx.at}, ignore=True)
    return not before


def waiting(store: Store, now: datetime, *, early: bool = False) -> list[Message]:
    """Messages whose time to be sent has come, oldest first. early: mails too that wait for their next try,
    unless the server was there and refused an address."""
    rows = store.rows(
        """SELECT * FROM outbox WHERE state = 'waiting' AND (? OR next_try_at <= ? OR next_try_at > ?)
        ORDER BY +message_id""",
        (early, at := as_text(now), far := as_text(now + FARTHEST)),
    )
    is_due = {row["message_id"]: not at < row["next_try_at"] <= far for row in rows}
    return [m for m in _messages(rows) if is_due[m.message_id] or (is_mail(m) and not m.taken)]  # fmt: skip


def is_mail(message: Message) -> bool:
    """Whether it leaves by mail."""
    return not message.audience.startswith(OTHER_WAYS)


def _messages(rows: Sequence[Row]) -> list[Message]:
    names = (
        "message_id",
        "once",
        "kind",
        "audience",
        "subject",
        "body",
        "attempts",
        "created_at",
        "sending_at",
        "weight",
        "held_at",
        "incident_id",
        "incident_level",
        "taken",
    )
    return [Message(*(row[name] for name in names)) for row in rows]


def was_put_out(store: Store, once: str) -> bool:
    """Whether a message was ever written."""
    return store.row("SELECT 1 FROM outbox WHERE once = ?", (once,)) is not None


def only_waits(store: Store, begins: str) -> bool:
    """Whether something is to be sent whose mark begins so, and nothing of it can have left."""
    rows = store.rows(
        "SELECT state = 'waiting' AND sending_at IS NULL AND taken = '' AS waits FROM outbox WHERE once > ? AND once < ?",
        (begins, f"{begins}\U0010ffff"),
    )
    return bool(rows) and all(row["waits"] for row in rows)


def message_of(store: Store, once: str) -> Message | None:
    """The message with a key."""
    rows = store.rows("SELECT * FROM outbox WHERE once = ?", (once,))
    return next(iter(_messages(rows)), None)


def last_put_out(store: Store, begins: str, before: str = "") -> str | None:
    """When the last message was written whose mark begins so, of marks that stand in the order of time; None where none was,
    or none of them was to leave. before: the mark that ends the search."""
    found: str | None = store.value(
        "SELECT created_at FROM outbox WHERE once > ? AND once < ? AND state <> 'dropped' ORDER BY once DESC LIMIT 1",
        (begins, before or f"{begins}\U0010ffff"),
    )
    return found


def mark_held(tx: Transaction, message: Message, why: str) -> None:
    """Note that a message waits for a digest."""
    changes = {"held_at": tx.at, "held_why": why}
    tx.update("outbox", changes, "message_id = ?", (message.message_id,))


def mark_dropped(tx: Transaction, message: Message) -> None:
    """Note that a message is not sent, because something else overtook it; not in a digest, either."""
    changes: Row = {"state": "dropped", "sent_at": None, "digest_id": None}
    tx.update("outbox", changes, "message_id = ?", (message.message_id,))


def sending_of(store: Store, incident_id: int, since: str) -> list[Row]:
    """How each message stands that told comms of an incident at a moment (text, UTC) or later: audience, state, sent_at,
    held_at, attempts. What left in a digest stands as that does; what some address refused has left all the same, as it was written."""
    return store.rows(
        """SELECT each.audience, CASE WHEN each.taken <> '' OR whole.taken <> '' THEN 'sent'
                ELSE COALESCE(whole.state, each.state) END AS state,
            COALESCE(CASE WHEN each.digest_id IS NULL THEN each.sent_at ELSE whole.sent_at END,
                CASE WHEN each.taken <> '' OR whole.taken <> '' THEN each.created_at END) AS sent_at,
            each.held_at, COALESCE(whole.attempts, each.attempts) AS attempts
        FROM outbox AS each LEFT JOIN outbox AS whole ON whole.message_id = each.digest_id
        WHERE each.incident_id = ? AND each.kind <> 'escalation' AND each.state <> 'dropped' AND each.created_at >= ?""",
        (incident_id, since),
    )


def free(tx: Transaction, message: Message) -> None:
    """Have what is not sent tell of nothing, and leave its key to what may be told in its place."""
    once = f"{message.once}:not-sent:{message.message_id}"
    changes: Row = {"once": once, "incident_id": None, "incident_level": ""}
    tx.update("outbox", changes, "message_id = ?", (message.message_id,))


def rewrite(
    tx: Transaction, message: Message, subject: str, body: str, weight: str = ""
) -> bool:
    """Have a message that waits say something else, as of now. weight: "" leaves it. False where it may have left."""
    changes = {"subject": subject, "body": body, "created_at": tx.at}
    changes |= {"weight": weight} if weight else {}
    where = "message_id = ? AND state = 'waiting' AND sending_at IS NULL"
    return tx.update("outbox", changes, where, (message.message_id,)) == 1


def rewrite_part(tx: Transaction, part: Message, subject: str, body: str) -> None:
    """Have a part of a digest that has not left say something else, as of now."""
    changes = {"subject": subject, "body": body, "created_at": tx.at}
    tx.update("outbox", changes, "message_id = ?", (part.message_id,))


def reword(tx: Transaction, message: Message, subject: str, body: str) -> None:
    """Have a message that has not left say something else, as of when it was written."""
    where = "message_id = ? AND sending_at IS NULL"
    tx.update("outbox", {"subject": subject, "body": body}, where, (message.message_id,))  # fmt: skip


def leave_digest(tx: Transaction, part: Message) -> None:
    """Have a part of a digest that has not left wait by itself."""
    alone: Row = {"state": "waiting", "sent_at": None, "digest_id": None, "next_try_at": tx.at}  # fmt: skip
    tx.update("outbox", alone, "message_id = ?", (part.message_id,))


def dropped_of(store: Store, incident_id: int) -> list[Message]:
    """Messages about an incident that were not sent, because something else overtook them."""
    return _messages(
        store.rows(
            "SELECT * FROM outbox WHERE incident_id = ? AND state = 'dropped' ORDER BY message_id",
            (incident_id,),
        )
    )


def mark_waiting(tx: Transaction, message: Message) -> None:
    """Note that a message that was dropped is to be sent after all, as if it had never been held."""
    changes = {"state": "waiting", "next_try_at": tx.at}
    never: Row = {"held_at": None, "held_why": None}
    tx.update("outbox", changes | never, "message_id = ?", (message.message_id,))


def given_up(store: Store) -> list[Message]:
    """Messages that were given up, oldest first."""
    return _messages(
        store.rows("SELECT * FROM outbox WHERE state = 'stuck' ORDER BY message_id")
    )


def count_given_up(store: Store) -> int:
    """How many messages were given up."""
    return int(store.value("SELECT COUNT(*) FROM outbox WHERE state = 'stuck'"))


def failing_since(store: Store, before: datetime, tries: int) -> list[Message]:
    """What still waits, for all its readers, was written by a moment, and failed so often or more; oldest first."""
    return _messages(
        store.rows(
            """SELECT * FROM outbox WHERE state = 'waiting' AND taken = '' AND attempts >= ? AND created_at <= ?
            ORDER BY +message_id""",
            (tries, as_text(before)),
        )
    )


def refused_in_part(store: Store, before: datetime, tries: int) -> list[Message]:
    """What some address refuses while others have it: given up, or written by a moment and tried so often or more."""
    return _messages(
        store.rows(
            """SELECT * FROM outbox WHERE taken <> '' AND (state = 'sent' OR (attempts >= ? AND created_at <= ?))
            ORDER BY +message_id""",
            (tries, as_text(before)),
        )
    )


def why_delayed(store: Store, tries: int) -> list[Row]:
    """Of each audience that what waits has failed to reach so often or more, wholly or in part: audience, in_part,
    messages, and why at the last try."""
    return store.rows(
        """WITH late AS (SELECT message_id, audience, taken <> '' AS in_part FROM outbox
            WHERE state = 'waiting' AND attempts >= ?)
        SELECT audience, in_part, COUNT(*) AS messages, (SELECT reason FROM entries WHERE event = 'message_delayed'
            AND json_extract(details, '$.message_id') IN (SELECT message_id FROM late AS each
                WHERE each.audience = late.audience AND each.in_part = late.in_part)
            ORDER BY seq DESC LIMIT 1) AS why
        FROM late GROUP BY audience, in_part ORDER BY audience, in_part""",
        (tries,),
    )


def parts_of(store: Store, message: Message) -> list[Message]:
    """The messages that became this digest; none where it is no digest."""
    return _messages(
        store.rows("SELECT * FROM outbox WHERE digest_id = ?", (message.message_id,))
        if message.kind == "digest"
        else ()
    )


def put_back(tx: Transaction, message: Message) -> bool:
    """Have a message that was given up tried anew, as often as a new one; False where it is given up no more."""
    changes: Row = {
        "state": "waiting",
        "attempts": 0,
        "next_try_at": tx.at,
        "held_at": None,
        "held_why": None,
    }
    where = "message_id = ? AND state = 'stuck'"
    return tx.update("outbox", changes, where, (message.message_id,)) == 1


def join_digest(tx: Transaction, held: Sequence[Message], once: str) -> None:
    """Note that these messages leave as parts of the digest with this key."""
    digest_id = tx.store.value("SELECT message_id FROM outbox WHERE once = ?", (once,))
    changes = {"state": "sent", "sent_at": tx.at, "digest_id": digest_id}
    for message in held:
        tx.update("outbox", changes, "message_id = ?", (message.message_id,))


def still_waiting(store: Store, message: Message) -> Message | None:
    """A message as it stands by now; None where it does not wait any more."""
    query = "SELECT * FROM outbox WHERE message_id = ? AND state = 'waiting'"
    return next(iter(_messages(store.rows(query, (message.message_id,)))), None)


def waits(store: Store, message_id: int) -> bool:
    """Whether a message waits to be sent."""
    query = "SELECT 1 FROM outbox WHERE message_id = ? AND state = 'waiting'"
    return store.row(query, (message_id,)) is not None


def mark_sending(tx: Transaction, message: Message) -> None:
    """Note that a message is about to leave."""
    tx.update("outbox", {"sending_at": tx.at}, "message_id = ?", (message.message_id,))


def mark_sent(tx: Transaction, message: Message) -> None:
    """Note that a message has left, for all its readers: what any of them refused before is held against nobody."""
    changes = {"state": "sent", "sent_at": tx.at, "taken": ""}
    tx.update("outbox", changes, "message_id = ?", (message.message_id,))
    where = "audience = ? AND state = 'sent' AND taken <> ''"
    tx.update("outbox", {"taken": ""}, where, (message.audience,))


def mark_taken(tx: Transaction, message: Message, taken: Sequence[str]) -> None:
    """Note which addresses have a message that others refused."""
    changes = {"taken": ",".join(taken)}
    tx.update("outbox", changes, "message_id = ?", (message.message_id,))


def end_in_part(tx: Transaction, message: Message) -> None:
    """Try a message no more that some address has: it counts as sent."""
    changes = {"state": "sent", "sent_at": tx.at}
    tx.update("outbox", changes, "message_id = ?", (message.message_id,))


def mark_unsent(tx: Transaction, message: Message, until: datetime | None) -> None:
    """Try a message again at `until`; None gives it up for a person to see."""
    changes: dict[str, Any] = {"attempts": message.attempts + 1, "sending_at": None}
    changes |= {"next_try_at": as_text(until)} if until else {"state": "stuck"}
    tx.update("outbox", changes, "message_id = ?", (message.message_id,))
