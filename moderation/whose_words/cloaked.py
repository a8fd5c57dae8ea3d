"""A threat that is told with a wink, as if it were condemned, denied or another's: "I'd never say hang her, that would be vile ;)".

The words are there for all to read, and the wink says what is meant by them; so does whoever agrees in the next breath. A person reads it in turn; nobody is woken, and
software never hides it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from moderation.patterns.late import late
from moderation.patterns.letters import guarded
from moderation.text.reading import Reading, read
from moderation.types import Finding

CLOAKED = "threats.cloaked"
_WINKS_AT = "Words of a threat, told with a wink as if they were another's"
_AGREES_WITH = "Words of somebody else's threat, with which the writer seems to agree"
SAY = r"(?:say|says|said|saying|write|writes|wrote|writing|written|post|posts|posted|posting|shout|shouts|shouted|shouting|spray|sprayed|daubed|painted|comment|commented|commenting|call(?:s|ed|ing)?\s+for|suggest(?:s|ed|ing)?|tell|tells|told|telling|type|typed|typing|tweet|tweeted|chant|chanting|chanted|send|sends|sent|sending|joke[ds]?|joking)"
_SMIRK_DRAWN = late(r"[;:]-?[)pPD](?![\w(])|[😉😏😂🤣😈🤫🙃😜😝😆🤭]")
_SMIRK_SAID = r"\b(?:lol|haha\w*|lmao|hehe\w*|wink|nudge|just\s+saying|(?:if\s+)?you\s+know\s+what\s+i\s+mean|say\s+no\s+more|perish\s+the\s+thought|heaven\s+forbid|god\s+forbid)\b"
_CHEERS = (
    r"\b(?:forgot\s+the|(?:is|are|was)\s+(?:a\s+|an\s+|the\s+)?(?:hero(?:es)?|legend|right|spot\s+on|genius|national\s+treasure|patriot)|has\s+a\s+point|not\s+wrong|good\s+idea|well\s+said|deserves?\s+a\s+(?:medal|pint|drink)|(?:buy|owe)\s+(?:him|her|them)\s+a\s+(?:pint|drink)|so\s+i\s+won't|fair\s+play|speaks?\s+for\s+(?:us|me|many)|"
    r"(?:i|we)(?:'d|\s+would)?(?:n't|\s+not|\s+wouldn't|\s+won't)\s+(?:cut\s+(?:her|him|you|them)\s+down|stop\s+(?:them|him|her|it|anyone|anybody|you)|cry|shed|lose\s+(?:any\s+)?sleep|blame|be\s+sad|mind|complain|miss|piss|help|grass|intervene|object|weep|mourn))\b"
)
# Who agrees in the next breath: "disgusting. So will I", "awful thing to say. True though".
_AGREES = (
    r"(?:(?:^|[.!?;,…–—-]\s*|\b(?:but|and|though)\s+)(?:\w+\s+)?(?:so\s+(?:will|would|do|might|did)\s+(?:i|we)|(?:me|us)\s+(?:too|neither)|same\s+here|count\s+(?:me|us)\s+in|true(?:\s+(?:though|enough|tho))|(?:he|she|they|i)(?:'s|'re|'m|\s+(?:is|are|was|were|am))(?:n't|\s+not)\s+(?:far\s+)?(?:wrong|off)|not\s+(?:far\s+)?(?:wrong|off)\s+(?:though|mind|tho)|tempting|if\s+only|no\s+argument)\b"
    r"|\b(?:can't|cannot|can\s+not|couldn't|won't|don't)\s+(?:say\s+(?:i|we)\s+|honestly\s+|really\s+|entirely\s+)?(?:disagree|argue)\b|\b(?:nobody|no\s?one|none\s+of\s+(?:us|you)|they|he|she)\s*(?:'s|has|have|had|did)?(?:n't|\s+not|\s+never)?\s+(?:actually\s+)?(?:done|do|did)\s+it(?:\s+(?:yet|already|sooner|years\s+ago))"
    r"|\babout\s+time\s+(?:too\b|(?:someone|somebody|they|he|she)\s+(?:did|had)\b)|\b(?:someone|somebody)\s+(?:still\s+)?(?:should|ought\s+to|needs\s+to|has\s+to)\s+(?:though|do\s+it)\b|\b(?:part|half)\s+of\s+me\s+(?:agrees|hopes|wants|gets\s+it)\b|\bonly\s+saying\s+what\b|\bjust\s+(?:saying|said)\s+what\s+(?:we|everyone|everybody|most)\b)"
)
_SMIRKS = guarded(rf"(?:{_SMIRK_SAID}|{_CHEERS}|{_AGREES})")
_AGREED = guarded(_AGREES)
_AS_IF = guarded(
    rf"(?:\b(?:i(?:'d|\s+would)\s+never|i\s+never|i(?:'m|\s+am)\s+not|^\W*not|far\s+be\s+it\s+from\s+me\s+to|i\s+wouldn't(?:\s+dream\s+of)?|nobody\s+is|no\s?one\s+is)\s+(?:\w+\s+)?(?:{SAY}|wish(?:ing)?|hint(?:ing)?|want(?:ing)?)\b"
    rf"|\b(?:whoever|(?:the|that)\s+(?:man|woman|person|bloke|lad|one)\s+who|someone|somebody)\s+(?:\w+\s+)?{SAY}\b|\bcondemn\s+(?:anyone|everyone|anybody|all|those|people|whoever)\s*(?:who\s+)?{SAY}\b"
    rf"|\b(?:it\s+)?(?:would|'d)\s+be\s+(?:\w+\s+)?(?:vile|wrong|illegal|terrible|awful|naughty|bad|rude|unkind)\s+(?:of\s+me\s+)?(?:to\s+{SAY}|if\s+\w+)\b)"
)
# Whose words they are may stand in any way where the writer agrees: "he said he'd stab you", "people calling for you to be shot".
_OF_OTHERS = guarded(
    rf"\b(?:he|she|they|who|people|some\s?(?:one|body)|(?:a|an|the|this|that|some|one|another)\s+(?:[\w'-]+\s+){{0,2}}?(?:man|woman|bloke|lad|guy|fella|resident|account|comment|message|post|voter|neighbour)|residents|others|comments?|messages?|posts?)(?:'s|'ve)?(?:\s+(?!i\b|we\b)[\w']+){{0,3}}?\s+{SAY}\b"
)
_OPENS = late(
    r"^[\s,:'\"“‘]*(?:that\s+|how\s+)?(?:(?:someone|somebody|people|they|we)\s+(?=should|ought|needs))?"
)
_CLOSES = late(
    r"[\"”]|['’](?!\w)|[.!?;]|,\s+(?:that|it|which|he|she|they|but|because)\b|\b(?:but|is\s+a|was\s+a|should\s+be|wants|needs)\b"
)
_SHOULD = late(
    r"^\W*(?:should|ought\s+to|needs\s+to|must|could)\s+(?:just\s+|go\s+and\s+)?"
)
_DOER = late(
    r"^\W*(?:(?:that|how)\s+)?(?:he|she|they|someone|somebody)(?:'d|'ll|\s+would|\s+will|(?:'s|'re|\s+(?:is|are|was|were))\s+(?:going\s+to|gonna))\b"
)
_TO_BE = late(
    r"^\W*(?:for\s+)?(?P<who>you|him|her|them|(?:cllr|councillor|the)\s+[\w'-]+)\s+to\s+be\b"
)
_LONGEST = 100  # characters of the words that are told


def winks(reading: Reading) -> bool:
    """Whether a text winks, or cheers what it tells of."""
    drawn = _SMIRK_DRAWN.search(reading.original)
    return bool(drawn or _SMIRKS.search(reading.bare))


def cloaked(
    reading: Reading, threats_in: Callable[[Reading], list[Finding]]
) -> list[Finding]:
    """At most one finding, for the queue, where a threat is told with a wink as if it were condemned or denied."""
    text = reading.bare
    if not winks(reading):
        return []
    leads, agrees = [*_AS_IF.finditer(text)], bool(_AGREED.search(text))
    if agrees:
        leads += _OF_OTHERS.finditer(text)
    for lead in leads:
        said = text[lead.end() : lead.end() + _LONGEST]
        words = _OPENS.sub("", said)
        ends = _CLOSES.search(words)
        words = words[: ends.start()] if ends else words
        if any(threats_in(read(each, "en")) for each in (words, *_ordered(words))):
            return [
                Finding(
                    check="threats",
                    signal="pattern",
                    evidence=CLOAKED,
                    detail=_AGREES_WITH if agrees else _WINKS_AT,
                    spans=(reading.original_span(lead.start(), lead.end() + len(said)),),
                    subcode="R2e",
                    stops=("ambiguous",),
                    data={"band": "queue"},
                )
            ]  # fmt: skip
    return []


def _ordered(words: str) -> tuple[str, ...]:
    """What somebody should do as an order, what befalls him or her as said to their face, what they would do as they said it."""
    face = re.sub(r"^\W*(?:he|she|they)\b", "you", words)
    return _SHOULD.sub("", words), face, _DOER.sub("i'll", words), _TO_BE.sub(r"\g<who> should be", words)  # fmt: skip
