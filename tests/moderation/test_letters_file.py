"""What the file tells of the patterns is what they need, and without it nothing is otherwise."""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from pathlib import Path

import pytest

from moderation.patterns import letters
from moderation.patterns.letters import guarded, mark
from training.letters import patterns, told

SOURCE = r"\b(?:kill|kick)\w*\s+(?:you|him)\b"


@pytest.fixture
def forgotten() -> Iterator[None]:
    """The file is read again, before the test and after it."""
    letters._beforehand.cache_clear()
    yield
    letters._beforehand.cache_clear()


def test_what_the_file_tells_of_a_pattern_is_what_is_read_off_it() -> None:
    told_beforehand = letters._beforehand()
    groups = list(letters._known.groups)
    for each in patterns()[::8]:
        known = told_beforehand.get(mark(each.source, each.flags))
        if known is not None:
            words = {tuple(sorted(tuple(sorted(groups[number])) for number in way)) for way in known}  # fmt: skip
            assert words == set(told(each)), each.source[:80]


def test_the_file_knows_nearly_every_pattern_that_needs_a_word() -> None:
    """Where this fails, run `python -m training.letters`: patterns were changed, and a program that begins is slow."""
    unknown = [each for each in patterns() if mark(each.source, each.flags) not in letters._beforehand()]  # fmt: skip
    assert sum(bool(told(each)) for each in unknown) < 100


@pytest.mark.usefixtures("forgotten")
@pytest.mark.parametrize("content", [None, b"", b"no such thing", lzma.compress(b"[]"), lzma.compress(b'{"groups": [], "patterns": {"x": [7]}}')])  # fmt: skip
def test_without_the_file_every_pattern_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes | None
) -> None:
    path = tmp_path / "letters.json.xz"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setattr(letters, "FILE", path)
    each = guarded(SOURCE)
    assert each.may_match("good morning") and not each.search("good morning")
    assert each.search("i will kick you")


def test_a_pattern_is_compiled_when_the_first_text_comes_that_may_match_it() -> None:
    each = next(
        one for one in patterns() if len(ways := told(one)) == 1 and len(ways[0]) == 2
    )
    new = guarded(each.source, each.flags)
    one, other = (" ".join(group) for group in told(each)[0])
    for text in ("xyzzy", one, other):
        assert new.search(text) is None and new._made is None
    new.search(f"{one} {other}")
    assert new._made is not None
