"""Dated modes, stops, consents to mode act, and when people were last seen."""

from __future__ import annotations

from datetime import datetime, timedelta

from connectors.post_links import means
from listener.minutes.writer import Actor
from listener.modes.periods import NEVER_FALL_BACK, Spell
from listener.store.connection import Row, Store, Transaction, as_moment, as_text

CLOCK_SLACK = timedelta(
    minutes=10
)  # who was seen later than now was seen by a wrong clock

# What stands under `delegate` of a mode for which somebody was to stand in; 0 where nobody was. The second is noted at the
# end of one whose delegate was listed no longer; a mode of the rules file is known again by it as before.
STANDS_IN, STOOD_NOT_IN = 1, 2


def save_period(
    tx: Transaction,
    page_id: str,
    spell: Spell,
    *,
    source: str,
    reason: str,
    started_by: str,
) -> int:
    """Write down that a mode begins; gives its number."""
    row: Row = {
        "kind": spell.kind,
        "page_id": page_id,
        "post_id": spell.post_id,
        "delegate": int(spell.delegate),
        "starts_at": as_text(spell.starts_at),
        "ends_at": as_text(spell.ends_at),
        "source": source,
        "reason": reason,
        "started_by": started_by,
        "started_at": tx.at,
    }
    return tx.insert("mode_periods", row)


def periods(store: Store, page_id: str, *, unended: bool = False) -> list[Row]:
    """The dated modes of a page, oldest first."""
    query = "SELECT * FROM mode_periods WHERE page_id = ?"
    query += " AND ended_at IS NULL" if unended else ""
    return store.rows(f"{query} ORDER BY period_id", (page_id,))


def period(store: Store, period_id: int) -> Row:
    """One dated mode, by its number."""
    query = "SELECT * FROM mode_periods WHERE period_id = ?"
    return store.rows(query, (period_id,))[0]


def as_spell(row: Row) -> Spell:
    """A stored mode as it counts. One that the rules file named runs only while the file names it."""
    return Spell(
        row["kind"],
        as_moment(row["starts_at"]),
        as_moment(row["ends_at"]),
        row["post_id"],
        bool(row["delegate"]),
        ended=row["ended_at"] is not None or row["source"] == "rules",
        resumed=row["resumed_at"] is not None,
        stood_in=None if row["ended_at"] is None else row["delegate"] == STANDS_IN,
    )


def end_period(
    tx: Transaction, period_id: int, ended_by: str, ended_at: str = ""
) -> bool:
    """End a mode, now where no other moment is given; False where it had ended."""
    changes = {"ended_at": ended_at or tx.at, "ended_by": ended_by}
    return (
        tx.update(
            "mode_periods", changes, "period_id = ? AND ended_at IS NULL", (period_id,)
        )
        == 1
    )


def was_reached(store: Store, row: Row) -> bool:
    """Whether the log, since a mode was written down, has come to its beginning: then it ran, whatever the clock says now."""
    return bool(
        store.value(
            """SELECT EXISTS (SELECT 1 FROM entries WHERE recorded_at >= ? AND seq >
                (SELECT MAX(seq) FROM entries WHERE event = 'mode_started' AND json_extract(details, '$.period_id') = ?))""",
            (row["starts_at"], row["period_id"]),
        )
    )


def nobody_stood_in(tx: Transaction, period_id: int) -> None:
    """A time away ended without the delegate that it was to have: software waits for a person after it."""
    changes = {"delegate": STOOD_NOT_IN}
    tx.update("mode_periods", changes, "period_id = ?", (period_id,))


def resume_after(tx: Transaction, page_id: str, resumed_by: str) -> int:
    """Let software hide again after all modes that are over; gives how many waited for that."""
    kinds = ", ".join(f"'{kind}'" for kind in sorted(NEVER_FALL_BACK))
    return tx.update(
        "mode_periods",
        {"resumed_at": tx.at, "resumed_by": resumed_by},
        f"""page_id = ? AND kind IN ({kinds}) AND resumed_at IS NULL AND starts_at <= ?
        AND (ended_at IS NOT NULL OR ends_at <= ?)
        AND (source = 'rules' OR COALESCE(ended_at, ends_at) >= starts_at)""",
        (page_id, tx.at, tx.at),
    )


def save_stop(
    tx: Transaction, page_id: str, reason: str, stopped_by: str, *, everything: bool
) -> int:
    """Stop a page, or all (""); gives the stop's number."""
    row: Row = {
        "page_id": page_id,
        "everything": int(everything),
        "reason": reason,
        "stopped_by": stopped_by,
    }
    return tx.insert("stops", row | {"stopped_at": tx.at})


def stops(store: Store) -> list[Row]:
    """The stops that nobody has ended, oldest first."""
    return store.rows("SELECT * FROM stops WHERE resumed_at IS NULL ORDER BY stop_id")


def end_stop(tx: Transaction, stop_id: int, resumed_by: str) -> None:
    """End one stop."""
    changes = {"resumed_at": tx.at, "resumed_by": resumed_by}
    tx.update("stops", changes, "stop_id = ?", (stop_id,))


def machine_hides_under_way(store: Store) -> list[Row]:
    """The machine's open wishes to hide: act_id, page_id."""
    return store.rows(
        """SELECT acts.act_id, comments.page_id FROM acts
        JOIN decisions USING (decision_id) JOIN comments ON comments.comment_id = acts.comment_id
        WHERE acts.state = 'intended' AND acts.verb = 'hide' AND decisions.actor = 'wardmote'
        ORDER BY acts.act_id"""
    )


def save_consent(tx: Transaction, page_id: str, actor: Actor, reason: str) -> None:
    """Write down that somebody agrees that a page moves to mode act."""
    row = {"page_id": page_id, "name": actor.name.strip(), "role": actor.role}
    tx.insert("act_consents", {**row, "reason": reason, "said_at": tx.at})


def consents(store: Store, page_id: str) -> list[Row]:
    """Who agrees that a page moves to mode act: name, role, said_at."""
    return store.rows(
        "SELECT name, role, said_at FROM act_consents WHERE page_id = ? AND withdrawn_at IS NULL ORDER BY consent_id",
        (page_id,),
    )


def withdraw_consents(tx: Transaction, page_id: str, withdrawn_by: str) -> int:
    """Take back every consent to a page's mode act; gives how many there were."""
    changes = {"withdrawn_at": tx.at, "withdrawn_by": withdrawn_by}
    return tx.update(
        "act_consents", changes, "page_id = ? AND withdrawn_at IS NULL", (page_id,)
    )


def trial(store: Store, page_id: str) -> Row:
    """What a page has been through: `since` (its first judgement, or None), `scored`, `would_hide` (comments)."""
    row = store.row(
        """SELECT MIN(judged_at) AS since, COUNT(DISTINCT comment_id) AS scored,
            COUNT(DISTINCT CASE WHEN json_extract(body, '$.would_hide') THEN comment_id END) AS would_hide
        FROM judgements JOIN comments USING (comment_id) WHERE page_id = ? AND engine != 'none'""",
        (page_id,),
    )
    return row or {"since": None, "scored": 0, "would_hide": 0}


def note_seen(tx: Transaction, actor: Actor) -> None:
    """A person has done something here. The caller's transaction holds an entry on it."""
    found = tx.update(
        "people_seen", {"seen_at": tx.at, "role": actor.role}, "name = ?", (actor.name,)
    )
    if not found:
        row = {"name": actor.name, "role": actor.role, "seen_at": tx.at}
        tx.insert("people_seen", row)


def rostered(store: Store) -> set[str]:
    """The names that stand on the roster."""
    rows = store.rows("SELECT name FROM people_seen WHERE rostered_at IS NOT NULL")
    return {row["name"] for row in rows}


def put_on_roster(tx: Transaction, name: str) -> None:
    """Note since when a name stands on the roster."""
    if not tx.update("people_seen", {"rostered_at": tx.at}, "name = ?", (name,)):
        row = {"name": name, "role": "confirmer", "rostered_at": tx.at}
        tx.insert("people_seen", row)


def take_off_roster(tx: Transaction, name: str) -> None:
    """Note that a name stands on the roster no longer."""
    tx.update("people_seen", {"rostered_at": None}, "name = ?", (name,))


def last_seen(store: Store, names: tuple[str, ...], now: datetime) -> datetime | None:
    """When one of these people last did something, or was put on the roster; None where nobody did."""
    marks = ", ".join("?" for _ in names)
    latest = as_text(now + CLOCK_SLACK)
    found = store.value(
        f"""SELECT MAX(at) FROM (
            SELECT rostered_at AS at FROM people_seen WHERE name IN ({marks}) AND rostered_at <= ?
            UNION ALL SELECT seen_at FROM people_seen WHERE name IN ({marks}) AND seen_at <= ?
            UNION ALL SELECT MAX(decided_at) FROM decisions WHERE actor IN ({marks}) AND decided_at <= ?)""",
        (*names, latest, *names, latest, *names, latest),
    )
    return as_moment(found) if found else None


def owner_seen(store: Store, now: datetime) -> datetime | None:
    """When the owner last did something; else when this log began; None where it has not begun.

    One visit under a clock that was ahead overwrites when they were seen before: then the log is asked.
    """
    latest = as_text(now + CLOCK_SLACK)
    # `role <> 'daemon'`: by the index of what people did.
    found = store.value(
        """SELECT COALESCE(
            (SELECT MAX(at) FROM (
                SELECT seen_at AS at FROM people_seen WHERE role = 'owner' AND seen_at <= ?1
                UNION ALL SELECT MAX(decided_at) FROM decisions WHERE role = 'owner' AND decided_at <= ?1
                UNION ALL SELECT MAX(recorded_at) FROM entries
                WHERE role <> 'daemon' AND role = 'owner' AND recorded_at <= ?1
                AND EXISTS (SELECT 1 FROM people_seen WHERE role = 'owner' AND seen_at > ?1))),
            (SELECT recorded_at FROM entries ORDER BY seq LIMIT 1))""",
        (latest,),
    )
    return as_moment(found) if found else None


def was_held(store: Store, page_id: str) -> bool:
    """Whether the log last said that something keeps software from hiding on a page in mode act."""
    # The plus: by the few entries of these kinds, not back through the whole log.
    found = store.value(
        """SELECT event FROM entries WHERE event IN ('act_held', 'act_free')
        AND json_extract(details, '$.page_id') = ? ORDER BY +seq DESC LIMIT 1""",
        (page_id,),
    )
    return bool(found == "act_held")


def note_held(tx: Transaction, page_id: str, cause: str | None) -> None:
    """Write down what begins or ends to keep software from hiding on a page in mode act: the report counts those hours."""
    if (cause is not None) != was_held(tx.store, page_id):
        details = {"page_id": page_id} | ({"cause": cause} if cause else {})
        tx.record("act_held" if cause else "act_free", details=details)


def find_post(store: Store, reference: str) -> Row | None:
    """A post by its id, the platform's own id or number, or a link to it: post_id, page_id."""
    exact = store.row(
        """SELECT post_id, page_id FROM posts WHERE permalink = ? OR post_id = ?
        OR post_id = substr(page_id, 1, instr(page_id, ':')) || ? ORDER BY seen_at DESC LIMIT 1""",
        (reference,) * 3,
    )
    if exact:
        return exact
    rows = store.rows(
        "SELECT post_id, page_id, permalink FROM posts ORDER BY seen_at DESC"
    )
    return next(
        (row for row in rows if means(reference, row["post_id"], row["permalink"])),
        None,
    )
