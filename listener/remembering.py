"""The judgement of a comment, with the texts remembered that were put back or kept on its page (policy P16)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from listener.store import Store
from listener.store.around import almost_put_back_before
from moderation.judge import judge
from moderation.rules import Rules
from moderation.types import Comment, Context, Judgement, Score


def judge_remembering(
    store: Store,
    comment: Comment,
    context: Context,
    score: Score | None,
    rules: Rules,
    now: datetime,
) -> Judgement:
    """Judge a comment. Only where software would hide it is it compared with what was put back: that takes time."""
    judgement = judge(comment, context, score, rules)
    hides = judgement.action == "hide" or judgement.would_hide
    if not hides or not almost_put_back_before(store, comment, now):
        return judgement
    return judge(comment, replace(context, previously_restored=True), score, rules)
