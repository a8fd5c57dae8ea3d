"""The fact bank's rows: claims as they stand, each earlier version, what waits, and who was asked."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from listener.minutes.writer import Actor
from listener.store.connection import Row, Store, Transaction
from moderation.claims.factbank.entry import LISTS, NAMES, created_on, expires_on
from moderation.types import Claim

_TEXTS = tuple(name for name in NAMES if name not in (*LISTS, "created", "expires"))


@dataclass(frozen=True, slots=True)
class Held:
    """A claim as it stands, with its version. Not listed: it was taken out, and only its history is left."""

    claim: Claim
    version: int
    listed: bool


@dataclass(frozen=True, slots=True)
class Change:
    """What made a version: a word of the schema, who, who agreed, and why."""

    what: str
    by: str
    approved_by: str = ""
    reason: str = ""


HELD = "held:"  # before the SHA-256 of a file without a fault that waits for a person


@dataclass(frozen=True, slots=True)
class ClaimFile:
    """The file that was read last, and one that was not taken in since; both as SHA-256, "" where there is none."""

    in_force: str = ""
    refused: str = ""
    read_at: str = ""

    @property
    def is_held(self) -> bool:
        """Whether the changed file has no fault, and waits for a person."""
        return self.refused.startswith(HELD)


def held_claims(store: Store) -> dict[str, Held]:
    """Every claim that ever was, as it stands, in the order of the file."""
    rows = store.rows(
        "SELECT v.*, c.listed FROM claims AS c JOIN claim_versions AS v USING (claim_id, version) "
        "ORDER BY c.place, c.claim_id"
    )
    return {row["claim_id"]: _as_held(row) for row in rows}


def held_claim(store: Store, claim_id: str) -> Held | None:
    """One claim as it stands, or None where there never was one."""
    row = store.row(
        "SELECT v.*, c.listed FROM claims AS c JOIN claim_versions AS v USING (claim_id, version) "
        "WHERE c.claim_id = ?",
        (claim_id,),
    )
    return _as_held(row) if row else None


def claim_meant(store: Store, claim_id: str) -> Held | None:
    """The claim that a person means by an id, whatever its capitals; None where there never was one."""
    found = store.value(
        "SELECT claim_id FROM claims WHERE claim_id = ? COLLATE NOCASE ORDER BY claim_id = ? DESC",
        (claim_id, claim_id),
    )
    return held_claim(store, found) if found else None


def _as_held(row: Row) -> Held:
    return Held(as_claim(row), row["version"], bool(row["listed"]))


def listed_claims(store: Store) -> tuple[Claim, ...]:
    """The registry as it stands, in the order of the file."""
    return tuple(h.claim for h in held_claims(store).values() if h.listed)


def history_of(store: Store, claim_id: str) -> list[Row]:
    """Every version of a claim with what made it, oldest first."""
    return store.rows(
        "SELECT * FROM claim_versions WHERE claim_id = ? ORDER BY version", (claim_id,)
    )


def stood_at(store: Store, claim_id: str, at: str) -> Claim | None:
    """A claim as the bank had it at a moment (text, UTC), be it withdrawn; None where it had none by then."""
    row = store.row(
        "SELECT * FROM claim_versions WHERE claim_id = ? AND changed_at <= ? ORDER BY version DESC LIMIT 1",
        (claim_id, at),
    )
    return as_claim(row) if row else None


def version_of(store: Store, claim_id: str, version: int) -> Claim | None:
    """A claim as one of its versions has it, be it withdrawn; None where there is no such version."""
    row = store.row(
        "SELECT * FROM claim_versions WHERE claim_id = ? AND version = ?",
        (claim_id, version),
    )
    return as_claim(row) if row else None


def bank_mark(store: Store) -> tuple[int, ...]:
    """Changes whenever the bank does; cheap to ask."""
    row = store.row(
        "SELECT COALESCE(SUM(version), 0) AS versions, COUNT(*) AS claims, COALESCE(SUM(listed), 0) AS listed FROM claims"
    )
    return tuple((row or {}).values())


def save_version(
    tx: Transaction, claim: Claim, held: Held | None, place: int, change: Change
) -> int:
    """Write a claim as it is from now on; gives the number of the version."""
    version = held.version + 1 if held else 1
    row = {"claim_id": claim.claim_id, "version": version, **_columns(claim)}
    tx.insert(
        "claim_versions",
        {
            **row,
            "change": change.what,
            "changed_by": change.by,
            "approved_by": change.approved_by,
            "reason": change.reason,
            "changed_at": tx.at,
        },
    )
    state = {"version": version, "place": place, "listed": change.what != "removed"}
    if held:
        tx.update("claims", state, "claim_id = ?", (claim.claim_id,))
    else:
        tx.insert("claims", {"claim_id": claim.claim_id, **state})
    return version


def save_place(tx: Transaction, claim_id: str, place: int) -> None:
    """Keep the turn of a claim in the file."""
    tx.update(
        "claims",
        {"place": place},
        "claim_id = ? AND place <> ?",
        (claim_id, place),
    )


def last_place(store: Store) -> int:
    """The place of the last claim; -1 where there is none."""
    found = store.value("SELECT MAX(place) FROM claims")
    return -1 if found is None else int(found)


def claim_file(store: Store) -> ClaimFile:
    """What is known of the file of claims."""
    row = store.row("SELECT in_force, refused, read_at FROM claim_file")
    return ClaimFile(**row) if row else ClaimFile()


def save_claim_file(tx: Transaction, *, in_force: str, refused: str = "") -> None:
    """Keep what is known of the file of claims."""
    row = {"one": 1, "in_force": in_force, "refused": refused, "read_at": tx.at}
    tx.upsert("claim_file", row, "one")


def flags_of(store: Store, claim_id: str, limit: int = -1) -> list[Row]:
    """The comments that were flagged for a claim, newest first; no author. Who asks or denies was never flagged.

    limit: at most so many; -1 for all.
    """
    return store.rows(
        """SELECT incident_comments.comment_id, incident_comments.matched, incident_comments.seen_at,
            comments.permalink, comments.post_id, comments.hidden_by, comments.gone_at, comments.erased_at, versions.text
        FROM incident_comments JOIN comments USING (comment_id) JOIN versions USING (comment_id, version)
        WHERE claim_id = ? AND stance = 'repeats' ORDER BY incident_comments.seen_at DESC, incident_comments.comment_id LIMIT ?""",
        (claim_id, limit),
    )


def count_flags(store: Store, claim_id: str) -> int:
    """How many comments were flagged for a claim, as far as they are still kept."""
    query = "SELECT COUNT(*) FROM incident_comments WHERE claim_id = ? AND stance = 'repeats'"
    return int(store.value(query, (claim_id,)))


def note_asked(tx: Transaction, held: Held) -> None:
    """Note that the owner of a claim is asked now whether it still holds."""
    row = {
        "owner_role": held.claim.owner_role,
        "claim_id": held.claim.claim_id,
        "version": held.version,
        "asked_at": tx.at,
    }
    tx.insert("claim_asks", row)


def last_asked(store: Store) -> dict[str, str]:
    """When each owner role was asked last."""
    rows = store.rows(
        "SELECT owner_role, MAX(asked_at) AS at FROM claim_asks GROUP BY owner_role"
    )
    return {row["owner_role"]: row["at"] for row in rows}


def save_proposal(
    tx: Transaction,
    change: str,
    claims: Sequence[Claim],
    seen: Mapping[str, int],
    actor: Actor,
    reason: str,
    *,
    replaces: bool,
    group_id: int | None = None,
) -> int:
    """Keep a change that waits for a second person; gives its number."""
    bodies = [{"claim_id": c.claim_id, **_columns(c)} for c in claims]
    row = {
        "change": change,
        "claims": json.dumps(bodies, ensure_ascii=False),
        "seen": json.dumps(dict(seen), sort_keys=True),
        "replaces": int(replaces),
        "actor": actor.name,
        "role": actor.role,
        "reason": reason,
        "proposed_at": tx.at,
        "group_id": group_id,
    }
    return tx.insert("claim_proposals", row)


@dataclass(frozen=True, slots=True)
class Proposed:
    """A change that waits, or was answered."""

    number: int
    change: str
    claims: tuple[Claim, ...]
    seen: Mapping[str, int]
    replaces: bool
    actor: Actor
    reason: str
    proposed_at: str
    answer: str | None
    group_id: int | None = None  # what several people say, with which it was begun
    answered_by: str = ""


def proposed(store: Store, number: int | None = None) -> list[Proposed]:
    """The changes that wait for a second person; with a number that one alone, answered or not."""
    where, values = "answered_at IS NULL", tuple[int, ...]()
    if number is not None:
        where, values = "proposal_id = ?", (number,)
    rows = store.rows(
        f"SELECT * FROM claim_proposals WHERE {where} ORDER BY proposal_id", values
    )
    return [_proposed(row) for row in rows]


def answer(tx: Transaction, number: int, word: str, by: str) -> bool:
    """Answer a change that waits; False where somebody did already."""
    changes = {"answer": word, "answered_by": by, "answered_at": tx.at}
    where = "proposal_id = ? AND answered_at IS NULL"
    return tx.update("claim_proposals", changes, where, (number,)) > 0


def why_answered(store: Store, number: int) -> str:
    """What was given as the reason of an answer; "" where none was, or where it was erased. Only the log keeps it."""
    found = store.value(
        """SELECT json_extract(body, '$.reason') FROM entries JOIN payloads USING (seq)
        WHERE event IN ('claim_change_approved', 'claim_change_declined')
        AND json_extract(details, '$.proposal_id') = ? ORDER BY seq DESC LIMIT 1""",
        (number,),
    )
    return str(found or "")


def _proposed(row: Row) -> Proposed:
    return Proposed(
        row["proposal_id"],
        row["change"],
        tuple(as_claim(body) for body in json.loads(row["claims"])),
        json.loads(row["seen"]),
        bool(row["replaces"]),
        Actor(row["actor"], row["role"]),
        row["reason"],
        row["proposed_at"],
        row["answer"],
        row["group_id"],
        row["answered_by"] or "",
    )


def _columns(claim: Claim) -> dict[str, Any]:
    return {
        **{name: getattr(claim, name) for name in _TEXTS},
        **{
            name: json.dumps(getattr(claim, name), ensure_ascii=False) for name in LISTS
        },
        "created_on": str(created_on(claim)),
        "expires_on": str(expires_on(claim)),
    }


def as_claim(row: Row) -> Claim:
    """A row of the bank as the matching takes it."""
    texts: dict[str, Any] = {name: row[name] for name in _TEXTS}
    lists: dict[str, Any] = {name: tuple(json.loads(row[name])) for name in LISTS}
    return Claim(
        claim_id=row["claim_id"],
        **texts,
        **lists,
        created_at=_midnight(row["created_on"], 0),
        expires_at=_midnight(row["expires_on"], 1),
    )


def _midnight(day: str, later: int) -> datetime:
    return datetime.combine(
        date.fromisoformat(day) + timedelta(days=later), time.min, UTC
    )
