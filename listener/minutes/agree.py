"""Compares what the log vouches for with the tables that the service works by.

Compared: decisions, rule books, evidence and its words; in `agree_acts`, acts, promises, blocks and brakes; in
`agree_people`, appeals, yeses to mode act, and look-up entries held back; in `agree_reports`, published
reports; and, in `agree_accesses`, who opened words.
COMPARED names what is not.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from listener.minutes.agree_accesses import accesses
from listener.minutes.agree_acts import acts, blocks, brakes, moments, promises
from listener.minutes.agree_people import act_yeses, appeals, notice_holds
from listener.minutes.agree_reports import reports
from listener.minutes.entries import notice_sha256
from listener.minutes.nodes import snapshot

COMPARED = (
    "Decisions (who, what, when, why, about which comment, under which rule and version), rule books, evidence, notices "
    "(since they are logged), acts that were done, promised ends of hides (those of confirmations taken back, since they are logged), blocks and their times, the brakes (on or off, and since when), "
    "appeals (with outcome, reason and the day by which they are to be decided, since these are logged), the yeses to mode act, look-up entries held back for the police, published reports, who opened words or took a copy, "
    "when comments were posted and first seen (of those that were judged, since it is logged), and the words of comments "
    "that evidence was kept of agree with it. Apart from that, the queue, comments and judgements are not compared. That a comment is marked as hidden, and by whom, is not compared either. Nor are: that "
    "words are marked as erased; claims, alerts and what is said of them; when a notice was published or held back; "
    "when rules came into force; when something ended a promised end, or an act was done; modes and stops; the yeses to "
    "hide before an election; proposals, strikes, holds, officers' requests, second looks, advice, what was handed on, questions "
    "that were settled, corrections that are due, what was done elsewhere, what appellants agreed to, feeds, accounts, codes, settings and messages."
)
Subject = Callable[[str], str]
Row = dict[str, Any]
_VERBS = {
    "hide_intended": "hide",
    "show_intended": "show",
    "comment_kept": "keep",
    "hide_confirmed": "confirm",
    "comment_reopened": "reopen",
    "human_action": "",  # its details name the verb
}
_KEPT = ("evidence_captured", "evidence_kept")  # evidence without an act
_TABLES = (
    "entries",
    "payloads",
    "nodes",
    "decisions",
    "evidence",
    "comments",
    "acts",
    "person_acts",
    "timers",
    "blocks",
    "breakers",
    "rule_books",
    "notices",
    "versions",
    "appeals",
    "act_consents",
    "notice_holds",
    "reports",
    "accesses",
)
# `words`: those of the comment's version now; NULL where they were erased.
_EVIDENCE = """SELECT evidence.*, CASE WHEN versions.erased_at IS NULL THEN versions.text END AS words
    FROM evidence LEFT JOIN versions USING (comment_id, version) ORDER BY evidence_id"""
_BOM = "\ufeff"
_EFFECTIVE = re.compile(r"^effective_from:\s*[\"']?(\d{4}-[^\"'#\n]+)", re.MULTILINE)
_MOST = 2**63 - 1  # the highest number of a row


def missing_tables(db: Database) -> list[str]:
    """Of the log, and of what it vouches for, the tables that are not there."""
    there = {
        name
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    return [name for name in _TABLES if name not in there]


def disagreements(db: Database, subject: Subject | None = None) -> list[str]:
    """What differs from the log, a sentence each; empty where all agrees.

    `subject` makes a comment's pseudonym; without it, which comment was meant is not compared.
    """
    with snapshot(db):
        return [
            *_evidence(db, subject),
            *_decisions(db, subject),
            *_notices(db),
            *acts(db),
            *moments(db),
            *promises(db),
            *blocks(db),
            *brakes(db),
            *appeals(db, subject),
            *act_yeses(db),
            *notice_holds(db, subject),
            *reports(db),
            *accesses(db, subject),
            *_rule_books(db),
        ]


def _decided(db: Database) -> Iterator[tuple[Row, Row, Row]]:
    """Every entry on a decision, with its details and its payload; the payload is empty where it was erased."""
    return _told_of(db, _VERBS)


def _told_of(db: Database, events: Iterable[str]) -> Iterator[tuple[Row, Row, Row]]:
    chosen = list(events)
    marks = ", ".join("?" for _ in chosen)
    query = f"""SELECT entries.*, body FROM entries LEFT JOIN payloads USING (seq)
        WHERE event IN ({marks}) ORDER BY seq"""
    for entry in db.query(query, chosen):
        yield entry, json.loads(entry["details"]), json.loads(entry["body"] or "{}")


def _evidence(db: Database, subject: Subject | None) -> Iterator[str]:
    erased = _erased_evidence(db)
    taken: dict[str, tuple[Row, Row]] = {}
    for entry, details, _ in _told_of(db, (*_VERBS, *_KEPT)):
        # "sha256": what the desk wrote until evidence that a person asked for had the same entry as any other.
        named = ("evidence_sha256", "captured_sha256", *(["sha256"] if entry["event"] in _KEPT else ()))  # fmt: skip
        if sha256 := next((details[name] for name in named if details.get(name)), ""):
            taken[sha256] = (entry, details)
    older = _older_evidence(db, taken)
    for row in db.query(_EVIDENCE):
        number, sha256 = row["evidence_id"], row["sha256"]
        bare = number in erased and not row["body"]  # on record, and its hash stays
        if not bare and not _is_whole(row):
            yield f"Evidence {number} was changed after it was taken."
        elif sha256 not in taken and number not in older:
            yield f"Evidence {number} is in no entry of the log."
        elif sha256 in taken and not _is_as_taken(row, *taken[sha256], subject):
            yield f"Evidence {number} is not of the comment and the moment that the log says."
        elif not bare and row["words"] not in (None, _words_in(row)):
            yield f"Version {row['version']} of the comment {row['comment_id']} says words now that are not the words that evidence {number} holds."
    kept = {sha256 for (sha256,) in db.execute("SELECT sha256 FROM evidence")}
    for sha256, (entry, details) in taken.items():
        if "captured_sha256" in details and sha256 not in kept:
            yield f"The evidence of decision {details['decision_id']} is not what the log says it was."
        elif entry["event"] in _KEPT and sha256 not in kept:
            yield f"Evidence {details['evidence_id']}, which the log tells of, is not there."


def _older_evidence(db: Database, taken: dict[str, tuple[Row, Row]]) -> set[int]:
    """Evidence from before the log named any, which nothing can be said of; all of it where the log names none.

    Neither its number nor its moment may be later, for whoever makes some up may choose the one or the other.
    """
    sha256, (entry, _) = next(iter(taken.items()), ("", ({"recorded_at": "~"}, {})))
    rows = db.execute(
        """SELECT evidence_id FROM evidence WHERE evidence_id > 0 AND captured_at <= ?
            AND evidence_id < COALESCE((SELECT MIN(evidence_id) FROM evidence WHERE sha256 = ?), ?)""",
        (entry["recorded_at"], sha256, _MOST),
    )
    return {number for (number,) in rows}


def _words_in(row: Row) -> str:
    """The words of the comment as evidence that is whole holds them."""
    return str(json.loads(row["body"])["comment"]["text"])


def _is_whole(row: Row) -> bool:
    """Whether evidence has its hash, and stands under the comment, version and moment that it holds itself."""
    if hashlib.sha256(row["body"].encode()).hexdigest() != row["sha256"]:
        return False
    try:
        held = json.loads(row["body"])
        said = {
            "comment_id": held["comment"]["comment_id"],
            "version": held.get("version", row["version"]),
            # Evidence of the first versions does not name its moment.
            "captured_at": held.get("times", {}).get("captured_at", row["captured_at"]),
        }
    except (ValueError, TypeError, KeyError, AttributeError):
        return False
    return all(row[name] == value for name, value in said.items())


def _is_as_taken(row: Row, entry: Row, details: Row, subject: Subject | None) -> bool:
    return (
        row["captured_at"] == entry["recorded_at"]
        and row["version"] == details.get("version", row["version"])
        and (subject is None or subject(row["comment_id"]) == entry["subject"])
    )


def _erased_evidence(db: Database) -> set[int]:
    """The evidence that was erased on record, each erasure an entry of its own."""
    rows = db.execute("SELECT details FROM entries WHERE event = 'payloads_erased'")
    return {
        number
        for (details,) in rows
        for number in json.loads(details).get("evidence", ())
    }


def _decisions(db: Database, subject: Subject | None) -> Iterator[str]:
    kept = {
        row["decision_id"]: row
        for row in db.query(
            """SELECT decisions.*, rule_books.version AS rules_version FROM decisions
            LEFT JOIN rule_books ON rule_books.sha256 = decisions.rules_sha256"""
        )
    }
    evidence = {
        decision_id: sha256
        for decision_id, sha256 in db.execute(
            "SELECT decision_id, sha256 FROM acts JOIN evidence USING (evidence_id) UNION ALL "
            "SELECT decision_id, sha256 FROM person_acts JOIN evidence USING (evidence_id)"
        )
    }
    logged: set[int] = set()
    for entry, details, payload in _decided(db):
        number = details["decision_id"]
        logged.add(number)
        row = kept.get(number)
        if row is None:
            yield f"Decision {number} is in the log and no longer among the decisions."
        else:
            wrong = _wrong_fields(row, entry, details, payload, subject)
            if wrong:
                yield f"Decision {number} is not what the log says it was: {', '.join(wrong)}."
        if details.get("evidence_sha256", evidence.get(number)) != evidence.get(number):
            yield f"The evidence of decision {number} is not what the log says it was."
    for number in sorted(set(kept) - logged):
        yield f"Decision {number} is in no entry of the log."


def _wrong_fields(
    row: Row, entry: Row, details: Row, payload: Row, subject: Subject | None
) -> list[str]:
    """The names of what is not as its entry says. What an entry from an older version does not name is passed over."""
    said = {
        "verb": _VERBS[entry["event"]] or details.get("verb"),
        "actor": entry["actor"],
        "role": entry["role"],
        "rule": entry["rule"],
        "rules": entry["rules_version"] or None,
        "moment": entry["recorded_at"],
        "version": details.get("version"),
        "undoes": details.get("undoes", row["undoes"]),
        "comment": entry["subject"] if subject else None,
    }
    is_now = {
        **row,
        "rule": row["rule"] or "",
        "rules": row["rules_version"],
        "moment": row["decided_at"],
        "comment": subject(row["comment_id"]) if subject else None,
    }
    may_lack = ("verb", "rules", "version", "comment")
    wrong = [
        name
        for name, value in said.items()
        if value != is_now[name] and not (value is None and name in may_lack)
    ]
    if not _is_reason(row["reason"], entry, payload):
        wrong.append("reason")
    if payload.get("comment_id", row["comment_id"]) != row["comment_id"]:
        wrong.append("comment")
    return list(dict.fromkeys(wrong))


def _is_reason(reason: str, entry: Row, payload: Row) -> bool:
    """Whether a reason is the one that was logged. It is erased together with the entry's payload, or not at all."""
    if "reason" in payload:
        return bool(payload["reason"] == reason)
    erased = bool(entry["commitment"]) and entry["body"] is None
    if erased:
        return reason in ("", entry["reason"]) or not entry["reason"]
    return True


def _notices(db: Database) -> Iterator[str]:
    """Notices that are gone, made up, or other than they were written. One may be erased; older entries name none."""
    kept: dict[int, list[Row]] = {}
    for row in db.query("SELECT * FROM notices ORDER BY notice_id"):
        kept.setdefault(row["decision_id"], []).append(row)
    they_are_named = False
    for entry, details, payload in _decided(db):
        number, sha256 = details["decision_id"], payload.get("notice_sha256")
        rows = kept.get(number, [])
        they_are_named |= sha256 is not None
        if sha256 is None:
            # Where the entry's payload was erased, it may have named one.
            if rows and they_are_named and entry["body"] is not None:
                yield f"The notice of decision {number} is in no entry of the log."
        elif not rows:
            yield f"The notice of decision {number} is gone."
        elif any(
            (row["english"] or row["welsh"])
            and sha256 != notice_sha256(row["english"], row["welsh"])
            for row in rows
        ):
            yield f"The notice of decision {number} was changed after it was written."


def _rule_books(db: Database) -> Iterator[str]:
    adopted = {
        json.loads(details)["sha256"]: version
        for version, details in db.execute(
            "SELECT rules_version, details FROM entries WHERE event = 'rules_adopted'"
        )
    }
    kept = {}
    for row in db.query("SELECT * FROM rule_books"):
        kept[row["sha256"]] = row
        hashes = {
            hashlib.sha256(text.encode()).hexdigest()
            for text in (row["source"], _BOM + row["source"])
        }
        if row["sha256"] not in hashes:
            yield f"The rules {row['version']} were changed after they were adopted."
        elif adopted.get(row["sha256"]) != row["version"]:
            yield f"The rules {row['version']} are in no entry of the log."
        elif _since_when(row["source"]) not in (None, _moment(row["effective_from"])):
            yield f"When the rules {row['version']} take effect was changed after they were adopted."
    for sha256, version in adopted.items():
        if sha256 not in kept:
            yield f"The rules {version} are in the log and no longer among the rule books."


def _since_when(source: str) -> datetime | None:
    """From when on a text of the rules says that it holds; None where an earlier one says it in another way."""
    found = _EFFECTIVE.search(source)
    return _moment(found[1]) if found else None


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None
