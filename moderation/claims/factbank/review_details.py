"""What of a claim has no key of its own in ClaimReview, and the place that schema.org has for it.

Welsh is a translation (`workTranslation`) of the claim and of the review; the ward is what the claim covers in space, the
service what it is about. Harm, and what is not this claim, are descriptions that say so themselves: whoever reads the
file elsewhere is told no falsehood. Only what is marked as ours is read back, for a description by others is no harm.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from moderation.claims.factbank.ratings import Unmapped
from moderation.claims.factbank.review_texts import (
    as_written,
    cleaned,
    items_of,
    tongue,
    unprefixed,
)
from moderation.types import Claim

_HARM = "If people believe it: "
_NOT_THIS = "Not this claim: "
_WARD, _SERVICE = "urn:wardmote:ward", "urn:wardmote:service"
_DESCRIBED = {"description": _HARM, "disambiguatingDescription": _NOT_THIS}
_MARKED = {"spatialCoverage": _WARD, "about": _SERVICE}


@dataclass(frozen=True, slots=True)
class Details:
    """What a review says of a claim beside its own keys; "" and () where it says nothing."""

    claim_cy: str = ""
    paraphrases_cy: tuple[str, ...] = ()
    correct_statement_cy: str = ""
    not_this: tuple[str, ...] = ()
    harm: str = ""
    ward: str = ""
    service: str = ""


def in_item(claim: Claim) -> dict[str, Any]:
    """What stands in the `itemReviewed` of a claim; what is empty is left out."""
    found: dict[str, Any] = {}
    if claim.claim_cy or claim.paraphrases_cy:
        found["workTranslation"] = _welsh("Claim", claim.claim_cy) | _names(claim)
    if claim.not_this:
        found["disambiguatingDescription"] = [_NOT_THIS + text for text in claim.not_this]  # fmt: skip
    if claim.harm:
        found["description"] = _HARM + claim.harm
    if claim.ward:
        found["spatialCoverage"] = _marked("AdministrativeArea", _WARD, claim.ward)
    if claim.service:
        found["about"] = _marked("Service", _SERVICE, claim.service)
    return found


def in_review(claim: Claim) -> dict[str, Any]:
    """What stands in the review itself. A translation is no second review: it has no rating and is none to other tools."""
    if not claim.correct_statement_cy:
        return {}
    return {"workTranslation": _welsh("CreativeWork", claim.correct_statement_cy)}


def _welsh(kind: str, text: str) -> dict[str, Any]:
    return {"@type": kind, "inLanguage": "cy", **({"text": text} if text else {})}


def _names(claim: Claim) -> dict[str, Any]:
    return {"alternateName": list(claim.paraphrases_cy)} if claim.paraphrases_cy else {}


def _marked(kind: str, code: str, name: str) -> dict[str, str]:
    return {"@type": kind, "additionalType": code, "name": name}


def details_of(review: Mapping[str, Any]) -> Details:
    """What a review says in these places. Raises Unmapped where two say different things, or one is no text."""
    items = list(items_of(review))
    claims = [part for item in items for part in _in_welsh(item)]
    reviews = list(_in_welsh(review))
    return Details(
        _one("claim", [*(_text(c, ("text", "name"), review) for c in claims), *(_text(r, ("claimReviewed",), review) for r in reviews)]),
        tuple(name for claim in claims for name in _listed(claim, "alternateName", review)),
        _one("review", [_text(r, ("text", "reviewBody"), review) for r in reviews]),
        tuple(said for item in items for said in _described(item, "disambiguatingDescription", review)),
        _one("harm", [said for item in items for said in _described(item, "description", review)]),
        _one("ward", [_name(part, review) for item in items for part in _ours(item, "spatialCoverage")]),
        _one("service", [_name(part, review) for item in items for part in _ours(item, "about")]),
    )  # fmt: skip


def one_welsh(what: str, tagged: str, translated: str) -> str:
    """The Welsh of a text, said beside the English or as its translation. Raises Unmapped where the two differ."""
    return _one(what, [tagged, translated])


def _one(what: str, texts: list[str]) -> str:
    found = list(dict.fromkeys(text for text in texts if text))
    if len(found) > 1:
        named = f"Welsh text of the {what}" if what in ("claim", "review") else what
        raise Unmapped(f"has more than one {named}", "leave the right one only")
    return "".join(found)


def not_taken(review: Mapping[str, Any]) -> Iterator[str]:
    """The keys of these places that hold something of which nothing was taken."""
    for node in (review, *items_of(review)):
        if len(list(_in_welsh(node))) < len(_parts(node, "workTranslation")):
            yield "workTranslation"
    for item in items_of(review):
        for key in _DESCRIBED:
            if len(list(_described(item, key, review))) < len(_parts(item, key)):
                yield key
        for key in _MARKED:
            if len(list(_ours(item, key))) < len(_parts(item, key)):
                yield key


def _parts(node: Mapping[str, Any], key: str) -> list[Any]:
    value = node.get(key)
    return value if isinstance(value, list) else [] if value in (None, "") else [value]


def _in_welsh(node: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for part in _parts(node, "workTranslation"):
        plain = unprefixed(part) if isinstance(part, dict) else {}
        if tongue(plain.get("inLanguage")) == "cy":
            yield plain


def _ours(item: Mapping[str, Any], key: str) -> Iterator[dict[str, Any]]:
    for part in _parts(item, key):
        plain = unprefixed(part) if isinstance(part, dict) else {}
        if plain.get("additionalType") == _MARKED[key]:
            yield plain


def _described(item: Mapping[str, Any], key: str, review: Mapping[str, Any]) -> Iterator[str]:  # fmt: skip
    for part in _parts(item, key):
        if isinstance(part, str) and part.startswith(_DESCRIBED[key]):
            yield cleaned(part.removeprefix(_DESCRIBED[key]), review)


def _listed(node: Mapping[str, Any], key: str, review: Mapping[str, Any]) -> Iterator[str]:  # fmt: skip
    for part in _parts(node, key):
        if text := cleaned(as_written({key: part}, key), review):
            yield text


def _name(part: Mapping[str, Any], review: Mapping[str, Any]) -> str:
    return _text(part, ("name",), review)


def _text(node: Mapping[str, Any], keys: tuple[str, ...], review: Mapping[str, Any]) -> str:  # fmt: skip
    """The first of these texts that is there. Raises Unmapped for one that is none."""
    return next((found for key in keys if (found := cleaned(as_written(node, key), review))), "")  # fmt: skip
