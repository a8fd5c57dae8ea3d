"""Folding characters: compatibility forms, hidden characters, look-alike letters, accents and lower case.

Works on clusters, a character with its marks, so that each folded character is known to come from one place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from moderation import lexicon
from moderation.patterns.late import late

MOST_MARKS = 4  # accents kept on one letter: no language needs more, and sorting thousands takes quadratic time

# Signs without width that are no format characters: each splits a word unseen. And rings and boxes around a letter.
_UNSEEN = late(
    r"[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u20dd-\u20e0\u20e2\u20e4\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
# What stands behind a right-to-left override is shown from its end, up to its close or the end of the line.
_TURNED = late(r"\u202e([^\u202c\n]+)")
_UNSEEN_GAP = late(r"[\u200b\u2060-\u2064]")
_UNSEEN_GAPS = late(
    r"[^\W\d_]{1,24}[\u200b\u2060-\u2064][^\W\d_]{1,24}(?:[\u200b\u2060-\u2064][^\W\d_]{1,24})+"
)
_SHOWN_OTHERWISE = late(r"[\u202d\u202e]|[\u2801-\u28ff]{2}")
# Capitals that look like an I; the table of look-alikes has them as an "l".
_LIKE_I = "\u0406\u0399\u04c0\u13c6\u2c92\ua4f2"

_LETTERS = late(r"[^\W\d_]+")
_PLAIN = late(r"[\x20-\x7e\n\t]+")
_FOREIGN = late(r"[\u0370-\u1cff\u2c80-\u2dff\ua4d0-\uabff\U00010280-\U000118ff]")


def folded_clusters(text: str) -> Iterator[tuple[int, int, str, bool]]:
    """For each cluster of a text its start, its end, what it reads as, and whether that was a disguise.

    Clusters that read as nothing are left out; a letter that one of them split from its word is marked. A run of plain
    English characters comes in one piece, as long as it was.
    """
    look_alikes = _look_alike_positions(text)
    hidden, before = False, ""
    for start, end, cluster in _clusters(text):
        if end - start > 1 and cluster.isascii():
            yield start, end, cluster.lower(), False
            hidden, before = False, cluster[-1]
            continue
        folded, disguise = _fold(look_alikes.get(start, cluster))
        if not folded:
            hidden = hidden or cluster not in "\r\ufe0f"
            continue
        split = hidden and before.isalpha() and folded.isalpha()
        yield start, end, folded, disguise or start in look_alikes or split
        hidden, before = False, folded[-1]


def as_shown(text: str) -> tuple[str, list[int], list[int], list[int]]:
    """A text in the order in which it is read; of each sign where it came from and to where, and 1 if that was changed.

    Each sign of a run that is shown from its end stands for the whole run. Words that only signs without width part are
    parted by blanks.
    """
    plain, starts, ends, changed, done = "", list[int](), list[int](), list[int](), 0

    def keep(to: int) -> None:
        starts.extend(range(done, to))
        ends.extend(range(done + 1, to + 1))
        spaced = _UNSEEN_GAPS.sub(_parted, text[done:to])
        changed.extend(int(now != text[done + at]) for at, now in enumerate(spaced))
        nonlocal plain
        plain += spaced

    for run in _TURNED.finditer(text):
        keep(run.start())
        clusters = [cluster for _, _, cluster in _clusters(run[1], whole=False)]
        read = "".join(reversed(clusters))
        plain += read
        starts += [run.start()] * len(read)
        ends += [run.end()] * len(read)
        changed += [1] * len(read)
        done = run.end()
    keep(len(text))
    return plain, starts, ends, changed


def _parted(words: re.Match[str]) -> str:
    """Words with signs of no width between them, parted by blanks; a word split by such signs stays as it is."""
    known = [
        word in lexicon.vocabulary() for word in _UNSEEN_GAP.split(words[0].lower())
    ]
    if sum(known) * 3 < len(known) * 2 or not re.search(r"[^\W\d_]{3}", words[0]):
        return words[0]
    return _UNSEEN_GAP.sub(" ", words[0])


def shown_otherwise(text: str) -> bool:
    """Whether it holds what shows it otherwise than it is written, or letters of Braille: no pattern reads these surely."""
    return _SHOWN_OTHERWISE.search(text) is not None


def without_accents(text: str) -> str:
    """The same text, same length, with accents taken off: for matching words, never for telling language."""
    return text if text.isascii() else "".join(_bare(c) for c in text)


# Letters with a stroke that no normal form takes off: "Łukasz" and "Søren" are names like any other.
_STROKES = str.maketrans("ŁłØøĐđĦħŦŧ", "LlOoDdHhTt")


@lru_cache(maxsize=4096)
def _bare(character: str) -> str:
    base = unicodedata.normalize("NFD", character)[0].translate(_STROKES)
    return base if base.isascii() and base.isalpha() else character


def _clusters(text: str, whole: bool = True) -> Iterator[tuple[int, int, str]]:
    """Each character with its marks; runs of plain English in one piece, if `whole`."""
    start, size = 0, len(text)
    while start < size:
        run = _PLAIN.match(text, start) if whole else None
        if run and run.end() - start > 2:
            # The first may be split from what was before it, and the last may have a mark.
            yield start, start + 1, text[start]
            yield start + 1, run.end() - 1, text[start + 1 : run.end() - 1]
            start = run.end() - 1
        end = start + 1
        while end < size and text[end] > "\u02ff" and unicodedata.combining(text[end]):
            end += 1
        yield start, end, text[start : min(end, start + 1 + MOST_MARKS)]
        start = end


@lru_cache(maxsize=8192)
def _fold(cluster: str) -> tuple[str, bool]:
    """What a cluster reads as, and whether that was a disguise. Case and typographic marks are none."""
    if cluster in ("\n", "\t"):
        return cluster, False
    if cluster == "\r":
        return "", False
    if cluster in ("\u2019", "\u02bc", "\u00b4"):
        return "'", False
    named = _by_name(cluster[0])
    folded = unicodedata.normalize("NFKC", (named or cluster[0]) + cluster[1:]).lower()
    folded = unicodedata.normalize("NFKC", folded).lower()
    folded = "".join(
        c
        for c in folded
        if unicodedata.category(c) not in ("Cf", "Cc", "Cs") and not _UNSEEN.match(c)
    )
    if any(unicodedata.combining(c) for c in folded):
        # More marks than any letter of English or Welsh has: the letter alone is meant.
        latin = _bare(folded[0]) + folded[1:]
        if latin[0].isascii():
            folded = "".join(c for c in latin if not unicodedata.combining(c))
    folded = "".join(" " if c.isspace() else c for c in folded)
    disguise = (
        folded.isalpha() and folded != unicodedata.normalize("NFC", cluster).lower()
    )
    return folded, disguise


def _by_name(character: str) -> str:
    """Letters that normal forms leave alone: small capitals, boxed and turned-about Latin letters."""
    if character.isascii():
        return ""
    match = re.fullmatch(
        r"(?:NEGATIVE (?:SQUARED|CIRCLED) |SQUARED )?LATIN (?:CAPITAL )?LETTER (?:SMALL CAPITAL |DOTLESS )?([A-Z])"
        r"|LATIN SMALL LETTER DOTLESS ([IJ])",
        unicodedata.name(character, ""),
    )
    return (match.group(1) or match.group(2)).lower() if match else ""


@cache
def _look_alikes() -> dict[str, str]:
    """Letters of other scripts that look Latin, from the Unicode confusables table of confusable-homoglyphs."""
    # Loads a large table, so only when a text needs it.
    from confusable_homoglyphs import confusables

    table: dict[str, str] = {}
    for latin in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ":
        for entry in confusables.confusables_data.get(latin, ()):
            other = entry["c"]
            if (
                len(other) == 1
                and other.isalpha()
                and not unicodedata.name(other, "LATIN").startswith("LATIN")
            ):
                table.setdefault(other, latin)
    table |= dict.fromkeys(_LIKE_I, "I")
    return table


def _look_alike_positions(text: str) -> dict[int, str]:
    """Index -> Latin letter, for words that can be read as Latin throughout and stand among Latin letters.

    A Russian or Greek text keeps its letters: there the words beside are not Latin.
    """
    if not _FOREIGN.search(text):
        return {}
    words = [
        match for match in _LETTERS.finditer(text) if _FOREIGN.search(match.group())
    ]
    table = _look_alikes()
    latin = sum(c.isascii() and c.isalpha() for c in text)
    mostly_latin = latin > sum(c.isalpha() for c in text) / 2
    found: dict[int, str] = {}
    for match in words:
        word = match.group()
        mixed = any(c.isascii() for c in word)
        if (mixed or mostly_latin) and all(c in table or _is_latin(c) for c in word):
            found |= {
                match.start() + i: table[c] for i, c in enumerate(word) if c in table
            }
    return found


@lru_cache(maxsize=4096)
def _is_latin(character: str) -> bool:
    return character.isascii() or unicodedata.name(character, "").startswith("LATIN")
