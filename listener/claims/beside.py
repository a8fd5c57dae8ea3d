"""A resident's words and the claim that the council checked, side by side: what both say, what is missing, and what
stands instead. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from moderation.claims.nearest.index import Index, alone
from moderation.claims.wording.dated import in_words
from moderation.claims.wording.side_by_side import Pair, SideBySide, Span, side_by_side
from moderation.claims.wording.words import sentences, tokens, with_neighbours
from moderation.types import Claim

MOST = 6  # words that are told of each kind: more tell nobody anything
# Who says one of these, and the claim does not, may say all its words and mean the reverse.
_NO = re.compile(r"\b(?:not|never|no|nobody|none|nid|nad|ddim|dim|byth|neb)\b|n['’]t\b")
_LONGEST = 1000  # letters of a sentence that are looked at


class _Words(NamedTuple):
    """How a mail says it in one language."""

    beside: str
    far: str
    agreed: str
    missing: str
    instead: str
    further: str
    whole: str


_ENGLISH = _Words(
    "Beside the claim", "it is said in quite other words", "both say", "it leaves out {}", "it says {} where the claim says {}",
    "it also says {}", "it leaves nothing out",
)  # fmt: skip
_WELSH = _Words(
    "Wrth ochr yr honiad", "fe'i dywedir mewn geiriau cwbl wahanol", "mae'r ddau'n dweud", "mae'n gadael allan {}",
    "mae'n dweud {} lle mae'r honiad yn dweud {}", "mae hefyd yn dweud {}", "nid yw'n gadael dim allan",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a text, and whether the other text has it too."""

    text: str
    agrees: bool


@dataclass(frozen=True, slots=True)
class Beside:
    """The sentence that comes nearest, and the wording of the claim that it comes near to."""

    said: tuple[Part, ...]
    claim: tuple[Part, ...]
    found: SideBySide

    @property
    def agreed(self) -> tuple[str, ...]:
        """What both say: "libraries", and "shutting = closing" where it is said in other words."""
        return _few(_alike(pair) for pair in self.found.agreed)

    @property
    def missing(self) -> tuple[str, ...]:
        """What the claim says and these words do not."""
        return _few(self.found.missing)

    @property
    def further(self) -> tuple[str, ...]:
        """Numbers of these words that stand for none of the claim's: 15 in "15 libraries, not 12"."""
        return _few(self.found.further)

    @property
    def whole(self) -> bool:
        """Whether it leaves nothing out, gives nothing instead or besides, and does not say no where the claim does not."""
        said, claimed = (set(_NO.findall(each.casefold())) for each in (self.found.text, self.found.wording))  # fmt: skip
        return not (self.missing or self.instead or self.further or said - claimed)

    @property
    def instead(self) -> tuple[Pair, ...]:
        """What the claim says, and the number, day or name that is given instead."""
        return self.found.instead[:MOST]


def beside(text: str, claim: Claim) -> Beside:
    """The two, with what they share; `agreed` is empty where they say it in other words altogether."""
    wordings = (claim.claim, claim.claim_cy, *claim.paraphrases, *claim.paraphrases_cy)
    parts = [_on_a_line(s) for s, _, _ in with_neighbours(sentences(text))]
    known = alone(claim)
    pairs = [(s, w) for s in parts or [_on_a_line(text)] for w in wordings if w]
    said, wording = max(pairs, key=lambda pair: _share(pair[0], pair[1], known))
    found = side_by_side(said, wording, claim)
    return Beside(
        tuple(_parts(found.text, found.text_spans)),
        tuple(_parts(found.wording, found.wording_spans)),
        found,
    )


def in_english(one: Beside) -> str:
    """The two side by side in a line of a mail."""
    return _line(one, _ENGLISH)


def in_welsh(one: Beside) -> str:
    """The same in Welsh, a draft."""
    return _line(one, _WELSH)


def _line(one: Beside, words: _Words) -> str:
    if not one.agreed:
        return f"{words.beside}: {words.far}"
    told = [words.instead.format(said, claimed) for claimed, said in one.instead]
    more = [words.missing.format(", ".join(one.missing))] if one.missing else []
    more += [*told, *([words.further.format(", ".join(one.further))] if one.further else [])]  # fmt: skip
    more += [words.whole] if one.whole else []
    return f"{words.beside}: {words.agreed} {'; '.join([', '.join(one.agreed), *more])}"


def _on_a_line(text: str) -> str:
    """A sentence without control characters, which a mail does not take."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(plain.split())[:_LONGEST]


def _alike(pair: Pair) -> str:
    claimed, said = pair
    return claimed if claimed.casefold() == said.casefold() else f"{said} = {claimed}"


def _few(words: Sequence[str] | Iterator[str]) -> tuple[str, ...]:
    return tuple(words)[:MOST]


def _share(sentence: str, wording: str, known: Index) -> tuple[float, int]:
    """How much of both texts together both say, and how many of its words are the very same."""
    sentence, wording = in_words(sentence), in_words(wording)
    words, meant = tokens(sentence), {token.key for token in tokens(wording)}
    said = {word.key for word in words}
    both = meant & (said | known.hear(words).keys())
    same = {word.raw for word in words} & {token.raw for token in tokens(wording)}
    return len(both) / (len(said | meant) or 1), len(same)


def _parts(text: str, spans: Sequence[Span]) -> Iterator[Part]:
    at = 0
    for start, end in spans:
        if start > at:
            yield Part(text[at:start], False)
        yield Part(text[start:end], True)
        at = end
    if at < len(text):
        yield Part(text[at:], False)
