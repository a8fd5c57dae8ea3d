"""What comms read of how grave an alert is stands in both languages, and so do the subjects of what is handed on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from listener.claims.wording import priority_welsh, priority_words
from listener.desk.render import HERE
from listener.minutes.entries import canonical
from listener.store.connection import Row
from moderation.claims.spread.priority import FASTEST
from tests.desk.reading import reading_age
from tests.listener.newsroom import CLAIM, newsroom, words

PARTS = {"impact": 4.0, "reach": 3.0, "confidence": 0.9, "velocity": 1.5}
ROW: Row = {"level": "HIGH", "value": 16.2, "key": "claim:CLM-1", "title": "It."}

# The Welsh of the desk, a line each.
SPOKEN = dict(re.findall(r'^msgid "(.+)"\nmsgstr "(.+)"$', (HERE / "locale/cy/comms.po").read_text(), re.MULTILINE))  # fmt: skip


def numbers(said: str) -> list[str]:
    return re.findall(r"[\d.,]*\d%?", said)


def test_the_welsh_half_of_an_alert_and_of_what_is_handed_on_says_why_it_is_grave(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data") as room:
        room.spread(8)
        room.tick(minutes=1)
        room.tick(hours=2)
        told, handed = room.mails()[-1], room.mails("lead@council.example")[0]
        for mail in (told, handed):
            english, _, welsh = words(mail).partition("CYMRAEG")
            (line,) = re.findall(r"^Priority: (.+)$", english, re.MULTILINE)
            (linell,) = re.findall(r"^Blaenoriaeth: (.+)$", welsh, re.MULTILINE)
            assert numbers(line) == numbers(linell) and "effaith 4 o 5" in linell
        assert str(handed["Subject"]).replace("\n", "").startswith("Not acknowledged (neb wedi ymgymryd ag ef): HIGH")  # fmt: skip


@pytest.mark.parametrize(
    ("parts", "changes", "welsh"),
    [
        ({"floor": 1.0}, {}, "uchel, oherwydd y gall wneud niwed ("),
        ({"raised": 1.0}, {}, "16.2 pwynt, un band yn uwch oherwydd yr argyfwng ("),
        ({"views": 4000.0}, {}, "cyrhaeddiad 3 o 5 yn ôl 4,000 o edrychiadau"),
        ({}, {"level": "LOW", "value": 1.2, "key": "spread:1"}, "isel, 1.2 pwynt, lle mae 2 yn gwneud lefel isel, ond mae'n un am ei fod yn lledaenu ("),
        ({}, {"level": "LOW", "value": 1.2, "key": "owner:1", "title": "It was reported."}, "wedi'i riportio ("),
    ],
)  # fmt: skip
def test_whatever_makes_it_grave_has_its_welsh_with_the_same_numbers(
    parts: dict[str, float], changes: Row, welsh: str
) -> None:
    row = ROW | {"parts": canonical(PARTS | parts)} | changes
    assert welsh in priority_welsh(row)
    assert numbers(priority_welsh(row)) == numbers(priority_words(row))


@pytest.mark.parametrize("velocity", [1.0, 1.25, 1.5, FASTEST])
def test_a_speed_is_told_with_its_meaning_in_the_words_of_the_desk(
    velocity: float,
) -> None:
    row = ROW | {"parts": canonical(PARTS | {"velocity": velocity})}
    english, welsh = priority_words(row), priority_welsh(row)
    said, dywedir = english.partition("in six hours, at the last count, ")[2], welsh.partition("mewn chwe awr, ar y cyfrif diwethaf, ")[2]  # fmt: skip
    assert (
        f"speed {velocity:g} of 2: in six hours, at the last count, {said}" in english
    )
    assert (
        f"cyflymder {velocity:g} o 2: mewn chwe awr, ar y cyfrif diwethaf, {dywedir}"
        in welsh
    )
    assert SPOKEN[said.rstrip(")")] == dywedir.rstrip(")")
    meant = f"The speed is {velocity:g}: in six hours, at the last count, {said.rstrip(')')}."
    assert reading_age([meant]) <= 12, meant


def test_points_just_below_a_level_are_rounded_down_in_both_languages() -> None:
    row = ROW | {"level": "LOW", "value": 5.94, "parts": canonical(PARTS)}
    assert priority_words(row).startswith("LOW, 5.9 points")
    assert priority_welsh(row).startswith("isel, 5.9 pwynt")


@pytest.mark.parametrize("written", ["", "Nid oes penderfyniad i gau llyfrgell."])
def test_a_right_statement_without_welsh_says_in_welsh_that_it_is_english(
    tmp_path: Path, written: str
) -> None:
    claim = CLAIM | ({"correct_statement_cy": written} if written else {})
    said = written or f"{CLAIM['correct_statement']} (yn Saesneg)"
    with newsroom(tmp_path / "data", claims=[claim]) as room:
        room.say()
        room.tick(days=1)
        room.tick(hours=3)
        digest = words(room.mails()[-1]).partition("CYMRAEG")[2]
        room.spread(30)
        room.tick(minutes=1)
        alert = words(room.mails()[-1]).partition("CYMRAEG")[2]
    for half in (digest, alert):
        assert f"Yr hyn sy'n gywir: {said}" in half
        assert ("yn Saesneg" in half) is (written == "")
    assert "I weld y cyfan: wardmote alerts show 1" in alert
