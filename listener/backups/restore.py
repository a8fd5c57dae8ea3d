"""Brings a backup back. Everything is checked and made ready before anything in the data folder changes."""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from listener.backups import swap
from listener.backups.archive import FIRST, Contents
from listener.backups.backup import (
    CODES,
    NAMING,
    PLACES,
    stamp_of,
)
from listener.backups.gap import (
    Gap,
    as_witnesses,
    gap_between,
    heads_witness,
    read_checkpoint,
)
from listener.backups.unpack import is_put, unpack
from listener.errors import UserError
from listener.forgetting import erasures
from listener.house import no_seam, open_store
from listener.minutes.heads import Head, note_head, read_heads
from listener.minutes.writer import Actor
from listener.only_one import only_one
from listener.own_names import (
    BEFORE,
    DATABASE_NAME,
    ERASURES_NAME,
    HEADS_NAME,
    OUTSIDE,
    PLAN,
    STAGING,
)
from listener.people.roster import roles_of, who_runs
from listener.settings import load_settings
from listener.store.backup import (
    close_for_good,
    doubt_what_was_under_way,
    end_ways_in,
    hashes,
    recorded_erasures,
    tell_of_restore,
)
from listener.store.faults import storage_faults

STATE = (DATABASE_NAME, HEADS_NAME, ERASURES_NAME)  # replaced, with all in `keys`


@dataclass(frozen=True, slots=True)
class Request:
    """What a person asks for: which backup, as whom, with what at hand."""

    file: Path
    folder: Path
    who: str
    identity: Path | None = None
    checkpoint: Path | None = None
    erasures: Path | None = None
    behind: str = ""  # why entries may be lost


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did."""

    contents: Contents
    gap: Gap
    blanked: int  # payloads erased anew
    evidence: int  # captures erased anew
    subjects: int  # comments to erase whole
    comments_erased: bool  # whether that was done
    kept: tuple[str, ...]  # files of the folder that stay, though the backup's differ
    before: Path | None  # the database as it was
    placed: tuple[str, ...] = ()  # files that lay elsewhere, and lie there again
    homeless: tuple[tuple[str, str], ...] = ()  # where one lies, and where it belongs
    without_code: tuple[str, ...] = ()  # people for whose phone no secret is here
    # Of recovery codes, invitations and sessions, those of which there were some.
    ended: tuple[str, ...] = ()


def restore(
    request: Request,
    now: Callable[[], datetime],
    *,
    token: Callable[[int], bytes] = secrets.token_bytes,
    comments: erasures.EraseComments | None = None,
    seam: Callable[[str], None] = no_seam,
) -> Restored:
    """Bring a backup back. Raises UserError, and then nothing has changed."""
    folder = request.folder
    with storage_faults(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with only_one(folder), swap.alone(folder):
            swap.finish(folder)
            try:
                return _restore(request, now, token, comments, seam)
            finally:
                if not (folder / PLAN).exists():
                    shutil.rmtree(folder / STAGING, ignore_errors=True)


def _restore(
    request: Request,
    now: Callable[[], datetime],
    token: Callable[[int], bytes],
    comments: erasures.EraseComments | None,
    seam: Callable[[str], None],
) -> Restored:
    folder, new = request.folder, request.folder / STAGING / "new"
    new.mkdir(parents=True, mode=0o700)
    contents = unpack(request.file, request.identity, new)
    seam("restore:after-unpack")
    gap = _gap(request, contents, new)
    erased = _erasures(request, new)
    close_for_good(folder / DATABASE_NAME)
    seam("restore:before-ready")
    again, ways_in = _ready(request, now, token, comments, contents, gap, erased)
    seam("restore:after-ready")
    stamp = stamp_of(now())
    names, kept = _moves(folder, new)
    before = folder / f"{DATABASE_NAME}{BEFORE}{stamp}"
    swap.commit(folder, names, stamp, seam)
    placed, homeless = _put_back(folder)
    return Restored(
        contents,
        gap,
        len(again.seqs),
        len(again.evidence),
        len(again.subjects),
        comments is not None,
        tuple(kept),
        before if before.exists() else None,
        tuple(placed),
        tuple(homeless),
        tuple(_without_code(folder, now())),
        tuple(ways_in),
    )


def _gap(request: Request, contents: Contents, new: Path) -> Gap:
    """What would be lost. Raises UserError where something would and nobody has said why that may be."""
    witnesses = heads_witness(request.folder / HEADS_NAME)
    if request.checkpoint is not None:
        witnesses += read_checkpoint(request.checkpoint)
    present = hashes(request.folder / DATABASE_NAME)
    gap = gap_between(hashes(new / DATABASE_NAME) or [], present, witnesses)
    if not gap.lost:
        return gap
    if not request.behind.strip():
        other = "another" if gap.last <= contents.entries else "of"
        many = f"entries {gap.first} to {gap.last}, which makes {gap.lost}"
        raise UserError(
            f"This backup ends at log entry {contents.entries}, but {gap.known_by} knows {other} entry {gap.last}: to restore "
            f"it would lose {many if gap.lost > 1 else f'entry {gap.last}'}. If that must be, say why: --behind "
            '"REASON" --as NAME.'
        )
    return gap


def _erasures(request: Request, new: Path) -> list[erasures.Erasure]:
    """Every erasure that anybody knows of: the folder, its database, the backup, and files handed in or found beside."""
    files = [request.folder / ERASURES_NAME, new / ERASURES_NAME]
    files.append(request.file.with_name(ERASURES_NAME))
    files += [request.erasures] if request.erasures else []
    if request.erasures is not None and not request.erasures.is_file():
        raise UserError(
            f"There is no file {request.erasures}. Name the list of erasures that was kept, or leave --erasures out."
        )
    if request.erasures is not None and (
        line := erasures.first_fault(request.erasures)
    ):
        raise UserError(
            f"{request.erasures}, line {line}: this is no erasure. Name the file {ERASURES_NAME} that was kept, or leave "
            "--erasures out."
        )
    recorded = [
        erasures.Erasure(
            one.at, one.seqs, one.subjects, evidence=one.evidence, hashes=one.hashes
        )
        for path in (request.folder / DATABASE_NAME, new / DATABASE_NAME)
        if path.exists()
        for one in recorded_erasures(path)
    ]
    return erasures.together(recorded, *(erasures.read(path) for path in files))


def _ready(
    request: Request,
    now: Callable[[], datetime],
    token: Callable[[int], bytes],
    comments: erasures.EraseComments | None,
    contents: Contents,
    gap: Gap,
    erased: Sequence[erasures.Erasure],
) -> tuple[erasures.Replayed, dict[str, int]]:
    """Set the restored state right before it is put into place; gives what was erased anew, and which ways in were ended."""
    new = request.folder / STAGING / "new"
    store = open_store(new, token)
    try:
        again = erasures.replay(store, erased, now(), comments)
        with store.transaction(now()) as tx:
            acts, messages = doubt_what_was_under_way(tx)
            ways_in = end_ways_in(tx)
            details = {
                "restored_at": tx.at,
                "made_at": contents.made_at,
                "entries": contents.entries,
                "head": contents.head,
                "acts_in_doubt": acts,
                "messages_in_doubt": messages,
                "payloads_erased": len(again.seqs),
                "evidence_erased": len(again.evidence),
                "comments_to_erase": 0 if comments else len(again.subjects),
                **ways_in,
            }
            if gap.lost:
                details |= {"lost_from": gap.first, "lost_to": gap.last}
                details |= {"lost_head": gap.head}
            why = request.behind.strip()
            tx.record(
                "backup_restored",
                actor=_who(request, new, now()),
                reason="" if why else "A backup was restored.",
                details=details,
                payload={"reason": why} if why else None,
            )
            tell_of_restore(tx, _letter(request, contents, gap))
        _note_heads(request.folder, new, hashes(new / DATABASE_NAME) or [])
        note_head(store.db, new / HEADS_NAME, now().isoformat())
    finally:
        store.close()
    _keep_list(new / ERASURES_NAME, erased)
    for lock in new.glob("*.lock"):
        lock.unlink()
    return again, ways_in


def _keep_list(path: Path, erased: Sequence[erasures.Erasure]) -> None:
    text = "".join(erasures.line(one) for one in erased)
    if text:
        path.touch(mode=0o600)
        path.write_text(text)


def _who(request: Request, new: Path, now: datetime) -> Actor:
    """Whoever restores, by the settings of the folder, or else of the backup, where these can be read."""
    for folder in (request.folder, new):
        with suppress(UserError):
            return who_runs(load_settings(folder), request.who, "export_or_erase", now)
    return who_runs(None, request.who, "export_or_erase", now)


def _letter(request: Request, contents: Contents, gap: Gap) -> str:
    lost = f" Log entries lost: {gap.lost}." if gap.lost else ""
    return (
        f"{request.who} restored the backup of {contents.made_at[:16]} UTC.{lost} What was decided after that moment "
        "is not known any more. Comments are collected again; please look through the queue."
    )


def _note_heads(folder: Path, new: Path, log: Sequence[str]) -> None:
    """Keep the heads that the restored log still meets, those of the folder too."""
    heads: dict[int, Head] = {}
    for head in (*read_heads(new / HEADS_NAME), *read_heads(folder / HEADS_NAME)):
        if as_witnesses([head], "")[0].agrees(log):
            heads.setdefault(head.seq, head)
    lines = (json.dumps(asdict(heads[seq])) + "\n" for seq in sorted(heads))
    (new / HEADS_NAME).write_text("".join(lines))


def _moves(folder: Path, new: Path) -> tuple[list[str], list[str]]:
    """What is put into place, and which files of the folder stay as they are though the backup's differ.

    The state is the backup's. What a person configured stays: an old mode or token must not come back unseen.
    """
    names, kept = [], []
    for path in sorted(new.rglob("*")):
        name = path.relative_to(new).as_posix()
        if not path.is_file() or name == FIRST:
            continue
        there = folder / name
        if there.is_file() and name != DATABASE_NAME:
            if there.read_bytes() == path.read_bytes():
                continue
            # A newer secret of a phone is never replaced: the old one may be why it was made anew.
            ours = name in STATE or name.startswith("keys/")
            if not ours or name.startswith(f"keys/{CODES}/"):
                kept.append(name)
                continue
        names.append(name)
    # The database last: whoever asks whether there is one finds all that belongs to it.
    names.sort(key=lambda name: name == DATABASE_NAME)
    return names, kept


def _put_back(folder: Path) -> tuple[list[str], list[tuple[str, str]]]:
    """Put each file that lay elsewhere to where the settings name it, if nothing is there.

    Gives where those lie that have their place again, and of the others where each lies and where it belongs.
    """
    placed: list[str] = []
    homeless: list[tuple[str, str]] = []
    try:
        settings = load_settings(folder)
        places = dict(json.loads((folder / PLACES).read_bytes()))
    except (UserError, OSError, ValueError, TypeError):
        return placed, homeless  # none lay elsewhere, or the backup is older than this
    for name, key in places.items():
        path = getattr(settings, key) if key in NAMING else None
        fresh = folder / OUTSIDE / Path(str(name)).name
        if path is None or not fresh.is_file():
            continue
        place = Path(os.path.normpath(folder.absolute() / path))
        if is_put(fresh, place):
            fresh.unlink()
            placed.append(str(place))
        else:
            homeless.append((str(fresh), str(place)))
    if not homeless:
        (folder / PLACES).unlink()
        with suppress(OSError):  # something else lies in it
            (folder / OUTSIDE).rmdir()
    return placed, homeless


def _without_code(folder: Path, now: datetime) -> list[str]:
    """The people who hold a role, and for whose phone no secret lies in the folder."""
    try:
        settings = load_settings(folder)
    except UserError:
        return []
    held = dict.fromkeys(roles[0].name for one in settings.people if (roles := roles_of(settings, one.name, now)))  # fmt: skip
    return [name for name in held if not (folder / "keys" / CODES / name).is_file()]
