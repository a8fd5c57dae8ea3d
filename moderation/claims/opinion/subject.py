"""Whether a sentence is about a person whom it names: it says of them what they did, are or have, whatever the verb. Pure.

No list of verbs is long enough for that. So it goes by where the name stands: first of all who are named, and not as one
who is only spoken to, nor as the owner of a ward, nor as who tells what the council does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from moderation.claims.spread.fresh import about_the_council, told_in_welsh
from moderation.patterns.late import late

Place = tuple[int, int]
_ADVERB = r"(?:also|just|now|even|only|still|already|never|always|not|once|again|ever|both|\w+ly)"
_AUX = (
    r"(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|should|may|might|must|am"
    r"|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|can't|cannot|couldn't|don't|doesn't|didn't|needs?|goes|gets)"
)
# Right before a name: whom a thing is done to or asked of, or in whose time or place it is.
_NO_SUBJECT = late(
    r"\b(?:of|for|to|by|from|with|without|about|against|near|at|on|in|into|under|over|behind|after|before|since|until|till|than|like|unlike|via|per"
    r"|when|while|whilst|as|if|because|where|which|whom|whose|that|who|ask(?:s|ed|ing)?|tell|thanks?|thank you|contact|e-?mail|write|ring|phone|see|meet|dear|hi|hello|hey"
    r"|(?<!')i|i'r|o|o'r|at|gyda|am|dros|drwy|yn|pan|tra|os|gofyn(?:nwch)?|annwyl|diolch)\s+(?:(?:the|y|yr)\s+)?$",
    re.IGNORECASE,
)
# "They told me that ...", "The council says ...": who tells is not who it is told of.
_TELLING = (
    r"(?:says?|said|saying|tells?|told|telling|hears?|heard|reads?|saw|sees?|seen|knows?|knew|reckons?|thinks?|thought|believes?|understands?|notic(?:es?|ed)"
    r"|reports?|reported|claims?|claimed|confirm(?:s|ed)?|admit(?:s|ted)?|reveal(?:s|ed)?|announc(?:es?|ed)|found out|find out|warn(?:s|ed)?|explain(?:s|ed)?|posted|posts|wrote|writes)"
)
_TOLD = late(
    rf"\b{_TELLING}\s+(?:(?:me|us|you|him|her|them|people|everyone|residents|everybody)\s+)?(?:(?:that|how|why)\s+)?(?:(?:the|y|yr)\s+)?$"
    r"|\b(?:dweud|clywed|clywais|honni|gwybod|darllen|meddwl)\s+(?:(?:wrtha i|wrthyf|wrthon ni)\s+)?(?:fod|bod|na|nad|nad yw|y|yr)?(?:'r)?\s*$",
    re.IGNORECASE,
)
_SAYS = (
    r"(?:says?|said|saying|knows?|knew|reckons?|thinks?|thought|believes?|reports?|reported|confirm(?:s|ed)?|admit(?:s|ted)?|reveal(?:s|ed)?|announc(?:es?|ed|ing)|explain(?:s|ed)?|posted|posts|wrote|writes"
    r"|claim(?:s|ed) (?:that|the|it|they)|(?:tell(?:s|ing)?|told|warn(?:s|ed)?|promis(?:es|ed)) (?:me|us|you|him|her|them|people|everyone|residents|everybody))"
)
_TELLS = late(
    rf"^\W*(?:{_AUX}\s+|{_ADVERB}\s+){{0,3}}{_SAYS}\b(?!\s+to\b)"
    r"|^\s+(?:yn|wedi)\s+(?:dweud|honni|cyhoeddi|cadarnhau|cyfaddef|rhybuddio|gwybod)\b",
    re.IGNORECASE,
)
_TELLS_BEFORE = late(
    r"\b(?:dywedodd|dwedodd|wedodd|ddudodd|meddai|medd|dywed|cyhoeddodd|cadarnhaodd|honnodd|rhybuddiodd)\s+(?:(?:y|yr)\s+)?$",
    re.IGNORECASE,
)
# What is told is of the teller again: "she", "that she", "ei bod hi".
_OF_THEMSELVES = late(
    r"^\W*(?:(?:that|how|why|when|where)\s+)?(?:he|she|his|her|he's|she's|he'd|she'd|i|i'm|i've|i'd|my|ei (?:bod|fod)|iddo|iddi)\b",
    re.IGNORECASE,
)
# "Cllr Example's ward", "Example ward": a place or a body, and no doing of the person's.
_PUBLIC = late(
    r"^(?:'s?\s+(?:(?!(?:the|an?|to|in|on|at|not|been|got|never|left|joined|moved|sold|\w+(?:ed|ing))\b)\w+\s+){0,2}|\s+)"
    r"(?:wards?|areas?|patch|towns?|villages?|divisions?|constituency|constituents|residents|communit(?:y|ies)|streets?|roads?|estates?|council|cabinet|committees?|administration|party|group|team"
    r"|librar(?:y|ies)|schools?|pool|park|bypass|bins?|budget|plans?|proposals?|polic(?:y|ies)|scheme|cuts)\b(?!')",
    re.IGNORECASE,
)
# "@CllrExample bins are going monthly": spoken to, and somebody else's verb.
_ADDRESSED = late(
    rf"^\s*(?:[:!?]|\s-|@|(?:please|pls|why|what|when|where|how|who|is|are|do|does|did|can|could|will|would|have|has|you|your|you're|you've)\s+(?:you|your|the|we|our|it|is|are|this|they|there|i)\b"
    rf"|(?:the|this|that|these|those|our|my|your|we|there|it|it's|please|pls|why|how)\b|(?!(?:and|&|{_AUX}|{_ADVERB}|{_SAYS}|who|whose)\b)[\w'-]+\s+(?:(?!{_AUX}\b)[\w'-]+\s+)?{_AUX}\b)",
    re.IGNORECASE,
)
_AND = late(r"^\s*(?:,|and|&|a|ac|a'r|or|neu)\s*(?:the|y|yr)?\s*$", re.IGNORECASE)
_A_PERSON = late(r"^(?:cllr|councillor|[cg]ynghorydd|cyng|mr|mrs|ms|mx|miss|dr)\b", re.IGNORECASE)  # fmt: skip


def is_subject(said: str, own: Sequence[Place], others: Sequence[Place]) -> bool:
    """Whether a sentence says something of a person by whose name it calls them, at one of `own`; `others`: who else it names."""
    whole = [
        one
        for one in own
        if not any(o[0] <= one[0] and one[1] <= o[1] and o != one for o in own)
    ]
    return any(_says_of(said, each, others) for each in whole)


def _says_of(said: str, name: Place, others: Sequence[Place]) -> bool:
    start, end = name
    before, after = said[:start], said[end:]
    told = bool(_TOLD.search(before))
    if not told and any(other[0] < start for other in others):
        return False
    if not told and _NO_SUBJECT.search(before):
        return False
    if _PUBLIC.search(after) or _spoken_to(after, end, others):
        return False
    return not _tells_of_the_council(before, after)


def _spoken_to(after: str, end: int, others: Sequence[Place]) -> bool:
    """Whether a name is only called out, or stands beside a body that does it too."""
    for start, stop in others:
        between = after[: start - end]
        if start >= end and (not between.strip() or _AND.search(between)):
            return not _A_PERSON.search(after[start - end : stop - end])
    if after.lstrip().startswith(","):
        return after.count(",") < 2 and not re.match(r"\s*,\s*who\b", after)
    return bool(_ADDRESSED.search(after))


def _tells_of_the_council(before: str, after: str) -> bool:
    """Whether the person tells what the council does or what befalls a service: that can be checked there, whoever told it."""
    verb = _TELLS.search(after)
    if not verb and not _TELLS_BEFORE.search(before):
        return False
    told = after[verb.end() :] if verb else after
    if _OF_THEMSELVES.search(told):
        return False
    return about_the_council(told) or told_in_welsh(told)
