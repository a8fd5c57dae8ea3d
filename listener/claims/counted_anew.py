"""An alert that was never tried tells how far its incident has come by the moment at which it leaves, not when it was written.

What was tried once may have arrived: it says the same at each further try.
"""

from __future__ import annotations

from dataclasses import replace

from listener.claims.as_it_stands import standing_of
from listener.claims.copying import copies_of, copies_words
from listener.claims.quoting import about_no_claim
from listener.claims.spread_words import but_for_the_hour, spread_cy, spread_words
from listener.claims.wording import priority_welsh, priority_words
from listener.house import House
from listener.store import Transaction
from listener.store.incidents import spread
from listener.store.messages import Message, reword, still_waiting
from listener.store.told_levels import was_tried
from listener.telling.overtaken import goes_on_as

_KINDS = ("claim", "incident")
_SEEN, _SEEN_CY = "Seen so far: ", "Gwelwyd hyd yma: "
_SAME, _SAME_CY = "The same words came from ", "Daeth yr un geiriau o "
_PRIORITY, _PRIORITY_CY = "Priority: ", "Blaenoriaeth: "


def has_figures(message: Message) -> bool:
    """Whether a message is an alert that tells how far something has come."""
    return message.kind in _KINDS and f"\n{_SEEN}" in message.body


def count_anew(house: House, message: Message) -> bool:
    """Have an alert that was never tried tell the figures of now; False where it tells them already, or must not change.

    Where only hours went by and nobody said any more, that is done as it leaves: it is no news for the log.
    """
    said = counted(house, message)
    if _only_the_hour(said, message.body) or was_tried(house.store, message):
        return False
    with house.store.transaction(house.now()) as tx:
        # Asked again inside the write: another process may be sending it.
        waits = still_waiting(tx.store, message)
        if waits is None or waits.sending_at or not waits.body:
            return False
        reword(tx, waits, waits.subject, counted(house, waits))
        tx.record("message_rewritten", details={"message_id": waits.message_id, "kind": waits.kind, "audience": waits.audience, "incident_id": waits.incident_id})  # fmt: skip
    return True


def of_this_hour(tx: Transaction, house: House, message: Message) -> Message:
    """A message that is about to leave, with how many said it in the six hours before that."""
    said = counted(house, message)
    if said == message.body or not _only_the_hour(said, message.body) or was_tried(tx.store, message):  # fmt: skip
        return message
    reword(tx, message, message.subject, said)
    return replace(message, body=said)


def _only_the_hour(said: str, before: str) -> bool:
    """Whether two texts tell of the same comments, and at most how many of them are of the last six hours has changed."""
    return but_for_the_hour(said) == but_for_the_hour(before)


def counted(house: House, message: Message) -> str:
    """The words of an alert with the figures of now; as they stand where they have none."""
    if not has_figures(message) or message.attempts or message.taken or message.incident_id is None:  # fmt: skip
        return message.body
    row, now = goes_on_as(house.store, message.incident_id), house.now()
    if row is None or about_no_claim(row):
        return message.body
    number = int(row["incident_id"])
    claim = standing_of(house, row["claim_id"], now).claim
    seen = spread(house.store, number, now)
    same, same_cy = copies_words(copies_of(house.store, number, now))
    lines = message.body.split("\n")
    _put(lines, _SEEN, spread_words(seen, claim), _SAME, same)
    _put(lines, _SEEN_CY, spread_cy(seen, claim), _SAME_CY, same_cy)
    # Of one that is graver by now an alert of its own tells.
    if row["level"] == message.incident_level:
        _put(lines, _PRIORITY, priority_words(row))
        _put(lines, _PRIORITY_CY, priority_welsh(row))
    return "\n".join(lines)


def _put(lines: list[str], begins: str, says: str, next_begins: str = "", then: str = "") -> None:  # fmt: skip
    """Have the first line that begins so say something else, and the one behind it where that is the one meant."""
    at = next((i for i, line in enumerate(lines) if line.startswith(begins)), None)
    if at is None:
        return
    lines[at] = f"{begins}{says}"
    if next_begins:
        old = at + 1 < len(lines) and lines[at + 1].startswith(next_begins)
        lines[at + 1 : at + 1 + old] = [then] if then else []
