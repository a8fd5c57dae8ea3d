"""Words that stand in the registry as they are: a wording of a claim is the claim, a `not_this` never is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial

from moderation.claims.factbank.entry import midnight
from moderation.claims.nearest.index import Index
from moderation.claims.opinion.gate import Statement, gate, question
from moderation.claims.spread.alike import letters_of
from moderation.claims.stance import cues
from moderation.claims.stance.put_right import taken_back
from moderation.claims.stance.signs import debunked, verdicts_only
from moderation.claims.wording.dated import in_words
from moderation.claims.wording.words import sentences, tokens, units
from moderation.types import Claim

# The letters of a text and, as the marks within a number are a part of it, its numbers: "2-5%" is not "2.5%".
Letters = tuple[str, tuple[tuple[str, str], ...]]
NOTHING: Letters = ("", ())


def to_the_letter(text: str) -> Letters:
    """What two texts have in common that are the same but for case and marks."""
    text = in_words(text)
    letters = letters_of(text)
    if not any(letter.isdigit() for letter in letters):
        return letters, ()
    numbers = (t for t in tokens(text) if t.kind == "number")
    return letters, tuple((t.key, t.measure) for t in numbers)


def verbatim(text: str, known: Index) -> Iterator[Statement]:
    """Each sentence, and each of its clauses, that is a wording to the letter, and that nothing around asks or denies."""
    parts, wordings = sentences(text), known.once("to the letter", partial(_wordings, known))  # fmt: skip
    for place, sentence in enumerate(parts):
        before = parts[place - 1] if place else ""
        after = parts[place + 1] if place + 1 < len(parts) else ""
        for unit in dict.fromkeys((sentence, *units(sentence))):
            for claim, wording in wordings.get(to_the_letter(unit), ()):
                s = Statement(sentence, unit, before, after, claim, wording, known.home, text)  # fmt: skip
                if _stands(s):
                    yield s


def excluded(claim: Claim | None, *said: str) -> bool:
    """Whether one of these texts is, but for case and marks, what the claim's entry says is not the claim."""
    return claim is not None and not _excluded(claim).isdisjoint(
        map(to_the_letter, said)
    )


@lru_cache(maxsize=512)
def _excluded(claim: Claim) -> frozenset[Letters]:
    return frozenset(to_the_letter(text) for text in claim.not_this) - {NOTHING}


def _wordings(known: Index) -> dict[Letters, tuple[tuple[Claim, str], ...]]:
    found: dict[Letters, tuple[tuple[Claim, str], ...]] = {}
    for w in known.wordings:
        key = to_the_letter(w.text)
        found[key] = (*found.get(key, ()), (w.claim, w.text))
    return found


def _stands(s: Statement) -> bool:
    """Whether nothing in or around the sentence asks about the wording, jokes of it or puts it right."""
    if question(s) or cues.jokes(s.sentence, s.wording) or cues.laughs(s.text):
        return False
    said, part = verdicts_only(s.sentence), verdicts_only(s.part)
    if cues.denied_around(said, part, s.before, s.after) or taken_back(s.text):
        return False
    if letters_of(s.part) == letters_of(s.sentence):
        return not debunked("", "", verdicts_only(s.text.replace(s.sentence, " ")))
    return gate(s) in (None, "G8")


Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Shared:
    """Two entries of a registry that have a wording in common: their numbers, and where each of them has it."""

    earlier: int
    later: int
    earlier_place: Place
    later_place: Place


def wordings_of(claim: Claim) -> Iterator[tuple[Place, str]]:
    """Each text by which a claim is known, and where its entry has it."""
    yield ("claim",), claim.claim
    yield ("claim_cy",), claim.claim_cy
    for key in ("paraphrases", "paraphrases_cy"):
        for number, text in enumerate(getattr(claim, key)):
            yield (key, number), text


def shared(claims: Sequence[Claim], today: date | None = None) -> Iterator[Shared]:
    """Pairs of entries that say the same but for case and marks: to a repeat, each of them is as good as the other.

    An entry is held against the first of each verdict that has the wording; more would say the same again.
    """
    first: dict[Letters, dict[tuple[str, bool], tuple[int, Place]]] = {}
    for number, claim in enumerate(claims):
        if claim.status == "withdrawn":
            continue
        told: set[int] = set()
        kind = claim.verdict, _holds(claim, today)
        for place, text in wordings_of(claim):
            letters = to_the_letter(text)
            known = first.setdefault(letters, {})
            for other, where in known.values() if letters != NOTHING else ():
                if other != number and other not in told:
                    told.add(other)
                    yield Shared(other, number, where, place)
            known.setdefault(kind, (number, place))


def contradict(one: Claim, other: Claim, today: date | None = None) -> bool:
    """Whether two entries that say the same hold it for different things, while both are in force."""
    both = _holds(one, today) and _holds(other, today)
    return both and one.verdict != other.verdict


def _holds(claim: Claim, today: date | None) -> bool:
    """Whether a claim is in force on a day; without a day, whether its entry says so."""
    past = today is not None and claim.expires_at and claim.expires_at <= midnight(today)  # fmt: skip
    return claim.status == "active" and not past
