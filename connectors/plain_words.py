"""The words of a piece of HTML, as feeds carry their articles. Pure."""

from __future__ import annotations

import re
from html.parser import HTMLParser

# A picture or sound that was pasted into an article whole, in letters: thousands of them, and no words. Behind it `]]>` may stand.
_PASTED = re.compile(
    r"data:(?:image|audio|video|font)/[\w.+-]{1,80}(?:;[\w.=+-]{1,60}){0,4},[^\"'\s<>&\]]*",
    re.IGNORECASE,
)
_UNENDED = re.compile(r"</?[a-z!][^<>]*\Z", re.IGNORECASE)


def without_pasted(text: str) -> str:
    """The text without what stands in it as `data:image/jpeg;base64,...`."""
    return _PASTED.sub("data:,", text)


def plain(markup: str, longest: int) -> str:
    """Plain text on one line: no tags, no control characters, nothing that turns the writing round."""
    whole, most = _without_remarks(without_pasted(markup)), 10 * longest
    words = _Words()
    # Half a tag at the end would count as words.
    words.feed(whole if len(whole) <= most else _UNENDED.sub("", whole[:most]))
    words.close()
    text = "".join(words.parts)
    kept = "".join(letter if letter.isprintable() else " " for letter in text)
    line = re.sub(r"(?<=[.!?:;])(?: *\.)+(?= |$)|^[ .]+", "", " ".join(kept.split()))
    return line[:longest].strip()


def _without_remarks(markup: str) -> str:
    """Without `<!-- ... -->`; one that never ends goes to the end."""
    parts, start = list[str](), 0
    while (begin := markup.find("<!--", start)) >= 0:
        parts.append(markup[start:begin])
        end = markup.find("-->", begin + 4)
        start = len(markup) if end < 0 else end + 3
    return " ".join([*parts, markup[start:]])


class _Words(HTMLParser):
    """The words of a piece of HTML, without its tags, scripts and styles."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in ("script", "style")
        self.parts.append(". " if tag in ("p", "li", "h1", "h2", "h3") else " ")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in ("script", "style")))
        self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)
