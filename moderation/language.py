"""Which language a text is in. Says "und" rather than guess: short texts, place names and mixtures stay open.

Function words settle most texts; only what they leave open wakes the py3langid model (half a second, once).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any

from moderation import lexicon
from moderation.characters import without_accents

UNSURE = ("und", 0.0)
MOST_LETTERS = 2_000  # characters looked at: a language shows long before that
SHORT = 20  # letters; below that only common English words make a text English (policy section 4, P06)
SURE_FOREIGN = 0.60  # of the model, whose probabilities run low on short texts; set by the data sets
SURE_FOREIGN_SHORT = 0.80  # texts of three to five words
SURE_WELSH = 0.60

# Languages that are spoken in numbers in Britain, and those they would be mistaken for. A wider choice makes the
# model find Latin, Luxembourgish and Volapük in plain English.
_CODES = """
    am ar bg bn cs cy da de el en es fa fi fr ga gu he hi hr hu it ja ka ko ku lt lv ml ne nl no pa pl ps pt ro ru
    si sk sl so sq sr sv sw ta te th tl tr uk ur vi yo zh
"""
CANDIDATES = tuple(_CODES.split())

_SHARED = "a i am at do no to hi or on he as in her me us"  # words of both languages
_WELSH_TOO = frozenset(_SHARED.split())

_SET_ASIDE = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|[@#]\w+|<[^<>\s]{1,40}>|\d\S*")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+){0,4}")
_SCRIPTS = {
    "ARABIC": "ar", "HEBREW": "he", "CYRILLIC": "ru", "GREEK": "el", "DEVANAGARI": "hi", "BENGALI": "bn",
    "GURMUKHI": "pa", "GUJARATI": "gu", "TAMIL": "ta", "TELUGU": "te", "MALAYALAM": "ml", "SINHALA": "si",
    "THAI": "th", "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh", "ETHIOPIC": "am",
    "GEORGIAN": "ka",
}  # fmt: skip


def tell(plain: str) -> tuple[str, float]:
    """The language of a plain text and how sure that is, 0 to 1: ("en", 0.98), ("cy", 0.9), ("und", 0.0).

    "und" stands for too short, mixed, or unsure. English texts of fewer than 20 letters count as English only
    when every word is a common English word.
    """
    text = _SET_ASIDE.sub(" ", plain[:MOST_LETTERS])
    words = [without_accents(m.group()).replace("’", "'") for m in _WORD.finditer(text)]
    if not words:
        return UNSURE
    script = _script(text)
    if script:
        return (
            _by_model(text, {script} | _SAME_SCRIPT.get(script, set()))
            if len(words) > 1
            else (script, 0.9)
        )
    english = sum(_is_english(w) for w in words)
    welsh = sum(_is_welsh(w) for w in words)
    functions = sum(w in lexicon.forms("english", "english.function") for w in words)
    return _settled(len(words), english, functions, welsh) or _by_model_latin(
        text, words, english, functions, welsh
    )


_SAME_SCRIPT = {
    "ar": {"fa", "ur", "ps", "ku"},
    "ru": {"uk", "bg", "sr"},
    "hi": {"ne"},
    "zh": {"ja"},
}


def _is_english(word: str) -> bool:
    common = lexicon.forms("english")
    return (
        word in common
        or (word.endswith("'s") and word[:-2] in common)
        or word in lexicon.vocabulary()
    )


def _is_welsh(word: str) -> bool:
    welsh = lexicon.forms("welsh")
    if word in welsh:
        return True
    stem, _, clipped = word.partition("'")
    if clipped in ("r", "w", "ch", "i", "u", "th"):
        return True
    return clipped in ("n", "m") and stem not in lexicon.forms("english")


def _settled(
    size: int, english: int, functions: int, welsh: int
) -> tuple[str, float] | None:
    """What counting known words can decide by itself, else None."""
    if not welsh and english == size and (size > 1 or functions == 0):
        return ("en", 0.95) if size > 1 else UNSURE
    if not welsh and functions >= 2 and english * 2 >= size:
        return "en", 0.95
    if welsh >= 2 and welsh * 3 >= size and welsh > english * 3:
        return "cy", 0.95
    return None


@cache
def _identifier() -> Any:
    from py3langid import langid  # numpy and a 4 MB model: only when a text needs it

    identifier = langid.LanguageIdentifier.from_model_file(
        langid.MODEL_FILE, norm_probs=True
    )
    identifier.set_languages(CANDIDATES)
    return identifier


def _rank(text: str) -> dict[str, float]:
    return dict(_identifier().rank(text.encode("utf-8", "ignore")))


def _script(text: str) -> str:
    """The usual language of the script that most letters are in; "" for Latin."""
    letters = [c for c in text if c.isalpha()]
    foreign = [c for c in letters if c > "\u036f"]
    if len(foreign) * 2 <= len(letters):
        return ""
    names = [unicodedata.name(c, "").split(" ")[0] for c in foreign[:200]]
    most = max(dict.fromkeys(names), key=names.count)
    return _SCRIPTS.get(most, "")


def _by_model(text: str, allowed: set[str]) -> tuple[str, float]:
    """The likeliest of the languages that share a script."""
    ranked = {code: p for code, p in _rank(text).items() if code in allowed}
    best = max(ranked, key=lambda code: ranked[code])
    return best, round(max(0.8, ranked[best]), 3)


def _by_model_latin(
    text: str, words: list[str], english: int, functions: int, welsh: int
) -> tuple[str, float]:
    """What the model says, unless the words that are known speak against it."""
    size = len(words)
    if size < 2:
        return UNSURE
    ranked = _rank(text)
    best = max(ranked, key=lambda code: ranked[code])
    sure = ranked[best]
    if best == "cy":
        against = sum(
            w in lexicon.forms("english", "english.function") - _WELSH_TOO
            for w in words
        )
        enough = size >= 4 if sure >= SURE_WELSH else welsh >= 2 and sure >= 0.3
        return (
            ("cy", round(sure, 3))
            if (enough or (welsh > english and size >= 3)) and welsh >= against
            else UNSURE
        )
    if best == "en":
        if sum(map(len, words)) < SHORT or welsh > functions:
            return UNSURE
        return (
            ("en", round(max(sure, 0.85 if functions >= 2 else 0.0), 3))
            if sure >= 0.5
            else UNSURE
        )
    known = max(english, welsh)
    if (
        size >= 3
        and known * 4 <= size
        and sure >= (SURE_FOREIGN if size >= 6 else SURE_FOREIGN_SHORT)
    ):
        return best, round(sure, 3)
    return (
        ("en", 0.6) if functions >= 2 and english * 3 >= size and not welsh else UNSURE
    )
