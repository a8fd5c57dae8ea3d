"""Impersonation (R16): the text says that its author is the councillor, the council or one of its officers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from moderation.checks import first_finding, first_wording
from moderation.lexicon.offices import pretences
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading
from moderation.types import Context, Finding, Score

# The words before "council" name which one it is, or who comes from it. "Sick of", "suing" and "writing to" it do not, and
# neither does "this council".
_OF_IT = (
    r"(?:(?!(?:not|no|never|of|to|than|by|against|over|at|about|on|up|in|out|off|for|with|from|via|like|as|if|and|but|who|which|that|this|these|those|an?|another|any|every|each|"
    r"done|through|finished|fed|sick|why|how|what|when|where|because|better|far|miles|away|back|i|we|you|they|he|she|my|our)\b)"
    r"(?!(?!planning\b|housing\b|licensing\b|building\b|parking\b|cleansing\b)\w{2,}ing\b)[\w'-]+\s+)"
)
_BODY = (
    rf"(?:with\s+|{_OF_IT}{{0,2}}?from\s+)?(?:the\s+)?(?:official\s+)?{_OF_IT}{{0,3}}?(?:council|local\s+authority|planning\s+department|housing\s+department|"
    r"council\s+tax\s+(?:team|department)|elections?\s+(?:office|team)|monitoring\s+officer|chief\s+executive|returning\s+officer|electoral\s+services)"
)
# A name, and no word of what he does or where: "no councillor ever comes here", "written to a councillor on here".
_NAMED = (
    r"(?:\s+(?!(?:in|on|at|to|of|out|up|over|down|from|round|around|about|near|who|that|which|and|or|but|ever|never|not|is|was|are|were|has|had|have|"
    r"does|did|do|will|would|can|could|should|come|comes|came|live|lives|lived|living|work|works|worked|working|walk\w*|seen|been|going|goes|went|stood|"
    r"standing|set|sets|show\w*|care|cares|cared|actually|even|still|only|just|right|down|back|i|we|you|he|she|they)\b)[\w'-]+)"
)
_HEAD = r"(?:^|[,:;]\s*|\b(?:hi|hello|hey|everyone|all|folks|residents|yes)\W+)"
_I_AM = r"(?:i'?m|i\s+am|we'?re|we\s+are|you'?re\s+(?:speaking|talking)\s+to)\s+(?:actually\s+|really\s+)?"
_THIS_IS = r"(?:this\s+is|it'?s|here\s+is)\s+(?:actually\s+|really\s+)?"
_MEMBER = r"(?:your\s+(?:local\s+|ward\s+)?councillor|(?:the\s+real\s+)?(?:cllr|councillor)\s+[\w'-]+|the\s+(?:real\s+)?(?:councillor|mayor|leader\s+of\s+the\s+council))\b(?!'s)"
# "This is Cllr Jones all over" is said of him. Who is Cllr Jones goes on to speak as such.
_AS_SUCH = (
    r"(?=(?:\s+[a-z'-]+){0,2}?\s*(?:[,.!:-]\s*)?(?:here\b|speaking\b|writing\b|(?:on|from|using|with)\s+(?:my|a\s+new|the\s+new)\b|my\s+|i\s+(?:am|can|will|have|want|need)\b|i'(?:m|ll|ve)\b|"
    r"and\s+(?:i|i'm|i've|i'll|my)\b|please\s+(?:message|contact|send|dm|call|add|email|reply)|(?:message|dm|contact|add)\s+me\b))"
)
_TO_YOU = r"(?=[^.!?]{0,80}?\b(?:we|our|us|your?|please)\b)"
_OFFICER = r"(?:returning|monitoring|housing|planning|benefits?|council\s+tax|enforcement|licensing|electoral)\s+officer"
_STATED = r"(?:official|formal|important|urgent)\s+(?:\w+\s+)?(?:notice|statement|announcement|message|account|page|reply|response|update)"
_CLAIMS = guarded(
    rf"{_HEAD}{_I_AM}{_MEMBER}(?!\s+(?:tenants?|tax\s*payers?))|{_HEAD}{_THIS_IS}{_MEMBER}{_AS_SUCH}|"
    rf"{_HEAD}{_I_AM}{_BODY}\b(?!'s)(?=\s*(?:[,.:;!-]|here|speaking|writing|account|page|and\s+(?:we|your)|contacting|getting|officer|with\s+an?|$))|"
    rf"{_HEAD}{_THIS_IS}{_BODY}\b(?!'s)(?=\s*(?:here\b|speaking|writing|account|page|contacting|getting\s+in\s+touch|and\s+(?:we|your)|[,.:;!-]{_TO_YOU}))|"
    rf"^\W*(?:this\s+is\s+an?\s+)?{_STATED}\s+(?:from|of|by|on\s+behalf\s+of)\s+(?:your\s+|the\s+)?(?:\w+\s+){{0,3}}?(?:council|councillor\s+\w+|cllr\s+\w+|mayor)\s*(?:[:.!-]|$)|"
    rf"^\W*(?:\w+\s+){{0,3}}?(?:council|(?:cllr|councillor)\s+[\w'-]+)\s+{_STATED}\s*[:-]|"
    r"(?:\b(?:i'?m|i\s+am|we'?re|we\s+are)\s+(?:just\s+)?|^\W*)(?:speaking|writing|posting|replying|acting|here)\s+(?:officially\s+)?(?:on\s+behalf\s+of|for|as)\s+(?:the\s+)?(?:\w+\s+){0,2}?(?:council|councillor|cllr|mayor|chief\s+executive|planning\s+department)\b(?!\s+(?:tenants?|tax\s*payers?|workers?))|"
    rf"(?<!\bmy )(?<!\bto )(?<!\bof )(?<!\bwith )(?<!\bsee )(?<!\bfrom )\b(?:cllr|councillor){_NAMED}{{1,2}}\s+here\b(?!\s+(?:is|was|has|says|said|and\s+(?:he|she)|does|did|in|on|at|we\s+go)\b)|\bthis\s+is\s+my\s+(?:new|second|backup|other)\s+(?:council(?:lor)?\s+)?(?:account|page)\b|\bas\s+your\s+(?:local\s+|ward\s+|elected\s+)*councillor,?\s+i\b|"
    r"\bi(?:'?m|\s+am)\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,2}?officer\s+(?:at|from|with|in|for)\s+(?:the\s+)?(?:\w+\s+){0,3}?(?:council|department|team)\b|"
    rf"(?:^\W*|\b(?:hi|hello|hey)\W+)(?:(?:it'?s|this\s+is|i'?m)\s+)?(?:the\s+)?(?:officer\s+\w+(?:\s+from\s+(?:the\s+)?\w+(?:\s+\w+)?)?|{_OFFICER})\s+(?:here|speaking)\b(?!\s+(?:is|was|has|and))"
)
_PRETENCES = pretences()


def check(
    reading: Reading, context: Context, score: Score | None, options: Mapping[str, Any]
) -> list[Finding]:
    """At most one finding. What an official account writes is no pretence. Takes no options."""
    if context.official_author or context.by_owner:
        return []
    detail = "Speaks as if it were the councillor, the council or an officer"
    found = first_finding(reading, "impersonation", detail, ((_CLAIMS,),))
    return found or first_wording(reading, "impersonation", detail, _PRETENCES)
