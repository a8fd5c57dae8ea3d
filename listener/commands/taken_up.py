"""Whether the rules file of a data folder would be taken up, for commands that only look."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from listener.adopting import load_rules_for, refused
from listener.errors import UserError
from listener.house import open_store
from listener.own_names import SETTINGS_NAME
from listener.settings import Settings, load_settings


def not_taken_up(settings: Settings) -> str:
    """Why the rules file is not taken up; "" where it is, or where that cannot be known: then another line says so."""
    if not settings.database.exists():
        return ""
    try:
        rules, store = load_rules_for(settings), open_store(settings.folder)
    except UserError:
        return ""
    try:
        return refused(store, rules, settings.path(settings.rules))
    except UserError:
        return ""
    finally:
        store.close()


def not_taken_up_at(path: Path, folder: Path) -> str:
    """The same of a file that was named; "" also where it is not the rules file of this folder."""
    if not (folder / SETTINGS_NAME).is_file():
        return ""
    # Who only has a file looked at needs no settings that are right.
    with suppress(UserError):
        settings = load_settings(folder)
        if settings.path(settings.rules).resolve() == path.resolve():
            return not_taken_up(settings)
    return ""
