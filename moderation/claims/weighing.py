"""Whether a comment repeats a claim, from all that speaks for it and against: the reader, the words, the meaning, the gate.

The reader (reader.py) takes in what no rule can: other words for the same thing. Rules know what it overlooks: another
number, another place, a question, a denial. Neither decides alone; boosted trees, made by training/weighing.py, do.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from moderation.claims.another_thing.less_said import less_said
from moderation.claims.nearest.index import Index
from moderation.claims.nearest.meaning import Likeness, Meanings
from moderation.claims.nearest.near import SAME, Near, looked_at
from moderation.claims.opinion.gate import STEPS, Statement, negated
from moderation.claims.reader import (
    STANCES,
    TEXT_PIECES,
    Reader,
    Stance,
    Stances,
    at_hand,
)
from moderation.claims.spread.alike import letters_of
from moderation.claims.stance.cues import denied_around
from moderation.claims.stance.negation import as_a_need, differ, negatives
from moderation.claims.stance.not_done import not_done
from moderation.claims.stance.signs import debunked, stays_as_it_was
from moderation.claims.wording.affirmed import both_affirmed
from moderation.claims.wording.ours import CouncilName
from moderation.claims.wording.shown import affirmed, named_too, readings, unaffirmed
from moderation.claims.wording.slips import as_spelt
from moderation.claims.wording.told_alike import as_told_by
from moderation.claims.wording.words import plain
from moderation.text.language import welsh_surely
from moderation.types import Claim

NEAR_ENOUGH = 0.2  # likeness of kin from which a claim is read beside a comment
USUAL_KIN = 0.2  # likeness of kin that some other claim of a registry of thirty mostly has: one of a single claim has none
MOST_CLAIMS = 3  # so many of them, the nearest
MOST_SENTENCES = 12  # of a comment, whose meaning is looked at
# Where the rules are silent, so near of kin (one in fifty fair comments is, beside a registry of thirty) or so many of the
# claim's things said: beyond that a comment is about something else, and reading it costs time.
LIKE, NAMED = 0.3, 0.4
# What the rules hold for a repeat is none where it is unlikely; or very unlikely, where they find nearly all of the claim
# said (or it means nearly the same), not of a part only, and the reader, in log odds, no denial, or plainly a repeat.
UNLIKELY, VERY = 0.65, 0.15
ALL_SAID, ALL_MEANT, NO_DENIAL, NO_DOUBT = 0.85, 0.9, -3.0, 2.0
# An aside may be all that the reader doubts: then half will do, if it plainly hears the part by itself and no denial in the whole.
HALF, HEARD_ALONE, NO_ASIDE_DENIES = 0.5, 3.5, -0.5
# Where the rules are silent, it is one where it is mostly so (`same` of the trees' file). Less will do where the reader itself
# says so (in log odds, of the whole and of the part) of a sentence that is close kin, and no less is said than the claim says.
SAID, CLOSE_KIN, LEAST_SAID = 2.5, 0.55, 0.65
# Close kin for which the reader speaks a little needs somewhat less; and where the rules find half of the claim said and the reader
# is rather for it, as little will do of close kin, and of others what else close kin needs.
LEAST_OF_KIN, A_LITTLE_SAID, HALF_SAID, RATHER_SAID = 0.8, 1.0, 0.5, 1.5
# And least where it is as sure as it can be and hears no denial: "No more free school meals" of what was scrapped.
SURELY, LEAST_SURELY = 3.8, 0.45
# Where the rules hear a question, a denial, a joke or the opposite, or the opinion gate stops a sentence that has all the claim's
# words, and all that is weighed is so sure, it is a repeat all the same: "Do they take cards for the fiver at the tip?"
OVERRULES = 0.93
# Where claim and sentence both say "not", the trees have seen too little: there the reader's word needs less of theirs.
SAID_NOT, LEAST_NOT = 3.3, 0.15
DENIED = 0.8  # of the reader's shares, where the form says so too
_SAME_MATTER = 0.55  # likeness of meaning, where all of the claim's words are said
_TURNED_MATTER = 0.85  # and where the same is said with one "not" more or less
_TURNED_ALONE = 0.95  # likeness of a sentence that is the claim but for its opposite
_AT_ALL, _PLAINLY = 0.5, 0.9  # of the reader's shares
FLOOR = 0.002  # of a probability: below it the reader is as sure as it can be

_TAKEN = (
    *("said", "subjects", "focus", "most_missing", "number_missing", "number_differs"),
    *("number_agrees", "name_missing", "names_missing", "all_missing", "date_differs"),
    *("event_missing", "opposite", "swapped", "cos", "cos_rival", "kin", "kin_rival"),
)  # features of near.py, and the likenesses of kinship.py


class Ruled(NamedTuple):
    """What the rules alone made of a claim: their best score, their verdict, and the part of the comment that matched."""

    score: float = 0.0
    repeats: bool = False
    part: str = ""


@dataclass(frozen=True, slots=True)
class Weighed:
    """One claim beside one comment."""

    statement: Statement  # the sentence that comes nearest to the claim
    stances: Stances
    features: Mapping[str, float]
    both_say_not: bool = False  # claim and sentence, of the same thing
    word_for_word: bool = False  # ... and without it they are the same words


def likeliest_but_repeats(stances: Stances, s: Statement) -> Stance:
    """What a comment does with a claim that it does not repeat; who affirms it, or says "not safe" of the unsafe, denies nothing."""
    others: tuple[Stance, ...] = ("other", "denies", "asks", "jokes")
    likeliest = _likeliest(stances, others)
    if likeliest in ("denies", "other") and _as_not(s) and not _says_no(s):
        return "repeats"  # "not safe" for "unsafe"
    if likeliest == "denies" and not _says_no(s) and affirmed(s.text or s.sentence):
        return "repeats"  # "it's true!"
    return likeliest


def plainly_denies(w: Weighed) -> bool:
    """Whether a sentence on which the rules are silent turns the claim round, and the reader or all the claim's words say that it is meant."""
    s, told = w.statement, w.features
    if told["number_differs"] or told["names_missing"] >= 1 or told["only_a_part"]:
        return False
    all_said = told["subjects"] >= ALL_SAID and told["cos"] >= _SAME_MATTER
    all_said |= bool(told["turned"]) and told["cos"] >= _TURNED_MATTER
    sure = w.stances.denies >= DENIED and near_enough(told)
    turned = (sure or all_said) and negated(replace(s, clause=s.sentence))
    return turned or not_done(s.sentence, s.wording, told)


def _as_not(s: Statement) -> bool:
    """Whether a sentence says with "not" what the wording says with "un-"."""
    said = plain(s.sentence)
    stems = re.findall(r"\bun(\w{3,})", plain(s.wording))
    return any(re.search(rf"(?:\bnot|n't) (?:\w+ ){{0,2}}{stem}\b", said) for stem in stems)  # fmt: skip


def _says_no(s: Statement) -> bool:
    """Whether a comment has a negative that the claim has not, or a word of untruth."""
    said = unaffirmed(s.text or s.sentence)
    if debunked(said, said, said) or denied_around(said, said) or stays_as_it_was(said):
        return True
    return (
        negatives(s.sentence) % 2 == 0
        if negatives(s.wording) % 2
        else bool(negatives(said))
    )


def _likeliest(stances: Stances, others: Sequence[Stance]) -> Stance:
    return max(others, key=lambda name: float(getattr(stances, name)))


def doubted(sure: float, features: Mapping[str, float]) -> bool:
    """Whether even what the rules hold for a repeat is none. `sure`: the probability that it is one."""
    all_said = features["subjects"] >= ALL_SAID or features["cos"] >= ALL_MEANT
    all_said &= not features["only_a_part"]
    heard = features["alone_denies"] < NO_DENIAL or features["both"] >= NO_DOUBT
    if all_said and heard:
        return sure < VERY
    aside = features["alone_repeats"] >= HEARD_ALONE and features["reads_denies"] < NO_ASIDE_DENIES  # fmt: skip
    return sure < (HALF if aside else UNLIKELY)


def overruled(sure: float, features: Mapping[str, float]) -> bool:
    """Whether what the rules hold for a question, a denial or a joke is a repeat. `sure`: the probability that it is one."""
    return sure >= OVERRULES and near_enough(features)


def near_enough(features: Mapping[str, float]) -> bool:
    """Whether a claim on which the rules are silent is worth reading beside a comment at all."""
    close = features["kin"] >= LIKE or features["subjects"] >= NAMED
    return close and not (features["number_differs"] and not features["subjects"])


def said(sure: float, least: float, features: Mapping[str, float], *, both_say_not: bool = False, word_for_word: bool = False) -> bool:  # fmt: skip
    """Whether a claim on which the rules are silent is repeated. `least`: the probability from which it mostly is."""
    if not near_enough(features):
        return False
    if features["opposite"]:
        return sure >= OVERRULES and features["cos"] < _TURNED_ALONE
    stopped = {name for name, _ in STEPS if name != "G8" and features[name]}
    all_said = features["rules_score"] >= SAME
    if "G7" in stopped and all_said:
        return False  # all the claim's words, of another place
    if both_say_not and not stopped:
        if word_for_word:
            return True
        if features["both"] >= SAID_NOT:
            return sure >= LEAST_NOT
    if stopped - {"G6"}:
        return sure >= (OVERRULES if all_said else least)
    doubtful = features["only_a_part"] or features["only_thought_of"] or (both_say_not and stopped)  # fmt: skip
    if doubtful or features["number_differs"]:
        return sure >= least
    of_kin = features["kin"] >= CLOSE_KIN
    if features["rules_score"] >= HALF_SAID and features["both"] >= RATHER_SAID:
        least = LEAST_SAID if of_kin else LEAST_OF_KIN
    elif of_kin and features["both"] >= A_LITTLE_SAID:
        least = min(least, LEAST_OF_KIN)
    if not of_kin or features["both"] < SAID:
        return sure >= least
    denies = max(features["reads_denies"], features["alone_denies"])
    surely = features["both"] >= SURELY and denies < 0
    return sure >= (LEAST_SURELY if surely else LEAST_SAID)


def weighed(
    parts: Sequence[str],
    text: str,
    known: Index,
    means: Meanings,
    before: Mapping[str, Ruled],
    *,
    all_of_them: bool = False,
) -> Iterator[Weighed]:
    """Each claim that the comment comes near to. `before`: what the rules alone found of a claim.

    Reading takes a hundredth of a second, so what is too far off in meaning is not read unless `all_of_them` are to be
    learnt from. A sentence that shares no word with any claim may say it all the same.
    """
    reads = at_hand()
    if reads is None or not parts:
        return
    shown = list(parts[:MOST_SENTENCES])
    told = [as_a_need(sentence) for sentence in shown]
    near = {place: means.nearest(sentence) for place, sentence in enumerate(told)}
    for claim_id in _candidates(list(near.values()), before):
        place = max(near, key=lambda i: (near[i].kin[claim_id], -i))
        found = _nearest(told[place], near[place], claim_id, known, means)
        if found is None:
            continue
        claim = found.wording.claim
        if claim.claim_cy and welsh_surely(plain(shown[place])):
            continue  # the reader knows English only, and the claim has Welsh to be held against
        statement = _statement(shown, place, found.wording.text, claim, known, text)
        ruled = before.get(claim_id, Ruled())
        kin = {"kin": near[place].kin[claim_id], "kin_rival": max(near[place].kin_rival(claim_id), USUAL_KIN)}  # fmt: skip
        found = replace(found, features={**found.features, **kin})
        if not (all_of_them or ruled.repeats or near_enough(found.features)):
            continue
        part = ruled.part if ruled.score >= SAME else shown[place]
        wordings = named_too((claim.claim, found.wording.text), text, known.council, claim, known.as_written)  # fmt: skip
        alone = _closest(reads, wordings, part, council=known.council)
        window = _window(shown, place, text, reads)
        stances = _closest(reads, wordings, window, shown[place], known.council)
        heard = replace(statement, sentence=told[place])  # a need, not what one can't
        features = features_of(stances, alone, found, heard, ruled)
        not_so = [(one, other) for w in wordings for one, other in (both_affirmed(w, shown[place]),) if one != w]  # fmt: skip
        same = any(letters_of(one) == letters_of(other) for one, other in not_so)
        yield Weighed(statement, stances, features, bool(not_so), same)


def _closest(
    reads: Reader,
    wordings: Sequence[str],
    text: str,
    nearest: str = "",
    council: tuple[CouncilName, ...] = (),
) -> Stances:
    """How the text stands to that wording which it most likely repeats: a short one may leave out what it says.

    `nearest`: the sentence of a longer text that comes nearest to the claim. What the reader does not plainly take for a
    repeat, it is shown as the wording tells such things (told_alike.py), and heard where it was against it before or is plainly
    for it then.
    """
    text, nearest = unaffirmed(text), unaffirmed(nearest or text)
    told, anew = list[tuple[str, str]](), list[tuple[str, str]]()
    for wording in wordings:
        # A wording that itself says "can't ... without" is read beside the comment as it was written.
        form = as_a_need if as_a_need(wording) == wording else str
        shown, near = (as_spelt(form(each), wording, reads.pieces) for each in (text, nearest))  # fmt: skip
        told += readings(wording, shown, near, council)
        if (as_told := as_told_by(wording, shown, council)) != shown:
            anew += readings(wording, as_told, as_told_by(wording, near, council))
    found = [reads.read(*pair) for pair in told]
    most = max(found, key=lambda one: one.repeats)
    if anew and most.repeats < _PLAINLY:
        retold = max((reads.read(*pair) for pair in anew), key=lambda one: one.repeats)
        if most.repeats < _AT_ALL or retold.repeats >= _PLAINLY:
            return max(most, retold, key=lambda one: one.repeats)
    return most


def _candidates(near: Sequence[Likeness], before: Mapping[str, Ruled]) -> list[str]:
    """The claims nearest in meaning to any sentence, and those that the rules hold for repeated."""
    if not near:
        return []
    best = {
        claim_id: max(each.kin[claim_id] for each in near) for claim_id in near[0].kin
    }
    order = sorted(best, key=lambda claim_id: (-best[claim_id], claim_id))
    chosen = [c for c in order[:MOST_CLAIMS] if best[c] >= NEAR_ENOUGH]
    return chosen + [c for c in sorted(before) if before[c].repeats and c not in chosen]


def _nearest(
    sentence: str, likeness: Likeness, claim_id: str, known: Index, means: Meanings
) -> Near | None:
    """The wording of a claim that a sentence comes nearest to, with what they have in common."""
    found = [
        near
        for near in looked_at(sentence, likeness, known, means, (claim_id,))
        if near.wording.claim.claim_id == claim_id
    ]
    return max(found, key=lambda near: means.alike(sentence, near.wording.text), default=None)  # fmt: skip


def _statement(
    parts: Sequence[str], place: int, wording: str, claim: Claim, known: Index, text: str
) -> Statement:  # fmt: skip
    before = parts[place - 1] if place else ""
    after = parts[place + 1] if place + 1 < len(parts) else ""
    return Statement(parts[place], "", before, after, claim, wording, known.home, text)


def _window(parts: Sequence[str], place: int, text: str, reads: Reader) -> str:
    """The whole comment where the reader can take it in; else the sentence with as many around it as it can."""
    if reads.pieces(text) <= TEXT_PIECES:
        return text
    first = last = place
    while True:
        wider = [(max(first - 1, 0), last), (first, min(last + 1, len(parts) - 1))]
        fits = [
            (a, b) for a, b in wider
            if (a, b) != (first, last) and reads.pieces(" ".join(parts[a : b + 1])) <= TEXT_PIECES
        ]  # fmt: skip
        if not fits:
            return " ".join(parts[first : last + 1])
        first, last = fits[-1]


def features_of(
    stances: Stances, alone: Stances, near: Near, statement: Statement, ruled: Ruled
) -> dict[str, float]:
    """What is weighed, by name. `stances`: of the whole comment; `alone`: of the part that matched, by itself."""
    reads = {**_logits("reads", stances), **_logits("alone", alone)}
    reads["either"] = max(reads["reads_repeats"], reads["alone_repeats"])
    reads["both"] = min(reads["reads_repeats"], reads["alone_repeats"])
    stops = {str(n): float(stop(statement)) for n, stop in STEPS if n != "G8"}
    taken = {name: near.features.get(name, 0.0) for name in _TAKEN}
    turned = differ(statement.sentence, statement.wording)
    taken |= {
        "turned": float(turned),
        **less_said(statement.sentence, statement.wording),
    }
    rules = {"rules_score": ruled.score, "rules_repeats": float(ruled.repeats)}
    return {**reads, **stops, **taken, **rules}


def _logits(prefix: str, stances: Stances) -> dict[str, float]:
    least = max(stances.other, FLOOR)
    return {
        f"{prefix}_{name}": math.log(max(getattr(stances, name), FLOOR) / least)
        for name in STANCES
        if name != "other"
    }
