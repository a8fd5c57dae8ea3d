"""What is said before a message that leaves long after it was written: since when, and how things stand by now.

A web address, which takes a message once by its key, gets the same words at each try: when they were written.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from listener.claims.as_it_stands import standing_of
from listener.claims.asked import press_deadline
from listener.claims.counted_anew import has_figures
from listener.claims.examples import still_said
from listener.claims.moments import DAYS_CY, deadline_over
from listener.claims.quoting import about_no_claim
from listener.claims.states import ENDED
from listener.claims.waiting import running
from listener.house import House
from listener.modes.periods import quiet_until
from listener.store.connection import Row, as_moment, as_text
from listener.store.incidents import incident
from listener.store.messages import Message
from listener.telling.channels import CHANNEL
from listener.telling.notices import LONDON, zoned
from listener.telling.overtaken import goes_on_as
from listener.telling.routing import WITNESS

LATE = timedelta(hours=1)
HELD = timedelta(minutes=10)  # what is held for less is as new
_HELD_FOR = {
    True: ("for the quiet hours", "dros yr oriau tawel"),
    False: ("while a meeting was on", "tra oedd cyfarfod ymlaen"),
}
_AS_WRITTEN = (
    "The times and numbers in it are those of then.",
    "Amserau a niferoedd yr adeg honno sydd ynddo.",
)
_COUNTED = (
    "The times in it are those of then; how often it was seen is of when this was first sent.",
    "Amserau'r adeg honno sydd ynddo; mae nifer y troeon y'i gwelwyd o'r adeg yr anfonwyd hwn gyntaf.",
)
FAILED = 3  # tries: what only waited for the morning, and failed once, is not late


def as_it_leaves(house: House, message: Message) -> Message:
    """A message with the words that it is late, and that a deadline has passed, where it is so. What is signed leaves as it
    is."""
    over = passed_deadline(house, message)
    if message.audience.startswith(WITNESS):
        return message
    if not _is_late(house, message):
        said = (*held_words(house, message), *over)
        return replace(message, late="\n".join(said)) if said else message
    here = as_moment(message.created_at).astimezone(LONDON)
    row = goes_on_as(house.store, message.incident_id)
    stands, stands_cy = _stands(row) if row else ("", "")
    english = (
        f"Late: this was written at {zoned(here)} on {here:%A} {here.day} {here:%B}, and leaves only now. The times in it are "
        f"those of then.{stands}"
    )
    welsh = (
        f"Hwyr: ysgrifennwyd hwn am {zoned(here)} ddydd {DAYS_CY[here.weekday()]}, {here:%d/%m}, a dim ond nawr y mae'n "
        f"cael ei anfon. Amserau'r adeg honno sydd ynddo.{stands_cy}"
    )
    lines = (english,) if _is_short(house, message) else (english, welsh)
    return replace(message, late="\n".join((*lines, *over)))


def held_words(house: House, message: Message) -> tuple[str, ...]:
    """That a message was held since it was written, and how many still say what it tells of: a line for each language,
    English only on a telephone. None of what left at once, or was written anew."""
    if not message.held_at or house.now() - as_moment(message.created_at) < HELD:
        return ()
    here = as_moment(message.created_at).astimezone(LONDON)
    why, why_cy = _HELD_FOR[bool(quiet_until(house.rules.modes.quiet_hours, as_moment(message.held_at)))]  # fmt: skip
    still, still_cy = _still(house, message)
    counted, counted_cy = _COUNTED if has_figures(message) else _AS_WRITTEN
    english = f"Written at {zoned(here)} on {here:%A}, held {why}. {counted}{still}"
    welsh = f"Ysgrifennwyd am {zoned(here)} ddydd {DAYS_CY[here.weekday()]}, a'i gadw {why_cy}. {counted_cy}{still_cy}"
    return (english,) if _is_short(house, message) else (english, welsh)


def _still(house: House, message: Message) -> tuple[str, str]:
    """How many of those that an alert tells of still say it, each with a space before; two empty ones where all do."""
    row = goes_on_as(house.store, message.incident_id)
    if row is None or about_no_claim(row):
        return "", ""
    claim = standing_of(house, row["claim_id"], house.now()).claim
    at = as_text(house.now()) if has_figures(message) else message.created_at
    said, said_cy = still_said(house, int(row["incident_id"]), claim, at)
    return (f" {said}", f" {said_cy}") if said else ("", "")


def passed_deadline(house: House, message: Message) -> tuple[str, ...]:
    """That the deadline of the press, which lay ahead when the message was written, has passed: a line for each language,
    English only on a telephone."""
    row = incident(house.store, message.incident_id) if message.incident_id else None
    until = press_deadline(house.store, house.rules, row) if row else None
    now = house.now()
    if until is None or not as_moment(message.created_at) < until <= now:
        return ()
    said = deadline_over(until, now)
    return said[:1] if _is_short(house, message) else said


def _is_late(house: House, message: Message) -> bool:
    waited = house.now() - as_moment(message.created_at)
    return waited >= LATE and (message.attempts >= FAILED or message.held_at is None)


def _stands(row: Row) -> tuple[str, str]:
    """How an incident stands by now, in both languages."""
    if row["state"] in ENDED:
        return " It is over by now.", " Mae drosodd erbyn hyn."
    if row["state"] != "new":
        return " Somebody has taken it on since.", " Mae rhywun wedi ymgymryd ag ef ers hynny."  # fmt: skip
    if running(row).acknowledge_by_at:
        return " Nobody has taken it on yet.", " Nid oes neb wedi ymgymryd ag ef eto."
    return "", ""


def _is_short(house: House, message: Message) -> bool:
    """Whether it goes to a telephone."""
    short = {f"{CHANNEL}{way.name}" for way in house.settings.alerts.channels if way.short}  # fmt: skip
    return message.audience in short
