"""Why software may not hide on a page just now, in words (policy 5): the mode, shadow, or what holds it. The Welsh is a draft."""

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


# Modes in which software hides nothing, and shadow in the one in which it would.
MODES = {
    "watch": (
        "In mode watch Wardmote only looks, and hides nothing.",
        "Yn y modd gwylio dim ond edrych y mae Wardmote, ac nid yw'n cuddio dim.",
    ),
    "assist": (
        "In mode assist only people hide comments.",
        "Yn y modd cynorthwyo dim ond pobl sy'n cuddio sylwadau.",
    ),
}
SHADOW = (
    "Shadow is on: software only notes what it would hide.",
    "Mae'r cysgod ymlaen: dim ond nodi'r hyn y byddai'n ei guddio y mae meddalwedd.",
)


def why_not_acting(mode: str, shadow: bool, held: Held) -> str:
    """Why software may not hide on the page; "" where nothing is known to keep it."""
    if held in WORDS:
        return WORDS[held][0]
    if mode in MODES:
        return MODES[mode][0]
    return SHADOW[0] if shadow is True else ""


def why_not_acting_cy(sentence: str) -> str:
    """The same in Welsh, by the English sentence; "" where that is none of these."""
    every = (*WORDS.values(), *MODES.values(), SHADOW)
    return next((cy for en, cy in every if en == sentence), "")
