"""What is fixed of a comment before anything is done to it: what it said, where, when, among what, and how it looked.

The body is one canonical JSON text, and its SHA-256 goes into the log with the decision. Inside it, `manifest` gives
the SHA-256 of each part, so that one part can be shown, and proved, without the others.
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import Any

from listener.minutes.entries import canonical
from listener.rendering import Seen, rendered
from listener.store.comments import Kept
from listener.store.connection import Row, Store, Transaction, as_text

MANIFEST = "manifest"


def capture_evidence(
    tx: Transaction, kept: Kept, judgement: Row | None
) -> tuple[int, str]:
    """Fix what is known of a comment before anything is done to it. Gives evidence id and SHA-256."""
    parts = _parts(tx, kept, judgement)
    body = _body(parts)
    sha256 = _sha256(body)
    row = {
        "comment_id": kept.comment.comment_id,
        "version": kept.version,
        "body": body,
        "sha256": sha256,
    }
    return tx.insert("evidence", {**row, "captured_at": tx.at}), sha256


def _body(parts: dict[str, Any]) -> str:
    """The canonical JSON of the parts and their manifest. Each part is written once, for itself and for its hash."""
    written = {name: canonical({"part": part}) for name, part in parts.items()}
    manifest = {name: _sha256(text) for name, text in written.items()}
    texts = {name: text[len('{"part":') : -1] for name, text in written.items()}
    texts[MANIFEST] = canonical(manifest)
    return "{" + ",".join(f'"{name}":{texts[name]}' for name in sorted(texts)) + "}"


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _parts(tx: Transaction, kept: Kept, judgement: Row | None) -> dict[str, Any]:
    """The parts of the evidence by name; each is JSON."""
    comment = kept.comment
    versions, around = _versions(tx.store, comment.comment_id), _around(tx.store, kept)
    post = tx.store.row("SELECT * FROM posts WHERE post_id = ?", (comment.post_id,))
    times = {
        "created_at": as_text(comment.created_at) if comment.created_at else None,
        "first_seen_at": as_text(kept.first_seen_at),
        "captured_at": tx.at,
    }
    look = Seen(
        page=str(
            tx.store.value(
                "SELECT name FROM pages WHERE page_id = ?", (comment.page_id,)
            )
            or comment.page_id
        ),
        post=post["text"] if post else "",
        above=tuple(_said(row) for row in around["before"]),
        author=comment.author_name,
        text=comment.text,
        media=comment.media,
        edits=len(versions) - 1,
        below=tuple(_said(row) for row in around["after"]),
        permalink=comment.permalink,
        created_at=times["created_at"],
        first_seen_at=as_text(kept.first_seen_at),
        captured_at=tx.at,
    )
    return {
        "comment": {
            **{name: getattr(comment, name) for name in comment.__slots__},
            "created_at": str(comment.created_at),
        },
        "permalink": comment.permalink,
        "version": kept.version,
        "times": times,
        "versions": versions,
        "raw": versions[-1]["raw"] if versions else "",
        "post": post,
        "around": around,
        "judgement": judgement,
        "rendering": rendered(look),
    }


def _said(row: Row) -> tuple[str, str, str]:
    return row["author_name"], row["created_at"] or "", row["text"]


def part_sha256(part: Any) -> str:
    """The SHA-256 of one part as canonical JSON, in hex."""
    return _sha256(canonical({"part": part}))


def wrong_parts(body: str) -> list[str]:
    """The names of the parts of an evidence body that are missing, added, or not what the manifest says."""
    parts: dict[str, Any] = json.loads(body)
    manifest: dict[str, str] = parts.pop(MANIFEST, {})
    return sorted(
        name
        for name in {*parts, *manifest}
        if name not in parts or manifest.get(name) != part_sha256(parts[name])
    )


def _versions(store: Store, comment_id: str) -> list[Row]:
    query = "SELECT version, text, raw, seen_at FROM versions WHERE comment_id = ? ORDER BY version"
    return store.rows(query, (comment_id,))


def _around(store: Store, kept: Kept) -> dict[str, list[Row]]:
    """The parent and five comments either side, as they stand now: `before` and `after`, oldest first."""
    fields = (
        "comments.comment_id, comments.author_name, comments.created_at, versions.text"
    )
    joined = "comments JOIN versions USING (comment_id, version)"
    mine = (
        kept.comment.post_id,
        as_text(kept.comment.created_at or kept.first_seen_at),
        kept.comment.comment_id,
    )
    earlier = store.rows(
        f"""SELECT {fields} FROM {joined} WHERE post_id = ? AND (comments.created_at, comments.comment_id) < (?, ?)
        ORDER BY comments.created_at DESC LIMIT 5""",
        mine,
    )
    later = store.rows(
        f"""SELECT {fields} FROM {joined} WHERE post_id = ? AND (comments.created_at, comments.comment_id) > (?, ?)
        ORDER BY comments.created_at LIMIT 5""",
        mine,
    )
    parent = store.rows(
        f"SELECT {fields} FROM {joined} WHERE comments.comment_id = ?",
        (kept.comment.parent_id,),
    )
    above = [row for row in earlier[::-1] if row not in parent]
    return {"before": parent + above, "after": later}


def captures_of(store: Store, comment_id: str) -> list[Row]:
    """What was fixed of one comment and is not erased, oldest first: evidence_id, version, body, sha256, captured_at."""
    return store.rows(
        """SELECT evidence_id, version, body, sha256, captured_at FROM evidence
        WHERE comment_id = ? AND body <> '' ORDER BY evidence_id""",
        (comment_id,),
    )


def evidence_on(store: Store, comment_id: str, many: int) -> list[Row]:
    """The evidence on a comment, the newest first; `whole`: its body still has its hash."""
    rows = store.rows(
        "SELECT * FROM evidence WHERE comment_id = ? ORDER BY evidence_id DESC LIMIT ?",
        (comment_id, many),
    )
    return [
        {**row, "whole": hashlib.sha256(row["body"].encode()).hexdigest() == row["sha256"]}
        for row in rows
    ]  # fmt: skip


def breaches_by_author(
    store: Store, page_id: str, author_id: str, since: datetime
) -> list[Row]:
    """Other comments of an author on a page on which the last word of a person was that a rule was broken, oldest first.

    comment_id, rule, decided_at. None for an author whom the platform does not tell. Where an appeal was won, or somebody
    showed these words on the platform itself, that was the last word, though no decision to show came of it.
    """
    if not author_id:
        return []
    return store.rows(
        """SELECT comment_id, rule, decided_at FROM decisions WHERE decision_id IN (
            SELECT MAX(decision_id) FROM decisions JOIN comments USING (comment_id)
            WHERE page_id = ? AND author_id = ? AND role <> 'daemon' AND verb IN ('hide', 'confirm', 'delete', 'show', 'keep', 'reopen')
            GROUP BY comment_id)
        AND verb IN ('hide', 'confirm', 'delete') AND decided_at > ?
        AND NOT EXISTS (SELECT 1 FROM appeals WHERE appeals.comment_id = decisions.comment_id
            AND outcome = 'overturned' AND appeals.decided_at >= decisions.decided_at)
        AND NOT EXISTS (SELECT 1 FROM acts_elsewhere WHERE acts_elsewhere.comment_id = decisions.comment_id
            AND acts_elsewhere.version = decisions.version AND acts_elsewhere.verb = 'show'
            AND seen_at >= decisions.decided_at) ORDER BY decision_id""",
        (page_id, author_id, as_text(since)),
    )
