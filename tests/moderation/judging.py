"""What the tests of the judgement share: hand-made scores, the rules that ship, and one call to judge a text."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from bench.own import reaches_a_person
from moderation.checks import threats
from moderation.judge import judge
from moderation.rules import Rules, load_rules
from moderation.text.reading import read
from moderation.types import LABELS, NEEDS, Comment, Context, Judgement, Score

RULES_FILE = Path(__file__).resolve().parents[2] / "rules_of_engagement.yaml"
THREAT = "I'm coming to your house tonight and I will break your legs."
LABELS_OF = {
    "R1": ("toxicity", "insult"),
    "R2": ("threat", "severe_toxicity"),
    "R3": ("identity_attack",),
    "R14": ("obscene",),
}


@cache
def shipped_rules() -> Rules:
    """The rules file of the repository."""
    return load_rules(RULES_FILE)


def needing(scored: Score, *needs: str, value: float = 0.95) -> Score:
    """A score beside which a look for needs tells these, each as likely."""
    odds = math.log(value / (1 - value))
    return replace(scored, needs=tuple(odds if each in needs else -9.0 for each in NEEDS))  # fmt: skip


def with_r10_autohide() -> Rules:
    return shipped_rules().model_copy(update={"r10_autohide": True})


def score(**by_rule: float) -> Score:
    """A score by rule, as policy section 13 gives it: score(R1=0.75, R2=0.71)."""
    found = dict.fromkeys(
        (
            "toxicity",
            "severe_toxicity",
            "obscene",
            "threat",
            "insult",
            "identity_attack",
        ),
        0.02,
    )
    for rule_id, value in by_rule.items():
        found.update(dict.fromkeys(LABELS_OF[rule_id], value))
    return Score(**found, engine="by hand")


def judged(
    text: str,
    scored: Score | None = None,
    *,
    rules: Rules | None = None,
    comment: dict[str, Any] | None = None,
    **context: Any,
) -> Judgement:
    """Judge one text in policy section 13's ordinary context, with what differs given by name."""
    said = Comment(
        comment_id="facebook:1",
        page_id="facebook:9",
        text=text,
        author_id="facebook:77",
    )
    return judge(
        replace(said, **(comment or {})),
        Context(**context),
        scored or score(),
        rules or shipped_rules(),
    )


def failed(judgement: Judgement) -> list[str]:
    """The codes of the checks that keep software from hiding."""
    return [step.code for step in judgement.preconditions if not step.passed]


def the_writers_own(judgement: Judgement) -> bool:
    """Whether a threat calls a person at once, and nothing is taken for somebody else's words."""
    return judgement.urgent and "P08" not in failed(judgement)


ANY_SCORE = st.builds(Score, **{label: st.floats(0, 1) for label in LABELS})
CERTAIN = score(R1=1.0, R2=1.0, R3=1.0, R14=1.0)
CRITICISM = [
    "This council is a disgrace and you should resign.",
    "Shambles. Useless. You have wasted our money again.",
    "You'll be finished at the next election.",
    "We are going to bury you at the ballot box.",
    "Get rid of the lot of them, vote them out.",
    "Shame on you for ignoring the consultation.",
    "The council wastes our money and nobody resigns.",
    "The worst bloody decision this council ever made.",
    "You are not fit for office, step down.",
]


def heard_at_once(text: str, *subcodes: str) -> None:
    """Assert that a pattern of threats sees one of these in a text, in doubt: a person reads it at once, and software never hides it."""
    found = threats.check(read(text), Context(), None, {})
    assert found and all("ambiguous" in each.stops for each in found)
    assert {each.subcode for each in found} <= set(subcodes)
    assert judged(text).urgent
    assert judged(text, CERTAIN).action != "hide"


def heard(text: str) -> bool:
    """Whether a text reaches a person by its wording alone, and is not hidden."""
    found = judged(text)
    return reaches_a_person(found) and found.action != "hide"


def let_be(text: str) -> bool:
    """Whether a text breaks no rule by its wording; whoever is told of a need in it is told."""
    found = judged(text)
    return found.rule is None and found.action in ("none", "alert")
