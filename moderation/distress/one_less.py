"""The writer as one less for a list: "Put me down as one less for the housing waiting list next week."

Lists grow shorter because somebody found a flat, and one less vote or customer is what many threaten with. So it is the list, the
count or the trouble that the writer is one less for, and soon; and no new home, job or town takes them off it.
"""

from __future__ import annotations

from moderation.patterns.letters import Guarded, guarded

_END = r"(?=\s*$|[^\w\s'-])"
_ONE_LESS = r"(?:one|1)\s+(?:less|fewer)"
_LIST = r"(?:(?:waiting\s+|housing\s+|homeless(?:ness)?\s+|council\s+|credit\s+|benefits?\s+|unemployment\s+|nhs\s+)*(?:lists?|registers?|count|figures|numbers|statistics|stats|caseload|books|queue|case\s?files?|files?|claim))"
_ON = rf"(?:(?:[\w'-]+\s+){{0,2}}?(?:for|on|off|from|in|to)\s+(?:the|your|their|that|his|her|our)\s+(?:[\w'-]+\s+){{0,3}}?{_LIST}\b)"
_NEAR = r"(?:soon(?:\s+enough)?|by\s+(?:then|tonight|tomorrow|(?:the\s+)?(?:weekend|morning|christmas)|next\s+\w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the\s+time\s+you\s+(?:read|get)\s+this)|(?:next|this)\s+(?:week|month|time)|(?:come|from)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|after\s+(?:tonight|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|tonight|tomorrow|before\s+long|about\s+to\s+be)"
_ME_AS = guarded(
    rf"\b(?:(?:put|mark|count)\s+me\s+(?:down\s+)?(?:as|for)|i(?:'?ll|'?m\s+(?:about\s+to|going\s+to|gonna)|\s+will|\s+am\s+(?:about\s+to|going\s+to))\s+(?:soon\s+|just\s+)?be)\s+{_ONE_LESS}\s+{_ON}"
)
# Taken off a list by their own wish, and for a reason that is no other home.
_OFF = guarded(
    r"\b(?:scratch|cross|take|strike|wipe|rub)\s+(?:me|my\s+name)\s+(?:off|from)\s+(?:(?:the|your|that)\s+(?:\w+\s+)?(?:housing|waiting|bungalow|sheltered|homeless\w*|food\s?bank|transfer|benefits?|care)(?:\s+waiting)?\s+(?:list|register)|your\s+(?:list|books))\b"
)
_NO_NEED = guarded(
    rf"\b(?:{_ONE_LESS}|where\s+i'?m\s+(?:going|off|headed)|(?<!we )(?<!they )(?<!you )(?<!he )(?<!she )(?:won'?t|wont|will\s+not)\s+(?:be\s+)?need(?:ing)?\s+(?:it|(?:a|the|your)\s+(?:house|home|flat|bed|room))\s+(?:any\s?more|after|now|where))(?=\W|$)"
)
# Said of nobody by name: it is the writer where they add "me", or tell others not to trouble.
_BURDEN = r"(?:mouth|tenant|patient|claimant|claim|scrounger|sponger|waster|skiver|layabout|nuisance|disabled\s+\w+|cripple|pensioner|case|burden|problem|council\s+tax\s+bill|benefits?\s+\w+|single\s+mum|nutter|old\s+(?:man|woman|lady))"
_BURDEN_LESS = guarded(
    rf"\b{_ONE_LESS}\s+{_BURDEN}\b(?!\s+(?:for|on|at|in)\s+(?:the|that)\s+(?:\w+\s+)?(?:bus(?:es)?|trains?|pool|library|shops?|pub|team)\b)[^.!?\n]{{0,40}}?\b(?:{_NEAR}\b|(?:to|for)\s+(?:you|the\s+\w+)\b|on\s+(?:your|the)\s+(?:\w+\s+)?{_LIST}\b)|\b(?:there'?ll|there\s+will|you'?ll|you\s+will|they'?ll)\s+(?:be|have)\s+{_ONE_LESS}\s+(?:for|on)\s+(?:your|his|her|their)\s+(?:\w+\s+)?{_LIST}\b"
)
_LESS_TO = guarded(
    rf"\b{_ONE_LESS}\s+(?:on\s+(?:benefits|the\s+dole|universal\s+credit)|(?:for\s+(?:you|them)\s+)?to\s+(?:feed|chase|house|pay\s+for|worry\s+about|look\s+after|support|sanction))\b"
)
_SOON = guarded(rf"\b{_NEAR}\b")
_DONE = r"\bi'?m\s+(?:done|finished)\b|\bi'?ll\s+see\s+to\s+(?:that|it)\b|\bcount\s+me\s+out\b|\bi'?ll\s+be\s+gone\b"
_MYSELF = guarded(
    rf"(?:[.!?,]\s*(?:me|mine){_END}|\bi'?ll\s+(?:make\s+it|save\s+you)\b|\b(?:don'?t|dont|do\s+not)\s+(?:you\s+)?(?:bother|worry)\b|\bno\s+need\s+(?:for|to)\b|\bcheer\s+up\b|\byou'?re\s+welcome\b|\bi'?ll\s+be\s+(?:gone|out\s+of\s+(?:your|the)\s+(?:way|hair))\b|\b(?:you'?ll|you\s+will|they'?ll)\s+(?:all\s+)?(?:have|be\s+glad|be\s+pleased)\b|{_DONE}|\b(?:he|she|they|you)\s+wins?\b)"
)
_SEES_TO_IT = guarded(_DONE)
_OFF_IT = guarded(
    r"^(?![\s\S]*\b(?:mov(?:e|es|ed|ing)|bought|buying|mortgage|got\s+(?:a|the|my)\s+(?:\w+\s+)?(?:place|flat|house|home|job|bungalow|room)|found\s+(?:a|some\w*)|offered|private(?:ly)?|another\s+\w+|leaving|stay(?:ing)?\s+put|tak(?:e|en|ing)\s+(?:me|us)\s+in|i'?m\s+off|interview|i'?ve\s+(?:just\s+)?paid|i\s+start(?:ed)?\b|raffle|mailing|rota|squad|keeper|striker|league|if\s+(?:you|they)\s+(?:keep|close|cut|shut|scrap|axe|put|raise|charge)|switch\w*|registered|notice|new\s+(?:job|home|flat|house|place|town|surgery|practice)|emigrat\w*|married|retir\w*|start(?:ing)?\s+(?:work|a\s+job)|holiday|meeting|customers?|votes?|voters?|members?|subscri\w*|bins?|cars?|drivers?|councillors?\s+(?:soon|in|after|on)|great\s+news|congrat\w*|hooray|thank(?:s|ful)|welcome|lucky|university|uni|college|died|passed|funeral|killed|evict(?:ed|ing)\s+(?:him|her|them)|(?:hip|knee|cataracts?|op|operation|scan|surgery)\s+(?:is|are|was|booked|done)|annexe?|extension|dentists?|took\s+me\s+on|hospice|district\s+nurses?|pay\s?day|loan\s+cleared\s+at\s+last|allotments?|list\s+for\s+(?:the|an?)\s+(?:plot|berth|mooring)|(?:my|our|the)\s+(?:eldest|oldest|youngest)(?:'s|\s+(?:is|has|starts?|goes|went|left|moves?))|wasps?'?\s+nests?|kittens?|pupp(?:y|ies))\b)"
)


def shapes(text: str) -> tuple[tuple[Guarded, ...], ...]:
    """What to look for in the sentences of a text in lower case."""
    less = any(each.search(text) for each in (_ME_AS, _OFF, _BURDEN_LESS, _LESS_TO))
    if not less or not _OFF_IT.search(text):
        return ()
    found: list[tuple[Guarded, ...]] = []
    if _NO_NEED.search(text):
        found.append((_OFF,))
    if _SOON.search(text):
        found.append((_ME_AS,))
        if _MYSELF.search(text):
            found.append((_BURDEN_LESS,))
        if _SEES_TO_IT.search(text):
            found.append((_LESS_TO,))
    return tuple(found)
