"""Where a platform does not say who wrote a comment, it may be the owner's or an official account's: software hides none."""

from __future__ import annotations

from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.decide import decide
from listener.house import House
from listener.store.decisions import last_judgement, open_item_of
from tests.listener.lives import OWNER, comment_id, stored
from tests.town import THREAT, Town, town

MISSING = (("facebook", "comments", "from"), ("x", "read", "author_id"))


def not_passed(house: House, item: Item) -> list[str]:
    judged = last_judgement(house.store, comment_id(item))
    assert judged
    return [p["code"] for p in judged["body"]["preconditions"] if not p["passed"]]


def unsigned(place: Town, platform: str, operation: str, name: str) -> Item:
    """A threat that the platform shows without its author."""
    item = place.comment(place.post(platform), THREAT)
    place.faults.add(platform, operation, "without_field", name=name)
    place.round()
    return item


@pytest.mark.parametrize(("platform", "operation", "name"), MISSING)
def test_a_threat_by_nobody_known_waits_for_a_person(
    tmp_path: Path, platform: str, operation: str, name: str
) -> None:
    with town(tmp_path) as place:
        item = unsigned(place, platform, operation, name)
        house = place.round()
        assert not item.hidden and open_item_of(house.store, comment_id(item))
        assert "P15" in not_passed(house, item)


def test_nobody_can_tell_whether_x_lets_us_hide_it_until_it_says_who_wrote_it(
    tmp_path: Path,
) -> None:
    with town(tmp_path) as place:
        item = unsigned(place, *MISSING[1])
        house = place.round()
        assert stored(house, item).comment.can_hide is None
        assert {"P14", "P15"} <= set(not_passed(house, item))


@pytest.mark.parametrize(("platform", "operation", "name"), MISSING)
def test_a_person_may_hide_it(
    tmp_path: Path, platform: str, operation: str, name: str
) -> None:
    with town(tmp_path) as place:
        item = unsigned(place, platform, operation, name)
        house = place.round()
        place.faults.clear()
        decide(house, stored(house, item), "hide", OWNER, "A threat.", rule="R2")
        place.round(house)
        assert item.hidden


def test_the_owners_own_words_without_their_name_are_not_hidden(
    tmp_path: Path,
) -> None:
    with town(tmp_path) as place:
        item = place.world.answer(place.post("x"), THREAT)
        place.faults.add("x", "read", "without_field", name="author_id")
        place.round(times=2)
        assert not item.hidden
