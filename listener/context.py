"""What the judge is told around a comment: the thread, the page's state, and what came before."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from connectors.base import Capabilities
from connectors.post_links import means
from listener.house import House
from listener.modes.periods import Standing
from listener.proved import doubt
from listener.published_at import published_at
from listener.store import Store
from listener.store.acts import breaker
from listener.store.answers import threshold_set
from listener.store.appeals import held_back
from listener.store.around import (
    abusive_lately,
    post_link,
    post_text,
    posted_by_owner,
    put_back_before,
    texts_by_author,
)
from listener.store.comments import Kept, kept
from listener.store.near_copies import almost_same_text
from listener.store.person_acts import first_request
from moderation.claims.factbank.registry import in_force
from moderation.holding import Held
from moderation.types import Comment, Context

REMEMBERED = timedelta(days=183)  # how long a request to stop counts
UNKNOWN_AGE_HOURS = (
    24.0 * 365
)  # a comment without a time is treated as old: no automatic act


def context_of(
    house: House, known: Kept, now: datetime, standing: Standing | None = None
) -> Context:
    """All that may weigh on a judgement of this comment at this moment. Reads the database, and the file STOP.
    standing: what holds on its page, where the caller has just asked."""
    comment, store = known.comment, house.store
    holds = standing or house.standing(comment.page_id, now)
    authors, copies = almost_same_text(store, comment, now)
    able = _capabilities(house, comment.page_id)
    modes, link = house.rules.modes, post_link(store, comment.post_id)
    return Context(
        platform=comment.page_id.partition(":")[0],
        mode=holds.mode,
        shadow=holds.shadow,
        held=_held(house, comment.page_id, holds),
        post_text=post_text(store, comment.post_id),
        parent_text=_parent_text(store, comment),
        on_own_post=comment.on_own_post and posted_by_owner(store, comment.post_id),
        can_hide=comment.can_hide
        if able and able.hide and able.hide_is_reversible
        else False,
        by_owner=comment.by_owner,
        anonymous=comment.anonymous,
        official_author=_is_official(house, comment),
        media=comment.media,
        age_hours=_age_hours(known, now),
        before_rules=comment.created_at is None
        or comment.created_at < published_at(store, house.rules),
        quasi_judicial=comment.post_id in holds.live_matters
        or is_named(modes.quasi_judicial, comment.post_id, link),
        single_topic=is_named(modes.single_topic, comment.post_id, link),
        emergency=holds.on("emergency"),
        pre_election=holds.on("pre_election"),
        pre_election_confirmed=holds.election_confirmed,
        previously_restored=known.shown_by_person_version is not None
        or put_back_before(store, comment, now),
        confirmer_available=holds.confirmer and not holds.deserted,
        breaker_open=breaker(store, comment.page_id) is not None,
        released_versions=not doubt(house, now),
        recent_by_author=texts_by_author(store, comment, now),
        same_text_authors=authors,
        same_text_copies=copies,
        abusive_lately=abusive_lately(store, comment, now),
        asked_to_stop=_asked_to_stop(store, comment, now),
        on_hold=held_back(store, comment.comment_id, now),
        published_contacts=house.rules.contacts.published,
        claims=in_force(house.claims, now),
        called=house.settings.names,
        claim_threshold=threshold_set(store) if house.claims else 0.0,
    )


def _held(house: House, page_id: str, holds: Standing) -> Held:
    """What keeps a page from acting that is set to act; "" where nothing does, or where people chose another mode."""
    settings = house.settings
    if settings.mode != "act" or page_id not in settings.page_ids:
        return ""
    after: Held = "after_election" if "pre_election" in holds.waiting else "after_away"
    found: tuple[tuple[object, Held], ...] = (
        (holds.stopped, "stopped"),
        (holds.missing, "not_agreed"),
        (holds.deserted, "away"),
        (holds.waiting, after),
    )
    return next((name for held, name in found if held), "")


def _parent_text(store: Store, comment: Comment) -> str:
    parent = kept(store, comment.parent_id) if comment.parent_id else None
    return parent.comment.text if parent else ""


def _is_official(house: House, comment: Comment) -> bool | None:
    """None where nobody is named: it may be the owner or an official account, so software hides nothing."""
    listed = comment.author_id in house.rules.official_authors
    return listed if comment.author_id else None


def _capabilities(house: House, page_id: str) -> Capabilities | None:
    connector = house.connectors.get(page_id)
    return connector.capabilities if connector else None


def _asked_to_stop(store: Store, comment: Comment, now: datetime) -> bool:
    """Whether somebody asked this author to stop, on this page, within six months, and did not take it back."""
    since = now - REMEMBERED
    return first_request(store, comment.page_id, comment.author_id, since) is not None


def _age_hours(known: Kept, now: datetime) -> float:
    """In whole minutes begun, so that a judgement made a moment before it is written down is still the one that would be made."""
    created_at = known.comment.created_at
    if created_at is None:
        return UNKNOWN_AGE_HOURS
    minutes = (now - created_at) / timedelta(minutes=1)
    return (math.ceil(minutes) if minutes > 0 else math.floor(minutes)) / 60


def is_named(posts: tuple[str, ...], post_id: str, link: str) -> bool:
    """Whether a list of posts names this one, by its id, the platform's own id or number, or a link to it."""
    return any(means(given, post_id, link) for given in posts)
