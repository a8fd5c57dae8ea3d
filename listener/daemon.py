"""When the steps run. Jobs lie on a `schedule.Scheduler`; one that fails is noted and tried again, the rest go on."""

from __future__ import annotations

import fcntl
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event
from types import FrameType

import schedule

from connectors.base import ConnectorError, Permanent
from connectors.session import redact
from listener.act import act
from listener.collect import Gathered, collect
from listener.decide import expire
from listener.errors import UserError
from listener.house import House
from listener.mail import Post
from listener.minutes.heads import note_head
from listener.systemd import notify
from listener.tell import alert_fault, send
from listener.weigh import weigh

ACT_SECONDS = 5
TELL_SECONDS = 10
CLOCKED_SECONDS = 60
LONGEST_SLEEP = 5.0  # seconds; also how often the watchdog hears of us
FIRST_BACKOFF = timedelta(seconds=30)
LONGEST_BACKOFF = timedelta(minutes=15)


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Hold the data folder for one daemon. Raises UserError where another holds it."""
    with (folder / "daemon.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise UserError(
                f"Another Wardmote is running on {folder}. Stop it first, or name another folder with --data."
            ) from error
        yield


class Daemon:
    """Runs the steps for one house until it is told to stop."""

    def __init__(
        self,
        house: House,
        post: Post,
        on_tick: Callable[[], None] | None = None,
    ) -> None:
        self.house = house
        self._post = post
        self._on_tick = on_tick or (lambda: None)
        self._stop = Event()
        self._wake = Event()
        self._failures: dict[str, int] = {}
        self._not_before: dict[str, datetime] = {}
        self._schedule = schedule.Scheduler()
        for page in house.settings.pages:
            self._schedule.every(page.poll_seconds).seconds.do(self.poll, page.page_id)
        self._schedule.every(ACT_SECONDS).seconds.do(
            self._step, "act", lambda: act(house)
        )
        self._schedule.every(TELL_SECONDS).seconds.do(
            self._step, "tell", lambda: send(house, post)
        )
        self._schedule.every(CLOCKED_SECONDS).seconds.do(self.clocked)

    def stop(self, *_: object) -> None:
        """Ask to end; the step under way is finished first. Fit to be a signal handler."""
        self._stop.set()
        self._wake.set()

    def poll_now(self, signum: int = 0, frame: FrameType | None = None) -> None:
        """Ask for a poll of every page at once. Fit to be a signal handler."""
        for job in self._schedule.get_jobs():
            if job.job_func is not None and job.job_func.func == self.poll:
                job.next_run = datetime.now()
        self._wake.set()

    def run(self, until: Callable[[], bool] = lambda: False) -> None:
        """Run until `stop`, or until `until` says so. Raises UserError for what only a person can mend, such as a full disk."""
        signal.signal(signal.SIGTERM, self.stop)
        signal.signal(signal.SIGINT, self.stop)
        signal.signal(signal.SIGUSR1, self.poll_now)
        notify("READY=1\nSTATUS=Listening")
        self.one_pass()
        while not self._stop.is_set() and not until():
            self._schedule.run_pending()
            self._on_tick()
            notify("WATCHDOG=1")
            self._wake.wait(
                max(0.0, min(LONGEST_SLEEP, self._schedule.idle_seconds or 0.0))
            )
            self._wake.clear()
        notify("STOPPING=1")
        self.clocked()

    def one_pass(self) -> None:
        """Every step once."""
        for page in self.house.settings.pages:
            if not self._stop.is_set():
                self.poll(page.page_id)
        self.clocked()

    def poll(self, page_id: str) -> None:
        """Ask one page what is new, and take that through every step."""
        self._step(f"poll:{page_id}", lambda: collect(self.house, page_id))
        while not self._stop.is_set() and self._step("weigh", self._weigh):
            pass
        if not self._stop.is_set():
            self._step("act", lambda: act(self.house))
            self._step("tell", lambda: send(self.house, self._post))

    def _weigh(self) -> int:
        return len(weigh(self.house))

    def clocked(self) -> None:
        """What the clock asks for: hides that nobody confirmed, and the head of the log."""
        self._step("expire", lambda: len(expire(self.house)))
        self._step(
            "heads",
            lambda: note_head(
                self.house.store.db, self.house.heads, self.house.now().isoformat()
            ),
        )

    def _step(
        self, name: str, step: Callable[[], int | Gathered | object]
    ) -> int | Gathered | object:
        """Run one step. The top of a step is the one place that catches everything: it logs, and the loop goes on."""
        not_before = self._not_before.get(name)
        if not_before is not None and self.house.now() < not_before:
            return 0
        try:
            result = step()
        except UserError:
            raise
        except ConnectorError as error:
            self._failed(
                name, str(error), error.retry_after, grave=isinstance(error, Permanent)
            )
            return 0
        except Exception as error:
            self._failed(
                name, redact(f"{type(error).__name__}: {error}"), None, grave=True
            )
            return 0
        if self._failures.pop(name, 0):
            self._not_before.pop(name, None)
            self.house.store.beat(f"fault:{name}", self.house.now(), "")
            with self.house.store.transaction(self.house.now()) as tx:
                tx.record("step_recovered", details={"step": name})
        return result

    def _failed(
        self, name: str, why: str, retry_after: float | None, *, grave: bool
    ) -> None:
        count = self._failures[name] = self._failures.get(name, 0) + 1
        now = self.house.now()
        delay = min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (count - 1))
        self._not_before[name] = now + (
            timedelta(seconds=retry_after) if retry_after is not None else delay
        )
        self.house.store.beat(f"fault:{name}", now, why)
        if count == 1:  # one entry a fault, not one a try
            with self.house.store.transaction(now) as tx:
                tx.record("step_failed", reason=why, details={"step": name})
                if grave:
                    alert_fault(tx, name, why)
