"""A "not" said twice for weight, a clause that an aside cuts off from its "not", and what the end says of all before it.

"They are not, I repeat not, closing it" says "not" once. "They say they are not closing it, but they are" tells that they
are, and "they say they are closing it, but they aren't" that they are not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from moderation.patterns.late import late

_AUX = r"(?:is|are|was|were|am|be|will|would|do|does|did|has|have|had)"
_REPEATED = r"(?:(?:and|yes) )?(?:(?:i|we|they|let me|i'll|i will|to) )?(?:repeat|stress|emphasi[sz]e|underline|say (?:it |that )?again)(?: that| again)?"
_TWICE = late(
    rf"\b(?P<not>not|no|never|[a-z]+n't)(?:\s*[,.!:;(–—…-]+\W*(?:(?:{_REPEATED}|ever)\b\W*)?|\s+{_REPEATED}\b\W*)"
    rf"(?:(?:they|it|we|he|she|you|there)(?: |(?=')))?(?:(?:{_AUX}|'re|'s|'ve) )?(?:not|never|(?P=not))\b"
)
# "They are not": its verb stands in another clause.
_STRANDED = late(rf"(?:\b(?:{_AUX}|going to) (?:not|never)|['’](?:re|s|ve|ll) (?:not|never)|n['’]t)\W*$", re.IGNORECASE)  # fmt: skip
_ITS_VERB = late(r"^\W*(?:be |been |being |going to )?(?:\w{2,}(?:ing|ed)|shut|sold|spent|cut|put)\b", re.IGNORECASE)  # fmt: skip
_ASIDE = 5  # words

_THEY = r"(?:they|it|he|she|you|we|this lot|(?:the |our )?council)"
_SURELY = r"(?:(?:really|actually|just|all|clearly|obviously|definitely|certainly|secretly) )?"
_TURN = r"(?:,|\s[-–—]|\b(?:and|well))?\s*\b(?:but|yet|when|though|although|except)\b[\s,]*(?:(?:of course|we (?:all )?know|in fact|really|actually|trust me|believe me|apparently|clearly|obviously)\b[\s,]*(?:that )?)*"
_CLOSE = r"(?: (?:so|really|actually|at all|though|anyway|all the same|indeed|exactly that))*\W*$"
# What others say, deny or wish.
_SAID = r"(?:sa(?:y|ys|id|ying)|claim\w*|insist\w*|swear\w*|swore|promis\w+|pledg\w+|vow\w*|den(?:y|ies|ied|ying)|told|tell\w*|reckon\w*|think\w*|thought|pretend\w*|wish\w*|hop(?:e|es|ed|ing)|assur\w+|mean\w* to)"
_BUT_IT_IS = late(
    rf"^(?P<told>(?=.*\b{_SAID}\b).*?)\s*{_TURN}{_THEY}(?:'(?:re|s|ve|ll)|(?: {_SURELY}(?:{_AUX}|{_AUX} {_SURELY.removesuffix('?')}))){_CLOSE}"
)
_BUT_IT_IS_NOT = late(
    rf"^\W*(?:(?:so|well|apparently|now) )?(?P<who>they|people|some people|everyone|everybody|someone|somebody|the (?:papers?|post|poster)|facebook)(?: (?:all|keep|keeps|are|is|have|were))? (?:say|says|said|saying|claim\w*|think\w*|thought|reckon\w*|told (?:us|me|everyone)|post(?:ed|ing))"
    rf"(?: that)? {_THEY}(?:'(?:re|s|ve|ll|d))? (?P<told>(?:(?!\b(?:before|without|unless|should|could|might|promis\w+|try|trying|tried)\b).)*?)\s*{_TURN}{_THEY}(?:(?: {_AUX})?n't| {_AUX} not|'(?:re|s|ve) not| wo(?:n't|nt)){_CLOSE}"
)
# "I was told X, rang them up and it isn't": whoever told it, but the council, whose word is a promise that it did not keep.
_HEARD_BUT_IT_IS_NOT = late(
    r"\b(?!(?:council(?:lors?)?|cllrs?|mayor|leader|cabinet|officers?|mps?)\b)[\w']+(?: (?:all|also|always|really|was|were|been|have|had|has|both|even|only|just|keeps?|got|being)){0,3}"
    r" (?:thinks?|thought|heard|read|told(?: (?:me|us|everyone|people|him|her|them))?|said|says?|saying|reckons?|reckoned|claim(?:s|ed|ing)?|believed|assumed|post(?:ed|ing)|swore|swears?)\b"
    r"(?P<told>(?:(?!\b(?:not|never|no|nothing|nobody|before|without|unless|should|could|might|would|promis\w+|stay\w*|still|consult\w*|listen\w*|ask us|tell us|and (?:they|we|he|she|you|people) (?!are\b|is\b|have\b|has\b)\w+)\b|n't\b|'d\b)[^;.!?]){8,200}?)"
    rf"(?:,|\s[-–—]|\.\.+)?\s*\b(?P<turn>but|and|yet)\b(?: (?:it turns out|in fact|actually|of course|clearly|so|apparently|now))*(?: (?:(?:the|my|our|his|her|a) )(?:[\w']+ ){{1,3}}?(?:says?|said|told (?:me|us)|tells (?:me|us)|confirm(?:s|ed)|assures (?:me|us)|assured (?:me|us))(?: that)?)?\s*(?:it|they|he|she|that|there)(?P<not>(?: {_AUX})?n't| {_AUX} not|'(?:re|s|ve) not| wo(?:n't|nt)| (?:is|are|was|were|has|have|did|does)nt){_CLOSE}"
)
# With "and", the "not" is of the verb that was told: "... to fix the roads and they haven't" speaks of something else.
_OF_BEING = late(r"^(?: (?:is|are|was|were)|'(?:re|s) not)")
_IS_BEING = late(r"\b(?:is|are|was|were|be|being|am)\b|'(?:re|s|m)\b")
_OF_HAVING = late(r"^(?: (?:has|have|had)|'ve not)")
_HAS = late(r"\b(?:has|have|had)\b|'(?:ve|s)\b")
# Who has not denied it has said nothing against it; so has nobody.
NOT_DENIED = (
    r"(?:(?:\w+n't|not|never|cannot|nobody|no ?one|none of them|there'?s no)(?: (?:even|yet|actually|really|been|is|are|has|have|can|could|once|ever|exactly))*"
    r" (?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing))\b)"
)


def once(text: str) -> str:
    """A plain text in which a negative that is repeated for weight stands once."""
    return _TWICE.sub(r"\g<not>", text)


def rejoined(sentence: str, parts: Sequence[str]) -> tuple[str, ...]:
    """The clauses of a sentence, where one has a "not" and a later one its verb as one clause."""
    found: list[str] = []
    at = 0
    while at < len(parts):
        last = _verb_of(parts, at)
        start = sentence.find(parts[at])
        end = sentence.find(parts[last], start) + len(parts[last])
        found.append(sentence[start:end] if last > at else parts[at])
        at = last + 1
    return tuple(found)


def _verb_of(parts: Sequence[str], at: int) -> int:
    """The clause in which the verb of a clause stands: mostly itself."""
    if _STRANDED.search(parts[at]):
        for later in range(at + 1, min(at + 3, len(parts))):
            if _ITS_VERB.search(parts[later]):
                return later
            if len(parts[later].split()) > _ASIDE:
                break
    return at


def told_but_so(text: str) -> int:
    """How much of a plain text is told as what others say, and is so all the same: up to its "but they are". 0 for none."""
    found = _BUT_IT_IS.search(text)
    return found.end("told") if found else 0


def told_but_not_so(text: str) -> bool:
    """Whether a plain text tells what others say and ends with "but they aren't"."""
    return bool(_BUT_IT_IS_NOT.search(text))


def heard_but_not_so(text: str) -> str:
    """What a plain text tells as heard, read or thought and ends with "but they aren't"; "" for nothing of the kind."""
    found = _HEARD_BUT_IT_IS_NOT.search(text)
    if not found:
        return ""
    if found["turn"] == "and":
        for ends, tells in ((_OF_BEING, _IS_BEING), (_OF_HAVING, _HAS)):
            if ends.search(found["not"]) and not tells.search(found["told"]):
                return ""
    return found["told"]


def taken_back_at_once(text: str, *, says_not: bool) -> bool:
    """Whether the end of a plain text takes back what it tells of a claim. `says_not`: the claim says that something is not so."""
    if not says_not:
        return told_but_not_so(text)
    told = text[: told_but_so(text)]
    return bool(re.search(r"\b(?:not|never|no)\b|n't\b|\bun(?:safe|fit)\b", told))
