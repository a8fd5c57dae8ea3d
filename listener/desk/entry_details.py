"""The details of an entry as its page tells them: each with a name, a page by its name, codes, moments and numbers in words.

The record itself stands below them, letter by letter: what is proved is that, and no words of ours.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from listener.acted import with_read_back
from listener.claims.postures import POSTURE_WORDS
from listener.desk.detail_codes import meanings
from listener.desk.detail_words import labels
from listener.desk.inert import inert, line
from listener.desk.visit import Visit
from listener.language_names import in_language
from listener.store.connection import Row

LONGEST = 480
LONGEST_RECORD = 4000
MOST = 20  # of a list that are told one by one
# Details that the page tells in places of their own, or that say nothing beside them.
TOLD = frozenset({"checks", "findings", "restore_at", "evidence_sha256", "captured_sha256", "needs", "content_date",
    "first_seen_at", "due_at", "author_ref", "thread_ref", "content_type", "page_modes", "late", "comment_gone",
    "first_failed_check"})  # fmt: skip
_NAMES = frozenset({"person", "proved_by", "claim_id", "engine", "scorer", "file", "head", "lost_head", "sha256", "subcode", "quarter"})  # fmt: skip
_AUDIENCES = ("comms", "comms_lead", "reviewers", "owner")
_CODE = re.compile(r"[a-z]+(?:_[a-z]+)*")
_RULE = re.compile(r"R(\d{1,2}[a-z]?)")


@dataclass(frozen=True, slots=True)
class Detail:
    """One detail. `moment`: where it is one, in place of `text`; `language`: of the text, "" where it is in none."""

    label: str
    text: str
    moment: str = ""
    language: str = ""
    named: str = ""  # the language of the label, where it has no Welsh


def details_of(visit: Visit, said: Row) -> list[Detail]:
    """All details that are told nowhere else on the page; what is empty is passed over."""
    known, said = labels(visit.say), with_read_back(said)
    codes = _Codes(visit)
    order = [*known, *sorted(said.keys() - known.keys())]
    found = []
    for name in order:
        value = said.get(name)
        if name in TOLD or value in (None, "", [], {}):
            continue
        label = _of_span(visit, name, value) or known.get(name, name.replace("_", " ").capitalize())  # fmt: skip
        strange = "" if name in known else "en"
        if moment := _moment(value):
            found.append(Detail(label, "", moment, named=strange))
            continue
        text, language = codes.told(name, value)
        found.append(Detail(label, line(text, LONGEST), "", language, strange))
    return found


def _of_span(visit: Visit, name: str, value: Any) -> str:
    """`to` tells for whom, or with `from` which entries; else what was before and after."""
    if name == "to" and (isinstance(value, list) or value in _AUDIENCES):
        return visit.say("For whom")
    if isinstance(value, int) and name in ("from", "to"):
        return visit.say("From entry") if name == "from" else visit.say("To entry")
    return ""


def record_of(row: Row) -> tuple[str, bool]:
    """The details as they stand in the log, letter by letter; and whether that is all of them."""
    text = inert(str(row["details"]))
    return text[:LONGEST_RECORD], len(text) <= LONGEST_RECORD


def _moment(value: Any) -> str:
    """A moment as it is stored; "" for anything else."""
    if not isinstance(value, str) or "T" not in value:
        return ""
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        return ""
    return value if at.tzinfo is not None else ""


class _Codes:
    """The words for values, in the language of the page."""

    def __init__(self, visit: Visit) -> None:
        self._visit, self.say = visit, visit.say
        self._known = meanings(visit.say)
        pages = visit.house.settings.pages
        self._pages = {one.page_id: one.name or one.page_id for one in pages}

    def told(self, name: str, value: Any) -> tuple[str, str]:
        """A value in words, and the language of what has no words here; "" where all of it has."""
        say = self.say
        if isinstance(value, bool):
            return (say("yes") if value else say("no")), ""
        if isinstance(value, Mapping):
            return self._parts(name, value)
        if isinstance(value, list):
            return self._list(name, value)
        if isinstance(value, int | float):
            return self._number(name, value), ""
        return self._text(name, str(value))

    def _number(self, name: str, value: float) -> str:
        if value == 0:
            return self.say("none")
        if name in ("share", "confidence"):
            return f"{100 * value:.0f}%"
        return f"{value:g}" if isinstance(value, float) else str(value)

    def _text(self, name: str, value: str) -> tuple[str, str]:
        say, known = self.say, self._known.get(name, {})
        if name in ("page_id", "pages"):
            return self._pages.get(value, say("all pages") if value == "all" else value), ""  # fmt: skip
        if name in ("language", "languages"):
            return self._in_language(value), ""
        if name == "posture" and value in POSTURE_WORDS:
            return POSTURE_WORDS[value][self._visit.language == "cy"], ""
        head, _, rest = value.partition(":")
        if head in known:
            return f"{known[head]}{f' ({rest})' if rest else ''}", ""
        if rule := _RULE.fullmatch(value):
            return rule[1], ""
        if name in _NAMES or not re.search(r"[A-Za-z]{2}", value):
            return value, ""
        return (value.replace("_", " ") if _CODE.fullmatch(value) else value), "en"

    def _in_language(self, code: str) -> str:
        say = self.say
        told = {"en": say("in English"), "cy": say("in Welsh"), "und": say("in an unknown language")}  # fmt: skip
        return told.get(code) or in_language(code, self._visit.language)

    def _list(self, name: str, values: list[Any]) -> tuple[str, str]:
        told = [self.told(name, one) for one in values[:MOST]]
        more = len(values) - MOST
        words = [text for text, _ in told]
        if more > 0:
            words.append(self.say("and %(n)s more") % {"n": more})
        return ", ".join(words), max((language for _, language in told), default="")

    def _parts(self, name: str, values: Mapping[str, Any]) -> tuple[str, str]:
        """Parts with names of their own, such as how many of each kind were erased, or what was set and what is."""
        if name == "settings":
            return str(len(values)), ""
        if name == "changed":
            told = [f"{key.replace('_', ' ')}: {_plain(was)} \N{RIGHTWARDS ARROW} {_plain(now)}" for key, (was, now) in values.items()]  # fmt: skip
            return "; ".join(told), "en"
        say, words = self.say, self._known.get(name, {})
        parts = {"impact": say("impact, of 5"), "reach": say("reach, of 5"), "confidence": say("how sure"), "velocity": say("speed")}  # fmt: skip
        told, strange = [], ""
        for key, value in values.items():
            known = words.get(key) or parts.get(key)
            strange = strange or ("" if known else "en")
            text, language = self.told(key, value)
            strange = strange or language
            told.append(f"{known or key.replace('_', ' ')}: {text}")
        return "; ".join(told), strange


def _plain(value: Any) -> str:
    """A setting as it was written."""
    if isinstance(value, list):
        return ", ".join(map(_plain, value)) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value in (None, "") else str(value)
