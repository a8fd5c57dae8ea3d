"""A mode that is begun while another of its kind stands: what the command says of its end is true."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest

from listener.cli import run
from listener.errors import UserError
from listener.house import House
from listener.modes.changes import end_mode, start_mode
from listener.modes.periods import Kind, Spell
from tests.listener.lives import OWNER, page
from tests.town import MORNING, Town

HOUR = timedelta(hours=1)


def begin(
    house: House, kind: Kind, since: float, until: float, **more: Any
) -> tuple[Spell, list[Spell]]:
    """Begin a mode, from and until so many hours from now."""
    now = house.now()
    starts_at = now + since * HOUR if since else None
    return start_mode(house, page(house), kind, now + until * HOUR, OWNER, "planned", starts_at=starts_at, **more)  # fmt: skip


def on(house: House, kind: Kind) -> bool:
    return house.standing(page(house), house.now()).on(kind)


def _first_end(said: str) -> str:
    """The first end of a meeting that is told: "22 November 2026, 10:10"."""
    return re.findall(r"meeting until (\d+ \w+ \d{4}, \d\d:\d\d)", said)[0]


def test_a_shorter_meeting_ends_when_the_command_says(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    place.open()
    place.close()
    more = ["--data", str(place.folder), "--as", "Wren", "--reason", "sitting"]
    assert run(["mode", "start", "meeting", "--for", "9h", *more]) == 0
    longer = _first_end(capsys.readouterr().out)
    assert run(["mode", "start", "meeting", "--for", "1h", *more]) == 0
    said = capsys.readouterr().out
    assert f"takes the place of: meeting until {longer}" in said
    shorter = _first_end(said)
    assert run(["mode", "show", *more[:2]]) == 0
    shown = capsys.readouterr().out
    assert shown.count(f"meeting until {shorter}") == shown.count("meeting until") > 0


@pytest.mark.parametrize(("first", "second"), [(9, 2), (2, 9)])
@pytest.mark.parametrize("kind", ["meeting", "emergency"])
def test_the_later_word_counts_be_it_shorter_or_longer(
    place: Town, kind: Kind, first: float, second: float
) -> None:
    house = place.open()
    begin(house, kind, 0, first)
    _, replaced = begin(house, kind, 0, second)
    assert len(replaced) == 1
    (ended,) = house.store.rows("SELECT actor FROM entries WHERE event = 'mode_ended'")
    assert ended["actor"] == OWNER.name
    place.clock.forward(hours=second - 0.5)
    assert on(house, kind)
    place.clock.forward(hours=1)
    assert not on(house, kind)


@pytest.mark.parametrize(
    ("old", "new"),
    [((0, 9), (1, 2)), ((3, 9), (0, 5)), ((3, 9), (4, 5))],
)
def test_a_mode_that_another_one_would_outlast_is_refused(
    place: Town, old: tuple[float, float], new: tuple[float, float]
) -> None:
    house = place.open()
    begin(house, "emergency", *old)
    with pytest.raises(UserError, match="would not end when you say.*end emergency"):
        begin(house, "emergency", *new)
    end_mode(house, page(house), "emergency", OWNER, "over")
    begin(house, "emergency", *new)


@pytest.mark.parametrize(
    ("old", "new"), [((0, 2), (3, 5)), ((3, 5), (0, 2)), ((3, 5), (0, 6))]
)
def test_modes_that_do_not_contradict_each_other_both_stand(
    place: Town, old: tuple[float, float], new: tuple[float, float]
) -> None:
    house = place.open()
    begin(house, "emergency", *old)
    assert begin(house, "emergency", *new)[1] == []


def test_what_the_rules_file_plans_is_changed_there_and_not_by_a_command(
    place: Town,
) -> None:
    path = place.folder / "rules_of_engagement.yaml"
    span = f"[{{ starts_at: {MORNING - HOUR:%Y-%m-%dT%H:%M:%SZ}, ends_at: {MORNING + 9 * HOUR:%Y-%m-%dT%H:%M:%SZ} }}]"
    text = path.read_text("utf-8").replace("  pre_election: []", f"  pre_election: {span}", 1)  # fmt: skip
    path.write_text(text, "utf-8")
    house = place.open()
    with pytest.raises(UserError, match="rules_of_engagement.yaml"):
        begin(house, "pre_election", 0, 2)
    assert begin(house, "pre_election", 0, 30)[1] == []


def test_to_name_somebody_who_stands_in_never_lets_software_hide_by_itself(
    place: Town,
) -> None:
    house = place.open()
    begin(house, "away", 0, 48)
    assert house.standing(page(house), house.now()).deserted
    begin(house, "away", 0, 24, delegate=True)
    standing = house.standing(page(house), house.now())
    assert not standing.deserted and "nobody has said yet" in standing.no_hiding()


def test_the_command_that_ends_another_live_matter_names_its_post(place: Town) -> None:
    house = place.open()
    begin(house, "quasi_judicial", 24, 48, post_id="facebook:1_2")
    with pytest.raises(UserError, match="end quasi-judicial facebook:[0-9]+ --post facebook:1_2 --planned"):  # fmt: skip
        begin(house, "quasi_judicial", 0, 36, post_id="facebook:1_2")
