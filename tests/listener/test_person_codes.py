"""What is kept about a person is handed out and erased only with the code from a phone, where people are listed."""

from __future__ import annotations

from pathlib import Path

import pyotp
import pytest

from listener.cli import run
from listener.people.codes import make_code
from listener.store.persons import people
from tests.listener.crowd import OWNER, PEOPLE
from tests.town import Town, seeded


def asked(place: Town) -> tuple[str, pyotp.TOTP]:
    """Somebody of whom something is kept, and the owner's phone."""
    place.settings(people=PEOPLE)
    place.comment(place.post(), "The lane is full of puddles.", by="Quillon Vexworth")
    house = place.round()
    make_code(house, OWNER.name, seeded(1))
    (found,) = people(house.store, "vexworth")
    place.close()
    secret = (place.folder / "keys" / "totp" / OWNER.name).read_text()
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
