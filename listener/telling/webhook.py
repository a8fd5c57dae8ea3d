"""Sends a text to a web address that the user configured: https only, and to no other host."""

from __future__ import annotations

import hashlib
from urllib.parse import urlsplit

import requests

from listener.telling.patience import hushed
from listener.telling.post import MailError

CONNECT_SECONDS = 5.0
READ_SECONDS = 20.0
KEY_LETTERS = 16


def send_text(url: str, text: str, name: str) -> None:
    """POST a text. Its key is the same if and only if the same text is sent again under the same `name`. Raises MailError.

    The address may hold a secret, so only its host is ever named. A redirect is not followed: it counts as a failure.
    """
    host = _host_of(url)
    headers = {
        "Content-Type": "text/plain; charset=utf-8",
        "Idempotency-Key": key_of(name, text),
        "User-Agent": "wardmote",
    }
    try:
        # Streamed and never read: what is answered does not matter, and may be long.
        with (
            hushed("urllib3"),
            requests.post(
                url,
                data=text.encode(),
                headers=headers,
                timeout=(CONNECT_SECONDS, READ_SECONDS),
                allow_redirects=False,
                stream=True,
            ) as answer,
        ):
            status, wait = answer.status_code, answer.headers.get("Retry-After", "")
    except (requests.RequestException, ValueError) as error:
        # The error's own words would name the whole address.
        raise MailError(
            f"the webhook at {host} could not be reached ({type(error).__name__})"
        ) from None
    if not 200 <= status < 300:
        raise MailError(f"the webhook at {host} answered {status}", _seconds(wait))


def key_of(name: str, text: str) -> str:
    """The key of a text that is sent: it changes with the words, for some servers refuse other words under a known key."""
    return f"{name}.{hashlib.sha256(text.encode()).hexdigest()[:KEY_LETTERS]}"


def _seconds(said: str) -> float | None:
    """What a server asks to be left alone for; a date, which few send, is not reckoned with."""
    plain = said.strip()
    return float(plain) if plain.isascii() and plain.isdigit() and len(plain) < 10 else None  # fmt: skip


def _host_of(url: str) -> str:
    """The host of a web address. Raises MailError where it is none to which a text may be sent."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:  # its own words would show the address
        raise MailError("the webhook's address is no web address") from None
    if parts.scheme != "https" or not host:
        raise MailError("the webhook's address does not begin with https://")
    return host
