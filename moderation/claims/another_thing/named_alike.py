"""What only has a word of the claim's name: lights that are ready by Christmas, and no Christmas lights; a vote for a song, and none in an
election; the cafe that is called after the beach.
"""

from __future__ import annotations

import re

from moderation.claims.wording.words import keys_in, stem, tokens
from moderation.patterns.late import late

_SEASON = r"(?:christmas|xmas|easter|halloween|bonfire night|new year|summer|winter|spring|autumn|diwali|jubilee|carnival)"
_OF_SEASON = late(rf"\b(?P<season>{_SEASON}) (?P<thing>[a-z]{{4,}})\b")
# The season as a time by which, or from which; and whatever else may tie it to the thing.
_BY_THEN = r"(?:before|by|until|till|after|since|ahead of|(?:in time|ready|due) (?:for|by)|(?:open|start|begin|finish|complet|launch|return|close|clos|end)\w* (?:at|by|for|in|over|on|before|after|from))"
_FESTIVE = late(r"\b(?:festive|festivity|festivities|decorations?|tree|santa|switch[- ]?on|illuminations?|fairy|tinsel|baubles?|twinkl\w+|sparkl\w+|garlands?)\b")  # fmt: skip
# Words before a thing that tell of no kind of it, and places where the season's things hang.
_DESCRIBES = frozenset(["the", "new", "these", "those", "this", "that", "some", "more", "extra", "our", "their", "its", "his", "her", "all", "any", "on", "of", "for", "with", "and", "in", "at", "to", "led", "town", "city", "village", "council", "centre", "outdoor", "bigger", "brighter", "better", "big", "great", "posh", "cheap", "expensive", "nice", "few", "many", "pretty", "such", "own", "same", "no"])  # fmt: skip
_ADJECTIVE = late(r"(?:y|ing|ed|ous|ful|ive|al|est|ish|less|able|ible|ant|ent|ly)$")
_HANGS = r"(?:town|tree|trees|streets?|high|centre|village|square|market|city|shops|prom|promenade|main|whole|kids|children|season|holidays?|period|display|festival)"

_ELECTION = late(r"\b(?:elections?|ballots?|referendums?|polls?|polling|council\w*|candidates?|mayor\w*|mps?|senedd|parliament|part(?:y|ies)|government|ward|by-?election|local)\b")  # fmt: skip
_VOTES_IN = late(r"\b(?:elections?|ballot|referendum)\b")
_VOTE = late(r"\bvot(?:e|es|ed|ing)\b")
_OF_A_SHOW = late(
    r"\b(?:favou?rites?|winners?|finalists?|contestants?|of the (?:year|month|week|match|season|decade)|awards?|competitions?|contests?|talent|songs?|singers?|acts?|best [a-z]+|shows?|celebrit\w+|x ?factor|strictly|eurovision|big brother|love island|britain'?s got|bgt|bake off|the voice|dancing on ice|i'?m a celeb\w*|masked singer)\b"
)

_BAN = late(r"\b(?:bann?(?:s|ed|ing)?|barr(?:ed|ing)|prohibit\w*|outlaw\w*|(?:not|n't|no longer) (?:be )?(?:allowed|permitted)|exclud\w+|kept (?:off|out))\b")  # fmt: skip
_INSIDE = r"(?:caf[eé]s?|tea ?rooms?|coffee (?:shop|house)|restaurants?|pubs?|inn|hotels?|kiosks?|bars?|shops?|gift shop|visitor centre|toilets|club ?house|library|surgery|cinema|theatre|museum|church|chapel|nursery|school|hall|office|car park|market|cemetery)"
_AT = r"(?:from|at|in|on|off|inside|into)"
_ALWAYS = "all year round every day"


def named_alike(said: str, claimed: str) -> bool:
    """Whether a sentence has a word of the claim's name for another thing, vote or place. Both in plain form."""
    return (
        _only_by_then(said, claimed)
        or _another_vote(said, claimed)
        or _kept_inside(said, claimed)
    )


def _only_by_then(said: str, claimed: str) -> bool:
    """Whether the season of the claim's thing only tells when another kind of it is there: "street lights before Christmas"."""
    found = _OF_SEASON.search(claimed)
    if not found or _FESTIVE.search(said):
        return False
    season, thing = re.escape(found["season"]), stem(found["thing"])
    words = re.findall(r"[\w'-]+", said)
    rest = re.sub(rf"\b{_BY_THEN} (?:\w+ )?{season}\b", " ", said)
    if rest == said or re.search(rf"\b{season}\b", rest):
        return False
    at = next((n for n, word in enumerate(words) if stem(word) == thing), None)
    if at is None:
        return False
    before = words[at - 1] if at else "the"
    if re.match(rf"(?:for|along|at|on|outside|around|in) (?:the|our|a) (?!{_HANGS}\b)\w{{3,}}", " ".join(words[at + 1 :])):  # fmt: skip
        return True
    return before.isalpha() and before not in _DESCRIBES and not _ADJECTIVE.search(before)  # fmt: skip


def _another_vote(said: str, claimed: str) -> bool:
    """Whether a vote of a show or a prize is told of, where the claim's is one of an election."""
    if not (_VOTE.search(claimed) and _VOTES_IN.search(claimed)):
        return False
    return bool(_VOTE.search(said) and _OF_A_SHOW.search(said)) and not _ELECTION.search(said)  # fmt: skip


def _kept_inside(said: str, claimed: str) -> bool:
    """Whether what the claim bans from a place is banned from a house that has its name: "from Traeth Mawr cafe"."""
    if not (_BAN.search(claimed) and _BAN.search(said)):
        return False
    keys = {t.key for t in tokens(claimed)}
    for found in re.finditer(rf"\b{_AT} (?:the )?(?P<name>(?:[\w'-]+ ){{1,3}}?)(?P<house>{_INSIDE})\b", said):  # fmt: skip
        house = {t.key for t in tokens(found["house"])}
        name = found["name"].split()[-1]
        theirs = re.search(rf"\b{_AT} (?:the )?(?:[\w'-]+ ){{0,2}}?{re.escape(name)}\b(?P<rest>.*)", claimed)  # fmt: skip
        if not theirs or house & keys or not tokens(name):
            continue
        own = {t.key for t in tokens(theirs["rest"])} - keys_in(_ALWAYS)
        if not own & {t.key for t in tokens(said)}:
            return True
    return False
