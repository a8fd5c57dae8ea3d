"""What may keep a page that is set to act from acting just now, in words (policy 5). The Welsh is a draft."""

from __future__ import annotations

from typing import Literal

Held = Literal["", "stopped", "not_agreed", "away", "after_away", "after_election"]

WORDS: dict[Held, tuple[str, str]] = {
    "stopped": (
        "A person has stopped automatic hiding here.",
        "Mae person wedi atal cuddio awtomatig yma.",
    ),
    "not_agreed": (
        "The councillor and a reviewer have not both agreed yet that software may hide here.",
        "Nid yw'r cynghorydd ac adolygydd ill dau wedi cytuno eto y caiff meddalwedd guddio yma.",
    ),
    "away": (
        "The councillor is away and nobody stands in.",
        "Mae'r cynghorydd i ffwrdd ac nid oes neb yn cymryd ei le.",
    ),
    "after_away": (
        "A time away is over, and no one has said yet that software may hide again.",
        "Mae cyfnod i ffwrdd ar ben, ac nid oes neb wedi dweud eto y caiff meddalwedd guddio eto.",
    ),
    "after_election": (
        "A pre-election period is over, and no one has said yet that software may hide again.",
        "Mae cyfnod cyn etholiad ar ben, ac nid oes neb wedi dweud eto y caiff meddalwedd guddio eto.",
    ),
}


def why_held(held: Held) -> str:
    """Why the page may not act; "" where nothing is known to keep it."""
    return WORDS[held][0] if held in WORDS else ""


def why_held_cy(sentence: str) -> str:
    """The same in Welsh, by the English sentence; "" where that is none of these."""
    return next((cy for en, cy in WORDS.values() if en == sentence), "")
