"""Live planning and licensing matters (policy T57): which comments are in one, and what whoever replies is told first.

Said in the same words on the desk and on the terminal: who may vote on it has to come to it with an open mind.
"""

from __future__ import annotations

from datetime import datetime

from listener.context import is_named
from listener.finding_noted import LIVE_MATTER
from listener.modes.standing import standing_on
from listener.settings import Settings
from listener.store import Store
from listener.store.around import post_link, post_text
from listener.store.comments import Kept, kept
from moderation.checks.planning import speaks_of_live_matter
from moderation.rules import Rules

# As in the desk's templates/bits.html.
ADVICE = (
    "This thread is about a live planning or licensing matter. Keep an open mind, and show that you do: do not say how "
    "you will vote, or that you have made up your mind. If in doubt, ask the monitoring officer first."
)


def is_marked(
    store: Store, settings: Settings, rules: Rules, known: Kept, now: datetime
) -> bool:
    """Whether a person marked the thread of a comment, or the rules file names it."""
    comment = known.comment
    holds = standing_on(store, settings, rules.modes, comment.page_id, now)
    link = post_link(store, comment.post_id)
    return comment.post_id in holds.live_matters or is_named(
        rules.modes.quasi_judicial, comment.post_id, link
    )


def is_live(
    store: Store, settings: Settings, rules: Rules, known: Kept, now: datetime
) -> bool:
    """Whether the thread of a comment is marked, or the comment, its post or what it answers speaks of such a matter."""
    if is_marked(store, settings, rules, known, now):
        return True
    # The texts themselves are asked, as the judge asks them: a rules file without R17 changes nothing here.
    comment = known.comment
    parent = kept(store, comment.parent_id) if comment.parent_id else None
    above = parent.comment.text if parent else ""
    texts = (comment.text, post_text(store, comment.post_id), above)
    return any(map(speaks_of_live_matter, texts))


def reply_texts(rules: Rules) -> tuple[str, str]:
    """The text that may be sent in such a thread, English and Welsh; "" where the rules have none."""
    rule = next((one for one in rules.rules if one.id == LIVE_MATTER), None)
    return (rule.text.en, rule.text.cy) if rule else ("", "")


def advice_lines(
    store: Store, settings: Settings, rules: Rules, known: Kept | None, now: datetime
) -> list[str]:
    """What the terminal says before somebody replies or decides in such a thread; nothing in any other."""
    if known is None or not is_live(store, settings, rules, known, now):
        return []
    texts = (" ".join(text.split()) for text in reply_texts(rules) if text)
    return [ADVICE, *(f"You may send: {text}" for text in texts)]
