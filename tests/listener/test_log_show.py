"""`wardmote log show`: each line says under which version of which rule, what undid what, and what it is about."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from listener.cli import run, wardmote
from listener.commands.log import QUIET
from listener.undo import undo
from tests.listener.lives import OWNER
from tests.listener.test_agree import forge, life
from tests.town import THREAT, Town

Say = pytest.CaptureFixture[str]


@pytest.fixture
def folder(place: Town) -> Path:
    """A data folder with a log of hides, of which one was taken back."""
    house = life(place)
    (shown_again,) = house.store.rows("SELECT * FROM decisions WHERE verb = 'show'")
    undo(house, shown_again["decision_id"], OWNER, "No joke.")
    place.round(house)
    place.close()
    return place.folder


def shown(capsys: Say, folder: Path, *arguments: str) -> list[str]:
    capsys.readouterr()
    assert run(["log", "show", *arguments, "--data", str(folder)]) == 0
    return capsys.readouterr().out.splitlines()


def test_a_line_that_names_a_rule_names_its_version(folder: Path, capsys: Say) -> None:
    version = re.search(r'^version: "(.*)"', (folder / "rules_of_engagement.yaml").read_text(), re.MULTILINE)  # fmt: skip
    lines = [line for line in shown(capsys, folder, "--all") if re.search(r" R\d", line)]  # fmt: skip
    assert version and len(lines) > 4
    assert all(re.search(rf" R\d+ v{re.escape(version[1])}\b", line) for line in lines)


@pytest.mark.parametrize("typed", ["r2", "2", " R2 "])
def test_a_rule_is_known_however_its_id_is_typed(folder: Path, capsys: Say, typed: str) -> None:  # fmt: skip
    assert shown(capsys, folder, "--rule", typed) == shown(capsys, folder, "--rule", "R2")  # fmt: skip


def test_who_ends_a_hide_is_told_with_its_rule(folder: Path, capsys: Say) -> None:
    lines = shown(capsys, folder, "--rule", "R2")
    assert any("show intended" in line for line in lines)


def test_rules_that_were_adopted_are_named_with_old_and_new_version_and_fingerprint(
    place: Town, folder: Path, capsys: Say
) -> None:
    path = folder / "rules_of_engagement.yaml"
    old = re.search(r'^version: "(.*)"', path.read_text(), re.MULTILINE)
    path.write_text(re.sub(r'^version: ".*"', 'version: "later"', path.read_text(), flags=re.MULTILINE))  # fmt: skip
    sha256 = place.open().rules.sha256
    place.close()
    first, last = (one for one in shown(capsys, folder) if "rules adopted" in one)
    assert old and f"({old[1]}, fingerprint " in first
    assert f"({old[1]} -> later, fingerprint {sha256[:12]}" in last


def test_the_command_through_which_rules_were_adopted_is_named(
    place: Town, folder: Path, capsys: Say
) -> None:
    path = folder / "rules_of_engagement.yaml"
    path.write_text(re.sub(r'^version: ".*"', 'version: "later"', path.read_text(), flags=re.MULTILINE))  # fmt: skip
    outer = click.Context(wardmote, info_name="wardmote")
    with click.Context(wardmote, parent=outer, info_name="once"):
        place.open()
    place.close()
    last = [one for one in shown(capsys, folder) if "rules adopted" in one][-1]
    assert "through wardmote once" in last


def test_mode_and_roster_say_what_was_set(folder: Path, capsys: Say) -> None:
    lines = "\n".join(shown(capsys, folder, "--all"))
    assert re.search(r"mode set \(act, practice, model [\w-]+\), by the machine", lines)
    assert "roster set (1 person may confirm), by the machine" in lines


def test_what_is_left_out_unless_all_is_asked_for_is_told(
    folder: Path, capsys: Say
) -> None:
    assert run(["log", "show", "--help"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "Also routine, and what was let stand as fair criticism." in told
    left = set(shown(capsys, folder, "--all")) - set(shown(capsys, folder))
    routine = tuple(event.replace("_", " ") for event in QUIET)
    assert left and all(" ".join(line.split()[2:]).startswith(routine) for line in left)
    assert "criticism_let_stand" in QUIET


def test_what_undid_what_stands_on_both_sides(folder: Path, capsys: Say) -> None:
    lines = shown(capsys, folder, "--all")
    back = [line for line in lines if "takes back decision" in line]
    found = re.search(r"decision (\d+), takes back decision (\d+)", back[0])
    assert found
    later, earlier = found.groups()
    of_earlier = [line for line in lines if f"(decision {earlier}" in line]
    of_later = [line for line in lines if f"(decision {later}" in line]
    assert {"comment shown", "show intended"} <= {" ".join(one.split()[2:4]) for one in of_earlier}  # fmt: skip
    assert all(f"taken back by decision {later})" in line for line in of_earlier)
    assert len(of_later) > 1
    assert all(f"takes back decision {earlier})" in line for line in of_later)


def test_captured_words_stand_where_they_were_captured_for_the_decision(
    place: Town, folder: Path, capsys: Say
) -> None:
    forge(place.open(), "UPDATE versions SET text = 'Forged words'")
    place.close()
    lines = shown(capsys, folder, "--all")
    hidden = [line for line in lines if "comment hidden" in line]
    assert len(hidden) == 3
    assert all(THREAT[:30] in one and "as it stands now" not in one for one in hidden)


def test_captured_words_that_are_not_the_log_s_are_not_shown_as_such(
    place: Town, folder: Path, capsys: Say
) -> None:
    forge(place.open(), "UPDATE evidence SET body = replace(body, 'legs', 'eggs')")
    place.close()
    hidden = [one for one in shown(capsys, folder, "--all") if "comment hidden" in one]
    assert hidden and all("(as it stands now)" in line for line in hidden)


def test_the_log_is_narrowed_by_who_rule_day_and_number(
    folder: Path, capsys: Say
) -> None:
    whole = shown(capsys, folder)
    by_owner = shown(capsys, folder, "--by", OWNER.name.upper())
    assert by_owner == [line for line in whole if f"by {OWNER.name}" in line]
    assert len(by_owner) > 1
    by_machine = shown(capsys, folder, "--by", "software")
    assert by_machine == [line for line in whole if "by the machine" in line]
    assert shown(capsys, folder, "--rule", "r2") == [one for one in whole if " R2 v" in one]  # fmt: skip
    assert shown(capsys, folder, "--since", "2026-11-20", "--until", "2026-11-20") == whole  # fmt: skip
    assert shown(capsys, folder, "--since", "2026-11-21") == []
    assert shown(capsys, folder, "--until", "2026-11-19") == []
    third, *more = shown(capsys, folder, "--entry", "3")
    assert third.startswith("     3  ") and third in shown(capsys, folder, "--all", "--last", "1000")  # fmt: skip
    assert more and all(line.startswith("        ") for line in more)


def test_a_number_that_is_no_entry_is_said_in_one_sentence(
    folder: Path, capsys: Say
) -> None:
    assert run(["log", "show", "--entry", "99999", "--data", str(folder)]) == 2
    assert "There is no entry 99999" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--about", "2"),
        ("--by", "person"),
        ("--rule", "R2"),
        ("--since", "2026-11-20"),
        ("--until", "2026-11-20"),
    ],
)
def test_a_number_beside_a_filter_is_refused_with_the_way_out(
    folder: Path, capsys: Say, option: str, value: str
) -> None:
    assert run(["log", "show", "--entry", "3", option, value, "--data", str(folder)]) == 2  # fmt: skip
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.strip().endswith(f"Give --entry or {option}, not both.")
