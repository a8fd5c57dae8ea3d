"""Taking disguises off a text without losing track of where each letter stood.

Stages, repeated until nothing changes: characters (compatibility forms, hidden characters, look-alike letters,
lower case), one word a line, words tied together ("i_will_go"), letters set apart ("b r e a k", "y.o.u.r"), emoji that stand for a
word ("i will 🔪 you"), digits and stars for letters ("w1ll", "sh*t"), signs that stand for a whole word ("1'll", "you
are @ fool"), letters repeated ("stuuupid"), everyday spellings of "I'll" and "gonna" ("il", "guna"). Links, e-mail
addresses, file names and <placeholders> are left as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from moderation import lexicon
from moderation.patterns.late import late
from moderation.text.apart import Edit, readings, set_apart
from moderation.text.characters import as_shown, folded_clusters
from moderation.text.emoji import picture_words
from moderation.text.spelling import one_a_line, spelt_out

MOST_PASSES = 8  # two are the rule; the bound only keeps the promise of linear time
LONGEST_WORD = 40  # a longer "word" is no word, and is left alone

_PROTECTED = late(
    r"https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|<[a-z]{1,20}(?::[a-z_]{1,30})?>"
    r"|(?<![a-z0-9.-])[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}"
    r"\.(?:com|org|net|uk|cymru|wales|info|eu|io|ly|co|me|tv|biz|gov)\b(?:/\S*)?"
)
_DIGIT_WORD = late(
    r"(?<![\w@$!|€.,/])(?=[\w@$!|€]*[a-z])(?=[\w@$!|€]*[\d@$!|€])[\w@$!|€]+"
)
_INSIDE = late(r"[a-z][013457@$€]{1,2}[a-z]")
_ROAD = late(r"[abm]\d+")  # A55, B4265, M4, and sheets of A4: never words
_STARRED = late(r"(?<![\w*])[a-z]{1,12}\*{1,8}[a-z]{0,12}(?![\w*])")
# Behind these a name is starred out: "Cllr N*****".
_TITLE = late(
    r"\b(?:cllr|clr|councillor|cynghorydd|mr|mrs|ms|mx|miss|dr|sir|lord|lady|dame)\.?\s+\Z"
)
_NUMBERED = r"(?:no|number|phase|option|plan|ward|zone|band|stage|unit|day|part)\.?"
# "1'll" and "l'll"; and "l" alone before what follows "i" only, but no plot, flat or column "l".
_I = late(
    rf"(?:\b(?P<numbered>{_NUMBERED})\s+)?(?<![\w'£$.,/:-])(?P<one>[1l])(?='(?:ll|m|ve|d)\b)"
    r"|(?:^|[.,!?;:]\s+|\b(?:and|then|but|because|so|if|that|what|when|where)\s+)(?P<lone>l)(?=\s+(?:will|am|was|have|had|know|hope|want|would|can|could|should|shall|swear|promise|think|wish|do|did|never|always|hate|love|need|saw)\b)",
    re.MULTILINE,
)
_LIKE_I = late(r"(?<!\w)(?:[1l]'|l\s)")
# "A" after what may have an article after it; "at" is how people mostly mean it: "look @ you", "she is @ home".
_A = late(
    r"(?:\b(?:are|r|is|am|was|were|be|been|being|such|what|like|as|just|only|not|of|with|from|by|into|have|has|had|got|get|need|needs|deserve|deserves|put|want|take|bring|buy)|'(?:s|m|re|ve|ll)|(?:^|[.,!?])\s*(?:you|u|ya))"
    r"\s+(?P<one>@)(?=\s+[a-z](?!\S*\.\w))(?!\s+(?:the|an?|my|our|your|ur|his|her|its|their|this|that|these|those|you|u|ya|me|him|them|us|it|all|any|both|least|last|first|once|about|around|home|work|school|church|noon|night|midnight|lunch|lunchtime|town|council|county|city)\b)"
)
_LETTERS = late(r"[^\W\d_]+")
# Three letters that are a word of their own; "xxx" is mostly kisses.
_MEANT_SO = late(
    r"(?:www|kkk|xxx(?=\s+(?:videos?|vids?|films?|movies?|pics?|cams?)))\b"
)
_FOR = late(r"(?:sub|follow|like)4(?:sub|follow|like)s?")  # "4" for "for", not "a"
_REPEATED = late(r"([^\W\d_])\1\1")
_CONTROL = late(r"[\x00-\x08\x0b-\x1f\x7f]")
# Nothing that may belong to an address, a path or a file name may stand before or after.
_TIED = late(
    r"(?<![\w@#/\\.=&?+*~|•·'-])[^\W\d_]{1,24}(?:'[^\W\d_]{1,3})?"
    r"(?:(?P<tie>[_.*·•~|+/-])(?P=tie){0,3}[^\W\d_]{1,24}(?:'[^\W\d_]{1,3})?)"
    r"(?:(?P=tie){1,4}[^\W\d_]{1,24}(?:'[^\W\d_]{1,3})?)*(?![\w@/\\=]|[_.*·•~|+'-]{1,4}\w)"
)
_TIE = late(r"[_.*·•~|+/-]+")
_FEWEST_TIED = {"_": 2, "-": 4, "/": 5}  # words; a hyphen ties many a harmless phrase
_FILES_AND_HOSTS = """
    com org net uk co gov io ly eu tv biz info app dev example test invalid localhost pdf doc docx xls xlsx csv txt
    jpg jpeg png gif zip htm html php mp ppt pptx odt ods xml json rtf mov
"""
_ALWAYS_ENDINGS = frozenset(_FILES_AND_HOSTS.split())
# Ends of web addresses that are words too: a longer chain than any address has reads as words all the same.
_HOSTS_AND_WORDS = (
    "live top club shop link online site store me wales cymru scot london page news"
)
_ENDINGS = frozenset(_HOSTS_AND_WORDS.split())
_LONGEST_HOST = 4
_DOUBLES = frozenset("eolstfpnmrgdbzc")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A plain text; `starts[i]`, `ends[i]` say which original characters plain[i] came from."""

    plain: str
    starts: Sequence[int]
    ends: Sequence[int]
    changed: Sequence[int]  # 1 where plain[i] came to be by taking off a disguise

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Where plain[start:end] stands in the original; an empty span stays empty."""
        if start >= end or start >= len(self.plain):
            at = (
                self.starts[start]
                if start < len(self.plain)
                else (self.ends[-1] if self.plain else 0)
            )
            return at, at
        return self.starts[start], self.ends[min(end, len(self.plain)) - 1]

    def disguised(self, start: int, end: int) -> bool:
        """Whether any character of plain[start:end] was disguised."""
        return any(self.changed[start:end])


@lru_cache(
    maxsize=128
)  # the scorer, the reader and the repeats check all ask for the same few texts
def normalise(text: str) -> Normalised:
    """The plain form of any text at all; normalising a plain form changes nothing."""
    if text.isascii() and not _CONTROL.search(text):
        size = len(text)
        here = Normalised(text.lower(), range(size), range(1, size + 1), bytes(size))
    else:
        here = _characters(Normalised(*as_shown(text)))

    def apart(plain: str) -> Iterator[Edit]:
        return set_apart(plain, lambda at: text[here.starts[at]].isupper())

    for _ in range(MOST_PASSES):
        before = here.plain
        for stage in (
            one_a_line,
            _tied,
            apart,
            picture_words,
            _digits,
            _stars,
            _alone,
            _repeats,
            spelt_out,
        ):
            here = _edited(here, stage)
        if not here.plain.isascii():
            here = _characters(here)
        if here.plain == before:
            break
    return here


def _characters(given: Normalised) -> Normalised:
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    changed: list[int] = []
    for start, end, folded, disguise in folded_clusters(given.plain):
        out.append(folded)
        if end - start > 1 and given.plain[start:end].isascii():
            starts.extend(given.starts[start:end])
            ends.extend(given.ends[start:end])
            changed.extend(given.changed[start:end])
            continue
        starts.extend([given.starts[start]] * len(folded))
        ends.extend([given.ends[end - 1]] * len(folded))
        changed.extend([disguise or any(given.changed[start:end])] * len(folded))
    return Normalised("".join(out), starts, ends, changed)


def _edited(given: Normalised, stage: Callable[[str], Iterator[Edit]]) -> Normalised:
    """Apply one stage's edits; what it does not touch keeps its offsets."""
    if not (edits := list(stage(given.plain))):
        return given
    shielded = [m.span() for m in _PROTECTED.finditer(given.plain)]
    plain: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    changed: list[int] = []

    def keep(start: int, end: int) -> None:
        plain.append(given.plain[start:end])
        starts.extend(given.starts[start:end])
        ends.extend(given.ends[start:end])
        changed.extend(given.changed[start:end])

    done, shield = 0, 0
    for start, end, replacement, sources in edits:
        while shield < len(shielded) and shielded[shield][1] <= start:
            shield += 1
        if shield < len(shielded) and shielded[shield][0] < end:
            continue
        keep(done, start)
        plain.append(replacement)
        starts.extend(given.starts[i] for i in sources)
        ends.extend(given.ends[i] for i in sources)
        changed.extend(True for _ in sources)
        done = end
    keep(done, len(given.plain))
    return Normalised("".join(plain), starts, ends, changed)


def _tied(text: str) -> Iterator[Edit]:
    """Words tied together by one and the same sign, where most of them are known words: "i.will.find.you"."""
    for match in _TIED.finditer(text):
        tie, words = match["tie"], _TIE.split(match.group())
        if len(words) < _FEWEST_TIED.get(tie, 3) or max(map(len, words)) < 3:
            continue
        if tie == "." and (
            words[-1] in _ALWAYS_ENDINGS
            or (words[-1] in _ENDINGS and len(words) <= _LONGEST_HOST)
        ):
            continue
        known = sum(w in lexicon.vocabulary() for w in words)
        if known >= 2 and (len(words) - known) * 3 <= len(words):
            for each in _TIE.finditer(text, *match.span()):
                yield each.start(), each.end(), " ", [each.start()]


def _digits(text: str) -> Iterator[Edit]:
    """Digits and signs for letters, in words that hold letters: known words, else where they stand inside."""
    for match in _DIGIT_WORD.finditer(text):
        word = match.group().rstrip("!|")
        letters = sum(c.isalpha() for c in word)
        if (
            not 3 <= len(word) <= LONGEST_WORD
            or letters * 2 < len(word)
            or _ROAD.fullmatch(word)
            or _FOR.fullmatch(word)
        ):
            continue
        known = next((r for r in readings(word) if r in lexicon.vocabulary()), "")
        if (
            not known
            and letters * 2 > len(word) > 3
            and _INSIDE.search(word)
            and not re.search(r"\d{3}|[@!|]", word)
        ):
            known = next(readings(word))
        if known and known != word:
            yield (
                match.start(),
                match.start() + len(word),
                known,
                range(match.start(), match.start() + len(word)),
            )


def _stars(text: str) -> Iterator[Edit]:
    """Letters starred out, where exactly one swear word fits, and nothing else that people star out."""
    for match in _STARRED.finditer(text) if "*" in text else ():
        mask = re.compile(match.group().replace("*", "[a-z]"))
        if any(map(mask.fullmatch, lexicon.forms("also_starred"))):
            continue
        fitting = [
            word for word in sorted(lexicon.forms("masked")) if mask.fullmatch(word)
        ]
        if len(fitting) == 1 and not (
            fitting[0] in lexicon.forms("slurs")
            and _TITLE.search(text, max(0, match.start() - 16), match.start())
        ):
            yield match.start(), match.end(), fitting[0], range(*match.span())


def _alone(text: str) -> Iterator[Edit]:
    """A sign that stands for a word of one letter: "i" before what follows "i" only, and "a"."""
    found = (
        [
            (m.start(m.lastgroup or 0), "i")
            for m in _I.finditer(text)
            if not m["numbered"]
        ]
        if _LIKE_I.search(text)
        else []
    )
    found += [(m.start("one"), "a") for m in _A.finditer(text)] if "@" in text else []
    for at, letter in sorted(found):
        yield at, at + 1, letter, [at]


def _repeats(text: str) -> Iterator[Edit]:
    """Letters written three times or more, back to one or two."""
    if not _REPEATED.search(text):
        return
    for match in _LETTERS.finditer(text):
        word = match.group()
        if not _REPEATED.search(word) or _MEANT_SO.match(text, match.start()):
            continue
        runs = [(m.group(), m.start()) for m in re.finditer(r"(.)\1*", word)]
        kept = _kept(runs)
        sources = [
            match.start() + at + i
            for (_, at), n in zip(runs, kept, strict=True)
            for i in range(n)
        ]
        yield match.start(), match.end(), "".join(text[i] for i in sources), sources


def _kept(runs: list[tuple[str, int]]) -> list[int]:
    """How many letters of each run stay: what gives a known word, else what English would spell."""
    long = [i for i, (run, _) in enumerate(runs) if len(run) > 2]
    usual = [len(run) if len(run) < 3 else 1 + (run[0] in _DOUBLES) for run, _ in runs]
    if len(long) <= 4 and len(runs) <= LONGEST_WORD:
        for choice in product((1, 2), repeat=len(long)):
            kept = list(usual)
            for i, n in zip(long, choice, strict=True):
                kept[i] = n
            if (
                "".join(run[0] * n for (run, _), n in zip(runs, kept, strict=True))
                in lexicon.vocabulary()
            ):
                return kept
    return usual
