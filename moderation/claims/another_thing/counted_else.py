"""The claim's number, of those who have something to say about it: "900 objections went in" beside "900 houses on Larkfield Common".

"900 homes against all advice" counts what the claim counts.
"""

from __future__ import annotations

import re

from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_NUMBER = r"(?<![\d.,£$€])\d[\d,]*(?![\d.,]*\d)(?! ?(?:%|per ?cent|k\b|m\b|million|thousand|grand|quid|pounds?))"
# What residents do about a matter, and who they are.
_REACTION = (
    r"(?:objections?|objectors?|complaints?|signatures?|comments|letters|e-?mails|replies|responses|representations|petitions?|protest(?:s|ers?)|marchers|likes|shares|views|followers|followed|questions|calls"
    r"|(?:people|residents|locals|neighbours|villagers|parents|of us|names|households|homes|businesses|traders) (?:(?:have|had|all|already|now|who|that|who've) )*(?:signed|objected|complained|wrote|written|emailed|turned up|marched|protested|voted|responded|replied|attended|came|against|opposed|on (?:the|a|our) (?:petition|list|waiting list)))"
)
_OF_PEOPLE = late(rf"\b(?P<number>{_NUMBER}) (?P<whom>(?:(?!and\b|or\b|but\b)[\w'-]+ ){{0,2}}?{_REACTION})\b")  # fmt: skip
_ANY_REACTION = late(rf"\b{_REACTION}\b")
_COUNTED = late(rf"(?P<number>{_NUMBER}) (?P<what>[\w'-]+(?: [\w'-]+)?)")


def counted_else(sentence: str, wording: str) -> bool:
    """Whether a sentence gives the claim's number to something else, and none to the claim's own thing."""
    said, claimed = plain(sentence), plain(wording)
    if _ANY_REACTION.search(claimed):
        return False
    theirs = {_value(m["number"]): _things(m["what"]) for m in _COUNTED.finditer(claimed)}  # fmt: skip
    of_people = [(_value(m["number"]), _things(m["whom"])) for m in _OF_PEOPLE.finditer(said)]  # fmt: skip
    others = _numbers(_OF_PEOPLE.sub(" ", said))
    return any(
        number in theirs and number not in others and whom.isdisjoint(theirs[number])
        for number, whom in of_people
    )


def _things(words: str) -> set[str]:
    """What some words count, in whatever form; "people" as it is written, which is too common to be a key."""
    return {t.key for t in tokens(words) if t.kind == "word"} | {"people"} & {*words.split()}  # fmt: skip


def _numbers(text: str) -> set[str]:
    return {_value(each) for each in re.findall(_NUMBER, text)}


def _value(number: str) -> str:
    """Its digits alone: no number, for a comment may have one of more digits than Python reads."""
    return number.replace(",", "").lstrip("0")
