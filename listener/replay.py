"""Trying out changed rules: every comment that is kept is judged under both files, and what differs is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from listener.context import context_of
from listener.house import House
from listener.proved import doubt_of_scorer
from listener.remembering import judge_remembering, score_of
from listener.store.comments import Kept, every_kept
from moderation.rulebook.publish import span
from moderation.rules import Rules
from moderation.types import Context, Judgement


@dataclass(frozen=True, slots=True)
class Retried:
    """One comment under the rules in force and under the changed ones."""

    kept: Kept
    before: Judgement
    after: Judgement

    @property
    def changed(self) -> bool:
        """Whether its author or a person at the queue would notice."""
        return _felt(self.before) != _felt(self.after)

    @property
    def outcomes(self) -> tuple[str, str]:
        """What becomes of it under both; part, time and who is told are named where nothing else tells them apart."""
        before, after = outcome(self.before), outcome(self.after)
        if before != after or not self.changed:
            return before, after
        pairs = zip(_details(self.before), _details(self.after), strict=True)
        other = [pair for pair in pairs if pair[0] != pair[1]]
        return ", ".join((before, *(a for a, _ in other))), ", ".join((after, *(b for _, b in other)))  # fmt: skip


def outcome(judgement: Judgement) -> str:
    """What becomes of a comment, in two or three words: "queue, rule 2, urgent"."""
    parts = [{"none": "left alone"}.get(judgement.action, judgement.action)]
    if judgement.rule:
        parts.append(f"rule {judgement.rule.removeprefix('R')}")
    if judgement.urgent:
        parts.append("urgent")
    return ", ".join(parts)


def _felt(judgement: Judgement) -> tuple[object, ...]:
    """All of a judgement that a resident, or whoever has to decide, would notice."""
    return (
        outcome(judgement),
        judgement.subcode,
        judgement.sla_hours,
        judgement.alert_to,
        _needs(judgement),
    )


def _needs(judgement: Judgement) -> tuple[str, ...]:
    """The needs that a comment is listed under, each once: somebody is told of them, or a text is offered."""
    return tuple(dict.fromkeys(need.rule for need in judgement.needs))


def _details(judgement: Judgement) -> tuple[str, str, str, str]:
    hours = judgement.sla_hours
    told = " and ".join(judgement.alert_to)
    needs = " and ".join(need.removeprefix("N") for need in _needs(judgement))
    return (
        f"part {judgement.subcode}" if judgement.subcode else "no part",
        f"within {span(hours, 'en')}" if hours else "no time set",
        f"{told} told at once" if told else "nobody told at once",
        f"need {needs}" if needs else "no need",
    )


def retry(house: House, changed: Rules) -> Iterator[Retried]:
    """Judge all that is kept, as if it had just been seen in mode act, under both files. Writes nothing.

    A later `effective_from` of the changed file is not counted: it would only say that old comments are old.
    """
    changed = changed.model_copy(update={"effective_from": house.rules.effective_from})
    for known in every_kept(house.store):
        score = score_of(house, known)
        now, then = (
            judge_remembering(
                house.store,
                known.comment,
                _around(house, known, rules),
                score,
                rules,
                known.first_seen_at,
            )
            for rules in (house.rules, changed)
        )
        yield Retried(known, now, then)


def _around(house: House, known: Kept, rules: Rules) -> Context:
    """The context of a comment when it was first seen, with the times and threads that these rules name."""
    under = replace(house, rules=rules)
    holds = under.standing(known.comment.page_id, known.first_seen_at)
    # Who was seen when is no matter of the rules.
    holds = replace(holds, confirmer=bool(house.settings.confirmers))
    context = context_of(under, known, known.first_seen_at, holds)
    # Rules that are only tried out were never taken up; the scorer is the one that would hide by them.
    proved = not doubt_of_scorer(house.scorer, house.now())
    at = known.comment.created_at
    return replace(
        context,
        # By the day of the file, under both: when a version was taken up is no matter of what it says.
        before_rules=at is None or at < rules.effective_from,
        mode="act",
        shadow=False,
        # What people have stopped, or not agreed to yet, holds under both; a time away stands in the rules.
        held="away" if holds.deserted else "",
        breaker_open=not rules.limits.let_hide,
        released_versions=proved,
    )


def tally(tried: list[Retried]) -> list[tuple[str, int, int]]:
    """How many comments end how: (outcome, before, after), without the rule, most common first."""
    before = Counter(one.before.action for one in tried)
    after = Counter(one.after.action for one in tried)
    actions = sorted({*before, *after}, key=lambda action: -before[action])
    return [(action, before[action], after[action]) for action in actions]
