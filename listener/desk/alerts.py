"""What comms see: what they were told of and is not over, the gravest first, with its clock; to read only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from starlette.responses import Response

from listener.claims.mind import is_late
from listener.claims.postures import Posture
from listener.claims.wording import POSTURE_WORDS
from listener.desk.doors import Door
from listener.desk.inert import line
from listener.desk.visit import Visit
from listener.house import load_claims_for
from listener.store.connection import Row, as_text
from listener.store.incidents import open_incidents, spread
from moderation.claims.registry import in_force
from moderation.types import Claim

MOST = 100


def _show(visit: Visit) -> Response:
    house = visit.house
    # From the database: a file that somebody edits just now must not keep comms from the page.
    listed = load_claims_for(house.settings, house.store)
    known = {claim.claim_id: claim for claim in in_force(listed, visit.now)}
    found = [row for row in open_incidents(house.store) if row["level"] != "NONE"]
    rows = [_line(visit, row, known) for row in found[:MOST]]
    return visit.page("alerts.html", rows=rows, more=len(found) > MOST)


def _line(visit: Visit, row: Row, known: Mapping[str, Claim]) -> dict[str, Any]:
    claim, welsh = known.get(row["claim_id"]), visit.language == "cy"
    title = claim.claim_cy if claim and welsh else ""
    right = claim.correct_statement_cy if claim and welsh else ""
    return {
        **row,
        "title": line(title or row["title"], 200),
        "title_language": "cy" if title else "en",
        "right": line(right or (claim.correct_statement if claim else ""), 600),
        "right_language": "cy" if right else "en",
        "source": line(claim.source_url if claim else "", 300),
        "withdrawn": bool(row["claim_id"]) and claim is None,
        "late": is_late(row, as_text(visit.now)),
        "times": spread(visit.house.store, row["incident_id"], visit.now).repeats,
        "posture": _in_words(row["posture"], welsh),
        "proposed": _in_words(row["proposed"], welsh),
    }


def _in_words(posture: str, welsh: bool) -> str:
    words = POSTURE_WORDS.get(cast(Posture, posture))
    return words[welsh] if words else ""


DOORS = (
    Door(
        "GET",
        "/alerts",
        _show,
        frozenset({"comms", "owner", "delegate", "reviewer"}),
    ),
)
