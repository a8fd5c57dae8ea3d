"""`wardmote alerts --json`: what people see in the list and under `precision`, for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.listener.crowd import PEOPLE
from tests.listener.newsroom import SAID, Newsroom, newsroom
from tests.listener.test_alerts_command import called


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", people=PEOPLE) as opened:
        yield opened


def read(room: Newsroom, *arguments: str) -> Any:
    return json.loads(called(room, *arguments))


def test_the_list_for_programs_is_one_document_and_names_no_author(
    room: Newsroom,
) -> None:
    for way in (("--json",), ("list", "--json"), ("--json", "list")):
        assert read(room, *way) == []
    room.say(SAID, by="Marlow Teasel")
    room.spread(8)
    called(room, "ack", "1", "--as", "Swift Example")
    (one,) = read(room, "list", "--json")
    assert (one["number"], one["state"], one["owner"]) == (1, "acknowledged", "Swift Example")  # fmt: skip
    assert one["level"] in ("MEDIUM", "HIGH") and one["claim_id"] and one["about"]
    assert one["chosen"] == "" and one["choose_by_at"] and not one["acknowledge_by_at"]
    assert one["late"] == ("LATE" in called(room)) and not one["councillor_only"]
    assert "Marlow" not in str(one)
    called(room, "wrong", "1", "--as", "Swift Example", "--reason", "It was a joke.")
    assert read(room, "list", "--json") == []
    (over,) = read(room, "--all", "list", "--json")
    assert over["state"] == "wrong" and over["ended_at"]


def test_the_answers_for_programs_are_those_that_people_read(room: Newsroom) -> None:
    room.spread(8)
    called(room, "wrong", "1", "--as", "Swift Example", "--reason", "It was a joke.")
    said = read(room, "precision", "--json")
    (month,) = said["months"]
    assert month == {"month": month["month"], "told": 1, "right": 0, "wrong": 1, "precision": 0.0}  # fmt: skip
    assert month["month"] in called(room, "precision")
    assert said["never_sent"] == {"right": 0, "wrong": 0}
    assert said["match"] == said["match_in_the_rules"] > 0
    assert said["match_proposed"] is None
    assert read(room, "--json", "precision") == said
