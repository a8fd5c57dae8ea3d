"""A comment as it looked, in one HTML text that stands by itself: no link, picture, script or style from elsewhere.

It is made from what is stored. Everything that a stranger wrote is escaped, so that evidence can never run.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

_STYLE = (
    "body{font-family:sans-serif;max-width:40em;margin:1em auto}"
    ".said{border:1px solid #999;border-radius:6px;padding:.6em;margin:.5em 0;white-space:pre-wrap}"
    ".this{border:3px solid #000}.small{color:#444;font-size:.85em}"
)
# Nothing may be fetched or run, whatever a reader's browser makes of the text.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
UNSHOWN = str.maketrans(
    {
        code: f"[U+{code:04X}]"
        for code in (*range(0x20), 0x7F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
        if chr(code) not in "\n\t"
    }
)  # control characters and those that turn the direction of writing: shown by name
_HIDDEN = re.compile(f"[{re.escape(''.join(map(chr, UNSHOWN)))}]")


@dataclass(frozen=True, slots=True)
class Seen:
    """What a rendering shows. Times as stored; each comment around is (author, time, text)."""

    page: str
    post: str
    above: tuple[tuple[str, str, str], ...]
    author: str
    text: str
    media: tuple[str, ...]
    edits: int
    below: tuple[tuple[str, str, str], ...]
    permalink: str
    created_at: str | None
    first_seen_at: str
    captured_at: str


def _safe(text: str) -> str:
    # The search is many times faster than the translation, and seldom finds anything.
    shown = text.translate(UNSHOWN) if _HIDDEN.search(text) else text
    return escape(shown, quote=True)


def _block(author: str, at: str, text: str, kind: str = "said") -> str:
    head = f"{_safe(author) or 'author not told by the platform'}, {_safe(at[:19]) or 'time not told'}"
    return f'<div class="{kind}"><div class="small">{head}</div>{_safe(text)}</div>'


def rendered(seen: Seen) -> str:
    """The whole HTML text."""
    edits = (
        f"edited {seen.edits} time{'' if seen.edits == 1 else 's'} since first seen"
        if seen.edits > 0
        else "not edited since first seen"
    )
    attached = f" Attached: {', '.join(seen.media)}." if seen.media else ""
    facts = (
        f"Posted {seen.created_at or 'at a time not told'}, first seen {seen.first_seen_at}, {edits}, "
        f"captured {seen.captured_at}. All times are UTC. Link: {seen.permalink or 'none'}.{attached}"
    )
    return "\n".join(
        (
            '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            f"<title>Evidence</title><style>{_STYLE}</style></head><body>",
            f"<h1>{_safe(seen.page)}</h1>",
            f'<div class="said">{_safe(seen.post) or "The post is not known."}</div>',
            *(_block(*said) for said in seen.above),
            _block(seen.author, seen.created_at or "", seen.text, "said this"),
            *(_block(*said) for said in seen.below),
            f'<p class="small">{_safe(facts)}</p>',
            "<p>This picture was made from stored data, not photographed.</p>",
            "</body></html>",
        )
    )
