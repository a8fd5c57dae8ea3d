"""What holds on a page at one moment: its dated modes, stops and quiet hours put together. Pure; the strictest wins."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from moderation.rulebook.shape import (
    LONGEST_EMERGENCY,
    LONGEST_MEETING,
    LONGEST_PRE_ELECTION,
    Modes,
    QuietHours,
)
from moderation.types import Mode

Kind = Literal["meeting", "emergency", "pre_election", "away", "quasi_judicial"]
# What keeps software from hiding, by its standard name; the desk has words for each.
Cause = Literal["stopped", "gate", "away", "election", "over", "emergency", "thread", "mode", "confirmer"]  # fmt: skip
KINDS: tuple[Kind, ...] = (
    "meeting",
    "emergency",
    "pre_election",
    "away",
    "quasi_judicial",
)
LONGEST: dict[Kind, timedelta] = {
    "meeting": LONGEST_MEETING,
    "emergency": LONGEST_EMERGENCY,
    "pre_election": LONGEST_PRE_ELECTION,
    "away": timedelta(days=92),
    "quasi_judicial": timedelta(days=366),
}
# After these, software hides nothing until a person says so (policy 5).
NEVER_FALL_BACK: frozenset[Kind] = frozenset({"away", "pre_election"})
AFTER_A_MEETING = timedelta(minutes=15)
REVIEW_EVERY = timedelta(hours=12)  # of an emergency
LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Spell:
    """One dated mode of a page, or of one post on it. `resumed`: a person let software hide again after it."""

    kind: Kind
    starts_at: datetime
    ends_at: datetime
    post_id: str = ""
    delegate: bool = False
    ended: bool = False
    resumed: bool = False
    confirmed: bool = False  # owner and reviewer let software hide while it runs (P12)
    # Noted at its end: whether somebody was to stand in and was listed. None while it has not ended.
    stood_in: bool | None = None

    def runs(self, now: datetime) -> bool:
        """Whether it is in force."""
        return not self.ended and self.starts_at <= now < self.ends_at

    def holds(self, now: datetime) -> bool:
        """Whether software must not hide on account of it: while it runs, and after it until a person says so."""
        if self.confirmed and self.runs(now):
            return False
        return (
            self.kind in NEVER_FALL_BACK
            and not (self.kind == "away" and self.delegate)
            and self.starts_at <= now
            and (not self.resumed or self.runs(now))
        )


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a page when somebody asks what holds on it."""

    mode: Mode  # as configured
    shadow: bool = False
    missing: str = ""  # what the page lacks before it may act; "" where nothing
    stopped: str = ""  # why a person has stopped it; "" where nobody has
    everything: bool = False  # people's hides are stopped as well
    confirmer_seen: bool = True
    spells: tuple[Spell, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds on one page at one moment. `mode` is what the machine may do; a person's part is `everything`."""

    mode: Mode
    shadow: bool = False
    missing: str = ""
    stopped: str = ""
    everything: bool = False
    confirmer: bool = True
    running: tuple[Spell, ...] = ()
    waiting: tuple[Kind, ...] = ()  # modes that are over and wait for a person's word

    def on(self, kind: Kind) -> bool:
        """Whether a mode of the whole page is in force."""
        return any(spell.kind == kind for spell in self.running)

    @property
    def election_confirmed(self) -> bool:
        """Whether owner and reviewer have confirmed each pre-election period that runs; False where none does."""
        found = [s.confirmed for s in self.running if s.kind == "pre_election"]
        return bool(found) and all(found)

    @property
    def deserted(self) -> bool:
        """Whether the owner is away and nobody stands in."""
        return any(s.kind == "away" and not s.delegate for s in self.running)

    @property
    def live_matters(self) -> frozenset[str]:
        """The posts that a person has marked as live planning or licensing matters."""
        return frozenset(s.post_id for s in self.running if s.kind == "quasi_judicial")

    def no_hiding(self, post_id: str = "") -> str:
        """Why software may hide nothing here just now, the gravest reason first; "" where it may."""
        return next((why for _, held, why in self._reasons(post_id) if held), "")

    def cause(self, post_id: str = "") -> Cause | None:
        """The name of that reason; None where software may hide."""
        return next((name for name, held, _ in self._reasons(post_id) if held), None)

    def _reasons(self, post_id: str) -> tuple[tuple[Cause, bool, str], ...]:
        return (
            ("stopped", bool(self.stopped), self.stopped),
            ("gate", bool(self.missing), self.missing),
            ("away", self.deserted, "the owner is away and nobody stands in"),
            (
                "election",
                self.on("pre_election") and not self.election_confirmed,
                "a pre-election period is on",
            ),
            ("over", bool(self.waiting), _waits(self.waiting)),
            ("emergency", self.on("emergency"), "an emergency is on"),
            (
                "thread",
                post_id in self.live_matters,
                "the thread is about a live planning or licensing matter",
            ),
            (
                "mode",
                self.mode != "act" or self.shadow,
                f"the page is no longer in mode act (mode {self.mode})",
            ),
            (
                "confirmer",
                not self.confirmer,
                "nobody who confirms was seen for 72 hours",
            ),
        )


def _waits(kinds: Iterable[Kind]) -> str:
    over = [in_words(kind) for kind in kinds]
    told = f"mode {over[0]} is" if len(over) == 1 else f"modes {' and '.join(over)} are"
    return f"the {told} over, and nobody has said yet that software may hide again"


def in_words(kind: Kind) -> str:
    """A mode as people write it."""
    return kind.replace("_", "-")


def standing_at(facts: Facts, now: datetime) -> Standing:
    """What holds, given the facts. Each of them can only take something away from the machine."""
    running = tuple(spell for spell in facts.spells if spell.runs(now))
    # With another end in the rules file a period stands there twice: it is not over, and what was confirmed of it counts.
    goes_on = {(spell.kind, spell.starts_at) for spell in running if spell.confirmed}
    over = {
        spell.kind
        for spell in facts.spells
        if spell.holds(now) and (spell.kind, spell.starts_at) not in goes_on
    } - {spell.kind for spell in running if spell.holds(now)}
    waiting = tuple(kind for kind in KINDS if kind in over)
    standing = Standing(
        facts.mode,
        facts.shadow,
        facts.missing if facts.mode == "act" else "",
        facts.stopped,
        facts.everything,
        facts.confirmer_seen,
        running,
        waiting,
    )
    if standing.deserted:
        return replace(standing, mode="watch")
    held = facts.missing or facts.stopped or waiting
    return (
        replace(standing, mode="assist") if held and facts.mode == "act" else standing
    )


def spells_of(modes: Modes) -> tuple[Spell, ...]:
    """The dated modes that the rules file names. They hold on every page; a meeting, for a quarter of an hour more."""
    return (
        *(
            Spell("meeting", p.starts_at, p.ends_at + AFTER_A_MEETING)
            for p in modes.meeting
        ),
        *(Spell("emergency", p.starts_at, p.ends_at) for p in modes.emergency),
        *(Spell("pre_election", p.starts_at, p.ends_at) for p in modes.pre_election),
        *(
            Spell("away", p.starts_at, p.ends_at, delegate=p.delegate)
            for p in modes.away
        ),
    )


def may_end_named(named: Spell, now: datetime) -> bool:
    """Whether a person may end what the rules file names, without changing the file: a meeting that runs, and no other.

    It holds back messages and nothing else. The other modes keep software from hiding, so the file has the word.
    """
    return named.kind == "meeting" and named.runs(now)


def quiet_until(quiet: QuietHours | None, now: datetime) -> datetime | None:
    """When the quiet hours that run now end, in UTC; None outside of them.

    The hours are local. Each night is one stretch of real time, so that no night has two ends when the clocks change.
    """
    if quiet is None or quiet.starts == quiet.ends:
        return None
    starts, ends = time.fromisoformat(quiet.starts), time.fromisoformat(quiet.ends)
    today = now.astimezone(LONDON).date()
    for day in (today - timedelta(days=1), today):
        last = day if starts < ends else day + timedelta(days=1)
        opens = datetime.combine(day, starts, LONDON).astimezone(UTC)
        closes = datetime.combine(last, ends, LONDON).astimezone(UTC)
        if opens <= now < closes:
            return closes
    return None
