"""Which language a text is in. Says "und" rather than guess: short texts, place names and mixtures stay open.

Function words settle most texts; only what they leave open wakes the py3langid model (half a second, once).
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import Any

from moderation import lexicon
from moderation.patterns.late import late
from moderation.text.characters import without_accents
from moderation.text.welsh import (
    LEAST_MADE,
    has_welsh_lexicon,
    is_said_in_welsh,
    mutations,
    stem_of,
    without_shared,
)

UNSURE = ("und", 0.0)
MOST_LETTERS = 2_000  # characters looked at: a language shows long before that
SHORT = 20  # letters; below that only common English words make a text English (policy section 4, P06)
SURE_FOREIGN = 0.60  # of the model, whose probabilities run low on short texts; set by the data sets
SURE_FOREIGN_SHORT = 0.80  # texts of three to five words
SURE_WELSH = 0.60
SURE_UNKNOWN_WELSH = 0.95  # where no word of the Welsh list is there
SURELY = 0.9  # for what nobody should have to doubt
UNSURE_ENGLISH = 0.6  # below what a hide asks for (policy section 4, P06)

# Languages that are spoken in numbers in Britain, and those they would be mistaken for. A wider choice makes the
# model find Latin, Luxembourgish and Volapük in plain English.
_CODES = """
    am ar bg bn cs cy da de el en es fa fi fr ga gu he hi hr hu it ja ka ko ku lt lv ml ne nl no pa pl ps pt ro ru
    si sk sl so sq sr sv sw ta te th tl tr uk ur vi yo zh
"""
CANDIDATES = tuple(_CODES.split())

_SHARED = (
    "a i am at dim do does no to hi or on he as in her me us"  # words of both languages
)
_WELSH_TOO = frozenset(_SHARED.split())

_LEAST_ALONE = (
    5  # letters of a Welsh word that tells the language with no other beside it
)
_LEAST_HELD = 3  # letters of one that brings an unsure text to a person
_FEW = 3  # words; one that only Welsh has settles so few, where none of them is English
_NAME_PARTS = 2  # words after "ysgol" or "heol" that may belong to the name

_SET_ASIDE = late(
    r"https?://\S+|www\.\S+|\S+@\S+|[@#]\w+|<[^<>\s]{1,40}>|\d\S*"
    r"|\w+-(?:yn?|yng|ym|yr|ar|is|uwch|dan|ger)-[\w-]+"  # Betws-y-Coed
)
_WORD = late(r"[^\W\d_]+(?:['’][^\W\d_]+){0,4}")
_ENGLISH_END = late(r"\w\w(?:ed|ing|tion|ment|ly|'s)$")
_SCRIPTS = {
    "ARABIC": "ar", "HEBREW": "he", "CYRILLIC": "ru", "GREEK": "el", "DEVANAGARI": "hi", "BENGALI": "bn",
    "GURMUKHI": "pa", "GUJARATI": "gu", "TAMIL": "ta", "TELUGU": "te", "MALAYALAM": "ml", "SINHALA": "si",
    "THAI": "th", "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh", "ETHIOPIC": "am",
    "GEORGIAN": "ka",
}  # fmt: skip


def tell(plain: str) -> tuple[str, float]:
    """The language of a plain text and how sure that is, 0 to 1: ("en", 0.98), ("cy", 0.9), ("und", 0.0).

    "und" stands for too short, mixed, or unsure. English texts of fewer than 20 letters count as English only
    when every word is a common English word. A rude or violent word that only Welsh has makes an open text Welsh,
    and an English one unsure, so that software hides neither.
    """
    text = _SET_ASIDE.sub(" ", plain[:MOST_LETTERS])
    words = _words_of(text)
    if not words:
        return UNSURE
    script = _script(text)
    if script:
        return (
            _by_model(text, {script} | _SAME_SCRIPT.get(script, set()))
            if len(words) > 1
            else (script, 0.9)
        )
    language, sure = _by_words(text, words)
    if not has_welsh_lexicon(words):
        return language, sure
    return ("en", min(sure, UNSURE_ENGLISH)) if language == "en" else ("cy", 0.9)


def welsh_surely(plain: str) -> bool:
    """Whether a text is in Welsh beyond doubt: no word stands in it that only English has."""
    told, sure = tell(plain)
    return (told, sure >= SURELY) == ("cy", True) and not _has_english(plain)


def english_surely(plain: str) -> bool:
    """Whether a text is in English beyond doubt, and no word of it speaks for Welsh."""
    told, sure = tell(plain)
    words = _words(plain)
    if (told, sure >= SURELY) != ("en", True) or sum(map(len, words)) < SHORT:
        return False
    return not any(map(_only_welsh, _without_names(words)))


def words_of_each(plain: str) -> tuple[int, int]:
    """How many words of a text only English has, and how many only Welsh; names speak for neither."""
    said = _without_names(_words(plain))
    english = sum(_is_english(w) and not _is_welsh(w) and w not in _WELSH_TOO for w in said)  # fmt: skip
    return english, sum(map(_only_welsh, said))


def _has_english(plain: str) -> bool:
    """Whether a word is English alone, or is known to neither and ends as English words do ("cancelled")."""
    return any(
        (_is_english(w) and w not in _WELSH_TOO) or _ENGLISH_END.search(w)
        for w in _words(plain)
        if not _is_welsh(w)
    )


def holds_welsh(plain: str) -> bool:
    """Whether a plain text that no language could be told of holds a word that only Welsh has, names left out.

    A few short words that other languages have too are Welsh where nothing else stands beside them ("mi ga i di").
    """
    words = without_shared(_words(plain), _has_english(plain))
    said = _without_names(words)
    if any(map(_tells_unsure, said)) or is_said_in_welsh(words):
        return True
    short = lexicon.forms("welsh", "welsh.spoken") | _WELSH_TOO
    return (
        len(said) > 1
        and any(map(_only_welsh, said))
        and all(_only_welsh(word) or word in short for word in said)
    )


def _tells_unsure(word: str) -> bool:
    stem = stem_of(word)
    return (
        len(stem) >= _LEAST_HELD
        and stem in _welsh_words()
        and stem not in lexicon.forms("welsh", "welsh.elsewhere")
        and not _is_english(stem)
    )


def _only_welsh(word: str) -> bool:
    return _is_welsh(word) and not _is_english(word)


def _words(plain: str) -> list[str]:
    return _words_of(_SET_ASIDE.sub(" ", plain[:MOST_LETTERS]))


def _words_of(text: str) -> list[str]:
    if text.isascii():
        return _WORD.findall(text)
    return [without_accents(m.group()).replace("’", "'") for m in _WORD.finditer(text)]


def _by_words(text: str, words: list[str]) -> tuple[str, float]:
    """What a text in Latin letters says once the names in it are set aside."""
    said = _without_names(words)
    if not said:
        return UNSURE
    if len(set(said)) == 1 and _tells_alone(said[0]):
        return "cy", 0.8
    named = len(said) < len(words)
    if len(said) == 1 or (named and _WELSH_TOO.issuperset(said)):
        return UNSURE
    small = lexicon.forms("english", "english.function")
    english = sum(map(_is_english, said))
    welsh = sum(map(_is_welsh, said))
    functions = sum(map(small.__contains__, said))
    if named:
        text = " ".join(said)
    settled = _settled(len(said), english, functions, welsh)
    if settled:
        return settled
    mixed = any(_is_english(w) and w not in _WELSH_TOO for w in said)
    if len(said) <= _FEW and not mixed and any(_tells_alone(w) for w in said):
        return "cy", 0.7
    return _by_model_latin(text, said, english, functions, welsh)


def _without_names(words: list[str]) -> list[str]:
    """The words but for those that make names: "ysgol" and what is unknown behind it, "ap" and both its sides.

    English names Welsh places, schools, parties and people all the time, so names speak for neither language.
    """
    named = lexicon.forms("welsh", "welsh.name")
    if named.isdisjoint(map(stem_of, words)):
        return words
    said: list[str] = []
    parts = 0  # of the name that is open; a name may run on through "y" and "yr"
    for word in words:
        if stem_of(word) in named:
            if word in ("ap", "ab") and said and not _known(said[-1]):
                said.pop()
            parts = _NAME_PARTS
        elif parts and word == "yr":
            continue
        elif parts and not _known(word):
            parts -= 1
        else:
            parts = 0
            said.append(word)
    return said


def _known(word: str) -> bool:
    return _is_english(word) or _is_welsh(word)


def _tells_alone(word: str) -> bool:
    return len(word) >= _LEAST_ALONE and _is_welsh(word) and not _is_english(word)


@cache
def _welsh_words() -> frozenset[str]:
    """The words that speak for Welsh, with the mutations that no English word and no name looks like."""
    fixed = lexicon.forms("welsh", "welsh.function", "welsh.talk")
    made = {
        form
        for word in lexicon.forms("welsh", "welsh.word", "welsh.people", "welsh.insult")
        for form in mutations(word)
        if form == word or len(form) >= LEAST_MADE
    }
    english = lexicon.forms("english") | lexicon.forms("welsh", "welsh.english")
    return fixed | (made - english - lexicon.forms("welsh", "welsh.name"))


_SAME_SCRIPT = {
    "ar": {"fa", "ur", "ps", "ku"},
    "ru": {"uk", "bg", "sr"},
    "hi": {"ne"},
    "zh": {"ja"},
}


@lru_cache(maxsize=16_384)
def _is_english(word: str) -> bool:
    common = lexicon.forms("english")
    return (
        word in common
        or (word.endswith("'s") and word[:-2] in common)
        or word in lexicon.vocabulary()
    )


@lru_cache(maxsize=16_384)
def _is_welsh(word: str) -> bool:
    if word in _welsh_words():
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
    if text.isascii():
        return ""
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
        against = sum(_is_english(w) and w not in _WELSH_TOO for w in words)
        if (
            not welsh
        ):  # names of places alone look Welsh too, but few of them stand together
            enough = size > _FEW and sure >= SURE_UNKNOWN_WELSH
        else:
            enough = sure >= (0.3 if welsh >= 2 else SURE_WELSH)
        return ("cy", round(sure, 3)) if enough and welsh >= against else UNSURE
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
