"""Figures without which no application number stands anywhere are looked for before the number."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.checks.planning import _FIGURES, _NUMBER, speaks_of_live_matter


@given(st.from_regex(_NUMBER.pattern))
@settings(deadline=None, max_examples=300)
def test_every_application_number_is_seen(text: str) -> None:
    assert _NUMBER.pattern.search(text)
    assert _FIGURES.search(text)
    assert speaks_of_live_matter(text)
