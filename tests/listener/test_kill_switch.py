"""`stop-acting` and the file STOP: once it has returned, the machine hides nothing, whatever was under way."""

from __future__ import annotations

import resource
import subprocess
from pathlib import Path

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.cli import run
from listener.daemon import Daemon
from listener.decide import decide
from listener.errors import UserError
from listener.house import House
from listener.minutes.heads import read_heads
from listener.minutes.verify import verify
from listener.modes.stop_file import STOP_NAME, clear_stop, read_stop, write_stop
from listener.modes.switch import note_stop, resume_acting
from listener.store.acts import acts_on
from listener.store.counts import beats
from listener.store.modes import stops
from listener.telling.mail import open_post
from tests.listener.called import WARDMOTE, wardmote
from tests.listener.lives import OWNER, comment_id, hidden, later, stored
from tests.town import ROOT, RUDE, THREAT, Town

THREATS = tuple(
    f"I'm coming to your house tonight and I will break your {bones}."
    for bones in ("legs", "arms", "neck")
)


def flood(place: Town) -> list[Item]:
    post = place.post()
    return [
        place.comment(post, text, by=f"Resident {number}")
        for number, text in enumerate(THREATS)
    ]


def stop_by_hand(place: Town, text: str = "") -> None:
    (place.folder / STOP_NAME).write_text(text)


def by_the_machine(house: House) -> int:
    query = "SELECT COUNT(*) FROM decisions WHERE actor = 'wardmote' AND verb = 'hide'"
    return int(house.store.value(query))


@pytest.mark.parametrize(
    ("seam", "before_the_stop"),
    [
        ("act:before-look", 0),
        ("act:after-look", 0),
        ("act:before-do", 0),
        ("act:after-do", 1),
        ("act:after-confirm", 1),
    ],
)
def test_a_stop_in_the_middle_of_a_flood_lets_no_further_hide_reach_the_page(
    place: Town, seam: str, before_the_stop: int
) -> None:
    threats, house = flood(place), place.open()
    command = [
        *WARDMOTE,
        "stop-acting",
        "--data",
        str(place.folder),
        "--as",
        "Wren Example",
    ]
    stopping: list[subprocess.Popen[str]] = []

    def stop_here(name: str) -> None:
        if name == seam and not stopping:
            stopping.append(
                subprocess.Popen(
                    command,
                    cwd=ROOT,
                    text=True,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                )
            )
            assert stopping[0].stdout is not None
            assert "Stopped" in stopping[0].stdout.readline(), "the file is there"

    house.seam = stop_here
    place.round(house)
    rest, _ = stopping[0].communicate(timeout=150)
    assert stopping[0].returncode == 0 and "dropped" in rest
    reached = len(place.world.writes("hide", changed=True))
    assert reached == before_the_stop
    place.comment(place.post(), THREAT, by="Latecomer")
    place.round(house, times=3)
    assert len(place.world.writes("hide", changed=True)) == reached
    assert sum(item.hidden for item in threats) == reached
    for item in threats:
        for wish in acts_on(house.store, comment_id(item)):
            assert wish.state == ("done" if item.hidden else "dropped"), (
                "none is left open"
            )
    assert verify(house.store.db, read_heads(house.heads)).sound


def test_a_stop_before_the_write_lets_nothing_be_decided(place: Town) -> None:
    flood(place)
    house = place.open()

    def stop_here(name: str) -> None:
        if name == "weigh:before-write":
            house.seam = lambda seam: None
            assert (
                run(["stop-acting", "--data", str(place.folder), "--as", "Wren"]) == 0
            )

    house.seam = stop_here
    place.round(house)
    assert by_the_machine(house) == 0
    assert house.store.value("SELECT COUNT(*) FROM queue WHERE urgent = 1") == 3


@pytest.mark.parametrize(
    ("text", "stops_it"),
    [
        ("", True),
        ("all\n", True),
        ("# only a remark\n", True),
        ("please stop!!", True),
        ("facebook:nonesuch", True),
        ("{facebook}", True),
        ("{x}", False),
        ("{x}\nfacebook:mistyped", True),
        ("everything", True),
    ],
)
def test_a_file_made_by_hand_stops_what_it_names_and_in_doubt_all(
    place: Town, text: str, stops_it: bool
) -> None:
    facebook, x = (page.page_id for page in place.open().settings.pages)
    stop_by_hand(place, text.replace("{facebook}", facebook).replace("{x}", x))
    threat = place.comment(place.post(), THREAT)
    house = place.round(times=2)
    assert threat.hidden is not stops_it
    noted = house.store.value(
        "SELECT COUNT(*) FROM entries WHERE event = 'acting_stopped'"
    )
    assert noted == 1, "once, however often the daemon looks"


def test_a_stop_file_that_cannot_be_read_stops_all(tmp_path: Path) -> None:
    (tmp_path / STOP_NAME).mkdir()
    found = read_stop(tmp_path, ["facebook:1"])
    assert found is not None and found.pages == {"facebook:1"}


def test_naming_a_page_does_not_weaken_a_stop_of_all(tmp_path: Path) -> None:
    pages = ["facebook:1", "x:2"]
    (tmp_path / STOP_NAME).touch()
    write_stop(tmp_path, "x:2", everything=False)
    found = read_stop(tmp_path, pages)
    assert found is not None and found.pages == set(pages)
    clear_stop(tmp_path)
    write_stop(tmp_path, "x:2", everything=False)
    found = read_stop(tmp_path, pages)
    assert found is not None and found.pages == {"x:2"}


@pytest.mark.parametrize(
    ("by_hand", "named", "everything", "stopped"),
    [
        ("facebook:1\n# because of the flood", None, False, {"facebook:1", "x:2"}),
        ("facebook:1\n# because of the flood", "x:2", False, {"facebook:1", "x:2"}),
        ("everything", None, False, {"facebook:1", "x:2"}),
        ("# because of the flood", None, True, {"facebook:1", "x:2"}),
        ("", "x:2", False, {"facebook:1", "x:2"}),
        ("facebook:1", "facebook:1", False, {"facebook:1"}),
    ],
)
def test_what_is_added_to_a_file_by_hand_counts_though_its_last_line_was_left_open(
    tmp_path: Path, by_hand: str, named: str | None, everything: bool, stopped: set[str]
) -> None:
    (tmp_path / STOP_NAME).write_text(by_hand)
    write_stop(tmp_path, named, everything=everything)
    found = read_stop(tmp_path, ("facebook:1", "x:2"))
    assert found is not None and found.pages == stopped
    assert found.everything == (everything or by_hand == "everything")


def test_taking_the_file_away_by_hand_does_not_let_it_go_on_once_it_was_noted(
    place: Town,
) -> None:
    stop_by_hand(place)
    place.round()
    (place.folder / STOP_NAME).unlink()
    threat = place.comment(place.post(), THREAT)
    house = place.round()
    assert not threat.hidden and len(stops(house.store)) == 1


def test_it_goes_on_only_by_a_person_with_a_reason(place: Town) -> None:
    house = place.round()
    note_stop(house, None, OWNER, "a flood", everything=False)
    write_stop(place.folder, None, everything=False)
    with pytest.raises(UserError, match="reason"):
        resume_acting(house, None, OWNER, "")
    resume_acting(house, None, OWNER, "It is over.")
    assert not (place.folder / STOP_NAME).exists() and not stops(house.store)
    threat = place.comment(place.post(), THREAT)
    place.round(house)
    assert threat.hidden
    with pytest.raises(UserError, match="Nothing is stopped"):
        resume_acting(house, None, OWNER, "Again.")


def test_one_page_goes_on_while_the_other_stays_stopped(place: Town) -> None:
    house = place.open()
    facebook, x = (page.page_id for page in house.settings.pages)
    for page in (facebook, x):
        write_stop(place.folder, page, everything=False)
        note_stop(house, page, OWNER, "a flood", everything=False)
    resume_acting(house, facebook, OWNER, "It is over.")
    there = place.comment(place.post("facebook"), THREAT)
    here = place.comment(place.post("x"), THREAT)
    place.round(house)
    assert there.hidden and not here.hidden


def test_what_is_hidden_stays_until_its_time_is_over_and_then_comes_back(
    place: Town,
) -> None:
    item, house = hidden(place)
    note_stop(house, None, OWNER, "stop", everything=True)
    place.round(house)
    assert item.hidden
    later(place, house)
    assert not item.hidden


def test_people_may_still_hide_unless_everything_is_stopped(place: Town) -> None:
    first, house = place.comment(place.post(), RUDE), place.round()
    note_stop(house, None, OWNER, "stop", everything=False)
    decide(house, stored(house, first), "hide", OWNER, "rude", rule="R1")
    act(house)
    assert first.hidden
    second = place.comment(place.post(), f"{RUDE} Go away.")
    place.round(house)
    note_stop(house, None, OWNER, "stop", everything=True)
    decide(house, stored(house, second), "hide", OWNER, "rude", rule="R1")
    decide(house, stored(house, first), "show", OWNER, "a mistake")
    act(house)
    assert not second.hidden and not first.hidden, "showing again goes on"
    resume_acting(house, None, OWNER, "It is over.")
    place.clock.forward(hours=3)
    act(house)
    assert second.hidden


def test_it_works_while_the_database_is_broken(place: Town) -> None:
    place.round()
    place.close()
    (place.folder / "wardmote.db").write_bytes(b"no database at all" * 100)
    done = wardmote("stop-acting", "--data", str(place.folder), "--as", "Wren")
    assert done.returncode == 0 and "Stopped" in done.stdout
    assert "not in the log yet" in done.stderr
    assert (place.folder / STOP_NAME).exists()
    told = wardmote("status", "--data", str(place.folder))
    assert told.stdout.startswith("STOPPED")


def _no_room() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def test_a_stop_that_could_be_made_and_not_filled_holds_and_says_so(
    place: Town,
) -> None:
    done = subprocess.run(
        [*WARDMOTE, "stop-acting", "--data", str(place.folder), "--as", "Wren"],
        preexec_fn=_no_room,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "software hides nothing on any page" in done.stderr
    assert read_stop(place.folder, {"facebook:1"}) is not None


def test_it_works_on_a_file_made_by_hand_while_the_settings_are_broken(
    place: Town,
) -> None:
    house = place.open()
    stop_by_hand(place, f"{house.settings.pages[1].page_id}\n# because of the flood")
    (place.folder / "wardmote.yaml").write_text("oops: 1")
    done = wardmote("stop-acting", "--data", str(place.folder), "--as", "Wren")
    assert done.returncode == 0 and "Stopped" in done.stdout
    assert all(
        house.standing(one.page_id, house.now()).stopped for one in house.settings.pages
    )


def test_it_works_while_the_settings_are_broken(place: Town) -> None:
    (place.folder / "wardmote.yaml").write_text("mode: [")
    done = wardmote("stop-acting", "--data", str(place.folder), "--as", "Wren")
    assert done.returncode == 0 and (place.folder / STOP_NAME).exists()


def test_status_says_it_first(place: Town, capsys: pytest.CaptureFixture[str]) -> None:
    place.round()
    place.close()
    folder = ["--data", str(place.folder)]
    assert run(["stop-acting", *folder, "--as", "Wren"]) == 0
    (place.folder / STOP_NAME).unlink()
    capsys.readouterr()
    run(["status", *folder])
    assert capsys.readouterr().out.startswith(
        "STOPPED: software hides nothing on any page"
    )
    assert run(["resume-acting", *folder, "--as", "Wren"]) == 2
    assert run(["resume-acting", *folder, "--as", "Wren", "--reason", "over"]) == 0
    capsys.readouterr()
    run(["status", *folder])
    assert capsys.readouterr().out.startswith("Mode: act")


def test_a_stop_is_no_fault_and_is_told_to_the_owner_once(place: Town) -> None:
    flood(place)
    stop_by_hand(place)
    house = place.open()
    for _ in range(3):
        place.clock.forward(minutes=20)
        Daemon(house, open_post(house.settings)).one_pass()
    assert not [row for row in beats(house.store) if row["name"].startswith("fault:")]
    told = "SELECT COUNT(*) FROM outbox WHERE kind = 'stopped' AND state = 'sent'"
    assert house.store.value(told) == 1
