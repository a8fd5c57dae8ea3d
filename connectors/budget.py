"""How many calls a platform still allows, as its own headers say, and for whom the last of them are kept.

When calls run short, looking at what is known gives way first, then reading, then what the machine hides, then what people do; showing a comment
again comes before all. A fifth of each window is never spent on reading or on the machine's hides. Nothing here
sleeps: a call that would go over is refused before it is made, with the time after which to come again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from connectors.base import ConnectorError, Reason, Temporary, Use

# How far a use may fill a window, in percent of it.
CEILINGS: dict[Use, int] = {
    "show": 100,
    "person": 90,
    "machine": 80,
    "read": 75,
    "look": 30,  # in passing, all day long: a small page needs the rest for what is new
}
# One look in passing in so long counts as reading, or above its ceiling none would ever be made.
SPARED_EVERY = timedelta(minutes=20)
WRITES = "writes"  # every change together: a policy block stops them all
PAUSE = timedelta(hours=1)  # after a policy block, before the next change is tried
LONGEST = timedelta(
    days=1
)  # a window that ends later than this comes from a wrong clock
BACK = timedelta(minutes=1)  # a clock that is put right by so little frees nothing


def utc_now() -> datetime:
    """The moment by this computer's clock."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Allowance:
    """What one answer said: so many calls in a window, so many left, and the seconds until it ends."""

    limit: int
    left: int
    seconds: float


@dataclass(frozen=True, slots=True)
class _Window:
    limit: int
    left: int
    set_at: datetime
    ends_at: datetime
    said: str = ""  # the platform has refused a call, in these words of ours
    reason: Reason = "wait_until"

    def is_on(self, now: datetime) -> bool:
        """Whether it has not ended. Where the clock was set back nobody can tell, and the next answer says."""
        return now >= self.set_at - BACK and (
            timedelta() < self.ends_at - now <= LONGEST
        )


class Budget:
    """The windows of one connector. Each process has its own and learns from its first answer."""

    def __init__(
        self, platform: str, now: Callable[[], datetime] | None = None
    ) -> None:
        self._platform = platform
        self._now = now or utc_now
        self._windows: dict[str, _Window] = {}
        self._use: Use = "read"
        self._spared_at: datetime | None = None

    @contextmanager
    def spent_on(self, use: Use) -> Iterator[None]:
        """What the calls inside are for. Outside of it they are for reading."""
        if use == "look" and self._spares_one():
            use = "read"
        before, self._use = self._use, use
        try:
            yield
        finally:
            self._use = before

    def _spares_one(self) -> bool:
        """Whether this look in passing is the one that counts as reading."""
        now, last = self._now(), self._spared_at
        if last is not None and timedelta() <= now - last < SPARED_EVERY:
            return False
        self._spared_at = now
        return True

    def check(self, name: str) -> None:
        """Raises Temporary("wait_until") where a call in that window would go over what this use may have.

        For WRITES, Temporary("policy_block") while the platform has blocked them.
        """
        window = self._windows.get(name)
        now = self._now()
        if window is None or not window.is_on(now):
            self._windows.pop(name, None)
            return
        most = max(1, window.limit * CEILINGS[self._use] // 100)
        if not window.said and window.limit - window.left < most:
            return
        said = window.said or (
            f"the calls that {self._platform} allows are nearly used up, and the last are kept for what matters more"
            if window.left > 0
            else f"{self._platform}'s call limit is reached"
        )
        wait = (window.ends_at - now).total_seconds()
        raise Temporary(said, reason=window.reason, retry_after=max(1.0, wait))

    def note(self, name: str, allowance: Allowance | None) -> None:
        """Keep what an answer said of a window; None says nothing new."""
        if allowance is None or allowance.limit <= 0:
            return
        left = min(max(allowance.left, 0), allowance.limit)
        now = self._now()
        ends_at = now + timedelta(seconds=allowance.seconds)
        self._windows[name] = _Window(allowance.limit, left, now, ends_at)

    def close(self, name: str, refusal: ConnectorError) -> None:
        """Ask nothing more in that window until the time that a refusal named; after a policy block, change nothing.

        Other errors mean nothing here.
        """
        now, said = self._now(), str(refusal)
        if refusal.reason == "wait_until" and refusal.retry_after:
            ends_at = now + timedelta(seconds=refusal.retry_after)
            self._windows[name] = _Window(1, 0, now, ends_at, said)
        if refusal.reason == "policy_block":
            ends_at = now + PAUSE
            self._windows[WRITES] = _Window(1, 0, now, ends_at, said, "policy_block")
