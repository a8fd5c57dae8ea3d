"""Reads schema.org ClaimReview (JSON-LD) as claims: all of a file, or none of it.

A review says neither who answers for it here nor how long it holds; a person says that. Who made the claim is
not taken over: the registry is about what is said, not about who said it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from moderation.claims.curly import inside_quotes
from moderation.claims.entry import Verdict, midnight
from moderation.claims.ratings import Unmapped, verdict_of
from moderation.claims.registry import parse_claims
from moderation.claims.writing import write_claims
from moderation.types import Claim
from moderation.yaml_lines import Fault, FileError

MOST_REVIEWS = 5_000
DEEPEST = 20  # lists and graphs in each other
LONGEST_BODY = 4000
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,63}")
_KEY = re.compile(r'"(?:[a-z]+:|https?://schema\.org/)?claimReviewed"\s*:')
_TAKEN = {
    "@context",
    "@type",
    "@id",
    "identifier",
    "url",
    "datePublished",
    "inLanguage",
    "claimReviewed",
    "reviewRating",
    "reviewBody",
    "itemReviewed",
}
_CONTAINERS = ("@graph", "dataFeedElement", "item", "itemListElement", "hasPart")


@dataclass(frozen=True, slots=True)
class Terms:
    """What a person says of every review of a file: who answers for it, how long it holds, how grave it is."""

    owner_role: str
    approved_by_role: str
    created: date
    expires: date
    topic: str = "services"
    impact: int = 3
    prefix: str = "CR-"
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reviews:
    """The claims of a file, and a sentence for each thing that was not taken over."""

    claims: tuple[Claim, ...]
    notes: tuple[str, ...]


def read_reviews(text: str, name: str, terms: Terms, today: date) -> Reviews:
    """Read JSON-LD. Raises FileError with every fault; then nothing is to be taken from the file."""
    found = list(_reviews(_json(text, name), 0))
    lines = [text.count("\n", 0, hit.start()) + 1 for hit in _KEY.finditer(text)]
    if len(lines) != len(found):
        lines = [0] * len(found)
    if not found:
        message, remedy = "there is no ClaimReview in it", "check that it is the file"
        raise FileError([Fault(name, 0, 0, message, remedy)])
    if len(found) > MOST_REVIEWS:
        message = f"there are {len(found)} reviews, and {MOST_REVIEWS} are the most"
        raise FileError([Fault(name, 0, 0, message, "bring them in parts")])
    faults: list[Fault] = []
    claims: dict[str, Claim] = {}
    notes: list[str] = []
    for number, (review, line) in enumerate(zip(found, lines, strict=True), 1):
        try:
            claim = _claim(review, terms, notes)
            if claim.claim_id in claims:
                message = f"has the id {claim.claim_id}, which another has too"
                raise Unmapped(message, "take one of the two out")
            claims[claim.claim_id] = claim
            parse_claims(write_claims([claim]), name, today)
        except Unmapped as error:
            message = f"review {number} {error.message}"
            faults.append(Fault(name, line, 0, message, error.remedy))
        except FileError as error:
            faults += [
                Fault(name, line, 0, f"review {number}: {f.message}", f.remedy)
                for f in error.faults
            ]
    if faults:
        raise FileError(faults)
    return Reviews(tuple(claims.values()), (*notes, *_untaken(found)))


def _json(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        message = f"this is not JSON: {error.msg}"
        remedy = "export it again from the tool that wrote it"
        raise FileError(
            [Fault(name, error.lineno, error.colno, message, remedy)]
        ) from None
    except (RecursionError, ValueError):
        message, remedy = "this is not JSON that can be read", "write it more simply"
        raise FileError([Fault(name, 0, 0, message, remedy)]) from None


def _reviews(node: object, depth: int) -> Iterator[dict[str, Any]]:
    """Every ClaimReview of a document: alone, in a list, a graph, or a data feed."""
    if depth > DEEPEST:
        return
    if isinstance(node, list):
        for each in node:
            yield from _reviews(each, depth + 1)
    elif isinstance(node, dict):
        if _is_review(node):
            yield _unprefixed(node)
            return
        for key, value in _unprefixed(node).items():
            if key in _CONTAINERS:
                yield from _reviews(value, depth + 1)


def _is_review(node: Mapping[str, Any]) -> bool:
    types = node.get("@type", ())
    named = types if isinstance(types, list) else [types]
    return any(
        isinstance(t, str) and re.split(r"[/:#]", t)[-1] == "ClaimReview" for t in named
    )


def _unprefixed(node: Mapping[str, Any]) -> dict[str, Any]:
    """Keys without `schema:` or `https://schema.org/`."""
    return {
        key if key.startswith("@") else re.split(r"[/:#]", key)[-1]: value
        for key, value in node.items()
    }


def _claim(review: Mapping[str, Any], terms: Terms, notes: list[str]) -> Claim:
    text = _text(review, "claimReviewed")
    if not text:
        raise Unmapped("has no `claimReviewed`", "say what is claimed")
    _check_language(review)
    url = _text(review, "url")
    known = _text(review, "identifier")
    if _ID.fullmatch(known):
        claim_id = known
    else:
        digest = hashlib.sha256(f"{url}\n{text}".encode("utf-8", "replace"))
        claim_id = f"{terms.prefix}{digest.hexdigest()[:10]}"
    body = _text(review, "reviewBody")
    if len(body) > LONGEST_BODY:
        notes.append(f"{claim_id}: its reviewBody is too long and was left out.")
        body = ""
    item = review.get("itemReviewed")
    names = _unprefixed(item).get("alternateName") if isinstance(item, dict) else None
    rating = review.get("reviewRating")
    rating = _unprefixed(rating) if isinstance(rating, dict) else rating
    if isinstance(rating, dict) and not rating.get("alternateName"):
        notes.append(f"{claim_id}: its verdict was read off the number of its rating.")
    return Claim(
        claim_id,
        text,
        paraphrases=tuple(_texts(names)),
        verdict=verdict_of(rating, terms.verdicts),
        correct_statement=body,
        source_url=url,
        source_date=_day(review),
        impact=terms.impact,
        topic=terms.topic,
        owner_role=terms.owner_role,
        approved_by_role=terms.approved_by_role,
        created_at=midnight(terms.created),
        expires_at=midnight(terms.expires + timedelta(days=1)),
    )


def _text(node: Mapping[str, Any], key: str) -> str:
    """A text, also where it is written with its language; "" where there is none. Raises Unmapped for another kind."""
    value = node.get(key, "")
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value", value.get("@id", value.get("value", "")))
    if not isinstance(value, str):
        raise Unmapped(f"has a `{key}` that is no text", "write it as one text")
    return _line(value)


def _texts(value: object) -> list[str]:
    named = value if isinstance(value, list) else [value]
    return [_line(each) for each in named if isinstance(each, str) and each]


def _line(text: str) -> str:
    """A text on one line, without the quotes in which others set off what was claimed."""
    line = " ".join(text.split())
    return inside_quotes(line) or line


def _check_language(review: Mapping[str, Any]) -> None:
    body = review.get("claimReviewed")
    tagged = body.get("@language") if isinstance(body, dict) else None
    tongue = str(tagged or review.get("inLanguage") or "en").lower()
    if tongue.startswith("cy"):
        raise Unmapped(
            "is in Welsh only", "write the claim in English too, and add it by hand"
        )
    if not tongue.startswith("en"):
        raise Unmapped(
            f"is in the language {tongue[:20]}", "take it out, or write it in English"
        )


def _day(review: Mapping[str, Any]) -> str:
    """The day it was published, whatever the hour. Raises Unmapped for one that is none."""
    said = _text(review, "datePublished")
    if not said:
        return ""
    try:
        return date.fromisoformat(said[:10]).isoformat()
    except ValueError:
        raise Unmapped(
            f"has the `datePublished` {said[:20]}, which is no day",
            "write year, month and day as in 2026-01-12",
        ) from None


def _untaken(reviews: list[dict[str, Any]]) -> Iterator[str]:
    """What the reviews say that the registry has no place for."""
    other = sorted({key for review in reviews for key in review} - _TAKEN)
    if other:
        yield f"Not taken over: {', '.join(other)}."
    items = [review.get("itemReviewed") for review in reviews]
    if any(isinstance(i, dict) and set(i) & {"author", "appearance"} for i in items):
        yield "Who made a claim, and where, is not taken over."
