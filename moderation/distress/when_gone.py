"""What is to be told when the writer is gone: "When I'm gone tell them it was the damp and the debt letters."

Who is away next week leaves messages too, and so does who leaves a town or a seat. So what is left is the cause of it, or it is for
the inquest.
"""

from __future__ import annotations

from moderation.patterns.letters import Guarded, guarded

_END = r"(?=\s*$|[^\w\s'-])"
_GONE = r"(?:(?:when|once|after|as\s+soon\s+as|if\s+(?:anyone|anybody|they|people|somebody)\s+asks?\s+(?:after|when|once))\s+(?:i'?m|i\s+am|i'?ve|i\s+have|they(?:'ve)?\s+f(?:ind|ound)\s+me)(?:\s+(?:dead(?:\s+and\s+buried)?|gone|no\s+longer\s+here|not\s+(?:here|around)(?:\s+any\s?more)?|no\s+more|in\s+the\s+(?:ground|morgue)|passed)|(?<=me))(?!\s+(?:next|this|on|to|out|away|off|for|in\s+(?!the\s+ground)|over|when|until|till|from|home|from\s+here)\b))"
_TELL = r"(?:(?:please\s+)?(?:i\s+want|tell|let|say|make\s+sure|show|print|remember|someone|somebody|put|write|they\s+should|everyone\s+should)\b[^.!?\n]{0,40}?|)"
_ILL = r"(?:arrears|debts?|letters?|damp|mou?ld|evict\w*|bailiffs?|bedroom\s+tax|benefits?|universal\s+credit|uc|pip|esa|dwp|dla|atos|capita|assessors?|sanctions?|council(?:\s+tax)?|housing(?:\s+(?:team|dept|department|office\w*|list))?|landlord|noise|neighbours?|nights?|loneliness|pain|waiting(?:\s+list)?|tax|job\s?cent\w+|social\s+(?:services|workers?)|crisis\s+team|system|you(?:\s+lot)?|your\s+(?:department|letters?|office|team|notice|eviction(?:\s+notice)?|council|decision|cuts)|cuts|bills?|cold|bullies|bullying|stress)\b(?!\s+(?:who|that|which|what)\s+(?!did\s+(?:it|this|for)|killed|finished|pushed\s+me|drove\s+me|broke\s+me|took))"
_WHY = rf"(?:(?:that\s+)?(?:it|this)\s+was\s+(?:(?:all|the|your|their|because\s+of|down\s+to|me|my)\s+){{0,3}}(?:[\w']+\s+)?{_ILL}\b|what\s+(?:you|they|he|she|the\s+\w+)\s+did\b|who\s+did\s+(?:it|this)|why(?:{_END}|\s+i\s+(?:did|went|couldn'?t))|(?:it\s+)?(?:pushed|drove|finished|killed|broke)\s+me\b)"
_TOLD = guarded(
    rf"\b{_GONE}\W+{_TELL}\s*{_WHY}|\b(?:tell|let|make\s+sure)\b[^.!?\n]{{1,30}}?{_WHY}[^.!?\n]{{0,40}}?\b{_GONE}{_END}"
)
_INQUEST = guarded(
    rf"\b(?:read|show|give|print|play|keep|take|save|send)\s+(?:all\s+)?(?:of\s+)?(?:this|that|it|these|them|my\s+\w+)\s+(?:\w+\s+){{0,2}}?(?:at|to|for)\s+(?:my\s+(?:inquest|funeral|coroner|family\s+when\s+i'?m\s+(?:gone|dead))|the\s+coroner){_END}|\b(?:at|for)\s+my\s+funeral{_END}"
)
# Where the one and the other stand apart: "Keep this for when I'm gone. It was your department that pushed me."
_BURIED = guarded(
    rf"\b(?:for\s+when\s+(?:i'?m|i\s+am)\s+(?:gone|dead)|(?:pass|passed)\s+(?:it|this|that)\s+on\s+(?:[\w']+\s+)?(?:after|when|once)\s+i'?m\s+(?:gone|dead)|if\s+i'?m\s+found(?=\W)(?!\s+(?:guilty|liable|out|to))|(?:when|once|after)\s+they(?:'ve)?\s+(?:bury|buried)\s+me|i\s+(?:won'?t|will\s+not|shan'?t)\s+be\s+(?:around|here)\s+to\s+(?:say|tell)\s+(?:it|you|them)(?:\s+my\s?self)?{_END})"
)
_DID_IT = guarded(
    rf"\b(?:it\s+was\s+(?:(?:all|just|the|your|their|those)\s+){{0,3}}(?:\w+\s+)?{_ILL}\b(?!\s+(?:who|that)\s+(?:helped|saved|gave|found))|(?:the|your)\s+(?:\w+\s+)?{_ILL}\s+(?:did\s+(?:this|it)|was\s+real|killed|finished)\b|why\s+(?:nobody|no\s?one)\s+(?:rang|came|listened|answered|helped|called))"
)
# Of a funeral jokes are told: there the cause must stand beside it.
_CAUSE = guarded(
    rf"\b(?:it\s+was|that'?s\s+why|thats\s+why|because\s+of|this\s+is\s+why|drove\s+me|pushed\s+me|finished\s+me|killed\s+me)\b(?:[^.!?\n]{{0,40}}?{_ILL}\b|{_END})|\bwhat\s+(?:you|they)\s+did\b"
)
_NO_LEAVING = guarded(
    r"^(?![\s\S]*\b(?:mov(?:e|es|ed|ing)|mover|emigrat\w*|relocat\w*|sold\s+up|selling\s+up|leaving\s+(?:town|the\s+(?:town|area|country|party|council))|(?:out|away|from)\s+(?:of\s+)?(?:here|town|my\s+(?:seat|job))|drove\s+me\s+(?:out|away|off|to\s+(?:the\s+)?(?:drink|vote))|resign\w*|retir\w*|stand(?:ing)?\s+down|step(?:ping)?\s+down|re-?elect\w*|elections?|vot(?:e|es|ed|ing)|seat|job|holidays?|hols|back\s+(?:on|in|at|by)|lol|haha\w*|jok(?:e|ing)|laugh\w*|by\s+the\s+time|bypass|built|parcel|biscuits?|cakes?|play(?:ed|ing)?\s+at|songs?|music|hymns?|flowers|wreath|novel|film|book|this\s+(?:old\s+)?(?:photo|picture)|i\s+love\s+(?:this|that|these)|amazing|magic(?:al)?|delicious|great[\s-]+grand\w+|plant(?:ed|ing)?|oaks?)\b)"
)


def shapes(text: str) -> tuple[tuple[Guarded, ...], ...]:
    """What to look for in the sentences of a text in lower case."""
    left = any(each.search(text) for each in (_TOLD, _INQUEST, _BURIED))
    if not left or not _NO_LEAVING.search(text):
        return ()
    found: list[tuple[Guarded, ...]] = [(_TOLD,)]
    if _CAUSE.search(text):
        found.append((_INQUEST,))
    if _DID_IT.search(text):
        found.append((_BURIED,))
    return tuple(found)
