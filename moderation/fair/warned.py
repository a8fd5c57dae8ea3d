"""Harm that is warned of, and that nobody threatens: "your house will burn down if they close our fire station".

It has the grammar of a threat without a doer. What tells it apart is who would do it: nobody, because the fire engine does
not come; or somebody else, who has done it before. Where the writer promises it, or sends somebody, nothing is excused. A
person sees all of it at once; only the machine's own hide does not happen.
"""

from __future__ import annotations

from moderation.patterns.letters import guarded

_RESCUE = r"(?:fire\s?(?:stations?|services?|engines?|brigades?|crews?|cover|appliances?|fighters?)|retained\s+(?:crew|station|firefighters?)|ambulances?|paramedics?|a\s?&\s?e|life\s?boats?|coastguard|(?:an|the|our|one|another|nearest)\s+engine|first\s+responders?)"
_CUT = r"(?:clos(?:e|es|ed|ing|ure|ures)|shut(?:s|ting)?|cut(?:s|ting)?|axe[sd]?|axing|scrap(?:s|ped|ping)?|los(?:e|es|ing)|lost|sell(?:s|ing)?|sold|downgrad(?:e|es|ed|ing)|merg(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|mothball(?:s|ed|ing)?|tak(?:e|es|en|ing)\s+away|get(?:s|ting)?\s+rid\s+of|privatis(?:e|ed|ing))"
# The service and what is done to it, in one sentence.
_SERVICE_CUT = guarded(
    rf"\b{_CUT}\b[^.!?\n]{{0,80}}?\b{_RESCUE}\b|\b{_RESCUE}\b[^.!?\n]{{0,60}}?\b{_CUT}\b"
)
# What befalls whoever is not rescued: no window breaks for want of a fire engine.
_UNRESCUED = guarded(r"\b(?:burn(?:s|ed|t|ing)?|die|bleed|drown|flames|smoke)\b")
_THEIRS = r"(?<!\bmy )(?<!\bour )(?<!\byour )(?<!\bhis )(?<!\bher )(?<!\btheir )"
_OTHERS = rf"{_THEIRS}(?:kids|children|youths?|youngsters|teenagers|teens|yobs?|yobbos|vandals|arsonists?|firebugs?|thugs|hooligans|louts|drunks|dealers|gangs?|burglars|thieves|rioters)"
_WHICH = r"(?:(?:those|these|the|some|any|same|bored|local|drunken|feral|other|stupid|little|bloody)\s+){0,3}"
# Who would do it, or does such things.
_BY_OTHERS = guarded(
    rf"\bby\s+{_WHICH}{_OTHERS}\b|\b{_WHICH}{_OTHERS}\s+(?:do|did|done|will|would|have|has|who|that|with\s+nothing|keep|always)\b"
    r"|\b(?:they|he|she)\s+(?:did|done|burned|burnt|torched|smashed|bricked|slashed|broke)\s+(?:mine|ours|my|our)\b|\b(?:it\s+happened|happened)\s+to\s+(?:me|us|mine|ours)\b"
)
# Whoever promises it, sends somebody or names the hour warns of nothing.
_PROMISED = guarded(
    r"\b(?:i|we)(?:'ll|'m|'re|\s+(?:will|shall|am|are|know|promise|swear|guarantee|paid|sent|send|told|got|have\s+(?:the|a)\s+(?:lads|petrol|match\w*)))\b(?!\s+(?:all\s+)?(?:be\s+(?:left|waiting|without|next|lucky)|wait(?:ing)?|lose|losing|need|left|sorry|worried|scared|only|not|just\s+saying))"
    r"|\b(?:promise|guarantee|see\s+to\s+it|make\s+(?:sure|certain)|petrol|matches|lighter|the\s+lads|the\s+boys|my\s+(?:lads|boys|mates|brothers|cousins|son|sons|kids)|tonight|tomorrow|expect\s+it|mark\s+my\s+words|or\s+else|know\s+where|sleep\s+(?:tight|well)|watch\s+(?:your|out|it))\b"
)


def only_warns(text: str, said: str) -> bool:
    """Whether the harm in `said` would come of a service that is cut, or from somebody else than the writer."""
    if _PROMISED.search(text):
        return False
    unrescued = _UNRESCUED.search(said) and _SERVICE_CUT.search(text)
    return bool(unrescued or _BY_OTHERS.search(text))
