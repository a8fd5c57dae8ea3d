"""The service makes backups by itself, keeps them for as long as it is told, and goes on when one fails."""

from __future__ import annotations

from datetime import timedelta

import pytest

from listener.backups.backup import make_backup
from listener.backups.rotation import backups_in, keep_backups, to_destroy
from listener.daemon import Daemon
from listener.doctor.inside import look_at_backups, look_at_backups_ahead
from listener.forgetting.due import due
from listener.forgetting.person import erase_person
from listener.own_names import ERASURES_NAME
from listener.store.counts import beats, last_details
from listener.store.persons import people
from listener.telling.mail import open_post
from tests.listener.called import wardmote
from tests.listener.lives import OWNER
from tests.town import RUDE, Town


def test_the_service_makes_one_a_day_and_keeps_them_for_as_long_as_it_is_told(
    place: Town,
) -> None:
    place.settings(backup={"keep_days": 2}, mode="watch")
    house = place.round()
    for _ in range(5 * 4):
        place.clock.forward(hours=6)
        Daemon(house, open_post(house.settings)).clocked()
    found = backups_in(place.folder / "backups")
    days = [kept.made_at.date() for kept in found]
    assert len(days) == len(set(days)) == 3
    assert place.clock() - found[0].made_at <= timedelta(days=2)
    names = {path.name for path in (place.folder / "backups").iterdir()}
    assert len(names) == 6, "what lies beside an old one goes with it"


def test_no_backup_is_made_unless_it_is_asked_for(place: Town) -> None:
    place.round()
    assert not (place.folder / "backups").exists()


def test_the_only_backup_is_never_removed_however_old(place: Town) -> None:
    place.settings(backup={"keep_days": 1, "every_hours": 10_000})
    house = place.round()
    place.clock.forward(days=90)
    Daemon(house, open_post(house.settings)).clocked()
    assert len(backups_in(place.folder / "backups")) == 1


def test_a_backup_dated_in_the_future_does_not_stop_new_ones(place: Town) -> None:
    place.settings(backup={})
    future = place.folder / "backups" / "wardmote-20990101T000000Z.tar"
    future.parent.mkdir()
    future.write_bytes(b"")
    house = place.round()
    Daemon(house, open_post(house.settings)).clocked()
    assert len(backups_in(future.parent)) == 2


def test_a_backup_that_fails_is_told_and_the_service_goes_on(place: Town) -> None:
    place.settings(backup={"folder": "in_the_way/backups"})
    house = place.open()
    # Later than the settings were read, which refuse a file that is there already.
    (place.folder / "in_the_way").write_text("a file")
    daemon = Daemon(house, open_post(house.settings))
    daemon.one_pass()
    signs = {row["name"]: row["detail"] for row in beats(house.store)}
    assert "in_the_way" in signs["fault:backup"]
    assert last_details(house.store, "step_failed") == {"step": "backup"}
    assert "Wardmote needs a hand" in house.store.value(
        "SELECT GROUP_CONCAT(subject) FROM outbox"
    )
    (place.folder / "in_the_way").unlink()
    place.clock.forward(minutes=20)
    daemon.one_pass()
    assert last_details(house.store, "step_recovered") == {"step": "backup"}


@pytest.mark.parametrize(
    ("keep", "held", "days"), [(3650, 35, 35), (3650, 20, 20), (10, 35, 10)]
)
def test_of_two_settings_on_how_long_a_backup_stays_the_shorter_counts(
    place: Town, keep: int, held: int, days: int
) -> None:
    place.settings(mode="watch", backup={"keep_days": keep}, retention={"backups_days": held})  # fmt: skip
    house = place.round()
    for ahead in (0, days, 1):
        place.clock.forward(days=ahead)
        keep_backups(house)
    ages = [place.clock() - one.made_at for one in backups_in(place.folder / "backups")]
    assert max(ages) == timedelta(days=1), "the first is gone after so many days"
    (row,) = (one for one in due(house) if one.kind == "backups")
    assert row.period.startswith(f"{days} days")
    line = look_at_backups(house)
    assert (line.state == "note") is (keep > held)
    assert (f"{held} days" in line.said + line.mend) is (keep > held)


def test_backups_made_by_hand_go_in_their_time_and_have_the_list_of_erasures_beside(
    place: Town,
) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    place.world.delete(item)
    for _ in range(3):
        make_backup(house.store, house.settings, place.clock())
        place.clock.forward(days=1)
        place.round()
    folder = place.folder / "backups"
    assert (folder / ERASURES_NAME).read_bytes() == (place.folder / ERASURES_NAME).read_bytes()  # fmt: skip
    assert len(backups_in(folder)) == 3, "and none is made by itself"
    place.clock.forward(days=60)
    assert keep_backups(house) == 2
    (last,) = backups_in(folder)
    assert last.made_at.day == 22


def test_an_erasure_names_a_backup_without_its_json_and_one_from_a_clock_that_was_ahead(
    place: Town,
) -> None:
    place.settings(backup={})
    place.comment(place.post(), RUDE)
    house = place.round()
    (bare,) = backups_in(place.folder / "backups")
    bare.path.with_name(f"{bare.path.name}.json").unlink()
    (bare.path.parent / "notes.json").write_text("[]")
    ahead = make_backup(house.store, house.settings, place.clock() + timedelta(days=400))  # fmt: skip
    place.clock.forward(hours=1)
    (person,) = people(house.store, "teasel")
    report, _ = erase_person(house, person.author, OWNER, "They asked.")
    words = report.words()
    assert f"{bare.path.name}, made on 2026-11-20: by 2026-12-25" in words
    assert f"{ahead.path.name}, made on 2027-12-25, by a clock that was ahead: by 2026-12-25" in words  # fmt: skip
    assert "notes" not in words
    found = backups_in(bare.path.parent)
    doomed = to_destroy(found, place.folder, place.clock())
    assert {bare.path, ahead.path} <= {kept.path for kept in doomed}


def test_a_backup_from_the_future_is_not_the_last_one_that_stays(place: Town) -> None:
    place.settings(backup={"every_hours": 10_000})
    house = place.round()
    make_backup(house.store, house.settings, place.clock() + timedelta(days=400))
    place.clock.forward(days=90)
    keep_backups(house)
    days = [kept.made_at.day for kept in backups_in(place.folder / "backups")]
    assert days == [20, 25], "the newest of which it is known stays"


def test_a_backup_by_a_clock_that_was_ahead_is_named_until_it_is_destroyed(
    place: Town,
) -> None:
    place.settings(backup={})
    place.comment(place.post(), RUDE)
    house = place.round()
    ahead = make_backup(house.store, house.settings, place.clock() + timedelta(days=400))  # fmt: skip
    soon = make_backup(house.store, house.settings, place.clock() + timedelta(hours=2))
    place.clock.forward(days=36)
    keep_backups(house)
    (line,) = look_at_backups_ahead(house)
    assert line.state == "bad" and "not removed by itself" in line.said
    assert line.mend == f"If the clock is right now, delete it: rm '{ahead.path}'*"
    assert soon.path.name not in line.said + line.mend
    told = "To be destroyed, if the clock is right now: {}, dated in the future"
    said = wardmote("status", "--data", str(place.folder)).stdout
    assert told.format(ahead.path.name) in said
    ahead.path.unlink()
    assert list(look_at_backups_ahead(house)) == []
    said = wardmote("status", "--data", str(place.folder)).stdout
    assert ahead.path.name not in said
