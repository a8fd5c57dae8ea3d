"""What is kept about one person: found by name, link or number, and read whole for who may see it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from listener.store.connection import LISTED, Row, Store, Transaction

_PLATFORM = "substr(page_id, 1, instr(page_id, ':') - 1)"


@dataclass(frozen=True, slots=True)
class Person:
    """One author as a platform knows them. `author` is "platform:the platform's own id"."""

    author: str
    names: tuple[str, ...]
    comments: int
    first_at: str
    last_at: str


def people(store: Store, wanted: str) -> list[Person]:
    """Authors whose id is `wanted`, or whose name has it in it whatever its case; most comments first."""
    rows = store.rows(
        f"""SELECT {_PLATFORM} || ':' || author_id AS author, author_name, COUNT(*) AS comments,
            MIN(first_seen_at) AS first_at, MAX(first_seen_at) AS last_at FROM comments
        WHERE author_id <> '' AND by_owner = 0 AND erased_at IS NULL GROUP BY 1, 2"""
    )
    named = {row["author"] for row in rows if _is_meant(row, wanted)}
    found = []
    for author in sorted(named):
        mine = [row for row in rows if row["author"] == author]
        found.append(
            Person(
                author,
                tuple(sorted({row["author_name"] for row in mine})),
                sum(row["comments"] for row in mine),
                min(row["first_at"] for row in mine),
                max(row["last_at"] for row in mine),
            )
        )
    return sorted(found, key=lambda person: -person.comments)


def _is_meant(row: Row, wanted: str) -> bool:
    number = str(row["author"]).partition(":")[2]
    return (
        wanted in (row["author"], number)
        or wanted.casefold() in str(row["author_name"]).casefold()
    )


def comments_by(store: Store, author: str) -> list[Row]:
    """All comments of an author that still have their words, oldest first."""
    platform, _, number = author.partition(":")
    return store.rows(
        f"""SELECT * FROM comments WHERE {_PLATFORM} = ? AND author_id = ? AND author_id <> '' AND by_owner = 0
        AND erased_at IS NULL ORDER BY first_seen_at, comment_id""",
        (platform, number),
    )


def put_off_authors(store: Store, comment_ids: Sequence[str]) -> list[str]:
    """Authors of these comments whose erasure was asked for and put off whole, as `people` calls them."""
    rows = store.rows(
        f"""SELECT DISTINCT {_PLATFORM} || ':' || author_id AS author FROM comments
        WHERE author_id <> '' AND comment_id IN {LISTED}""",
        (json.dumps(list(comment_ids)),),
    )
    query = """SELECT event FROM entries WHERE subject = ? AND +event IN ('person_erased', 'person_erasure_put_off')
        ORDER BY seq DESC LIMIT 1"""
    found = []
    for row in rows:
        subject = store.writer.subject(f"author {row['author']}")
        if store.value(query, (subject,)) == "person_erasure_put_off":
            found.append(str(row["author"]))
    return found


def ask_erasure(tx: Transaction, comment_ids: Sequence[str]) -> None:
    """Note that these are to be erased as soon as nothing keeps them any more."""
    where = f"comment_id IN {LISTED} AND erase_asked_at IS NULL"
    tx.update("comments", {"erase_asked_at": tx.at}, where, (json.dumps(comment_ids),))


def under_way(store: Store, comment_ids: Sequence[str]) -> set[str]:
    """Those of these comments on which an act or a promise is still open."""
    rows = store.rows(
        f"""SELECT comment_id FROM acts WHERE state = 'intended' AND comment_id IN {LISTED}
        UNION SELECT comment_id FROM timers WHERE ended_at IS NULL AND comment_id IN {LISTED}""",
        (json.dumps(comment_ids),) * 2,
    )
    return {row["comment_id"] for row in rows}


def quoted_in_evidence(store: Store, comment_ids: Sequence[str]) -> list[int]:
    """Evidence about other comments in which these stand as what was around."""
    marks = [json.dumps(each) for each in comment_ids]
    rows = store.rows(
        f"SELECT evidence_id, body FROM evidence WHERE body <> '' AND comment_id NOT IN {LISTED}",
        (json.dumps(comment_ids),),
    )
    return [
        row["evidence_id"] for row in rows if any(mark in row["body"] for mark in marks)
    ]


def record_of(store: Store, comment_id: str) -> Row:
    """All that is kept about one comment, by kind, each a list of rows; other people's words are left out."""
    by_comment = {
        "versions": "SELECT version, text, raw, seen_at FROM versions WHERE comment_id = ? ORDER BY version",
        "judgements": """SELECT version, engine, action, urgent, rule, language, body, judged_at FROM judgements
            WHERE comment_id = ? ORDER BY judgement_id""",
        "decisions": """SELECT decision_id, version, verb, role, rule, reason, decided_at FROM decisions
            WHERE comment_id = ? ORDER BY decision_id""",
        "notices": """SELECT decision_id, english, welsh, published_at FROM notices WHERE comment_id = ?
            ORDER BY notice_id""",
        "waiting": """SELECT rule, urgent, reason, opened_at, due_at, closed_at, closed_why FROM queue
            WHERE comment_id = ? ORDER BY item_id""",
        "claims": """SELECT incident_id, claim_id, stance, matched, seen_at FROM incident_comments WHERE comment_id = ?
            ORDER BY claim_id, incident_id""",
        "statements": "SELECT group_id, version, start, length, said_at FROM statements WHERE comment_id = ? ORDER BY 1",
        "questions": """SELECT version, outcome, role, settled_at, taken_back_at FROM settled_questions
            WHERE comment_id = ? ORDER BY settled_id""",
        "evidence": "SELECT evidence_id, sha256, captured_at, erased_at FROM evidence WHERE comment_id = ? ORDER BY 1",
        "second_looks": "SELECT version, answer, answer_rule, answered_at FROM second_looks WHERE comment_id = ?",
        "opened": "SELECT kind, role, opened_at, until_at FROM accesses WHERE comment_id = ? ORDER BY access_id",
        "advice": """SELECT words, question, role, asked_at, answer, answered_at FROM advice WHERE comment_id = ?
            ORDER BY advice_id""",
        "handed_on": "SELECT role, note, handed_at, ended_at FROM handings WHERE comment_id = ? ORDER BY handing_id",
        # One that runs is left out: whoever asks for the pack may be the one of whom the police must know first.
        "notice_holds": """SELECT role, placed_at, until_at, ended_at FROM notice_holds WHERE comment_id = ?
            AND ended_at IS NOT NULL ORDER BY hold_id""",
        "holds": "SELECT reason, placed_at, until_at, released_at FROM holds WHERE comment_id = ? ORDER BY hold_id",
    }
    found: Row = {
        kind: store.rows(query, (comment_id,)) for kind, query in by_comment.items()
    }
    for judgement in found["judgements"]:
        judgement["body"] = json.loads(judgement["body"])
    found["log"] = store.rows(
        """SELECT seq, recorded_at, event, role, rule, rules_version, reason, details FROM entries WHERE subject = ?
        AND NOT (event = 'notice_hold_placed' AND EXISTS (
            SELECT 1 FROM notice_holds WHERE comment_id = ? AND ended_at IS NULL)) ORDER BY seq""",
        (store.writer.subject(comment_id), comment_id),
    )
    for entry in found["log"]:
        entry["details"] = json.loads(entry["details"])
    return found
