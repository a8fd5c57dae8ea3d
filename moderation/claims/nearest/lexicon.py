"""Which entries of a registry share words with a text: BM25 over all wordings of each, in arrays, without an encoder."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from moderation.claims.wording.words import plain, stem
from moderation.patterns.late import late

Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.int64]

_K1, _B = (
    1.2,
    0.75,
)  # the usual constants: how soon a repeated word stops counting, and how much length counts
_START = 5  # letters: words with the same start are akin ("Australia", "Australian")
_USUAL = 19.0  # words: a text as long as this has its score as it is; in a longer one each word counts less
_SHORTEST_JOINED = 6  # letters of a word that may be two known words written as one
_TOKEN = late(r"[^\W_]+(?:'[^\W\d_]+)?")
_SAYS_NOTHING = """
a an the this that these those my your his her its our their i you he she it we they them us me who whom which what be
is are was were am been being do does did have has had having will would to of in on at by for from with into onto as
than then and or but if so about y yr ei eu ein fy dy yn o i ar am a ac mae
"""
_SILENT = frozenset(_SAYS_NOTHING.split())


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim of a registry, as far as finding it goes."""

    claim_id: str
    claim: str
    title: str = ""
    subtitle: str = ""
    others: tuple[str, ...] = ()  # other wordings, in any language


def words(text: str) -> list[str]:
    """The words of a text that say something, in small letters, in order."""
    found = (w.removesuffix("'s") for w in _TOKEN.findall(plain(text)))
    return [word for word in found if word not in _SILENT]


@lru_cache(maxsize=65_536)
def _keys(word: str) -> tuple[str, str]:
    """What a word is found by: its stem and its start."""
    return stem(word), f"^{word[:_START]}"


def keys(found: Iterable[str]) -> list[str]:
    """What the words are found by."""
    return [key for word in found for key in _keys(word)]


@dataclass(frozen=True, slots=True)
class Asked:
    """A text made ready: its keys, each once, and what its score is measured by."""

    keys: tuple[str, ...]
    measure: float


@dataclass(slots=True)
class Lexicon:
    """The words of a registry, counted. `scores` is the only thing most callers need."""

    entries: tuple[Entry, ...]
    rarity: dict[str, float] = field(default_factory=dict)
    unseen: float = 0.0  # the rarity of a word that no entry has
    _postings: dict[str, tuple[Places, Floats]] = field(default_factory=dict)
    _known: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        counts = [self._count(entry) for entry in self.entries]
        total = len(counts)
        spread = Counter(key for count in counts for key in count)
        self.rarity = {key: _rarity(total, found) for key, found in spread.items()}
        self.unseen = _rarity(total, 0)
        lengths = [count.total() for count in counts]
        usual = max(sum(lengths) / max(total, 1), 1.0)
        gathered: dict[str, tuple[list[int], list[float]]] = defaultdict(lambda: ([], []))  # fmt: skip
        for place, count in enumerate(counts):
            length = _K1 * (1 - _B + _B * lengths[place] / usual)
            for key, times in count.items():
                where, weights = gathered[key]
                where.append(place)
                weights.append(self.rarity[key] * times / (times + length))
        self._postings = {key: (np.array(where, dtype=np.int64), np.array(weights, dtype=np.float32))
                          for key, (where, weights) in gathered.items()}  # fmt: skip

    def _count(self, entry: Entry) -> Counter[str]:
        """How often each key occurs; the claim and its title count twice, what stands below the title once."""
        twice = [words(text) for text in (entry.title, entry.claim, *entry.others)]
        once = words(entry.subtitle)
        count = Counter({key: 2 * n for key, n in Counter(keys(w for part in twice for w in part)).items()})  # fmt: skip
        count.update(keys(once))
        self._known.update(word for part in (*twice, once) for word in part)
        return count

    def asked(self, text: str) -> Asked:
        """A text (cleaned) made ready to be scored."""
        found = words(text)
        joined = [part for word in found for part in self._parts(word)]
        distinct = tuple(dict.fromkeys(keys([*found, *joined])))
        total = sum(self.rarity.get(key, self.unseen) for key in distinct)
        usual = _USUAL * self.unseen
        return Asked(distinct, math.sqrt(total * usual) or 1.0)

    def _parts(self, word: str) -> tuple[str, ...]:
        """The two known words that an unknown one is made of ("savelibraries"), or none."""
        known = self._known
        if len(word) < _SHORTEST_JOINED or word in known:
            return ()
        cuts = ((word[:i], word[i:]) for i in range(3, len(word) - 2))
        ways = [(min(known[a], known[b]), a, b) for a, b in cuts if known[a] > 1 and known[b] > 1]  # fmt: skip
        return max(ways)[1:] if ways else ()

    def scores(self, asked: Asked) -> Floats:
        """One score an entry, in their order: 0 shares nothing; about 1 says it word for word."""
        found = np.zeros(len(self.entries), dtype=np.float32)
        for key in asked.keys:
            posting = self._postings.get(key)
            if posting is not None:
                found[posting[0]] += posting[1]
        return found / np.float32(asked.measure)


def _rarity(entries: int, found: int) -> float:
    return math.log(1 + (entries - found + 0.5) / (found + 0.5))
