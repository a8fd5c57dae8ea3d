"""Turns a text into hashed n-gram ids: what the linear model sees of it.

Nothing here asks Python or the platform what a character is: letter case, spaces and word edges follow the
fixed ranges below, because `str.lower` and `str.isalnum` change with each Python's Unicode tables, and
Python's own `hash` changes with each run. All arithmetic is on unsigned 64-bit integers that wrap, so ids are
the same everywhere. Any change here makes the shipped model wrong: train it again (`python -m
training.linear`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Codes = npt.NDArray[np.uint32]
Hashes = npt.NDArray[np.uint64]
Ids = npt.NDArray[np.int64]

VERSION = "ngrams-1"
BUCKET_BITS = 20
BUCKETS = 1 << BUCKET_BITS
MAX_CHARACTERS = 100_000
CHAR_SIZES = (2, 3, 4, 5)
LONGEST_RUN = 3
WINDOW = 800  # characters

_SPACE = np.uint32(0x20)
_BASE = np.uint64(0x9E3779B97F4A7C15)  # odd, so that it has an inverse modulo 2**64
_BASE_INVERSE = np.uint64(pow(0x9E3779B97F4A7C15, -1, 1 << 64))
_PAIR = np.uint64(0xD6E8FEB86659FD93)
_MIX_1 = np.uint64(0xFF51AFD7ED558CCD)
_MIX_2 = np.uint64(0xC4CEB9FE1A85EC53)
_WORD_SEED, _PAIR_SEED, _CHAR_SEED = (
    np.uint64(1 << 40),
    np.uint64(2 << 40),
    np.uint64(3 << 40),
)

# First and last code point of each range that is dropped: soft hyphen, zero-width and direction marks,
# variation selectors, byte order mark. They are invisible, and are put inside words to hide them.
_INVISIBLE = (
    (0xAD, 0xAD),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x2064),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
)
_BLANK = ((0x00, 0x20), (0x7F, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F),
          (0x205F, 0x205F), (0x3000, 0x3000))  # fmt: skip
# Capitals and how far their small letters lie: Latin-1, Greek, Cyrillic.
_CAPITALS = ((0x41, 0x5A, 32), (0xC0, 0xD6, 32), (0xD8, 0xDE, 32), (0x391, 0x3A1, 32), (0x3A3, 0x3A9, 32),
             (0x400, 0x40F, 80), (0x410, 0x42F, 32))  # fmt: skip
# In these ranges a capital stands just before its small letter; the number is what is left of a
# capital's code divided by 2.
_PAIRED = ((0x100, 0x137, 0), (0x139, 0x148, 1), (0x14A, 0x177, 0), (0x1E00, 0x1EFF, 0))
_QUOTES = {0x2018: 0x27, 0x2019: 0x27, 0x02BC: 0x27, 0x201C: 0x22, 0x201D: 0x22}
# A word is ASCII letters, digits, apostrophes, and all beyond ASCII but these (punctuation, symbols, emoji).
_NOT_WORD_ABOVE_ASCII = ((0x80, 0xBF), (0xD7, 0xD7), (0xF7, 0xF7), (0x2000, 0x2BFF), (0x3000, 0x303F),
                         (0xD800, 0xDFFF), (0xFE10, 0xFE6F), (0xFF00, 0xFF0F), (0x1F000, 0x1FAFF))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Grams:
    """The distinct n-grams of one text as sorted bucket ids, each 0 <= id < BUCKETS, dtype int64."""

    words: Ids  # shape (number of distinct word 1- and 2-gram buckets,)
    chars: Ids  # shape (number of distinct character 2- to 5-gram buckets,)


def grams(text: str) -> Grams:
    """The n-grams of any text, lone surrogates included, in linear time (`pieces` bounds the length)."""
    codes = _fold(_code_points(text))
    return Grams(
        words=_buckets(_word_hashes(codes)), chars=_buckets(_char_hashes(codes))
    )


def pieces(text: str) -> list[str]:
    """The text (its first MAX_CHARACTERS), and the overlapping windows of it that an engine scores as well.

    Over a long text the score thins out, so that a threat could be hidden in pages of pleasantries. A window
    sees it alone. Windows overlap by half: whatever is shorter than that is whole in one of them.
    """
    text = text[:MAX_CHARACTERS]
    if len(text) <= WINDOW:
        return [text]
    starts = range(0, len(text) - WINDOW // 2, WINDOW // 2)
    return [text, *(text[start : start + WINDOW] for start in starts)]


def _code_points(text: str) -> Codes:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(
        np.uint32
    )


def _within(codes: Codes, ranges: tuple[tuple[int, int], ...]) -> npt.NDArray[np.bool_]:
    inside = np.zeros(codes.shape, dtype=np.bool_)
    for first, last in ranges:
        inside |= (codes >= first) & (codes <= last)
    return inside


def _fold(codes: Codes) -> Codes:
    """Small letters, plain quotes, one space between words and at each end, runs cut to LONGEST_RUN."""
    codes = codes[~_within(codes, _INVISIBLE)]
    folded = codes.copy()
    for first, last, shift in _CAPITALS:
        folded[(codes >= first) & (codes <= last)] += np.uint32(shift)
    for first, last, remainder in _PAIRED:
        folded[(codes >= first) & (codes <= last) & (codes % 2 == remainder)] += (
            np.uint32(1)
        )
    for fancy, plain in _QUOTES.items():
        folded[codes == fancy] = plain
    folded[_within(codes, _BLANK)] = _SPACE
    folded = np.concatenate(([_SPACE], folded, [_SPACE]))
    repeats = np.ones(folded.shape, dtype=np.bool_)
    repeats[:LONGEST_RUN] = False
    for back in range(1, LONGEST_RUN + 1):
        repeats[back:] &= folded[back:] == folded[:-back]
    blanks = np.zeros(folded.shape, dtype=np.bool_)
    blanks[1:] = (folded[1:] == _SPACE) & (folded[:-1] == _SPACE)
    return folded[~(repeats | blanks)]


def _char_hashes(codes: Codes) -> Hashes:
    """One hash for each run of CHAR_SIZES code points, spaces and word edges included."""
    wide = codes.astype(np.uint64)
    rolling, found = wide, []
    for size in range(2, max(CHAR_SIZES) + 1):
        rolling = rolling[:-1] * _BASE + wide[size - 1 :]
        if size in CHAR_SIZES:
            found.append(rolling + _CHAR_SEED * np.uint64(size))
        if rolling.size <= 1:
            break
    return np.concatenate(found)


def _word_hashes(codes: Codes) -> Hashes:
    """One hash for each word and one for each pair of neighbours."""
    letters = _within(codes, ((0x61, 0x7A), (0x30, 0x39), (0x27, 0x27))) | (
        (codes > 0x7F) & ~_within(codes, _NOT_WORD_ABOVE_ASCII)
    )
    edges = (
        np.flatnonzero(letters[1:] != letters[:-1]) + 1
    )  # text begins and ends with a space, so edges pair up
    starts, ends = edges[0::2], edges[1::2]
    # Sum of code * base**position up to each place: a word is a difference, moved back to position 0.
    powers = _powers(_BASE, codes.size)
    sums = np.concatenate(
        (
            np.zeros(1, np.uint64),
            np.cumsum(codes.astype(np.uint64) * powers, dtype=np.uint64),
        )
    )
    words = (sums[ends] - sums[starts]) * _powers(_BASE_INVERSE, codes.size)[starts]
    pairs = words[:-1] * _PAIR + words[1:]
    return np.concatenate((words + _WORD_SEED, pairs + _PAIR_SEED))


def _powers(base: np.uint64, count: int) -> Hashes:
    factors = np.full(count, base, dtype=np.uint64)
    factors[:1] = 1
    return np.cumprod(factors, dtype=np.uint64)


def _buckets(hashes: Hashes) -> Ids:
    """Stirs each hash (MurmurHash3's finishing step, public domain) and keeps its top BUCKET_BITS bits."""
    stirred = hashes ^ (hashes >> np.uint64(33))
    stirred = stirred * _MIX_1
    stirred ^= stirred >> np.uint64(33)
    stirred = stirred * _MIX_2
    stirred ^= stirred >> np.uint64(33)
    return np.unique(stirred >> np.uint64(64 - BUCKET_BITS)).astype(np.int64)
