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
from moderation.rules import Rules

Tongue = Literal["en", "cy"]
Kind = Literal["title", "heading", "rule", "paragraph", "item"]

MONTHS: dict[Tongue, list[str]] = {
    "en": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December"],
    "cy": ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref",
        "Tachwedd", "Rhagfyr"],
}  # fmt: skip
_HERE = ZoneInfo("Europe/London")

_WORDS = {
    "version": ("Version {version}, in force from {date}.", "Fersiwn {version}, mewn grym o {date}."),
    "later": (
        "Until then, software hides nothing by itself; people go by these rules already.",
        "Tan hynny, nid yw meddalwedd yn cuddio dim ohoni ei hun; mae pobl yn dilyn y rheolau hyn eisoes.",
    ),
    "draft": ("", "Drafft yw'r testun Cymraeg hwn: mae'n aros i gyfieithydd ei wirio."),
    "rules": ("The rules", "Y rheolau"),
    "rule": ("Rule {number}: {title}", "Rheol {number}: {title}"),
    "longest": ("Some kinds of it may wait up to {hours}.", "Gall rhai mathau ohono aros hyd at {hours}."),
    "contacts": ("Other ways to reach me", "Ffyrdd eraill o gysylltu"),
    "casework": ("If you need something done: {email}", "Os oes angen gwneud rhywbeth: {email}"),
    "complaints": ("To complain about a council service: {url}", "I gwyno am wasanaeth y cyngor: {url}"),
    "information": ("To ask for information that the council holds: {email}", "I ofyn am wybodaeth sydd gan y cyngor: {email}"),
    "checked": ("How often I look", "Pa mor aml y byddaf yn edrych"),
}  # fmt: skip

# What a rule leads to, by its own settings. The hours are those of the file.
_EFFECTS = {
    "hide": (
        (
            "Software may hide such a comment at once where two separate signs agree. A person checks within {confirm}; "
            "if nobody does, it is shown again. What software does not hide goes to a person, who looks at it within {hours}."
        ),
        (
            "Gall meddalwedd guddio sylw o'r fath ar unwaith os bydd dau arwydd ar wahân yn cytuno. Bydd person yn gwirio "
            "o fewn {confirm}; os na fydd neb yn gwneud, bydd i'w weld eto. Bydd yr hyn nad yw meddalwedd yn ei guddio yn "
            "mynd at berson, a fydd yn edrych arno o fewn {hours}."
        ),
    ),
    "queue": (
        "Only a person can hide such a comment, never software. A person looks at it within {hours}.",
        "Dim ond person all guddio sylw o'r fath, byth meddalwedd. Bydd person yn edrych arno o fewn {hours}.",
    ),
    "by_hand": (
        "Software does not look for this. A person who sees such a comment decides.",
        "Nid yw meddalwedd yn chwilio am hyn. Person sy'n gweld sylw o'r fath sy'n penderfynu.",
    ),
    "alert": (
        "Software never hides such a comment.",
        "Nid yw meddalwedd byth yn cuddio sylw o'r fath.",
    ),
    "badge": (
        "No comment is hidden for this.",
        "Ni chaiff unrhyw sylw ei guddio am hyn.",
    ),
    "none": (
        "No comment is hidden for this.",
        "Ni chaiff unrhyw sylw ei guddio am hyn.",
    ),
}
# Whom an alert goes to, by whether the file names the owner and comms.
_TOLD = {
    (True, False): (
        "The owner of this page is told.",
        "Rhoddir gwybod i berchennog y dudalen hon.",
    ),
    (False, True): (
        "The people who can put it right are told.",
        "Rhoddir gwybod i'r bobl sy'n gallu ei gywiro.",
    ),
    (True, True): (
        "The owner of this page and the people who can put it right are told.",
        "Rhoddir gwybod i berchennog y dudalen hon ac i'r bobl sy'n gallu ei gywiro.",
    ),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page and what it is. `link`: an address in the text that may be opened, http or https."""

    kind: Kind
    text: str
    link: str = ""


def page(rules: Rules, tongue: Tongue, now: datetime | None = None) -> tuple[Line, ...]:
    """The page in one language. `now`: where the rules hold from a later day on, the page says what holds until then."""
    since = day_in_words(rules.effective_from, tongue)
    version = _say("version", tongue, version=rules.version, date=since)
    if now is not None and now < rules.effective_from:
        version += " " + _say("later", tongue)
    found = [
        Line("title", _of(rules.title, tongue)),
        *blocks(_of(rules.introduction, tongue)),
        Line("paragraph", version),
    ]
    if tongue == "cy" and rules.welsh == "draft":
        found.append(Line("paragraph", _say("draft", tongue)))
    found.append(Line("heading", _say("rules", tongue)))
    for rule in rules.rules:
        number = rule.id.removeprefix("R")
        title = _say("rule", tongue, number=number, title=_of(rule.title, tongue))
        text = blocks(_of(rule.text, tongue))
        effect = Line("paragraph", _effect(rule, rules, tongue))
        found += [Line("rule", title), *_with_effect(text, effect)]
    contacts = rules.contacts
    return (
        *found,
        Line("heading", _say("checked", tongue)),
        *blocks(_of(rules.check_hours, tongue)),
        Line("heading", _say("contacts", tongue)),
        Line("item", _say("casework", tongue, email=contacts.casework_email)),
        Line("item", _say("complaints", tongue, url=contacts.complaints_url)),
        Line("item", _say("information", tongue, email=contacts.foi_email)),
    )


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


def _effect(rule: Rule, rules: Rules, tongue: Tongue) -> str:
    kind = _kind(rule, rules)
    hours = rule.sla_hours or rules.limits.reading_sla_hours
    text = _EFFECTS[kind][tongue == "cy"]
    confirm = rules.limits.confirm_within_hours
    longest = max([hours, *(part.sla_hours or 0 for part in rule.subcodes.values())])
    told = _TOLD.get(("owner" in rule.alert_to, "comms" in rule.alert_to))
    if kind == "alert" and told:
        text += " " + told[tongue == "cy"]
    if kind in ("queue", "hide") and longest > hours:
        text += " " + _say("longest", tongue, hours=span(longest, tongue))
    return text.format(hours=span(hours, tongue), confirm=span(confirm, tongue))


def _kind(rule: Rule, rules: Rules) -> str:
    """What is done under a rule, as it is in truth: by its checks and the limits, not by its action alone."""
    if not rule.checks and rule.action in ("queue", "alert"):
        return "by_hand"
    hides = rules.may_hide(rule.id) and rules.limits.let_hide
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
    return _WORDS[name][tongue == "cy"].format(**values)


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
    """A text of which Markdown makes nothing but text: no list, no heading and no sign at the beginning of a line."""
    lines = (re.sub(r"[\\`*_\[\]<>#&]", r"\\\g<0>", line.strip()) for line in text.splitlines())  # fmt: skip
    return "\n".join(re.sub(_AT_START, r"\\\g<0>", line) for line in lines)


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
    rules: Rules, form: str, tongues: Sequence[Tongue], now: datetime | None = None
) -> str:
    """The rules in `form` ("text", "markdown" or "html") and in these languages, one after the other."""
    return rendered([(tongue, page(rules, tongue, now)) for tongue in tongues], form)
