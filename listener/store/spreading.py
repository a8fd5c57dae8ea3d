"""Statements that no registry knows, and their groups. Words are never kept here: they are looked up where they stand."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from listener.store.connection import (
    LISTED,
    Row,
    Store,
    Transaction,
    as_moment,
    as_text,
)
from listener.store.own_claims import GROUP_NOT_OWN
from listener.store.thread import for_few
from moderation.claims.opinion.worth import TOLD_FROM
from moderation.claims.spread.clusters import WINDOW, Saying
from moderation.claims.spread.spreading import KEPT

# A statement lives while the words it stands in are the comment's newest, on the platform and not erased.
_LIVING = """statements JOIN comments ON comments.comment_id = statements.comment_id
        AND comments.version = statements.version AND comments.gone_at IS NULL AND comments.erased_at IS NULL
    JOIN versions ON versions.comment_id = statements.comment_id AND versions.version = statements.version
        AND versions.erased_at IS NULL"""
_WRONG = """COALESCE((SELECT state = 'wrong' FROM incidents WHERE key = 'spread:' || statement_groups.group_id
        ORDER BY incident_id DESC LIMIT 1), 0)"""
_FOR_ALL = {False: "", True: f"AND NOT {for_few('comments.comment_id')}"}
_PLACE = "versions.text, statements.start, statements.length"
_ACCOUNT = "substr(comments.page_id, 1, instr(comments.page_id, ':')) || comments.author_id"  # fmt: skip


def _words(row: Row) -> str:
    """A statement in its text. Not cut by SQLite, for which a text ends at a NUL."""
    start: int = row["start"]
    text: str = row["text"]
    return text[start : start + row["length"]]


@dataclass(frozen=True, slots=True)
class Group:
    """A group of statements that say the same, as it stands in the file."""

    group_id: int
    first_at: datetime
    last_at: datetime
    accounts: int
    comments: int
    level: str  # what comms were told of it: NONE, LOW, MEDIUM, HIGH
    several_at: datetime | None  # three accounts said it
    spreads_at: datetime | None  # it spread faster than the page's own rhythm
    claim_id: str = ""  # the claim of the bank that it was found to be
    reported: bool = False  # the councillor's side told of it
    wrong: bool = False  # comms called its newest alert a false alarm


@dataclass(frozen=True, slots=True)
class Headline:
    """The oldest living statement of a group, looked up."""

    comment_id: str
    statement: str
    comment: str  # the whole comment
    link: str
    start: int = 0  # where the statement begins in the comment


def stamp(store: Store) -> tuple[object, ...]:
    """Changes whenever a statement is added, by whomever."""
    last = store.row(
        "SELECT statement_id, comment_id, start FROM statements ORDER BY statement_id DESC LIMIT 1"
    )
    return (
        *(last or {}).values(),
        store.value("SELECT MAX(group_id) FROM statement_groups"),
    )


def dead(store: Store, now: datetime) -> dict[int, str]:
    """The statements of the last 72 hours that were edited, taken down or erased, and when each was said."""
    query = """SELECT statement_id, said_at FROM statements JOIN comments USING (comment_id) WHERE said_at > ?
        AND (comments.version <> statements.version OR gone_at IS NOT NULL OR erased_at IS NOT NULL)"""
    found = store.rows(query, (as_text(now - WINDOW),))
    return {row["statement_id"]: row["said_at"] for row in found}


def by_group(store: Store, statements: Iterable[int]) -> dict[int, set[int]]:
    """These statements, by the group that each is in."""
    query = (
        f"SELECT group_id, statement_id FROM statements WHERE statement_id IN {LISTED}"
    )
    found: defaultdict[int, set[int]] = defaultdict(set)
    for row in store.rows(query, (json.dumps(sorted(statements)),)):
        found[row["group_id"]].add(row["statement_id"])
    return found


def living(
    store: Store, now: datetime, group_id: int | None = None
) -> list[tuple[Saying, int, Headline]]:
    """The living statements of the last 72 hours with their groups, in the order in which they came; each with where it stands."""
    rows = store.rows(
        f"""SELECT statement_id, group_id, said_at, worth, {_PLACE}, {_ACCOUNT} AS account, comments.comment_id FROM {_LIVING}
        WHERE said_at > ? AND group_id = COALESCE(?, group_id) ORDER BY statement_id""",
        (as_text(now - WINDOW), group_id),
    )
    return [
        (Saying(row["statement_id"], _words(row), as_moment(row["said_at"]), row["account"], worth=row["worth"]), row["group_id"],
         Headline(row["comment_id"], _words(row), row["text"], "", row["start"]))
        for row in rows
    ]  # fmt: skip


def history(store: Store, now: datetime) -> list[tuple[datetime, int]]:
    """When each statement of the last weeks was made, and its group; of erased ones too."""
    rows = store.rows(
        "SELECT said_at, group_id FROM statements WHERE said_at > ? ORDER BY said_at",
        (as_text(now - KEPT),),
    )
    return [(as_moment(row["said_at"]), row["group_id"]) for row in rows]


def told(store: Store) -> set[int]:
    """The groups that were told of as spreading."""
    rows = store.rows("SELECT group_id FROM statement_groups WHERE spreads_at IS NOT NULL")  # fmt: skip
    return {row["group_id"] for row in rows}


def opinions(store: Store, now: datetime) -> set[int]:
    """The groups of the last weeks that several share as a mere opinion: most of what they say is worth no check."""
    rows = store.rows(
        """SELECT group_id FROM statement_groups WHERE several_at IS NOT NULL AND last_at > ? AND
            (SELECT AVG(worth < ?) FROM statements WHERE statements.group_id = statement_groups.group_id) > 0.5""",
        (as_text(now - KEPT), TOLD_FROM),
    )
    return {row["group_id"] for row in rows}


def is_noted(store: Store, comment_id: str, version: int) -> bool:
    """Whether the statements of this version are kept already."""
    query = "SELECT 1 FROM statements WHERE comment_id = ? AND version = ? LIMIT 1"
    return store.row(query, (comment_id, version)) is not None


def next_statement(store: Store) -> int:
    """The number that the next statement will have."""
    return int(store.value("SELECT COALESCE(MAX(statement_id), 0) + 1 FROM statements"))


def next_group(store: Store) -> int:
    """The number that the next group will have."""
    return int(
        store.value("SELECT COALESCE(MAX(group_id), 0) + 1 FROM statement_groups")
    )


def save_statement(
    tx: Transaction, statement_id: int, group_id: int, at: datetime, where: Row
) -> None:
    """Keep a statement in a group, which is made where there is none. `where`: comment, version, place, worth."""
    group = {
        "group_id": group_id,
        "first_at": as_text(at),
        "last_at": as_text(at),
        "accounts": 1,
        "comments": 1,
    }
    tx.insert("statement_groups", group, ignore=True)
    row = {
        "statement_id": statement_id,
        "group_id": group_id,
        "said_at": as_text(at),
        **where,
    }
    tx.insert("statements", row)


def join_groups(tx: Transaction, into: int, other: int) -> None:
    """Make two groups one; what was told of either was told of both.

    The number of the other stays taken: an incident may go by it, which is none of what comes later. Where both were
    found to be claims, the first one's stays.
    """
    both = [one for one in (group(tx.store, into), group(tx.store, other)) if one]
    tx.update("statements", {"group_id": into}, "group_id = ?", (other,))
    bare = {"level": "NONE", "several_at": None, "spreads_at": None, "reported_at": None}  # fmt: skip
    reported = "SELECT MIN(reported_at) FROM statement_groups WHERE group_id IN (?, ?)"
    reported_at = tx.store.value(reported, (into, other))
    gone = {"accounts": 0, "comments": 0, "joined_to": into}
    tx.update("statement_groups", bare | gone, "group_id = ?", (other,))
    levels = ("NONE", "LOW", "MEDIUM", "HIGH")
    changes = {
        "first_at": as_text(min(one.first_at for one in both)),
        "level": max((one.level for one in both), key=levels.index),
        "several_at": _first(one.several_at for one in both),
        "spreads_at": _first(one.spreads_at for one in both),
        "reported_at": reported_at,
        "claim_id": next((one.claim_id for one in both if one.claim_id), ""),
    }
    tx.update("statement_groups", changes, "group_id = ?", (into,))


def save_group(tx: Transaction, group_id: int, changes: Row) -> None:
    """Keep how a group stands now."""
    tx.update("statement_groups", changes, "group_id = ?", (group_id,))


def stands_in(store: Store, group_id: int) -> int:
    """The group in which a group goes on: its own number, or that of the one it was joined to."""
    while True:
        query = "SELECT joined_to FROM statement_groups WHERE group_id = ?"
        further = store.value(query, (group_id,))
        if not further or further == group_id:
            return group_id
        group_id = int(further)


def found_to_be(tx: Transaction, group_id: int, claim_id: str) -> None:
    """Keep which claim of the bank a group is."""
    tx.update("statement_groups", {"claim_id": claim_id}, "group_id = ?", (group_id,))


def group(store: Store, group_id: int) -> Group | None:
    """One group, or None; none either for one that joined another."""
    query = f"SELECT *, {_WRONG} AS wrong FROM statement_groups WHERE group_id = ? AND comments > 0"
    row = store.row(query, (group_id,))
    return _as_group(row) if row else None


def groups_said_by_several(store: Store, since: datetime) -> list[Group]:
    """Groups that three accounts or more said, or the councillor's side reported, and that somebody said since a moment.

    First what spreads or was reported, last what comms called a false alarm; else by how many accounts say it times how much it is worth a check (moderation.claims.opinion.worth).
    None that the council has checked since; but what it said of it may have been taken back. None that is the owner's.
    """
    rows = store.rows(
        f"""SELECT *, {_WRONG} AS wrong FROM statement_groups WHERE COALESCE(several_at, reported_at) IS NOT NULL AND last_at > ? AND NOT EXISTS (
            SELECT 1 FROM claims JOIN claim_versions USING (claim_id, version)
            WHERE claims.claim_id = statement_groups.claim_id AND listed AND status <> 'withdrawn')
        AND {GROUP_NOT_OWN}
        ORDER BY wrong, COALESCE(spreads_at, reported_at) IS NULL,
            accounts * (SELECT MAX(worth) FROM statements WHERE statements.group_id = statement_groups.group_id) DESC,
            group_id""",
        (as_text(since),),
    )
    return [_as_group(row) for row in rows]


def headline(store: Store, group_id: int, *, for_all: bool = False) -> Headline | None:  # fmt: skip
    """The oldest statement of a group whose words still stand; None where none does. for_all: that comms may read."""
    row = store.row(
        f"""SELECT comments.comment_id, {_PLACE}, comments.permalink, comments.post_id
        FROM {_LIVING} WHERE group_id = ? {_FOR_ALL[for_all]} ORDER BY said_at, statement_id LIMIT 1""",
        (group_id,),
    )
    if row is None:
        return None
    link = row["permalink"] or row["post_id"]
    return Headline(row["comment_id"], _words(row), row["text"], link, row["start"])


def sayings_of(store: Store, group_id: int, many: int, *, for_all: bool = False) -> list[tuple[str, str]]:  # fmt: skip
    """The oldest living statements of a group, each once: the statement, and its post. for_all: that comms may read."""
    rows = store.rows(
        f"""SELECT {_PLACE}, comments.post_id FROM {_LIVING} WHERE group_id = ? {_FOR_ALL[for_all]}
        ORDER BY said_at, statement_id LIMIT ?""",
        (group_id, 10 * many),
    )
    found = {_words(row): row["post_id"] for row in rows[::-1]}
    return list(found.items())[::-1][:many]


def comments_of(store: Store, group_id: int) -> list[str]:
    """The comments of a group whose words still stand, in the order in which they were written."""
    rows = store.rows(
        f"""SELECT comments.comment_id FROM {_LIVING} WHERE group_id = ? GROUP BY 1
        ORDER BY MIN(said_at), MIN(statement_id)""",
        (group_id,),
    )
    return [row["comment_id"] for row in rows]


def places_in(store: Store, comment_id: str, version: int) -> list[Row]:
    """The statements of one version of a comment: start, worth, group_id."""
    query = "SELECT start, worth, group_id FROM statements WHERE comment_id = ? AND version = ?"
    return store.rows(query, (comment_id, version))


def views_in(store: Store, group_id: int, since: datetime) -> int:
    """How often platforms say that the comments of a group were shown, in all; of those written since a moment."""
    query = """SELECT COALESCE(SUM(views), 0) FROM comments WHERE views IS NOT NULL AND comment_id IN (
            SELECT comment_id FROM statements WHERE group_id = ? AND said_at > ?)"""
    return int(store.value(query, (group_id, as_text(since))))


def platforms(store: Store, group_id: int) -> list[str]:
    """Where a group was said."""
    rows = store.rows(
        """SELECT DISTINCT substr(page_id, 1, instr(page_id, ':') - 1) AS platform
        FROM statements JOIN comments USING (comment_id) WHERE group_id = ? ORDER BY 1""",
        (group_id,),
    )
    return [row["platform"] for row in rows]


def first_seen(store: Store, account: str) -> datetime | None:
    """When an account ("platform:author") was first seen here; None where it is not known or the words are erased."""
    platform, _, author = account.partition(":")
    if not author:
        return None
    at = store.value(
        """SELECT MIN(COALESCE(created_at, first_seen_at)) FROM comments
        WHERE page_id IN (SELECT page_id FROM pages WHERE platform = ?) AND author_id = ?""",
        (platform, author),
    )
    return as_moment(at) if at else None


def listening_since(store: Store) -> datetime | None:
    """When the first comment came that is known here."""
    at = store.value("SELECT MIN(first_seen_at) FROM comments")
    return as_moment(at) if at else None


def _as_group(row: Row) -> Group:
    return Group(
        row["group_id"],
        as_moment(row["first_at"]),
        as_moment(row["last_at"]),
        row["accounts"],
        row["comments"],
        row["level"],
        as_moment(row["several_at"]) if row["several_at"] else None,
        as_moment(row["spreads_at"]) if row["spreads_at"] else None,
        row["claim_id"],
        row["reported_at"] is not None,
        bool(row["wrong"]),
    )


def _first(moments: Iterable[datetime | None]) -> str | None:
    known = [at for at in moments if at]
    return as_text(min(known)) if known else None
