"""One post, however somebody copied its link: from a telephone, with a comment behind it, or its number alone."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qs, urlsplit

FACEBOOK = ("facebook.com", "fb.com")
X = ("x.com", "twitter.com")
# The same page on another screen, or in another place.
FRONTS = re.compile(r"^(?:www|web|m|mobile|mbasic|touch|business|[a-z]{2}-[a-z]{2})\.")
_NUMBER = r"\d{5,30}|pfbid\w{10,200}"
# A post, a photo, a video: the number of the post stands last, behind a title if there is one.
_FACEBOOK_PATH = re.compile(
    rf"/(?:posts|videos|reel|permalink|photos)/(?:[^/]+/)*({_NUMBER})/?$"
)
_FACEBOOK_QUERY = ("story_fbid", "fbid", "v")
_X_PATH = re.compile(r"/status(?:es)?/(\d{5,30})(?:/|$)")


def means(given: str, post_id: str, link: str) -> bool:
    """Whether what somebody wrote, a link or an id, means this post, of which we know the id and maybe the link."""
    own_id = post_id.partition(":")[2]
    if given in {post_id, own_id, link} - {""}:
        return True
    known = {_of_id(post_id), post_named(link)} - {""}
    named = post_named(given)
    # A number alone, as the platform shows it, has no platform beside it.
    return (
        named in known if named else given in {each.partition("/")[2] for each in known}
    )


@lru_cache(maxsize=1024)
def post_named(link: str) -> str:
    """The platform and the post's own number in a link, as "facebook/122000000000007186"; "" where there is none."""
    link = link.strip()
    if "/" not in link:
        return ""
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
        host = FRONTS.sub("", (parts.hostname or "").lower())
    except ValueError:
        return ""
    if host in X:
        found = _X_PATH.search(parts.path)
        return f"x/{found[1]}" if found else ""
    if host not in FACEBOOK:
        return ""
    found = _FACEBOOK_PATH.search(parts.path)
    if found:
        return f"facebook/{found[1]}"
    asked = parse_qs(parts.query)
    values = [asked[name][0] for name in _FACEBOOK_QUERY if name in asked]
    return next((f"facebook/{one}" for one in values if re.fullmatch(_NUMBER, one)), "")


def _of_id(post_id: str) -> str:
    """The same of an id as we keep it: "facebook:PAGE_NUMBER", "x:NUMBER"."""
    platform, _, own = post_id.partition(":")
    number = own.rpartition("_")[2]
    return f"{platform}/{number}" if number else ""
