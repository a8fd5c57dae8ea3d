"""Faults of the body: a page whose items are doubled, shuffled, cut, or dressed in fields nobody has heard of."""

from __future__ import annotations

import json
from typing import Any

from connectors.simulator.faults import Faults
from connectors.simulator.wire import Reply, Request

HTML_ERROR = b"<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Sorry, something went wrong.</h1></body></html>"


def html_error(status: int) -> Reply:
    """What a broken front end answers."""
    return Reply(HTML_ERROR, status, "text/html; charset=utf-8")


def spoil(reply: Reply, request: Request, faults: Faults) -> Reply:
    """The same reply with the body faults of this request applied to it. Errors are left as they are."""
    if reply.status >= 400 or not isinstance(reply.body, dict):
        return reply
    body = dict(reply.body)
    rows = body.get("data")
    if isinstance(rows, list) and rows:
        body["data"] = _spoil_rows(list(rows), request, faults)
    if missing := request.fault("without_field"):
        _drop(body, str(missing.options.get("name", "")))
    if request.fault("extra_fields"):
        _dress(body)
    if request.fault("number_ids"):
        body = _number_ids(body)
    wrong = request.fault("wrong_type")
    kind = (
        str(wrong.options.get("content_type", "text/html"))
        if wrong
        else reply.content_type
    )
    return Reply(body, reply.status, kind, reply.headers)


def wire_bytes(reply: Reply, request: Request) -> bytes:
    """The body as it goes over the wire: ASCII-escaped JSON, cut in the middle where that fault struck."""
    if isinstance(reply.body, bytes):
        return reply.body
    plain = json.dumps(reply.body, separators=(",", ":")).encode()
    return plain[: max(1, len(plain) * 2 // 3)] if request.fault("cut_json") else plain


def _spoil_rows(rows: list[Any], request: Request, faults: Faults) -> list[Any]:
    if request.fault("duplicate"):
        chosen = faults.choose(len(rows))
        rows.insert(chosen, rows[chosen])
    if request.fault("reorder"):
        faults.shuffle(rows)
    return rows


def _items(body: dict[str, Any]) -> list[dict[str, Any]]:
    rows = body.get("data", body)
    return [
        row
        for row in (rows if isinstance(rows, list) else [rows])
        if isinstance(row, dict)
    ]


def _drop(body: dict[str, Any], name: str) -> None:
    for item in _items(body):
        item.pop(name, None)


def _dress(body: dict[str, Any]) -> None:
    for item in _items(body):
        item["novelty_score"] = 0.5
        item["novelty"] = {"kind": "unheard_of", "list": [None, True, 3]}
    body["novelty"] = "unheard of"


def _number_ids(value: Any, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _number_ids(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [_number_ids(inner, key) for inner in value]
    is_id = key == "id" or key.endswith(("_id", "_ids"))
    return (
        int(value) if is_id and isinstance(value, str) and value.isdecimal() else value
    )
