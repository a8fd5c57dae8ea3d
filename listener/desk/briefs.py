"""What the councillor reads when comms brief them: as it would leave now, and as it was written."""

from __future__ import annotations

from typing import Any

from listener.claims.as_it_stands import standing_of
from listener.claims.briefing import brief_text, brief_welsh
from listener.claims.examples import example_to_come
from listener.desk.visit import Visit
from listener.store.connection import Row
from listener.store.told_levels import words_of_message
from listener.telling.both import DRAFT
from moderation.types import Claim


def briefs(visit: Visit, row: Row, claim: Claim | None, steps: list[Row], *, shown: bool) -> dict[str, Any]:  # fmt: skip
    """`brief`: what would leave, but for the reason; `sent`: the last that was written. On a Welsh page the Welsh half of each. Not `shown`: two empty ones."""
    if not shown:
        return {"brief": "", "sent": ""}
    told = brief_welsh if visit.language == "cy" else brief_text
    over = standing_of(visit.house, row["claim_id"], visit.now).over
    example = example_to_come(visit.house, int(row["incident_id"]))
    brief = told(row, claim, "…", example, visit.house.settings.desk, over)
    return {"brief": brief, "sent": _sent(visit, int(row["incident_id"]), steps)}


def _sent(visit: Visit, number: int, steps: list[Row]) -> str:
    """The last brief of an alert, as it stands in the mail; "" where there is none."""
    chosen = [s["step_id"] for s in steps if s["detail"] == "brief_councillor"]
    for step in reversed(chosen):
        once = f"incident:{number}:brief:{step}"
        if whole := words_of_message(visit.house.store, once):
            return (
                whole.partition(f"{DRAFT}\n\n")[2] if visit.language == "cy" else whole
            )
    return ""
