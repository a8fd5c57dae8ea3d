"""Judging one text by itself, as the house would in the ordinary case: the shipped rules, the shipped scorer."""

from __future__ import annotations

from listener.starter import starter_rules
from moderation.judge import judge
from moderation.rules import load_rules
from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import Comment, Context, Judgement


class Judging:
    """The rules and the scorer, loaded once."""

    def __init__(self) -> None:
        self._rules = load_rules(starter_rules())
        self._scorer = load_scorer("embedded")

    def judge(self, text: str, context: Context | None = None) -> Judgement:
        """What the house makes of a text: alone, a fresh comment under an ordinary own post."""
        score = score_undisguised(self._scorer, text) if text.strip() else None
        comment = Comment("bench", "bench", text)
        return judge(comment, context or Context(), score, self._rules)
