"""On which days of the week a thing is done: "the library shuts on Monday" is another thing than "... on Friday".

The day on which it was told, decided or last seen is none of these ("I heard on Friday", "Tuesday's meeting", "since Sunday").
"""

from __future__ import annotations

from functools import lru_cache

from moderation.claims.weekdays import ENGLISH, WELSH, days_in_full
from moderation.claims.wording.words import plain
from moderation.patterns.late import late
from moderation.text.welsh import mutations

_NUMBER = {day: number for number, day in enumerate(ENGLISH)} | {
    form: number for number, day in enumerate(WELSH) for form in mutations(day)
}
_ENGLISH = "|".join(ENGLISH)
_DAY = rf"(?:{_ENGLISH})"
_FROM_TO = late(rf"\b({_ENGLISH})s? ?(?:to|till|until|-|–) ?({_ENGLISH})s?\b")
# March is "Mawrth", too, and "iau" the yoke.
_WELSH = late(
    rf"\b(?:d?dydd|d?dyddiau|nos) ({'|'.join(form for form in _NUMBER if form not in ENGLISH)})\b"
)
_NAMED = late(rf"\b({_ENGLISH})s?\b")
_WEEKEND = late(r"\bweekends?\b|\bsat(?:urday)?s? ?(?:and|&|n|/|\+) ?sun(?:day)?s?\b|\b[bm]?h?penwythnos\w*|\bdros y sul\b")  # fmt: skip
_WEEKDAYS = late(r"\bweekdays?\b")
# What no day goes without.
_MAY = late(r"day|week|dydd|nos\b|wythnos|y sul\b")
_WHO = r"(?:the |our |a |full |whole |town |county |city |parish )*(?:council|cabinet|committee|councillors|cllrs?|they|we|i|mayor|planners|planning)"
_TOLD = r"(?:announc(?:ed|es)|said|told|heard|hear|read|saw|seen|learn(?:t|ed)|found out|confirmed|voted|agreed|decided|met|posted|reported|revealed|admitted|emailed|wrote|rang|phoned)"
_PART = r"(?: (?:night|morning|evening|afternoon|lunchtime))?"
_ON_WHICH_IT_WAS_TOLD = late(
    # "Announced on Monday that", "told us Monday the"
    rf"\b{_TOLD}(?: (?:us|me|it|this|that|them|out|here|everyone|everybody|people|staff|parents|residents))?(?: late| early)? (?:on |last |this |only |just )*{_DAY}{_PART}\b(?! (?:bins?|collections?|market|service|bus(?:es)?|opening|club)\b)"
    # "On Tuesday night the council voted"
    rf"|\b{_DAY}{_PART},? {_WHO}(?: (?:have|has|had|just|all|only))* (?:{_TOLD}|approved|passed|backed|rejected|refused|discussed)\b"
    # "In Thursday's paper", "at the meeting on Monday", "since Sunday"
    rf"|\b{_DAY}'?s (?:[\w-]+ ){{0,2}}(?:paper|post|mail|echo|news|gazette|meeting|cabinet|minutes|agenda|committee|announcement|vote)\b"
    rf"|\bat (?:the |a |an |its |their )?(?:[\w-]+ ){{0,2}}meeting (?:on |last )*{_DAY}\b|\bsince (?:last )?{_DAY}\b"
    # "I was at the library on Tuesday and they say", "it's Friday and still"
    rf"|\b(?:(?:was|were|been) (?:in|at|to)|went|popped|called|spoke|asked|visited|tried|drove|walked)(?: (?!and\b|but\b)[\w']+){{0,5}}? (?:on |last |this )*{_DAY}\b|\b(?:it'?s|it is|happy) (?:only )?{_DAY}\b"
    # What is called by a day.
    r"|\bsunday (?:school|league|times|mirror|express|telegraph|people|best)\b|\bblack friday\b|\bshrove tuesday\b"
)  # fmt: skip


@lru_cache(maxsize=4096)
def days(text: str) -> frozenset[int]:
    """The days on which a text says that a thing is done, 0 for Monday; all from Monday to Friday of "Mon-Fri"."""
    shown = plain(days_in_full(text))
    if not _MAY.search(shown):
        return frozenset()
    shown = _ON_WHICH_IT_WAS_TOLD.sub(" ; ", shown)
    found = {_NUMBER[day] for form in (_NAMED, _WELSH) for day in form.findall(shown)}
    for first, last in _FROM_TO.findall(shown):
        start, end = _NUMBER[first], _NUMBER[last]
        found |= {day % 7 for day in range(start, end + (1 if end >= start else 8))}
    found |= {5, 6} if _WEEKEND.search(shown) else set()
    return frozenset(found | (set(range(5)) if _WEEKDAYS.search(shown) else set()))


def other_day(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether both name days, and none of them is the same."""
    return bool(one and other) and one.isdisjoint(other)
