"""What a part of a comment and one wording of a claim have in common: words, numbers, names, meaning, and what differs."""

from __future__ import annotations

from collections.abc import Mapping

from moderation.claims.another_thing.switched import reopens, switched
from moderation.claims.months import ENGLISH as MONTHS
from moderation.claims.nearest.index import ALL, Index, Wording
from moderation.claims.spread.alike import bag, letters, likeness
from moderation.claims.weekdays import ENGLISH as WEEKDAYS
from moderation.claims.wording.swaps import swapped_share
from moderation.claims.wording.words import (
    MEANING_OF,
    Token,
    is_year,
    measured_alike,
    plain,
    stem,
    tokens,
)
from moderation.patterns.late import late

THE_MEANS_ALL = 0.6  # "the libraries" says "all libraries" less surely than "all" does
OPENING_HOURS = late(
    r"\b(?:clos\w+|shut\w*)\b.{0,25}\b(?:(?:at|until|till) (?:\d|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|noon|lunch)"
    r"|early|on \w+days?|for (?:lunch|the (?:day|night|weekend|holidays?)|repairs|cleaning|training"
    r"|a (?:day|week|fortnight)|two weeks))\b"
)
_NONE = late(
    r"\b(?:no|not one|not a single|none of (?:the|our|its|their|them)) (?!more\b)"
)
_THE_PLURAL = late(r"\b(?:the|our|your|their|its|these|those) (?:(\w+) )?(\w+s)\b")
_ONE_OF = late(
    r"\b(?:one|some|two|three|few|several|half|most|many) (?:of )?(?:the|our|its|their)\b"
)
_FEW = late(
    r"\b(?:one of|some of|a few|several|most of|half (?:of |the )|a couple|(?:a|one|two|three|1|2|3) (?:\w+ )?(?=\w))"
)
_COMMON_PLACES = frozenset(MEANING_OF.get(stem(word), stem(word)) for word in [
    "park", "road", "street", "lane", "avenue", "bridge", "green", "meadow", "field", "school",
    "primary", "centre", "hall", "beach", "station", "square", "house", "farm", "hill",
    "wood", "reservoir", "valley", "town", "village", "market", "estate", "mills", "mill",
    "place", "court", "library", "hospital", "church",
])  # fmt: skip
_DATES = frozenset((*map(str.lower, MONTHS), *WEEKDAYS, "christmas", "easter"))
# What happens to a thing, in the key of its meaning: the word without which a claim is not said.
EVENTS = frozenset(
    MEANING_OF.get(stem(word), stem(word))
    for word in [
        "close",
        "sell",
        "up",
        "down",
        "spend",
        "approve",
        "switch",
        "stop",
        "start",
        "ban",
        "double",
        "triple",
        "demolish",
        "fell",
        "contaminate",
        "lose",
        "hide",
        "dismiss",
        "swap",
        "give",
        "move",
        "charge",
        "cancel",
        "limit",
        "build",
        "rename",
        "replace",
        "owe",
        "miss",
        "fail",
        "refuse",
        "resign",
        "award",
        "pay",
        "cost",
        "test",
    ]
)
_OPPOSITES = tuple(
    pair
    for one, other in (
        *(("up", "down"), ("close", "open"), ("close", "extend"), ("close", "start")),
        *(("stop", "start"), ("ban", "allow"), ("sell", "buy"), ("demolish", "build")),
        *(("win", "lose"), ("late", "early"), ("free", "charge"), ("close", "keep")),
    )
    for pair in (
        (
            MEANING_OF.get(stem(one), stem(one)),
            MEANING_OF.get(stem(other), stem(other)),
        ),
        (
            MEANING_OF.get(stem(other), stem(other)),
            MEANING_OF.get(stem(one), stem(one)),
        ),
    )
)


def features(
    wording: Wording,
    unit: str,
    words: tuple[Token, ...],
    heard: Mapping[str, float],
    known: Index,
) -> dict[str, float]:
    """What agrees and what does not, as numbers from 0 to 1 to be weighed."""
    text = plain(unit)
    return {
        **_words_said(wording, unit, words, heard),
        **_facts_said(wording, words, heard),
        **_quantity_and_time(wording, text, words, heard, unit),
        **_events_said(wording, words, heard, unit),
        "nearer_other": _nearer_other(wording, unit, known),
        "bare": float(len(wording.subjects) < 2 and not wording.numbers),
    }


def _words_said(
    wording: Wording, unit: str, words: tuple[Token, ...], heard: Mapping[str, float]
) -> dict[str, float]:
    """How much of the wording's words the unit says, and of its own words the wording's."""
    weights = wording.weights
    said = sum(weight * heard.get(key, 0.0) for key, weight in weights.items())
    if ALL in weights and ALL not in heard:
        said += THE_MEANS_ALL * weights[ALL] * _the_all(wording, unit)
    total = sum(wording.subjects.values()) or 1.0
    subjects = sum(heard.get(k, 0.0) * w for k, w in wording.subjects.items())
    heaviest = max(
        wording.subjects.items(), key=lambda i: (i[1], i[0]), default=("", 0.0)
    )
    missing = [w for k, w in wording.subjects.items() if k not in heard]
    here = letters(unit)
    both = max(len(here) + len(wording.letters), 1)
    return {
        "said": said / wording.total,
        "subjects": subjects / total,
        "focus": sum(w.key in weights for w in words) / max(len(words), 1),
        "letters": 2 * len(here & wording.letters) / both,
        "heaviest_missing": float(heaviest[0] not in heard),
        "most_missing": max(missing, default=0.0) / total,
    }


def _facts_said(
    wording: Wording, words: tuple[Token, ...], heard: Mapping[str, float]
) -> dict[str, float]:
    """Numbers and names."""
    numbers = [w for w in words if w.kind == "number"]
    lacking = [n for n in wording.numbers if n.key not in heard]
    if not any(is_year(n) for n in numbers):
        lacking = [n for n in lacking if not is_year(n)]  # few name the year
    rival = any(
        measured_alike(n, want) and n.key not in wording.weights
        for want in lacking
        for n in numbers
    )
    names = [_name_said(name, heard) for name in wording.names]
    swapped, put_in = swapped_share(wording, words, heard)
    return {
        "number_missing": float(bool(lacking) and not rival),
        "number_differs": float(rival),
        "number_agrees": float(
            not lacking and any(n.key in heard for n in wording.numbers)
        ),
        "name_missing": 1 - min(names) if names else 0.0,
        "names_missing": 1 - max(names) if names else 0.0,
        "swapped": swapped,
        "put_in": put_in,
    }


def _quantity_and_time(
    wording: Wording,
    text: str,
    words: tuple[Token, ...],
    heard: Mapping[str, float],
    unit: str,
) -> dict[str, float]:
    """All or some, for good or for the day, this month or another."""
    every = {t.key for t in tokens(wording.claim.claim)}
    lacks_all = ALL in wording.weights and ALL not in heard
    few = bool(_FEW.search(text)) and not _NONE.search(text)
    hours = bool(OPENING_HOURS.search(text))
    days = {t.key for t in tokens(wording.text) if t.key in _DATES}
    other_day = any(w.key in _DATES and w.key not in days for w in words)
    return {
        "all_missing": float(lacks_all and not _the_all(wording, unit)),
        "few": float(ALL in every and ALL not in heard and few),
        "opening_hours": float(hours and not OPENING_HOURS.search(plain(wording.text))),
        "date_differs": float(bool(days) and not days & set(heard) and other_day),
    }


def _events_said(
    wording: Wording, words: tuple[Token, ...], heard: Mapping[str, float], unit: str
) -> dict[str, float]:
    """What happens: the same, something else, or the opposite."""
    weights = wording.weights
    events = EVENTS & set(weights)
    said = {w.key for w in words}
    opposite = (
        switched(wording.text, unit)
        or reopens(wording.text, unit)
        or any(
            one in weights and one not in heard and other in said
            for one, other in _OPPOSITES
        )
    )
    things = {k: w for k, w in wording.subjects.items() if k not in EVENTS}
    named = sum(w * heard.get(k, 0.0) for k, w in things.items())
    return {
        "things": named / (sum(things.values()) or 1.0),
        "event_missing": float(bool(events) and not events & set(heard)),
        "opposite": float(opposite),
        "event_other": float(bool(said & EVENTS - set(weights))),
    }


def _the_all(wording: Wording, unit: str) -> bool:
    return speaks_of_all(unit, wording) and not _ONE_OF.search(plain(unit))


def _nearer_other(wording: Wording, unit: str, known: Index) -> float:
    """By how much the unit is nearer to what the claim is not."""
    said = bag(unit)
    others = known.others.get(wording.claim.claim_id, ())
    other = max((likeness(said, each) for each in others), default=0.0)
    return max(other - likeness(said, frozenset(wording.weights)), 0.0)


def _name_said(name: frozenset[str], heard: Mapping[str, float]) -> float:
    """How much of a name is said: all of it where only its common word is left out ("Holloway" for "Holloway Park")."""
    telling = name - _COMMON_PLACES or name
    return sum(word in heard for word in telling) / len(telling)


def speaks_of_all(unit: str, wording: Wording) -> bool:
    """Whether "the libraries" or "no library" stands where the claim says "all libraries"."""
    if _NONE.search(plain(unit)):
        return True  # it speaks of all of them, to deny: `stance` reads the negative
    for before, plural in _THE_PLURAL.findall(plain(unit)):
        # In "the library closes" the word in -s is the verb: its noun stands before it.
        noun_before = any(word.key in wording.weights for word in tokens(before))
        if not noun_before and any(
            word.key in wording.weights for word in tokens(plural)
        ):
            return True
    return False
