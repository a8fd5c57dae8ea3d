"""Which claims a whole comment is nearest to: BM25 over all wordings of each claim, from 0 to 1."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from moderation.claims.wording.words import tokens
from moderation.types import Claim

_K1, _B = (
    1.2,
    0.75,
)  # the usual constants: how fast a repeated word stops counting, and how much length counts


@dataclass(frozen=True, slots=True)
class Ranker:
    """The words of a registry, counted. Built by ranker() once for each set of claims."""

    claim_ids: tuple[str, ...]
    postings: Mapping[
        str, tuple[tuple[int, float], ...]
    ]  # key -> (place in `claim_ids`, share of its rarity)
    rarity: Mapping[str, float]
    unseen: float  # the rarity of a word that no claim has

    def rank(self, text: str, top: int) -> list[tuple[str, float]]:
        """The nearest claims, best first, with the share of the text's own weight that each explains."""
        words = {token.key for token in tokens(text)}
        total = sum(self.rarity.get(word, self.unseen) for word in words)
        score: dict[int, float] = defaultdict(float)
        for word in sorted(words):
            for place, weight in self.postings.get(word, ()):
                score[place] += weight
        best = sorted(score.items(), key=lambda item: (-item[1], item[0]))[:top]
        return [
            (self.claim_ids[place], min(value / ((_K1 + 1) * total), 1.0))
            for place, value in best
        ]


@lru_cache(maxsize=1)
def ranker(claims: tuple[Claim, ...]) -> Ranker:
    """Count a registry's words. Withdrawn claims are left out."""
    live = [c for c in claims if c.status != "withdrawn"]
    counts = [
        Counter(
            t.key
            for text in (c.claim, c.claim_cy, *c.paraphrases, *c.paraphrases_cy)
            for t in tokens(text)
        )
        for c in live
    ]
    spread = Counter(key for count in counts for key in count)
    rarity = {key: _rarity(len(live), found) for key, found in spread.items()}
    return Ranker(
        tuple(c.claim_id for c in live),
        _postings(counts, rarity),
        rarity,
        _rarity(len(live), 0),
    )


def _rarity(claims: int, found: int) -> float:
    return math.log(1 + (claims - found + 0.5) / (found + 0.5))


def _postings(
    counts: Sequence[Counter[str]], rarity: Mapping[str, float]
) -> dict[str, tuple[tuple[int, float], ...]]:
    usual = max(sum(sum(count.values()) for count in counts) / max(len(counts), 1), 1.0)
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, count in enumerate(counts):
        length = _K1 * (1 - _B + _B * sum(count.values()) / usual)
        for key, times in count.items():
            postings[key].append(
                (place, rarity[key] * times * (_K1 + 1) / (times + length))
            )
    return {key: tuple(found) for key, found in postings.items()}
