"""Who tells where anybody may read it gives no secret away: "page 84 of the public agenda pack", "got this by FOI".

Not where the writer says that it is not out yet, or that it should not have come to them.
"""

from __future__ import annotations

from moderation.patterns.late import late

_PAPERS = r"(?:agendas?(?:\s+packs?)?|papers?|packs?|reports?|records?|registers?|minutes|documents?|portal|files?)"
_OPEN = late(
    rf"\bpublic(?:ly)?\s+(?:\w+\s+)?{_PAPERS}\b|\b(?:on|off|from)\s+(?:the|your|their|its)\s+(?:(?!own\b)\w+\s+){{0,2}}?(?:website|web\s?site|webcast|portal|live\s?stream|notice\s?boards?)\b|\bpages?\s+\d+(?:\s+\w+){{0,2}}?\s+(?:of|in)\s+the\s+(?:\w+\s+)?{_PAPERS}\b|"
    r"\b(?:by|under|via|through|from|got|an|my|our|your|put\s+in|did|done)\s+(?:(?:an?|the|my|our)\s+)?(?:foi\w*|freedom\s+of\s+information)\b|\bfoi'?d\b|\bfoi\s+(?:request|response|reply|answer|disclosure)\b|"
    r"\b(?:was|were|been|is|are|it's|already|now|all|got|they|council|you|themselves)\s+(?:(?:already|now|all|since)\s+)?published\b|\bpublished\s+(?:by|on|in|online|last|them|it|this|every)\b|"
    r"\b(?:put|posted|uploaded|shared|read)\s+(?:it|them|that|this|the\s+\w+)\s+(?:all\s+)?(?:online|up\s+on|out\s+(?:loud\s+)?in\s+(?:open|public)|on\s+the\s+(?:website|portal))\b|"
    r"\b(?:no\s+longer|stopped\s+being|ceased\s+to\s+be|isn't|is\s+not|not\s+even|never\s+was|wasn't)\s+(?:even\s+)?(?:exempt|confidential|secret|restricted)\b|\bpublic\s+(?:domain|knowledge|session)\b|\bopen\s+session\b|"
    r"\b(?:anyone|anybody|you)\s+can\s+(?:all\s+)?(?:read|see|look|download|find|check)\s+(?:it|them|that|this|up)\b|\bfor\s+(?:all|anyone|everyone)\s+to\s+(?:see|read)\b"
)  # fmt: skip
_HUSHED = late(
    r"\b(?:shouldn'?t|should\s+not|ought\s?n'?t|supposed\s+to|meant\s+to\s+be|(?:not|isn'?t|wasn'?t|hasn'?t\s+been|before\s+(?:it|they|it'?s|it\s+is))\s+(?:(?:yet|even|been)\s+)*(?:public\w*|published|out|released|announced|on\s+the)|yet\s+to\s+be|not\s+(?:supposed|meant|allowed|for)|don'?t\s+(?:share|tell|say|quote|ask|forward)|keep\s+(?:it|this)|didn'?t\s+(?:hear|get|see)|"
    r"between\s+(?:us|you|ourselves)|mum'?s\s+the\s+word|delet\w+|hush\w*|leaked\s+to|slipped|sneaked|snuck|shredd\w+|embargo\w*|unpublished|unredacted|redacted|drafts?|(?:by|in)\s+(?:mistake|accident|error)|accidental\w*|forwarded|screenshots?|"
    r"(?:a|my|our)\s+(?:\w+\s+)?(?:mate|friend|cousin|wife|husband|sister|brother|mum|source|contact|niece|nephew)\s+(?:\w+\s+)?(?:in|at|who|on|works)|(?:closed|private|secret)\s+(?:session|part|meeting|bit|annex|appendix)|part\s+(?:2|two|b|ii)|pink\s+papers?|not\s+(?:the\s+)?(?:public|one)|victim|child(?:ren)?'?s?\s+(?:name|file|case)|named?\s+(?:in|as)|his\s+name|her\s+name)\b"
)  # fmt: skip


def made_public(text: str) -> bool:
    """Whether a text, in lower case, says that what it tells is open to all, and nothing in it is whispered."""
    return bool(_OPEN.search(text)) and not _HUSHED.search(text)
