"""A resident's words and the claim that the council checked, side by side: which words both have. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from moderation.claims.wording.words import sentences, tokens
from moderation.types import Claim

_WORD = re.compile(r"\w+(?:['’-]\w+)*")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a text, and whether the other text has it too."""

    text: str
    agrees: bool


@dataclass(frozen=True, slots=True)
class Beside:
    """The sentence that comes nearest, and the wording of the claim that it comes near to."""

    said: tuple[Part, ...]
    claim: tuple[Part, ...]
    shared: int


def beside(text: str, claim: Claim) -> Beside:
    """The two, with what they share marked; `shared` is 0 where they say it in other words altogether."""
    wordings = [
        w
        for w in (
            claim.claim,
            claim.claim_cy,
            *claim.paraphrases,
            *claim.paraphrases_cy,
        )
        if w
    ]
    pairs = [(s, w) for s in sentences(text) or [text] for w in wordings]
    best = max(pairs, key=lambda pair: _share(*pair))
    both = _keys(best[0]) & _keys(best[1])
    return Beside(tuple(_parts(best[0], both)), tuple(_parts(best[1], both)), len(both))


def _keys(text: str) -> set[str]:
    return {token.key for token in tokens(text)}


def _share(sentence: str, wording: str) -> float:
    said, meant = _keys(sentence), _keys(wording)
    return len(said & meant) / (len(said | meant) or 1)


def _parts(text: str, both: Iterable[str]) -> Iterator[Part]:
    known, at = frozenset(both), 0
    for found in _WORD.finditer(text):
        if not _keys(found.group()) & known:
            continue
        if found.start() > at:
            yield Part(text[at : found.start()], False)
        yield Part(found.group(), True)
        at = found.end()
    if at < len(text):
        yield Part(text[at:], False)
