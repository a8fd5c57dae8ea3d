"""Sentences, clauses and words as the claims matcher sees them: stems, one word for each meaning, numbers."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Kind = Literal["word", "number", "time"]

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+|\n+")
_CLAUSE_END = re.compile(
    r"\s*[,;:()—–]+\s+|\s+-\s+|\s+(?=(?:but|and|because|cos|coz|cause|so|though|although|while|whilst"
    r"|yet)\b)",
    re.IGNORECASE,
)
_LINK = re.compile(r"(?:https?://|www\.|pic\.\w+\.com/)\S+", re.IGNORECASE)
_TOKEN = re.compile(
    r"\d{2}/\d{4,5}/[a-z]+|£?\d[\d,]*(?:\.\d+)?\s?(?:%|(?:million|thousand|billion|mil|bn|k|m)\b)?"
    r"|[^\W\d_]+(?:'[^\W\d_]+)*"
)

# What residents say in several words and the registry in one, or the other way about.
_PHRASES = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (
            r"\b(?:once (?:a|every) month|(?:every|each|per) month|every (?:four|4) weeks)\b",
            "monthly",
        ),
        (
            r"\b(?:every (?:other|second|two|2) weeks?|(?:every|once a|each) fortnight)\b",
            "fortnightly",
        ),
        (r"\b(?:(?:every|each|once a|per) (?:single )?week)\b", "weekly"),
        (
            r"\b(?:24 hours(?: a day)?|24/7|round the clock|day and night)\b",
            "overnight",
        ),
        (
            r"\b(?:every|each|all) (?:single |the )?(?:day|night|morning|evening|time|year|minute)s?\b",
            "regularly",
        ),
        (r"\b(?:every|each) (?:\w+day|january|april|christmas)\b", "regularly"),
        (r"\bwast(?:ed|ing)\b", "spent"),
        (r"\bno more\b", "stopping"),
        (
            r"\b(?:going|gone)(?= by\b| next\b| soon\b| in \w+\s*[.!]*$|\s*[.!]*$)",
            "closing",
        ),
        (r"\b(?:per ?cent|percent|pc)\b", "%"),
        (
            r"\b(?:get(?:ting|s)?|got) rid of\b|\bdo(?:ing|es)? away with\b|\bdone away with\b",
            "scrapping",
        ),
        (
            r"\b(?:sign(?:ed|ing)? (?:it )?off|nodded through|rubber[- ]?stamped|waved through)\b",
            "approved",
        ),
        (r"\bpulling the plug on\b", "scrapping"),
        (
            r"\b(?:the|a) (?:whole|entire) lot of\b|\b(?:each and )?every (?:single|last)(?: one of)?\b",
            "every",
        ),
        (
            r"\bpostal votes? only\b|\bonly (?:by )?postal votes?\b",
            "voting by post only",
        ),
    )
)

# Each line is one meaning in council talk; the first word stands for the rest.
_MEANINGS = """
end close shut closure shutdown axe axed axing scrap abolish cancel withdraw remove terminate ditch
all every each entire whole everyone everything both
sell sold flog sale
charge fee bill
up rise raise increase hike soar jump higher
down lower fall reduce decrease slash cut
spend spent spending blow blew blown splash squander fork splurge
approve pass agree decide vote-through
switch turn turned switched
library
bin rubbish refuse trash
collection collect empty emptied pick-up pickup
child children kid kiddie pupil
pound quid
free gratis
home house housing
flood flooding
road highway
electric electricity power
night overnight
developer builder
village community
stop halt cease
start begin introduce launch
ban outlaw prohibit forbid
pensioner elderly oap
poll polling
vote voting ballot
car vehicle motor
bus coach
build construct erect
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_STOP = _words(
    """a an the this that these those my your his her its our their i you he she it we they them us me who
    whom
    which what be is are was were am been being do does did done doing have has had having will would
    shall should can could may might must ought to of in on at by for from with into onto over about as
    than then and or but if so because cos coz though while yet there here now just really very too also
    still even again already actually literally basically seriously apparently get gets got getting go
    goes going gonna gone come comes coming make made making put puts putting take takes let lets well
    oh yes yeah ok right lot lots bit thing things one ones own any some much many council councils
    councillor councillors cllr cllrs mate pal folks people lads bloody fucking flipping sodding
    blooming damn absolute absolutely total totally complete completely utter utterly says said say told
    tell heard hear im ive its theyre weve youre dont re ve ll s t d m out y yr ei eu ein fy dy yn a o i
    ar am gan mae maen nhw ac sydd"""
)
_TIME = _words(
    """next month week year today tomorrow tonight soon january february march april june july august
    september october november december christmas easter monday tuesday wednesday thursday friday saturday
    spring summer autumn winter new end-of nesaf mis fis"""
)
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NUMBER_WORDS: dict[str, float] = {
    **{word: float(value) for value, word in enumerate(_NUMBERS.split())},
    **{word: 10.0 * value for value, word in enumerate(_TENS.split(), start=2)},
    "hundred": 100.0,
    "half": 0.5,
}
_SCALES = {
    "million": 1e6,
    "mil": 1e6,
    "m": 1e6,
    "thousand": 1e3,
    "grand": 1e3,
    "k": 1e3,
    "billion": 1e9,
    "bn": 1e9,
}


@dataclass(frozen=True, slots=True)
class Token:
    """One word that carries meaning. `key` is the same for words of one meaning; numbers are "#15"."""

    key: str
    raw: str
    kind: Kind = "word"
    measure: str = ""  # of a number: "%", "£" or ""


def plain(text: str) -> str:
    """Lower case, one kind of apostrophe, accents off: the form that all cues are written for."""
    text = text.replace("’", "'").replace("`", "'")
    if text.isascii():
        return text.lower()  # the usual case, and much quicker
    text = unicodedata.normalize("NFKD", text).lower()
    return "".join(c for c in text if not unicodedata.combining(c))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, each with its own end mark. A dot inside a number or a link ends nothing."""
    return tuple(s.strip() for s in _SENTENCE_END.split(text) if s.strip())


def clauses(sentence: str) -> tuple[str, ...]:
    """The clauses of a sentence, cut at commas, brackets and joining words."""
    return tuple(c.strip() for c in _CLAUSE_END.split(sentence) if c and c.strip())


def trigrams(word: str) -> frozenset[str]:
    """The runs of three letters in a word, its edges marked: what survives a typing slip."""
    marked = f"^{word}$"
    return frozenset(marked[i : i + 3] for i in range(len(marked) - 2))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The word without its English ending, well enough that forms of one word meet."""
    word = word.removesuffix("'s").replace("'", "")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            root = word[: -len(ending)]
            if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "ls":
                root = root[:-1]
            return root.removesuffix("e")
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = (
            word[:-2] if word.endswith(("shes", "ches", "xes", "sses")) else word[:-1]
        )
    return word.removesuffix("e") if len(word) > 3 else word


MEANING_OF = {
    stem(word): stem(line.split()[0])
    for line in _MEANINGS.strip().splitlines()
    for word in line.split()
}


@lru_cache(
    maxsize=512
)  # a sentence is looked at as a whole, then against each wording that comes near
def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text that carry meaning, in order. Never raises."""
    text = plain(_LINK.sub(" ", text))
    for pattern, put in _PHRASES:
        text = pattern.sub(put, text)
    found = [m.group().strip() for m in _TOKEN.finditer(text)]
    out: list[Token] = []
    skip = 0
    for place, raw in enumerate(found):
        if skip:
            skip -= 1
            continue
        number, used = _number(found, place, text)
        if number is not None:
            out.append(number)
            skip = used - 1
        elif raw not in _STOP and raw.split("'")[0] not in _STOP:
            out.append(_word(raw))
    return tuple(out)


def _word(raw: str) -> Token:
    if raw in _TIME or raw.rstrip("s") in _TIME:
        return Token(raw.removesuffix("s") if raw not in _TIME else raw, raw, "time")
    root = stem(raw)
    return Token(MEANING_OF.get(root, root), raw)


def _number(found: list[str], place: int, text: str) -> tuple[Token | None, int]:
    """A number that starts at `place`, and how many of the words it took. "two million quid" takes three."""
    raw, used = found[place], 1
    if "/" in raw:
        return Token("#" + raw, raw, "number"), used
    digits = re.fullmatch(r"(£?)([\d,]+(?:\.\d+)?)\s?(%|[a-z]+)?", raw)
    after = found[place + 1] if place + 1 < len(found) else ""
    if digits:
        value, measure = float(digits[2].replace(",", "") or 0), digits[1]
        ending = digits[3] or ""
        value *= _SCALES.get(ending, 1)
        measure = "%" if ending == "%" else measure
    elif raw in _NUMBER_WORDS and (after in _SCALES or _NUMBER_WORDS[raw] > 1):
        value, measure = _NUMBER_WORDS[raw], ""
    else:
        return None, used
    if after in _SCALES:
        value, used = value * _SCALES[after], used + 1
        after = found[place + used] if place + used < len(found) else ""
    if after in ("quid", "pound", "pounds"):
        measure, used = "£", used + 1
    if not measure and re.search(re.escape(raw) + r"\s?%", text):
        measure = "%"
    return Token(f"#{value:g}", raw, "number", measure), used
