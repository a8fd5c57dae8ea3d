"""The words that a headline quotes of an alert that no claim of the registry names: what is asked, or said. Pure."""

from __future__ import annotations

import re

from listener.claims.deadline import STATED
from listener.store.connection import Row
from moderation.claims.spread.priority import LOW_FROM

QUOTED = 60  # characters of a headline's quotation
TITLE = "something new is being said by several people"
REPORTED = "something new that the councillor's side reported"
# What the lists call it, before the words that were said first: in English and Welsh.
NEW = ("New, not checked yet", "Newydd, heb ei wirio eto")
NEW_REPORTED = (
    f"{NEW[0]}, reported by the councillor's side",
    f"{NEW[1]}, wedi'i riportio gan ochr y cynghorydd",
)
# What stands before a new claim's own words. The title alone tells one alert from the next to nobody.
_LEADS = {
    TITLE: "several people say",
    REPORTED: "reported by the councillor's side",
}
# By what stands before the colon of its key.
_LIFTED = {"spread": "it spreads", "owner": "several people say it"}
_REPORTED = "it was reported"
_LIFTED_CY = {
    "it spreads": "yn lledaenu",
    "several people say it": "yn cael ei ddweud gan sawl person",
    _REPORTED: "wedi'i riportio",
}
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_WANTS = re.compile(
    r"\?|\b(?:comment|interview|statement|quote|respon\w+|speak to|talk to|on the record|right of reply|get in touch"
    r"|sylw|cyfweliad|datganiad|ymateb)\b",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"\b(?:deadline|dyddiad cau)\b[^.!?,;()\n]{0,40}"
    r"|\b(?:by|before|no later than|erbyn) (?:the )?(?:end of|close of|cop|eod|noon|midday|tonight|tomorrow|today|next|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|yfory|heddiw|diwedd|hanner dydd|\d{1,2}(?:[:.]\d\d| ?(?:[ap]\.?m|o'?clock|today|tomorrow|this|on))\b)[^.!?,;()\n]{0,30}",
    re.IGNORECASE,
)

_DAY_BY_NAME = re.compile(
    r"\b(?:to(?:day|night|morrow)|yesterday|(?:this|next) \w+|(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"|in \w+ (?:hours?|days?)|heddiw|heno|yfory|ddoe|d+ydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))\b",
    re.IGNORECASE,
)


def about_no_claim(row: Row) -> bool:
    """Whether an incident is a need of somebody, and no claim."""
    return str(row["key"]).startswith("need:")


def is_new_claim(row: Row) -> bool:
    """Whether an incident is a claim that nobody has checked, and comms may know of it."""
    return str(row["key"]).startswith("spread:")


def named_in_lists(row: Row) -> tuple[str, str]:
    """What a digest calls a claim that nobody has checked, as the lists do."""
    return NEW_REPORTED if row["title"] == REPORTED else NEW


def lead(row: Row) -> str:
    """What a headline says before the words that it quotes."""
    title = str(row["title"])
    return _LEADS.get(title, title) if is_new_claim(row) else title


def lifted(row: Row) -> str:
    """Why what has too few points for a LOW is one: to spread or to be reported is enough. "" where the points tell it."""
    why = _why_lifted(row)
    return f" where {LOW_FROM:g} make a LOW, but it is one because {why}" if why else ""


def lifted_welsh(row: Row) -> str:
    """The same in Welsh."""
    why = _LIFTED_CY.get(_why_lifted(row))
    return f", lle mae {LOW_FROM:g} yn gwneud lefel isel, ond mae'n un am ei fod {why}" if why else ""  # fmt: skip


def _why_lifted(row: Row) -> str:
    kind = str(row["key"]).partition(":")[0]
    if row["level"] != "LOW" or float(row["value"]) >= LOW_FROM or kind not in _LIFTED:
        return ""
    return _REPORTED if "reported" in str(row["title"]) else _LIFTED[kind]


def in_marks(text: str) -> str:
    """A statement in quotation marks, short enough for a headline."""
    said = _short(" ".join(text.split()))
    return f"\N{LEFT DOUBLE QUOTATION MARK}{said}\N{RIGHT DOUBLE QUOTATION MARK}"


def quotation(text: str) -> str:
    """The sentence that asks, in quotation marks, and the deadline that the words name."""
    said, until = parts_of_question(text)
    return f"{said} ({until})" if until else said


def parts_of_question(text: str) -> tuple[str, str]:
    """The sentence that asks, in quotation marks, and the deadline that the words name elsewhere; "" for what is not there."""
    parts = [" ".join(part.split()) for part in _SENTENCE.split(text)]
    parts = [part for part in parts if part]
    if not parts:
        return "", ""
    said = _short(next((part for part in parts if _WANTS.search(part)), parts[0]))
    whole = " ".join(text.split())
    found = STATED.search(whole) or _DEADLINE.search(whole)
    until = _short(found.group().strip(" :-")) if found else ""
    late = f"{until[:1].lower()}{until[1:]}" if until and until not in said else ""
    return f"\N{LEFT DOUBLE QUOTATION MARK}{said}\N{RIGHT DOUBLE QUOTATION MARK}", late


def names_a_day(text: str) -> bool:
    """Whether words mean another day when they are read on another one: "today", "by Friday"."""
    return _DAY_BY_NAME.search(text) is not None


def _short(text: str) -> str:
    if len(text) <= QUOTED:
        return text
    cut = text[: QUOTED - 1]
    return (cut[: cut.rfind(" ")] if " " in cut[QUOTED // 2 :] else cut).rstrip(
        " ,;:"
    ) + "\N{HORIZONTAL ELLIPSIS}"
