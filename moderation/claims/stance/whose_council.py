"""Whose councillors, mayor or chief executive it is: "Thornmere's mayor", "the chief executive of Thornmere", "Thornmere councillors".

Signs.py hears a council by its own name and a town behind "in"; here is the owner of those who act for one. A party, a word of
blame and our own names are no other town.
"""

from __future__ import annotations

import re

from moderation.claims.nearest.fullest import wordings
from moderation.claims.stance.signs import another_town
from moderation.claims.stance.told_from_afar import told_from_afar
from moderation.patterns.late import late
from moderation.types import Claim

_TOWN = r"(?:[A-Z][a-z]+(?:[ -](?:on|under|le|the|upon|in|by)-?(?:[A-Z][a-z]+))?(?:[ -][A-Z][a-z]+)?)"
_ROLE = r"(?i:chief exec(?:utive)?s?|ceo|lord mayor|mayor(?:ess)?|deputy (?:mayor|leader|chief executive)|(?:council )?leaders?|councillors?|cllrs|cabinet|town hall (?:bosses|chiefs)|(?:council )?(?:bosses|chiefs|officers|planners)|council(?! tax\b))\b"
_BLAME = r"(?:(?:own|new|old|former|current|entire|whole|greedy|useless|ex|lord|elected|senior|(?!the|a|an|our|not|no|been|got|going|also|all|now)[a-z]+) )?"
_OWNED = late(rf"\b({_TOWN})['’]s? {_BLAME}{_ROLE}")
_OF = late(rf"\b{_ROLE} (?:of|in|at|over in|down in|up in) (?:the )?({_TOWN})(?! (?:[Cc]ouncil|[Ww]ard|[Dd]ivision)\b)")  # fmt: skip
_BEFORE = late(
    rf"(?<![A-Z][a-z] )\b({_TOWN}) (?:[Cc]ouncil )?(?i:chief exec(?:utive)?|mayor|councillors?|cllrs)\b"
)
# Parties and the like, whose people act in every town.
_PARTY = frozenset(["lib", "dem", "dems", "libdem", "libdems", "labour", "tory", "tories", "conservative", "green", "greens", "plaid", "reform", "ukip", "independent", "independents", "cymru", "snp", "corbynite", "blairite", "dozen", "dozens", "scores", "hundreds", "several", "half"])  # fmt: skip
_BLAMES = late(r"(?:less|ful|ous|ish|ing|ed|ly|paid)$")


def of_another_council(sentence: str, claim: Claim, home: frozenset[str]) -> bool:
    """Whether those who act in a sentence are another town's. `home`: names that are our own, in small letters."""
    if _shouted(sentence):
        return False
    if told_from_afar(sentence, home):
        return True
    known = {w.lower().removesuffix("'s") for text in wordings(claim) for w in re.findall(r"[\w']+", text)}  # fmt: skip
    for form in (_OWNED, _OF, _BEFORE):
        for found in form.finditer(sentence):
            if _another(found[1], frozenset(home | known)):
                return True
    return False


def _another(name: str, home: frozenset[str]) -> bool:
    """Whether a name is a town's that nobody here knows: neither a party's, nor that of our own with a word before it."""
    words = [w for w in re.split(r"[ -]", name) if w]
    if any(w.lower() in _PARTY or _BLAMES.search(w) for w in words):
        return False
    return another_town(" ".join(words), home)


def _shouted(sentence: str) -> bool:
    """Whether all the longer words begin with a capital, as in a headline: there no name is told from a word."""
    longer = re.findall(r"[^\W\d_]{4,}", sentence)
    return bool(longer) and all(w[0].isupper() for w in longer)
