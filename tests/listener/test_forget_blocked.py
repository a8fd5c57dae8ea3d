"""Whose comment was erased stays known while they are blocked, so that the block can be ended, and not a day longer."""

from __future__ import annotations

from listener.forgetting.forget import forget_now
from listener.forgetting.person import erase_person
from listener.people.blocks import unblock
from listener.store.persons import people
from tests.listener.crowd import OWNER, REVIEWER, Crowd, warned_and_went_on
from tests.listener.lives import stored
from tests.listener.remains import remains


def test_an_account_is_forgotten_when_its_block_has_ended(here: Crowd) -> None:
    item = warned_and_went_on(here)
    here.approve(here.propose(item, here.wish("block")), REVIEWER)
    (author,) = people(here.house.store, "teasel")
    native = author.author.partition(":")[2]
    assert native == item.author_id
    here.place.clock.forward(days=400)  # nothing but the block keeps it now
    here.place.round(here.house)
    erase_person(here.house, author.author, OWNER, "They asked.")
    assert forget_now(here.house)[1] == ""
    assert here.is_blocked(item), "and the block can still be ended"
    assert remains(here.place.folder, native)

    known = stored(here.house, item)
    unblock(here.house, known, REVIEWER, "Its time is over.", here.proof(REVIEWER))
    here.act()
    assert not here.is_blocked(item)
    counts, fault = forget_now(here.house)
    assert fault == "" and counts["accounts"] >= 1
    assert len(here.events("accounts_erased")) == 1
    here.place.close()
    assert remains(here.place.folder, native) == []
    here.house = here.place.open()
    assert "accounts" not in forget_now(here.house)[0]
