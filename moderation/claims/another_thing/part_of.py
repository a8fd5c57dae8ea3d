"""A part of the claim's thing in its place: "the sauna at the leisure centre is closing" beside "the leisure centre is closing".

Read by its form: the claim's deed and the thing that it is done to, and in the sentence an item at, in or of that thing, with
the deed beside it. "The doors of the pool are closing" and "all of it is closing" are of the whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from moderation.claims.wording.words import MEANING_OF, plain, stem, tokens, unmarked
from moderation.patterns.late import late

_DEED = (
    r"(?:clos|shut|ax|scrap|cut|sell|demolish|ban|remov|privatis|privatiz|fell|convert|turn|leas|flog|bulldoz|mothball|end|stop|withdraw|cancel|mov|reloc|knock|tear|rip|replac|renam|los)"
    r"(?:[a-z]?ing|[a-z]?ed|e?s|e|ure)?"
)
_DONE = rf"(?:{_DEED}|sold|torn|lost|withdrawn|gone)"
_DET = r"(?:(?:the|all|our|its|his|her|their|every|that|this|local|town's|council's) ){0,2}"
_WORD = r"[\w'£&-]+"
# Where the name of the thing ends.
_STOP = r"(?:to|in|on|at|from|for|after|before|by|into|next|this|with|and|or|but|because|until|for good|while|so|as|that|which|who|is|are|will|has|have|was|were|down|off|over|through|of)(?!-)"
_ACTIVE = late(rf"(?<![-\w])(?P<deed>{_DONE})(?: down| off| up)? {_DET}(?P<thing>(?!{_STOP}\b){_WORD}(?: (?!{_STOP}\b){_WORD}){{0,5}})")  # fmt: skip
_PASSIVE = late(
    rf"^(?:(?:the|our|all|every) ){{0,2}}(?P<thing>(?!(?:the )?council\b|they\b|councillors\b)(?:(?!{_STOP}\b){_WORD} ){{1,6}})(?:(?:in|on|to|for|at) [\w' -]{{3,40}}? )?"
    rf"(?:is|are|will|has|have|was|were|to)\b(?: \w+){{0,4}}? (?P<deed>{_DONE})\b"
)
_AUX = r"(?:(?:that|which|is|are|will|shall|has|have|had|was|were|be|been|being|to|due|set|going|gonna|gets?|getting|now|also|only|just|about|it|'s|'re|'ll|\w+ly) )"
# What stands for the whole, or for nobody's part.
_WHOLE = frozenset([
    "door", "gate", "shutter", "whole", "all", "rest", "lot", "entirety", "building", "site", "place",
    "premis", "premise", "facility", "facilitie", "facilit", "service", "everything", "everyone",
    "everybody", "era", "end", "life", "lif", "time", "day", "future", "futur", "closure", "people",
    "resident", "news", "sign", "poster", "notice", "plug", "curtain", "light", "heart", "doors",
    "majority", "half", "number", "bulk", "remainder", "best", "most", "centre", "complex", "branch",
    "council", "management", "staff", "boss", "trust", "campaign", "user", "member", "friend", "they",
    "it", "something", "anything", "nothing", "one", "gates", "story", "rumour", "part", "state",
    "history",
])  # fmt: skip
_IN = r"(?:at|in|inside|of|within|on|by|outside|beside|behind|from)"
_NP = rf"(?:(?:just|only|merely) )?(?:the|a|an|its|our|their|some|both|two|three|\d+|one|that|this|only|just|merely)(?: (?:the|a|an|its|old|little|small|tiny|two|three))? (?P<item>{_WORD}(?: (?!{_IN}\b){_WORD}){{0,3}}?)"
_SPARED = late(
    rf"(?:,|\(|–|-)? ?\b(?:apart from|except(?: for)?|bar|but not|other than|all but) (?:the|its) (?P<item>{_WORD}(?: {_WORD}){{0,2}})\W*$"
)


def of_a_part(sentence: str, wording: str) -> bool:
    """Whether a sentence tells of an item at, in or of the claim's thing what the claim tells of the thing itself."""
    claim = thing_of(plain(wording))
    said = unmarked(sentence)
    if claim is None:
        return False
    if _spared(said, wording):
        return True
    return any(_part(said, item, at, claim, wording) for item, at in _items(said, claim[1]))  # fmt: skip


@lru_cache(maxsize=512)
def thing_of(claimed: str) -> tuple[frozenset[str], tuple[str, ...]] | None:
    """The keys of a claim's deed, and the words of the thing that it is done to; None where the form is another."""
    found = _PASSIVE.search(claimed) or _ACTIVE.search(claimed)
    if not found:
        return None
    thing = tuple(w for w in found["thing"].split() if tokens(w) and tokens(w)[0].kind != "time")  # fmt: skip
    deed = frozenset(t.key for t in tokens(found["deed"]))
    return (deed, thing) if thing and deed else None


@lru_cache(maxsize=512)
def _place(thing: tuple[str, ...]) -> str:
    """The thing as it is named after "at": its last word, and what stands before that."""
    head = re.escape(thing[-1].removesuffix("s"))
    before = "|".join(re.escape(w.removesuffix("'s")) for w in thing[:-1])
    lead = rf"(?:(?:{before})(?:'s)? ){{0,{len(thing)}}}" if before else ""
    return rf"(?:(?:the|our|that|st|every|all|each|its) ){{0,2}}{lead}{head}(?:s|es)?\b"


def _items(said: str, thing: tuple[str, ...]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Each item that stands at, in or of the thing, with its place up to the thing's end."""
    place = _place(thing)
    forms = (
        rf"(?:^|\b){_NP} {_IN} {place}",
        rf"(?:^|[,.;:!?] )(?P<item>{_WORD}(?: (?!{_IN}\b){_WORD}){{0,2}}?) {_IN} {place}",
    )
    for form in forms:
        for found in re.finditer(form, said):
            yield found["item"], found.span()
    owned = rf"{place}'s? (?P<item>{_WORD}(?: (?!(?:is|are|will|was|were|has|have|to)\b){_WORD})?)(?= (?:is|are|will|was|were|has|have|to|due|set|being|clos|shut))"
    named = rf"{place} (?P<item>(?!{_STOP}\b){_WORD}(?: (?!{_STOP}\b){_WORD})?)(?= (?:is|are|will|was|were|has|have) )"
    for form in (owned, named):
        for found in re.finditer(form, said):
            yield found["item"], found.span()
    # "Just the sauna is closing at the leisure centre."
    apart = rf"(?:^|[,.;:!?] |\b(?:that|but|and|it's|is) ){_NP} (?={_AUX}{{1,5}}{_DONE} (?:\w+ ){{0,2}}{_IN} {place})"
    for found in re.finditer(apart, said):
        yield found["item"], (found.start(), found.end() - 1)


def _part(said: str, item: str, at: tuple[int, int], claim: tuple[frozenset[str], tuple[str, ...]], wording: str) -> bool:  # fmt: skip
    """Whether such an item is new to the claim, and the claim's deed is done to it."""
    words = tokens(item)
    known = {t.key for t in tokens(wording)}
    if not words or any(t.kind != "word" for t in words[-1:]) or all(t.key in known for t in words):  # fmt: skip
        return False
    if any({stem(w), w} & _WHOLE for w in item.split()):
        return False
    deeds = claim[0] | {MEANING_OF.get(stem("close"), "close")}
    after = re.match(rf"(?:,? )?(?:(?:in|on|at|near) (?:the )?(?!the\b)[\w'-]+ (?:[\w'-]+ )?)??{_AUX}{{0,6}}(?P<deed>{_DONE})\b(?! (?:of|it|them|us|my|our|the)\b)", said[at[1] :].lstrip())  # fmt: skip
    before = re.search(rf"\b(?P<deed>{_DONE})(?: down| off| up| out)? *$", said[: at[0]])  # fmt: skip
    found = [m for m in (after, before) if m]
    return any({t.key for t in tokens(m["deed"])} & deeds for m in found)


def _spared(said: str, wording: str) -> bool:
    """Whether the end of a sentence takes something out that the claim does not: "..., except the gym"."""
    found = _SPARED.search(said)
    if not found or _SPARED.search(plain(wording)):
        return False
    known = {stem(w) for w in plain(wording).split()}
    return bool(tokens(found["item"])) and not {stem(w) for w in found["item"].split()} & known  # fmt: skip
