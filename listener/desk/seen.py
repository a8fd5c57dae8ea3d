"""What somebody had seen when they decided, as their form says it; and the house's sentences as a page shows them."""

from __future__ import annotations

import re
from datetime import timedelta

from listener.store.proposals import Seen

TWICE = timedelta(minutes=1)  # the same form again within this is one press too many
_FOR_THE_TERMINAL = re.compile(r" \(`wardmote [^`]*`\)")
_SENTENCE = re.compile(r"(?<=[.!?:])\s+(?=[A-Z`-])")
_OPTION = re.compile(r"(?<!\S)--[a-z]|`wardmote\b|\bwardmote\.yaml\b")
_RUNG = re.compile(r"`?(stop_request|ask_author|reply_offered|offer_contact)`?")


def seen_from(token: str) -> Seen | None:
    """What somebody saw, as their form says it; None where the form does not say it."""
    parts = token.split(".")
    if len(parts) != 3 or not re.fullmatch(r"[0-9a-f]{12}", parts[2]):
        return None
    if not all(re.fullmatch(r"\d{1,15}", part) for part in parts[:2]):
        return None
    return Seen(int(parts[0]), int(parts[1]), parts[2])


def on_screen(sentence: str) -> str:
    """A sentence of the house without what only the terminal can do."""
    plain = _FOR_THE_TERMINAL.sub("", sentence)
    kept = [each for each in _SENTENCE.split(plain) if not _OPTION.search(each)]
    said = " ".join(kept) or _OPTION.sub("", plain)
    said = _RUNG.sub(lambda match: match[1].replace("_", " "), said).replace("`", "")
    return said.rstrip(" :;") + ("" if said.rstrip().endswith((".", "!", "?")) else ".")
