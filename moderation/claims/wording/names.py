"""Another proper name: one that shares a word with the claim's and has another beside it ("Long Acre" for "Long Meadow").

Only what is written as a name is read as one: in small letters, in capitals and in a headline no name is told from a
word. Where the claim's own name stands in the comment too, it speaks of that.
"""

from __future__ import annotations

import difflib
import re
from functools import lru_cache

from moderation.claims.months import ENGLISH as MONTHS
from moderation.claims.nearest.fullest import fullest, wordings
from moderation.claims.weekdays import ENGLISH as WEEKDAYS
from moderation.claims.wording.sides import OF_TWO, PLACES
from moderation.claims.wording.words import stem
from moderation.patterns.late import late
from moderation.types import Claim

_NAME = r"[A-Z\u00c0-\u00de][\w'-]*"
_RUN = late(rf"\b{_NAME}(?: {_NAME})*")
_NO_NAMES = (
    "the a an this that these those our your my his her its their they we i you he she it who what why when where how and but so or if then now just only also even still all both no not yes"
    " is are was were has have had do does did will would can council councillor councillors cllr cllrs mr mrs ms miss dr"
    " christmas easter xmas labour tory tories conservative conservatives plaid reform greens green welsh english"
    " save sell sold selling stop fact myth breaking news bloody dear poor lovely old beautiful new in on at of for to from by with over near about"
)
_SHORT_IN_TITLES = "with from into over onto their your this that they have been will"
_OF_PLACES, _OF_TWO = frozenset(PLACES.split()), frozenset(OF_TWO.split())
NO_NAMES = frozenset((*_NO_NAMES.split(), *map(str.lower, MONTHS), *WEEKDAYS))
_LITTLE = frozenset(_SHORT_IN_TITLES.split())
_ALIKE = 0.7  # of letters: below it a word is no slip for the other


def other_name(sentence: str, claim: Claim | None, home: frozenset[str]) -> bool:
    """Whether the clause that tells the claim has a name that shares a word with the claim's, and differs in another.

    home: names that are our own, in small letters.
    """
    if claim is None:
        return False
    said = sentence.replace("’", "'")
    clause = fullest(said, claim)
    if _no_names_told(clause):
        return False
    known, words = _names(claim), _words(claim)
    runs = [_bare(run) for run in _RUN.findall(clause)]
    plainly = [run for run in runs if run]
    return any(_differs(name, plainly, _bare(clause), words, home) for name in known)


def _differs(name: tuple[str, ...], runs: list[tuple[str, ...]], clause: tuple[str, ...], words: frozenset[str], home: frozenset[str]) -> bool:  # fmt: skip
    """Whether one of the runs of capitals is this name with a word changed or put beside it, and none is the name itself."""
    found = False
    for run in runs:
        told = _without_ends(run, name)
        if name == told:
            return False
        found |= _extended(name, told, words) or _changed(name, told, clause, words, home)  # fmt: skip
    return found


def _without_ends(run: tuple[str, ...], name: tuple[str, ...]) -> tuple[str, ...]:
    """A run of capitals without the ordinary words before the name: "Selling Castle Park", "The Castle Park"."""
    while run and run[0] not in name and (run[0] in NO_NAMES or run[0].endswith(("ing", "ed", "ly"))):  # fmt: skip
        run = run[1:]
    return run


def _extended(name: tuple[str, ...], run: tuple[str, ...], words: frozenset[str]) -> bool:  # fmt: skip
    """The name, and right behind it the word of another place ("Castle Park House"), or before it "Upper"."""
    size = len(name)
    for place in range(len(run) - size + 1):
        if run[place : place + size] != name:
            continue
        after = run[place + size : place + size + 1]
        before = run[place - 1 : place] if place else ()
        if after and after[0] in _OF_PLACES and after[0] not in words:
            return True
        if before and before[0] in _OF_TWO and before[0] not in words:
            return True
    return False


def _changed(name: tuple[str, ...], run: tuple[str, ...], clause: tuple[str, ...], words: frozenset[str], home: frozenset[str]) -> bool:  # fmt: skip
    """A name of two words or more, of which one gave way to another that stands in its place."""
    if len(name) < 2:
        return False
    for place, part in enumerate(name):
        rest = name[:place] + name[place + 1 :]
        if part in clause or not any(word in run for word in rest):
            continue
        at = run.index(next(word for word in rest if word in run))
        step = 1 if place > name.index(run[at]) else -1
        there = run[at + step] if 0 <= at + step < len(run) else ""
        if step < 0 and run[at] not in _OF_PLACES:
            continue  # "Leader Hughes" is no other than Ann Hughes
        if there and _another(there, part, words, home):
            return True
    return False


def _another(there: str, part: str, words: frozenset[str], home: frozenset[str]) -> bool:  # fmt: skip
    """Whether a word is a name's, and neither a slip for the other, nor short for it, nor its changed Welsh form."""
    if there in words or there in home or there in NO_NAMES or len(there) < 2:
        return False
    if part in _OF_PLACES and there not in _OF_PLACES:
        return False  # "Long Rovers" play on Long Meadow
    if there[1:] == part[1:] or there[1:] == part or part[1:] == there:
        return False
    if _short_for(there, part) or _short_for(part, there):
        return False
    return difflib.SequenceMatcher(None, there, part).ratio() < _ALIKE


def _short_for(one: str, other: str) -> bool:
    """Whether one is the beginning of the other, or a few of its letters in their order ("St", "Rd")."""
    letters = iter(other)
    few = len(one) <= 3 and one[0] == other[0]
    return other.startswith(one) or (few and all(letter in letters for letter in one))


def _bare(text: str) -> tuple[str, ...]:
    return tuple(w.lower().removesuffix("'s") for w in re.findall(r"[^\W\d_][\w']*", text))  # fmt: skip


def _no_names_told(clause: str) -> bool:
    """Whether all the longer words begin with a capital, as in a headline."""
    longer = [w for w in re.findall(r"[^\W\d_][\w'-]*", clause) if len(w) > 3]
    return all(w[0].isupper() for w in longer if w not in _LITTLE)


@lru_cache(maxsize=512)
def _words(claim: Claim) -> frozenset[str]:
    """All words of the claim, its paraphrases and what is right, in small letters and as their stems."""
    found = {w for text in (*wordings(claim), claim.correct_statement) for w in _bare(text)}  # fmt: skip
    return frozenset(found | {stem(w) for w in found})


@lru_cache(maxsize=512)
def _names(claim: Claim) -> tuple[tuple[str, ...], ...]:
    """The proper names in a claim: its capitals but the first word's, months and the council's."""
    found = []
    for text in wordings(claim):
        if _no_names_told(text):
            continue
        for run in _RUN.finditer(text.replace("’", "'")):
            name = _bare(run.group())
            if "council" in name or "councillor" in name:
                continue
            while name and (name[0] in NO_NAMES or (run.start() == 0 and len(name) == 1)):  # fmt: skip
                name = name[1:]
            if name:
                found.append(name)
    return tuple(dict.fromkeys(found))
