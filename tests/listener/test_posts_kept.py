"""Of the posts that the feed shows: whose each is, and when one of the page's own counts as changed."""

from __future__ import annotations

from typing import Any

from connectors.facebook_parsing import feed_item_of
from listener.house import House
from listener.own_posts import note_post
from listener.store.corrections import open_corrections
from listener.store.posts import own_posts, save_post
from tests.listener.lives import page
from tests.town import MORNING, Town

NEW_COVER = "{} updated their cover photo."


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


def test_what_facebook_says_of_a_post_by_itself_is_no_change_of_it(place: Town) -> None:
    house = place.open()
    for name in ("Cllr Wren Example", "Wren Example"):
        for number in (1, 2, 3):
            what = shown(house, number, story=NEW_COVER.format(name))
    assert what == "touched" and open_corrections(house.store) == []
    texts = {row["text"] for row in house.store.rows("SELECT text FROM posts")}
    assert texts == {NEW_COVER.format("Wren Example")}, "it is shown all the same"


def test_words_that_come_to_a_post_or_go_from_it_are_no_change_of_words(
    place: Town,
) -> None:
    house, story = place.open(), NEW_COVER.format("Wren Example")
    shown(house, 1, story=story)
    assert shown(house, 1, story=story, message="The new bandstand") == "touched"
    assert shown(house, 1, story=story, message="The old bandstand") == "edited"
    assert shown(house, 1, story=story) == "touched"
    assert len(open_corrections(house.store)) == 1
