"""Who gives to whom: the sentence has the claim's people and its sum, and another of them pays, gets or is fined.

"Councillors voted to give care workers a rise" beside "... to give themselves a rise", "a charity shop gave the council
£1,000" beside "the council fined a charity shop £1,000", "she paid for her own flight" beside "at the council's expense".
Read by the verb, by who stands before it and by who stands behind it. Where a sentence tells it both ways nothing is concluded.
"""

from __future__ import annotations

import re
from functools import lru_cache

from moderation.claims.another_thing.from_where import ends_swapped
from moderation.claims.wording.words import tokens, unmarked
from moderation.patterns.late import late

_COUNCIL = (
    r"(?:(?:the |our |this |your |their |\w+ )?council|councillors|(?:the )?cabinet)"
)
_AUX = r"(?:(?:has|have|had|will|'s|'ve|just|now|already|also|even|kindly|recently|only|never|actually|\w+ly) )*"
_GAVE = r"(?:pay(?:s|ing)?|paid|gives?|giving|gave|given|hand(?:s|ed|ing)?(?: over)?|donat(?:e|es|ed|ing)|award(?:s|ed|ing)?|grant(?:s|ed|ing)?|lends?|lent|spen[dt]s?|spending|blew|refund(?:s|ed)?|repa(?:ys|id))"
_FINED = r"(?:fin(?:e|es|ed|ing)|charg(?:e|es|ed|ing)|bill(?:s|ed|ing)?|penali[sz](?:e|es|ed|ing)|prosecut\w+|sting(?:s|ing)?|stung|invoic\w+|dock(?:s|ed)?)"
_GOT = r"(?:got|gets?|receiv(?:e|es|ed)|rais(?:e|es|ed)|earn(?:s|ed)?|collect(?:s|ed)?)"
# The money leaves the council, or comes to it.
_OUT = (
    late(rf"(?:^|[,.;:!?] |\b(?:and|that|but|so|why did|why has|did) ){_COUNCIL} {_AUX}(?:(?:voted|agreed|decided|chose|promised) to )?(?:(?:is |are )(?=\w+ing\b))?{_GAVE}\b"),
    late(rf"\b{_GAVE}\b[^,.;!?]*? by {_COUNCIL}\b(?! tax)"),
    late(rf"\b{_GOT}\b[^,.;!?]*? from {_COUNCIL}\b(?! (?:tax|bosses))"),
)  # fmt: skip
_IN = (
    late(rf"(?:^|[,.;:!?] |\b(?:and|that|but|so|why did|why has|did) ){_COUNCIL} {_AUX}(?:(?:voted|agreed|decided|chose) to )?(?:{_FINED}|{_GOT})\b"),
    late(rf"\b{_FINED}\b[^,.;!?]*? by {_COUNCIL}\b(?! tax)"),
    late(rf"\b(?!council)[\w'-]+ {_AUX}{_GAVE} (?:(?:back|over|up) )?{_COUNCIL}\b(?! (?:tax|house|flat|staff|workers|bosses|officers|land|money))"),
    late(rf"\b{_GAVE}\b (?:£?\d[\d.,]*\w*(?: (?:m|k|bn|million|billion|thousand|grand|quid|pounds)\b)?|\w+ (?:grand|thousand|hundred)) (?:back )?to {_COUNCIL}\b(?! (?:tax|staff|workers|bosses|officers))"),
    late(rf"\b{_COUNCIL} (?:has |have |had )?(?:been |was |were |is |got )(?:paid|given|handed|donated|awarded|granted|lent|refunded|repaid)\b"),
)  # fmt: skip
# All that may tell of a fine; where one stands nothing is concluded of a gift.
_A_FINE = late(rf"\b{_FINED}\b|\b(?:fines?|penalt\w+|charges?|ticket\w*|notices?|court|punish\w*|slap\w*|hit|whack\w*|clobber\w*|demand\w*|made|make|making|forc\w+|ha(?:ve|d|s) to|must|cough\w*|fork\w*|shell\w*|sanction\w*|t[ao]k\w*|cost|done|nick\w*|mug\w*|robb?\w*|rob|owe[sd]?|lose|lost|sued?|order\w*)\b")  # fmt: skip
_A_SUM = r"(?:[\w'-]+ ){0,4}?(?:£ ?)?\d"
_A_GIFT = late(rf"\b(?:gave|given|donated|awarded|granted|raised|received|lent|refunded|left|bequeathed) {_A_SUM}")  # fmt: skip

_REFLEXIVE = (
    r"(?:themselves|themself|himself|herself|itself|each other|one another|their own)"
)
_GIVES = r"(?:giv(?:e|es|ing|en)|gave|award(?:s|ed|ing)?|hand(?:s|ed|ing)?|grant(?:s|ed|ing)?|vot(?:e|es|ed|ing)|pa(?:y|ys|id|ying)|allow(?:s|ed|ing)?|offer(?:s|ed|ing)?)"
_OWN = late(rf"\b(?:{_REFLEXIVE}|own|ourselves|yourselves)\b")
_TO_ONESELF = late(rf"\b{_GIVES} (?:all )?{_REFLEXIVE}\b")
# Who are the givers themselves, or nobody in particular.
_SAME = late(r"\b(?:councillors?|cllrs?|members?|council(?! (?:staff|workers?|employees|officers|cleaners|carers|bin ?men|drivers|tenants)\b)|cabinet|leader\w*|them|selves|theirselves|themselfs|\w*sel(?:f|fs|s|ves)|us|you|me|it|everyone|everybody|mates|nod|go-ahead|thumbs|green|approval|finger|backing|to|for|on|in|at|a|an|through|up|down|against|and|that|of|pay|rise|their)\b")  # fmt: skip
_TO_OTHERS = late(rf"\b{_GIVES} (?!to |for |through |down |against |on |in )(?P<whom>(?:the |our |all |every |its |local |lowest[- ]paid |\d+ )*[a-z][\w'-]*(?: [a-z][\w'-]*){{0,3}}?) (?=(?P<what>(?:an? |another |the |free |extra |£|\d)[^,.;!?]*))")  # fmt: skip
_GIVEN = late(r"(?:^|[,.;:!?] )(?P<whom>(?:the |our |all )?[a-z][\w' -]{2,40}?) (?:(?:is|are|was|were|has|have|been|being|get|got|will|be) )+(?:given|awarded|voted|handed|granted|offered) (?P<what>(?:an? |the |free |extra |£|\d)[^,.;!?]*)")  # fmt: skip
# Less for oneself is no more for oneself.
_CUT_OWN = late(r"\b(?:cut|reduc\w+|lower\w*|slash\w*|forgo\w*|froze|freez\w*|turn\w* down|refus\w+|gave up|drop\w*)\b[^,.;!?]*\b(?:own|themselves)\b|\bcuts? (?:to|in|of)\b[^,.;!?]*\bown\b")  # fmt: skip
_MORE = late(r"\b(?:rise|raise|hike|increase|more|bonus|boost|uplift|extra|up)\b")

_COUNCIL_PAYS = late(r"\b(?:council's expense|(?:the |our )?council (?:paid|pays|funded|covered)|on expenses|taxpayers?'? ?(?:expense|money)|at (?:our|public|the taxpayers?'?) expense|paid (?:for )?by the council|on the (?:council|rates))\b")  # fmt: skip
_OUT_OF_OWN = late(
    r"\b(?:paid|pays?|paying|funded|bought|covered|met|stumped up|coughed up|booked)\b[^,.;!?]{0,40}?\b(?:(?:her|him|them|it)sel(?:f|ves)|(?:her|his|their) own(?: [\w-]+){0,3} (?:flights?|tickets?|fares?|way|trip|holidays?|money|pockets?|cash|travel|costs?|hotel|room|meals?|dinner|car|wallet|purse|savings|seat|upgrade|bill)|(?:her|his|their) own (?:flight|ticket|fare|way|trip|money|pocket))\b"
    r"|\b(?:her|his|their) own (?:money|pocket|expense|cash|cost|wallet|purse)\b|\b(?:paid|pays) (?:her|his|their) (?:own )?way\b"
)
_NOT_OWN = late(
    r"\b(?:not|never|instead|rather|should|could|let|claims?|why (?:didn|can|doesn)\w*|make|made to)\b|n't\b"
)


def other_roles(sentence: str, wording: str) -> bool:
    """Whether a sentence tells of the claim's people that another of them pays, gets or gives. Never raises."""
    said, claimed = unmarked(sentence), unmarked(wording)
    return (
        _to_somebody_else(said, claimed)
        or _other_way(said, claimed)
        or _at_own_cost(said, claimed)
        or ends_swapped(sentence, wording)
    )


def _to_somebody_else(said: str, claimed: str) -> bool:
    """Whether somebody else is given what the claim says that they gave themselves, or they take less."""
    if not _TO_ONESELF.search(claimed):
        return False
    if _MORE.search(claimed) and _CUT_OWN.search(said) and not _MORE.search(said):
        return True
    if _OWN.search(said):
        return False
    keys = {t.key for t in tokens(claimed)}
    for found in (*_TO_OTHERS.finditer(said), *_GIVEN.finditer(said)):
        whom, what = found["whom"], {t.key for t in tokens(found["what"])}
        if what & keys and not _SAME.search(whom) and tokens(whom) and not {t.key for t in tokens(whom)} & keys:  # fmt: skip
            return True
    return False


def _other_way(said: str, claimed: str) -> bool:
    """Whether the money goes the other way than in the claim: from the council, or to it."""
    theirs, mine = _ways(claimed), _ways(said)
    if len(theirs) != 1:
        return False
    if len(mine) == 1 and mine.isdisjoint(theirs):
        return not (theirs == {"in"} and _A_FINE.search(said))
    if theirs == {"in"} and re.search(rf"\b{_FINED}\b", claimed):
        return bool(_A_GIFT.search(said)) and not _A_FINE.search(said)
    return False


@lru_cache(maxsize=2048)
def _ways(text: str) -> frozenset[str]:
    """Which ways money goes in a text, seen from the council."""
    told = (("out", _OUT), ("in", _IN))
    return frozenset(way for way, forms in told if any(form.search(text) for form in forms))  # fmt: skip


def _at_own_cost(said: str, claimed: str) -> bool:
    """Whether they paid it themselves, where the claim says that the council did."""
    if not _COUNCIL_PAYS.search(claimed) or _OUT_OF_OWN.search(claimed):
        return False
    return bool(_OUT_OF_OWN.search(said)) and not _NOT_OWN.search(said) and not _COUNCIL_PAYS.search(said)  # fmt: skip
