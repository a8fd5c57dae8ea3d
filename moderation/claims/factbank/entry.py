"""One claim as claims.yaml writes it, and the whole file: which keys there are, and what may stand in each."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from moderation.claims.factbank.days import COUNTED_DAY, as_a_file_writes, day_of_excel
from moderation.patterns.late import late
from moderation.rulebook.check_use import refuse
from moderation.types import Claim
from moderation.yaml_files.words import no_such_moment

MOST_PARAPHRASES = 100
YEARS = (2000, 2100)
_DAY = late(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)

Verdict = Literal["false", "misleading", "unverified", "true", "outdated"]
Topic = Literal["services", "money", "decisions", "voting", "safety"]
VERDICTS: tuple[str, ...] = get_args(Verdict)
TOPICS: tuple[str, ...] = get_args(Topic)
# What a claim holds beside its number, in the order in which a file writes it; `ward` and `service` are its scope.
NAMES = (
    "claim",
    "claim_cy",
    "paraphrases",
    "paraphrases_cy",
    "not_this",
    "verdict",
    "correct_statement",
    "correct_statement_cy",
    "source_url",
    "source_date",
    "harm",
    "impact",
    "topic",
    "ward",
    "service",
    "owner_role",
    "approved_by_role",
    "created",
    "expires",
    "status",
)
LISTS = ("paraphrases", "paraphrases_cy", "not_this")


def _verdict(value: object) -> object:
    """YAML reads a bare `false` or `true` as a truth value; here they are words."""
    return str(value).lower() if isinstance(value, bool) else value


def _day(value: object) -> object:
    """A day is written in one way. A number would be read as seconds since 1970."""
    if isinstance(value, date):
        return value
    found = _DAY.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        told = COUNTED_DAY if day_of_excel(str(value)) else "is not a day"
        raise refuse(
            f"`{str(value)[:40]}` {told}",
            as_a_file_writes(str(value)),
        )
    try:
        day = date(*map(int, found.groups()))
    except ValueError:
        day = None
    if day is None or not YEARS[0] <= day.year <= YEARS[1]:
        _, remedy = no_such_moment(str(value)) or ("", f"write a year from {YEARS[0]} to {YEARS[1]}")  # fmt: skip
        raise refuse(f"there is no day {value}" if day is None else f"the year of {value} is too far off", remedy)  # fmt: skip
    return day


def _no_switch(value: Any) -> Any:
    """`true` would count as 1."""
    if isinstance(value, bool):
        raise refuse(f"`impact` is no number: {str(value).lower()}", "write a number from 1 to 5")  # fmt: skip
    return value


Day = Annotated[date, BeforeValidator(_day)]
Line = Annotated[str, Field(max_length=1000)]
Text = Annotated[str, Field(max_length=4000)]
Lines = Annotated[tuple[Line, ...], Field(max_length=MOST_PARAPHRASES)]
Name = Annotated[str, Field(max_length=120)]


class Scope(BaseModel):
    """Where a claim holds."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    ward: Name = ""
    service: Name = ""


class Entry(BaseModel):
    """One claim as the file writes it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(
        min_length=1, max_length=64, pattern=r"^[A-Za-z0-9][A-Za-z0-9._:-]*$"
    )
    claim: str = Field(min_length=1, max_length=1000)
    claim_cy: Line = ""
    paraphrases: Lines = ()
    paraphrases_cy: Lines = ()
    not_this: Lines = ()
    verdict: Annotated[Verdict, BeforeValidator(_verdict)]
    correct_statement: Text = ""
    correct_statement_cy: Text = ""
    source_url: str = ""
    source_date: Day | None = None
    harm: Text = ""
    impact: Annotated[int, BeforeValidator(_no_switch)] = Field(ge=1, le=5)
    topic: Topic
    scope: Scope = Scope()
    owner_role: str = Field(min_length=1, max_length=120)
    approved_by_role: str = Field(min_length=1, max_length=120)
    created: Day
    expires: Day
    status: Literal["active", "expired", "withdrawn"] = "active"

    @model_validator(mode="before")
    @classmethod
    def _stands_for_the_english(cls, given: Any) -> Any:
        """What is in Welsh only is told by entry_faults, and must not hide what else is wrong with the entry."""
        if isinstance(given, dict) and given.get("claim_cy") and not given.get("claim"):
            return {**given, "claim": given["claim_cy"]}
        return given

    def texts(self) -> dict[tuple[str | int, ...], str]:
        """Every text, by where it stands."""
        found: dict[tuple[str | int, ...], str] = {}
        for name in type(self).model_fields:
            value = getattr(self, name)
            if isinstance(value, str):
                found[(name,)] = value
            elif isinstance(value, tuple):
                found |= {(name, n): text for n, text in enumerate(value)}
        found["scope", "ward"] = self.scope.ward
        found["scope", "service"] = self.scope.service
        return found


class RegistryFile(BaseModel):
    """The whole file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    version: Literal[1]
    claims: tuple[Entry, ...]


def as_claim(entry: Entry) -> Claim:
    """An entry as the matching takes it. Dates are whole days in UTC: it holds through the day it expires."""
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
        expires_at=midnight(entry.expires + timedelta(days=1)),
        claim_cy=entry.claim_cy,
        harm=entry.harm,
        source_date=entry.source_date.isoformat() if entry.source_date else "",
        owner_role=entry.owner_role,
        approved_by_role=entry.approved_by_role,
        created_at=midnight(entry.created),
        status=entry.status,
        paraphrases_cy=entry.paraphrases_cy,
        correct_statement_cy=entry.correct_statement_cy,
        ward=entry.scope.ward,
        service=entry.scope.service,
    )


def created_on(claim: Claim) -> date | None:
    """The day it was checked, as the file writes it."""
    return claim.created_at.date() if claim.created_at else None


def expires_on(claim: Claim) -> date | None:
    """The last day on which it holds, as the file writes it."""
    return (claim.expires_at - timedelta(days=1)).date() if claim.expires_at else None


def midnight(day: date) -> datetime:
    """The moment at which a day begins, in UTC."""
    return datetime.combine(day, time.min, UTC)
