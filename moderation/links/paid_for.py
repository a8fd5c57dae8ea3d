"""Links by which whoever posts them is paid for each reader who follows: `?ref=4604617`, `/refer/somebody8`."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.links.found import Link, under
from moderation.patterns.late import late
from moderation.patterns.letters import guarded

# A name or number of the one who is paid: "ref=share" and "r=1" are none.
_PAYEE = r"(?=[\w-]*[A-Za-z][\w-]*\d|[\w-]*\d[\w-]*[A-Za-z]|\d{5}|[\w-]*[a-z][\w-]*[A-Z])[\w-]{5,40}"
_PAID = late(
    rf"[?&#](?:amp;)?(?:(?i:ref|refer|referr?al|referr?er|refid|aff|affid|affiliate(?:_?id)?|invitedby|partnerid|hlr|friend)|r)={_PAYEE}(?![\w-])"
    rf"|/(?:ref|refer|referral|invite)/[\w-]{{5,40}}/?(?![\w/-])"
)
# Sites of news and of friends count by such marks who passed an article on, and nobody is paid.
_SHARED = ("facebook.com", "twitter.com", "x.com", "instagram.com", "youtube.com", "youtu.be", "reddit.com", "linkedin.com",
           "bbc.co.uk", "bbc.com", "theguardian.com", "wikipedia.org", "gov.uk", "gov.wales", "change.org", "38degrees.org.uk")  # fmt: skip
_IN_EARNEST = guarded(
    r"\b(?:planning|application|applic\w*|consultations?|petitions?|petition\w*|council\w*|cllr|councillors?|reference\s+(?:number|no)|case\s+(?:number|no)|justgiving|crowdfund\w*|donat\w*)\b"
)


def earning(links: Sequence[Link], text: str) -> Link | None:
    """The first link that pays whoever posted it. text: the whole comment in lower case; one on public business has none."""
    if _IN_EARNEST.search(text):
        return None
    return next((k for k in links if _PAID.search(k.path) and not under(k.host, _SHARED)), None)  # fmt: skip
