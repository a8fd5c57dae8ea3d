"""A prefilter leaves out only what would have said no."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.own import breaches, civil
from moderation.lexicon import contempt_cy, remarks, threat_grammar
from moderation.patterns.letters import LONGEST, SELDOM, Guarded, guarded
from moderation.patterns.prefilter import Prefilter
from tests.moderation.patterns import read_whole

WORDS = ["kill", "them", "The", "bins", "dog", "bad", "schools", "\u017fchool", "kid", "", "x"]  # fmt: skip
SHAPES = [
    (guarded(r"\bkill\s+them\b"),),
    (guarded(r"\bbad\s+dog"), guarded(r"bins?")),
    (guarded(r"(?i)school"),),
    (guarded(r"\w+"), guarded(r"\bkid\b|\bdog\b")),
    (guarded(r"x"),),
    (),
]


def ready(shapes: list[tuple[Guarded, ...]]) -> Prefilter[tuple[Guarded, ...]]:
    """A prefilter that has been asked so often that it has sorted its shapes."""
    made = Prefilter(shapes, lambda shape: shape)
    for shape in shapes:
        for pattern in shape:
            read_whole(pattern)
    for _ in range(SELDOM + 3):
        made.likely("")
    return made


READY = ready(SHAPES)


def asked_one_by_one(
    shapes: list[tuple[Guarded, ...]], text: str
) -> list[tuple[Guarded, ...]]:
    return [shape for shape in shapes if all(each.may_match(text) for each in shape)]


@given(st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join))
@settings(deadline=None)
def test_it_names_what_each_shape_would_say_of_itself(text: str) -> None:
    assert READY.likely(text) == asked_one_by_one(SHAPES, text)


def test_until_it_has_sorted_them_it_asks_each() -> None:
    fresh = Prefilter(SHAPES, lambda shape: shape)
    assert fresh.likely("kill them") == asked_one_by_one(SHAPES, "kill them")


def test_a_pattern_that_is_read_late_leaves_nothing_out() -> None:
    shapes = [(guarded(r"\bkill\b"), guarded(r"\bferryman\b"))]
    late = Prefilter(shapes, lambda shape: shape)
    for _ in range(SELDOM + 3):
        late.likely("")  # of the second nothing is asked from when the first is read
    assert all(late.likely("kill the ferryman") for _ in range(3))


def test_a_pattern_of_two_shapes_that_is_read_late_leaves_none_of_them_out() -> None:
    shared = guarded(r"\bferryman\b")
    shapes = [(guarded(r"\bkill\b"), shared), (guarded(r"\bpay\b"), shared)]
    late = Prefilter(shapes, lambda shape: shape)
    for _ in range(SELDOM + 3):
        late.likely("")
    for _ in range(SELDOM):
        shared.may_match("")
    assert late.likely("kill and pay the ferryman") == shapes


@pytest.mark.parametrize("text", ["kill them " * LONGEST, "Kill \u017fchools"])
def test_texts_that_are_not_looked_through_are_asked_of_each(text: str) -> None:
    assert READY.likely(text) == asked_one_by_one(SHAPES, text)


def test_of_the_checks_own_shapes_none_is_left_out_that_would_be_found() -> None:
    texts = [breach.text.lower() for breach in breaches("dev")]
    texts += [text.lower() for _, text in civil("en", "dev")[::3] + civil("cy", "dev")]
    shapes = [form.patterns for form in threat_grammar.grammar()]
    shapes += [(pattern,) for _, pattern in remarks.PATTERNS]
    shapes += [tuple(each) for _, each in contempt_cy.SHAPES]
    made = ready(shapes)
    for text in texts:
        assert made.likely(text) == asked_one_by_one(shapes, text)


def test_while_its_patterns_are_read_one_by_one_no_shape_is_left_out_that_would_be_found() -> None:  # fmt: skip
    patterns = {
        each.source for form in threat_grammar.grammar() for each in form.patterns
    }
    shapes = [(guarded(source),) for source in sorted(patterns)[::4]]
    new = Prefilter(shapes, lambda shape: shape)
    for text in [breach.text.lower() for breach in breaches("dev")]:
        likely = new.likely(text)
        missed = [each.source for (each,) in shapes if each.pattern.search(text) and (each,) not in likely]  # fmt: skip
        assert missed == []


def test_most_shapes_are_not_even_asked() -> None:
    made = ready([form.patterns for form in threat_grammar.grammar()])
    assert len(made._always) < len(made._shapes) / 4
