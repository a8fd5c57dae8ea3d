"""Addresses of groups and profiles, which no feed is read from: people speak there among themselves.

Asked of the addresses in the settings, and of each one that a site leads on to.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote, urlsplit

# Their groups and profiles are none of our business (policy 14.7).
_SOCIAL = (
    "facebook.com", "fb.com", "fb.me", "messenger.com", "instagram.com", "threads.net", "threads.com", "x.com",
    "twitter.com", "linkedin.com", "nextdoor.com", "nextdoor.co.uk", "tiktok.com", "snapchat.com", "whatsapp.com",
    "t.me", "telegram.org", "telegram.me", "discord.com", "discord.gg", "vk.com",
)  # fmt: skip
# Services that make a feed of a group or profile that has none.
_BRIDGES = re.compile(
    r"(?:^|\.)(?:rsshub|nitter|rss-?bridge|fetchrss|rss\.app|tweeter|xcancel|bibliogram|picuki)\b"
)
# On other sites such a name is followed by an account. Before the name of a feed alone it is a newspaper's section.
_BRIDGED = re.compile(
    r"[?&]bridge=|/(?:facebook|instagram|twitter|nextdoor)/(?!(?:rss|feeds?|atom|index)(?:\.[a-z]{3,4})?/?\?$|\?$)",
    re.IGNORECASE,
)
# Feeds of one person's account: Mastodon, Reddit, Bluesky.
_PROFILE = re.compile(
    r"/@[^/]+(?:\.rss|/rss|/feed)$|^/users/[^/]+(?:\.atom|\.rss)$|^/(?:u|user)/[^/]+.*\.rss$|^/profile/[^/]+/rss$",
    re.IGNORECASE,
)


def is_group_or_profile(url: str) -> bool:
    """Whether an address is one where people speak among themselves, or makes a feed of such a one. False for what is no address."""
    try:
        parts = urlsplit(url)
        host = unicodedata.normalize("NFKC", parts.hostname or "").rstrip(".").lower()
    except ValueError:
        return False
    path, query = unquote(parts.path), unquote(parts.query)
    social = any(host == each or host.endswith(f".{each}") for each in _SOCIAL)
    return bool(
        social
        or _BRIDGES.search(host)
        or _BRIDGED.search(f"{path}?{query}")
        or _PROFILE.search(path)
    )
