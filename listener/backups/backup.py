"""Backups, made while the service runs: one file each, checked as it lies on the disk before it gets its name.

`wardmote-20261120T090000Z.tar`, or `.tar.age` where a recipient is set: then only the owner of that key can read it,
and this machine cannot. Beside it lies a small `….json`, which says what it is without opening it.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from listener.backups.archive import FORMAT, Contents, Reader, chunks, part_of
from listener.backups.sealing import check_sealed, seal
from listener.backups.swap import flush_folder
from listener.errors import BusyError, UserError
from listener.house import no_seam
from listener.minutes.heads import read_heads
from listener.minutes.writer import MACHINE, Actor
from listener.own_names import (
    BEFORE,
    DATABASE_NAME,
    DRAFTS,
    ERASURES_NAME,
    HEADS_NAME,
    OUTSIDE,
    SETTINGS_NAME,
)
from listener.settings import BackupSettings, Settings
from listener.store import Store
from listener.store.backup import copy_database, fault_of
from listener.store.faults import storage_faults

NAMED = re.compile(r"wardmote-(\d{8}T\d{6}Z)\.tar(?:\.age)?")
STAMP = "%Y%m%dT%H%M%SZ"
# In the backup, under OUTSIDE: files that the settings name and that lie elsewhere, and which setting names each.
PLACES = f"{OUTSIDE}/places.json"
NAMING = ("rules", "claims", "world")
CODES = "totp"  # in `keys`: secrets of people, which lie open in no backup
Seam = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup is, without opening it. Lies beside it as JSON."""

    format: int
    file: str
    made_at: str
    entries: int
    head: str
    size: int  # bytes
    sha256: str
    encrypted: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup in a folder. `manifest` is None where the file beside it is missing or broken."""

    path: Path
    made_at: datetime
    manifest: Manifest | None


def stamp_of(moment: datetime) -> str:
    """A moment as it stands in a file's name."""
    return moment.astimezone(UTC).strftime(STAMP)


def make_backup(
    store: Store,
    settings: Settings,
    now: datetime,
    *,
    to: Path | None = None,
    actor: Actor = MACHINE,
    seam: Seam = no_seam,
    alive: Callable[[], None] = lambda: None,
) -> Kept:
    """Make one backup. Raises UserError; whatever happens, no half of one is left under a good name."""
    wished = settings.backup or BackupSettings()
    target = (to or settings.path(wished.folder)).absolute()
    drafts = settings.folder / DRAFTS
    with storage_faults(target):
        try:
            target.mkdir(parents=True, exist_ok=True, mode=0o700)
        except (FileNotFoundError, FileExistsError, NotADirectoryError) as error:
            raise UserError(f"{target} cannot be a folder for backups: {_in_the_way(target)}. Name another one.") from error  # fmt: skip
        drafts.mkdir(exist_ok=True, mode=0o700)
        with _alone(drafts), _alone(target):
            _tidy(drafts, target)
            try:
                with store.transaction(now) as tx:
                    own = settings.path(wished.folder).resolve()
                    # That it lies elsewhere, not where: a path may name a person.
                    details = {
                        "encrypted": wished.recipient is not None,
                        "elsewhere": target.resolve() != own,
                    }
                    tx.record("backup_begun", actor=actor, details=details)
                return _make(settings, target, now, seam, alive)
            finally:
                _tidy(drafts, target)


def _in_the_way(target: Path) -> str:
    """Why no folder can be made there."""
    above = next((one for one in (target, *target.parents) if one.exists()), target)
    if not above.is_dir():
        return f"{above} is a file"
    return f"no folder can be made in {above}"


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold a folder of drafts; a killed process lets go of it."""
    lock = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        raise BusyError(
            f"Another backup is being written to {folder}. Wait until it is done."
        ) from error
    finally:
        os.close(lock)


def _tidy(drafts: Path, target: Path) -> None:
    """Remove what a backup that was cut short has left."""
    for path in drafts.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    for path in target.glob(".wardmote-*.draft"):
        if _is_ours(path.name[1:].removesuffix(".draft").removesuffix(".json")):
            path.unlink()
    for path in target.glob("wardmote-*.json"):
        if _is_ours(path.stem) and not path.with_suffix("").exists():
            path.unlink()


def _is_ours(name: str) -> bool:
    """Whether a backup has such a name: other files in the folder are somebody's own."""
    return NAMED.fullmatch(name) is not None


def _make(
    settings: Settings,
    target: Path,
    now: datetime,
    seam: Seam,
    alive: Callable[[], None],
) -> Kept:
    recipient = settings.backup.recipient if settings.backup else None
    name = f"wardmote-{stamp_of(now)}.tar{'.age' if recipient else ''}"
    path, draft = target / name, target / f".{name}.draft"
    if path.exists():
        raise UserError(f"{path} is there already. Wait a second, and try again.")
    seam("backup:before-copy")
    contents, files = _collect(
        settings, now, secrets=recipient is not None, alive=alive
    )
    seam("backup:after-copy")
    draft.touch(mode=0o600)
    whole = seal(chunks(contents, files, alive), draft, recipient)
    flush(draft)
    seam("backup:before-check")
    on_disk = part_of(draft, alive)
    if whole.key is None:
        with draft.open("rb") as file:
            Reader(file, draft).parts(None, alive)
    else:
        check_sealed(draft, whole)
    manifest = Manifest(
        FORMAT,
        name,
        contents.made_at,
        contents.entries,
        contents.head,
        on_disk.size,
        on_disk.sha256,
        whole.key is not None,
    )
    _publish(draft, path, manifest, seam)
    return Kept(path, now, manifest)


def flush(path: Path) -> None:
    """Have the disk keep a file, and forget what memory holds of it, so that reading it reads the disk."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _publish(draft: Path, path: Path, manifest: Manifest, seam: Seam) -> None:
    """Give both files their names: the small one first, so that a backup never stands without it."""
    beside = path.with_name(path.name + ".json")
    beside_draft = beside.with_name(f".{beside.name}.draft")
    beside_draft.write_text(json.dumps(asdict(manifest), indent=1) + "\n")
    flush(beside_draft)
    seam("backup:before-manifest")
    beside_draft.rename(beside)
    seam("backup:before-rename")
    draft.rename(path)
    flush_folder(path.parent)
    seam("backup:after-rename")


def _collect(
    settings: Settings, now: datetime, *, secrets: bool, alive: Callable[[], None]
) -> tuple[Contents, dict[str, Path]]:
    """Copy all that goes into the backup, check it, and list it."""
    drafts = settings.folder / DRAFTS
    # Heads first: those noted while the database is copied would know more than the copy.
    for name, path in _others(settings, secrets=secrets).items():
        (drafts / name).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        (drafts / name).touch(mode=0o600)
        (drafts / name).write_bytes(path.read_bytes())
    if places := {name: key for name, (key, _) in _outside(settings).items()}:
        (drafts / PLACES).touch(mode=0o600)
        (drafts / PLACES).write_text(json.dumps(places))
    copied = drafts / DATABASE_NAME
    copy_database(settings.database, copied, alive)
    flush(copied)
    verdict, fault = fault_of(copied, read_heads(drafts / HEADS_NAME))
    if verdict is None or fault:
        raise UserError(
            f"No backup was made, for {settings.database} is damaged ({fault}). "
            "Restore the last backup; keep this file for whoever looks into it."
        )
    files = {
        path.relative_to(drafts).as_posix(): path
        for path in sorted(drafts.rglob("*"))
        if path.is_file()
    }
    contents = Contents(
        FORMAT,
        now.astimezone(UTC).isoformat(),
        verdict.entries,
        verdict.head,
        {name: part_of(path, alive) for name, path in files.items()},
    )
    return contents, files


def _others(settings: Settings, *, secrets: bool) -> dict[str, Path]:
    """What a restore needs besides the database: name in the backup, and where it lies."""
    folder = settings.folder.absolute()
    found = {name: folder / name for name in (SETTINGS_NAME, HEADS_NAME, ERASURES_NAME)}
    for path in _named(settings).values():
        if path.is_relative_to(folder):
            found[path.relative_to(folder).as_posix()] = path
    found |= {name: path for name, (_, path) in _outside(settings).items()}
    for inner in ("keys", f"keys/{CODES}", "secrets") if secrets else ("keys",):
        for path in sorted((folder / inner).glob("*")):
            if BEFORE not in path.name and not path.name.endswith(".new"):  # a draft
                found[f"{inner}/{path.name}"] = path
    return {name: path for name, path in found.items() if path.is_file()}


def _named(settings: Settings) -> dict[str, Path]:
    """The files that the settings name, by the setting."""
    given = {key: getattr(settings, key) for key in NAMING}
    folder = settings.folder.absolute()
    return {key: Path(os.path.normpath(folder / path)) for key, path in given.items() if path}  # fmt: skip


def _outside(settings: Settings) -> dict[str, tuple[str, Path]]:
    """Of those, the ones that lie elsewhere, by a name in the backup that no other has: the setting, and the file."""
    folder = settings.folder.absolute()
    found: dict[str, tuple[str, Path]] = {}
    for number, (key, path) in enumerate(_named(settings).items(), 1):
        if path.is_file() and not path.is_relative_to(folder):
            name = f"{OUTSIDE}/{path.name}"
            taken = name in found or name == PLACES
            found[f"{OUTSIDE}/{number}-{path.name}" if taken else name] = key, path
    return found
