"""That a form was filled in here: where the request comes from, and a token that only this browser's pages hold."""

from __future__ import annotations

import hashlib
import hmac

from starlette.datastructures import Headers

OURS = ("same-origin", "none")  # none: typed, or sent again by the browser itself


def token_for(key: str) -> str:
    """The token that goes into forms, made of the session's id, or a visitor's. It gives nothing of that id away."""
    return hmac.new(key.encode(), b"a form of the desk", hashlib.sha256).hexdigest()


def is_token(given: str, key: str) -> bool:
    """Whether a form holds the token of this session."""
    return bool(key) and hmac.compare_digest(
        given.encode("utf-8", "replace"), token_for(key).encode()
    )


def comes_from_here(headers: Headers) -> bool:
    """Whether the browser says that one of our own pages sent this. Where it says nothing, the token alone counts."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in OURS
    origin = headers.get("origin")
    # Our own policy of sending no referrer makes browsers say "null" of our own forms as well.
    if origin in (None, "null"):
        return True
    return str(origin).partition("://")[2].lower() == headers.get("host", "").lower()
