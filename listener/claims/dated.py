"""When an article came out, as comms read it: whoever answers a paper must know whether it is today's. Pure."""

from __future__ import annotations

from datetime import datetime

from listener.claims.moments import ago, on_the_wall

_NO_DATE = (
    "The feed gives no date for it that can be read, so it may be an old story: look at the article first.",
    "Nid yw'r ffrwd yn rhoi dyddiad y gellir ei ddarllen iddo, felly gall fod yn hen stori: edrychwch ar yr erthygl yn gyntaf.",
)


def dated_words(published_at: datetime | None, now: datetime) -> tuple[str, str]:
    """When it came out, by its feed, in English and draft Welsh; that the feed does not say, or says in a way that nobody can read, where it is so."""
    if published_at is None:
        return _NO_DATE
    at = min(published_at, now)  # some papers date ahead
    (english, welsh), (before, before_cy) = on_the_wall(at, now), ago(now - at)
    return (
        f"It came out at {english}, {before}.",
        f"Cyhoeddwyd am {welsh}, {before_cy}.",
    )
