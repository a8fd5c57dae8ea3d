"""What the store counted for one page and one quarter: numbers and times, without a name or a word. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal

from listener.errors import UserError

Who = Literal["software", "person"]
CAUSES = ("rejected", "expired", "taken_back", "appeal", "elsewhere", "emergency", "failed")  # fmt: skip
_QUARTER = re.compile(r"(20\d{2})Q([1-4])")


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter of a year, in UTC: from `since` to before `until`."""

    year: int
    number: int

    @property
    def name(self) -> str:
        return f"{self.year}Q{self.number}"

    @property
    def since(self) -> datetime:
        return datetime(self.year, 3 * self.number - 2, 1, tzinfo=UTC)

    @property
    def until(self) -> datetime:
        return self.next.since

    @property
    def next(self) -> Quarter:
        """The quarter after this one."""
        last = self.number == 4
        return Quarter(self.year + last, 1 if last else self.number + 1)

    @property
    def before(self) -> Quarter:
        """The quarter before this one."""
        first = self.number == 1
        return Quarter(self.year - first, 4 if first else self.number - 1)

    @classmethod
    def read(cls, text: str) -> Quarter:
        """From "2026Q3". Raises UserError."""
        found = _QUARTER.fullmatch(text.strip().upper())
        if found is None:
            raise UserError(
                f"{text[:40]!r} is no quarter. Give the year and the quarter, such as 2026Q3."
            )
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, moment: datetime) -> Quarter:
        """The quarter that a moment lies in."""
        return cls(moment.year, (moment.month + 2) // 3)


@dataclass(frozen=True, slots=True)
class Hide:
    """Hides that were carried out, of one kind. `end`: confirmed, rejected, expired or other; by a person: stands or taken_back.

    `shown`: why it was shown again within the same time, one of CAUSES; "" where it was not.
    """

    who: Who
    rule: str
    end: str
    noticed: bool
    language: str
    count: int
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """Comments that came in, of one kind. `read`: scored, language, media or other (why it was not scored)."""

    read: str
    language: str
    count: int


@dataclass(frozen=True, slots=True)
class Appealed:
    """Appeals of one kind. `outcome`: kept, changed, overturned or open."""

    who: Who
    rule: str
    outcome: str
    count: int


@dataclass(frozen=True, slots=True)
class Flag:
    """Alerts to the communications team, of one kind. `in_time`: yes, no, open (not due yet) or none (nothing was asked for)."""

    priority: str
    verdict: str
    posture: str
    in_time: str
    count: int


@dataclass(frozen=True, slots=True)
class Facts:
    """All of it, for one page."""

    platform: str
    seen: tuple[Seen, ...] = ()
    findings: tuple[tuple[str, int], ...] = ()  # rule, comments
    hides: tuple[Hide, ...] = ()
    shown_besides: tuple[tuple[str, int], ...] = ()  # cause, what was hidden earlier
    deletes: tuple[tuple[str, bool, int], ...] = ()  # rule, noticed, count
    singles: dict[str, int] = field(default_factory=dict)
    first_looks: tuple[tuple[str, float], ...] = ()  # rule, hours
    promises: tuple[tuple[str, bool, int], ...] = ()  # queue, met, count
    appeals: tuple[Appealed, ...] = ()
    answered_in: tuple[float, ...] = ()  # working days
    hours: dict[str, float] = field(default_factory=dict)
    flags: tuple[Flag, ...] = ()
    requests: tuple[int, int] = (0, 0)  # received, followed by an act
