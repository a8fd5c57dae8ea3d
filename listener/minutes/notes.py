"""Signed notes and checkpoints, as C2SP describes them (c2sp.org/signed-note, c2sp.org/tlog-checkpoint), with Ed25519.

A note is its text, an empty line, and a line a signature: "— name base64(key id, signature)". A checkpoint is a note
of three lines: the log's name, how many entries, and the root of the tree over them in base64.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

_ED25519 = b"\x01"
_KEY = 32
_ID = 4
_NAME = re.compile(r"[^\s+]+")
_SIGNATURE = re.compile("— ([^\\s+]+) ([A-Za-z0-9+/]+={0,2})")
_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")
_PRIVATE = "PRIVATE+KEY+"


class NoteError(ValueError):
    """A note, checkpoint or key is not what it should be. One plain clause, to follow "it"."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a log says of itself at one moment: its name, how many entries, and the root over them."""

    origin: str
    size: int
    root: bytes

    def text(self) -> str:
        """The text that is signed."""
        root = base64.b64encode(self.root).decode()
        return f"{self.origin}\n{self.size}\n{root}\n"


@dataclass(frozen=True, slots=True)
class Verifier:
    """The public half of a key, known by name."""

    name: str
    public: bytes

    @property
    def key_id(self) -> bytes:
        """The first four bytes of the SHA-256 of name, line break, kind and key."""
        return sha256(
            self.name.encode() + b"\n" + _ED25519 + self.public
        ).digest()[:_ID]  # fmt: skip

    def __str__(self) -> str:
        encoded = base64.b64encode(_ED25519 + self.public).decode()
        return f"{self.name}+{self.key_id.hex()}+{encoded}"

    @classmethod
    def read(cls, line: str) -> Verifier:
        """From `name+id+key`. Raises NoteError."""
        name, _, rest = line.strip().partition("+")
        key_id, _, encoded = rest.partition("+")
        key = _decoded(encoded)
        if not _NAME.fullmatch(name) or key[:1] != _ED25519 or len(key) != 1 + _KEY:
            raise NoteError("is no Ed25519 verifier key (name+id+key)")
        verifier = cls(name, key[1:])
        if verifier.key_id.hex() != key_id:
            raise NoteError("is a verifier key whose id does not fit it")
        return verifier


@dataclass(frozen=True, slots=True)
class Signer:
    """The secret half. `seed` is 32 random bytes."""

    name: str
    seed: bytes

    @property
    def verifier(self) -> Verifier:
        key = Ed25519PrivateKey.from_private_bytes(self.seed)
        return Verifier(self.name, key.public_key().public_bytes_raw())

    def sign(self, text: str) -> str:
        """The whole note. `text` ends with a line break."""
        if not text.endswith("\n"):
            raise NoteError("does not end with a line break")
        key = Ed25519PrivateKey.from_private_bytes(self.seed)
        signed = self.verifier.key_id + key.sign(text.encode())
        return f"{text}\n— {self.name} {base64.b64encode(signed).decode()}\n"

    def secret(self) -> str:
        """The key as it is kept: `PRIVATE+KEY+name+id+seed`. It shall stand nowhere else."""
        encoded = base64.b64encode(_ED25519 + self.seed).decode()
        return f"{_PRIVATE}{self.name}+{self.verifier.key_id.hex()}+{encoded}"

    @classmethod
    def read(cls, line: str) -> Signer:
        """From what `secret` gives. Raises NoteError."""
        parts = line.strip().removeprefix(_PRIVATE).split("+", 2)
        if not line.startswith(_PRIVATE) or len(parts) != 3:
            raise NoteError("is no secret signing key")
        seed = _decoded(parts[2])
        if seed[:1] != _ED25519 or len(seed) != 1 + _KEY:
            raise NoteError("is no secret signing key")
        signer = cls(parts[0], seed[1:])
        if signer.verifier.key_id.hex() != parts[1]:
            raise NoteError("is a signing key whose id does not fit it")
        return signer


def open_note(note: str, verifier: Verifier) -> str:
    """The text of a note that this key has signed; other signatures are passed over. Raises NoteError."""
    head, gap, tail = note.rpartition("\n\n")
    if not gap or not tail.endswith("\n") or re.search(r"[\x00-\x09\x0b-\x1f]", note):
        raise NoteError("is no signed note")
    text, signed = head + "\n", False
    for line in tail[:-1].split("\n"):
        found = _SIGNATURE.fullmatch(line)
        if found is None:
            raise NoteError("has a line that is no signature")
        raw = _decoded(found[2])
        if found[1] == verifier.name and raw[:_ID] == verifier.key_id:
            _check(verifier, raw[_ID:], text)
            signed = True
    if not signed:
        raise NoteError(f"is not signed by {verifier.name}")
    return text


def read_checkpoint(text: str) -> Checkpoint:
    """What the text of a checkpoint says. Raises NoteError. Further lines, which others may add, are passed over."""
    lines = text.split("\n")
    if len(lines) < 4 or lines[-1] or not lines[0] or not _SIZE.fullmatch(lines[1]):
        raise NoteError("is no checkpoint of a log")
    root = _decoded(lines[2])
    if len(root) != sha256().digest_size:
        raise NoteError("is a checkpoint without a root")
    return Checkpoint(lines[0], int(lines[1]), root)


def open_checkpoint(note: str, verifier: Verifier) -> Checkpoint:
    """A checkpoint of the very log that the key belongs to, signed by it. Raises NoteError."""
    checkpoint = read_checkpoint(open_note(note, verifier))
    if checkpoint.origin != verifier.name:
        raise NoteError("is a checkpoint of another log")
    return checkpoint


def apart(notes: str) -> list[str]:
    """The notes of a file that holds one or more, an empty line between two. Raises NoteError."""
    parts = notes.removesuffix("\n").split("\n\n")
    if len(parts) % 2:
        raise NoteError("is no signed note")
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return [f"{text}\n\n{signatures}\n" for text, signatures in pairs]


def _check(verifier: Verifier, signature: bytes, text: str) -> None:
    try:
        key = Ed25519PublicKey.from_public_bytes(verifier.public)
        key.verify(signature, text.encode())
    except InvalidSignature as error:
        raise NoteError("was changed after it was signed") from error


def _decoded(encoded: str) -> bytes:
    try:
        raw = base64.b64decode(encoded, validate=True)
    except binascii.Error as error:
        raise NoteError("is not written in base64") from error
    if base64.b64encode(raw).decode() != encoded:
        raise NoteError("is not written in base64 as it should be")
    return raw
