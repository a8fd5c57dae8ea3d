"""How near a text's meaning is to each wording of a registry, by the shipped sentence encoder where it can be had."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from moderation.claims.nearest.encoder import EncoderError, shared
from moderation.claims.nearest.index import Index
from moderation.claims.nearest.kinship import of_claims, of_comments

if TYPE_CHECKING:
    import numpy
    import numpy.typing

    Rows = numpy.typing.NDArray[numpy.float32]

MOST_AT_HAND = 2000  # wordings whose rows are made beforehand; a larger registry is read by words alone


class Meanings:
    """The rows of a registry's wordings and of the texts that are none of its claims."""

    def __init__(self, known: Index) -> None:
        self._encoder = shared()
        self._wordings = self._encoder.encode([w.text for w in known.wordings])
        self._kin = of_claims(self._wordings)
        self.places: dict[str, list[int]] = {}
        for place, wording in enumerate(known.wordings):
            self.places.setdefault(wording.claim.claim_id, []).append(place)
        self._others = {
            claim_id: self._encoder.encode(texts)
            for claim_id, texts in known.other_texts.items()
            if texts
        }

    def alike(self, one: str, other: str) -> float:
        """How near two texts are in meaning, -1 to 1."""
        rows = self._encoder.encode([one, other])
        return float(rows[0] @ rows[1])

    def nearest(self, text: str) -> Likeness:
        """How near the text is to all that the registry says."""
        row = self._encoder.encode([text])[0]
        values = self._wordings @ row
        best = {
            claim_id: float(values[places].max())
            for claim_id, places in self.places.items()
        }
        others = {
            claim_id: float((rows @ row).max())
            for claim_id, rows in self._others.items()
        }
        kin = self._kin @ of_comments(row[None])[0]
        nearest_kin = {
            claim_id: float(kin[places].max())
            for claim_id, places in self.places.items()
        }
        return Likeness(best, others, nearest_kin)


class Likeness:
    """How near one text is to each claim, -1 to 1, and to what that claim is not.

    `kin`: how near it is to each claim as residents put it (kinship.py), -1 to 1.
    """

    def __init__(
        self,
        claims: Mapping[str, float],
        others: Mapping[str, float],
        kin: Mapping[str, float],
    ) -> None:
        self.claims = claims
        self.others = others
        self.kin = kin
        self.order = sorted(claims, key=lambda c: (-claims[c], c))

    def rival(self, claim_id: str) -> float:
        """How near the nearest other claim is; -1.0 where there is none."""
        other = next((c for c in self.order if c != claim_id), None)
        return self.claims[other] if other is not None else -1.0

    def kin_rival(self, claim_id: str) -> float:
        """How near the nearest other claim is as residents put it; -1.0 where there is none."""
        return max((near for c, near in self.kin.items() if c != claim_id), default=-1.0)  # fmt: skip


def meanings(known: Index) -> Meanings | None:
    """The meanings of a registry; None where the encoder cannot be had, or the registry is too large for it."""
    return known.once("meanings", partial(_meanings, known))


def _meanings(known: Index) -> Meanings | None:
    if not 0 < len(known.wordings) <= MOST_AT_HAND:
        return None
    try:
        return Meanings(known)
    except EncoderError:
        return None
