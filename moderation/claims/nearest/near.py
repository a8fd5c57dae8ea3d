"""How surely one part of a sentence speaks of each known claim: words and meaning, weighed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from moderation.claims.nearest.fullest import in_welsh
from moderation.claims.nearest.index import Index, Wording
from moderation.claims.nearest.lexical import agreement, ceiling, in_other_forms
from moderation.claims.nearest.meaning import Likeness, Meanings
from moderation.claims.nearest.weights import Weights, with_meaning
from moderation.claims.stance.negation import only_names_it
from moderation.claims.stance.signs import stays_as_it_was
from moderation.claims.stance.welsh_bans import as_banned
from moderation.claims.stance.welsh_denied import denies_the_deed
from moderation.claims.stance.welsh_safety import in_its_words
from moderation.claims.wording.agree import features
from moderation.claims.wording.swaps import swaps
from moderation.claims.wording.words import NOT, plain, tokens
from moderation.patterns.late import late
from moderation.text.language import welsh_surely

SAME = 0.80  # policy 2.1, R4
_CANDIDATES = 12  # wordings weighed for each part
_NEAR_IN_MEANING = (
    3  # claims nearest in meaning that are weighed beside those nearest in words
)
_RAW_SAME = 0.66  # by words alone: what parts repeats from the rest; becomes SAME
_RAW_SAME_CY = 0.601  # in Welsh, where deed, names and things are held against the wording's one by one; above lexical._LACKS
_SUBJECTS = 0.6  # the share of the words, numbers and times apart, that must be said
_HALF_SAID = 0.5  # or this of its things, with the claim's own number, or its names and what happens
_MEANS_THE_SAME = 0.78  # or this likeness of meaning
_SAME_NUMBER = 0.60  # or this one, where the claim's own number is given
_UNLIKE = (
    0.55  # how far apart in meaning a word may be from the one in whose place it stands
)
_WORD_FOR_WORD = 0.65  # of like letters: here a comment says the claim but for a word
_ANOTHER = 0.7  # how much of the score is left where another thing is said
_EVENT_MEANT = 0.68  # the likeness that stands for the word of what happens
# "The park is next to the supermarket": where a thing lies says nothing of what happens to it.
_LIES = late(
    r"\b(?:is|are|was|were|'s|'re|lies|sits|stands) (?:right |just |really |very |only )?(?:next (?:to|door)|near|beside|opposite|behind|across from|adjacent to|close to|round the corner|by the|in front of|(?:two |five |ten )?minutes from)\b"
)
_FAR = 0.3  # a likeness below which nothing is said of the claim
_LEAST = 0.4  # of the words, without which a number alone says nothing
_NEVER = (
    "number_missing",
    "number_differs",
    "names_missing",
    "few",
    "all_missing",
    "opening_hours",
    "date_differs",
)  # where one of these is so, another thing is said


@dataclass(frozen=True, slots=True)
class Near:
    """One part of a comment beside the wording of a claim that it comes nearest to."""

    wording: Wording
    features: dict[str, float]  # none where words alone were looked at
    score: float = 0.0
    beyond: bool = True  # whether the part says more of the wording than its names


def by_words(unit: str, known: Index) -> list[Near]:
    """Each claim that the part comes near to, by its words alone."""
    heard = known.hear(tokens(unit))
    return [_beside(w, unit, known) for w in known.candidates(heard, _CANDIDATES)]


def _beside(w: Wording, unit: str, known: Index) -> Near:
    """One part beside one wording, by its words; in Welsh told as the wording tells it."""
    welsh = in_welsh(w.text, w.claim)
    told = as_banned(in_its_words(unit, w.text), w.text) if welsh else unit
    words = tokens(told)
    heard = known.hear(words)
    said = {**heard, **in_other_forms(w, words, heard)}
    raw = min(agreement(w, told, words, said), ceiling(w, told, words, said, known))
    score = scaled(raw, _RAW_SAME_CY if welsh else _RAW_SAME)
    denied = welsh and score < SAME and denies_the_deed(unit, w.text)
    return Near(w, {}, SAME if denied else score)


def looked_at(
    unit: str,
    sentence: Likeness,
    known: Index,
    means: Meanings,
    asked: tuple[str, ...] = (),
) -> list[Near]:
    """The wordings worth weighing and their features, unweighed. `sentence` is what the whole sentence is near to.

    `asked`: claims whose wordings alone are looked at, near or far.
    """
    words = tokens(unit)
    if not words:
        return []
    heard = known.hear(words)
    near = means.nearest(unit)
    wordings = [] if asked else known.candidates(heard, _CANDIDATES)
    for claim_id in asked or near.order[:_NEAR_IN_MEANING]:
        wordings += [known.wordings[place] for place in means.places[claim_id]]
    found = []
    for w in {id(w): w for w in wordings}.values():
        claim_id = w.claim.claim_id
        if in_welsh(w.text, w.claim) or (near.claims[claim_id] < _FAR and not asked):
            continue  # the encoder reads no Welsh; and what is far in meaning is no repeat
        agreed = features(w, unit, words, heard, known)
        word_for_word = agreed["letters"] > _WORD_FOR_WORD and agreed["swapped"] > 0
        pairs = swaps(w, words, heard) if word_for_word else []
        weighed_on = with_meaning(
            agreed,
            near.claims[claim_id],
            sentence.claims[claim_id],
            near.rival(claim_id),
            near.others.get(claim_id, -1.0),
        )
        swap_unlike = {"swap_unlike": _unlike(pairs, means)}
        found.append(Near(w, {**weighed_on, **swap_unlike}, beyond=_beyond(w, heard)))
    return found


def _beyond(wording: Wording, heard: Mapping[str, float]) -> bool:
    """Whether more of the wording's things was heard than its names: a place's name alone says nothing of it."""
    return bool((wording.subjects.keys() & heard.keys()).difference(*wording.names))


def _unlike(pairs: list[tuple[str, str]], means: Meanings) -> float:
    """How far apart in meaning the words are that stand in each other's place; 0 where none do."""
    return max((1 - means.alike(one, other) for one, other in pairs), default=0.0)


def by_meaning(
    unit: str, sentence: Likeness, known: Index, means: Meanings, weights: Weights
) -> list[Near]:
    """Each claim that the part comes near to, by words and meaning; Welsh wordings by their words."""
    found = [
        Near(
            n.wording,
            n.features,
            weighed(unit, n.features, weights, n.wording.text, _named(n)),
        )
        for n in looked_at(unit, sentence, known, means)
    ]
    found = [_unread(n, unit) for n in found]
    welsh = [
        n for n in by_words(unit, known) if in_welsh(n.wording.text, n.wording.claim)
    ]
    return found + welsh


def _unread(near: Near, unit: str) -> Near:
    """The English wording of a claim beside a Welsh part, which only its Welsh wording can be held against."""
    if near.score < SAME or not near.wording.claim.claim_cy or not welsh_surely(plain(unit)):  # fmt: skip
        return near
    return replace(near, score=near.score * _ANOTHER)


def _named(near: Near) -> bool:
    """Whether the wording has names, and the part gives them all, and some of what is said of them."""
    return (
        bool(near.wording.names) and not near.features["name_missing"] and near.beyond
    )


def weighed(
    unit: str,
    found: dict[str, float],
    weights: Weights,
    wording: str = "",
    named: bool = False,
) -> float:
    """The score of a part: below SAME where a number, a name, a day or "all" is missing or another."""
    score = scaled(weights.probability(found), weights.same)
    half = found["things"] >= _HALF_SAID
    known = half and (found["number_agrees"] or (named and not found["event_missing"]))
    enough = _SAME_NUMBER if found["number_agrees"] else _MEANS_THE_SAME
    partial = found["event_missing"] or found["said"] < SAME
    if (
        any(found[name] >= 1 for name in _NEVER)
        or (partial and stays_as_it_was(unit, wording))
        or (found["bare"] and found["focus"] < 1 and not _but_for_not(unit, found))
        or (found["subjects"] < _SUBJECTS and found["cos"] < enough and not known)
        or (
            found["event_missing"]
            and found["cos"] < _EVENT_MEANT
            and not (half and found["number_agrees"])
        )
        or (found["subjects"] < _LEAST and found["cos"] < _MEANS_THE_SAME)
        or found["opposite"]
        or (found["event_missing"] and _LIES.search(plain(unit)))
        or only_names_it(unit, wording)
        or found["nearer_not_this"]
        or found["swap_unlike"] > _UNLIKE
    ):
        return score * _ANOTHER
    return score


def _but_for_not(unit: str, found: Mapping[str, float]) -> bool:
    """Whether a part says nothing beside the wording's words but "not"."""
    words = tokens(unit)
    added = len(words) - round(found["focus"] * len(words))
    return added <= sum(word.key in NOT for word in words)


def scaled(raw: float, same: float) -> float:
    """A number from 0 to 1 put on the scale where `same` becomes SAME. Keeps the order."""
    if raw < same:
        return raw / same * SAME
    return SAME + (raw - same) / (1 - same) * (1 - SAME)
