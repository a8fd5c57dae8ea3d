"""Recorded information of a period, for the officer who answers a request under the Freedom of Information Act.

What is left out by default stands on the first page (policy 11.3): who wrote, third parties' data, where somebody who was
threatened can be found, who may be unwell or in danger, how people sign in, and what would help to get round the rules. A person decides what is
disclosed, and whether the council holds it or the councillor does; this only prepares it.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from listener.errors import UserError
from listener.house import House
from listener.minutes import verify_minutes
from listener.minutes.export import harmless
from listener.minutes.receipts import receipt
from listener.minutes.writer import Actor
from listener.new_files import write_new
from listener.packs.recorded_words import COVER, DUE, WITHHELD
from listener.people.matrix import cell
from listener.people.roster import check_listed
from listener.people.veil import Bearers, veiled
from listener.reviewing.proving import newest_signed, verifier_of_log
from listener.store.comments import kept
from listener.store.connection import Row
from listener.store.decisions import decisions_on, last_judgement
from listener.store.faults import storage_faults
from listener.store.minutes_views import comment_behind
from listener.store.recorded import Span, count_kinds, entries_of
from listener.store.reviewing import add_access
from listener.store.thread import is_for_few, names_around
from listener.who_asked import of_somebody_in_danger
from moderation.rules import Rules

MOST = 5000  # entries, each with its receipt
WORKING_DAYS = 20
# Routine of the machine, without an act or a person in it: counted on the first page.
ROUTINE = ("comments_collected", "message_sent", "message_leaving", "feed_read", "search_read", "search_looked_again", "person_seen")  # fmt: skip
# How people sign in, and with what.
SECURITY = (
    "code_accepted", "code_made", "code_refused", "code_unlocked", "desk_setting_changed", "desk_settings_deleted",
    "invitation_accepted", "invitations_deleted", "password_set", "people_set", "person_invited", "recovery_code_used",
    "recovery_codes_made", "session_begun", "session_ended", "sessions_deleted", "sign_in_locked", "sign_in_refused",
)  # fmt: skip
COUNCIL = ("claim", "incident", "posture", "council_request", "feed", "comms")
FACTS = ("verb", "outcome", "what", "mode", "kind", "level", "posture", "language", "urgent", "late", "days", "restore_at", "expires_at", "review_at", "ends_at")  # fmt: skip
COLUMNS = ("number", "at", "what", "case", "rule", "rules_version", "by", "why", "facts", "held_for", "leaf", "decided_by_you")  # fmt: skip
MAY = ("yes", "prepare", "run")
_SCORE = re.compile(r" \(\d(?:\.\d+)?\)")


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it came in. `words`: with the comments' words, without names."""

    reference: str
    received: date
    words: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """What was written."""

    entries: int
    cases: int
    due: date


def make_copy(house: House, span: Span, request: Request, actor: Actor, to: Path) -> Made:  # fmt: skip
    """Write the copy into a new or an empty folder. It is logged before it is there. Raises UserError."""
    check_copy(house, span, request, actor, to)
    rows = entries_of(house.store, span, (*ROUTINE, *SECURITY), MOST + 1)
    if len(rows) > MOST:
        raise UserError(
            f"The period holds more than {MOST} entries. Choose a shorter one, or one page, rule or thread."
        )
    cases = _cases(rows)
    due = working_days_after(request.received, WORKING_DAYS)
    with house.store.transaction(house.now()) as tx:
        details = {"kind": "export", "form": "foi", "entries": len(rows), "words": request.words, "page_id": span.page_id, "rule": span.rule}  # fmt: skip
        details |= {"since": span.since.isoformat(), "until": span.until.isoformat()}
        entry = tx.record("foi_exported", actor=actor, details=details, payload={"reason": request.reference})  # fmt: skip
        add_access(tx, "export", actor, entry.seq, form="foi")
    files = _files(house, span, request, actor, rows, cases, due)
    _write(to, files)
    return Made(len(rows), len(cases), due)


def check_copy(
    house: House, span: Span, request: Request, actor: Actor, to: Path
) -> None:
    """Whether this person may have this copy made. Raises UserError."""
    check_listed(house.settings, actor, house.now())
    able = cell(actor.role, "export_or_erase")
    if able not in MAY or not actor.name.strip():
        raise UserError("A copy for a request for information is made by the owner, a delegate or an admin. Say who you are with --as NAME.")  # fmt: skip
    if request.words and able == "run":
        raise UserError("An admin sees no comments, so the copy is made without --words. The owner or a delegate can add them.")  # fmt: skip
    if not request.reference.strip():
        raise UserError("Say which request it is for, with --request and its reference: it will stand in the log.")  # fmt: skip
    if span.since >= span.until:
        raise UserError("The period ends before it begins. Give --since and --until the other way round.")  # fmt: skip
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise UserError(f"{to} is there already. Name a new or an empty folder.")


def working_days_after(day: date, count: int) -> date:
    """So many days from Monday to Friday later. Bank holidays are not known here, and come on top."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def _cases(rows: Sequence[Row]) -> dict[str, str]:
    """A number of this copy's own for each comment, so that two copies cannot be laid side by side."""
    subjects = dict.fromkeys(row["subject"] for row in rows if row["subject"])
    return {subject: f"C{number}" for number, subject in enumerate(subjects, 1)}


def _files(house: House, span: Span, request: Request, actor: Actor, rows: Sequence[Row], cases: dict[str, str], due: date) -> dict[str, str]:  # fmt: skip
    """Every file by its name."""
    head = newest_signed(house.store, house.folder, house.now())
    lines = [_line(row, cases) for row in rows]
    made = {
        "records.csv": _table(COLUMNS, lines),
        "records.jsonl": "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in lines),
        "checkpoint": head.note,
        "receipts/minutes.pub": f"{verifier_of_log(house.folder)}\n",
        "receipts/verify_minutes.py": Path(str(verify_minutes.__file__)).read_text(encoding="utf-8"),
    }  # fmt: skip
    made |= {
        f"receipts/entry-{row['seq']}.tlog-proof": receipt(house.store.db, row["seq"], head.note)
        for row in rows
    }  # fmt: skip
    if request.words:
        threads: dict[str, Bearers] = {}
        said = [
            _said(house, subject, number, threads) for subject, number in cases.items()
        ]
        made["comments.csv"] = _table(("case", "posted_on", "rule", "held_for", "words", "withheld", "decided_by_you"), said)  # fmt: skip
    first = COVER.format(
        reference=request.reference.strip(),
        received=request.received,
        due=DUE.format(due=due),
        page=span.page_id or "all pages",
        rule=span.rule or "all rules",
        thread="one thread" if span.post_id else "all threads",
        since=f"{span.since:%Y-%m-%d}",
        until=f"{span.until - timedelta(days=1):%Y-%m-%d}",
        made=f"{house.now():%Y-%m-%d %H:%M}",
        role=actor.role,
        entries=len(rows),
        cases=len(cases),
        routine=count_kinds(house.store, span, ROUTINE),
        security=count_kinds(house.store, span, SECURITY),
        words="comments.csv      the words of each case, with names and ways to find people taken out as far\n                  as they were found (see below); not those of threats, nor\n                  what else is named below\n" if request.words else "",
    )  # fmt: skip
    made = {"1-READ-THIS-FIRST.txt": first, **made}
    sums = (f"{hashlib.sha256(text.encode()).hexdigest()}  {name}\n" for name, text in made.items())  # fmt: skip
    return {**made, "SHA256SUMS": "".join(sums)}


def _line(row: Row, cases: dict[str, str]) -> dict[str, str]:
    """One entry, without who: the role stays, and of the details what is no score."""
    details = json.loads(row["details"])
    facts = {
        name: f"{str(details[name])[:19]}Z" if name.endswith("_at") else details[name]
        for name in FACTS
        if details.get(name) is not None
    }
    software = row["role"] == "daemon"
    return {
        "number": str(row["seq"]),
        "at": row["recorded_at"][:19] + "Z",
        "what": row["event"],
        "case": cases.get(row["subject"], ""),
        "rule": row["rule"],
        "rules_version": row["rules_version"],
        "by": "software" if software else row["role"],
        "why": _SCORE.sub("", row["reason"]) if software else "",
        "facts": "; ".join(f"{name}: {value}" for name, value in facts.items()),
        "held_for": "council" if row["event"].startswith(COUNCIL) else "owner",
        "leaf": row["hash"],
        "decided_by_you": "",
    }


def _said(house: House, subject: str, number: str, threads: dict[str, Bearers]) -> dict[str, str]:  # fmt: skip
    """The words of a comment, without names; or why they are not here. `threads`: whose names are known already."""
    comment_id = comment_behind(house.store, subject)
    known = kept(house.store, comment_id) if comment_id else None
    line = {"case": number, "posted_on": "", "rule": "", "held_for": "owner", "words": "", "withheld": "", "decided_by_you": ""}  # fmt: skip
    if known is None or known.erased_at:
        return {**line, "withheld": WITHHELD["erased" if known else "none"]}
    judged = last_judgement(house.store, known.comment.comment_id)
    found = judged["body"].get("findings", ()) if judged else ()
    rules = {str(one.get(name)) for one in found for name in ("rule", "subcode")} | {str(judged["rule"]) if judged else ""}  # fmt: skip
    posted = known.comment.created_at
    line |= {"posted_on": f"{posted:%Y-%m-%d}" if posted else "", "rule": (judged["rule"] or "") if judged else ""}  # fmt: skip
    decided = {
        made.rule for made in decisions_on(house.store, known.comment.comment_id)
    }
    if "R15" in decided or is_for_few(house.store, known.comment.comment_id):
        return {**line, "withheld": WITHHELD["confidential"]}
    if _is_unsafe(decided, rules):
        return {**line, "withheld": WITHHELD["safety"]}
    if _needs_help(judged, house.rules):
        return {**line, "withheld": WITHHELD["need"]}
    post_id = known.comment.post_id
    if post_id not in threads:
        threads[post_id] = Bearers(names_around(house.store, post_id))
    return {**line, "words": veiled(known.comment.text, threads[post_id])[0]}


def _is_unsafe(decided: set[str | None], seen: set[str]) -> bool:
    """Whether it may tell where somebody can be found; where nobody noted of which kind a breach of rule 2 is, it may.

    `decided`: the rules that people decided under; `seen`: the rules and sub-codes that were found.
    """
    by_hand = "R2" in decided and not seen & {"R2b", "R2c"}
    return by_hand or "R10" in decided or bool(seen & {"R2a", "R2d", "R2e", "R10"})


def _needs_help(judged: Row | None, rules: Rules) -> bool:
    """Whether somebody in it may be in danger or unwell, however sure that is: what is told of them is theirs."""
    seen = judged["body"].get("needs", ()) if judged else ()
    return of_somebody_in_danger((need.get("rule") for need in seen), rules)


def _table(columns: Sequence[str], lines: Sequence[dict[str, str]]) -> str:
    made = io.StringIO()
    table = csv.writer(made)
    table.writerow(columns)
    table.writerows([harmless(line[name]) for name in columns] for line in lines)
    return made.getvalue()


def _write(to: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = to / name
        with storage_faults(path):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_new(path, text, many=True)
