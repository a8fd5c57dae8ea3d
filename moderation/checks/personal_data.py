"""Personal information about someone (R10): B1, a detail that finds a person, and B2, what ties or drives to them.

Looks at the original text: a disguise taken off would spoil postcodes, numbers and plates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import phonenumbers

from moderation.checks import advertising
from moderation.reading import Reading
from moderation.types import Context, Finding, Score

MOST_FINDINGS = 20  # in one comment: more would tell a reader nothing new
NEAR = 160  # characters on either side in which B2 must stand

_POSTCODE = r"\b(?:[A-Z]{1,2}\d[A-Z\d]?|GIR)\s{0,2}\d[A-Z]{2}\b"
_POSTCODES = re.compile(_POSTCODE, re.IGNORECASE)
_STREET_KIND = (
    r"(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|dr|crescent|cres|way|terrace|gardens|grove|place|court|hill|row|walk|"
    r"mews|square|park|parade|rise|green|view|heol|stryd|ffordd|lôn|clos|maes|rhodfa)"
)
_HOUSE = (
    rf"(?:(?:flat|apartment|fflat)\s+\d{{1,4}}[a-z]?,?\s+)?\b\d{{1,4}}[a-z]?,?\s+(?:(?:heol|stryd|ffordd|lôn|clos|maes|rhodfa)\s+(?:[^\W\d_]+['’]?\w*\s?){{1,3}}"
    rf"|(?:[^\W\d_][\w'’-]{{1,20}}\s+){{1,4}}?{_STREET_KIND}\b)"
)
_ADDRESS = re.compile(
    rf"(?P<house>{_HOUSE})(?P<post>[^.!?\n]{{0,40}}?{_POSTCODE})?", re.IGNORECASE
)
_HOUSE_POSTCODE = re.compile(
    rf"\b(?:number|no\.?|at|house)\s+(?P<own>\d{{1,4}}[a-z]?\b[^.!?\n]{{0,40}}?{_POSTCODE})",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\w£$.,/+-])(?:\+44|\(?0)[\d\s().-]{8,16}\d(?![\w/])")
_EMAIL = re.compile(
    r"(?<![\w.+/-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}\b", re.IGNORECASE
)
_PLATE = re.compile(r"\b(?:[A-Z]{2}\d{2}\s?[A-Z]{3}|[C-HJ-LNPR-Y]\d{1,3}\s?[A-Z]{3})\b")
_PLATE_WORDS = re.compile(
    r"\b(?:reg|plate|plates|registration|car|van|drives?|driving|driver|parked|bmw|audi|ford|vauxhall)\b"
)
_BIRTH = re.compile(
    r"\b(?:dob|d\.o\.b\.?|date of birth(?: is)?|born(?: on)?|birthday(?: is)?)\W{0,3}(?:the )?\d{1,2}(?:st|nd|rd|th)?(?:[/. -]| of )\s?(?:\d{1,2}|[a-z]{3,9})[/. -,]{1,2}\d{2,4}",
    re.IGNORECASE,
)
_PUBLIC_MAIL = re.compile(
    r"@(?:[\w-]+\.){0,5}(?:gov\.uk|gov\.wales|llyw\.cymru|parliament\.uk|senedd\.wales|senedd\.cymru|nhs\.uk|police\.uk|ac\.uk)$"
    r"|^(?:info|enquiries|enquiry|contact|hello|office|admin|support|help|customerservices?|planning|press|news|clerk|team|mail|sales|bookings)@",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:council|office|surgery|school|helpline|switchboard|hotline|charity|police|library|hospital|clinic|centre|department|team|"
    r"company|customer|advice|samaritans|citizens|nhs|gp|contact centre|reception|out of hours|cyngor)\b"
)
_OWN = re.compile(
    r"\b(?:my|our|me|us|i'?m|i\s+live|i\s+am|we\s+live|we're|mine)\b|\b(?:call|ring|text|message|email|contact|phone|whatsapp)\s+(?:me|us)\b"
)
_TIED = re.compile(
    r"\b(?:he|she|they|councillor|cllr|mr|mrs|ms|this\s+(?:man|woman|guy)|that\s+\w+|who)\s+(?:\w+\s+){0,2}?(?:lives?|living|stays?|resides?|parks?|drives?|works?|sleeps?)\b"
    r"|\b(?:his|her|their|(?:the\s+)?(?:councillor|mayor|officer|leader|manager|driver|owner|neighbour|clerk|teacher|headteacher)'?s|\w+'s)\s+(?:\w+\s+){0,2}?(?:address|house|home|number|phone|mobile|email|e-mail|car|van|plate|reg|kids|flat|postcode|birthday|dob|date\s+of\s+birth|door|wife|husband|mum)\b"
    r"|\blives\s+(?:at|in|on)\b|\b(?:ring|phone|call|text|message|email|e-mail|whatsapp)\s+(?:him|her|them|this\s+\w+)\b"
)
_DRIVEN = re.compile(
    r"\b(?:go|pop|get|come|head)\s+(?:and\s+|on\s+|over\s+|round\s+|down\s+|there\s+|along\s+){0,4}(?:and\s+)?(?:tell|see|visit|knock|find|show|say|let|ask|pay|give|scare|teach|round)\b|\bpay\s+(?:him|her|them)\s+a\s+visit|\bknock\s+on\s+(?:his|her|their)\b"
    r"|\b(?:tell|show)\s+(?:him|her|them)\s+(?:what|how|exactly)\b|\bgive\s+(?:him|her|them)\s+(?:a\s+(?:call|ring|visit|piece)|hell|grief|what\s+for)|\blet\s+(?:him|her|them)\s+(?:know|have\s+it)\b|\b(?:bombard|flood|spam|harass|pester)\s+(?:him|her|them)\b"
    r"|\b(?:spread|share|pass)\s+(?:it|this)\s+(?:round|around|on|everywhere)|\bhere(?:'s|\s+is)\s+(?:where|his|her|their)\b|\byou\s+know\s+what\s+to\s+do\b"
)


@dataclass(frozen=True, slots=True)
class _Detail:
    kind: str  # "phone", "address", "email", "plate", "birth_date"
    start: int
    end: int


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """One finding for each private detail; `data` holds {"b1": True, "b2": bool, "kind": ...}.

    What is in `context.published_contacts`, a body's own number, or the author's own detail gives nothing, unless
    B2 stands beside the last two. An address without a postcode must be tied to a person. Takes no options.
    """
    text = reading.original
    found: list[Finding] = []
    end = -1
    for detail in sorted(_details(text, context), key=lambda d: (d.start, -d.end)):
        if detail.start < end or len(found) == MOST_FINDINGS:
            continue
        around = (
            text[max(0, detail.start - NEAR) : detail.end + NEAR]
            .lower()
            .replace("’", "'")
        )
        tied, driven = _TIED.search(around), _DRIVEN.search(around)
        unsure = detail.kind == "address" and not _POSTCODES.search(
            text, detail.start, detail.end
        )
        if not tied and (unsure or (not driven and _harmless(detail, around))):
            continue
        if (
            detail.kind == "phone"
            and not tied
            and advertising.check(reading, context, score, {})
        ):
            continue  # a seller's own number: rule 7's matter
        end = detail.end
        found.append(
            Finding(
                check="personal_data",
                signal="pattern",
                evidence=f"personal_data.{detail.kind}",
                detail=f"Someone's {detail.kind.replace('_', ' ')}"
                + (", and a word that leads to them" if tied or driven else ""),
                spans=((detail.start, detail.end),),
                stops=("quoted",) if _quoted(reading, detail) else (),
                urgent=bool(tied or driven),
                data={"b1": True, "b2": bool(tied or driven), "kind": detail.kind},
            )
        )
    return found


def _harmless(detail: _Detail, around: str) -> bool:
    """Whether a detail that nothing ties to another person is the author's own, an office's, or no plate at all."""
    if detail.kind in ("phone", "email", "address") and (
        _OFFICE.search(around) or _OWN.search(around)
    ):
        return True
    return detail.kind == "plate" and not _PLATE_WORDS.search(around)


def _quoted(reading: Reading, detail: _Detail) -> bool:
    return any(
        start < detail.end and detail.start < end
        for start, end in (reading.original_span(s, e) for s, e in reading.quoted)
    )


def _details(text: str, context: Context) -> Iterator[_Detail]:
    public = {_bare(contact) for contact in context.published_contacts}
    if any(c.isdigit() for c in text):
        for match in _PHONE.finditer(text):
            if _private_phone(match.group()) and not _published(
                _phone(match.group()), public
            ):
                yield _Detail("phone", match.start(), match.end())
        for pattern, kind in (
            (_ADDRESS, "address"),
            (_HOUSE_POSTCODE, "address"),
            (_PLATE, "plate"),
            (_BIRTH, "birth_date"),
        ):
            for match in pattern.finditer(text):
                start, end = match.span(
                    match.lastgroup if match.lastgroup == "own" else 0
                )
                if not _published(_bare(text[start:end]), public):
                    yield _Detail(kind, start, end)
    if "@" in text:
        for match in _EMAIL.finditer(text):
            if not _PUBLIC_MAIL.search(match.group()) and not _published(
                _bare(match.group()), public
            ):
                yield _Detail("email", match.start(), match.end())


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


def _bare(contact: str) -> str:
    """A contact with case, spaces and punctuation off; telephone numbers in their national form."""
    if re.fullmatch(r"[\d\s().+-]{9,}", contact):
        return _phone(contact)
    return re.sub(r"[\s,.;]+", "", contact.lower())


def _published(contact: str, public: set[str]) -> bool:
    return any(
        contact == known or (len(contact) > 8 and contact in known) for known in public
    )
