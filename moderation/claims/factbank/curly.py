"""What other programs leave around a text and in it: a word processor's curly quotes, and the marks of a web page.

YAML and JSON take both for part of the text.
"""

from __future__ import annotations

import re
from html import unescape

from moderation.patterns.late import late

# Both pairs, in whatever direction they were typed; none within. An apostrophe stands after a letter: it ends nothing
# while more letters follow it.
_AROUND = late(
    r"\s*(?:[“”„](?P<double>[^“”„]+)[“”]|‘(?P<single>(?:[^‘’]|(?<=\w)’(?=\w|\s\w))+)’)\s*"
)
# As others write a quotation, in JSON and in any language: straight and mixed marks too, and a full stop behind them.
_QUOTED = late(
    r"""(?:[“”„"](?P<double>[^“”„"]+)[“”"]|['‘](?P<single>(?:[^'‘’]|(?<=\w)['’](?=\w|\s\w))+)['’]"""
    r"""|«(?P<french>[^«»]+)»|»(?P<german>[^«»]+)«|‹(?P<small>[^‹›]+)›)\.?"""
)
_NESTED = 3  # quotations in each other
# Tags that part no words, and those that do. A "<" before a blank or a number is no tag.
_INLINE = late(r"</?(?:a|abbr|b|em|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?/?>", re.IGNORECASE)  # fmt: skip
_TAG = late(r"</?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,300})?/?>", re.IGNORECASE)
_ENTITY = late(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)  # fmt: skip


def inside_quotes(text: str) -> str | None:
    """What one pair of curly quotes around the whole text holds; None where there is no such pair."""
    found = _AROUND.fullmatch(text)
    return (found["double"] or found["single"]).strip() if found else None


def without_quotes(text: str) -> str:
    """A text without the pair of marks in which others set it off as a whole; marks around a part of it stay."""
    for _ in range(_NESTED):
        found = _QUOTED.fullmatch(text.strip())
        inner = (found[found.lastgroup or 0] if found else "").strip()
        if not inner:
            break
        text = inner
    return text


def without_marks(text: str) -> str:
    """A text without the marks of a web page: "<b>all</b> bins &amp; bags", also where the marks are written as marks."""
    for _ in range(2):
        text = _INLINE.sub("", text)
        text = _TAG.sub(" ", text)
        text = _ENTITY.sub(lambda sign: unescape(sign[0]), text)
    return _TAG.sub(" ", _INLINE.sub("", text))
