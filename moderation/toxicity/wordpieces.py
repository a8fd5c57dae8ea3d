"""Turns a text into the word pieces that the encoder was trained on, and those into windows of bounded length.

The pieces are those of BERT's uncased vocabulary (Devlin et al., 2018), found by longest match first. Around that,
four things differ from BERT, because comments are not books: web addresses and @names are one word each (whose they
are must not move a score), an emoji is read as its Unicode name, long runs of one character are cut, and a character
that no piece covers costs only itself, not the whole word. Any change here makes the shipped model wrong: train it
again (`python -m training.encoder`).
"""

from __future__ import annotations

import base64
import bz2
import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from moderation.patterns.late import late

VERSION = "wordpieces-1"
MAX_CHARACTERS = 100_000
WINDOW = 256  # pieces the encoder sees at once at most, its two edge marks included
SHORTER = 128  # what it sees at once of a text that does not fit, so that a passage of it does not thin out
STRIDE = 62  # pieces from one such window's start to the next: a passage of up to 64 pieces is whole in one of them
LONGEST_WORD = 64  # characters; a longer run of letters is read as several words
LONGEST_RUN = 3
_ROOM = SHORTER - 2

_UNKNOWN, _FIRST, _LAST, _INSIDE = "[UNK]", "[CLS]", "[SEP]", "##"
_ADDRESS = late(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NAME = late(r"(?<![\w@])@\w{1,50}")
_RUN = late(r"(.)\1{3,}", re.DOTALL)
_NO_TEXT = late("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
_WORD = late(r"[^\W_]+|[^\s]")
# Selectors, joiners, direction marks and skin tones: they change how a character looks, not what it says.
_SILENT = late(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U0001f3fb-\U0001f3ff\U000e0000-\U000e0fff]"
)
_PICTURE = late("[\u2190-\u2bff\U0001f000-\U0001faff]")
_FLAG = late("[\U0001f1e6-\U0001f1ff]{2}")


class WordPieces:
    """The vocabulary and the cutting. `vocabulary[i]` is the piece with id i; it holds [UNK], [CLS] and [SEP]."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.vocabulary = vocabulary
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self._unknown = self._ids[_UNKNOWN]
        self._first, self._last = self._ids[_FIRST], self._ids[_LAST]
        self._cut = lru_cache(maxsize=20_000)(self._pieces)

    def ids(self, text: str) -> list[int]:
        """The pieces of a text's first MAX_CHARACTERS, without edge marks; any str will do."""
        found: list[int] = []
        for word in _WORD.findall(plain(text)):
            found.extend(self._cut(word))
        return found

    def windows(self, text: str) -> list[list[int]]:
        """What the encoder reads of a text: at least one window of at most WINDOW ids, none of them twice.

        Over a long text a score thins out, so that a threat could be hidden in pages of pleasantries. A window
        sees it alone.
        """
        ids = self.ids(text)
        if len(ids) <= WINDOW - 2:
            return [[self._first, *ids, self._last]]
        cut = dict.fromkeys(tuple(ids[start : start + _ROOM]) for start in _starts(ids))
        return [[self._first, *window, self._last] for window in cut]

    def around(
        self, ids: Sequence[int], start: int, end: int
    ) -> tuple[list[int], slice] | None:
        """The window that the pieces from `start` to `end` stand in, and where in it; None if they are whole in none."""
        if len(ids) <= WINDOW - 2:
            return [self._first, *ids, self._last], slice(start + 1, end + 1)
        begun = min(start // STRIDE * STRIDE, _starts(ids)[-1])
        if end > begun + _ROOM:
            return None
        window = [self._first, *ids[begun : begun + _ROOM], self._last]
        return window, slice(start - begun + 1, end - begun + 1)

    def opening(self, text: str) -> list[int]:
        """The first window's worth of a text, with its edge marks."""
        return [self._first, *self.ids(text)[: WINDOW - 2], self._last]

    def _pieces(self, word: str) -> tuple[int, ...]:
        found: list[int] = []
        for start in range(0, len(word), LONGEST_WORD):
            found.extend(self._longest_first(word[start : start + LONGEST_WORD]))
        return tuple(found)

    def _longest_first(self, word: str) -> list[int]:
        found, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                known = self._ids.get((_INSIDE if start else "") + word[start:end])
                if known is not None:
                    found.append(known)
                    start = end
                    break
            else:
                found.append(self._unknown)
                start += 1
        return found


def _starts(ids: Sequence[int]) -> range:
    """Where the windows of a text begin that does not fit into one."""
    return range(0, len(ids) - (_ROOM - STRIDE), STRIDE)


def listed(pieces: Sequence[str]) -> str:
    """A vocabulary as a model file holds it: a piece a line, packed, for it is two hundred thousand letters otherwise."""
    return base64.b85encode(bz2.compress("\n".join(pieces).encode())).decode("ascii")


def unlisted(told: str) -> list[str]:
    """The vocabulary that `listed` packed. Raises ValueError where it was not packed so."""
    try:
        return bz2.decompress(base64.b85decode(told)).decode().split("\n")
    except (OSError, EOFError) as error:
        raise ValueError("no packed vocabulary") from error


def one_word(text: str) -> bool:
    """Whether this much plain text is read as one word."""
    return _WORD.fullmatch(text) is not None


def plain(text: str) -> str:
    """A text as the encoder reads it: small letters without accents, pictures as words."""
    text = _NO_TEXT.sub("", text[:MAX_CHARACTERS])
    text = _ADDRESS.sub(" url ", text)
    text = _NAME.sub(" @user ", text)
    if not text.isascii():
        text = _without_looks(text)
    return _shortened(text.lower())


def _without_looks(text: str) -> str:
    text = unicodedata.normalize("NFKC", _SILENT.sub("", text))
    text = _FLAG.sub(" flag ", _shortened(text))
    text = _PICTURE.sub(_named, text)
    parts = unicodedata.normalize("NFD", text.lower())
    return "".join(each for each in parts if not unicodedata.combining(each))


def _shortened(text: str) -> str:
    return _RUN.sub(lambda run: run[1] * LONGEST_RUN, text)


def _named(picture: re.Match[str]) -> str:
    return f" {unicodedata.name(picture[0], 'symbol').lower()} "
