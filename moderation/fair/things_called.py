"""A thing that is called what people are called: "Tinker's Brow is a bitch of a climb". Of a man, a leader or a neighbour it is an insult."""

from __future__ import annotations

import re
from functools import cache

from moderation import lexicon
from moderation.patterns.late import late

_PEOPLE = r"(?:human(?:\s+being)?|m[ae]n|wom[ae]n|person|individual|bloke|fella|fellow|chap|guy|lad|lass|girl|boy|kid|bastard|cow|creature|specimen|politician|neighbour|landlord|landlady|mother|father|mum|mam|dad|husband|wife|son|daughter|brother|sister|boss|teacher|doctor|vicar|friend|mate|host)"
_OWNED_PLACE = late(r"[\w-]+(?:'s|s')\s+[\w-]+")


def of_a_thing(name: str, after: str) -> bool:
    """Whether a name in lower case, called something, is no person's by what follows ("of a climb") or by its form ("weaver's bridge")."""
    return bool(_OWNED_PLACE.fullmatch(name) or _thing().match(after))


@cache
def _thing() -> re.Pattern[str]:
    role = lexicon.pattern("abuse", "abuse.whom.role", "abuse.whom.trade")
    people = rf"(?:{_PEOPLE}|{role})\b"
    return late(rf"\s+of\s+an?\s+(?!(?:[\w'-]+\s+){{0,2}}?{people})\w")
