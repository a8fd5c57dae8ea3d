"""Appeals, and what officers of the council asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from listener.minutes.writer import Actor
from listener.store.connection import LISTED, Row, Store, Transaction, as_text
from listener.store.forgetting import HELD, erase_payloads_of
from listener.store.holds import hold_on

# Whether the comment of an appeal is gone, and was not shown again after the appeal was decided: then it cannot be.
GONE = """(EXISTS (SELECT 1 FROM comments WHERE comments.comment_id = appeals.comment_id AND gone_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM acts WHERE acts.comment_id = appeals.comment_id AND acts.verb = 'show'
        AND acts.state = 'done' AND acts.finished_at >= appeals.decided_at)) AS gone"""


def save_appeal(
    tx: Transaction, comment_id: str, decision_id: int, text: str, due_at: datetime
) -> int:
    """Keep an appeal; gives its number."""
    row: Row = {
        "comment_id": comment_id,
        "decision_id": decision_id,
        "text": text,
        "lodged_at": tx.at,
        "due_at": as_text(due_at),
    }
    return tx.insert("appeals", row)


def appeal(store: Store, appeal_id: int) -> Row | None:
    """One appeal, or None. `gone`: its comment is gone, and was not shown again since."""
    query = f"SELECT *, {GONE} FROM appeals WHERE appeal_id = ?"
    return store.row(query, (appeal_id,))


def language_of(
    store: Store, row: Row, event: Literal["appeal_lodged", "appeal_decided"]
) -> str:
    """In which language the form was in which an appeal was lodged or decided, by the log; "" where it does not say."""
    said = store.value(
        """SELECT json_extract(details, '$.language') FROM entries WHERE subject = ? AND +event = ?
        AND json_extract(details, '$.appeal_id') = ?""",
        (store.writer.subject(row["comment_id"]), event, row["appeal_id"]),
    )
    return str(said or "")


def appeal_against(store: Store, decision_id: int) -> Row | None:
    """The appeal against a decision, or None."""
    return store.row("SELECT * FROM appeals WHERE decision_id = ?", (decision_id,))


def appeals_about(store: Store, comment_id: str) -> list[Row]:
    """The appeals about a comment, oldest first, with the verb and rule that they are against.

    `to_rule`: the rule that one was changed to; `set_aside`: the decision that went against one that was won; None else.
    `gone`: as in `appeal`.
    """
    return store.rows(
        f"""SELECT appeals.*, {GONE}, decisions.verb, decisions.rule,
            (SELECT json_extract(details, '$.to_rule') FROM entries WHERE subject = ?2 AND +event = 'appeal_decided'
                AND json_extract(details, '$.appeal_id') = appeals.appeal_id) AS to_rule,
            (SELECT MAX(json_extract(details, '$.decision_id')) FROM entries WHERE subject = ?2
                AND +event = 'appeal_set_aside' AND json_extract(details, '$.appeal_id') = appeals.appeal_id) AS set_aside
        FROM appeals JOIN decisions USING (decision_id) WHERE appeals.comment_id = ?1 ORDER BY appeal_id""",
        (comment_id, store.writer.subject(comment_id)),
    )


def appealed(store: Store, comment_id: str) -> bool:
    """Whether an appeal about a comment waits for its answer."""
    query = "SELECT 1 FROM appeals WHERE comment_id = ? AND decided_at IS NULL"
    return store.row(query, (comment_id,)) is not None


def held_back(store: Store, comment_id: str, now: datetime) -> bool:
    """Whether an open appeal or a hold forbids changes to a comment (policy 4, P22)."""
    return appealed(store, comment_id) or hold_on(store, comment_id, now) is not None


def open_appeals(store: Store, most: int = -1) -> list[Row]:
    """Appeals that wait for a decision, oldest first, with the verb and rule that they are against; -1 asks for all."""
    return store.rows(
        """SELECT appeals.*, decisions.verb, decisions.rule FROM appeals JOIN decisions USING (decision_id)
        WHERE appeals.decided_at IS NULL ORDER BY appeals.lodged_at, appeal_id LIMIT ?""",
        (most,),
    )


def count_open_appeals(store: Store) -> int:
    """How many appeals wait for a decision."""
    query = "SELECT COUNT(*) FROM appeals WHERE decided_at IS NULL"
    return int(store.value(query) or 0)


def appeals_decided(store: Store, since: datetime, most: int) -> list[Row]:
    """Appeals that were decided since then, the newest first, with the verb and rule that they were against; `gone`."""
    return store.rows(
        f"""SELECT appeals.*, {GONE}, decisions.verb, decisions.rule FROM appeals JOIN decisions USING (decision_id)
        WHERE appeals.decided_at >= ? ORDER BY appeals.decided_at DESC, appeal_id DESC LIMIT ?""",
        (as_text(since), most),
    )


def appeals_won(store: Store, comment_id: str, version: int) -> list[Row]:
    """Won appeals against a hide of the very words that a version has, the newest first, with the rule it was under."""
    return store.rows(
        """SELECT appeals.*, decisions.rule FROM entries
        JOIN appeals ON appeals.appeal_id = json_extract(entries.details, '$.appeal_id')
        JOIN decisions USING (decision_id)
        JOIN versions AS now ON now.comment_id = appeals.comment_id AND now.version = ?
        JOIN versions AS freed ON freed.comment_id = appeals.comment_id AND freed.version = (
            SELECT MAX(version) FROM versions WHERE comment_id = appeals.comment_id AND seen_at <= appeals.decided_at)
        WHERE entries.subject = ? AND +event = 'appeal_decided' AND appeals.outcome = 'overturned' AND decisions.verb = 'hide'
            AND (freed.version = now.version OR freed.text = now.text)
        ORDER BY appeals.appeal_id DESC""",
        (version, store.writer.subject(comment_id)),
    )


def won_and_not_shown(
    store: Store, page_id: str | None, comment_id: str = ""
) -> list[Row]:
    """Won appeals against a hide of which no decision to show came, as the comment was gone or in view: `comment_id`,
    `version`, `rule`, `at`; of a page, of all pages (None), or of one comment."""
    of = "appeals.comment_id = ?2" if comment_id else "?2 = ''"
    return store.rows(
        f"""SELECT appeals.appeal_id, appeals.comment_id, decisions.version, decisions.rule, appeals.decided_at AS at
        FROM appeals JOIN decisions USING (decision_id) JOIN comments ON comments.comment_id = appeals.comment_id
        WHERE (?1 IS NULL OR page_id = ?1) AND {of} AND appeals.outcome = 'overturned'
            AND decisions.verb = 'hide' AND NOT EXISTS (SELECT 1 FROM decisions AS shown
                WHERE shown.comment_id = appeals.comment_id AND shown.verb = 'show'
                AND shown.decided_at = appeals.decided_at)
        ORDER BY appeals.appeal_id""",
        (page_id, comment_id),
    )


def set_aside_by(store: Store, appeal_id: int) -> Row | None:
    """The decision that went against an appeal that was won, where it stands still: verb, decided_at; or None."""
    return store.row(
        """SELECT decisions.verb, decisions.decided_at FROM entries
        JOIN decisions ON decision_id = json_extract(entries.details, '$.decision_id')
        WHERE event = 'appeal_set_aside' AND json_extract(entries.details, '$.appeal_id') = ?
            AND NOT EXISTS (SELECT 1 FROM decisions AS later WHERE later.undoes = decisions.decision_id)
        ORDER BY seq DESC LIMIT 1""",
        (appeal_id,),
    )


def save_consent(tx: Transaction, appeal_id: int) -> None:
    """Keep the author's yes: if the appeal succeeds, the words may become an example."""
    tx.insert("appeal_consents", {"appeal_id": appeal_id, "given_at": tx.at})


def answer_mark_of(store: Store, appeal_id: int) -> str:
    """The digest of the code by which an appeal's answer is read; "" where there is none."""
    query = "SELECT mark FROM appeal_codes WHERE appeal_id = ?"
    return str(store.value(query, (appeal_id,)) or "")


def words_since(store: Store, comment_id: str, since: datetime) -> list[str]:
    """The words of a comment as they were seen from then on, edit by edit."""
    query = "SELECT text FROM versions WHERE comment_id = ? AND seen_at >= ?"
    rows = store.rows(query, (comment_id, as_text(since)))
    return [str(row["text"]) for row in rows]


def words_decided_on(store: Store, decision_id: int) -> str:
    """The words that a decision was made on; "" where they were erased since."""
    query = """SELECT versions.text FROM decisions JOIN versions USING (comment_id, version)
        WHERE decision_id = ? AND versions.erased_at IS NULL"""
    return str(store.value(query, (decision_id,)) or "")


def overturned_words(store: Store) -> list[Row]:
    """Appeals that succeeded: the rule that was wrong, and the words where their author lets them be kept, or ""."""
    return store.rows(
        """SELECT appeals.appeal_id, decisions.rule, decisions.verb, appeals.decided_at,
            CASE WHEN appeal_consents.appeal_id IS NULL THEN '' ELSE versions.text END AS text
        FROM appeals JOIN decisions USING (decision_id)
        JOIN versions ON versions.comment_id = decisions.comment_id AND versions.version = decisions.version
        LEFT JOIN appeal_consents ON appeal_consents.appeal_id = appeals.appeal_id
        WHERE appeals.outcome = 'overturned' ORDER BY appeals.appeal_id"""
    )


def close_appeal(
    tx: Transaction,
    appeal_id: int,
    outcome: str,
    by: Actor,
    reason: str,
    notice: tuple[str, str],
) -> None:
    """Keep what became of an appeal."""
    changes = {
        "decided_at": tx.at,
        "outcome": outcome,
        "decided_by": by.name,
        "role": by.role,
        "reason": reason,
        "english": notice[0],
        "welsh": notice[1],
    }
    tx.update("appeals", changes, "appeal_id = ?", (appeal_id,))


def save_request(
    tx: Transaction, words: str, requester: str, comment_id: str | None, outcome: str
) -> int:
    """Keep what an officer asked for; gives its number."""
    row: Row = {
        "words": words,
        "requester": requester,
        "comment_id": comment_id,
        "outcome": outcome,
        "received_at": tx.at,
    }
    return tx.insert("council_requests", row)


def council_requests(store: Store) -> list[Row]:
    """Everything that officers asked for, oldest first, each with the link of its comment, and the first restriction by a person
    that came after it: verb, actor, rule, decided_at, all None where there was none.
    """
    return store.rows(
        """SELECT council_requests.*, comments.permalink, decisions.verb, decisions.actor, decisions.rule, decisions.decided_at
        FROM council_requests LEFT JOIN comments USING (comment_id) LEFT JOIN decisions ON decision_id = (SELECT MIN(decision_id) FROM decisions AS later
            WHERE later.comment_id = council_requests.comment_id AND later.decided_at >= received_at
            AND later.role <> 'daemon' AND later.verb IN ('hide', 'confirm', 'delete', 'block'))
        ORDER BY request_id"""
    )


def count_requests(store: Store, since: datetime) -> int:
    """How much officers have asked for since then."""
    query = "SELECT COUNT(*) FROM council_requests WHERE received_at >= ?"
    return int(store.value(query, (as_text(since),)) or 0)


def due_requests(
    store: Store, before: datetime, now: datetime, limit: int
) -> list[Row]:
    """What officers asked for so long ago, but about held comments: request_id, since; the oldest first."""
    return store.rows(
        f"""SELECT request_id, received_at AS since FROM council_requests
        WHERE received_at <= ? AND words || requester <> ''
            AND NOT COALESCE({HELD.replace("comments.", "council_requests.")}, 0) ORDER BY request_id LIMIT ?""",
        (as_text(before), as_text(now), limit),
    )


def erase_requests(tx: Transaction, numbers: Sequence[int]) -> list[int]:
    """Erase what officers asked for, and who they were; gives the log entries whose payloads went."""
    ids = (json.dumps(list(numbers)),)
    bare = {"words": "", "requester": ""}
    tx.update("council_requests", bare, f"request_id IN {LISTED}", ids)
    query = f"""SELECT seq FROM entries JOIN payloads USING (seq) WHERE event = 'council_request'
        AND json_extract(details, '$.request_id') IN {LISTED} AND body IS NOT NULL ORDER BY seq"""
    return erase_payloads_of(tx, [row["seq"] for row in tx.store.rows(query, ids)])
