"""What happened to the writer, and for a reason of their own: "I forgot my ticket so I had to pay" (policy G5).

Each clause tells of the writer or of their household, in the past, and one gives the cause of the other. Where the
council, "they" or everybody is the cause, it is the claim that is told.
"""

from __future__ import annotations

from collections.abc import Sequence

from moderation.claims.nearest.fullest import COUNCIL, keys_of
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late
from moderation.types import Claim

_HOUSEHOLD = r"(?:mum|mam|mom|dad|mother|father|nan|nana|gran|grandma|grandad|wife|husband|partner|son|daughter|sister|brother|friend|mate|neighbour|aunt\w*|uncle|parents|kids?|lad|girl|hubby|missus)"
_WHO = rf"(?:i|we|me and (?:my|the) \w+|(?:my|our) (?:\w+ )?{_HOUSEHOLD})"
_ADVERB = r"(?:(?:just|then|still|even|only|also|sadly|stupidly|\w+ly) )*"
_SUFFERED = late(
    rf"^(?:(?:as an? [\w ]+? |yesterday |today |last \w+ |this morning )?{_WHO}(?:'ve|'d| have| had)? )?{_ADVERB}"
    r"(?:had to|have had to|ended up|got (?:a|an|charged|fined|billed|turned|refused|stopped)|was (?:charged|fined|billed|turned|refused|told to pay|made to|stopped|late|not)|were (?:charged|fined|billed|turned|refused|made to|stopped)|paid|missed|lost|couldn't|could not)\b"
)
_OWN_PAST = late(
    rf"^(?:{_WHO}|he|she|it|(?:my|our) [\w' ]{{2,25}}?)(?:'d| had)? {_ADVERB}(?:forgot\w*|lost|left|had|was|were|ran|broke|went|got|came|took|put|drove|thought|didn't|couldn't|hadn't|wasn't|weren't|did|could|spent|fell|saw|found|gave|sent|tore|kept|blew|\w{{2,}}ed)\b"
)
_CUT = late(r"\s*(?:(?!(?<=\d)[,:]\d)[,;:()—–])+\s*|\s+-\s+|\s+(?=(?:so|because|cos|coz|as|since|when|after|and|but|cause)\b)")  # fmt: skip
_LINK = late(r"^(?:(?:and|but|so|because|cos|coz|cause|as|since|when|after|that|then)\s+)+(?!a blue|an? )")  # fmt: skip
_CAUSE = late(r"\b(?:so|because|cos|coz|cause|as|since|when|after)\b")
# "My bin hasn't been emptied for four weeks": a service that this writer missed.
_NOT = r"(?:(?:has|have|was|were|did|is|are)(?:n'?t| not)|never|still not|not)"
_SERVED = r"(?:empt(?:y|ied)|collect(?:ed)?|pick(?:ed)? up|swept|sweep|mend(?:ed)?|fix(?:ed)?|repair(?:ed)?|answer(?:ed)?|deliver(?:ed)?|grit(?:ted)?|clean(?:ed)?|clear(?:ed)?|come|came|turn(?:ed)? up|arriv(?:ed?)|touch(?:ed)?|done)"
_MISSED = late(
    rf"\b(?:my|our|mine|ours)(?: [\w'-]+){{0,3}}? {_NOT}(?: (?!all\b)[\w'-]+){{0,2}}?(?: been| got| getting| being)*(?: [\w'-]+ly)? {_SERVED}\b"
)
# "The council hasn't emptied my bin for three weeks", "our bins on Church Road haven't been emptied": a matter for casework.
_DONE_FOR_US = r"(?:empt(?:y|ied)|collect(?:ed)?|taken|pick(?:ed)? up|clear(?:ed)?|fix(?:ed)?|mend(?:ed)?|repair(?:ed)?|answer(?:ed)?|repl(?:y|ied)(?: to)?|return(?:ed)?|sent|process(?:ed)?|refund(?:ed)?)"
_HAS_NOT = r"(?:hasn'?t|haven'?t|hadn'?t|didn'?t|has not|have not|did not|has never|have never|never|failed to|forgot to|still not)"
_OWN_SERVICE = late(
    rf"\b{_HAS_NOT}(?: (?:even|once|yet|been|ever))* {_DONE_FOR_US} (?:my|our|mine|ours)\b|\b(?:my|our|mine|ours)(?: [\w'-]+){{1,6}}? {_HAS_NOT}(?: (?:even|once|yet|been|ever|be))* {_DONE_FOR_US}\b"
    r"|\b(?:charged|billed|fined|invoiced|overcharged) me\b"
)
# "... and I've phoned them twice", "absolute joke", "nobody answers": what goes with such a complaint, and is nothing new.
_WITH_IT = late(
    rf"^{_WHO}(?:'ve|'d| have| had)? {_ADVERB}(?:phoned|rang|rung|called|e-?mailed|reported|complained|asked|wrote|written|chased|contacted|tried|waited|been waiting|paid|had to|ended up|ordered|applied)\b"
    r"|^(?:[\w']+ ){0,4}?(?:disgrac\w*|disgust\w*|shambles|joke|appalling|shocking|ridiculous|useless|pathetic|unacceptable)(?: [\w']+)?$"
    r"|^(?:nobody|no[ -]?one)(?: ever| even)? (?:answer|pick|repl[iy]|respond|c[ao]me|turn)\w*\b"
)
_EVERYBODYS = late(r"\b(?:us all|all of us|each|every\w*)\b(?! (?:single |other )?(?:time|day|week|fortnight|month|year|morning)\b)")  # fmt: skip
# One day's case: with a day, or with what was shown there.
_OCCASION = late(rf"^{_WHO}\b.*\b(?:yesterday|last (?:week|month|night|weekend|\w+day)|this (?:morning|afternoon)|the other day|on \w+day|(?:despite|with) (?:my|his|her|our))\b")  # fmt: skip
_COUNCIL_DID = late(r"\b(?:despite|contrary|no change|as usual|rumou?rs?|untrue|false|nonsense|rubbish (?:that|about))\b")  # fmt: skip
_GENERAL = late(rf"{COUNCIL.pattern}|\b(?:they|they've|they're|they'd|everyone|everybody|all|now|no longer|any ?more|nobody|new (?:rules?|charges?|polic\w+)|councillors?|this lot|you|holders|drivers|residents|people)\b|%")  # fmt: skip


def missed(part: str) -> bool:
    """Whether a part reports what the writer's own household did not get: that puts nobody right."""
    text = plain(part)
    return bool(_MISSED.search(text)) and not _COUNCIL_DID.search(text)


def own_case(sentence: str, claim: Claim | None) -> bool:
    """Whether a sentence tells nothing but what befell the writer, and why: a cause of their own, or a day."""
    said = plain(sentence).rstrip(" .!?")
    parts = [_LINK.sub("", part.strip()) for part in _CUT.split(said) if part.strip()]
    if claim is None:  # of what nobody has checked, only the writer's own service
        return _own_service(said, parts)
    if _GENERAL.search(said):
        return False
    suffered = [part for part in parts if _SUFFERED.search(part)]
    own = [part for part in parts if _OWN_PAST.search(part)]
    keys = keys_of(claim)
    if len(parts) == 1 and not _OCCASION.search(said):
        return False
    told = any({t.key for t in tokens(part)} & keys for part in suffered)
    whole = all(
        part in suffered or part in own or len(part.split()) < 2 for part in parts
    )
    return told and whole and bool(len(parts) == 1 or (_CAUSE.search(said) and own and len({*suffered, *own}) > 1))  # fmt: skip


def _own_service(said: str, parts: Sequence[str]) -> bool:
    """Whether nothing is told but what the council did not do for the writer: each clause tells that, or goes with it."""
    served = [part for part in parts if _OWN_SERVICE.search(part)]
    if not served or _EVERYBODYS.search(said):
        return False
    return all(part in served or _WITH_IT.search(part) or len(part.split()) < 3 for part in parts)  # fmt: skip


_OUR_NAMED = late(r"\b[Oo]ur (?:(?:[a-z][\w'-]+ ){0,3}?)(?P<name>[A-Z][a-z]+ [A-Z][a-z]+)\b(?! (?:bin|road|street|house|order|ticket|account)s?\b)")  # fmt: skip


def without_our(said: str, part: str, wording: str) -> str:
    """A plain part without the "our" before the claim's own name: "our beautiful Corn Exchange was sold" befell no writer alone."""
    for found in _OUR_NAMED.finditer(part):
        if found["name"] in wording:
            said = said.replace(plain(found.group()), plain(found["name"]))
    return said


# "My council tax has gone up to £2,400", "I've paid £2,000 in council tax": one's own bill, where nobody else does a thing.
_OWN_SUM = late(
    r"^\W*(?:(?:so|and|well|honestly) )?(?:my (?:[\w'-]+ ){1,3}(?:has|have|is|are|was|were|went|came|jumped)\b[^.!?]{0,40}£ ?\d|i(?:'ve| have)? (?:just |already |now )?(?:paid|been (?:charged|fined)) (?:\w+ ){0,2}£ ?\d)"
)
_OTHERS_DO = late(
    r"\b(?:they|they're|they've|council(?! (?:tax|house|flat|rent)\b)|councillors?|cllrs?|every(?:one|body)|all|you)\b"
)


def own_sum(text: str) -> bool:
    """Whether a text in `plain` letters tells only what its writer pays."""
    return bool(_OWN_SUM.search(text)) and not _OTHERS_DO.search(text)
