"""Claims that say nearly the same and are held for different things, by the matcher that hears them in comments.

The words that two share tell which are worth a look; only those are read side by side, so that a registry of five hundred
claims takes a second or two.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import islice

from moderation.claims.match import match
from moderation.claims.nearest.index import alone
from moderation.claims.nearest.rank import ranker
from moderation.claims.nearest.verbatim import contradict
from moderation.claims.wording.words import tokens
from moderation.types import Claim

_NEAREST = 6  # of the claims with a word in common, looked at for each
_SHARED = 0.5  # of a wording's weight, without which two claims hardly say the same
_MOST_READ = 40  # pairs that are read; those which share most come first


def nearly_same(claims: Sequence[Claim], today: date, new: Collection[str] | None = None) -> Iterator[tuple[Claim, Claim]]:  # fmt: skip
    """Pairs of claims in force with another verdict, of which one repeats the other: the earlier, then the later.

    `new`: the ids of those that are asked about; without it all are.
    """
    places = {claim.claim_id: place for place, claim in enumerate(claims)}
    for one, other in _worth_reading(claims, places, today, new):
        if _repeats(other, one) or _repeats(one, other):
            yield one, other


def _repeats(said: Claim, known: Claim) -> bool:
    return match(said.claim, [known], 0).claim_id is not None


def _worth_reading(claims: Sequence[Claim], places: dict[str, int], today: date, new: Collection[str] | None) -> list[tuple[Claim, Claim]]:  # fmt: skip
    """The pairs that share most of their words, in the order of the later claim."""
    shares: dict[tuple[int, int], float] = {}
    ranked = ranker(tuple(claims))
    for place, claim in enumerate(claims):
        if new is not None and claim.claim_id not in new:
            continue
        near = (places[name] for name, _ in ranked.rank(claim.claim, len(claims)))
        rivals = (n for n in near if contradict(claims[n], claim, today))
        for rival in islice(rivals, _NEAREST):
            pair = min(place, rival), max(place, rival)
            if pair not in shares:  # either way round it is the same
                shares[pair] = _shared(claim, claims[rival])
    best = sorted((p for p in shares if shares[p] >= _SHARED), key=lambda p: -shares[p])  # fmt: skip
    return [(claims[a], claims[b]) for a, b in sorted(best[:_MOST_READ], key=lambda p: (p[1], p[0]))]  # fmt: skip


def _shared(said: Claim, known: Claim) -> float:
    """The largest share of a wording's weight that the words of a claim have, either way round."""
    return max(_reach(said, known), _reach(known, said))


def _reach(said: Claim, known: Claim) -> float:
    ready = alone(known)
    return ready.reach(ready.hear(tokens(said.claim)))
