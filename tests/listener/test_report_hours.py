"""Hours in mode act are those in which software might hide on the page: what kept it from that is told apart."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from listener.brake import release, trip_once
from listener.forgetting.person import erase_person
from listener.forgetting.subject_access import export_person
from listener.house import House
from listener.modes.changes import i_am_here, resume_hiding, start_mode
from listener.modes.follow import follow_modes
from listener.modes.switch import note_stop, resume_acting
from listener.packs.recorded import Request, make_copy
from listener.people.requests import council_request
from listener.report import wording as words
from listener.report.facts import Quarter
from listener.report.gathering import gather
from listener.report.statistics import figures
from listener.store.comments import save_page
from listener.store.modes import was_held
from listener.store.recorded import Span
from tests.listener.crowd import OWNER, Crowd
from tests.listener.lives import comment_id, page, stored
from tests.listener.test_gate import real
from tests.listener.test_whole_tables import watched
from tests.town import RUDE, Town


def hours(house: House) -> dict[str, float]:
    now = house.now()
    found = gather(house.store, page(house), Quarter.of(now), now).hours
    return {name: round(n, 1) for name, n in found.items() if name in ("act", "held")}


def goes_by(here: Crowd, count: int) -> None:
    """So many hours, in which somebody is always on duty."""
    i_am_here(here.house, OWNER)
    follow_modes(here.house)
    here.place.clock.forward(hours=count)


def held(here: Crowd) -> list[tuple[str, str | None]]:
    rows = [*here.events("act_held"), *here.events("act_free")]
    told = [(row["seq"], row["event"], json.loads(row["details"])) for row in rows]
    mine = sorted((seq, event, said.get("cause")) for seq, event, said in told if said["page_id"] == page(here.house))  # fmt: skip
    return [(event, cause) for _, event, cause in mine]


def test_a_page_whose_gate_is_closed_was_never_in_mode_act(place: Town) -> None:
    house = real(place)
    follow_modes(house)
    place.clock.forward(hours=30)
    follow_modes(house)
    assert hours(house) == {"held": 30.0}
    assert len(house.store.rows("SELECT 1 FROM entries WHERE event = 'act_held'")) == len(house.settings.pages)  # fmt: skip


def test_what_holds_when_mode_act_is_set_counts_from_then_on_not_from_the_first_round(place: Town) -> None:  # fmt: skip
    house = real(place)
    place.clock.forward(hours=30)  # nothing ran meanwhile
    follow_modes(house)
    place.clock.forward(hours=2)
    assert hours(house) == {"held": 32.0}


def test_a_page_has_no_hours_from_before_it_was_taken_up(here: Crowd) -> None:
    goes_by(here, 9)
    late = "facebook:7001"
    with here.house.store.transaction(here.house.now()) as tx:
        save_page(tx, late, "Example Ward")
        tx.record("page_added", details={"page_id": late})
    here.place.clock.forward(hours=3)
    now = here.house.now()
    assert gather(here.house.store, late, Quarter.of(now), now).hours == {"act": 3.0}


def test_a_stop_counts_from_when_it_was_made_until_a_person_ends_it(here: Crowd) -> None:  # fmt: skip
    goes_by(here, 5)
    note_stop(here.house, page(here.house), OWNER, "A moment.", everything=False)
    goes_by(here, 7)
    resume_acting(here.house, page(here.house), OWNER, "Over.")
    goes_by(here, 2)
    assert hours(here.house) == {"act": 7.0, "held": 7.0}
    assert held(here) == [("act_held", "stopped"), ("act_free", None)]


def test_a_time_away_with_nobody_standing_in_counts_until_a_person_says_so(
    here: Crowd,
) -> None:
    house = here.house
    goes_by(here, 4)
    start_mode(house, page(house), "away", house.now() + timedelta(hours=6), OWNER, "A walk.")  # fmt: skip
    goes_by(here, 6)
    goes_by(here, 3)  # it is over, and waits for a word
    resume_hiding(house, page(house), OWNER, "I am back.")
    goes_by(here, 1)
    assert hours(house) == {"act": 5.0, "held": 9.0}


def test_the_brake_and_an_empty_roster_keep_software_from_hiding_too(here: Crowd) -> None:  # fmt: skip
    house = here.house
    goes_by(here, 2)
    with house.store.transaction(house.now()) as tx:
        trip_once(tx, house, "too many", [page(house)])
    goes_by(here, 3)
    release(house, page(house), OWNER, "I looked.")
    goes_by(here, 70)
    assert hours(house) == {"act": 72.0, "held": 3.0}
    here.place.clock.forward(hours=3)
    follow_modes(house)
    here.place.clock.forward(hours=10)
    assert hours(house) == {"act": 75.0, "held": 13.0}


@pytest.mark.parametrize("mode", ["watch", "assist"])
def test_nothing_is_noted_where_software_is_not_to_hide_at_all(place: Town, mode: str) -> None:  # fmt: skip
    place.settings(mode=mode)
    house = place.open()
    note_stop(house, None, OWNER, "A moment.", everything=False)
    follow_modes(house)
    assert not house.store.rows("SELECT 1 FROM entries WHERE event LIKE 'act_held'")


def test_what_held_last_is_found_without_reading_the_whole_log(here: Crowd) -> None:
    goes_by(here, 1)
    with watched(here.house) as plans:
        was_held(here.house.store, page(here.house))
    assert plans.whole() == [] and plans.indexes_over("entries") == {"entries_by_event"}


def test_what_is_asked_from_outside_counts_for_its_page_and_else_for_the_whole_house(
    here: Crowd, tmp_path: Path
) -> None:
    house, store = here.house, here.house.store
    first, second = page(house), page(house, 1)
    one = here.comment(RUDE)
    other = here.place.comment(here.place.post("x"), RUDE, by="Tansy Brook")
    here.place.round(house)
    for about in (comment_id(one), comment_id(other), None):
        council_request(house, "Please hide it.", "Heron Example, officer", about)
    here.decide(one, "hide", OWNER, rule="R1")
    authors = [f"{platform}:{stored(house, item).comment.author_id}" for platform, item in (("facebook", one), ("x", other))]  # fmt: skip
    for number, author in enumerate(authors):
        export_person(house, author, tmp_path / f"{number}.json", OWNER)
    now = house.now()
    for number, page_id in enumerate((first, "")):
        span = Span(now - timedelta(days=1), now, page_id)
        make_copy(house, span, Request("FOI 1", now.date()), OWNER, tmp_path / f"foi{number}")  # fmt: skip
    erase_person(house, authors[1], OWNER, "They asked.")
    later = house.now() + timedelta(seconds=1)
    counted = [gather(store, each, Quarter.of(now), later) for each in (first, second)]
    assert [facts.requests for facts in counted] == [(1, 1), (1, 0)]
    told = ("requests_house", "exports", "exports_house", "erasures", "erasures_house", "foi", "foi_house")  # fmt: skip
    assert [[facts.singles[name] for name in told] for facts in counted] == [
        [1, 1, 0, 0, 0, 1, 1],
        [1, 1, 0, 1, 0, 0, 1],
    ]
    (figure,) = (one for one in figures(counted[0]) if one.id == "S19")
    lines = {words.line(line.key, "en") for line in figure.lines}
    assert "Whole house: the council named no comment" in lines


def test_modes_of_one_kind_that_run_at_the_same_time_count_once(here: Crowd) -> None:
    house = here.house
    here.comment("Good morning all.")
    began = house.now()
    for number, (wait, length) in enumerate(((0, 10), (2, 3), (4, 10), (6, 2))):
        here.place.clock.moment = began + timedelta(hours=wait)
        until = house.now() + timedelta(hours=length)
        start_mode(house, page(house), "quasi_judicial", until, OWNER, "Live matter.", post_id=f"facebook:{number}")  # fmt: skip
    here.place.clock.moment = began + timedelta(hours=24)
    start_mode(house, page(house), "quasi_judicial", house.now() + timedelta(hours=5), OWNER, "Another.", post_id="facebook:9")  # fmt: skip
    here.place.clock.forward(hours=6)
    found = gather(house.store, page(house), Quarter.of(began), house.now()).hours
    assert round(found["quasi_judicial"], 1) == 14 + 5
