"""How each simulated platform is set up: limits, paging style, field names. Faults live in faults.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(slots=True)
class FacebookSettings:
    """Graph API as of November 2026 (platforms.md sections 0 and 1)."""

    live_versions: tuple[str, ...] = (
        "v21.0",
        "v22.0",
        "v23.0",
        "v24.0",
        "v25.0",
        "v26.0",
    )
    post_paging: Literal["time", "cursor"] = "time"  # recordings page posts by time
    call_budget: int = 4800 * 100  # calls in 24 hours: 4800 times the engaged users
    usage_headers_after: int = 10  # calls before the usage headers appear
    permissions_for_page: bool = (
        True  # False: a Page token may not read /me/permissions
    )
    most_rows: int = 100  # asking for more at once is too much: code 1, HTTP 500
    can_hide_told: bool = True  # False: `can_hide` is left out, as in one recording


@dataclass(slots=True)
class XSettings:
    """API v2 as of specification 2.167 (platforms.md sections 0 and 3)."""

    names: Literal["old", "new"] = (
        "old"  # "new": edit_history_post_ids, referenced_posts, note_post
    )
    limits: bool = True  # False: headers are sent, but nothing is ever refused
    problem_host: str = (
        "https://api.x.com"  # older recordings say https://api.twitter.com
    )
