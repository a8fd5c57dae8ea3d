"""Figures without which no application number stands anywhere are looked for before the number."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.checks.planning import _FIGURES, _NUMBER, speaks_of_live_matter


@given(st.from_regex(_NUMBER.pattern))
@settings(deadline=None, max_examples=300)
def test_every_application_number_is_seen(text: str) -> None:
    assert _NUMBER.pattern.search(text)
    assert _FIGURES.search(text)
    assert speaks_of_live_matter(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Swan has applied to vary its premises licence, representations by 4 June.",
        "Application for a premises licence at 4 High Street: have your say by 4 June",
        "A planning application has been submitted for Mill Lane; consultation ends 3 May.",
        "Planning application for 12 houses at Mill Lane. Comments close on 3 May.",
        "The taxi licence hearing for Dave Marlow is on Friday",
        "The planning committee meets on Thursday to decide the Mill Lane homes",
    ],
)
def test_a_page_tells_of_a_live_matter_in_ordinary_words(text: str) -> None:
    assert speaks_of_live_matter(text)


@pytest.mark.parametrize(
    "text",
    [
        "Our bins consultation is open, have your say",
        "I have applied for a bus pass",
        "The planning team has moved to the first floor",
        "Applications for the youth grant close on Friday",
        "Council meeting on Thursday",
        "The council received 30 planning applications last year.",
        "I applied for a TV licence and never received it.",
        "I applied for a driving licence in January and never received it.",
    ],
)
def test_other_news_of_a_council_is_no_live_matter(text: str) -> None:
    assert not speaks_of_live_matter(text)
