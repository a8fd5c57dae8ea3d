"""Opens a backup and checks it: its bytes, what lies beside it, the database in it, and the log in that."""

from __future__ import annotations

from pathlib import Path

from listener.backups.archive import Contents, Reader, damaged, newer, part_of
from listener.backups.rotation import manifest_of
from listener.backups.sealing import unseal
from listener.errors import UserError
from listener.minutes.heads import read_heads
from listener.new_files import write_new
from listener.own_names import DATABASE_NAME, HEADS_NAME
from listener.store.backup import fault_of, is_newer

ENCRYPTED = b"age-encryption.org/"


def unpack(backup: Path, identity: Path | None, new: Path) -> Contents:
    """Check every byte of a backup, and lay its parts out in a new folder. Raises UserError."""
    if not backup.is_file():
        raise UserError(
            f"There is no backup {backup}. `wardmote backup list` shows them."
        )
    plain = backup
    try:
        with plain.open("rb") as file:
            encrypted = file.read(len(ENCRYPTED)) == ENCRYPTED
    except OSError as error:
        raise UserError(
            f"{plain} cannot be read ({error.strerror}). Give yourself the right to read it."
        ) from error
    _compare_with_manifest(plain)
    if not encrypted and plain.suffix == ".age":
        raise damaged(plain, "its beginning was changed")
    if encrypted and identity is None:
        raise UserError(
            f"{plain} is encrypted. Name the file with its key: --identity KEYFILE."
        )
    if encrypted and identity is not None:
        plain = new.parent / "plain.tar"
        unseal(backup, plain, identity)
    with plain.open("rb") as file:
        reader = Reader(file, backup)
        reader.parts(new, _nothing)
    if plain is not backup:
        plain.unlink()
    contents = reader.contents
    verdict, fault = fault_of(new / DATABASE_NAME, read_heads(new / HEADS_NAME))
    if fault or verdict is None:
        raise damaged(backup, fault)
    if (verdict.entries, verdict.head) != (contents.entries, contents.head):
        raise damaged(backup, "its log is not the one that it names")
    _agree_with_manifest(backup, contents)
    if is_newer(new / DATABASE_NAME):
        raise newer(backup)
    return contents


def is_put(fresh: Path, place: Path) -> bool:
    """Whether a file lies at its place now. Nothing is written over, and only what such a file may be called is written:
    a backup that somebody changed must not choose a file for this computer to run."""
    try:
        if place.exists():
            return place.read_bytes() == fresh.read_bytes()
        if place.suffix not in (".yaml", ".yml", ".json"):
            return False
        write_new(place, fresh.read_bytes())
    except (OSError, UserError):
        return False
    return True


def _nothing() -> None:
    """Nobody waits for a sign of life."""


def _beside(file: Path) -> Path:
    return file.with_name(file.name + ".json")


def _compare_with_manifest(file: Path) -> None:
    if not _beside(file).exists():
        return  # each backup can also be checked by itself
    manifest, there = manifest_of(file), part_of(file, _nothing)
    if manifest is None:
        raise damaged(_beside(file), "it cannot be read")
    if (manifest.sha256, manifest.size) != (there.sha256, there.size):
        raise damaged(file, f"it is not what {_beside(file).name} says it is")


def _agree_with_manifest(file: Path, contents: Contents) -> None:
    manifest = manifest_of(file)
    if manifest is None:
        return
    said = (manifest.format, manifest.made_at, manifest.entries, manifest.head)
    if said != (contents.format, contents.made_at, contents.entries, contents.head):
        raise damaged(_beside(file), "it names another backup")
