"""A clause that describes a claim's own thing: "£2m on a clock that doesn't work", "on a clock nobody wanted".

Its "not" is said of the thing, and denies nothing of what was done with it. "A clock that does not exist", "which they
did not buy" and "which isn't true" do deny.
"""

from __future__ import annotations

import re

from moderation.patterns.late import late

_WORD = r"[\w'%£-]+"
_NO = r"(?:not|never|no longer|hardly|barely|cannot|\w+n't)"
# Who a clause without "that" begins with: "a clock nobody wanted", "a clock we don't need".
_NOBODY = r"(?:nobody|no ?one|none of (?:us|them|you)|hardly any(?:one|body)|not (?:one|a single) \w+)"
_WITHOUT_THAT = rf"(?:{_NOBODY}|(?:we|you|i|people|residents)(?= {_NO}\b))"
_CLAUSE = late(rf"^(?: there| here)?,? (?:(?:that|which|who)(?: (?P<whom>{_NOBODY}|we|you|i|people|residents))?|(?P<who>{_WITHOUT_THAT})) (?P<told>[^,.;:!?]*)")  # fmt: skip
_DOER = late(r"^(?:they|it|he|she|(?:the |our )?council|councillors?|cllrs?)\b")
# The verb with its "not": what is denied of the thing itself rather than of the deed.
_AUX = r"(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|be|been|being|get|gets|got|even|ever|actually|really|just|yet|going to)"
_VERB = late(rf"^(?:{_AUX} |{_NO} )*(?P<verb>{_WORD})")
_HAS_NO = late(rf"\b{_NO}\b")
# That a thing is there, that it came to it, that it is so: who denies this of it denies the claim.
_OF_BEING = late(
    r"^(?:happen\w*|exist\w*|occur\w*|materiali[sz]\w*|tak(?:e|en|ing)|took|c[ao]m(?:e|ing)|true|so|real|the|a|an|there|here|built|build|bought|buy|ordered|order|installed|install|made|agreed|approved"
    rf"|planned|proposed|decided|paid|spent|sold|closed|closing|shut|shutting|go|gone|going|said|told|say|says|believes?|believed|think|thinks|{_AUX}|{_NO})$"
)


def of_the_thing(rest: str, claimed: frozenset[str]) -> bool | None:
    """Whether the "not" of what follows a claim's last word in a plain text only describes it. None where no such clause follows.

    claimed: the claim's words, cut to five letters.
    """
    found = _CLAUSE.search(rest)
    if not found:
        return None
    told, who = found["told"], found["who"] or found["whom"] or ""
    if not (_HAS_NO.search(told) or re.search(_NOBODY, who)):
        return None
    if _DOER.search(told):
        return False
    verb = _VERB.search(told)
    return verb is not None and not _OF_BEING.search(verb["verb"]) and verb["verb"][:5] not in claimed  # fmt: skip
