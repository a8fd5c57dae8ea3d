"""Which words every match of a pattern must hold, read off the pattern itself."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

_PARSE: Any = importlib.import_module("re._parser").parse
_LITERAL: Any = importlib.import_module("re._constants").LITERAL
FEWEST = 3  # letters of a word that is worth looking for
MOST = 2_000  # spellings of one part of a pattern that are written out
MOST_WAYS = 64  # alternatives at the head of a pattern that are looked at by themselves
MOST_SIGNS = 8  # characters of a class ("[sz]") that are written out
LONG = 40  # characters of a group that is read once for all patterns that hold it
REMEMBERED = 500  # such groups
FIRST_SHARED = (
    0xF0000  # private letters, which no pattern holds: each stands for such a group
)

Group = frozenset[str]  # every match holds at least one of these
_EMPTY: Group = frozenset([""])
_BLANKS = re.compile(r"\s+")
# Most texts hold one of these, so to look for them tells nothing.
_SMALL_WORDS = """
    the and you that for her his this all have one with out your any can would there from has about him will they who
    what get are not but was i me we he she it is in on at an to of or as be by my up no do so if
"""
_EVERYWHERE = frozenset(
    word + end for word in _SMALL_WORDS.split() for end in ("", " ")
)

# What opens, closes and parts groups, outside classes ("[(|]") and not as a plain sign ("\\(").
_SIGNS = re.compile(r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|[()|]", re.DOTALL)
_NEVER = re.compile(r"\(\?<?!")
_REPEATED = re.compile(r"[*+?{]")
_CAPTURE = re.compile(r"\((?:\?P<\w+>|(?!\?))")
_REFERS = re.compile(r"\\[1-9]|\(\?P=|\(\?\(")  # to what a group captured
_shared: dict[str, int] = {}  # the source of a group -> the letter that stands for it
_sources: dict[int, str] = {}


def alternatives(source: str) -> list[str]:
    """The alternatives of a pattern or of the one group that it is, as they are written; where it has none, the pattern alone."""
    source = _unwrapped(source)
    parts, depth, start = list[str](), 0, 0
    for sign in _SIGNS.finditer(source):
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
        if sign[0] == "|" and depth == 0:
            parts.append(source[start : sign.start()])
            start = sign.end()
    return [*parts, source[start:]]


def _unwrapped(source: str) -> str:
    """What stands in the one group that a pattern is, or the pattern."""
    depth = 0
    for sign in _SIGNS.finditer(source) if source.startswith("(?:") else ():
        depth += {"(": 1, ")": -1}.get(sign[0], 0)
        if depth == 0 and sign[0] == ")":
            return source[len("(?:") : -1] if sign.end() == len(source) else source
    return source


def needed(pattern: re.Pattern[str]) -> list[list[Group]]:
    """Ways in which the pattern may match, each with groups of words: it needs one word at least of each group.

    Words are in small letters, with one blank for all that parts words. A way without a group may match anything.
    """
    if pattern.flags & re.VERBOSE or _REFERS.search(pattern.pattern):
        return [_groups(way) for way in _ways(_PARSE(pattern.pattern, pattern.flags))]
    return [_groups(way) for way in _ways(_parsed(_plainly(pattern.pattern)))]


def _plainly(source: str) -> str:
    """A pattern without what says nothing of the words it needs: what must not stand there, and what its groups are called."""
    kept, last, opened, left_out = "", 0, list[int](), 0
    for sign in _SIGNS.finditer(source):
        if sign[0] == "(":
            opened.append(sign.start())
            if left_out:
                continue
            if _NEVER.match(source, sign.start()):
                left_out = len(opened)
            elif found := _CAPTURE.match(source, sign.start()):
                kept += source[last : sign.start()] + "(?:"
                last = found.end()
        elif sign[0] == ")":
            start = opened.pop()
            if left_out == len(opened) + 1:
                left_out = 0
                if not _REPEATED.match(source, sign.end()):
                    kept += source[last:start]
                    last = sign.end()
    return kept + source[last:]


def _parsed(source: str) -> Any:
    """A pattern as the standard library reads it, its long groups each as one sign: many patterns share them."""
    short, depth, start, last = "", 0, 0, 0
    for sign in _SIGNS.finditer(source):
        if sign[0] == "(":
            start = sign.start() if depth == 0 else start
            depth += 1
        elif sign[0] == ")":
            depth -= 1
            inner = source[start + len("(?:") : sign.start()]
            if depth == 0 and source.startswith("(?:", start) and len(inner) >= LONG:
                number = _shared.setdefault(inner, len(_shared) + FIRST_SHARED)
                _sources[number] = inner
                short += source[last:start] + chr(number)
                last = sign.end()
    return _PARSE(short + source[last:])


def _inside(number: int) -> Any:
    """What stands in a shared group."""
    return _parsed(_sources[number])


@lru_cache(maxsize=REMEMBERED)
def _spelt(number: int) -> tuple[Group | None, list[Group]]:
    """What a shared group may spell, and what it needs."""
    return _sequence(_inside(number), _EMPTY)


def _shared_item(number: int, run: Group) -> tuple[Group | None, list[Group]]:
    spelt, groups = _spelt(number)
    if spelt is not None:
        return _joined(run, spelt)
    return None, groups if run is _EMPTY else [run, *groups]


def _groups(items: Iterable[Any]) -> list[Group]:
    spelt, groups = _sequence(items, _EMPTY)
    groups += [spelt] if spelt is not None else []
    found = set(map(_told_apart, groups))
    found = {group for group in found if min(map(len, group)) >= FEWEST}
    telling = {group for group in found if group.isdisjoint(_EVERYWHERE)}
    return list(telling or found)


@lru_cache(maxsize=REMEMBERED)
def _told_apart(group: Group) -> Group:
    """The words of a group in small letters, without those that hold another of them."""
    return frozenset(_shortest(map(_small, group)))


def _small(text: str) -> str:
    return _BLANKS.sub(" ", text.lower())


def _ways(items: Iterable[Any]) -> list[list[Any]]:
    """A pattern as its alternatives, where it has some at its head."""
    before: list[Any] = []
    rest = list(items)
    while rest:
        name, value = str(rest[0][0]), rest[0][1]
        if name == "SUBPATTERN" and not value[1] and not value[2]:
            rest[:1] = list(value[-1])
        elif name == "LITERAL" and value >= FIRST_SHARED:
            rest[:1] = list(_inside(value))
        elif name == "BRANCH" and len(value[1]) <= MOST_WAYS:
            return [[*before, *way, *rest[1:]] for way in value[1]]
        elif name in ("AT", "ASSERT_NOT", "LITERAL"):
            before.append(rest.pop(0))
        else:
            break
    return [[*before, *rest]]


def _sequence(items: Iterable[Any], begun: Group) -> tuple[Group | None, list[Group]]:
    """All that `begun` and the items may spell, or None where that is too much to write out; and what they need."""
    run, groups, whole = begun, list[Group](), True
    for name, value in _told(items):
        if name == "WORD":  # no more spellings than before, only longer ones
            run = frozenset(word + value for word in run)
            continue
        if _parts_words(name, value):
            groups.append(frozenset(word + " " for word in run))
            run, whole = _EMPTY, False
            continue
        spelt, inner = _item(name, value, run)
        if spelt is None and run is not _EMPTY:
            alone, inner_alone = _item(name, value, _EMPTY)
            if alone is not None:
                groups += [run, *inner_alone]
                run, whole = alone, False
                continue
        groups += inner
        whole = whole and spelt is not None
        run = _EMPTY if spelt is None else spelt
    return (run if whole else None), groups if whole else [*groups, run]


def _told(items: Iterable[Any]) -> Iterable[tuple[str, Any]]:
    """The items by name; letters that follow each other as one word, for most of a pattern is plain letters."""
    letters = ""
    # The list in a parsed pattern is gone through sooner than the pattern.
    for op, value in getattr(items, "data", items):
        if op is _LITERAL and value < FIRST_SHARED:
            letters += chr(value)
            continue
        if letters:
            yield "WORD", letters
            letters = ""
        yield ("SHARED" if op is _LITERAL else op.name), value
    if letters:
        yield "WORD", letters


def _item(name: str, value: Any, run: Group) -> tuple[Group | None, list[Group]]:
    """What `run` and one item after it may spell, and what they need: where nothing can be written out, `run` itself."""
    if name == "SHARED":
        return _shared_item(value, run)
    if name == "SUBPATTERN":
        return _sequence(value[-1], run)
    if name == "ATOMIC_GROUP":
        return _sequence(value, run)
    if name == "BRANCH":
        return _branch(value[1], run)
    if name in ("AT", "ASSERT_NOT"):
        return run, []
    if name == "ASSERT":
        spelt, groups = _sequence(value[1], _EMPTY)
        return run, groups if spelt is None else [*groups, spelt]
    if name == "IN":
        return _joined(run, _signs(value))
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _repeat(value, run)
    return None, [run]


def _branch(ways: Sequence[Any], run: Group) -> tuple[Group | None, list[Group]]:
    """One of several ways, each with what stood before it."""
    made = []
    for way in ways:
        each, inner = _sequence(way, run)
        if each is None and _best(inner) is None:
            return None, [run]  # a way that needs nothing more: the others cannot tell
        made.append((each, inner))
    spelt = frozenset().union(*(each for each, _ in made if each is not None))
    if all(each is not None for each, _ in made) and len(spelt) <= MOST:
        return spelt, []
    both: set[str] = set()
    for each, inner in made:
        best = _best([*inner, *([each] if each is not None else [])])
        if best is None:
            return None, [run]
        both |= best
    return None, [frozenset(both)]


def _repeat(value: Any, run: Group) -> tuple[Group | None, list[Group]]:
    least, most, body = value
    spelt, groups = _sequence(body, _EMPTY)
    if spelt is not None and most == 1:
        return _joined(run, spelt | _EMPTY if least == 0 else spelt)
    if least == 0:
        return None, [run]
    begun = None if spelt is None else _joined(run, spelt)[0]
    return None, [run, *groups] if begun is None else [begun]


def _parts_words(name: str, value: Any) -> bool:
    """Whether it is one blank or more."""
    if not name.endswith("_REPEAT") or value[0] < 1 or len(value[2]) != 1:
        return False
    inner, signs = value[2][0]
    return str(inner) == "IN" and [str(sign) for _, sign in signs] == ["CATEGORY_SPACE"]


def _signs(value: Sequence[Any]) -> Group | None:
    """The characters of a small class."""
    if any(str(op) != "LITERAL" for op, _ in value) or len(value) > MOST_SIGNS:
        return None
    return frozenset(chr(code) for _, code in value)


def _joined(run: Group, more: Group | None) -> tuple[Group | None, list[Group]]:
    if more is None or len(run) * len(more) > MOST:
        return None, [run]
    return frozenset(first + last for first in run for last in more), []


def _best(groups: Sequence[Group]) -> Group | None:
    """The group that tells most: of long words that are not everywhere, and few."""
    useful = [group for group in groups if group and min(map(len, group)) > 0]
    return max(useful, key=_telling, default=None)


def _telling(group: Group) -> tuple[bool, int, int]:
    shortest = min(map(len, group))
    seldom = shortest >= FEWEST and group.isdisjoint(_EVERYWHERE)
    return seldom, shortest, -len(group)


def _shortest(words: Iterable[str]) -> set[str]:
    """The words without those that hold another of them."""
    kept: set[str] = set()
    sizes: set[int] = set()  # of the words kept: no other part can be one of them
    for word in sorted(set(words), key=lambda word: (len(word), word)):
        parts = (
            word[at : at + size] for size in sizes for at in range(len(word) - size + 1)
        )
        if kept.isdisjoint(parts):
            kept.add(word)
            sizes.add(len(word))
    return kept
