"""Whether the rules file of a data folder would be taken up, for commands that only look."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from listener.adopting import load_rules_for, refused
from listener.errors import UserError
from listener.house import open_store
from listener.own_names import SETTINGS_NAME
from listener.settings import Settings, load_settings
from moderation.rules import Rules, RulesError, load_rules


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
    """The same of a file that was named, whether it is the rules file of this folder or is to become it."""
    if not (folder / SETTINGS_NAME).is_file():
        return ""
    # Who only has a file looked at needs no settings that are right.
    with suppress(UserError):
        settings = load_settings(folder)
        if settings.path(settings.rules).resolve() == path.resolve():
            return not_taken_up(settings)
        if settings.database.exists():
            return _unlike_before(settings, path)
    return ""


def _unlike_before(settings: Settings, path: Path) -> str:
    store = open_store(settings.folder)
    try:
        rules = load_rules(path)
        return old_version(rules, path) if refused(store, rules, path) else ""
    except RulesError:
        return ""  # whoever reads it says so
    finally:
        store.close()


def old_version(rules: Rules, path: Path) -> str:
    """What is said of a changed file that is not in use yet, under a version that was in force."""
    return (
        f"{path} has a text of its own, but a version that was in force with another one: {rules.version}. "
        "Give it a new version before you use it, or it will not be taken up."
    )
