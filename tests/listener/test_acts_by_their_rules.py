"""Rules that change between a decision and its act: the log names those that it was decided by."""

from __future__ import annotations

from listener.act import act
from listener.decide import decide
from listener.house import House
from listener.people.act_for_people import act_for_people
from listener.people.appeals import lodge
from listener.people.approvals import approve
from tests.listener.crowd import DELEGATE, OWNER, Crowd, warned_and_went_on
from tests.listener.lives import comment_id, stored
from tests.listener.test_seen import new_rules
from tests.town import RUDE, THREAT, Town


def with_new_rules(place: Town) -> House:
    """The same folder after its rules file was changed, and taken up."""
    place.close()
    new_rules(place)
    return place.open()


def versions(house: House, *events: str) -> set[str]:
    """By which version of the rules these entries go."""
    marks = ", ".join("?" for _ in events)
    query = f"SELECT event, rules_version FROM entries WHERE event IN ({marks})"
    rows = house.store.rows(query, events)
    assert {row["event"] for row in rows} == set(events)
    return {row["rules_version"] for row in rows}


def killed_before_the_act(name: str) -> None:
    """Stands in for a process that ends before it looks at the platform."""
    if name == "act:before-look":
        raise RuntimeError


def test_a_hide_of_a_person_is_done_under_the_rules_it_was_decided_by(place: Town) -> None:  # fmt: skip
    item = place.comment(place.post(), RUDE)
    house = place.round()
    first = house.rules.version
    decide(house, stored(house, item), "hide", OWNER, "It is rude.", rule="R1")
    house = with_new_rules(place)
    act(house)
    assert item.hidden and house.rules.version != first
    assert versions(house, "hide_intended", "act_attempted", "comment_hidden") == {first}  # fmt: skip


def test_a_hide_of_the_machine_that_new_rules_end_is_dropped_under_its_own(place: Town) -> None:  # fmt: skip
    item = place.comment(place.post(), THREAT)
    house = place.open()
    first, house.seam = house.rules.version, killed_before_the_act
    place.round(house)
    house = with_new_rules(place)
    act(house)
    assert not item.hidden
    assert versions(house, "hide_intended", "act_dropped") == {first}


def test_a_block_is_done_under_the_rules_it_was_agreed_by(here: Crowd) -> None:
    item = warned_and_went_on(here)
    first = here.house.rules.version
    number = here.propose(item, here.wish("block"))
    approve(here.house, number, DELEGATE, here.proof(DELEGATE))
    here.house = with_new_rules(here.place)
    act_for_people(here.house)
    assert here.is_blocked(item)
    assert versions(here.house, "person_act_attempted", "author_blocked") == {first}


def test_an_appeal_names_the_rules_of_what_it_is_against(here: Crowd) -> None:
    item = here.comment(RUDE)
    here.decide(item, "hide", rule="R1")
    first = here.house.rules.version
    here.house = with_new_rules(here.place)
    lodge(here.house, comment_id(item), "I was joking.")
    assert versions(here.house, "appeal_lodged") == {first}
