"""What is told of somebody and is public anyway: a contact that the page or the council gives out, a councillor's surgery, a finder's number.

Read only where the model alone hears somebody's details given away (signs.personal_data); a pattern of them never asks here.
"""

from __future__ import annotations

from moderation.aimed.menace import DANGER, menaces
from moderation.checks import personal_data as known
from moderation.lexicon.ties import mails_in
from moderation.lexicon.written_figures import PHONE
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
# "Found: a black Lab, text 07700 900762 if she's yours": whoever lost or found something gives their own number.
_BEAST = r"(?:dogs?|cats?|kitten|pupp(?:y|ies)|tabby|moggy|bitch|spaniel|labrador|lab|cockapoo|terrier|collie|whippet|greyhound|lurcher|rabbit|hamster|tortoise|parrot|budgie|cockatiel|pony|horse|sheep)"
_THING = r"(?:keys?|wallet|purse|handbag|rucksack|bank\s+card|hearing\s+aids?|glasses|gloves?|scarf|ring|necklace|bracelet|watch|bike|pushchair|teddy|phone(?!\s+(?:number|no\b)))"
_ONE = r"(?:an?|the|my|our|this|some|one|(?:set|pair|bunch)\s+of)"
_GONE = r"(?:lost|found|missing|escaped|handed\s+in|got\s+(?:out|loose|stuck)|gone\s+(?:missing|walkabout))"
_LOST_OR_FOUND = late(
    rf"\b{_GONE}\b[^?!]{{0,40}}?\b{_ONE}\s+(?:[\w-]+\s+){{0,3}}?(?:{_BEAST}|{_THING})\b"
    rf"|(?:^|[.!?]\s+){_GONE}\b[^?!]{{0,60}}?\b(?:{_BEAST}|collar|chipped)\b"
    rf"|\b(?:our|my)\s+(?:\w+\s+){{0,3}}{_BEAST}\b[^?!]{{0,60}}?\b{_GONE}\b"
)
_RING_ANOTHER = late(
    r"\b(?:ring|call|text|phone|message|tell|whatsapp)\s+(?:him|her|them|cllr|councillor|the\s+\w+)\b|\b(?:his|her|their|\w+'s)\s+(?:\w+\s+)?(?:number|mobile|phone)\b"
)
_FIGURES = late(r"\d(?:[\s().-]?\d){4,}")


def only_published(reading: Reading, context: Context) -> bool:
    """Whether the only details in the text are published ones, a public surgery or a finder's number, and no word beside them is private."""
    text = reading.original
    if _PRIVATE.search(reading.bare) or DANGER.search(reading.bare):
        return False
    left = _without_published(text, context)
    if _LOST_OR_FOUND.search(reading.bare) and not _RING_ANOTHER.search(reading.bare):
        left = PHONE.sub(" ", left)
    told = left != text or _SURGERY.search(reading.bare) is not None
    if not told or _FIGURES.search(left) or menaces(reading):
        return False
    return next(known._details(left, context), None) is None


def _without_published(text: str, context: Context) -> str:
    """The text without the numbers and mailboxes in it that are public."""
    public = {known._bare(contact) for contact in context.published_contacts}
    spans = [
        match.span()
        for match in PHONE.finditer(text)
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
