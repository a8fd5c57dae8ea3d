"""What somebody had chosen and done about an alert before it grew and waits to be taken on again."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from listener.claims.moments import on_the_wall
from listener.claims.postures import POSTURE_WORDS, Posture
from listener.claims.states import had_by
from listener.store import Store
from listener.store.connection import Row, as_moment
from listener.store.incidents import steps_of


def done_words(store: Store, row: Row, now: datetime) -> tuple[str, str]:
    """Who had it, what they chose and when it was done, in English and draft Welsh; two empty ones where nobody had it."""
    if not had_by(row):
        return "", ""
    english = [f"It waits again. It was with: {row['owner']}."]
    welsh = [f"Mae'n aros eto. Gyda'r person hwn yr oedd: {row['owner']}."]
    if row["posture"] in POSTURE_WORDS:
        chosen, chosen_cy = POSTURE_WORDS[cast(Posture, row["posture"])]
        english.append(f"What was chosen: {chosen}.")
        welsh.append(f"Yr hyn a ddewiswyd: {chosen_cy}.")
        done_at = _done_at(store, row)
        if done_at:
            at, at_cy = on_the_wall(as_moment(done_at), now)
            english.append(f"It was done at {at}.")
            welsh.append(f"Fe'i gwnaed am {at_cy}.")
    return " ".join(english), " ".join(welsh)


def _done_at(store: Store, row: Row) -> str:
    """When what is chosen was done last; "" where that was never said."""
    steps = [step for step in steps_of(store, int(row["incident_id"])) if step["what"] in ("posture_set", "acted")]  # fmt: skip
    return str(steps[-1]["done_at"]) if steps and steps[-1]["what"] == "acted" else ""
