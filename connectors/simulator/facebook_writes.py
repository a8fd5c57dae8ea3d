"""What a Page may change on the simulated Graph API: comments, and the list of those whom it keeps off."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from connectors.simulator.facebook_errors import (
    GraphError,
    bad_parameter,
    unsupported,
)
from connectors.simulator.facebook_fields import View, comment_node, parse_fields
from connectors.simulator.shelf import cursor_of, key_of
from connectors.simulator.things import Item
from connectors.simulator.wire import Request

TRUE, FALSE = {"true", "1", "True"}, {"false", "0", "False"}
ENGAGE = "pages_manage_engagement"
WHO = ("psid", "user", "uid", "asid")
MOST = 100


def item_of(native_id: str, request: Request, view: View) -> Item:
    """The item, where this caller sees it. Raises GraphError 100/33."""
    item = view.world.find("facebook", native_id)
    if (
        item is None
        or not view.sees(item)
        or "pages_read_engagement" not in view.token.grants
    ):
        raise unsupported(request.method, native_id)
    return item


def need(view: View, permission: str, code: int) -> None:
    """Raises GraphError where the token lacks a permission."""
    if permission not in view.token.grants:
        raise GraphError(
            code, f"(#{code}) Requires {permission} permission to manage the object"
        )


def write(request: Request, parts: list[str], view: View) -> dict[str, Any]:
    """Carry out a POST or DELETE and say so."""
    if not parts:
        raise unsupported(request.method, "0")
    if parts == [view.world.page.id, "blocked"]:
        return _change_blocks(request, view)
    item = item_of(parts[0], request, view)
    _may_moderate(view)
    if parts[1:] == ["comments"] and request.method == "POST":
        return _reply(item, request, view)
    if item.kind != "comment" or parts[1:]:
        raise unsupported(request.method, parts[0])
    if request.method == "DELETE":
        view.world.write(item, "delete")
    elif request.argument("is_hidden"):
        _hide(item, request.argument("is_hidden"), view)
    elif request.argument("message") and item.author_id == view.world.page.id:
        view.world.write(item, "edit", request.argument("message"))
    else:
        raise bad_parameter("There is nothing here that this token may change")
    if request.method == "POST" and (wanted := request.argument("fields")):
        return comment_node(
            item, parse_fields(wanted), replace(view, seen_at=view.world.now())
        )
    return {"success": True}


def blocked_page(request: Request, view: View) -> dict[str, Any]:
    """One page of those who are kept off the Page, newest first."""
    _may_moderate(view)
    everyone = view.world.blocks.on("facebook")
    limit = request.argument("limit") or "25"
    if not limit.isdecimal() or not 1 <= int(limit) <= MOST:
        raise bad_parameter(f"limit must be between 1 and {MOST}")
    after = request.argument("after")
    try:
        start = int((key_of(after) or (0,))[0]) if after else 0
    except ValueError as error:
        raise bad_parameter("The cursor is not valid") from error
    rows = everyone[start : start + int(limit)]
    end = start + len(rows)
    people = view.world.people
    named = {
        person: people[person].name if person in people else "Facebook user"
        for person in rows
    }
    answer: dict[str, Any] = {
        "data": [{"name": name, "id": person} for person, name in named.items()]
    }
    if rows:
        cursors = {"before": cursor_of((start,)), "after": cursor_of((end,))}
        answer["paging"] = {"cursors": cursors}
        if end < len(everyone):
            base = f"https://graph.facebook.com{request.path}"
            answer["paging"]["next"] = (
                f"{base}?access_token={view.token.value}&limit={limit}&after={cursors['after']}"
            )
    return answer


def _change_blocks(request: Request, view: View) -> dict[str, Any]:
    """Several people by POST, each with an answer of its own; one by DELETE."""
    _may_moderate(view)
    named = _people(request)
    if request.method == "DELETE":
        if len(named) != 1:
            raise bad_parameter("One person must be named")
        view.world.block("facebook", named[0], False)
        return {"success": True}
    known = {person: person in view.world.people for person in named}
    for person in (person for person, there in known.items() if there):
        view.world.block("facebook", person, True)
    return known


def _people(request: Request) -> list[str]:
    """The ids in the first of the known parameters: one id, a JSON list, or ids with commas."""
    given = next((text for name in WHO if (text := request.argument(name))), "")
    try:
        value = json.loads(given) if given.startswith("[") else given.split(",")
    except ValueError:
        value = []
    found = [str(person).strip() for person in value]
    if not found or not all(person.isdecimal() for person in found):
        raise bad_parameter(f"One of the parameters {', '.join(WHO)} is needed")
    return found


def _may_moderate(view: View) -> None:
    if view.token.kind != "page":
        raise GraphError(
            210, "(#210) A page access token is required to request this resource."
        )
    need(view, ENGAGE, 200)
    if not view.moderates:
        raise GraphError(200, "(#200) The token lacks the MODERATE task on this Page")


def _hide(item: Item, wanted: str, view: View) -> None:
    if wanted not in TRUE | FALSE:
        raise bad_parameter("param is_hidden must be a boolean.")
    if item.author_id == view.world.page.id or item.can_hide is False:
        raise GraphError(200, "(#200) This comment can not be hidden")
    view.world.write(item, "hide" if wanted in TRUE else "unhide")


def _reply(item: Item, request: Request, view: View) -> dict[str, Any]:
    text = request.argument("message")
    if not text:
        raise bad_parameter("A message or an attachment is needed")
    post = item if item.kind != "comment" else view.world.find("facebook", item.post_id)
    if post is None:
        raise unsupported("POST", item.native_id)
    made = view.world.answer(
        post, text, parent=item if item.kind == "comment" else None
    )
    view.world.write(made, "reply")
    return {"id": made.native_id}
