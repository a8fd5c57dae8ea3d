"""Whom the simulated X account has blocked. It can be read; there is no call that changes it but for enterprises."""

from __future__ import annotations

from typing import Any

from connectors.simulator.shelf import cursor_of, key_of
from connectors.simulator.things import Person, Token
from connectors.simulator.wire import Request
from connectors.simulator.x_errors import (
    forbidden,
    invalid,
    need,
    wrong_kind_of_token,
)
from connectors.simulator.x_fields import Wanted, XView

MOST = 1000
KNOWN = frozenset(
    ["max_results", "pagination_token", "user.fields", "tweet.fields", "expansions"]
)


def blocking(
    request: Request, view: XView, wanted: Wanted, person: Person, token: Token
) -> dict[str, Any]:
    """One page of the block list, newest first. Raises XProblem for anybody's but the caller's own."""
    if token.kind == "app":
        raise wrong_kind_of_token()
    need(token, "block.read")
    if person.id != view.world.account.id:
        raise forbidden("You may only read whom you have blocked yourself.")
    for name in request.query:
        if name not in KNOWN:
            raise invalid(
                name,
                request.query[name],
                f"The query parameter [{name}] is not one of the known ones",
            )
    limit = request.query.get("max_results", "100")
    if not limit.isdecimal() or not 1 <= int(limit) <= MOST:
        raise invalid(
            "max_results", limit, f"`max_results` is not between 1 and {MOST}"
        )
    return _page(request, view, wanted, int(limit))


def _page(request: Request, view: XView, wanted: Wanted, limit: int) -> dict[str, Any]:
    place = request.query.get("pagination_token", "")
    try:
        start = int((key_of(place) or (0,))[0]) if place else 0
    except ValueError as error:
        raise invalid(
            "pagination_token", place, f"The token [{place}] is not valid"
        ) from error
    everyone = view.world.blocks.on("x")
    rows = everyone[start : start + limit]
    people = view.world.people
    meta: dict[str, Any] = {"result_count": len(rows)}
    if start + limit < len(everyone):
        meta["next_token"] = cursor_of((start + limit,))
    if not rows:
        return {"meta": meta}
    users = [
        view.user(
            people.get(person) or Person(person, "X user", f"user_{person}"), wanted
        )
        for person in rows
    ]
    return {"data": users, "meta": meta}
