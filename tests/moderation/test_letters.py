"""A guarded pattern finds what the pattern itself would find, and is run over few texts."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.own import breaches, civil
from moderation import checks
from moderation.checks import abuse
from moderation.lexicon import threat_grammar, whereabouts
from moderation.patterns import letters
from moderation.patterns.letters import Guarded, guarded, odd
from moderation.patterns.required import alternatives, needed
from moderation.whose_words import quotation
from tests.moderation.patterns import read_whole
from tests.work_done import lines_run
from training import sentences

WORDS = [
    "kill", "you", "kick", "skill", "the", "Kill", "KILL", "\u017fchool", "school", "a", "do", "in", "x", "-", ".", "!",
]  # fmt: skip
PATTERNS = [
    r"\b(?:kill|kick)\w*\s+(?:you|him)\b",
    r"kick(?:s|ed)?\s+(?:in|x)|do\s+you\s+in|sk[il]+l",
    r"(?<!the )\bkill\b(?=\s+you)",
    r"(?:kill)+|(?:kick){2}",
    r"do\s(?:you|x)?\s*in",
    r"a{0,2}\s+x",
    r"^\W*kill(?!\s+the)\b",
    r"[kK]ill\s(?:you|the)$|school",
]


@given(
    st.sampled_from(PATTERNS),
    st.sampled_from([0, re.IGNORECASE]),
    st.lists(st.sampled_from(WORDS), max_size=7),
    st.sampled_from([" ", "  ", "\n", "\t", "\u00a0", ""]),
)
@settings(deadline=None, max_examples=400)
def test_a_guarded_pattern_finds_what_the_pattern_finds(
    pattern: str, flags: int, words: list[str], between: str
) -> None:
    text, bare = between.join(words), re.compile(pattern, flags)
    found = [m.span() for m in bare.finditer(text)]
    ours = read_whole(guarded(pattern, flags))
    assert [m.span() for m in ours.finditer(text)] == found
    assert [m.span() for m in ours.finditer(text, f"x {text} y")] == found
    first = ours.search(text)
    assert (first.span() if first else None) == (found[0] if found else None)


def test_no_pattern_that_the_checks_use_misses_what_it_would_find() -> None:
    texts = [breach.text for breach in breaches("dev")]
    texts += [text for _, text in civil("en", "dev") + civil("cy", "dev")]
    texts += [line for kind in sentences.KINDS for line in sentences.lines(kind)[::250]]
    cases = [text.lower() if number % 2 else text for number, text in enumerate(texts)]
    many = list(_all_patterns())
    assert len(many) > 250
    for each in many:
        new = guarded(each.source, each.flags)  # which knows what the file tells of it
        read_whole(each)
        missed = [text for text in cases if each.pattern.search(text) and not (new.search(text) and each.search(text))]  # fmt: skip
        assert missed == [], each.source[:80]


def test_a_letter_that_matches_another_which_lower_case_does_not_make_of_it_is_odd() -> None:  # fmt: skip
    more = importlib.import_module("re._casefix")._EXTRA_CASES
    made = importlib.import_module("_sre").unicode_tolower
    kin = {each for one, others in more.items() for each in (one, *others)}
    known = [n for n in range(128, sys.maxunicode) if n in kin or chr(n).lower() != chr(made(n))]  # fmt: skip
    assert len(known) > 40
    assert [hex(n) for n in known if not odd(chr(n))] == []
    assert not odd("caf\u00e9 \u00a35 \u2013 \u2019 \U0001f52a")


def test_most_patterns_are_not_run_over_a_harmless_comment() -> None:
    text = "thank you, the library looks lovely since it was painted last spring."
    run = [each for each in map(read_whole, _all_patterns()) if each.may_match(text)]
    assert len(run) < 0.2 * len(list(_all_patterns()))


@pytest.mark.parametrize(
    ("pattern", "ways"),
    [
        (r"\b(?:kill|kid)\s+them\b", [["kid ", "them"], ["kill ", "them"]]),
        (r"kill(?:s|ed)?", [["kill"]]),
        (r"(?:big|bad)\s+\w+dog", [["bad ", "dog"], ["big ", "dog"]]),
        (r"x|kill", [[], ["kill"]]),
        (r"\w(?:hid\s+there|run\s+there)", [["hid ", "run "]]),
        (r"[^\W\d_]+", [[]]),
        (r"\bba+\s*d\b|(?:baa+\s*){2,}", [[], ["baa"]]),
        (r"stone(?:y|wall)+s", [["stonewall", "stoney"]]),
    ],
)
def test_what_a_pattern_needs_is_read_off_it(
    pattern: str, ways: list[list[str]]
) -> None:
    found = [
        sorted(word for group in way for word in group)
        for way in needed(re.compile(pattern))
    ]
    assert sorted(found) == ways


@pytest.mark.parametrize(
    ("pattern", "alike"),
    [
        (r"(?P<whose>your|their) (legs)", r"(?:your|their) (?:legs)"),
        (r"break(?! (?:the|a) news) it(?<!\bnot it)", r"break it"),
        (r"[(?!]stone (?!(?:a(?!b)|c)d)throw", r"[(?!]stone throw"),
    ],
)
def test_names_of_groups_and_what_must_not_stand_there_need_nothing(
    pattern: str, alike: str
) -> None:
    assert needed(re.compile(pattern)) == needed(re.compile(alike))


def test_alternatives_of_a_pattern_that_is_one_group_are_those_of_the_group() -> None:
    assert alternatives(r"(?:a|(?:b|c))") == ["a", "(?:b|c)"]
    assert alternatives("(?:a|b)|c") == ["(?:a|b)", "c"]
    assert alternatives("(?:a|b)?") == ["(?:a|b)?"]
    assert alternatives("(?:a|b)(?:c|d)") == ["(?:a|b)(?:c|d)"]


def test_what_must_not_stand_there_keeps_its_own_repetition_to_itself() -> None:
    assert needed(re.compile(r"stone(?!wall)?")) == needed(re.compile("stone"))


def test_alternatives_are_told_from_bars_in_brackets_and_classes() -> None:
    assert alternatives(r"a|(?:b|c)|[|\]]|\||[^]|]d") == [
        "a",
        "(?:b|c)",
        r"[|\]]",
        r"\|",
        "[^]|]d",
    ]


@given(st.lists(st.sampled_from([*WORDS, "section", "53", "notice", "a b", "section,"]), max_size=9))  # fmt: skip
@settings(deadline=None, max_examples=300)
def test_what_a_text_holds_is_told_as_if_each_word_were_looked_for(
    words: list[str],
) -> None:
    for pattern in (*PATTERNS, r"section\s53\s(?:notice|the)", "a b(?:c|d)?", "x y z"):
        read_whole(guarded(pattern))
    text = "  ".join(words)
    small = f" {' '.join(text.lower().split())} "
    wanted = {
        number
        for group, number in letters._known.groups.items()
        if any(word in small for word in group)
    }
    assert letters.present(text) == wanted


def test_a_long_text_is_not_looked_through_first() -> None:
    each = read_whole(guarded(r"\bkill\s+them\b"))
    assert not each.may_match("nothing of the kind")
    assert each.may_match("a " * letters.LONGEST)


def test_a_word_that_says_the_same_again_and_again_is_looked_through_once() -> None:
    many = [part for part in WORDS if len(part) > 2]
    many += [f"{letter}ill{more}" for letter in "bcdfghjkmprstw" for more in ("s", "ed", "er", "ing")]  # fmt: skip
    for part in many:
        read_whole(guarded(rf"{part}\s+it"))
    word = "illsedering" * 1000
    with lines_run("patterns") as count:
        held, _ = letters._in_word(word, 0)
    assert count["line"] <= 2 * len(word)
    assert held == letters._in_word(word[:44], 0)[0]


def _all_patterns() -> Iterator[Guarded]:
    modules = [
        importlib.import_module(f"{checks.__name__}.{found.name}")
        for found in pkgutil.iter_modules(checks.__path__)
    ]
    for module in (*modules, quotation):
        for value in vars(module).values():
            if isinstance(value, Guarded):
                yield value
    for form in (*threat_grammar.grammar(), *threat_grammar.welsh()):
        yield form.pattern
        if form.before:
            yield form.before
    for _, shapes in whereabouts._COMPILED:
        yield from shapes
    for level in ("strong", "mild"):
        yield from (shape.pattern for shape in abuse._shapes(level))
