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
