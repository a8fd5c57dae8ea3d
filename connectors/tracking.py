"""An address without what only tells the site where a reader came from.

The same article comes with `?utm_source=rss` in one feed and `?at_medium=RSS` or nothing in the next; it is one article.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

# Set by Google Analytics and its like, the BBC, Piano, Matomo, Meta, Google Ads, Microsoft Ads, X and Mailchimp;
# none of them chooses what is shown.
_TRACKS = re.compile(
    r"(?:utm_\w*|at_(?:medium|campaign|custom\d|format|link_\w+|ptr_\w+|bbc_team)|ns_(?:mchannel|source|campaign|linkname|fee)"
    r"|(?:pk|mtm)_(?:campaign|source|medium|kwd|keyword|content)|fbclid|gclid|dclid|msclkid|twclid|igshid|mc_[ce]id)(?:=|$)",
    re.IGNORECASE | re.ASCII,
)


def without_tracking(link: str) -> str:
    """The same address, as it was written, but for the parts of its query that only track. Raises ValueError for a broken one."""
    parts = urlsplit(link)
    kept = [one for one in parts.query.split("&") if not _TRACKS.match(one)]
    if len(kept) == parts.query.count("&") + 1:
        return link
    return urlunsplit(parts._replace(query="&".join(kept)))
