"""Somebody who got less by the sum that the claim gives as a rise: "took a pay cut of £40,000", "gave back £40,000 of her pay".

The claim's own person must stand before it in the same clause, and the claim's sum with it: "we take a pay cut while the chief executive
gets £40,000" tells the claim.
"""

from __future__ import annotations

from moderation.claims.stance.negation import NEGATION
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_PAY = r"(?:pay|salary|wages?|earnings|income|pension)"
_RISE = r"(?:rises?|rais(?:e|es|ed|ing)|hikes?|increas(?:e|es|ed|ing)|bonus(?:es)?|bump|uplift|boost|top-?up|extra|pay-?off|backdated|jump(?:s|ed)?|on top|another|rose|rewarded)"
_CLAIMS_MORE = late(rf"\b{_RISE}\b")
_CUT = r"(?:cuts?|reductions?|drops?|decreases?|losses|loss|docking)"
_LESS = late(
    rf"\b(?:{_PAY} {_CUT}|(?:took|takes?|taken|taking|accept\w*|agree[ds]? to|ha[ds]|got|given|face[ds]?|suffer\w*|volunteer\w*(?: for)?) (?:an? |the |another )?(?:\w+ ){{0,2}}?{_CUT}"
    rf"|(?:gave|gives?|giving|given|hand(?:s|ed|ing)?|pa(?:id|ys|ying)) (?:it |all |some |\w+ )?(?:back|up|away)|repa(?:id|ys|ying)|return(?:s|ed|ing)|refund(?:s|ed|ing)|waiv(?:e|es|ed|ing)|forfeit\w*|forgo\w*|forwent|turn(?:s|ed|ing)? down|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|donat(?:e|es|ed|ing)"
    rf"|los(?:t|es|ing)|(?:was|been|being|is|got) (?:docked|fined|stripped of)|cut (?:his|her|their|its) (?:own )?{_PAY})\b"
)
_CLAUSE = late(
    r"[,;:.!?]+(?!\d)|\b(?:and|while|whilst|but|when|as|so|because|after|yet|who|that|to|for)\b"
)


def paid_less(sentence: str, wording: str) -> bool:
    """Whether the claim's person is told to have got less by the sum of the claim's rise. Never raises."""
    said, claimed = plain(sentence), plain(wording)
    if not _CLAIMS_MORE.search(claimed) or _CLAIMS_MORE.search(said):
        return False
    if not _LESS.search(said) or _LESS.search(claimed) or NEGATION.search(said):
        return False
    who = {t.key for t in tokens(claimed) if t.kind == "word"}
    sums = {t.key for t in tokens(claimed) if t.kind == "number"}
    for clause in _CLAUSE.split(said):
        found = _LESS.search(clause)
        if not found:
            continue
        before = {t.key for t in tokens(clause[: found.start()])}
        told = {t.key for t in tokens(clause) if t.kind == "number"}
        if before & who and (not sums or told & sums):
            return True
    return False
