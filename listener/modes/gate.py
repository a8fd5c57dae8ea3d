"""The gate to mode act: fourteen days and 200 comments looked at, and the yes of the owner and of a reviewer.

Until it is open, the page behaves as in mode assist, and what would have been hidden is noted
(docs/decisions/0010-the-gate-to-act.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from listener.settings import same_name
from listener.store import Store
from listener.store.connection import Row, as_moment
from listener.store.modes import consents, trial

TRIAL_DAYS = 14
TRIAL_COMMENTS = 200
ROLES = frozenset(
    {"owner", "reviewer"}
)  # whose yes it takes, each a person of their own
CLOSED = "the owner and a reviewer have not both agreed yet that this page may act"


def agreed(store: Store, page_id: str) -> bool:
    """Whether the owner and a reviewer, two people, have said yes to mode act on this page."""
    return both_said(consents(store, page_id))


def both_said(said: Sequence[Row]) -> bool:
    """Whether the owner and a reviewer, two people, are among those who said yes."""
    names = {same_name(row["name"]) for row in said}
    return len(names) >= len(ROLES) and ROLES <= {row["role"] for row in said}


def still_lacks(store: Store, page_id: str, now: datetime) -> str:
    """What a page lacks before it may act, in one sentence; "" where nothing."""
    if agreed(store, page_id):
        return ""
    said = {row["role"] for row in consents(store, page_id)}
    yes = " and ".join(
        f"the yes of {who}"
        for role, who in (("owner", "the owner"), ("reviewer", "a reviewer"))
        if role not in said
    )
    lacks = " and ".join((*trial_lacks(trial(store, page_id), now), yes))
    return (
        f"{page_id} may not act yet: it lacks {lacks} (wardmote mode act {page_id} --as NAME). "
        "Until then it behaves as in mode assist, and notes what it would have hidden."
    )


def trial_lacks(seen: Row, now: datetime) -> list[str]:
    """What is left of the trial."""
    days = (now - as_moment(seen["since"])) // timedelta(days=1) if seen["since"] else 0
    lacks = []
    if days < TRIAL_DAYS:
        lacks.append(f"{TRIAL_DAYS - max(0, days)} of {TRIAL_DAYS} days of looking on")
    if seen["scored"] < TRIAL_COMMENTS:
        lacks.append(
            f"{TRIAL_COMMENTS - seen['scored']} of {TRIAL_COMMENTS} comments looked at"
        )
    return lacks
