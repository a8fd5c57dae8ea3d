"""Of the posts that the feed shows: whose each is, and when one of the page's own counts as changed."""

from __future__ import annotations

from typing import Any

from connectors.facebook_parsing import feed_item_of
from listener.house import House
from listener.own_posts import note_post
from listener.store.posts import own_posts, save_post
from tests.listener.lives import page
from tests.town import MORNING, Town


def shown(house: House, number: int, **row: Any) -> str | None:
    """The feed shows a post; gives what is new in it, or None."""
    native = page(house).partition(":")[2]
    item = feed_item_of({"id": f"{native}_{number}", **row}, native)
    assert item is not None
    with house.store.transaction(house.now()) as tx:
        news = save_post(tx, item.post)
        tx.record("comments_collected", details={"page_id": page(house)})
        if news:
            note_post(tx, news)
    return news.what if news else None


def test_what_was_taken_for_the_pages_own_becomes_a_visitors_once_that_is_known(
    place: Town,
) -> None:
    house, said = place.open(), "What of the market?"
    assert shown(house, 1, message=said) == "new"
    assert own_posts(house.store, page(house), MORNING, 9)
    assert shown(house, 1, message=said, status_type="wall_post") == "touched"
    assert shown(house, 1, message=said, status_type="wall_post") is None
    assert shown(house, 1, message=said) is None, "a silence makes it nobody else's"
    assert own_posts(house.store, page(house), MORNING, 9) == []
