"""The same number the other way round: a fall where the claim tells of a rise, an income for an expense, free for must pay.
And the same number of another time: of many years where the claim tells it of one.

Read by what governs the number: "cut by 25%", "25% off", "earned £3 million". A cut of something else in the same
clause leaves a rise standing, for its own word stands there too.
"""

from __future__ import annotations

import re
from functools import lru_cache

from moderation.claims.nearest.fullest import fullest, wordings
from moderation.claims.stance.negation import ENDING, negatives
from moderation.claims.wording.words import plain, tokens
from moderation.patterns.late import late
from moderation.types import Claim

# An amount of something; a bare number is one only after "by".
_NUMBER = (
    r"(?:£\d[\d.,]*(?:\s?(?:k|m|million|thousand|grand)\b)?|\d[\d.,]*\s?(?:%|(?:per ?cent|pc|k|m|million|thousand|grand|quid|pounds)\b)"
    r"|(?:a|one|two) (?:quarter|thirds?|half)\b|(?<=by )(?:half|\d[\d.,]*)\b)"
)
_FEW = r"(?:[\w'-]+ ){0,5}?"
_RISES = r"(?:up|ris(?:e|es|en|ing)|rose|increas\w+|rais(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|soar\w*|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|more|extra|higher|dearer|add(?:s|ed|ing)?)"
_FALLS = r"(?:down|fall(?:s|en|ing)?(?! (?:due|on|for)\b)|fell|drop(?:s|ped|ping)?|cut(?:s|ting)?(?! of\b)|reduc\w+|decreas\w+|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|shrink\w*|shrank|less(?! than\b)|cheaper|shav(?:es?|ed|ing)|trim(?:s|med|ming)?)"
_TAKEN_OFF = r"(?:off|less|discounts?|rebates?|reductions?|refunds?|cuts?|falls?|drops?|decreases?|cheaper|lower)"
_RISE = late(rf"\b{_RISES}\b")
_FALL = late(rf"\b{_FALLS} {_FEW}(?:by |of |an? )*{_NUMBER}|{_NUMBER} (?:[\w'-]+ ){{0,2}}?{_TAKEN_OFF}\b(?! (?:to|with|the (?:back|map)|us|you|me|people|residents|everyone|everybody|taxpayers|pensioners|ratepayers|households)\b)|\b(?:discounts?|rebates?|refunds?|reductions?) (?:\w+ ){{0,3}}?(?:is|are|of|will be) (?:\w+ )?{_NUMBER}")  # fmt: skip
_ANY_FALL = late(rf"\b(?:{_FALLS}|{_TAKEN_OFF})\b")
_RISE_BY = late(rf"\b{_RISES} {_FEW}(?:by |of |an? )*{_NUMBER}|{_NUMBER} (?:[\w'-]+ ){{0,3}}?{_RISES}\b")  # fmt: skip
_PAYS = late(
    r"\b(?:spen[dt]s?|spending|blew|blow(?:s|n|ing)?|wast(?:e|es|ed|ing)|splash\w*|splurg\w*|squander\w*|cost(?:s|ing)?|fork\w*|los(?:t|es|ing)|lose|ow(?:e|es|ed|ing)|went on)\b"
)
_EARNS = late(
    rf"\b(?:earn(?:s|ed|ing)?|rais(?:es|ed|ing)|receiv(?:es|ed|ing)|won|win(?:s|ning)?|gain(?:s|ed|ing)?|sav(?:es|ed|ing)|bring(?:s|ing)? in|brought in|rak(?:es|ed|ing) in|recoup(?:s|ed)?|recover(?:s|ed)?|claw(?:s|ed) back"
    rf"|council (?:was|were|is|are|gets|being|has been|have been|got) (?:\w+ )?(?:given|awarded|left|paid|granted)) (?:[\w'-]+ ){{0,3}}?{_NUMBER}|\b(?:ma(?:de|kes?|king)) (?:[\w'-]+ ){{0,3}}?{_NUMBER} (?:[\w'-]+ )?(?:from|out of|by|profit|on|(?:sell|rent|hir|auction|flogg)ing)\b|\bcouncil (?:(?:has|have|is|are) )?(?:got|gets?|getting|took|takes?|pocket(?:s|ed)) (?:[\w'-]+ ){{0,2}}?{_NUMBER} (?:back )?(?:for|from|when)\b|\b(?:sold|sells?|selling|auctioned|flogged) (?:[\w'-]+ ){{1,5}}?for {_NUMBER}|\b(?:profit|income|earnings|savings?) of (?:\w+ )?{_NUMBER}"
)
# A sum that is lost ends nothing.
_LOST = late(rf"\blos(?:t|es|ing) (?:[\w'-]+ ){{0,2}}?{_NUMBER}")
_MUST = late(r"\b(?:ha(?:ve|s|ving) to|must|need(?:s|ed)? to|mak(?:es?|ing)|made to|charg(?:e|es|ed|ing)|fin(?:e|es|ed|ing)|pay(?:s|ing)?|need(?:s)? an?)\b")  # fmt: skip
_EXEMPT = late(r"\b(?:(?:is|are|'re|re|stay|stays|remain|remains|be) (?:\w+ )?(?:exempt(?:ed)?|excused|let off|spared|immune|waived)|(?:have|has|get|gets|got) (?:an? |the )?(?:exemption|waiver))\b")  # fmt: skip


def other_way(sentence: str, claim: Claim | None) -> bool:
    """Whether the number of the claim falls where it rises there, or the money comes in where it goes out; or who must pay is exempt."""
    if claim is None:
        return False
    clause = plain(fullest(sentence, claim))
    rises, falls, pays, earns, must = _ways(claim)
    if rises and not falls and _FALL.search(clause) and not _RISE.search(clause):
        return True
    if falls and not rises and _RISE_BY.search(clause) and not _ANY_FALL.search(clause):
        return True
    if pays and not earns and _EARNS.search(clause) and not _PAYS.search(clause):
        return True
    exempt = must and _EXEMPT.search(clause)
    return bool(exempt and not negatives(clause) and not ENDING.search(clause))


# One year where the claim tells of it, and many: the same number is another then.
_ONE_YEAR = late(
    r"\b(?:(?:this|in (?:one|a|a single|just one|only one)|(?:in|over) the (?:last|past)|over (?:one|a)) (?:(?:financial|tax|council) )?year\b|(?:this|in|from) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring)\b|annual(?:ly)?\b|a year\b|per year\b|overnight\b|eleni\b|mewn blwyddyn\b|y flwyddyn\b)"
)
_SOME = r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|[2-9]|[12]\d|several|a few|many|some|the)"
_MANY_YEARS = late(
    rf"\b(?:(?:in|over|within|across|during|through) (?:(?:the|these|just|only|about|around|nearly|almost|under) ){{0,2}}(?:(?:last|past|previous) )?{_SOME} (?:years|decades)"
    rf"|(?:in|over) (?:the (?:last|past)|a|under a) decade|since (?:(?:19|20)\d\d|the pandemic|covid|lockdown)|between (?:19|20)\d\d and"
    r"|(?:dros|mewn|yn ystod) (?:y )?(?:\w+ )?(?:blynedd|mlynedd|degawd)|ers (?:19|20)\d\d|(?:blynedd|mlynedd) diwethaf)\b"
)

_YEARS = late(r"\byears\b")


def other_span(sentence: str, claim: Claim | None) -> bool:
    """Whether the claim's number is told of many years where the claim tells it of one: "15% in the last four years"."""
    if claim is None or not _of_a_year(claim):
        return False
    numbers = {t.key for text in wordings(claim) for t in tokens(text) if t.kind == "number"}  # fmt: skip
    return any(
        _MANY_YEARS.search(clause) and not _ONE_YEAR.search(clause)
        for clause in re.split(
            r"[;:!?()]|[,.](?!\d)|\b(?:and|but|after|when|while)\b", plain(sentence)
        )
        if numbers & {t.key for t in tokens(clause)}
    )


@lru_cache(maxsize=512)
def _of_a_year(claim: Claim) -> bool:
    """Whether some wording of a claim tells of one year, and none of several."""
    texts = [plain(text) for text in wordings(claim)]
    many = any(_MANY_YEARS.search(text) or _YEARS.search(text) for text in texts)
    return any(map(_ONE_YEAR.search, texts)) and not many


@lru_cache(maxsize=512)
def _ways(claim: Claim) -> tuple[bool, bool, bool, bool, bool]:
    """Which of these a claim says in any of its wordings: rise, fall, pay, earn, must."""
    texts = [plain(text) for text in wordings(claim)]
    rises = any(_RISE_BY.search(t) for t in texts)
    falls = any(_FALL.search(t) for t in texts)
    pays, earns = any(_PAYS.search(t) for t in texts), any(_EARNS.search(t) for t in texts)  # fmt: skip
    plainly = not any(negatives(t) or ENDING.search(t) for t in texts)
    must = any(_MUST.search(t) for t in texts) and not any(_EXEMPT.search(t) for t in texts)  # fmt: skip
    pays = pays and plainly or any(_LOST.search(t) and not negatives(t) for t in texts)
    must = must and plainly
    return rises, falls, pays, earns, must
