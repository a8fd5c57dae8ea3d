"""One comment, however somebody copied its link: from a telephone, without "https://", or with words around it."""

from __future__ import annotations

import base64
import re
from contextlib import suppress
from urllib.parse import urlsplit

from connectors.post_links import FACEBOOK, FRONTS, X

_X_PATH = re.compile(r"/status(?:es)?/(\d{1,30})(?:/|$)")
_ON_FACEBOOK = re.compile(r"[?&]((?:reply_)?comment_id)=([A-Za-z0-9+/]+)")
_AROUND = "<>()[]\"'“”‘’.,;"  # what people and mail programs put around a link
MOST_WORDS = 50  # of a text that somebody pasted with the link in it


def comment_named(said: str) -> str:
    """The platform and the comment's own number in the first link of a text, as "facebook/122000000000007186"; or ""."""
    words = said.split(None, MOST_WORDS)[:MOST_WORDS]
    return next(filter(None, (_named(word.strip(_AROUND)) for word in words)), "")


def _named(link: str) -> str:
    if "/" not in link:
        return ""
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
        host = FRONTS.sub("", (parts.hostname or "").lower())
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https"):
        return ""
    if host in X:
        found = _X_PATH.search(parts.path)
        return f"x/{found[1]}" if found else ""
    return _on_facebook(f"?{parts.query}") if host in FACEBOOK else ""


def _on_facebook(query: str) -> str:
    """A reply has two numbers, and its own is the first of these."""
    named = dict(_ON_FACEBOOK.findall(query))
    found = named.get("reply_comment_id") or named.get("comment_id") or ""
    if found and not found.isdigit():
        with suppress(ValueError):  # "comment:POST_COMMENT", as base64
            plain = base64.b64decode(found + "=" * (-len(found) % 4), validate=True)
            found = plain.decode("ascii").rpartition("_")[2]
    return f"facebook/{found}" if found.isascii() and found.isdigit() else ""
