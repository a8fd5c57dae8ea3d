"""Whether "shoot them all" is said of gulls, foxes or rats, and of nobody: the animal is the only many in the text.

Before the words or after them: "Slugs again. Kill them all" and "Kill them all. Slugs again" are about slugs alike.
"""

from __future__ import annotations

import re
from functools import cache

from moderation import lexicon
from moderation.lexicon.threat_words import creatures, person, words
from moderation.patterns.late import late

_THEM = late(r"\b(?:them|em|lot(?!\s+of\s+(?!(?:them|em|you)\b)))\b")
_MANY = late(r"\b[a-z]{3,}(?<!s)s\b")
# Dashed off, a comma stands for a full stop: "shoot them all, the geese are everywhere".
_SENTENCE_END = late(r"[.!?;\n]+|,(?=\s+(?:the|those|these|bloody|there)\b)")
# Said after the order, an animal's bare name may be what people are called: "kill them all. Lice." It must do or be something.
_DOES = late(r"\b(?:again|back|everywhere)\b|\w+\W+\w+")
_THEM_AGAIN = late(r"\b(?:all|lot|one|half|both|each)\s+of\s+(?:them|em|you)\b")
# What beasts eat and spoil, in the place of the object: plants and things, whatever they are called.
_EATEN = late(
    r"\b(?:had|have|ate|eat(?:s|en|ing)?|chew(?:s|ed|ing)?|gnaw(?:s|ed|ing)?|nibbl(?:e|es|ed|ing)|nick(?:s|ed|ing)?|rip(?:s|ped|ping)?|ruin(?:s|ed|ing)?|wreck(?:s|ed|ing)?|destroy(?:s|ed|ing)?|shred(?:s|ded|ding)?|strip(?:s|ped|ping)?|dug\s+up|dig(?:s|ging)?\s+up)"
    r"\s+(?:up\s+|open\s+)?(?:(?:all|half|most)\s+(?:of\s+)?)?(?:my|our|the)\s+(?:[a-z-]+\s+)?[a-z]{3,}s\b"
)
# "By the swings", "behind the shops": a place, whoever it is of. "Fed by the wasters" is none.
_PLACE = late(
    r"(?<!ed )\b(?:by|behind|on|in|under|near|at|around|round|along|outside|over|above|beside|through)\s+(?:the|our|my|all\s+the)\s+(?:[\w-]+\s+)?[a-z]{3,}s\b"
)
# Many people in the singular, and where people sit whom somebody may call an animal.
_CROWD = late(
    r"\b(?:staff|police|folk|public|youth|crowd|gang|mob|community|opposition|government|cabinet|committee|parliament|senedd|westminster|chamber|town\s+hall|city\s+hall|"
    r"county\s+hall|guildhall|civic\s+centre|offices?|charge|power|office|party|estate|hostel|hotel|camp)\b"
)
# "They are rats", "these rats": an animal that somebody is called by.
_CALLED = r"(?:are|is|were|was|be|'re|like|as|such|these|those|you|called|dirty|filthy|fucking|bloody|thieving|lying|human|two-legged|bunch\s+of|lot\s+of|pack\s+of|all)"
# Where animals live, and what they leave.
_AROUND = late(
    r"\b(?:alley\w*|loft|attic|shed|drains?|sewers?|canal|river|park|pond|lake|beach|prom|promenade|harbour|roofs?|chimney|cellar|kitchen|stream|ditch|wall|walls|skip|skips|tip|"
    r"infest\w*|droppings|bait\w*|traps?|pest\s+control|poison\w*|nests?|chew\w*|gnaw\w*|scratching|bite|biting|flea|lettuce|allotments?|shops|flats|houses|gardens|streets|steps)\b"
)


def somebody(text: str) -> bool:
    """Whether somebody is spoken of who may be meant by "them". "Them all" are people where no animals are."""
    if person().search(text):
        return True
    return bool(_crowd().search(text)) and not of_beasts(text)


@cache
def _crowd() -> re.Pattern[str]:
    return re.compile(r"\b(?:all\s+of|them\s+all|lot)\b")


def of_beasts(text: str) -> bool:
    """Whether an animal is spoken of, no other many and no crowd is, and nobody is called by its name."""
    beasts = _beast().findall(text)
    if not beasts or _CROWD.search(text) or _called().search(text):
        return False
    if not _beast().search(text, 0, _first_them(text)) and not _told_after(text):
        return False
    if not set(_MANY.findall(_EATEN.sub(" ", _PLACE.sub(" ", text)))) <= _harmless():
        return False
    # Rats and pigs are what people are called, too: those must be somewhere.
    return any(b not in _names_called() for b in beasts) or bool(
        _AROUND.search(text) or _thing().search(_beast().sub(" ", text))
    )


# "The bastard" is said of a pothole and of a fox: by what is done to it, or by what stands beside.
_SWORN_AT = late(
    r"\b(?:the|that|this|these|those)\s+(?:[\w-]+\s+)?(?:bastards?|buggers?|fuckers?|sods?|twats?|cunts?|pricks?)\b"
)
_FILLED = late(r"^\W*(?:\w+\s+){0,6}?fill\b.*\bin\b")
_HOLE = late(
    r"\b(?:(?:pot|sink)?\s?-?holes?|craters?|trench(?:es)?|ditch(?:es)?|pits?|gaps?|road|pavement|tarmac|alloys?|tyres?|kerb|ankles?)\b"
)
_IT_DOES = late(
    r"\bit(?:'s|\s+(?:has|keeps?|is|was))?\s+(?:eat\w*|ate|got|gets?|getting|kill\w*|tak\w+|took|digs?|dug|chew\w*|bit|bites?|nests?|lays?|scream\w*|bark\w*)\b"
)
_ANYONE = late(
    r"\b(?:you|u|your|ur|he|him|his|she|her|they|them|their|who|councillors?|cllr|everyone)\b"
)


def sworn_at(text: str, match: str) -> bool:
    """Whether "the bastard" is a hole to fill in, or a beast: in what is left, nobody is spoken of who may be meant."""
    rest = _SWORN_AT.sub(" ", match, count=1)
    if rest == match or person().search(rest) or _ANYONE.search(rest):
        return False
    beside = text.replace(match, " ")
    if _FILLED.search(match) and _HOLE.search(beside):
        return True
    if person().search(beside) or _ANYONE.search(beside):
        return False
    if _FILLED.search(match):
        return True
    of_beast = _beast().search(beside) or _thing().search(beside)
    return bool(of_beast and _IT_DOES.search(beside))


def _first_them(text: str) -> int:
    them = _THEM.search(text)
    return them.start() if them else 0


def _told_after(text: str) -> bool:
    """Whether a sentence after the order tells what an animal does, or where it is."""
    return any(
        _beast().search(each)
        and _DOES.search(_beast().sub(" ", each))
        and not _THEM_AGAIN.search(each)
        for each in _SENTENCE_END.split(text[_first_them(text) :])[1:]
    )


@cache
def _beast() -> re.Pattern[str]:
    return re.compile(rf"\b{creatures()}\b")


@cache
def _thing() -> re.Pattern[str]:
    return re.compile(rf"\b{words('thing')}\b")


@cache
def _called() -> re.Pattern[str]:
    return re.compile(
        rf"\b{_CALLED}\s+(?:(?:an?|all|just|nothing\s+but)\s+)?{creatures()}\b"
    )


@cache
def _names_called() -> frozenset[str]:
    """Animals that people are called by, too."""
    return lexicon.forms("threats", "threats.beast")


@cache
def _harmless() -> frozenset[str]:
    """Words in -s that are no people: animals, things, verbs, days, and where animals live."""
    things = ("threats.thing", "threats.pet", "threats.beast", "threats.property")  # fmt: skip
    around = lexicon.forms("abuse", "abuse.around.animals", "abuse.around.beasts")
    daily = lexicon.forms("english", "english.function", "english.verb")
    known = {w for w in around if not w.startswith("farmer") and w != "vets"}
    return frozenset(
        lexicon.forms("threats", *things)
        | known
        | daily
        | {"hostas", "dahlias", "lettuces", "beans", "cabbages", "roses", "strawberries", "seedlings", "plants", "flowers", "bulbs", "tomatoes", "sprouts", "veggies", "vegetables", "lupins", "tulips", "daffs", "crops"}
        | {"days", "weeks", "months", "years", "hours", "nights", "mornings", "times", "canals", "rivers", "parks", "lofts", "sheds", "drains", "sewers", "roofs", "pests"}
        | {"shops", "flats", "houses", "gardens", "streets", "roads", "allotments", "skips", "steps", "walls", "traps", "droppings", "christmas", "pests", "eggs"}
    )  # fmt: skip
