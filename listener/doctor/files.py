"""The data folder: who may read what in it, the room on its disk, and who is listed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from listener.closed_files import give_back, shut
from listener.doctor.lines import Line, bad, good, note
from listener.house import House
from listener.own_names import DATABASE_NAME, RULES_NAME, SETTINGS_NAME, is_own_name
from listener.people.codes import code_path
from listener.people.roster import roles_of
from listener.settings import Settings, same_name
from listener.store.codes import code_state
from listener.store.sessions import password_of

CLOSED = ("secrets", "keys")
ROOM = 1024**3  # bytes: an erasure writes the database anew beside the old one
LITTLE = 200 * 1024**2


def look_at_files(settings: Settings) -> Iterator[Line]:
    """Permissions and room."""
    folder = settings.folder
    open_ = [path for path in _private(folder) if path.stat().st_mode & 0o077]
    if open_:
        one = open_[0]
        bits = "700" if one.is_dir() else "600"
        more = f" and {len(open_) - 1} more" if len(open_) > 1 else ""
        yield bad("Folder", f"{one}{more} may be read by others.", f"chmod {bits} '{one}'")  # fmt: skip
    else:
        yield good("Folder", f"{folder}: only its user may read it.")
    strange = [path for path in _private(folder) if path.stat().st_uid != os.geteuid()]
    if strange:
        yield bad("Owner", f"{strange[0]} belongs to another user than the one who runs this.", "Run this as the user of the service, or give the files back: chown -R")  # fmt: skip
    for path in _kept(folder):
        if path not in strange and (closed := shut(path)):
            yield bad("Owner", give_back(closed))
    yield _room(settings)
    if "desk" in settings.model_fields_set and settings.desk is None:
        yield note("Desk", "`desk:` in wardmote.yaml holds nothing, so the service does not serve the desk.", "Write what docs/desk.md says below it, or take it out.")  # fmt: skip


def _private(folder: Path) -> Iterator[Path]:
    """What nobody else may read: the folder, the settings, the database, and all secrets and keys but the public half."""
    yield folder
    for name in (SETTINGS_NAME, "wardmote.db", "alerts.mbox"):
        if (folder / name).exists():
            yield folder / name
    for name in CLOSED:
        if (folder / name).is_dir():
            yield folder / name
            yield from sorted(path for path in (folder / name).rglob("*") if path.suffix != ".pub")  # fmt: skip


def _kept(folder: Path) -> Iterator[Path]:
    """What the service reads and writes, its locks with it. The rules may be another user's."""
    for path in sorted(folder.iterdir()):
        ours = is_own_name((path.name,)) and path.name not in (RULES_NAME, SETTINGS_NAME)  # fmt: skip
        if ours and not path.name.startswith(f"{DATABASE_NAME}-"):
            yield path


def _room(settings: Settings) -> Line:
    free = shutil.disk_usage(settings.folder).free
    size = settings.database.stat().st_size if settings.database.exists() else 0
    said = f"{free / 1024**3:.1f} GB free; the database takes {size / 1024**2:.0f} MB."
    if free < max(LITTLE, 2 * size):
        return bad("Disk", said, "Free some room: an erasure writes the database anew beside the old one.")  # fmt: skip
    return note("Disk", said, "Free some room soon.") if free < ROOM else good("Disk", said)  # fmt: skip


def look_at_people(house: House) -> Iterator[Line]:
    """Who can sign in, who cannot, and who confirms."""
    settings = house.settings
    if not settings.people:
        yield note("People", "Nobody is listed, so whoever gives a name with --as decides as the owner.", "Add `people:` to wardmote.yaml.")  # fmt: skip
        return
    names = sorted({one.name for one in settings.people})
    unready = [name for name in names if _lacks(house, name)]
    locked = [name for name in names if password_of(house.store, same_name(name)).locked_at or code_state(house.store, same_name(name)).locked_at]  # fmt: skip
    over = [name for name in names if not roles_of(settings, name, house.now())]
    listed = {same_name(name) for name in names}
    for name in settings.confirmers:
        if same_name(name) not in listed:
            yield (bad if settings.mode == "act" else note)("People", f"{name} stands under `confirmers`, and not under `people`, so they can confirm nothing.", "Spell the name as under `people`, or add it there.")  # fmt: skip
    for name in locked:
        yield bad("People", f"{name} is locked after wrong tries.", f"wardmote people unlock '{name}' --as ANOTHER_NAME")  # fmt: skip
    for name in unready:
        owner = any(one.role == "owner" for one in roles_of(settings, name, house.now()))  # fmt: skip
        mend = f"wardmote people password '{name}' and wardmote people code '{name}'; or invite them on the desk."  # fmt: skip
        yield (bad if owner else note)("People", f"{name} cannot sign in: there is no {_lacks(house, name)}.", mend)  # fmt: skip
    for name in over:
        yield note("People", f"{name}'s last day is over.", "Give them another one, or take the name out.")  # fmt: skip
    if not locked and not unready and not over:
        yield good("People", f"{len(names)} can sign in.")
    if settings.mode == "act" and not settings.confirmers:
        yield bad("People", "Nobody stands under `confirmers`, so software hides nothing.", "Name who looks at what was hidden.")  # fmt: skip


def _lacks(house: House, name: str) -> str:
    if not password_of(house.store, same_name(name)).hash:
        return "password"
    return "" if code_path(house, name).exists() else "code for their phone"
