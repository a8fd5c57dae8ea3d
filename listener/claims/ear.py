"""Reads feeds beside the daemon's other work, one at a time: a site that drips must not keep an act waiting.

The thread only asks, parses and looks for claims. What it brings is kept by the daemon itself, which alone touches the database.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from connectors.base import ConnectorError
from connectors.feeds import FeedReader
from listener.claims.feed_settings import FeedSettings
from listener.claims.hearing import Asked, Brought, ask, prepare, take
from listener.house import House


class Ear:
    """One reading under way, or none."""

    def __init__(self, reader: FeedReader) -> None:
        self._reader = reader
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="ear")
        self._closed = False
        self._under_way: tuple[Asked, Future[Brought | ConnectorError]] | None = None

    @property
    def busy(self) -> bool:
        """Whether no reading can begin: one is under way or was not taken, or no more are wanted."""
        return self._closed or self._under_way is not None

    @property
    def done(self) -> str:
        """The name of the feed whose reading has ended; "" for none."""
        if self._under_way and self._under_way[1].done() and not self._closed:
            return self._under_way[0].feed.name
        return ""

    def start(self, house: House, feed: FeedSettings) -> None:
        """Begin to read a feed."""
        asked = prepare(house, feed)
        self._under_way = asked, self._pool.submit(ask, self._reader, asked)

    def take(self, house: House) -> int:
        """Keep what the reading brought. Raises what went wrong in it, if that was not the feed's own fault."""
        if self._under_way is None:
            return 0
        asked, future = self._under_way
        self._under_way = None
        return take(house, asked, future.result())

    def close(self) -> None:
        """Begin no more. What is under way ends within a minute, and is read again after the next start."""
        self._closed = True
        self._reader.stop()
        self._pool.shutdown(wait=False, cancel_futures=True)
