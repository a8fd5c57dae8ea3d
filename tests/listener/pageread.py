"""Reads a page as a browser and a screen reader would: its forms, labels, headings, links and words."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

FIELDS = ("input", "select", "textarea")
INLINE = {"a", "b", "bdi", "code", "em", "mark", "span", "strong", "time"}
EMPTY = {"input", "meta", "link", "br", "img", "hr"}


@dataclass
class Form:
    """One form: where it goes, by which method, and what it holds when nobody touches it."""

    action: str
    method: str
    values: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Read:
    """One page."""

    language: str = ""
    title: str = ""
    words: str = ""
    headings: list[tuple[int, str]] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)
    ids: list[str] = field(default_factory=list)
    fields: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)
    attributes: set[str] = field(default_factory=set)
    addresses: list[str] = field(default_factory=list)
    marked: list[str] = field(default_factory=list)
    unclosed: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    inline: str = ""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.read = Read()
        self.open: list[str] = []
        self.choosing: str = ""
        self.writing: str = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag not in INLINE:
            self.read.words += " "
        self.read.tags.add(tag)
        self.read.attributes |= set(found)
        self.read.addresses += [found[n] for n in ("href", "src", "action") if n in found]  # fmt: skip
        if "id" in found:
            self.read.ids.append(found["id"])
        if tag == "script":
            self.read.scripts.append(found.get("src", ""))
        if tag == "html":
            self.read.language = found.get("lang", "")
        if tag == "a":
            self.read.links.append(found.get("href", ""))
        if tag == "label":
            self.read.labels.add(found.get("for", ""))
        if tag == "form":
            self.read.forms.append(Form(found.get("action", ""), found.get("method", "get")))  # fmt: skip
        if tag in FIELDS:
            self.read.fields.append((tag, found))
        self._into_form(tag, found)
        if tag[0] == "h" and tag[1:].isdigit():
            self.read.headings.append((int(tag[1:]), ""))
        if tag not in EMPTY:
            self.open.append(tag)

    def _into_form(self, tag: str, found: dict[str, str]) -> None:
        if not self.read.forms:
            return
        form, name = self.read.forms[-1], found.get("name", "")
        if found.get("type") in ("checkbox", "radio") and "checked" not in found:
            return  # a browser sends nothing for it
        if tag in FIELDS and name:
            form.values[name] = found.get("value", "")
            self.choosing = name if tag == "select" else ""
            self.writing = name if tag == "textarea" else ""
        elif tag == "option" and "selected" in found:
            form.values[self.choosing] = found.get("value", "")
        elif tag == "button" and name:
            form.buttons.append((name, found.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.read.unclosed.append(tag)

    def handle_data(self, data: str) -> None:
        if "script" in self.open:
            self.read.inline += data
        elif "title" in self.open and "svg" not in self.open:
            self.read.title += data
        elif "body" in self.open:
            self.read.words += data
        if "textarea" in self.open and self.writing:
            values = self.read.forms[-1].values
            # The line break with which a text area begins is none of its text.
            values[self.writing] = (values[self.writing] + data).removeprefix("\n")
        if "mark" in self.open:
            self.read.marked.append(data)
        if any(tag[0] == "h" and tag[1:].isdigit() for tag in self.open):
            level, words = self.read.headings[-1]
            self.read.headings[-1] = (level, words + data)


def read(text: str) -> Read:
    """A page, read."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.read.unclosed += reader.open
    reader.read.words = " ".join(reader.read.words.split())
    return reader.read
