"""X's API v2 over the world: which call is meant, who may make it, and what it does."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from connectors.simulator.settings import XSettings
from connectors.simulator.things import Item, Person, Token
from connectors.simulator.wire import Reply, Request
from connectors.simulator.world import World
from connectors.simulator.x_blocks import blocking
from connectors.simulator.x_errors import (
    JSON,
    NOT_FOUND,
    XProblem,
    invalid,
    missing,
    need,
    not_yours,
    planned_problem,
    too_many,
    unauthorised,
    wrong_kind_of_token,
)
from connectors.simulator.x_fields import Wanted, XView, wanted_from
from connectors.simulator.x_limits import Windows
from connectors.simulator.x_pages import timeline
from connectors.simulator.x_search import Merged, Search

SEARCH_HORIZON = timedelta(days=7)
MENTIONS_HORIZON = 800  # newest that the timeline still shows
LOOKUP_MOST = 100
LONGEST_ID = 19  # digits
OF_USERS = ("me", "mentions", "tweets", "blocking")


class XApi:
    """Answers API v2 calls. Call with the world locked."""

    def __init__(self, world: World, settings: XSettings) -> None:
        self.world, self.settings = world, settings
        self._windows = Windows()

    def operation(self, request: Request) -> str:
        """The name that faults use: "me", "user", "mentions", "tweets", "search", "lookup", "tweet", "hide"..."""
        parts = request.path.strip("/").split("/")[1:]
        if request.method == "PUT":
            return "unhide" if request.form.get("hidden") is False else "hide"
        if request.method == "DELETE":
            return "delete"
        if parts[:1] == ["users"]:
            last = parts[-1]
            return last if last in OF_USERS else "user"
        if parts[:1] == ["tweets"]:
            return (
                "lookup"
                if len(parts) == 1
                else "search"
                if parts[1] == "search"
                else "tweet"
            )
        return "unknown"

    def answer(self, request: Request) -> Reply:
        """Do what is asked and say so."""
        headers: dict[str, str] = {}
        try:
            token = self._token(request)
            operation = self.operation(request)
            headers, within = self._windows.take(token, operation, request.at)
            if planned := planned_problem(request):
                headers = self._spent(headers, request)
                raise planned
            if operation in ("hide", "unhide", "delete") and token.kind == "app":
                raise wrong_kind_of_token()
            if not within and self.settings.limits:
                raise too_many()
            view = XView(self.world, self.settings, request.seen_at, request.skew)
            reply = Reply(self._route(request, view, token), content_type=JSON)
        except XProblem as problem:
            reply = problem.reply(self.settings.problem_host)
        reply.headers = {**headers, **reply.headers, "api-version": "2.167"}
        return reply

    @staticmethod
    def _spent(headers: dict[str, str], request: Request) -> dict[str, str]:
        fault = request.fault("rate_limited")
        if fault is None:
            return headers
        if not fault.options.get("reset", True):
            return {}
        wait = fault.options.get("seconds")
        ends = (
            headers["x-rate-limit-reset"]
            if wait is None
            else str(int(request.at.timestamp() + float(wait)) + 1)
        )
        return {**headers, "x-rate-limit-remaining": "0", "x-rate-limit-reset": ends}

    def _token(self, request: Request) -> Token:
        given = request.headers.get("authorization", "")
        scheme, _, rest = given.partition(" ")
        if scheme.lower() == "oauth":
            found = re.search(r'oauth_token="([^"]+)"', rest)
            value, kinds = (found[1] if found else ""), {"oauth1"}
        else:
            value, kinds = rest.strip(), {"oauth2", "app"}
        for token in self.world.tokens.values():
            if (
                token.platform == "x"
                and token.value == value
                and token.kind in kinds
                and token.dead is None
            ):
                return token
        raise unauthorised()

    # -- routes -------------------------------------------------------------------------------------------------

    def _route(self, request: Request, view: XView, token: Token) -> dict[str, Any]:
        parts = request.path.strip("/").split("/")
        if parts[0] != "2" or len(parts) < 2:
            raise XProblem(404, "about:blank", "Not Found", "Not Found")
        if (
            request.method == "PUT"
            and len(parts) == 4
            and parts[1] == "tweets"
            and parts[3] == "hidden"
        ):
            return self._hide(request, parts[2], token)
        if request.method == "DELETE" and len(parts) == 3 and parts[1] == "tweets":
            return self._delete(parts[2], token)
        if request.method != "GET":
            raise XProblem(404, "about:blank", "Not Found", "Not Found")
        need(token, "tweet.read" if parts[1] == "tweets" else "users.read")
        wanted = wanted_from(request.query)
        if parts[1] == "users":
            return self._users(request, view, wanted, parts[2:], token)
        if parts[1:] == ["tweets"]:
            return self._lookup(request, view, wanted)
        if parts[1:] == ["tweets", "search", "recent"]:
            return self._search(request, view, wanted)
        if parts[1] == "tweets" and len(parts) == 3:
            return self._one(request, view, wanted, parts[2])
        raise XProblem(404, "about:blank", "Not Found", "Not Found")

    def _users(
        self,
        request: Request,
        view: XView,
        wanted: Wanted,
        parts: list[str],
        token: Token,
    ) -> dict[str, Any]:
        if parts == ["me"]:
            if token.kind == "app":
                raise wrong_kind_of_token()
            return {"data": view.user(self.world.account, wanted)}
        if not parts or not parts[0].isdecimal():
            raise invalid(
                "id",
                parts[0] if parts else "",
                "The `id` query parameter value is not a number",
            )
        person = self.world.people.get(parts[0])
        if person is None or person.id == self.world.page.id:
            return {
                "errors": [missing(self.settings.problem_host, parts[0], "id", "user")]
            }
        if len(parts) == 1:
            return {"data": view.user(person, wanted)}
        need(token, "tweet.read")
        if parts[1:] == ["mentions"]:
            return self._mentions(request, view, wanted, person)
        if parts[1:] == ["tweets"]:
            return self._own(request, view, wanted, person)
        if parts[1:] == ["blocking"]:
            return blocking(request, view, wanted, person, token)
        raise XProblem(404, "about:blank", "Not Found", "Not Found")

    def _mentions(
        self, request: Request, view: XView, wanted: Wanted, person: Person
    ) -> dict[str, Any]:
        if person.id != self.world.account.id:
            return {"meta": {"result_count": 0}}
        shelf = self.world.shelf("x", "mentions")
        horizon = shelf.key_from_end(MENTIONS_HORIZON)
        return timeline(shelf, request, view, wanted, smallest=5, low=horizon)

    def _own(
        self, request: Request, view: XView, wanted: Wanted, person: Person
    ) -> dict[str, Any]:
        if person.id != self.world.account.id:
            return {"meta": {"result_count": 0}}
        without = request.query.get("exclude", "").split(",")
        posts_only = "replies" in without
        shelf = self.world.shelf("x", "own")
        horizon = shelf.key_from_end(800 if posts_only else 3200)
        return timeline(
            shelf,
            request,
            view,
            wanted,
            smallest=5,
            low=horizon,
            accept=lambda i: not posts_only or i.kind == "post",
        )

    def _search(self, request: Request, view: XView, wanted: Wanted) -> dict[str, Any]:
        search = Search.read(request.query.get("query", ""))
        shelf = Merged(
            [
                self.world.shelf("x", "conversation", native)
                for native in search.conversation_ids
            ]
            or [self.world.shelf("x", "all")]
        )
        horizon = request.at - SEARCH_HORIZON
        return timeline(
            shelf,
            request,
            view,
            wanted,
            smallest=10,
            accept=lambda item: search.finds(item, view, horizon),
        )

    def _lookup(self, request: Request, view: XView, wanted: Wanted) -> dict[str, Any]:
        ids = [part for part in request.query.get("ids", "").split(",") if part]
        if not 1 <= len(ids) <= LOOKUP_MOST or not all(
            part.isdecimal() and len(part) <= LONGEST_ID for part in ids
        ):
            raise invalid(
                "ids",
                ",".join(ids)[:80],
                f"The `ids` query parameter needs 1 to {LOOKUP_MOST} numbers",
            )
        return self._found(ids, "ids", request, view, wanted)

    def _one(
        self, request: Request, view: XView, wanted: Wanted, native_id: str
    ) -> dict[str, Any]:
        if not native_id.isdecimal():
            raise invalid(
                "id",
                native_id,
                f"The `id` query parameter value [{native_id}] is not a number",
            )
        answer = self._found([native_id], "id", request, view, wanted)
        if "data" in answer:
            answer["data"] = answer["data"][0]
        return answer

    def _found(
        self,
        ids: list[str],
        parameter: str,
        request: Request,
        view: XView,
        wanted: Wanted,
    ) -> dict[str, Any]:
        there: list[tuple[str, Item]] = []
        errors = []
        struck = request.fault("gone")
        problem = str(struck.options.get("problem", NOT_FOUND)) if struck else NOT_FOUND
        for native_id in dict.fromkeys(ids):
            item = self.world.find("x", native_id)
            if item is not None and view.sees(item) and not struck:
                there.append((native_id, item))
            else:
                errors.append(
                    missing(
                        self.settings.problem_host,
                        native_id,
                        parameter,
                        problem=problem,
                    )
                )
        answer: dict[str, Any] = {}
        if there:
            answer["data"] = [
                view.post(item, view.version(item, wanted_id), wanted)
                for wanted_id, item in there
            ]
        includes, more_errors = view.includes([item for _, item in there], wanted)
        if includes:
            answer["includes"] = includes
        if errors or more_errors:
            answer["errors"] = errors + more_errors
        return answer

    # -- writes -------------------------------------------------------------------------------------------------

    def _hide(self, request: Request, native_id: str, token: Token) -> dict[str, Any]:
        need(token, "tweet.moderate.write")
        hidden = request.form.get("hidden")
        if not isinstance(hidden, bool):
            raise invalid(
                "hidden",
                str(hidden),
                "The `hidden` body parameter must be true or false",
            )
        item = self.world.find("x", native_id)
        if item is None or item.deleted_at is not None:
            raise XProblem(
                404,
                "resource-not-found",
                "Not Found Error",
                f"Could not find tweet with id: [{native_id}].",
            )
        root = self.world.find("x", item.post_id)
        if root is None or root.author_id != self.world.account.id:
            raise not_yours(
                "You may only hide replies in a conversation that you started.",
                native_id,
            )
        if item is root:
            raise not_yours(
                "You may only hide replies, not the post that starts the conversation.",
                native_id,
            )
        self.world.write(item, "hide" if hidden else "unhide")
        return {"data": {"hidden": hidden}}

    def _delete(self, native_id: str, token: Token) -> dict[str, Any]:
        need(token, "tweet.write")
        item = self.world.find("x", native_id)
        if (
            item is None
            or item.deleted_at is not None
            or item.author_id != self.world.account.id
        ):
            raise not_yours("You may only delete your own posts.", native_id)
        self.world.write(item, "delete")
        return {"data": {"deleted": True}}
