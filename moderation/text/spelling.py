"""Everyday spellings of "I'll", "I will", "gonna" and "I know where" ("il", "wil", "imma", "i no were"), written out before anything reads a text.

The grammar and the scorer know these few words, and no more of them than anyone would teach a machine. Each is only
read so before a verb as it stands in the dictionary: "Il Divo", "et al" and "Al will come" stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from moderation import lexicon
from moderation.patterns.late import late

_EVERYDAY = """
    add answer ask batter be beat believe bet blow bring build buy call care carry catch cave change check chip chuck come
    complain cook count deal do drag drive drop eat end fetch fight fill find finish fix follow forget get give go hand
    have head hear help hope hunt join jump keep kick knock know lay leave let lob look lose love make meet miss move
    need pass pay phone pick play pop pour pull push put ram read regret report ring rip run save say see sell send
    set shove show shut slap slit smash sort speak spit stand start stay stick stop strangle sue swing take teach tell
    think throw tip top track try turn use visit vote wait walk want watch wear wipe work wrap wring write
"""
# A verb whose past looks the same: "Al put the bins out" tells of a man called Al.
_SAME_IN_THE_PAST = frozenset(
    ["beat", "cut", "hit", "hurt", "let", "put", "quit", "read", "set", "shut", "slit"]
)
_BETWEEN = r"(?:(?:fuckin|fucking|bloody|just|never|not|properly|proper|personally|happily|gladly|deffo|definitely|defo|actually|probably|probs|only|still|also|always|all|soon|then|even)\s+){0,2}"
_ALONE = r"(?<![\w'.@#/&-])"
# After one of these "al" is a name: "did Al get", "let Al know", "weird Al", "et al".
_BEFORE_A_NAME = late(
    r"\b(?:et|weird|big|uncle|our|my|your|old|young|little|mr|let|lets|help|helps|helped|make|makes|made|see|saw|seen|watch|watched|hear|heard|ask|asked|tell|told"
    r"|do|does|did|don't|doesn't|didn't|will|would|can|could|should|shall|may|might|must|won't|can't|to|for|with|of|by|from|than|like|or)\s+$"
)
_AND = late(r"\band\s+$")
_YOU_NEXT = late(r"\W+(?:\w+\W+){0,5}?(?:you|your|ur|u|ya|yer|ye|yous)\b")
_LONG_AGO = late(r"\b(?:last|yesterday|ago|earlier|already|once|this\s+morning)\b")
_DOER = late(r"(?:\b(?:am|are|is|im|ur|your|i|we|they|you|he|she)|'(?:m|re|s))\s+$")
_HINTS = ("il", "al", "gu", "gn", "gon", "finna", "fixin", "ima", "mma", "bout", "abt")
# "A bout to remember" is boxing: "bout to" is "about to" after a doer, or where a sentence begins.
_BEGINS = late(r"(?:^|[.!?,;:\n])\W*$")

# "I no" is "I know" only where what is known follows: "I, no lover of cars" and the Scots "am I no right" are not.
_KNOWING = late(
    r"(?<!\bam )\b(?:i|we)\s+(?:(?:all|now|also|exactly|already)\s+)?(?:(?P<no>n[ou])|knows?|kno|knw)\s+(?:exactly\s+)?"
    r"(?:(?P<were>were|wer|wear|wher|whr)(?=\s+(?:you|u|ya|ye|your|ur|yer|he|she|his|her|they|their|it)\b)|(?:where|wat|what|wot|who|how|which|when)\b|(?:your|ur|you|u)\b)"
)

# "V" between two consonants stands in no word of English or Welsh, and "ph" before "uck" in none that is polite: "fvck", "phuck".
_V_FOR_U = late(r"(?<![\w'])[a-z]{0,8}?[bcdfghklmnprst](?P<v>v)[bcdfghklmnprst][a-z]{0,8}(?!\w)")  # fmt: skip
# "Sayin kys to somebody" is somebody else's word as much as "saying".
_NO_G = late(
    r"(?<![\w'])(?:say|tell|post|comment|shout|send|writ|threaten)i(?P<n>n)(?!\w)'?"
)
_PH_FOR_F = late(r"(?<![\w'])(?P<ph>ph)uck(?:s|ed|er|ers|in|ing)?(?!\w)")

# Start, end, replacement, and for each new character its old index.
Edit = tuple[int, int, str, Sequence[int]]
FEWEST_LINES = 4  # words one under the other: fewer are a list, or a heading
_ONE_WORD = late(r"[^\w\n]{0,3}[^\W\d_]{1,24}(?:'[^\W\d_]{1,3})?[^\w\n]{0,3}")


def spelt_out(text: str) -> Iterator[Edit]:
    """What is to be written out in a text in small letters, in order: "i'll", "gonna", "i know where", "saying" and swear words."""
    edits = [*_futures(text), *_knowings(text), *_words_respelt(text)]
    # They stand at other words, so sorting them is enough.
    yield from sorted(edits, key=lambda edit: edit[0])


def _words_respelt(text: str) -> Iterator[Edit]:
    for match in _V_FOR_U.finditer(text) if "v" in text else ():
        start, end = match.span("v")
        if f"{text[match.start() : start]}u{text[end : match.end()]}" in _starred_out():
            yield start, end, "u", [start]
    for match in _NO_G.finditer(text) if "in" in text else ():
        at = match.start("n")
        yield at, match.end(), "ng", [at, match.end() - 1]
    for match in _PH_FOR_F.finditer(text) if "phuck" in text else ():
        start, end = match.span("ph")
        yield start, end, "f", [start]


@cache
def _starred_out() -> frozenset[str]:
    return lexicon.forms("masked")


def _knowings(text: str) -> Iterator[Edit]:
    if " no " not in text and " nu " not in text and " w" not in text:
        return
    for match in _KNOWING.finditer(text):
        if match["no"]:
            yield *match.span("no"), "know", _spread(*match.span("no"), 4)
        if match["were"]:
            yield *match.span("were"), "where", _spread(*match.span("were"), 5)


def _futures(text: str) -> Iterator[Edit]:
    if not any(hint in text for hint in _HINTS):
        return
    for match in _spellings().finditer(text):
        start, end = match.span("short")
        if match["will"]:
            if match["will"] != "al" or _is_no_name(text, match):
                yield start, end, "i'll", _spread(start, end, 4)
        elif match["wil"]:
            yield start, end, "will", _spread(start, end, 4)
        elif not (match["fixing"] or match["bout"]) or _has_doer(text, match):
            gonna = "i'm gonna" if match["doer"] or match["ima"] else "gonna"
            yield start, end, gonna, _spread(start, end, len(gonna))


def _has_doer(text: str, match: re.Match[str]) -> bool:
    """Whether somebody stands before "fixing to" or "bout to", or a sentence begins with "bout to"."""
    before = text[max(0, match.start("short") - 8) : match.start("short")]
    begins = match["bout"] and _BEGINS.search(before)
    return bool(match["doer"] or _DOER.search(before) or begins)


def _is_no_name(text: str, match: re.Match[str]) -> bool:
    """Whether "al" before this verb is "I'll"."""
    before = text[max(0, match.start("short") - 12) : match.start("short")]
    if _BEFORE_A_NAME.search(before):
        return False
    if match["verb"] in _SAME_IN_THE_PAST or _AND.search(before):
        after = text[match.end("verb") : match.end("verb") + 80]
        return bool(_YOU_NEXT.match(after)) and not _LONG_AGO.search(after)
    return True


def _spread(start: int, end: int, length: int) -> Sequence[int]:
    """For each of so many new characters one of the old, in order, the first and the last among them."""
    return [start + at * (end - start - 1) // (length - 1) for at in range(length)]


@cache
def _spellings() -> re.Pattern[str]:
    harm = {form.split()[0] for form in lexicon.forms("threats", "threats.verb")}
    verbs = lexicon.alternatives(harm | set(_EVERYDAY.split()))
    return re.compile(
        rf"{_ALONE}(?P<short>(?P<will>il|ile|al)|(?P<wil>(?:(?<=\bi\s)|(?<=\bwe\s))wil)|(?P<ima>i'?mm?a)"
        r"|(?P<doer>(?:im|(?<!\bi )am)\s+)?(?:gun+ae?|gon+ae|gon+y|gona|gn+a|finna|bout?ta|fixin\s+(?:to|ta)|(?P<fixing>fixing\s+to)|(?P<bout>'?bout\s+to|abt\s+(?:to|2))))"
        rf"(?=\s+{_BETWEEN}(?P<verb>{verbs})\b(?!['-]))"
    )


def one_a_line(text: str) -> Iterator[Edit]:
    """Words written one under the other, where most of them are known words: as they are read."""
    lines, at = list[tuple[int, str]](), 0
    for line in [*text.split("\n"), ""] if text.count("\n") >= FEWEST_LINES - 1 else ():
        if _ONE_WORD.fullmatch(line):
            lines.append((at, line.strip()))
        else:
            known = sum(word in lexicon.vocabulary() for _, word in lines)
            if len(lines) >= FEWEST_LINES and known * 3 >= len(lines) * 2:
                for start, _ in lines[1:]:
                    yield start - 1, start, " ", [start - 1]
            lines = []
        at += len(line) + 1
