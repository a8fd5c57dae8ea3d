"""Claims that a thing ends (closed, cut, banned, cancelled), and what says so without their word: "no carnival this year"."""

from __future__ import annotations

import re

from moderation.claims.another_thing.idle_signs import without_idle_signs
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late

_END = (
    r"(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|cancel\w*|scrap\w*|ax(?:e|es|ed|ing)|cut(?:s|ting)?(?! down\b| contract\b)|bann?(?:ed|s|ing)?|stop(?:s|ped|ping)?|end(?:s|ed|ing)?"
    r"|switch\w* off|turn\w* off|demolish\w*|remov\w+|withdr\w+|abolish\w*|discontinu\w*|ditch\w*|call\w* off|phas\w+ out)"
)
_ENDS = late(rf"(?<![-\w]){_END}(?![-\w])")
# All that may say in other words that a thing is over. Wide on purpose: where one of them stands nothing is concluded.
_SIGN = late(
    rf"\b{_END}\b|\b(?:shut\w*|clos\w*|stop\w*|bann\w*|cancel\w*|nomore|nowt|nae|aint|arent|isnt|wont|dont|cant|doesnt|didnt|wasnt|give\w* up|demolition|closures?|cancellations?|removal|withdrawal|ban|bans|cuts|sale|pay\w*|paid|charg\w*|replac\w*|convert\w*|becom\w*|binned|binning|aff|only|go|quit\w*|sacrific\w*|again|level\w*|flatten\w*|monthly|no|not|none|never|nobody|nowhere|without|last|final\w*|gone|goes|going(?! to\b| ahead\b| well\b| strong\b)|lose|loses|losing|lost|loss|over|finish\w*|die[ds]?|dying|dead|death|kill\w*"
    r"|done|history|rip|farewell|goodbye|bye|save|saved|saving|until|till|anymore|instead|elsewhere|travel|away|off|out|down|dark|block\w*|illegal|forbid\w*|forbidden|allow\w*|prohibit\w*|fine[ds]?"
    r"|taken|taking(?! place| part)|took(?! place| part)|takes? (?:it|them|this|that|our|away)|pull\w*|drop\w*|lift\w*|past|ago|former|used to|miss(?:ed|ing)?|sell\w*|sold|flog\w*|bulldoz\w*|knock\w*|wreck\w*|destroy\w*|privati\w*|mothball\w*|padlock\w*|board\w*|derelict|slash\w*|chop\w*|wip(?:e|ed|ing)"
    r"|reduc\w*|fewer|less|suspend\w*|halt\w*|paus\w*|postpon\w*|delay\w*|abandon\w*|shelv\w*|strip\w*|lock\w*|rid|disappear\w*|vanish\w*|evict\w*|kick\w*|throw\w*|thrown|chuck\w*|gutted|disgrac\w*|shame\w*|why|how)\b|(?<!\bca)n't\b|\bcan't(?! wait\b)"
)
_THE_END = late(
    rf"(?:\b(?:not|never|no longer|nobody)|n't) (?:\w+ ){{0,2}}?{_END}\b|\bno (?:\w+ ){{0,3}}?(?:clos(?:ures?|ing)|shutdowns?|cuts?|bans?|cancellations?|removals?|withdrawals?|demolition)\b|\b(?:no plans?|false|untrue|rubbish|nonsense|lies?|lying|myth|rumou?rs?|fake|not true|made up|wrong)\b"
)
# "No change to the lights" leaves them as they are.
_OF_ANOTHER = r"(?!(?:changes?|problems?|issues?|trouble|complaints?|needs?|plans?|intentions?|proposals?|decisions?|reasons?|doubt|wonder|question|truth|news|word|fears?|worries|danger|threat|risk|chance|way|one|idea|surprise|point|use|good|bad|big deal|objections?)\b)"
_NO = late(
    rf"(?:^|[,;:.!] ?|\b(?:be|is|are|so|now|with|says?|said|have|had|means) )no (?:more )?{_OF_ANOTHER}((?:[\w'£%-]+ ?){{1,4}})"
    r"|\b(?:won't|will not|wont|not going to|isn't going to|never) (?:be|have|get|see) (?:a |an |any |the |our )?((?:[\w'£%-]+ ?){1,4})"
    r"|((?:[\w'£%-]+ ){1,4})(?:is|are|'s) (?:not|n't) (?:happening|taking place|going ahead|on (?:this|next|any)|on$)"
    r"|((?:[\w'£%-]+ ){1,4})(?:isn't|aren't|won't be|will not be) (?:happening|taking place|going ahead|on (?:this|next|any)|on$)"
)


# "No library is closing" denies the closing itself.
_NONE_ENDS = late(
    rf"\bno (?:[\w'-]+ ){{1,5}}?(?:is|are|was|were|will|has|have|being|getting|gets|to be|going)\b[^,.;]{{0,15}}?\b{_END}\b"
)


def ends(text: str) -> bool:
    """Whether a claim, or a word of one, says that a thing ends, as a deed that is not denied."""
    text = plain(text)
    return bool(_ENDS.search(text)) and not re.search(r"\b(?:not|no|never)\b|n't\b", text)  # fmt: skip


def says_an_end(sentence: str, wording: str = "") -> bool:
    """Whether anything in a sentence may say that a thing is over."""
    return bool(_SIGN.search(without_idle_signs(plain(sentence), wording)))


def says_none_is_left(sentence: str, wording: str) -> bool:
    """Whether "no carnival this year" stands beside a claim that the carnival is cancelled; false where the end itself is denied."""
    said = plain(sentence)
    if (
        not ends(wording)
        or _THE_END.search(said)
        or _NONE_ENDS.search(said)
        or said.rstrip().endswith("?")
    ):
        return False
    things = {t.key for t in tokens(wording) if t.kind == "word" and not ends(t.raw)}
    return any(
        things & {t.key for t in tokens(" ".join(found))} for found in _NO.findall(said)
    )
