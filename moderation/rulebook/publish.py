"""The page's rules as residents read them, in English and Welsh: made of the very file that the software follows.

Nothing is reworded here: titles and texts are those of the file, and what happens is said from its own settings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from typing import Literal
from zoneinfo import ZoneInfo

from moderation.patterns.late import late
from moderation.rulebook.bilingual import Bilingual
from moderation.rulebook.entries import Rule
from moderation.rulebook.published_words import (
    EFFECTS,
    MONTHS,
    TOLD,
    WORDS,
    Known,
    Span,
    Tongue,
)
from moderation.rules import Rules

Kind = Literal["title", "heading", "rule", "paragraph", "item"]

FALSE = "R4"  # what is false: being wrong alone is never a reason to hide
_HERE = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page and what it is. `link`: an address in the text that may be opened, http or https."""

    kind: Kind
    text: str
    link: str = ""


def page(
    rules: Rules,
    tongue: Tongue,
    now: datetime | None = None,
    known: Known | None = None,
) -> tuple[Line, ...]:
    """The page in one language. `now`: where the rules hold from a later day on, the page says what holds until then,
    unless people go by another version so far.
    """
    known = known or Known()
    version = _version(rules, tongue, known.spans)
    if now is not None and now < rules.effective_from and known.taken_up:
        version += " " + _say("later", tongue)
    found = [
        Line("title", _of(rules.title, tongue)),
        *blocks(_of(rules.introduction, tongue)),
    ]
    if not _may_hide(rules, known):
        found.append(Line("paragraph", _say("nothing", tongue)))
    found.append(Line("paragraph", version))
    if tongue == "cy" and rules.welsh == "draft":
        found.append(Line("paragraph", _say("draft", tongue)))
    found.append(Line("heading", _say("rules", tongue)))
    for rule in rules.rules:
        number = rule.id.removeprefix("R")
        title = _say("rule", tongue, number=number, title=_of(rule.title, tongue))
        text = blocks(_of(rule.text, tongue))
        effect = Line("paragraph", _effect(rule, rules, tongue, known))
        found += [Line("rule", title), *_with_effect(text, effect)]
    contacts = rules.contacts
    return (
        *found,
        Line("heading", _say("checked", tongue)),
        *blocks(_of(rules.check_hours, tongue)),
        Line("paragraph", _say("aims", tongue)),
        Line("heading", _say("contacts", tongue)),
        Line(
            "item", _say("appeal", tongue, way=known.appeal or contacts.casework_email)
        ),
        Line("item", _say("casework", tongue, email=contacts.casework_email)),
        Line("item", _say("complaints", tongue, url=contacts.complaints_url)),
        Line("item", _say("information", tongue, email=contacts.foi_email)),
    )


def _may_hide(rules: Rules, known: Known) -> bool:
    """Whether software may hide anything at all: by what is set here, by the limits, and by the rules themselves."""
    by_rules = any(rules.may_hide(rule.id) for rule in rules.rules)
    return known.acts and rules.limits.let_hide and by_rules


def _version(rules: Rules, tongue: Tongue, spans: Sequence[Span]) -> str:
    """Which version it is, and when it was in force: by the log where that is known, else by the file."""
    own = rules.effective_from
    over = [span for span in spans if span.until]
    times = (" a " if tongue == "cy" else " and ").join(
        _say("span", tongue, since=day_in_words(span.begun(own), tongue),
             until=day_in_words(span.until, tongue))
        for span in over if span.until
    )  # fmt: skip
    if spans and spans[-1].until:
        return _say("was", tongue, version=rules.version, spans=times)
    since = max(spans[-1].begun(own), own) if spans else own
    told = _say("version", tongue, version=rules.version, date=day_in_words(since, tongue))  # fmt: skip
    return told + (_say("before", tongue, spans=times) if over else "")


# What begins a line that stands for itself: a bullet, or a number.
_BULLET = late(r"[-*•]\s+(?=\S)")
_NUMBERED = late(r"\d{1,3}[.)]\s")


def blocks(text: str) -> list[Line]:
    """A text as its writer laid it out: paragraphs between blank lines, and lists. One that has neither is one paragraph."""
    found: list[tuple[Kind, list[str]]] = []
    fresh = True
    for line in map(str.strip, text.splitlines()):
        bullet = _BULLET.match(line)
        if bullet:
            found.append(("item", [line[bullet.end() :]]))
        elif line and (fresh or _NUMBERED.match(line)):
            found.append(("paragraph", [line]))
        elif line:
            found[-1][1].append(line)
        fresh = not line
    return [Line(kind, "\n".join(lines)) for kind, lines in found]


def _with_effect(text: list[Line], effect: Line) -> list[Line]:
    """A rule's text and what is done under it: in one paragraph, unless the text is more than that."""
    if len(text) != 1 or text[0].kind != "paragraph":
        return [*text, effect]
    said = text[0].text
    stop = "." if said[-1].isalnum() else ""
    return [Line("paragraph", f"{said}{stop} {effect.text}")]


def _effect(rule: Rule, rules: Rules, tongue: Tongue, known: Known) -> str:
    kind = _kind(rule, rules, known)
    hours = rule.sla_hours or rules.limits.reading_sla_hours
    text = EFFECTS[kind][tongue == "cy"]
    confirm = rules.limits.confirm_within_hours
    longest = max([hours, *(part.sla_hours or 0 for part in rule.subcodes.values())])
    told = TOLD.get(_told(rule))
    if kind in ("alert", "false") and told:
        text += " " + told[tongue == "cy"]
    if kind in ("queue", "hide") and longest > hours:
        text += " " + _say("longest", tongue, hours=span(longest, tongue))
    return text.format(hours=span(hours, tongue), confirm=span(confirm, tongue))


def _told(rule: Rule) -> tuple[bool, bool]:
    """Whether the owner is told of each part of a rule, and whether comms are."""
    parts = [part.alert_to for part in rule.subcodes.values() if part.alert_to is not None]  # fmt: skip
    each = set(rule.alert_to).intersection(*parts)
    return "owner" in each, "comms" in each


def _kind(rule: Rule, rules: Rules, known: Known) -> str:
    """What is done under a rule, as it is in truth: by its checks and the limits, not by its action alone."""
    if not rule.checks and rule.action in ("queue", "alert"):
        return "by_hand"
    if rule.id == FALSE:
        return "false"
    hides = rules.may_hide(rule.id) and _may_hide(rules, known)
    return "hide" if hides else rule.action


def span(hours: float, tongue: Tongue) -> str:
    """A time as people say it, to the minute: "15 minutes", "1 hour and 15 minutes", "24 hours", "7 days"."""
    whole, minutes = divmod(round(hours * 60), 60)
    if whole > 72 and whole % 24 == 0 and not minutes:
        return _counted(whole // 24, 2, tongue)
    parts = [(whole, 1), (minutes, 0)]
    told = [_counted(number, unit, tongue) for number, unit in parts if number]
    return (" a " if tongue == "cy" else " and ").join(told)


def _counted(number: int, unit: int, tongue: Tongue) -> str:
    """A Welsh noun stays single after a number, and after two of them some begin otherwise."""
    if tongue == "cy":
        nouns = ("funud", "awr", "ddiwrnod") if number == 2 else ("munud", "awr", "diwrnod")  # fmt: skip
        return f"{number} {nouns[unit]}"
    return f"{number} {('minute', 'hour', 'day')[unit]}{'' if number == 1 else 's'}"


def day_in_words(day: date, tongue: Tongue) -> str:
    """A day as people here write it: "22 November 2026", "22 Tachwedd 2026". Of a moment, the day where the council is."""
    here = day.astimezone(_HERE) if isinstance(day, datetime) else day
    return f"{here.day} {MONTHS[tongue][here.month - 1]} {here.year}"


def _of(text: Bilingual, tongue: Tongue) -> str:
    return (text.en if tongue == "en" else text.cy).strip()


def _say(name: str, tongue: Tongue, **values: str) -> str:
    return WORDS[name][tongue == "cy"].format(**values)


_SHAPES: dict[str, dict[Kind, str]] = {
    "text": {
        "title": "{}\n",
        "heading": "{}\n",
        "rule": "{}",
        "paragraph": "{}\n",
        "item": "- {}",
    },
    "markdown": {
        "title": "# {}\n",
        "heading": "## {}\n",
        "rule": "### {}\n",
        "paragraph": "{}\n",
        "item": "- {}",
    },
}


def _as_lines(lines: Sequence[Line], form: str) -> str:
    """Plain text, for a post or a pinned comment; or Markdown, with what it would read as a mark escaped."""
    shapes = _SHAPES[form]
    written = _escaped if form == "markdown" else str
    found = []
    for number, line in enumerate(lines):
        told = written(line.text)
        if line.kind == "item":
            told = told.replace("\n", "\n  ")  # still in its item
            ends = number + 1 < len(lines) and lines[number + 1].kind != "item"
            told += "\n" if ends else ""
        found.append(shapes[line.kind].format(told))
    return "\n".join(found) + "\n"


def _escaped(text: str) -> str:
    """A text of which Markdown makes nothing but text: no list, no heading and no sign at the beginning of a line.

    An address stands in brackets, with no sign in it escaped. Where not every reader of Markdown knows a backslash, the sign is
    written as HTML has it.
    """
    return "\n".join(_escaped_line(line.strip()) for line in text.splitlines())


def _escaped_line(line: str) -> str:
    parts = _ADDRESS.split(line)  # what stands between addresses, and each of them
    for n in range(
        1, len(parts), 2
    ):  # "https://a.example/b_(c)" ends with a bracket of its own
        if parts[n].count("(") > parts[n].count(")") and parts[n + 1].startswith(")"):
            parts[n], parts[n + 1] = f"{parts[n]})", parts[n + 1][1:]
    parts[::2] = [re.sub(r"[\\`*_\[\]>#]", r"\\\g<0>", _as_html_has_it(part)) for part in parts[::2]]  # fmt: skip
    parts[1::2] = [f"<{address}>" for address in parts[1::2]]
    return re.sub(_AT_START, r"\\\g<0>", "".join(parts))


def _as_html_has_it(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


_ADDRESS = late(r"(https?://[^\s<>]*[^\s<>.,;:!?'\")\]])")
# A list, a line under a heading, a fence; and "1." or "1)", of which the sign is escaped, not the number.
_AT_START = r"^[-+=~|]|(?<=^\d)[.)]|(?<=^\d\d)[.)]|(?<=^\d\d\d)[.)]"


def as_html(pages: Sequence[tuple[Tongue, Sequence[Line]]]) -> str:
    """One page that stands alone, each language marked as such for screen readers."""
    title = escape(pages[0][1][0].text)
    body = "\n".join(
        f'<main lang="{tongue}">\n{_html_lines(lines)}\n</main>'
        if len(pages) == 1
        else f'<section lang="{tongue}">\n{_html_lines(lines)}\n</section>'
        for tongue, lines in pages
    )
    whole = body if len(pages) == 1 else f"<main>\n{body}\n</main>"
    return (
        f'<!doctype html>\n<html lang="{pages[0][0]}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n"
        "<style>body{font:1.1rem/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}</style>\n"
        f"</head>\n<body>\n{whole}\n</body>\n</html>\n"
    )


def _html_lines(lines: Sequence[Line]) -> str:
    marks: dict[Kind, str] = {
        "title": "h1",
        "heading": "h2",
        "rule": "h3",
        "paragraph": "p",
    }
    found: list[str] = []
    for number, line in enumerate(lines):
        if line.kind != "item":
            mark = marks[line.kind]
            found.append(f"<{mark}>{_inline(line)}</{mark}>")
            continue
        if number == 0 or lines[number - 1].kind != "item":
            found.append("<ul>")
        found.append(f"<li>{_inline(line)}</li>")
        if number + 1 == len(lines) or lines[number + 1].kind != "item":
            found.append("</ul>")
    return "\n".join(found)


def _inline(line: Line) -> str:
    """The text, and its address as a link. Any other scheme than that of a web page stays text."""
    text, link = escape(line.text), escape(line.link)
    if not line.link.startswith(("http://", "https://")):
        return text
    return text.replace(link, f'<a href="{link}" rel="noopener noreferrer">{link}</a>', 1)  # fmt: skip


def rendered(pages: Sequence[tuple[Tongue, Sequence[Line]]], form: str) -> str:
    """A page in `form` ("text", "markdown" or "html") and in these languages, one after the other."""
    if form == "html":
        return as_html(pages)
    return "\n".join(_as_lines(lines, form) for _, lines in pages)


def published(
    rules: Rules,
    form: str,
    tongues: Sequence[Tongue],
    now: datetime | None = None,
    known: Known | None = None,
) -> str:
    """The rules in `form` ("text", "markdown" or "html") and in these languages, one after the other."""
    return rendered(
        [(tongue, page(rules, tongue, now, known)) for tongue in tongues], form
    )
