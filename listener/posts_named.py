"""The posts that the modes of a rules file name: which of them nobody knows here, for a slip in a link says nothing."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from listener.errors import UserError
from listener.house import open_store
from listener.own_names import SETTINGS_NAME
from listener.settings import load_settings
from listener.store import Store
from listener.store.modes import find_post
from listener.terminal import safe
from moderation.rules import Rules
from moderation.yaml_files.faults import Fault
from moderation.yaml_files.lines import parse_yaml

LISTS = ("quasi_judicial", "single_topic")
REMEDY = "copy the link of the post itself; one that is not published or read yet is known after the next look at the page"


def unknown_posts(store: Store, rules: Rules, path: Path) -> list[Fault]:
    """Each post that is named and not known, where it stands in the file. No fault: it may come yet."""
    missing = [
        (name, number, given)
        for name in LISTS
        for number, given in enumerate(getattr(rules.modes, name))
        if find_post(store, given) is None
    ]
    if not missing:
        return []
    document = parse_yaml(rules.source, str(path))
    return [
        document.fault(("modes", name, number), f"`{name}` names {safe(given)}, and no post is known by that here", REMEDY)
        for name, number, given in missing
    ]  # fmt: skip


def unknown_posts_in(folder: Path, rules: Rules, path: Path) -> list[Fault]:
    """The same for a data folder; none where there is no database yet, or it cannot be opened."""
    if not (folder / SETTINGS_NAME).is_file():
        return []
    with suppress(UserError):
        settings = load_settings(folder)
        if settings.database.exists():
            store = open_store(folder)
            try:
                return unknown_posts(store, rules, path)
            finally:
                store.close()
    return []
