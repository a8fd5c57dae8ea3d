"""Reads claims.yaml (policy 10.1): what the council has checked, who answers for it, until when it holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from moderation.claims.gate import Statement, no_proposition, question
from moderation.claims.index import ALL
from moderation.claims.words import plain, tokens
from moderation.types import Claim
from moderation.yaml_lines import (
    Document,
    Fault,
    FileError,
    decode,
    fit,
    parse_yaml,
    read_bytes,
)

LONGEST_DAYS = 90  # from `created` to `expires`
_WITH_SOURCE = ("false", "misleading", "true")
_PRIVATE = re.compile(
    r"\b(?:affair|mistress|lover|girlfriend|boyfriend|wife|husband|divorced?|marriage|pregnan\w+|illness"
    r"|cancer|drunk|drinks|addict\w*"
    r"|sexuality|gay|lesbian|religion|his son|her son|his daughter|her daughter|children of|health of"
    r"|home address)\b"
)
_PARTY = re.compile(
    r"\b(?:part(?:y|ies) (?:candidate|leader|member|manifesto|policy|donor)|the (?:\w+ )?party\b|labour"
    r"|tory|tories|conservatives?|lib dems?"
    r"|liberal democrats?|plaid cymru|green party|greens|reform uk|snp|candidates? (?:for|in|is|has|was"
    r"|are)|prospective candidate)\b"
)


def _verdict(value: object) -> object:
    """YAML reads a bare `false` or `true` as a truth value; here they are words."""
    return str(value).lower() if isinstance(value, bool) else value


class _Entry(BaseModel):
    """One claim as the file writes it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(
        min_length=1, max_length=64, pattern=r"^[A-Za-z0-9][A-Za-z0-9._:-]*$"
    )
    claim: str = Field(min_length=1, max_length=1000)
    claim_cy: str = ""
    paraphrases: tuple[str, ...] = ()
    not_this: tuple[str, ...] = ()
    verdict: Annotated[
        Literal["false", "misleading", "unverified", "true"], BeforeValidator(_verdict)
    ]
    correct_statement: str = ""
    source_url: str = Field(default="", pattern=r"^(https?://\S+)?$")
    source_date: date | None = None
    harm: str = ""
    impact: int = Field(ge=1, le=5)
    topic: Literal["services", "money", "decisions", "voting", "safety"]
    owner_role: str = Field(min_length=1)
    approved_by_role: str = Field(min_length=1)
    created: date
    expires: date
    status: Literal["active", "expired", "withdrawn"] = "active"


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    version: Literal[1]
    claims: tuple[_Entry, ...]


def load_claims(path: Path) -> tuple[Claim, ...]:
    """Read a registry, in the order of the file. Raises FileError with every fault, its line and remedy.

    Dates are whole days in UTC: a claim holds through the day it expires.
    """
    name = str(path)
    return parse_claims(decode(read_bytes(path), name), name)


def parse_claims(text: str, name: str = "claims.yaml") -> tuple[Claim, ...]:
    """As load_claims, from text. `name` is what the faults call the file."""
    document = parse_yaml(text, name, {"claims": "claim"})
    file, faults = fit(document, _File)
    if file is None:
        raise FileError(faults)
    faults = list(_faults(document, file.claims))
    if faults:
        raise FileError(faults)
    return tuple(_claim(entry) for entry in file.claims)


def in_force(claims: Iterable[Claim], now: datetime) -> tuple[Claim, ...]:
    """The claims as they stand at `now` (aware): withdrawn ones gone, expired ones "unverified"."""
    return tuple(
        replace(c, verdict="unverified", status="expired") if _is_past(c, now) else c
        for c in claims
        if c.status != "withdrawn"
    )


def _is_past(claim: Claim, now: datetime) -> bool:
    return claim.status == "expired" or (
        claim.expires_at is not None and now >= claim.expires_at
    )


def _claim(entry: _Entry) -> Claim:
    return Claim(
        claim_id=entry.id,
        claim=entry.claim,
        paraphrases=entry.paraphrases,
        not_this=entry.not_this,
        verdict=entry.verdict,
        correct_statement=entry.correct_statement,
        source_url=entry.source_url,
        impact=entry.impact,
        topic=entry.topic,
        expires_at=_midnight(entry.expires + timedelta(days=1)),
        claim_cy=entry.claim_cy,
        harm=entry.harm,
        source_date=entry.source_date.isoformat() if entry.source_date else "",
        owner_role=entry.owner_role,
        approved_by_role=entry.approved_by_role,
        created_at=_midnight(entry.created),
        status=entry.status,
    )


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)


def _faults(document: Document, entries: Sequence[_Entry]) -> Iterator[Fault]:
    """What is wrong beyond the shape of the file."""
    first: dict[str, int] = {}
    for number, entry in enumerate(entries):
        loc = ("claims", number)
        if entry.id in first:
            line = document.marks[("claims", first[entry.id], "id")][0]
            yield document.fault(
                (*loc, "id"),
                f"the id `{entry.id}` was given already in line {line}",
                "ids are never used again: take a new one",
            )
        first.setdefault(entry.id, number)
        yield from _duty_faults(document, loc, entry)
        yield from _text_faults(document, loc, entry)


def _duty_faults(
    document: Document, loc: tuple[str, int], entry: _Entry
) -> Iterator[Fault]:
    """Source, dates and people."""
    where = f"in claim {entry.id}"
    if entry.verdict in _WITH_SOURCE and not entry.source_url:
        yield document.fault(
            (*loc, "verdict"),
            f"`verdict: {entry.verdict}` {where} has no source",
            "add `source_url`, or say `unverified`",
        )
    if entry.expires <= entry.created:
        yield document.fault(
            (*loc, "expires"),
            f"`expires` {where} is not after `created`",
            "give a later day",
        )
    elif entry.expires - entry.created > timedelta(days=LONGEST_DAYS):
        latest = entry.created + timedelta(days=LONGEST_DAYS)
        yield document.fault(
            (*loc, "expires"),
            f"`expires` {where} is more than {LONGEST_DAYS} days after `created`",
            f"write {latest} or earlier, and renew the claim then",
        )
    if entry.owner_role == entry.approved_by_role:
        yield document.fault(
            (*loc, "approved_by_role"),
            f"`{entry.owner_role}` {where} approves their own entry",
            "name another role as approver",
        )


def _text_faults(
    document: Document, loc: tuple[str, int], entry: _Entry
) -> Iterator[Fault]:
    """What a registry must not hold: private lives, parties, opinions, and words that say nothing."""
    where = f"of claim {entry.id}"
    place = (*loc, "claim")
    text = plain(entry.claim)
    if _PRIVATE.search(text):
        yield document.fault(
            place,
            f"the text {where} is about someone's private life",
            "remove the claim",
        )
    if _PARTY.search(text):
        yield document.fault(
            place,
            f"the text {where} is about a party or a candidate",
            "remove the claim",
        )
    statement = Statement(entry.claim)
    if no_proposition(statement):
        yield document.fault(
            place, f"the text {where} is an opinion", "state a fact that can be checked"
        )
    elif question(statement):
        yield document.fault(
            place, f"the text {where} is a question", "write it as a statement"
        )
    if not tokens(entry.claim):
        yield document.fault(
            place, f"the text {where} has no words to match", "write it out"
        )
    for number, paraphrase in enumerate(entry.paraphrases):
        if (
            sum(
                token.kind != "time" and token.key != ALL
                for token in tokens(paraphrase)
            )
            < 2
        ):
            remedy = "write a whole sentence, or it will match by chance"
            yield document.fault(
                (*loc, "paraphrases", number),
                f"paraphrase {number + 1} {where} is too short",
                remedy,
            )
