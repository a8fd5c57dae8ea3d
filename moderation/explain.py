"""A judgement in plain words, English and Welsh (draft): which rule, what was seen, why software did not hide it.

No word of the comment is repeated here: findings say what they saw in words of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from moderation.last_checks import in_welsh
from moderation.rulebook.entries import Need, Rule
from moderation.seen_in_welsh import seen_in_welsh
from moderation.types import Action, Finding, Judgement, Precondition

Unread = Literal[
    "", "welsh", "language", "media", "link", "empty", "turned", "long", "unscored"
]

OWNER = ("The page's owner wrote this.", "Perchennog y dudalen a ysgrifennodd hwn.")
FINE = ("Nothing here breaks the rules.", "Nid oes dim yma'n torri'r rheolau.")
CRITICISM = (
    "Criticism and strong feeling are welcome.",
    "Croesewir beirniadaeth a theimladau cryf.",
)
FINE_AS_CRITICISM = (
    "Criticism and strong feeling are welcome: nothing here breaks the rules.",
    "Croesewir beirniadaeth a theimladau cryf: nid oes dim yma'n torri'r rheolau.",
)
LIVE_MATTER = (
    "The thread is about a live planning or licensing matter.",
    "Mae'r edefyn yn ymwneud â mater cynllunio neu drwyddedu byw.",
)
RECEIVED = (
    "The writer tells of a threat that somebody got.",
    "Mae'r awdur yn sôn am fygythiad a gafodd rhywun.",
)
HIDDEN = (
    "Two separate signs agree, so software hides it until a person has checked it.",
    "Mae dau arwydd ar wahân yn cytuno, felly mae meddalwedd yn ei guddio nes i berson ei wirio.",
)
UNREAD: dict[str, tuple[str, str]] = {
    "welsh": (
        "It is in Welsh, so a person who reads Welsh should see it.",
        "Mae yn Gymraeg, felly dylai person sy'n darllen Cymraeg ei weld.",
    ),
    "language": (
        "It is in a language that software does not score: a person should see it.",
        "Mae mewn iaith nad yw meddalwedd yn ei sgorio: dylai person ei weld.",
    ),
    "media": (
        "It has no words, and software does not judge pictures or films: a person should see it.",
        "Nid oes geiriau ynddo, ac nid yw meddalwedd yn barnu lluniau na ffilmiau: dylai person ei weld.",
    ),
    "link": (
        "It has no words beside a link, and software does not look where that leads: a person should see it.",
        "Nid oes geiriau ynddo, dim ond dolen, ac nid yw meddalwedd yn edrych i ble mae honno'n arwain: dylai person ei weld.",
    ),
    "empty": (
        "There is nothing in it that software can read: a person should see it.",
        "Nid oes dim ynddo y gall meddalwedd ei ddarllen: dylai person ei weld.",
    ),
    "turned": (
        "It holds hidden signs that change how it looks: a person should see it.",
        "Mae arwyddion cudd ynddo sy'n newid sut mae'n edrych: dylai person ei weld.",
    ),
    "long": (
        "It is too long for software to read to its end: a person should see it.",
        "Mae'n rhy hir i feddalwedd ei ddarllen i'r diwedd: dylai person ei weld.",
    ),
    "unscored": (
        "It could not be scored: a person should see it.",
        "Nid oedd modd ei sgorio: dylai person ei weld.",
    ),
}


def without_words(text: str, media: Sequence[str]) -> Unread:
    """Why a person must look at a text that has no words, or "": a smiling face alone needs nobody."""
    if any(kind != "link" for kind in media):
        return "media"
    if media:
        return "link"
    return "" if text.strip() else "empty"


def explain(
    action: Action,
    rule: Rule | None,
    findings: Sequence[Finding],
    needed: Sequence[Need],
    unread: Unread,
    failed: Precondition | None,
    vetoed: bool,
    resting: Sequence[Rule] = (),
    threatened: bool = False,
) -> tuple[str, str]:
    """The reason for one judgement, (English, Welsh): one or two sentences, and what somebody needs beside it.

    `rule` is the rule that decided, or None; `findings` are those that stand; `needed` says what
    else a person may do about it, the most pressing first; `unread` says why software could
    not read the comment; `failed` is the check that kept it from being hidden and tells most; `resting` are the rules
    that something was seen of, and that lead to nothing in a thread about a live matter; `threatened` says that the
    writer tells of a threat that somebody got.
    """
    parts: list[tuple[str, str]] = []
    if rule is not None:
        parts.append(_seen(rule, [f for f in findings if f.rule == rule.id]))
        parts += _court_beside(rule, findings)
    if action == "hide":
        parts.append(HIDDEN)
    elif unread:
        parts.append(UNREAD[unread])
    elif rule is None:
        parts += _let_stand(vetoed, resting)
    elif failed is not None:
        parts.append(_decided_by_a_person(failed))
    live = bool(resting) or any(f.rule == "R17" for f in findings)
    if rule is None and live and (unread or not resting):
        parts.append(LIVE_MATTER)
    needs = [*([RECEIVED] if threatened else []), *_needs(needed)]
    # Who may be in danger is told of before anything else is said; who may hurt themselves even beside a rule.
    pressing = rule is None and not unread and action in ("queue", "alert")
    pressing = pressing or threatened or any(need.is_private for need in needed)
    parts = needs + parts if pressing else parts + needs
    return " ".join(en for en, _ in parts), " ".join(cy for _, cy in parts)


def not_hidden_after_all(
    judgement: Judgement, last: Sequence[Precondition]
) -> Judgement:
    """The judgement of what would be hidden, were it not for these last checks: a person decides, as soon."""
    failed = next(step for step in last if not step.passed)
    english, welsh = _decided_by_a_person(failed)
    steps = sorted((*judgement.preconditions, *last), key=lambda step: step.code)
    return replace(
        judgement,
        action="queue",
        reason=judgement.reason.replace(HIDDEN[0], english),
        reason_cy=judgement.reason_cy.replace(HIDDEN[1], welsh),
        preconditions=tuple(steps),
    )


def _let_stand(vetoed: bool, resting: Sequence[Rule]) -> list[tuple[str, str]]:
    """Why it comes under no rule."""
    if resting:
        return [*([CRITICISM] if vetoed else []), _rest(resting)]
    return [FINE_AS_CRITICISM if vetoed else FINE]


def _decided_by_a_person(failed: Precondition) -> tuple[str, str]:
    """Why software does not hide it."""
    return (
        f"A person decides, because {_inside(failed.sentence)}",
        f"Person sy'n penderfynu: {_inside(in_welsh(failed))}",
    )


def _inside(sentence: str) -> str:
    """A sentence that goes on after another. The name of a language keeps its capital."""
    if sentence.startswith("Welsh "):
        return sentence
    return sentence[:1].lower() + sentence[1:]


def _needs(needed: Sequence[Need]) -> list[tuple[str, str]]:
    """The most pressing need in full, and the others by their titles."""
    if not needed:
        return []
    first, *others = needed
    said = [(first.text.en, first.text.cy)]
    if others:
        en = "; ".join(need.title.en for need in others)
        cy = "; ".join(need.title.cy for need in others)
        said.append((f"Also: {en}.", f"Hefyd: {cy}."))
    return said


def _rest(rules: Sequence[Rule]) -> tuple[str, str]:
    """Something was seen, and is no matter here."""
    numbered = [(rule.id.removeprefix("R"), rule.title) for rule in rules]
    en = " and of ".join(f"rule {number} ({title.en})" for number, title in numbered)
    cy = " ac o ".join(f"reol {number} ({title.cy})" for number, title in numbered)
    return (
        f"A sign of {en} was seen. But small rules are not used in a thread about a live planning or licensing matter.",
        f"Gwelwyd arwydd o {cy}. Ond ni ddefnyddir y rheolau bach mewn edefyn am fater cynllunio neu drwyddedu byw.",
    )


def _seen(rule: Rule, findings: Sequence[Finding]) -> tuple[str, str]:
    """The rule and what was seen, at most three things."""
    surer = any(f.evidence == "toxicity.identity_attack" for f in findings)
    if surer:  # a scorer that is sure does not lean as well
        findings = [f for f in findings if f.evidence != "contempt.identity_attack"]
    details = dict.fromkeys(f.detail.rstrip(".") for f in findings if f.detail)
    kinds = dict.fromkeys(seen_in_welsh(f) for f in findings)
    number = rule.id.removeprefix("R")
    return (
        f"Rule {number} ({rule.title.en}): {'; '.join(_in_a_row([*details][:3])) or 'a sign was seen'}.",
        f"Rheol {number} ({rule.title.cy}): gwelwyd {'; '.join([*kinds][:3]) or 'arwydd'}.",
    )


def _court_beside(rule: Rule, findings: Sequence[Finding]) -> list[tuple[str, str]]:
    """A court matter beside a graver rule: whoever decides must know of it, for it may be an offence to leave it there."""
    return [
        (
            f"Also under rule {f.rule.removeprefix('R')}: {_inside(f.detail.rstrip('.'))}.",
            f"Hefyd o dan reol {f.rule.removeprefix('R')}: {seen_in_welsh(f)}.",
        )
        for f in findings
        if f.check == "court" and f.rule != rule.id
    ][:1]


def _in_a_row(details: Sequence[str]) -> list[str]:
    """Each begins with a capital where it stands alone; in one sentence only the first does."""
    return [each if place == 0 else _inside(each) for place, each in enumerate(details)]
