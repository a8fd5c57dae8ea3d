"""What firms bid for a contract, told with the sums while nobody has won it yet (R15a).

Sums of a contract that was awarded are public, and that they should be is fair talk: the award must be said to be still to come.
"""

from __future__ import annotations

from moderation.patterns.late import late
from moderation.patterns.letters import guarded

_BIDS = guarded(
    r"\b(?:bids?|bidders?|tender(?:s|ed|ing)?|procurement|pricing|quotes|(?:evaluation|tender)\s+(?:scores?|panel)|contract)\b"
)
_SUM = r"(?:(?:at|with|bid|wanted|quoted|asked|put\s+in|scored|on|got|is|was|were|of|for|from|said)\s+){0,2}£?\d{1,4}(?:[.,]\d{1,3})?\s?(?:k|m|mil\w*|grand|thousand|bn)?\b(?!\s*(?:years?|yrs?|months?|weeks?|days?|hours?|mins?|miles|people|bins|jobs|staff|homes|houses|am|pm|th|st|nd|rd|%|per\s?cent)\b|[:/])"
# A firm and its sum, and another: "Veltra 3.1, Greenway 2.9", "88k from Dales and 95k from Hopkins".
_FIRM = r"(?!(?:the|and|for|bid|was|were|to|in|of|on|at|from|only|about|under|over|than|bids|contract|part|section|lot|phase|page|item|band|ward|unit|zone|junction|route|bus|class|year|since|until|by|till|day|may|june|july|march|april|is|are|cost|costs|charged|worth|paid|pays|spent|spend|lots|with|just|another|only|up|around)\b)[a-z][\w&'-]+"
_SUMS = guarded(
    rf"\b{_FIRM}:?\s+{_SUM}[^!?]{{0,25}}?\b{_FIRM}:?\s+{_SUM}|£?\b\d{{1,4}}(?:[.,]\d{{1,3}})?\s?[km]\s+(?:from|by)\s+{_FIRM}[^!?]{{0,20}}?\d{{1,4}}(?:[.,]\d{{1,3}})?\s?[km]\s+(?:from|by)\s+{_FIRM}"
)
_AWARDED = (
    r"(?:award(?:ed)?|announced?|announcement|decision|decided|winner|signed|chosen)"
)
_NOT_YET = guarded(
    r"\bbefore\s+(?:it'?s?|its|they|he|she|anyone|anybody|the\s+(?:contract|award|decision|winner|public))\b[^.!?]{0,25}?\b(?:awarded|award|announced|out|gone|goes|public|published|supposed|meant|know|chosen|told)\b"
    rf"|\b{_AWARDED}\b[^.!?]{{0,12}}?\b(?:isn'?t|ain'?t|is\s+not|not|hasn'?t|hasnt|isnt)\b[^.!?]{{0,12}}?\b(?:till?|until|yet|out|made|due)\b|\b(?:hasn'?t|hasnt|haven'?t|isn'?t|isnt|not|aren'?t|arent|don'?t|dont)\s+(?:been\s+|even\s+|get\s+|meant\s+to\s+be\s+|supposed\s+to\s+be\s+){{0,2}}(?:awarded|announced|public|opened|out|published|signed\s+off)\b"
    r"|\baward\s+is\s+(?:on\s+)?(?:next|this|in|due|mon|tues|wednes|thurs|fri)\w*\b|\bsealed\s+(?:bids?|tenders?)\b|\bbefore\s+(?:the\s+)?(?:award|announcement|decision)\b|\b(?:don'?t|dont|doesn'?t|doesnt|won'?t)\s+decide\s+(?:till?|until)\b|\b(?:isn'?t|isnt|not)\s+announced\b"
)
# What the writer's own bid was, what a contract cost last time, what the minutes print, and what clubs bid for a player.
_OWN_OR_OVER = late(
    r"\b(?:(?:we|i|my\s+\w+|our\s+\w+)\s+(?:(?:put\s+in|made|lost|won|submitted|sent)\b|bid\b(?!s))|(?:was|were)\s+(?:awarded|announced|published)\s+(?:to|on|in|last|after)|mine|charity|auction|raffle|volunteer\w*|turnover|accounts|public\s+(?:\w+\s+)?(?:papers|pack|report|notice|documents?)|tender\s+(?:documents?|pack|notice)\s+says?|(?:published|public|cabinet|council|committee)\s+minutes|(?<!exempt )(?<!private )(?<!confidential )minutes\s+of\s+the\s+(?:cabinet|council|committee|\w+\s+meeting)|as\s+published|publish(?:es)?\s+theirs|last\s+time|in\s+(?:19|20)\d\d|costing|(?:already|so\s+far)\s+(?:cost|spent|paid)|paid\s+already|shares|transfer\w*|striker|midfielder|winger|goalkeeper|premier\s+league|the\s+lad|where\s+he'?ll\s+go)\b"
)


def bids_told(text: str) -> tuple[int, int] | None:
    """Where a text, without capitals, tells the sums of several bids before one of them has won, or None."""
    if not (_BIDS.search(text) and _NOT_YET.search(text)) or _OWN_OR_OVER.search(text):
        return None
    found = _SUMS.search(text)
    return found.span() if found else None
