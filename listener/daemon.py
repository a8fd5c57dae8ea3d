"""When the steps run. Jobs lie on a `schedule.Scheduler`; one that fails is noted and tried again, the rest go on."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Mapping
from contextlib import nullcontext, suppress
from datetime import datetime, timedelta
from functools import partial
from queue import Empty, SimpleQueue

import schedule

from connectors.base import ConnectorError, Permanent
from connectors.session import after_each_call
from listener.act import act
from listener.apart import named
from listener.backoff import Broken
from listener.backoff import delay as delay_of
from listener.backups.rotation import keep_backups
from listener.brake import check_brakes, clock_doubt, unless_ahead
from listener.claims.ear import Ear
from listener.claims.follow import follow_claims
from listener.claims.hearing import due_feeds, hear
from listener.claims.mind import mind_incidents
from listener.claims.searching import due_searches, search, step_of
from listener.collect import Gathered, collect
from listener.errors import BusyError, StorageError, UserError
from listener.follow_rules import file_changed, follow_rules
from listener.forgetting.forget import forget
from listener.house import House
from listener.in_doubt import settle_doubts
from listener.minutes.heads import note_head
from listener.modes.follow import follow_modes
from listener.own_posts import follow_own_posts
from listener.people.act_for_people import act_for_people
from listener.people.appeals_due import remind_of_appeals
from listener.people.blocks import ask_about_blocks
from listener.people.notice_holds import end_notice_holds_over
from listener.reconcile import reconcile
from listener.step_faults import POLL, failed, mended, standing
from listener.store.rests import resting_since
from listener.systemd import at_work, notify
from listener.tell import send
from listener.telling.mail import mail_password
from listener.telling.post import OneByOne, Post
from listener.telling.reminders import remind
from listener.telling.unread import note_read, note_unread, tell_of_unread
from listener.telling.witness import issue
from listener.watchdog import restore
from listener.weigh import weigh

ACT_SECONDS = 5
TELL_SECONDS = 10
HEAR_SECONDS = 5
CLOCKED_SECONDS = 60
LONGEST_SLEEP = 5.0  # seconds
CLOCK_SLACK = timedelta(seconds=1)
SIGN_OF_LIFE = 1.0  # seconds between two; a busy poll makes many calls
FIRST_BACKOFF = timedelta(seconds=30)
LONGEST_BACKOFF = timedelta(minutes=15)
LONGEST_WAIT = timedelta(days=1)  # whatever a platform asks for


def keep_utc() -> None:
    """Have this process tell the time in UTC: `schedule` counts in local time, which jumps twice a year."""
    os.environ["TZ"] = "UTC"
    time.tzset()


class Daemon:
    """Runs the steps for one house until it is told to stop."""

    def __init__(
        self,
        house: House,
        post: Post,
        on_tick: Callable[[], None] | None = None,
        beside: Mapping[str, Callable[[], object]] | None = None,
    ) -> None:
        """`beside`: steps of others, by name, done when the service begins and once a minute."""
        self.house = house
        self._others = dict(beside or {})
        self._post = OneByOne(post, self._alive)
        self._on_tick = on_tick or (lambda: None)
        # A signal may come at any moment. No handler may wait for a lock that the loop itself holds, as those of an Event.
        self._stop = self._asked = False
        self._wake = SimpleQueue[None]()
        self._alive_at = 0.0
        # What failed before a restart: the fault and its sign end when that step succeeds.
        self._failures = dict.fromkeys(standing(house, self._others), 1)
        self._not_before: dict[str, datetime] = {}
        self._ear: Ear | None = None
        keep_utc()
        self._schedule = schedule.Scheduler()
        self._clock = datetime.min
        for page in house.settings.pages:
            self._schedule.every(page.poll_seconds).seconds.do(self.poll, page.page_id)
        self._schedule.every(ACT_SECONDS).seconds.do(
            self._step, "act", lambda: act(house)
        )
        self._schedule.every(TELL_SECONDS).seconds.do(self._tell)
        self._schedule.every(CLOCKED_SECONDS).seconds.do(self.clocked)

    def stop(self, *_: object) -> None:
        """Ask to end; the step under way is finished first. Fit to be a signal handler."""
        self._stop = True
        self._wake.put(None)

    def poll_now(self, *_: object) -> None:
        """Ask for a poll of every page at once, or after the one under way. Fit to be a signal handler."""
        self._asked = True
        self._wake.put(None)

    def run(self, until: Callable[[], bool] = lambda: False) -> None:
        """Run until `stop`, or until `until` says so. Raises StorageError where the database cannot be written, as on a full disk."""
        signal.signal(signal.SIGTERM, self.stop)
        signal.signal(signal.SIGINT, self.stop)
        signal.signal(signal.SIGUSR1, self.poll_now)
        notify("READY=1\nSTATUS=Listening")
        self._beside()
        self._schedule.every(CLOCKED_SECONDS).seconds.do(self._beside)
        if self.house.ear:
            self._ear = Ear(self.house.ear)
            self._schedule.every(HEAR_SECONDS).seconds.do(self._hear)
        with self._ear or nullcontext():  # on a full disk, too, nothing goes on beside
            self.one_pass()
            while not self._stop and not until():
                self._mind_clock()
                self._schedule.run_pending()
                if self._asked:
                    self._asked = False
                    self.one_pass()
                self._on_tick()
                self._alive()
                idle = self._schedule.idle_seconds or 0.0
                with suppress(Empty):  # a signal that came meanwhile has left its word
                    self._wake.get(timeout=max(0.0, min(LONGEST_SLEEP, idle)))
            notify("STOPPING=1")
        self.clocked()
        self._restore()
        self._tell()
        self._step("heads", self._note_head)

    def _alive(self) -> None:
        """Tell systemd that the work goes on: after each step, each call of a platform and each message."""
        now = time.monotonic()
        if now - self._alive_at >= SIGN_OF_LIFE:
            self._alive_at = now
            notify("WATCHDOG=1")

    def _mind_clock(self) -> None:
        """Where the clock was set back, all is due: `schedule` would stand still until the clock has caught up."""
        ahead = timedelta(seconds=self._schedule.idle_seconds or 0.0)
        now = (self._schedule.next_run or self._clock) - ahead  # as `schedule` tells it
        waits = [(job, (job.next_run or now) - now) for job in self._schedule.jobs]
        back, self._clock = now + CLOCK_SLACK < self._clock, now
        if not back and all(w.total_seconds() <= job.interval for job, w in waits):
            return
        for job, _ in waits:
            job.next_run = now
        self._not_before.clear()
        for name, known in self.house.broken.items():
            self.house.broken[name] = Broken(known.times, self.house.now())

    def _beside(self) -> None:
        for name, step in self._others.items():
            self._step(name, step)

    def one_pass(self) -> None:
        """Every step once. What is overdue comes first, and what waits to be told: it waits for no platform."""
        after_each_call(self._alive)
        self._tell()
        self._restore()
        self._step("brakes", lambda: check_brakes(self.house))
        for page in self.house.settings.pages:
            if not self._stop:
                self.poll(page.page_id)
        self.clocked()

    def poll(self, page_id: str) -> None:
        """Ask one page what is new, and take that through every step. In a flood, acts do not wait for its end.

        What is new is judged by the rules that are in force by then.
        """
        if file_changed(self.house):  # maybe mended: no waiting for the next try
            self._not_before.pop("rules", None)
        self._step("rules", lambda: follow_rules(self.house))
        self._step(f"{POLL}{page_id}", lambda: self._read(page_id))
        while not self._stop and self._step("weigh", self._weigh):
            self._step("act", lambda: act(self.house))
        if not self._stop:
            self._step("act", lambda: act(self.house))
            self._tell()

    def _tell(self) -> None:
        self._step("tell", lambda: send(self.house, self._post))

    def _read(self, page_id: str) -> Gathered:
        found = collect(self.house, page_id)
        if (
            resting_since(self.house.store, page_id) is None
        ):  # that it rests is not read
            note_read(self.house, page_id)
        return found

    def _weigh(self) -> int:
        with at_work(self._alive):
            return len(weigh(self.house, alive=self._alive))

    def clocked(self) -> None:
        """What the clock asks for: modes that end, hides that nobody confirmed, what others did, what is due to be forgotten, the log's head."""
        house = self.house
        steps: tuple[tuple[str, Callable[[], object]], ...] = (
            ("rules", lambda: follow_rules(house)),
            ("modes", lambda: follow_modes(house)),
            ("expire", lambda: restore(house)),
            ("mail", lambda: mail_password(house.settings)),
            ("unread", lambda: tell_of_unread(house)),
            ("remind", lambda: remind(house)),
            ("appeals", lambda: remind_of_appeals(house)),
            ("incidents", lambda: mind_incidents(house, clock_doubt)),
            # Before platforms are asked that may take their time.
            ("tell", lambda: send(house, self._post)),
            ("reconcile", lambda: reconcile(house)),
            ("own posts", lambda: follow_own_posts(house)),
            ("doubts", lambda: settle_doubts(house)),
            ("brakes", lambda: check_brakes(house)),
            ("forget", lambda: unless_ahead(house, forget)),
            ("people", lambda: act_for_people(house)),
            ("notices", lambda: end_notice_holds_over(house)),
            ("blocks", lambda: ask_about_blocks(house)),
            ("claims", at_work(self._alive)(partial(follow_claims, house))),
            ("backup", lambda: keep_backups(house, clock_doubt)),
            ("heads", self._note_head),
            ("witness", lambda: issue(house)),
        )
        for name, step in steps:
            if self._stop:  # told to end, it begins nothing that may take long
                return
            self._step(name, step)
        self._hear()

    def _note_head(self) -> None:
        house = self.house
        note_head(house.store.db, house.heads, house.now().isoformat())

    def _hear(self) -> None:
        """Read the feeds that are due, each a step of its own; in the service, beside everything else."""
        if self._ear and (name := self._ear.done):
            job = at_work(self._alive)(partial(self._ear.take, self.house))
            self._step(f"hear:{name}", job)
        self._step("hear", self._read_due)
        for page, wanted in due_searches(self.house):
            if not self._stop:
                job = partial(search, self.house, page, wanted)
                self._step(step_of(page, wanted), job)

    def _read_due(self) -> None:
        ear = self._ear
        for feed in due_feeds(self.house):
            step = f"hear:{feed.name}"
            if self._stop or (ear and ear.busy):
                return
            if ear is None:
                self._step(step, partial(hear, self.house, feed))
            elif not self._is_too_soon(step):
                ear.start(self.house, feed)

    def _restore(self) -> None:
        self._step("expire", lambda: restore(self.house))

    def _step(
        self, name: str, step: Callable[[], int | Gathered | object]
    ) -> int | Gathered | object:
        """Run one step. The top of a step is the one place that catches everything: it logs, and the loop goes on."""
        if self._is_too_soon(name):
            return 0
        try:
            result = step()
        except BusyError as error:
            self._failed(name, str(error), None, grave=False)
            return 0
        except StorageError:
            raise
        except UserError as error:  # about one file, page or person: the rest goes on
            self._failed(name, str(error), None, grave=True)
            return 0
        except ConnectorError as error:
            grave = isinstance(error, Permanent)
            wait, part = error.retry_after, error.in_part
            self._failed(name, str(error), wait, grave=grave, in_part=part)
            return 0
        except Exception as error:
            self._failed(name, named(error), None, grave=True)
            return 0
        finally:
            self._alive()
        if name in self._failures:
            self._not_before.pop(name, None)
            self._recovered(name)
        return result

    def _is_too_soon(self, name: str) -> bool:
        """Whether a step that failed should be left alone a little longer.

        A time far ahead comes from a clock that was wrong, and is not waited for.
        """
        now = self.house.now()
        return now < self._not_before.get(name, now) < now + LONGEST_WAIT

    def _failed(
        self, name: str, why: str, retry_after: float | None, *, grave: bool, in_part: bool = False
    ) -> None:  # fmt: skip
        count = self._failures[name] = self._failures.get(name, 0) + 1
        chance = self.house.chance
        delay = delay_of(FIRST_BACKOFF, LONGEST_BACKOFF, count - 1, chance, retry_after)
        self._not_before[name] = self.house.now() + min(LONGEST_WAIT / 2, delay)
        if count == 1:  # one entry a fault, not one a try
            try:
                # Of pages tells unread.py.
                tells = grave and not name.startswith(POLL)
                failed(self.house, name, why, tells=tells)
            except BusyError:
                self._failures[name] = 0  # so that the next failure is written down
        if name.startswith(POLL):
            page_id = name.removeprefix(POLL)
            with suppress(BusyError):  # the next try says it again
                note_unread(self.house, page_id, why, grave=grave, in_part=in_part)

    def _recovered(self, name: str) -> None:
        """Take down the sign of a step that works again, and write that down if it was told; what meets a busy file is still owed."""
        told = self._failures[name]
        with suppress(BusyError):
            mended(self.house, name, told=bool(told))
            del self._failures[name]
