"""The names of what Wardmote keeps itself in a data folder."""

from __future__ import annotations

from listener.keyring import FOLDER
from listener.modes.stop_file import STOP_NAME

RULES_NAME = "rules_of_engagement.yaml"
SETTINGS_NAME = "wardmote.yaml"
DATABASE_NAME = "wardmote.db"
MAILBOX = "alerts.mbox"  # where alerts lie unless another file is named
HEADS_NAME = "heads.jsonl"
ERASURES_NAME = "erasures.jsonl"
OUTSIDE = "outside"  # a folder of a backup, and of what a restore found there
DRAFTS = ".backup-draft"  # the plain copy of a backup never lies elsewhere
STAGING = ".restore"
PLAN = "restore.json"
RESTORE_LOCK = "restore.lock"
BEFORE = ".before-restore-"  # and the moment: what a file was called before

# Files and folders by their names. The database has others beside it, by the same name and an ending (-wal, -shm).
_OURS = frozenset(
    {
        SETTINGS_NAME,
        RULES_NAME,
        HEADS_NAME,
        ERASURES_NAME,
        MAILBOX,
        STOP_NAME.casefold(),
        "keys",
        FOLDER,
        OUTSIDE,
        DRAFTS,
        STAGING,
        PLAN,
        RESTORE_LOCK,
        "act.lock",
        "daemon.lock",
        "check.lock",
        "world.json",
        "world.url",
        "world.lock",
    }
)


def is_own_name(parts: tuple[str, ...]) -> bool:
    """Whether Wardmote keeps what has this name in a data folder, or a folder above it. Some disks know no capitals."""
    if not parts:
        return False
    first = parts[0].casefold()
    # A draft has a dot before the name and an ending: `.STOP.new`.
    bare = first.removeprefix(".").removesuffix(".new").removesuffix(".part")
    return (
        first in _OURS
        or bare in _OURS
        or bare.startswith(DATABASE_NAME)
        or BEFORE in first
        or (first.startswith("erasure-") and first.endswith(".txt"))
    )
