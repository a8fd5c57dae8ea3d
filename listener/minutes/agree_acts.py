"""Compares acts, promised ends of hides, blocks and their times, and brakes with the entries that vouch for them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database

_DONE = {
    "comment_hidden": "hide",
    "comment_shown": "show",
    "comment_deleted": "delete",
    "author_blocked": "block",
    "author_unblocked": "unblock",
}
# Decisions that wish for an act; `human_action` does only where it names one.
_WISHES = ("hide_intended", "show_intended", "human_action")
_ACTS = "act_id, decision_id, comment_id, version, verb, state"
_Row = dict[str, Any]


def _details(db: Database, *events: str) -> Iterator[tuple[str, _Row]]:
    marks = ", ".join("?" for _ in events)
    query = f"SELECT event, details FROM entries WHERE event IN ({marks}) ORDER BY seq"
    for event, details in db.execute(query, events):
        yield event, json.loads(details)


def acts(db: Database) -> Iterator[str]:
    """Acts that are not their decision's, and those that are done without an entry, or the other way round."""
    query = f"""SELECT {_ACTS}, 'acts' AS kind FROM acts UNION ALL
        SELECT {_ACTS}, 'person_acts' AS kind FROM person_acts"""
    rows = list(db.query(query))
    by_decision = {row["decision_id"]: row for row in rows}
    done = {
        details["decision_id"]: _DONE[event]
        for event, details in _details(db, *_DONE)
        if "decision_id" in details
    }
    they_are_named = False  # the entries of the oldest logs name no act
    for _, details in _details(db, *_WISHES):
        number = details["decision_id"]
        wish = by_decision.get(number)
        they_are_named |= "act_id" in details
        untold = None if they_are_named or wish is None else wish["act_id"]
        wished = details.get("act_id", untold)
        if wished != (wish["act_id"] if wish else None):
            yield f"The act of decision {number} is not the one that the log names."
    made = {
        row["decision_id"]: row
        for row in db.query(
            "SELECT decision_id, comment_id, version, verb FROM decisions"
        )
    }
    for row in rows:
        number = row["decision_id"]
        decided = made.get(number, {})
        if any(
            row[name] != decided.get(name) for name in ("comment_id", "version", "verb")
        ):
            yield f"The act of decision {number} is not what was decided."
        elif (row["state"] == "done") != (number in done):
            was = "" if number in done else "not "
            yield f"The act of decision {number} is {row['state']}, and by the log it was {was}done."


def promises(db: Database) -> Iterator[str]:
    """Automatic hides whose promised end is not the one that was logged, or that no entry promised."""
    kept = {
        row["decision_id"]: row
        for row in db.query(
            """SELECT timers.decision_id, restore_at, timers.comment_id, decisions.comment_id AS decided_on
            FROM timers LEFT JOIN decisions USING (decision_id)"""
        )
    }
    confirmed, promising = set(), set()
    for event, details in _details(db, "hide_intended", "hide_confirmed", "comment_reopened"):  # fmt: skip
        number, restore_at = details["decision_id"], details.get("restore_at")
        row = kept.get(number)
        if event == "hide_confirmed":
            confirmed.add(number)
        # Older logs do not say what was promised where a confirmation was taken back. Such an end may be there, and
        # can be compared with nothing; nor is it missed where it is gone.
        untold = "restore_at" not in details and details.get("undoes") in confirmed
        if restore_at or (event == "comment_reopened" and untold):
            promising.add(number)
        if restore_at and row is None:
            yield f"The end that was promised for the hide of decision {number} is gone."
        elif restore_at and row and row["restore_at"] != restore_at:
            yield f"The end that was promised for the hide of decision {number} is not the one that the log names."
    for number, row in kept.items():
        if row["comment_id"] != row["decided_on"]:
            yield f"The end that was promised for the hide of decision {number} is another comment's."
        elif number not in promising:
            yield f"The end that was promised for the hide of decision {number} is in no entry of the log."


def blocks(db: Database) -> Iterator[str]:
    """Blocks that no entry tells of, and those whose end or review is not the one that was logged."""
    kept = {row["decision_id"]: row for row in db.query("SELECT * FROM blocks")}
    logged = set()
    for _, details in _details(db, "human_action"):
        if details.get("verb") != "block":
            continue
        logged.add(details["decision_id"])
        if "expires_at" not in details:
            continue
        row = kept.get(details["decision_id"], {})
        if any(
            row.get(name) != details.get(name) for name in ("expires_at", "review_at")
        ):
            yield f"The times of the block of decision {details['decision_id']} are not what the log says they were."
    for number in sorted(set(kept) - logged):
        yield f"The block of decision {number} is in no entry of the log."


def brakes(db: Database) -> Iterator[str]:
    """Brakes that are on or off, or came on or off at a moment, other than the log says."""
    logged: dict[str, dict[str, str]] = {}
    query = """SELECT event, recorded_at, details FROM entries
        WHERE event IN ('breaker_opened', 'breaker_closed') ORDER BY seq"""
    for event, recorded_at, details in db.execute(query):
        page_id = json.loads(details).get("page_id", "")
        if event == "breaker_opened":
            logged[page_id] = {"opened_at": recorded_at}
        else:
            logged.setdefault(page_id, {})["closed_at"] = recorded_at
    kept = {row["page_id"]: row for row in db.query("SELECT * FROM breakers")}
    for page_id in sorted({*logged, *kept}):
        row, said = kept.get(page_id), logged.get(page_id)
        is_on = row is not None and not row["closed_at"]
        was_on = said is not None and "closed_at" not in said
        if is_on != was_on:
            yield f"The brake of {page_id} is {_on(is_on)}, and by the log it is {_on(was_on)}."
        elif _moments(row) != _moments(said):
            yield f"The brake of {page_id} came on or off at another moment than the log says."


def _on(is_on: bool) -> str:
    return "on" if is_on else "off"


def _moments(brake: _Row | None) -> tuple[str | None, ...]:
    """When a brake came on, and when it was taken off."""
    return tuple((brake or {}).get(name) for name in ("opened_at", "closed_at"))


def moments(db: Database) -> Iterator[str]:
    """Comments of which the log, when they were judged, told another time of posting or of being first seen."""
    for seq, details, created_at, first_seen_at in db.execute(
        """SELECT entries.seq, details, created_at, first_seen_at FROM entries JOIN payloads USING (seq)
        JOIN comments ON comments.comment_id = json_extract(body, '$.comment_id')
        WHERE body IS NOT NULL AND event IN ('comment_badged', 'comment_queued', 'need_seen', 'hide_chosen', 'claim_seen',
            'criticism_let_stand', 'matter_tagged') ORDER BY seq"""
    ):
        said = json.loads(details)  # older entries tell of no moment
        if said.get("content_date", created_at) != created_at:
            yield f"The comment of entry {seq} was posted at another moment than the log says."
        if said.get("first_seen_at", first_seen_at) != first_seen_at:
            yield f"The comment of entry {seq} was first seen at another moment than the log says."
