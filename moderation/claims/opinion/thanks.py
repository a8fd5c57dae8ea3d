"""Thanks and praise for what was done: nobody asks whether they are true, and comms need not be woken for them. Pure.

Narrow, for what counts as thanks is told to nobody: a thank-you with a harm, a price, a "but" or something still to come in it is a
statement as any, for it may be sarcasm, or good news that is not so.
"""

from __future__ import annotations

from moderation.claims.wording.words import plain
from moderation.patterns.late import late

SHORT = 8  # words of a thank-you that stands by itself
_THANKS = late(
    r"\b(?:thank(?:s| you|you|ing| u)|thx|cheers|ta(?= (?:very|so|to|for)\b)|much appreciated|(?:i|we|really|so) appreciate|grateful|well done|bravo|kudos"
    r"|hats off|credit (?:to|where)|good on|fair play|hat's off|big up|shout ?out|(?:great|good|brilliant|fantastic|amazing|excellent|lovely|top|superb|wonderful|cracking)"
    r" (?:job|work|effort|service|stuff|team|lads|crew)|diolch(?:iadau)?|da iawn|chwarae teg|llongyfarchiadau)\b"
)
# "Thanks to the council we have no bus": whose fault it is.
_BECAUSE_OF = late(
    r"\bthanks to (?:[\w']+ ){1,4}?(?:we|i|our|my|there|it|all|every\w*|nobody|no|people|residents|kids|children|half)\b(?! for\b)"
    r"|\b(?:no thanks|thanks (?:for nothing|a (?:lot|bunch|million) for)|thanks but|well done to whoever|nice one)\b|\b(?:diolch am ddim)\b"
)
# What is no matter for thanks: a loss, a cost, a complaint, a doubt; and what is still to come.
_OTHER = late(
    r"£|\$|%|\d{3,}|\b(?:clos\w+|shut\w*|sell\w*|sold|flog\w*|cut(?:s|ting)?|scrap\w*|axe[ds]?|axing|sack\w*|redundan\w+|fin(?:e[ds]?|es|ing)\b|ban(?:s|ned|ning)?"
    r"|charg\w+|rais(?:e[ds]?|ing)|ris(?:e[sn]?|ing)|increas\w+|doubl\w+|hik\w+|tax\w*|spen[dt]\w*|wast\w+|blow\w*|blew|cost\w*|pay\w*|paid|money|million|grand|quid|free|fee\w*"
    r"|demolish\w*|knock\w*|bulldoz\w*|chop\w*|fell(?:ed|ing)|remov\w+|los[est]\w*|lost|stop\w*|cancel\w*|end(?:s|ed|ing)?|privati\w+|outsourc\w+|destroy\w*|ruin\w*|kill\w*|poison\w*"
    r"|dump\w*|flood\w*|ignor\w+|refus\w+|fail\w*|lie[ds]?|lying|lies|steal\w*|stole\w*|corrupt\w*|secret\w*|evict\w*|withdr\w+|tak(?:e|es|ing|en) away|took away|miss(?:ed|ing)?|late|broken?"
    r"|unsafe|danger\w*|contaminat\w+|less|fewer|worse|only|but|except|although|though|however|yet|still|instead|while|unless|if|not|no|never|nobody|none|nothing|without|can't|won't|don't|didn't"
    r"|isn't|aren't|doesn't|wasn't|hasn't|haven't|will|'ll|going to|gonna|plans?|planning|agreed|approv\w+|vot(?:e|ed|es|ing)|decid\w+|announc\w+|apparently|rumou?r|heard|should|would|could"
    r"|next (?:week|month|year|spring|summer|autumn|winter)|cau|gwerthu|torri|codi|colli|ond|heb|ddim|bydd\w*)\b|n't\b"
)  # fmt: skip
# What was done: "cleared", "have fixed", "for fixing", "the road is open again".
_DONE = late(
    r"\b(?:\w{3,}ed|did|done|came|got|made|put|built|dug|swept|kept|gave|went|sent|brought|cut back|found|mown|laid|has been|have been|were|was|for (?:\w+ly )?\w+ing|for (?:the|your|all|a|an|our|this)"
    r"|wedi|am)\b"
)


def praises(sentence: str, before: str = "", after: str = "") -> bool:
    """Whether a sentence only thanks or praises for what was done. Never raises.

    before, after: the sentences beside it: "They cleared the snow. Thank you!" is thanks too.
    """
    text = plain(sentence)
    if _OTHER.search(text) or _BECAUSE_OF.search(text) or text.rstrip().endswith("?"):
        return False
    if _THANKS.search(text):
        return bool(_DONE.search(text)) or len(text.split()) <= SHORT
    return bool(_DONE.search(text)) and any(_alone(each) for each in (before, after))


def _alone(sentence: str) -> bool:
    """Whether a sentence is a thank-you and nothing beside."""
    text = plain(sentence)
    short = len(text.split()) <= SHORT
    return short and bool(_THANKS.search(text)) and not (_OTHER.search(text) or _BECAUSE_OF.search(text))  # fmt: skip
