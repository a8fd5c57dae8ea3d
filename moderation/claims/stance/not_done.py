"""Whether the claim's own deed stands right behind a "not": "the Corn Exchange wasn't sold, it was leased"."""

from __future__ import annotations

from collections.abc import Mapping

from moderation.claims.stance.moods import asserted
from moderation.claims.stance.negation import IDLE_NEGATIVES, NEGATION, negatives
from moderation.claims.wording.agree import EVENTS
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_DEED_SAID = 0.55  # of the claim's words
_REACH = 4  # words behind the "not" in which the deed must stand
_NOT_THEN = late(r"\b(?:only|just|even|yet|until|till|if|unless|without|enough|longer|more|but|because|and|or)\b|[,.;:!?]")  # fmt: skip


def not_done(sentence: str, wording: str, told: Mapping[str, float]) -> bool:
    """Whether a sentence says of the claim's deed that it is not done. What is hoped, demanded or asked says nothing.

    `told`: what is weighed of both, by name.
    """
    if told["subjects"] < _DEED_SAID or told["event_missing"]:
        return False
    said = plain(asserted(sentence))
    if said.rstrip(" \"')").endswith("?") or negatives(wording) or negatives(sentence) % 2 == 0:  # fmt: skip
        return False
    deeds = {t.key for t in tokens(wording)} & EVENTS
    rest = IDLE_NEGATIVES.sub(" ", said)
    for found in NEGATION.finditer(rest):
        behind = _NOT_THEN.split(rest[found.end() :])[0].split()[:_REACH]
        if deeds & {t.key for t in tokens(" ".join(behind))}:
            return True
    return False
