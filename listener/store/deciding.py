"""What the desk keeps beside decisions: each person's settings, comments handed on, and advice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from listener.minutes.writer import Actor
from listener.store.connection import LISTED, Row, Store, Transaction


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """How one person wants the desk. words: "open", "fold", or "cover" (what is abusive stays covered)."""

    words: str = "fold"
    keys: bool = True


def desk_settings(store: Store, person: str) -> DeskSettings:
    """Somebody's settings; the usual ones where they have changed none."""
    row = store.row("SELECT * FROM desk_settings WHERE person = ?", (person,))
    return DeskSettings(row["words"], bool(row["keys"])) if row else DeskSettings()


def save_desk_settings(tx: Transaction, person: str, wanted: DeskSettings) -> None:
    """Keep somebody's settings."""
    row = {"person": person, "words": wanted.words, "keys": int(wanted.keys)}
    tx.upsert("desk_settings", {**row, "changed_at": tx.at}, pk="person")


def hand(
    tx: Transaction, comment_id: str, item_id: int, to: str, actor: Actor, note: str
) -> int:
    """Keep to whom an item was handed; whoever had it before has it no more."""
    end_handing(tx, item_id)
    row: Row = {
        "comment_id": comment_id,
        "item_id": item_id,
        "person": to,
        "actor": actor.name,
        "role": actor.role,
        "note": note,
        "handed_at": tx.at,
    }
    return tx.insert("handings", row)


def end_handing(tx: Transaction, item_id: int) -> int:
    """Nobody has the item any more; gives how many had it."""
    where = "item_id = ? AND ended_at IS NULL"
    return tx.update("handings", {"ended_at": tx.at}, where, (item_id,))


def handing_of(store: Store, item_id: int) -> Row | None:
    """To whom an item is handed now, by whom and why, or None."""
    return store.row(
        "SELECT * FROM handings WHERE item_id = ? AND ended_at IS NULL", (item_id,)
    )


def handings_open(store: Store) -> list[Row]:
    """All that is handed to somebody now, with when its item was closed, if it was."""
    return store.rows(
        """SELECT handings.*, closed_at FROM handings JOIN queue USING (item_id)
        WHERE ended_at IS NULL ORDER BY handing_id"""
    )


def ask_advice(
    tx: Transaction,
    comment_id: str,
    version: int,
    words: str,
    question: str,
    person: str,
    actor: Actor,
) -> int:
    """Keep a question to an adviser; gives its number."""
    row: Row = {
        "comment_id": comment_id,
        "version": version,
        "words": words,
        "question": question,
        "person": person,
        "actor": actor.name,
        "role": actor.role,
        "asked_at": tx.at,
    }
    return tx.insert("advice", row)


def advice(store: Store, advice_id: int) -> Row | None:
    """One question with its answer, or None."""
    return store.row("SELECT * FROM advice WHERE advice_id = ?", (advice_id,))


def advice_on(store: Store, comment_id: str) -> list[Row]:
    """What was asked about a comment, oldest first."""
    query = "SELECT * FROM advice WHERE comment_id = ? ORDER BY advice_id"
    return store.rows(query, (comment_id,))


def advice_for(store: Store, person: str, many: int) -> list[Row]:
    """What somebody is asked and has not answered, oldest first."""
    return store.rows(
        """SELECT * FROM advice WHERE person = ? AND answered_at IS NULL AND erased_at IS NULL
        ORDER BY advice_id LIMIT ?""",
        (person, many),
    )


def answer_advice(tx: Transaction, advice_id: int, answer: str, by: Actor) -> bool:
    """Keep an answer; False where there was one already, or the words are erased."""
    changes = {"answer": answer, "answered_by": by.name, "answered_at": tx.at}
    where = "advice_id = ? AND answered_at IS NULL AND erased_at IS NULL"
    return tx.update("advice", changes, where, (advice_id,)) > 0


def erase_deciding(tx: Transaction, comment_ids: Sequence[str]) -> None:
    """Erase what people wrote about these comments when they handed them on or asked for advice."""
    mine, ids = f"comment_id IN {LISTED}", (json.dumps(list(comment_ids)),)
    tx.update("handings", {"note": ""}, f"{mine} AND note <> ''", ids)
    bare = {"words": "", "question": "", "answer": "", "erased_at": tx.at}
    tx.update("advice", bare, f"{mine} AND erased_at IS NULL", ids)


def forget_settings_but_of(tx: Transaction, persons: Sequence[str]) -> int:
    """Delete the settings of everybody who is not listed any more; gives how many."""
    where = f"person NOT IN {LISTED}"
    return tx.take_away("desk_settings", where, (json.dumps(list(persons)),))


def settings_left(store: Store, persons: Sequence[str]) -> int:
    """How many have settings and are not listed any more."""
    query = f"SELECT COUNT(*) FROM desk_settings WHERE person NOT IN {LISTED}"
    return int(store.value(query, (json.dumps(list(persons)),)) or 0)
