"""Modes, stops and quiet hours over time: what holds is what a careful person's notebook says, also as the clocks change."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from connectors.simulator import Simulator, World
from listener.daemon import Daemon
from listener.errors import UserError
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.modes.changes import end_mode, i_am_here, resume_hiding, start_mode
from listener.modes.periods import KINDS, LONDON, NEVER_FALL_BACK, Kind
from listener.modes.stop_file import write_stop
from listener.modes.switch import note_stop, resume_acting
from listener.store.connection import as_moment, as_text
from listener.store.decisions import open_item_of
from listener.telling.mail import open_post
from listener.telling.routing import PASSES_QUIET
from tests.listener.crowd import OWNER, PEOPLE
from tests.listener.lives import comment_id
from tests.town import Clock, Town, empty_database

# Before summer time ends and begins, a year's end, a leap day, and any day.
EVES = [
    datetime(2026, 10, 24, 20, tzinfo=UTC),
    datetime(2027, 3, 27, 20, tzinfo=UTC),
    datetime(2026, 12, 31, 15, tzinfo=UTC),
    datetime(2028, 2, 28, 16, tzinfo=UTC),
    datetime(2026, 11, 20, 9, tzinfo=UTC),
]
ALERTS = {
    name: [f"{name}@council.example"]
    for name in ("owner", "comms", "delegate", "reviewers")
}
ALL = 2  # of the pages, for a stop
HOUR = timedelta(hours=1)
page = st.integers(0, 1)
kind = st.sampled_from(KINDS[:4])


@dataclass
class Span:
    """One dated mode, as it stands in the notebook."""

    page: int
    kind: Kind
    since: datetime
    until: datetime
    stands_in: bool
    resumed: bool = False

    def runs(self, now: datetime) -> bool:
        return self.since <= now < self.until

    def forbids(self, now: datetime) -> bool:
        if self.kind == "emergency":
            return self.runs(now)
        if self.kind not in NEVER_FALL_BACK or self.stands_in:
            return False
        return self.runs(now) or (self.since <= now and not self.resumed)


class Modes(RuleBasedStateMachine):
    """Two pages, their councillor, and a notebook."""

    @initialize(eve=st.sampled_from(EVES))
    def begin(self, eve: datetime) -> None:
        self.temporary = tempfile.TemporaryDirectory()
        folder = Path(self.temporary.name)
        self.clock = Clock(eve)
        self.simulator = Simulator(World(now=self.clock))
        self.place = Town(folder, self.simulator.__enter__(), self.clock)
        self.place.settings(people=PEOPLE, confirmers=[OWNER.name], alerts=ALERTS)
        empty_database(folder)
        self.house = self.place.open()
        self.pages = [one.page_id for one in self.house.settings.pages]
        self.posts = [self.place.post("facebook"), self.place.post("x")]
        self.spans: list[Span] = []
        self.stopped: set[int] = set()
        self.said, self.looked_at = 0, 0
        self.somebody_says_that_they_are_here()

    def tried(self, do: Callable[[], object]) -> bool:
        """Whether a person's word was taken; then they were seen."""
        try:
            do()
        except UserError:
            return False
        self.seen = self.clock()
        return True

    def work(self) -> None:
        self.clock.forward(seconds=1)
        Daemon(self.house, open_post(self.house.settings)).one_pass()

    def forbids(self, number: int) -> bool:
        """Whether software may hide nothing on a page now, by the notebook."""
        now = self.clock()
        unseen = now - self.seen >= 72 * HOUR
        stopped = bool(self.stopped & {number, ALL})
        held = any(s.page == number and s.forbids(now) for s in self.spans)
        return stopped or held or unseen

    # ---- what happens ----

    @rule(number=page, kind=kind, ahead=st.sampled_from((0, 0, 0, 1, 7, 26)), hours=st.sampled_from((1, 2, 9, 20)), stands_in=st.booleans())  # fmt: skip
    def a_mode_is_begun(self, number: int, kind: Kind, ahead: int, hours: int, stands_in: bool) -> None:  # fmt: skip
        now = self.clock()
        since = now + ahead * HOUR
        until, later = since + hours * HOUR, since if ahead else None
        if self.tried(lambda: start_mode(self.house, self.pages[number], kind, until, OWNER, "As planned.", starts_at=later, delegate=stands_in)):  # fmt: skip
            for span in self.spans:
                if (span.page, span.kind) == (number, kind) and span.runs(now) and not ahead:  # fmt: skip
                    span.until = now  # the later word counts
            until += timedelta(minutes=15) if kind == "meeting" else timedelta()
            self.spans.append(
                Span(number, kind, since, until, stands_in and kind == "away")
            )

    @rule(number=page, kind=kind, planned=st.booleans())
    def a_mode_is_ended(self, number: int, kind: Kind, planned: bool) -> None:
        now = self.clock()
        mine = [s for s in self.spans if (s.page, s.kind) == (number, kind) and s.until > now]  # fmt: skip
        running = [s for s in mine if s.runs(now)]
        meant = [s for s in mine if s not in running] if planned or not running else running  # fmt: skip
        ended = self.tried(lambda: end_mode(self.house, self.pages[number], kind, OWNER, "Over.", planned=planned))  # fmt: skip
        assert ended == bool(meant)
        for span in meant:
            if span.runs(now):
                span.until = now
            else:
                self.spans.remove(span)

    @rule(number=page)
    def software_may_hide_again(self, number: int) -> None:
        now = self.clock()
        if self.tried(lambda: resume_hiding(self.house, self.pages[number], OWNER, "On again.")):  # fmt: skip
            for span in self.spans:
                span.resumed |= span.page == number and span.until <= now

    @rule(number=page, kind=st.sampled_from(("away", "pre_election")))
    def one_that_is_over_is_followed_by_a_word(self, number: int, kind: Kind) -> None:
        """What few walks would come to by themselves."""
        self.a_mode_is_begun(number, kind, 0, 1, stands_in=False)
        self.time_goes_by(61)
        self.software_may_hide_again(number)

    @rule()
    def somebody_says_that_they_are_here(self) -> None:
        self.tried(lambda: i_am_here(self.house, OWNER))

    @rule(number=st.integers(0, 2), everything=st.booleans())
    def somebody_stops_it(self, number: int, everything: bool) -> None:
        named = None if number == ALL else self.pages[number]
        if self.tried(lambda: note_stop(self.house, named, OWNER, "Stop.", everything=everything)):  # fmt: skip
            self.stopped.add(number)

    @rule(number=st.integers(0, 2))
    def a_stop_file_is_laid(self, number: int) -> None:
        write_stop(self.house.folder, None if number == ALL else self.pages[number], everything=False)  # fmt: skip
        self.work()
        self.stopped.add(number)

    @rule(number=st.integers(0, 2))
    def somebody_lets_it_go_on(self, number: int) -> None:
        named = None if number == ALL else self.pages[number]
        if self.tried(lambda: resume_acting(self.house, named, OWNER, "Go on.")):
            self.stopped = set() if named is None else self.stopped - {number}

    @rule(minutes=st.sampled_from((1, 14, 16, 59, 61, 179, 300, 600, 720, 1440, 2880)))  # fmt: skip
    def time_goes_by(self, minutes: int) -> None:
        self.clock.forward(minutes=minutes)
        self.work()

    @rule()
    def the_house_is_opened_again(self) -> None:
        self.house = self.place.open()

    @rule(number=page)
    def somebody_threatens(self, number: int) -> None:
        self.said += 1
        text = f"I'm coming to your house tonight and I will break your legs, number {self.said}."  # fmt: skip
        item = self.place.comment(self.posts[number], text, by=f"Resident {self.said}")
        forbidden = self.forbids(number)
        self.work()
        if forbidden and self.forbids(number):
            assert not item.hidden
        assert item.hidden or open_item_of(self.house.store, comment_id(item)), "held back, and lost"  # fmt: skip

    # ---- what must hold ----

    @invariant()
    def what_holds_is_what_the_notebook_says(self) -> None:
        # Nobody was seen for two weeks: then software notes a time away by itself.
        query = "SELECT 1 FROM mode_periods WHERE source = 'unseen'"
        if self.house.store.row(query):
            return
        now = self.clock()
        for number, page_id in enumerate(self.pages):
            standing = self.house.standing(page_id, now)
            assert bool(standing.no_hiding()) == self.forbids(number)
            for one in KINDS[:4]:
                runs = any((s.page, s.kind) == (number, one) and s.runs(now) for s in self.spans)  # fmt: skip
                assert standing.on(one) == runs

    @invariant()
    def the_log_tells_of_each_beginning_and_end(self) -> None:
        told: Counter[Any] = Counter()
        for event in ("mode_started", "mode_ended"):
            query = "SELECT actor, details FROM entries WHERE event = ?"
            for entry in self.house.store.rows(query, (event,)):
                number = json.loads(entry["details"])["period_id"]
                told[event, number, entry["actor"]] += 1
        rows = self.house.store.rows("SELECT * FROM mode_periods")
        wanted = Counter(("mode_started", r["period_id"], r["started_by"]) for r in rows)  # fmt: skip
        wanted += Counter(("mode_ended", r["period_id"], r["ended_by"]) for r in rows if r["ended_at"])  # fmt: skip
        assert told == wanted

    @invariant()
    def nobody_is_written_to_who_should_have_peace(self) -> None:
        query = """SELECT seq, recorded_at, weight, audience FROM entries
            JOIN outbox ON outbox.message_id = json_extract(details, '$.message_id')
            WHERE event = 'message_sent' AND seq > ? ORDER BY seq"""
        for sent in self.house.store.rows(query, (self.looked_at,)):
            self.looked_at, at = sent["seq"], as_moment(sent["recorded_at"])
            if not 7 <= at.astimezone(LONDON).hour < 22:
                assert sent["weight"] in PASSES_QUIET
            if any(s.kind == "meeting" and s.runs(at) for s in self.spans):
                assert sent["audience"] != "owner"

    def teardown(self) -> None:
        try:
            self._come_to_rest()
        finally:
            self.place.close()
            self.simulator.__exit__(None, None, None)
            self.temporary.cleanup()

    def _come_to_rest(self) -> None:
        """What is over has ended; and once all is over, in the middle of a day, nothing waits to be told."""
        self.work()
        query = "SELECT * FROM mode_periods WHERE ended_at IS NULL AND ends_at <= ?"
        over = as_text(self.clock() - timedelta(seconds=2))
        assert self.house.store.rows(query, (over,)) == []
        for number in range(2):
            for one in KINDS[:4]:
                for planned in (False, True):
                    self.a_mode_is_ended(number, one, planned)
        later = self.clock() + timedelta(days=1)
        self.clock.moment = later.replace(hour=12, minute=0)
        for _ in range(2):
            self.work()
        store = self.house.store
        assert store.rows("SELECT * FROM outbox WHERE state = 'waiting'") == []
        assert verify(store.db).sound and disagreements(store.db) == []


def test_what_holds_is_what_a_careful_persons_notebook_says() -> None:
    run_state_machine_as_test(
        Modes,
        settings=settings(
            max_examples=8,
            stateful_step_count=12,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
