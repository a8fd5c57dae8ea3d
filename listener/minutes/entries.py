"""What one entry of the log is, and how it is hashed.

An entry holds no text of a comment and no resident's name. Those lie in its payload, apart, bound to the entry by a salted commitment:
erase payload and salt, and the entry still verifies, but nobody can test a guess of what was said.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

FIRST_PREVIOUS = "0" * 64
SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the minutes. `details` is canonical JSON without residents' names or texts."""

    seq: int
    recorded_at: str
    event: str
    actor: str
    role: str
    subject: str
    rule: str
    rules_version: str
    reason: str
    details: str
    commitment: str
    previous: str

    def hash(self) -> str:
        """SHA-256 of a zero byte and the canonical JSON: a leaf of an RFC 6962 tree, in hex."""
        return hashlib.sha256(b"\x00" + self.canonical().encode()).hexdigest()

    def canonical(self) -> str:
        """The canonical JSON of the whole entry."""
        return canonical({name: getattr(self, name) for name in self.__slots__})


_NAMES = ", ".join(f"'{name}', entries.{name}" for name in sorted(Entry.__slots__))
# The canonical JSON of an entry as SQLite writes it, several times faster; a test holds it to `canonical`.
LEAF = f"CAST(json_object({_NAMES}) AS BLOB)"


_WRITTEN = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical(value: Mapping[str, Any]) -> str:
    """The one way in which a mapping is written: sorted keys, no spaces, UTF-8 letters kept."""
    return _WRITTEN.encode(value)


def notice_sha256(english: str, welsh: str) -> str:
    """The SHA-256 of a notice in both languages, in hex."""
    both = canonical({"english": english, "welsh": welsh})
    return hashlib.sha256(both.encode()).hexdigest()


def commit_to(body: str, salt: bytes) -> str:
    """HMAC-SHA256 of a payload under its own salt, in hex."""
    return hmac.new(
        salt, body.encode("utf-8", "surrogatepass"), hashlib.sha256
    ).hexdigest()


def pseudonym(key: bytes, subject_id: str) -> str:
    """A keyed stand-in for a comment or author: the same for the same subject, meaningless without the key."""
    return (
        hmac.new(key, subject_id.encode(), hashlib.sha256).hexdigest()[:24]
        if subject_id
        else ""
    )
