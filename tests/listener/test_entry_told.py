"""`wardmote log show --entry N` tells all that an entry holds: who may decide, what was lost, kept or promised, and its hashes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from listener.house import House
from tests.listener.called import wardmote
from tests.listener.crowd import PEOPLE
from tests.listener.test_log_show import shown
from tests.listener.vault import back_up, bring_back, data_folder, say
from tests.town import THREAT, Town

Say = pytest.CaptureFixture[str]


def told(capsys: Say, place: Town, house: House, event: str) -> list[str]:
    """What the newest entry of a kind tells, the line itself first."""
    seq = house.store.value("SELECT MAX(seq) FROM entries WHERE event = ?", (event,))
    return [line.strip() for line in shown(capsys, place.folder, "--entry", str(seq))]


def with_people(place: Town, people: list[dict[str, Any]], **more: Any) -> House:
    """The same folder after somebody changed who is listed."""
    place.close()
    place.settings(people=people, **more)
    return place.open()


def test_who_was_listed_before_and_after_is_told_by_name(place: Town, capsys: Say) -> None:  # fmt: skip
    with_people(place, PEOPLE[:3])
    changed = [
        PEOPLE[0],
        {"name": PEOPLE[1]["name"], "role": "reviewer"},
        {"name": "Robin Example", "role": "delegate", "until": "2027-06-07"},
    ]
    house = with_people(place, changed)
    lines = told(capsys, place, house, "people_set")
    assert "people set (3 people), by the machine" in lines[0]
    assert "Added: Robin Example (delegate, until 2027-06-07)." in lines
    assert "Removed: Heron Example (reviewer)." in lines
    assert "Changed: Finch Example: delegate -> reviewer." in lines
    assert any(line.startswith("Listed: Wren Example (owner), ") for line in lines)


def test_who_may_confirm_since_then_is_told_by_name(place: Town, capsys: Say) -> None:
    with_people(place, PEOPLE[:2], confirmers=["Wren Example"])
    house = with_people(place, PEOPLE[:2], confirmers=["Finch Example"])
    lines = told(capsys, place, house, "roster_set")
    assert "Added: Finch Example." in lines and "Removed: Wren Example." in lines


def test_names_that_were_erased_are_said_to_be(place: Town, capsys: Say) -> None:
    with_people(place, PEOPLE[:2])
    house = with_people(place, PEOPLE[:3])
    seqs = [row["seq"] for row in house.store.rows("SELECT seq FROM entries WHERE event = 'people_set'")]  # fmt: skip
    with house.store.transaction(place.clock()) as tx:
        tx.update("payloads", {"salt": None, "body": None}, "seq = ?", (seqs[-2],))
        tx.record("payloads_erased", details={"class": "a test", "seqs": seqs[-2:-1]})
    lines = told(capsys, place, house, "people_set")
    assert "Who was listed before was erased, so who was added or removed cannot be told." in lines  # fmt: skip
    lines = [one.strip() for one in shown(capsys, place.folder, "--entry", str(seqs[-2]))]  # fmt: skip
    assert "The names were erased." in lines
    assert f"Payloads erased of entries: {seqs[-2]}" in told(capsys, place, house, "payloads_erased")  # fmt: skip


def test_a_hide_tells_its_promised_end_and_the_hash_of_its_evidence(place: Town, capsys: Say) -> None:  # fmt: skip
    place.comment(place.post(), THREAT)
    house = place.round()
    lines = told(capsys, place, house, "hide_intended")
    assert any(line.startswith("Shown again, unless a person confirms, at: 2026-11-21T") for line in lines)  # fmt: skip
    sha256 = house.store.value("SELECT sha256 FROM evidence ORDER BY evidence_id DESC LIMIT 1")  # fmt: skip
    assert f"SHA-256 of the evidence: {sha256}" in lines


def test_every_entry_tells_its_hash_the_one_before_and_its_commitment(place: Town, capsys: Say) -> None:  # fmt: skip
    place.comment(place.post(), THREAT)
    house = place.round()
    for row in house.store.rows("SELECT * FROM entries"):
        lines = [one.strip() for one in shown(capsys, place.folder, "--entry", str(row["seq"]))]  # fmt: skip
        assert lines[-3:-1] == [f"Previous: {row['previous']}", f"Hash: {row['hash']}"]
        assert lines[-1] == f"Commitment: {row['commitment'] or 'none, for it has no payload'}"  # fmt: skip


def test_an_entry_tells_its_pseudonym_by_which_the_others_are_found(place: Town, capsys: Say) -> None:  # fmt: skip
    place.comment(place.post(), THREAT)
    house = place.round()
    lines = told(capsys, place, house, "comment_hidden")
    (named,) = (line.partition(": ")[2] for line in lines if line.startswith("Pseudonym of the comment: "))  # fmt: skip
    about = shown(capsys, place.folder, "--about", named)
    assert any("comment hidden" in line for line in about)
    assert not [line for line in told(capsys, place, house, "mode_set") if "Pseudonym" in line]  # fmt: skip


@pytest.mark.parametrize(("seen", "words"), [(True, "yes"), (None, "it could not be looked at")])  # fmt: skip
def test_an_act_tells_whether_it_was_seen_to_be_done(place: Town, capsys: Say, seen: bool | None, words: str) -> None:  # fmt: skip
    house = place.open()
    with house.store.transaction(place.clock()) as tx:
        tx.record("comment_hidden", details={"verb": "hide", "read_back": seen})
    lines = told(capsys, place, house, "comment_hidden")
    assert f"The platform showed that it is done: {words}" in lines


def test_every_value_of_an_entry_is_told(place: Town, capsys: Say) -> None:
    house = place.open()
    details = {"until": "2027-01-02T03:04:05.000000+00:00", "kept": 2, "gone": False, "seqs": [3, 4], "of": {"a": 1, "b": None}, "no": None}  # fmt: skip
    with house.store.transaction(place.clock()) as tx:
        tx.record("hold_placed", details=details)
    lines = told(capsys, place, house, "hold_placed")
    assert lines[1:-3] == ["Gone: no", "Comments kept: 2", "Of: a: 1", "Payloads erased of entries: 3, 4", "Until: 2027-01-02T03:04:05Z"]  # fmt: skip


def test_a_number_of_an_entry_is_told_to_four_places(place: Town, capsys: Say) -> None:
    house = place.open()
    with house.store.transaction(place.clock()) as tx:
        tx.record("claim_threshold_changed", details={"from": 0.7796000000000001, "to": 0.8, "answers": 12})  # fmt: skip
    lines = told(capsys, place, house, "claim_threshold_changed")
    assert {"From: 0.7796", "To: 0.8", "Answers: 12"} <= set(lines)


def test_a_restore_tells_when_the_backup_was_made_and_what_was_lost(tmp_path: Path) -> None:  # fmt: skip
    folder = data_folder(tmp_path / "data")
    made = back_up(folder)
    say(folder, 3)
    bring_back(made.path, folder, behind="The disk is gone.")
    done = wardmote("log", "show", "--entry", "7", "--data", str(folder))
    assert "backup restored" in done.stdout
    for line in ("The backup was made: 2026-11-20T", "First entry that was lost: 7\n", "Last entry that was lost: 9\n", "Hash of the last that was lost"):  # fmt: skip
        assert line in done.stdout, line
