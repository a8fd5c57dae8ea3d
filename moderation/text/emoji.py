"""Emoji that stand for a word in their sentence, read as that word: "I will 🔪 you", "you 🤡", "🖕 you".

Most emoji say nothing but how a sentence is meant, and stay what they are. One is a word only where the grammar
leaves a hole of its kind: after an article, between "will" and "you", after "you are". "Lovely face painting 🤡"
and "the town are on fire 🔥" have no hole, and no word is put there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from moderation import lexicon
from moderation.patterns.late import late

WINDOW = 80  # characters looked at on either side, so that the work stays in step with the length


@dataclass(frozen=True, slots=True)
class Picture:
    """The words one emoji may stand for, by the hole it fills; "" where it fills none of that kind."""

    thing: str = ""  # "bring a ...": a plain noun
    doing: str = ""  # "I will ... you"
    called: str = ""  # "you are ...", "you ...!"
    weapon: bool = False  # enough for an order: "... them all"
    body: str = ""  # what it hints at after a sexual verb


def _animal(name: str) -> Picture:
    return Picture(thing=name, called=name)


_PICTURES = {
    "🔪": Picture("knife", "stab", weapon=True), "🗡": Picture("blade", "stab", weapon=True),
    "⚔": Picture("sword"), "🔫": Picture("gun", "shoot", weapon=True), "🏹": Picture("bow", "shoot"),
    "💣": Picture("bomb", "blow up"), "🧨": Picture("firework", "blow up"), "🔥": Picture("fire", "burn"),
    "🪓": Picture("axe", "axe"), "🔨": Picture("hammer", "hammer"), "🥊": Picture("boxing glove", "punch"),
    "🧱": Picture("brick"), "🪨": Picture("rock"), "🪢": Picture("rope", "hang", weapon=True),
    "💀": Picture("skull", "kill"), "☠": Picture("skull", "kill"), "⚰": Picture("coffin", "bury"),
    "🪦": Picture("grave", "bury"), "🖕": Picture("middle finger"),
    "🤡": _animal("clown"), "🐷": _animal("pig"), "🐖": _animal("pig"), "🐽": _animal("pig"),
    "🐀": _animal("rat"), "🐍": _animal("snake"), "🐒": _animal("monkey"), "🐵": _animal("monkey"),
    "🦍": _animal("ape"), "🦧": _animal("ape"), "🐄": _animal("cow"), "🐮": _animal("cow"),
    "🐕": _animal("dog"), "🐶": _animal("dog"), "🫏": _animal("donkey"), "🐔": _animal("chicken"),
    "🪳": _animal("cockroach"), "🪱": _animal("worm"), "🦠": _animal("virus"),
    "💩": Picture("poo", called="shit"), "🗑": Picture("bin", called="trash"), "🚮": Picture("bin", called="trash"),
    "🍆": Picture("aubergine", "fuck", body="dick"), "🍑": Picture("peach", body="arse"),
}  # fmt: skip
_FINGER = "🖕"

_ONE = rf"[{''.join(_PICTURES)}][\U0001f3fb-\U0001f3ff]?"
_RUN = late(rf"{_ONE}(?: ?{_ONE})*")
_PLURAL_S = late(r"'?s\b")
_END = r"\s*(?:$|[^\w\s'])"
_TITLE = r"(?:cllr|councillor|clr|mr|mrs|ms|mx|miss|dr|mayor)"

_READY = late(
    r"(?:'ll|\b(?:ill|will|shall|gonna|gunna|wanna|gotta|imma|should|must|would|could|might|can|to|let's|lets|let\s+me|i'd|please|go|and|then))"
    r"(?:\s+(?:just|fucking|bloody|really|all|happily|gladly|personally|actually|definitely|soon|now|have\s+to)){0,2}\s*$"
)
_SOMEONE_NEXT = late(
    r"\s*(?:(?:you|u|ya|yous|yourself|yourselves|urself)\b(?!'|\s+(?:are|were|have|had|can|could|will|would|should|need|know|look|did|do)\b)"
    rf"|(?:him|her|them|'?em|your|ur|yer|his|their|these|those|this|that|the|all|every|everyone|everybody|any|{_TITLE})\b|@\w)"
)
_STARTS = late(r"(?:^|[.!?;:\n])\s*(?:just\s+|please\s+|go\s+)?$")
_ORDERED = late(
    rf"\s*(?:(?:him|her|them|'?em)(?:\s+(?:all|both|now|up|dead|first|already))?|{_TITLE}\s+\w+(?:\s+\w+)?"
    rf"|(?:all|every|the\s+lot)(?:\s+\w+){{0,4}}|these\s+\w+|those\s+\w+){_END}"
)
# "🖕 you can park here" sends nobody away: what follows must end the matter, or name who is meant.
_SENT_AWAY = late(
    rf"(?:\s+(?:to|at)(?=\s+(?:you|u|ya|him|her|them|{_TITLE})\b))?"
    rf"(?=\s*(?:(?:you|u|ya)(?:{_END}|\s+(?:and|all|lot|too|guys|people|{_TITLE}|politicians?|tory|tories)\b)|yoursel(?:f|ves)\b"
    rf"|off(?:{_END}|\s+(?:you|and|back|{_TITLE})\b)|(?:him|her|them)(?:\s+all)?{_END}|{_TITLE}\s+\w))"
)
_SEXUAL = late(
    r"\b(?:suck|lick|ride|stroke|spank|kiss|sit\s+on|choke\s+on)(?:ing|ed|s)?\s+(?:on\s+)?(?:my|your|ur|his|her|this|that)\s*$"
)
_PILE = late(r"\b(?:piece|pile|sack|bag|heap)s?\s+of\s*$")
_MANY = late(
    r"\b(?:these|those|they|all|both|lot|people|councillors|politicians|bunch\s+of|load\s+of|pack\s+of|shower\s+of|you\s+lot\s+of)"
    r"(?:\s+(?:are|'re|were|all|just|absolute|complete|total|utter|real|bloody|fucking)|'re){0,3}\s*$"
)
# "You 🐷 lovers": there the animal only says what is loved.
_COMPANION = late(r"\s*(?:lover|owner|fan|farm|keeper|face|paint|show|rescue)")
_MEANS_YOU = (
    r"(?:^|[^\w\s'][ \t]*|\n[ \t]*|\b(?:oi|off|resign|and|but|because|cos|so|think|say|said|that|all)[ \t]+)"
)  # fmt: skip
# "They" of a farm's newborn may be anything: only a sentence of their own says what somebody is.
_SENTENCE = r"(?:^|[.!?,;:\n])[ \t]*"


def picture_words(text: str) -> Iterator[tuple[int, int, str, Sequence[int]]]:
    """Each emoji that fills a hole: its start and end, the word, and for each letter the index it comes from."""
    if text.isascii():
        return
    for match in _RUN.finditer(text):
        start, end = match.span()
        before, after = text[max(0, start - WINDOW) : start], text[end : end + WINDOW]
        word, taken = _word(match.group(), before, after)
        if not word:
            continue
        end += taken
        word = " " * _touches(text, start - 1) + word + " " * _touches(text, end)
        yield start, end, word, [start] * (len(word) - 1) + [end - 1]


def _touches(text: str, at: int) -> bool:
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")


def _word(run: str, before: str, after: str) -> tuple[str, int]:
    """The word a run of emoji stands for, and how many characters after it belong to it; "" where it is none."""
    picture = _PICTURES[run[0]]
    if run[0] == _FINGER and (sent := _SENT_AWAY.match(after)):
        return "fuck", sent.end()
    if picture.doing and _READY.search(before) and _SOMEONE_NEXT.match(after):
        return picture.doing, 0
    if picture.weapon and _STARTS.search(before) and _ORDERED.match(after):
        return picture.doing, 0
    if picture.body and _SEXUAL.search(before):
        return picture.body, 0
    noun = _noun(picture, before, after)
    ending = _PLURAL_S.match(after)
    if noun and (ending or _MANY.search(before)):
        return _plural(noun), ending.end() if ending else 0
    return noun, 0


def _noun(picture: Picture, before: str, after: str) -> str:
    """What a picture in the place of a noun is called there."""
    if picture.called and not _COMPANION.match(after):
        if _addressed().search(before) or _PILE.search(before):
            return picture.called
        if _said_of().search(before):
            return picture.called
    found = _article().search(before)
    pointing = bool(found and found["points"])
    # "Loved this 🐷": with nothing after it, the pointing word is all there is and the picture is an ornament.
    follows = re.match(r"\s*\w", after)
    return picture.thing if found and (follows or not pointing) else ""


def _plural(noun: str) -> str:
    if noun.endswith("fe"):
        return noun[:-2] + "ves"
    if noun in ("shit", "trash", "poo"):
        return noun
    return noun + ("es" if noun.endswith(("ch", "x", "s")) else "s")


@cache
def _adjectives() -> str:
    more = lexicon.pattern("abuse", "abuse.intensifier")
    return rf"(?:\s+(?:all|both|just|such|nothing\s+but))?(?:\s+{more}){{0,3}}"


@cache
def _addressed() -> re.Pattern[str]:
    """ "You 🤡", "oi you fat 🐷"; not "thank you 🤡" nor "see you 🐷", where "you" belongs to the verb before it."""
    return re.compile(
        rf"{_MEANS_YOU}you(?:\s+(?:lot|all|people|two|guys|both))?{_adjectives()}\s*$"
    )


@cache
def _said_of() -> re.Pattern[str]:
    """ "You are 🐷", "this lot are all 🤡"; not "how sweet they are 🐷", which asks or exclaims."""
    return re.compile(
        rf"(?:{_MEANS_YOU}(?:you(?:\s+(?:lot|people))?|u)|{_SENTENCE}(?:they|he|she)|\b(?:this|that)\s+lot|\b{_TITLE}\s+\w+"
        rf"|\b(?:the|these|those|our|all|most)\s+(?:councillors|politicians|officers|mps))"
        rf"(?:\s+(?:are|is|r|were|was)|'re|'s){_adjectives()}\s*$"
    )


@cache
def _article() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:an?|another|my|your|ur|our|their|the|(?P<points>this|that|these|those|his|her|some)){_adjectives()}\s*$"
    )
