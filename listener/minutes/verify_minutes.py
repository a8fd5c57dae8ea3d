"""Checks an exported log, or the receipt of one entry, without Wardmote.

    python verify_minutes.py EXPORT_DIR --key KEYFILE [--checkpoint OLDER]
    python verify_minutes.py RECEIPT --key KEYFILE

This one file is all that is needed, with Python 3.11 and the library `cryptography`. It shares no code with the
program that wrote the log. It ends with 0 where all is as it was written, 1 where something is not (and says the first
bad place), 2 where it could not check. Take it, and the key, from someone other than whoever gave you the log.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import sys
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn, TextIO

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

RECEIPT = b"c2sp.org/tlog-proof@v1"
# The entries that tell which key came before, and which entries a restore lost.
TELLING = ("log_key_changed", "backup_restored")
ALWAYS = sys.maxsize
Key = tuple[bytes, bytes]  # name and public key
Told = tuple[int, dict[str, Any]]  # number and details of an entry
Mark = tuple[int, bytes, str]  # size and root of a checkpoint, and where it stands


class Bad(Exception):
    """Something is not as it was written: which place, and what is wrong with it."""


class CannotCheck(Exception):
    """A file is missing, or is not of the kind that was asked for."""


def plain(text: object) -> str:
    """A text that cannot steer a terminal, nor fail to be written: all but letters that show stands escaped."""
    return "".join(one if one.isprintable() or one == "\n" else one.encode("unicode_escape").decode() for one in str(text))  # fmt: skip


def number_in(digits: bytes, where: str) -> int:
    """A number as the log writes it: digits alone, no more than 19."""
    if not digits.isdigit() or len(digits) > 19 or digits != b"%d" % int(digits):
        raise Bad(f"{where} is not a number")
    return int(digits)


def sha(data: bytes) -> bytes:
    """SHA-256."""
    return hashlib.sha256(data).digest()


def unbase64(text: bytes, where: str) -> bytes:
    """Decode base64, written in the one right way."""
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise Bad(f"{where} is not base64") from error
    if base64.b64encode(data) != text:
        raise Bad(f"{where} is not base64 as it should be")
    return data


def key_in(line: bytes) -> Key:
    """Name and public key, from a line `name+id+key`. Raises ValueError."""
    name, key_id, encoded = line.strip().split(b"+", 2)
    key = base64.b64decode(encoded, validate=True)
    if len(key) != 33 or key[0] != 1 or sha(name + b"\n" + key)[:4].hex().encode() != key_id:  # fmt: skip
        raise ValueError
    return name, key[1:]


def read_key(path: Path) -> Key:
    """Name and public key, from a file."""
    try:
        return key_in(path.read_bytes())
    except (OSError, ValueError) as error:
        raise CannotCheck(f"{path} is no public key of a log") from error


def keys_by_log(key: Key, told: list[Told]) -> dict[Key, int]:
    """The key, and those that the log had before it, each with the number of entries up to which it may vouch."""
    found = {key: ALWAYS}
    for number, said in reversed(told):
        with suppress(ValueError, KeyError, AttributeError):
            before, after = (key_in(said[end].encode()) for end in ("from", "to"))
            if after in found and before != key:
                found[before] = number
    return found


def read_checkpoint(note: bytes, keys: dict[Key, int], where: str, no_note: type[Exception] = Bad) -> tuple[int, bytes]:  # fmt: skip
    """How many entries and which root a checkpoint vouches for, once the signature of a key of its time was checked. `no_note`: raised for what is none at all."""
    text, gap, signatures = note.partition(b"\n\n")
    text += b"\n"
    if not gap or not signatures.endswith(b"\n"):
        raise no_note(f"{where} is not a signed checkpoint")
    signed: dict[bytes, int] = {}
    for line in signatures[:-1].split(b"\n"):
        parts = line.split(b" ")
        if len(parts) != 3 or parts[0] != "—".encode():
            raise no_note(f"{where} has a line that is no signature")
        raw = unbase64(parts[2], where)
        for (name, public), last in keys.items():
            if parts[1] != name or raw[:4] != sha(name + b"\n\x01" + public)[:4]:
                continue
            try:
                Ed25519PublicKey.from_public_bytes(public).verify(raw[4:], text)
            except InvalidSignature as error:
                raise Bad(f"{where} was changed after it was signed") from error
            signed[name] = max(last, signed.get(name, 0))
    if not signed:
        raise Bad(f"{where} is not signed with the key of this log; it may have had another key at that time")  # fmt: skip
    lines = text.split(b"\n")
    if len(lines) < 4 or lines[0] not in signed:
        raise Bad(f"{where} is not a checkpoint of this log")
    size = number_in(lines[1], f"the size in {where}")
    if size > signed[lines[0]]:
        raise Bad(f"{where} is signed with a key that the log had given up before")
    return size, unbase64(lines[2], where)


class Tree:
    """A Merkle tree that only grows: it keeps the roots of the full subtrees so far, largest first."""

    def __init__(self) -> None:
        self.size = 0
        self.full: list[bytes] = []

    def add(self, leaf: bytes) -> None:
        """One more leaf hash."""
        self.full.append(leaf)
        self.size += 1
        for _ in range((self.size & -self.size).bit_length() - 1):
            right, left = self.full.pop(), self.full.pop()
            self.full.append(sha(b"\x01" + left + right))

    def root(self) -> bytes:
        """The root over all leaves so far."""
        made = self.full[-1] if self.full else sha(b"")
        for left in reversed(self.full[:-1]):
            made = sha(b"\x01" + left + made)
        return made


def check_entries(lines: list[bytes]) -> tuple[list[bytes], list[Told]]:
    """The leaf hashes of all entries, once their numbers and links are right; and those that tell of a key or a loss."""
    leaves: list[bytes] = []
    told: list[Told] = []
    before = "0" * 64
    for number, line in enumerate(lines, 1):
        entry = parsed(line, number)
        if entry.get("seq") != number:
            raise Bad(f"entry {number} is missing or out of place: entry {entry.get('seq')} stands there")  # fmt: skip
        hashed = sha(b"\x00" + line)
        if entry.get("previous") != before:
            place = blame(lines, number, hashed.hex())
            raise Bad(f"{place} was changed: entry {number} does not follow from the one before")  # fmt: skip
        if entry.get("event") in TELLING:
            with suppress(ValueError, TypeError, KeyError, RecursionError):
                told.append((number, dict(json.loads(entry["details"]))))
        leaves.append(hashed)
        before = hashed.hex()
    return leaves, told


def parsed(line: bytes, number: int) -> dict[str, Any]:
    """One entry."""
    try:
        entry = json.loads(line.decode("utf-8"))
        # JSON can name halves of letters (surrogates) that no text may hold; the log never does.
        if b"\\u" in line:
            json.dumps(entry, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise Bad(f"entry {number} was changed: it cannot be read") from error
    if not isinstance(entry, dict):
        raise Bad(f"entry {number} was changed: it is no entry")
    return entry


def blame(lines: list[bytes], number: int, hashed: str) -> str:
    """Which of two neighbours was changed, when the second does not name the first.

    If the entry after still names the second, that one is whole, and the first was changed.
    """
    if number == 1:
        return "entry 1"
    with suppress(Bad, IndexError):
        if parsed(lines[number], number + 1).get("previous") == hashed:
            return f"entry {number - 1}"
    return f"entry {number - 1} or entry {number}"


def check_roots(leaves: list[bytes], marks: list[Mark], told: list[Told]) -> None:
    """Whether the tree over the entries had these roots at these sizes. `told`: which entries a restore took away."""
    tree, agreed, gone = Tree(), 0, ""
    for size, root, where in sorted(marks):
        for leaf in leaves[tree.size : size]:
            tree.add(leaf)
        if size <= len(leaves) and tree.root() == root:
            agreed = size
        elif by := [one for one in told if is_lost(size, one[1])]:
            number, said = by[-1]
            gone = f"entries {said['lost_from']} to {said['lost_to']} were lost by the restore of entry {number}, on record: {where} vouches for {size} entries"  # fmt: skip
        elif size > len(leaves):
            raise Bad(f"entry {len(leaves) + 1} is missing: {where} vouches for {size} entries")  # fmt: skip
        else:  # every link holds, so either the last, or all were made anew from some entry on
            earlier = f", or an earlier one from entry {agreed + 1} on," if size > agreed + 1 else ""  # fmt: skip
            raise Bad(f"entry {size}{earlier} was changed: the entries do not make the root of {where}")  # fmt: skip
    if gone:
        raise Bad(gone)


def is_lost(size: int, said: dict[str, Any]) -> bool:
    """Whether an entry says that a restore took this one out of the log."""
    first, last = said.get("lost_from"), said.get("lost_to")
    return isinstance(first, int) and isinstance(last, int) and first <= size <= last


def check_export(folder: Path, key: Key, older: Path | None) -> str:
    """Check a whole exported log."""
    lines = read(folder / "entries.jsonl").split(b"\n")
    newest, history = read(folder / "checkpoint"), read(folder / "checkpoints.txt")
    where = "the file checkpoint"
    marks = [(*read_checkpoint(newest, {key: ALWAYS}, where), where)]
    last = lines.pop()
    leaves, told = check_entries(lines)
    keys = keys_by_log(key, told)
    for number, note in enumerate(apart(history, "checkpoints.txt"), 1):
        where = f"checkpoint {number} of checkpoints.txt"
        marks.append((*read_checkpoint(note, keys, where), where))
    if any(one[0] > other[0] for one, other in pairwise(marks[1:])):
        raise Bad("checkpoints.txt is not in order")
    # What came with the log proves nothing against what was kept elsewhere: whoever has the key can sign it anew.
    outside: list[Mark] = []
    if older is not None:
        where = f"the checkpoint in {older.name}"
        notes = apart(read(older), older.name, CannotCheck)
        if not notes:
            raise CannotCheck(f"{older} holds no checkpoint")
        outside = [(*read_checkpoint(note, keys, where, CannotCheck), where) for note in notes]  # fmt: skip
    if last:
        raise Bad(f"entry {len(lines) + 1} does not end with a line break")
    for ones in (marks, outside):
        check_roots(leaves, ones, told)
    if len(leaves) > marks[0][0]:
        raise Bad(f"entry {marks[0][0] + 1} is vouched for by no checkpoint")
    return f"The log is sound: {len(leaves)} entries, all as they were written, and {len(marks + outside)} checkpoints agree."  # fmt: skip


def apart(history: bytes, name: str, no_note: type[Exception] = Bad) -> list[bytes]:
    """The notes of a file of many: text, empty line, signatures, empty line, and so on."""
    if not history:
        return []
    parts = history.split(b"\n\n")
    if len(parts) % 2 or not history.endswith(b"\n"):
        raise no_note(f"{name} is not a file of checkpoints")
    parts[-1] = parts[-1].removesuffix(b"\n")
    return [text + b"\n\n" + signatures + b"\n" for text, signatures in zip(parts[::2], parts[1::2], strict=True)]  # fmt: skip


def check_receipt(path: Path, key: Key) -> str:
    """Check the receipt of one entry."""
    head, gap, note = read(path).partition(b"\n\n")
    lines = head.split(b"\n")
    if not gap or len(lines) < 3 or lines[0] != RECEIPT:
        raise Bad("the receipt is not whole")
    if not lines[1].startswith(b"extra ") or not lines[2].startswith(b"index "):
        raise Bad("the receipt lacks the entry or its index")
    leaf = unbase64(lines[1][6:], "the entry in the receipt")
    index = number_in(lines[2][6:], "the index in the receipt")
    proof = [unbase64(line, "the proof in the receipt") for line in lines[3:]]
    size, root = read_checkpoint(note, {key: ALWAYS}, "the checkpoint in the receipt")
    if index >= size or climb(index, size, sha(b"\x00" + leaf), proof) != root:
        raise Bad("the receipt does not prove its entry: entry, index or proof was changed")  # fmt: skip
    if parsed(leaf, index + 1).get("seq") != index + 1:
        raise Bad("the entry in the receipt has another number than its index")
    return f"The receipt is sound: entry {index + 1} is in the log, which then had {size} entries.\n{leaf.decode()}"  # fmt: skip


def climb(index: int, size: int, leaf: bytes, proof: list[bytes]) -> bytes:
    """The root that a proof leads to, from the top down: the last step is the half that the leaf is not in."""
    if size == 1 or not proof:
        return leaf if size == 1 and not proof else b""
    half = 1 << ((size - 1).bit_length() - 1)
    *rest, other = proof
    if index < half:
        return sha(b"\x01" + climb(index, half, leaf, rest) + other)
    return sha(b"\x01" + other + climb(index - half, size - half, leaf, rest))


def read(path: Path) -> bytes:
    """A whole file."""
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise CannotCheck(f"{path} cannot be read") from error


def say(text: str, file: TextIO | None = None) -> None:
    """Print what may hold a stranger's letters, also where the terminal knows ASCII only."""
    file = file or sys.stdout
    encoding = (file and file.encoding) or "utf-8"  # none: the stream was closed
    try:
        print(plain(text).encode(encoding, "backslashreplace").decode(encoding), file=file, flush=True)  # fmt: skip
    except OSError:  # no reader, or a full disk: the exit code tells it
        os.dup2(os.open(os.devnull, os.O_WRONLY), file.fileno())


class Asking(argparse.ArgumentParser):
    """Tells what was wrong with the command line without letting it steer the terminal."""

    def error(self, message: str) -> NoReturn:
        super().error(plain(message).replace("\n", " "))


def main(arguments: list[str] | None = None) -> int:
    """Check what is named on the command line; gives the exit code."""
    ask = Asking(prog="verify_minutes", description="Check an exported log, or a receipt.")  # fmt: skip
    ask.add_argument("what", type=Path, help="the folder of an export, or a receipt")
    ask.add_argument("--key", type=Path, required=True, help="the log's public key")
    ask.add_argument("--checkpoint", type=Path, help="an older checkpoint, which you kept")  # fmt: skip
    asked = ask.parse_args(arguments)
    try:
        key = read_key(asked.key)
        if asked.what.is_dir():
            say(check_export(asked.what, key, asked.checkpoint))
        elif asked.checkpoint is not None:
            raise CannotCheck("--checkpoint goes with the folder of an export, not with a receipt")  # fmt: skip
        else:
            say(check_receipt(asked.what, key))
    except Bad as bad:
        say(f"NOT sound: {bad}.")
        return 1
    except CannotCheck as problem:
        say(f"verify_minutes: {problem}.", sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
