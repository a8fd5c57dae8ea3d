"""Posts of the page's own that are not public: drafts, which nobody has seen, and advertisements, which people comment on."""

from __future__ import annotations

from listener.house import House
from listener.store.around import posted_by_owner
from listener.store.connection import Row
from listener.store.corrections import open_corrections
from tests.listener.crowd import OWNER, PEOPLE
from tests.listener.lives import stored
from tests.town import THREAT, Town

WRONG = "The library on Fernhollow Lane shuts on Friday."
RIGHT = "The library on Fernhollow Lane shuts next May."


def posts(house: House) -> list[Row]:
    return house.store.rows("SELECT post_id FROM posts")


def test_of_a_post_that_is_not_public_yet_nothing_is_kept_and_no_word_is_due(
    place: Town,
) -> None:
    place.settings(people=PEOPLE, confirmers=[OWNER.name])
    drafts = [place.post("facebook", WRONG) for _ in range(3)]
    for draft in drafts:
        draft.draft = True
    house = place.round(place.open())
    place.world.edit(drafts[0], RIGHT)
    place.world.delete(drafts[1])
    house = place.round(house, times=3)
    assert open_corrections(house.store) == [] and not posts(house)
    drafts[0].draft = False
    house = place.round(house)
    assert len(posts(house)) == 1 and open_corrections(house.store) == []
    place.world.delete(drafts[0])
    house = place.round(house, times=3)
    assert [task["was"] for task in open_corrections(house.store)] == [RIGHT]


def test_an_advertisement_that_people_comment_on_is_a_post_like_any_other(
    place: Town,
) -> None:
    place.settings(people=PEOPLE, confirmers=[OWNER.name])
    post = place.post("facebook", WRONG)
    post.draft = True  # as Facebook says of one
    item = place.comment(post, THREAT)
    house = place.round(place.open(), times=2)
    assert stored(house, item).comment.on_own_post
    assert posted_by_owner(house.store, f"facebook:{post.native_id}")
    place.world.delete(post)
    place.round(house, times=3)
    assert [task["was"] for task in open_corrections(house.store)] == [WRONG]
