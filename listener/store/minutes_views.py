"""The minutes as reviewers leaf through them: by filter, newest first, with a bound on what one page may cost."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from listener.store.connection import LISTED, Row, Store

LOOKED_AT = (
    20_000  # entries that one page looks at, at most; then it says how far it came
)
CLOCK_SLACK = timedelta(days=1)  # so far a clock may have been set back in between
MOST_KINDS = 300
KINDS = ("software", "person")
ROLES = ("daemon", "owner", "delegate", "comms", "reviewer", "admin")


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to see. "" and 0 ask for no filter; `before` is the number below which to begin."""

    event: str = ""
    rule: str = ""
    role: str = ""
    by: str = ""  # one of KINDS
    since: date | None = None
    until: date | None = None  # this day included
    page_id: str = ""
    subject: str = ""
    before: int = 0
    actor: str = ""  # a person's name, in small letters or large
    without: tuple[str, ...] = ()  # kinds of event that are left out
    # Days are sought in the whole log, whatever clock was set back.
    every_date: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of the log. `more`: from where older ones go on; `looked_to`: where looking stopped; 0 for neither."""

    rows: tuple[Row, ...]
    more: int = 0
    looked_to: int = 0


def find_entries(store: Store, asked: Asked, many: int) -> Found:
    """The newest entries that fit, without their payloads."""
    top = int(store.value("SELECT MAX(seq) FROM entries") or 0)
    first, last = 1, min(top, asked.before - 1 if asked.before else top)
    if asked.since and not asked.every_date:
        day = _begin(asked.since)
        first = max(first, _first_after(store, day - CLOCK_SLACK, top))
    if asked.until and not asked.every_date:
        end = _begin(asked.until) + timedelta(days=1)
        last = min(last, _first_after(store, end + CLOCK_SLACK, top) - 1)
    if last < first:
        return Found(())
    edge = _edge(store, asked, first, last)
    where, values = _conditions(asked, edge, last)
    rows = store.rows(
        f"""SELECT * FROM entries {_along(asked)} WHERE {" AND ".join(where)} AND seq BETWEEN ? AND ?
        ORDER BY seq DESC LIMIT ?""",
        (*values, edge, last, many + 1),
    )
    if len(rows) > many:
        return Found(tuple(rows[:many]), more=rows[many - 1]["seq"])
    return Found(tuple(rows), looked_to=edge if edge > first else 0)


def _edge(store: Store, asked: Asked, first: int, last: int) -> int:
    """The lowest number to look at: as many entries as one page may cost, counted along the index that is used."""
    along = _along(asked)
    if along == "NOT INDEXED":
        return max(first, last - LOOKED_AT + 1)
    where, values = _driving(asked)
    found = store.value(
        f"""SELECT MIN(seq) FROM (SELECT seq FROM entries {along} WHERE {where} AND seq BETWEEN ? AND ?
        ORDER BY seq DESC LIMIT ?)""",
        (*values, first, last, LOOKED_AT),
    )
    count = store.value(
        f"""SELECT COUNT(*) FROM (SELECT 1 FROM entries {along} WHERE {where} AND seq BETWEEN ? AND ?
        LIMIT ?)""",
        (*values, first, last, LOOKED_AT),
    )
    return int(found) if count == LOOKED_AT else first


def _along(asked: Asked) -> str:
    """Which index to go along: the one that leaves fewest."""
    if asked.subject:
        return "INDEXED BY entries_by_subject"
    if asked.role and asked.role != "daemon":
        return "INDEXED BY entries_by_role"
    if asked.event:
        return "INDEXED BY entries_by_event"
    return "INDEXED BY entries_by_rule" if asked.rule else "NOT INDEXED"


def _driving(asked: Asked) -> tuple[str, tuple[str, ...]]:
    """The condition of that index."""
    if asked.subject:
        return "subject = ?", (asked.subject,)
    if asked.role and asked.role != "daemon":
        return "role = ? AND role <> 'daemon'", (asked.role,)
    if asked.event:
        return "event = ?", (asked.event,)
    return ("rule = ? AND rule <> ''", (asked.rule,)) if asked.rule else ("1", ())


def _conditions(asked: Asked, first: int, last: int) -> tuple[list[str], list[str | int]]:  # fmt: skip
    """What is asked for. All but the condition of the index that is gone along are looked up in their own indexes, so
    that an entry is fetched only where it fits."""
    along = _along(asked)
    where, values = ["1"], list[str | int]()
    for index, condition, value in (
        ("entries_by_subject", "subject = ?", asked.subject),
        ("entries_by_event", "event = ?", asked.event),
        ("entries_by_rule", "rule = ? AND rule <> ''", asked.rule),
        ("entries_by_role", "role = ? AND role <> 'daemon'", asked.role.replace("daemon", "")),
    ):  # fmt: skip
        if not value:
            continue
        if along.endswith(index):
            where.append(condition)
            values.append(value)
        else:
            where.append(f"seq IN (SELECT seq FROM entries INDEXED BY {index} WHERE {condition} AND seq BETWEEN ? AND ?)")  # fmt: skip
            values += [value, first, last]
    if asked.by == "software" or asked.role == "daemon":
        where.append("seq NOT IN (SELECT seq FROM entries INDEXED BY entries_by_role WHERE role <> 'daemon' AND seq BETWEEN ? AND ?)")  # fmt: skip
        values += [first, last]
    if asked.by == "person":
        where.append("role <> 'daemon'")
    if asked.actor:
        where.append("actor = ? COLLATE NOCASE")
        values.append(asked.actor)
    if asked.without:
        where.append(f"event NOT IN {LISTED}")
        values.append(json.dumps(asked.without))
    if asked.since:
        where.append("recorded_at >= ?")
        values.append(asked.since.isoformat())
    if asked.until:
        where.append("recorded_at < ?")
        values.append((asked.until + timedelta(days=1)).isoformat())
    if asked.page_id:
        where.append(
            """(EXISTS (SELECT 1 FROM subject_pages WHERE subject_pages.subject = entries.subject AND page_id = ?)
            OR json_extract(details, '$.page_id') = ?)"""
        )
        values += [asked.page_id, asked.page_id]
    return where, values


def _begin(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)


def _first_after(store: Store, moment: datetime, top: int) -> int:
    """The lowest number from which on entries were written at this moment or later; halved again and again.

    Right as long as no clock was set back by more than CLOCK_SLACK, by which callers widen what they ask for.
    """
    text, low, high = moment.isoformat(), 1, top + 1
    while low < high:
        middle = (low + high) // 2
        at = store.value("SELECT recorded_at FROM entries WHERE seq = ?", (middle,))
        if at is not None and at >= text:
            high = middle
        else:
            low = middle + 1
    return low


def entry_with_state(store: Store, seq: int) -> Row | None:
    """One entry, and whether the words that it is bound to were erased (`erased`)."""
    return store.row(
        """SELECT entries.*, commitment <> '' AND payloads.salt IS NULL AS erased
        FROM entries LEFT JOIN payloads USING (seq) WHERE seq = ?""",
        (seq,),
    )


def story_of(store: Store, subject: str, many: int) -> list[Row]:
    """The newest entries about one subject, the oldest of them first, as `entry_with_state` gives them."""
    return store.rows(
        """SELECT entries.*, commitment <> '' AND payloads.salt IS NULL AS erased
        FROM entries LEFT JOIN payloads USING (seq) WHERE subject = ? ORDER BY seq DESC LIMIT ?""",
        (subject, many),
    )[::-1]


def comment_behind(store: Store, subject: str) -> str | None:
    """The id of the comment that stands under a pseudonym, where something still says so; None else."""
    found = store.rows(
        """SELECT decisions.comment_id FROM entries JOIN decisions
            ON decision_id = json_extract(details, '$.decision_id') WHERE subject = ?1
        UNION SELECT json_extract(body, '$.comment_id') FROM entries JOIN payloads USING (seq)
            WHERE subject = ?1 AND body IS NOT NULL""",
        (subject,),
    )
    for row in found:
        comment_id = next(iter(row.values()))
        if comment_id and store.writer.subject(str(comment_id)) == subject:
            return str(comment_id)
    return None


def rules_named(store: Store) -> list[str]:
    """The rules that entries name, R2 before R10."""
    # From one to the next along the index: a DISTINCT would walk over every entry.
    query = """WITH RECURSIVE named (rule) AS (SELECT MIN(rule) FROM entries WHERE rule <> ''
        UNION ALL SELECT (SELECT MIN(rule) FROM entries WHERE rule > named.rule AND rule <> '') FROM named
        WHERE named.rule IS NOT NULL)
        SELECT rule FROM named WHERE rule IS NOT NULL LIMIT ?"""
    found = [str(row["rule"]) for row in store.rows(query, (MOST_KINDS,))]
    return sorted(found, key=lambda rule: (len(rule), rule))


def source_of_rules(store: Store, version: str) -> str:
    """The rules file of a version as it was adopted; "" where it is not kept."""
    query = "SELECT source FROM rule_books WHERE version = ? ORDER BY adopted_at DESC LIMIT 1"
    return str(store.value(query, (version,)) or "")


def around_comment(store: Store, comment_id: str) -> dict[str, list[Row]]:
    """What the tables say of a comment beside the log: `comment`, `versions`, `judgements`, `notices`; no words of it."""
    queries = {
        "comment": "SELECT created_at, first_seen_at, gone_at, erased_at FROM comments WHERE comment_id = ?",
        "versions": "SELECT version, seen_at FROM versions WHERE comment_id = ? ORDER BY version",
        "judgements": """SELECT version, action, rule, language, engine, judged_at FROM judgements
            WHERE comment_id = ? ORDER BY judgement_id DESC LIMIT 50""",
        "notices": """SELECT notices.decision_id, english, welsh, acts.verb = 'show' AND acts.state = 'dropped' AS never
            FROM notices LEFT JOIN acts USING (notice_id) WHERE notices.comment_id = ?""",
    }
    return {name: store.rows(query, (comment_id,)) for name, query in queries.items()}


def erased_by(store: Store, seqs: Sequence[int], at: str | None) -> Row | None:
    """The entry of the erasure that took the words beside some of these entries; None where none says so.

    `at`: when that was, as the comment says; None where nothing says so any more, then it is looked for.
    """
    return store.row(
        """SELECT * FROM entries WHERE event = 'payloads_erased' AND recorded_at = COALESCE(?, recorded_at) AND seq > ?
        AND EXISTS (SELECT 1 FROM json_each(details, '$.seqs') AS gone
            JOIN json_each(?) AS meant ON meant.value = gone.value)
        ORDER BY seq DESC LIMIT 1""",
        (at, max(seqs, default=0), json.dumps(list(seqs))),
    )


def last_entry(store: Store, event: str) -> Row | None:
    """The newest entry of a kind, its details parsed as `said`; None where there is none."""
    row = store.row(
        "SELECT * FROM entries WHERE event = ? ORDER BY seq DESC LIMIT 1", (event,)
    )
    return {**row, "said": json.loads(row["details"])} if row else None


def sent_messages(store: Store, kind: str, many: int) -> list[Row]:
    """The newest messages of a kind: to whom, when, and whether they left; no words of them."""
    return store.rows(
        """SELECT audience, subject, state, created_at, sent_at FROM outbox WHERE kind = ?
        ORDER BY message_id DESC LIMIT ?""",
        (kind, many),
    )
