"""Second looks, and who opened words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from listener.minutes.writer import Actor
from listener.store.alike import BREACHES
from listener.store.connection import LISTED, Row, Store, Transaction, as_text
from listener.store.decisions import Decision
from listener.store.thread import for_few, names_around

# Entries of a decision that says hide, or leave. A show is one only where a person chose it (`why`).
DECIDED = ("hide_intended", "show_intended", "comment_kept", "hide_confirmed")
_FIRST = {"hide": "hide", "confirm": "hide", "keep": "leave", "show": "leave"}


def decided_between(store: Store, after: int, last: int) -> Iterator[Row]:
    """The entries of decisions after a number and up to another, that a second person could look at: with the decision's
    own columns."""
    marks = ", ".join(f"'{event}'" for event in DECIDED)
    rows = store.rows(
        f"""SELECT seq, hash, recorded_at, event, json_extract(details, '$.why') AS why,
            decision_id IN {BREACHES} AS broke, decisions.*
        FROM entries JOIN decisions ON decision_id = json_extract(details, '$.decision_id')
        WHERE event IN ({marks}) AND seq > ? AND seq <= ? ORDER BY seq""",
        (after, last),
    )
    for row in rows:
        by_clock = row["role"] == "daemon" and row["verb"] == "show"
        if not by_clock and row["why"] in (None, "person"):
            yield row


def add_look(tx: Transaction, row: Row) -> None:
    """Keep that a decision was drawn, unless this version of the comment waits for a second look already."""
    known = tx.store.row(
        "SELECT 1 FROM second_looks WHERE comment_id = ? AND version = ?",
        (row["comment_id"], row["version"]),
    )
    if known:
        return
    tx.insert(
        "second_looks",
        {
            "entry": row["seq"],
            "decision_id": row["decision_id"],
            "comment_id": row["comment_id"],
            "version": row["version"],
            "month": row["recorded_at"][:7],
            "first": "hide" if row["broke"] else _FIRST[row["verb"]],
            "first_rule": row["rule"] or "",
            "first_by": "software" if row["role"] == "daemon" else "person",
            "drawn_at": tx.at,
        },
    )


def _confidential(comment_id: str) -> str:
    """For a WHERE: whether a comment is for the owner and delegates alone, as software found or as a person decided."""
    return f"""({for_few(comment_id)} OR EXISTS (SELECT 1 FROM decisions AS closed
        WHERE closed.comment_id = {comment_id} AND closed.rule = 'R15'))"""


# Of the looks that nobody has answered, those that a person may give: ?1 is their name, ?2 from when they were drawn.
_MAY_GIVE = f"""second_looks JOIN versions USING (comment_id, version)
    WHERE answer IS NULL AND versions.erased_at IS NULL AND versions.text <> '' AND drawn_at >= ?2
    AND NOT EXISTS (SELECT 1 FROM decisions WHERE decisions.comment_id = second_looks.comment_id
        AND actor = ?1 COLLATE NOCASE)
    AND second_looks.comment_id NOT IN (SELECT comment_id FROM proposals
        WHERE actor = ?1 COLLATE NOCASE OR answered_by = ?1 COLLATE NOCASE)
    AND NOT EXISTS (SELECT 1 FROM appeals WHERE appeals.comment_id = second_looks.comment_id
        AND decided_by = ?1 COLLATE NOCASE)
    AND NOT EXISTS (SELECT 1 FROM accesses WHERE accesses.comment_id = second_looks.comment_id
        AND person = ?1 COLLATE NOCASE AND kind <> 'second_look')
    AND NOT {_confidential("second_looks.comment_id")}
    AND NOT {for_few("second_looks.comment_id", "second_looks.version")}"""


def waiting_looks(store: Store, name: str, since: datetime) -> list[Row]:
    """Second looks that wait for this person, oldest first: on what they had no part in and have not opened, and whose
    words are there still and not for the owner and delegates alone."""
    return store.rows(
        f"SELECT second_looks.* FROM {_MAY_GIVE} ORDER BY look_id LIMIT 500",
        (name, as_text(since)),
    )


def may_look(store: Store, look_id: int, name: str, since: datetime) -> bool:
    """Whether a second look is one of those that wait for this person."""
    query = f"SELECT 1 FROM {_MAY_GIVE} AND look_id = ?3"
    return store.row(query, (name, as_text(since), look_id)) is not None


def look(store: Store, look_id: int) -> Row | None:
    """One second look, or None."""
    return store.row("SELECT * FROM second_looks WHERE look_id = ?", (look_id,))


def open_looks(store: Store, name: str, now: datetime, since: datetime) -> list[int]:
    """The second looks, drawn from then on, that this person opened, may still read and give, and has not answered."""
    rows = store.rows(
        """SELECT DISTINCT look_id FROM second_looks JOIN accesses USING (comment_id)
        WHERE answer IS NULL AND kind = 'second_look' AND person = ? AND until_at > ? ORDER BY look_id LIMIT 5""",
        (name, as_text(now)),
    )
    found = (row["look_id"] for row in rows)
    return [look_id for look_id in found if may_look(store, look_id, name, since)]


def answer_look(tx: Transaction, look_id: int, answer: str, rule: str, by: str) -> bool:
    """Keep an answer; False where there is one already."""
    given = {"answer": answer, "answer_rule": rule, "answered_by": by, "answered_at": tx.at}  # fmt: skip
    return tx.update("second_looks", given, "look_id = ? AND answer IS NULL", (look_id,)) == 1  # fmt: skip


def answered_looks(store: Store, since: datetime) -> list[Row]:
    """The answers since a moment: first, first_rule, first_by, answer, answer_rule."""
    query = "SELECT * FROM second_looks WHERE answer IS NOT NULL AND answered_at >= ? ORDER BY look_id"
    return store.rows(query, (as_text(since),))


def drawn_in_all(store: Store) -> int:
    """How many were ever drawn."""
    return int(store.value("SELECT COUNT(*) FROM second_looks") or 0)


def words_of(store: Store, comment_id: str, version: int) -> Row | None:
    """The words of a version, what it answers and the post above, where all may read those, and the names around it.

    `names`; `own_post`: the post is the page's own, and no resident's.
    """
    row = store.row(
        f"""SELECT versions.text, versions.erased_at, comments.author_name, comments.parent_id, comments.post_id,
            comments.page_id, comments.media, COALESCE(posts.by_owner, 0) AS own_post,
            CASE WHEN {_confidential("comments.post_id")} THEN '' ELSE posts.text END AS post
        FROM comments JOIN versions USING (comment_id) LEFT JOIN posts ON posts.post_id = comments.post_id
        WHERE comment_id = ? AND versions.version = ?""",
        (comment_id, version),
    )
    if row is None:
        return None
    parent = store.row(
        f"""SELECT text FROM comments JOIN versions USING (comment_id, version)
        WHERE comment_id = ? AND versions.erased_at IS NULL AND NOT {_confidential("comments.comment_id")}""",
        (row["parent_id"],),
    )
    return {**row, "parent": parent["text"] if parent else "", "names": names_around(store, row["post_id"])}  # fmt: skip


def entry_of(store: Store, made: Decision) -> int:
    """The number of the first entry about a decision; 0 where there is none."""
    query = "SELECT MIN(seq) FROM entries WHERE subject = ? AND json_extract(details, '$.decision_id') = ?"
    subject = store.writer.subject(made.comment_id)
    return int(store.value(query, (subject, made.decision_id)) or 0)


def newest_version(store: Store, comment_id: str) -> int:
    """The number of the newest version of a comment."""
    query = "SELECT version FROM comments WHERE comment_id = ?"
    return int(store.value(query, (comment_id,)) or 0)


def add_access(
    tx: Transaction,
    kind: str,
    actor: Actor,
    seq: int,
    *,
    comment_id: str | None = None,
    form: str = "",
    until: datetime | None = None,
) -> int:
    """Keep that somebody opened words, or took a copy; why, stands in the payload of entry `seq`."""
    row: Row = {
        "kind": kind,
        "person": actor.name,
        "role": actor.role,
        "comment_id": comment_id,
        "form": form,
        "seq": seq,
        "opened_at": tx.at,
        "until_at": as_text(until) if until else None,
    }
    return tx.insert("accesses", row)


def access(store: Store, access_id: int) -> Row | None:
    """One of them, or None."""
    return store.row("SELECT * FROM accesses WHERE access_id = ?", (access_id,))


def accesses(store: Store, before: int, many: int) -> list[Row]:
    """Who opened what, the newest first, with the reason where it was not erased (`body`)."""
    return store.rows(
        """SELECT accesses.*, body FROM accesses LEFT JOIN payloads USING (seq)
        WHERE access_id < ? ORDER BY access_id DESC LIMIT ?""",
        (before or 2**62, many),
    )


def open_access(
    store: Store, name: str, comment_id: str, kinds: Sequence[str], now: datetime
) -> Row | None:
    """What lets this person see the words of a comment at this moment, or None."""
    return store.row(
        f"""SELECT * FROM accesses WHERE comment_id = ? AND person = ? AND until_at > ? AND kind IN {LISTED}
        ORDER BY access_id DESC LIMIT 1""",
        (comment_id, name, as_text(now), json.dumps(list(kinds))),
    )


def appeals_since(store: Store, since: datetime) -> tuple[int, int]:
    """How many appeals were decided since a moment, and how many of these succeeded."""
    row = store.row(
        "SELECT COUNT(*) AS n, COALESCE(SUM(outcome = 'overturned'), 0) AS won FROM appeals WHERE decided_at >= ?",
        (as_text(since),),
    )
    return (row["n"], row["won"]) if row else (0, 0)


def overturned_appeals(store: Store, many: int) -> list[Row]:
    """The newest appeals that succeeded: `rule`, `first_by`, `decided_at`, the number of their entry; no words."""
    return store.rows(
        """SELECT appeals.appeal_id, decisions.rule, decisions.role AS first_by, decisions.comment_id, appeals.decided_at,
            appeals.role FROM appeals JOIN decisions USING (decision_id)
        WHERE outcome = 'overturned' ORDER BY appeals.decided_at DESC LIMIT ?""",
        (many,),
    )
