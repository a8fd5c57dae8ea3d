"""Words that only a look shows, as under a post that went quiet, are kept and judged, and people decide on those."""

from __future__ import annotations

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.collect import collect
from listener.decide import decide
from listener.forgetting.erasing import erase_all_of
from listener.forgetting.forget import forget
from listener.house import House
from listener.minutes.verify import verify
from listener.reconcile import reconcile
from listener.store.acts import acts_on
from listener.store.connection import Row
from listener.store.decisions import open_item_of
from tests.listener.lives import OWNER, comment_id, hidden, later, page, stored
from tests.town import RUDE, THREAT, Town

KIND = "Lovely library, thank you."
INSULT = "You vile cow, everyone should spit at you."


def grown_old(
    place: Town, text: str = KIND, platform: str = "facebook"
) -> tuple[Item, House]:
    """A comment under a post in which nothing has moved for so long that no sweep reads it."""
    item = place.comment(place.post(platform), text)
    house = place.round()
    place.clock.forward(days=8)
    return item, place.round(house)


def wish_to_hide(place: Town, house: House, item: Item) -> None:
    """The owner has it hidden, as far as that goes at once."""
    decide(house, stored(house, item), "hide", OWNER, "It is abuse.", rule="R1")
    place.clock.forward(seconds=30)
    act(house)


def told(house: House) -> list[Row]:
    return house.store.rows("SELECT once, body FROM outbox WHERE kind = 'stuck'")


def entries(house: House, event: str) -> list[Row]:
    query = "SELECT seq, details FROM entries WHERE event = ? ORDER BY seq"
    return house.store.rows(query, (event,))


def test_words_that_a_persons_hide_comes_upon_are_kept_judged_and_told_of(
    place: Town,
) -> None:
    item, house = grown_old(place)
    place.world.edit(item, INSULT)
    place.round(house)
    wish_to_hide(place, house, item)
    assert not item.hidden and stored(house, item).comment.text == INSULT
    (mail,) = told(house)
    assert INSULT in mail["body"] and KIND not in mail["body"]
    assert "hide the comment again" in mail["body"]
    place.round(house)
    assert house.store.value("SELECT version FROM judgements ORDER BY rowid DESC") == 2
    wish_to_hide(place, house, item)
    assert item.hidden, "the second decision is on these words"
    assert len(told(house)) == 1 and verify(house.store.db).sound


def test_words_that_a_sweep_read_before_the_hide_are_told_of_as_well(
    place: Town,
) -> None:
    item = place.comment(place.post(), KIND)
    house = place.round()
    decide(house, stored(house, item), "hide", OWNER, "It is abuse.", rule="R1")
    place.world.edit(item, INSULT)
    place.round(house)
    (dropped,) = acts_on(house.store, comment_id(item))
    assert dropped.state == "dropped" and not item.hidden
    (mail,) = told(house)
    assert INSULT in mail["body"] and KIND not in mail["body"]


def test_who_waits_below_a_quiet_post_waits_with_the_words_that_stand(
    place: Town,
) -> None:
    item, house = grown_old(place, RUDE)
    place.world.edit(item, f"{RUDE} Really.")
    assert reconcile(house) == 1
    place.round(house)
    waits = open_item_of(house.store, comment_id(item))
    assert waits and waits["version"] == stored(house, item).version == 2
    assert reconcile(house) == 0, "there is nothing new in it"
    place.world.edit(item, KIND)
    later(place, house, 2)
    assert open_item_of(house.store, comment_id(item)) is None


def test_new_words_and_their_entry_are_one_write_and_the_entry_holds_none_of_them(
    place: Town,
) -> None:
    item, house = grown_old(place, RUDE)
    place.world.edit(item, INSULT)

    class Killed(BaseException):
        pass

    def die(seam: str) -> None:
        if seam == "reconcile:after-look":
            raise Killed

    house.seam = die
    with pytest.raises(Killed):
        reconcile(house)
    assert stored(house, item).version == 1 and not entries(house, "comment_edited")
    house.seam = lambda name: None
    reconcile(house)
    (entry,) = entries(house, "comment_edited")
    assert stored(house, item).version == 2 and '"version":2' in entry["details"]
    body = house.store.value("SELECT body FROM payloads WHERE seq = ?", (entry["seq"],))
    assert INSULT not in entry["details"] + body and RUDE not in body


def test_the_words_that_were_replaced_are_erased_like_any_others(place: Town) -> None:
    item, house = grown_old(place, RUDE)
    place.world.edit(item, INSULT)
    reconcile(house)
    place.clock.forward(hours=2)
    forget(house)
    texts = "SELECT text FROM versions ORDER BY version"
    assert [row["text"] for row in house.store.rows(texts)] == ["", INSULT]


def test_words_that_were_erased_are_not_taken_in_again_by_a_look(place: Town) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    wish_to_hide(place, house, item)
    with house.store.transaction(house.now()) as tx:
        erase_all_of(tx, house, "actioned", [comment_id(item)])
    place.clock.forward(days=8)
    place.world.edit(item, INSULT)
    reconcile(house)
    assert stored(house, item).erased_at and stored(house, item).version == 1


def test_what_a_sweep_read_since_the_look_is_not_undone_by_it(place: Town) -> None:
    item, house = hidden(place)
    place.world.edit(item, "The first of two edits.")

    def meanwhile(seam: str) -> None:
        if seam == "reconcile:after-look":
            house.seam = lambda name: None
            place.clock.forward(minutes=20)
            place.world.edit(item, "The second of two edits.")
            collect(house, page(house))

    house.seam = meanwhile
    reconcile(house)
    assert stored(house, item).comment.text == "The second of two edits."
    assert stored(house, item).version == 2


def test_words_that_the_machines_hide_comes_upon_are_judged_without_a_sweep(
    place: Town,
) -> None:
    item = place.comment(place.post(), THREAT)
    house = place.open()

    def reword(seam: str) -> None:
        if seam == "act:before-look":
            place.world.edit(item, KIND)

    house.seam = reword
    place.round(house)
    assert not item.hidden and stored(house, item).comment.text == KIND
    assert stored(house, item).shown_by_person_version is None
    assert not told(house), "nobody's wish was left undone"


def test_of_words_changed_while_the_machine_hid_them_only_the_old_ones_are_put_back(
    place: Town,
) -> None:
    item = place.comment(place.post(), THREAT)
    house, other = place.open(), f"{THREAT} Both of them."

    def reword(seam: str) -> None:
        if seam == "act:after-do":
            house.seam = lambda name: None
            place.world.edit(item, other)

    house.seam = reword
    place.round(house)
    known = stored(house, item)
    assert known.comment.text == other and known.shown_by_person_version == 1
    place.round(house)
    waits = open_item_of(house.store, comment_id(item))
    assert not item.hidden and waits and waits["version"] == 2


def test_on_x_an_edit_that_a_look_shows_brings_its_own_number(place: Town) -> None:
    item = place.comment(place.post("x"), KIND)
    house = place.round()
    newest = place.world.edit(item, INSULT).native_id
    wish_to_hide(place, house, item)
    known = stored(house, item)
    assert known.comment.text.endswith(INSULT) and known.comment.native_id == newest
