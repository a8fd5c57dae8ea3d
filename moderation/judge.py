"""judge(): one comment, its context, its score and the rules make one Judgement. Pure, and always the same.

The order of thought is the policy's (section 2.2): read, look, let criticism stand, weigh, and only then ask
whether a hide would pass the whole checklist. Whatever is unknown on the way goes to a person.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from importlib import import_module
from typing import Any

from moderation import lexicon
from moderation.aimed.wished_once import wished_once
from moderation.checks.planning import speaks_of_live_matter
from moderation.checks.welsh import where_others_are_silent
from moderation.distress.own_harm import no_mere_threat
from moderation.explain import OWNER, Unread, explain, without_words
from moderation.fair.criticism import veto
from moderation.preconditions import checklist, most_telling
from moderation.rulebook.entries import Entry, Need, Rule
from moderation.rules import Rules
from moderation.text.characters import shown_otherwise
from moderation.text.foreign import holds_foreign_abuse, holds_foreign_letters
from moderation.text.language import holds_welsh
from moderation.text.length import as_read, is_too_long
from moderation.text.reading import Reading, read
from moderation.text.turned import said_otherwise
from moderation.toxicity.together import together
from moderation.types import (
    Action,
    Comment,
    Context,
    Finding,
    Judgement,
    Score,
)
from moderation.when_and_whom import (
    CHARGE,
    alert_to,
    despised,
    low,
    part_of,
    rule_and_part,
    sla_hours,
)
from moderation.whose_words.condemned import no_haste_for_condemned
from moderation.whose_words.fishing import asked_in_earnest
from moderation.whose_words.stalked import led_by_it
from moderation.whose_words.threat_received import tells, without_the_threat
from moderation.whose_words.told_calmly import without_calmly_told

Check = Callable[[Reading, Context, Score | None, Mapping[str, Any]], list[Finding]]

SCORED_LANGUAGES = frozenset(
    {"en", "und"}
)  # "und": unsure; what it scores may queue it, never hide it
SHORT = 60  # letters outside links, of words that differ; a shorter text of no sure language is read for its score and patterns alone
SILENT_IN_QUASI_JUDICIAL = frozenset(
    {"R1", "R8", "R9"}
)  # policy 2.1, R17; R4 only speaks there on safety

# Scorers call any swearing obscene: beside one of these it says nothing more, and would name the wrong rule. What is
# sexual says more beside an insult than without it.
SWEARING = "toxicity.obscene"
RUDER_THAN_OBSCENE = frozenset({"R1", "R2", "R3"})
# What is danger to somebody, and is looked for in the guessed sentences of dictated talk as well.
APART = frozenset({"threats", "self_harm", "safeguarding", "emergency"})


def judge(
    comment: Comment, context: Context, score: Score | None, rules: Rules
) -> Judgement:
    """Judge one version of one comment.

    `score` is None where the scorer failed: then a person looks. Raises nothing for any text or context.
    """
    context = _whole(comment, context, rules)
    if context.by_owner:
        return Judgement("none", reason=OWNER[0], reason_cy=OWNER[1])
    return _judged(comment, context, score, rules)


def _judged(
    comment: Comment, context: Context, score: Score | None, rules: Rules
) -> Judgement:
    """The judgement of what the owner did not write. What only alerts, and alerts nobody, waits for a person."""
    reading = read(as_read(comment.text), context.language)
    unread = "long" if is_too_long(comment.text) else _unreadable(reading, context)
    score = score if score and score.is_sound() and not unread else None
    unread = unread or ("unscored" if score is None else "")
    needs, seen = _seen(reading, context, score, rules)
    findings, vetoed = veto(reading, seen, (score and together(score)) or 0.0)
    needed = _needed(needs, rules)
    acting = _acting(reading, findings, context, rules)
    lead = max(acting, key=lambda f: _weight(f, findings, rules), default=None)
    rule = rules.rule(lead.rule) if lead else None
    if unread and rule and rule.action != "queue":
        rule = None  # a badge or an alert stands beside it, but it is a person's turn to read
    action: Action = "queue" if unread else rule.action if rule else "none"
    steps = (
        checklist(comment, context, reading, findings, needs, rule, rules)
        if rule and action == "queue"
        else ()
    )
    failed = [step for step in steps if not step.passed]
    if steps and not failed:
        action = "hide"
    action = max((action, *(need.action for need in needed)), key=_reaches_a_person)
    told = alert_to(acting, needed, action == "hide", rules)
    action = "queue" if action == "alert" and not told else action
    rests = () if acting else _resting(findings, rules)
    reason, reason_cy = explain(
        action, rule, findings, needed, unread, most_telling(failed), vetoed, rests, tells(needs)
    )  # fmt: skip
    return Judgement(
        action=action,
        urgent=action == "hide"
        or any(_urgent(f, rules) for f in acting)
        or any(need.urgent for need in needed),
        rule=rule.id if rule else None,
        subcode=lead.subcode if lead and rule else "",
        language=reading.language,
        findings=findings,
        needs=needs,
        reason=reason,
        reason_cy=reason_cy,
        preconditions=steps,
        would_hide=[step.code for step in failed] == ["P01"],
        criticism_veto=vetoed,
        sla_hours=_hours(action, lead if rule else None, acting, needed, rules),
        alert_to=told,
    )


def _hours(
    action: Action,
    lead: Finding | None,
    acting: list[Finding],
    needed: tuple[Need, ...],
    rules: Rules,
) -> float | None:
    """By when a person decides; what waits always has an hour."""
    if action not in ("queue", "hide", "alert"):
        return None
    hours = sla_hours(lead, acting, needed, rules)
    return rules.limits.reading_sla_hours if hours is None and action == "queue" else hours  # fmt: skip


def _needed(needs: tuple[Finding, ...], rules: Rules) -> tuple[Need, ...]:
    """The needs that were seen, each once, the most pressing first, then in the order of the file."""
    seen = {finding.rule for finding in needs}
    surely = {f.rule for f in needs if f.data.get("band") != "queue"}
    found = [
        need if need.id in surely else _waits(need, rules)
        for need in rules.needs
        if need.id in seen
    ]
    return tuple(sorted(found, key=lambda need: not need.urgent))


def _waits(need: Need, rules: Rules) -> Need:
    """A need of which no more than the queue's band was seen: a person looks in their turn, and nobody is woken."""
    if not need.urgent:
        return need
    later = {"urgent": False, "alert_to": (), "sla_hours": rules.limits.reading_sla_hours}  # fmt: skip
    return need.model_copy(update=later)


def _reaches_a_person(action: Action) -> int:
    """How surely: an alert about a false claim goes to comms only, so a place in the queue is more."""
    return ("none", "badge", "alert", "queue", "hide").index(action)


def _whole(comment: Comment, context: Context, rules: Rules) -> Context:
    """The context with what the comment itself and the rules file say; where they differ, the safer wins."""
    texts = (as_read(comment.text), context.post_text, context.parent_text)
    return replace(
        context,
        by_owner=context.by_owner or comment.by_owner,
        anonymous=context.anonymous or comment.anonymous,
        media=tuple(dict.fromkeys((*context.media, *comment.media))),
        on_own_post=context.on_own_post and comment.on_own_post,
        can_hide=False if comment.can_hide is False else context.can_hide,
        published_contacts=(*context.published_contacts, *rules.contacts.published),
        # What hangs under a post about a live application, or answers a comment about one, is part of that matter,
        # whatever it says itself. The texts themselves are asked: no rules file can change this by what it leaves out.
        # A value that is missing stays missing, and lets nothing be hidden.
        quasi_judicial=any(map(_is_live_matter, texts)) or context.quasi_judicial,
    )


@lru_cache(maxsize=256)
def _is_live_matter(text: str) -> bool:
    """Whether a post or a comment is about a live planning, licensing or other quasi-judicial matter."""
    return speaks_of_live_matter(text)


@cache
def _check(name: str) -> Check:
    found: Check = import_module(f"moderation.checks.{name}").check
    return found


def _look(
    reading: Reading,
    context: Context,
    score: Score | None,
    entries: Sequence[Entry],
    only: frozenset[str] = frozenset(),
) -> tuple[Finding, ...]:
    """What every check of every rule or need sees (or every one of `only`), each finding with the id of its rule or need.

    A check may serve several rules, so a sub-code counts only under the rule that it belongs to.
    """
    return tuple(
        replace(finding, rule=entry.id, subcode=part_of(entry.id, finding.subcode))
        for entry in entries
        for use in entry.checks
        if not only or use.check in only
        for finding in _check(use.check)(reading, context, score, use.options)
    )


def _seen(
    reading: Reading, context: Context, score: Score | None, rules: Rules
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """What needs and what breaches are seen. Who is in distress is not also said to threaten by a score alone, nor is
    who tells of a threat that somebody got.
    """
    needs = _look(reading, context, score, rules.needs)
    found = _look(reading, context, score, rules.rules)
    for apart in said_otherwise(reading):
        needs += _heard_apart(needs, _look(apart, context, score, rules.needs, APART))
        found += _heard_apart(found, _look(apart, context, score, rules.rules, APART))
    needs = where_others_are_silent(needs, lambda f: f.data.get("band") != "queue")
    found = where_others_are_silent(found, lambda f: _urgent(f, rules))
    needs = asked_in_earnest(led_by_it(needs), found)
    found = without_the_threat(reading, found, needs)
    found = without_calmly_told(reading, found, score)
    found = no_haste_for_condemned(reading, found, needs)
    return needs, wished_once(no_mere_threat(reading.bare, found, needs))


def _heard_apart(
    whole: Sequence[Finding], apart: Sequence[Finding]
) -> tuple[Finding, ...]:
    """What only another way to read it says: dictated talk in sentences, or turned words. That is a guess, so it never leads to a hide."""
    known = {(f.rule, f.check) for f in whole}
    return tuple(
        replace(f, stops=(*f.stops, "ambiguous"))
        for f in apart
        if (f.rule, f.check) not in known
    )


def _unreadable(reading: Reading, context: Context) -> Unread:
    """Why software cannot score this comment, so that a person must look, or ""."""
    silent = not reading.has_words and without_words(reading.original, context.media)
    if silent:
        return silent
    if shown_otherwise(reading.original):
        return "turned"
    if reading.language == "cy":
        return "welsh"
    if reading.language == "und" and holds_welsh(reading.plain):
        return "welsh"  # however short: nothing else would bring it to anybody
    # "Hi all! Hi all! Hi all!" says no more than once, and is as short.
    told = min(reading.letters, sum(map(len, reading.vocabulary)))
    unsure = reading.language == "und" and (
        told >= SHORT
        or holds_foreign_letters(reading.original)
        or holds_foreign_abuse(reading.bare)
    )
    return "language" if unsure or reading.language not in SCORED_LANGUAGES else ""


def _acting(
    reading: Reading, findings: tuple[Finding, ...], context: Context, rules: Rules
) -> list[Finding]:
    """The findings that lead to something. A live planning matter is a tag, and silences the small rules."""
    rude = any(f.rule in RUDER_THAN_OBSCENE for f in findings)
    told = () if reading.vocabulary & _sworn() else findings

    def silent(f: Finding) -> bool:
        if f.evidence == CHARGE and any(_tells(each, f) for each in told):
            return True
        if f.rule == "R14" and f.evidence == SWEARING and rude:
            return True
        return bool(context.quasi_judicial) and (
            f.rule in SILENT_IN_QUASI_JUDICIAL
            or (f.rule == "R4" and f.subcode != "R4d")
        )

    return [
        f for f in findings if rules.rule(f.rule).action != "none" and not silent(f)
    ]


@cache
def _sworn() -> frozenset[str]:
    """Strong insults that charge nobody with a crime."""
    ids = lexicon.ids_by_form("abuse", "abuse.strong")
    return frozenset(form for form, each in ids.items() if each != CHARGE)


def _tells(libel: Finding, charge: Finding) -> bool:
    """Whether a charge stands in the sentence of which libel was seen."""
    return libel.check == "libel" and all(
        any(first <= start and end <= last for first, last in libel.spans)
        for start, end in charge.spans
    )


def _resting(findings: tuple[Finding, ...], rules: Rules) -> tuple[Rule, ...]:
    """The rules that something was seen of, each once, though in this thread it leads to nothing."""
    ids = dict.fromkeys(f.rule for f in findings)
    return tuple(rule for rule in map(rules.rule, ids) if rule.action != "none")


def _weight(
    finding: Finding, findings: tuple[Finding, ...], rules: Rules
) -> tuple[int, int, int, bool, int]:
    """What decides between findings: who is called, severity, more signs, contempt for a group, then the lower number.

    A badge never outweighs anything: it has no other effect on its author. Nor does what only comms hear of outweigh what a
    person must decide: they are told of it all the same.
    """
    rule, part = rule_and_part(finding, rules)
    severity = part.severity if part and part.severity else rule.severity
    signs = len({f.signal for f in findings if f.rule == rule.id})
    return (
        _reaches_a_person(rule.action),
        severity,
        signs,
        finding.rule == "R3" and despised(findings),
        -int(rule.id.removeprefix("R")),
    )


def _urgent(finding: Finding, rules: Rules) -> bool:
    """A check may say so itself; else the rule does, unless what was seen belongs to no more than the queue's band."""
    rule, part = rule_and_part(finding, rules)
    urgent = part.urgent if part and part.urgent is not None else rule.urgent
    return finding.urgent or (urgent and not low(finding))
