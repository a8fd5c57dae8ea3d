"""That wardmote.yaml was changed is noted in the log: each setting with its old and its new value (policy, section 7).

An entry can never be erased, so it holds no address, web address or name of a person: those stand there under keyed
pseudonyms, by which a change can be told. Modes and people have entries of their own. Beside the settings stands what
else decides how comments are judged: the program's version, its word lists, and when its scorer was calibrated.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import moderation.lexicon
from listener.settings import Settings
from listener.store import Store
from listener.store.counts import last_details
from moderation.toxicity.scorer import Scorer

EVENT = "settings_changed"
MASK = "hidden:"  # and what stands for the value
# `mode_set`, `roster_set` and `people_set` tell of these.
_TOLD_ELSEWHERE = {"mode", "shadow", "confirmers", "people"}
# The texts that are nobody's address: the last part of a setting's path.
_PLAIN = frozenset(
    ("connector", "id", "name", "levels", "kind", "language", "engine", "digest_at", "days", "starts", "ends", "host", "closed")
)  # fmt: skip
_NAMED_BY = ("page_id", "name")  # what tells one of a list from the others
Values = dict[
    str, Any
]  # a setting's path to a number, a text, a list of texts, or None


def note_settings(
    store: Store, settings: Settings, scorer: Scorer | None, now: datetime
) -> None:
    """Write down what differs from what was written down last; the first time, all of it as it stands."""
    is_now = {**_settings(settings, store.writer.subject), **_program(scorer)}
    if last_details(store, EVENT).get("settings") == is_now:
        return
    with store.transaction(now) as tx:
        before: Values | None = last_details(store, EVENT).get("settings")
        if before == is_now:  # another process wrote it down in this moment
            return
        names = sorted({*before, *is_now}) if before is not None else []
        was = before or {}
        changed = {
            name: [was.get(name), is_now.get(name)]
            for name in names
            if was.get(name) != is_now.get(name)
        }
        tx.record(EVENT, details={"changed": changed, "settings": is_now})


def _settings(settings: Settings, mask: Callable[[str], str]) -> Values:
    """Every setting by its path, such as `retention.queued_days`, as far as the log may hold it."""
    whole = settings.model_dump(mode="json", exclude=_TOLD_ELSEWHERE)
    pages = [{"page_id": page.page_id, **kept} for page, kept in zip(settings.pages, whole["pages"], strict=True)]  # fmt: skip
    return dict(_flat({**whole, "pages": pages}, "", mask))


def _flat(
    value: Any, path: str, mask: Callable[[str], str]
) -> Iterable[tuple[str, Any]]:
    if isinstance(value, dict):
        for name, one in value.items():
            if name != "page_id":
                yield from _flat(one, f"{path}.{name}" if path else name, mask)
    elif isinstance(value, list) and any(isinstance(one, dict) for one in value):
        for number, one in enumerate(value, 1):
            name = next((one[key] for key in _NAMED_BY if one.get(key)), number)
            yield from _flat(one, f"{path}.{name}", mask)
    elif isinstance(value, list):
        yield path, [_plain(one, path, mask) for one in value]
    else:
        yield path, _plain(value, path, mask)


def _plain(value: Any, path: str, mask: Callable[[str], str]) -> Any:
    """A value as the log may hold it for ever: anything but a text, or a text that is nobody's address."""
    if not isinstance(value, str) or not value or path.rpartition(".")[2] in _PLAIN:
        return value
    return MASK + mask(f"setting {value}")[:12]


def _program(scorer: Scorer | None) -> Values:
    """What judges, apart from the rules."""
    shipped = getattr(scorer, "shipped", None)
    calibrated_at = shipped.calibrated_at if shipped else None
    return {
        "program.version": _version(),
        "program.word_lists": _word_lists(),
        "program.scorer": scorer.engine if scorer else None,
        "program.calibrated_on": calibrated_at.date().isoformat()
        if calibrated_at
        else None,
    }


@cache
def _version() -> str | None:
    try:
        return version("wardmote")
    except PackageNotFoundError:
        return None  # run from its source, without being installed


@cache
def _word_lists() -> str:
    """The first letters of a SHA-256 over the word lists, which are their version."""
    folder = Path(moderation.lexicon.__file__).parent
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        if path.suffix in (".txt", ".py"):
            digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]
