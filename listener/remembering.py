"""What takes time of a judgement, done before the write begins and remembered in it, so that nobody waits for the file.

In the write all is read anew. Only where nothing differs from what was read before is the judgement taken as it was made.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from listener.claims.signals import hear_beforehand
from listener.claims.spreading import fresh_in, look_beforehand
from listener.context import context_of
from listener.house import House
from listener.store import Store
from listener.store.around import almost_put_back_before
from listener.store.comments import Kept
from moderation.judge import judge
from moderation.rules import Rules
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import Comment, Context, Judgement, Score


@dataclass(frozen=True, slots=True)
class Ready:
    """A comment with its score, its judgement as things stood, and the name of the fault where the scorer broke on it."""

    known: Kept
    score: Score | None
    fault: str = ""
    context: Context | None = None
    judgement: Judgement | None = None

    def holds(self, comment: Comment, context: Context, score: Score | None) -> bool:
        """Whether the judgement would be the same if it were made now."""
        then = (self.known.comment, self.context, self.score)
        return then == (comment, context, score)


def make_ready(house: House, known: Kept, score: Score | None, fault: str) -> Ready:
    """Judge a comment as things stand, and look for all that the write will look for."""
    now = house.now()
    context = context_of(house, known, now)
    judgement = judge(known.comment, context, score, house.rules)
    hear_beforehand(house, known, judgement, now)
    if fresh := fresh_in(house.store, house, known):
        look_beforehand(house, known, fresh, now)
    return Ready(known, score, fault, context, judgement)


def score_of(house: House, known: Kept) -> Score | None:
    """The score of a text; None, which sends it to a person, where there is no scorer."""
    text = known.comment.text
    return (
        score_undisguised(house.scorer, text) if house.scorer and text.strip() else None
    )


def judge_remembering(
    store: Store,
    comment: Comment,
    context: Context,
    score: Score | None,
    rules: Rules,
    now: datetime,
    ready: Ready | None = None,
) -> Judgement:
    """Judge a comment, with the texts remembered that were put back or kept on its page (policy P16).

    Only where software would hide it is it compared with what was put back: that takes time.
    """
    before = ready.judgement if ready and ready.holds(comment, context, score) else None
    judgement = before or judge(comment, context, score, rules)
    hides = judgement.action == "hide" or judgement.would_hide
    if not hides or not almost_put_back_before(store, comment, now):
        return judgement
    return judge(comment, replace(context, previously_restored=True), score, rules)
