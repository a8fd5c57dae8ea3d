"""A delete that was sent may be done, though nobody heard of it: a look tells, and the log says what became of it."""

from __future__ import annotations

import pytest

from connectors.simulator import Item
from listener.decide import decide
from listener.people.approvals import approve
from listener.store.decisions import open_item_of
from listener.store.person_acts import person_act_of
from tests.listener.crowd import OWNER, REVIEWER, Crowd
from tests.listener.lives import comment_id, stored
from tests.town import RUDE


@pytest.fixture
def sent(here: Crowd) -> tuple[Item, int]:
    """A comment whose delete was done, of which a crash kept us from hearing; and the decision."""
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    number = here.propose(item, here.wish("delete"))
    made = approve(here.house, number, OWNER, here.proof(OWNER))

    def stop(name: str) -> None:
        if name == "person-act:after-do":
            raise KeyboardInterrupt

    here.house.seam = stop
    with pytest.raises(KeyboardInterrupt):
        here.act()
    here.house.seam = lambda name: None
    assert item.deleted_at is not None
    return item, made.decision_id


def said_to_be_done(here: Crowd, number: int) -> bool:
    """Whether the log tells of the delete as one that was done, once, and its notice is out."""
    wish = person_act_of(here.house.store, number)
    assert wish is not None
    done = wish.state == "done" and len(here.events("comment_deleted")) == 1
    notice = "SELECT published_at FROM notices WHERE decision_id = ?"
    out = here.house.store.value(notice, (number,)) is not None
    return done and out and not here.events("person_act_given_up")


def test_a_delete_that_was_done_is_told_as_done_however_late_that_is_seen(
    here: Crowd, sent: tuple[Item, int]
) -> None:
    here.place.clock.forward(minutes=6)
    here.act()
    assert said_to_be_done(here, sent[1])


def test_it_is_told_as_done_though_somebody_let_the_comment_stand_meanwhile(
    here: Crowd, sent: tuple[Item, int]
) -> None:
    known = stored(here.house, sent[0])
    decide(here.house, known, "show", REVIEWER, "It is fair criticism.")
    here.act()
    assert said_to_be_done(here, sent[1])


def test_a_platform_that_lets_nobody_look_ends_no_delete_that_was_sent(
    here: Crowd, sent: tuple[Item, int]
) -> None:
    here.place.faults.add("facebook", "*", "token_expired")
    for _ in range(12):
        here.place.clock.forward(hours=3)
        here.act()
    told = "SELECT COUNT(*) FROM outbox WHERE once LIKE 'stuck:%:delete:%'"
    assert here.house.store.value(told) == 1
    here.place.faults.clear()
    here.place.clock.forward(hours=3)
    here.act()
    assert said_to_be_done(here, sent[1])


def test_a_delete_that_was_sent_and_not_done_is_not_sent_again_under_an_old_code(
    here: Crowd,
) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    number = here.propose(item, here.wish("delete"))
    here.place.faults.add("facebook", "delete", "timeout_before")
    made = here.approve(number, OWNER)
    here.place.faults.clear()
    assert here.events("person_act_attempted")
    here.place.clock.forward(minutes=6)
    here.act()
    wish = person_act_of(here.house.store, made.decision_id)
    assert item.deleted_at is None and wish is not None and wish.state == "dropped"
    assert open_item_of(here.house.store, comment_id(item))
