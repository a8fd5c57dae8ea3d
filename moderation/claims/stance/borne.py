"""What people are left with, or what is done all the same: "..., and we're just supposed to carry on?", "..., and they still bought a
sofa", "they don't want us to vote, that's why ...". It is said of a fact, and asks, jokes and denies nothing.
"""

from __future__ import annotations

import re

from moderation.patterns.late import late

_THEY = r"(?:they|(?:the |this |our )?council(?:lors)?|cllrs|cabinet|this lot|he|she|it|the leader)"
_JUST = r"(?:all |just |now |still |apparently |somehow |meant to be |simply )*"
# "And we're supposed to believe it?", "and we're meant to take that on trust" doubt.
_BELIEVED = r"(?:(?:just|all|simply|now|really|actually|blindly|quietly|be) )*(?:believ\w*|accept that|think|swallow\w*|buy|bought|fall for|fooled|taken in|trust|credit|imagine|surprised|shocked|impressed|outraged|scared|worried|panic\w*|know that|take (?:that|it|this|them|him|her|their|his|your|the council'?s?) (?:on|as|at|seriously|word|for)|take (?:their|his|her|your) word)\b"
_EXPECTED = late(
    rf"(?:,? (?:and|but|yet) (?:so |then |now )?(?:we|i|us|people|residents|everyone|the rest of us)(?:['’]?re|['’]?m| are| is| am) {_JUST}(?:supposed|expected|meant|told) to (?!{_BELIEVED})[^?.!;]{{3,80}}?)(?=\s*(?:[?.!;]|$))\??",
    re.IGNORECASE,
)
# "And they still have it open", "... still pay for mine", "... still put staff on it" tell that it is not so.
_BACK_TO_IT = r"(?![^?.!;]*\b(?:it|them|mine|ours|there|one|ones|me|my|i|open|running|on offer|in place|staff(?:ed)?|as (?:usual|normal|before|ever|always)|for free|free)\b)"
_ALL_THE_SAME = late(
    rf"(?:,? (?:and|but|yet) (?:yet )?{_THEY} (?:can |could |have |has |had |want to |expect to )?still (?:manage[ds]?|find|found|afford|have|has|had|got|gets?|gave|gives?|pa(?:y|id|ys)|spends?|spent|buys?|bought|throws?|threw|treat(?:s|ed)?|put|went|hand(?:s|ed)?|laid|lay) {_BACK_TO_IT}[^?.!;]{{3,90}}?)(?=\s*(?:[?.!;]|$))",
    re.IGNORECASE,
)
# Whoever cares for no facts, or only says it, is no council that did it.
_OF_FACTS = r"(?![^?.!;]*\b(?:truth|true|facts?|evidence|accurate|accuracy|lies|lying|check(?:ing|ed)?|research)\b)"
_ONLY_SAY = r"(?!(?:\w+ ){1,2}?(?:(?:['’](?:re|s|ve)|are|is|have|has|keep|keeps|always|all|just|only|still|now) ?)*(?:say\w*|said|claim\w*|tell\w*|told|post\w*|shar\w+|print\w*|spread\w*|writ\w+|wrote|repeat\w*|pretend\w*|make (?:up|out)|making (?:up|out)|made up)\b)"
_MOVED_BY = late(
    rf"(?:^|(?<=[.!?;] )|(?<=\n))(?:{_THEY} (?:do(?:es)?n['’]?t|do not|does not) (?:want|care|like|give)\b{_OF_FACTS}[^?.!;]{{3,70}}?,? (?:and |so )?(?:that['’]?s|which is|this is) why ){_ONLY_SAY}(?=\w)",
    re.IGNORECASE,
)


def without_what_follows(text: str) -> str:
    """The text without such words, as long as before."""
    for pattern in (_EXPECTED, _ALL_THE_SAME, _MOVED_BY):
        text = pattern.sub(_blank, text)
    return text


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
