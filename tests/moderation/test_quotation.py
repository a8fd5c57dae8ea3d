"""Someone else's words are found: in quote marks, after a reporting verb, or under a condemnation."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderation.quotation import copied_share, quoted_spans

THREAT = "i will break your legs"


@pytest.mark.parametrize(
    "text",
    [
        f"a man told me '{THREAT}' for voting. please report him.",
        f'someone wrote "{THREAT}" on my door',
        f"he posted “{THREAT}” last night",
        f"he said {THREAT}",
        f"my neighbour shouted {THREAT} at me",
        f"i was told {THREAT}",
        f"comments like {THREAT} have no place here",
        f"{THREAT} is what he said. please report him",
        f"it is never ok to write {THREAT}",
        f"we got a letter saying {THREAT}",
        f"‘{THREAT}’ he shouted",
        f"> {THREAT}",
    ],
)
def test_reported_words_lie_in_a_quoted_span(text: str) -> None:
    at = text.index(THREAT)
    assert any(
        start <= at and at + len(THREAT) <= end for start, end in quoted_spans(text)
    )


@pytest.mark.parametrize(
    "text",
    [THREAT, f"i said {THREAT}", f"don't you dare, it's a warning: {THREAT}", f"{THREAT}, report me if you like", f"the residents' hall shuts and {THREAT}"],
)  # fmt: skip
def test_the_authors_own_words_and_apostrophes_are_no_quotation(text: str) -> None:
    at = text.index(THREAT)
    assert not any(
        start < at + len(THREAT) and at < end for start, end in quoted_spans(text)
    )


@given(st.text(st.sampled_from("ab'\"“”‘’ .\n>"), max_size=200))
def test_spans_are_ordered_inside_the_text_and_apart(text: str) -> None:
    spans = quoted_spans(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] < two[0] for one, two in itertools.pairwise(spans))


def test_text_copied_from_the_parent_is_measured() -> None:
    parent = "you are all going to pay for what you did to this park"
    assert copied_share(f"look at this: {parent}", parent) > 0.7
    assert copied_share("when is the next meeting about the park", parent) < 0.3
    assert copied_share("", parent) == 0.0
