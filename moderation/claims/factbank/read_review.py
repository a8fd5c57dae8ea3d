"""Reads schema.org ClaimReview (JSON-LD) as claims: all of a file or none of it, unless a person wants what fits.

A review says neither who answers for it here nor how long it holds; a person says that. Who made the claim is
not taken over: the registry is about what is said, not about who said it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from moderation.claims.factbank.entry import Verdict, midnight
from moderation.claims.factbank.ratings import (
    Unmapped,
    plain_rating,
    verdict_of,
    words_of,
)
from moderation.claims.factbank.registry import alike, parse_claims
from moderation.claims.factbank.review import Parts, parts_of
from moderation.claims.factbank.review_details import details_of, not_taken, one_welsh
from moderation.claims.factbank.review_shapes import TAKEN, document_of, none_of
from moderation.claims.factbank.review_texts import (
    items_of,
    other_names,
    text_of,
    tongues,
    unprefixed,
)
from moderation.claims.factbank.review_weight import (
    Weight,
    are_ours,
    guesses,
    said_in,
    weight_of,
)
from moderation.claims.factbank.writing import write_claims
from moderation.claims.nearest.verbatim import (
    NOTHING,
    Letters,
    contradict,
    to_the_letter,
    wordings_of,
)
from moderation.patterns.late import late
from moderation.types import Claim
from moderation.yaml_files.lines import Fault, FileError

MOST_REVIEWS = 5_000
LONGEST_BODY = 4000
_ID = late(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,63}")
_KEY = late(r'"(?:[a-z]+:|https?://schema\.org/)?claimReviewed"\s*:')
_THEIR_KEYS = {
    "claim": "`claimReviewed`",
    "claim_cy": "the Welsh of `claimReviewed`",
    "paraphrases": "`alternateName`",
    "paraphrases_cy": "a Welsh `alternateName`",
    "not_this": "`disambiguatingDescription`",
    "correct_statement": "`reviewBody`",
    "correct_statement_cy": "the Welsh of `reviewBody`",
    "harm": "`description`",
    "ward": "`spatialCoverage`",
    "service": "`about`",
    "source_url": "`url`",
    "source_date": "`datePublished`",
}
_OWN_KEY = late(r"`(\w+)`")
_APART = "take one of the two out, or say in the claim what sets them apart"
_Numbered = tuple[int, Claim]  # with the number of its review


@dataclass(frozen=True, slots=True)
class Terms:
    """What a person says of every review of a file: who answers for it, how long it holds, how grave it is."""

    owner_role: str
    approved_by_role: str
    created: date
    expires: date
    topic: str | None = None  # None: guessed from the words of each claim
    impact: int | None = None
    prefix: str = "CR-"
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    # Topic and impact of the claims that are kept here, by their ids in small letters.
    kept: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    skip_unfit: bool = False  # take in what fits, and name the rest


class UnfitError(FileError):
    """A file with reviews that cannot be claims. `fits`: how many of its `count` could."""

    def __init__(self, faults: Iterable[Fault], fits: int, count: int) -> None:
        super().__init__(faults)
        self.fits, self.count = fits, count


@dataclass(slots=True)
class _Taken:
    """What was read so far: each claim with the number of its review, by its id in small letters; what does not fit.

    clashing: other claims with one of these ids. notes: each with the id that it is about.
    """

    claims: dict[str, _Numbered] = field(default_factory=dict)
    clashing: list[_Numbered] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Reviews:
    """The claims of a file, and a sentence for each thing that was not taken over."""

    claims: tuple[Claim, ...]
    notes: tuple[str, ...]


def read_reviews(text: str, name: str, terms: Terms, today: date) -> Reviews:
    """Read JSON-LD. Raises FileError with every fault; then nothing is to be taken from the file."""
    parts = parts_of(document_of(text, name))
    found = parts.reviews
    lines = [text.count("\n", 0, hit.start()) + 1 for hit in _KEY.finditer(text)]
    if len(lines) != len(found):
        lines = [0] * len(found)
    if not found:
        raise FileError([Fault(name, 0, 0, *none_of(text))])
    if len(found) > MOST_REVIEWS:
        message = f"there are {len(found)} reviews, and {MOST_REVIEWS} are the most"
        raise FileError([Fault(name, 0, 0, message, "bring them in parts")])
    # What our own file says of a claim goes before what is kept here.
    terms = replace(terms, kept={**terms.kept, **said_in(found)})
    taken = _taken(parts, lines, name, terms, today)
    if taken.faults and not (terms.skip_unfit and taken.claims):
        raise UnfitError(taken.faults, len(taken.claims), len(found))
    claims = [claim for _, claim in taken.claims.values()]
    told = (
        *(f"Left out: {fault}." for fault in taken.faults),
        *dict.fromkeys(note for _, note in taken.notes),
        *guesses((c, _weight(c.claim_id, c.claim, terms)) for c in claims),
        *_same(claims, today),
        *parts.left_out(),
        *_unmet(parts, terms),
        *_untaken(found),
    )
    return Reviews(tuple(claims), told)


def _taken(parts: Parts, lines: Sequence[int], name: str, terms: Terms, today: date) -> _Taken:  # fmt: skip
    """The reviews that can be claims, and what is wrong with the others."""
    taken = _Taken()
    for number, (review, line) in enumerate(zip(parts.reviews, lines, strict=True), 1):
        notes: list[str] = []
        try:
            claim = _claim(parts.whole(review), terms, notes)
            parse_claims(write_claims([claim]), name, today)
            _keep(taken, number, claim, lines)
            taken.notes += ((claim.claim_id.casefold(), note) for note in notes)
        except Unmapped as error:
            message = f"review {number} {error.message}"
            taken.faults.append(Fault(name, line, 0, message, error.remedy))
        except FileError as error:
            taken.faults += [
                Fault(name, line, 0, f"review {number}: {_named(f.message)}", _named(f.remedy))
                for f in error.faults
            ]  # fmt: skip
    _take_out(taken, lines, name)
    taken.faults.sort(key=lambda fault: fault.line)
    return taken


def _keep(taken: _Taken, number: int, claim: Claim, lines: Sequence[int]) -> None:
    """Add a claim, once where the same stands twice. Raises Unmapped where another has its id."""
    of = claim.claim_id.casefold()
    first, known = taken.claims.setdefault(of, (number, claim))
    if known != claim:
        taken.clashing.append((number, claim))
        message = f"has the id {claim.claim_id}, which review {first} has too"
        raise Unmapped(message, "take one of the two out")
    if first != number:
        where = f" in line {lines[number - 1]}" if lines[number - 1] else ""
        taken.notes.append((of, f"Review {number}{where} says the same as review {first}, and was taken once."))  # fmt: skip


def _take_out(taken: _Taken, lines: Sequence[int], name: str) -> None:
    """Take out each claim that another of the file contradicts, or has the id of: nobody could say which of the two is right."""
    read = sorted([*taken.claims.values(), *taken.clashing], key=lambda one: one[0])
    out = {claim.claim_id.casefold() for _, claim in taken.clashing}
    for (number, one), (first, other) in dict.fromkeys(_at_odds(read)):
        ids = one.claim_id.casefold(), other.claim_id.casefold()
        out.update(ids)
        if ids[0] != ids[1]:  # else it is told by its id
            place = f" in line {lines[first - 1]}" if lines[first - 1] else ""
            message = f"review {number} says the same as review {first}{place}, but is {one.verdict} where that is {other.verdict}"
            taken.faults.append(Fault(name, lines[number - 1], 0, message, _APART))
    for same in out:
        taken.claims.pop(same, None)
    taken.notes = [(of, note) for of, note in taken.notes if of in taken.claims]


def _at_odds(claims: Sequence[_Numbered]) -> Iterator[tuple[_Numbered, _Numbered]]:
    """Of the reviews of the same words with several verdicts, each but the first, and one that contradicts it."""
    by_words: dict[Letters, list[_Numbered]] = {}
    for one in claims:
        for letters in dict.fromkeys(to_the_letter(t) for _, t in wordings_of(one[1])):
            by_words.setdefault(letters, []).append(one)
    by_words.pop(NOTHING, None)
    for first, *others in by_words.values():
        against = [one for one in others if contradict(first[1], one[1])]
        for one in others if against else ():
            yield one, first if contradict(first[1], one[1]) else against[0]


def _same(claims: Sequence[Claim], today: date) -> Iterator[str]:
    for one, other, _ in alike(claims, today):
        yield f"{other.claim_id} has a wording of {one.claim_id}: a comment that says it counts for one of them only."


def _named(told: str) -> str:
    """What a registry's fault says, with the keys that a review has for it."""
    told = _OWN_KEY.sub(lambda key: _THEIR_KEYS.get(key[1], key[0]), told)
    return told.replace("or say `unverified`", 'or say so with --verdict, as in --verdict "False=unverified"')  # fmt: skip


def _claim(review: Mapping[str, Any], terms: Terms, notes: list[str]) -> Claim:
    text, tagged = _claimed(review)
    url = _address(review)
    known = text_of(review, "identifier")
    if _ID.fullmatch(known):
        claim_id = known
    else:
        digest = hashlib.sha256(f"{url}\n{text}".encode("utf-8", "replace"))
        claim_id = f"{terms.prefix}{digest.hexdigest()[:10]}"
    more = details_of(review)
    bodies = tongues(review, "reviewBody")
    corrected_cy = one_welsh("review", bodies.get("cy", ""), more.correct_statement_cy)
    if any(len(body) > LONGEST_BODY for body in (*bodies.values(), corrected_cy)):
        notes.append(f"{claim_id}: its reviewBody is too long and was left out.")
        bodies, corrected_cy = {}, ""
    english, in_welsh = other_names(review)
    rating = review.get("reviewRating")
    rating = unprefixed(rating) if isinstance(rating, dict) else rating
    if isinstance(rating, dict) and not words_of(rating):
        notes.append(f"{claim_id}: its verdict was read off the number of its rating.")
    weight = _weight(claim_id, text, terms)
    return Claim(
        claim_id,
        text,
        claim_cy=one_welsh("claim", tagged, more.claim_cy),
        paraphrases=english,
        paraphrases_cy=(*in_welsh, *more.paraphrases_cy),
        not_this=more.not_this,
        verdict=verdict_of(rating, terms.verdicts),
        correct_statement=bodies.get("en", ""),
        correct_statement_cy=corrected_cy,
        harm=more.harm,
        ward=more.ward,
        service=more.service,
        source_url=url,
        source_date=_day(review),
        impact=weight.impact,
        topic=weight.topic,
        owner_role=terms.owner_role,
        approved_by_role=terms.approved_by_role,
        created_at=midnight(terms.created),
        expires_at=midnight(terms.expires + timedelta(days=1)),
    )


def _weight(claim_id: str, words: str, terms: Terms) -> Weight:
    return weight_of(claim_id, words, terms.topic, terms.impact, terms.kept)


def _claimed(review: Mapping[str, Any]) -> tuple[str, str]:
    """What is claimed, in English and, where it is there too, in Welsh. Raises Unmapped."""
    texts = tongues(review, "claimReviewed") or tongues(_as_claim(review), "claimReviewed")  # fmt: skip
    if "en" in texts:
        return texts["en"], texts.get("cy", "")
    if not texts:
        raise Unmapped("has no `claimReviewed`", "say what is claimed")
    if "cy" in texts:
        raise Unmapped(
            "is in Welsh only", "write the claim in English too, and add it by hand"
        )
    raise Unmapped(
        f"is in the language {next(iter(texts))[:20]}",
        "take it out, or write it in English",
    )


def _as_claim(review: Mapping[str, Any]) -> dict[str, Any]:
    """The words of what is reviewed, where that is a Claim by its type: the name of an article or a post is no claim."""
    item = review.get("itemReviewed")
    plain = unprefixed(item) if isinstance(item, dict) else {}
    kinds = plain.get("@type")
    if "Claim" not in (kinds if isinstance(kinds, list) else [kinds]):
        return {}
    said = plain.get("text") or plain.get("name") or ""
    return {"claimReviewed": said, "inLanguage": review.get("inLanguage")}


def _address(review: Mapping[str, Any]) -> str:
    """Where the review stands: its `url`, the first where there are several, or else the page that it is the matter of."""
    for key in ("url", "mainEntityOfPage"):
        value = review.get(key)
        first = value[0] if isinstance(value, list) and value else value
        page = unprefixed(first) if isinstance(first, Mapping) else {}
        if found := text_of(page, "url") or text_of({key: first or ""}, key):
            return found
    return ""


def _day(review: Mapping[str, Any]) -> str:
    """The day it was published, whatever the hour. Raises Unmapped for one that is none."""
    said = text_of(review, "datePublished")
    if not said:
        return ""
    try:
        return date.fromisoformat(said[:10]).isoformat()
    except ValueError:
        raise Unmapped(
            f"has the `datePublished` {said[:20]}, which is no day",
            "write year, month and day as in 2026-01-12",
        ) from None


def _unmet(parts: Parts, terms: Terms) -> Iterator[str]:
    """What a person said of a rating that no review here has: maybe they spelt it otherwise."""
    ratings = [parts.whole(review).get("reviewRating") for review in parts.reviews]
    met = {plain_rating(word) for one in ratings if isinstance(one, dict) for word in words_of(unprefixed(one))}  # fmt: skip
    for rating, verdict in terms.verdicts.items():
        if plain_rating(rating) not in met:
            yield f'--verdict "{rating}={verdict}" fits no review of this file.'


def _untaken(reviews: list[dict[str, Any]]) -> Iterator[str]:
    """What the reviews say that the registry has no place for."""
    taken = TAKEN | ({"keywords"} if all(are_ours(r.get("keywords")) for r in reviews if "keywords" in r) else set())  # fmt: skip
    other = {key for review in reviews for key in review} - taken
    other |= {key for review in reviews for key in not_taken(review)}
    if other:
        yield f"Not taken over: {', '.join(sorted(other))}."
    items = [item for review in reviews for item in items_of(review)]
    if any(set(item) & {"author", "appearance"} for item in items):
        yield "Who made a claim, and where, is not taken over."
