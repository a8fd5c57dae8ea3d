"""Letters set apart by one and the same sign, and the words that they make up: "b r e a k", "y.o.u.r", "w.1.l.l"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product

from moderation import lexicon
from moderation.patterns.late import late

# Start, end, replacement, and for each new character its old index.
Edit = tuple[int, int, str, Sequence[int]]

LONGEST_RUN = 120  # letters set apart that are looked at together
_DIGITS = {
    "0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g",
    "@": "a", "$": "s", "!": "i", "|": "il", "€": "e",
}  # fmt: skip
_APART = late(
    r"(?<![\w@$'])[\w@$](?:([ .\-_*·•~|/,+])[\w@$])(?:\1[\w@$])+(?![\w@$']|[.\-_*·•~|/,+][\w@$])"
)
_POINT_AND_ON = late(r"\.[ \t]+[^\W_]")


def set_apart(text: str, large: Callable[[int], bool]) -> Iterator[Edit]:
    """Letters held apart by one and the same sign. Spaces are only closed up where known words come out.

    `large` tells whether the letter at a place was written large.
    """
    for match in _APART.finditer(text):
        everywhere = range(match.start(), match.end(), 2)
        for first in range(0, len(everywhere), LONGEST_RUN):
            at = everywhere[first : first + LONGEST_RUN]
            words = _words_of("".join(text[i] for i in at), by_spaces=match.group(1) == " ")  # fmt: skip
            if words:
                joined, sources, used = " ".join(words), list[int](), 0
                last = at[-1] + 1
                if match.group(1) == "." and _goes_on(text, joined, last, large):
                    last += 1  # "w.i.l.l. kill": its last point ends no sentence
                for character in joined:
                    sources.append(
                        at[max(used - 1, 0)] if character == " " else at[used]
                    )
                    used += character != " "
                yield at[0], last, joined, sources


def _goes_on(text: str, joined: str, end: int, large: Callable[[int], bool]) -> bool:  # fmt: skip
    """Whether a point stands behind letters joined by points, which are words and no "B.B.C.", and the sentence goes on behind it."""
    daily, known = lexicon.forms("english"), lexicon.vocabulary()
    words = all(w in daily or (len(w) > 3 and w in known) for w in joined.split())
    found = _POINT_AND_ON.match(text, end) if words else None
    return found is not None and (large(end - 1) or not large(found.end() - 1))


def _words_of(letters: str, by_spaces: bool) -> list[str]:
    """The words that letters set apart make up; [] where they are best left alone."""
    if len(letters) < 3 or sum(c.isalpha() for c in letters) * 2 <= len(letters):
        return []
    read = next((r for r in readings(letters) if r in lexicon.vocabulary()), letters)
    words = _segments(read) if read.isalpha() else []
    return words or ([letters] if letters.isalpha() and not by_spaces else [])


def _segments(letters: str) -> list[str]:
    """Known words that make up `letters`, fewest first, one of them of three letters or more; [] if none."""
    known, size = lexicon.vocabulary(), len(letters)
    best: list[list[str] | None] = [[]] + [None] * size
    for end in range(1, size + 1):
        for start in range(max(0, end - 16), end):
            head = best[start]
            if (
                head is not None
                and letters[start:end] in known
                and (best[end] is None or len(head) + 1 < len(best[end] or ()))
            ):
                best[end] = [*head, letters[start:end]]
    words = best[size] or []
    return words if any(len(word) > 2 for word in words) else []


def readings(word: str) -> Iterator[str]:
    """Every way in which digits and signs in `word` may stand for letters; few, for few are ambiguous."""
    choices = [_DIGITS.get(c, c) for c in word]
    if sum(len(c) > 1 for c in choices) > 4:
        choices = [c[0] for c in choices]
    return ("".join(letters) for letters in product(*choices))
