"""Sentences, clauses and words as the claims matcher sees them: stems, one word for each meaning, numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from moderation.claims.months import ENGLISH as MONTHS
from moderation.claims.stance.insisted import rejoined
from moderation.claims.weekdays import ENGLISH as WEEKDAYS
from moderation.claims.weekdays import days_in_full
from moderation.claims.wording.figures import NUMBERS, SCALE, SCALES, in_figures
from moderation.claims.wording.thesaurus import MEANINGS, PHRASES
from moderation.claims.wording.welsh_figures import in_welsh_figures
from moderation.patterns.either_case import in_small
from moderation.patterns.late import late

Kind = Literal["word", "number", "time"]

# "There is E. coli in the water" is one sentence.
_SENTENCE_END = late(r"(?<=[.!?…])(?! coli\b)[\"'”’)\]]*\s+|\n+")
# Each begins where its blanks or commas do: from the middle of a long run nothing can end, and to try took minutes.
_CLAUSE_END = late(
    r"(?:(?<!\s)\s+)?(?<![,;:()—–])[,;:()—–]+\s+|(?<!\s)\s+-\s+|(?<!\s)\s+(?=(?:but|and|because|cos|coz|cause|so|now that|now you|now they|given that|seeing (?:as|that)|even though|though|although|while|whilst"
    r"|yet|(?:its|it's|that's|thats|what|wot) an? |shame on|no wonder|r u|u wot|jog on|(?:u|you) could ?n'?t make)\b)",
    re.IGNORECASE,
)
_LINK = late(r"(?:https?://|www\.|pic\.\w+\.com/)\S+", re.IGNORECASE)
_TOKEN = late(
    r"\d{2}/\d{4,5}/[a-z]+|(?:[£€$]\s?)?\d[\d,]*(?:\.\d+)?\s?(?:%|(?:million|thousand|billion|mill?|bn|k|m)\b)?(?:\s?[€$](?!\s?\d))?"
    r"|[^\W\d_]+(?:'[^\W\d_]+)*"
)


# "In Jan", "from 3 Sept": by itself "Jan" may be somebody, and "mar" a word.
_SHORT_MONTH = late(
    r"\b((?:in|from|frm|by|until|till|since|early|late|this|next|last|mid|of|\d{1,2}(?:st|nd|rd|th)?)[ -](?:mid[ -])?)(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?!')",
    re.IGNORECASE,
)
_MONTH_OF = {month[:3].lower(): month for month in MONTHS}
# The article and its like, written together with the word before: "cau'r lawnt".
_WELSH_TAIL = late(r"(?<=[aeiouwy])'(?:r|n|u|i|ch)$")
# What a number before it is a sum of. "Bucks" may be pounds.
CURRENCIES = {
    **dict.fromkeys(["quid", "pound", "pounds"], "£"),
    **dict.fromkeys(["euro", "euros", "eur"], "€"),
    **dict.fromkeys(["dollar", "dollars", "usd"], "$"),
}
FOREIGN = frozenset("€$")
FOREIGN_NAMES = "|".join(name for name, sign in CURRENCIES.items() if sign in FOREIGN)
MONEY = frozenset("£€$")
_DECIMAL_COMMA = late(r"\d{1,3},\d{1,2}")
# "5:30am" is the time that others write as "5.30am".
_HOUR = late(r"(?<=\d):(?=\d\d(?!\d))")
# "Routes 1,2 and 3": the comma is a decimal mark only in a sum, a share or a number of thousands and more.
_LISTED = late(
    rf"(?<![£€$\d])(?<![£€$] )(?<!\d[.,])\d{{1,3}}(?:,\d{{1,2}})+(?!\d|[.,]\d|\s?(?:%|(?:{SCALE}|{'|'.join(CURRENCIES)})\b))"
)


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
    ar am gan mae maen nhw ac sydd ym yng bydd byddan byddwn bod fod itself themselves himself herself ourselves yourself declare declared
    declares announce announced admitted confirm confirmed reveal revealed omg wtf lol da dat ur u r thats wot wat
    ta cant dont wont isnt aint gettin goin bout no1"""
)
_TIME = _words(
    """next month week year today tomorrow tonight soon christmas easter
    spring summer autumn winter new end-of nesaf mis fis"""
) | {*map(str.lower, MONTHS), *WEEKDAYS}
# Keys of words that deny, and of the Welsh verb beside them: they add nothing to what is spoken of.
NOT = _words("not never nid ddim dyw dywr dydy dydyr dydi dydir yw ywr ydy ydyr")
_NUMBER_WORDS = {"zero": 0.0, **NUMBERS, "hundred": 100.0, "half": 0.5}


@dataclass(frozen=True, slots=True)
class Token:
    """One word that carries meaning. `key` is the same for words of one meaning; numbers are "#15"."""

    key: str
    raw: str
    kind: Kind = "word"
    measure: str = ""  # of a number: "%", "£", "€", "$" or ""


_YEAR = late(r"#20[1-3]\d")


def is_year(token: Token) -> bool:
    """Whether a number is a year: it says when, and few who repeat a claim name it."""
    return not token.measure and bool(_YEAR.fullmatch(token.key))


def measured_alike(one: Token, other: Token) -> bool:
    """Whether two numbers count in one measure, or both are money."""
    return one.measure == other.measure or {one.measure, other.measure} <= MONEY


def plain(text: str) -> str:
    """Lower case, one kind of apostrophe, accents off: the form that all cues are written for."""
    text = text.replace("’", "'").replace("`", "'")
    if text.isascii():
        return text.lower()  # the usual case, and much quicker
    text = unicodedata.normalize("NFKD", text).lower().replace("\u0131", "i")
    return "".join(c for c in text if not unicodedata.combining(c))


def unmarked(text: str) -> str:
    """The same without quotation marks and brackets, and with one blank between words."""
    return " ".join(re.sub(r"[\"“”()]", " ", plain(text)).split())


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, each with its own end mark. A dot inside a number or a link ends nothing."""
    return tuple(s.strip() for s in _SENTENCE_END.split(text) if s.strip())


def clauses(sentence: str) -> tuple[str, ...]:
    """The clauses of a sentence, cut at commas, brackets and joining words."""
    return tuple(c.strip() for c in _CLAUSE_END.split(sentence) if c and c.strip())


def units(sentence: str) -> list[str]:
    """The sentence, its clauses and its neighbouring pairs of clauses, widest first."""
    parts = rejoined(sentence, clauses(sentence))
    if len(parts) < 2:
        return [sentence]
    starts = [sentence.find(part) for part in parts]
    pairs = [
        sentence[starts[i] : starts[i + 1] + len(parts[i + 1])]
        for i in range(len(parts) - 1)
        if 0 <= starts[i] < starts[i + 1]
    ]
    return list(dict.fromkeys([sentence, *pairs, *parts]))


# "The bins on our estate. They will be emptied once a month.": what the second sentence speaks of stands in the first.
_OF_WHAT_WAS_SAID = late(
    r"^\W*(?:(?:and|so|now|apparently|yes|turns out|looks like) )*(?:it|they|all of (?:it|them)|every (?:single )?one(?: of them)?|it's|they're|they've|they'll|it'll)\b",
    re.IGNORECASE,
)
_LONGEST_BEFORE = 12  # words of a sentence that only names what the next is about


def with_neighbours(parts: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Each sentence with the one before and after it; and a short one with the next, where that goes on with "it" or "they"."""
    shown = ["", *parts, ""]
    for place, sentence in enumerate(parts, 1):
        before, after = shown[place - 1], shown[place + 1]
        yield sentence, before, after
        short = 0 < len(before.split()) <= _LONGEST_BEFORE and before[-1] not in "?!"
        if short and _OF_WHAT_WAS_SAID.search(sentence):
            yield f"{before} {sentence}", shown[place - 2] if place > 1 else "", after


def trigrams(word: str) -> frozenset[str]:
    """The runs of three letters in a word, its edges marked: what survives a typing slip."""
    marked = f"^{word}$"
    return frozenset(marked[i : i + 3] for i in range(len(marked) - 2))


# The l of "cancelled" is doubled for the ending; that of "called" and "installed" is the word's own.
_DOUBLED = late(r"[aeiou].*[^a]ll$")


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
            if _DOUBLED.search(root):
                root = root[:-1]
            return root.removesuffix("e")
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        word = (
            word[:-2] if word.endswith(("shes", "ches", "xes", "sses")) else word[:-1]
        )
    return word.removesuffix("e") if len(word) > 3 else word


MEANING_OF = {
    stem(word): stem(line.split()[0])
    for line in MEANINGS.strip().splitlines()
    for word in line.split()
}


def months_in_full(text: str) -> str:
    """The text with its months in short written out: "in Jan" as "in January"."""
    return _SHORT_MONTH.sub(lambda found: found[1] + _MONTH_OF[in_small(found[2][:3])], text)  # fmt: skip


@lru_cache(
    maxsize=512
)  # a sentence is looked at as a whole, then against each wording that comes near
def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text that carry meaning, in order. Never raises."""
    dated = days_in_full(months_in_full(_LINK.sub(" ", text)))
    text = in_welsh_figures(plain(in_figures(dated)))
    for pattern, put in PHRASES:
        text = pattern.sub(put, text)
    text = _HOUR.sub(".", _LISTED.sub(lambda m: m[0].replace(",", ", "), text))
    found = [_WELSH_TAIL.sub("", m.group().strip()) for m in _TOKEN.finditer(text)]
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
        elif raw.endswith("n't"):
            out.append(Token("not", raw))
        elif raw not in _STOP and raw.split("'")[0] not in _STOP:
            out.append(_word(raw))
    return tuple(out)


@lru_cache(maxsize=16)
def keys_in(words: str) -> frozenset[str]:
    """The keys of a list of our own, made when it is first asked for."""
    return frozenset(word.key for word in tokens(words))


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
    digits = re.fullmatch(r"([£€$]?)\s?([\d,]+(?:\.\d+)?)\s?(%|[a-z]+)?\s?([€$]?)", raw)
    measure = ""
    if digits:
        value, measure = _value(digits[2]), digits[1] or digits[4]
        ending = digits[3] or ""
        value *= SCALES.get(ending, 1)
        measure = "%" if ending == "%" else measure
    else:
        value, used = _spelt(found, place)
    after = _at(found, place + used)
    if not digits and (used == 0 or (value <= 1 and after not in SCALES)):
        return None, 1
    if after in SCALES:
        value, used = value * SCALES[after], used + 1
        after = _at(found, place + used)
        measure = measure or ("£" if found[place + used - 1] == "grand" else "")
    if after in CURRENCIES:
        measure, used = CURRENCIES[after], used + 1
    if not measure and re.search(re.escape(found[place + used - 1]) + r"\s?%", text):
        measure = "%"
    # So many euros are no number of pounds.
    return Token(f"{measure if measure in FOREIGN else '#'}{value:g}", raw, "number", measure), used  # fmt: skip


def _value(digits: str) -> float:
    """What digits are worth: "2,5" of a sum is two and a half, as it is written elsewhere in Europe, and "2,500" two thousand."""
    mark = "." if _DECIMAL_COMMA.fullmatch(digits) else ""
    return float(digits.replace(",", mark) or 0)


def _spelt(found: list[str], place: int) -> tuple[float, int]:
    """The number that words spell from `place` on, and how many words: "a hundred and forty" is 140."""
    value, used = 0.0, 0
    while (word := _at(found, place + used)) in _NUMBER_WORDS or word == "and":
        before = _at(found, place + used - 1) if used else ""
        part = _NUMBER_WORDS.get(word, 0.0)
        if word == "and":
            if before != "hundred" or _at(found, place + used + 1) not in _NUMBER_WORDS:
                break
        elif word == "hundred":
            if value >= 100:
                break
            value = (value or 1.0) * 100
        elif (
            used == 0
            or before in ("hundred", "and")
            or value % 100 >= 20
            and value % 10 == 0
            and 0 < part < 10
        ):
            value += part
        else:
            break
        used += 1
    return value, used


def _at(found: list[str], place: int) -> str:
    return found[place] if 0 <= place < len(found) else ""
