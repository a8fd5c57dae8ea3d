"""What a site asks of programs in its robots.txt: obeyed, and kept for a day (RFC 9309)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from protego import Protego

from connectors.base import ConnectorError, Permanent, Temporary
from connectors.feed_session import AGENT, Answer, LiesInside

KEPT_FOR = timedelta(hours=24)
LARGEST = 512 * 1024  # bytes
MOST_SITES = 500  # kept at once
LONGEST_DELAY = timedelta(hours=6)  # of those that a robots.txt may ask for


@dataclass(frozen=True, slots=True)
class _Known:
    rules: Protego | None  # None: everything may be read
    read_at: datetime


class Robots:
    """The robots.txt of each site, asked through `ask`, which follows redirects."""

    def __init__(self, ask: Callable[[str, int], Answer]) -> None:
        self._ask = ask
        self._known: dict[str, _Known] = {}

    def check(self, url: str, now: datetime) -> None:
        """Raises Permanent where the site asks programs not to read this address; Temporary where it cannot be told."""
        rules = self._rules(url, now)
        if rules is not None and not rules.can_fetch(url, AGENT):
            raise Permanent(
                f"the robots.txt of {urlsplit(url).hostname} asks programs not to read this address",
                reason="policy_block",
            )

    def delay(self, url: str) -> timedelta:
        """The pause between two readings that the site asks for, as far as that is known."""
        known = self._known.get(_site(url))
        asked = known.rules.crawl_delay(AGENT) if known and known.rules else None
        try:
            return min(LONGEST_DELAY, timedelta(seconds=max(0.0, float(asked or 0.0))))
        except (ValueError, OverflowError):
            return timedelta()

    def _rules(self, url: str, now: datetime) -> Protego | None:
        site = _site(url)
        known = self._known.get(site)
        if known is None or not timedelta() <= now - known.read_at < KEPT_FOR:
            if len(self._known) >= MOST_SITES:
                self._known.clear()
            known = self._known[site] = _Known(self._read(site), now)
        return known.rules

    def _read(self, site: str) -> Protego | None:
        host = urlsplit(site).hostname
        try:
            answer = self._ask(f"{site}/robots.txt", LARGEST)
        except LiesInside:
            raise  # that is what is wrong with it, and not its robots.txt
        except ConnectorError as error:
            said = f"the robots.txt of {host} cannot be read, so nothing else is read there ({error})"
            if isinstance(error, Permanent):
                raise Permanent(said, reason=error.reason) from None
            raise Temporary(
                said, reason=error.reason, retry_after=error.retry_after
            ) from None
        if answer.status in range(200, 300):
            return Protego.parse(answer.body.decode("utf-8", "replace"))
        if answer.status in range(400, 500) and answer.status != 429:
            return None  # there is none
        raise Temporary(
            f"the robots.txt of {host} cannot be read, so nothing else is read there (status {answer.status})",
            reason="retry_soon",
        )


def _site(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
