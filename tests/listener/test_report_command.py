"""`wardmote decide NUMBER report`: the words to report a comment with, on the terminal as on the desk."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pyotp
import pytest
from click.testing import CliRunner, Result

from listener.cli import wardmote
from listener.commands.evidence import evidence
from listener.minutes.verify import verify
from listener.people.codes import make_code
from tests.listener.crowd import OWNER, PEOPLE
from tests.town import THREAT, Town, seeded, town

WRITER = "Odo\x1b[2J Fernhill"  # a terminal would clear its screen for it


@pytest.fixture
def saved(tmp_path: Path) -> Iterator[Town]:
    """A town whose world is saved, so that commands can reach it, with one threat in the queue."""
    with town(tmp_path / "data", people=PEOPLE, mode="assist") as place:
        place.comment(place.post(), THREAT, by=WRITER)
        place.round()
        place.world.save(place.folder / "world.json")
        settings = place.folder / "wardmote.yaml"
        written = json.loads(settings.read_text()) | {"world": "world.json"}
        settings.write_text(json.dumps(written))
        yield place


def call(place: Town, *arguments: str) -> Result:
    return CliRunner().invoke(
        wardmote, [*arguments, "--data", str(place.folder)], standalone_mode=False
    )


def report(place: Town, to: str = "police") -> str:
    done = call(place, "decide", "1", "report", "--rule", "R2", "--to", to, "--as", OWNER.name, "--reason", "I felt afraid.")  # fmt: skip
    assert done.exception is None, done.exception
    return done.output


def test_the_words_to_report_are_printed_in_both_languages(saved: Town) -> None:
    said = report(saved)
    _, _, words = said.partition("In English:\n")
    english, _, rest = words.partition("Yn Gymraeg:\n")
    welsh, _, after = rest.partition("The evidence, as one locked file")
    for frame in (english, welsh):
        assert f"  {THREAT}\n" in frame and "Fernhill" in frame
        assert OWNER.name in frame and "I felt afraid." in frame
    assert "Written by, as the platform shows the name: Odo" in english
    assert "Captured: 20 November 2026, 09:20 UK time (09:20 UTC)" in english
    assert "09:20 amser y DU (09:20 UTC)" in welsh
    assert "\x1b" not in said, "a name sends no command to the terminal"
    assert "Nothing was sent or remembered." in after
    assert "run the same again with --sent and --code." in after


def code_of_the_owner(place: Town) -> str:
    """The code on the owner's phone now: a command goes by the clock of the computer."""
    assert place.house is not None
    make_code(place.house, OWNER.name, seeded(0))
    secret = (place.folder / "keys" / "totp" / OWNER.name).read_text()
    return pyotp.TOTP(secret).now()


@pytest.mark.parametrize("to", ["police", "council", "platform"])
def test_the_command_it_names_makes_the_evidence_for_them(saved: Town, to: str) -> None:
    command = f"wardmote evidence 1 --to evidence.zip --for {to} --as YOUR_NAME --code SIX_DIGITS"
    assert f"  {command}\n" in report(saved, to)
    pack = saved.folder / "evidence.zip"
    given = command.split()[2:]
    given[given.index("evidence.zip")] = str(pack)
    given[given.index("YOUR_NAME")] = OWNER.name
    given[given.index("SIX_DIGITS")] = code_of_the_owner(saved)
    given += ["--reason", "They asked.", "--data", str(saved.folder)]
    made = CliRunner().invoke(evidence, given, standalone_mode=False)
    assert made.exception is None, made.exception
    assert pack.is_file() and "Passphrase:" in made.output


def test_printing_the_words_writes_down_nothing(saved: Town) -> None:
    house = saved.house
    assert house is not None
    report(saved)  # the first command notes that the settings were changed
    before = house.store.rows("SELECT * FROM entries")
    report(saved)
    assert house.store.rows("SELECT * FROM entries") == before
    assert not house.store.rows("SELECT * FROM outbox WHERE body LIKE '%Odo%'")
    assert verify(house.store.db).sound


def test_the_help_names_the_code_for_a_report(saved: Town) -> None:
    said = " ".join(call(saved, "decide", "--help").output.split())
    assert "for report and what cannot be undone" in said
