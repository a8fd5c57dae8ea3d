"""What Wardmote keeps itself in a data folder, so that no file that somebody asks for is written over it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from listener.backups.backup import NAMED
from listener.errors import UserError
from listener.own_names import DATABASE_NAME, SETTINGS_NAME, is_own_name
from listener.settings import load_settings
from listener.terminal import safe

_MARKS = (SETTINGS_NAME, DATABASE_NAME)  # by which a data folder is known
_OWN = "one of Wardmote's own files"


def check_not_ours(to: Path, folder: Path | None = None) -> None:
    """Whether a file or folder that somebody names is not Wardmote's own. Raises UserError.

    `folder`: the data folder of the command. Any other that the path leads into is known by what lies in it.
    """
    what = _kept_there(to, folder)
    if what:
        raise UserError(
            f"{safe(str(to))} is {what}, so it is never written over. Name another place."
        )


def _kept_there(to: Path, folder: Path | None) -> str:
    """What Wardmote keeps under this name; "" where it keeps nothing there."""
    # As it is named, and where a link of that name leads to.
    places = {_real(to.parent) / to.name, _real(to)}
    roots = [*(_real(folder) for folder in (folder,) if folder), *_above(places)]
    if NAMED.fullmatch(to.name.removesuffix(".json")) and os.path.lexists(to):
        return "a backup"
    for root in roots:
        if any(_is_inside(place, root) for place in places):
            return _OWN
        if any(_same(to, one) for one in _single_files(root)):
            return _OWN
    return _named(places, to, folder) if folder else ""


def _real(path: Path) -> Path:
    """Without links and `..`; as it stands where links lead round in a ring."""
    with suppress(OSError, RuntimeError):
        return path.resolve()
    return path.absolute()


def _above(places: set[Path]) -> Iterator[Path]:
    """The data folders that a place lies in."""
    for place in places:
        for above in place.parents:
            with suppress(OSError):  # closed to us: nothing of it can be written over
                if any((above / mark).exists() for mark in _MARKS):
                    yield above


def _is_inside(place: Path, root: Path) -> bool:
    return place.is_relative_to(root) and is_own_name(place.relative_to(root).parts)


def _single_files(root: Path) -> Iterator[Path]:
    """Our files that are there: another name of one (a hard link), or the place that its own link leads to, is the same."""
    with suppress(OSError):
        for path in root.iterdir():
            if is_own_name((path.name,)):
                yield path
                if path.is_dir():
                    yield from (one for one in path.rglob("*") if one.is_file())


def _same(to: Path, one: Path) -> bool:
    for place in (to, *_real(to).parents):
        with suppress(OSError):  # it is not there yet
            if place.samefile(one):
                return True
    return False


def _named(places: set[Path], to: Path, folder: Path) -> str:
    """What the settings say that lies there."""
    if not (folder / SETTINGS_NAME).is_file():
        return ""
    try:
        settings = load_settings(folder)
    except UserError:
        return ""  # what they name cannot be known; our own names hold all the same
    smtp, given = settings.alerts.smtp, settings.claims
    claims = settings.path(given) if given else None
    if claims is not None and claims.exists() and _at(claims, places, to):
        # What was changed in it and refused for a fault stands nowhere else. Where it is missing, it may be written.
        return "the file that wardmote.yaml takes the claims from"
    others = {
        "the file that wardmote.yaml takes the rules from": settings.rules,
        "the file that wardmote.yaml takes the world from": settings.world,
        "the mailbox that wardmote.yaml names": settings.alerts.mailbox,
        "the file that wardmote.yaml names for the witness": settings.witness.file,
        "the `ca_file` that wardmote.yaml names": smtp.ca_file if smtp else None,
    }
    for what, name in others.items():
        if name and _at(settings.path(name), places, to):
            return what
    return ""


def _at(ours: Path, places: set[Path], to: Path) -> bool:
    return _real(ours) in places or _same(to, ours)
