"""The rules of engagement: loading the rules file, and every fault it may have.

The file is one thing with three uses: the text that a councillor publishes, the policy that the machine follows,
and the examples that test it. A file with any fault is refused whole; every fault is reported with its line and column.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import NoneType
from typing import Any

from moderation.patterns.late import late
from moderation.rulebook.check_use import KEPT_CHECKS, KEPT_STRONG, known_checks
from moderation.rulebook.entries import FIXED_ACTIONS, IN_TIME, Need, Rule
from moderation.rulebook.shape import CORE, Limits, RulesFile, RulesOfBefore
from moderation.rulebook.slips_of_words import slips_of_words
from moderation.yaml_files.lines import (
    Document,
    Fault,
    FileError,
    decode,
    fit,
    parse_yaml,
    read_bytes,
)
from moderation.yaml_files.which_file import check_which

__all__ = [
    "CORE",
    "Limits",
    "Rule",
    "Rules",
    "RulesError",
    "known_checks",
    "load_rules",
    "parse_rules",
]


class RulesError(FileError):
    """The rules file cannot be used. See FileError for `faults` and the rest."""


class Rules(RulesFile):
    """The rules in force, with the text and the SHA-256 (hex) of the file they come from."""

    source: str
    sha256: str

    @cached_property
    def _by_id(self) -> Mapping[str, Rule]:
        return {rule.id: rule for rule in self.rules}

    def rule(self, rule_id: str) -> Rule:
        """One rule by its id. Raises KeyError for a rule this file does not have."""
        return self._by_id[rule_id]

    @cached_property
    def _needs_by_id(self) -> Mapping[str, Need]:
        return {need.id: need for need in self.needs}

    def need(self, need_id: str) -> Need:
        """One sign of need by its id. Raises KeyError for one this file does not have."""
        return self._needs_by_id[need_id]

    def may_hide(self, rule_id: str) -> bool:
        """Whether software may hide under this rule at all (policy section 4, P02)."""
        return self.r10_autohide if rule_id == "R10" else self.rule(rule_id).auto_hide


LARGEST_FILE = 2**20  # bytes; the one that ships has some thirty thousand
MOST_REMEMBERED = 12  # files, of some 300 KiB each: a page of the minutes names rules of several versions
_READ: dict[tuple[bytes, bool], Rules] = {}
_REFUSED: dict[tuple[str, str, bool], tuple[Fault, ...]] = {}  # faults name the file


def load_rules(path: Path) -> Rules:
    """The rules in a file. Raises RulesError with every fault that the file has."""
    try:
        raw = read_bytes(path, LARGEST_FILE)
        text = decode(raw, str(path))
    except FileError as error:
        raise RulesError(error.faults) from None
    return _rules(text, str(path), raw)


def parse_rules(text: str, name: str, *, taken_up: bool = False) -> Rules:
    """The rules in a text; `name` stands for the file in errors. Raises RulesError with every fault.

    `taken_up`: the text was in force already, so that a limit which only tidies (RulesOfBefore) is no fault of it.
    """
    return _rules(text, name, text.encode(), taken_up=taken_up)


def _rules(text: str, name: str, raw: bytes, *, taken_up: bool = False) -> Rules:
    """The rules of a text. What was made of it is remembered, sound or not, for the same file is read again and again."""
    key = (raw, taken_up)  # what passes as taken up need not pass as a new file
    # By its hash: what is refused may be a mebibyte of anything.
    refused = (name, hashlib.sha256(raw).hexdigest(), taken_up)
    if faults := _REFUSED.get(refused):
        raise RulesError(faults)
    try:
        found = _READ.pop(key, None) or _read(text, name, raw, taken_up=taken_up)
    except RulesError as error:
        _keep(_REFUSED, refused, tuple(error.faults))
        raise
    _keep(_READ, key, found)
    return found


def _keep(those: dict[Any, Any], key: object, what: object) -> None:
    """Remember one more, and let the oldest go."""
    those[key] = what
    for older in list(those)[:-MOST_REMEMBERED]:
        those.pop(older, None)


def _read(text: str, name: str, raw: bytes, *, taken_up: bool) -> Rules:
    try:
        document = parse_yaml(text, name, nouns={"rules": "rule", "needs": "need"})
        check_which(document, "wardmote rules check")
    except FileError as error:
        raise RulesError(error.faults) from None
    file, faults = fit(document, RulesFile)
    if faults and taken_up:
        file, faults = fit(document, RulesOfBefore)
    faults += _across(document)
    if not taken_up:
        faults += [*slips_of_words(document), *_parts_untold(document)]
    if file is not None and not faults:
        faults = list(_lost_mentions(document))
    if file is None or faults:
        raise RulesError(faults)
    read = {name: getattr(file, name) for name in RulesFile.model_fields}
    return Rules.model_construct(
        **read, source=text, sha256=hashlib.sha256(raw).hexdigest()
    )


def _across(document: Document) -> Iterator[Fault]:
    """What can only be seen across rules: an id given twice, a rule, a need or a check of it that is missing."""
    first: dict[str, tuple[int, int]] = {}
    twice: set[str] = set()  # whose id is then missing, nobody can tell
    for part, noun in (("rules", "rule"), ("needs", "need")):
        entries = document.at((part,))
        for number, entry in enumerate(entries if isinstance(entries, list) else ()):
            name = entry.get("id") if isinstance(entry, dict) else None
            if not isinstance(name, str):
                continue
            loc = (part, number, "id")
            place = document.marks[loc]
            if first.setdefault(name, place) != place:
                yield document.fault(
                    loc,
                    f"{noun} {name} is given twice (first in line {first[name][0]})",
                    "keep one",
                )
                twice.add(part)
                continue
            yield from _kept(document, part, number, entry)
    if not isinstance(document.at(("rules",)), list):
        return
    for name in CORE:
        if name not in first:
            yield document.fault(
                ("rules",),
                f"rule {name} is missing",
                "every page keeps rules R1 to R5: add it",
            )
    for name, checks in KEPT_CHECKS.items():
        part, noun = ("rules", "rule") if name[0] == "R" else ("needs", "need")
        told = name in CORE or part in twice
        told = told or not isinstance(document.at((part,)), list | NoneType)
        told = told or (name == "R10" and document.at(("r10_autohide",)) is True)
        if name not in first and not told:
            yield document.fault(
                (part,),
                f"{noun} {name} is missing",
                f"every page keeps it, {_why(name)}: add it, with {_uses(name, checks)}",
            )


def _parts_untold(document: Document) -> Iterator[Fault]:
    """Parts of an alert that take away whoever the rule tells. Rules that were taken up with one are still gone by."""
    rules = document.at(("rules",))
    for number, rule in enumerate(rules if isinstance(rules, list) else ()):
        parts = document.at(("rules", number, "subcodes"))
        if not isinstance(parts, dict) or rule.get("action") != "alert":
            continue
        if FIXED_ACTIONS.get(str(rule.get("id")), "alert") != "alert":
            continue  # told as a wrong action
        for code in parts:
            loc = ("rules", number, "subcodes", code, "alert_to")
            if document.at(loc) == []:
                yield document.fault(
                    loc,
                    f"`action: alert` tells nobody{document.inside(loc)}",
                    "name somebody, or remove `alert_to`",
                )


# "rule 18", "reol 18", "Rule R18"; not the rule of another book: "Procedure Rule 18", "rule 18 of the Highway Code".
_MENTION = late(
    r"\b(?:(?:rules?|rh?eol(?:au)?|(?<![A-Za-z] )R(?:ules?|h?eol(?:au)?)) R?|R(?:ule|h?eol) R)"
    r"(?P<number>[1-9][0-9]?)\b(?! of\b| o\b)"
)


def _lost_mentions(document: Document) -> Iterator[Fault]:
    """Published words that send residents to a rule that is not on the page, for it was taken out or given another number."""
    known = {str(rule["id"]) for rule in document.at(("rules",))}
    heads: list[tuple[str | int, ...]] = [("introduction",), ("check_hours",)]
    for part in ("rules", "needs"):
        entries = document.at((part,)) or ()
        heads += [(part, number, key) for number in range(len(entries)) for key in ("title", "text", "offer")]  # fmt: skip
    for loc in heads:
        for tongue in ("en", "cy"):
            text = document.at((*loc, tongue))
            for found in _MENTION.finditer(text) if isinstance(text, str) else ():
                if f"R{found['number']}" not in known:
                    yield document.fault(
                        (*loc, tongue),
                        f"`{loc[-1]}`{document.inside(loc)} names `{found.group()}`, which this file does not have",
                        "write the number of a rule that it has, or take these words out",
                    )


def _kept(document: Document, part: str, number: int, entry: Any) -> Iterator[Fault]:
    """What one entry lacks of the checks that every page keeps, and of a need that must reach a person."""
    name, uses = entry["id"], entry.get("checks")
    if not isinstance(uses, list):
        return  # told as missing, or by its type
    known = [use for use in uses if isinstance(use, dict)]
    if not known_checks().issuperset(str(use.get("check")) for use in known):
        return  # a misspelt one is told as that
    for check in KEPT_CHECKS.get(name, ()):
        found = [use for use in known if use.get("check") == check]
        strong = name == "R2" and check in KEPT_STRONG
        if strong and found and all(use.get("level") == "mild" for use in found):
            told = f"`{check}` with `level: strong`"
        elif not found:
            told = f"`{check}`"
        else:
            continue
        loc = (part, number, "checks")
        yield document.fault(
            loc,
            f"`checks` lacks {told}{document.inside(loc)}",
            f"add {_uses(name, [check])}, {_why(name)}",
        )
    kept = part == "needs" and name in KEPT_CHECKS
    if kept and entry.get("action") in ("none", "badge"):
        loc = (part, number, "action")
        yield document.fault(
            loc,
            f"`action` is always `queue` or `alert`{document.inside(loc)}",
            f"write `action: queue`, {_why(name)}",
        )


def _uses(name: str, checks: Sequence[str]) -> str:
    """Checks as they are written in the file."""
    strong = KEPT_STRONG if name == "R2" else ()
    return " and ".join(
        f"`- {{ check: {each}, level: strong }}`" if each in strong else f"`- check: {each}`"
        for each in checks
    )  # fmt: skip


def _why(name: str) -> str:
    return IN_TIME if name[0] == "R" else "so that nobody is left in danger"
