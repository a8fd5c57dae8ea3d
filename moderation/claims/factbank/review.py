"""Claims as schema.org ClaimReview (JSON-LD), the form that fact-checkers' tools read.

What has no place in that form is named, never dropped in silence. Here are also the parts of which a file of that form
is made, as others write it; read_review.py makes claims of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from moderation.claims.factbank.entry import created_on, expires_on
from moderation.claims.factbank.ratings import Unmapped, rating_of
from moderation.claims.factbank.registry import is_past
from moderation.claims.factbank.review_details import in_item, in_review
from moderation.claims.factbank.review_texts import unprefixed
from moderation.claims.factbank.review_weight import as_keywords
from moderation.types import Claim

CONTEXT = "https://schema.org"
_CONTAINERS = (
    "@graph",
    "dataFeedElement",
    "item",
    "itemListElement",
    "hasPart",
    "mainEntity",
    "review",
    "reviews",
    "subjectOf",
)
SHOWN = 5  # of what is left out, by name
DEEPEST = 20  # lists and graphs in each other
ALWAYS_LEFT_OUT = "owner_role and approved_by_role"


def write_reviews(
    claims: Iterable[Claim], author: str, now: datetime
) -> tuple[str, list[str]]:
    """The claims in force as JSON-LD, and a sentence for each thing that could not go with them."""
    written: list[Claim] = []
    reviews, notes = [], []
    for claim in claims:
        why = _not_fit(claim, now)
        if why:
            notes.append(f"{claim.claim_id} is not written: {why}.")
            continue
        written.append(claim)
        reviews.append(_review(claim, author))
    if reviews:
        notes += _told_once(written)
    body = {"@context": CONTEXT, "@graph": reviews}
    return json.dumps(body, indent=2, ensure_ascii=False) + "\n", notes


def _told_once(written: list[Claim]) -> Iterator[str]:
    """What whoever hands the file on should know of it."""
    told = [name for name in ("harm", "not_this") if any(getattr(c, name) for c in written)]  # fmt: skip
    if told:
        yield (
            f"The file says {' and '.join(f'`{name}`' for name in told)} too, for all to read: look through it before you "
            "publish it."
        )
    yield (
        f"ClaimReview has no place for {ALWAYS_LEFT_OUT}. Whoever brings the file in says them anew, and until when the "
        "claims hold there."
    )


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
    item |= in_item(claim)
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
        "keywords": as_keywords(claim),
    }
    if claim.correct_statement:
        review["reviewBody"] = claim.correct_statement
    return review | in_review(claim)


@dataclass(frozen=True, slots=True)
class Parts:
    """The reviews of a document, what stands beside them, and the parts that others point to by their `@id`."""

    reviews: list[dict[str, Any]] = field(default_factory=list)
    beside: list[object] = field(default_factory=list)
    known: dict[str, dict[str, Any]] = field(default_factory=dict)
    pointed: set[str] = field(default_factory=set)

    def whole(self, review: Mapping[str, Any]) -> dict[str, Any]:
        """A review with what it only points to, and a list of one taken for the one. Raises Unmapped."""
        whole = dict(review)
        for key in ("reviewRating", "itemReviewed"):
            value = whole.get(key)
            if isinstance(value, list) and len(value) == 1:
                value = value[0]
            if isinstance(value, dict) and set(value) == {"@id"}:
                value = self.known.get(str(value["@id"]), value)
            whole[key] = value
        rating = whole["reviewRating"]
        if isinstance(rating, list) and rating:
            raise Unmapped(
                "has more than one `reviewRating`", "leave the one that counts"
            )
        if isinstance(rating, dict) and set(rating) == {"@id"}:
            raise Unmapped(
                f"has a `reviewRating` that points to {_short(rating['@id'])}, which is not in the file",
                "write the rating into the review",
            )
        return whole

    def left_out(self) -> Iterator[str]:
        """What stands beside the reviews and is none; not what they only point to."""
        names = [
            _name_of(part)
            for part in self.beside
            if not (isinstance(part, dict) and part.get("@id") in self.pointed)
        ]
        if names:
            one = len(names) == 1
            more = ", ..." if len(names) > SHOWN else ""
            yield (
                f"{'1 entry is' if one else f'{len(names)} entries are'} no ClaimReview "
                f"({', '.join(names[:SHOWN])}{more}) and {'was' if one else 'were'} left out."
            )


def parts_of(document: object) -> Parts:
    """A document taken apart."""
    parts = Parts()
    _sort(document, 0, parts.reviews, parts.beside)
    _point(document, parts)
    return parts


def _sort(node: object, depth: int, found: list[dict[str, Any]], left: list[object]) -> bool:  # fmt: skip
    """Find every ClaimReview of a document, alone, in a list, a graph, a feed or a page; and what stands beside them.

    True where there is one in this part, or where what is left out of it is noted already.
    """
    if depth > DEEPEST:
        return False
    if isinstance(node, list):
        for each in node:
            if not _sort(each, depth + 1, found, left) and not isinstance(each, list):
                left.append(each)
        return bool(node)
    if not isinstance(node, dict):
        return False
    if _is_review(node):
        found.append(unprefixed(node))
        return True
    inner = [
        _sort(value, depth + 1, found, left)
        for key, value in unprefixed(node).items()
        if key in _CONTAINERS and isinstance(value, dict | list)
    ]
    return any(inner)


def _point(document: object, parts: Parts) -> None:
    """Note the parts that have an `@id`, and those that another part points to."""
    open_parts = [document]
    while open_parts:
        part = open_parts.pop()
        if isinstance(part, dict):
            named = part.get("@id")
            if isinstance(named, str) and len(part) == 1:
                parts.pointed.add(named)
            elif isinstance(named, str):
                parts.known.setdefault(named, part)
            open_parts += part.values()
        elif isinstance(part, list):
            open_parts += part


def _name_of(part: object) -> str:
    if not isinstance(part, dict):
        return _short(json.dumps(part, ensure_ascii=False))
    plain = unprefixed(part)
    kind = plain.get("@type")
    kind = kind[0] if isinstance(kind, list) and kind else kind
    said = next((plain[k] for k in ("claimReviewed", "name", "url", "@id") if isinstance(plain.get(k), str)), "")  # fmt: skip
    shown = f' "{_short(said)}"' if said else ""
    return f"{_short(kind)}{shown}" if isinstance(kind, str) else f"one without `@type`{shown}"  # fmt: skip


def _is_review(node: Mapping[str, Any]) -> bool:
    types = node.get("@type", ())
    named = types if isinstance(types, list) else [types]
    return any(
        isinstance(t, str) and re.split(r"[/:#]", t)[-1] == "ClaimReview" for t in named
    )


def _short(text: object) -> str:
    line = " ".join(str(text).split())
    return line if len(line) <= 40 else line[:39] + "…"
