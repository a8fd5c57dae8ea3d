"""Casework: a resident says that a service failed them, or asks for something to be put right. Never a breach."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.checks import first_finding
from moderation.fair.places import LITTERED, PUBLIC, UNSAFE, tells_of_a_place
from moderation.lexicon import needs_cy
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

_SERVICE = guarded(
    r"\b(?:bins?|recycling|wheelie|rubbish|refuse|food\s+waste|pot\s?holes?|street\s?lights?|lamp\s?posts?|pavements?|"
    r"kerbs?|drains?|gull(?:y|ies)|council\s+tax|housing\s+(?:benefit|repair\w*|list|application)|repairs?|damp|mould|"
    r"boiler|parking\s+(?:permit|fine|ticket)|blue\s+badge|bus\s+pass|school\s+place|fly[\s-]?tipp\w+|graffiti|hedges?|"
    r"trees?|grass|verges?|social\s+worker|care\s+package|carer|rats|biniau|sbwriel|goleuadau?|tyllau)\b"
)
_OWN = guarded(
    r"\b(?:my|our|i|i've|ive|i'm|im|we|we've|weve|us|me|outside|here|fy|ein|acw)\b"
)
_FAILED = guarded(
    r"(?:\b(?:not|never|still|again|no\s+one|nobody|missed|late|weeks?|months?|years?|broken|blocked|overflow\w*|"
    r"leak\w*|flooded|overgrown|dark|ignored|waiting|refused|wrong|twice|times|since|running|flashing|"
    r"chased|rung|reported|leaning|eto|byth|heb)|n't|nt)\b"
)
_ASKED = guarded(
    r"\b(?:can|could|will|would)\s+(?:you|u|ya|someone|somebody|the\s+council)\s+(?:(?:please|pls|plz)\s+)?(?:\w+\s+){0,3}?"
    r"(?:fix|mend|repair|empty|collect|clear|cut|look\s+(?:at|into)|sort|help|chase|get)\b"
)
_PLACE = guarded(
    r"\b(?:on|in|at|under|outside|behind|opposite|near)\s+(?:the\s+)?(?:[\w']+\s+){0,2}?(?:road|street|lane|close|avenue|"
    r"drive|way|crescent|terrace|court|grove|place|park|hill|number\s+\d+|flats)\b|"
    # As it is typed on a telephone, with no word before it: "missed bin again Acacia Ave".
    r"\b(?!(?:a|an|the|this|that|our|my|your|main|whole|any|every|to|of|and|is|are|off|across|down|up|no)\b)[a-z'-]{3,}\s+(?:road|rd|street|st|avenue|ave|lane|ln|close|cl|drive|crescent|cres|terrace|court|grove|gardens|gdns)\b(?!\s+(?:down|up|off|to|the|on))"
)
_CONTENT = guarded(
    r"^(?!.*\b(?:thanks?|thank\s+you|diolch|shout\s?out|well\s+done|brilliant|fantastic|great\s+(?:job|work|to))\b)"
)
# What a home lacks, of the writer's own or of theirs; how it was long ago is a tale.
_OWN_OR_KIN = guarded(
    r"\b(?:my|our|i|i've|ive|i'm|im|we|we've|weve|us|me|mum|mam|mums|dad|dads|nan|nana|nans|gran|grandad|grandma|neighbour|disabled\s+\w+)\b"
)
_LACKS = guarded(
    r"\b(?:no|without|not\s+had\s+(?:any\s+)?|n'?t\s+had\s+(?:any\s+)?|cold\s+and\s+no)\s*(?:running\s+|proper\s+)?(?:hot\s+water|heating|running\s+water|electric(?:ity)?|cooker|working\s+(?:toilet|boiler|lift|shower))\b|\b(?:boiler|toilet|heating|lift|immersion|ceiling|shower|hot\s+water)(?:\s+in\s+(?:our|my|the|mum's|her|his)\s+\w+)?(?:'s|s|\s+(?:is|has|have|been|was))*\s+(?:\w+\s+)?(?:broke\w*|bust(?:ed)?|packed\s+(?:in|up)|conked\s+out|not\s+work\w*|out\s+of\s+order|fallen\s+(?:in|down)|come\s+down|leak\w*|off)\b"
)
_LASTS = guarded(
    r"\b(?:for|in|over|since|now|still|again|nearly|almost)\b[^.!?]{0,15}\b(?:days?|weeks?|months?|years?|\w+day|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:\d+|two|three|four|five|six|seven|nine|ten)\s+(?:days|weeks|months|years)\b|\b(?:still|again)\b|\b(?:council|housing|landlord|association|repairs?)\b[^.!?]{0,30}\b(?:won'?t|wont|never|not|n'?t|nobody|no\s?one|ignor\w*|refus\w*)\b|\b(?:please|pls|plz)\s+(?:\w+\s+)?help\b"
)
_NO_TALE = guarded(
    r"^(?!.*\b(?:when\s+(?:i|we)\s+(?:was|were)|as\s+a\s+(?:kid|lad|child|girl|boy)|growing\s+up|years\s+ago|used\s+to|back\s+in|fixed|mended|sorted|repaired|camp\w*|festival|holiday|hotel|leisure\s+centre|imagine)\b)"
)
# Kept waiting for what a council gives, for oneself or for one's own.
_WAITS = guarded(
    r"(?:^\W*|\b(?:i|we|i'?ve|ive|we'?ve|weve|have|has|and|still|mum|mam|dad|nan|gran|son|daughter)\s+)(?:\w+\s+)?(?:been\s+)?(?:waited|waiting|on\s+(?:the|a|your)\s+(?:waiting\s+)?list)\s+(?:(?:for|over|nearly|almost|about|more\s+than|now)\s+){0,2}(?:(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|several|many)\s+)?(?:days|weeks?|months?|years?)\b"
)
_GIVEN = guarded(
    r"\b(?:for|on)\s+(?:an?\s+|the\s+|my\s+|our\s+|his\s+|her\s+|some\s+)?(?:\w+\s+){0,2}?(?:blue\s+badge|bus\s+pass|stair\s?lift|ramp|grab\s+rails?|wet\s?room|adaptations?|assessment|echp?|ehcp|care\s+package|carer|social\s+worker|repairs?|boiler|new\s+(?:bin|window|door)s?|housing|council\s+(?:house|flat)|(?:school|nursery)\s+place|dropped\s+kerb|disabled\s+bay|parking\s+permit|benefit\w*|refund|grant|bin)\b(?!\s+(?:polic|reform|review|strateg)\w*)"
)
# Bins that nobody emptied are somebody's own, and what was tipped somewhere lies there now.
_UNEMPTIED = guarded(
    r"\b(?:bins?|recycling|rubbish|food\s+waste|glass|bags|skips?)\b[^.!?]{0,25}?(?:\b(?:still|again|yet)\s+(?:\w+\s+)?not\s+(?:been\s+)?|(?:n't|nt|not)\s+(?:yet\s+|ever\s+)?been\s+|\bnot\s+been\s+|\bstill\s+(?:haven'?t|hasn'?t|havent|hasnt)\s+(?:been\s+)?|\bstill\s+un)(?:empt(?:ied|y)|collected|picked\s+up|taken|touched|cleared)\b"
)
_ON_A_STREET = guarded(
    r"\b(?:whole|entire|all\s+(?:down|along)|our|my|the|this|\w+)\s+(?:street|st|road|rd|lane|estate|block|close|terrace|avenue|alley|row|flats|village)\b|\b(?:stink\w*|stench|rats?|maggots?|flies|overflow\w*|weeks?|smell\w*)\b"
)
_DUMPED = guarded(
    r"\b(?:mattress(?:es)?|sofas?|settees?|fridges?|freezers?|tyres|trolleys?|(?:(?:black\s+)?bags?|bin\s?bags|piles?|heaps?|loads?|mountains?|tons?)\s+of\s+(?:\w+\s+)?(?:rubbish|waste|crap|shit|rubble|junk|stuff|clothes)|rubbish|rubble|asbestos|garden\s+waste|black\s+bags|bin\s?bags|nappies)\b[^.!?]{0,40}?\b(?:dumped|left|thrown|tipped|chucked|lying|piled|strewn|fly[\s-]?tipped|everywhere|all\s+over)\b"
    r"|\b(?:dumped|tipped|chucked)\s+(?:an?\s+|their\s+|more\s+|another\s+)?(?:\w+\s+)?(?:mattress(?:es)?|sofas?|settees?|fridges?|tyres|rubbish|rubble|bags)\b"
)
_SPOT = guarded(
    r"\b(?:on|in|at|under|outside|behind|opposite|near|by|next\s+to|beside|round|down|along|across|up)\s+(?:the\s+|our\s+|my\s+|that\s+)?(?:back\s+of\s+(?:the\s+)?)?(?:[\w']+\s+){0,2}?(?:road|rd|street|st|lane|ln|close|avenue|ave|drive|way|crescent|terrace|court|grove|park|hill|flats|shops|garages|alley\w*|lay-?by|bins|school|church|canal|river|woods|field|green|estate|bridge|layby|car\s?park|path|footpath|verge|bus\s+stop|underpass)\b"
)
_SHAPES = (
    (_SERVICE, _OWN, _FAILED, _CONTENT),
    (_SERVICE, _PLACE, _FAILED, _CONTENT),
    (_SERVICE, _ASKED),
    (_LACKS, _OWN_OR_KIN, _LASTS, _NO_TALE, _CONTENT),
    (_WAITS, _GIVEN, _NO_TALE, _CONTENT),
    (_UNEMPTIED, _ON_A_STREET, _NO_TALE, _CONTENT),
    (_DUMPED, _SPOT, _NO_TALE, _CONTENT),
    *needs_cy.CASEWORK,
)
_OF_A_PLACE = ((UNSAFE, PUBLIC, _CONTENT), (LITTERED, PUBLIC, _CONTENT))


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding: a council service with a failure of the author's own, a request to mend it, or the state of a public place. Takes no options."""
    detail = "A service problem of the author's own"
    found = first_finding(reading, "casework", detail, _SHAPES)
    if found or not tells_of_a_place(reading.bare):
        return found
    return first_finding(
        reading, "casework", "The state of a public place", _OF_A_PLACE
    )
