"""Who will not have it that a thing is not so, insists that it is: "don't tell me they're not closing it".

Read by its form: a head of disbelief, who is spoken of, and the "not" of the verb. What is told so is written without
both, letter for letter in its place. Where the head stands before what is so ("don't tell me they're closing it") nothing
is changed, nor where good news is missed ("don't tell me it's not opening").
"""

from __future__ import annotations

import re

from moderation.patterns.late import late

_START = r"(?:^|(?<=[.!?;:,] )|(?<=\n)|(?<=- )|(?<=\band )|(?<=\bbut )|(?<=\boh )|(?<=\bso ))"
_US = r"(?:me|us|anyone|anybody)"
_BELIEVE = r"(?:believe|think|accept|swallow|buy)"
_HEAD = (
    r"(?P<head>"
    rf"(?:don['’]?t|do not|never) (?:you |u )?(?:(?:dare|even|try|go|bother|come) (?:and )?)?(?:tell|telling|give|kid) (?:me|us)(?: (?:that|this|it|any of that|all that))?(?: (?:rubbish|nonsense|crap|guff|spin|line|old line|old chestnut|about how|about))*"
    rf"|(?:you|they|nobody|no ?one) (?:can['’]?t|cannot|can|won['’]?t|will) (?:ever )?(?:tell|convince|persuade) {_US}"
    r"|(?:i|we) (?:don['’]?t|do not|refuse to) (?:believe|buy|accept)(?: for (?:a|one) (?:second|minute|moment))?"
    rf"|(?:(?:do|are|so) )?(?:you|they|we|u)(?: really| seriously| honestly)? (?:expect (?:me|us)|supposed|meant|want (?:me|us)) to {_BELIEVE}"
    rf"|(?:are|am) (?:we|i) (?:really |seriously |honestly )?(?:supposed|meant|expected) to {_BELIEVE}"
    r"|(?:as if|like|as though)"
    r")"
)
_WHO = r"(?P<who>(?:,? that)? (?:(?!(?:not|no|never|is|are|was|were|has|have|will|would|do|does|did|if|when|because|why)\b)[\w'’£%-]+ ){0,5}?)"
_VERB = (
    r"(?P<verb>(?:(?P<held>is|are|was|were|has|have|had|will|would|do|does|did|am)n['’]?t\b|(?P<wont>wo)n['’]?t\b"
    r"|(?:(?:they|you|we)['’]re|(?:it|he|she|council)['’]s|(?:is|are|was|were|has|have|will|would))(?: really| actually| just)? (?P<not>not)\b))"
)
# Of good news that is missed the head is one of dismay.
_MISSED = r"(?! (?:(?:be|been|being|going|even|to|gonna|have|got|getting) ){0,3}(?:re-?)?(?:open|start|collect|empt|fix|repair|mend|get|giv|let|allow|do|doing|com|happen|paying|keep|answer|back|gritt|mow|clean|clear|enough|coming|any|safe|true)\w*)"
_DISBELIEVED = late(_START + _HEAD + _WHO + _VERB + _MISSED + r"(?P<rest> \w[^.!?\n]*)(?P<mark>\??)", re.IGNORECASE)  # fmt: skip
# "They say they're not closing it but they are."
_CONTRADICTED = late(
    _START
    + r"(?P<head>(?:they|he|she|you|(?:the )?council)(?:['’]ll| will| can| may)? (?:(?:keep|keeps) (?:saying|telling us)|say|says|said|claim|claims|claimed|swear|swears|insist|insists|tell us|tells us)(?: that)?)"
    + _WHO
    + _VERB
    + r"(?P<rest> \w[^.!?\n]*?,? (?:but|yet) (?:they|it|he|she|you) (?:are|is|do|does|did|have|has|will|were|was))(?P<mark>)(?=[^\w?]*(?:$|\n))",
    re.IGNORECASE,
)
# "Are we supposed to believe ...?" asks nothing.
_RHETORICAL = late(rf"\bto {_BELIEVE}$", re.IGNORECASE)
# "Don't give me that it's staying open": who will not have that, says that it closes.
_STAYS = late(
    _START
    + r"(?P<head>(?:don['’]?t|do not) (?:you )?(?:tell|give) (?:me|us)(?: (?:that|this|it))?(?: (?:rubbish|nonsense|crap|about))*)"
    + r"(?P<who>(?:,? that)? (?:(?!(?:not|no|never)\b)[\w'’-]+ ){0,5}?)(?P<open>(?:staying|stays?|remains?|still|remaining) open\b)(?!\W*\?)",
    re.IGNORECASE,
)
# "Pull the other one, it's closing".
_SCORNED = late(
    _START
    + r"(?P<head>(?:pull the other (?:one|leg)|come off it|give over)(?:\s?[,–—-]+|\.\.+)?)(?P<rest> (?:(?!\b(?:not|never|no|said|say|says|if|rubbish|nonsense)\b|n['’]t\b)[^?.!]){10,})(?=[.!]|$)(?!\?)",
    re.IGNORECASE,
)


def as_insisted(text: str) -> str:
    """The text with what it insists on told plainly, as long as before. Never raises."""
    text = _CONTRADICTED.sub(_without_not, _DISBELIEVED.sub(_without_not, text))
    text = _STAYS.sub(_closing, text)
    return _SCORNED.sub(lambda found: _head(found) + found["rest"], text)


def _head(found: re.Match[str]) -> str:
    """What stands in a head's place: a word that says nothing."""
    return "so".ljust(len(found["head"]))


def _without_not(found: re.Match[str]) -> str:
    verb = found["verb"]
    if found["not"]:
        told = f"{verb[: -len(found['not'])]}now"
    else:
        told = "will" if found["wont"] else found["held"]
    mark = "." if found["mark"] and _RHETORICAL.search(found["head"]) else found["mark"]
    return f"{_head(found)}{found['who']}{told.ljust(len(verb))}{found['rest']}{mark}"


def _closing(found: re.Match[str]) -> str:
    return f"{_head(found)}{found['who']}{'closing'.rjust(len(found['open']))}"
