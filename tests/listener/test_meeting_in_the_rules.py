"""A meeting that stands in the rules file switches the mode on and off by itself, as the one that a person starts."""

from __future__ import annotations

import re
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from listener.commands.status import _rules
from listener.daemon import Daemon
from listener.errors import UserError
from listener.house import open_store
from listener.minutes.writer import Actor
from listener.modes.changes import end_mode
from listener.modes.election import confirm_election
from listener.modes.follow import follow_modes
from listener.modes.standing import standing_on
from listener.modes.switch import bare_house
from listener.settings import load_settings
from listener.store.counts import last_details
from listener.store.elections import election_yeses
from listener.telling.mail import open_post
from tests.listener.crowd import OWNER as PEOPLE_OWNER
from tests.listener.lives import OWNER, page
from tests.listener.office import office
from tests.listener.test_mode_overlap import begin
from tests.listener.test_modes_at_work import events, mails
from tests.town import MORNING, ROOT, THREAT, Town, town

HOUR = timedelta(hours=1)


def sits(place: Town, since: float, until: float) -> None:
    """Write a meeting into the rules file, from and until so many hours from the morning."""
    path = place.folder / "rules_of_engagement.yaml"
    text = path.read_text("utf-8")
    starts, ends = (f"{MORNING + h * HOUR:%Y-%m-%dT%H:%M:%SZ}" for h in (since, until))
    span = f"  meeting: [{{ starts_at: {starts}, ends_at: {ends} }}]"
    assert text.count("  meeting: []") == 1
    path.write_text(text.replace("  meeting: []", span, 1), "utf-8")


def test_it_begins_and_ends_by_the_clock_with_an_entry_for_each(place: Town) -> None:
    sits(place, 1, 3)
    house = place.open()
    on = []
    for _ in range(16):
        follow_modes(house)
        on.append(house.standing(page(house), house.now()).on("meeting"))
        place.clock.forward(minutes=15)
    assert on == [False] * 4 + [True] * 9 + [False] * 3, "two hours and a quarter"
    pages = len(house.settings.pages)
    started, ended = events(house, "mode_started"), events(house, "mode_ended")
    assert len(started) == len(ended) == pages
    assert all(e["kind"] == "meeting" and e["actor"] != OWNER.name for e in started)
    assert house.standing(page(house), house.now()).no_hiding() == ""


def test_the_owner_hears_nothing_meanwhile_and_the_delegate_of_threats(
    tmp_path: Path,
) -> None:
    alerts = {
        "owner": ["owner@council.example"],
        "delegate": ["deputy@council.example"],
    }
    with town(tmp_path / "data", alerts=alerts) as place:
        sits(place, -1, 1)
        house = place.open()
        threat = place.comment(place.post(), THREAT)
        place.round(house, times=2)
        assert threat.hidden, "a meeting changes nothing in what is hidden"
        assert mails(place, "owner") == [] and mails(place, "deputy")
        place.clock.forward(minutes=10)
        place.round(house)
        assert mails(place, "owner") == [], "a quarter of an hour is left to it"
        place.clock.forward(minutes=5)
        place.round(house)
        assert mails(place, "owner")


def test_a_meeting_that_is_called_off_in_the_file_is_over(place: Town) -> None:
    path = place.folder / "rules_of_engagement.yaml"
    text = path.read_text("utf-8")
    sits(place, -1, 5)
    house = place.open()
    place.round(house)
    assert house.standing(page(house), house.now()).on("meeting")
    place.close()
    path.write_text(text, "utf-8")
    house = place.open()
    place.round(house)
    assert not house.standing(page(house), house.now()).on("meeting")
    assert len(events(house, "mode_ended")) == len(house.settings.pages)


def votes(place: Town, until: float, was: str = "[]") -> str:
    """Write an election into the rules file, from yesterday until so many hours from the morning."""
    path = place.folder / "rules_of_engagement.yaml"
    text, ends = path.read_text("utf-8"), f"{MORNING + until * HOUR:%Y-%m-%dT%H:%M:%SZ}"
    span = f"[{{ starts_at: 2026-11-19T08:00:00Z, ends_at: {ends} }}]"
    assert text.count(f"  pre_election: {was}") == 1
    path.write_text(text.replace(f"  pre_election: {was}", f"  pre_election: {span}", 1), "utf-8")  # fmt: skip
    return span


def new_version(place: Town, version: str) -> None:
    path = place.folder / "rules_of_engagement.yaml"
    text = path.read_text("utf-8")
    path.write_text(re.sub(r'(?m)^version: ".*"', f'version: "{version}"', text), "utf-8")  # fmt: skip


def test_what_a_command_wrote_down_from_the_file_holds_though_the_service_has_not_taken_it_up(
    place: Town,
) -> None:
    heron = Actor("Heron Example", "reviewer")
    people = [{"name": one.name, "role": one.role} for one in (OWNER, heron)]
    place.settings(people=people, confirmers=[OWNER.name])
    house, path = place.open(), place.folder / "rules_of_engagement.yaml"
    begin(house, "meeting", 0, 2)
    follow_modes(house)
    before = path.read_text("utf-8")
    votes(place, 500)
    new_version(place, "9999.1")  # or else the service takes it up by itself
    with bare_house(place.folder, place.clock) as beside:
        end_mode(beside, page(beside), "meeting", OWNER, "It was short.")
        for actor in (OWNER, heron):
            confirm_election(beside, page(beside), actor, "Threats come off.")
        (spell,) = beside.standing(page(beside), beside.now()).running
    written = path.read_text("utf-8")
    for text in (written, written + "\nmodes: [", written):  # also while somebody types
        path.write_text(text, "utf-8")
        place.clock.forward(minutes=1)
        place.round(house, times=2)
        holds = house.standing(page(house), house.now())
        assert holds.cause(), "software hides nothing meanwhile"
    assert "is over" not in " ".join(mails(place, "owner"))
    assert [e["kind"] for e in events(house, "mode_ended")] == ["meeting"]
    yeses = election_yeses(house.store, page(house), spell.starts_at, spell.ends_at)
    assert len(yeses) == 2
    house = place.open()
    place.round(house, times=2)
    taken_up = house.standing(page(house), house.now())
    assert taken_up.on("pre_election") and taken_up.election_confirmed
    path.write_text(before, "utf-8")
    house = place.open()
    place.round(house, times=2)
    assert [e["kind"] for e in events(house, "mode_ended")][1:] == ["pre_election"] * len(house.settings.pages)  # fmt: skip
    assert "pre-election is over" in " ".join(mails(place, "owner"))


@pytest.mark.parametrize("taken_up", [True, False])
def test_an_election_with_a_new_end_in_the_file_is_told_to_be_over_at_that_end(
    place: Town, taken_up: bool
) -> None:
    was = votes(place, 5)
    house = place.round()
    votes(place, 9, was)
    if taken_up:
        house = place.open()
    place.clock.forward(hours=6)
    place.round(house, times=2)
    assert house.standing(page(house), house.now()).cause()
    assert "over" not in " ".join(mails(place, "owner"))
    place.clock.forward(hours=4)
    place.round(house, times=2)
    told = [each for each in mails(place, "owner") if "pre-election is over" in each]
    assert len(told) == len(house.settings.pages)


def test_a_person_ends_it_with_an_entry_and_it_stays_over(place: Town) -> None:
    sits(place, -1, 5)
    house = place.open()
    assert len(end_mode(house, page(house), "meeting", OWNER, "It was short.")) == 1
    (ended,) = events(house, "mode_ended")
    assert (ended["kind"], ended["actor"]) == ("meeting", OWNER.name)
    assert len(events(house, "mode_started")) == 1, "an end has its beginning"
    for _ in range(12):
        follow_modes(house)
        assert not house.standing(page(house), house.now()).on("meeting")
        place.clock.forward(minutes=30)
        house = place.open()
    mine = [e for e in events(house, "mode_ended") if e["page_id"] == page(house)]
    assert len(mine) == 1, "it ends once"
    with pytest.raises(UserError, match="is not on for"):
        end_mode(house, page(house), "meeting", OWNER, "again")


def test_its_end_on_one_page_leaves_it_on_the_other(place: Town) -> None:
    sits(place, -1, 5)
    house = place.open()
    end_mode(house, page(house), "meeting", OWNER, "over")
    other = house.settings.pages[1].page_id
    assert house.standing(other, house.now()).on("meeting")


def test_another_meeting_in_the_file_is_not_over_with_the_first(place: Town) -> None:
    sits(place, -1, 1)
    house = place.open()
    end_mode(house, page(house), "meeting", OWNER, "over")
    place.close()
    shutil.copy(ROOT / "rules_of_engagement.yaml", place.folder)
    sits(place, -1, 3)
    house = place.open()
    assert house.standing(page(house), house.now()).on("meeting")


def test_once_it_is_over_a_person_may_begin_one_of_their_own(place: Town) -> None:
    sits(place, -1, 5)
    house = place.open()
    with pytest.raises(UserError, match="or end that one first"):
        begin(house, "meeting", 0, 2)
    assert begin(house, "meeting", 0, 9)[1] == []
    assert len(end_mode(house, page(house), "meeting", OWNER, "over")) == 2
    begin(house, "meeting", 0, 2)
    assert house.standing(page(house), house.now()).on("meeting")
    place.clock.forward(hours=2, minutes=15)
    assert not house.standing(page(house), house.now()).on("meeting")


def test_one_that_has_not_begun_is_changed_in_the_file(place: Town) -> None:
    sits(place, 1, 5)
    house = place.open()
    with pytest.raises(UserError, match="is not on for"):
        end_mode(house, page(house), "meeting", OWNER, "over")
    with pytest.raises(UserError, match="Change its `ends_at` there"):
        begin(house, "meeting", 0, 2)


def test_what_else_stands_in_the_file_is_ended_there_alone(place: Town) -> None:
    path = place.folder / "rules_of_engagement.yaml"
    ends = f"{MORNING + HOUR:%Y-%m-%dT%H:%M:%SZ}"
    span = f"  emergency: [{{ starts_at: 2026-11-20T08:00:00Z, ends_at: {ends} }}]"
    text = path.read_text("utf-8")
    path.write_text(text.replace("  emergency: []", span, 1), "utf-8")
    house = place.open()
    assert house.standing(page(house), house.now()).on("emergency")
    with pytest.raises(UserError, match="Change its `ends_at` there"):
        end_mode(house, page(house), "emergency", OWNER, "over")


def test_the_button_on_the_desk_ends_it_on_every_page(tmp_path: Path) -> None:
    with office(tmp_path / "desk") as desk:
        sits(desk.here.place, -1, 5)
        browser = desk.sign_in(PEOPLE_OWNER)
        browser.get("/home")
        assert (
            "In a meeting: only what cannot wait" in browser.page.words
        )  # nobody else has an address
        browser.get("/modes")
        form = next(f for f in browser.page.forms if f.values.get("kind") == "meeting")
        browser.post("/modes/end", form.values)
        assert browser.status == 200 and browser.path == "/modes"
        assert all(f.values.get("kind") != "meeting" for f in browser.page.forms)
        browser.get("/home")
        assert "In a meeting" not in browser.page.words.replace("Away, or in a meeting", "")  # fmt: skip
        ended = events(desk.here.house, "mode_ended")
        assert len(ended) == len(desk.here.house.settings.pages)
        assert {e["actor"] for e in ended} == {PEOPLE_OWNER.name}


def emergency(place: Town, version: str = "") -> None:
    """Write an emergency of three hours into the rules file, and nothing else, or a new version as well."""
    path = place.folder / "rules_of_engagement.yaml"
    text = path.read_text("utf-8")
    starts, ends = (f"{MORNING + h * HOUR:%Y-%m-%dT%H:%M:%SZ}" for h in (0, 3))
    text = text.replace("  emergency: []", f"  emergency: [{{ starts_at: {starts}, ends_at: {ends} }}]", 1)  # fmt: skip
    path.write_text(text, "utf-8")
    if version:
        new_version(place, version)


def told_by_status(place: Town) -> str:
    """What `status` says, at the town's time."""
    store = open_store(place.folder)
    settings = load_settings(place.folder)
    try:
        modes, fault, waits = _rules(settings, store)
        now = place.clock()
        why = {p.page_id: standing_on(store, settings, modes, p.page_id, now, practice=True) for p in settings.pages}  # fmt: skip
        return " ".join([fault, waits, *(s.no_hiding() for s in why.values())])
    finally:
        store.close()


def test_a_running_service_takes_up_other_modes_by_itself_as_a_start_would(
    place: Town,
) -> None:
    house = place.round(place.open())
    daemon = Daemon(house, open_post(house.settings))
    version = house.rules.version
    emergency(place)
    threat = place.comment(place.post(), THREAT)
    daemon.poll(page(house))
    assert not threat.hidden and house.rules.version == version
    assert "an emergency" in house.standing(page(house), house.now()).no_hiding()
    assert "an emergency" in told_by_status(place)
    assert last_details(house.store, "rules_adopted")["sha256"] == house.rules.sha256
    adopted = len(events(house, "rules_adopted"))
    fresh = place.open()
    assert len(events(fresh, "rules_adopted")) == adopted, "a start finds it done"
    assert "an emergency" in fresh.standing(page(fresh), fresh.now()).no_hiding()


def test_modes_of_a_new_version_wait_with_it_and_status_says_so(
    place: Town,
) -> None:
    house = place.round(place.open())
    daemon = Daemon(house, open_post(house.settings))
    emergency(place, "9999.1")
    threat = place.comment(place.post(), THREAT)
    daemon.poll(page(house))
    assert threat.hidden and house.rules.version != "9999.1"
    said = told_by_status(place)
    assert "an emergency" not in said and "the file says version 9999.1" in said
    assert f"version {house.rules.version} is in force" in said


def test_a_mere_remark_in_the_file_is_not_told_as_other_modes(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    house = place.open()
    daemon = Daemon(house, open_post(house.settings))
    daemon.one_pass()
    path = place.folder / "rules_of_engagement.yaml"
    path.write_text(f"{path.read_text('utf-8')}\n# A remark only.\n", "utf-8")
    daemon.one_pass()
    said = capsys.readouterr().err
    assert "Remarks in the rules file were changed; the rules are the same." in said
    assert "modes" not in said
    sits(place, 1, 2)
    daemon.one_pass()
    assert "The modes in the rules file were changed." in capsys.readouterr().err
