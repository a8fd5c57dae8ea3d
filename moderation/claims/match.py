"""Which known claim a comment repeats, one sentence and one clause at a time.

Words and meaning are weighed together (weights.py) where the sentence encoder is at hand; else, and for Welsh, words
alone. Numbers, names, days and "all" must agree. The score is made so that a text says the same from SAME (0.80) on;
`stance` then tells saying from asking, denying and joking.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from moderation.claims import trees
from moderation.claims.another_thing.charged import retellings
from moderation.claims.matched import ClaimMatch, last_word
from moderation.claims.nearest.fullest import in_welsh
from moderation.claims.nearest.index import Index, index
from moderation.claims.nearest.meaning import Meanings, meanings
from moderation.claims.nearest.near import SAME, Near, by_meaning, by_words, scaled
from moderation.claims.nearest.rank import ranker
from moderation.claims.nearest.said_when import by_dates
from moderation.claims.nearest.verbatim import verbatim
from moderation.claims.nearest.weights import shipped
from moderation.claims.opinion.gate import (
    Statement,
    Step,
    as_asserted,
    correction,
    gate,
    known_true,
    never_said,
    question,
)
from moderation.claims.reader import Stance
from moderation.claims.spread.alike import letters_of
from moderation.claims.stance.cues import (
    answered_no,
    certainty,
    denied_around,
    jokes,
    laughs,
)
from moderation.claims.stance.disbelieved import as_insisted
from moderation.claims.stance.in_doubt import only_echoed
from moderation.claims.stance.negation import as_a_need, negatives, turned_round
from moderation.claims.stance.presupposed import as_granted, of_asking
from moderation.claims.weighing import (
    Ruled,
    Weighed,
    doubted,
    likeliest_but_repeats,
    overruled,
    plainly_denies,
    said,
    weighed,
)
from moderation.claims.wording.acting import acting
from moderation.claims.wording.gaps import narrowed
from moderation.claims.wording.ours import as_written, unaddressed, unnamed
from moderation.claims.wording.words import sentences, tokens, units, with_neighbours
from moderation.types import Claim

__all__ = ["SAME", "ClaimMatch", "Stance", "match", "repeated", "stance", "standings", "units", "weight"]  # fmt: skip

LONGEST = 5000  # characters read of one comment
_BELOW = 0.99
_WORTH_ENCODING = 0.2  # of a wording's weight in shared words, from which the rules look at a sentence's meaning
_WORTH_A_LOOK = 0.3  # of a wording's weight; less than half of what the raw agreement for SAME takes
_HALF_MEANT = 0.35  # as below, beside words that are shared
_MEANT = 0.45  # likeness of meaning from which the clauses of a sentence are looked at


def match(
    text: str, claims: Sequence[Claim], top: int = 5, called: Sequence[str] = ()
) -> ClaimMatch:
    """Find the claim that `text` repeats. Never raises; no claims or no words give an empty match.

    One repeat anywhere in a rant is a repeat; else the surest sentence speaks for the comment. called: what the council
    of this page is called, so that its name is not taken for another's where no claim holds it.
    """
    return max(standings(text, claims, top, called), key=weight, default=ClaimMatch())


def repeated(
    text: str, claims: Sequence[Claim], called: Sequence[str] = ()
) -> tuple[ClaimMatch, ...]:
    """Every claim that `text` repeats, the surest first; the same words speak for the claim nearest to them alone."""
    said: list[ClaimMatch] = []
    for result in sorted(standings(text, claims, 0, called), key=weight, reverse=True):
        if result.claim_id is None:
            break
        if not any(_same_words(result, other) for other in said):
            said.append(result)
    return tuple(said)


def _same_words(one: ClaimMatch, other: ClaimMatch) -> bool:
    """Whether two matches are of one claim, or stand on words that lie in each other."""
    if one.claim_id == other.claim_id or one.sentence != other.sentence:
        return one.claim_id == other.claim_id
    return one.part in other.part or other.part in one.part


def weight(result: ClaimMatch) -> tuple[bool, float]:
    """Which of several results speaks for a comment: a repeat before all else, then the surest."""
    return result.stance == "repeats", result.score


def standings(
    text: str, claims: Sequence[Claim], top: int, called: Sequence[str]
) -> list[ClaimMatch]:
    """How the text stands to each claim that it comes near to; to the nearest, where it comes near to none."""
    if not claims:
        return []
    known = index(tuple(claims), tuple(called))
    text = narrowed(text[:LONGEST])  # what it remembers it keeps
    compare = partial(_compared, known=known, claims=tuple(claims), top=top)
    return known.once((text, top), partial(by_dates, text, compare))


def _compared(text: str, known: Index, claims: tuple[Claim, ...], top: int) -> list[ClaimMatch]:  # fmt: skip
    written, text = text, as_insisted(acting(unnamed(unaddressed(text), known.council, known.held), known.council))  # fmt: skip
    results = _as_told(text, written, known, claims, top)
    granted = as_granted(text)
    if granted == text:
        return results
    # What a complaint takes for granted, it repeats.
    more = [r for r in _as_told(granted, written, known, claims, top) if r.claim_id and not of_asking(r.wording)]  # fmt: skip
    taken = {r.claim_id for r in more}
    return [r for r in results if not r.claim or r.claim.claim_id not in taken] + more


def _as_told(text: str, written: str, known: Index, claims: tuple[Claim, ...], top: int) -> list[ClaimMatch]:  # fmt: skip
    """How a text that was made ready stands to each claim. `written`: as it was before."""
    means = meanings(known)
    best, results = by_rules(text, known, means)
    if means is not None:
        found = weighed(sentences(text), text, known, means, verdicts(best, results))
        results = _read(results, list(found))
    ranking = _ranking(text, claims, best, top)
    results = [last_word(r, text) for r in _to_the_letter(results, text, known)]
    return [_as_written(replace(r, matches=ranking), known, text, written) for r in results]  # fmt: skip


def _as_written(result: ClaimMatch, known: Index, text: str, written: str) -> ClaimMatch:  # fmt: skip
    """The result with what was said and the claim as they were written: they were compared without our council's name."""
    said, part = as_written(result.sentence, result.part, text, written)
    if result.claim is None:
        return replace(result, sentence=said, part=part)
    claim, wording = known.as_written(result.claim, result.wording)
    return replace(result, claim=claim, wording=wording, sentence=said, part=part)  # fmt: skip


def _to_the_letter(found: list[ClaimMatch], text: str, known: Index) -> list[ClaimMatch]:  # fmt: skip
    """The results, with each sentence or clause that is a claim's own wording a repeat, whatever the reader says of it.

    No match is better, so that it counts however strict a match people ask for.
    """
    for s in verbatim(text, known):
        mine = [r for r in found if r.claim == s.claim and r.sentence == s.sentence]
        found = [r for r in found if r not in mine]
        again = [replace(r, score=1.0) for r in mine if r.stance == "repeats"]
        found += again or [replace(_result(1.0, s), stance="repeats", stopped="G8" if known_true(s) else None)]  # fmt: skip
    return found


def by_rules(
    text: str, known: Index, means: Meanings | None
) -> tuple[dict[str, tuple[float, Statement]], list[ClaimMatch]]:
    """Without the reader: the best score of each claim, and each claim that one of the sentences says; else the nearest."""
    best: dict[str, tuple[float, Statement]] = {}
    found: list[tuple[float, Statement]] = []
    for near, statement in _views(sentences(text), text, known, means):
        if near.score >= SAME:
            found.append((near.score, statement))
        claim_id = near.wording.claim.claim_id
        if near.score > best.get(claim_id, (0.0, statement))[0]:
            best[claim_id] = (near.score, statement)
    nearest = [max(best.values(), key=lambda item: item[0])] if best else []
    return best, _judged(found or nearest)


def verdicts(
    best: Mapping[str, tuple[float, Statement]], ruled: Sequence[ClaimMatch]
) -> dict[str, Ruled]:
    """What the rules alone made of each claim."""
    repeats = {r.claim_id for r in ruled if not _welsh(r)}
    return {c: Ruled(score, c in repeats, s.part) for c, (score, s) in best.items()}


def _welsh(result: ClaimMatch) -> bool:
    """Whether it came near to the Welsh wording, which the reader cannot read."""
    return result.claim is not None and in_welsh(result.wording, result.claim)


def _read(ruled: list[ClaimMatch], read: Sequence[Weighed]) -> list[ClaimMatch]:
    """What the rules found, with each claim that was read judged by all that was weighed."""
    kept = [r for r in ruled if r.claim not in {w.statement.claim for w in read} or _welsh(r)]  # fmt: skip
    for w in read:
        mine = [r for r in ruled if r.claim == w.statement.claim and not _welsh(r)]
        surest = max(mine, key=weight, default=None)
        told = _weighed_out(w, surest)
        kept += [r for r in mine if r is not surest]
        kept += [told] if told else []
    return kept


def _weighed_out(w: Weighed, ruled: ClaimMatch | None) -> ClaimMatch | None:
    """One claim that was read: where the rules are silent, the weights tell, and what they doubt is no repeat."""
    sure = trees.shipped().probability(w.features)
    if ruled and ruled.stance == "repeats" and doubted(sure, w.features):
        if w.word_for_word or letters_of(w.statement.text) in letters_of(ruled.wording):
            # Word for word, if not in another form of "not", or a part of it.
            return ruled
        return replace(ruled, stance=likeliest_but_repeats(w.stances, w.statement))
    stands = ruled and (ruled.stance == "repeats" or not overruled(sure, w.features))
    if ruled and stands and ruled.stance != "other" and ruled.score >= SAME:
        return ruled
    least = trees.shipped().same
    same = w.word_for_word
    if never_said(w.statement):
        return ruled
    if not said(sure, least, w.features, both_say_not=w.both_say_not, word_for_word=same):  # fmt: skip
        denied = ruled and ruled.stance == "other" and plainly_denies(w)
        return (
            replace(ruled, score=SAME, stance="denies") if ruled and denied else ruled
        )
    score = round(max(scaled(sure, least), SAME), 4)
    base = ruled or _result(0.0, w.statement)
    stopped: Step | None = "G8" if known_true(w.statement) else None
    return replace(base, score=score, stance="repeats", stopped=stopped)


def _views(
    parts: Sequence[str], text: str, known: Index, means: Meanings | None
) -> Iterator[tuple[Near, Statement]]:
    """Each sentence and each of its clauses beside each claim that it comes near to."""
    for sentence, before, after in with_neighbours(parts):
        for unit, near in _parts_of(sentence, known, means):
            w = near.wording
            yield (
                near,
                Statement(
                    sentence, unit, before, after, w.claim, w.text, known.home, text
                ),
            )


def _parts_of(
    sentence: str, known: Index, means: Meanings | None
) -> Iterator[tuple[str, Near]]:
    """What to compare of a sentence: nothing of its meaning where its words are far from all claims."""
    shared = known.reach(known.hear(tokens(sentence)))
    if means is None or shared < _WORTH_ENCODING:
        for unit in units(sentence) if shared >= _WORTH_A_LOOK else [sentence]:
            for near in by_words(unit, known):
                yield unit, near
        return
    whole = means.nearest(sentence)
    most = whole.claims[whole.order[0]]
    close = most >= _MEANT or (shared >= _WORTH_A_LOOK and most >= _HALF_MEANT)
    for unit in units(sentence) if close else [sentence]:
        for near in by_meaning(unit, whole, known, means, shipped()):
            yield unit, near
        needed = as_a_need(unit)
        told = [needed] if needed != unit.replace("’", "'") else []
        for other in (*told, *retellings(unit)):
            for near in by_meaning(other, means.nearest(other), known, means, shipped()):  # fmt: skip
                yield unit, near


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


def _judged(found: list[tuple[float, Statement]]) -> list[ClaimMatch]:
    """How each sentence stands to each claim that it comes near to.

    A sentence is seen as a whole and by its clauses; the narrowest view that matched is judged, for the
    negatives of other clauses say nothing of the claim. The gate looks at the whole sentence by itself.
    """
    narrowest: dict[tuple[str, str], tuple[float, Statement]] = {}
    for score, s in found:
        key = (s.sentence, s.claim.claim_id if s.claim else "")
        if key not in narrowest or _tells_more(s, narrowest[key][1]):
            narrowest[key] = (score, s)
    return [_result(score, s) for score, s in narrowest.values()]


def _tells_more(s: Statement, than: Statement) -> bool:
    """Whether a view of a sentence is to be judged rather than another: the narrower; of a negative claim the wider."""
    if (
        s.clause == than.clause
    ):  # who says neither "not" nor "none" says what a wording without them says
        return turned_round(than.clause, than.wording) and not (negatives(s.clause) or negatives(s.wording))  # fmt: skip
    if negatives(s.wording) % 2:
        return len(s.clause) > len(than.clause)
    return len(s.clause) < len(than.clause)


def _result(score: float, s: Statement) -> ClaimMatch:
    stopped = gate(s)
    return ClaimMatch(
        s.claim,
        round(score, 4),
        stance(s, score, stopped),
        stopped,
        certainty(s.sentence),
        s.sentence,
        s.part,
        wording=s.wording,
    )


def stance(s: Statement, score: float, stopped: Step | None) -> Stance:
    """How the statement stands to its claim. What is true can be repeated too: G8 stops only the flag."""
    if question(s):
        if laughs(s.text) and only_echoed(s.sentence):
            return "jokes"
        return "denies" if score >= SAME and answered_no(s.after) else "asks"
    if correction(s) if score >= SAME else _denied(s):
        return "denies"
    if jokes(s.sentence, s.wording) or laughs(s.text):
        return "jokes"
    return "repeats" if score >= SAME and stopped in (None, "G8") else "other"


def _denied(s: Statement) -> bool:
    s = as_asserted(s)
    return denied_around(s.sentence, s.part, s.before, s.after)
