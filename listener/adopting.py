"""Taking up rules: what is published has a version of its own, so that an entry which names a version names one text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import takewhile
from pathlib import Path
from typing import Any

import click

from listener.errors import UserError
from listener.settings import Settings
from listener.store import Store, Transaction
from listener.store.counts import last_details
from listener.store.decisions import (
    adopt_rules,
    book_in_force,
    knows_rules,
    rule_books,
)
from listener.tried import Trial
from moderation.rulebook.shape import RulesFile
from moderation.rules import Rules, RulesError, load_rules, parse_rules
from moderation.yaml_files.document import Loc
from moderation.yaml_files.lines import FileError, parse_yaml

FINGERPRINT = 12  # letters of a SHA-256 that are shown
NAME = "wardmote"
# A meeting or an election comes and goes, and remarks say nothing: neither needs a new version.
_VERSIONED = set(RulesFile.model_fields) - {"modes"}

Stamp = tuple[int, int, str]  # by what a change of the file is seen


@dataclass(frozen=True)
class Look:
    """What a running service saw when it last read the rules file: what is amiss with it, and since when."""

    stamp: Stamp
    fault: str
    since: datetime


def adopt(tx: Transaction, rules: Rules) -> None:
    """Put rules in force, with an entry that says which, and through which command."""
    if not knows_rules(tx.store, rules.sha256):
        adopt_rules(tx, rules)
    command = _command()
    tx.record(
        "rules_adopted",
        rules_version=rules.version,
        details={"sha256": rules.sha256} | ({"through": command} if command else {}),
    )


def adopted_last(store: Store) -> str:
    """The fingerprint of the rules that were adopted last; "" where none ever were."""
    return str(last_details(store, "rules_adopted").get("sha256") or "")


def _command() -> str:
    """The command that is running, such as "wardmote once"; "" outside of one."""
    context = click.get_current_context(silent=True)
    path = context.command_path if context else ""
    return path if path.startswith(NAME) else ""


def load_rules_for(settings: Settings) -> Rules:
    """The rules of the file. Raises UserError with every fault that it has."""
    try:
        return load_rules(settings.path(settings.rules))
    except RulesError as error:
        raise UserError(str(error)) from error


def rules_at_hand(
    store: Store,
    settings: Settings,
    read: Rules | None = None,
    trial: Trial | None = None,
) -> tuple[Rules, str]:
    """The rules to go by, and why they are not the file's; "" where they are.

    A slip of the pen in the file must keep nobody from showing a comment again: then the rules that were taken up last
    are gone by. Raises UserError where none ever were, or where their text cannot be read any more.
    `read`: the file's, where they were read already. `trial`: by which a changed file's own examples are tried; whoever
    may take the file up needs one.
    """
    path = settings.path(settings.rules)
    try:
        in_file = read or load_rules(path)
    except RulesError as error:
        return _in_place_of(store, path, error)
    fault = refused(store, in_file, path)
    if not fault and trial:
        fault = fails_its_examples(store, in_file, path, trial)
    if not fault:
        return in_file, ""
    try:
        return rules_adopted_last(store), fault
    except RulesError as error:
        raise UserError(fault) from error


def _in_place_of(store: Store, path: Path, broken: RulesError) -> tuple[Rules, str]:
    """The rules taken up last, in place of a file that cannot be used; and one sentence about it."""
    if not rule_books(store):
        raise UserError(str(broken)) from broken
    try:
        rules = rules_adopted_last(store)
    except RulesError as error:
        raise UserError(str(broken)) from error
    more = len(broken.faults) - 1
    others = f"; `wardmote rules check '{path}'` shows {more} more" if more else ""
    told = str(broken.faults[0]).rstrip(".")
    return rules, f"{told}{others}. {_instead(rules)}"  # fmt: skip


def check_first_rules(settings: Settings, trial: Trial | None = None) -> None:
    """Before a database is made: a file with faults is said, and nothing is left behind. Raises UserError."""
    if settings.database.exists():
        return
    rules = load_rules_for(settings)
    fault = trial.failing(rules, settings.path(settings.rules)) if trial else ""
    if fault:
        raise UserError(fault)


def say_fault(fault: str) -> None:
    """Tell whoever gave a command that it goes by other rules than the file's, and why."""
    if fault:
        click.echo(fault, err=True)


def rules_adopted_last(store: Store) -> Rules:
    """The rules that were adopted last. Raises RulesError where the checks of today refuse their text."""
    book = book_in_force(store)
    return _read(book["source"], book["version"], book["sha256"])


def only_modes_differ(before: Rules, after: Rules) -> bool:
    """Whether two texts say the same, their modes and remarks aside: the later one needs no new version, and nobody's yes."""
    return before.sha256 != after.sha256 and _alike(before, after)


def still_in_force(store: Store, seen: str, rules: Rules) -> bool:
    """Whether what was seen under the rules of this fingerprint, or of its first letters, was seen under those of now.

    Other modes alone change nothing of what a person decides on.
    """
    if rules.sha256.startswith(seen):
        return True
    books = [book for book in rule_books(store) if book["sha256"].startswith(seen)]
    return any(_is_same(book["source"], rules) for book in books)


def waited_for(store: Store, in_file: Rules) -> Rules | None:
    """The rules in force, where those of the file wait for a person, a command or a start; None where they do not."""
    if adopted_last(store) in ("", in_file.sha256):
        return None
    try:
        in_force = rules_adopted_last(store)
    except RulesError:
        return None
    return None if _alike(in_force, in_file) else in_force


def _alike(before: RulesFile, after: RulesFile) -> bool:
    return all(_said(before, name) == _said(after, name) for name in _VERSIONED)


def _said(book: RulesFile, name: str) -> Any:
    """A part of a rules file as it says it, whether it is held to the limits of today or was taken up before them."""
    part = getattr(book, name)
    return part.model_dump() if name == "contacts" else part


@lru_cache(maxsize=1)  # the desk asks with each request
def _read(source: str, version: str, sha256: str) -> Rules:
    read = parse_rules(source, f"version {version}", taken_up=True)
    # By its own hash: the file that it came from may have begun with a byte order mark.
    return read.model_copy(update={"sha256": sha256})


def refused(store: Store, rules: Rules, path: Path) -> str:
    """Why these rules may not be taken up: their version is that of other rules. "" where they may."""
    if knows_rules(store, rules.sha256):
        return ""
    same = [book for book in rule_books(store) if book["version"] == rules.version]
    if not same or _is_same(same[-1]["source"], rules):
        return ""
    return (
        f"{path}, {_changed(same[-1]['source'], rules)}: the text was changed, but its version {rules.version} "
        f"was in force with another text (fingerprint {same[-1]['sha256'][:FINGERPRINT]}, this one "
        f"{rules.sha256[:FINGERPRINT]}). Give it a new version. {_until_then(store)}"
    )


def fails_its_examples(store: Store, rules: Rules, path: Path, trial: Trial) -> str:
    """Why rules that are not in force yet may not be taken up, by their own examples; "" where they may.

    Other modes alone need no trial: an emergency must not wait.
    """
    adopted = adopted_last(store)
    if adopted == rules.sha256:
        return ""
    if adopted and _is_same(str(book_in_force(store)["source"]), rules):
        return ""
    # With no model at all the first rules are taken up all the same: then every comment goes to a person.
    fault = trial.failing(rules, path) or (trial.untried(path) if adopted else "")
    return f"{fault} {_until_then(store)}" if fault and adopted else fault


def _until_then(store: Store) -> str:
    """What is gone by while the file is not taken up."""
    try:
        rules_adopted_last(store)
    except RulesError:
        return "The rules in force until now cannot be read any more."
    return "Until then the rules in force stay, and software hides nothing."


def _instead(rules: Rules) -> str:
    """What is gone by while the file cannot be used."""
    return f"Until then Wardmote goes by version {rules.version}, which was taken up last, and software hides nothing."


def _is_same(source: str, rules: Rules) -> bool:
    """Whether rules say what an earlier text said, its modes and remarks aside."""
    try:
        before = _parsed(source)
    except RulesError:
        return False
    return _alike(before, rules)


@lru_cache(maxsize=1)  # the desk asks with each request
def _parsed(source: str) -> Rules:
    return parse_rules(source, "the rules of before", taken_up=True)


def _changed(before: str, after: Rules) -> str:
    """From where on the new text says something else: modes and remarks aside, as `_is_same` has it."""
    try:
        old, document = _parsed(before), parse_yaml(after.source, "")
        was = parse_yaml(before, "").data
    except FileError:  # the checks of today refuse the earlier text
        return _first_line(before, after.source)
    names = [n for n in _VERSIONED if _said(old, n) != _said(after, n)]
    found = [
        document.fault(loc, "", "").line
        for name in names
        for loc in _differences(was.get(name), document.data.get(name), (name,))
    ]
    return f"from line {min(found)} on" if any(found) else _first_line(before, after.source)  # fmt: skip


def _differences(old: Any, new: Any, loc: Loc) -> Iterator[Loc]:
    """Where a part of the new text is not as it was; what was taken out, where it stood."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in new:
            yield from _differences(old.get(key), new[key], (*loc, key))
        if old.keys() - new.keys():
            yield loc
    elif isinstance(old, list) and isinstance(new, list):
        for number, pair in enumerate(zip(old, new, strict=False)):
            yield from _differences(*pair, (*loc, number))
        if len(old) != len(new):
            yield (*loc, min(len(old), len(new) - 1)) if new else loc
    elif old != new:
        yield loc


def _first_line(before: str, after: str) -> str:
    old, new = before.splitlines(), after.splitlines()
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False))
    number = sum(1 for _ in alike) + 1
    return f"from line {number} on"
