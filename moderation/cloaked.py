"""A threat that is told with a wink, as if it were condemned, denied or another's: "I'd never say hang her, that would be vile ;)".

The words are there for all to read, and the wink says what is meant by them. A person reads it in turn; nobody is woken, and
software never hides it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from moderation.letters import guarded
from moderation.reading import Reading, read
from moderation.types import Finding

CLOAKED = "threats.cloaked"
SAY = r"(?:say|says|said|saying|write|writes|wrote|writing|written|post|posts|posted|posting|shout|shouts|shouted|shouting|spray|sprayed|daubed|painted|comment|commented|commenting|call(?:s|ed|ing)?\s+for|suggest(?:s|ed|ing)?|tell|tells|told|telling|type|typed|typing|tweet|tweeted|chant|chanting|chanted|send|sends|sent|sending|joke[ds]?|joking)"
_SMIRK_DRAWN = re.compile(r"[;:]-?[)pPD](?![\w(])|[😉😏😂🤣😈🤫🙃😜😝😆🤭]")
_SMIRK_SAID = r"\b(?:lol|haha\w*|lmao|hehe\w*|wink|nudge|just\s+saying|(?:if\s+)?you\s+know\s+what\s+i\s+mean|say\s+no\s+more|perish\s+the\s+thought|heaven\s+forbid|god\s+forbid)\b"
_CHEERS = (
    r"\b(?:forgot\s+the|(?:is|are|was)\s+(?:a\s+|an\s+|the\s+)?(?:hero(?:es)?|legend|right|spot\s+on|genius|national\s+treasure|patriot)|has\s+a\s+point|not\s+wrong|good\s+idea|well\s+said|deserves?\s+a\s+(?:medal|pint|drink)|(?:buy|owe)\s+(?:him|her|them)\s+a\s+(?:pint|drink)|so\s+i\s+won't|fair\s+play|speaks?\s+for\s+(?:us|me|many)|"
    r"(?:i|we)(?:'d|\s+would)?(?:n't|\s+not|\s+wouldn't|\s+won't)\s+(?:cut\s+(?:her|him|you|them)\s+down|stop\s+(?:them|him|her|it|anyone|anybody|you)|cry|shed|lose\s+(?:any\s+)?sleep|blame|be\s+sad|mind|complain|miss|piss|help|grass|intervene|object|weep|mourn))\b"
)
_SMIRKS = guarded(rf"(?:{_SMIRK_SAID}|{_CHEERS})")
_AS_IF = guarded(
    rf"(?:\b(?:i(?:'d|\s+would)\s+never|i\s+never|i(?:'m|\s+am)\s+not|^\W*not|far\s+be\s+it\s+from\s+me\s+to|i\s+wouldn't(?:\s+dream\s+of)?|nobody\s+is|no\s?one\s+is)\s+(?:\w+\s+)?(?:{SAY}|wish(?:ing)?|hint(?:ing)?|want(?:ing)?)\b"
    rf"|\b(?:whoever|(?:the|that)\s+(?:man|woman|person|bloke|lad|one)\s+who|someone|somebody)\s+(?:\w+\s+)?{SAY}\b|\bcondemn\s+(?:anyone|everyone|anybody|all|those|people|whoever)\s*(?:who\s+)?{SAY}\b"
    rf"|\b(?:it\s+)?(?:would|'d)\s+be\s+(?:\w+\s+)?(?:vile|wrong|illegal|terrible|awful|naughty|bad|rude|unkind)\s+(?:of\s+me\s+)?(?:to\s+{SAY}|if\s+\w+)\b)"
)
_OPENS = re.compile(
    r"^[\s,:'\"“‘]*(?:that\s+|how\s+)?(?:(?:someone|somebody|people|they|we)\s+(?=should|ought|needs))?"
)
_CLOSES = re.compile(
    r"['\"”’]|[.!?;]|,\s+(?:that|it|which|he|she|they|but|because)\b|\b(?:but|is\s+a|was\s+a|should\s+be|wants|needs)\b"
)
_SHOULD = re.compile(
    r"^\W*(?:should|ought\s+to|needs\s+to|must|could)\s+(?:just\s+|go\s+and\s+)?"
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
    for lead in _AS_IF.finditer(text):
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
                    detail="Words of a threat, told with a wink as if they were another's",
                    spans=(reading.original_span(lead.start(), lead.end() + len(said)),),
                    subcode="R2e",
                    stops=("ambiguous",),
                    data={"band": "queue"},
                )
            ]  # fmt: skip
    return []


def _ordered(words: str) -> tuple[str, str]:
    """What somebody should do as an order, and what should befall him or her as said to their face."""
    return _SHOULD.sub("", words), re.sub(r"^\W*(?:he|she|they)\b", "you", words)
