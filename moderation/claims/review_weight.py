"""What no review says: the topic of its claim, and how grave it is.

A person says it of the whole file, the claim is kept here already, or it is guessed from the words and told as a guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from moderation.claims.stakes import stakes
from moderation.types import Claim

SHOWN = 5  # claims of one guess, by name
_WORDS = 60  # letters of a claim
_BOTH, _TOPIC, _IMPACT = "topic and impact", "topic", "impact"


@dataclass(frozen=True, slots=True)
class Weight:
    """The topic and the impact of a claim, and which of the two were guessed; "" where neither was."""

    topic: str
    impact: int
    guessed: str = ""


def weight_of(
    claim_id: str,
    words: str,
    topic: str | None,
    impact: int | None,
    kept: Mapping[str, tuple[str, int]],
) -> Weight:
    """How grave a claim is. `kept`: topic and impact of the claims that stand here, by their ids in small letters."""
    if topic is not None and impact is not None:
        return Weight(topic, impact)
    known = kept.get(claim_id.casefold())
    likely = known or stakes(words)
    guessed = "" if known else _IMPACT if topic else _TOPIC if impact else _BOTH
    return Weight(topic or likely[0], impact or likely[1], guessed)


def guesses(weighed: Iterable[tuple[Claim, Weight]]) -> Iterator[str]:
    """What was guessed, a line for each guess with its claims, and how to put it right."""
    found: dict[Weight, list[Claim]] = {}
    for claim, weight in weighed:
        if weight.guessed:
            found.setdefault(weight, []).append(claim)
    if not found:
        return
    what = next(iter(found)).guessed
    one = what != _BOTH
    yield (
        f"A review does not say {'its' if one else 'the'} {what}, so {what} {'was' if one else 'were'} guessed from the words "
        "of each claim. It decides how soon you hear of it."
    )
    for weight, claims in sorted(found.items(), key=lambda each: -each[0].impact):
        yield f"Guessed: topic {weight.topic}, impact {weight.impact} of 5: {_named(claims)}."
    options = " and ".join(f"--{each}" for each in what.split(" and "))
    yield (
        f"Where that is wrong, say {'it' if one else 'both'} for the whole file with {options}, or for one claim, once it "
        "stands, with `wardmote claims change ID --topic TOPIC --impact NUMBER`."
    )


def _named(claims: list[Claim]) -> str:
    told = ", ".join(f'{c.claim_id} "{_short(c.claim)}"' for c in claims[:SHOWN])
    more = len(claims) - SHOWN
    return f"{told} and {more} more" if more > 0 else told


def _short(text: str) -> str:
    return text if len(text) <= _WORDS else text[: _WORDS - 1] + "…"
