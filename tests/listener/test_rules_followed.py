"""A running service goes by the rules that were taken up beside it, from its next look at a page on, and says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from listener.act import act
from listener.daemon import Daemon
from listener.desk.houses import Desk
from listener.house import House
from listener.people.show_all import show_all
from listener.proved import doubt
from listener.store.counts import beats, last_details
from listener.store.decisions import last_judgement, open_item_of
from listener.telling.mail import open_post
from tests.listener.called import Call
from tests.listener.crowd import OWNER, Crowd
from tests.listener.lives import comment_id
from tests.listener.office import office
from tests.listener.test_modes_at_work import events, mails
from tests.listener.test_rules_versions import NAME, change
from tests.town import RUDE, THREAT, Town


def desk_adopts(place: Town) -> None:
    """Somebody acts on the desk, which takes up the changed file."""
    desk = Desk(place.folder, now=place.clock, redirect=place.simulator.redirect)
    with desk.house(acts=True):
        pass


def running(place: Town) -> tuple[House, Daemon]:
    house = place.open()
    daemon = Daemon(house, open_post(house.settings))
    daemon.one_pass()
    return house, daemon


def faults(house: House) -> list[str]:
    return [row["detail"] for row in beats(house.store) if row["name"] == "fault:rules" and row["detail"]]  # fmt: skip


def fails_its_examples(place: Town, version: str) -> None:
    """A file that says that a harmless sentence must be acted on."""
    path = place.folder / NAME
    text = path.read_text()
    old = text.index("      - This council is a disgrace and you should resign.")
    line = text[old : text.index("\n", old)]
    path.write_text(text.replace(line, f"      - {THREAT}", 1))
    change(place, version)


def test_what_the_desk_adopts_a_service_goes_by_at_its_next_poll(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    house, daemon = running(place)
    change(place, "another")
    desk_adopts(place)
    assert doubt(house, place.clock()) == "rules"
    item = place.comment(place.post(), THREAT)
    place.clock.forward(minutes=20)
    daemon.poll(house.settings.pages[0].page_id)
    assert house.rules.version == "another" and doubt(house, place.clock()) == ""
    judged = last_judgement(house.store, comment_id(item))
    assert judged and judged["rules_sha256"] == house.rules.sha256
    assert item.hidden, "no comment waits for a restart"
    (said,) = events(house, "rules_followed")
    assert said["rules_version"] == "another" and said["sha256"] == house.rules.sha256
    assert "The rules were changed. From now on: another." in capsys.readouterr().err
    daemon.one_pass()
    assert len(events(house, "rules_followed")) == 1


def test_a_changed_file_that_nobody_took_up_is_not_gone_by(place: Town) -> None:
    house, daemon = running(place)
    before = house.rules.sha256
    change(place, "another")
    daemon.one_pass()
    assert house.rules.sha256 == before
    assert last_details(house.store, "rules_adopted")["sha256"] == before


def test_rules_that_fail_their_own_examples_are_not_gone_by_and_hide_nothing(
    place: Town,
) -> None:
    house, daemon = running(place)
    before, good = house.rules.sha256, (place.folder / NAME).read_text()
    fails_its_examples(place, "new")
    desk_adopts(place)
    assert last_details(house.store, "rules_adopted")["sha256"] == before
    item = place.comment(place.post(), THREAT)
    look_again(place, daemon, 1)
    assert house.rules.sha256 == before and not item.hidden
    assert doubt(house, place.clock()) == "rules"
    look_again(place, daemon, 11)
    (why,) = faults(house)
    assert "of its own examples" in why and "the rules in force stay" in why
    assert mails(place, "owner").count("Wardmote needs a hand") == 1
    (place.folder / NAME).write_text(good)
    change(place, "new")
    desk_adopts(place)
    look_again(place, daemon, 20)
    assert house.rules.version == "new", "it was never in force with another text"
    assert faults(house) == [] and doubt(house, place.clock()) == ""


def test_a_file_that_was_refused_at_the_start_and_was_mended_needs_no_restart(
    place: Town,
) -> None:
    place.open()
    text = (place.folder / NAME).read_text()
    change(place)
    house, daemon = running(place)
    assert house.rules_fault and doubt(house, place.clock()) == "rules"
    (place.folder / NAME).write_text(text)
    place.clock.forward(minutes=20)
    daemon.one_pass()
    assert not house.rules_fault and doubt(house, place.clock()) == ""


def test_a_refused_file_that_gets_a_version_of_its_own_needs_none_either(
    place: Town,
) -> None:
    place.open()
    version = change(place)
    house, daemon = running(place)
    path = place.folder / NAME
    path.write_text(path.read_text().replace(f'version: "{version}"', 'version: "new"'))  # fmt: skip
    desk_adopts(place)
    place.clock.forward(minutes=20)
    daemon.one_pass()
    assert house.rules.version == "new"
    assert not house.rules_fault and doubt(house, place.clock()) == ""


# ---- a file that is refused while the service runs ----


def look_again(place: Town, daemon: Daemon, minutes: int) -> None:
    place.clock.forward(minutes=minutes)
    daemon.one_pass()


def test_a_file_that_breaks_while_the_service_runs_is_told_once_and_hides_nothing(
    place: Town,
) -> None:
    house, daemon = running(place)
    path = place.folder / NAME
    good, version = path.read_text(), house.rules.version
    path.write_text(good + "\nnonsense: [\n")
    item = place.comment(place.post(), THREAT)
    look_again(place, daemon, 1)
    assert faults(house) == [], "somebody may be in the middle of a change"
    assert not item.hidden and doubt(house, place.clock()) == "rules"
    judged = last_judgement(house.store, comment_id(item))
    assert judged and judged["rules_sha256"] == house.rules.sha256
    assert (judged["action"], judged["urgent"]) == ("queue", 1)
    assert "the rules file was not taken up" in judged["body"]["reason"]
    look_again(place, daemon, 11)
    (why,) = faults(house)
    assert "not YAML" in why and f"goes by version {version}, which was taken up last, and software hides nothing" in why  # fmt: skip
    look_again(place, daemon, 40)
    assert mails(place, "owner").count("Wardmote needs a hand") == 1
    path.write_text(good)
    again = place.comment(place.post(), THREAT, by="Tansy Brook")
    look_again(place, daemon, 1)
    assert faults(house) == [] and again.hidden
    assert not item.hidden, "a person was asked about it"


def test_a_service_and_a_desk_begun_later_say_the_same_of_a_broken_file(
    place: Town,
) -> None:
    house, daemon = running(place)
    slip(place)
    look_again(place, daemon, 1)
    look_again(place, daemon, 11)
    desk = Desk(place.folder, now=place.clock, redirect=place.simulator.redirect)
    with desk.house() as opened:
        assert doubt(opened, place.clock()) == doubt(house, place.clock()) == "rules"
        assert [opened.rules_fault] == faults(house)
        assert opened.rules.sha256 == house.rules.sha256


def test_a_text_without_a_version_of_its_own_hides_nothing_in_a_running_service_either(
    place: Town,
) -> None:
    house, daemon = running(place)
    good = (place.folder / NAME).read_text()
    change(place)
    item = place.comment(place.post(), THREAT)
    look_again(place, daemon, 1)
    assert doubt(house, place.clock()) == "rules" and not item.hidden
    look_again(place, daemon, 11)
    (why,) = faults(house)
    assert "Give it a new version." in why and "software hides nothing" in why
    (place.folder / NAME).write_text(good)
    look_again(place, daemon, 20)
    assert faults(house) == [] and doubt(house, place.clock()) == ""


def test_a_file_that_went_missing_is_told_too(place: Town) -> None:
    house, daemon = running(place)
    (place.folder / NAME).unlink()
    look_again(place, daemon, 1)
    look_again(place, daemon, 11)
    (why,) = faults(house)
    assert "there is no such file" in why


def test_a_mended_file_is_read_at_the_next_pass_however_long_it_was_amiss(
    place: Town,
) -> None:
    house, daemon = running(place)
    path = place.folder / NAME
    good = path.read_text()
    path.write_text(good + "\nnonsense: [\n")
    look_again(place, daemon, 1)
    for _ in range(12):  # by now each try comes a quarter of an hour after the last
        look_again(place, daemon, 15)
    assert len(faults(house)) == 1
    path.write_text(good)
    look_again(place, daemon, 1)
    assert faults(house) == []


# ---- a slip of the pen in the file, and what people must be able to do all the same ----


def slip(place: Town | Crowd) -> None:
    path = (place if isinstance(place, Town) else place.place).folder / NAME
    path.write_text(path.read_text() + "nonsense: [\n")


def test_with_a_slip_in_the_rules_people_still_act_by_those_taken_up_last(
    here: Crowd, wardmote: Call
) -> None:
    item = here.comment(THREAT)
    rude = here.comment(RUDE)
    version = here.house.rules.version
    waits = open_item_of(here.house.store, comment_id(rude))
    assert item.hidden and waits
    number = waits["item_id"]
    slip(here)
    house = here.house = here.place.open()
    show_all(house, [house.settings.pages[0].page_id], OWNER, "All of it.")
    act(house)
    assert not item.hidden
    entries = len(events(house, "rules_adopted"))
    here.place.close()
    told = ["--data", str(here.place.folder), "--as", OWNER.name, "--reason", "Why."]
    decided = ""
    for command in (
        ["show-all", *told],
        ["stop-acting", *told],
        ["resume-acting", *told],
        ["mode", "show", "--data", str(here.place.folder)],
        ["queue", str(number), "--data", str(here.place.folder)],
        ["queue", "--needs", "--data", str(here.place.folder)],
        ["decide", str(number), "keep", *told],
        ["undo", "{}", *told],
    ):
        command[1] = command[1].format(decided)
        done = wardmote(*map(str, command))
        assert done.returncode == 0, (command, done.stderr)
        told_of = [line for line in done.stderr.splitlines() if NAME in line]
        assert len(told_of) == 1, (command, done.stderr)
        if command[0] == "decide":
            decided = done.stdout.split("Decision ")[1].split(":")[0]
        assert "not YAML" in told_of[0] and f"goes by version {version}, which was taken up last" in told_of[0]  # fmt: skip
    here.house = here.place.open()
    assert len(events(here.house, "rules_adopted")) == entries


def test_a_service_that_starts_with_a_slip_restores_and_queues_but_hides_nothing(
    place: Town,
) -> None:
    hidden = place.comment(place.post(), THREAT)
    place.round()
    assert hidden.hidden
    place.close()
    slip(place)
    house, daemon = running(place)
    fresh = place.comment(place.post(), THREAT, by="Tansy Brook")
    for _ in range(100):
        look_again(place, daemon, 60)
    assert not fresh.hidden and open_item_of(house.store, comment_id(fresh))
    assert not hidden.hidden, "a hide that nobody agreed to ends in its time"
    assert doubt(house, place.clock()) == "rules"


def test_a_desk_that_starts_with_a_slip_opens_and_says_so(tmp_path: Path) -> None:
    with office(tmp_path / "data") as desk:
        item = desk.here.comment(RUDE)
        slip(desk.here)
        browser = desk.sign_in(OWNER)
        browser.get("/home")
        words = browser.page.words
        assert browser.status == 200 and "The rules file was not taken up:" in words
        assert "not YAML" in words and f"goes by version {desk.here.house.rules.version}" in words  # fmt: skip
        browser.get("/cy/home")
        assert "Ni dderbyniwyd ffeil y rheolau:" in browser.page.words
        browser.get(f"/item/{desk.number(item)}")
        assert browser.status == 200 and "Rule 1" in browser.page.words


def test_with_a_slip_a_desk_brings_back_no_rules_older_than_those_in_force(
    place: Town,
) -> None:
    house, _ = running(place)
    desk = Desk(place.folder, now=place.clock, redirect=place.simulator.redirect)
    with desk.house(acts=True):
        pass
    change(place, "another")
    desk_adopts(place)
    adopted = len(events(house, "rules_adopted"))
    slip(place)
    with desk.house(acts=True) as opened:
        assert opened.rules.version == "another" and "not YAML" in opened.rules_fault
    assert len(events(house, "rules_adopted")) == adopted


def test_where_no_rules_were_ever_taken_up_a_slip_is_refused_and_nothing_is_made(
    place: Town, wardmote: Call
) -> None:
    (place.folder / "wardmote.db").unlink()
    slip(place)
    for command in (["once"], ["mode", "show"]):
        done = wardmote(*command, "--data", str(place.folder))
        assert done.returncode == 2 and "not YAML" in done.stderr
    assert not (place.folder / "wardmote.db").exists()


def test_a_pass_tells_of_a_slip_once(place: Town, wardmote: Call) -> None:
    place.open()
    place.settings(mode="watch")
    place.close()
    slip(place)
    done = wardmote("once", "--data", str(place.folder))
    assert done.stderr.count("which was taken up last") == 1
    assert "Listening to" in done.stdout
