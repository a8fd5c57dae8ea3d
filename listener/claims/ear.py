"""Reads feeds beside the daemon's other work, one at a time: a site that drips must not keep an act waiting.

The thread only asks, parses and looks for claims. What it brings is kept by the daemon itself, which alone touches the database.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from typing import Self

from connectors.base import ConnectorError
from connectors.feeds import FeedReader
from listener.claims.feed_settings import FeedSettings
from listener.claims.hearing import Asked, Brought, ask, prepare, take
from listener.house import House

LAST_SECONDS = 10.0  # how long the end of the service waits for what was heard


class Ear:
    """One reading under way, or none. As a context it is closed at the end, whatever ends it."""

    def __init__(self, reader: FeedReader) -> None:
        self._reader = reader
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="ear")
        self._closed = Event()  # the thread looks at it, too
        self._under_way: tuple[Asked, Future[Brought | ConnectorError]] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def busy(self) -> bool:
        """Whether no reading can begin: one is under way or was not taken, or no more are wanted."""
        return self._closed.is_set() or self._under_way is not None

    @property
    def done(self) -> str:
        """The name of the feed whose reading has ended; "" for none. Once closed, waits some seconds for the last one."""
        if self._under_way is None:
            return ""
        asked, future = self._under_way
        if self._closed.is_set():
            wait((future,), LAST_SECONDS)
        return asked.feed.name if future.done() else ""

    def start(self, house: House, feed: FeedSettings) -> None:
        """Begin to read a feed."""
        asked = prepare(house, feed)
        reading = self._pool.submit(ask, self._reader, asked, self._closed.is_set)
        self._under_way = asked, reading

    def take(self, house: House) -> int:
        """Keep what the reading brought. Raises what went wrong in it, if that was not the feed's own fault."""
        if self._under_way is None:
            return 0
        asked, future = self._under_way
        self._under_way = None
        closed = self._closed.is_set()
        if future.cancelled() or (closed and isinstance(future.result(), ConnectorError)):  # fmt: skip
            return 0  # it is we who hung up
        return take(house, asked, future.result())

    def close(self) -> None:
        """Begin no more. What is under way ends within a minute: a site that still answers is asked again after the next
        start; of what came, the items that were looked through can be taken, and the next reading goes on behind them."""
        self._closed.set()
        self._reader.stop()
        self._pool.shutdown(wait=False, cancel_futures=True)
