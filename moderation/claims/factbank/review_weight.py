"""What no review of others says: the topic of its claim, and how grave it is.

A person says it of the whole file, the file says it as ours do, the claim is kept here already, or it is guessed from the
words and told as a guess. Ours say it in `keywords`, as terms of two lists of our own: other readers pass over them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from moderation.claims.factbank.entry import TOPICS
from moderation.claims.opinion.stakes import stakes
from moderation.types import Claim

SHOWN = 5  # claims of one guess, by name
_TOPICS, _IMPACTS = "urn:wardmote:topic", "urn:wardmote:impact"
_WORDS = 60  # letters of a claim
_BOTH, _TOPIC, _IMPACT = "topic and impact", "topic", "impact"


@dataclass(frozen=True, slots=True)
class Weight:
    """The topic and the impact of a claim, and which of the two were guessed; "" where neither was."""

    topic: str
    impact: int
    guessed: str = ""


def as_keywords(claim: Claim) -> list[dict[str, str]]:
    """Topic and impact of a claim as a review of ours says them."""
    return [
        _term(_TOPICS, claim.topic, claim.topic),
        _term(_IMPACTS, str(claim.impact), f"impact {claim.impact} of 5"),
    ]


def _term(of: str, code: str, name: str) -> dict[str, str]:
    return {
        "@type": "DefinedTerm",
        "inDefinedTermSet": of,
        "termCode": code,
        "name": name,
    }


def said_in(reviews: Iterable[Mapping[str, Any]]) -> dict[str, tuple[str, int]]:
    """Topic and impact that reviews of ours say, by their ids in small letters. What is not whole, or no value that we know,
    says nothing."""
    found: dict[str, tuple[str, int]] = {}
    for review in reviews:
        said = _said(review.get("keywords"))
        topic, impact = said.get(_TOPICS, ""), said.get(_IMPACTS, "")
        if topic in TOPICS and impact in {"1", "2", "3", "4", "5"}:
            found[str(review.get("identifier", "")).casefold()] = topic, int(impact)
    return found


def are_ours(keywords: object) -> bool:
    """Whether these words of a review say topic and impact as we do, and nothing else."""
    return isinstance(keywords, list) and set(_said(keywords)) == {_TOPICS, _IMPACTS} and len(keywords) == 2  # fmt: skip


def _said(keywords: object) -> dict[str, str]:
    listed = keywords if isinstance(keywords, list) else []
    terms = [term for term in listed if isinstance(term, dict)]
    return {
        str(term.get("inDefinedTermSet")): str(term.get("termCode")) for term in terms
    }


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
