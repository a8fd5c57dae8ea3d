"""A post that a search found and that is edited or deleted on X: its words go within a day, wherever they were quoted."""

from __future__ import annotations

from typing import Any

import pytest

from connectors.simulator import Item
from listener.claims.mind import mind_incidents
from listener.forgetting.forget import forget_now
from listener.house import House
from listener.minutes.verify import verify
from listener.store.connection import Row
from listener.store.incident_views import seen_of
from listener.store.incidents import Spread, open_incidents, spread
from listener.tell import send
from listener.telling.mail import open_post
from tests.listener.remains import remains
from tests.listener.test_searching import SAID, events, items, listen, listening
from tests.town import Town

HOME = "quillersmith"  # a word that nobody else writes
DAY = 21 * 60  # minutes


def found(place: Town, house: House, *, by: str = "Odo Fernhill") -> Item:
    item = place.world.elsewhere(f"{SAID} I am at {HOME} lane", by=by)
    listen(place, house)
    return item


def alert(house: House) -> Row:
    (row,) = open_incidents(house.store)
    return row


def seen(house: House) -> Spread:
    return spread(house.store, alert(house)["incident_id"], house.now())


def kept(house: House) -> str:
    """Every place where words of a post are kept, but for messages."""
    tables = ("feed_items", "heard", "incident_items", "payloads")
    return str([house.store.rows(f"SELECT * FROM {table}") for table in tables])


@pytest.mark.parametrize(
    "now", ["A fine day in the park #MarketSample", "Sorry, I was wrong about that"]
)
def test_a_post_that_is_edited_and_says_it_no_more_leaves_nothing_and_counts_no_more(
    place: Town, now: str
) -> None:
    house = listening(place)
    item = found(place, house)
    assert HOME in kept(house) and seen(house).repeats == seen(house).accounts == 1
    place.world.edit(item, now)
    listen(place, house, minutes=DAY)
    assert HOME not in kept(house)
    (row,) = items(house)
    assert row["erased_at"] and row["link"] == ""
    assert (seen(house).repeats, seen(house).accounts, seen(house).views) == (0, 0, 0)
    assert alert(house)["level_now"] == "NONE"
    (sighting,) = seen_of(house.store, alert(house)["incident_id"])
    assert (sighting["stance"], sighting["text"], sighting["link"]) == ("other", None, "")  # fmt: skip
    assert sighting["stance_at"]
    assert events(house, "payloads_erased")[-1]["class"] == "edited"
    assert verify(house.store.db).sound
    mind_incidents(house)
    forget_now(house)
    place.close()
    assert remains(place.folder, HOME) == []


def test_a_post_that_is_edited_and_says_it_still_stands_with_its_new_words(
    place: Town,
) -> None:
    house = listening(place)
    item = found(place, house)
    place.world.edit(item, f"{SAID} Edited.")
    listen(place, house, minutes=DAY)
    assert HOME not in kept(house)
    (row,) = items(house)
    assert row["summary"] == f"{SAID} Edited." and row["version"] == 2
    (sighting,) = seen_of(house.store, alert(house)["incident_id"])
    assert sighting["stance"] == "repeats" and sighting["text"] in f"{SAID} Edited."
    assert sighting["link"] == row["link"] and sighting["link"].endswith(item.later[0].native_id)  # fmt: skip
    assert (seen(house).repeats, seen(house).accounts) == (1, 1)
    listen(place, house, minutes=DAY)
    assert len(events(house, "payloads_erased")) == 1, "an edit is followed once"


def test_a_post_that_is_edited_into_a_denial_and_back_counts_as_it_stands(
    place: Town,
) -> None:
    house = listening(place)
    item = found(place, house)
    denied = "The council is not closing all its libraries next month #MarketSample"
    for words, repeats, stance in ((denied, 0, "denies"), (SAID, 1, "repeats")):
        place.world.edit(item, words)
        listen(place, house, minutes=DAY)
        assert (seen(house).repeats, seen(house).accounts) == (repeats, repeats)
        (sighting,) = seen_of(house.store, alert(house)["incident_id"])
        assert sighting["stance"] == stance
        assert bool(sighting["text"]) == bool(repeats)


def test_an_account_that_says_it_in_another_post_still_counts(place: Town) -> None:
    house = listening(place)
    item = found(place, house)
    place.world.elsewhere(SAID, by="Odo Fernhill")
    listen(place, house)
    assert (seen(house).repeats, seen(house).accounts) == (2, 1)
    place.world.edit(item, "Sorry, I was wrong about that")
    listen(place, house, minutes=DAY)
    assert (seen(house).repeats, seen(house).accounts) == (1, 1)


@pytest.mark.parametrize("what", ["deleted", "edited", "forgotten"])
def test_messages_and_mails_that_quote_a_post_lose_its_words_with_it(
    place: Town, what: str
) -> None:
    house = listening(place)
    posts = [found(place, house, by=f"Person {number}") for number in range(12)]
    mind_incidents(house)
    send(house, open_post(house.settings))
    quoted = f"SELECT COUNT(*) FROM outbox WHERE body LIKE '%{HOME}%'"
    box = place.folder / "alerts.mbox"
    assert house.store.value(quoted) and HOME in box.read_text()
    for post in posts:
        if what == "deleted":
            place.world.delete(post)
        if what == "edited":
            place.world.edit(post, "Sorry, I was wrong about that")
    if what == "forgotten":
        place.clock.forward(days=8)
        forget_now(house)
    else:
        listen(place, house, minutes=DAY)
    assert house.store.value(quoted) == 0
    assert HOME not in box.read_text() and "CLM-014" not in box.read_text()
    assert verify(house.store.db).sound


def test_what_an_earlier_version_left_of_an_edited_post_goes_after_its_week(
    place: Town,
) -> None:
    house = listening(place)
    found(place, house)
    with house.store.transaction(house.now()) as tx:  # as it was done before
        bare: dict[str, Any] = {"link": "", "summary": "", "erased_at": tx.at}
        tx.update("feed_items", bare, "item_id = ?", (1,))
        tx.record("search_read", details={})
    assert HOME in kept(house)
    place.clock.forward(days=7, minutes=1)
    forget_now(house)
    assert HOME not in kept(house)
    done = len(events(house, "payloads_erased"))
    place.clock.forward(days=1)
    forget_now(house)
    assert len(events(house, "payloads_erased")) == done
