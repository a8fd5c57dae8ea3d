"""People decide through the same door as the machine, and every decision can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.decide import decide, expire
from listener.errors import UserError
from listener.house import House
from listener.minutes.verify import verify
from listener.minutes.writer import Actor
from listener.store.comments import Kept, kept
from listener.store.decisions import Decision, decisions_on, open_item_of
from listener.undo import undo
from tests.town import CRITICISM, RUDE, THREAT, Town, town

OWNER = Actor("Wren Example", "owner")


def comment_id(item: Item) -> str:
    return f"{item.platform}:{item.native_id}"


def stored(house: House, item: Item) -> Kept:
    found = kept(house.store, comment_id(item))
    assert found is not None
    return found


def settled(place: Town, text: str, platform: str = "facebook") -> tuple[House, Item]:
    item = place.comment(place.post(platform), text)
    return place.round(), item


def by_person(house: House, item: Item, verb: str, **given: str) -> Decision:
    made = decide(
        house,
        stored(house, item),
        verb,
        OWNER,
        given.pop("reason", "I looked at it."),
        **given,
    )  # type: ignore[arg-type]
    act(house)
    return made


@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_hide_by_a_person_is_undone_and_done_again(
    place: Town, platform: str
) -> None:
    house, item = settled(place, RUDE, platform)
    made = by_person(house, item, "hide", rule="R1")
    assert item.hidden and stored(house, item).hidden_by == OWNER.name
    back = undo(house, made.decision_id, OWNER, "I was too quick.")
    act(house)
    assert not item.hidden and stored(house, item).hidden_by is None
    undo(house, back.decision_id, OWNER, "No, it was right.")
    act(house)
    assert item.hidden
    assert verify(house.store.db).sound


def test_a_machine_hide_is_put_back_by_a_person_and_never_hidden_again_by_machine(
    place: Town,
) -> None:
    house, item = settled(place, THREAT)
    assert item.hidden
    by_person(house, item, "show")
    assert not item.hidden
    place.round(house)
    copy = place.comment(place.post(), THREAT, by="Somebody Else")
    place.round(house)
    assert not item.hidden and not copy.hidden
    assert open_item_of(house.store, comment_id(copy)) is not None


def test_keeping_is_undone_by_putting_it_back_on_the_queue(place: Town) -> None:
    house, item = settled(place, RUDE)
    made = by_person(house, item, "keep")
    assert open_item_of(house.store, comment_id(item)) is None
    undo(house, made.decision_id, OWNER, "Let me look again.")
    assert open_item_of(house.store, comment_id(item)) is not None


def test_confirming_stops_the_clock_and_undoing_it_lets_it_go_on(
    place: Town,
) -> None:
    house, item = settled(place, THREAT)
    made = by_person(house, item, "confirm")
    place.clock.forward(hours=22)
    undo(house, made.decision_id, OWNER, "I am not sure any more.")
    assert expire(house) == []
    place.clock.forward(hours=2)
    assert len(expire(house)) == 1
    act(house)
    assert not item.hidden


def test_a_hide_that_nobody_confirms_ends_after_24_hours_and_waits_for_a_person(
    place: Town,
) -> None:
    house, item = settled(place, THREAT)
    place.clock.forward(hours=23)
    expire(house)
    act(house)
    assert item.hidden
    place.clock.forward(hours=1, minutes=1)
    expire(house)
    act(house)
    assert not item.hidden
    waiting = open_item_of(house.store, comment_id(item))
    assert waiting is not None and waiting["urgent"]
    last = decisions_on(house.store, comment_id(item))[-1]
    assert (last.verb, last.actor.role) == ("show", "daemon")


def test_a_hide_taken_back_before_it_reached_the_platform_never_shows_there(
    place: Town,
) -> None:
    house, item = settled(place, RUDE)
    made = decide(house, stored(house, item), "hide", OWNER, "It is rude.", rule="R1")
    undo(house, made.decision_id, OWNER, "I was too quick.")
    act(house)
    assert not item.hidden and not place.world.writes("hide")


def test_a_decision_on_words_that_were_edited_since_is_refused(place: Town) -> None:
    house, item = settled(place, RUDE)
    seen = stored(house, item)
    place.world.edit(item, "Sorry about that, I was cross.")
    place.round(house)
    with pytest.raises(UserError, match="edited in the meantime"):
        decide(house, seen, "hide", OWNER, "It is rude.", rule="R1")


@pytest.mark.parametrize(
    ("text", "verb", "given", "sentence"),
    [
        (RUDE, "hide", {}, "needs the rule"),
        (RUDE, "hide", {"rule": "R99"}, "no rule R99"),
        (RUDE, "keep", {"reason": " "}, "needs a reason"),
        (RUDE, "show", {}, "visible already"),
        (RUDE, "confirm", {}, "no automatic hide"),
        (THREAT, "hide", {"rule": "R2"}, "hidden already"),
        (THREAT, "keep", {}, "Show it again, or agree with the hide"),
    ],
)
def test_what_cannot_be_decided_is_said_in_one_sentence(
    place: Town, text: str, verb: str, given: dict[str, str], sentence: str
) -> None:
    house, item = settled(place, text)
    with pytest.raises(UserError, match=sentence):
        by_person(house, item, verb, **given)


def test_only_a_named_owner_or_delegate_decides(place: Town) -> None:
    house, item = settled(place, RUDE)
    for actor in (
        Actor("", "owner"),
        Actor("wardmote", "owner"),
        Actor("Comms Officer", "comms"),
    ):
        with pytest.raises(UserError, match="name of an owner or delegate"):
            decide(house, stored(house, item), "keep", actor, "Because.")


def test_in_mode_watch_nobody_hides_and_nothing_is_written_to_the_platform(
    tmp_path: Path,
) -> None:
    with town(tmp_path / "data", mode="watch") as place:
        house, item = settled(place, THREAT)
        assert not item.hidden
        with pytest.raises(UserError, match="mode `watch`"):
            by_person(house, item, "hide", rule="R2")
        assert not place.world.journal
        waiting = open_item_of(house.store, comment_id(item))
        assert waiting is not None and waiting["urgent"]


def test_in_mode_assist_the_machine_hides_nothing_and_a_person_may(
    tmp_path: Path,
) -> None:
    with town(tmp_path / "data", mode="assist") as place:
        house, item = settled(place, THREAT)
        assert not item.hidden
        by_person(house, item, "hide", rule="R2")
        assert item.hidden


def test_a_comment_that_its_author_deleted_leaves_the_queue(place: Town) -> None:
    house, item = settled(place, RUDE)
    place.world.delete(item)
    place.round(house)
    assert stored(house, item).gone_at is not None
    assert open_item_of(house.store, comment_id(item)) is None
    with pytest.raises(UserError, match="no longer on the platform"):
        by_person(house, item, "keep")


def test_fair_but_furious_criticism_is_left_alone(place: Town) -> None:
    house, item = settled(place, CRITICISM)
    assert not item.hidden and open_item_of(house.store, comment_id(item)) is None
