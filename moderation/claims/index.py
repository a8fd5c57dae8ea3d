"""The registry made ready for matching: each wording of each claim, and how rare its words are."""

from __future__ import annotations

import difflib
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from moderation.claims.ours import CouncilName, as_the_council, council_names, unnamed
from moderation.claims.welsh_forms import roots
from moderation.claims.words import (
    MEANING_OF,
    Token,
    is_year,
    plain,
    stem,
    tokens,
    trigrams,
)
from moderation.types import Claim

ALL = "all"  # the key of every word that means all
_MISSPELT = (
    0.84  # ratio of like letters from which an unknown word is taken for a known one
)
_MISSPELT_WEIGHT = 0.9
_SHORTEST_GUESS = 4  # letters: shorter words are too alike to be guessed
_WEIGHT = {
    "word": 1.0,
    "number": 1.3,
    "time": 0.4,
}  # when a thing happens matters less than what happens
_NAME = re.compile(
    r"(?<=[\w,;] )[A-Z][\w'-]+(?: [A-Z][\w'-]+)*|^[A-Z][\w'-]+(?: [A-Z][\w'-]+)+"
)
_KIND = r"(?:County|City|Borough|District|Town|Parish|Community|Metropolitan)"
_COUNCIL_OF = re.compile(
    rf"\b(?!The\b|Our\b|Your\b)([A-Z][\w'-]+(?: (?!{_KIND}\b|Council\b)[A-Z][\w'-]+)?)(?: {_KIND})* Council\b"
)
_ORDINARY_CAPITALS = frozenset(
    {"council", "councillor", "cllr", "i", "welsh", "english"}
)


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a claim: the weight of each of its words, its numbers and names, its letters."""

    claim: Claim
    weights: Mapping[str, float]
    total: float  # of the weights
    subjects: Mapping[
        str, float
    ]  # the weights of the words alone, without numbers and times
    numbers: tuple[Token, ...]
    text: str
    names: tuple[frozenset[str], ...]  # the words of each name
    letters: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """A registry made ready. Built by index() once for each set of claims; told apart by which one it is."""

    wordings: tuple[Wording, ...]
    postings: Mapping[str, tuple[int, ...]]  # key -> places in `wordings`
    others: Mapping[
        str, tuple[frozenset[str], ...]
    ]  # claim_id -> words of each text that is not the claim
    other_texts: Mapping[str, tuple[str, ...]]  # the same texts as they were written
    home: frozenset[str]  # names of the registry and of our council, lower case
    spellings: Mapping[str, tuple[str, ...]]  # trigram -> known stems
    held: frozenset[str] = (
        frozenset()
    )  # the same of the registry, but for the council's own
    council: tuple[
        CouncilName, ...
    ] = ()  # what our own council is called, without "Council"
    welsh: Mapping[str, str] = field(
        default_factory=dict
    )  # a root of a word in Welsh wordings -> its key
    written: Mapping[str, Claim] = field(
        default_factory=dict
    )  # claim_id -> the claim as it was written, with the council's name

    def hear(self, words: Iterable[Token]) -> dict[str, float]:
        """Each key that the words say, and how surely: 1 as written, less where a slip was mended."""
        heard: dict[str, float] = {}
        for word in words:
            if word.key in self.postings:
                heard[word.key] = 1.0
            elif (full := whole_ending(word.raw)) in self.postings:
                heard[full] = 1.0
            elif word.kind != "number" and (same := self._in_welsh(word.raw)):
                heard.setdefault(same, _MISSPELT_WEIGHT)
            elif word.kind == "word" and len(word.raw) >= _SHORTEST_GUESS:
                guess = _guess(self, stem(word.raw))
                if guess:
                    heard.setdefault(guess, _MISSPELT_WEIGHT)
        return heard

    def as_written(self, claim: Claim, wording: str) -> tuple[Claim, str]:
        """One of its claims and a wording of it, as they were written, with the council's name."""
        written = self.written.get(claim.claim_id, claim)
        ours = zip(_texts(claim), _texts(written), strict=True)
        own = next((own for mine, own in ours if mine == wording), wording)
        return written, next((t for t in _texts(written) if own in (t, _short(t))), own)

    def _in_welsh(self, raw: str) -> str:
        """The word of a Welsh wording that this is another form of, or "": "gau" of "cau", "gwerthwyd" of "gwerthu"."""
        return next((self.welsh[root] for root in sorted(roots(raw)) if root in self.welsh), "")  # fmt: skip

    def reach(self, heard: Mapping[str, float]) -> float:
        """The largest share of any wording's weight that was heard, 0 to 1."""
        best = self.candidates(heard, 1)
        if not best:
            return 0.0
        said = sum(
            weight * heard.get(key, 0.0) for key, weight in best[0].weights.items()
        )
        return said / best[0].total

    def candidates(self, heard: Mapping[str, float], most: int) -> list[Wording]:
        """The wordings that share most weight with what was heard, best first."""
        shared: dict[int, float] = defaultdict(float)
        for key, strength in heard.items():
            for place in self.postings.get(key, ()):
                wording = self.wordings[place]
                shared[place] += strength * wording.weights[key] / wording.total
        ranked = sorted(shared.items(), key=lambda item: (-item[1], item[0]))
        return [self.wordings[place] for place, _ in ranked[:most]]


def whole_ending(raw: str) -> str:
    """The key of a word whose last letter was swallowed: "shuttin" is shutting."""
    if len(raw) > 4 and raw.endswith("in"):
        root = stem(raw + "g")
        return MEANING_OF.get(root, root)
    return ""


@lru_cache(maxsize=65_536)
def _guess(known: Index, root: str) -> str | None:
    """The known word that an unknown one is a slip for, or None. Kept: residents use the same words all day."""
    near = Counter(
        word for part in trigrams(root) for word in known.spellings.get(part, ())
    )
    for candidate, _ in near.most_common(6):
        if (
            abs(len(candidate) - len(root)) <= 2
            and difflib.SequenceMatcher(None, root, candidate).ratio() >= _MISSPELT
        ):
            return MEANING_OF.get(candidate, candidate)
    return None


@lru_cache(maxsize=256)
def letters(text: str) -> frozenset[str]:
    """The runs of three characters in a text, spaces made one."""
    joined = " ".join(plain(text).split())
    return frozenset(joined[i : i + 3] for i in range(len(joined) - 2))


def bag(text: str) -> frozenset[str]:
    """The keys of a text, with the words of wishing kept: "should close" is not "closes"."""
    wishes = re.findall(
        r"\b(?:should|would|could|must|ought|every year)\b", plain(text)
    )
    return frozenset({t.key for t in tokens(text)} | set(wishes))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Two bags of words compared both ways, 0 to 1."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


@lru_cache(maxsize=512)
def alone(claim: Claim) -> Index:
    """One claim made ready by itself: kept apart, or the claims of one day would push out the registry."""
    return index.__wrapped__((claim,))


@lru_cache(maxsize=16)
def index(claims: tuple[Claim, ...], called: tuple[str, ...] = ()) -> Index:
    """Make a registry ready. Withdrawn claims are left out. called: what the council of this page is called."""
    standing = [c for c in claims if c.status != "withdrawn"]
    stated = council_names(called)
    council = (*stated, *map(CouncilName, _own_name(standing)))
    live = [_unnamed(c, council, stated) for c in standing]
    texts = {c: [t for t in _texts(c) if t.strip()] for c in live}
    spread: Counter[str] = Counter()
    for wordings in texts.values():
        spread.update({t.key for text in wordings for t in tokens(text)})
    made = tuple(
        w
        for c in live
        for text in texts[c]
        if (w := _wording(c, text, spread, len(live), _ours(text, council))).weights
    )
    postings: dict[str, list[int]] = defaultdict(list)
    for place, wording in enumerate(made):
        for key in wording.weights:
            postings[key].append(place)
    others = {
        c.claim_id: tuple(bag(t) for t in (*c.not_this, c.correct_statement) if t)
        for c in live
    }
    other_texts = {
        c.claim_id: tuple(t for t in (*c.not_this, c.correct_statement) if t)
        for c in live
    }
    said = [t for c in standing for t in (c.claim, *c.paraphrases, c.correct_statement)]
    held = names_in(*(t for c in live for t in (c.claim, *c.paraphrases, c.correct_statement)))  # fmt: skip
    return Index(
        made,
        {k: tuple(v) for k, v in postings.items()},
        others,
        other_texts,
        names_in(*said, *called),
        _spellings(postings),
        held,
        council,
        _welsh_roots(live, postings),
        {c.claim_id: c for c in standing},
    )


def _unnamed(claim: Claim, council: tuple[CouncilName, ...], stated: tuple[CouncilName, ...]) -> Claim:  # fmt: skip
    """The claim as comments are read: "the council" for our council's name, and without "in Tregarn" where that is `stated`."""

    def each(texts: tuple[str, ...]) -> tuple[str, ...]:
        named = (as_the_council(text, council) for text in texts)
        return tuple(" ".join(unnamed(text, stated, frozenset()).split()) for text in named)  # fmt: skip

    texts = each((claim.claim, claim.claim_cy, claim.correct_statement, claim.correct_statement_cy))  # fmt: skip
    return replace(
        claim,
        claim=texts[0],
        claim_cy=texts[1],
        correct_statement=texts[2],
        correct_statement_cy=texts[3],
        paraphrases=each(claim.paraphrases),
        paraphrases_cy=each(claim.paraphrases_cy),
        not_this=each(claim.not_this),
    )


def _welsh_roots(claims: Iterable[Claim], known: Mapping[str, list[int]]) -> dict[str, str]:  # fmt: skip
    """The roots of the words that only the Welsh wordings have, each with its key."""
    english = {t.key for c in claims for text in (c.claim, *c.paraphrases) for t in tokens(text)}  # fmt: skip
    said = [t for c in claims for text in (c.claim_cy, *c.paraphrases_cy) for t in tokens(text)]  # fmt: skip
    return {
        root: t.key
        for t in said
        if t.kind == "word" and t.key in known and t.key not in english
        for root in roots(t.raw)
    }


def _texts(claim: Claim) -> tuple[str, ...]:
    said = (claim.claim, claim.claim_cy, *claim.paraphrases, *claim.paraphrases_cy)
    return (*said, *(short for text in said if (short := _short(text)) != text))


# What few who repeat a claim say, too: of "from £45 to £180" the first number, and what a thing is done for.
_SELDOM = re.compile(
    r"\bfrom £?\d[\d,.]*(?:%|\w*) (?:[a-z]+ ){0,2}?(?=to £?\d)"
    r"|,? (?:so as|in order)(?: not)? to [^.,;]+",
    re.IGNORECASE,
)


def _short(text: str) -> str:
    return _SELDOM.sub("", text)


def names_in(*texts: str) -> frozenset[str]:
    """The words that are written as names, in small letters: those of our own place are no other council's."""
    names = (name for text in texts for name in re.findall(r"\b[A-Z][\w'-]+", text))
    return frozenset(name.lower() for name in names)


def _own_name(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The council's own name as its claims and answers give it; none where two are as common as each other."""
    texts = (t for c in claims for t in (c.correct_statement, c.claim, *c.paraphrases))
    named = Counter(name for text in texts for name in _COUNCIL_OF.findall(text))
    most = [name for name, many in named.items() if many == max(named.values())]
    return (most[0],) if len(most) == 1 else ()


def _ours(text: str, council: tuple[CouncilName, ...]) -> frozenset[str]:
    """Keys of the council's own name in a wording: who lives there need not say "Wenbrook village hall"."""
    held = (name.bare for name in council if re.search(rf"\b{re.escape(name.bare)}\b", text))  # fmt: skip
    return frozenset(t.key for bare in held for t in tokens(bare))


def _wording(
    claim: Claim, text: str, spread: Counter[str], count: int, ours: frozenset[str]
) -> Wording:
    found = [t for t in tokens(text) if t.key not in ours] or tokens(text)
    weights = {
        t.key: _WEIGHT["time" if is_year(t) else t.kind]
        * (1 + 0.4 * math.log((count + 1) / (spread[t.key] + 1)))
        for t in found
    }
    subjects = {
        t.key: weights[t.key] for t in found if t.kind == "word" and t.key != ALL
    }
    numbers = tuple(t for t in found if t.kind == "number")
    total = sum(weights.values())
    return Wording(
        claim,
        weights,
        total,
        subjects,
        numbers,
        text,
        tuple(left for name in _names(text) if (left := name - ours)),
        letters(text),
    )


def _names(text: str) -> tuple[frozenset[str], ...]:
    """The proper names in a text, each as its words; months and the council itself are none."""
    names = []
    for name in _NAME.findall(text):
        ordinary = {word for word in name.split() if word.lower() in _ORDINARY_CAPITALS}
        words = " ".join(word for word in name.split() if word not in ordinary)
        keys = frozenset(t.key for t in tokens(words) if t.kind == "word")
        if keys:
            names.append(keys)
    return tuple(names)


def _spellings(known: Iterable[str]) -> dict[str, tuple[str, ...]]:
    keys = set(known)
    stems = {k for k in keys if k.isalpha()} | {
        root for root, key in MEANING_OF.items() if key in keys
    }
    found: dict[str, list[str]] = defaultdict(list)
    for root in sorted(stems):
        if len(root) >= _SHORTEST_GUESS:
            for part in trigrams(root):
                found[part].append(root)
    return {part: tuple(roots) for part, roots in found.items()}
