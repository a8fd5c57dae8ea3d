"""Why nobody here can hide a comment, however it breaks a rule; and which rules may be the reason of a hide."""

from __future__ import annotations

from typing import Literal

from listener.settings import Settings
from listener.store.comments import Kept
from moderation.rules import Rules

NoHide = Literal["", "platform", "watch"]
NEVER_HIDDEN = ("none", "badge")  # actions of rules that are never a reason to hide


def why_no_hide(settings: Settings, known: Kept) -> NoHide:
    """What keeps a person from having it hidden: the platform, or else the mode; "" where nothing does."""
    if not known.comment.on_own_post or known.comment.can_hide is False:
        return "platform"
    return "watch" if settings.mode == "watch" else ""


def may_be_named(rules: Rules, rule: str | None) -> bool:
    """Whether this rule alone may be the reason of a person's hide. Rule 4 asks for more, and some rules never are."""
    known = {one.id: one for one in rules.rules}
    return rule in known and rule != "R4" and known[rule].action not in NEVER_HIDDEN


def rule_to_name(rule: str | None, rules: Rules) -> str:
    """What a ready command to hide or to note a breach names: the rule that was broken, where it alone may be a reason; else a gap."""
    return rule if rule and may_be_named(rules, rule) else "RULE"
