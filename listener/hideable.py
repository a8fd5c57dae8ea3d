"""Why nobody here can hide a comment, however it breaks a rule."""

from __future__ import annotations

from typing import Literal

from listener.settings import Settings
from listener.store.comments import Kept

NoHide = Literal["", "platform", "watch"]


def why_no_hide(settings: Settings, known: Kept) -> NoHide:
    """What keeps a person from having it hidden: the platform, or else the mode; "" where nothing does."""
    if not known.comment.on_own_post or known.comment.can_hide is False:
        return "platform"
    return "watch" if settings.mode == "watch" else ""
