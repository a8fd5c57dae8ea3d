"""Claims as schema.org ClaimReview, both ways: nothing is guessed, and what is left behind is said."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from moderation.claims.factbank.ratings import Unmapped, rating_of, verdict_of
from moderation.claims.factbank.read_review import (
    Reviews,
    Terms,
    read_reviews,
)
from moderation.claims.factbank.registry import parse_claims
from moderation.claims.factbank.review import write_reviews
from moderation.yaml_files.lines import FileError
from tests.moderation.claims.test_claims_registry import GOOD

NOW = datetime(2026, 2, 1, 12, tzinfo=UTC)
TODAY = date(2026, 2, 1)
TERMS = Terms("comms-duty-editor", "comms-lead", TODAY, date(2026, 3, 1), "services", 3)
(CLAIM,) = parse_claims(GOOD)
FOREIGN: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://facts.example/bins",
    "datePublished": "2026-01-20T09:00:00+00:00",
    "claimReviewed": "The council will collect bins once a month",
    "author": {"@type": "Organization", "name": "Facts Example"},
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "Marlow Teasel"},
    },
    "reviewRating": {
        "@type": "Rating",
        "alternateName": "False",
        "ratingValue": 1,
        "bestRating": 5,
        "worstRating": 1,
    },
}


def read(document: object, terms: Terms = TERMS) -> Reviews:
    text = document if isinstance(document, str) else json.dumps(document, indent=1)
    return read_reviews(text, "reviews.json", terms, TODAY)


def refusal(document: object, terms: Terms = TERMS) -> str:
    with pytest.raises(FileError) as refused:
        read(document, terms)
    return str(refused.value)


def test_what_is_written_as_a_review_reads_back_as_the_same_claim() -> None:
    text, notes = write_reviews([CLAIM], "Wenbrook Council", NOW)
    (review,) = json.loads(text)["@graph"]
    assert review["reviewRating"] == rating_of("false")
    assert review["author"]["name"] == "Wenbrook Council"
    assert not any("goes without" in note for note in notes)
    assert any("owner_role" in note for note in notes)
    terms = replace(TERMS, impact=4)
    (back,) = read(text, terms).claims
    dates = {"created_at": back.created_at, "expires_at": back.expires_at}
    assert back == replace(CLAIM, **dates)


def test_a_claim_without_the_day_of_its_source_comes_back_without_one() -> None:
    undated = replace(CLAIM, source_date="")
    text, _ = write_reviews([undated, replace(CLAIM, claim_id="B")], "Wenbrook Council", NOW)  # fmt: skip
    without, dated = json.loads(text)["@graph"]
    assert "datePublished" not in without and dated["datePublished"] == CLAIM.source_date  # fmt: skip
    first, second = read(text).claims
    assert (first.source_date, second.source_date) == ("", CLAIM.source_date)


@pytest.mark.parametrize(
    "verdict", ["false", "misleading", "unverified", "true", "outdated"]
)
def test_every_verdict_goes_out_and_comes_back(verdict: str) -> None:
    assert verdict_of(rating_of(verdict), {}) == verdict


def test_what_is_no_longer_stood_by_is_not_published_and_that_is_said() -> None:
    gone = replace(CLAIM, claim_id="A", status="withdrawn")
    past = replace(CLAIM, claim_id="B", expires_at=NOW)
    bare = replace(CLAIM, claim_id="C", verdict="unverified", source_url="")
    text, notes = write_reviews([gone, past, bare], "Wenbrook Council", NOW)
    assert json.loads(text)["@graph"] == []
    assert [note[:1] for note in notes] == ["A", "B", "C"]


def test_a_foreign_review_becomes_a_claim_and_the_person_who_said_it_stays_out() -> (
    None
):
    found = read(FOREIGN)
    (claim,) = found.claims
    assert claim.claim_id.startswith("CR-") and claim.verdict == "false"
    assert claim.source_url == "https://facts.example/bins"
    assert claim.source_date == "2026-01-20" and claim.owner_role == "comms-duty-editor"
    assert "Marlow" not in repr(found)
    assert any("Who made a claim" in note for note in found.notes)
    assert read(FOREIGN) == found, "its id is the same each time"


@pytest.mark.parametrize(
    "shape",
    [
        [FOREIGN],
        {"@graph": [{"@type": "WebPage"}, FOREIGN]},
        {**FOREIGN, "url": [FOREIGN["url"], "https://facts.example/amp/bins"]},
        {**FOREIGN, "url": None, "mainEntityOfPage": {"@id": FOREIGN["url"]}},
        {**FOREIGN, "url": None, "mainEntityOfPage": {"@type": "WebPage", "@id": "#page", "schema:url": FOREIGN["url"]}},
        {**FOREIGN, "url": {"@type": "WebPage", "url": [FOREIGN["url"]]}},
        {**FOREIGN, "claimReviewed": None, "itemReviewed": {"@type": ["Claim"], "name": FOREIGN["claimReviewed"]}},
        {**FOREIGN, "reviewRating": {"@type": "Rating", "ratingValue": "False"}},
        {**FOREIGN, "reviewRating": {"@type": "Rating", "alternateName": "\u274c \u201cFalse\u201d."}},
        {**FOREIGN, "reviewRating": {"alternateName": {"@value": "False", "@language": "en"}}},
        {**FOREIGN, "reviewRating": {"ratingValue": "0%", "bestRating": "100%", "worstRating": "0%"}},
        {"claims": [{"text": FOREIGN["claimReviewed"], "claimant": "Marlow Teasel", "claimReview": [{"url": FOREIGN["url"],
            "publisher": {"name": "Facts"}, "reviewDate": "2026-01-20T09:00:00Z", "textualRating": "False", "languageCode": "en"}]}]},
        {"claimReviewMarkupPages": [{"pageUrl": FOREIGN["url"], "publishDate": "2026-01-20", "claimReviewMarkups": [
            {"claimReviewed": FOREIGN["claimReviewed"], "rating": {"textualRating": "False", "ratingValue": 1}}]}]},
        (f"<!doctype html>\n<script>var a = 1 < 2</script><script type='application/ld+json'>{{broken</script>\n"
        f'<script class="x" type="application/ld+json">\n//<![CDATA[\n{json.dumps({"@graph": [FOREIGN]})}\n//]]></script>'),
        {
            "@type": "DataFeed",
            "dataFeedElement": [{"@type": "DataFeedItem", "item": [FOREIGN]}],
        },
        {**FOREIGN, "@type": ["Review", "https://schema.org/ClaimReview"]},
        {f"schema:{k}" if k[0] != "@" else k: v for k, v in FOREIGN.items()},
        {**FOREIGN, "claimReviewed": {"@value": FOREIGN["claimReviewed"], "@language": "en"}},
    ],
)  # fmt: skip
def test_it_is_found_in_each_shape_that_tools_write(shape: object) -> None:
    assert read(shape).claims == read(FOREIGN).claims


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"reviewRating": {"alternateName": "Four Pinocchios"}}, "no verdict stands for"),
        ({"reviewRating": {"alternateName": "Half true, for the fee was only raised by a pound"}}, '--verdict "Half true, for the fee was only raised by a pound=misleading"'),
        ({"reviewRating": {"ratingValue": "Mostly false"}}, '--verdict "Mostly false=misleading"'),
        ({"reviewRating": {"alternateName": 'Said "in jest"'}}, """--verdict 'Said "in jest"=misleading'"""),
        ({"claimReviewed": None, "itemReviewed": {"@type": "NewsArticle", "name": "Bins: the row goes on"}}, "no `claimReviewed`"),
        ({"reviewRating": {"ratingValue": 3}}, "between the ends"),
        ({"reviewRating": {"ratingValue": "NaN"}}, "between the ends"),
        ({"reviewRating": {"alternateName": "True", "ratingValue": 1}}, "its number says false"),
        ({"reviewRating": None}, "no `reviewRating`"),
        ({"claimReviewed": ""}, "no `claimReviewed`"),
        ({"claimReviewed": 7}, "is no text"),
        ({"inLanguage": "cy"}, "in Welsh only"),
        ({"inLanguage": "fr"}, "language fr"),
        ({"datePublished": "last week"}, "is no day"),
        ({"datePublished": "2026-02-09"}, "still to come"),
        ({"url": ""}, "has no source"),
        ({"url": "ftp://facts.example"}, "no web address"),
        ({"claimReviewed": "The leader has a mistress"}, "private life"),
        ({"claimReviewed": "Closing libraries is a daft idea"}, "an opinion"),
    ],
)  # fmt: skip
def test_what_cannot_be_mapped_is_said_and_nothing_is_taken(
    change: dict[str, Any], says: str
) -> None:
    told = refusal([FOREIGN, {**FOREIGN, "identifier": "X-2", **change}])
    assert says in told and "review 2" in told and told.startswith("reviews.json:")


def test_the_fault_names_the_line_of_the_review() -> None:
    text = json.dumps([FOREIGN, {**FOREIGN, "url": ""}], indent=1)
    places = [n for n, row in enumerate(text.splitlines(), 1) if "claimReviewed" in row]
    assert refusal(text).startswith(f"reviews.json:{places[1]}:")


def test_a_person_may_say_what_a_rating_means_here() -> None:
    rated = {**FOREIGN, "reviewRating": {"alternateName": "Mostly False"}}
    assert "--verdict" in refusal(rated)
    terms = replace(TERMS, verdicts={"mostly false": "misleading"})
    assert read(rated, terms).claims[0].verdict == "misleading"


def test_a_number_at_the_end_of_its_scale_is_read_and_that_is_said() -> None:
    rated = {**FOREIGN, "reviewRating": {"ratingValue": "1"}}
    found = read(rated)
    assert found.claims[0].verdict == "false"
    assert any("read off the number" in note for note in found.notes)
    with pytest.raises(Unmapped):
        verdict_of({"ratingValue": 1, "bestRating": 1, "worstRating": 1}, {})


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "no ClaimReview"),
        ('"x"', "no ClaimReview"),
        (
            json.dumps({**FOREIGN, "@type": "Review"}),
            'write "@type": "ClaimReview" into each review',
        ),
        ("claim,rating\nThe tip is shut,False\n", "it begins with neither { nor ["),
        (
            '<p>ClaimReview</p>\n<script type="application/ld+json">\n{"@type": "ClaimReview" 1}</script>',
            "reviews.json:3:25:",
        ),
        ('{"@type": "ClaimReview"}', "no `claimReviewed`"),
        ("[" * 40 + json.dumps(FOREIGN) + "]" * 40, "no ClaimReview"),
    ],
)
def test_a_file_that_is_none_is_refused(text: str, says: str) -> None:
    assert says in refusal(text)


def test_the_same_words_rated_otherwise_by_another_are_refused() -> None:
    true = {"alternateName": "True"}
    told = refusal([FOREIGN, {**FOREIGN, "url": "https://other.example/2", "reviewRating": true}])  # fmt: skip
    assert "review 2 says the same as review 1 in line" in told
    assert "is true where that is false" in told
    twice = read([FOREIGN, {**FOREIGN, "url": "https://other.example/2"}])
    assert len(twice.claims) == 2
    assert any("has a wording of" in note for note in twice.notes)


def test_what_fact_check_tools_say_beside_a_review_is_named() -> None:
    review = {"url": FOREIGN["url"], "title": "No", "publisher": {"name": "Facts"}, "reviewDate": "2026-01-20", "textualRating": "False", "languageCode": "en"}  # fmt: skip
    claim = {"text": FOREIGN["claimReviewed"], "claimant": "Marlow Teasel", "identifier": "FCT-1", "claimReview": [review]}  # fmt: skip
    other = {"text": "The moon is made of cheese", "claimant": "Marlow Teasel"}
    found = read({"claims": [claim, other]})
    assert found.claims == read(FOREIGN).claims
    assert found.notes == (
        '1 entry is no ClaimReview (one without `@type` "The moon is made of cheese") and was left out.',
        "Not taken over: claimant, identifier (of Fact Check Tools), publisher, title.",
    )
    markup = {"claimReviewed": FOREIGN["claimReviewed"], "claimAuthor": {"name": "Marlow Teasel"}, "rating": {"textualRating": "False", "ratingExplanation": "It is not so."}}  # fmt: skip
    page = {"pageUrl": FOREIGN["url"], "publishDate": "2026-01-20", "versionId": "7", "claimReviewMarkups": [markup]}  # fmt: skip
    found = read({"claimReviewMarkupPages": [page, {"pageUrl": "https://facts.example/none"}]})  # fmt: skip
    assert found.claims == read(FOREIGN).claims
    assert found.notes == (
        '1 entry is no ClaimReview (one without `@type` "https://facts.example/none") and was left out.',
        "Not taken over: claimAuthor, ratingExplanation, versionId.",
    )


def test_what_is_no_review_is_left_out_by_name() -> None:
    found = read([FOREIGN, {"@type": "Article", "name": "q"}, {"claimReviewed": "The council sold the park"}])  # fmt: skip
    assert found.notes[0] == '2 entries are no ClaimReview (Article "q", one without `@type` "The council sold the park") and were left out.'  # fmt: skip
    (note,) = (n for n in read([FOREIGN, 5]).notes if "no ClaimReview" in n)
    assert note == "1 entry is no ClaimReview (5) and was left out."
    assert not any("no ClaimReview" in note for note in read([FOREIGN]).notes)


RATING = FOREIGN["reviewRating"]


@pytest.mark.parametrize(
    "shape",
    [
        {"@type": "WebPage", "mainEntity": FOREIGN},
        {"@type": "Claim", "review": [FOREIGN]},
        {**FOREIGN, "reviewRating": [RATING]},
        {"@graph": [{**FOREIGN, "reviewRating": {"@id": "#r"}}, {"@id": "#r", **RATING}]},
        {**FOREIGN, "claimReviewed": "The council will collect <b>bins</b> once a&nbsp;month"},
        {**FOREIGN, "claimReviewed": "The council will collect bins<br/>once &lt;i&gt;a&lt;/i&gt; month"},
    ],
)  # fmt: skip
def test_it_is_found_wherever_it_stands_and_without_the_marks_of_a_page(
    shape: object,
) -> None:
    (claim,), (plain,) = read(shape).claims, read(FOREIGN).claims
    assert claim == plain
    assert not any("no ClaimReview" in note for note in read(shape).notes)


def test_a_less_than_sign_is_no_mark_of_a_page() -> None:
    said = "The council will fine homes with < 3 bins and > 1 bag & R&D"
    assert read({**FOREIGN, "claimReviewed": said}).claims[0].claim == said


def test_english_and_welsh_in_one_list_fill_both() -> None:
    def both(english: str, welsh: str) -> list[dict[str, str]]:
        return [{"@value": welsh, "@language": "cy"}, {"@value": english, "@language": "en-GB"}]  # fmt: skip

    welsh = "Bydd y cyngor yn casglu'r biniau unwaith y mis"
    item = {"alternateName": both("bins once a month now", "biniau unwaith y mis")}
    body = both("They are collected each week.", "Fe'u cesglir bob wythnos.")
    (claim,) = read({**FOREIGN, "claimReviewed": both(FOREIGN["claimReviewed"], welsh), "reviewBody": body, "itemReviewed": item}).claims  # fmt: skip
    assert (claim.claim, claim.claim_cy) == (FOREIGN["claimReviewed"], welsh)
    assert claim.correct_statement_cy == "Fe'u cesglir bob wythnos."
    assert claim.paraphrases == ("bins once a month now",)
    assert claim.paraphrases_cy == ("biniau unwaith y mis",)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"url": ""}, "add `url`"),
        ({"claimReviewed": "x " * 700}, "`claimReviewed` in claim"),
        ({"reviewRating": [RATING, RATING]}, "more than one `reviewRating`"),
        ({"reviewRating": {"@id": "#gone"}}, "points to #gone, which is not in the file"),
        ({"reviewRating": "False"}, "which is a bare text"),
        ({"claimReviewed": ["One bin", "Two bins"]}, "more than one `claimReviewed` in one language"),
        ({"claimReviewed": "Mae'r cyngor yn cau ei holl lyfrgelloedd"}, "is in Welsh"),
    ],
)  # fmt: skip
def test_a_fault_names_the_key_and_the_reason_that_a_review_has(
    change: dict[str, Any], says: str
) -> None:
    told = refusal({**FOREIGN, **change})
    assert says in told and "source_url" not in told and "string should" not in told


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "the file is empty"),
        ("<html><body>x</body></html>", "it is a web page"),
        ("{} {}", "the file goes on after its end; put all the entries into one list"),
        ('{"a": "b', "the file breaks off"),
        ('{"a" 1}', "a comma, a colon, a quote or a bracket is missing"),
    ],
)
def test_what_is_no_json_is_said_in_plain_words(text: str, says: str) -> None:
    told = refusal(text)
    assert says in told and "Expecting" not in told and "Extra data" not in told


def test_a_key_that_stands_twice_with_two_values_is_refused_with_its_line() -> None:
    text = json.dumps(FOREIGN, indent=1)
    twice = text.replace('"ratingValue": 1,', '"ratingValue": 1,\n  "ratingValue": 5,')
    line = twice.split('"ratingValue": 5')[0].count("\n") + 1
    assert f"reviews.json:{line}: `ratingValue` stands twice in one object" in refusal(twice)  # fmt: skip
    page = f'<html>\n<script type="application/ld+json">{twice}</script></html>'
    assert f"reviews.json:{line + 1}: `ratingValue` stands twice" in refusal(page)
    same = text.replace('"ratingValue": 1,', '"ratingValue": 1,\n  "ratingValue": 1,')
    assert read(same).claims == read(FOREIGN).claims
    other = text.replace('"@context"', '"publisher": "A",\n "publisher": "B",\n "@context"')  # fmt: skip
    assert read(other).claims == read(FOREIGN).claims, "what we do not take may be said twice"  # fmt: skip
