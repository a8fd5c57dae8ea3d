"""What the next person reads where nobody has taken an alert on, and how the alert itself left for comms.

English, and draft Welsh. An alert that was held or could not be sent was read by nobody: that is told as it was.
"""

from __future__ import annotations

from datetime import datetime

from listener.claims.moments import ago, deadline_words, on_the_wall
from listener.claims.wording import (
    SAID_EN,
    how_to_answer,
    posture_line,
    priority_words,
)
from listener.desk_settings import DeskSettings
from listener.house import House
from listener.modes.periods import quiet_until
from listener.store.connection import Row, as_moment
from listener.store.messages import sending_of
from listener.telling.both import DRAFT
from listener.telling.where import alert_place


def how_it_left(house: House, row: Row, now: datetime) -> tuple[str, str]:
    """When comms were sent an alert, or why they were not yet, in both languages. What only the digest told counts as sent."""
    tries = sending_of(house.store, int(row["incident_id"]), row["last_told_at"])
    left = [each["sent_at"] for each in tries if each["state"] == "sent"]
    if left or not tries:
        at = as_moment(min(left, default=row["last_told_at"]))
        (when, when_cy), (since, since_cy) = on_the_wall(at, now), ago(now - at)
        return (
            f"It was sent to comms at {when}, {since}.",
            f"Fe'i hanfonwyd at y tîm cyfathrebu am {when_cy}, {since_cy}.",
        )
    held = next((each["held_at"] for each in tries if each["held_at"] and not each["attempts"]), "")  # fmt: skip
    until = quiet_until(house.rules.modes.quiet_hours, as_moment(held)) if held else None  # fmt: skip
    if until is not None:
        when, when_cy = on_the_wall(until, now)
        return (
            f"Because of the quiet hours it was held until {when}: comms may not have seen it before then.",
            f"Oherwydd yr oriau tawel, fe'i cadwyd tan {when_cy}: efallai na welodd y tîm cyfathrebu ef cyn hynny.",
        )
    when, when_cy = on_the_wall(as_moment(row["last_told_at"]), now)
    since, since_cy = ago(now - as_moment(row["last_told_at"]))
    return (
        f"It was written at {when}, {since}, and could not be sent to comms so far.",
        f"Fe'i hysgrifennwyd am {when_cy}, {since_cy}. Ni ellid ei anfon at y tîm cyfathrebu hyd yn hyn.",
    )


def escalation_text(
    row: Row,
    left: tuple[str, str],
    desk: DeskSettings | None = None,
    since: tuple[str, str] = ("", ""),
    quoted: str = "",
    *,
    until: datetime | None = None,
    now: datetime,
) -> str:
    """To the comms lead, then to the reviewer: nobody has acknowledged it. left: how_it_left. since: what became of its
    claim, in both.

    quoted: what is said, where the alert has no name. until: when the press wants its answer.
    """
    changed, changed_cy = ((each,) if each else () for each in since)
    return "\n".join(
        (
            f"Nobody has acknowledged incident {row['incident_id']}. {left[0]}",
            *changed,
            *((f"{SAID_EN}: {quoted}",) if quoted else ()),
            *deadline_words(until, now),
            f"Priority: {priority_words(row)}",
            *posture_line(row, 0),
            *how_to_answer(int(row["incident_id"]), desk),
            "",
            DRAFT,
            f"Nid oes neb wedi ymgymryd â rhybudd {row['incident_id']}. {left[1]}",
            *changed_cy,
            *posture_line(row, 1),
            alert_place(desk, int(row["incident_id"]))[1],
        )
    )
