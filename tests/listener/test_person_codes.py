"""What is kept about a person is handed out and erased only with the code from a phone, where people are listed."""

from __future__ import annotations

import time
from pathlib import Path

import pyotp
import pytest

from listener.cli import run
from listener.forgetting.rights import who_answers
from listener.minutes.writer import Actor
from listener.people.codes import make_code
from listener.store.persons import people
from tests.listener.crowd import ADMIN, COMMS, DELEGATE, OWNER, PEOPLE, REVIEWER
from tests.town import Town, seeded


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
