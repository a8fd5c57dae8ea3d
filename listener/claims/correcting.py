"""Whether a correction can be published of what an alert is about: only of what the council has found wrong, and still does."""

from __future__ import annotations

from listener.claims.as_it_stands import Standing
from listener.claims.postures import found_wrong
from listener.claims.quoting import about_no_claim
from listener.errors import UserError
from listener.store.connection import Row


def why_no_correction(row: Row, said: Standing) -> UserError | None:
    """What is answered to whoever chooses to publish a correction; None where that can be done."""
    number = row["claim_id"]
    if about_no_claim(row):
        return UserError("This is about no claim: there is no finding and no source to publish. Choose something else.")  # fmt: skip
    if said.over == "true":
        return UserError(f"The council has found claim {number} true, so there is nothing to correct. Choose something else.")  # fmt: skip
    if said.over == "withdrawn":
        return UserError(f"Claim {number} was withdrawn, so there is nothing to correct. Choose something else.")  # fmt: skip
    if said.over == "taken out":
        return UserError(f"Claim {number} was taken out of the fact bank, so there is nothing to correct. Choose something else.")  # fmt: skip
    if said.claim is None:
        return UserError("Nobody has checked this yet: there is no finding and no source to publish. Choose something else, or make it a claim in the fact bank first.")  # fmt: skip
    if said.claim.status == "expired":
        return UserError(f"Claim {number} is past its last day, so it counts as not verified. Choose something else, or look at its source and renew it first.")  # fmt: skip
    if not found_wrong(said.claim):
        return UserError(f"The council has not verified claim {number} yet: there is no finding and no source to publish. Choose something else, or check it first.")  # fmt: skip
    return None
