"""What is kept about one person: found by name, link or number, and read whole for who may see it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from unicodedata import normalize

from listener.store.connection import LISTED, Row, Store, Transaction
from listener.store.holds import hold_on

_PLATFORM = "substr(page_id, 1, instr(page_id, ':') - 1)"


@dataclass(frozen=True, slots=True)
class Person:
    """One author as a platform knows them. `author` is "platform:the platform's own id"."""

    author: str
    names: tuple[str, ...]
    comments: int
    first_at: str
    last_at: str
    evidence: int = 0  # pieces that outlived the words of its comments


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
    return _with_evidence(store, wanted, sorted(found, key=lambda person: -person.comments))  # fmt: skip


def _with_evidence(store: Store, wanted: str, found: list[Person]) -> list[Person]:
    """The same, with the evidence that is left of each; and those of whom nothing else is left."""
    rows = _left_evidence(store)
    meant = {one.author for one in found} | {row["author"] for row in rows if _is_meant(row, wanted)}  # fmt: skip
    known = {one.author: one for one in found}
    for author in sorted(meant):
        mine = [row for row in rows if row["author"] == author]
        times = [row["captured_at"] for row in mine]
        if mine and author not in known:
            names = tuple(sorted({str(row["author_name"]) for row in mine}))
            known[author] = Person(author, names, 0, min(times), max(times))
        if author in known:
            known[author] = replace(known[author], evidence=len(mine))
    for row in _blocked(store):  # the account's id alone may be left
        if row["author"] not in known and _is_meant(row, wanted):
            known[row["author"]] = Person(row["author"], (), 0, row["at"], row["at"])
    return list(known.values())


def _blocked(store: Store) -> list[Row]:
    """Accounts of which a block stands: `author`, `author_name` (told nowhere), and `at`, when it was wished for."""
    return store.rows(
        f"""SELECT {_PLATFORM} || ':' || author_id AS author, NULL AS author_name, MIN(decided_at) AS at
        FROM blocks JOIN decisions USING (decision_id) WHERE author_id <> '' AND ended_at IS NULL GROUP BY 1"""
    )


def _left_evidence(store: Store) -> list[Row]:
    """Evidence on comments whose own words were erased: `author`, `author_name`, `comment_id`, `evidence_id`, `captured_at`, `sha256`, `body`."""
    return store.rows(
        f"""SELECT {_PLATFORM} || ':' || author_id AS author, author_name, comment_id, evidence_id, captured_at, sha256, body
        FROM (SELECT page_id, evidence.*, json_extract(NULLIF(body, ''), '$.comment.author_id') AS author_id,
            json_extract(NULLIF(body, ''), '$.comment.author_name') AS author_name
            FROM evidence JOIN comments USING (comment_id) WHERE comments.erased_at IS NOT NULL AND by_owner = 0)
        WHERE body <> '' AND author_id <> '' ORDER BY evidence_id"""
    )


# Of a capture, what is the author's own; the post, and what stood around, are other people's.
_OWN_PARTS = ("comment", "permalink", "version", "times", "versions", "judgement")


def left_of(store: Store, author: str) -> list[Row]:
    """The evidence that outlived the words of an author's comments: number, time, hash, and what in it is theirs."""
    found = []
    for row in _left_evidence(store):
        if row["author"] == author:
            body = json.loads(row["body"])
            own = {name: body[name] for name in _OWN_PARTS if name in body}
            kept = {name: row[name] for name in ("evidence_id", "captured_at", "sha256")}  # fmt: skip
            found.append({**kept, "holds": own})
    return found


def comments_left(store: Store, author: str) -> list[str]:
    """The comments of an author whose words were erased, and of which evidence is left."""
    return sorted({row["comment_id"] for row in _left_evidence(store) if row["author"] == author})  # fmt: skip


def blocks_standing(store: Store, author: str) -> list[Row]:
    """The blocks of an account that have not ended, by which its id stays known: `page_id`, `begun_at`, `expires_at`, `review_at`."""
    platform, _, number = author.partition(":")
    return store.rows(
        f"""SELECT page_id, begun_at, expires_at, review_at FROM blocks
        WHERE {_PLATFORM} = ? AND author_id = ? AND author_id <> '' AND ended_at IS NULL ORDER BY decision_id""",
        (platform, number),
    )


def who_acted(store: Store) -> list[str]:
    """The names under which people have acted here, as the log has them."""
    query = "SELECT DISTINCT actor FROM entries WHERE role NOT IN ('daemon', 'public')"
    return [str(row["actor"]) for row in store.rows(query)]


def kept_on_people(store: Store, comment_id: str) -> Row:
    """What people did and noted about the author of a comment, by kind, each a list of rows; roles stand for names."""
    by_comment = {
        "appeals": """SELECT decision_id, text, lodged_at, due_at, decided_at, outcome, role, reason, english, welsh
            FROM appeals WHERE comment_id = ? ORDER BY appeal_id""",
        "strikes": "SELECT rule, danger, breach_at, given_at, removed_at FROM strikes WHERE comment_id = ? ORDER BY given_at",
        "blocks": """SELECT decision_id, begun_at, expires_at, review_at, reviewed_at, ended_at, ended_why FROM blocks
            WHERE comment_id = ? ORDER BY decision_id""",
        "proposed": """SELECT verb, role, rule, reason, proposed_at, answer, answered_at FROM proposals
            WHERE comment_id = ? ORDER BY proposal_id""",
        "officers_asked": "SELECT words, outcome, received_at FROM council_requests WHERE comment_id = ? ORDER BY request_id",
    }
    return {kind: store.rows(query, (comment_id,)) for kind, query in by_comment.items()}  # fmt: skip


def _is_meant(row: Row, wanted: str) -> bool:
    number = str(row["author"]).partition(":")[2]
    named = _plain(str(row["author_name"] or ""))
    return wanted in (row["author"], number) or bool(named and _plain(wanted) in named)


def _plain(name: str) -> str:
    """A name in small letters, its accents spelt in one way: some devices write a letter and its accent apart."""
    return normalize("NFC", normalize("NFC", name).casefold())


def comments_by(store: Store, author: str) -> list[Row]:
    """All comments of an author that still have their words, oldest first."""
    platform, _, number = author.partition(":")
    return store.rows(
        f"""SELECT * FROM comments WHERE {_PLATFORM} = ? AND author_id = ? AND author_id <> '' AND by_owner = 0
        AND erased_at IS NULL ORDER BY first_seen_at, comment_id""",
        (platform, number),
    )


def pages_of(store: Store, comment_ids: Sequence[str]) -> list[str]:
    """The pages on which these comments stand."""
    query = f"SELECT DISTINCT page_id FROM comments WHERE comment_id IN {LISTED} ORDER BY page_id"
    rows = store.rows(query, (json.dumps(list(comment_ids)),))
    return [row["page_id"] for row in rows]


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


def record_of(store: Store, comment_id: str, asked_at: datetime | None = None) -> Row:
    """All that is kept about one comment, by kind, each a list of rows; other people's words are left out.

    `asked_at`: when its author asks for it. Holds are left out while one is in force then, for whoever asks may be the one
    of whom the police must know first.
    """
    held = asked_at is not None and hold_on(store, comment_id, asked_at) is not None
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
        "notice_holds": """SELECT role, placed_at, until_at, ended_at FROM notice_holds WHERE comment_id = ?
            AND ended_at IS NOT NULL ORDER BY hold_id""",  # one that runs is left out, as above
        "holds": "SELECT reason, placed_at, until_at, released_at FROM holds WHERE comment_id = ? ORDER BY hold_id",
    }
    found: Row = {
        kind: store.rows(query, (comment_id,)) for kind, query in by_comment.items()
    }
    if held:
        found["holds"] = []
    for judgement in found["judgements"]:
        judgement["body"] = json.loads(judgement["body"])
    found["log"] = store.rows(
        """SELECT seq, recorded_at, event, role, rule, rules_version, reason, details FROM entries WHERE subject = ?
        AND NOT (event = 'notice_hold_placed' AND EXISTS (
            SELECT 1 FROM notice_holds WHERE comment_id = ? AND ended_at IS NULL))
        AND NOT (? AND event IN ('hold_placed', 'hold_released')) ORDER BY seq""",
        (store.writer.subject(comment_id), comment_id, int(held)),
    )
    for entry in found["log"]:
        entry["details"] = json.loads(entry["details"])
    return found
