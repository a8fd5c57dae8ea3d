"""How an alert leaves for comms: one message for each way, mail first, then a step of its story and an entry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from listener.claims.asked import press_deadline
from listener.claims.clock import SOON
from listener.claims.deadline import MARGIN
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.modes.periods import quiet_until
from listener.settings import AlertSettings
from listener.store import Transaction
from listener.store.connection import Row
from listener.store.incidents import add_step
from listener.store.messages import put_out
from listener.telling.routing import Weight


@dataclass(frozen=True, slots=True)
class Telling:
    """What is told of an incident: whole, and short for a telephone, which shows no words of residents."""

    once: str  # the same for whatever is told once only
    subject: str
    short_subject: str
    whole: str
    short: str
    kind: str = "claim"
    step: str = "told"


def send_to_comms(
    tx: Transaction, house: House, row: Row, level: str, telling: Telling
) -> None:
    """Put an alert out by every way that takes this level. The story and the log name those by which it goes: what was put
    out before under the same key is no telling."""
    number = int(row["incident_id"])
    ways, short = ways_to_comms(house.settings.alerts, level)
    weight = weight_of(tx, house, row, level)
    told = []
    for way in ways:
        is_short = way in short
        if put_out(
            tx,
            once=telling.once + ("" if way == "comms" else f":{way}"),
            kind=telling.kind,
            audience=way,
            subject=telling.short_subject if is_short else telling.subject,
            body=telling.short if is_short else telling.whole,
            weight=weight,
            incident=(number, level),
        ):
            told.append(way)
    if not told:
        return
    add_step(tx, number, telling.step, MACHINE, f"{level}, to {', '.join(told)}")
    details = {"incident_id": number, "level": level, "to": told}
    tx.record("incident_told", details=details)


def weight_of(tx: Transaction, house: House, row: Row, level: str) -> Weight:
    """What an alert weighs. A question of the press does not wait for the morning where its deadline would go by, or leave
    comms no time to take it on."""
    if level == "HIGH":
        return "claim_high"
    ends = quiet_until(house.rules.modes.quiet_hours, tx.now)
    until = press_deadline(tx.store, house.rules, row) if ends else None
    if ends and until and tx.now < until <= ends + MARGIN + SOON:
        return "press_soon"
    return "plain"


def leaves_at(tx: Transaction, house: House, row: Row, level: str) -> datetime:
    """When an alert that is written now leaves: at once, or as the quiet hours end. Its clocks run from then (policy 10.4)."""
    if weight_of(tx, house, row, level) != "plain":
        return tx.now
    return quiet_until(house.rules.modes.quiet_hours, tx.now) or tx.now


def ways_to_comms(alerts: AlertSettings, level: str) -> tuple[list[str], set[str]]:
    """The audiences by which comms hear of a level, mail first; and those of them that take a short text only."""
    ways = [way for way in alerts.channels if level in way.levels]
    named = ["comms", *(f"channel:{way.name}" for way in ways)]
    return named, {f"channel:{way.name}" for way in ways if way.short}
