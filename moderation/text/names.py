"""Who is a person's name: the one reader of names that every check shares, so that none hangs on its letters.

A name is told by its capitals, in whatever alphabet they stand: Siân, Łukasz, O'Neill, ap Rhys, Al-Sayed, Lloyd-Jones.
Where a sentence is all in capitals or all in small letters the case tells nothing: then it is by its words, or by
whom the thread is about.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import takewhile

from moderation import lexicon
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.characters import without_accents
from moderation.text.given import ALSO_WORDS, GIVEN, NO_PERSON, words_of
from moderation.text.peoples import namings
from moderation.types import Context

_LETTERS = [chr(code) for code in (*range(0x250), *range(0x1E00, 0x1F00))]
UPPER = "".join(each for each in _LETTERS if each.isupper())
LOWER = "".join(each for each in _LETTERS if each.islower())
# One name with a capital, of two letters or more; a second capital may follow an apostrophe, a hyphen, "Mc" or "Al-".
NAME = rf"(?:[{UPPER}]['’])?[{UPPER}][{LOWER}](?:[{LOWER}]|['’-](?=[{UPPER}{LOWER}])|[{UPPER}](?=[{LOWER}]))*"
_SMALL = r"(?:(?:ap|ab|ferch|van|von|der|den|de|da|dos|du|del|della|di|la|le|bin|binti|ibn|al|el|ben|ter|mac\s+an|nic|mhic|Mac\s+an)\s+){1,3}"
_PARTICLES = words_of(
    "ap ab ferch van von der den de da dos du del della di la le bin binti ibn al el ben ter mac an nic mhic"
)
FULL = rf"{NAME}\s+(?:[{UPPER}]\.?\s+)?(?:{_SMALL}[t]?)?{NAME}"
_MORE = late(rf"(?:\s+(?:{_SMALL})?{NAME}){{1,2}}")
_FULL = guarded(rf"\b{FULL}(?!\w)")
# What a person is heard as by a scorer that must not hear whose name it is: of those tried, see decision 0024.
ONE_NAME = "Sam"
_CALLED = late(rf"\b{NAME}(?:\s+(?:{_SMALL})?{NAME})*(?:['’]s)?\b")
_WITHIN = late(rf"[{LOWER}{UPPER},;:]['’]?\s+$")
_DOES = late(
    r"\s+(?:is|was|has|had|should\w*|could\w*|would\w*|will|won't|can|can't|never|always|lied|lies|wants?|needs?|must|does|doesn't|did|didn't|and|'s|you)\b"
)
# A name with a capital that no sentence begins with.
INSIDE = rf"(?<=[{LOWER},;] )[{UPPER}][{LOWER}]+"
_TITLES = words_of(
    """cllr councillor coun clr mr mrs ms mx miss dr rev sir lady lord mayor officer inspector cynghorydd pc wpc pcso dc ds di dci
    sgt sergeant constable superintendent prof professor judge reverend father sister canon dean pastor vicar bishop imam
    rabbi nurse matron coach captain major colonel warden headteacher baroness dame alderman provost leader deputy chief
    executive"""
)
# Titles that tell but sex or standing: nobody is heard by them.
_CIVIL = words_of("cllr councillor coun clr mr mrs ms mx miss sir lady lord dame")
TITLED = guarded(
    r"\b(?:Cllr|Councillor|Coun|Clr|Mr|Mrs|Ms|Mx|Miss|Dr|Rev|Sir|Lady|Lord|Mayor|Officer|Inspector|Cynghorydd|W?PC|PCSO|DC|DS|DI|DCI|Sgt|Sergeant|Constable|Superintendent|Prof|Professor|Judge|"
    r"Reverend|Father|Sister|Canon|Dean|Pastor|Vicar|Bishop|Imam|Rabbi|Nurse|Matron|Coach|Captain|Major|Colonel|Warden|Headteacher|Baroness|Dame|Alderman|Provost)\.?\s+(?!(?:Christmas|Time|Trips?|Hire|House|Road|Street|Lane|Works|Roadworks|Station|Park)\b)"
    rf"(?:(?:{_SMALL})?{NAME}|[{UPPER}][{LOWER}][\w'-]*)|"
    r"\b(?:cllr|councillor)\s+[a-z][\w'-]+"
)
_TITLE = r"(?:cllr|councillor|coun|clr|mr|mrs|ms|mx|miss|dr|rev|sir|lady|lord|mayor|officer|inspector|cynghorydd|pc|wpc|pcso|sgt|professor)"
_TITLED_LOW = guarded(rf"\b{_TITLE}\.?\s+([a-z][\w'-]+)")
NO_NAME = guarded(
    r"\b(?:Council|Town|City|County|Borough|Road|Street|Lane|Avenue|Park|Party|Labour|Tory|Conservative|Green|Plaid|Cymru|Lib|Reform|"
    r"House|School|Hall|Centre|Police|Hospital|United|Rovers|Homes|Ltd|Limited|PLC|Plc|Group|Company|Bank|Housing|Association|Trust|Water|Energy|Developments|Monday|Tuesday|January|The|This|That|What|When|Why|Who|How|If|So|And|But|Our|My)\b"
)
_SAID = r"(?:\s+(?:is|was|has|have|had|been|just|always|clearly|definitely|really|still|also|actually|probably|s)|'s){0,4}\s*$"
# Two words of a name in small letters, right before what is said of it, at the head of what somebody says or thinks.
_LOW_BEFORE = late(
    r"(?:^|[,:;-]|\b(?:that|knows?|known|think|thinks|thought|reckons?|says?|said|heard|hear|because|cos|so|and|but|if|bet|fact|like)\b)\W*"
    rf"([^\W\d_][\w'’-]+)\s+(?:{_SMALL})?([^\W\d_][\w’-]+){_SAID}"
)
_LONE_BEFORE = late(rf"(?:^|(?P<before>[\w'’]+)\s+|\W)\W*(?P<name>{NAME}){_SAID}")
_WORD_BEFORE = late(
    rf"(?:^|(?P<before>[\w'’]+)\s+|\W)\W*(?P<name>[^\W\d_][\w’-]+){_SAID}"
)
# What a sentence opens with before a name.
_OPENING = words_of(
    "typical classic pathetic dear poor good bloody fucking fuck hello hi hey oi lol omg thanks sorry congratulations"
)
# After these a word with a capital is no subject ("a man in Wenbrook is"), or is no name ("the Vicar").
_NO_SUBJECT = words_of(
    """in at of from near on to with by about for over under into like than the a an our this these those my your his
    her their every no some any"""
)
# Bodies, and what they are called in short: no person, however it is written.
_BODIES = words_of(
    """council councils committee department departments dept office team board cabinet chamber panel authority government
    parliament senedd westminster holyrood stormont whitehall management leadership planning highways housing parking
    licensing finance comms trust group company companies firm contractor contractors developer developers ltd limited plc
    homes association union club bank news times echo gazette herald page ward lot service services hall party police
    bbc nhs church school hospital library society community everybody everyone anybody anyone somebody someone nobody
    whoever people those they who which nothing everything something anything life money system country england wales
    scotland ireland britain uk europe world facebook twitter google"""
)


def capital(word: str) -> bool:
    """Whether a word is written as a name: a capital first, behind "t" or "h" in Irish, and not all of a longer word."""
    first = word[1:] if word[:1] in "th" and word[1:2].isupper() else word
    return first[:1].isupper() and (len(word) < 3 or not word.isupper())


def particle(word: str) -> bool:
    """Whether a small word stands inside names: "ap", "van"."""
    return word.lower() in _PARTICLES


def full_names(text: str) -> Iterator[re.Match[str]]:
    """Each name of two words with capitals that is no street's, body's or party's."""
    for match in _FULL.finditer(text):
        behind = text[match.end() :].split(maxsplit=1)[:1]
        if not NO_NAME.search(" ".join([match.group(), *behind])):
            yield match


def titled(text: str) -> Iterator[int]:
    """Where each name behind a title ends."""
    yield from (match.end() for match in TITLED.finditer(text))
    for match in _TITLED_LOW.finditer(text):
        if match.group(1) not in lexicon.vocabulary():
            yield match.end()


@lru_cache(maxsize=8)  # of a whole text: it may be asked at each of ten thousand words
def caseless(text: str) -> bool:
    """Whether all its letters are of one case, so that it tells no name by capitals; "I" says nothing."""
    rest = re.sub(r"\bI\b", "", text)
    return rest.isupper() or rest.islower()


@lru_cache(maxsize=4)
def first_people(text: str) -> float:
    """Where the first people in it are named, as workers, neighbours or members of a group; else behind its end."""
    first = _people().search(text)
    return first.end() if first else math.inf


@lru_cache(maxsize=1)
def _people() -> re.Pattern[str]:
    roles = lexicon.forms("abuse", "abuse.whom.roles")
    named = (roles | lexicon.forms("groups")) - {"people", "residents", "locals"}
    return re.compile(rf"\b{lexicon.alternatives(named)}\b")


def in_small_letters(text: str) -> str:
    """The text, in small letters where it is wholly in capitals: then names are read as in a text that has none."""
    return text.lower() if text.isupper() and len(text.lower()) == len(text) else text


def low_name_before(before: str) -> bool:
    """Whether a text without capitals ends in a name of two words, and in what begins to be said of it."""
    match = _LOW_BEFORE.search(before)
    return match is not None and two_words_of_a_name(*match.groups())


def two_words_of_a_name(first: str, last: str) -> bool:
    """Whether two words, in whichever case, are a name: neither a common word, or a given name and no body's."""
    first, last = _folded(first), _folded(last)
    if {first, last} & _BODIES:
        return False
    common = lexicon.vocabulary()
    known = first in GIVEN and last not in lexicon.forms("english", "english.function")
    return known or (first not in common and last not in common)


def lone_before(before: str) -> str:
    """The one word with a capital that a text ends in, as the subject of what comes next, or ""."""
    match = _LONE_BEFORE.search(before)
    if match is None or (match["before"] or "").lower() in _NO_SUBJECT:
        return ""
    name = match["name"]
    nobody = _folded(name) in _BODIES | _NO_SUBJECT or NO_NAME.search(name)
    return "" if nobody else name


def last_word(before: str) -> str:
    """The word in small letters that a text ends in, as the subject of what comes next, or ""."""
    match = _WORD_BEFORE.search(before)
    if match is None or (match["before"] or "") in _NO_SUBJECT:
        return ""
    return match["name"]


def is_body(word: str) -> bool:
    """Whether a word is what a body is called, or "everyone" and its like."""
    return _folded(word) in _BODIES


def known(context: Context) -> frozenset[str]:
    """The words of the names that the page bears, and of whoever the post and the comment above name."""
    texts = (*context.called, context.post_text, context.parent_text)
    return frozenset[str]().union(*(_named_in(text) for text in texts if text))


def is_known(word: str, context: Context) -> bool:
    """Whether a word is part of a name that the context gives."""
    return _folded(word) in known(context)


def small_name(name: str, context: Context) -> bool:
    """Whether words of a text without any case are a name: two that are no common ones, or one that the context gives."""
    words = name.split()
    if is_known(words[-1], context):
        return True
    return len(words) == 2 and two_words_of_a_name(*words)


def one_called(text: str) -> str:
    """The text with each person called by ONE_NAME, for a scorer that must not hear whose name it is."""
    return _CALLED.sub(lambda match: _renamed(text, match), text)


def _renamed(text: str, match: re.Match[str]) -> str:
    """The one name for a name that is told by its capitals, with the "'s" it had; what is no person's as it stands."""
    words = match.group().split()
    skipped = list(takewhile(_no_name_yet, words))  # "Typical Siân", "Cllr Jones"
    given = [at for at, each in enumerate(words[:-1]) if _folded(each) in ALSO_WORDS]
    if skipped and given and (match.start() or words[0] not in ("Will", "May")):
        skipped = skipped[: given[0]]  # "Grace Young"
    if len(skipped) == len(words) > 1 and _folded(words[-2]) in _CIVIL:
        skipped = skipped[:-1]  # "Cllr Black"
    name = words[len(skipped) :]
    if not name:
        return match.group()
    behind_title = any(_folded(each) in _CIVIL for each in skipped[-1:])  # "Cllr Hill"
    if not behind_title and _is_no_person(name):
        return match.group()
    said_before = (text[: match.start()].split() or [""])[-1].lower()
    if not skipped and said_before in _NO_SUBJECT and _folded(name[0]) not in GIVEN:
        return match.group()  # "in Hartwell"
    lone = len(words) == 1 and not _WITHIN.search(text[: match.start()])
    if lone and _folded(name[0]) not in GIVEN and not _DOES.match(text, match.end()):
        return match.group()  # "Typical ..."
    whose = re.search("['’]s$", name[-1])
    others = [each for each in skipped if _folded(each) not in _CIVIL]
    return " ".join([*others, ONE_NAME + (whose.group() if whose else "")])


def _is_no_person(name: list[str]) -> bool:
    """Whether words with a capital are a body's, a place's or a people's name: "Park Road", but "Sarah Black" is somebody."""
    called = " ".join(name)
    if {_folded(each) for each in name} & (_BODIES | NO_PERSON) or NO_NAME.search(called):  # fmt: skip
        return True
    borne = len(name) > 1 and _folded(name[0]) in GIVEN | ALSO_WORDS
    return not borne and bool(namings(called.lower()))


def _no_name_yet(word: str) -> bool:
    """Whether a word with a capital is a title, or a common word that a sentence begins with."""
    plain = _folded(word)
    known = plain in _TITLES | _OPENING or plain in lexicon.vocabulary()
    return known and plain not in GIVEN


@lru_cache(maxsize=256)
def _named_in(text: str) -> frozenset[str]:
    ends = [(match.start(), match.end()) for match in full_names(text)]
    ends += [match.span() for match in TITLED.finditer(text)]
    more = (_MORE.match(text, end) for _, end in ends)  # "Cllr Karen", and "Doyle"
    stretches = [text[start:end] for start, end in ends]
    stretches += [
        each.group() for each in more if each and not NO_NAME.search(each.group())
    ]
    words = {_folded(word) for each in stretches for word in each.split()}
    return frozenset(
        word
        for word in words
        if len(word) > 2 and word not in _PARTICLES | _TITLES | _BODIES
    )


def _folded(word: str) -> str:
    """Small letters without accents, and without the "'s" of whose it is."""
    return (
        without_accents(word.lower().replace("’", "'")).removesuffix("'s").strip(".,'")
    )


# "Fatima bint Asad" is the daughter of Asad; "Silly bint Sandra" is no daughter of hers.
_DAUGHTER = late(r"\b([A-Z]\w+)\s+bint\s+(?:[a-z]{2}[ -])?[A-Z]")


def daughter(text: str) -> bool:
    """Whether a text names somebody by her father."""
    match = _DAUGHTER.search(text)
    return match is not None and match[1].lower() not in _no_names()


@cache
def _no_names() -> frozenset[str]:
    return lexicon.forms("english") | lexicon.forms("abuse")
