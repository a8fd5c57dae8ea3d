"""Facebook's Graph API over the world: which call is meant, who may make it, and what it does."""

from __future__ import annotations

import re
from collections import deque
from datetime import datetime, timedelta
from typing import Any
from zlib import crc32

from connectors.simulator.facebook_errors import (
    LIMITS,
    GraphError,
    bad_parameter,
    bad_token,
    dead_version,
    planned_error,
    usage_headers,
)
from connectors.simulator.facebook_fields import (
    COMMENT_DEFAULT,
    POST_DEFAULT,
    View,
    comment_node,
    parse_fields,
    post_node,
)
from connectors.simulator.facebook_pages import comments_page, posts_page
from connectors.simulator.facebook_writes import (
    FALSE,
    blocked_page,
    item_of,
    need,
    write,
)
from connectors.simulator.settings import FacebookSettings
from connectors.simulator.things import Item, Token
from connectors.simulator.wire import Reply, Request
from connectors.simulator.world import World

EDGES = ("feed", "posts", "published_posts", "visitor_posts", "tagged")
VERSION = re.compile(r"^v\d+\.\d+$")


class FacebookApi:
    """Answers Graph API calls. Call with the world locked."""

    def __init__(self, world: World, settings: FacebookSettings) -> None:
        self.world, self.settings = world, settings
        self._recent: deque[datetime] = deque()  # calls of the last 24 hours
        self._calls = 0

    def operation(self, request: Request) -> str:
        """The name that faults use: an edge ("feed", "comments", "permissions"), a node or a verb."""
        _, parts = self._parts(request)
        if request.method != "GET":
            if parts[1:] == ["blocked"]:
                return "unblock" if request.method == "DELETE" else "block"
            if request.method == "DELETE":
                return "delete"
            if parts[1:] == ["comments"]:
                return "reply"
            hidden = str(request.argument("is_hidden"))
            return "edit" if not hidden else "unhide" if hidden in FALSE else "hide"
        if len(parts) > 1:
            return parts[1]
        node = parts[0] if parts else "ids"
        if node in ("me", "debug_token", "ids"):
            return node
        if node == self.world.page.id:
            return "page"
        item = self.world.find("facebook", node)
        return "comment" if item is None or item.kind == "comment" else "post"

    def answer(self, request: Request) -> Reply:
        """Do what is asked and say so."""
        trace = f"A{crc32(f'{request.path}{self._calls}'.encode()):08x}"
        try:
            if planned := planned_error(request, self.settings.live_versions[-1]):
                raise planned
            version, parts = self._parts(request)
            self._check_version(version)
            token = self._token(request)
            self._count(request)
            view = View(self.world, self.settings, token, request.seen_at, request.skew)
            reply = Reply(self._route(request, parts, view))
        except GraphError as error:
            reply = error.reply(trace)
            if error.code in LIMITS:
                limited = request.fault("rate_limited")
                minutes = int(limited.options.get("minutes", 15)) if limited else 60
                reply.headers |= usage_headers(self.world.page.id, 100, minutes)
        if self._calls > self.settings.usage_headers_after:
            percent = min(100, len(self._recent) * 100 // self.settings.call_budget)
            reply.headers = (
                usage_headers(self.world.page.id, percent, 0) | reply.headers
            )
        reply.headers |= {
            "facebook-api-version": self.settings.live_versions[-1],
            "x-fb-trace-id": trace,
        }
        return reply

    # -- who and what -------------------------------------------------------------------------------------------

    @staticmethod
    def _parts(request: Request) -> tuple[str, list[str]]:
        parts = [part for part in request.path.split("/") if part]
        return (
            (parts[0], parts[1:]) if parts and VERSION.match(parts[0]) else ("", parts)
        )

    def _check_version(self, version: str) -> None:
        live = self.settings.live_versions
        if version in ("", *live):
            return
        if float(version[1:]) > float(live[-1][1:]):
            raise GraphError(2500, f"Unknown path components: /{version}")
        raise dead_version(version, live[-1])

    def _token(self, request: Request) -> Token:
        value = request.argument("access_token")
        value = value or request.headers.get("authorization", "").removeprefix(
            "Bearer "
        )
        if not value:
            raise GraphError(
                2500,
                "An active access token must be used to query information about the current user.",
            )
        for token in self.world.tokens.values():
            if token.platform == "facebook" and token.value == value:
                if token.dead is not None:
                    raise bad_token(token.dead)
                return token
        raise bad_token(0)

    def _count(self, request: Request) -> None:
        self._calls += 1
        while self._recent and self._recent[0] < request.at - timedelta(hours=24):
            self._recent.popleft()
        if len(self._recent) >= self.settings.call_budget:
            raise GraphError(80001, LIMITS[80001])
        self._recent += [request.at] * max(
            1, len(list(filter(None, request.argument("ids").split(","))))
        )

    # -- routes -------------------------------------------------------------------------------------------------

    def _route(self, request: Request, parts: list[str], view: View) -> dict[str, Any]:
        if request.method != "GET":
            return write(request, parts, view)
        if not parts:
            return {
                wanted: self._node(wanted, request, view)
                for wanted in request.argument("ids").split(",")
            }
        if parts == ["debug_token"]:
            return self._debug(request)
        node = parts[0]
        if node == "me" and parts[1:] == ["permissions"]:
            return self._permissions(view)
        if node == "me" and parts[1:] == ["accounts"]:
            return self._accounts(view)
        node = (
            self.world.page.id if node == "me" and view.token.kind == "page" else node
        )
        if len(parts) == 1:
            return self._node(node, request, view)
        if node == self.world.page.id and parts[1] in EDGES:
            return self._posts(parts[1], request, view)
        if parts == [self.world.page.id, "blocked"]:
            return blocked_page(request, view)
        if parts[1:] == ["comments"]:
            return self._comments(item_of(node, request, view), request, view)
        raise GraphError(2500, f"Unknown path components: /{'/'.join(parts[1:])}")

    def _node(self, native_id: str, request: Request, view: View) -> dict[str, Any]:
        wanted = request.argument("fields")
        if native_id == "me":
            return {"name": "Wren Example", "id": "9000000000000000007"}
        if native_id == self.world.page.id:
            return self._page(wanted)
        item = item_of(native_id, request, view)
        if item.kind == "comment":
            return comment_node(item, parse_fields(wanted or COMMENT_DEFAULT), view)
        fields = parse_fields(wanted or POST_DEFAULT)
        node = post_node(item, fields, view)
        for nested in (f for f in fields if f.name == "comments"):
            node["comments"] = comments_page(item, request, view, nested)
        return node

    def _page(self, wanted: str) -> dict[str, Any]:
        page = self.world.page
        whole = {
            "id": page.id,
            "name": page.name,
            "category": "Politician",
            "link": f"https://www.facebook.com/{page.id}",
            "fan_count": 1200,
            "followers_count": 1250,
            "is_published": self.world.published,
        }
        fields = [f.name for f in parse_fields(wanted or "name,id")]
        for name in fields:
            if name not in whole:
                raise bad_parameter(
                    f"Tried accessing nonexisting field ({name}) on node type (Page)"
                )
        return {name: whole[name] for name in [*fields, "id"]}

    def _permissions(self, view: View) -> dict[str, Any]:
        if view.token.kind == "page" and not self.settings.permissions_for_page:
            raise bad_parameter(
                "Tried accessing nonexisting field (permissions) on node type (Page)"
            )
        return {
            "data": [
                {"permission": name, "status": "granted"}
                for name in sorted(view.token.grants)
            ]
        }

    def _accounts(self, view: View) -> dict[str, Any]:
        if view.token.kind != "user":
            raise bad_parameter(
                "Tried accessing nonexisting field (accounts) on node type (Page)"
            )
        page = next(t for t in self.world.tokens.values() if t.kind == "page")
        row = {
            "access_token": page.value,
            "category": "Politician",
            "name": self.world.page.name,
        }
        return {
            "data": [{**row, "id": self.world.page.id, "tasks": sorted(page.tasks)}]
        }

    def _debug(self, request: Request) -> dict[str, Any]:
        wanted = request.argument("input_token")
        token = next(
            (
                t
                for t in self.world.tokens.values()
                if t.value == wanted and t.platform == "facebook"
            ),
            None,
        )
        if token is None or token.dead is not None:
            reason = bad_token(token.dead or 0 if token else 0)
            error = {
                "code": reason.code,
                "message": str(reason),
                "subcode": reason.subcode,
            }
            return {"data": {"is_valid": False, "scopes": [], "error": error}}
        about = {
            "type": token.kind.upper(),
            "is_valid": True,
            "expires_at": 0,
            "scopes": sorted(token.grants),
        }
        return {"data": {**about, "profile_id": self.world.page.id}}

    def _posts(self, edge: str, request: Request, view: View) -> dict[str, Any]:
        need(view, "pages_read_engagement", 10)
        if edge in ("visitor_posts", "tagged"):
            need(view, "pages_read_user_content", 10)
        return posts_page(edge, request, view)

    def _comments(self, item: Item, request: Request, view: View) -> dict[str, Any]:
        if view.token.kind == "user":
            return {"data": []}
        need(view, "pages_read_user_content", 10)
        return comments_page(item, request, view, None)
