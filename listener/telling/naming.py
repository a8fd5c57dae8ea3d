"""The name under which a message leaves: the same at each try, and the same for no other message anywhere.

The number alone is given out on every computer from 1 on, and again after an older backup was restored. So the moment
at which it was written, and a mark of the data folder, go with it.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

from listener.errors import UserError
from listener.store.connection import as_moment
from listener.store.messages import Message

MARK_LETTERS = 16
_FOR = b"wardmote: names of messages"


def mark_of(folder: Path) -> str:
    """What tells a data folder from all others; it stays through backups. Raises UserError.

    Made from the key of the pseudonyms, which is never made anew, and tells nothing of it.
    """
    path = folder / "keys" / "pseudonyms"
    try:
        key = path.read_bytes()
    except OSError as error:
        raise UserError(
            f"{path} cannot be read ({error.strerror}). Run this as the user who runs Wardmote."
        ) from error
    return hmac.new(key, _FOR, hashlib.sha256).hexdigest()[:MARK_LETTERS]


def name_of(message: Message, mark: str) -> str:
    """The name of a message, as it stands in its Message-ID and its Idempotency-Key."""
    return f"wardmote-{message.message_id}.{_written(message)}@{mark or 'localhost'}"


def old_name_of(message: Message) -> str:
    """The name by its number alone, which messages had before: one may have left under it."""
    return f"wardmote-{message.message_id}@localhost"


def _written(message: Message) -> str:
    """The moment at which it was written, to the microsecond."""
    return f"{as_moment(message.created_at):%Y%m%dT%H%M%S%f}"
