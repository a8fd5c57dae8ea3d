"""What stands around a review: a saved page that is broken or breaks off, and the marks of a quotation."""

from __future__ import annotations

import json

import pytest

from tests.moderation.claims.test_claim_review import FOREIGN, read, refusal


@pytest.mark.parametrize("end", ["</script></html>", ""])
@pytest.mark.parametrize("kind", ["ClaimReview", "Claim Review"])
def test_broken_json_in_a_page_is_called_broken_with_its_line_and_column(
    kind: str, end: str
) -> None:
    page = f'<html>\n<script type="application/ld+json">{{"@type" "{kind}"}}{end}'
    column = page.splitlines()[1].index(f'"{kind}') + 1
    told = refusal(page)
    assert told.startswith(f"reviews.json:2:{column}: this JSON-LD in the page is broken:")  # fmt: skip
    assert "a comma, a colon, a quote or a bracket is missing" in told


def test_a_page_that_breaks_off_behind_its_review_is_read() -> None:
    page = f'<html><script type="application/ld+json">{json.dumps(FOREIGN)}'
    assert read(page).claims == read(FOREIGN).claims


def test_a_page_without_any_review_is_called_one() -> None:
    page = '<p>ClaimReview</p><script type="application/ld+json"> </script>'
    assert "a web page without a ClaimReview" in refusal(page)


@pytest.mark.parametrize(
    ("tag", "way"),
    [
        ('itemscope itemtype="https://schema.org/ClaimReview"', "microdata"),
        ("itemscope itemtype='http://schema.org/Review http://schema.org/ClaimReview'", "microdata"),
        ('vocab="https://schema.org/" typeof="ClaimReview"', "RDFa"),
        ('typeof="schema:ClaimReview"', "RDFa"),
    ],
)  # fmt: skip
def test_a_review_in_the_tags_of_a_page_is_told_as_what_it_is_and_what_to_do(
    tag: str, way: str
) -> None:
    page = f'<html>\n<div {tag}><meta itemprop="claimReviewed" content="The pool is closing"></div>'
    assert refusal(page) == (
        f"reviews.json:2: the ClaimReview of this page is written as {way}, in its tags, and only JSON-LD is read; "
        "ask the fact-checker for the JSON-LD, or write the claim into claims.yaml or with `wardmote claims add`"
    )
    both = f'{page}<script type="application/ld+json">{json.dumps(FOREIGN)}</script>'
    assert read(both).claims == read(FOREIGN).claims
    beside = f'{page}<script type="application/ld+json">{{"@type" "WebSite"}}</script>'
    assert f"written as {way}" in refusal(beside), (
        "that another part is broken is no matter"
    )
    other = page.replace("ClaimReview", "NewsArticle")
    assert "a web page without a ClaimReview" in refusal(other)


@pytest.mark.parametrize(
    "around",
    ['"{}"', "'{}'", "“{}”", "‘{}’", "„{}“", "«{}»", "« {} »", "“{}\"", "'{}'.", "\"'{}'\"", "&quot;{}&quot;"],
)  # fmt: skip
def test_the_marks_around_what_was_claimed_are_no_part_of_it(around: str) -> None:
    said = "The council's bins go once a month, says the councillors' leader"
    assert read({**FOREIGN, "claimReviewed": around.format(said)}).claims[0].claim == said  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        '"Green" bins will cost more than "blue"',
        "'Green' bins will cost more than 'blue'",
        'The council calls its bins "green"',
        'The council will ban the "green bins',
        '"The council will ban the green bins',
    ],
)
def test_marks_around_a_part_of_what_was_claimed_stay(said: str) -> None:
    assert read({**FOREIGN, "claimReviewed": said}).claims[0].claim == said
