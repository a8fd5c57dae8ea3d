"""Calls to the Graph API through facebook-sdk: version, paging, and every failure as a typed error.

facebook-sdk 3.1.0 refuses any version above 3.1 in its constructor, so the version is set afterwards. Its own
paging is not used: it trusts the `next` address, which carries the token.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl

import facebook
import requests

from connectors.base import ConnectorError, Permanent, Temporary, fault
from connectors.budget import WRITES, Budget
from connectors.facebook_errors import (
    TOKEN,
    AskedTooMuch,
    allowance_of,
    failure_of,
    renew,
    used_percent,
)
from connectors.payload import as_flag, as_mapping, as_text
from connectors.session import PlatformSession

VERSION = "v26.0"
ASK_EVERY = timedelta(minutes=10)
UNPUBLISHED = "the page is not published just now: Facebook shows it to nobody else"
SIZES = (100, 50, 25, 10)  # of one page of a list; Facebook answers an error above that
WINDOW = "calls"  # Facebook counts all of a page's calls together

_ID = re.compile(r"[0-9A-Za-z]+(?:[_:-][0-9A-Za-z]+)*")
_PLACE = (
    "after",
    "until",
    "since",
    "__paging_token",
)  # all of `next` that is taken over
_log = logging.getLogger(__name__)


def is_native_id(text: str) -> bool:
    """Whether this may stand in a path: an id from outside must not turn into another call."""
    return len(text) <= 200 and _ID.fullmatch(text) is not None


class Pages:
    """The pages of one edge, in order. After the loop `complete` tells whether the end was reached.

    An empty page with a `next` is followed. A cursor seen before ends the loop with `complete` False, and so do
    more than `most` pages (`capped`): whoever reads must then not conclude that anything is absent.
    """

    def __init__(
        self, graph: Graph, path: str, most: int, fields: Mapping[str, str]
    ) -> None:
        self._graph, self._path, self._most, self._fields = graph, path, most, fields
        self.complete = False
        self.capped = False

    def __iter__(self) -> Iterator[Mapping[str, Any]]:
        after: dict[str, str] = {}
        seen: set[str] = set()
        read = 0.0  # in whole pages, whatever the size
        while read < self._most:
            body = self._read(after)
            read += self._graph.size_of(self._path) / SIZES[0]
            if not isinstance(body.get("data"), list):
                raise fault("Facebook's answer holds no list", write=False)
            yield body
            paging = as_mapping(body.get("paging"))
            if not paging.get("next"):
                self.complete = True
                return
            after = _next_page(paging)
            mark = repr(sorted(after.items()))
            if not after or mark in seen:
                _log.warning(
                    "paging of %s went in a circle; the rest is read next time",
                    self._path,
                )
                return
            seen.add(mark)
        self.capped = True
        _log.warning("paging of %s stopped after %d pages", self._path, self._most)

    def _read(self, after: Mapping[str, str]) -> Mapping[str, Any]:
        try:
            return self._as_much_as_may_be(after)
        except Permanent as error:
            if not after or error.reason != "bad_request":
                raise
        raise fault(
            "Facebook has forgotten where we were reading", write=False
        )  # a stale cursor: start again

    def _as_much_as_may_be(self, after: Mapping[str, str]) -> Mapping[str, Any]:
        """Where it may be too much, ask for less. What went well is remembered, until a sweep tries anew."""
        usual, fault_of_all = self._graph.size_of(self._path), None
        for size in (each for each in SIZES if each <= usual):
            fields = {**self._fields, "limit": str(size), **after}
            try:
                body = self._graph.read(self._path, **fields)
            except AskedTooMuch as error:
                fault_of_all = error
            else:
                if size < usual:
                    self._graph.sizes[self._path] = size
                return body
        raise fault_of_all or fault("Facebook has a fault", write=False)


class Graph:
    """The few calls that a Facebook connector makes. Raises only ConnectorError."""

    def __init__(
        self,
        token: str,
        session: PlatformSession,
        timeout: tuple[float, float],
        budget: Budget,
        file: str = TOKEN,
    ) -> None:
        self.budget = budget
        self.file = file  # in which the token lies, for whoever must renew it
        self._session = session
        self._api = facebook.GraphAPI(token, session=session, timeout=timeout)
        self._api.version = VERSION
        self.sizes: dict[str, int] = {}  # of pages, by list, where less is to be had
        self.read_at: dict[str, datetime] = {}  # when a post's comments were asked for
        self.withheld: dict[str, str] = {}  # told posts without comments, with a name
        self._speaks_for = ""
        self._published: bool | None = None  # None: not known
        self._asked_at: datetime | None = None

    @property
    def used_percent(self) -> int:
        """How much of the call budget the last answer said is used."""
        return used_percent(self._session.last)

    @property
    def told_at(self) -> datetime | None:
        """The Date of the latest answer."""
        return self._session.told_at

    def read(self, path: str, **fields: str) -> Mapping[str, Any]:
        """GET one path; the answer is a JSON object."""
        return self._call("GET", path, fields)

    def write(self, path: str, **fields: str) -> Mapping[str, Any]:
        """POST form fields to one path; the answer is a JSON object."""
        return self._call("POST", path, fields)

    def erase(self, path: str, **fields: str) -> Mapping[str, Any]:
        """DELETE one path; the answer is a JSON object."""
        return self._call("DELETE", path, fields)

    def pages(self, path: str, most: int, **fields: str) -> Pages:
        """All pages of an edge, at most `most` of them."""
        return Pages(self, path, most, fields)

    def size_of(self, path: str) -> int:
        """How many rows of a list are asked for at once."""
        return self.sizes.get(path, SIZES[0])

    def check_open(self, page: str, now: datetime) -> None:
        """Make sure, before reading, that the token is the page's own, and that the page was published when last asked.

        Raises Temporary("unpublished") where Facebook says that it is not. In doubt it is.
        """
        if self._speaks_for != page or self._published is False:
            self._ask(now)
            self.check_speaks_for(page)
        if self._published is False:
            raise Temporary(UNPUBLISHED, reason="unpublished")

    def ask_again(self, now: datetime) -> None:
        """Every few minutes, after the reading: is the page still published? No answer changes nothing."""
        if timedelta() <= now - (self._asked_at or now) < ASK_EVERY:
            return
        with suppress(ConnectorError):
            self._ask(now)

    def _ask(self, now: datetime) -> None:
        self._asked_at = now
        try:
            me = self.read("me", fields="id,is_published")
        except Permanent as error:
            if error.reason != "bad_request":
                raise
            return  # a person has no such field; whose token it is comes to light elsewhere
        self._speaks_for = as_text(me.get("id"))
        self._published = as_flag(me.get("is_published"))

    def check_speaks_for(self, page: str) -> None:
        """Make sure, once, that the token is the page's own. Raises Permanent("auth_dead") where it is not.

        A person's token is not refused by Facebook: it is shown posts without comments.
        """
        if self._speaks_for != page:
            self._speaks_for = as_text(self.read("me", fields="id").get("id"))
        if self._speaks_for != page:
            raise Permanent(
                f"the token is not the page's own: {renew(self.file)}",
                reason="auth_dead",
            )

    def _call(
        self, method: str, path: str, fields: Mapping[str, str]
    ) -> Mapping[str, Any]:
        if method != "GET":
            self.budget.check(WRITES)
        self.budget.check(WINDOW)
        try:
            body = self._asked(method, path, fields)
        except ConnectorError as error:
            self.budget.note(WINDOW, allowance_of(self._session.last))
            self.budget.close(WINDOW, error)
            raise
        self.budget.note(WINDOW, allowance_of(self._session.last))
        return body

    def _asked(
        self, method: str, path: str, fields: Mapping[str, str]
    ) -> Mapping[str, Any]:
        write = method != "GET"
        args = None if method == "POST" else dict(fields)
        post_args = dict(fields) if method == "POST" else None
        failure: ConnectorError
        # The error is raised after its handler has ended, so that it drags along no library exception: their
        # texts hold whole addresses, and those hold the token.
        try:
            body = self._api.request(
                f"{VERSION}/{path}", args=args, post_args=post_args, method=method
            )
        except facebook.GraphAPIError as error:
            failure = failure_of(
                error.result, self._session.last, write=write, file=self.file
            )
        except requests.ConnectTimeout:
            failure = fault("Facebook cannot be reached", write=False, silent=True)
        except requests.Timeout:
            failure = fault("Facebook did not answer in time", write=write, silent=True)
        except requests.RequestException:
            failure = fault("the connection to Facebook failed", write=write)
        except (
            KeyError,
            TypeError,
            ValueError,
            AttributeError,
            RecursionError,
        ):  # facebook-sdk chokes on it
            failure = failure_of(None, self._session.last, write=write, file=self.file)
        else:
            last = self._session.last
            if isinstance(body, dict) and last is not None and last.status < 300:
                return body
            failure = failure_of(body, last, write=write, file=self.file)
        raise failure


def checked_id(native_id: str) -> str:
    """`native_id` where it is one, else Permanent("bad_request")."""
    if not is_native_id(native_id):
        raise Permanent("that is not an id of Facebook", reason="bad_request")
    return native_id


def _next_page(paging: Mapping[str, Any]) -> dict[str, str]:
    """The parameters of the next page: the cursor, or for time-paged posts what stands in the address."""
    after = as_text(as_mapping(paging.get("cursors")).get("after"))
    if after:
        return {"after": after}
    query = as_text(paging.get("next")).partition("?")[2]
    return {key: value for key, value in parse_qsl(query) if key in _PLACE}
