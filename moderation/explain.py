"""A judgement in plain words, English and Welsh (draft): which rule, what was seen, why software did not hide it.

No word of the comment is repeated here: findings say what they saw in words of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from moderation.entries import Need, Rule
from moderation.preconditions import in_welsh
from moderation.types import Action, Finding, Precondition

Unread = Literal["", "welsh", "language", "media", "unscored"]

OWNER = ("The page's owner wrote this.", "Perchennog y dudalen a ysgrifennodd hwn.")
FINE = ("Nothing here breaks the rules.", "Nid oes dim yma'n torri'r rheolau.")
CRITICISM = (
    "Criticism and strong feeling are welcome.",
    "Croesewir beirniadaeth a theimladau cryf.",
)
LIVE_MATTER = (
    "The thread is about a live planning or licensing matter.",
    "Mae'r edefyn yn ymwneud â mater cynllunio neu drwyddedu byw.",
)
HIDDEN = (
    "Two separate signs agree, so software hides it until a person has checked it.",
    "Mae dau arwydd ar wahân yn cytuno, felly mae meddalwedd yn ei guddio nes bod person wedi'i wirio.",
)
UNREAD: dict[str, tuple[str, str]] = {
    "welsh": (
        "It is in Welsh, which software does not score: a person who reads Welsh should see it.",
        "Mae yn Gymraeg, ac nid yw meddalwedd yn sgorio Cymraeg: dylai person sy'n darllen Cymraeg ei weld.",
    ),
    "language": (
        "It is in a language that software does not score: a person should see it.",
        "Mae mewn iaith nad yw meddalwedd yn ei sgorio: dylai person ei weld.",
    ),
    "media": (
        "It has no words, and software does not judge pictures: a person should see it.",
        "Nid oes geiriau ynddo, ac nid yw meddalwedd yn barnu lluniau: dylai person ei weld.",
    ),
    "unscored": (
        "It could not be scored: a person should see it.",
        "Nid oedd modd ei sgorio: dylai person ei weld.",
    ),
}


def explain(
    action: Action,
    rule: Rule | None,
    findings: Sequence[Finding],
    needed: Sequence[Need],
    unread: Unread,
    failed: Precondition | None,
    vetoed: bool,
) -> tuple[str, str]:
    """The reason for one judgement: (English, Welsh), one to three short sentences each.

    `rule` is the rule that decided, or None; `findings` are those that stand; `needed` says what
    else a person may do about it; `unread` says why software could
    not read the comment; `failed` is the first check that kept it from being hidden.
    """
    parts: list[tuple[str, str]] = []
    if rule is not None:
        parts.append(_seen(rule, [f for f in findings if f.rule == rule.id]))
    if unread:
        parts.append(UNREAD[unread])
    elif rule is None:
        parts += [CRITICISM, FINE] if vetoed else [FINE]
    parts += [(need.text.en, need.text.cy) for need in needed]
    if action == "hide":
        parts.append(HIDDEN)
    elif failed is not None and not unread:
        parts.append(
            (
                f"A person decides. {failed.sentence}",
                f"Person sy'n penderfynu. {in_welsh(failed.code)}",
            )
        )
    if rule is None and any(f.rule == "R17" for f in findings):
        parts.append(LIVE_MATTER)
    return " ".join(en for en, _ in parts), " ".join(cy for _, cy in parts)


def _seen(rule: Rule, findings: Sequence[Finding]) -> tuple[str, str]:
    """The rule and what was seen. Findings speak English only, so the Welsh says what kind of sign it was."""
    details = list(dict.fromkeys(f.detail.rstrip(".") for f in findings if f.detail))[
        :3
    ]
    signals = {f.signal for f in findings}
    kinds = [
        word
        for signal, word in (("pattern", "patrwm geiriau"), ("model", "sgôr y model"))
        if signal in signals
    ]
    number = rule.id.removeprefix("R")
    english = (
        f"Rule {number} ({rule.title.en}): {'; '.join(details) or 'a sign was seen'}."
    )
    return (
        english,
        f"Rheol {number} ({rule.title.cy}): gwelwyd {' a '.join(kinds) or 'arwydd'}.",
    )
