"""What is said of a deed and not of whether it is done: "... that switching off the lights saves money", "... the tax rise is fair".
Who doubts that, or calls it wrong to say so, takes the deed for granted.
"""

from __future__ import annotations

from moderation.patterns.late import late

# A doing, or its noun, as that of which something is said; not the verb of "they are switching them off".
_DEED = r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!\bbeen )(?<!'s )(?<!'re )\b(?:(?!thing\b|nothing|something|anything|everything|evening|morning|building\b|king\b|during\b|parking\b)\w{2,}ing|rise|hike|increase|closures?|sales?|cuts?|ban)"
_HOW = r"(?:(?:really|actually|so|a|an|the|very|any|not|such|too|all|in|about|even) )*"
_WORTH = r"(?:good|bad|safer?|fair|right|wrong|popular|needed|necessary|lawful|legal|worth|value|wise|best|better|great|fine|ok|okay|sensible|justified|helpful|harmless|cheaper|affordable|acceptable|working|idea|our interests?)"
_DOES = r"(?:save|help|harm|hurt|improve|benefit|solve|boost|reduce|fix|change|cause|attract)"
_ITS_USE = late(
    rf"{_DEED}(?: [^\s,.;:!?]+){{1,10}}? (?:(?:is|are|was|were|isn'?t|aren'?t|would be|will be|won'?t be) {_HOW}{_WORTH}\b|(?:will|would|won'?t|wouldn'?t|could|can|does|doesn'?t|do|don'?t|did|didn'?t) (?:\w+ )?(?:{_DOES}|work|make)\b|{_DOES}s\b|works\b)"
)


def of_its_use(said: str, claim: str) -> bool:
    """Whether a plain text says of a deed what it is worth or does, where the plain claim does not."""
    return bool(_ITS_USE.search(said) and not _ITS_USE.search(claim))
