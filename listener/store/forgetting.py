"""What is due to be forgotten, and forgetting it: words, names and links go, numbers and decisions stay."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from listener.store.accounts import erase_accounts
from listener.store.comments import words_mark
from listener.store.connection import (
    LISTED,
    Row,
    Store,
    Transaction,
    as_text,
)
from listener.store.deciding import erase_deciding
from listener.store.holds import OVER, erase_reasons
from listener.store.unseen import WAITS_UNSEEN

Kind = Literal["unflagged", "queued", "claims", "actioned"]
Position = tuple[str, str]  # first_seen_at and comment_id: where a run has got to
START: Position = ("", "")
# Whatever reads a judgement finds the lists that it expects, empty.
ERASED_BODY = json.dumps(
    {
        "criticism_veto": False,
        "erased": True,
        "findings": [],
        "needs": [],
        "preconditions": [],
        "reason": "",
    },
    sort_keys=True,
)


def _exists(table: str, more: str = "1") -> str:
    return f"EXISTS (SELECT 1 FROM {table} WHERE {table}.comment_id = comments.comment_id AND {more})"


_ACTED = _exists("decisions", "decisions.verb NOT IN ('keep', 'reopen', 'show')")
# Who only asks, or puts it right, is flagged with nothing: such comments are kept no longer for it.
_CLAIM = _exists("incident_comments", "incident_comments.stance = 'repeats'")
_FLAGGED = (
    f"({_exists('queue')} OR {_exists('decisions')} OR {_CLAIM} OR "
    + _exists("judgements", "judgements.action IN ('queue', 'alert', 'hide')")
    + ")"
)
# Each condition with how often the limit stands in it, beside the age of the comment itself.
_CLASSES: dict[Kind, tuple[str, int]] = {
    "unflagged": (f"NOT {_FLAGGED}", 0),
    "queued": (
        f"{_FLAGGED} AND NOT {_ACTED} AND NOT {_CLAIM} AND NOT {_exists('queue', 'queue.opened_at > ?')}",
        1,
    ),
    "claims": (
        f"{_CLAIM} AND NOT {_ACTED} AND NOT {_exists('incident_comments', 'incident_comments.seen_at > ?')}",
        1,
    ),
    "actioned": (
        f"""{_ACTED} AND comments.hidden_by IS NULL AND NOT {_exists("decisions", "decisions.decided_at > ?")}
        AND NOT {_exists("acts", "acts.finished_at > ?")}""",
        2,
    ),
}
# Not while a person holds it, nor while a hide must still be done or undone.
HELD = "comments.comment_id IN (SELECT comment_id FROM holds WHERE released_at IS NULL AND until_at > ?)"
UNDER_WAY = """(comments.comment_id IN (SELECT comment_id FROM acts WHERE state = 'intended')
    OR comments.comment_id IN (SELECT comment_id FROM timers WHERE ended_at IS NULL))"""
FREE = f"NOT {HELD} AND NOT {UNDER_WAY}"


def due_of_class(
    store: Store,
    kind: Kind,
    page_id: str,
    before: datetime,
    now: datetime,
    *,
    after: Position,
    limit: int,
) -> list[Row]:
    """Comments of a class on a page that are due, in the order in which they were seen, after a position."""
    where, values = _of_class(kind, page_id, before, now)
    return store.rows(
        f"""SELECT first_seen_at, comment_id FROM comments WHERE {where}
        AND (first_seen_at, comment_id) > (?, ?) ORDER BY first_seen_at, comment_id LIMIT ?""",
        (*values, *after, limit),
    )


def count_of_class(
    store: Store, kind: Kind, page_id: str, before: datetime, now: datetime
) -> tuple[int, str]:
    """How many comments of a class are due, and when the oldest was seen; "" for none."""
    where, values = _of_class(kind, page_id, before, now)
    query = f"SELECT COUNT(*) AS due, COALESCE(MIN(first_seen_at), '') AS oldest FROM comments WHERE {where}"
    row = store.row(query, values) or {"due": 0, "oldest": ""}
    return row["due"], row["oldest"]


def _of_class(
    kind: Kind, page_id: str, before: datetime, now: datetime
) -> tuple[str, tuple[str, ...]]:
    condition, times = _CLASSES[kind]
    limit = as_text(before)
    where = f"page_id = ? AND erased_at IS NULL AND first_seen_at <= ? AND {condition} AND {FREE}"
    return where, (page_id, limit, *(limit,) * times, as_text(now))


def gone(store: Store, now: datetime, limit: int) -> list[Row]:
    """Comments that the platform says are deleted, and whose words we still have; but for what `asked` is for."""
    return store.rows(
        f"""SELECT comment_id, gone_at AS since FROM comments WHERE gone_at IS NOT NULL AND erased_at IS NULL
            AND erase_asked_at IS NULL AND {FREE}
        ORDER BY gone_at LIMIT ?""",
        (as_text(now), limit),
    )


def asked(store: Store, now: datetime, unseen: datetime, limit: int) -> list[Row]:
    """Comments whose author asked for erasure, and that nothing keeps any more.

    What waits as a possible threat that was fixed later than `unseen` is kept until a person has looked at it.
    """
    return store.rows(
        f"""SELECT comment_id, erase_asked_at AS since FROM comments
        WHERE erase_asked_at IS NOT NULL AND erased_at IS NULL AND {FREE} AND NOT {WAITS_UNSEEN}
        ORDER BY erase_asked_at LIMIT ?""",
        (as_text(now), as_text(unseen), limit),
    )


def replaced(store: Store, now: datetime, limit: int) -> list[Row]:
    """Comments whose author has changed the words, and of which we still have older ones."""
    return store.rows(
        f"""SELECT comments.comment_id, MIN(newer.seen_at) AS since FROM versions AS newer
        CROSS JOIN comments ON comments.comment_id = newer.comment_id
        WHERE newer.version > 1 AND newer.erased_at IS NULL AND {FREE} AND EXISTS (SELECT 1 FROM versions AS older WHERE older.comment_id = newer.comment_id
            AND older.version < newer.version AND older.erased_at IS NULL)
        GROUP BY comments.comment_id ORDER BY since LIMIT ?""",
        (as_text(now), limit),
    )


def notes_left(store: Store, before: datetime, now: datetime, limit: int) -> list[Row]:  # fmt: skip
    """Erased comments on which a person decided later, so long ago that those notes are due; or that they held, and do no more.

    `marked`: nobody asked to erase them.
    """
    return store.rows(
        f"""SELECT comment_id, MIN(at) AS since, erased_mark <> '' AS marked FROM (
            SELECT comment_id, decided_at AS at FROM decisions WHERE reason <> '' AND decided_at <= ?
            UNION ALL SELECT comment_id, until_at FROM holds WHERE reason <> '' AND {OVER}
        ) JOIN comments USING (comment_id) WHERE erased_at IS NOT NULL GROUP BY comment_id LIMIT ?""",
        (as_text(before), as_text(now), limit),
    )


def erase_comments(
    tx: Transaction, comment_ids: Sequence[str], *, marked: bool
) -> list[int]:
    """Erase all that was said in and noted on these comments but evidence and messages. Gives the log entries whose payloads went.

    `marked`: nobody asked for it. So the notices stay, and a keyed digest of the words, by which the comment is known again
    while it stands on the platform. Of what was erased before the answers to appeals stay as well: `due_appeals` has their time.
    """
    answered = _erased(tx.store, comment_ids) if marked else []
    if marked:
        _mark(tx, comment_ids)
    ids = (json.dumps(list(comment_ids)),)
    mine = f"comment_id IN {LISTED}"
    bare = {"author_id": "", "author_name": "", "permalink": ""}
    tx.update("comments", {**bare, "erased_at": tx.at, "erase_asked_at": None}, mine, ids)  # fmt: skip
    _erase_versions(tx, mine, ids)
    tx.update("judgements", {"body": ERASED_BODY}, mine, ids)
    closing = {"closed_at": tx.at, "closed_why": "its words were erased"}
    tx.update("queue", closing, f"{mine} AND closed_at IS NULL", ids)
    tx.update("queue", {"reason": ""}, f"{mine} AND reason <> ''", ids)
    tx.update("decisions", {"reason": ""}, f"{mine} AND reason <> ''", ids)
    if not marked:  # else their authors can read what they may appeal against for as long as `due_notices` lets them
        unmark(tx, comment_ids)
        bare = {"english": "", "welsh": ""}
        tx.update("notices", bare, f"{mine} AND english <> ''", ids)
    _erase_of_people(tx, comment_ids, answered)
    # On X, the post that a conversation begins with may be a resident's comment itself.
    post = {"text": "", "permalink": "", "erased_at": tx.at}
    tx.update("posts", post, f"post_id IN {LISTED} AND erased_at IS NULL", ids)
    return erase_payloads(tx, comment_ids)


def _erased(store: Store, comment_ids: Sequence[str]) -> list[str]:
    """Those of these comments that were erased before."""
    query = f"SELECT comment_id FROM comments WHERE comment_id IN {LISTED} AND erased_at IS NOT NULL"
    rows = store.rows(query, (json.dumps(list(comment_ids)),))
    return [row["comment_id"] for row in rows]


def _erase_of_people(
    tx: Transaction, comment_ids: Sequence[str], answered: Sequence[str]
) -> None:
    """What people wrote about these comments: proposals, appeals and their answers but on `answered`, officers' requests, why they held them."""
    mine, ids = f"comment_id IN {LISTED}", (json.dumps(list(comment_ids)),)
    tx.update("proposals", {"reason": "", "details": "{}"}, mine, ids)
    bare = {"text": "", "reason": "", "english": "", "welsh": ""}
    due = f"{mine} AND decided_at IS NOT NULL AND comment_id NOT IN {LISTED}"
    tx.update("appeals", bare, due, (*ids, json.dumps(list(answered))))
    tx.update("council_requests", {"words": ""}, mine, ids)
    erase_accounts(tx, comment_ids)
    erase_reasons(tx, comment_ids)
    erase_deciding(tx, comment_ids)


def erase_older_versions(tx: Transaction, comment_ids: Sequence[str]) -> list[int]:
    """Erase the words that their authors have replaced. Gives the log entries whose payloads went."""
    ids = (json.dumps(list(comment_ids)),)
    older = f"""comment_id IN {LISTED} AND version < (SELECT version FROM comments AS own
        WHERE own.comment_id = {{table}}.comment_id)"""
    _erase_versions(tx, older.format(table="versions") + " AND erased_at IS NULL", ids)
    tx.update("judgements", {"body": ERASED_BODY}, older.format(table="judgements"), ids)  # fmt: skip
    tx.update("advice", {"words": ""}, older.format(table="advice") + " AND words <> ''", ids)  # fmt: skip
    return _erase_old_payloads(tx, comment_ids)


def _erase_versions(tx: Transaction, where: str, values: Sequence[str]) -> None:
    tx.update("versions", {"judged_at": tx.at}, f"{where} AND judged_at IS NULL", values)  # fmt: skip
    bare = {"text": "", "raw": "", "fingerprint": "", "erased_at": tx.at}
    tx.update("versions", bare, where, values)


def _mark(tx: Transaction, comment_ids: Sequence[str]) -> None:
    rows = tx.store.rows(
        f"""SELECT comment_id, versions.text FROM comments JOIN versions USING (comment_id, version)
        WHERE comment_id IN {LISTED} AND comments.erased_at IS NULL""",
        (json.dumps(list(comment_ids)),),
    )
    for row in rows:
        mark = {"erased_mark": words_mark(tx.store, row["text"])}
        tx.update("comments", mark, "comment_id = ?", (row["comment_id"],))


def unmark(tx: Transaction, comment_ids: Sequence[str]) -> None:
    """Keep nothing by which these are known again: their author asked for it."""
    where = f"comment_id IN {LISTED} AND erased_mark <> ''"
    tx.update("comments", {"erased_mark": ""}, where, (json.dumps(list(comment_ids)),))


def erase_payloads(tx: Transaction, comment_ids: Sequence[str]) -> list[int]:
    """Erase what the log says of these comments in payloads; the entries stay. Gives their numbers."""
    return erase_payloads_of(tx, with_payloads(tx.store, comment_ids))


def with_payloads(store: Store, comment_ids: Sequence[str]) -> list[int]:
    """The entries of the log about these comments whose payloads are still there."""
    subjects = [store.writer.subject(each) for each in comment_ids]
    rows = store.rows(
        f"""SELECT seq FROM entries JOIN payloads USING (seq)
        WHERE subject IN {LISTED} AND body IS NOT NULL ORDER BY seq""",
        (json.dumps(subjects),),
    )
    return [row["seq"] for row in rows]


def _erase_old_payloads(tx: Transaction, comment_ids: Sequence[str]) -> list[int]:
    """Of edited comments, the payloads that hold words which stand no more."""
    words = """SELECT subject_seq.seq FROM (SELECT seq, json_extract(body, '$.text') AS said FROM entries
        JOIN payloads USING (seq) WHERE subject = ? AND body IS NOT NULL) AS subject_seq
        WHERE said IS NOT NULL AND said <> (SELECT versions.text FROM comments
        JOIN versions USING (comment_id, version) WHERE comment_id = ?)"""
    found = [
        row["seq"]
        for each in comment_ids
        for row in tx.store.rows(words, (tx.store.writer.subject(each), each))
    ]
    return erase_payloads_of(tx, sorted(found))


def erase_payloads_of(tx: Transaction, seqs: list[int]) -> list[int]:
    """Erase the payloads of log entries; the entries stay. Gives their numbers."""
    gone = {"body": None, "salt": None}
    if seqs:
        tx.update("payloads", gone, f"seq IN {LISTED}", (json.dumps(seqs),))
    return seqs


def due_appeals(store: Store, before: datetime, now: datetime, limit: int) -> list[Row]:
    """Appeals that are due, but of held comments: appeal_id, comment_id, since, `whole`; the oldest first.

    Whole: decided so long ago, or its comment went because somebody asked for it. Where the comment went by itself, what
    the author wrote goes with it, and the answer stays its time, for whoever appealed to read.
    """
    return store.rows(
        f"""SELECT * FROM (SELECT appeal_id, comments.comment_id, decided_at AS since, text,
            text || COALESCE(reason, '') || COALESCE(english, '') || COALESCE(welsh, '') AS words,
            decided_at <= ? OR (erased_at IS NOT NULL AND erased_mark = '') AS whole, erased_at
            FROM appeals JOIN comments USING (comment_id) WHERE decided_at IS NOT NULL AND NOT {HELD})
        WHERE (whole AND words <> '') OR (erased_at IS NOT NULL AND text <> '') ORDER BY since, appeal_id LIMIT ?""",
        (as_text(before), as_text(now), limit),
    )


def erase_appeals(tx: Transaction, rows: Sequence[Row]) -> list[int]:
    """Erase what was written in appeals; of those that are due whole, the answer as well. Gives the log entries whose
    payloads went."""
    seqs: list[int] = []
    for row in rows:
        bare = {"text": ""}
        if row["whole"]:
            bare |= {"reason": "", "english": "", "welsh": ""}
        tx.update("appeals", bare, "appeal_id = ?", (row["appeal_id"],))
        events = (
            "appeal_lodged",
            "appeal_decided" if row["whole"] else "appeal_lodged",
        )
        query = """SELECT seq FROM entries JOIN payloads USING (seq) WHERE subject = ? AND +event IN (?, ?)
            AND json_extract(details, '$.appeal_id') = ? AND body IS NOT NULL ORDER BY seq"""
        subject = tx.store.writer.subject(row["comment_id"])
        found = tx.store.rows(query, (subject, *events, row["appeal_id"]))
        seqs += [one["seq"] for one in found]
    return erase_payloads_of(tx, sorted(seqs))


def with_raw(store: Store, before: datetime, now: datetime, limit: int) -> list[Row]:
    """Platform answers that are older than that and still whole, but of held comments: rowid, seen_at."""
    return store.rows(
        f"""SELECT versions.rowid, versions.seen_at FROM versions
        WHERE raw <> '' AND seen_at <= ? AND NOT {HELD.replace("comments.", "versions.")} ORDER BY seen_at LIMIT ?""",
        (as_text(before), as_text(now), limit),
    )


def erase_raw(tx: Transaction, rows: Sequence[Row]) -> None:
    """Erase platform answers."""
    numbers = json.dumps([row["rowid"] for row in rows])
    tx.update("versions", {"raw": ""}, f"rowid IN {LISTED}", (numbers,))
