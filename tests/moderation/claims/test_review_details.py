"""What ClaimReview has no key of its own for goes out in schema.org's places and comes back; what others say there stays out."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from moderation.claims.factbank.registry import in_force
from moderation.claims.factbank.review import write_reviews
from moderation.types import Claim
from tests.moderation.claims.registries import registries
from tests.moderation.claims.test_claim_review import (  # fmt: skip
    CLAIM,
    FOREIGN,
    NOW,
    TERMS,
    read,
    refusal,
)

WHOLE = replace(
    CLAIM,
    paraphrases_cy=("maen nhw'n cau pob llyfrgell",),
    correct_statement_cy="Nid oes penderfyniad i gau llyfrgell.",
    ward="Fernhollow",
    service="libraries",
)
BOOKS = "Mae'r cyngor yn cau ei holl lyfrgelloedd"


def stripped(claim: Claim) -> Claim:
    """A claim without what whoever imports it says anew."""
    return replace(claim, owner_role="", approved_by_role="", created_at=None, expires_at=None)  # fmt: skip


def written(claim: Claim) -> dict[str, Any]:
    (review,) = json.loads(write_reviews([claim], "Wenbrook Council", NOW)[0])["@graph"]
    return dict(review)


@given(registries())
@settings(max_examples=60)
def test_whatever_claim_goes_out_comes_back_the_same(registry: tuple[Claim, ...]) -> None:  # fmt: skip
    text, _ = write_reviews(registry, "Wenbrook Council", NOW)
    out = [c for c in in_force(registry, NOW) if c.status == "active" and c.source_url]
    if out:
        back = read(text, replace(TERMS, topic=None, impact=None))
        assert [stripped(c) for c in back.claims] == [stripped(c) for c in out]
        others = [note for note in back.notes if "wording of" not in note]
        assert others == ["Not taken over: author, dateCreated, expires."]


def test_each_detail_stands_where_schema_org_has_a_place_for_it() -> None:
    review = written(WHOLE)
    item = review["itemReviewed"]
    assert review["claimReviewed"] == WHOLE.claim and review["inLanguage"] == "en"
    assert review["workTranslation"] == {"@type": "CreativeWork", "inLanguage": "cy", "text": WHOLE.correct_statement_cy}  # fmt: skip
    assert item["workTranslation"] == {"@type": "Claim", "inLanguage": "cy", "text": WHOLE.claim_cy, "alternateName": list(WHOLE.paraphrases_cy)}  # fmt: skip
    assert item["spatialCoverage"]["name"] == "Fernhollow"
    assert item["about"]["name"] == "libraries"
    assert item["description"] == f"If people believe it: {WHOLE.harm}"
    assert item["disambiguatingDescription"] == [f"Not this claim: {text}" for text in WHOLE.not_this]  # fmt: skip


def test_what_other_tools_look_for_is_plain_and_there_is_one_review_only() -> None:
    review = written(WHOLE)
    for key in ("claimReviewed", "url", "datePublished", "reviewBody"):
        assert isinstance(review[key], str) and review[key], key
    assert review["author"]["name"] and review["reviewRating"]["alternateName"]
    assert review["itemReviewed"]["@type"] == "Claim"
    assert json.dumps(review).count('"ClaimReview"') == 1


def test_what_cannot_go_is_said_once_and_what_everybody_will_read_is_too() -> None:
    notes = write_reviews([WHOLE, replace(CLAIM, claim_id="B")], "W", NOW)[1]
    assert len(notes) == 2
    assert notes[0].startswith("The file says `harm` and `not_this` too, for all to read")  # fmt: skip
    assert "owner_role and approved_by_role" in notes[1] and "until when" in notes[1]
    bare = replace(CLAIM, harm="", not_this=())
    assert len(write_reviews([bare], "W", NOW)[1]) == 1


def item_of(**more: Any) -> dict[str, Any]:
    return {**FOREIGN, "itemReviewed": {"@type": "Claim", **more}}


def test_a_translation_by_others_is_read() -> None:
    (claim,) = read({**item_of(workTranslation=[{"inLanguage": "cy-GB", "name": BOOKS}]),
        "workTranslation": {"@type": "ClaimReview", "inLanguage": "Welsh", "claimReviewed": BOOKS, "reviewBody": "Nid yw'n wir."},
        "reviewBody": "It is not so."}).claims  # fmt: skip
    assert (claim.claim_cy, claim.correct_statement_cy) == (BOOKS, "Nid yw'n wir.")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("description", "A row about bins"),
        ("disambiguatingDescription", ["Not this claim: one bin", "Bins"]),
        ("spatialCoverage", {"@type": "Place", "name": "Wales"}),
        ("about", [{"@type": "Thing", "name": "Bins"}, "bins"]),
        ("workTranslation", {"inLanguage": "fr", "text": "Les poubelles"}),
        ("workTranslation", {"@id": "#french"}),
        ("description", 7),
    ],
)
def test_what_others_say_in_these_places_is_not_taken_for_ours_and_is_named(
    key: str, value: object
) -> None:
    found = read(item_of(**{key: value}))
    (claim,) = found.claims
    assert (claim.harm, claim.ward, claim.service, claim.claim_cy) == ("", "", "", "")
    assert f"Not taken over: {', '.join(sorted(('author', key)))}." in found.notes


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"workTranslation": {"inLanguage": "cy", "text": 7}}, "has a `text` that is no text"),
        ({"workTranslation": [{"inLanguage": "cy", "text": BOOKS}, {"inLanguage": "cy", "text": BOOKS + " fory"}]}, "more than one Welsh text of the claim"),
        ({"workTranslation": {"inLanguage": "cy", "alternateName": ["bin", 7]}}, "has a `alternateName` that is no text"),
        ({"workTranslation": {"inLanguage": "cy", "text": "The council is closing all its libraries"}}, "the Welsh of `claimReviewed`"),
        ({"spatialCoverage": {"additionalType": "urn:wardmote:ward", "name": "x" * 121}}, "`spatialCoverage`"),
        ({"about": {"additionalType": "urn:wardmote:service", "name": ["a", "b"]}}, "has a `name` that is no text"),
        ({"description": "If people believe it: " + "x" * 4001}, "`description`"),
        ({"disambiguatingDescription": ["Not this claim: " + "x" * 1001]}, "`disambiguatingDescription`"),
        ({"disambiguatingDescription": "Not this claim: " + FOREIGN["claimReviewed"]}, "`disambiguatingDescription`"),
    ],
)  # fmt: skip
def test_a_bad_value_is_refused_in_one_sentence_with_the_key_of_the_file(
    change: dict[str, Any], says: str
) -> None:
    told = refusal([FOREIGN, {**item_of(**change), "identifier": "X-2", "claimReviewed": FOREIGN["claimReviewed"]}])  # fmt: skip
    assert len(told.splitlines()) == 1 and "review 2" in told, told
    assert says in told and "string should" not in told.casefold(), told
