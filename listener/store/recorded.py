"""Entries of the log by when and what they are about, for whoever answers a request for recorded information."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from listener.store.connection import LISTED, Row, Store, as_text


@dataclass(frozen=True, slots=True)
class Span:
    """What is asked for: from `since` to before `until`; "" asks for no filter. `post_id`: one thread."""

    since: datetime
    until: datetime
    page_id: str = ""
    rule: str = ""
    post_id: str = ""


def entries_of(store: Store, span: Span, left_out: Sequence[str], limit: int) -> list[Row]:  # fmt: skip
    """The entries that fit but these kinds, in their order, without payloads; at most `limit`."""
    where, values = _conditions(store, span)
    return store.rows(
        f"""SELECT entries.* FROM entries WHERE {where} AND event NOT IN {LISTED} ORDER BY seq LIMIT ?""",
        (*values, json.dumps(list(left_out)), limit),
    )


def count_kinds(store: Store, span: Span, kinds: Sequence[str]) -> int:
    """How many entries of these kinds fit."""
    where, values = _conditions(store, span)
    query = f"SELECT COUNT(*) FROM entries WHERE {where} AND event IN {LISTED}"
    return int(store.value(query, (*values, json.dumps(list(kinds)))) or 0)


def _conditions(store: Store, span: Span) -> tuple[str, list[str]]:
    where = ["recorded_at >= ?", "recorded_at < ?"]
    values = [as_text(span.since), as_text(span.until)]
    if span.rule:
        where.append("rule = ?")
        values.append(span.rule)
    if span.page_id:
        where.append(
            """(subject IN (SELECT subject FROM subject_pages WHERE page_id = ?)
            OR json_extract(details, '$.page_id') = ?)"""
        )
        values += [span.page_id, span.page_id]
    if span.post_id:
        query = "SELECT comment_id FROM comments WHERE post_id = ?"
        under = [row["comment_id"] for row in store.rows(query, (span.post_id,))]
        subjects = [store.writer.subject(each) for each in (span.post_id, *under)]
        where.append(f"subject IN {LISTED}")
        values.append(json.dumps(subjects))
    return " AND ".join(where), values


def post_of(store: Store, reference: str) -> str | None:
    """The id of a post by its link or id, or None."""
    query = "SELECT post_id FROM posts WHERE post_id = ? OR (permalink = ? AND permalink <> '')"
    found = store.value(query, (reference, reference))
    return str(found) if found else None
