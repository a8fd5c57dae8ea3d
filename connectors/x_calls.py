"""Calls to X's API v2 through tweepy: paging, and every failure as a typed error.

Answers are read as plain JSON (`return_type=dict`): tweepy's own classes know only the old field names.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import requests
import tweepy

from connectors.base import ConnectorError, Permanent, fault
from connectors.budget import WRITES, Budget
from connectors.payload import as_mapping, as_text
from connectors.session import PlatformSession
from connectors.x_errors import TOKEN, allowance_of, failure_of, withheld

# X counts the calls of each endpoint for itself; these two verbs are one endpoint.
_SHARED = {"unhide_reply": "hide_reply"}
_log = logging.getLogger(__name__)


def is_native_id(text: str) -> bool:
    """Whether this may stand in a path: X's ids are digits."""
    return re.fullmatch(r"[0-9]{1,25}", text) is not None


def checked_id(native_id: str) -> str:
    """`native_id` where it is one, else Permanent("bad_request")."""
    if not is_native_id(native_id):
        raise Permanent(
            "that is not an id of X: it must be a number", reason="bad_request"
        )
    return native_id


class Calls:
    """Makes tweepy's calls in the right user context. Raises only ConnectorError."""

    def __init__(
        self,
        client: tweepy.Client,
        session: PlatformSession,
        budget: Budget,
        *,
        oauth1: bool,
        file: str = TOKEN,
    ) -> None:
        self.budget = budget
        self.file = file  # in which the token lies, for whoever must renew it
        self.client = client
        self.session = session
        self._oauth1 = oauth1
        client.session = session

    def read(
        self, method: Callable[..., Any], *about: str, **fields: Any
    ) -> Mapping[str, Any]:
        """One GET; the answer is a JSON object."""
        return self._call(method, about, fields, write=False)

    def write(self, method: Callable[..., Any], *about: str) -> Mapping[str, Any]:
        """One change; the answer is a JSON object."""
        return self._call(method, about, {}, write=True)

    def blocked(self, account: str, *, user_auth: bool, **fields: str) -> Any:
        """One page of the account's block list, as a method that `pages` can ask; tweepy's own would look us up first."""
        route = f"/2/users/{account}/blocking"
        return self.client.request(
            "GET", route, params=fields, user_auth=user_auth
        ).json()

    def pages(
        self,
        method: Callable[..., Any],
        *about: str,
        most: int,
        token: str,
        **fields: Any,
    ) -> Pages:
        """All pages of a list, at most `most`; `token` names the parameter that asks for the next one."""
        return Pages(self, method, about, most, token, fields)

    def _call(
        self,
        method: Callable[..., Any],
        about: tuple[str, ...],
        fields: Mapping[str, Any],
        *,
        write: bool,
    ) -> Mapping[str, Any]:
        name = getattr(method, "__name__", "")
        window = _SHARED.get(name, name)
        if write:
            self.budget.check(WRITES)
        self.budget.check(window)
        try:
            body = self._asked(method, about, fields, write=write)
        except ConnectorError as error:
            self.budget.note(window, allowance_of(self.session.last))
            self.budget.close(window, error)
            raise
        self.budget.note(window, allowance_of(self.session.last))
        return body

    def _asked(
        self,
        method: Callable[..., Any],
        about: tuple[str, ...],
        fields: Mapping[str, Any],
        *,
        write: bool,
    ) -> Mapping[str, Any]:
        failure: ConnectorError
        # The error is raised after its handler has ended, so that it drags along no library exception, whose text
        # or request could hold the token.
        try:
            body = method(*about, user_auth=self._oauth1, **fields)
        except tweepy.HTTPException as error:
            failure = failure_of(
                self.session.last, _json(error.response), write=write, file=self.file
            )
        except requests.ConnectTimeout:
            failure = fault("X cannot be reached", write=False, silent=True)
        except requests.JSONDecodeError:
            failure = fault("X gave an answer that is not one", write=write)
        except requests.Timeout:
            failure = fault("X did not answer in time", write=write, silent=True)
        except requests.RequestException:
            failure = fault("the connection to X failed", write=write)
        except (
            KeyError,
            TypeError,
            ValueError,
            AttributeError,
            RecursionError,
        ):  # tweepy chokes on JSON that is no object
            failure = failure_of(self.session.last, [], write=write, file=self.file)
        else:
            if isinstance(body, dict):
                return body
            failure = fault("X gave an answer that is not one", write=write)
        raise failure


class Pages:
    """The pages of one list, in order. After the loop `complete` tells whether the end was reached.

    A token seen before ends the loop with `complete` False, and so do more than `most` pages (`capped`).
    """

    def __init__(
        self,
        calls: Calls,
        method: Callable[..., Any],
        about: tuple[str, ...],
        most: int,
        token: str,
        fields: Mapping[str, Any],
    ) -> None:
        self._calls, self._method, self._about = calls, method, about
        self._most, self._token, self._fields = most, token, fields
        self.complete = False
        self.capped = False

    def __iter__(self) -> Iterator[Mapping[str, Any]]:
        place: dict[str, str] = {}
        seen: set[str] = set()
        for _ in range(self._most):
            body = self._read(place)
            meta = as_mapping(body.get("meta"))
            if not isinstance(body.get("data"), list) and "result_count" not in meta:
                raise (
                    withheld(body, self._calls.file)
                    if body.get("errors")
                    else fault("X's answer holds no list", write=False)
                )
            yield body
            following = as_text(meta.get("next_token"))
            if not following:
                self.complete = True
                return
            if following in seen:
                _log.warning("a list of X went in a circle; the rest is read next time")
                return
            seen.add(following)
            place = {self._token: following}
        self.capped = True
        _log.warning("a list of X was cut after %d pages", self._most)

    def _read(self, place: Mapping[str, str]) -> Mapping[str, Any]:
        try:
            return self._calls.read(self._method, *self._about, **self._fields, **place)
        except Permanent as error:
            if not place or error.reason != "bad_request":
                raise
        raise fault(
            "X has forgotten where we were reading", write=False
        )  # a stale token: start again


def _json(response: Any) -> object:
    try:
        return response.json()
    except (requests.RequestException, ValueError, RecursionError, AttributeError):
        return None
