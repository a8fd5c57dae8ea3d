"""A registry as a file: claims.yaml (as JSON, too), or JSON lines {"id", "claim", "title"?, "subtitle"?, "verdict"?}."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from moderation.claims.factbank.entry import VERDICTS, Verdict
from moderation.claims.factbank.registry import is_of_reviews, parse_claims
from moderation.claims.nearest.lexicon import Entry
from moderation.types import Claim
from moderation.yaml_files.lines import Fault, FileError, decode, read_bytes

_LINE = '{"id": "CLM-1", "claim": "The council is closing every library"}'
_WRITE = f"write {_LINE}"
_YAML = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Listed:
    """A registry, in the order of its file: as entries to find, and as claims to take a stance to."""

    entries: tuple[Entry, ...]
    claims: tuple[Claim, ...]


def read_listed(path: Path) -> Listed:
    """Read a registry. Raises FileError with every fault, its line and remedy. Withdrawn claims are left out."""
    name = str(path)
    text = decode(read_bytes(path), name)
    if path.suffix.lower() in _YAML or not _is_lines(text):
        claims = tuple(c for c in parse_claims(text, name) if c.status != "withdrawn")
        return Listed(tuple(_entry_of(claim) for claim in claims), claims)
    return _from_lines(text, name)


def _is_lines(text: str) -> bool:
    """Whether a file is JSON lines, and not one JSON object: claims of our own form, or somebody's ClaimReview."""
    begin = text.lstrip("\ufeff \t\r\n")
    if not begin.startswith("{") or is_of_reviews(text):
        return False
    whole = _parsed(begin)
    if isinstance(whole, dict):
        return "claims" not in whole
    first = begin.partition("\n")[0]
    # The head of one object over several lines, or a line of its own with a slip in it: only the latter names its claim.
    return isinstance(_parsed(first), dict) or '"id"' in first


def _entry_of(claim: Claim) -> Entry:
    others = tuple(
        t
        for t in (claim.claim_cy, *claim.paraphrases, *claim.paraphrases_cy)
        if t.strip()
    )
    return Entry(claim.claim_id, claim.claim, others=others)


def _from_lines(text: str, name: str) -> Listed:
    entries: list[Entry] = []
    claims: list[Claim] = []
    faults: list[Fault] = []
    first: dict[str, int] = {}
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if not line.strip():
            continue
        found = _parsed(line)
        wrong = [(found, _WRITE)] if isinstance(found, str) else list(_wrong(found, first))  # fmt: skip
        faults += [Fault(name, number, 0, says, remedy) for says, remedy in wrong]
        if not wrong and isinstance(found, dict):
            first[str(found["id"])] = number
            entry = Entry(str(found["id"]), found["claim"], found.get("title") or "", found.get("subtitle") or "")  # fmt: skip
            entries.append(entry)
            claims.append(Claim(entry.claim_id, entry.claim, verdict=_verdict(found)))
    if faults:
        raise FileError(faults)
    return Listed(tuple(entries), tuple(claims))


def _parsed(line: str) -> dict[str, Any] | str:
    """What a line holds, or what is wrong with it."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return "this is not JSON"
    return found if isinstance(found, dict) else "this is not an object"


def _wrong(found: dict[str, Any], first: dict[str, int]) -> Iterator[tuple[str, str]]:
    """What is wrong with a line, each with how to mend it."""
    name = found.get("id")
    if not isinstance(name, str | int) or isinstance(name, bool) or name == "":
        yield '"id" is missing or is neither a text nor a whole number', _WRITE
    elif str(name) in first:
        yield f'the id "{name}" was given already in line {first[str(name)]}', "take a new one for this line"  # fmt: skip
    if not isinstance(found.get("claim"), str) or not found["claim"].strip():
        yield '"claim" is missing or empty', _WRITE
    for key in ("title", "subtitle"):
        if not isinstance(found.get(key), str | None):
            yield f'"{key}" is not a text', "put it in quotes, or leave it out"


def _verdict(found: dict[str, Any]) -> Verdict:
    """The verdict in our words. Fact-checkers have many others ("mixture"); those are read as "unverified"."""
    said = str(found.get("verdict")).lower()
    return cast(Verdict, said) if said in VERDICTS else "unverified"


def shortlist(claims: Sequence[Claim], names: Sequence[str]) -> tuple[Claim, ...]:
    """The claims with these ids, in the order of the registry."""
    wanted = frozenset(names)
    return tuple(claim for claim in claims if claim.claim_id in wanted)
