"""Alerts and the answers to them for programs: one JSON document each. No author is named."""

from __future__ import annotations

import json
from collections.abc import Sequence

from listener.claims.feedback import by_month, own_threshold, proposal, threshold
from listener.claims.states import had_by
from listener.claims.waiting import is_late, running
from listener.commands.alerts_shown import about
from listener.house import House
from listener.store.answers import answered
from listener.store.connection import Row, as_text
from listener.store.own_claims import is_own


def alerts_json(house: House, rows: Sequence[Row]) -> str:
    """The list, an object each, in the order in which people see it."""
    return json.dumps([_fields(house, row) for row in rows])


def _fields(house: House, row: Row) -> Row:
    clocks = running(row)
    return {
        "number": row["incident_id"],
        "level": row["level"],
        "level_now": row["level_now"],
        "about": about(house, row),
        "claim_id": row["claim_id"],
        "councillor_only": is_own(row),
        "state": row["state"],
        "owner": "" if had_by(row) else row["owner"],
        "chosen": row["posture"],
        "proposed": row["proposed"],
        "late": is_late(row, as_text(house.now())),
        "acknowledge_by_at": clocks.acknowledge_by_at,
        "choose_by_at": clocks.posture_by_at,
        "first_at": row["first_at"],
        "last_at": row["last_at"],
        "last_told_at": row["last_told_at"],
        "ended_at": row["ended_at"],
    }


def precision_json(house: House) -> str:
    """What the answers say, and what follows from them for the match."""
    unsent = [row["what"] for row in answered(house.store) if not row["was_told"]]
    found = proposal(house)
    months = [
        {
            "month": each.month,
            "told": each.told,
            "right": each.right,
            "wrong": each.wrong,
            "precision": each.precision,
        }
        for each in by_month(house.store)
    ]
    said = {
        "months": months,
        "never_sent": {what: unsent.count(what) for what in ("right", "wrong")},
        "match": threshold(house),
        "match_in_the_rules": own_threshold(house.rules),
        "match_proposed": found.to if found else None,
    }
    return json.dumps(said)
