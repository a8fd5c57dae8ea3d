"""One exchange with a server, under one deadline: neither head nor body of an answer may drip without end.

The library minds only the wait between two bytes. Here a timer shuts the connection when the time is over, so that a
read that waits ends at once, wherever in the answer it stands. Of the wait for a name the library minds nothing, and no
timer can end it: a name is looked up, and its addresses are called, in a thread that is left behind.
"""

from __future__ import annotations

import http.client
import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from types import TracebackType
from typing import Any, ClassVar, Self, TypeVar

import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection

CONNECT_SECONDS = 20.0  # to look a name up, and to try all of its addresses
MOST_HANGING = 8  # left behind, and not ended yet; the service may have 64 threads
_FAULTS = (OSError, ValueError, OverflowError, urllib3.exceptions.HTTPError)

_current = threading.local()
_hanging: list[threading.Thread] = []

T = TypeVar("T")


def in_time(job: Callable[[], T], undo: Callable[[T], object] = id) -> T:
    """Do what nobody can break off. Raises TimeoutError where that takes too long; what comes of it then is undone.

    One that hangs holds up the others for only so long: where many hang, no more is begun until one ends.
    """
    _hanging[:] = [each for each in _hanging if each.is_alive()]
    if len(_hanging) >= MOST_HANGING:
        raise TimeoutError("too much was waited for in vain")
    ended: Future[T] = Future()

    def work() -> None:
        try:
            found = job()
        except _FAULTS as error:  # raised where it is waited for
            if ended.set_running_or_notify_cancel():
                ended.set_exception(error)
            return
        if ended.set_running_or_notify_cancel():
            ended.set_result(found)
        else:
            undo(found)

    # A daemon thread: one that hangs keeps nobody from stopping the service.
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    try:
        return ended.result(CONNECT_SECONDS)
    except TimeoutError:
        if not ended.cancel():  # its own, or it came at the last moment
            return ended.result()
        _hanging.append(thread)
        raise


class AnswerTooLarge(requests.RequestException):
    """The answer grew past its cap. `answer`: what was read of it, its head."""

    def __init__(self, answer: requests.Response) -> None:
        super().__init__("the answer was too large", response=answer)
        self.answer = answer


class Exchange:
    """What this thread asks inside of it must be answered, tries and all, within so many seconds."""

    def __init__(self, seconds: float) -> None:
        self.is_cut = False
        self._held: Any = None
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        _current.exchange = self
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        _current.exchange = None
        self._timer.cancel()

    def hold(self, held: Any) -> None:
        """From now on this socket is the one to be shut. Raises TimeoutError where the time is over."""
        self._held = held
        if self.is_cut:
            raise TimeoutError("the answer took too long")

    def _cut(self) -> None:
        self.is_cut = True
        held = getattr(self._held, "socket", self._held)  # of a tunnel, what is below
        if held is not None:
            with suppress(OSError):
                # Not by its own method: that of TLS would have the other thread read on without it.
                socket.socket.shutdown(held, socket.SHUT_RDWR)

    def read_whole(self, response: requests.Response, largest: int) -> None:
        """Read the body as it comes, so that neither a huge nor a dripping answer can hold us."""
        try:
            response._content = self._body(response, largest)
            response._content_consumed = True  # type: ignore[attr-defined]
        except urllib3.exceptions.ReadTimeoutError:
            raise requests.exceptions.ReadTimeout("the answer stopped coming") from None
        except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            if isinstance(error, requests.RequestException):
                raise
            if self.is_cut:
                raise self._too_slow() from None
            if not isinstance(error, urllib3.exceptions.HTTPError):
                raise
            raise requests.exceptions.ChunkedEncodingError("the answer broke off") from None  # fmt: skip
        finally:
            response.close()  # a body read to its end leaves the connection open for the next call

    def _body(self, response: requests.Response, largest: int) -> bytes:
        body = bytearray()
        while piece := response.raw.read1(65536, decode_content=True):
            body += piece
            if len(body) > largest:
                raise AnswerTooLarge(response)
            if self.is_cut:
                break
        if self.is_cut:  # what was shut looks like an end
            raise self._too_slow()
        return bytes(body)

    def _too_slow(self) -> requests.exceptions.ReadTimeout:
        return requests.exceptions.ReadTimeout("the answer took too long")


class _Timed:
    """A connection that hands its socket to the exchange of this thread, if there is one."""

    sock: Any

    def _new_conn(self) -> socket.socket:
        connect: Callable[[], socket.socket] = super()._new_conn  # type: ignore[misc]
        try:
            made = in_time(connect, socket.socket.close)
        except TimeoutError as error:
            raise urllib3.exceptions.ConnectTimeoutError(
                self, "it took too long to find"
            ) from error
        _hold(made)
        return made

    def getresponse(self) -> Any:
        exchange = _hold(self.sock)
        try:
            answer = super().getresponse()  # type: ignore[misc]
        except (OSError, http.client.HTTPException):
            if exchange is not None:
                exchange.hold(None)
            raise
        if exchange is not None and exchange.is_cut:  # a head cut short looks whole
            raise TimeoutError("the answer took too long")
        return answer


def _hold(held: Any) -> Exchange | None:
    exchange: Exchange | None = getattr(_current, "exchange", None)
    if exchange is not None:
        exchange.hold(held)
    return exchange


class TimedHttp(_Timed, HTTPConnection):
    """Without TLS."""


class TimedHttps(_Timed, HTTPSConnection):
    """With TLS."""


class _HttpPool(urllib3.HTTPConnectionPool):
    ConnectionCls = TimedHttp


class _HttpsPool(urllib3.HTTPSConnectionPool):
    ConnectionCls = TimedHttps


class TimedAdapter(HTTPAdapter):
    """Its connections keep to the deadline of the exchange, those through a proxy of the environment too."""

    pools: ClassVar[dict[str, type[urllib3.HTTPConnectionPool]]] = {
        "http": _HttpPool,
        "https": _HttpsPool,
    }

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = self.pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        manager = super().proxy_manager_for(proxy, **kwargs)
        if isinstance(manager, urllib3.ProxyManager):
            manager.pool_classes_by_scheme = TimedAdapter.pools
        return manager
