"""What would be so if it were done: "selling the pool to a hotel would be mad" judges a deed, and tells of none.

Read by its form, from end to end of the sentence: the deed as a word in "-ing", what it is done to, "would be", a
judgement, and for whom. "Would have been" is left out, for it is said of what has been done as well.
"""

from __future__ import annotations

from moderation.claims.wording.words import plain
from moderation.patterns.late import late

_LEAD = r"(?:(?:honestly|surely|personally|sorry|well|and|so|but|look|to me|frankly|yes|no)\W+){0,2}"
_DOING = r"(?!(?:nothing|everything|something|anything|knowing|seeing|hearing|finding|learning|being|having)\b)[a-z]{2,}ing"
# A verb of its own, or somebody who does something, says more than the deed.
_TELLS = r"(?:is|are|was|were|has|have|had|did|they|we|he|she|i|who|which|that|after|since|now|because|when|while|and|but|so|then|would|will)"
_HOW = r"(?:(?:a|an|the|just|so|such|absolutely|absolute|utterly|utter|totally|total|completely|complete|pure|sheer|really|very|plain|simply|height of|huge|big|massive|terrible|real|right|public|health) )*"
_JUDGED = (
    r"(?:mad(?:ness)?|bonkers|craz(?:y|iness)|insan(?:e|ity)|daft|stupid(?:ity)?|foolish(?:ness)?|folly|idiotic|idiocy|lunacy|unwise|short-?sighted"
    r"|wrong|unfair|cruel|criminal|crime|unforgivable|disgrac(?:e|eful)|sham(?:e|eful)|scandal(?:ous)?|outrag(?:e|eous)|shocking|disgusting|vandalism"
    r"|disast(?:er|rous)|catastroph(?:e|ic)|tragedy|tragic|mistake|blow|awful|terrible|dreadful|devastating|ridiculous|hazard|risk|suicide"
    r"|great|good|brilliant|lovely|wonderful|sensible|wise|welcome|shambles|joke|idea|last straw)"
)
_FOR_WHOM = (
    rf"(?: (?:for|of|to|in|by|beyond|round) (?:(?!{_TELLS}\b)[\w'-]+ ?){{1,6}})?"
)
_WOULD_BE = late(
    rf"^\W*{_LEAD}(?:the (?:idea|thought) of )?{_DOING} (?:(?!{_TELLS}\b)[\w'£%.-]+ ){{1,9}}?(?:would|wd) (?:only |just |surely |also |clearly |really )?be {_HOW}{_JUDGED}(?: idea| thing| move| decision)?{_FOR_WHOM}\W*$"
)


def only_judged(sentence: str, wording: str) -> bool:
    """Whether a sentence says no more than how it would be to do a thing. A claim that says "would" is such a sentence itself."""
    return bool(_WOULD_BE.search(plain(sentence))) and "would" not in plain(wording)
