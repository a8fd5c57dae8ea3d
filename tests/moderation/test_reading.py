"""A comment is read whole: plain form, language, quotation, clauses; whatever the text, and in linear time."""

import re
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderation.checks import abuse
from moderation.judge import judge
from moderation.lexicon import (
    contempt_family,
    contempt_places,
    contempt_shunned,
    contempt_tongues,
    hounding,
    insult_class,
    insult_mockery,
    mocked_dead,
    mocked_grief,
    remarks,
    threat_grammar,
)
from moderation.patterns.late import Late
from moderation.patterns.letters import SELDOM, Guarded
from moderation.text import emoji
from moderation.text.reading import LONGEST_CLAUSE, read
from moderation.types import Comment, Context, Score
from tests.effort import calls
from tests.moderation.judging import shipped_rules

_NAMES = "toxicity threats abuse slurs obscene personal_data links repeats spam advertising anonymity planning confidential"
CHECKS = _NAMES.split()
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=200)
_PIECES = (
    "i will kill you your legs he said <slur:race> 14 Sample Street XX1 1XX £30 message me http://a.example/ fuck "
    "off the and , . ! ' \" 07700 900123 26/01234/FUL b r e a k election idiot 😀 🔪 🤡 🖕 i_will_kill i.will.find \ud800"
)
WORDS = st.lists(st.sampled_from(_PIECES.split()), max_size=60).map(" ".join)
SCORE = Score(0.9, 0.9, 0.9, 0.9, 0.9, 0.9)


def _modules() -> list[ModuleType]:
    return [import_module(f"moderation.checks.{name}") for name in CHECKS]


@settings(deadline=None)
@given(st.one_of(ANY_TEXT, WORDS))
def test_every_check_takes_any_text_and_points_into_it(text: str) -> None:
    reading = read(text)
    context = Context(
        recent_by_author=(text, text), same_text_authors=5, anonymous=True
    )
    for module in _modules():
        for finding in module.check(reading, context, SCORE, {"queue": 0.5}):
            assert finding.rule == ""
            assert all(0 <= start < end <= len(text) for start, end in finding.spans)
            assert finding.evidence and finding.detail


@settings(deadline=None)
@given(WORDS)
def test_the_same_text_gives_the_same_findings(text: str) -> None:
    for module in _modules():
        first = module.check(read(text), Context(), SCORE, {})
        assert first == module.check(read(text), Context(), SCORE, {})


@pytest.mark.parametrize(
    "text", ["", "   ", "😀😂", "https://council.example/agenda", "!!!", "12345"]
)
def test_a_text_without_words_says_so(text: str) -> None:
    assert not read(text).has_words


def test_a_language_that_is_given_is_believed() -> None:
    reading = read("Llandudno", language="cy")
    assert (reading.language, reading.language_confidence) == ("cy", 1.0)


def test_words_carry_their_place_in_the_plain_form() -> None:
    reading = read("Caeodd y TŶ, i\u200bdiot!")
    assert [w.text for w in reading.words] == ["caeodd", "y", "ty", "idiot"]
    last = reading.words[-1]
    assert reading.disguised(last.start, last.end)
    assert (
        reading.original[slice(*reading.original_span(last.start, last.end))]
        == "i\u200bdiot"
    )


@given(st.text(st.sampled_from("ab .!?\n"), max_size=2_000))
def test_clauses_cover_the_text_once_and_none_is_long(text: str) -> None:
    reading = read(text)
    assert (
        "".join(reading.plain[start:end] for start, end in reading.clauses)
        == reading.plain
    )
    assert all(end - start <= LONGEST_CLAUSE for start, end in reading.clauses)


def _source(pattern: re.Pattern[str] | Guarded) -> tuple[str, int]:
    """What a pattern is made of. One that is guarded is not compiled for it: that is most of the work."""
    source = pattern.source if isinstance(pattern, Guarded) else pattern.pattern
    return source, pattern.flags


def _unbounded(source: str, flags: int) -> int:
    """How deep repeats without an upper bound are nested in a pattern: 2 or more may take exponential time."""
    parser = import_module("re._parser")
    constants = import_module("re._constants")

    def depth(node: Any) -> int:
        if isinstance(node, parser.SubPattern):
            return max((depth(item) for item in node.data), default=0)
        if isinstance(node, tuple):
            if len(node) == 2 and node[0] in (
                constants.MAX_REPEAT,
                constants.MIN_REPEAT,
            ):
                _, most, inside = node[1]
                return int(most == constants.MAXREPEAT) + depth(inside)
            return max((depth(item) for item in node), default=0)
        if isinstance(node, list):
            return max((depth(item) for item in node), default=0)
        return 0

    return int(depth(parser.parse(source, flags)))


def _of_books() -> list[Any]:
    """The patterns that the books of forms and words make."""
    patterns: list[Any] = [emoji._addressed(), emoji._said_of(), emoji._article()]
    patterns += [
        shape.pattern for level in ("strong", "mild") for shape in abuse._shapes(level)
    ]
    patterns += [
        form.pattern for form in (*threat_grammar.grammar(), *threat_grammar.welsh())
    ]
    books = (
        hounding.watched(),
        hounding.called(),
        mocked_dead.wordings(),
        mocked_grief.wordings(),
    )
    patterns += [
        each
        for book in books
        for said in book
        for each in (said.pattern, said.also, said.nowhere)
        if each
    ]
    shapes = (contempt_places, contempt_family, contempt_shunned, contempt_tongues)
    patterns += [re.compile(p) for book in shapes for _, p, _ in book.unnamed()]
    patterns += [re.compile(p) for _, p, _ in contempt_shunned.named()]
    phrases = (remarks, insult_class, insult_mockery)
    patterns += [p for book in phrases for _, p in book.PATTERNS]
    return patterns


def test_no_pattern_nests_unbounded_repeats() -> None:
    """So that no text, however made, can send a pattern into exponential search."""
    modules = [
        *_modules(),
        *(
            import_module(f"moderation.{n}")
            for n in (
                "text.reading",
                "text.normalise",
                "text.characters",
                "text.emoji",
                "text.language",
                "whose_words.quotation",
            )
        ),
    ]
    patterns = [
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, (re.Pattern, Late, Guarded))
    ]
    patterns += _of_books()
    assert len(patterns) > 40
    sources = dict.fromkeys(map(_source, patterns))
    assert [source for source, flags in sources if _unbounded(source, flags) > 1] == []


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(["i will ", "you ", "he said ", "'", '"', "a.", "14 a ", "fuck ", "the ", " ", "kill "]), min_size=1, max_size=4))  # fmt: skip
def test_long_texts_give_a_bounded_number_of_findings_and_spans(
    pieces: list[str],
) -> None:
    text = "".join(pieces) * 2_000
    reading = read(text)
    assert (
        len(reading.clauses) <= 2 * len(text) / LONGEST_CLAUSE * 2 + text.count(".") + 2
    )
    for module in _modules():
        assert (
            len(module.check(reading, Context(), None, {})) <= len(reading.clauses) + 20
        )


@pytest.mark.parametrize(
    "words",
    [
        "they are all rats and vermin ",
        "said Pat Lloyd is an idiot and ",
        "i will shoot you and ",
        "they are vermin and so is Sam Parry ",
    ],
)
def test_a_text_four_times_as_long_is_judged_with_about_four_times_the_work(
    words: str,
) -> None:
    rules = shipped_rules()

    def judged(letters: int, begin: int) -> None:
        text = (words * letters)[begin : begin + letters]
        judge(Comment("facebook:1", "facebook:2", text), Context(), None, rules)

    for begin in range(SELDOM + 1):  # so that every pattern is read
        judged(400, begin)
    for begin in range(2):
        judged(24_000, begin)
    # Each begins elsewhere, so that no clause is one of those before.
    short, long = (
        calls(partial(judged, letters, begin))
        for letters, begin in ((6_000, 7), (24_000, 11))
    )
    assert short > 1_000 and long < 8 * short
