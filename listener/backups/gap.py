"""What a data folder knows of the log that a backup does not hold: the entries that a restore would lose."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from listener.errors import UserError
from listener.minutes.heads import Head, read_heads


@dataclass(frozen=True, slots=True)
class Gap:
    """Entries that are known, and that the restored log lacks: from `first` to `last`. None are where last is 0."""

    first: int = 0
    last: int = 0
    head: str = ""  # the hash, or the tree's root, of the log that is lost
    known_by: str = ""

    @property
    def lost(self) -> int:
        return self.last - self.first + 1 if self.last else 0


@dataclass(frozen=True, slots=True)
class Witness:
    """One claim that the log had so many entries. `hash` is that of the last of them, or else `root` of the tree."""

    seq: int
    hash: str
    source: str
    is_root: bool = False

    def agrees(self, hashes: Sequence[str]) -> bool:
        """Whether a log with these entry hashes is the one that was seen, as far as it went."""
        if self.seq > len(hashes):
            return False
        if self.is_root:
            return tree_root(hashes[: self.seq]) == self.hash
        return self.seq == 0 or hashes[self.seq - 1] == self.hash


def tree_root(hashes: Sequence[str]) -> str:
    """The root of the RFC 6962 tree whose leaves are these entry hashes, in hex."""
    if not hashes:
        return hashlib.sha256(b"").hexdigest()
    level = [bytes.fromhex(one) for one in hashes]
    while len(level) > 1:
        pairs = [
            hashlib.sha256(b"\x01" + left + right).digest()
            for left, right in zip(level[::2], level[1::2], strict=False)
        ]
        level = pairs + level[len(pairs) * 2 :]  # an odd one out goes up as it is
    return level[0].hex()


def read_checkpoint(path: Path) -> list[Witness]:
    """The heads in a file: a signed checkpoint (C2SP), or lines as in heads.jsonl. Raises UserError."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"{path} cannot be read as a checkpoint. Name the file that was kept or sent as one."
        ) from error
    lines = text.splitlines()
    if len(lines) >= 3 and lines[1].isascii() and lines[1].isdigit():
        try:
            root = base64.b64decode(lines[2], validate=True).hex()
        except ValueError:
            root = ""
        if len(root) == 64:
            return [Witness(int(lines[1]), root, str(path), is_root=True)]
    heads = as_witnesses(_heads(text), str(path))
    if not heads:
        raise UserError(
            f"{path} holds no checkpoint. Name the file that was kept or sent as one."
        )
    return heads


def _heads(text: str) -> list[Head]:
    found = []
    for one in text.splitlines():
        try:
            found.append(Head(**json.loads(one)))
        except (ValueError, TypeError):
            continue
    return [head for head in found if isinstance(head.seq, int)]


def as_witnesses(heads: Sequence[Head], source: str) -> list[Witness]:
    """Heads as claims on the log."""
    return [Witness(head.seq, head.hash, source) for head in heads]


def heads_witness(path: Path) -> list[Witness]:
    """What the file of heads in a data folder claims."""
    return as_witnesses(read_heads(path), str(path))


def gap_between(
    backup: Sequence[str], present: Sequence[str] | None, witnesses: Sequence[Witness]
) -> Gap:
    """What the present database (None where it cannot be read) and the witnesses know, and the backup lacks."""
    known = list(witnesses)
    if present:
        known.append(Witness(len(present), present[-1], "the present database"))
    against = [one for one in known if not one.agrees(backup)]
    if not against:
        return Gap()
    last = max(against, key=lambda one: one.seq)
    common = _common(backup, present, known, against)
    return Gap(min(common + 1, last.seq), last.seq, last.hash, last.source)


def _common(
    backup: Sequence[str],
    present: Sequence[str] | None,
    known: Sequence[Witness],
    against: Sequence[Witness],
) -> int:
    """How many entries both logs surely share, from the first on."""
    if present is not None:
        low, high = 0, min(len(backup), len(present))
        while low < high:  # one equal hash means that all before it are equal
            middle = (low + high + 1) // 2
            low, high = (
                (middle, high)
                if backup[middle - 1] == present[middle - 1]
                else (low, middle - 1)
            )
        # A witness of still another log cannot be met by what the two share.
        return min([low, *(one.seq - 1 for one in against if one.seq <= low)])
    apart = min(one.seq for one in against)
    if apart > len(backup):
        return len(backup)
    return max(
        (one.seq for one in known if one.agrees(backup) and one.seq < apart), default=0
    )
