"""A file of claims that lost most of them by accident takes nothing out before a person says that it is meant."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from listener.claims.adopt import adopt_claims
from listener.claims.follow import follow_claims
from listener.claims.standing import claims_standing, in_words
from listener.commands.claims import claims
from listener.house import House, no_seam
from listener.minutes.verify import verify
from listener.store.claims import history_of, listed_claims
from moderation.claims.factbank.writing import write_claims
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
from tests.town import Clock, town

POOL = replace(BINS, claim_id="CLM-3", claim="The old pool was sold to a builder")
BUS = replace(BINS, claim_id="CLM-4", claim="The night bus to Fernhollow is cut", claim_cy="Mae'r bws nos yn dod i ben")  # fmt: skip
FOUR = (LIBRARIES, BINS, POOL, BUS)
WHO = ("--replace", "--as", "Robin Example", "--reason", "A new list.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "data", claims="claims.yaml")


def adopt(house: House, *claims: Claim) -> tuple[Claim, ...]:
    (house.folder / "claims.yaml").write_text(write_claims(claims))
    return adopt_claims(house.store, house.settings, house.now(), no_seam)


def command(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(claims, [*words, "--data", str(folder)])


@pytest.mark.parametrize("left", [(), (BUS,), (replace(BUS, claim_id="CLM-9"),)])
def test_most_claims_at_once_stay_until_a_person_says_that_it_is_meant(
    folder: Path, left: tuple[Claim, ...]
) -> None:
    clock = Clock()
    with house_in(folder, clock) as house:
        adopt(house, *FOUR)
        for _ in range(3):
            assert adopt(house, *left) == FOUR
            clock.forward(days=1)
        (told,) = messages(house, "claims_file")
        assert told["audience"] == "comms"
        english, _, welsh = told["body"].partition("CYMRAEG (drafft")
        assert "CLM-1: " in english and "CLM-1: " in welsh
        assert "wardmote claims import" in english and "--replace" in welsh
        (kept,) = entries(house, "claims_held_back")
        assert json.loads(kept["details"])["in_force"] == 4
        line = in_words(claims_standing(house.store, clock()))[-1]
        assert "would take out most claims at once" in line
        adopt(house, *FOUR)
        assert len(in_words(claims_standing(house.store, clock()))) == 1, "put back"
        assert verify(house.store.db).sound


def test_who_means_it_says_so_with_name_and_reason_and_both_are_kept(
    folder: Path,
) -> None:
    path = folder / "claims.yaml"
    with house_in(folder) as house:
        adopt(house, *FOUR)
        adopt(house)
    assert "--replace" in command(folder, "check").output
    listed = command(folder, "list").output
    assert "would take out most claims" in listed and "CLM-4" in listed
    refused = command(folder, "import", str(path))
    assert "would take out 4 of the 4 claims" in str(refused.exception)
    for who in (("--replace",), ("--replace", "--as", "Robin Example"), ("--replace", "--as", "Jay Example", "--reason", "Newer.")):  # fmt: skip
        assert command(folder, "import", str(path), *who).exception
    with house_in(folder) as house:
        assert len(listed_claims(house.store)) == 4
    done = command(folder, "import", str(path), *WHO)
    assert "4 removed" in done.output, done.exception
    with house_in(folder) as house:
        assert listed_claims(house.store) == ()
        entry = entries(house, "claims_imported")[-1]
        assert (entry["actor"], entry["role"]) == ("Robin Example", "comms")
        last = history_of(house.store, "CLM-4")[-1]
        assert (last["change"], last["approved_by"]) == ("removed", "Robin Example")
        (told,) = messages(house, "claims_taken_out")
        assert BUS.claim in told["body"] and BUS.claim_cy in told["body"]
        assert in_words(claims_standing(house.store, house.now())) == []
        assert verify(house.store.db).sound


def test_fewer_go_at_once_and_comms_are_told_which(folder: Path) -> None:
    clock = Clock()
    with house_in(folder, clock) as house:
        adopt(house, *FOUR)
        assert adopt(house, LIBRARIES, BINS) == (LIBRARIES, BINS)
        (told,) = messages(house, "claims_taken_out")
        assert "CLM-3" in told["body"] and "CLM-1" not in told["body"]
        clock.forward(minutes=1)
        assert adopt(house) == (), "two are seen at a glance"
        assert len(messages(house, "claims_taken_out")) == 2
        assert not messages(house, "claims_file")


def test_a_running_house_keeps_the_claims_of_a_file_that_was_emptied(
    tmp_path: Path,
) -> None:
    with town(tmp_path / "data", claims="claims.yaml") as place:
        path = place.folder / "claims.yaml"
        path.write_text(write_claims(FOUR))
        house = place.open()
        path.write_text("version: 1\nclaims: []\n")
        for _ in range(4):
            place.clock.forward(minutes=1)
            follow_claims(house)
        assert house.claims == FOUR
        house = place.open()
        assert house.claims == FOUR, "a new start changes nothing"
        assert len(messages(house, "claims_file")) == 1


def test_a_file_that_is_named_later_takes_out_most_only_when_it_is_meant(
    tmp_path: Path,
) -> None:
    with town(tmp_path / "data", people=PEOPLE) as place:
        with house_in(place.folder, place.clock) as house:
            agreed(house, "imported", *FOUR)
        (place.folder / "claims.yaml").write_text("version: 1\nclaims: []\n")
        place.settings(people=PEOPLE, claims="claims.yaml")
        assert place.open().claims == FOUR


def test_a_claim_that_has_ended_already_is_named_when_it_is_brought_in_and_agreed_to(
    tmp_path: Path,
) -> None:
    folder, path = folder_of(tmp_path / "data"), tmp_path / "in.yaml"
    over = replace(LIBRARIES, created_at=LIBRARIES.created_at.replace(year=2024), expires_at=LIBRARIES.expires_at.replace(year=2025))  # type: ignore[union-attr]  # fmt: skip
    path.write_text(write_claims([over]))
    says = "CLM-1 has ended already: it counts as unverified until renewed."
    asked = command(folder, "import", str(path), *WHO[1:])
    assert says in asked.output, asked.exception
    assert says in command(folder, "waiting").output
    assert says in command(folder, "waiting", "1").output
    assert says in command(folder, "approve", "1", "--as", "Merle Example").output
    assert says not in command(folder, "waiting", "1").output, "it was answered"


def test_of_an_emptied_file_that_takes_nothing_out_check_does_not_say_that_it_does(
    folder: Path,
) -> None:
    with house_in(folder, Clock()) as house:
        adopt(house, *FOUR)
        (folder / "claims.yaml").write_text(write_claims(()))
    said = command(folder, "check").output
    assert "would take out 4 of the 4 claims" in said and "so they stay" in said
    assert "is taken out" not in said
