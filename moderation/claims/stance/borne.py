"""What people are left with, or what is done all the same: "..., and we're just supposed to carry on?", "..., and they still bought a
sofa", "they don't want us to vote, that's why ...". It is said of a fact, and asks, jokes and denies nothing.
"""

from __future__ import annotations

import re

from moderation.patterns.late import late

_THEY = r"(?:they|(?:the |this |our )?council(?:lors)?|cllrs|cabinet|this lot|he|she|it|the leader)"
_JUST = r"(?:all |just |now |still |apparently |somehow |meant to be |simply )*"
# "And we're supposed to believe it?" doubts.
_EXPECTED = late(
    rf"(?:,? (?:and|but|yet) (?:so |then |now )?(?:we|i|us|people|residents|everyone|the rest of us)(?:['’]?re|['’]?m| are| is| am) {_JUST}(?:supposed|expected|meant|told) to (?!(?:believe|accept that|think|swallow|buy)\b)[^?.!;]{{3,80}}?)(?=\s*(?:[?.!;]|$))\??",
    re.IGNORECASE,
)
_ALL_THE_SAME = late(
    rf"(?:,? (?:and|but|yet) (?:yet )?{_THEY} (?:can |could |have |has |had |want to |expect to )?still (?:manage[ds]?|find|found|afford|have|has|had|got|gets?|gave|gives?|pa(?:y|id|ys)|spends?|spent|buys?|bought|throws?|threw|treat(?:s|ed)?|put|went|hand(?:s|ed)?|laid|lay) [^?.!;]{{3,90}}?)(?=\s*(?:[?.!;]|$))",
    re.IGNORECASE,
)
_MOVED_BY = late(
    rf"(?:^|(?<=[.!?;] )|(?<=\n))(?:{_THEY} (?:do(?:es)?n['’]?t|do not|does not) (?:want|care|like|give)\b[^?.!;]{{3,70}}?,? (?:and |so )?(?:that['’]?s|which is|this is) why )(?=\w)",
    re.IGNORECASE,
)


def without_what_follows(text: str) -> str:
    """The text without such words, as long as before."""
    for pattern in (_EXPECTED, _ALL_THE_SAME, _MOVED_BY):
        text = pattern.sub(_blank, text)
    return text


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
