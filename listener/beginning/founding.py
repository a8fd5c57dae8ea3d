"""Makes the data folder, the first owner and, last of all, the settings. Nothing that is there is ever overwritten.

While there are no settings, nothing can have begun: who starts again after a break goes on from there.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from listener.adopting import load_rules_for
from listener.beginning.answers import Answers, Place
from listener.beginning.settings_text import settings_text
from listener.closed_files import may, owner_of
from listener.desk.passwords import check_password, forget_password, set_password
from listener.errors import UserError
from listener.house import House, open_store
from listener.keyring import FOLDER, own_prefix
from listener.minutes.heads import note_head
from listener.minutes.writer import Actor
from listener.new_files import NO_SPACE
from listener.own_names import DATABASE_NAME, HEADS_NAME, RULES_NAME, SETTINGS_NAME
from listener.people.codes import code_path, make_code
from listener.people.recovery import make_recovery
from listener.settings import Settings, same_name
from listener.starter import starter_rules
from listener.store import Transaction
from listener.store.logins import actors_of, delete_recovery, holds_only
from moderation.yaml_files.lines import FileError, fit, parse_yaml

OURS = (SETTINGS_NAME, DATABASE_NAME, HEADS_NAME)
MAY_BE_THERE = {"secrets", RULES_NAME, "lost+found"}
BEGUN = {"owner_made", "password_set", "code_made", "recovery_codes_made"}  # all that init writes  # fmt: skip


@dataclass(frozen=True, slots=True)
class Founded:
    """What is shown once: the address for the owner's phone, and the recovery codes."""

    phone: str
    recovery: list[str]


def check_nothing_there(folder: Path) -> None:
    """Refuse a folder that holds a Wardmote already, or that is not fit for one. Raises UserError."""
    # os.path: it takes what lies behind a closed folder for nothing, and check_can_be_made tells of that folder.
    found = [name for name in OURS if os.path.exists(folder / name)]
    if found and not _is_broken_off(folder):
        raise UserError(
            f"{folder / found[0]} is there already, and init never overwrites. To look over what you have: wardmote "
            "doctor. To begin another page, name another folder with --data. Where its codes were never shown to you: "
            "wardmote people code YOUR_NAME --new, and wardmote people recovery YOUR_NAME."
        )
    if not os.path.exists(folder):
        return
    if not folder.is_dir():
        raise UserError(f"{folder} is not a folder. Name another one with --data.")
    state = folder.stat()
    if state.st_uid != os.geteuid():
        raise UserError(
            f"{folder} belongs to {owner_of(folder)}. Run this as that user: sudo -u {owner_of(folder)} wardmote init"
        )
    strange = sorted({path.name for path in folder.iterdir()} - MAY_BE_THERE)
    if strange and state.st_mode & 0o077:
        raise UserError(
            f"{folder} holds other things ({strange[0]}) and others may look into it. Name an empty folder with --data, "
            f"or close it with: chmod 700 '{folder}'"
        )


def check_can_be_made(folder: Path) -> None:
    """Refuse a place where nothing may be made, before anybody is asked for a password. Raises UserError."""
    there = next(
        one for one in (folder, *folder.absolute().parents) if os.path.exists(one)
    )
    if not there.is_dir():
        raise UserError(f"{folder} cannot be made: {there} is a file. Name another folder with --data.")  # fmt: skip
    if not may(there, os.W_OK | os.X_OK):
        raise UserError(_closed(folder, there))


def _closed(folder: Path, there: Path) -> str:
    way = f"{folder} cannot be made: {there} is closed to you" if there != folder else f"{folder} is closed to you"  # fmt: skip
    return f"{way}. Name another folder with --data, or ask who runs this computer to open it."  # fmt: skip


def _is_broken_off(folder: Path) -> bool:
    """Whether an init of before did not come to its end: no settings yet, and nothing in the log but what it writes."""
    path = folder / DATABASE_NAME
    if (folder / SETTINGS_NAME).exists() or not path.is_file():
        return False
    if not path.stat().st_size:
        return not (folder / HEADS_NAME).exists()
    return holds_only(path, BEGUN)


def found(
    folder: Path,
    answers: Answers,
    now: Callable[[], datetime],
    token: Callable[[int], bytes],
) -> Founded:
    """Make everything. Raises UserError, before anything is made where it can."""
    check_nothing_there(folder)
    if answers.password:
        check_password(answers.password, answers.owner)
    text = settings_text(answers, now().date())
    settings = _checked(text, folder)
    has_rules = (folder / RULES_NAME).exists()
    at_hand = folder / RULES_NAME if has_rules else starter_rules()
    rules = load_rules_for(settings.model_copy(update={"rules": at_hand.absolute()}))
    secret = folder / FOLDER / token_file(answers.places)
    needs_secret = bool(answers.token) and not _holds(secret, f"{answers.token}\n")
    try:
        _make_folders(folder)
        with _alone_in(folder):
            check_nothing_there(folder)
            if not has_rules:
                _write_new(folder / RULES_NAME, at_hand.read_text(encoding="utf-8"))
            if needs_secret:
                _write_new(secret, f"{answers.token}\n")
            store = open_store(folder)
            try:
                house = House(settings, store, rules, {}, None, now=now)
                made = _first_owner(house, answers, token)
            finally:
                store.close()
            _write_new(folder / SETTINGS_NAME, text)
    except OSError as error:
        raise UserError(_not_made(folder, error)) from error
    return made


def _not_made(folder: Path, error: OSError) -> str:
    if error.errno in NO_SPACE:
        return f"The disk is full: {folder} cannot be written. Free some space, and begin again."  # fmt: skip
    return f"{folder} cannot be written. Name another folder with --data, or ask who runs this computer to open it."  # fmt: skip


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Keep a second init out, which would make another owner under this one's hands. Raises UserError."""
    # A file would stay behind, and the folder itself is locked while heads are noted.
    held = os.open(folder / FOLDER, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        raise UserError(f"Another init is at work in {folder}. Let it end; it shows the codes.") from error  # fmt: skip
    finally:
        os.close(held)


def _holds(path: Path, text: str) -> bool:
    """Whether a file is there with these very words, as after a break; False where there is none. Raises UserError."""
    with suppress(FileNotFoundError):
        if path.read_bytes() == text.encode():
            return True
        raise UserError(f"{path} is there already with something else in it, and init never overwrites. Move it away, or leave the token out.")  # fmt: skip
    return False


def token_file(places: Sequence[Place]) -> str:
    """The file of the Facebook token: with several pages of Facebook that of the first, for no two may share one."""
    pages = [one for one in places if one.connector == "facebook"]
    several = len(pages) > 1
    return f"{own_prefix('facebook', pages[0].number) if several else 'facebook_'}page_token"


def _checked(text: str, folder: Path) -> Settings:
    """What is about to be written must be good settings: it is read as it will be read. Raises UserError."""
    try:
        settings, faults = fit(parse_yaml(text, str(folder / SETTINGS_NAME)), Settings)
        if settings is None:
            raise FileError(faults)
    except FileError as error:
        raise UserError(str(error)) from error
    return settings.standing_in(folder)


def _make_folders(folder: Path) -> None:
    for path in (folder, folder / "secrets"):
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.stat().st_mode & 0o077:
            path.chmod(0o700)


def _write_new(path: Path, text: str) -> None:
    """Write a file that only we may read, whole or not at all, and never over one that is there."""
    draft = path.with_name(f".{path.name}.new")
    draft.unlink(missing_ok=True)  # left by a break, it may be the file itself by another name  # fmt: skip
    opened = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(opened, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, path)  # unlike a rename, it fails where there is one
    except FileExistsError as error:
        raise UserError(f"{path} is there already, and init never overwrites.") from error  # fmt: skip
    finally:
        draft.unlink(missing_ok=True)


def _first_owner(
    house: House, answers: Answers, token: Callable[[int], bytes]
) -> Founded:
    owner = Actor(answers.owner, "owner")
    with house.store.transaction(house.now()) as tx:
        _forget_before(tx, house)
        details = {"pages": [f"{one.connector}:{one.number}" for one in answers.places]}
        tx.record("owner_made", actor=owner, details=details)
    if answers.password:
        set_password(house, answers.owner, answers.password)
    made = Founded(make_code(house, answers.owner, token), make_recovery(house, answers.owner, token))  # fmt: skip
    note_head(house.store.db, house.heads, house.now().isoformat())
    return made


def _forget_before(tx: Transaction, house: House) -> None:
    """Take away what an owner of a broken-off init was given: nobody was ever shown it, and the name may be another."""
    for name in actors_of(tx.store, "owner_made"):
        forget_password(tx, same_name(name))
        delete_recovery(tx, same_name(name))
        code_path(house, name).unlink(missing_ok=True)
