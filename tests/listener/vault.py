"""A small data folder with a log, and what tests of backups do with it."""

from __future__ import annotations

import json
import shutil
import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from listener.backups.backup import Kept, make_backup
from listener.backups.restore import Request, Restored, restore
from listener.forgetting.erasures import EraseComments
from listener.house import open_store
from listener.minutes.heads import note_head, read_heads
from listener.minutes.verify import verify
from listener.settings import load_settings
from tests.town import MORNING, ROOT

SECRET_WORDS = "the words of a resident"


def data_folder(folder: Path, entries: int = 5, **backup: object) -> Path:
    """A data folder as a councillor has it, with a log of so many entries, each with a payload."""
    folder.mkdir(parents=True)
    settings = {"pages": [{"connector": "facebook", "id": "1"}]}
    (folder / "wardmote.yaml").write_text(
        json.dumps(settings | ({"backup": backup} if backup else {}))
    )
    shutil.copy(ROOT / "rules_of_engagement.yaml", folder)
    (folder / "secrets").mkdir(mode=0o700)
    (folder / "secrets" / "facebook_page_token").touch(mode=0o600)
    (folder / "secrets" / "facebook_page_token").write_text("a-token")
    say(folder, entries)
    return folder


def say(folder: Path, entries: int = 1, at: datetime = MORNING) -> None:
    """Add entries to the log, and note its head."""
    store = open_store(folder)
    for number in range(entries):
        with store.transaction(at) as tx:
            page = f"facebook:{number}"
            row = {"page_id": page, "platform": "facebook", "name": "A"}
            tx.insert("pages", row, ignore=True)
            tx.record("page_added", payload={"said": f"{SECRET_WORDS} {number}"})
    note_head(store.db, folder / "heads.jsonl", at.isoformat())
    store.close()


def back_up(folder: Path, after: float = 0, **options: object) -> Kept:
    """Make a backup, so many hours after the morning."""
    store = open_store(folder)
    try:
        moment = MORNING + timedelta(hours=after)
        settings = load_settings(folder)
        made = make_backup(store, settings, moment, **options)  # type: ignore[arg-type]
        note_head(store.db, folder / "heads.jsonl", moment.isoformat())
        return made
    finally:
        store.close()


def bring_back(
    file: Path,
    folder: Path,
    at: datetime = MORNING + timedelta(days=2),
    comments: EraseComments | None = None,
    **changes: object,
) -> Restored:
    """Restore a backup, unless told otherwise two days after the morning."""
    wanted = replace(Request(file, folder, "Robin Example"), **changes)  # type: ignore[arg-type]
    return restore(wanted, lambda: at, comments=comments)


def log_of(folder: Path) -> tuple[int, str]:
    """How many entries the log has, and its head; it must be sound, by the heads kept outside too."""
    store = open_store(folder)
    verdict = verify(store.db, read_heads(folder / "heads.jsonl"))
    store.close()
    assert verdict.sound, verdict.fault
    return verdict.entries, verdict.head


def everything(folder: Path) -> str:
    """All that the database holds, as text."""
    db = sqlite3.connect(folder / "wardmote.db")
    text = "\n".join(db.iterdump())
    db.close()
    return text


def state_of(folder: Path) -> dict[str, bytes]:
    """Every file of a folder but locks, drafts and what SQLite keeps beside an open database."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix != ".lock" and ".db-" not in path.name
    }
