"""The registry made ready for matching: each wording of each claim, and how rare its words are."""

from __future__ import annotations

import difflib
import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from typing import Any, TypeVar

from moderation.claims.spread.alike import bag, letters
from moderation.claims.stance.welsh_forms import roots
from moderation.claims.wording.dated import in_words
from moderation.claims.wording.ours import (
    CouncilName,
    as_the_council,
    council_names,
    own_council,
    unnamed,
)
from moderation.claims.wording.words import (
    MEANING_OF,
    Token,
    is_year,
    stem,
    tokens,
    trigrams,
)
from moderation.patterns.late import late
from moderation.types import Claim

Made = TypeVar("Made")

ALL = "all"  # the key of every word that means all
FEW = 8  # claims that are made ready in no time, so that they push no registry out
# Registries kept ready: as judged by, as asked about, as known, and as feeds are heard by. Those of before a change go.
REGISTRIES = 4
KEPT_FOR = 512  # texts of which a registry remembers how they stand to it
GUESSES = 8192  # unknown words of which it remembers what they are slips for
# The ratio of like letters from which an unknown word is taken for a known one.
_MISSPELT = 0.84
_MISSPELT_WEIGHT = 0.9
_SHORTEST_GUESS = 4  # letters: shorter words are too alike to be guessed
# When a thing happens matters less than what happens.
_WEIGHT = {"word": 1.0, "number": 1.3, "time": 0.4}
_NAME = late(r"(?<=[\w,;] )[A-Z][\w'-]+(?: [A-Z][\w'-]+)*|^[A-Z][\w'-]+(?: [A-Z][\w'-]+)+")  # fmt: skip
_ORDINARY_CAPITALS = frozenset({"council", "councillor", "cllr", "i", "welsh", "english"})  # fmt: skip

# Of an entry, by their names.
_ONE_TEXT = ("claim", "claim_cy", "correct_statement", "correct_statement_cy")
_TEXTS = ("paraphrases", "paraphrases_cy", "not_this")


def _cells(most: int) -> Callable[[Hashable], list[Any]]:
    """For each of the last so many keys one list, empty at first: what is put into it goes with whoever holds the cells."""
    return lru_cache(maxsize=most)(lambda _: [])


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say a claim: the weight of each of its words, its numbers and names, its letters."""

    claim: Claim
    weights: Mapping[str, float]
    total: float  # of the weights
    subjects: Mapping[str, float]  # of the words alone, without numbers and times
    numbers: tuple[Token, ...]
    text: str
    names: tuple[frozenset[str], ...]  # the words of each name
    letters: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """A registry made ready. Built by index() once for each set of claims; told apart by which one it is."""

    wordings: tuple[Wording, ...]
    postings: Mapping[str, tuple[int, ...]]  # key -> places in `wordings`
    # claim_id -> words of each text that is not the claim
    others: Mapping[str, tuple[frozenset[str], ...]]
    other_texts: Mapping[str, tuple[str, ...]]  # the same texts as they were written
    home: frozenset[str]  # names of the registry and of our council, lower case
    spellings: Mapping[str, tuple[str, ...]]  # trigram -> known stems
    # The same of the registry, but for the council's own.
    held: frozenset[str] = frozenset()
    # What our own council is called, without "Council".
    council: tuple[CouncilName, ...] = ()
    # A root of a word in Welsh wordings -> its key.
    welsh: Mapping[str, str] = field(default_factory=dict)
    # claim_id -> the claim as it was written, with the council's name.
    written: Mapping[str, Claim] = field(default_factory=dict)
    made: Callable[[Hashable], list[Any]] = field(default_factory=partial(_cells, KEPT_FOR))  # fmt: skip
    guessed: Callable[[Hashable], list[Any]] = field(default_factory=partial(_cells, GUESSES))  # fmt: skip

    def once(self, what: Hashable, make: Callable[[], Made]) -> Made:
        """What `make` gives, made once and kept with the registry: of the last few hundred such things."""
        cell: list[Made] = self.made(what)
        if not cell:
            cell.append(make())
        return cell[0]

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
            elif (
                word.kind == "word"
                and len(word.raw) >= _SHORTEST_GUESS
                and (guess := _guess(self, stem(word.raw)))
            ):
                heard.setdefault(guess, _MISSPELT_WEIGHT)
        return heard

    def as_written(self, claim: Claim, wording: str) -> tuple[Claim, str]:
        """One of its claims and a wording of it, as they were written, with the council's name."""
        written = self.written.get(claim.claim_id, claim)
        ours = zip(_in_full(claim), _in_full(written), strict=True)
        return written, next((own for mine, own in ours if wording in (mine, _short(mine))), wording)  # fmt: skip

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


def _guess(known: Index, root: str) -> str | None:
    """The known word that an unknown one is a slip for, or None. Kept: residents use the same words all day."""
    cell: list[str | None] = known.guessed(root)
    if not cell:
        cell.append(_guessed(known, root))
    return cell[0]


def _guessed(known: Index, root: str) -> str | None:
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


@lru_cache(maxsize=512)
def alone(claim: Claim) -> Index:
    """One claim made ready by itself."""
    return _ready((claim,), ())


def index(claims: tuple[Claim, ...], called: tuple[str, ...] = ()) -> Index:
    """Make a registry ready. Withdrawn claims are left out. called: what the council of this page is called."""
    return (_few if len(claims) <= FEW else _many)(claims, called)


def drop_registries() -> None:
    """Let go of the registries that were made ready: they have changed, and each takes much memory."""
    _many.cache_clear()


def _ready(claims: tuple[Claim, ...], called: tuple[str, ...]) -> Index:
    standing = [c for c in claims if c.status != "withdrawn"]
    stated = council_names(called)
    council = (*stated, *own_council(_said(standing)))
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
    other_texts = {
        c.claim_id: tuple(t for t in (*c.not_this, c.correct_statement) if t)
        for c in live
    }
    return Index(
        made,
        {k: tuple(v) for k, v in postings.items()},
        {claim_id: tuple(map(bag, said)) for claim_id, said in other_texts.items()},
        other_texts,
        names_in(*_said(standing), *called),
        _spellings(postings),
        names_in(*_said(live)),
        council,
        _welsh_roots(live, postings),
        {c.claim_id: c for c in standing},
    )


_few = lru_cache(maxsize=64)(_ready)
_many = lru_cache(maxsize=REGISTRIES)(_ready)


def _said(claims: Iterable[Claim]) -> Iterator[str]:
    return (t for c in claims for t in (c.correct_statement, c.claim, *c.paraphrases))


def _unnamed(claim: Claim, council: tuple[CouncilName, ...], stated: tuple[CouncilName, ...]) -> Claim:  # fmt: skip
    """The claim as comments are read: "the council" for our council's name, and without "in Tregarn" where that is `stated`; its dates in words."""

    def read(text: str, *, welsh: bool) -> str:
        named = as_the_council(in_words(text, welsh=welsh), council)
        return " ".join(unnamed(named, stated, frozenset()).split())

    one: dict[str, Any] = {n: read(getattr(claim, n), welsh=n.endswith("_cy")) for n in _ONE_TEXT}  # fmt: skip
    many: dict[str, Any] = {n: tuple(read(text, welsh=n.endswith("_cy")) for text in getattr(claim, n)) for n in _TEXTS}  # fmt: skip
    return replace(claim, **one, **many)


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


def _in_full(claim: Claim) -> tuple[str, ...]:
    return (claim.claim, claim.claim_cy, *claim.paraphrases, *claim.paraphrases_cy)


def _texts(claim: Claim) -> tuple[str, ...]:
    said = _in_full(claim)
    return (*said, *(short for text in said if (short := _short(text)) != text))


# What few who repeat a claim say, too: of "from £45 to £180" the first number, and what a thing is done for.
_SELDOM = late(
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
