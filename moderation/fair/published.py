"""What is told of somebody and is public anyway: a contact that the page or the council gives out, a councillor's surgery.

Read only where the model alone hears somebody's details given away (signs.personal_data); a pattern of them never asks here.
"""

from __future__ import annotations

from moderation.aimed.menace import DANGER, menaces
from moderation.checks import personal_data as known
from moderation.lexicon.ties import mails_in
from moderation.patterns.late import late
from moderation.text.reading import Reading
from moderation.types import Context

# An advice surgery is held by whoever serves a ward; a doctor's is where somebody is ill.
_SURGERY = late(
    r"\b(?:at|to|in|holds?|holding|runs?|has|have|during)\s+(?:(?:her|his|their|the|your|our|an?|my)\s+)?(?:(?:[\w'-]+\s+){0,2}?)(?<!doctor's )(?<!doctors )(?<!gp )(?<!dental )(?<!vet's )surger(?:y|ies)\b(?=[^.!?]*?\b(?:halls?|librar(?:y|ies)|centres?|town|guildhall|church|chapel|school|pub|club|market|office|every|each|first|second|third|last|\w+days?|mornings?|afternoons?|evenings?|a\.?m|p\.?m|noon)\b)"
)
_PRIVATE = late(
    r"\b(?:liv(?:es?|ing)|stays?|homes?|house(?!\s+of\s+commons)|flat|kids?|child(?:ren)?|daughter|son|wife|husband|partner|mum|private|personal|ex-?directory|car|number\s?plate|door|parks?(?!\s+(?:road|street|hall))|alone|on\s+(?:her|his)\s+own|walks?|walking|waiting|follow\w*|born|dob|leav(?:es?|ing)|operation|patients?|doctors?|gp|nurse|appointment|night|midnight|dark|all\s+(?:ring|call|phone|go)|everyone|bombard\w*|hound\w*|keep\s+(?:ringing|calling))\b"
)
_FIGURES = late(r"\d(?:[\s().-]?\d){4,}")


def only_published(reading: Reading, context: Context) -> bool:
    """Whether the only details in the text are published ones, or a public surgery, and no word beside them is private."""
    text = reading.original
    if _PRIVATE.search(reading.bare) or DANGER.search(reading.bare):
        return False
    left = _without_published(text, context)
    told = left != text or _SURGERY.search(reading.bare) is not None
    if not told or _FIGURES.search(left) or menaces(reading):
        return False
    return next(known._details(left, context), None) is None


def _without_published(text: str, context: Context) -> str:
    """The text without the numbers and mailboxes in it that are public."""
    public = {known._bare(contact) for contact in context.published_contacts}
    spans = [
        match.span()
        for match in known._PHONE.finditer(text)
        if known._published(known._phone(match.group()), public)
    ]
    spans += [
        (start, end)
        for mail, start, end in mails_in(text)
        if known._of_an_office(mail, context)
        or known._published(known._bare(mail), public)
    ]
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    return text
