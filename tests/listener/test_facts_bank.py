"""The fact bank: a file is taken in whole or not at all, history only grows, and what was is never rewritten."""

from __future__ import annotations

import gc
import json
import os
import sqlite3
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from listener.claims.adopt import adopt_claims, look_at, take_in
from listener.claims.follow import follow_claims
from listener.errors import UserError
from listener.house import House, no_seam
from listener.store.claims import held_claims, history_of, listed_claims
from moderation.claims.factbank.registry import parse_claims
from moderation.claims.factbank.writing import write_claims
from moderation.claims.match import match
from moderation.claims.nearest.index import Index
from moderation.types import Claim
from tests.listener.bank import (
    BINS,
    LIBRARIES,
    PEOPLE,
    agreed,
    entries,
    folder_of,
    house_in,
    messages,
)
from tests.moderation.claims.registries import registries
from tests.town import Clock, Town, town


def adopt(house: House) -> tuple[Claim, ...]:
    return adopt_claims(house.store, house.settings, house.now(), no_seam)


def write(house: House, *claims: Claim) -> None:
    (house.folder / "claims.yaml").write_text(write_claims(claims))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "data", claims="claims.yaml")


def test_a_file_is_in_force_once_and_the_log_says_what_it_brought(folder: Path) -> None:
    with house_in(folder) as house:
        write(house, LIBRARIES, BINS)
        assert adopt(house) == adopt(house) == (LIBRARIES, BINS)
        changed = replace(BINS, verdict="misleading")
        write(house, changed)
        assert adopt(house) == (changed,)
        first, second = (
            json.loads(e["details"]) for e in entries(house, "claims_imported")
        )
        assert (first["added"], first["claims"], len(first["sha256"])) == (2, 2, 64)
        assert (second["changed"], second["removed"], second["same"]) == (1, 1, 0)
        assert [r["change"] for r in history_of(house.store, "CLM-1")] == [
            "imported",
            "removed",
        ]
        assert [r["verdict"] for r in history_of(house.store, "CLM-2")] == ["false", "misleading"]  # fmt: skip


@given(st.lists(registries(3), min_size=1, max_size=4))
@settings(max_examples=15)
def test_whatever_files_come_history_only_grows_and_the_last_good_one_stands(
    files: list[tuple[Claim, ...]],
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = folder_of(Path(name), claims="claims.yaml")
        with house_in(folder) as house:
            rows: list[dict[str, object]] = []
            good: tuple[Claim, ...] | None = None
            for file in files:
                write(house, *file)
                try:
                    stands = adopt(house)
                except UserError:
                    continue
                text = write_claims(listed_claims(house.store))
                assert parse_claims(text) == stands
                if stands != file:
                    assert stands == good, "refused as a whole: an id used again"
                good = stands
                now = house.store.rows("SELECT * FROM claim_versions ORDER BY rowid")
                assert now[: len(rows)] == rows, "what was written stays as it was"
                rows = now


def test_no_version_is_changed_or_removed_and_none_is_skipped(folder: Path) -> None:
    with house_in(folder) as house:
        write(house, LIBRARIES)
        adopt(house)
        for statement in (
            "UPDATE claim_versions SET verdict = 'true'",
            "DELETE FROM claim_versions",
            "DELETE FROM claims",
            "UPDATE claims SET version = 0",
            "INSERT OR REPLACE INTO claim_versions SELECT * FROM claim_versions",
        ):
            with pytest.raises(sqlite3.DatabaseError):
                house.store.db.conn.execute(statement)
        assert listed_claims(house.store) == (LIBRARIES,)


@pytest.mark.parametrize(
    ("claim", "says"),
    [
        (replace(LIBRARIES, claim="The council sold the old pool to a builder"), "belonged to another"),
    ],
)  # fmt: skip
def test_an_id_that_was_taken_out_is_never_given_to_another_claim(
    folder: Path, claim: Claim, says: str
) -> None:
    with house_in(folder) as house:
        write(house, LIBRARIES, BINS)
        adopt(house)
        write(house, BINS)
        adopt(house)
        write(house, BINS, claim)
        assert adopt(house) == (BINS,)
        told = messages(house, "claims_file")[0]["body"]
        assert says in told and "claims.yaml:" in told
        write(house, BINS, LIBRARIES)
        assert adopt(house) == (BINS, LIBRARIES), "the same claim may come back"


def test_what_was_withdrawn_stays_so(folder: Path) -> None:
    with house_in(folder) as house:
        write(house, replace(LIBRARIES, status="withdrawn"))
        adopt(house)
        write(house, LIBRARIES)
        (stands,) = adopt(house)
        assert stands.status == "withdrawn"
        assert "new id" in messages(house, "claims_file")[0]["body"]


def test_the_first_file_must_be_good(folder: Path) -> None:
    with house_in(folder) as house:
        with pytest.raises(UserError, match=r"claims.yaml: there is no such file"):
            adopt(house)
        write(house, replace(LIBRARIES, source_url=""))
        with pytest.raises(UserError, match=r"claims.yaml:\d+:\d+: .*has no source"):
            adopt(house)
        assert held_claims(house.store) == {} and entries(house, "claims_refused") == []


def test_a_broken_change_leaves_the_former_in_force_and_is_told_once(
    tmp_path: Path,
) -> None:
    with town(tmp_path / "data", claims="claims.yaml") as place:
        path = place.folder / "claims.yaml"
        path.write_text(write_claims([LIBRARIES]))
        house = place.open()
        good = path.read_text()
        path.write_text(good.replace("https://", "ftp://"))
        for _ in range(3):
            follow(place, house)
        assert house.claims == (LIBRARIES,)
        assert [m["audience"] for m in messages(house, "claims_file")] == ["comms", "owner"]  # fmt: skip
        told = messages(house, "claims_file")[0]["body"]
        english, _, welsh = told.partition("CYMRAEG (drafft")
        assert "is no web address" in english and "Ni ellir defnyddio" in welsh
        assert len(entries(house, "claims_refused")) == 1
        assert place.open().claims == (LIBRARIES,), "a new start changes nothing"
        assert len(entries(place.open(), "claims_refused")) == 1
        path.unlink()
        house = place.open()
        assert house.claims == (LIBRARIES,)
        assert len(messages(house, "claims_file")) == 4, "a file that is gone is news"
        path.write_text(good)
        follow(place, house)
        follow(place, house)
        assert len(entries(house, "claims_file_mended")) == 1


def follow(place: Town, house: House) -> None:
    place.clock.forward(minutes=1)
    follow_claims(house)


def test_when_a_changed_file_is_taken_in_the_older_claims_are_not_kept_in_memory(
    tmp_path: Path,
) -> None:
    def at_hand(text: str) -> int:
        gc.collect()
        known = [each for each in gc.get_objects() if isinstance(each, Index)]
        return sum("ZZ-0" in each.others and text in each.written["ZZ-0"].claim for each in known)  # fmt: skip

    many = [replace(LIBRARIES, claim_id=f"ZZ-{n}", claim=f"The council will sell its {n}th depot", claim_cy="", paraphrases=()) for n in range(12)]  # fmt: skip
    with town(tmp_path / "data", claims="claims.yaml") as place:
        path = place.folder / "claims.yaml"
        path.write_text(write_claims(many))
        house = place.open()
        assert match(many[3].claim, house.claims).claim_id == "ZZ-3"
        assert at_hand("0th depot") == 1
        path.write_text(write_claims([replace(many[0], claim="The council will sell a school"), *many[1:]]))  # fmt: skip
        follow(place, house)
        follow(place, house)
        assert house.claims[0].claim == "The council will sell a school"
        assert match(many[3].claim, house.claims).claim_id == "ZZ-3"
        assert (at_hand("0th depot"), at_hand("a school")) == (0, 1)


def test_a_changed_file_is_taken_in_while_running_when_two_looks_agree(
    tmp_path: Path,
) -> None:
    with town(tmp_path / "data", claims="claims.yaml") as place:
        path = place.folder / "claims.yaml"
        path.write_text(write_claims([LIBRARIES, BINS]))
        house = place.open()
        path.write_text(write_claims([BINS]))  # as if an editor were still writing
        follow(place, house)
        assert house.claims == (LIBRARIES, BINS)
        path.write_text(write_claims([BINS, LIBRARIES]))
        follow(place, house)
        follow(place, house)
        assert house.claims == (BINS, LIBRARIES)
        assert [r["change"] for r in history_of(house.store, "CLM-1")] == ["imported"]


def test_a_running_house_follows_what_a_command_took_in(tmp_path: Path) -> None:
    with town(tmp_path / "data", claims="claims.yaml") as place:
        path = place.folder / "claims.yaml"
        path.write_text(write_claims([LIBRARIES]))
        house = place.open()
        path.write_text(write_claims([LIBRARIES, BINS]))
        with house_in(place.folder, Clock()) as command:
            adopt(command)
        follow(place, house)
        assert house.claims == (LIBRARIES, BINS)


def test_a_claim_dated_tomorrow_is_taken_in_tomorrow(folder: Path) -> None:
    clock = Clock()
    with house_in(folder, clock) as house:
        write(house, BINS)
        adopt(house)
        write(house, BINS, replace(LIBRARIES, source_date="2026-11-21"))
        assert len(adopt(house)) == 1
        clock.forward(days=1)
        assert len(adopt(house)) == 2


def test_a_house_with_old_settings_leaves_alone_what_people_keep_by_now(
    tmp_path: Path,
) -> None:
    with town(tmp_path / "data", claims="claims.yaml", people=PEOPLE) as place:
        (place.folder / "claims.yaml").write_text(write_claims([LIBRARIES]))
        house = place.open()
        place.settings(people=PEOPLE)
        with house_in(place.folder, place.clock) as command:
            agreed(command, "added", BINS)
        for _ in range(3):
            follow(place, house)
        assert house.claims == (LIBRARIES, BINS)


def test_two_processes_that_take_in_the_same_file_do_it_once(folder: Path) -> None:
    with house_in(folder) as one, house_in(folder) as other:
        write(one, LIBRARIES)
        look = look_at(folder / "claims.yaml")
        for house in (one, other):
            take_in(house.store, house.settings, look, house.now(), no_seam)
        assert len(entries(one, "claims_imported")) == 1


def test_a_pipe_in_place_of_the_file_is_refused_and_not_waited_for(
    folder: Path,
) -> None:
    os.mkfifo(folder / "claims.yaml")
    with house_in(folder) as house, pytest.raises(UserError, match="no ordinary file"):
        adopt(house)
