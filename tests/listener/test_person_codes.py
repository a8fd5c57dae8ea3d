"""Handing out or erasing what is kept about a person takes a code and leaves a trace; and where codes are kept."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path

import pyotp
import pytest

from listener.backups.sealing import new_identity
from listener.cli import run
from listener.errors import UserError
from listener.forgetting.person import erase_person
from listener.forgetting.rights import who_answers
from listener.forgetting.subject_access import export_person
from listener.minutes.writer import Actor
from listener.people.codes import make_code, write_closed
from listener.store.persons import people
from tests.listener.called import wardmote
from tests.listener.crowd import (
    ADMIN,
    COMMS,
    DELEGATE,
    OWNER,
    PEOPLE,
    REVIEWER,
    Crowd,
)
from tests.listener.test_person_kept import NAME, author, pack
from tests.listener.vault import back_up, data_folder
from tests.town import RUDE, Town, seeded


def asked(place: Town, actor: Actor = OWNER) -> tuple[str, pyotp.TOTP]:
    """Somebody of whom something is kept, and the phone of one who is listed."""
    place.settings(people=PEOPLE)
    place.comment(place.post(), "The lane is full of puddles.", by="Quillon Vexworth")
    house = place.round()
    make_code(house, actor.name, seeded(1))
    (found,) = people(house.store, "vexworth")
    place.close()
    secret = (place.folder / "keys" / "totp" / actor.name).read_text()
    return found.author, pyotp.TOTP(secret)


def events(place: Town, event: str) -> int:
    house = place.open()
    return int(house.store.value("SELECT COUNT(*) FROM entries WHERE event = ?", (event,)))  # fmt: skip


def test_an_export_of_a_person_asks_for_the_code(
    place: Town, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    author, phone = asked(place)
    to = tmp_path / "pack.json"
    words = ["person", "export", author, "--to", str(to), "--as", OWNER.name, "--data", str(place.folder)]  # fmt: skip
    assert run(words) == 2 and not to.exists()
    said = capsys.readouterr().err
    assert "--code" in said and "undone" not in said, "a copy changes nothing"
    assert run([*words, "--code", phone.now()]) == 0 and to.exists()
    assert events(place, "code_accepted") == 1


def test_an_erasure_of_a_person_asks_for_the_code_and_a_dry_run_for_none(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    author, phone = asked(place)
    words = ["person", "erase", author, "--as", OWNER.name, "--reason", "They asked.", "--data", str(place.folder)]  # fmt: skip
    assert run([*words, "--dry-run"]) == 0
    assert run(words) == 2 and "--code" in capsys.readouterr().err
    assert events(place, "person_erased") == 0
    place.close()
    assert run([*words, "--code", phone.now()]) == 0
    assert events(place, "person_erased") == 1


@pytest.mark.parametrize("actor", [DELEGATE, REVIEWER, COMMS])
def test_only_the_owner_or_an_admin_hands_out_or_erases_what_is_kept_of_a_person(
    place: Town, tmp_path: Path, capsys: pytest.CaptureFixture[str], actor: Actor
) -> None:
    author, phone = asked(place, actor)
    who = ["--as", actor.name, "--reason", "They asked.", "--data", str(place.folder)]
    to = tmp_path / "pack.json"
    for verb in (["erase", author], ["export", author, "--to", str(to)]):
        assert run(["person", *verb, *who, "--code", phone.now()]) == 2
        assert "is for the owner or an admin" in capsys.readouterr().err
    assert not to.exists() and events(place, "person_erased") == 0
    place.close()
    looked = run(["person", "erase", author, *who, "--dry-run"])
    assert looked == (0 if actor == DELEGATE else 2), "a delegate prepares it"
    assert events(place, "person_erased") == 0


def test_an_admin_runs_the_erasure_and_the_export_for_the_owner(
    place: Town, tmp_path: Path
) -> None:
    author, phone = asked(place, ADMIN)
    who = ["--as", ADMIN.name, "--reason", "They asked.", "--data", str(place.folder)]
    to = tmp_path / "pack.json"
    assert run(["person", "export", author, "--to", str(to), *who, "--code", phone.now()]) == 0  # fmt: skip
    assert to.exists()
    code = phone.at(int(time.time()) + phone.interval)  # each works once
    assert run(["person", "erase", author, *who, "--code", code]) == 0
    assert events(place, "person_erased") == 1


def test_whoever_is_delegate_and_admin_does_it_as_admin(place: Town) -> None:
    place.settings(people=[*PEOPLE, {"name": DELEGATE.name, "role": "admin"}])
    house = place.open()
    actor = who_answers(house.settings, DELEGATE.name, house.now())
    assert actor == Actor(DELEGATE.name, "admin")


@pytest.mark.parametrize("sealed", [True, False])
def test_codes_come_back_from_a_sealed_backup_alone_and_who_lacks_one_is_told(
    tmp_path: Path, sealed: bool
) -> None:
    recipient, identity = new_identity()
    key, copy = tmp_path / "key", tmp_path / "copy"
    key.write_text(identity)
    people = [{"name": "Siân Example", "role": "owner"}, {"name": "Heron", "role": "reviewer"}]  # fmt: skip
    folder = data_folder(tmp_path / "data", **({"recipient": recipient} if sealed else {}))  # fmt: skip
    settings = json.loads((folder / "wardmote.yaml").read_text())
    (folder / "wardmote.yaml").write_text(json.dumps(settings | {"people": people}))
    own = folder / "keys" / "totp" / "Siân Example"
    write_closed(own, "S")
    made = back_up(folder)
    given = ["--identity", str(key)] if sealed else []
    done = wardmote("restore", str(made.path), "--data", str(copy), *given)
    there = copy / "keys" / "totp" / "Siân Example"
    assert there.exists() is sealed
    assert not sealed or there.stat().st_mode & 0o077 == 0
    assert ("wardmote people code 'Siân Example'" in done.stdout) is not sealed
    assert "wardmote people code Heron" in done.stdout
    # A newer secret stays.
    write_closed(there, "newer")
    wardmote("restore", str(made.path), "--data", str(copy), *given, "--behind", "Why.", "--as", "Heron")  # fmt: skip
    assert there.read_text() == "newer"


@pytest.mark.parametrize("there", ["pack.json", "pack.json.txt"])
def test_no_file_of_a_person_is_written_where_one_of_the_two_is_there(
    here: Crowd, there: str
) -> None:
    here.comment(RUDE, by=NAME)
    own = here.place.folder.parent / there
    own.write_text("notes")
    with pytest.raises(UserError, match=f"{there} is there already"):
        pack(here, author(here), "pack.json")
    assert own.read_text() == "notes" and not here.events("person_exported")
    found = {path.name for path in own.parent.iterdir() if "pack" in path.name}
    assert found == {there}


@pytest.mark.parametrize(
    ("seam", "logged"), [("export:before-entry", 0), ("export:after-entry", 1)]
)
def test_whatever_stops_an_export_no_file_lies_there_of_which_the_log_does_not_know(
    here: Crowd, seam: str, logged: int
) -> None:
    here.comment(RUDE, by=NAME)
    to = here.place.folder.parent / "pack.json"
    left: list[str] = []

    def stop(name: str) -> None:
        if name == seam:
            left.extend(path.name for path in to.parent.glob("pack*"))
            raise KeyboardInterrupt

    house = replace(here.house, seam=stop)
    with pytest.raises(KeyboardInterrupt):
        export_person(house, author(here), to, OWNER)
    assert left == [] and len(here.events("person_exported")) == logged
    assert not [path for path in to.parent.iterdir() if "pack" in path.name]


def test_an_erasure_begins_only_where_its_report_can_be_kept(
    here: Crowd,
) -> None:
    here.comment(RUDE, by=NAME)
    who, folder = author(here), here.place.folder / "reports"
    folder.write_text("notes")
    with pytest.raises(UserError, match="Nothing was erased"):
        erase_person(here.house, who, OWNER, "They asked.")
    assert people(here.house.store, "vexworth")
    folder.unlink()
    at = here.place.clock()
    (folder / f"erasure-{at:%Y%m%dT%H%M%S%f}.txt").mkdir(parents=True)
    report, path = erase_person(here.house, who, OWNER, "They asked.")
    assert path is None and not people(here.house.store, "vexworth")
    assert "only the file of this report is missing" in report.words()
