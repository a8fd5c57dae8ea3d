"""What comms might do about an incident (policy 10.4): proposed by rule, with the reason, and set by a person. Pure.

None of the postures hides anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from moderation.claims.spread.bursts import LEAST_ACCOUNTS
from moderation.types import Claim

Posture = Literal[
    "no_action",
    "monitor",
    "prepare_lines",
    "brief_councillor",
    "publish_correction",
    "emergency_lead",
]
POSTURES: tuple[Posture, ...] = (
    "no_action",
    "monitor",
    "prepare_lines",
    "brief_councillor",
    "publish_correction",
    "emergency_lead",
)
POSTURE_WORDS: dict[Posture, tuple[str, str]] = {
    "no_action": ("do nothing", "gwneud dim"),
    "monitor": ("keep watch", "cadw llygad"),
    "prepare_lines": ("prepare lines", "paratoi geiriad"),
    "brief_councillor": ("brief the councillor", "briffio'r cynghorydd"),
    "publish_correction": ("publish a correction", "cyhoeddi cywiriad"),
    "emergency_lead": ("call the emergency lead", "galw'r arweinydd argyfwng"),
}


def posture_named(said: str) -> Posture | None:
    """The posture that a person names, by its code or in our English words, whatever the capitals; None for none."""
    wanted = " ".join(said.casefold().replace("_", " ").replace("-", " ").split())
    for posture, (words, _) in POSTURE_WORDS.items():
        if wanted in (posture.replace("_", " "), words):
            return posture
    return None


# Outdated weighs as misleading does: what was true once is as wrong today. Expired counts as unverified.
WRONG = ("false", "misleading", "outdated")
IN_EMERGENCY = "an emergency is on, and it is about safety or voting"
MANY_ASK = 5  # so many questions are better answered once, in public


@dataclass(frozen=True, slots=True)
class Facts:
    """What a proposal rests on."""

    level: str
    claim: Claim | None = None  # as in force
    press: bool = False
    need: bool = (
        False  # it is about no claim: somebody needs something, and is not the press
    )
    emergency: bool = False
    accounts: int = 0  # that said it within three days
    repeats: int = 0
    asks: int = 0
    denies: int = 0
    over: bool = (
        False  # the council said something of the claim once, and no longer does
    )


def found_wrong(claim: Claim | None) -> bool:
    """Whether the council has found it wrong. `claim` as in force, None where there is none."""
    return claim is not None and claim.verdict in WRONG


def propose(facts: Facts) -> tuple[Posture, str]:
    """A posture, and why. The first that fits."""
    if facts.claim is None:
        return _unknown(facts)
    return _known(facts, facts.claim)


def _unknown(facts: Facts) -> tuple[Posture, str]:
    """The council has not checked it, or no longer stands by what it said: nothing can be put right yet."""
    if facts.over:
        return _no_longer_said(facts)
    if facts.need:
        return "monitor", "it is about no claim: somebody may need help"
    if facts.press:
        return "prepare_lines", "the press asks or has it, and nothing is checked yet"
    if facts.level == "HIGH" and facts.accounts >= LEAST_ACCOUNTS:
        return "prepare_lines", "it spreads fast, and nobody has checked it yet"
    if facts.level == "HIGH":
        return "prepare_lines", "it is grave if it is believed, and nobody has checked it yet"  # fmt: skip
    if facts.level == "MEDIUM":
        return "monitor", "nobody has checked it yet: find out whether it is true"
    return _quiet(facts)


def _no_longer_said(facts: Facts) -> tuple[Posture, str]:
    if facts.level == "HIGH":
        return "prepare_lines", "it is grave, and the council no longer stands by what it said of it"  # fmt: skip
    return "monitor", "the council no longer stands by what it said of it: find out what is right"  # fmt: skip


def _known(facts: Facts, claim: Claim) -> tuple[Posture, str]:
    if claim.verdict == "true":
        return "no_action", "the council has found it true: there is nothing to put right"  # fmt: skip
    wrong = found_wrong(claim)
    ready = wrong and claim.correct_statement and claim.source_url
    if facts.emergency and claim.topic in ("safety", "voting"):
        return "emergency_lead", IN_EMERGENCY
    if facts.level == "HIGH" and claim.topic == "safety":
        return "emergency_lead", "people may come to harm if they believe it"
    if facts.level == "HIGH":
        return _ready(facts, claim) if ready else _grave(claim, wrong)
    if facts.press:
        return _in_the_press(claim, wrong)
    if ready and facts.asks >= MANY_ASK:
        return "publish_correction", "many people ask: one answer serves them all"
    if facts.level != "MEDIUM":
        return _quiet(facts)
    if wrong and facts.denies and facts.denies >= facts.repeats:
        return "monitor", "people put it right as often as they repeat it"
    return _medium(claim, wrong)


def _ready(facts: Facts, claim: Claim) -> tuple[Posture, str]:
    """It is grave, and what is right is written. To publish it would carry far what few have said."""
    if facts.accounts >= LEAST_ACCOUNTS:
        return "publish_correction", "it spreads, and what is right is written already"
    if facts.press:
        return "publish_correction", "the press has it, and what is right is written already"  # fmt: skip
    said = {0: "nobody has", 1: "only 1 account has"}.get(
        facts.accounts, "only few accounts have"
    )
    return (
        "prepare_lines",
        f"it is about {claim.topic}, with an impact of {claim.impact} of 5, though {said} said it lately",
    )


def _grave(claim: Claim, wrong: bool) -> tuple[Posture, str]:
    """It is HIGH, and something is missing that a correction takes."""
    if not wrong:
        return "prepare_lines", "it is grave, and the council has not verified it yet"
    if not claim.correct_statement:
        return "prepare_lines", "it is grave, and what is right is not written yet"
    return "prepare_lines", "it is grave, and there is no source to publish yet"


def _in_the_press(claim: Claim, wrong: bool) -> tuple[Posture, str]:
    """A paper has it, and it is not grave: the paper, or others, may ask the council."""
    if not wrong:
        return "prepare_lines", "the press has it, and the council has not verified it yet"  # fmt: skip
    if not claim.correct_statement:
        return "prepare_lines", "the press has it, and what is right is not written yet"
    if not claim.source_url:
        return "prepare_lines", "the press has it, and there is no source to name yet"
    return "prepare_lines", "the press has it, and may ask the council about it"


def _medium(claim: Claim, wrong: bool) -> tuple[Posture, str]:
    if not wrong:
        return "monitor", "the council has not verified it yet: find out whether it is true"  # fmt: skip
    if not claim.correct_statement:
        return "prepare_lines", "people repeat it, and what is right is not written yet"
    if not claim.source_url:
        return "prepare_lines", "people repeat it, and there is no source to name yet"
    return "brief_councillor", "the councillor can answer with facts and source"


def _quiet(facts: Facts) -> tuple[Posture, str]:
    level = facts.level
    if facts.accounts >= LEAST_ACCOUNTS:
        posture: Posture = "monitor" if level == "LOW" else "no_action"
        return posture, "several people say it, but it weighs little"
    if level == "LOW" and not facts.repeats and (facts.asks or facts.denies):
        return "monitor", "nobody says it: people ask, or say that it is not so"
    if level == "LOW":
        return "monitor", "few people say it"
    return "no_action", "it is not spreading"
