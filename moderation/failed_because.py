"""Which of several causes made a check of the checklist fail, in words: "it was edited" says more than "it is too old, or was edited"."""

from __future__ import annotations

from moderation.holding import why_not_acting
from moderation.rules import Rules
from moderation.types import Comment, Context

Words = tuple[str, str]  # English, and a draft in Welsh

SWITCHED_OFF: Words = (
    "Here it is not switched on that software may hide under this rule.",
    "Yma ni roddwyd caniatâd i feddalwedd guddio o dan y rheol hon.",
)
EDITED: Words = (
    "It was edited after software first read it.",
    "Cafodd ei olygu ar ôl i'r feddalwedd ei ddarllen gyntaf.",
)
BEFORE_RULES: Words = (
    "It was written before these rules.",
    "Fe'i hysgrifennwyd cyn y rheolau hyn.",
)
TOO_OLD: Words = (
    "It is too old for software to hide it.",
    "Mae'n rhy hen i feddalwedd ei guddio.",
)
ELSEWHERE: Words = (
    "It is not on the owner's page.",
    "Nid yw ar dudalen y perchennog.",
)
CANNOT_HIDE: Words = (
    "The platform cannot hide it.",
    "Ni all y platfform ei guddio.",
)
_ALL = (SWITCHED_OFF, EDITED, BEFORE_RULES, TOO_OLD, ELSEWHERE, CANNOT_HIDE)


def because(code: str, rule_id: str, comment: Comment, context: Context, rules: Rules) -> str:  # fmt: skip
    """Why a check failed, where that is known for sure; "" where it is not, or where the check has one cause only."""
    if code == "P01":
        return why_not_acting(context.mode, context.shadow, context.held)
    if code == "P02":
        return SWITCHED_OFF[0] if rule_id == "R10" else ""
    if code == "P11":
        return _not_recent(comment, context, rules)
    return _not_here(comment, context) if code == "P14" else ""


def because_cy(sentence: str) -> str:
    """The same in Welsh, by the English sentence; "" where that is none of these."""
    return dict(_ALL).get(sentence, "")


def _not_recent(comment: Comment, context: Context, rules: Rules) -> str:
    age, posted_at = context.age_hours, comment.created_at
    if context.edited_since_scored is True:
        return EDITED[0]
    if context.before_rules is True:
        return BEFORE_RULES[0]
    if posted_at is not None and posted_at < rules.effective_from:
        return BEFORE_RULES[0]
    known = isinstance(age, int | float)
    return TOO_OLD[0] if known and age > rules.limits.max_age_hours else ""


def _not_here(comment: Comment, context: Context) -> str:
    if context.on_own_post is False or comment.kind != "comment":
        return ELSEWHERE[0]
    return CANNOT_HIDE[0] if context.can_hide is False else ""
