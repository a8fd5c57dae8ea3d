"""Hides that were decided and never came to be: the wish was dropped before the platform was asked."""

from __future__ import annotations

from listener.store.connection import Store

# Of a row of `decisions`: nothing was hidden by it.
NEVER_DONE = """EXISTS (SELECT 1 FROM acts WHERE acts.decision_id = decisions.decision_id
    AND acts.verb = 'hide' AND acts.state = 'dropped' AND acts.attempted_at IS NULL)"""
_STOPPED = ("% stopped it", "automatic hiding was stopped%", "every change on the platform is stopped%")  # fmt: skip


def never_hidden(store: Store, comment_id: str) -> dict[int, bool]:
    """The decisions of software to hide a comment that were never carried out, each with whether a stop was why."""
    like = " OR ".join("acts.outcome LIKE ?" for _ in _STOPPED)
    rows = store.rows(
        f"""SELECT decision_id, ({like}) AS stopped FROM decisions JOIN acts USING (decision_id)
        WHERE decisions.comment_id = ? AND decisions.role = 'daemon' AND {NEVER_DONE}""",
        (*_STOPPED, comment_id),
    )
    return {row["decision_id"]: bool(row["stopped"]) for row in rows}


def last_hide_of_software(store: Store, comment_id: str) -> int:
    """The newest decision of software to hide a comment; 0 where there is none."""
    found = store.value(
        "SELECT MAX(decision_id) FROM decisions WHERE comment_id = ? AND verb = 'hide' AND role = 'daemon'",
        (comment_id,),
    )
    return int(found or 0)
