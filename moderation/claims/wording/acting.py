"""Our own council by its bare name, where what is said can only be said of a council: "fined by Tregarn Vale", "Tregarn Vale's chief exec".

A name by itself is mostly a place ("people from Tregarn Vale", "Tregarn Vale is lovely"). What acts, pays, owns and employs is the council, and
whoever repeats a claim about "the council" names it so. What is shown of a text must stay what was written, so `acting` keeps its length;
what the reader is shown besides need not (`as_who_does_it`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from moderation import lexicon
from moderation.claims.wording.ours import CouncilName
from moderation.claims.wording.words import stem

_LONG, _SHORT = "the council", "council"
# First words of a name that stand in many, and are no nickname.
_NO_NICKNAME = frozenset(
    [
        "north",
        "south",
        "east",
        "west",
        "mid",
        "new",
        "old",
        "great",
        "little",
        "upper",
        "lower",
        "greater",
        "royal",
        "saint",
        "st",
        "isle",
        "vale",
        "forest",
        "castle",
        "central",
        "county",
        "city",
        "town",
        "high",
        "long",
        "market",
        "port",
        "upon",
        "over",
        "under",
        "nether",
        "stoke",
        "newton",
    ]
)
# "People from Tregarn have ...": before a place stands one of these, or what sort of place it is.
_PLACED = r"(?<!\bin )(?<!\bof )(?<!\bfor )(?<!\bfrom )(?<!\bnear )(?<!\baround )(?<!\bround )(?<!\bat )(?<!\bto )(?<!\binto )(?<!\bacross )(?<!\boutside )(?<!\binside )(?<!\bthrough )(?<!\bbetween )(?<!\bwith )(?<!\bcentral )(?<!\bgreater )(?<!\brural )(?<!\bdear )(?<!\bold )(?<!\blovely )(?<!\bpoor )(?<!\bour )(?<!\bmy )(?<!\bnorth )(?<!\bsouth )(?<!\beast )(?<!\bwest )(?<!\blike )(?<!\blove )(?<!\bhate )(?<!['’] )(?<![A-Z] )"
_ACTS = (
    r"(?:(?:is|are|was|were|'s|'re)(?:n'?t)? (?:now |also |about |not |still |just |only |all |already ){0,2}(?:to|\w+ing|bankrupt|skint|broke)\b"
    r"|(?:has|have|had|hav)(?:n'?t)? (?:now |also |not |just |already |been |all |even ){0,2}(?:been|\w{2,}ed|sold|spent|cut|shut|lost|paid|given|put|gone|got|made|taken|told|decided|built|bought|broken)\b"
    r"|(?:will|won'?t|wants?|plans?|can|could|did|didn'?t|gives?|gave|spent|spends|paid|pays|sold|sells|lost|loses|wasted|wastes|banned|scrapped|binned|axed|stopped|shuts?|closed|closes|bought|built|charges|charged|fines|fined|cancelled|puts?|takes?|took|robbin'?|robs?|r (?:bankrupt|skint|broke|\w+in'?g?))\b)"
)
# What may follow where somebody is paid, fined or given something by it.
_ENDS = r"(?=\W*$|\s*[.,;:!?)–—-]|\s+[£\d]|\s+(?:for|to|and|if|when|because|cos|so|every|each|now|from|over|on|in|4|2|who|which|as|at|after|again|just|lol|out)\b)"
_GIVES = r"(?i:\b(?:get|gets|got|getting|receiv\w+|given|won|wins|win|fine[sd]?|grants?|grand|quid|pounds?|money|cash|letters?|bills?|contracts?|free|owed|due|bought|rent\w*|employed|paid|tickets?|demand\w*|notice|help|support)\b|£)[^.!?\n]{0,60}?"
# "The county has shut it"; "the town has" speaks of a place.
_DOERS = ("County", "Borough", "District", "County Borough")
_RUNS = r"(?:chief exec\w*|chief executives?|chief exec's|leader|leadership|councillors?|cllrs?|cabinet|officers?|planners?|budget|debts?|website|bins?|bin (?:lorries|contract|men)|housing (?:list|register|department|officers?)|car ?parks?|contractors?|planning (?:department|committee|officers?)|tax|staff|bosses|workers|finances|pension fund)\b"


def acting(text: str, names: Iterable[CouncilName]) -> str:
    """The text with "the council", or "council", for one of these names where it can be nothing else; as long as before."""
    for called in dict.fromkeys(each for name in names for each in _called(name)):
        if len(called) >= len(_SHORT):
            text = _where_it_acts(called).sub(_council, text)
    return text


def as_who_does_it(text: str, names: Iterable[CouncilName]) -> str:
    """The text with "the council" for one of these names, or for its kind, where it can be nothing else: "the county have shut it"."""
    for name in names:
        kind = (f"the {name.kind}",) if name.kind in _DOERS else ()
        for called in (*_called(name), *kind):
            text = _where_it_acts(called).sub(_the_council, text)
        text = _of_all(name.bare).sub(r"\g<all> ", text)
    return text


def _called(name: CouncilName) -> tuple[str, ...]:
    """A name, and the first word of a longer one, if that may stand for it."""
    first, *more = name.bare.split()
    nickname = more and len(first) >= len(_SHORT) and first.lower() not in _NO_NICKNAME
    return (name.bare, first) if nickname else (name.bare,)


@lru_cache(maxsize=64)
def _where_it_acts(called: str) -> re.Pattern[str]:
    def named(group: str) -> str:
        return rf"(?<![\w'’-])(?P<{group}>{_typed(called)})(?![\w-])"

    return re.compile(
        rf"{_PLACED}{named('acts')}(?= (?i:{_ACTS}))"
        rf"|{_GIVES}(?i:\b(?:from|off)) {named('gives')}{_ENDS}"
        rf"|(?i:\b(?:by|off|against|pay|pays|paying|owe|owes|sue|suing)) {named('does')}{_ENDS}"
        rf"|{named('runs')}(?=(?:['’]s)? (?i:{_RUNS}))"
    )


@lru_cache(maxsize=64)
def _of_all(bare: str) -> re.Pattern[str]:
    # "every Tregarn school" is every school of the council's.
    return re.compile(rf"\b(?P<all>(?i:every|all|any|no|each|most)) {_typed(bare)} (?=[a-z])")  # fmt: skip


def _typed(called: str) -> str:
    """A name as it is written; one that is no word may be typed in small letters, but "deal" and "reading" are words."""
    small, daily = called.lower(), lexicon.vocabulary() | lexicon.forms("english")
    word = small in daily or stem(small) in daily or len(called) < len(_SHORT)
    return re.escape(called) if word else f"(?i:{re.escape(called)})"


def _the_council(found: re.Match[str]) -> str:
    whole, place = found.group(), _place(found)
    if place is None:
        return whole
    at, end, determined = place
    return f"{whole[:at]}{'' if determined else 'the '}council{whole[end:]}"


def _council(found: re.Match[str]) -> str:
    whole, place = found.group(), _place(found)
    if place is None:
        return whole
    at, end, determined = place
    room = end - at
    if determined or room < len(_LONG):
        words = _SHORT.ljust(room)
        if words[-1] == " " and found.string[found.end() :][:1] in ("'", "’"):
            return whole  # nothing may stand before "'s"
    else:  # what is added stands within, for a sentence begins and ends with a word
        words = f"the{' ' * (room - len('thecouncil'))}council"
    before = found.string[: found.start() + at].rstrip()
    if not before or before[-1] in ".!?":
        words = words[0].upper() + words[1:]
    return whole[:at] + words + whole[end:]


def _place(found: re.Match[str]) -> tuple[int, int, bool] | None:
    """Where in what was found the name stands, and whether a word such as "the" is before it; None where it is another place's."""
    group = next(each for each, name in found.groupdict().items() if name is not None)
    before = found.string[: found.start(group)]
    other = re.search(r"([A-Z][\w'’-]+) $", before)
    if other and other[1].lower() not in lexicon.forms("english"):
        return None  # "Stoke Tregarn"
    determined = re.search(
        r"(?i)\b(?:the|our|your|this|that|every|all|any|each) $", before
    )
    start = found.start()
    return found.start(group) - start, found.end(group) - start, bool(determined)
