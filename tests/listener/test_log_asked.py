"""`wardmote log show` takes the names that it prints, says what it does not know, and finds days whatever the clock did."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.cli import run, wardmote
from listener.house import open_store
from tests.listener.lives import OWNER
from tests.listener.test_log_show import folder, shown
from tests.town import Town

__all__ = ["folder"]
Say = pytest.CaptureFixture[str]


def nothing(capsys: Say, folder: Path, *arguments: str) -> str:
    """What is said where no entry fits."""
    capsys.readouterr()
    assert run(["log", "show", *arguments, "--data", str(folder)]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    return told.err


def test_the_pseudonym_that_json_tells_is_taken_for_the_comment(folder: Path, capsys: Say) -> None:  # fmt: skip
    whole = [json.loads(line) for line in shown(capsys, folder, "--json", "--last", "1000")]  # fmt: skip
    subject = next(one["subject"] for one in whole if one["event"] == "hide_intended")
    about = [json.loads(line) for line in shown(capsys, folder, "--json", "--about", subject)]  # fmt: skip
    assert about == [one for one in whole if one["subject"] == subject]
    assert run(["log", "show", "--about", "0" * 24, "--data", str(folder)]) == 2
    assert "No comment is known as" in capsys.readouterr().err


@pytest.mark.parametrize("typed", ["the machine", "The Machine", "Software"])
def test_the_machine_is_taken_by_the_name_that_lines_give_it(folder: Path, capsys: Say, typed: str) -> None:  # fmt: skip
    by_machine = shown(capsys, folder, "--by", "software")
    assert by_machine and shown(capsys, folder, "--by", typed) == by_machine


def test_a_person_is_taken_with_the_role_that_lines_add(folder: Path, capsys: Say) -> None:  # fmt: skip
    by_owner = shown(capsys, folder, "--by", OWNER.name)
    assert by_owner and shown(capsys, folder, "--by", f"{OWNER.name} (owner)") == by_owner  # fmt: skip


def test_a_name_or_a_rule_that_the_log_does_not_know_is_said_to_be_unknown(folder: Path, capsys: Say) -> None:  # fmt: skip
    told = nothing(capsys, folder, "--by", "Wren Exmaple")
    assert "none is by Wren Exmaple. Names in it: Wren Example." in told
    told = nothing(capsys, folder, "--rule", "R99")
    assert "none names rule R99. Rules in it: " in told and "R2" in told
    told = nothing(capsys, folder, "--rule", "R2", "--until", "2026-11-01")
    assert told == "No entry of the log fits.\n"


@pytest.fixture
def set_back(place: Town, folder: Path) -> Path:
    """The same log after a time in which the clock stood a month ahead, and was then set right."""
    store = open_store(folder)
    ahead = place.clock() + timedelta(days=30)
    for at in (*[ahead] * 60, *[place.clock() + timedelta(days=1)] * 20):
        with store.transaction(at) as tx:
            tx.record("page_added")
    store.close()
    return folder


def test_days_are_found_though_the_clock_stood_a_month_ahead(set_back: Path, capsys: Say) -> None:  # fmt: skip
    many = ("--all", "--last", "1000")
    whole = shown(capsys, set_back, *many)
    late = [line for line in whole if "  2026-12-20T" in line]
    next_day = [line for line in whole if "  2026-11-21T" in line]
    assert (len(late), len(next_day)) == (60, 20)
    assert shown(capsys, set_back, *many, "--since", "2026-12-01") == late
    assert shown(capsys, set_back, *many, "--since", "2026-11-21", "--until", "2026-11-21") == next_day  # fmt: skip
    first_day = shown(capsys, set_back, *many, "--until", "2026-11-20")
    assert first_day == whole[:-80]


def test_verifying_says_where_the_clock_was_set_back_and_calls_it_no_fault(set_back: Path, capsys: Say) -> None:  # fmt: skip
    store = open_store(set_back)
    seq = store.value("SELECT MAX(seq) - 19 FROM entries")
    store.close()
    capsys.readouterr()
    assert run(["log", "verify", "--data", str(set_back)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("The log is sound") and f"as after a clock was set back: {seq}." in out  # fmt: skip


def test_of_a_clock_that_was_never_set_back_nothing_is_said(folder: Path, capsys: Say) -> None:  # fmt: skip
    capsys.readouterr()
    assert run(["log", "verify", "--data", str(folder)]) == 0
    assert "set back" not in capsys.readouterr().out


def test_the_help_names_all_that_a_comment_may_be_asked_for_by() -> None:
    told = " ".join(CliRunner().invoke(wardmote, ["log", "show", "--help"]).output.split())  # fmt: skip
    assert "its number in the queue, its id, its link, or its pseudonym" in told
