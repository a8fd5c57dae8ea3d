"""Whose conversation a reply on X stands in: X may fail to show it once, and that must not last."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.decide import decide
from listener.house import House
from listener.store.comments import save_comment
from listener.store.decisions import open_item_of
from tests.listener.lives import OWNER, comment_id, stored
from tests.town import THREAT, Town, town


def said_while_x_failed(place: Town, problem: str) -> tuple[Item, House]:
    """A threat in an old conversation of ours, read when X did not show who started it."""
    root = place.post("x", "We keep the library open")
    place.clock.forward(days=9)
    house = place.round()
    fault = place.faults.add("x", "lookup", "gone", times=1, problem=problem)
    item = place.comment(root, THREAT)
    place.round(house)
    assert fault.fired == 1
    assert not stored(house, item).comment.on_own_post
    return item, house


@pytest.mark.parametrize("problem", ["resource-unavailable", "resource-not-found"])
def test_a_threat_in_our_thread_is_hidden_once_x_shows_whose_it_is(
    tmp_path: Path, problem: str
) -> None:
    with town(tmp_path) as place:
        item, house = said_while_x_failed(place, problem)
        place.round(house, 2)
        comment = stored(house, item).comment
        assert (comment.kind, comment.on_own_post) == ("comment", True)
        assert item.hidden


def test_it_is_asked_again_after_a_restart(tmp_path: Path) -> None:
    with town(tmp_path) as place:
        item, _ = said_while_x_failed(place, "resource-unavailable")
        house = place.open(seed=2)
        place.round(house, 2)
        assert stored(house, item).comment.on_own_post and item.hidden


def test_what_a_person_kept_meanwhile_is_looked_at_anew_and_not_hidden(
    tmp_path: Path,
) -> None:
    with town(tmp_path) as place:
        item, house = said_while_x_failed(place, "resource-unavailable")
        decide(house, stored(house, item), "keep", OWNER, "It is a line of a play.")
        place.round(house, 2)
        assert stored(house, item).comment.on_own_post and not item.hidden
        assert open_item_of(house.store, comment_id(item)) is None


def test_a_comment_in_our_thread_never_turns_into_a_mention(tmp_path: Path) -> None:
    with town(tmp_path) as place:
        item = place.comment(place.post("x"), "When is the meeting?")
        house = place.round()
        as_mention = replace(
            stored(house, item).comment, kind="mention", on_own_post=False
        )
        with house.store.transaction(place.clock()) as tx:
            assert save_comment(tx, as_mention, {}) == "same"
        assert stored(house, item).comment.on_own_post
