"""The backups that there are: when the next is due, which go, and which must be destroyed after an erasure."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from listener.backups.backup import (
    NAMED,
    STAMP,
    Kept,
    Manifest,
    make_backup,
)
from listener.backups.swap import DATABASE_TAILS
from listener.errors import BusyError, UserError
from listener.forgetting import erasures
from listener.house import House
from listener.own_names import BEFORE, DATABASE_NAME, ERASURES_NAME
from listener.settings import BackupSettings, Settings
from listener.store.backup import days_elsewhere
from listener.store.faults import storage_faults
from listener.systemd import notify

SLACK = timedelta(days=1)  # a clock that was set back by less puts itself right here
MOST_DAYS = 6  # that are told one by one


class BackupFailed(UserError):
    """The service's own backup failed. Told to the owner; everything else goes on."""


def folder_of(settings: Settings) -> Path:
    """Where the service keeps its backups."""
    return settings.path((settings.backup or BackupSettings()).folder)


def days_kept(settings: Settings) -> int:
    """For how many days backups stay: `keep_days`, but never longer than the policy's own clock (RET-11)."""
    days = settings.retention.backups_days
    return min(days, settings.backup.keep_days) if settings.backup else days


def backups_in(folder: Path) -> list[Kept]:
    """The backups of a folder, oldest first; drafts and strange files are passed over."""
    if not folder.is_dir():
        return []
    found = []
    for path in folder.iterdir():
        named = NAMED.fullmatch(path.name)
        made_at = _moment(named[1]) if named else None
        if made_at is not None:
            found.append(Kept(path, made_at, manifest_of(path)))
    return sorted(found, key=lambda kept: (kept.made_at, kept.path.name))


def _moment(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def manifest_of(path: Path) -> Manifest | None:
    """What the file beside a backup says of it; None where it is missing or broken."""
    try:
        return Manifest(**json.loads(path.with_name(path.name + ".json").read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


def is_ahead(kept: Kept, now: datetime) -> bool:
    """Whether a backup is dated in the future: the clock was wrong when it was made."""
    return kept.made_at > now


def dated_ahead(settings: Settings, now: datetime) -> list[Kept]:
    """The backups dated more than a day ahead of now: nobody knows how old they are, and none is removed by itself."""
    return [kept for folder in folders_of(settings) for kept in backups_in(folder) if kept.made_at - now > SLACK]  # fmt: skip


def folders_of(settings: Settings) -> list[Path]:
    """Where backups of this service may lie: the folder that the settings name, and the usual one."""
    named = (settings.folder / BackupSettings().folder, folder_of(settings))
    return sorted({folder.resolve() for folder in named})


def written_elsewhere(settings: Settings) -> str:
    """That backups were written to other folders, and when: "elsewhere on ..."; "" where the log knows of none."""
    if not settings.database.is_file():
        return ""
    days = days_elsewhere(settings.database)
    if len(days) > MOST_DAYS:
        return f"elsewhere on {len(days)} days from {days[0]} to {days[-1]}"
    return f"elsewhere on {', '.join(days)}" if days else ""


def to_destroy(backups: list[Kept], folder: Path, now: datetime) -> list[Kept]:
    """Those that still hold what was erased after they were made, or may hold it: dated in the future."""
    last = max(
        (
            datetime.fromisoformat(one.at)
            for one in erasures.read(folder / ERASURES_NAME)
            if one.seqs
            or one.subjects
            or one.evidence  # not what was only asked for yet
        ),
        default=None,
    )
    if last is None:
        return []
    return [kept for kept in backups if kept.made_at <= last or is_ahead(kept, now)]


def databases_before(folder: Path) -> list[Kept]:
    """The databases that a restore moved aside, oldest first: each a whole copy, made when it was moved."""
    found = []
    for path in sorted(folder.glob(f"{DATABASE_NAME}{BEFORE}*")):
        moved_at = _moment(path.name.partition(BEFORE)[2])
        if moved_at is not None:  # else it is the tail of one
            found.append(Kept(path, moved_at, None))
    return found


def overdue_before(folder: Path, now: datetime, settings: Settings) -> list[Kept]:
    """Of the databases that a restore moved aside, those that must be destroyed by now."""
    found = databases_before(folder)
    age = timedelta(days=settings.retention.backups_days)
    doomed = {kept.path for kept in to_destroy(found, folder, now)}
    return [kept for kept in found if kept.path in doomed or now - kept.made_at > age]


def keep_backups(house: House, doubt: Callable[[House], object] | None = None) -> int:
    """Make a backup when one is due, and remove what is too old; gives how many were made and removed.

    Without `backup` in the settings none is made by itself; those that a person made are looked after all the same.

    `doubt` says why the clock is not believed, if so: then nothing is removed by it.

    Raises BackupFailed, for a backup that fails is no reason to stop listening, and BusyError.
    """
    plan, sure = house.settings.backup, doubt is None or doubt(house) is None
    try:
        with storage_faults(house.folder):
            removed = _remove_aside(house) if sure else 0
        made = int(plan is not None and _is_due(house, plan))
        if made:
            make_backup(
                house.store,
                house.settings,
                house.now(),
                seam=house.seam,
                alive=_still_alive,
            )
        with storage_faults(folder_of(house.settings)):
            _hand_erasures_on(house)
            if sure:
                removed += _remove_old(house, timedelta(days=days_kept(house.settings)))
            return made + removed
    except BusyError:
        raise
    except UserError as error:
        raise BackupFailed(str(error)) from error


def _still_alive() -> None:
    notify("WATCHDOG=1")


def _is_due(house: House, plan: BackupSettings) -> bool:
    now = house.now()
    past = [
        kept.made_at
        for kept in backups_in(folder_of(house.settings))
        if not is_ahead(kept, now)
    ]
    return not past or now - past[-1] >= timedelta(hours=plan.every_hours)


def _remove_old(house: House, age: timedelta) -> int:
    """Remove backups that are too old, never the last one; of one that is dated in the future nobody knows how old it is (`dated_ahead`)."""
    now, removed = house.now(), 0
    past = [kept for kept in backups_in(folder_of(house.settings)) if not is_ahead(kept, now)]  # fmt: skip
    for kept in past[:-1]:
        if now - kept.made_at > age:
            kept.path.unlink()
            kept.path.with_name(kept.path.name + ".json").unlink(missing_ok=True)
            removed += 1
    return removed


def _remove_aside(house: House) -> int:
    """Remove databases that a restore moved aside long ago, backups or not; each with an entry, written first."""
    age = timedelta(days=days_kept(house.settings))
    old = [one for one in databases_before(house.folder) if house.now() - one.made_at > age]  # fmt: skip
    for kept in old:
        with house.store.transaction(house.now()) as tx:
            details = {"file": kept.path.name, "moved_at": kept.made_at.isoformat()}
            tx.record("old_database_removed", details=details)
        for tail in ("", *DATABASE_TAILS):
            kept.path.with_name(kept.path.name + tail).unlink(missing_ok=True)
    return len(old)


def _hand_erasures_on(house: House) -> None:
    """Keep a copy of the erasures beside the backups, so that a lost disk does not take the list with it."""
    ours = house.folder / ERASURES_NAME
    if not ours.exists() or not folder_of(house.settings).is_dir():
        return
    theirs = folder_of(house.settings) / ERASURES_NAME
    text = ours.read_bytes()
    if not theirs.exists() or theirs.read_bytes() != text:
        draft = theirs.with_name(f".{ERASURES_NAME}.draft")
        draft.touch(mode=0o600)
        draft.write_bytes(text)
        draft.rename(theirs)
