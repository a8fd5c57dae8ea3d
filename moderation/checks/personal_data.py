"""Personal information about someone (R10): B1, a detail that finds a person, and B2, what ties or drives to them.

Looks at the original text: a disguise taken off would spoil postcodes, numbers and plates. Beside the details of B1
it sees where somebody can be found without one (`lexicon/whereabouts.py`); those alone never let software hide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import phonenumbers

from moderation import lexicon
from moderation.checks import advertising, spam
from moderation.lexicon import fields_cy
from moderation.lexicon.empty_homes import left_open
from moderation.lexicon.ties import (
    AT_HIM,
    AT_HOME,
    COUNCILS_MAIL,
    DRIVEN,
    LANDMARK,
    MINE,
    OFFICE,
    PUBLIC_MAIL,
    RESIDENT,
    TIED,
    TIED_LOOSELY,
    TRADE,
    has_moved,
    is_own,
    is_published,
    mails_in,
    names_a_car,
    sends,
    told_behind,
)
from moderation.lexicon.visits import calls_there
from moderation.lexicon.whereabouts import OURS, whereabouts
from moderation.lexicon.whereabouts_cy import whereabouts_cy
from moderation.lexicon.written_figures import PHONE, PLATE, in_figures, is_words
from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

MOST_FINDINGS = 20  # in one comment: more would tell a reader nothing new
NEAR = 160  # characters on either side in which B2 must stand
UNTIED = "R10b"  # a detail without B2: a person looks, nobody is alarmed
FEW = 4  # words beside an address that nothing ties: more speak of the place
FIRST_LIVING = 1920  # whoever was born before that year is history

_POSTCODE = r"\b(?:[A-Z]{1,2}\d[A-Z\d]?|GIR)\s{0,2}\d[A-Z]{2}\b"
_POSTCODES = late(_POSTCODE, re.IGNORECASE)
_STREET_KIND = (
    r"(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|dr|crescent|cres|way|terrace|gardens|grove|place|court|hill|row|walk|"
    r"mews|square|park|parade|rise|green|view|heol|stryd|ffordd|lôn|clos|maes|rhodfa)"
)
# A house number is not a count of things: "4 potholes on Park Road", "a 10 minute walk", "3 cars on the drive".
_COUNTED = (
    r"(?:on|in|at|from|the|an?|of|and|or|to|for|my|our|his|her|their|your|near|off|outside|along|up|down|mins?|minutes?|hours?|days?|"
    r"weeks?|months?|years?|miles?|metres?|meters?|yards?|feet|foot|mph|bed|bedroom|person|way|cars?|potholes?|people|houses|homes|new|"
    r"more|times|percent|st|nd|rd|th|am|pm)\b"
)
_HOUSE = (
    rf"(?:(?:flat|apartment|fflat)\s+\d{{1,4}}[a-z]?,?\s+)?\b\d{{1,4}}[a-z]?,?\s+(?:(?:heol|stryd|ffordd|lôn|clos|maes|rhodfa)\s+(?:[^\W\d_]+['’]?\w*\s?){{1,3}}"
    rf"|(?:(?!{_COUNTED})[^\W\d_][\w'’-]{{1,20}}\s+){{1,4}}?{_STREET_KIND}\b)"
)
_ADDRESS = late(
    rf"(?P<house>{_HOUSE})(?P<post>[^.!?\n]{{0,40}}?{_POSTCODE})?", re.IGNORECASE
)
_HOUSE_POSTCODE = late(
    rf"\b(?:number|no\.?|at|house)\s+(?P<own>\d{{1,4}}[a-z]?\b[^.!?\n]{{0,40}}?{_POSTCODE})",
    re.IGNORECASE,
)
_BOOK = late(r"\bISBN\b[^.!?\n]{0,12}\Z")  # its number has ten figures, too
_FIGURE = r"(?:zero|nought|oh|one|two|three|four|five|six|seven|eight|nine)"
_DIGIT = late(r"\d")
_SPELLED = guarded(
    rf"\b(?:zero|nought|oh)\s+(?:(?:(?:double|triple)\s+)?{_FIGURE}\b(?:\s+hundred)?[\s,-]+){{5,11}}{_FIGURE}\b",
    re.IGNORECASE,
)
_PLATE_WORDS = late(
    r"\b(?:reg|plate|plates|registration|car|van|drives?|driving|driver|parked|bmw|audi|ford|vauxhall)\b"
)
_BIRTH = late(
    r"\b(?P<label>dob|d\.o\.b\.?|date of birth|born|birthday)(?:\s+(?:is|was))?(?:\s+on)?\W{0,3}(?:the )?\d{1,2}(?:st|nd|rd|th)?(?:[/. -]| of )\s?(?:\d{1,2}|[a-z]{3,9})[/. -,]{1,2}(?P<year>\d{2,4})",
    re.IGNORECASE,
)
_INSURANCE = late(
    r"\b[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b|\bsort\s+code\W{0,4}(?:is\s+)?\d{2}[- ]?\d{2}[- ]?\d{2}\b|\baccount\s+(?:number|no)\W{0,4}(?:is\s+)?\d{8}\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Detail:
    kind: str  # a key of _SAID
    start: int
    end: int


_SAID = {
    "phone": "Someone's phone",
    "address": "Someone's address",
    "email": "Someone's email",
    "plate": "Someone's plate",
    "birth_date": "Someone's birth date",
    "national_insurance": "Someone's National Insurance or bank number",
    "school": "Says which school someone's children go to",
    "family": "Says where someone's family can be found",
    "home": "Says which house is someone's home",
    "secret": "Tells a private matter of a household",
    "routine": "Says where and when someone can be found",
}
_PRONOUN = late(r"(?:he|she|his|her)\b", re.IGNORECASE)
_PLATE_OF_WORDS = late(r"[A-Z]\d{1,3} [A-Z]{3}")
REACHED = frozenset({"phone", "email"})  # what an office gives out, too
_MOBILE = late(r"\(?(?:\+44\s?\(?0?\)?\s?|0)7")
_LANDLINE = late(r"\(?(?:\+44\s?\(?0?\)?\s?|0)[12]")


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding for each private detail; `data` holds {"b1": bool, "b2": bool, "kind": ...}.

    What is in `context.published_contacts`, a public place's own, or the author's own gives nothing, unless it is
    tied to another person. Without B2 a finding is never urgent and bears the sub-code UNTIED; an address without
    a postcode must be tied. Takes no options.
    """
    text = reading.original
    found: list[Finding] = []
    end = -1
    for detail in sorted(_details(text, context), key=lambda d: (d.start, -d.end)):
        if detail.start < end or len(found) == MOST_FINDINGS:
            continue
        led = _leads(text, detail)
        if led is None:
            continue
        if detail.kind == "phone" and not led and sold(reading, context, score):
            continue  # a seller's own number: the matter of rules 6 and 7
        end = detail.end
        b1 = detail.kind != "national_insurance"
        found.append(_finding(reading, detail, b1=b1, b2=led))
    for kind, first, last in _found_at(reading):
        if len(found) == MOST_FINDINGS:
            break
        evidence = f"personal_data.{kind}"
        if any(each.urgent and (each.evidence == evidence or kind == "secret") for each in found):  # fmt: skip
            continue  # the detail itself was seen, too
        found.append(_finding(reading, _Detail(kind, first, last), b1=False, b2=True))
    return found


def sold(reading: Reading, context: Context, score: Score | None) -> bool:
    """Whether something is offered: then a number to ring is the seller's own."""
    offers = (advertising.check, spam.check)
    return any(check(reading, context, score, {}) for check in offers) or bool(
        advertising.OFFERED.search(reading.bare)
    )


def _finding(reading: Reading, detail: _Detail, *, b1: bool, b2: bool) -> Finding:
    return Finding(
        check="personal_data",
        signal="pattern",
        evidence=f"personal_data.{detail.kind}",
        detail=_SAID[detail.kind]
        + (", and a word that leads to them" if b1 and b2 else ""),
        subcode="" if b2 else UNTIED,
        spans=((detail.start, detail.end),),
        stops=("quoted",) if _quoted(reading, detail) else (),
        urgent=b2,
        data={"b1": b1, "b2": b2, "kind": detail.kind},
    )


def _leads(text: str, detail: _Detail) -> bool | None:
    """Whether the words about a detail lead to another person (B2); None where it is no such matter at all."""
    before = text[max(0, detail.start - NEAR) : detail.start]
    after = text[detail.end : detail.end + NEAR]
    around = _plain(text[max(0, detail.start - NEAR) : detail.end + NEAR])
    trade, own = TRADE.search(around), is_own(around)
    public = trade or OFFICE.search(LANDMARK.sub(" ", around))
    is_address = detail.kind == "address"
    whole = is_address and _POSTCODES.search(text, detail.start, detail.end)
    if whole and not public and calls_there(_plain(before), _plain(after)):
        return True
    if MINE.search(_plain(before)) or (trade and not AT_HOME.search(around)):
        return None
    at_him = not public and AT_HIM.search(around) is not None
    behind = told_behind(_plain(after), reached=detail.kind in REACHED)
    tied = behind or RESIDENT.search(before) is not None
    if not tied and not (OURS.search(around) and not at_him):
        tied = TIED.search(around) is not None
    if not tied and not public and not own:
        tied = TIED_LOOSELY.search(around) is not None or has_moved(before, around)
    if (tied or at_him) and detail.kind in REACHED and is_published(around):
        return False if _MOBILE.match(text, detail.start) else None
    if tied or at_him:
        return True
    # The seller's round or an open day is also something to go and see.
    driven = not public and not own and DRIVEN.search(around) is not None
    if sends(around) and not public and not own:
        return driven
    if (is_address and not whole) or (
        not driven and _harmless(detail, text, around, bool(public or own))
    ):
        return None
    return driven


def _harmless(detail: _Detail, text: str, around: str, public_or_own: bool) -> bool:
    """Whether a detail that nothing ties to another person is the author's own, a public place's, or no detail."""
    written = text[detail.start : detail.end]
    if detail.kind == "address" and len(text.split()) > len(written.split()) + FEW:
        return True  # a place that is spoken of, and nobody in it
    if detail.kind == "plate" and not names_a_car(around, _PLATE_WORDS):
        return True
    if detail.kind == "plate" and _PLATE_OF_WORDS.fullmatch(written):
        return written[-3:].lower() in lexicon.vocabulary()  # "the X19 BUS driver"
    if detail.kind == "birth_date" and written.lower().startswith("b"):
        return True  # "born" and "birthday" are said of anybody whom people like
    # A landline that nothing ties to a person is a firm's or an office's.
    return public_or_own or (detail.kind == "phone" and bool(_LANDLINE.match(written)))


def _plain(text: str) -> str:
    return text.lower().replace("’", "'")


def _found_at(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """What tells where somebody is to be found without an address; a pronoun for the author's own people does not."""
    seen: set[str] = set()
    written = reading.original.replace("’", "'")
    for start, end in reading.clauses:
        first, last = reading.original_span(start, end)
        sentence = written[first:last]
        for kind, one, two in whereabouts(sentence, written):
            pronoun = _PRONOUN.match(sentence, one, two)
            if kind in seen or (
                pronoun and OURS.search(reading.original, 0, first + one)
            ):
                continue
            seen.add(kind)
            yield kind, first + one, first + two
        said = reading.bare[start:end], reading.bare
        for kind, one, two in (*whereabouts_cy(*said), *left_open(*said)):
            if kind not in seen:
                seen.add(kind)
                yield kind, *reading.original_span(start + one, start + two)
    if not seen and fields_cy.is_welsh(reading.language, reading.bare):
        found = fields_cy.traces(reading.bare)
        if found:
            yield "home", *reading.original_span(*found)


def _quoted(reading: Reading, detail: _Detail) -> bool:
    return any(
        start < detail.end and detail.start < end
        for start, end in (reading.original_span(s, e) for s, e in reading.quoted)
    )


def _details(text: str, context: Context) -> Iterator[_Detail]:
    public = {_bare(contact) for contact in context.published_contacts}
    if _DIGIT.search(text) or (not text.isascii() and any(c.isdigit() for c in text)):
        for match in PHONE.finditer(in_figures(text)):
            if (
                _private_phone(match.group())
                and not _BOOK.search(text, 0, match.start())
                and not _published(_phone(match.group()), public)
            ):
                yield _Detail("phone", match.start(), match.end())
        for pattern, kind in (
            (_ADDRESS, "address"),
            (_HOUSE_POSTCODE, "address"),
            (PLATE, "plate"),
            (_INSURANCE, "national_insurance"),
        ):
            for match in pattern.finditer(text):
                start, end = match.span(
                    match.lastgroup if match.lastgroup == "own" else 0
                )
                if kind == "plate" and is_words(text[start:end]):
                    continue
                if not _published(_bare(text[start:end]), public):
                    yield _Detail(kind, start, end)
        for match in _BIRTH.finditer(text):
            year = match.group("year")
            if len(year) != 4 or int(year) >= FIRST_LIVING:
                yield _Detail("birth_date", match.start(), match.end())
    for match in _SPELLED.finditer(text):
        yield _Detail("phone", match.start(), match.end())
    for mail, start, end in mails_in(text):
        if not _of_an_office(mail, context) and not _published(_bare(mail), public):
            yield _Detail("email", start, end)


def _of_an_office(mail: str, context: Context) -> bool:
    """Whether an e-mail is a public body's, or has the council's own domain: a councillor's is there for residents."""
    own = {c.rpartition("@")[2].lower() for c in context.published_contacts if "@" in c}
    domain = mail.rpartition("@")[2].lower()
    return bool(PUBLIC_MAIL.search(mail)) or (
        domain in own and bool(COUNCILS_MAIL.search(domain))
    )


def _private_phone(written: str) -> bool:
    """A possible British number, other than the 03, 08 and 09 ranges, which no household has."""
    try:
        number = phonenumbers.parse(written, "GB")
    except phonenumbers.NumberParseException:
        return False
    # "Possible", not "valid": the ranges set aside for drama and tests are not valid ones.
    return (
        number.country_code == 44
        and phonenumbers.is_possible_number(number)
        and str(number.national_number)[0] in "127"
    )


def _phone(written: str) -> str:
    digits = re.sub(r"\D", "", written)
    return "0" + digits[2:].lstrip("0") if digits.startswith("44") else digits


@lru_cache(maxsize=256)
def _bare(contact: str) -> str:
    """A contact with case, spaces and punctuation off; telephone numbers in their national form."""
    if re.fullmatch(r"[\d\s().+-]{9,}", contact):
        return _phone(contact)
    return re.sub(r"[\s,.;]+", "", contact.lower())


def _published(contact: str, public: set[str]) -> bool:
    return any(
        contact == known or (len(contact) > 8 and contact in known) for known in public
    )
