"""Looks whether an address still answers: only when a person asks for it, once each, and never inside a private network.

Only https is used; an address that is written with http is asked for as https. Redirects are followed a few steps,
each looked at before it is taken, and every connection is cut before a word is sent where it ends in a private
address, whatever name it was given.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
from urllib3.connectionpool import HTTPSConnectionPool
from urllib3.exceptions import HTTPError
from urllib3.util.retry import Retry

from connectors.exchange import AnswerTooLarge, TimedHttps
from connectors.feed_session import as_meant, is_public
from connectors.session import PlatformAdapter, PlatformSession, redact

TIMEOUT = (5.0, 10.0)  # seconds: to connect, and between two bytes
MOST_STEPS = 5
LARGEST_PAGE = 2**20  # bytes; of what is larger no more is read
COURTESY_SECONDS = 1.0  # between two calls; kept by whoever calls
USER_AGENT = "Wardmote (looks whether a cited page is still there)"
_TRY_GET = (403, 404, 405, 406, 501)  # some servers know no HEAD
_STILL_THERE = (
    401,
    402,
    403,
    407,
    429,
)  # it answers, though not to a program or not just now


@dataclass(frozen=True, slots=True)
class Looked:
    """What became of one address. `why` says what is wrong, "" where it answers; `remark` what else was seen."""

    address: str
    why: str = ""
    remark: str = ""

    @property
    def alive(self) -> bool:
        return not self.why


class _PrivateAddress(Exception):
    """The connection would end inside a private network."""


class _PublicConnection(TimedHttps):
    def _new_conn(self) -> socket.socket:
        made = super()._new_conn()
        peer = str(made.getpeername()[0])
        if not is_public(peer):
            made.close()
            raise _PrivateAddress(peer)
        return made


class _PublicPool(HTTPSConnectionPool):
    ConnectionCls = _PublicConnection


class _PublicAdapter(PlatformAdapter):
    """As for the platforms, but without a second try, and to public addresses only."""

    def __init__(self, redirect: Mapping[str, str]) -> None:
        super().__init__(redirect, TIMEOUT, LARGEST_PAGE)
        self.max_retries = Retry(0, read=False, redirect=False)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        pools = self.poolmanager.pool_classes_by_scheme
        self.poolmanager.pool_classes_by_scheme = {**pools, "https": _PublicPool}


def link_session(redirect: Mapping[str, str] | None = None) -> PlatformSession:
    """A session for looking at addresses. `redirect` as in `connectors.session.make_session`, for trials."""
    session = PlatformSession(_PublicAdapter(redirect or {}))
    session.headers["User-Agent"] = USER_AGENT
    return session


def look(session: PlatformSession, address: str) -> Looked:
    """Ask for one address: HEAD, and GET where the server knows no HEAD. Never raises for what the net does."""
    here = re.sub(r"^http://", "https://", address, flags=re.IGNORECASE)
    remark = (
        "" if here == address else "it is written with http, and was asked for as https"
    )
    for _ in range(MOST_STEPS + 1):
        try:
            answer = _ask(session, here)
        except AnswerTooLarge as large:
            answer = large.answer  # its head says what became of it
        except (requests.RequestException, HTTPError, _PrivateAddress, ValueError) as e:
            return Looked(address, _why(e), remark)
        status = answer.status_code
        if status in (301, 302, 303, 307, 308) and answer.headers.get("Location"):
            try:
                here = urljoin(here, as_meant(answer.headers["Location"]))
                scheme = urlsplit(here).scheme
            except ValueError:
                return Looked(address, "it leads to what is no address", remark)
            if scheme != "https":
                return Looked(address, "it leads to an address without https", remark)
            if status in (301, 308):
                remark = f"it has moved for good, to {redact(here)[:200]}"
            continue
        if status < 400:
            return Looked(address, remark=remark)
        if status in _STILL_THERE:
            return Looked(address, remark=f"it answers {status}: look at it yourself")
        return Looked(address, f"the server answers {status}", remark)
    return Looked(address, "it leads from one address to the next without end", remark)


def _ask(session: PlatformSession, address: str) -> requests.Response:
    host = (urlsplit(address).hostname or "").strip("[]")
    try:
        if not is_public(host):
            raise _PrivateAddress(host)
    except ValueError:
        pass  # a name: where it leads is seen when connected
    answer = session.head(address, allow_redirects=False)
    if answer.status_code in _TRY_GET:
        answer = session.get(address, allow_redirects=False)
    return answer


def _why(error: Exception) -> str:
    """What went wrong, in words that name no machine of ours."""
    chain: list[BaseException] = [error]
    while (below := chain[-1].__cause__ or chain[-1].__context__) and len(chain) < 10:
        chain.append(below)
    if any(isinstance(each, _PrivateAddress) for each in chain):
        return "it ends inside a private network"
    if isinstance(error, requests.exceptions.SSLError):
        return "its certificate is not good"
    if isinstance(error, requests.Timeout):
        return "no answer in time"
    if isinstance(error, requests.exceptions.InvalidSchema):
        return "it is not https"
    if any(isinstance(each, socket.gaierror) for each in chain) or (
        "resolve" in str(error)
    ):
        return "there is no such host"
    if isinstance(error, requests.ConnectionError):
        return "no connection to the server"
    return "it cannot be asked for"
