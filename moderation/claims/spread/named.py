"""What a statement names: words with a capital, and streets, in capitals or not."""

from __future__ import annotations

import re
import unicodedata

from moderation.claims.months import WELSH as MONTHS_CY
from moderation.claims.wording.places import KINDS, NO_NAME
from moderation.claims.wording.words import keys_in, plain, tokens
from moderation.patterns.either_case import in_small
from moderation.patterns.late import late

# Welsh and other letters count as ours do: Llŷn is not Môn. What stands behind a smiley begins a sentence.
_UPPER, _LOWER = "A-Z\u00c0-\u00d6\u00d8-\u00deŴŶ", "a-z\u00df-\u00f6\u00f8-\u00ffŵŷ"
_CAPITAL = late(rf"(?<=[\w,;:'\"’”)–—-] )[{_UPPER}][{_LOWER}]{{2,}}")
_WORD = late(rf"[{_UPPER}{_LOWER}]{{2,}}")
_BESIDE = late(r"[\w'’-]+")
_NO_NAMES = (
    "council cllr councillor councillors cabinet mayor street road lane close avenue drive way court place"
    " terrace crescent square hill school park bridge library centre hall"
)
# "Church Road" and "Church Street" are two places, "Bridge Road" is one though neither word is a name, and nothing closes
# in "Mill Close". In small letters a close, a drive or a place may be anything.
_NO_STREET = (
    "a|an|the|this|that|these|those|our|my|your|their|his|her|its|any|all|every|each|some|no|one|two|first|same|whole|main"
    "|new|old|busy|bad|local|private|public|council|county|on|in|off|at|of|by|to|up|and|or|from|for|with|into|onto|through"
    "|down|cross|close|closed|closing|shut"
)
_STREET = late(
    rf"\b(?!(?i:{_NO_STREET})\b)(?:[A-Z][a-z]{{2,}} (?:Close|Drive|Way|Court|Place)"
    r"|[A-Za-z]{3,} (?i:street|road|lane|avenue|terrace|crescent))\b"
)
# In small letters these are no name of a street, nor is what is done with one, or what stands in it.
_ONLY_SAYS_WHICH = (
    "high side back ring relief link slip access service estate toll trunk coast arterial perimeter village wrong right left another next"
    " quiet busy narrow wide dark icy dangerous nice dirty long steep muddy rural leafy dead entire nearest fast slow inside outside middle"
    " hard bus cycle bike taxi tram memory more less fix mend grit block dig use like per extra good great rough better worse"
    " open fill clear sweep clean cross widen resurface adopt unadopted adopted live lives nearby adjoining other every"
)
_NOBODY = frozenset(_NO_NAMES.split())
_VAGUE = NO_NAME | frozenset(_ONLY_SAYS_WHICH.split())
_SAYS_WHAT_BEFALLS = ("ing", "ed")
# "They dug up canal close again": in small letters only where nothing can be done by the close, or nothing be a way.
_IN_A_CLOSE = late(
    r"\b(?:in|on|at|up|off|near|of|along|down|from|outside|behind) (?!(?:crown|county|high|magistrates|supreme|tennis|squash|food|first|second|safe|half|long|such|what|which|either|much|good|bad) )"
    r"([a-z]{3,} (?:close|drive|way|court|place))(?=\W*$|[,.;!?]| (?:again|for|is|are|was|were|has|will|and|by|since|on|in|from|at|this|last|next|every|mon|tues|wednes|thurs|fri|satur|sun)\b)"
)
_STREETS_THING = late(
    r" (?:lights?|lamps?|lighting|signs?|works|tax|safety|surface|repairs?|sweep\w*|clean\w*|part(?:y|ies)|food|art|furniture|network|traffic|rage|layout|names?|users?|side)\b",
    re.IGNORECASE,
)
_IN_SHORT = {"rd": "road", "ln": "lane", "ave": "avenue", "st": "street", "terr": "terrace", "cres": "crescent"}  # fmt: skip
# "Park st baths", "on mill st": not St Mary's, nor "they ave sold it".
_SHORT = late(
    rf"\b(?!(?:they|you|who|people|council|councillors|residents|should|would|could|must|might|never) )(?P<name>[a-z]{{3,}} )"
    rf"(?:(?P<kind>rd|ln|ave|terr|cres)|(?P<st>st)(?=\W*$|\.?[,;!?]|\.? (?:{KINDS}|flats|garages|toilets|is|are|was|were|will|has|to|in|for|from|by|and|at|again|today|this|next|they|so|no|closed|shut)\b))\b\.?",
    re.IGNORECASE,
)


def streets_in_full(text: str) -> str:
    """The text with its streets written out: "mill rd" as "mill road"."""
    return _SHORT.sub(_written_out, text)


def _written_out(found: re.Match[str]) -> str:
    told = found["kind"] or found["st"]
    full = _IN_SHORT[in_small(told)]
    return found["name"] + (full.capitalize() if told[0].isupper() else full)


def apart_from_streets(text: str) -> tuple[list[str], str]:
    """The streets in a text, and the text without them: a street is one word, whatever its words say by themselves."""
    return _STREET.findall(text), _STREET.sub(" ", text)


def streets(text: str) -> frozenset[str]:
    """The streets that a text surely names, in small letters: none of "the bus lane" and "fixing street lights"."""
    found = set()
    for street in _STREET.finditer(text):
        name = in_small(street.group().partition(" ")[0])
        thing = _STREETS_THING.match(text, street.end())
        if is_written(street.group()) or not (_is_vague(name) or thing):
            found.add(in_small(street.group()))
    closes = _IN_A_CLOSE.findall(plain(text))
    return frozenset(found | {each for each in closes if not _is_vague(each.partition(" ")[0])})  # fmt: skip


def _is_vague(name: str) -> bool:
    """Whether a word before "road" names none: "the bus lane", "digging up road"."""
    return name in _VAGUE or name.endswith(_SAYS_WHAT_BEFALLS)


def is_written(street: str) -> bool:
    """Whether a street is written as a name."""
    return street[0].isupper() and street[1].islower()


def names(text: str) -> dict[str, frozenset[str]]:
    """The keys of words that a capital letter marks as names, with the words beside each; none in a text of capitals throughout."""
    text = text if text.isascii() else unicodedata.normalize("NFC", text)
    capitals = list(_CAPITAL.finditer(text))
    if (
        not capitals
        or 2 * len(re.findall(rf"\b[{_UPPER}]", text)) > len(_WORD.findall(text)) + 2
    ):
        return {}
    found: dict[str, frozenset[str]] = {}
    for name in capitals:
        if name.group().lower() not in _NOBODY:
            keys = {w.key for w in tokens(name.group()) if w.kind == "word"}
            for key in keys - keys_in(MONTHS_CY):
                found[key] = found.get(key, frozenset()) | _beside(text, name)
    return found


def _beside(text: str, name: re.Match[str]) -> frozenset[str]:
    """The words right before and after a name, marked by their side: where they are the same, two names stand for the same thing."""
    before, after = _BESIDE.findall(plain(text[: name.start()])), _BESIDE.findall(plain(text[name.end() :]))  # fmt: skip
    return frozenset([*(f"{w} _" for w in before[-1:]), *(f"_ {w}" for w in after[:1])])  # fmt: skip
