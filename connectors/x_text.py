"""What somebody typed on X. There every link stands as `https://t.co/...`, and where it leads is told beside the text.

The rules about links look at where one leads, and so does whoever reads the comment: so the links are put back. A picture
has such a link too, at the end of the text, which nobody typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from connectors.payload import as_items, as_mapping, as_text

LONGEST = 2_000  # characters; a longer address is left as X wrote it
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def typed(row: Mapping[str, Any]) -> str:
    """The whole text of a post, as it was typed."""
    note = as_mapping(row.get("note_tweet") or row.get("note_post"))
    text = as_text(note.get("text")) or as_text(row.get("text"))
    # X escapes just these three; a general unescape would change what people really typed.
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    for short, whole in _links(note, row):
        text = _put_back(text, short, whole)
    return text


def _links(*parts: Mapping[str, Any]) -> Iterator[tuple[str, str | None]]:
    """Each link as it stands in the text, and where it leads; None for that of a picture. A longer post tells its own."""
    for part in parts:
        for one in as_items(as_mapping(part.get("entities")).get("urls")):
            told = as_mapping(one)
            yield as_text(told.get("url")), None if "media_key" in told else as_text(told.get("expanded_url"))  # fmt: skip


def _put_back(text: str, short: str, whole: str | None) -> str:
    if not _ADDRESS.fullmatch(short):
        return text
    here = re.compile(rf"{re.escape(short)}(?!\w)")
    if whole is None:
        return re.sub(rf"\s*{here.pattern}\s*\Z", "", text)
    if len(whole) > LONGEST or not _ADDRESS.fullmatch(whole):
        return text
    return here.sub(lambda _: whole, text)
