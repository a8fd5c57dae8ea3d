"""Text that begins with the mark of its alphabet, as feeds and robots.txt may. Pure."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0?\0", "utf-16-le"),  # XML that tells its alphabet by its first signs
    (b"\0<\0?", "utf-16-be"),
)


def marked(body: bytes) -> str | None:
    """The text of what begins with the mark of its alphabet, without the mark; None where there is none."""
    for mark, codec in _MARKS:
        if body.startswith(mark):
            return body.decode(codec, "replace")
    return None
