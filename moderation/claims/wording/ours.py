"""Our own council by its name: "Tregarn Council has sold it" says what "the council has sold it" says.

Claims are mostly written without the name. A name that a claim does not hold is otherwise taken for another council's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from moderation.patterns.late import late

_KIND = r"(?:County|City|Borough|District|Town|Parish|Metropolitan|Unitary|Community|Royal|London|Bwrdeistref|Sirol|Sir|Dinas|Tref|Cymuned)"
_WORD = r"[A-Z\u00c0-\u00de][\w'\u2019-]+"
_LINK = r"(?:of|and|upon|on|with|the|y|yr)"
_ENGLISH = late(rf"({_WORD}(?: (?:{_WORD}|{_LINK}))*?)((?: {_KIND})*) Council\b")
_WELSH = late(rf"\bCyngor(?: {_KIND})* ({_WORD}(?: (?:{_WORD}|{_LINK}))*)")
_LEADING = late(rf"^(?:(?:{_KIND}|The|{_LINK}) )+")
_SHORTEST = 3  # letters of a name: there must be room for "the council"
# "Vale of Tregarn Council", "North Tregarn Council" are others.
_OTHER = late(
    r"\b(?:(?:vale|isles?|forest) of|north|south|east|west|new|great|little|upper|lower|mid|old|nether) $",
    re.IGNORECASE,
)
# "@cllr_example they have sold it" answers somebody; in "@example_council are selling it" the handle does it.
_ADDRESSED = late(
    r"^[\s.\u200b\u200e\u200f]*(?:@\w[\w.-]*(?![\w.-])[\s,:;.!-]*(?![\s,:;.!-])"
    r"(?!(?:is|are|was|were|has|have|had|will|wants?|to|says?|said|and|&)\b"
    r"(?!\s+(?:it|they|you|u|we|there|this|that|these|those|the|our|your|my|any|all|every|she|he|i)\b)))+",
    re.IGNORECASE,
)
# As claims and answers write it; the pattern of `council_names` reads what a page is called.
_WRITTEN = r"(?:County|City|Borough|District|Town|Parish|Community|Metropolitan)"
_COUNCIL_OF = late(
    rf"\b(?!The\b|Our\b|Your\b)([A-Z][\w'-]+(?: (?!{_WRITTEN}\b|Council\b)[A-Z][\w'-]+)?)(?: {_WRITTEN})* Council\b"
)
_NO_TOWN = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|Spring|Summer|Autumn|Winter|England|Wales|Scotland|Britain|Parliament|Council|English|Welsh)"
_TOWN = late(rf"\b(?:in|across|around|throughout) (?!{_NO_TOWN}\b)([A-Z][a-z]{{2,}})\b(?! [A-Z])(?! (?:road|street|lane|library|school|park|hall|village)\b)")  # fmt: skip
_OTHERS_DO = late(r"(?:^|[.!?] )([A-Z][a-z]{3,}) (?:council |Council )?(?=(?:is|are|has|have|will|does|do|did)\b)")  # fmt: skip
_SO_MANY = 4  # wordings that give it as the place
_IN = r"(?:in|of|for|across|around|round|all over|throughout|yn|yng|ym)"


@dataclass(frozen=True, slots=True)
class CouncilName:
    """A council's name without "Council": "Tregarn"; and of which kind it is, as "County", where that is known."""

    bare: str
    kind: str = ""


def other_town(text: str, wording: str, names: tuple[CouncilName, ...]) -> bool:
    """Whether a text puts what it tells in a town that is neither ours nor in the wording."""
    ours = {name.bare for name in names}
    known = wording.lower()
    return any(
        town not in ours and town.lower() not in known
        for town in _TOWN.findall(text) + _OTHERS_DO.findall(text)
    )


def own_name(texts: Iterable[str]) -> tuple[str, ...]:
    """The council's own name as its claims and answers give it; none where two are as common as each other.

    Where no council is named: the town in which so many things are said to be, and no other nearly as many.
    """
    texts = tuple(texts)
    named = Counter(name for text in texts for name in _COUNCIL_OF.findall(text))
    most = [name for name, many in named.items() if many == max(named.values())]
    if named:
        return (most[0],) if len(most) == 1 else ()
    towns = Counter(name for text in texts for name in set(_TOWN.findall(text)))
    (town, many), (_, next_best) = (*towns.most_common(2), ("", 0), ("", 0))[:2]
    return (town,) if many >= max(_SO_MANY, 2 * next_best) else ()


def own_council(texts: Iterable[str]) -> tuple[CouncilName, ...]:
    """The council that claims and answers name, as `own_name` finds it, and its kind where they tell one kind, as "Town"."""
    texts = tuple(texts)
    return tuple(CouncilName(bare, _own_kind(texts, bare)) for bare in own_name(texts))


def _own_kind(texts: Iterable[str], bare: str) -> str:
    named = re.compile(rf"\b{re.escape(bare)} ({_WRITTEN}(?: {_WRITTEN})*) Council\b")
    kinds = {kind for text in texts for kind in named.findall(text)}
    return kinds.pop() if len(kinds) == 1 else ""


def without_home(text: str, names: tuple[CouncilName, ...]) -> str:
    """The text without "in Tregarn", where that is our own town: it says nothing of a claim."""
    for name in names:
        text = " ".join(_place(name).sub(" ", text).split())
    return text


def council_names(called: Iterable[str]) -> tuple[CouncilName, ...]:
    """The councils in what a page, its owner and the council are called, such as "Cllr Example, Tregarn County Council"."""
    found = []
    for each in called:
        named = [(name, kind) for name, kind in _ENGLISH.findall(each)]
        for name, kind in (*named, *((name, "") for name in _WELSH.findall(each))):
            bare = _LEADING.sub("", name)
            if len(bare) >= _SHORTEST and bare not in ("Council", "Cyngor"):
                found.append(CouncilName(bare, kind.strip()))
    return tuple(dict.fromkeys(found))


def unaddressed(text: str) -> str:
    """The text without the handles that it answers at its head, as long as before: they say nothing of a claim."""
    return _ADDRESSED.sub(lambda found: " " * len(found.group()), text)


def unnamed(text: str, names: tuple[CouncilName, ...], held: frozenset[str]) -> str:
    """The text with "the council" for one of these names and "Council", as long as before.

    "In Tregarn" falls silent, too, but where a claim speaks of Tregarn. `held`: names in the claims, in small letters.
    """
    text = as_the_council(text, names)
    for name in names:
        if not held & set(name.bare.lower().split()):
            text = _place(name).sub(_silent, text)
    return text


def as_the_council(text: str, names: tuple[CouncilName, ...]) -> str:
    """The text with "the council" for one of these names and "Council", as long as before."""
    for name in names:
        text = _full(name).sub(_the_council, text)
        if name.kind:
            text = _by_kind(name.kind).sub(_the_council, text)
    return text


def as_written(sentence: str, part: str, text: str, written: str) -> tuple[str, str]:
    """A sentence of `text`, and a part of it, as they stand in `written`: the text before `unnamed`."""
    at = text.find(sentence)
    if text == written or at < 0:
        return sentence, part
    own, place = written[at : at + len(sentence)], sentence.find(part)
    return own, own[place : place + len(part)] if place >= 0 else part


@lru_cache(maxsize=64)
def _full(name: CouncilName) -> re.Pattern[str]:
    # Where ours is a county's, "Tregarn Town Council" is another one.
    bare, kind = (
        re.escape(name.bare),
        f"(?: {name.kind})?" if name.kind else rf"(?: {_KIND})*",
    )
    return re.compile(
        rf"\b(?P<en>(?:the )?{bare}{kind} council)\b|\b(?P<cy>cyngor(?: {_KIND})* {bare})\b",
        re.IGNORECASE,
    )


@lru_cache(maxsize=16)
def _by_kind(kind: str) -> re.Pattern[str]:
    # Ours is a town's: "the county council" is another one, and "the town" is no council.
    return re.compile(rf"\b(?P<en>the {kind} council)\b", re.IGNORECASE)


@lru_cache(maxsize=64)
def _place(name: CouncilName) -> re.Pattern[str]:
    # "in Tregarn Road" is a street; "in Tregarn" at the beginning of a sentence keeps its place.
    return re.compile(
        rf"(?<=\w)(?P<all>(?<=whole)|(?<=WHOLE)|(?<=all)|(?<=ALL)|(?<=rest)|(?<=most)|(?<=half)|(?<=part)|(?<=parts))? {_IN} (?i:{re.escape(name.bare)})\b"
        r"(?! [A-Z])(?! (?:road|street|lane|avenue|way|hill|park|school|library|pool|town|village|market|house|court)\b)"
    )


def _silent(found: re.Match[str]) -> str:
    """Spaces for "in Tregarn"; of "the whole of Tregarn" the town, where there is room for it."""
    if found["all"] is None:
        return " " * len(found.group())
    whole = " of the town"
    return whole.ljust(len(found.group())) if len(whole) <= len(found.group()) else found.group()  # fmt: skip


def _the_council(found: re.Match[str]) -> str:
    if _OTHER.search(found.string[: found.start()]):
        return found.group()
    words = "the council" if found["en"] else "y cyngor"
    if found.group()[0].isupper():
        words = words[0].upper() + words[1:]
    return words.ljust(len(found.group()))
