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
_NEAR = r"(?:soon(?:\s+enough)?|by\s+(?:then|tonight|tomorrow|(?:the\s+)?(?:weekend|morning|christmas)|next\s+\w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the\s+time\s+you\s+(?:read|get)\s+this)|(?:next|this)\s+(?:week|month|time)|come\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|after\s+(?:tonight|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|tonight|tomorrow|before\s+long|about\s+to\s+be)"
_ME_AS = guarded(
    rf"\b(?:(?:put|mark|count)\s+me\s+(?:down\s+)?(?:as|for)|i(?:'?ll|'?m\s+(?:about\s+to|going\s+to|gonna)|\s+will|\s+am\s+(?:about\s+to|going\s+to))\s+(?:soon\s+|just\s+)?be)\s+{_ONE_LESS}\s+{_ON}"
)
# Said of nobody by name: it is the writer where they add "me", or tell others not to trouble.
_BURDEN = r"(?:mouth|tenant|patient|claimant|claim|scrounger|sponger|disabled\s+\w+|cripple|pensioner|case|burden|problem|council\s+tax\s+bill|benefits?\s+\w+|single\s+mum|nutter|old\s+(?:man|woman|lady))"
_BURDEN_LESS = guarded(
    rf"\b{_ONE_LESS}\s+{_BURDEN}\b[^.!?\n]{{0,40}}?\b(?:{_NEAR}\b|(?:to|for)\s+(?:you|the\s+\w+)\b|on\s+(?:your|the)\s+{_LIST}\b)"
)
_SOON = guarded(rf"\b{_NEAR}\b")
_MYSELF = guarded(
    rf"(?:[.!?,]\s*(?:me|mine){_END}|\bi'?ll\s+(?:make\s+it|save\s+you)\b|\b(?:don'?t|dont|do\s+not)\s+(?:you\s+)?(?:bother|worry)\b|\bno\s+need\s+(?:for|to)\b|\bi'?ll\s+be\s+(?:gone|out\s+of\s+(?:your|the)\s+(?:way|hair))\b|\b(?:you'?ll|you\s+will|they'?ll)\s+(?:all\s+)?(?:have|be\s+glad|be\s+pleased)\b)"
)
_OFF_IT = guarded(
    r"^(?![\s\S]*\b(?:mov(?:e|es|ed|ing)|bought|buying|mortgage|got\s+(?:a|the|my)\s+(?:\w+\s+)?(?:place|flat|house|home|job|bungalow|room)|found\s+(?:a|some\w*)|offered|private(?:ly)?|another\s+\w+|leaving|i'?m\s+off|interview|if\s+(?:you|they)\s+(?:close|cut|shut|scrap|axe|put|raise|charge)|switch\w*|registered|notice|new\s+(?:job|home|flat|house|place|town|surgery|practice)|emigrat\w*|married|retir\w*|start(?:ing)?\s+(?:work|a\s+job)|holiday|meeting|customers?|votes?|voters?|members?|subscri\w*|bins?|cars?|drivers?|councillors?\s+(?:soon|in|after|on)|great\s+news|congrat\w*|hooray|thank(?:s|ful)|welcome|lucky|university|uni|college|died|passed|funeral|killed|evict(?:ed|ing)\s+(?:him|her|them))\b)"
)


def shapes(text: str) -> tuple[tuple[Guarded, ...], ...]:
    """What to look for in the sentences of a text in lower case."""
    if not _SOON.search(text) or not _OFF_IT.search(text):
        return ()
    return ((_ME_AS,), (_BURDEN_LESS,)) if _MYSELF.search(text) else ((_ME_AS,),)
