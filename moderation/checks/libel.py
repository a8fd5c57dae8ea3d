"""Possible libel (R13): a named person is said to have done a crime or to be corrupt, as if it were proved.

A grave crime is seen of anybody whom readers can tell, by a name or by a role that one person holds there. "Convicted" and
"charged" make it no less an accusation: only a court, a source or the day of the news beside them does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from moderation import lexicon
from moderation.checks import pattern_finding
from moderation.lexicon import accused
from moderation.lexicon.unveiled import may_unveil, unveils
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text import names
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

_ROLE = guarded(
    r"\b(?:the|our|this|that|your|ein)\s+(?:(?:own|so-called|dear|lovely|corrupt|council)\s+)?(?:mayor|(?:deputy\s+)?(?:council\s+)?leader(?:\s+of\s+(?:the|this)\s+council)?|chief\s+exec(?:utive)?|head\s+of\s+\w+|"
    r"(?:planning|monitoring|housing|licensing|returning)\s+officer|(?:town|parish|council)\s+clerk|councillor|cabinet\s+member|treasurer|chair(?:man|woman|person)|ceo|headteacher|director\s+of\s+\w+)\b",
    re.IGNORECASE,
)
_CLERGY = guarded(
    rf"\b(?:the|our|this|that|your|ein)\s+(?:(?:own|so-called|dear|lovely|corrupt|parish|local|village|new|old)\s+)?{accused.CLERGY}\b",
    re.IGNORECASE,
)
# A blow is a crime where a person is struck; staff morale, a rival's vote and a colleague in debate are not.
_STRUCK = (
    r"(?:(?:his|her|their|a|an|the|that|two|three|some)\s+(?:(?:own|poor|young|old|little|elderly|pregnant|ex)[\s-]+){0,2}(?:wife|husband|partner|girlfriend|boyfriend|wom[ae]n|child(?:ren)?|kids?|staff|"
    r"girls?|boys?|secretary|volunteers?|son|daughter|mother|colleague|assistant|constituent|officer|pensioner)|(?:women|children|kids|girls|boys|staff)|her|him|me)"
    r"(?=\s*(?:$|[.,:;!-]|(?:and|in\s+(?:the\s+(?:car|face|head|stomach|street|pub|toilets?|office|lift|corridor)|his|her)|with\s+(?:a|his|her)|at\s+(?:home|the\s+(?:party|christmas|club|pub))|last|when|while|so|black|up|for\s+years|every|behind|outside|on\s+the\s+(?:bus|stairs|head))\b))"
)
_CRIME = (
    r"(?:(?:took|takes?|taking|taken|accept(?:s|ed|ing)?|pocket(?:s|ed|ing)?|received?|got)\s+(?:[\w£$,.'-]+\s+){0,4}?(?:bribes?|back\s?handers?|kick\s?backs?|brown\s+envelopes?|bungs?|cash\s+in\s+(?:an\s+)?envelopes?)|on\s+the\s+take\b(?!\s+that)|"
    r"(?:stole|steals?|stealing|stolen|nicked|embezzl\w+|launder\w+|defraud\w+|siphon\w+|skimm(?:ed|ing)|fiddl(?:ed|es|ing)|forged?|rigg(?:ed|ing)|pocketed|trouser(?:ed|s)|stuffed)\s+(?!ahead\b|links\b|on\b|a\s+|(?:\w+\s+){0,2}?(?:ideas?|hearts?|show|thunder|scene|limelight|headlines|polic(?:y|ies))\b)(?:[\w£$,.'-]+\s+){0,6}?(?:money|cash|fund\w*|expenses|votes?|ballots?|signatures?|budget|grant\w*|£\s?\d|thousands|contracts?|accounts?|collection|tender\w*|pensions?)|"
    r"(?:is|was|are)\s+(?:(?!waste|shame|how|what)\w+\s+){0,3}?(?:corrupt|crook(?:ed)?|criminal(?!\s+(?:waste|shame|neglect|the|how|what|and))|fraudster|thief|paedo\w*|nonce|rapist|drug\s+dealer|bent(?!\s+(?:over|down|double|out|on|under))|wife\s+beater|money\s+launderer|con\s?man|con\s+artist|murderer)\b|"
    r"\bbent\s+as\s+a\b|"
    rf"(?:raped|groped|molested|(?:sexually\s+)?(?:assaulted|abused)|beats?(?:\s+up)?|attacked|hits?|punched|slapped|strangled)\s+{_STRUCK}|"
    r"(?:gave|gives|handed|awarded|steered|slipped)\s+(?:\w+\s+){0,4}?(?:contracts?|planning\s+permission|jobs?|work|tenders?)\s+to\s+(?:his|her|their)\s+(?:\w+\s+){0,2}?(?:brother|sister|wife|husband|mates?|son|daughter|cousin|family|friends?|company|firm|business)|"
    r"(?:sells?|selling|sold|deal(?:s|ing)?)\s+(?:\w+\s+){0,2}?(?:drugs|cocaine|weed|planning\s+permission)|(?:committed|guilty\s+of|did|doing)\s+(?:\w+\s+){0,2}?(?:fraud|perjury|benefit\s+fraud|theft|assault|insider\s+dealing)|"
    r"(?:has|have|had)\s+(?:been\s+)?(?:bribed|bought\s+off|paid\s+off|in\s+(?:the\s+developers?'?s?|their|his)\s+pocket)|(?:bribed|paid\s+off|bought)\s+(?:by\s+)?(?:the\s+)?(?:developers?|officers?|planners?|inspectors?|committee)|"
    r"drove\s+(?:\w+\s+){0,3}?(?:drunk|pissed|over\s+the\s+limit)|(?:caught|done\s+for|nicked\s+for|banned\s+for|arrested\s+for|was|is|goes|went|always|been)\s+(?:drink|drunk)[\s-]+driv(?:ing|es?)\b(?!\s+(?:awareness|campaign|stall|laws?|limit|course))|"
    r"(?:burnt?|torched|set\s+fire\s+to)\s+(?:down\s+)?(?:\w+\s+){0,4}?(?:for\s+the\s+insurance|his\s+own|her\s+own)|(?:claim(?:s|ed|ing)|claimed)\s+(?:\w+\s+){0,3}?(?:benefits?|expenses|allowance)\s+(?:\w+\s+){0,4}?(?:never|not\s+entitled|fraudulently|falsely)|"
    r"(?:into|in)\s+(?:his|her)\s+own\s+(?:bank\s+)?(?:account|pocket)\b)"
)
_CRIMES = guarded(_CRIME, re.IGNORECASE)
# A sentence whose doer stands in the one before or after it.
_HANGING = guarded(
    r"^\W*(?:[^.!?]{0,60}?\b(?:he|she|his|her)\b|takes?\b|took\b|bent\b|stole\b|stuffed\b|rigged\b|pocketed\b|fiddl)",
    re.IGNORECASE,
)
_NOT_SAID = guarded(
    r"\b(?:in\s+court|the\s+court|on\s+trial|cleared\s+of|"
    r"acquitted|not\s+guilty|never|didn't|did\s+not|isn't|is\s+not|wasn't|falsely|accus\w+|rumou?rs?|should\s+be\s+investigated)\b",
    re.IGNORECASE,
)
_CONVICTED = guarded(accused.CONVICTED, re.IGNORECASE)
_SOURCE = guarded(accused.SOURCE, re.IGNORECASE)
_GRAVE = guarded(accused.GRAVE, re.IGNORECASE)
_LOCAL_ROLE = guarded(accused.LOCAL_ROLE, re.IGNORECASE)
_CALLED_BY_PLACE = guarded(accused.CALLED_BY_PLACE)
_BY_PLACE = guarded(rf"(?=[A-Z])(?:{accused.CALLED_BY_PLACE})")
_BETWEEN = guarded(accused.BETWEEN, re.IGNORECASE)
_NOT_ASSERTED = guarded(accused.NOT_ASSERTED, re.IGNORECASE)
# Grave crimes that are said of a person and of nothing else: there one name with a capital is enough.
_OF_A_PERSON = late(r"paedo|pedo|nonce|rap(?:ist|ed|es)|sex|fiddl|molest|groom|beat|abus|flash|porn|grop|touch", re.IGNORECASE)  # fmt: skip
_OF_BEFORE = guarded(r"^\W*(?:\w+\s+){0,2}?(?:he|she)(?:\s+\w+)?\s*$", re.IGNORECASE)
_COUNTED = [
    [word] for word in ["a", "an", "any", "every", "no", "some", "each", "another"]
]
# "tomos", "davies", "james": what ends otherwise in "s", or is a known word with an "s", is many.
_NAMES_END = ("is", "ys", "os", "es", "us", "ss", "as")
FARTHEST = 8  # words between the person and what is said of them


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding, always for a person: software never decides what is libel. Takes no options."""
    original = reading.original.replace("’", "'")
    accuses = _CRIMES.may_match(original) or _GRAVE.may_match(original)
    if not (accuses or may_unveil(original)):
        return []
    spans = [reading.original_span(start, end) for start, end in reading.clauses]
    clauses = [names.in_small_letters(original[first:last]) for first, last in spans]
    sourced = _SOURCE.search(original) is not None
    for number, (start, end) in enumerate(reading.clauses):
        said = clauses[number]
        if said.rstrip().endswith("?") or _NOT_SAID.search(said, original):
            continue
        if sourced and _CONVICTED.search(said, original):
            continue
        if (
            _accuses(clauses, number, original, context)
            or _accuses_gravely(clauses, number, original, context)
            or (not sourced and unveils(clauses, number))
        ):
            detail = "Says that a named person did something criminal or corrupt"
            return [pattern_finding(reading, "libel", "libel", detail, start, end)]
    return []


def _accuses(
    clauses: Sequence[str], number: int, original: str, context: Context
) -> bool:
    """A crime or corruption beside somebody who is named, or holds a council's office or a faith's."""
    said = clauses[number]
    if not _CRIMES.search(said, original):
        return False
    beside = clauses[max(0, number - 1) : number + 2] if _HANGING.search(said) else []
    if _ROLE.search(said) or any(_names_a_person(each) for each in (said, *beside)):
        return True
    caseless = names.caseless(said)
    starts = [found.start() for found in _CRIMES.finditer(said)]
    return any(
        _small_or_known(said[:start], caseless, context) for start in starts
    ) or any(
        office.end() <= start and _leads_to(said[office.end() : start])
        for office in _CLERGY.finditer(said)
        for start in starts
        if not _NOT_ASSERTED.search(said)
    )


def _accuses_gravely(
    clauses: Sequence[str], number: int, original: str, context: Context
) -> bool:
    """A grave crime said right after the person; or of "he", after the sentence that has the person."""
    said = clauses[number]
    for found in _GRAVE.finditer(said, original):
        if _NOT_ASSERTED.search(said):
            return False
        before = said[: found.start()]
        if found.group()[0] in "sS" and found.group()[1:2].isspace():  # "the vicars a"
            known = _LOCAL_ROLE.finditer(before)
            if any(match.end() == len(before) for match in known):
                return True
        elif (
            any(_leads_to(before[end:]) for end in _people_end_at(before))
            or _small_or_known(before, names.caseless(said), context)
            or _OF_A_PERSON.search(found.group())
            and names.lone_before(before)
        ):
            return True
        earlier = clauses[number - 1] if number else ""
        if _OF_BEFORE.search(before) and any(_people_end_at(earlier)):
            return True
    return False


def _small_or_known(before: str, caseless: bool, context: Context) -> bool:
    """Whether what stands before a crime ends in a name of small letters, or in one name that the page or the thread gives."""
    if caseless and names.low_name_before(before):
        return True
    lone = names.lone_before(before) or (names.last_word(before) if caseless else "")
    return bool(lone) and names.is_known(lone, context)


def _leads_to(between: str) -> bool:
    return len(between.split()) <= FARTHEST and not _BETWEEN.search(between)


def _people_end_at(text: str) -> Iterator[int]:
    """Where each person ends whom readers can tell: by name, by office, by role, or by one name and a place."""
    for pattern in (_LOCAL_ROLE, _ROLE):
        yield from (match.end() for match in pattern.finditer(text))
    yield from names.titled(text)
    yield from (match.end() for match in names.full_names(text))
    for match in _CALLED_BY_PLACE.finditer(text):
        if _is_a_name(match.group(1), text[: match.start()]):
            yield match.end()


def _is_a_name(word: str, before: str) -> bool:
    """Whether "Dai" of "Dai from the garage" is a name: no common word, no plural in small letters, and no "a" before it."""
    small = word.lower()
    common = accused.NOBODYS_NAME | lexicon.vocabulary()
    if small in common or small.removesuffix("s") in common:
        return False
    if before.lower().split()[-1:] in _COUNTED:
        return False
    if word != small:
        return True
    plural = small.endswith("s") and not small.endswith(_NAMES_END)
    return not plural and not small.endswith(("ed", "ing", "ly", "er", "ers"))


def _names_a_person(text: str) -> bool:
    if any(names.titled(text)) or any(names.full_names(text)):
        return True
    return any(
        _is_a_name(m.group(1), text[: m.start()]) for m in _BY_PLACE.finditer(text)
    )
