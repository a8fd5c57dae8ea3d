"""Claims as schema.org ClaimReview (JSON-LD), the form that fact-checkers' tools read.

What has no place in that form is named, never dropped in silence. read_review.py goes the other way.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from moderation.claims.entry import created_on, expires_on
from moderation.claims.ratings import rating_of
from moderation.claims.registry import is_past
from moderation.types import Claim

CONTEXT = "https://schema.org"
_LEFT_OUT = (
    "claim_cy",
    "paraphrases_cy",
    "correct_statement_cy",
    "not_this",
    "harm",
    "ward",
    "service",
)
ALWAYS_LEFT_OUT = "impact, topic, owner_role and approved_by_role"


def write_reviews(
    claims: Iterable[Claim], author: str, now: datetime
) -> tuple[str, list[str]]:
    """The claims in force as JSON-LD, and a sentence for each thing that could not go with them."""
    reviews, notes = [], []
    for claim in claims:
        why = _not_fit(claim, now)
        if why:
            notes.append(f"{claim.claim_id} is not written: {why}.")
            continue
        reviews.append(_review(claim, author))
        left = [name for name in _LEFT_OUT if getattr(claim, name)]
        if left:
            notes.append(f"{claim.claim_id} goes without its {', '.join(left)}.")
    if reviews:
        notes.append(f"ClaimReview has no place for {ALWAYS_LEFT_OUT}.")
    body = {"@context": CONTEXT, "@graph": reviews}
    return json.dumps(body, indent=2, ensure_ascii=False) + "\n", notes


def _not_fit(claim: Claim, now: datetime) -> str:
    """Why a claim is not published as a review; "" where it is."""
    if claim.status == "withdrawn":
        return "it was withdrawn"
    if is_past(claim, now):
        return "its end is past"
    if not claim.source_url:
        return "it has no source, and a review needs an address"
    return ""


def _review(claim: Claim, author: str) -> dict[str, Any]:
    item: dict[str, Any] = {"@type": "Claim"}
    if claim.paraphrases:
        item["alternateName"] = list(claim.paraphrases)
    review: dict[str, Any] = {
        "@type": "ClaimReview",
        "identifier": claim.claim_id,
        "url": claim.source_url,
        # The day of the check is no day of the source, and would be read back as one.
        **({"datePublished": claim.source_date} if claim.source_date else {}),
        "dateCreated": str(created_on(claim)),
        "expires": str(expires_on(claim)),
        "inLanguage": "en",
        "claimReviewed": claim.claim,
        "author": {"@type": "Organization", "name": author},
        "itemReviewed": item,
        "reviewRating": rating_of(claim.verdict),
    }
    if claim.correct_statement:
        review["reviewBody"] = claim.correct_statement
    return review
