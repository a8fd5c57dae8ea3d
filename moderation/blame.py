"""Who lays a feared harm at the council's door: "if a child dies on that road it is on you".

It holds the words of a threat, death and "you", and it is one of the plainest forms of fair criticism: the writer
fears the harm and wills it to nobody. Three things must be there: the harm under an "if" or a "before" to somebody
who is not the one spoken to, a road or service that it would come from, and the blame.
"""

from __future__ import annotations

import re

_FEARED = re.compile(
    r"\b(?:if|when|until|till|before|once)\s+(?:(?:a|an|another|one of (?:our|the|us)|some(?:one|body)|any(?:one|body)|our|my|the next|god forbid)\b"
    r"|(?:kids|children|people|residents|pensioners|we|cyclists|pedestrians)\b)"
    r"[^.!?]{0,60}?\b(?:dies?|dead|killed|hurt|injured|drowns?|maimed|knocked (?:down|over)|run over|mown down|crushed|burn(?:s|t)?|is lost|seriously ill)\b"
)
_THERE = re.compile(
    r"\b(?:roads?|streets?|lanes?|junction|crossing|bend|corner|roundabout|bypass|[ab]\d{1,4}|pavements?|paths?|steps|stairs|bridge|canal|river"
    r"|reservoir|pond|playground|school|estate|flats|block|tower|lifts?|mould|damp|cladding|hospital|a&e|ambulances?|surgery|ward|care home"
    r"|fire station|traffic|lorr(?:y|ies)|bus(?:es)?|cars|speeding|speed|ice|icy|floods?|flooding|wall|street ?lights?|potholes?)\b"
)
_BLAMED = re.compile(
    r"\b(?:on (?:you|your (?:hands?|heads?|conscience|watch|shoulders|doorstep)|their (?:hands?|heads?|conscience|watch)|the council)"
    r"|your fault|to blame|responsible|accountable|answer for|(?:you|they) (?:were|was|have been|'ve been) (?:told|warned)|(?:told|warned) you)\b"
)


# "You make my blood boil": the one who suffers is the writer. Only where little else is said, for more may be meant.
_SUFFERS = re.compile(
    r"\W*(?:[\w']+\s+){0,5}?(?:mak(?:e|es|ing)|made|driv(?:e|es|ing)|drove)\s+(?:me|us|my|our|people's|everyone's)\s+(?:[\w']+\s+){0,3}?"
    r"(?:boil|sick|scream|cry|weep|mad|crazy|insane|wall|bend|crawl|sink|despair|ill|fume|rage|furious|angry)\b(?:\s+(?!and\b|so\b|i\b|i'|we\b|watch|just\b|you\b)[\w']+){0,6}\W*"
)


def suffers(text: str) -> bool:
    """Whether a text, in lower case, only says what its writer feels: that somebody makes their blood boil."""
    return _SUFFERS.fullmatch(text) is not None


def lays_blame(text: str) -> bool:
    """Whether a text, in lower case, blames somebody for a harm that it fears on a road or in a service."""
    return all(each.search(text) for each in (_FEARED, _THERE, _BLAMED))
