"""How the address of a feed is asked: politely, with a limit on everything, and never inside a private network.

A feed may stand anywhere and answer anything. One question goes out at a time; where to go on, and whether, is decided
in feeds.py. A host's address is looked up here and the connection goes to exactly that address, so that no name can
lead inside after it was checked.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from http.cookiejar import DefaultCookiePolicy
from typing import Any, ClassVar
from urllib.parse import urlsplit

import requests
import urllib3
from requests.structures import CaseInsensitiveDict

from connectors.base import Permanent, Temporary
from connectors.exchange import (
    AnswerTooLarge,
    Exchange,
    TimedAdapter,
    TimedHttp,
    TimedHttps,
    in_time,
)
from connectors.session import loopback

AGENT = "Wardmote"  # the name under which a robots.txt may speak to us
USER_AGENT = f"{AGENT}/1 (reads news feeds for a councillor; obeys robots.txt)"
TIMEOUT = (5.0, 10.0)  # seconds: to connect, and between two bytes
WHOLE_SECONDS = 20.0  # for one answer
READING_SECONDS = 45.0  # for all questions of one reading together
LONGEST_LOCATION = 2000
MOST_ADDRESSES = 3  # of one host, that are tried
_UNPACKED = ("", "identity", "gzip", "x-gzip", "deflate")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_INSIDE = (".localhost", ".local", ".internal", ".lan", ".home", ".corp", ".intranet")


class LiesInside(Permanent):
    """An address inside a private network, whatever was to be read there."""


class Unreachable(Temporary):
    """Nobody answers at this host, whatever was to be read there."""

    def __init__(self, said: str, host: str) -> None:
        super().__init__(said, reason="retry_soon")
        self.host = host


class Answer:
    """One answer, whole: status, headers, body."""

    def __init__(
        self, status: int, headers: CaseInsensitiveDict[str], body: bytes
    ) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    def header(self, name: str) -> str:
        """A header on one line, not longer than one that is kept; "" where there is none."""
        said = self.headers.get(name, "").strip()
        return said if len(said) <= 500 and said.isprintable() else ""

    def location(self) -> str:
        """Where it points on to, on one line; "" where that is nowhere."""
        said = as_meant(self.headers.get("Location", "")).strip()
        return said if len(said) <= LONGEST_LOCATION and said.isprintable() else ""


def as_meant(header: str) -> str:
    """A header's letters as its sender meant them: Welsh sites send them as UTF-8, which is read as one letter a byte."""
    with suppress(UnicodeError):
        return header.encode("latin-1").decode("utf-8")
    return header


class FeedSession:
    """Asks one address at a time. `redirect` leads whole hosts to this machine, for tests and practice only."""

    def __init__(self, redirect: Mapping[str, str] | None = None) -> None:
        self._redirect = {
            source.rstrip("/"): loopback(target)
            for source, target in (redirect or {}).items()
        }
        self._session = requests.Session()
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.auth = _unchanged  # so that no .netrc is read
        self.begin()
        self._guarded, self._near = _GuardedAdapter(), TimedAdapter()

    def begin(self) -> None:
        """From now on the time of a new reading runs."""
        self._stopped = False
        self._until = time.monotonic() + READING_SECONDS

    def stop(self) -> None:
        """Ask nothing more, until another reading begins."""
        self._stopped = True

    def ask(self, url: str, headers: Mapping[str, str], largest: int) -> Answer:
        """GET one address. Redirects come back as they are. Raises Permanent or Temporary, each one sentence."""
        host = urlsplit(url).hostname or "the feed"
        if self._stopped or time.monotonic() > self._until:
            raise Temporary(f"{host[:80]} did not answer in time", reason="retry_soon")
        try:
            response = self._send(url, {"User-Agent": USER_AGENT, **headers}, largest)
        except AnswerTooLarge:
            size = f"{largest // (1024 * 1024)} MiB" if largest >= 1024 * 1024 else f"{largest // 1024} KiB"  # fmt: skip
            raise Permanent(
                f"the answer of {host} is larger than {size} when unpacked, so it was not read",
                reason="bad_request",
            ) from None
        except (requests.exceptions.SSLError, requests.exceptions.InvalidURL) as error:
            raise Permanent(_sentence(host, error), reason="bad_request") from None
        except requests.exceptions.ConnectionError as error:
            raise Unreachable(_sentence(host, error), host) from None
        except (requests.RequestException, urllib3.exceptions.HTTPError) as error:
            raise Temporary(_sentence(host, error), reason="retry_soon") from None
        return Answer(response.status_code, response.headers, response.content)

    def _send(
        self, url: str, headers: dict[str, str], largest: int
    ) -> requests.Response:
        asked = {"Accept-Encoding": "gzip", "Connection": "close", **headers}
        target = self._rewritten(url)
        request = self._session.prepare_request(
            requests.Request("GET", target, headers=asked)
        )
        given: Any = {"stream": True}
        adapter: TimedAdapter = self._near
        if target == url:
            # Proxies and CA bundles of the environment stay in force.
            given = self._session.merge_environment_settings(
                target, {}, True, None, None
            )
            adapter = self._guarded
        left = self._until - time.monotonic()
        try:
            with Exchange(min(WHOLE_SECONDS, max(1.0, left))) as exchange:
                # Not by way of the session: it would read the whole body of a redirect, however large.
                response = adapter.send(request, timeout=TIMEOUT, **given)
                packed = response.headers.get("Content-Encoding", "").strip().lower()
                if packed not in _UNPACKED:
                    response.close()
                    raise Permanent(
                        f"{urlsplit(url).hostname} packs its answer in a way that was not asked for",
                        reason="bad_request",
                    )
                exchange.read_whole(response, largest)
        finally:
            # A site may hang up after its answer and not say so. The next question goes out on a connection of its own.
            adapter.close()
        return response

    def _rewritten(self, url: str) -> str:
        for source, target in self._redirect.items():
            if url == source or url.startswith((f"{source}/", f"{source}?")):
                return target + url[len(source) :]
        refuse_inside(url)  # also what a redirect points to
        return url


def refuse_inside(url: str) -> None:
    """Raises Permanent where an address, by its own letters, is none of the open web."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".").lower()
        fine = parts.scheme in ("http", "https") and (parts.port is None or parts.port)
    except ValueError:
        host, fine = "", False
    if not fine or not host:
        raise Permanent("this is no web address", reason="bad_request")
    try:
        inside = not is_public(host)
    except ValueError:
        inside = "." not in host or host.endswith(_INSIDE)
    if inside:
        raise LiesInside(
            f"{host[:80]} lies inside a private network, where no feed is read",
            reason="bad_request",
        )


def is_public(address: str) -> bool:
    """Whether an IP address lies on the open internet. Raises ValueError for what is no address."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        within = found.ipv4_mapped or found.sixtofour
        if found in _NAT64:
            within = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if found.teredo or (within is not None and not _open(within)):
            return False
        if within is not None:
            return True
        if found.is_site_local:
            return False
    return _open(found)


def _open(found: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    return found.is_global and not found.is_multicast and not found.is_reserved


def public_addresses(host: str, port: int) -> list[str]:
    """The addresses of a host. Raises LiesInside where one of them is in a private network."""
    found = in_time(lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    addresses = list(dict.fromkeys(str(each[4][0]) for each in found))
    if not all(is_public(each) for each in addresses):
        raise LiesInside(
            f"{host[:80]} lies inside a private network, where no feed is read",
            reason="bad_request",
        )
    return addresses[:MOST_ADDRESSES]


def _connected(
    host: str, port: int, connect: Callable[[str], socket.socket]
) -> Iterator[socket.socket]:
    """Connect to each checked address in turn, until one takes it."""
    try:
        addresses = public_addresses(host, port)
    except TimeoutError as error:
        said = f"no address of {host[:80]} in time"
        raise urllib3.exceptions.ConnectTimeoutError(None, said) from error
    except (OSError, UnicodeError) as error:
        # Not left to the library: its own lookup would be checked by nobody.
        raise requests.ConnectionError(f"no address of {host[:80]}") from error
    for place, address in enumerate(addresses):
        try:
            yield connect(address)
            return
        except (
            urllib3.exceptions.NewConnectionError,
            urllib3.exceptions.ConnectTimeoutError,
        ):
            if place + 1 == len(addresses):
                raise


class _Guarded:
    """Connects to addresses that were checked, under the name that was asked for."""

    _dns_host: str
    port: int

    def _new_conn(self) -> socket.socket:
        name = self._dns_host

        def connect(address: str) -> socket.socket:
            self._dns_host = address
            try:
                made: socket.socket = super(_Guarded, self)._new_conn()  # type: ignore[misc]
                return made
            finally:
                self._dns_host = name

        return next(_connected(name, self.port, connect))


class _GuardedHttp(_Guarded, TimedHttp):
    pass


class _GuardedHttps(_Guarded, TimedHttps):
    pass


class _HttpPool(urllib3.HTTPConnectionPool):
    ConnectionCls = _GuardedHttp


class _HttpsPool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _GuardedHttps


class _GuardedAdapter(TimedAdapter):
    """Through a proxy of the environment, the proxy looks the name up; otherwise we do."""

    pools: ClassVar[dict[str, type[urllib3.HTTPConnectionPool]]] = {
        "http": _HttpPool,
        "https": _HttpsPool,
    }


def _unchanged(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def _sentence(host: str, error: Exception) -> str:
    where = host[:80]
    if isinstance(error, requests.exceptions.SSLError):
        return f"{where} shows a certificate that does not hold"
    if isinstance(error, requests.exceptions.InvalidURL):
        return f"{where} is no web address"
    if isinstance(error, requests.exceptions.Timeout):
        return f"{where} did not answer in time"
    if isinstance(error, requests.exceptions.ChunkedEncodingError):
        return f"the answer of {where} broke off"
    if isinstance(error, requests.exceptions.ConnectionError):
        return f"{where} cannot be reached"
    return f"{where} gave an answer that cannot be read"
