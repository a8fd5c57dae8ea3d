"""Who is blocked stays known until the block ends; what people appealed and officers asked for goes at its time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from listener.daemon import Daemon
from listener.errors import UserError
from listener.forgetting.due import due
from listener.forgetting.forget import forget_now
from listener.forgetting.person import erase_person
from listener.minutes.agree import disagreements
from listener.people.appeals import decide_appeal, lodge
from listener.people.blocks import unblock
from listener.people.requests import council_request
from listener.store.counts import beats, last_beat
from listener.store.holds import place_hold
from listener.store.persons import people
from listener.telling.mail import open_post
from tests.listener.crowd import OWNER, REVIEWER, Crowd, warned_and_went_on
from tests.listener.lives import comment_id, stored
from tests.listener.remains import remains
from tests.town import RUDE, Town

NAME = "Quillon Vexworth"
FAIR = "Zanthorpe lane is full of puddles near the quillersmith bakery."
DISTRESS = "I can't go on any more, there is no point in living."


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


def test_a_mailbox_that_cannot_be_written_is_named_and_keeps_no_other_words(
    place: Town,
) -> None:
    place.comment(place.post(), RUDE)
    fair = place.comment(place.post("x"), FAIR)
    house = place.round()
    place.comment(place.post(), DISTRESS)
    place.round(house)
    box = place.folder / "alerts.mbox"
    assert "no point in living" in box.read_text()
    box.rename(place.folder / "aside")
    (box / "in").mkdir(parents=True)  # whoever is root may write what others may not
    place.clock.forward(days=100)
    daemon = Daemon(house, open_post(house.settings))
    with pytest.raises(UserError, match="The mailbox .*alerts.mbox cannot be written"):
        forget_now(house)
    assert stored(house, fair).erased_at
    entries = house.store.value("SELECT COUNT(*) FROM entries")
    with pytest.raises(UserError):
        forget_now(house)
    assert house.store.value("SELECT COUNT(*) FROM entries") == entries
    place.clock.forward(days=1)
    daemon.clocked()
    signs = {row["name"]: row["detail"] for row in beats(house.store)}
    assert "cannot be written" in signs["fault:forget"]
    (box / "in").rmdir()
    box.rmdir()
    (place.folder / "aside").rename(box)
    place.clock.forward(days=1)
    daemon.clocked()
    assert "no point in living" not in box.read_text()
    assert not last_beat(house.store, "fault:forget")[1]


@pytest.mark.parametrize("held", [False, True])
def test_an_appeal_goes_a_year_after_it_was_decided_and_not_a_day_before(
    here: Crowd, held: bool
) -> None:
    item = here.comment(RUDE, by=NAME)
    here.decide(item, "hide", rule="R1")
    number = lodge(here.house, comment_id(item), "I live in 5 Zanthorpe Lane.")
    here.place.clock.forward(days=3)
    decide_appeal(here.house, number, "kept", REVIEWER, "Rude, Mr Vexworth.")
    query = "SELECT text, reason, english, welsh FROM appeals"
    here.place.clock.forward(days=364)
    forget_now(here.house)
    assert "Zanthorpe" in str(here.house.store.row(query))
    if held:
        with here.house.store.transaction(here.place.clock()) as tx:
            until = here.place.clock() + timedelta(days=30)
            place_hold(tx, comment_id(item), OWNER.name, "Police", until)
            tx.record("hold_placed", about=comment_id(item))
    here.place.clock.forward(days=2)
    assert "appeals" in {one.kind for one in due(here.house)}
    forget_now(here.house)
    assert ("Zanthorpe" in str(here.house.store.row(query))) is held
    if not held:
        assert not any((here.house.store.row(query) or {}).values())
        assert not remains(here.place.folder, "Zanthorpe", "Mr Vexworth")
    assert not disagreements(here.house.store.db)


@pytest.mark.parametrize("gone", ["on request", "by the platform"])
def test_what_an_author_appealed_goes_with_their_comment_as_soon_as_it_is_decided(
    here: Crowd, gone: str
) -> None:
    item = here.comment(RUDE, by=NAME)
    here.decide(item, "hide", rule="R1")
    number = lodge(here.house, comment_id(item), "I live in 5 Zanthorpe Lane.")
    if gone == "on request":
        (person,) = people(here.house.store, "vexworth")
        erase_person(here.house, person.author, OWNER, "They asked.")
    else:
        here.place.world.delete(item)
        here.place.clock.forward(hours=2)
        here.place.round(here.house, times=2)
        forget_now(here.house)
    decide_appeal(here.house, number, "kept", REVIEWER, "Rude it is.")
    forget_now(here.house)
    row = here.house.store.row("SELECT * FROM appeals") or {}
    assert not row["text"] and not remains(here.place.folder, "Zanthorpe")
    # Whoever appealed can still read the answer, unless all of theirs was to go.
    assert bool(row["english"]) is bool(row["reason"]) is (gone == "by the platform")
    here.place.clock.forward(days=367)
    forget_now(here.house)
    assert not remains(here.place.folder, "Rude it is")
    assert not disagreements(here.house.store.db)


@pytest.mark.parametrize("about", [False, True])
def test_what_an_officer_asked_for_goes_after_a_year(here: Crowd, about: bool) -> None:
    item = here.comment(RUDE, by=NAME)
    (person,) = people(here.house.store, "vexworth")
    erase_person(here.house, person.author, OWNER, "They asked.")
    words = "Please hide what he of 5 Zanthorpe Lane says."
    council_request(here.house, words, "Teal Example, press", comment_id(item) if about else None)  # fmt: skip
    query = "SELECT words, requester FROM council_requests"
    here.place.clock.forward(days=364)
    forget_now(here.house)
    assert "Zanthorpe" in str(here.house.store.row(query))
    here.place.clock.forward(days=2)
    assert forget_now(here.house)[0]["requests"] == 1
    here.place.round(here.house)  # the mails about it leave
    assert not any((here.house.store.row(query) or {}).values())
    here.place.clock.forward(days=31)
    forget_now(here.house)
    assert not remains(here.place.folder, "Zanthorpe", "Teal")
