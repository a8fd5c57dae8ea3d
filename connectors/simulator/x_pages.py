"""Timelines and searches of X: newest first, with since_id, until_id and an opaque token for the next page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from connectors.simulator.shelf import Key, Shelf, Slice, cursor_of, key_of
from connectors.simulator.things import Item
from connectors.simulator.wire import Request
from connectors.simulator.x_errors import invalid
from connectors.simulator.x_fields import Wanted, XView
from connectors.simulator.x_search import Merged

MOST = 100
USUAL = 10
KNOWN = frozenset(
    [
        "query",
        "since_id",
        "until_id",
        "start_time",
        "end_time",
        "pagination_token",
        "next_token",
        "max_results",
        "exclude",
        "sort_order",
        "tweet.fields",
        "post.fields",
        "user.fields",
        "expansions",
        "media.fields",
        "place.fields",
        "poll.fields",
    ]
)


def timeline(
    shelf: Shelf | Merged,
    request: Request,
    view: XView,
    wanted: Wanted,
    *,
    smallest: int,
    low: Key | None = None,
    accept: Callable[[Item], bool] = lambda item: True,
) -> dict[str, Any]:
    """One page: `data` (left out when empty), `includes`, `errors`, `meta`. Raises XProblem 400."""
    for name in request.query:
        if name not in KNOWN:
            raise invalid(
                name,
                request.query[name],
                f"The query parameter [{name}] is not one of the known ones",
            )
    limit = _limit(request.query.get("max_results", ""), smallest)
    since, until = _id(request, "since_id"), _id(request, "until_id")
    low = max(
        filter(None, (low, (since + 1,) if since is not None else None)), default=None
    )
    token = (
        request.query.get("pagination_token") or request.query.get("next_token") or ""
    )
    after = _place(token)
    start, end = _moment(request, "start_time"), _moment(request, "end_time")

    def fits(item: Item) -> bool:
        at = view.version(item).at
        inside = (start is None or at >= start) and (end is None or at < end)
        return inside and view.sees(item) and accept(item)

    found = shelf.cut(
        limit,
        fits,
        after=after,
        low=low,
        high=(until,) if until is not None else None,
        descending=True,
    )
    if request.fault("empty_page"):
        found = Slice([], bool(found.rows))
    return _page(found, after, view, wanted)


def _page(
    found: Slice, start: Key | None, view: XView, wanted: Wanted
) -> dict[str, Any]:
    items = [item for _, item in found.rows]
    data = [view.post(item, view.version(item), wanted) for item in items]
    meta: dict[str, Any] = {"result_count": len(data)}
    answer: dict[str, Any] = {}
    if data:
        answer["data"] = data
        meta |= {"newest_id": data[0]["id"], "oldest_id": data[-1]["id"]}
    if found.more:
        meta["next_token"] = cursor_of(found.rows[-1][0] if found.rows else start)
    includes, errors = view.includes(items, wanted)
    if includes:
        answer["includes"] = includes
    if errors:
        answer["errors"] = errors
    return {**answer, "meta": meta}


def _limit(text: str, smallest: int) -> int:
    if not text:
        return USUAL
    if not text.isdecimal() or not smallest <= int(text) <= MOST:
        raise invalid(
            "max_results",
            text,
            f"The `max_results` query parameter value [{text}] is not between {smallest} and {MOST}",
        )
    return int(text)


def _id(request: Request, name: str) -> int | None:
    text = request.query.get(name, "")
    if text and not text.isdecimal():
        raise invalid(
            name, text, f"The `{name}` query parameter value [{text}] is not a number"
        )
    return int(text) if text else None


def _moment(request: Request, name: str) -> datetime | None:
    text = request.query.get(name, "")
    try:
        moment = datetime.fromisoformat(text) if text else None
    except ValueError:
        moment = None
    if text and (moment is None or moment.tzinfo is None):
        raise invalid(
            name, text, f"The `{name}` query parameter value [{text}] is not a time"
        )
    return moment - request.skew if moment else None


def _place(token: str) -> Key | None:
    try:
        return key_of(token) if token else None
    except ValueError as error:
        raise invalid(
            "pagination_token",
            token,
            f"The `pagination_token` query parameter value [{token}] is not valid",
        ) from error
