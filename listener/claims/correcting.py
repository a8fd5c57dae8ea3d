"""Whether a correction can be published of what an alert is about: only of what the council has found wrong, and still does."""

from __future__ import annotations

from listener.claims.as_it_stands import Standing
from listener.claims.postures import Posture, found_wrong
from listener.claims.quoting import about_no_claim
from listener.errors import UserError
from listener.store.connection import Row


def why_no_correction(row: Row, said: Standing) -> UserError | None:
    """What would be answered to whoever chose to publish a correction; None where that can be done."""
    try:
        check_correction(row, "publish_correction", said)
    except UserError as refused:
        return refused
    return None


def check_correction(row: Row, posture: Posture, said: Standing) -> None:
    """A correction takes a claim that the council has found wrong, and still does. Raises UserError."""
    if posture != "publish_correction":
        return
    number = row["claim_id"]
    if about_no_claim(row):
        raise UserError("This is about no claim: there is no finding and no source to publish. Choose something else.")  # fmt: skip
    if said.over == "true":
        raise UserError(f"The council has found claim {number} true, so there is nothing to correct. Choose something else.")  # fmt: skip
    if said.over == "withdrawn":
        raise UserError(f"Claim {number} was withdrawn, so there is nothing to correct. Choose something else.")  # fmt: skip
    if said.over == "taken out":
        raise UserError(f"Claim {number} was taken out of the fact bank, so there is nothing to correct. Choose something else.")  # fmt: skip
    if said.claim is None:
        raise UserError("Nobody has checked this yet: there is no finding and no source to publish. Choose something else, or make it a claim in the fact bank first.")  # fmt: skip
    if said.claim.status == "expired":
        raise UserError(f"Claim {number} is past its last day, so it counts as not verified. Choose something else, or look at its source and renew it first.")  # fmt: skip
    if not found_wrong(said.claim):
        raise UserError(f"The council has not verified claim {number} yet: there is no finding and no source to publish. Choose something else, or check it first.")  # fmt: skip
