"""What the judge is told around a comment: the thread, the page's state, and what came before."""

from __future__ import annotations

from datetime import datetime

from listener.house import House
from listener.store.acts import breaker
from listener.store.around import (
    abusive_lately,
    post_link,
    post_text,
    put_back_before,
    same_text,
    texts_by_author,
)
from listener.store.comments import Kept, kept
from moderation.claims.registry import in_force
from moderation.rules_shape import now_in
from moderation.types import Context

UNKNOWN_AGE_HOURS = (
    24.0 * 365
)  # a comment without a time is treated as old: no automatic act


def context_of(house: House, known: Kept, now: datetime) -> Context:
    """All that may weigh on a judgement of this comment at this moment. Reads the database only."""
    comment, store = known.comment, house.store
    authors, copies = same_text(store, comment, now)
    parent = kept(store, comment.parent_id) if comment.parent_id else None
    hide = house.connectors[comment.page_id].capabilities
    modes, link = house.rules.modes, post_link(store, comment.post_id)
    return Context(
        platform=comment.page_id.partition(":")[0],
        mode=house.settings.mode,
        shadow=house.settings.shadow,
        post_text=post_text(store, comment.post_id),
        parent_text=parent.comment.text if parent else "",
        on_own_post=comment.on_own_post,
        can_hide=comment.can_hide if hide.hide and hide.hide_is_reversible else False,
        by_owner=comment.by_owner,
        anonymous=comment.anonymous,
        official_author=comment.author_id in house.rules.official_authors,
        media=comment.media,
        age_hours=_age_hours(known, now),
        before_rules=comment.created_at is None
        or comment.created_at < house.rules.effective_from,
        quasi_judicial=_named(modes.quasi_judicial, comment.post_id, link),
        single_topic=_named(modes.single_topic, comment.post_id, link),
        emergency=now_in(modes.emergency, now),
        pre_election=now_in(modes.pre_election, now),
        previously_restored=known.shown_by_person_version is not None
        or put_back_before(store, comment, now),
        confirmer_available=bool(house.settings.confirmers)
        and not now_in((away for away in modes.away if not away.delegate), now),
        breaker_open=breaker(store, comment.page_id) is not None,
        released_versions=house.scorer is not None,
        recent_by_author=texts_by_author(store, comment, now),
        same_text_authors=authors,
        same_text_copies=copies,
        abusive_lately=abusive_lately(store, comment, now),
        published_contacts=house.rules.contacts.published,
        claims=in_force(house.claims, now),
    )


def _age_hours(known: Kept, now: datetime) -> float:
    created_at = known.comment.created_at
    return (
        (now - created_at).total_seconds() / 3600 if created_at else UNKNOWN_AGE_HOURS
    )


def _named(posts: tuple[str, ...], post_id: str, link: str) -> bool:
    """Whether a list of posts names this one, by its id, the platform's own id, or its link."""
    known = {post_id, post_id.partition(":")[2], link} - {""}
    return not known.isdisjoint(posts)
