"""Reads RSS and Atom feeds: news, council, blogs, podcasts. Courteously: it asks whether anything is new, obeys
robots.txt, leaves each site a pause, remembers where a feed has moved, and stops where it is gone.

Only the document at the address is read; pages of older items that it may point to are not followed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from urllib.parse import urldefrag, urljoin, urlsplit

from protego import Protego

from connectors.base import ConnectorError, Permanent, Temporary
from connectors.feed_parsing import Contents, parse
from connectors.feed_session import (
    AGENT,
    LONGEST_LOCATION,
    Answer,
    FeedSession,
    LiesInside,
    Unreachable,
)
from connectors.groups_and_profiles import is_group_or_profile
from connectors.marked_text import marked
from connectors.rest_asked import LONGEST_WAIT, rest_asked
from connectors.robots_rules import lines_for, rules_of

LARGEST = 5 * 1024 * 1024  # bytes, after unpacking
MOST_HOPS = 5
PAUSE = timedelta(seconds=10)  # between two readings of one host
KEPT_FOR = timedelta(hours=24)
LARGEST_ROBOTS = 512 * 1024  # bytes
MOST_SITES = 500  # kept at once
MOST_ROBOTS = (
    2 * 1024 * 1024
)  # letters of theirs that are kept at once; as rules they take up to a hundred times that
LONGEST_DELAY = timedelta(hours=6)  # of those that a robots.txt may ask for
_MOVED = (301, 308)
_HOPS = (301, 302, 303, 307, 308)
_ACCEPT = "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1"


NOTHING = Contents()


class Gone(Permanent):
    """The site says that the feed is gone for good: do not ask again."""


class AmongPeople(Permanent):
    """A group or profile, whatever was to be read there."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reading brought. `same`: the site says that nothing has changed; then the rest is empty."""

    same: bool = False
    contents: Contents = NOTHING
    etag: str = ""
    last_modified: str = ""
    digest: str = (
        ""  # of the whole answer, for sites that do not say whether it has changed
    )
    moved_to: str = ""  # where it stands now for good; "" where it has not moved


@dataclass(frozen=True, slots=True)
class _Reached:
    answer: Answer
    url: str
    moved_to: str
    through: tuple[str, ...]  # each address that was asked, the last one too


class FeedReader:
    """Reads one feed at a time. It keeps, in memory, what sites asked for; what must last is the caller's to keep."""

    def __init__(self, redirect: Mapping[str, str] | None = None) -> None:
        self._session = FeedSession(redirect)
        self._robots = Robots(lambda url, most: self._follow(url, {}, most).answer)
        self._next: dict[str, datetime] = {}  # host: not before
        self._led: dict[str, tuple[str, ...]] = {}  # where each feed led last time

    def pause(self, url: str, now: datetime) -> timedelta:
        """How long this host, and those to which the feed led last time, should still be left alone; zero where it may be asked."""
        hosts = {_host(each) for each in (url, *self._led.get(url, ()))}
        waits = [self._next.get(host, now) - now for host in hosts]
        return max((wait for wait in waits if timedelta() < wait <= LONGEST_WAIT), default=timedelta())  # fmt: skip

    def stop(self) -> None:
        """Ask no further question: the reading under way ends soon."""
        self._session.stop()

    def read(
        self,
        url: str,
        now: datetime,
        *,
        etag: str = "",
        last_modified: str = "",
        digest: str = "",
    ) -> Reading:
        """Read one feed; the last three are of the reading that was kept last. Raises Permanent or Temporary with one sentence, Gone where it should not be asked again."""
        self._next[_host(url)] = now + PAUSE
        self._session.begin()
        headers = {"Accept": _ACCEPT}
        if etag:
            headers["If-None-Match"] = etag
        if last_modified:
            headers["If-Modified-Since"] = last_modified
        reached = self._follow(url, headers, LARGEST, robots_at=now)
        self._led[url] = reached.through
        try:
            self._refuse_status(reached, now, asked_for_news=bool(etag or last_modified))  # fmt: skip
        except Temporary as error:
            # The site that asks for rest may be another than the one that sent us there.
            self._leave_alone(reached.url, now, error.retry_after)
            raise
        for host in {_host(each) for each in reached.through}:
            asked = [each for each in reached.through if _host(each) == host]
            wait = max(self._robots.delay(each).total_seconds() for each in asked)
            self._leave_alone(asked[0], now, wait)
        answer = reached.answer
        body = sha256(answer.body).hexdigest()
        if answer.status == 304 or body == digest:
            return Reading(same=True, moved_to=reached.moved_to)
        contents = parse(answer.body, reached.url, answer.header("Content-Type"), now)
        if contents.broken:
            # So that it comes whole again next time, when it may be mended.
            return Reading(contents=contents, moved_to=reached.moved_to)
        return Reading(
            contents=contents,
            etag=answer.header("ETag"),
            last_modified=answer.header("Last-Modified"),
            digest=body,
            moved_to=reached.moved_to,
        )

    def _leave_alone(self, url: str, now: datetime, seconds: float | None) -> None:
        wait = max(PAUSE, timedelta(seconds=min(seconds or 0.0, LONGEST_WAIT.total_seconds())))  # fmt: skip
        self._next[_host(url)] = now + wait

    def _follow(
        self,
        url: str,
        headers: Mapping[str, str],
        most: int,
        robots_at: datetime | None = None,
    ) -> _Reached:
        """Ask, and go where the answer points, a few times. Each step is checked like the first."""
        first, moved_to, for_good, seen = url, "", True, dict[str, None]()
        while url not in seen and len(seen) <= MOST_HOPS:
            seen[url] = None
            _refuse_people(first, url)
            if robots_at is not None:
                self._look_at_robots(url, robots_at)
            answer = self._session.ask(url, headers, most)
            if answer.status not in _HOPS:
                return _Reached(answer, url, moved_to, tuple(seen))
            onward = _onward(url, answer)
            for_good = for_good and answer.status in _MOVED
            if for_good:
                moved_to = onward
            url = onward
        raise Permanent(
            f"{_host(first)} sends its readers round in a circle, or on and on",
            reason="bad_request",
        )

    def _look_at_robots(self, url: str, now: datetime) -> None:
        try:
            self._robots.check(url, now)
        except Temporary as error:
            if error.retry_after:
                self._leave_alone(url, now, error.retry_after)
            raise

    def _refuse_status(
        self, reached: _Reached, now: datetime, *, asked_for_news: bool
    ) -> None:
        status, host = reached.answer.status, _host(reached.url)
        if status == 200 or (status == 304 and asked_for_news):
            return
        if status == 410:
            raise Gone(
                f"{host} says that this feed is gone for good, so it is not read any more",
                reason="gone_or_denied",
            )
        if wait := rest_asked(reached.answer, now):
            raise Temporary(
                f"{host} asks to be left alone for a while (status {status})",
                reason="wait_until",
                retry_after=wait,
            )
        if status >= 500:
            raise Temporary(
                f"{host} has a fault of its own (status {status})", reason="retry_soon"
            )
        if status == 403:
            raise Permanent(
                f"{host} does not let us read it; ask whoever runs the site to let Wardmote in, or take another feed",
                reason="gone_or_denied",
            )
        said = {
            401: "wants a password",
            404: "knows no such address",
        }.get(status, f"gives an answer that no feed gives (status {status})")
        raise Permanent(f"{host} {said}; check the address", reason="gone_or_denied")


def _refuse_people(first: str, url: str) -> None:
    """Raises AmongPeople where an address, or what it leads on to, is a group or profile: as the settings refuse it."""
    if is_group_or_profile(url):
        onward = f"{_host(first)} leads on to a group or profile ({_host(url)})"
        here = f"the feed stands at a group or profile ({_host(url)})"
        raise AmongPeople(
            f"{here if url == first else onward}; Wardmote reads none, because people speak there among themselves",
            reason="policy_block",
        )


def _onward(url: str, answer: Answer) -> str:
    """Where a redirect points. Raises Permanent for what cannot be followed."""
    try:
        onward = urldefrag(urljoin(url, answer.location()))[0]
        scheme = urlsplit(onward).scheme
    except ValueError:
        onward, scheme = "", ""
    host = _host(url)
    if not answer.location() or len(onward) > LONGEST_LOCATION:
        raise Permanent(f"{host} points on to nowhere", reason="bad_request")
    if scheme not in ("http", "https") or (
        scheme == "http" and url.startswith("https:")
    ):
        raise Permanent(
            f"{host} points on to an address that is less safe, so it was not followed",
            reason="bad_request",
        )
    return onward


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "the feed")[:80]


@dataclass(frozen=True, slots=True)
class _Known:
    rules: Protego | None  # None: everything may be read
    read_at: datetime
    size: int  # letters of it that are kept


class Robots:
    """What each site asks of programs in its robots.txt: obeyed, and kept for a day (RFC 9309). Asked through `ask`, which follows redirects."""

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
            lines = self._read(site, now)
            kept = sum(each.size for each in self._known.values())
            if len(self._known) >= MOST_SITES or kept + len(lines) > MOST_ROBOTS:
                self._known.clear()
            rules = rules_of(lines) if lines else None
            known = self._known[site] = _Known(rules, now, len(lines))
        return known.rules

    def _read(self, site: str, now: datetime) -> str:
        """What a site asks of us; "" where it asks nothing."""
        host = urlsplit(site).hostname
        try:
            answer = self._ask(f"{site}/robots.txt", LARGEST_ROBOTS)
        except (LiesInside, AmongPeople):
            raise  # that is what is wrong with it, and not its robots.txt
        except ConnectorError as error:
            if isinstance(error, Unreachable) and error.host == host:
                raise  # nor would anything else there be read
            said = f"the robots.txt of {host} cannot be read, so nothing else is read there ({error})"
            if isinstance(error, Permanent):
                raise Permanent(said, reason=error.reason) from None
            raise Temporary(
                said, reason=error.reason, retry_after=error.retry_after
            ) from None
        if answer.status in range(200, 300):
            # A mark would stand before its first word, which then says nothing.
            text = marked(answer.body)
            return lines_for(answer.body.decode("utf-8", "replace") if text is None else text, AGENT)  # fmt: skip
        if answer.status in range(400, 500) and answer.status != 429:
            return ""  # there is none
        wait = rest_asked(answer, now)
        raise Temporary(
            f"the robots.txt of {host} cannot be read, so nothing else is read there (status {answer.status})",
            reason="wait_until" if wait else "retry_soon",
            retry_after=wait,
        )


def _site(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
