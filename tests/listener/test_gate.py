"""The gate to mode act: no setting opens it for a real page, only time, comments and two people."""

from __future__ import annotations

import pytest

from listener.errors import UserError
from listener.house import House, open_house
from listener.minutes.writer import Actor
from listener.modes.changes import i_am_here, say_yes, take_yes_back
from listener.modes.gate import still_lacks
from tests.listener.lives import OWNER, page
from tests.listener.test_modes_at_work import events
from tests.town import THREAT, Town, seeded

REVIEWER = Actor("Rook Example", "reviewer")
DELEGATE = Actor("Finch Example", "delegate")
PEOPLE = [{"name": one.name, "role": one.role} for one in (OWNER, REVIEWER, DELEGATE)]


def real(place: Town) -> House:
    """The house as it is where real people are hidden: nothing is waived."""
    place.close()
    place.settings(people=PEOPLE, confirmers=[OWNER.name])
    place.house = open_house(
        place.folder,
        now=place.clock,
        token=seeded(1),
        redirect=place.simulator.redirect,
        practice=False,
    )
    return place.house


def test_a_real_page_acts_only_after_its_trial_and_two_peoples_yes(place: Town) -> None:
    house, post = real(place), place.post()
    first = place.comment(post, THREAT)
    place.round(house)
    assert not first.hidden, "mode act in the settings is not enough"
    assert (
        house.store.value("SELECT json_extract(body, '$.would_hide') FROM judgements")
        == 1
    )
    with pytest.raises(UserError, match="14 of 14 days .* and 199 of 200"):
        say_yes(house, page(house), OWNER, "I have seen it.")
    for number in range(200):
        place.comment(
            post, f"Thank you for this, number {number}.", by=f"Resident {number}"
        )
    place.round(house)
    place.clock.forward(days=14)
    i_am_here(house, OWNER)
    assert "yes of the owner" in still_lacks(house.store, page(house), house.now())
    say_yes(house, page(house), OWNER, "I have seen it.")
    with pytest.raises(UserError, match="somebody else"):
        say_yes(house, page(house), OWNER, "Me again.")
    with pytest.raises(UserError, match="the owner and a reviewer"):
        say_yes(house, page(house), DELEGATE, "I too.")
    assert house.standing(page(house), house.now()).mode == "assist"
    say_yes(house, page(house), REVIEWER, "So have I.")
    post = place.post()
    second = place.comment(post, f"{THREAT} Wait for it.")
    place.round(house)
    assert second.hidden and len(events(house, "act_agreed")) == 2
    take_yes_back(house, page(house), REVIEWER, "Too many mistakes.")
    third = place.comment(post, f"{THREAT} Wait for me.")
    place.round(house)
    assert not third.hidden


def test_the_waiver_of_a_simulated_world_stands_in_the_log(place: Town) -> None:
    (entry,) = events(place.open(), "mode_set")
    assert entry["practice"] is True
    assert "practice" not in events(real(place), "mode_set")[-1]
