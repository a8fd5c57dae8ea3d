"""When a Welsh text says that a thing holds: all year, in a season, in a month. "In summer" is another thing than "all year"."""

from __future__ import annotations

from functools import lru_cache

from moderation.claims.months import WELSH
from moderation.claims.wording.words import plain
from moderation.patterns.late import late
from moderation.text.welsh import mutations

_ALL_YEAR = late(
    r"\b(?:(?:drwy|trwy|ar hyd|gydol|rownd)(?:'r| y| gydol y) flwyddyn|o gwmpas y flwyddyn|bob (?:dydd|mis|adeg|tymor) o'r flwyddyn|(?:haf a gaeaf|gaeaf a haf)|(?:drwy|trwy) gydol yr amser)\b"
)
# In every form that it takes ("fis Fai", "o Dachwedd"), 1 for January.
_MONTHS = {form: number for number, name in enumerate(WELSH.split(), 1) for form in mutations(name)}  # fmt: skip
_NAMED = "|".join(_MONTHS)
# "Mai" is "that it is", "medi" to reap, "Mawrth" Tuesday: a month is one where it is called so.
_MONTH = late(rf"\b(?:mis|fis) (?P<month>{_NAMED})\b(?! ymlaen)")
_BETWEEN = late(rf"\b(?:rhwng|o|o fis|rhwng mis) (?P<first>{_NAMED}) (?:a|ac|i|hyd|tan|at|i fis|a mis|hyd fis|tan fis) (?P<last>{_NAMED})\b")  # fmt: skip
_SEASONS = {
    "haf": range(5, 10),
    "gaeaf": (11, 12, 1, 2),
    "gwanwyn": range(3, 6),
    "hydref": range(9, 12),
}
_SEASON = late(r"\b(?:yr? |dros yr? |tymor yr? |misoedd yr? |bob |yn ystod yr? )(?P<season>haf|gaeaf|gwanwyn|hydref)\b(?! (?:diwethaf|nesaf))")  # fmt: skip


def another_time(wording: str, said: str, claim: str = "") -> bool:
    """Whether a Welsh text puts what a wording tells in another part of the year. Who names none leaves it open.

    `claim`: what tells the time where the wording does not.
    """
    if not (_all_year(wording) or _parts(wording)):
        wording = claim
    all_year, told_all_year = _all_year(wording), _all_year(said)
    claimed, told = _parts(wording), _parts(said)
    if all_year and told_all_year:
        return False
    if all_year or told_all_year:
        return bool(told if all_year else claimed)
    return bool(claimed and told and not claimed & told)


def _all_year(text: str) -> bool:
    return bool(_ALL_YEAR.search(plain(text)))


@lru_cache(maxsize=1024)
def _parts(text: str) -> frozenset[int]:
    """The months that a text names, by name or season."""
    text = plain(text)
    found = {_MONTHS[each["month"]] for each in _MONTH.finditer(text)}
    for each in _SEASON.finditer(text):
        found |= set(_SEASONS[each["season"]])
    for each in _BETWEEN.finditer(text):
        first, last = _MONTHS[each["first"]], _MONTHS[each["last"]]
        found |= {
            (first - 1 + step) % 12 + 1 for step in range((last - first) % 12 + 1)
        }
    return frozenset(found)
