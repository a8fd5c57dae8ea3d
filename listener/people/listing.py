"""Changes who is listed, in the one place that says it: `people:` in wardmote.yaml. The rest of the file stays as it is.

The file is written anew beside the old one and takes its place in one step, after it has been read and found good;
the entry in the log commits with it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from listener.desk.passwords import forget_password
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.own_names import SETTINGS_NAME
from listener.people.codes import code_path
from listener.people.handing import give_back
from listener.people.listed_text import Edit, Row, edited
from listener.people.managing import check_may_manage
from listener.people.matrix import cell
from listener.people.roster import day_of
from listener.settings import (
    APART_FROM_COMMS,
    MACHINE_NAME,
    PersonSettings,
    Settings,
    same_name,
)
from listener.store import Transaction
from listener.store.logins import delete_recovery, end_invitations_of
from listener.store.messages import put_out
from listener.store.sessions import end_sessions_of
from listener.telling.both import in_both
from moderation.yaml_files.lines import FileError, decode, fit, parse_yaml, read_bytes

Change = Callable[[Settings], Edit]


@dataclass(frozen=True, slots=True)
class Listing:
    """One person in one role, as somebody wants it listed. `until`: the last day."""

    name: str
    role: str
    until: date | None = None


def list_person(house: House, wanted: Listing, by: Actor) -> None:
    """Give somebody a role, or another last day in a role that they hold. Raises UserError."""
    name, settings = _spelt(house.settings, wanted.name), house.settings
    check_may_manage(settings, by, name, house.now(), wanted.role)
    until = _last_day(house, wanted)
    details = {"person": name, "role": wanted.role, "until": until.isoformat()}
    with house.store.transaction(house.now()) as tx:
        _note(tx, "role_given", by, details, f"{name} is {wanted.role} until {until}.")  # fmt: skip
        _write(house, lambda now: _given(now, wanted, until))


def may_be_called(name: str) -> bool:
    """Whether somebody may stand in the settings under this name."""
    try:
        PersonSettings(name=name, role="comms")
    except ValidationError:
        return False
    return name.casefold() != MACHINE_NAME


def check_listing(house: House, wanted: Listing) -> None:
    """Refuse what the file could not hold, before a code is used up for it. Raises UserError."""
    name, settings = _spelt(house.settings, wanted.name), house.settings
    held: set[str] = {one.role for one in settings.people if same_name(one.name) == same_name(name)}  # fmt: skip
    held.add(wanted.role)
    if "comms" in held and held & APART_FROM_COMMS:
        raise UserError(
            f"{name} cannot hold comms together with owner, delegate or reviewer."
        )
    until = _last_day(house, wanted)
    with _in_plain_words(house):
        _drafted(house, lambda now: _given(now, wanted, until))


def _last_day(house: House, wanted: Listing) -> date:
    if wanted.until is None or wanted.until < day_of(house.now()):
        raise UserError("Name the last day, today or later: nobody is listed for ever.")
    return wanted.until


def _given(settings: Settings, wanted: Listing, until: date) -> Edit:
    name = _spelt(settings, wanted.name)
    return Edit(_place(settings, name, wanted.role), Row(name, wanted.role, until))  # fmt: skip


def unlist_person(house: House, name: str, role: str, by: Actor) -> int:
    """Take a role away from somebody. With the last one go password, codes, sessions and invitations. Raises UserError.

    With the last role in which they decide, what was handed to them goes back to everybody: gives how many comments.
    """
    settings, name = house.settings, _spelt(house.settings, name)
    check_may_manage(settings, by, name, house.now())
    mine = [one for one in settings.people if same_name(one.name) == same_name(name)]
    if role not in {one.role for one in mine}:
        raise UserError(f"{name} does not stand in `people:` as {role}.")

    person, last = same_name(name), len(mine) == 1
    decides = any(cell(one.role, "read_queue") == "yes" for one in mine if one.role != role)  # fmt: skip
    with house.store.transaction(house.now()) as tx:
        ended = end_sessions_of(tx, person, "roles_changed")
        details = {"person": name, "role": role, "sessions_ended": ended}
        _note(tx, "role_taken", by, details, f"{name} is no longer {role}.")
        returned = 0 if decides else give_back(tx, person, by)
        if last:
            forget_password(tx, person)
            delete_recovery(tx, person)
            end_invitations_of(tx, person, "left")
        _write(house, lambda now: Edit(_place(now, name, role), None))
        if last:
            code_path(house, name).unlink(missing_ok=True)
    return returned


def _spelt(settings: Settings, name: str) -> str:
    """The name as it stands in the file, or as it was given, without what a name may not hold at its ends."""
    known = [p.name for p in settings.people if same_name(p.name) == same_name(name)]
    return known[0] if known else " ".join(name.split())


def _note(
    tx: Transaction, event: str, by: Actor, details: dict[str, Any], said: str
) -> None:
    """An entry, and a mail to the owner, who is told of every change in who may do what."""
    entry = tx.record(event, actor=by, details=details)
    put_out(
        tx,
        once=f"people:{entry.seq}",
        kind="people",
        audience="owner",
        subject="Who may work on your page was changed",
        body=in_both(
            f"{said} {by.name} ({by.role}) changed it. If that is not right, look at `people:` in {SETTINGS_NAME}, or "
            "at People on the desk.",
            f"Newidiodd {by.name} pwy gaiff weithio ar eich tudalen; mae'r newid i'w weld uchod. Os nad yw'n iawn, edrychwch ar "
            f"`people:` yn {SETTINGS_NAME}, neu ar Pobl ar y ddesg.",
        ),
    )


def _place(settings: Settings, name: str, role: str) -> int | None:
    """Where in the list somebody stands in this role, or None."""
    for place, one in enumerate(settings.people):
        if same_name(one.name) == same_name(name) and one.role == role:
            return place
    return None


def _write(house: House, change: Change) -> None:
    """Change the list in the file. Raises UserError where the file would not be good, or cannot be written."""
    with _in_plain_words(house):
        text, people = _drafted(house, change)
        _replace(_path(house), text)
        house.settings = house.settings.model_copy(update={"people": people})


def _path(house: House) -> Path:
    return (house.folder / SETTINGS_NAME).resolve()


def _drafted(house: House, change: Change) -> tuple[str, tuple[PersonSettings, ...]]:
    """The file as it would read, and who is listed in it. Raises UserError or FileError where it would not be good."""
    path = _path(house)
    text = decode(read_bytes(path), str(path))
    before = _read(text, path)
    edit = change(before)
    after_text = edited(text, edit)
    after = _read(after_text, path)
    if _but_people(before) != _but_people(after) or not _holds(after, edit):
        raise UserError(
            f"{path} cannot be changed without changing more of it than the list of people. Change it by hand."
        )
    return after_text, after.people


@contextmanager
def _in_plain_words(house: House) -> Iterator[None]:
    """What a file refuses, as a UserError."""
    try:
        yield
    except FileError as error:
        raise UserError(str(error)) from error
    except OSError as error:
        path = _path(house)
        raise UserError(
            f"{path} cannot be written ({error.strerror}). Give the user who runs Wardmote write access to it, or "
            "change `people:` there by hand."
        ) from error


def _read(text: str, path: Path) -> Settings:
    settings, faults = fit(parse_yaml(text, str(path), {"pages": "page"}), Settings)
    if settings is None:
        raise FileError(faults)
    return settings


def _holds(settings: Settings, edit: Edit) -> bool:
    """Whether the row can be read back as it was meant, letter for letter."""
    rows = {(one.name, one.role, one.until) for one in settings.people}
    return edit.row is None or (edit.row.name, edit.row.role, edit.row.until) in rows


def _but_people(settings: Settings) -> Settings:
    return settings.model_copy(update={"people": ()})


def _replace(path: Path, text: str) -> None:
    """Put a new text in the place of a file in one step, as closed to others as it was."""
    mode = path.stat().st_mode & 0o777
    draft = path.with_name(f".{path.name}.new")
    opened = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(opened, "w", encoding="utf-8") as file:
        os.fchmod(file.fileno(), mode)
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.rename(path)
