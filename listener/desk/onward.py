"""The platforms: their names, and the links that lead out of the desk to them alone."""

from __future__ import annotations

import re

# The address is a platform's own, as it was stored; nothing else is ever led to.
_OUT = re.compile(
    r"https://(?:[a-z0-9-]{1,30}\.)?(?:facebook\.com|x\.com|twitter\.com|instagram\.com)/[\x21-\x7e]{0,1000}"
)

_NAMES = {"facebook": "Facebook", "x": "X", "instagram": "Instagram"}


def platform_name(connector: str) -> str:
    """What people call a platform."""
    return _NAMES.get(connector, connector)


def platform_link(permalink: str) -> str:
    """The link of a comment, where it leads to a platform; else ""."""
    return permalink if _OUT.fullmatch(permalink) else ""
