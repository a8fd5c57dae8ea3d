"""How old somebody should be to read a text with ease: the Flesch-Kincaid grade, and five years that come before school.

reading age = 0.39 x (words / sentences) + 11.8 x (syllables / words) - 15.59 + 5

Syllables are counted by groups of vowels, and silent endings taken off. Against the CMU dictionary this counts 98 of
100 words of the desk alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

SCHOOL_BEGINS = 5
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*|\d+")
_END = re.compile(r"(?<=[.!?:])\s+")
_SILENT = re.compile(r"(?:[^cglsxzaeiouy]es|[^tdaeiou]ed|(?:[^aeiouy]|u)e|[aeiou]le)$")
_SOUNDED = re.compile(r"[^aeiou]les?$")
_TWO = re.compile(
    r"(?<![tsc])i[ao]|(?<!q)ua|being$"
)  # vowels side by side that are two


def syllables(word: str) -> int:
    """How many there are in a word, at least one."""
    plain = word.lower().replace("'", "").replace("’", "")
    return sum(_in_part(part) for part in plain.split("-") if part) or 1


def _in_part(part: str) -> int:
    if part.isdigit():
        return len(part)
    count = len(re.findall(r"[aeiouy]+", part))
    count += len(_TWO.findall(part))
    if count > 1 and _SILENT.search(part) and not _SOUNDED.search(part):
        count -= 1
    return max(1, count)


def reading_age(messages: Iterable[str]) -> float:
    """The reading age of messages together. Each begins a sentence."""
    sentences = [one for message in messages for one in sentences_of(message)]
    words = [word for one in sentences for word in words_of(one)]
    beats = sum(syllables(word) for word in words)
    grade = 0.39 * len(words) / len(sentences) + 11.8 * beats / len(words) - 15.59
    return grade + SCHOOL_BEGINS


def sentences_of(message: str) -> list[str]:
    """The sentences of a message."""
    return [one for one in _END.split(message) if words_of(one)]


def words_of(sentence: str) -> list[str]:
    """The words of a sentence; a gap counts as one short word."""
    return _WORD.findall(re.sub(r"%\(\w+\)s", " it ", sentence))
