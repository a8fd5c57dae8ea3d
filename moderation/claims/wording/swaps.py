"""Words that stand in a comment where the claim has others: almost the claim, and yet another thing may be said."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence

from moderation.claims.nearest.index import Wording
from moderation.claims.stance.negation import negatives, without_un
from moderation.claims.wording.words import MEANING_OF, Token, plain, stem, tokens

_LONGEST_SWAP = 3  # words


def swapped_share(
    wording: Wording, words: tuple[Token, ...], heard: Mapping[str, float]
) -> tuple[float, float]:
    """How much of the wording's weight gave way to other words in its place, and how many words were put in between."""
    gone, added = 0.0, 0
    mine, theirs, blocks = _aligned(wording, words, heard)
    for place, (kind, a, b, c, d) in enumerate(blocks):
        lost = [t.key for t in mine[a:b] if t.key not in heard]
        new = [t for t, key in theirs[c:d] if key not in wording.weights]
        if _is_swap(kind, lost, new, b - a, d - c):
            # The council's own name weighs nothing, and yet another in its place is another place.
            gone += sum(wording.weights.get(k, 1.0) for k in lost)
        elif kind == "insert" and 0 < place < len(blocks) - 1:
            added += len(new)
    return gone / wording.total, min(added / 3, 1.0)


def swaps(
    wording: Wording, words: tuple[Token, ...], heard: Mapping[str, float]
) -> list[tuple[str, str]]:
    """What the wording says, and what stands in its place."""
    return [
        (" ".join(t.raw for t in lost), " ".join(t.raw for t in new))
        for lost, new in swapped(wording, words, heard)
    ]


def swapped(
    wording: Wording, words: tuple[Token, ...], heard: Mapping[str, float]
) -> list[tuple[list[Token], list[Token]]]:
    """The same, word by word."""
    mine, theirs, blocks = _aligned(wording, words, heard)
    found = []
    for kind, a, b, c, d in blocks:
        lost = [t for t in mine[a:b] if t.key not in heard]
        new = [t for t, key in theirs[c:d] if key not in wording.weights]
        if _is_swap(kind, lost, new, b - a, d - c):
            found.append((lost, new))
    return found


def _is_swap(
    kind: str, lost: Sequence[object], new: Sequence[object], here: int, there: int
) -> bool:
    return (
        kind == "replace" and bool(lost and new) and max(here, there) <= _LONGEST_SWAP
    )


def _aligned(
    wording: Wording, words: tuple[Token, ...], heard: Mapping[str, float]
) -> tuple[
    tuple[Token, ...], list[tuple[Token, str]], list[tuple[str, int, int, int, int]]
]:
    """The words of both, those of the comment with the key that they are heard as, and where they run alike."""
    mine = tokens(wording.text)
    theirs = [
        (t, next((k for k in known_as(t, heard) if k in wording.weights), t.key))
        for t in words
    ]
    keys = [t.key for t in mine], [key for _, key in theirs]
    blocks = difflib.SequenceMatcher(None, *keys, autojunk=False).get_opcodes()
    return mine, theirs, [(kind, a, b, c, d) for kind, a, b, c, d in blocks]


def known_as(word: Token, heard: Mapping[str, float]) -> tuple[str, ...]:
    """The keys that a word may be heard as: its own, or the known word that it is a slip for."""
    if word.key in heard:
        return (word.key,)
    mended = [key for key, strength in heard.items() if strength < 1]
    close = difflib.get_close_matches(word.key, mended, 1, 0.75) if mended else []
    return (word.key, *close)


def turned_words(unit: str, wording: str) -> dict[str, tuple[str, str]]:
    """Of "unsafe" in one text and a plain "safe" in the other: the key, and how the wording and the unit have it."""
    if negatives(unit) % 2 == negatives(wording) % 2:
        return {}
    told, claimed = plain(unit), plain(wording)
    found = {}
    for bare in {*without_un(told), *without_un(claimed)}:
        pair = [f"un{bare}" if re.search(rf"\bun{bare}\b", text) else bare for text in (claimed, told)]  # fmt: skip
        if pair[0] != pair[1] and all(re.search(rf"\b{word}\b", text) for word, text in zip(pair, (claimed, told), strict=True)):  # fmt: skip
            found[MEANING_OF.get(stem(bare), stem(bare))] = (pair[0], pair[1])
    return found
