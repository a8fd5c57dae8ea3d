"""One beast or one picture that the words above are about: "shoot him" under a cockerel that crows at four.

Only a few words with "him" or "her" in them and nobody named, and only where nobody is spoken of above either: the owner of
a beast may be ("my neighbour's cockerel"), while no "he" follows who might be the owner. What people are called by (a rat,
a pig) is no beast here. A person sees it at once all the same.
"""

from __future__ import annotations

import re
from functools import cache

from moderation import lexicon
from moderation.lexicon.threat_words import creatures, words
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.given import GIVEN
from moderation.text.names import INSIDE, TITLED
from moderation.text.reading import Reading

MOST = 8  # words: who says more says whom they mean

_HIM = late(r"\b(?:him|her)\b(?!\s+[a-z]{3})")
_NOT_ONE = late(
    r"\b(?:you|u|ya|ye|your|ur|he|she|his|who|them|their|councillor|cllr|mayor)\b"
)
_KEPT = r"(?:cockerel|rooster|peacock|peahen|emu|ostrich|turkey|hen|chicken|goose|swan|heron|owl|parrot|budgie|pheasant|goat|sheep|ewe|donkey|llama|alpaca|wallaby|otter|beaver|ferret|hedgehog|badger|squirrel|seagull|gull|herring\s+gull|wasp|hornet|spider|mole|stag|hare|crab|dog|puppy|cat|tomcat|kitten|pony|horse|bull|ram|terrier|labrador|spaniel|guinea\s+fowl|raven|crow|jackdaw|magpie|sparrowhawk|buzzard|duck|drake|rabbit)s?"
_PICTURE = r"(?:portrait|painting|picture|photo|photograph|mural|statue|bust|scarecrow|snowman|mannequin|dummy|puppet|print|poster)s?"
_OF_WHOM = late(
    rf"\b({_PICTURE})\s+of\s+(?:the|an?|our|this)\s+(?:[\w-]+\s+){{0,3}}?(?:{words('role')}|king|queen|prince|founder|saint|duke|bishop|vicar|general)\b"
)
_HUNG = late(r"\b(?:hang|nail|string|mount|frame|pin|put|burn|bin|take|sell)(?:ing)?\b")
_PEOPLE = guarded(
    r"\b(?:neighbours?|owners?|mates?|friends?|boys?|girls?|youths?|dealers?|tenants?|residents?|farmers?|landlords?|someone|somebody|lads?|lady|gentleman|pensioner|councill?ors?|council|cllr|staff|police|bosses|boss|doctor|nurse|vicar|you|your|u|who|they|them)\b"
)
_HE = late(r"\b(?:he|she|him|his|her|he's|she's)\b")
_CALLED = late(
    r"\b(?:he|she|you|who|him|her|that|this|it)(?:'s|'re|\s+(?:is|are|was))\s+(?:just\s+)?(?:an?|the|such)\s+"
)
_PLACED = late(
    r"\b(?:in|on|at|by|near|from|of|off|round|around|outside|behind|to|along|up|down)\s+(?:the\s+)?(?:[A-Z][\w'’-]+\s*)+|\b(?:[A-Z][\w'’-]+\s+)+(?:Lane|Street|Road|Avenue|Close|Park|Square|Drive|Hill|Terrace|Green|Town|Hall)\b"
)


def one_beast_or_picture(reading: Reading, said: str, above: str) -> bool:
    """Whether "him" may be the one beast or picture above, where nobody is named here or there."""
    if not _HIM.search(said) or len(reading.words) > MOST:
        return False
    if _NOT_ONE.search(reading.bare) or re.search(INSIDE, reading.original):
        return False
    bare = above.lower().replace("’", "'")
    if _PICTURE_ABOVE.search(bare) and _HUNG.search(said):
        return _nobody(_OF_WHOM.sub(r"\1", bare), above)
    beast = _beast().search(bare)
    if not beast or _CALLED.search(bare[: beast.end()]):
        return False
    without = _owner().sub(" ", bare)
    if without != bare and _HE.search(without):
        return False
    return _nobody(without, _owner().sub(" ", above))


_PICTURE_ABOVE = late(rf"\b{_PICTURE}\b")


def _nobody(bare: str, as_written: str) -> bool:
    """Whether no person is spoken of and none is named."""
    if _somebody().search(bare) or _PEOPLE.search(bare) or TITLED.search(as_written):
        return False
    if any(each in GIVEN for each in re.findall(r"[\w]+", bare)):
        return False
    return not re.search(INSIDE, _PLACED.sub(" ", as_written))


@cache
def _beast() -> re.Pattern[str]:
    people_are_called = "|".join(
        re.escape(each) for each in lexicon.forms("threats", "threats.beast")
    )
    return re.compile(rf"\b(?!(?:{people_are_called})\b)(?:{_KEPT}|{creatures()})\b")


@cache
def _owner() -> re.Pattern[str]:
    """Whose beast it is: "my neighbour's", "next door's", "Dave's"."""
    return re.compile(
        rf"(?i:\b(?:(?:my|our|the|that|this|some)\s+)?(?:[\w-]+\s+)?[\w-]+['’]s\s+(?=(?:[\w-]+\s+)?(?:{_KEPT}|{creatures()})\b))"
    )


@cache
def _somebody() -> re.Pattern[str]:
    people = f"{words('role', 'family.kin')}|{lexicon.pattern('groups', 'group')}"
    return re.compile(rf"\b(?:{people})\b")
