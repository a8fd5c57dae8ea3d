"""What is remembered of one-time codes: the last one used, and wrong tries. The secret itself is never here."""

from __future__ import annotations

from dataclasses import dataclass

from listener.store.connection import Store, Transaction


@dataclass(frozen=True, slots=True)
class CodeState:
    """`last_step` counts half minutes since 1970: this code and older ones are used up."""

    last_step: int = 0
    failures: int = 0
    locked_at: str | None = None


def code_state(store: Store, person: str) -> CodeState:
    """How it stands with somebody's codes."""
    row = store.row("SELECT * FROM codes WHERE person = ?", (person,))
    return (
        CodeState(row["last_step"], row["failures"], row["locked_at"])
        if row
        else CodeState()
    )


def save_code_state(tx: Transaction, person: str, state: CodeState) -> None:
    """Keep how it stands with somebody's codes."""
    row = {
        "person": person,
        "last_step": state.last_step,
        "failures": state.failures,
        "locked_at": state.locked_at,
    }
    tx.upsert("codes", row, pk="person")
