"""Links by which whoever posts them is paid for each reader who follows: `?ref=4604617`, `/refer/somebody8`."""

from __future__ import annotations

from collections.abc import Sequence

from moderation.links.found import Link, under
from moderation.patterns.late import late
from moderation.patterns.letters import guarded

# The number or code of the one who is paid: "ref=share", "ref=newsletter-2026" and "r=1" say where a reader came from.
_PAYEE = r"(?:\d{5,12}|(?=\w*\d)(?=\w*[a-z])(?=\w*[A-Z])\w{6,20})"
_PAID = late(
    rf"[?&](?:amp;)?(?:(?i:ref|refer|referr?al|referr?er|refid|aff|affid|affiliate(?:_?id)?|partnerid)|r)={_PAYEE}(?![\w-])"
    r"|/(?:ref|refer|referral)/[\w-]{5,40}/?(?![\w/-])"
)
# Sites of news and of friends count by such marks who passed an article on, and nobody is paid.
_SHARED = ("facebook.com", "twitter.com", "x.com", "instagram.com", "youtube.com", "youtu.be", "reddit.com", "linkedin.com",
           "bbc.co.uk", "bbc.com", "theguardian.com", "wikipedia.org", "gov.uk", "gov.wales", "change.org", "38degrees.org.uk")  # fmt: skip
_IN_EARNEST = guarded(
    r"\b(?:planning|applic\w*|consultations?|petition\w*|council\w*|cllr|councillors?|reference\s+(?:number|no)|case\s+(?:number|no)|justgiving|crowdfund\w*|donat\w*)\b"
)


def earning(links: Sequence[Link], text: str) -> Link | None:
    """The first link that may pay whoever posted it. text: the whole comment in lower case; one on public business has none."""
    if _IN_EARNEST.search(text):
        return None
    return next((k for k in links if _PAID.search(k.path) and not under(k.host, _SHARED)), None)  # fmt: skip
