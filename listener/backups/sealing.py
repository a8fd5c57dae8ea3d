"""Backups that only the owner of a key can read: age, by way of `pyrage`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import pyrage

from listener.backups.archive import damaged
from listener.errors import UserError


@dataclass(frozen=True, slots=True)
class Sealed:
    """What was written: the SHA-256 of the plain bytes, and the one-time key that can check it; None if not encrypted."""

    sha256: str
    key: Any = None


class _Source:
    """Bytes that come in chunks, read as a file; counts them into a digest."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._parts: Iterator[bytes] = iter(parts)
        self._rest = b""
        self.digest = hashlib.sha256()
        self.error: OSError | None = None

    def read(self, size: int = -1) -> bytes:
        while not self._rest:
            try:
                chunk = next(self._parts, None)
            except OSError as error:
                self.error = error
                raise
            if chunk is None:
                return b""
            self.digest.update(chunk)
            self._rest = chunk
        given, self._rest = self._rest[:size], self._rest[size:]
        return given


class _Sink:
    """A file, or nothing, to write to; counts into a digest, and keeps the disk's error, which age would lose."""

    def __init__(self, file: BinaryIO | None) -> None:
        self._file = file
        self.digest = hashlib.sha256()
        self.error: OSError | None = None

    def write(self, data: bytes) -> int:
        self.digest.update(data)
        if self._file is not None:
            try:
                self._file.write(data)
            except OSError as error:
                self.error = error
                raise
        return len(data)

    def flush(self) -> None:
        if self._file is not None:
            self._file.flush()


def seal(parts: Iterable[bytes], path: Path, recipient: str | None) -> Sealed:
    """Write a backup, encrypted where there is a recipient. Raises UserError for a wrong one, and OSError."""
    source = _Source(parts)
    with path.open("wb") as file:
        if recipient is None:
            while chunk := source.read(1 << 20):
                file.write(chunk)
            return Sealed(source.digest.hexdigest())
        # A second key, known only in here and thrown away, so that what was written can be read back and checked.
        key = pyrage.x25519.Identity.generate()
        sink = _Sink(file)
        try:
            pyrage.encrypt_io(source, sink, [_recipient(recipient), key.to_public()])
        except (pyrage.EncryptError, OSError) as error:
            raise (
                source.error
                or sink.error
                or UserError(f"{path} could not be encrypted ({error}). Try again.")
            ) from error
    return Sealed(source.digest.hexdigest(), key)


def _recipient(text: str) -> Any:
    try:
        return pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError as error:
        raise UserError(
            "`recipient` under `backup:` in wardmote.yaml is not an age recipient. It is one long word that begins "
            "with age1; `wardmote backup key FILE` makes one."
        ) from error


def check_sealed(path: Path, written: Sealed) -> None:
    """Read an encrypted backup back from the disk, whole. Raises Damaged where it is not what was written."""
    sink = _Sink(None)
    _decrypt(path, sink, written.key, "the key of this moment")
    if sink.digest.hexdigest() != written.sha256:
        raise damaged(path, "it cannot be read back")


def unseal(path: Path, target: Path, identity: Path) -> None:
    """Decrypt a backup into a file. Raises UserError for a wrong key, Damaged, and OSError for a full disk."""
    keys = _identities(identity)
    target.touch(mode=0o600)
    with target.open("wb") as file:
        _decrypt(path, _Sink(file), keys, str(identity))


def _decrypt(path: Path, sink: _Sink, key: Any, named: str) -> None:
    keys = key if isinstance(key, list) else [key]
    try:
        with path.open("rb") as file:
            pyrage.decrypt_io(file, sink, keys)
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            raise UserError(
                f"{named} does not open {path}. Name the file with the key whose recipient stood in wardmote.yaml "
                "when this backup was made."
            ) from error
        raise damaged(path, "its beginning was changed") from error
    except OSError as error:
        raise sink.error or damaged(path, "it cannot be decrypted") from error


def _identities(path: Path) -> list[Any]:
    try:
        words = path.read_text(encoding="ascii").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"{path} cannot be read as a key. Name the file that `wardmote backup key` or `age-keygen` has written."
        ) from error
    lines = [word.strip() for word in words if word.strip() and word[0] != "#"]
    try:
        if not lines:
            raise pyrage.IdentityError("empty")
        return [pyrage.x25519.Identity.from_str(line) for line in lines]
    except pyrage.IdentityError as error:
        raise UserError(
            f"{path} holds no age key. Name the file that `wardmote backup key` or `age-keygen` has written."
        ) from error


def new_identity() -> tuple[str, str]:
    """A new key: the recipient, which may be known, and the identity, which must not."""
    key = pyrage.x25519.Identity.generate()
    return str(key.to_public()), str(key)
