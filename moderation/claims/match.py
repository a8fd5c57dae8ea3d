"""Which known claim a comment repeats, by words alone, one sentence at a time.

A claim's words count by their rarity in the registry; numbers, names and "all" must agree. The score is made
so that a text says the same from SAME (0.80) on; `stance` then tells saying from asking, denying and joking.
An
encoder may one day stand behind the same function.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from moderation.claims.cues import asks, certainty, denied_around, jokes
from moderation.claims.gate import Statement, Step, correction, gate
from moderation.claims.index import ALL, Index, Wording, bag, index, letters, likeness
from moderation.claims.rank import ranker
from moderation.claims.words import Token, clauses, plain, sentences, tokens
from moderation.types import Claim

Stance = Literal["repeats", "denies", "asks", "jokes", "other"]

SAME = 0.80  # policy 2.1, R4
LONGEST = 5000  # characters read of one comment
_CANDIDATES = 12  # variants scored in full for each unit
_RAW_SAME = (
    0.66  # the raw agreement that was found to part repeats from the rest; becomes SAME
)
_LACKS, _DIFFERS = (
    0.60,
    0.35,
)  # how far the raw agreement may go where a fact is missing, or another is given
_BELOW = 0.99
_WORTH_A_LOOK = 0.3  # of a wording's weight; less than half of what the raw agreement for SAME takes
_SUBJECTS = 0.6  # the share of the words, numbers and times apart, that must be said
_THE_MEANS_ALL = 0.6  # "the libraries" says "all libraries" less surely than "all" does
_OPENING_HOURS = re.compile(
    r"\b(?:clos\w+|shut\w*)\b.{0,25}\b(?:(?:at|until|till) (?:\d|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|noon|lunch)"
    r"|early|on \w+days?|for (?:lunch|the (?:day|night|weekend|holidays?)|repairs|cleaning|training"
    r"|a (?:day|week|fortnight)|two weeks))\b"
)
_NONE = re.compile(
    r"\b(?:no|not one|not a single|none of (?:the|our|its|their|them)) (?!more\b)"
)
_THE_PLURAL = re.compile(
    r"\b(?:the|our|your|their|its|these|those) (?:(\w+) )?(\w+s)\b"
)


@dataclass(frozen=True, slots=True)
class ClaimMatch:
    """The claim nearest to a comment, and how the comment stands to it.

    `score` (0 to 1) says how surely the comment speaks of the claim; `matches` ranks the nearest claims.
    """

    claim: Claim | None = None
    score: float = 0.0
    stance: Stance = "other"
    stopped: Step | None = None  # the step of the opinion gate that stops a flag
    certainty: float = 1.0  # policy 10.3: 1.0 fact, 0.7 hearsay, 0.3 vague
    sentence: str = ""
    matches: tuple[tuple[str, float], ...] = ()

    @property
    def claim_id(self) -> str | None:
        """The claim that is repeated, or None where none is."""
        return self.claim.claim_id if self.claim and self.stance == "repeats" else None


def match(text: str, claims: Sequence[Claim], top: int = 5) -> ClaimMatch:
    """Find the claim that `text` repeats. Never raises; no claims or no words give an empty match."""
    if not claims:
        return ClaimMatch()
    known = index(tuple(claims))
    parts = sentences(text[:LONGEST])
    best: dict[str, tuple[float, Statement]] = {}
    found: list[tuple[float, Statement]] = []
    for place, sentence in enumerate(parts):
        before = parts[place - 1] if place else ""
        after = parts[place + 1] if place + 1 < len(parts) else ""
        for unit in _units(sentence) if _may_say_one(sentence, known) else [sentence]:
            for score, wording in _nearest(unit, known):
                claim = wording.claim
                statement = Statement(
                    sentence, unit, before, after, claim, wording.text, known.home
                )
                if score >= SAME:
                    found.append((score, statement))
                if score > best.get(claim.claim_id, (0.0, statement))[0]:
                    best[claim.claim_id] = (score, statement)
    if not best:
        return ClaimMatch()
    nearest = max(best.values(), key=lambda item: item[0])
    return _verdict(
        found or [nearest], _ranking(text[:LONGEST], tuple(claims), best, top)
    )


def _ranking(
    text: str,
    claims: tuple[Claim, ...],
    best: Mapping[str, tuple[float, Statement]],
    top: int,
) -> tuple[tuple[str, float], ...]:
    """The best few claims: those said, then those nearest to the whole text, held below SAME. None for top 0."""
    if top <= 0:
        return ()
    scores = {claim_id: score for claim_id, (score, _) in best.items() if score >= SAME}
    for claim_id, share in ranker(claims).rank(text, top):
        scores.setdefault(claim_id, share * SAME * _BELOW)
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    return tuple((claim_id, round(score, 4)) for claim_id, score in ranked[:top])


def _verdict(
    found: list[tuple[float, Statement]], matches: tuple[tuple[str, float], ...]
) -> ClaimMatch:
    """One repeat anywhere in a rant is a repeat; else the surest sentence speaks for the comment.

    A sentence is seen as a whole and by its clauses; the narrowest view that matched is judged, for the
    negatives of other clauses say nothing of the claim. The gate looks at the whole sentence by itself.
    """
    narrowest: dict[tuple[str, str], tuple[float, Statement]] = {}
    for score, s in found:
        key = (s.sentence, s.claim.claim_id if s.claim else "")
        if key not in narrowest or len(s.clause) < len(narrowest[key][1].clause):
            narrowest[key] = (score, s)
    results = [_result(score, s, matches) for score, s in narrowest.values()]
    return max(results, key=lambda r: (r.stance == "repeats", r.score))


def _result(
    score: float, s: Statement, matches: tuple[tuple[str, float], ...]
) -> ClaimMatch:
    stopped = gate(s)
    return ClaimMatch(
        s.claim,
        round(score, 4),
        stance(s, score, stopped),
        stopped,
        certainty(s.sentence),
        s.sentence,
        matches,
    )


def stance(s: Statement, score: float, stopped: Step | None) -> Stance:
    """How the statement stands to its claim. What is true can be repeated too: G8 stops only the flag."""
    if asks(s.sentence, s.part):
        return "asks"
    if denied_around(s.sentence, s.part, s.before, s.after) or (
        score >= SAME and correction(s)
    ):
        return "denies"
    if jokes(s.sentence):
        return "jokes"
    return "repeats" if score >= SAME and stopped in (None, "G8") else "other"


def _units(sentence: str) -> list[str]:
    """The sentence, its clauses and its neighbouring pairs of clauses, widest first."""
    parts = clauses(sentence)
    if len(parts) < 2:
        return [sentence]
    starts = [sentence.find(part) for part in parts]
    pairs = [
        sentence[starts[i] : starts[i + 1] + len(parts[i + 1])]
        for i in range(len(parts) - 1)
        if 0 <= starts[i] < starts[i + 1]
    ]
    return list(dict.fromkeys([sentence, *pairs, *parts]))


def _may_say_one(sentence: str, known: Index) -> bool:
    """Whether a sentence shares enough words with any claim for one of its clauses to say it. Most share none."""
    return known.reach(known.hear(tokens(sentence))) >= _WORTH_A_LOOK


def _nearest(unit: str, known: Index) -> list[tuple[float, Wording]]:
    """Each claim that the unit comes near to, with the best score of its wordings."""
    words = tokens(unit)
    heard = known.hear(words)
    scored: dict[str, tuple[float, Wording]] = {}
    for wording in known.candidates(heard, _CANDIDATES):
        raw = min(
            _agreement(wording, unit, words, heard),
            _ceiling(wording, unit, words, heard, known),
        )
        if raw > scored.get(wording.claim.claim_id, (0.0, wording))[0]:
            scored[wording.claim.claim_id] = (raw, wording)
    return [(calibrated(raw), wording) for raw, wording in scored.values()]


def calibrated(raw: float) -> float:
    """The raw agreement put on a scale where SAME parts repeats from the rest."""
    if raw < _RAW_SAME:
        return raw / _RAW_SAME * SAME
    return SAME + (raw - _RAW_SAME) / (1 - _RAW_SAME) * (1 - SAME)


def _agreement(
    wording: Wording, unit: str, words: tuple[Token, ...], heard: Mapping[str, float]
) -> float:
    """How much of the wording the unit says, 0 to 1; a little for keeping to it and for like letters."""
    said = sum(weight * heard.get(key, 0.0) for key, weight in wording.weights.items())
    if ALL in wording.weights and ALL not in heard and _speaks_of_all(unit, wording):
        said += _THE_MEANS_ALL * wording.weights[ALL]
    focus = sum(1 for word in words if word.key in wording.weights) / len(words)
    here = letters(unit)
    like = 2 * len(here & wording.letters) / max(len(here) + len(wording.letters), 1)
    return 0.84 * said / wording.total + 0.08 * focus + 0.08 * like


def _ceiling(
    wording: Wording,
    unit: str,
    words: tuple[Token, ...],
    heard: Mapping[str, float],
    known: Index,
) -> float:
    """How high the agreement may go: low where a number, every name, or "all" is missing or differs."""
    numbers = [w for w in words if w.kind == "number"]
    for number in wording.numbers:
        if number.key not in heard:
            rival = any(
                n.measure == number.measure and n.key not in wording.weights
                for n in numbers
            )
            return _DIFFERS if rival else _LACKS
    if (
        len(wording.subjects) < 2
        and not wording.numbers
        and any(w.key not in wording.weights for w in words)
    ):
        return _LACKS  # so bare a wording says the claim only where it stands alone
    if wording.names and not any(
        all(word in heard for word in name) for name in wording.names
    ):
        return _LACKS
    if (
        ALL in wording.weights
        and ALL not in heard
        and not _speaks_of_all(unit, wording)
    ):
        return _LACKS
    words_said = sum(
        heard.get(key, 0.0) * weight for key, weight in wording.subjects.items()
    )
    if words_said < _SUBJECTS * sum(wording.subjects.values()):
        return _LACKS
    if _OPENING_HOURS.search(plain(unit)) and not _OPENING_HOURS.search(
        plain(wording.text)
    ):
        return _LACKS  # shut for the day is not shut for good
    said = bag(unit)
    near = likeness(said, frozenset(wording.weights))
    if any(
        likeness(said, other) > near
        for other in known.others.get(wording.claim.claim_id, ())
    ):
        return _LACKS
    return 1.0


def _speaks_of_all(unit: str, wording: Wording) -> bool:
    """Whether "the libraries" or "no library" stands where the claim says "all libraries"."""
    if _NONE.search(plain(unit)):
        return True  # it speaks of all of them, to deny: `stance` reads the negative
    for before, plural in _THE_PLURAL.findall(plain(unit)):
        # In "the library closes" the word in -s is the verb: its noun stands before it.
        noun_before = any(word.key in wording.weights for word in tokens(before))
        if not noun_before and any(
            word.key in wording.weights for word in tokens(plural)
        ):
            return True
    return False
