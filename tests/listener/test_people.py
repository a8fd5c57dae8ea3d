"""People have names, roles and codes; a code works once, and ten wrong ones lock."""

from __future__ import annotations

import re
import stat
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from listener.decide import decide
from listener.errors import UserError
from listener.minutes.verify import verify
from listener.minutes.writer import Actor
from listener.modes.changes import i_am_here
from listener.modes.election import who_confirms
from listener.people.approvals import propose
from listener.people.codes import CodeRefused, code_path, make_code, prove, unlock
from listener.people.listing import Listing, check_listing
from listener.people.roster import roles_of, who_is
from listener.people.stand_ins import delegates_today
from listener.settings import load_settings
from tests.listener.crowd import (
    ADMIN,
    COMMS,
    DELEGATE,
    OWNER,
    PEOPLE,
    REVIEWER,
    Crowd,
    crowd,
)
from tests.listener.lives import stored
from tests.town import RUDE, Town, seeded


@pytest.mark.parametrize(
    ("people", "sentence"),
    [
        ([{"name": "A", "role": "boss"}], "should be 'owner'"),
        ([{"name": "A", "role": "owner", "phone": "1"}], "unknown key `phone`"),
        ([{"name": "../A", "role": "owner"}], "name"),
        ([{"name": "A", "role": "delegate"}], "exactly one owner"),
        (
            [{"name": "A", "role": "owner"}, {"name": "B", "role": "owner"}],
            "exactly one owner",
        ),
        (
            [{"name": "A", "role": "owner"}, {"name": " a".strip(), "role": "comms"}],
            "cannot hold comms",
        ),
        ([{"name": "Wardmote", "role": "owner"}], "nobody may be called"),
    ],
)
def test_a_list_of_people_that_cannot_be_is_refused_with_its_line(
    place: Town, people: list[dict[str, Any]], sentence: str
) -> None:
    place.settings(people=people)
    with pytest.raises(UserError, match=sentence) as refused:
        load_settings(place.folder)
    assert re.search(r"wardmote\.yaml:\d+:\d+: ", str(refused.value))


def test_a_name_gives_the_role_that_the_list_says(here: Crowd) -> None:
    settings, now = here.house.settings, here.place.clock()
    assert who_is(settings, "heron  EXAMPLE", "confirm", now) == REVIEWER
    with pytest.raises(UserError, match="not listed"):
        who_is(settings, "Somebody Else", "confirm", now)


def test_somebody_in_two_roles_acts_in_the_one_that_allows_it(place: Town) -> None:
    both = [{"name": OWNER.name, "role": "admin"}, *PEOPLE]
    place.settings(people=both)
    settings = load_settings(place.folder)
    assert who_is(settings, OWNER.name, "hide_by_hand", place.clock()) == OWNER


@pytest.mark.parametrize("other", ["admin", "reviewer"])
def test_a_delegate_begins_a_mode_whatever_else_they_are_first(
    place: Town, other: str
) -> None:
    place.settings(people=[{"name": DELEGATE.name, "role": other}, *PEOPLE])
    house = place.open()
    settings, now = house.settings, place.clock()
    assert who_is(settings, DELEGATE.name, "change_mode", now) == DELEGATE
    assert who_is(settings, ADMIN.name, "change_mode", now) == ADMIN
    i_am_here(house, who_is(settings, DELEGATE.name, "change_mode", now))


@pytest.mark.parametrize("first", ["owner", "reviewer"])
def test_the_owner_says_yes_as_the_owner_though_they_are_a_reviewer_too(
    place: Town, first: str
) -> None:
    both = [{"name": OWNER.name, "role": "reviewer"}]
    place.settings(people=[*both, *PEOPLE] if first == "reviewer" else [*PEOPLE, *both])
    settings, now = load_settings(place.folder), place.clock()
    assert who_confirms(settings, OWNER.name, now) == OWNER
    assert who_confirms(settings, REVIEWER.name, now) == REVIEWER
    assert who_confirms(settings, DELEGATE.name, now).role == ""


def test_a_role_ends_on_its_day(tmp_path: Path) -> None:
    people = [PEOPLE[0], {**PEOPLE[1], "until": str(date(2026, 11, 20))}]
    with crowd(tmp_path / "data", people=PEOPLE) as first:
        first.place.settings(people=people)
        settings = load_settings(first.place.folder)
        now = first.place.clock()
        assert who_is(settings, DELEGATE.name, "confirm", now) == DELEGATE
        first.place.clock.forward(days=1)
        with pytest.raises(UserError, match="until 2026-11-20"):
            who_is(settings, DELEGATE.name, "confirm", first.place.clock())


@pytest.mark.parametrize(
    ("now", "counts"),
    [
        (datetime(2027, 6, 30, 22, 59, tzinfo=UTC), True),
        (datetime(2027, 6, 30, 23, 30, tzinfo=UTC), False),  # half past midnight here
        (datetime(2027, 6, 29, 23, 30, tzinfo=UTC), True),
    ],
)
def test_a_last_day_ends_with_the_midnight_of_the_wall_clock(
    place: Town, now: datetime, counts: bool
) -> None:
    until = [one | {"until": "2027-06-30"} if one["role"] == "delegate" else one for one in PEOPLE]  # fmt: skip
    place.settings(people=until)
    place.clock.moment = now
    house = place.open()
    assert bool(roles_of(house.settings, DELEGATE.name, now)) is counts
    assert bool(delegates_today(house)) is counts
    wanted = Listing(COMMS.name, "comms", date(2027, 6, 30))
    if counts:
        check_listing(house, wanted)
    else:
        with pytest.raises(UserError, match="today or later"):
            check_listing(house, wanted)


def test_nobody_is_believed_who_claims_a_role_that_the_list_does_not_give(
    here: Crowd,
) -> None:
    item = here.comment(RUDE)
    for actor in (Actor(COMMS.name, "owner"), Actor("Somebody Else", "owner")):
        with pytest.raises(UserError, match="not listed"):
            decide(here.house, stored(here.house, item), "keep", actor, "Fine.")


def test_without_a_list_whoever_gives_a_name_is_the_owner_and_codes_are_refused(
    place: Town,
) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    assert (
        who_is(house.settings, "Anybody", "hide_by_hand", house.now()).role == "owner"
    )
    with pytest.raises(UserError, match="Add `people:`"):
        make_code(house, "Anybody", seeded(1))
    with pytest.raises(UserError, match="Add `people:`"):
        propose(house, stored(house, item), here_wish(), OWNER, None)


def here_wish() -> Any:
    from listener.people.lasting import Wish

    return Wish("delete", "R1", "It is rude.")


def test_a_secret_is_closed_to_others_and_in_no_table_and_no_entry(here: Crowd) -> None:
    path = code_path(here.house, OWNER.name)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    secret = path.read_text()
    here.proof(OWNER)
    here.house.store.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert secret.encode() not in here.house.settings.database.read_bytes()


def test_a_secret_that_others_may_read_is_not_used(here: Crowd) -> None:
    code_path(here.house, OWNER.name).chmod(0o644)
    with pytest.raises(UserError, match="chmod 600"):
        here.proof(OWNER)


def test_a_code_is_replaced_only_on_purpose(here: Crowd) -> None:
    with pytest.raises(UserError, match="--new"):
        make_code(here.house, OWNER.name, seeded(9))
    address = make_code(here.house, OWNER.name, seeded(9), anew=True)
    assert address.startswith("otpauth://totp/") and "Wardmote" in address


def test_a_code_works_once(here: Crowd) -> None:
    code = here.code(OWNER)
    assert prove(here.house, OWNER, code).actor_id == OWNER.name
    with pytest.raises(UserError, match="used already"):
        prove(here.house, OWNER, code)
    assert prove(here.house, OWNER, here.code(OWNER)).proved_at == here.place.clock()


def test_a_code_may_be_typed_in_two_groups_as_a_phone_shows_it(here: Crowd) -> None:
    code = here.code(OWNER)
    assert prove(here.house, OWNER, f" {code[:3]} {code[3:]}\n").actor_id == OWNER.name
    with pytest.raises(UserError, match="needs the code from your phone"):
        prove(here.house, OWNER, "  ")


def test_an_older_code_is_refused_after_a_newer_one(here: Crowd) -> None:
    older = here.code(OWNER)
    prove(here.house, OWNER, here.code(OWNER))
    with pytest.raises(UserError, match="used already"):
        prove(here.house, OWNER, older)


def test_the_code_of_somebody_else_is_no_proof(here: Crowd) -> None:
    with pytest.raises(UserError, match="not the code"):
        prove(here.house, OWNER, here.code(DELEGATE))


def test_ten_wrong_codes_lock_until_somebody_else_clears_it(here: Crowd) -> None:
    for _ in range(10):
        with pytest.raises(UserError):
            prove(here.house, DELEGATE, "000000")
    for code in (here.code(DELEGATE), here.code(DELEGATE)):
        with pytest.raises(UserError, match="locked"):
            prove(here.house, DELEGATE, code)
    for nobody in (DELEGATE, REVIEWER, COMMS):
        with pytest.raises(UserError, match="An admin or the owner"):
            unlock(here.house, DELEGATE.name, nobody)
    unlock(here.house, DELEGATE.name, ADMIN)
    assert here.proof(DELEGATE).actor_id == DELEGATE.name
    assert len(here.events("code_refused")) == 12
    assert len(here.events("code_unlocked")) == 1
    assert verify(here.house.store.db).sound


def test_a_new_secret_is_no_way_round_a_lock(here: Crowd) -> None:
    for _ in range(10):
        with pytest.raises(UserError):
            prove(here.house, DELEGATE, "000000")
    make_code(here.house, DELEGATE.name, seeded(7), anew=True)
    with pytest.raises(UserError, match="locked"):
        here.proof(DELEGATE)


def test_a_code_used_while_the_clock_was_ahead_locks_nobody_out_for_good(
    here: Crowd,
) -> None:
    here.place.clock.forward(days=30)
    here.proof(OWNER)
    here.place.clock.forward(days=-30)
    for _ in range(12):
        with pytest.raises(CodeRefused, match="clock .* was ahead.* --new"):
            here.proof(OWNER)
    make_code(here.house, OWNER.name, seeded(9), anew=True)
    assert here.proof(OWNER).actor_id == OWNER.name
    assert len(here.events("code_refused")) == 12


def test_a_new_secret_forgets_no_wrong_try(here: Crowd) -> None:
    for number in range(10):
        if number == 5:
            make_code(here.house, DELEGATE.name, seeded(7), anew=True)
        with pytest.raises(UserError):
            prove(here.house, DELEGATE, "000000")
    with pytest.raises(UserError, match="locked"):
        here.proof(DELEGATE)
