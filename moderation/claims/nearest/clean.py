"""A post as it is compared with claims: without links and dates, its author's name and its hashtags as words."""

from __future__ import annotations

import re

from moderation.patterns.late import late

_LINK = late(r"(?:https?://|www\.)\S*?(?=pic\.twitter|https?:|[@#\s]|$)|pic\.twitter\.com/\w*", re.IGNORECASE)  # fmt: skip
# "... — Ward Watch (@wardwatch) January 14, 2026", as a post is quoted: the name stays, the rest says nothing but when.
_SIGNED = late(
    r"\s*[—–-]{1,2}\s*([^—]{0,80}?)\s*\(@\w{1,30}\)\s*(?:[A-Z][a-z]+ \d{1,2}, \d{4})?\s*$"
)
_LONGEST_SIGNATURE = 200  # characters
_TAG = late(r"[@#](\w+)")
_JOINED = late(
    r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])|_"
)


def without_links(text: str) -> str:
    """The text with a space for each link."""
    return _LINK.sub(" ", text)


def signature(text: str) -> str:
    """Who wrote a quoted post, and when, as it stands after the post; "" where nothing does."""
    signed = _SIGNED.search(without_links(text)[-_LONGEST_SIGNATURE:])
    return signed[0] if signed else ""


def cleaned(text: str) -> str:
    """The text without what says nothing of its subject: "#SaveOurLibrary" is read as "Save Our Library"."""
    text = without_links(text)
    signed = _SIGNED.search(text[-_LONGEST_SIGNATURE:])
    if signed:
        start = len(text) - len(text[-_LONGEST_SIGNATURE:]) + signed.start()
        text = f"{text[:start]} — {signed[1]}"
    text = _TAG.sub(lambda tag: f" {_JOINED.sub(' ', tag[1])} ", text)
    return " ".join(text.split())
