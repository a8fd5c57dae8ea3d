"""Another sum of money than the claim's: "chief exec on £150,000" beside a claim of £250,000, "half a million" beside £2,500.

What is near to the claim's sum may be it, told roughly ("nearly a quarter of a million" for £248,000). Another time's
("£20,000 a month") is left alone, for it may be the same money.
"""

from __future__ import annotations

import re
from functools import lru_cache

from moderation.claims.wording.figures import SCALE, in_figures
from moderation.claims.wording.words import MONEY, months_in_full, plain, tokens
from moderation.patterns.late import late

_COUNT = (
    r"(?:(?:a |one |two |three |four |five |six |seven |eight |nine |ten |twelve |fifteen |twenty |thirty |forty |fifty |sixty |seventy |eighty |ninety )?(?:hundred|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[ -](?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))*|one|two|three|four|five|six|seven|eight|nine)\b"
)
# With its pound sign or word; or a great number of nothing: "two and a half million on a logo", not "2,000 homes".
_MONEY = late(
    rf"£ ?\d[\d,]*(?:\.\d+)?(?: ?{SCALE}\b)?(?![\d%])|(?<![£€$\d.,])\d[\d,]*(?:\.\d+)?(?: ?{SCALE})?[ -](?:quid|pounds?)\b|(?<![£€$\d.,])\d[\d,]*(?:\.\d+)? ?(?:grand|k)\b(?! (?:run|race|walk|steps))"
    rf"|\b{_COUNT}(?:[ -]{SCALE})?[ -](?:quid|pounds?|grand)\b"
    rf"|(?:(?<![£€$\d.,])(?:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)? ?{SCALE})|\b{_COUNT}[ -]{SCALE})(?=\W*$| (?:on|of|for|a (?:year|head)|in|to|at|from|when|while|and|per|pa|spent|wasted|blown|gone)\b|[.,;:!?] )"
)
# A number word right before it is a part of the sum, told in a way that is not read: "thirty-one hundred pound".
_MORE_BEFORE = late(
    r"\b(?:hundred|thousand|million|grand|ty|\w+ty|\w+teen|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine)(?: and| n|[ -]?&|-)? ?-?$"
)
_ROUGHLY = 0.15
_LEAST = 1.0
# For what, or for how long, a sum is: "a year", "per visit", "weekly".
EACH = r"(?:(?:an?|per|each|every) (?:year|month|week|day|hour|night|head|person|home|house(?:hold)?|visit|bin|bag|ticket|pop|time|go|metre|mile|foot|tonne|annum)\b|(?:monthly|weekly|yearly|annual(?:ly)?|hourly|daily|each|pa)\b)"
_TIMES = late(rf"\b(?:{EACH}|(?:instead of|from|was|used to|rather than)\b)")


def other_sum(sentence: str, wording: str) -> bool:
    """Whether a sentence gives another sum of money where a wording has one, and gives none of the wording's."""
    theirs = _sums(wording)
    if not theirs:
        return False
    mine = _sums(sentence)
    if not mine or any(abs(one - other) <= _ROUGHLY * other for one in mine for other in theirs):  # fmt: skip
        return False
    return set(_TIMES.findall(plain(sentence))) <= set(_TIMES.findall(plain(wording)))


def other_currency(sentence: str, wording: str) -> bool:
    """Whether a sentence gives a sum of euros or dollars and none of pounds, where the wording gives one of pounds alone."""
    theirs, mine = _currencies(wording), _currencies(sentence)
    return theirs == {"£"} and bool(mine) and "£" not in mine


@lru_cache(maxsize=1024)
def _currencies(text: str) -> frozenset[str]:
    return frozenset(t.measure for t in tokens(text) if t.measure in MONEY)


# What somebody is paid is not what they are paid more.
_MORE = r"(?:rises?|rais(?:e|es|ed)|hikes?|increases?|bonus(?:es)?|bump|uplift|boost|top-?up|extra|more|pay-?off|backdated|jump|up|again|another|on top)"
_A_SUM = r"£ ?\d[\d.,]*(?: ?(?:k|m|million|grand)\b)?"
_RISE_OF = late(
    rf"{_A_SUM} (?:(?:pay|salary|wage|a year|annual) )?{_MORE}\b|\b{_MORE} (?:of|by) {_A_SUM}"
)
_IS_PAID = late(rf"(?:\b(?:is|are|already|still)|'s|'re) (?:now |already )?(?:on|paid) (?:about |around |over |nearly )?{_A_SUM}|\b(?:earn(?:s|ing|ed)|salary (?:of|is)|wages? (?:of|is)) (?:about |around |over |nearly )?{_A_SUM}|\bpay(?:s|ing)? {_A_SUM} (?:a|per|each|every) month\b")  # fmt: skip


def only_paid(sentence: str, wording: str) -> bool:
    """Whether a sentence tells what somebody is paid, where the wording tells of a rise: "on £40,000" for "a £40,000 rise"."""
    said = plain(in_figures(sentence))
    if not _RISE_OF.search(plain(wording)) or re.search(rf"\b{_MORE}\b", said):
        return False
    return bool(_IS_PAID.search(said))


@lru_cache(maxsize=1024)
def _sums(text: str) -> frozenset[float]:
    """The sums of money that a text gives; none where one of them cannot be read for sure."""
    shown = plain(in_figures(months_in_full(text)))
    found = set()
    for sum_ in _MONEY.finditer(shown):
        if _MORE_BEFORE.search(shown[: sum_.start()]):
            return frozenset()
        numbers = [t for t in tokens(sum_.group()) if t.kind == "number"]
        if len(numbers) == 1:
            found.add(float(numbers[0].key[1:]))
    return frozenset(value for value in found if value >= _LEAST)
