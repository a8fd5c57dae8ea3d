"""What comms may choose to do about an alert, on its page."""

from __future__ import annotations

from typing import Any

from listener.claims.as_it_stands import standing_of
from listener.claims.correcting import why_no_correction
from listener.claims.postures import POSTURES
from listener.desk.alerts import in_words
from listener.desk.visit import Visit
from listener.store.connection import Row


def offered(visit: Visit, row: Row) -> dict[str, Any]:
    """What comms may choose, in words; and why no correction is among it, where there is none."""
    refused = why_no_correction(
        row, standing_of(visit.house, row["claim_id"], visit.now)
    )
    # What was chosen while it could be done may still be noted as done.
    left_out = refused is not None and row["posture"] != "publish_correction"
    left = [
        each for each in POSTURES if not (left_out and each == "publish_correction")
    ]
    return {
        "postures": [(each, in_words(each, visit.language == "cy")) for each in left],
        "no_correction": visit.refusal(refused) if refused and left_out else "",
    }
