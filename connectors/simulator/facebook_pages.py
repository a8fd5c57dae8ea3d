"""Paging as the Graph API does it: comments by cursor, posts by time, and `next` with the token in it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from connectors.simulator.facebook_errors import GraphError, bad_parameter
from connectors.simulator.facebook_fields import (
    COMMENT_DEFAULT,
    POST_DEFAULT,
    Field,
    View,
    comment_node,
    parse_fields,
    post_node,
)
from connectors.simulator.shelf import Key, Slice, cursor_of, key_of
from connectors.simulator.things import Item
from connectors.simulator.wire import Request

HOST = "https://graph.facebook.com"
MOST = 100
USUAL = 25
ORDERS = {
    "": "",
    "chronological": "chronological",
    "reverse_chronological": "reverse_chronological",
    "ranked": "",
}
FILTERS = {"": "toplevel", "toplevel": "toplevel", "stream": "stream"}
LIVE_FILTERS = ("", "filter_low_quality", "no_filter")


def comments_page(
    item: Item, request: Request, view: View, nested: Field | None
) -> dict[str, Any]:
    """The `comments` edge of a post or comment, asked for directly or nested in `fields`."""
    ask = (lambda name: nested.arguments.get(name, "")) if nested else request.argument
    kind, order = FILTERS.get(ask("filter")), ORDERS.get(ask("order"))
    if kind is None or order is None or ask("live_filter") not in LIVE_FILTERS:
        raise bad_parameter(
            "The parameters filter, order and live_filter take only their listed values"
        )
    if kind == "toplevel" and not order:
        kind = "ranked"
    limit, since = _limit(ask("limit"), view), _moment(ask("since"), view)
    after, before = _key(ask("after")), _key(ask("before"))
    shelf = view.world.shelf("facebook", kind, item.native_id)
    backwards = order == "reverse_chronological"

    unfiltered = ask("live_filter") == "no_filter"

    def accept(row: Item) -> bool:
        wanted = unfiltered or not row.low_quality
        return wanted and view.sees(row) and (since is None or row.created_at >= since)

    low = (since.timestamp(),) if since and kind != "ranked" else None
    if before is not None:
        found = shelf.cut(
            limit, accept, after=before, low=low, descending=not backwards
        )
        found = Slice(found.rows[::-1], True)
    else:
        found = shelf.cut(limit, accept, after=after, low=low, descending=backwards)
    if request.fault("empty_page") and not nested:
        found = Slice([], bool(found.rows))
    fields = nested.inner if nested else parse_fields(ask("fields"))
    fields = fields or parse_fields(COMMENT_DEFAULT)
    page: dict[str, Any] = {
        "data": [comment_node(row, fields, view) for _, row in found.rows]
    }
    if paging := _cursor_paging(found, after, request, view, bool(nested)):
        page["paging"] = paging
    if ask("summary") in ("true", "1", "True"):
        shown = order or ("ranked" if kind == "ranked" else "chronological")
        # Deleted ones stay in the count: the documentation says that it can exceed what is returned.
        page["summary"] = {
            "order": shown,
            "total_count": len(shelf),
            "can_comment": True,
        }
    return page


def posts_page(edge: str, request: Request, view: View) -> dict[str, Any]:
    """One of the edges that list posts. `feed` is ranked, the others newest first."""
    name = "posts" if edge == "published_posts" else edge
    shelf = view.world.shelf("facebook", name)
    limit = _limit(request.argument("limit"), view)
    since, until = (
        _moment(request.argument("since"), view),
        _moment(request.argument("until"), view),
    )
    token = request.argument("__paging_token")
    after = _key(token or request.argument("after"))

    def accept(row: Item) -> bool:
        if edge == "published_posts" and row.draft:
            return False
        late = not token and until is not None and row.created_at > until
        return (
            view.sees(row) and not late and (since is None or row.created_at >= since)
        )

    back = bool(token and request.argument("__previous"))
    found = shelf.cut(limit, accept, after=after, descending=not back)
    if back:
        found = Slice(found.rows[::-1], True)
    if request.fault("empty_page"):
        found = Slice([], bool(found.rows))
    fields = parse_fields(request.argument("fields") or POST_DEFAULT)
    rows = []
    for _, row in found.rows:
        node = post_node(row, fields, view)
        for nested in (f for f in fields if f.name == "comments"):
            node["comments"] = comments_page(row, request, view, nested)
        rows.append(node)
    by_time = view.settings.post_paging == "time"
    paging = (_time_paging if by_time else _cursor_paging)(
        found, after, request, view, False
    )
    return {"data": rows, "paging": paging} if paging else {"data": rows}


def _cursor_paging(
    found: Slice, start: Key | None, request: Request, view: View, nested: bool
) -> dict[str, Any]:
    if not found.rows and not found.more:
        return {}
    first = found.rows[0][0] if found.rows else start
    last = found.rows[-1][0] if found.rows else start
    paging: dict[str, Any] = {
        "cursors": {"before": cursor_of(first), "after": cursor_of(last)}
    }
    if found.more and not nested:
        paging["next"] = _url(request, view, {"after": cursor_of(last)})
    return paging


def _time_paging(
    found: Slice, start: Key | None, request: Request, view: View, nested: bool
) -> dict[str, Any]:
    if not found.rows and not found.more:
        return {}
    since = request.argument("since") if not request.argument("__previous") else ""
    if not found.rows:
        now = int(view.seen_at.timestamp())
        return {
            "next": _url(
                request,
                view,
                {"until": now, "since": since, "__paging_token": cursor_of(start)},
            )
        }
    first, last = found.rows[0], found.rows[-1]
    newest, oldest = (int(row.created_at.timestamp()) for row in (first[1], last[1]))
    previous = {
        "__previous": 1,
        "since": newest,
        "until": "",
        "__paging_token": cursor_of(first[0]),
    }
    paging = {"previous": _url(request, view, previous)}
    if found.more:
        following = {
            "until": oldest,
            "since": since,
            "__paging_token": cursor_of(last[0]),
        }
        paging["next"] = _url(request, view, following)
    return paging


def _url(request: Request, view: View, changes: dict[str, Any]) -> str:
    dropped = {
        "after",
        "before",
        "since",
        "until",
        "__paging_token",
        "__previous",
        "access_token",
    }
    if "after" in changes:
        dropped -= {"since", "until"}
    kept = {name: value for name, value in request.query.items() if name not in dropped}
    query = {"access_token": view.token.value, "pretty": 0, **kept, **changes}
    return f"{HOST}{request.path}?{urlencode(query)}"


def _limit(text: str, view: View) -> int:
    if not text:
        return USUAL
    if not text.isdecimal() or int(text) > MOST:
        raise bad_parameter(f"The limit must be a number from 0 to {MOST}")
    if int(text) > view.settings.most_rows:
        raise GraphError(1, "Please reduce the amount of data you're asking for, then retry your request")  # fmt: skip
    return int(text)


def _key(cursor: str) -> Key | None:
    if not cursor:
        return None
    try:
        return key_of(cursor)
    except ValueError as error:
        raise bad_parameter("Invalid cursors values") from error


def _moment(text: str, view: View) -> datetime | None:
    """Unix seconds or an ISO time, by the server's own clock, turned to the world's."""
    if not text:
        return None
    try:
        if text.isdecimal():
            moment = datetime.fromtimestamp(int(text), UTC)
        else:
            moment = datetime.fromisoformat(text)
    except (ValueError, OverflowError, OSError) as error:
        raise bad_parameter("param since must be a time") from error
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - view.skew
