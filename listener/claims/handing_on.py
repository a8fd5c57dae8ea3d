"""What the next person reads where nobody has taken an alert on, and how the alert itself left for comms.

English, and draft Welsh. An alert that was held or could not be sent was read by nobody: that is told as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from listener.claims.as_it_stands import Standing
from listener.claims.became import sentences
from listener.claims.moments import ago, deadline_words, on_the_wall
from listener.claims.quoting import about_no_claim
from listener.claims.spread_words import spread_cy, spread_words
from listener.claims.wording import (
    NEED_CY,
    NEED_EN,
    SAID_CY,
    SAID_EN,
    Example,
    claim_cy,
    claim_en,
    example_en,
    how_to_answer,
    how_to_answer_cy,
    posture_line,
    priority_welsh,
    priority_words,
)
from listener.desk_settings import DeskSettings
from listener.house import House
from listener.modes.periods import quiet_until
from listener.store.connection import Row, as_moment
from listener.store.incidents import Spread
from listener.store.messages import sending_of
from listener.telling.both import with_welsh
from listener.telling.where import alert_place
from moderation.types import Claim

_ASK = (
    "Only somebody in the role comms can take it on. Please see that one of them does."
)
_ASK_CY = "Dim ond rhywun yn y rôl comms all ymgymryd ag ef. Gofalwch fod un ohonynt yn gwneud."


def how_it_left(house: House, row: Row, now: datetime) -> tuple[str, str]:
    """When comms were sent an alert, or why they were not yet, in both languages. What only the digest told counts as sent.
    What went by a channel while the mail did not is told as that."""
    tries = sending_of(house.store, int(row["incident_id"]), row["last_told_at"])
    mails = [each for each in tries if each["audience"] == "comms"] or tries
    left = [each["sent_at"] for each in mails if each["state"] == "sent"]
    if left or not tries:
        at = as_moment(min(left, default=row["last_told_at"]))
        (when, when_cy), (since, since_cy) = on_the_wall(at, now), ago(now - at)
        return (
            f"It was sent to comms at {when}, {since}.",
            f"Fe'i hanfonwyd at y tîm cyfathrebu am {when_cy}, {since_cy}.",
        )
    beside, beside_cy = _by_channel(tries, now)
    why, why_cy = _why_not_left(house, row, mails, now)
    return f"{beside}{why}", f"{beside_cy}{why_cy}"


def _by_channel(tries: Sequence[Row], now: datetime) -> tuple[str, str]:
    """By which channels an alert went, each sentence with a space behind; two empty ones where it went by none."""
    went = [each for each in tries if each["state"] == "sent"]
    if not went:
        return "", ""
    at = as_moment(min(each["sent_at"] for each in went))
    (when, when_cy), (since, since_cy) = on_the_wall(at, now), ago(now - at)
    named = ", ".join(sorted({each["audience"].partition(":")[2] for each in went}))
    return (
        f"It went out by the channel {named} at {when}, {since}. The mail to comms did not. ",
        f"Aeth allan drwy'r sianel {named} am {when_cy}, {since_cy}. Nid felly'r e-bost at y tîm cyfathrebu. ",
    )


def _why_not_left(
    house: House, row: Row, tries: Sequence[Row], now: datetime
) -> tuple[str, str]:
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
    said: Standing,
    example: Example,
    seen: Spread,
    desk: DeskSettings | None = None,
    quoted: tuple[str, str] = ("", ""),
    became: tuple[Sequence[str], Sequence[str]] = ((), ()),
    *,
    may_answer: bool = True,
    until: datetime | None = None,
    now: datetime,
) -> str:
    """To the comms lead, then to the reviewer: nobody has acknowledged it. left: how_it_left. said: what the council says of
    its claim by now. seen: how far it has come by now. may_answer: whether the reader may take it on.

    quoted: what is said, where the alert has no name, in both. became: what was done about it before, and who of the press put it right since, in both. until: when the press wants its answer.
    """
    number = int(row["incident_id"])
    changed = sentences(row["claim_id"], said.over)
    need = about_no_claim(row)
    english = (
        f"Nobody has acknowledged alert {number}. {left[0]}",
        *((f"{SAID_EN}: {quoted[0]}",) if quoted[0] else ()),
        *_what_it_is(row, said, changed[0], NEED_EN, claim_en),
        *became[0],
        *example_en(example),
        *deadline_words(until, now),
        f"Priority: {priority_words(row)}",
        *(() if need else (f"Seen so far: {spread_words(seen, said.claim)}",)),
        *posture_line(row, 0),
        *_how_en(number, desk, may_answer),
    )
    welsh = (
        f"Nid oes neb wedi ymgymryd â rhybudd {number}. {left[1]}",
        *((f"{SAID_CY}: {quoted[1]}",) if quoted[1] else ()),
        *_what_it_is(row, said, changed[1], NEED_CY, claim_cy),
        *became[1],
        *_where_cy(example),
        f"Blaenoriaeth: {priority_welsh(row)}",
        *(() if need else (f"Gwelwyd hyd yma: {spread_cy(seen, said.claim)}",)),
        *posture_line(row, 1),
        alert_place(desk, number)[1],
        *(how_to_answer_cy(number) if may_answer else (_ASK_CY,)),
    )
    return with_welsh(english, welsh)


def _how_en(number: int, desk: DeskSettings | None, may: bool) -> tuple[str, ...]:
    """Where and how to answer; for whoever may not, whom to ask."""
    return how_to_answer(number, desk) if may else (alert_place(desk, number)[0], _ASK)


def _what_it_is(
    row: Row,
    said: Standing,
    changed: str,
    need: tuple[str, ...],
    told: Callable[[Claim | None], tuple[str, ...]],
) -> tuple[str, ...]:
    """What the alert itself said of it first, as the council sees it by now."""
    if about_no_claim(row):
        return need
    whole = told(said.claim) if said.claim or not changed else ()
    return (*((changed,) if changed else ()), *whole)


def _where_cy(example: Example) -> tuple[str, ...]:
    """The words themselves stand once, above."""
    return (f"Ble: {example.link}",) if example.link else ()
