"""Who calls it wrong to say a thing, or whoever says it: a verdict on the saying, and not on what is done.

"It's wrong to say they are closing it", "The idea that they are closing it is laughable", "If anyone tells you they are closing it,
they're having you on". "It's wrong to close it" judges the deed, and repeats it.
"""

from __future__ import annotations

from collections.abc import Iterator

from moderation.claims.stance.its_use import of_its_use
from moderation.patterns.late import late

_VERDICT = r"(?:(?:just|simply|plain|totally|completely|utterly|grossly|deeply|dangerously|quite|so|frankly|very|flat out) ){0,2}(?:wrong|misleading|untrue|false|not true|irresponsible|dishonest|inaccurate|incorrect|laughable|a lie|nonsense|rubbish|scaremongering)"
_SAY = r"(?:say|claim|suggest|state|pretend|imply|tell (?:people|us|everyone)|post|spread|think|believe|assume)"
_SAYING = r"(?:saying|claiming|suggesting|stating|pretending|implying|telling (?:people|us|everyone)|posting|spreading)"
_WHAT = r"(?P<what>[^.!?;]{8,200}?)"
_FORMS = (
    late(rf"\b(?:it'?s|it is|it was|(?:you|they|we|he|she|people)(?:'re|'s| are| is| were| was)) {_VERDICT} (?:of you |of him |of her |of them )?(?:to {_SAY}|{_SAYING})\b(?: that)? {_WHAT}(?:[.!?;]|$)"),
    late(rf"^\W*(?:(?:and|but|so|honestly|sorry)\W+)?(?:to {_SAY}|{_SAYING}|the (?:idea|notion|suggestion|claim|story)(?= that))(?: that)? {_WHAT},? (?:is|are|was|would be) {_VERDICT}\W*$"),
    late(rf"\b(?:was|were|is|are|'s|'re|am|'m) {_VERDICT} (?:when (?:he|she|they|you|it|i|we) (?:said|says?|claim(?:s|ed)|told (?:us|people|everyone)|posted|wrote)|(?:in|for) {_SAYING})\b(?: that)? {_WHAT}(?:[.!?;]|$)"),
    late(rf"\b(?:lied|lying|lies) (?:when (?:he|she|they|you|it) (?:said|says?|claim(?:s|ed)|told (?:us|people|everyone)|posted|wrote)|by {_SAYING})\b(?: that)? {_WHAT}(?:[.!?;]|$)"),
    late(rf"\b(?:if|when|whenever) (?:anyone|anybody|someone|somebody|people) (?:tells?|told) (?:you|us|people)(?: that)? {_WHAT},? (?:(?:then )?(?:they|he|she)(?:'re| are|'s| is) (?:\w+ )?(?:wrong|lying|liars?|a liar|mistaken|having you on|pulling your leg|winding you up|talking (?:rubbish|nonsense))|ask (?:them|him|her) (?:for|where|to (?:prove|show))|(?:don'?t|do not) believe)\b"),
    late(rf"\bnowhere (?:does|do|did|has|have) (?:it|they|the [\w' ]{{3,30}}?|anyone|anybody) (?:ever )?(?:say|said|state|stated|mention|claim)\b(?: that)? {_WHAT}(?:[.!?;]|$)"),
)  # fmt: skip
# Beyond these it is no longer what is said: "It's dishonest to say they're skint when they are spending £2m".
_BEYOND = late(r"\b(?:when|while|whilst|because|since|but|yet|although|now that|and then)\b|,(?! (?:next|this|in|on|from|by|at) )|\band (?=(?:[\w'-]+ ){1,4}?(?:is|are|was|were|has|have|will)\b)|[:–—]|\s-\s")  # fmt: skip
# "To tell people nothing about ...", "to say they deserve ...": wrong is another thing to say.
_OF_ELSE = late(r"^(?:so little|little|nothing|nowt|nobody|no ?one|only)\b|\b(?:deserves?|ha(?:s|ve) the right|ha(?:s|ve) every right)\b")  # fmt: skip
_KEPT_QUIET = late(r"\bnowhere\b.*\b(?:hid|hidden|secret|kept (?:it|this|that|us)|quiet|leaflet|manifesto|when they wanted)\b")  # fmt: skip


def called_wrong(said: str, claim: str) -> Iterator[str]:
    """What a plain text tells as wrongly said; nothing where that is what the plain claim's deed is worth."""
    if _KEPT_QUIET.search(said):
        return
    for form in _FORMS:
        for found in form.finditer(said):
            what = _BEYOND.split(found["what"])[0]
            if not (_OF_ELSE.search(what) or of_its_use(what, claim)):
                yield what
