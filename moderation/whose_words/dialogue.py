"""Words that somebody else speaks in a text: told as in a play, "Caller: I'll smash your face in. Me: please hold."

A name and a colon also call somebody ("Cllr Brown: I will kill you"), and "Monday: I burn your house" is a plan. So one
who speaks is a person by role, title or name; and there is a second voice, a heading to whom it was said, or somebody who
tells of the scene round about without a word to the reader. A person sees a threat told so at once; it is not hidden.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise

from moderation import lexicon
from moderation.lexicon.threat_words import words
from moderation.patterns.late import late
from moderation.patterns.letters import guarded

MOST = 40  # voices that are looked at: a longer play is no comment
LONGEST = 600  # characters that one voice may claim


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PEOPLE = (
    r"caller|callers|passengers?|patients?|nurses?|doctor|dentist|gp|pupils?|kid|child|boy|girl|toddler|chair|clerk|customer|shopper|cashier|waiter|waitress|barman|barmaid|landlady|neighbour|"
    r"lollipop\s+(?:man|lady)|postman|dispatcher|handler|operator|guard|conductor|tenant|resident|applicant|objector|heckler|protester|witness|defendant|claimant|ref|referee|player|fan|drunk|"
    r"security|police|staff|vicar|bride|groom|farmer|builder|student|parent|gran|grandad|granddad|nain|taid|narrator|voice|announcer|reporter|interviewer|speaker|husband|grandson|granddaughter|cyclist|motorist|biker|dad|mum|mam|nan"
)
_TITLE = (
    r"(?:cllr|councillor|coun|clr|mr|mrs|ms|mx|miss|dr|rev|pc|sgt|sir|lady|lord|mayor)"
)
# Where a voice begins: at the start, or after the end of a sentence, at most five words, and a colon.
_LABEL = late(
    r"(?:^|(?<=[.!?…\n\"”’'])[ \t]*|(?<=\n)\s*)(?P<who>[a-zà-ž][\w'’-]*(?:[ \t]+[\w'’-]+){0,4})[ \t]*:(?=\s*[^\s/\d])"
)
# What stands before a colon and speaks no word.
_NO_VOICE = _words(
    """edit note notes nb warning warnings ps reminder result results option options step promise promises threat
    threats date dates conclusion summary subject re tldr breaking location address quote proposal action
    actions verdict score hint tip spoiler clue venue agenda motto headline solution translation context
    disclaimer rule rules method target deadline objective mission hashtag signed oi update updates fact facts
    final forecast prediction plan plans message messages notice advice answer question poll vote choice
    reason reasons reality truth problem fix outcome consequence consequences next ultimatum decision priority
    news edited correction example lesson moral point bonus offer deal bet dear attention important urgent
    seriously honestly basically simple listen look guess remember today tomorrow tonight monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september
    october november december morning evening afternoon night"""
)
_SELF = late(r"(?:me|i|us|myself)")
_NAME = late(r"[a-zà-ž]{3,}(?:\s+[a-zà-ž'’-]{3,})?")  # no capitals are left here
# Who is called by a colon is spoken to; whoever tells of a scene speaks to nobody.
_TO_SOMEBODY = late(
    r"\b(?:i|i'm|i'll|i've|i'd|im|we|we'll|we're|we've|you|your|you're|you'll|ur|u|ya|yer)\b"
)
# "Six year old to the lollipop man:", which is no "message to the council:".
_HEADING = guarded(
    r"(?:^|[.!?\n]\s*)(?!(?:i|we|me|us|you|my|our|your|notice|note|message|memo|warning|word|promise|reminder|reply|letter|answer|advice|question|attention|open|last|final|final\s+\w+|to|from|here|this|that|next|back|listen|down|up|it|news|greetings)\b)"
    r"(?:(?!(?:i|we|you|message|warning|word|note|letter|threat|promise|reminder)\b)[\w'’-]+\s+){1,6}?to\s+(?:an?|the|his|her|their|another|one)\s+(?:(?!(?:i|we|you)\b)[\w'’-]+\s*){1,4}:\s*(?=\S)"
)
# What stands on a wall, and is to be taken off it.
_WRITING = r"(?:poetry|poem|verse|rhyme|scrawl\w*|scribbl\w*|artwork|street\s+art|tags?|tagging|daub\w*|slogan|lettering)"
_SURFACE = r"(?:bus\s+(?:shelter|stop)|wall|underpass|subway|bench|toilets?|door|fence|bridge|shutters?|hoarding|playground|slide|bandstand|phone\s?box|lamp\s?post|pavement|noticeboard)"
_CLEANED = r"(?:(?:re)?paint(?:ed)?|clean(?:ed)?|scrub(?:bed)?|remov(?:e|ed)|wash(?:ed)?|jet\s?wash(?:ed)?|tak(?:e|en)\s+(?:it\s+)?down|got\s+rid\s+of|cover(?:ed)?|graffiti)"
_ON_A_WALL = guarded(
    rf"(?:^|[.!?\n]\s*)(?:(?!(?:i|we|you|your|my|tonight|tomorrow|meet|see)\b)[\w'’-]+\s+){{0,6}}?{_WRITING}\b(?:\s+(?!(?:i|we|you|your)\b)[\w'’-]+){{0,6}}\s*:\s*(?=\S)"
    rf"|(?:^|[.!?\n]\s*)(?:(?!(?:i|we|you|your|my|tonight|tomorrow|meet|see)\b)[\w'’-]+\s+){{0,6}}?{_SURFACE}\b(?:\s+(?!(?:i|we|you|your|tonight|tomorrow)\b)[\w'’-]+){{0,5}}\s*:\s*(?=[^\n]{{0,200}}[.!?\n]\s*[^.!?\n]{{0,80}}\b{_CLEANED}\b)"
)


def spoken_spans(plain: str) -> Iterator[tuple[int, int]]:
    """Where somebody speaks whom the text presents with a colon, up to the next voice or the end of the paragraph."""
    if ":" not in plain:
        return
    for each in (_HEADING, _ON_A_WALL):
        if (found := each.search(plain)) and not _is_label(plain, found.end()):
            yield found.start(), _end(plain, found.end())
    voices = list(islice(_voices(plain), MOST))
    if not voices:
        return
    ends = [after.start("who") for _, after in pairwise(voices)]
    ends.append(_end(plain, voices[-1].end()))
    if len(voices) > 1:
        told = _in_turn(plain, voices, ends)
    else:
        told = _in_a_scene(plain, voices[0])
    if told:
        for voice, end in zip(voices, ends, strict=True):
            if not _SELF.fullmatch(voice["who"]):
                yield voice.start("who"), end


def _voices(plain: str) -> Iterator[re.Match[str]]:
    """Each place where a person is put before a colon."""
    return (found for found in _LABEL.finditer(plain) if _is_person(found["who"]))


def _is_label(plain: str, at: int) -> bool:
    """Whether a colon follows at once: "Mill Lane: Gaz: I will" is read as a voice."""
    return bool(_LABEL.match(plain, at))


def _in_turn(plain: str, voices: list[re.Match[str]], ends: list[int]) -> bool:
    """Whether voices answer each other: three of them, or two and one says nothing to anybody, or is the writer's own."""
    if len({voice["who"] for voice in voices}) > 2:
        return True
    if any(_SELF.fullmatch(voice["who"]) for voice in voices):
        return True
    first = plain[: voices[0].start()]
    said = [plain[v.end() : end] for v, end in zip(voices, ends, strict=True)]
    civil = any(not _TO_SOMEBODY.search(_first_sentence(each)) for each in said)
    return civil and not _TO_SOMEBODY.search(first)


def _in_a_scene(plain: str, voice: re.Match[str]) -> bool:
    """Whether a scene is set before one voice and goes on after it, and nobody is spoken to there."""
    before, after = plain[: voice.start()], _after_first(plain[voice.end() :])
    if _SELF.fullmatch(voice["who"]) or not re.search(r"\w", before):
        return False
    return bool(re.search(r"\w", after)) and not any(
        _TO_SOMEBODY.search(each) for each in (before, after)
    )


def _first_sentence(said: str) -> str:
    return re.split(r"(?<=[.!?…])\s|\n", said.strip(), maxsplit=1)[0]


def _after_first(said: str) -> str:
    return said.strip()[len(_first_sentence(said)) :]


def _end(plain: str, start: int) -> int:
    ends = plain.find("\n\n", start, start + LONGEST)
    return ends if ends > 0 else min(len(plain), start + LONGEST)


def _is_person(who: str) -> bool:
    """Whether a voice is somebody's: a role, a title with a name, or a name that is no word."""
    if _SELF.fullmatch(who):
        return True
    if _person().fullmatch(who):
        return True
    if not _NAME.fullmatch(who):
        return False
    return not any(each in _no_names() for each in who.split())


def is_full_name(who: str) -> bool:
    """Whether two words, in lower case, may be somebody's first name and surname: neither is a word, a role or a title."""
    if len(who.split()) != 2 or _person().fullmatch(who):
        return False
    return _is_person(who)


@cache
def _person() -> re.Pattern[str]:
    people = rf"(?:{_PEOPLE}|{words('role', 'family.kin')})"
    return re.compile(
        rf"(?:(?:an?|the|my|our|his|her|that|this|some|one|another|first|second|old|young|angry|drunk)\s+){{0,2}}(?:[\w'’-]+\s+)?{people}(?:\s+(?:\d|one|two|three))?|{_TITLE}\.?\s+[\w'’-]+(?:\s+[\w'’-]+)?"
    )


@cache
def _no_names() -> frozenset[str]:
    return (
        _NO_VOICE
        | lexicon.forms("english")
        | lexicon.forms("threats", "threats.no_name")
    )
