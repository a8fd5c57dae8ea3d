"""Turns templates into pages, in both languages."""

from __future__ import annotations

import functools
import hashlib
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Literal

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from listener.desk.inert import inert, line
from listener.desk.language import Catalogue, load
from listener.desk.onward import platform_name
from listener.desk.outward import outward
from listener.desk.refusals import English, Refusals
from listener.desk.written_in import marked_as
from listener.language_names import in_language
from listener.store.connection import as_moment
from listener.telling.notices import LONDON, MONTHS_CY, MONTHS_EN, clock, day, last_day
from moderation.claims.spread.priority import FASTEST, LEVELS, points

Language = Literal["en", "cy"]
LANGUAGES: tuple[Language, ...] = ("en", "cy")
HERE = Path(__file__).parent
STATIC = {
    "desk.css": "text/css; charset=utf-8",
    "mark.svg": "image/svg+xml",
    "keys.js": "text/javascript; charset=utf-8",
}


class Pages:
    """All templates, in all languages."""

    def __init__(self) -> None:
        self.catalogues = {language: load(language) for language in LANGUAGES}
        self._refusals = {
            language: Refusals(catalogue)
            for language, catalogue in self.catalogues.items()
        }
        self.static = {name: (HERE / "static" / name).read_bytes() for name in STATIC}
        self._templates = {
            language: environment(catalogue, language)
            for language, catalogue in self.catalogues.items()
        }
        stamp = hashlib.sha256(b"".join(self.static.values())).hexdigest()[:12]
        for each in self._templates.values():
            each.globals["stamp"] = stamp

    def render(self, template: str, language: Language, **values: Any) -> str:
        """One page."""
        made = self._templates[language].get_template(template)
        return made.render(language=language, **values)

    def say(self, message: str, language: Language) -> str:
        """One message."""
        return self.catalogues[language].gettext(message)

    def refusal(self, sentence: str, language: Language) -> str:
        """A refusal of the house."""
        return self._refusals[language].say(sentence)

    def kept(self, sentence: str, language: Language) -> str:
        """What the software wrote into a row."""
        return self._refusals[language].kept(sentence)


@functools.cache
def all_pages() -> Pages:
    """The pages, read once: nothing of them changes while the program runs."""
    return Pages()


def whole_day(value: date | str, months: list[str]) -> str:
    """A day without a time, as people write it; what is none is shown as it stands."""
    try:
        found = date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        return str(value)
    return f"{found.day} {months[found.month - 1]} {found.year}"


def environment(catalogue: Catalogue, language: Language) -> Environment:
    """How templates of a language are read: everything is escaped, and a value that is not there is a fault."""
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    made.policies["ext.i18n.trimmed"] = True
    made.install_gettext_callables(  # type: ignore[attr-defined]
        catalogue.gettext, catalogue.ngettext, newstyle=True
    )
    months = MONTHS_CY if language == "cy" else MONTHS_EN
    prefix = "/cy" if language == "cy" else ""

    def when(moment: datetime | str) -> str:
        found = as_moment(moment) if isinstance(moment, str) else moment
        return f"{day(found, months)}, {clock(found)}"

    def iso(moment: datetime | str) -> str:
        found = as_moment(moment) if isinstance(moment, str) else moment
        return found.isoformat(timespec="seconds")

    def whole(moment: datetime | str) -> str:
        """The last day of a time that ends with a day; "" where it ends within one."""
        found = as_moment(moment) if isinstance(moment, str) else moment
        ends = found.astimezone(LONDON).time() == time.min
        return last_day(found, months) if ends else ""

    made.filters |= {
        "inert": inert,
        "line": line,
        "when": when,
        "iso": iso,
        "whole": whole,
    }
    made.filters |= {"outward": outward, "points": points, "platform": platform_name}
    made.filters["tongue"] = lambda text, otherwise="": marked_as(text or "", language, otherwise)  # fmt: skip
    made.filters["in_language"] = lambda code: in_language(code, language)
    made.filters["day"] = lambda value: whole_day(value, months)
    made.globals["fastest"] = FASTEST
    made.globals["points_from"] = {level: least for least, level in LEVELS}
    made.tests["english"] = lambda text: isinstance(text, English)
    made.filters["at"] = lambda path: prefix + str(path)
    return made
