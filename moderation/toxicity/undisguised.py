"""Scores a text as it was written and as it reads with its disguises off, and takes the worse of each label.

A model learns from plain words; "b r e a k  y.o.u.r  l e g s" it has never seen. And an insult beside a threat makes
it less sure that it is one: where there may be one, the parts of the text are asked for as well. Nor does it see one
sentence in danger among polite ones ("Thank you for the bins."): each sentence is asked for, and one that says it
beyond doubt brings the whole to a person; asked for are those that sound of something where they stand
(docs/decisions/0025-one-sentence-among-many.md). Contempt is scored without hearing which group is named, so a text that
names one is scored twice (docs/decisions/0024-who-is-named.md).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from moderation import lexicon
from moderation.patterns.late import late
from moderation.text.length import as_read
from moderation.text.names import one_called
from moderation.text.normalise import normalise
from moderation.text.peoples import one_named, one_pronoun
from moderation.toxicity.one_sentence import with_its_surest
from moderation.toxicity.phrasing import phrasing
from moderation.toxicity.scorer import HearsInPlace, LooksForNeeds, LooksTwice, Scorer
from moderation.toxicity.together import NEEDED, in_doubt, together
from moderation.types import LABELS, SIGNS, Score

# Whom a reply on X is addressed to is no part of what it says, and must not move its score.
_ADDRESSED = late(r"^(?:@\w{1,30}\s+)+")
# Recorded scenes and redacted archives write <slur:race> for the word itself; no model has learnt that.
_PLACEHOLDER = late(r"<slur:([a-z_]{2,30})>")
_ANY_GROUND = "slur.race.01"
_PARTS = late(r"[.!?;,\n]+")
MOST_PARTS = 8
FEWEST = 3  # words of a part that can say a threat
CONTEMPT = ("toxicity", "severe_toxicity", "obscene", "insult", "identity_attack")
HEARD = (*CONTEMPT, "threat", "intimidation")  # what must not hang on who is named
# Of these a woman is called what a man is; what is said of women as such is an attack on identity.
RUDE = ("toxicity", "severe_toxicity", "insult")
UNSURE = 0.5  # probability of a threat, from which its parts are asked for
# From which probability one sentence speaks for the text that it stands in: higher than where a rule begins to hear a
# whole text, for a sentence alone has lost what stands around it.
BEYOND_DOUBT = {"threat": 0.97, "intimidation": 0.85, "identity_attack": 0.97, "insult": 0.95, "sexual": 0.90,
                "personal_data": 0.70, "self_harm": 0.80, "at_risk": 0.92, "danger": 0.92}  # fmt: skip
# From which probability a sentence is asked for alone, as it sounds where it stands: one that does not sound of it at
# all among the others is not in earnest, or harmless, and asking costs as much as the whole text did.
HINTED = {"threat": 0.30, "intimidation": 0.15, "identity_attack": 0.20, "insult": 0.50, "sexual": 0.30,
          "personal_data": 0.15, "self_harm": 0.10, "at_risk": 0.01, "danger": 0.30}  # fmt: skip
MAYBE = 0.4  # probability of contempt or of a veiled threat, from which it is asked whether it hangs on somebody's name
# Beneath what any file may ask for before software hides: whoever hides by one sentence has not heard the rest.
SENTENCE_MOST = 0.89
# How sure all scores together are of one sentence before it speaks for the text to them as well, but for a need, which is no breach: for
# one of which they were less sure 30 of 30,261 harmless comments of the public sets waited, and at most 3 of 2,731 breaches.
APART = 0.93
# Where the whole text sounds of this less than so, a sentence alone brings a person in their turn, and wakes nobody: of 108
# menaces that were never learnt from, among thanks, five sounded so faintly, and an advertisement for a game did.
FAINT = {"intimidation": 0.125}
UNHURRIED = {"intimidation": 0.84}  # beneath where the rules file calls it urgent
_SENTENCE = late(r"(?<=[.!?…])\s+|\n+")
MOST_SENTENCES = 40
LONG = 30  # words of a sentence, from which it is read in stretches
STEP = 8  # words from one such stretch to the next
STRETCH = 2  # steps that one is long


def spelt_out(text: str) -> str:
    """The text with a slur for each placeholder."""
    return _PLACEHOLDER.sub(_slur, text)


def _slur(placeholder: re.Match[str]) -> str:
    """A slur of the ground that a placeholder names."""
    known = lexicon.entries("slurs")
    return known.get(f"slur.{placeholder[1]}.01", known[_ANY_GROUND])[0]


def score_undisguised(scorer: Scorer, text: str) -> Score:
    """The score of a text, disguised or not; of one that is too long, that of its beginning. Raises what the scorer raises."""
    text = spelt_out(_ADDRESSED.sub("", as_read(text)))
    found = _unnamed(scorer, text)
    read = normalise(text)
    if read.disguised(0, len(read.plain)):
        text = " ".join(read.plain.split())
        found = _worse(found, _unnamed(scorer, text), (*LABELS, *SIGNS))
    if found.threat >= UNSURE:
        for part in _PARTS.split(text)[:MOST_PARTS]:
            if len(part.split()) >= FEWEST:
                found = _worse(found, _unnamed(scorer, part, ("threat",)), ("threat",))
    found = _spoken_for(scorer, text, found)
    if not found.signs:
        return found
    if isinstance(scorer, LooksForNeeds):
        found = replace(found, needs=scorer.needs(text))
    passages, parts = sentences(text)
    told = [" ".join(passages[first:after]) for first, after in parts]
    return with_its_surest(_weighed(scorer, text, found), told, partial(_alone, scorer))


def _weighed(scorer: Scorer, text: str, found: Score) -> Score:
    """The score with what is weighed beside it: how it is phrased and, where that leaves it in doubt, a second look."""
    found = replace(found, phrasing=phrasing(text))
    if not isinstance(scorer, LooksTwice) or not in_doubt(found):
        return found
    return replace(found, second=scorer.second_look(text))


def _alone(scorer: Scorer, sentence: str) -> Score:
    """The score of one sentence by itself, with what is weighed beside it."""
    return _weighed(scorer, sentence, _unnamed(scorer, sentence))


def _spoken_for(scorer: Scorer, text: str, found: Score) -> Score:
    """The score, with what one sentence of several says beyond doubt."""
    # Which people is named must not decide whether a sentence is asked for.
    passages, parts = sentences(one_named(text))
    if not parts:
        return found
    most = {each: _most(each, found) for each in BEYOND_DOUBT}
    asked, spoke = 0, dict[str, bool]()  # whether such a sentence tells of a need
    for (first, after), placed in zip(parts, _in_place(scorer, passages, parts), strict=True):  # fmt: skip
        labels = [
            label
            for label in BEYOND_DOUBT
            if found.of(label) < SENTENCE_MOST
            and (placed is None or placed.of(label) >= HINTED[label])
        ]
        if not labels or asked == MOST_SENTENCES:
            continue
        asked += 1
        told = " ".join(passages[first:after])
        alone = _unnamed(scorer, told, labels)
        for label in labels:
            if BEYOND_DOUBT[label] <= alone.of(label) > found.of(label):
                found = _at_least(found, label, min(alone.of(label), most[label]))
                spoke[told] = spoke.get(told, False) or label in NEEDED
    if not spoke or not found.signs:
        return found
    # All scores together must not doubt a sentence because of what stands around it, where they are as good as sure of it.
    sure = {told: together(_alone(scorer, told)) or 0.0 for told in spoke}
    counted = [sure[told] for told, need in spoke.items() if need or sure[told] >= APART]  # fmt: skip
    return replace(found, apart=max(found.apart, *counted)) if counted else found


def _most(label: str, whole: Score) -> float:
    """To which probability one sentence may lift a label of a text that sounds so as a whole."""
    faint = whole.of(label) < FAINT.get(label, 0.0)
    return UNHURRIED[label] if faint else SENTENCE_MOST


def _in_place(
    scorer: Scorer, passages: Sequence[str], parts: Sequence[tuple[int, int]]
) -> Sequence[Score | None]:
    if not isinstance(scorer, HearsInPlace):
        return [None] * len(parts)
    return scorer.in_place(passages, parts)


def sentences(text: str) -> tuple[list[str], list[tuple[int, int]]]:
    """A text cut into passages, and its sentences: the first passage of each, and the one after its last.

    None of less than FEWEST words, and none where the text is but one. A long one counts in stretches that overlap.
    """
    passages: list[str] = []
    parts: list[tuple[int, int]] = []
    for told in _SENTENCE.split(text.strip()):
        words, first = told.split(), len(passages)
        step = STEP if len(words) >= LONG else max(len(words), 1)
        passages += [
            " ".join(words[at : at + step]) for at in range(0, len(words), step)
        ]
        if len(words) >= LONG:
            parts += [(at, at + STRETCH) for at in range(first, len(passages) - STRETCH + 1)]  # fmt: skip
        elif len(words) >= FEWEST:
            parts.append((first, len(passages)))
    return passages, parts if len(passages) > 1 else []


def _at_least(found: Score, label: str, value: float) -> Score:
    told = (*LABELS, *SIGNS) if found.signs else LABELS
    heard = found.heard
    if heard and label in SIGNS:  # the sentence was read with nobody's name in it
        heard = tuple(max(value, was) if name == label else was for name, was in zip(SIGNS, heard, strict=True))  # fmt: skip
    made = Score.made([value if each == label else found.of(each) for each in told], found.engine)  # fmt: skip
    return replace(made, heard=heard)


def _unnamed(scorer: Scorer, text: str, wanted: Sequence[str] = HEARD) -> Score:
    """The score, in which contempt does not hang on who is named: what of it is wanted. Danger and threats are scored as written.

    A person's name is heard as the one name only where there may be contempt: elsewhere no name moves a score so far.
    """
    found, renamed = scorer.score(text), one_named(text)
    maybe = max(found.of(each) for each in CONTEMPT) >= MAYBE
    if maybe or found.of("intimidation") >= MAYBE:
        renamed = one_called(renamed)
    heard, rude = ([each for each in some if each in wanted] for some in (HEARD, RUDE))
    found = _with(found, scorer, text, renamed, heard)
    return _with(found, scorer, renamed, one_pronoun(renamed), rude) if maybe else found


def _with(
    found: Score, scorer: Scorer, text: str, renamed: str, labels: Sequence[str]
) -> Score:
    """The score, with these labels of the text as it is heard, if that is another."""
    if renamed == text or not labels:
        return found
    other = scorer.score(renamed)
    told = (*LABELS, *SIGNS) if found.signs else LABELS
    made = Score.made([(other if each in labels else found).of(each) for each in told], found.engine)  # fmt: skip
    return replace(made, heard=other.signs)


def _worse(found: Score, other: Score, labels: Sequence[str]) -> Score:
    """The first score, with the worse of both for these labels."""
    told = (*LABELS, *SIGNS) if found.signs else LABELS
    values = [
        max(found.of(each), other.of(each)) if each in labels else found.of(each)
        for each in told
    ]
    return replace(Score.made(values, found.engine), heard=_worse_heard(found, other, labels))  # fmt: skip


def _worse_heard(found: Score, other: Score, labels: Sequence[str]) -> tuple[float, ...]:  # fmt: skip
    """The worse of the signs of both as they are heard, of these labels; () where both are heard as they are written."""
    if not (found.heard or other.heard) or not set(SIGNS) <= set(labels):
        return found.heard
    both = zip(found.heard or found.signs, other.heard or other.signs, strict=True)
    return tuple(map(max, both))
