"""Who only goes to see a thing does nothing with it: "the committee visited Pound Farm" beside "the chairman owns land at Pound Farm".

Read by its form: the sentence's own verb is one of going to see, meeting or speaking, and neither the claim's verb nor any other
word of what the claim says is done stands beside it.
"""

from __future__ import annotations

import re

from moderation.claims.wording.agree import EVENTS
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_SEEN = r"(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|inspect(?:s|ed|ing)?|view(?:s|ed|ing)?|photograph(?:s|ed|ing)?|walk(?:s|ed|ing)? (?:round|around|past|through|across)|look(?:s|ed|ing)? (?:at|round|around)|me(?:ets?|eting) (?:at|in|near|outside)|met (?:at|in|near|outside)|dr(?:ives?|ove|iving) past|went to (?:see|look at|visit)|liv(?:es?|ed|ing) (?:near|by|next to|opposite|close to)|attend(?:s|ed|ing)?|spoke (?:at|to)|ope(?:ns|ned) the|pos(?:es|ed|ing) (?:at|outside|with))"
_WHO = r"(?:(?:the|our|a|some|all|every|local|full|whole|this|that|two|three|\d+) ){0,2}[\w'’-]+(?: (?:of|on|for|in) the [\w'’-]+(?: [\w'’-]+)?| [\w'’-]+){0,4}?"
_SAW = late(rf"^\W*(?:(?:and|so|but|apparently|today|yesterday|last \w+),? )?{_WHO} (?:(?:has|have|had|are|is|was|were|just|also|recently|all|then) ){{0,2}}{_SEEN}\b")  # fmt: skip
# What more may be said beside it: that somebody has it, gets it, decides it.
_MORE = late(
    r"\b(?:own(?:s|ed|ing|er|ers)?|belong\w*|hold(?:s|ing)?|has|have|had|stake|buy\w*|bought|sell\w*|sold|clos\w+|shut\w*|approv\w*|pass(?:ed)?|decid\w*|vot(?:e|ed|ing)|agree\w*|announc\w*|told|said|say|says|confirm\w*|reveal\w*|plan\w* to|will|going to|spen[dt]\w*|cost\w*|pay\w*|paid|£|which|who|whose|that|because|before|and)\b"
)


def only_visited(sentence: str, wording: str) -> bool:
    """Whether a sentence says of the claim's people only that they saw the place. Never raises."""
    said, claimed = plain(sentence), plain(wording)
    found = _SAW.search(said)
    if not found or re.search(rf"\b{_SEEN}\b", claimed):
        return False
    names_it = {t.key for t in tokens(claimed)}
    rest = said[found.end() :]
    if _MORE.search(_without(rest, claimed)):
        return False
    done = names_it & EVENTS
    return not done & {t.key for t in tokens(said)}


def _without(rest: str, claimed: str) -> str:
    """What follows the verb, without the words of the claim's own thing: "planning" is no plan there."""
    keep = set(claimed.split()) - {"the", "has", "have", "will", "owns", "own"}
    return " ".join(w for w in rest.split() if w not in keep)
