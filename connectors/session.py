"""The one HTTP session: time-outs, few and safe retries, a size cap, and no secret in any text.

Both client libraries are handed a `PlatformSession`. It never follows a redirect, keeps no cookies, reads no
.netrc, and remembers the status and headers of its last answer, which the libraries throw away.
"""

from __future__ import annotations

import ipaddress
import logging
import re
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import DefaultCookiePolicy
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote, quote_plus, urlsplit

import requests
import urllib3
from requests.structures import CaseInsensitiveDict
from urllib3.util.retry import Retry

from connectors.base import Permanent
from connectors.exchange import Exchange, TimedAdapter

TIMEOUT = (5.0, 20.0)  # seconds: to connect, and between two bytes
WHOLE_ANSWER_SECONDS = 60.0  # a server that drips is cut off here, whatever it drips
FIRST_WAIT = 0.2  # seconds; doubled before the second try of a GET that met a fault, at most a second
LARGEST_ANSWER = 16 * 1024 * 1024  # bytes, after unpacking
MARK = "***"

_SHORTEST_SECRET = 4  # anything shorter would blank out ordinary words
_LIBRARIES = (
    "requests",
    "urllib3",
    "tweepy",
    "facebook",
    "oauthlib",
    "requests_oauthlib",
    "connectors",
)
_CHATTY = (
    "tweepy",
    "urllib3",
    "oauthlib",
    "requests_oauthlib",
)  # at DEBUG these print whole headers

_KEYED = re.compile(
    r"((?:access_token|refresh_token|input_token|fb_exchange_token|client_secret|appsecret_proof|oauth_\w+)"
    r"\\?[\"']?\s*(?:=|:|%3D)\s*b?\\?[\"']?)[^\s&\"'<>,;)}\]\\]+",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"\b(Bearer|Basic)(\s+|%20|\+)[^\s\"',;]+", re.IGNORECASE)
_PAGE_TOKEN = re.compile(r"\bEAA[A-Za-z0-9]{20,}")

_spellings: list[
    str
] = []  # every registered secret in each way a URL may spell it, longest first


def register_secret(secret: str) -> None:
    """From now on `redact` removes this value wherever it appears, percent-encoded or not."""
    if len(secret) < _SHORTEST_SECRET:
        return
    once = quote(secret, safe="")
    found = {
        secret,
        once,
        quote(secret),
        quote_plus(secret),
        quote(once, safe=""),
        *_spellings,
    }
    _spellings[:] = sorted(found, key=lambda spelling: (-len(spelling), spelling))


def redact(text: str) -> str:
    """`text` without access tokens, Bearer values, OAuth parameters and registered secrets."""
    for spelling in _spellings:
        if spelling in text:
            text = text.replace(spelling, MARK)
    text = _KEYED.sub(rf"\g<1>{MARK}", text)
    text = _SCHEME.sub(rf"\g<1>\g<2>{MARK}", text)
    return _PAGE_TOKEN.sub(MARK, text)


_heard = threading.local()


def after_each_call(tell: Callable[[], object]) -> None:
    """From now on `tell` is called whenever a platform call of this thread has ended, well or not."""
    _heard.tell = tell


class RedactingFilter(logging.Filter):
    """Rewrites a log record, traceback included, so that no handler can print a secret."""

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            said = record.getMessage()
        except (
            TypeError,
            ValueError,
            KeyError,
        ):  # the library's own slip in a format must not become ours
            said = f"{record.msg} {record.args!r}"
        record.msg, record.args = redact(said), ()
        if record.exc_info:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
            record.exc_info = None
        if record.exc_text:
            record.exc_text = redact(record.exc_text)
        if record.stack_info:
            record.stack_info = redact(record.stack_info)
        return True


_FILTER = RedactingFilter()


def guard_logs() -> None:
    """Put the filter on every logger of the libraries: a parent's filter does not see its children's records."""
    known = list(logging.Logger.manager.loggerDict)
    for library in _LIBRARIES:
        for name in (
            library,
            *(name for name in known if name.startswith(f"{library}.")),
        ):
            logging.getLogger(name).addFilter(_FILTER)  # adding twice is harmless
    for library in _CHATTY:
        logger = logging.getLogger(library)
        logger.setLevel(max(logger.level, logging.INFO))


@dataclass(frozen=True, slots=True)
class Answer:
    """What a client library does not keep of an answer."""

    status: int
    headers: CaseInsensitiveDict[str]


class PlatformAdapter(TimedAdapter):
    """Sends one request: default time-outs, optional loopback redirect, whole answer read under a cap."""

    def __init__(
        self, redirect: Mapping[str, str], timeout: tuple[float, float], largest: int
    ) -> None:
        self.answer: Answer | None = None
        self._redirect = {
            source.rstrip("/"): loopback(target) for source, target in redirect.items()
        }
        self._timeout = timeout
        self._largest = largest
        super().__init__(max_retries=_retries())

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: bool | str = True,
        cert: Any = None,
        proxies: Mapping[str, str] | None = None,
    ) -> requests.Response:
        self.answer = None
        before = request.url or ""
        request.url = self._rewritten(before)
        if request.url != before:
            proxies = {}  # a proxy cannot see our loopback
        elif not before.startswith("https://"):
            raise requests.exceptions.InvalidSchema("only https is used")
        try:
            with Exchange(WHOLE_ANSWER_SECONDS) as exchange:
                response = super().send(
                    request,
                    stream=True,
                    timeout=timeout or self._timeout,
                    verify=verify,
                    cert=cert,
                    proxies=proxies,
                )
                exchange.read_whole(response, self._largest)
        finally:
            getattr(_heard, "tell", int)()
        self.answer = Answer(response.status_code, response.headers)
        return response

    def _rewritten(self, url: str) -> str:
        for source, target in self._redirect.items():
            if url == source or url.startswith((f"{source}/", f"{source}?")):
                return target + url[len(source) :]
        return url


class PlatformSession(requests.Session):
    """A session that stays where it was sent. `last` is the answer to the latest request, or None."""

    def __init__(self, adapter: PlatformAdapter) -> None:
        super().__init__()
        self._adapter = adapter
        self.mount("https://", adapter)
        self.mount("http://", adapter)
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        # Proxies and CA bundles of the environment stay in force (trust_env), but a .netrc entry would silently
        # replace our Authorization header: an auth of our own keeps requests from looking there.
        self.auth = _unchanged

    @property
    def last(self) -> Answer | None:
        return self._adapter.answer

    @property
    def told_at(self) -> datetime | None:
        """The Date header of the latest answer; None where there is none that can be read."""
        said = self.last.headers.get("Date", "") if self.last else ""
        try:
            return parsedate_to_datetime(said).astimezone(UTC)
        except (ValueError, TypeError, OverflowError):
            return None

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Never: these APIs do not redirect, and a token must not follow a stranger's pointer."""
        return None


def make_session(
    redirect: Mapping[str, str] | None = None,
    timeout: tuple[float, float] = TIMEOUT,
    *,
    secrets: Iterable[str] = (),
    largest: int = LARGEST_ANSWER,
) -> PlatformSession:
    """A session for one connector.

    `redirect` maps "https://graph.facebook.com" to "http://127.0.0.1:PORT/facebook"; a target that is not on
    loopback is refused with Permanent("bad_request"). `timeout` is seconds to connect and to wait for a byte.
    `secrets` are registered for redaction. `largest` is the cap on one answer in bytes.
    """
    for secret in secrets:
        register_secret(secret)
    guard_logs()
    return PlatformSession(PlatformAdapter(redirect or {}, timeout, largest))


class _NotIfSilent(Retry):
    """Tries again what failed at once. What was waited for in vain is not waited for three times."""

    def increment(
        self,
        method: str | None = None,
        url: str | None = None,
        response: Any = None,
        error: Exception | None = None,
        _pool: Any = None,
        _stacktrace: TracebackType | None = None,
    ) -> Self:
        """The tries that are left. Raises what the library would where none is."""
        faults = urllib3.exceptions
        if isinstance(error, faults.ReadTimeoutError):
            raise error
        refused = isinstance(error, faults.NewConnectionError)  # at once
        if isinstance(error, faults.ConnectTimeoutError) and not refused:
            raise faults.MaxRetryError(_pool, url or "", error)
        return super().increment(method, url, response, error, _pool, _stacktrace)


def _retries() -> Retry:
    """Two more tries of a GET that met a fault of the moment; the wait stays under a second.

    Retry-After is not obeyed here: it may be an hour, and would also make a 429 be retried inside the call.
    """
    return _NotIfSilent(
        total=2,
        allowed_methods=frozenset({"GET"}),
        status_forcelist=(500, 502, 503, 504),
        backoff_factor=FIRST_WAIT,
        backoff_max=1.0,
        raise_on_status=False,
        respect_retry_after_header=False,
    )


def _unchanged(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def loopback(target: str) -> str:
    """An address on this machine, without a slash at the end. Raises Permanent for any other."""
    parts = urlsplit(target)
    host = parts.hostname or ""
    try:
        near = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        near = False
    if parts.scheme not in ("http", "https") or not near:
        raise Permanent(
            "calls may only be redirected to this machine (127.0.0.1)",
            reason="bad_request",
        )
    return target.rstrip("/")
