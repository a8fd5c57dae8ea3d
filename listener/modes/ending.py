"""How one mode ends: by the clock, by a person, or by another that takes its place. Each way notes the same."""

from __future__ import annotations

from listener.minutes.writer import Actor
from listener.modes.periods import Spell
from listener.modes.standing import stood_in_at
from listener.settings import Settings
from listener.store import Transaction
from listener.store.connection import Row, as_moment
from listener.store.elections import end_election_yeses
from listener.store.modes import (
    as_spell,
    end_period,
    nobody_stood_in,
    period,
    was_reached,
)


def end_row(
    tx: Transaction, settings: Settings, row: Row, actor: Actor, reason: str = ""
) -> Spell | None:
    """End a stored mode, with its entry; gives it as it ended, and None where it had ended before.

    Whether a delegate was listed at the end of a time away is noted here, for the list changes later. What was
    confirmed for a pre-election period ends with it.
    """
    ended_at = tx.at
    if ended_at < row["starts_at"] and was_reached(tx.store, row):
        ended_at = row["starts_at"]  # the clock was set back: it was not called off
    if not end_period(tx, row["period_id"], actor.name, ended_at):
        return None
    spell = as_spell(row)
    alone = spell.delegate and not stood_in_at(settings, spell, tx.now)
    if alone:
        nobody_stood_in(tx, row["period_id"])
    if row["kind"] == "pre_election":
        ends = as_moment(row["starts_at"]), as_moment(row["ends_at"])
        end_election_yeses(tx, row["page_id"], *ends, actor.name)
    details = {name: row[name] for name in ("period_id", "page_id", "kind", "ends_at")}
    tx.record(
        "mode_ended",
        actor=actor,
        details=details | ({"delegate": False} if alone else {}),
        payload={"reason": reason} if reason else None,
    )
    return as_spell(period(tx.store, row["period_id"]))
