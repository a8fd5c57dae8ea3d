"""A post as it is compared with claims: without links and dates, its author's name and its hashtags as words."""

from __future__ import annotations

import re

_LINK = re.compile(r"(?:https?://|www\.)\S*?(?=pic\.twitter|https?:|[@#\s]|$)|pic\.twitter\.com/\w*", re.IGNORECASE)  # fmt: skip
# "... — Ward Watch (@wardwatch) January 14, 2026", as a post is quoted: the name stays, the rest says nothing.
_SIGNED = re.compile(
    r"\s*[—–-]{1,2}\s*([^—]{0,80}?)\s*\(@\w{1,30}\)\s*(?:[A-Z][a-z]+ \d{1,2}, \d{4})?\s*$"
)
_TAG = re.compile(r"[@#](\w+)")
_JOINED = re.compile(
    r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])|_"
)


def cleaned(text: str) -> str:
    """The text without what says nothing of its subject: "#SaveOurLibrary" is read as "Save Our Library"."""
    text = _LINK.sub(" ", text)
    signed = _SIGNED.search(text[-200:])
    if signed:
        start = len(text) - len(text[-200:]) + signed.start()
        text = f"{text[:start]} — {signed[1]}"
    text = _TAG.sub(lambda tag: f" {_JOINED.sub(' ', tag[1])} ", text)
    return " ".join(text.split())
