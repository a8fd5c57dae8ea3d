"""The last checks before a hide (P19 to P21, P24): read back from what was written, logged, and each one stops a hide."""

from __future__ import annotations

import json

import pytest

from listener.decide import decide
from listener.errors import UserError
from listener.house import House
from listener.minutes.agree import disagreements
from listener.minutes.verify import verify
from listener.store.acts import breaker
from listener.store.connection import Row
from listener.store.decisions import open_item_of
from tests.listener.lives import OWNER, comment_id, page, stored
from tests.town import RUDE, THREAT, Town

# What a fault of the disk or of the software could leave behind, by the check that must see it.
SPOILED = {
    "P19": "AFTER INSERT ON evidence BEGIN UPDATE evidence SET body = '{}' WHERE evidence_id = NEW.evidence_id; END",
    "P19 ": "AFTER INSERT ON evidence BEGIN UPDATE evidence SET sha256 = 'x' WHERE evidence_id = NEW.evidence_id; END",
    "P20": "AFTER INSERT ON acts BEGIN UPDATE acts SET state = 'dropped' WHERE act_id = NEW.act_id; END",
    "P20 ": "AFTER INSERT ON acts BEGIN DELETE FROM acts WHERE act_id = NEW.act_id; END",
    "P21": "AFTER INSERT ON notices BEGIN UPDATE notices SET welsh = ' ' WHERE notice_id = NEW.notice_id; END",
    "P21 ": "AFTER INSERT ON notices BEGIN UPDATE notices SET english = '' WHERE notice_id = NEW.notice_id; END",
    "P21  ": "AFTER INSERT ON notices BEGIN DELETE FROM notices WHERE notice_id = NEW.notice_id; END",
    "P24": "AFTER INSERT ON timers BEGIN DELETE FROM timers WHERE decision_id = NEW.decision_id; END",
    "P24 ": "AFTER INSERT ON timers BEGIN UPDATE timers SET restore_at = '2099-01-01' WHERE decision_id = NEW.decision_id; END",
    "P24  ": "AFTER INSERT ON timers BEGIN UPDATE timers SET ended_at = started_at WHERE decision_id = NEW.decision_id; END",
}  # fmt: skip
GUARDS = ("evidence_never_changes", "evidence_only_erased", "entries_never_change")


def spoil(house: House, trigger: str) -> None:
    for guard in GUARDS:
        house.store.db.execute(f"DROP TRIGGER IF EXISTS {guard}")
    house.store.db.execute(f"CREATE TRIGGER spoils {trigger}")


def last(house: House, event: str, about: str = "") -> Row:
    subject = house.store.writer.subject(about)
    row = house.store.row("SELECT * FROM entries WHERE event = ? AND ? IN ('', subject) ORDER BY seq DESC", (event, subject))  # fmt: skip
    assert row, event
    return {**row, "said": json.loads(row["details"])}


def left_to_a_person(house: House, comment: str, code: str) -> Row:
    """That nothing was hidden or even meant to be, that a person is to look soon, and that the log says why."""
    for table in ("acts", "decisions", "notices", "timers"):
        assert not house.store.rows(f"SELECT * FROM {table}"), table
    for event in ("hide_chosen", "hide_intended"):
        assert not house.store.rows("SELECT 1 FROM entries WHERE event = ?", (event,))
    waits = open_item_of(house.store, comment)
    assert waits and waits["urgent"] and waits["rule"] == "R2" and waits["due_at"]
    entry = last(house, "comment_queued", comment)
    assert entry["said"]["first_failed_check"] == code
    assert entry["said"]["checks"]["P04"] is True
    assert "A person decides, because" in entry["reason"]
    return entry


@pytest.mark.parametrize("code", sorted(SPOILED))
def test_whatever_a_hide_needs_and_does_not_find_leaves_it_to_a_person(
    place: Town, code: str
) -> None:
    house = place.open()
    spoil(house, SPOILED[code])
    item = place.comment(place.post(), THREAT)
    place.round(house)
    assert not item.hidden
    left_to_a_person(house, comment_id(item), code.strip())
    place.clock.forward(minutes=10)
    place.round(house)
    assert not item.hidden and verify(house.store.db).sound


def test_a_log_that_was_changed_stops_all_hides_and_people_are_told(
    place: Town,
) -> None:
    house = place.open()
    spoil(house, "AFTER INSERT ON comments BEGIN UPDATE entries SET reason = 'x' WHERE seq = 1; END")  # fmt: skip
    item = place.comment(place.post(), THREAT)
    place.round(house)
    assert not item.hidden
    entry = left_to_a_person(house, comment_id(item), "P20")
    assert "newest entries of the log" in entry["reason"]
    assert "entry 1 was changed" in (breaker(house.store, page(house)) or "")
    assert breaker(house.store, page(house, 1)), "every page"
    assert house.store.rows("SELECT 1 FROM outbox WHERE kind = 'breaker'")


def test_a_database_that_does_not_write_to_the_disk_at_once_hides_nothing(
    place: Town,
) -> None:
    house = place.open()
    house.store.db.execute("PRAGMA synchronous = NORMAL")
    item = place.comment(place.post(), THREAT)
    place.round(house)
    assert not item.hidden
    left_to_a_person(house, comment_id(item), "P20")


def test_evidence_that_was_spoiled_once_is_taken_once_more(place: Town) -> None:
    house = place.open()
    once = SPOILED["P19"].replace(" BEGIN", " WHEN NEW.evidence_id = 1 BEGIN")
    spoil(house, once)
    item = place.comment(place.post(), THREAT)
    place.round(house)
    assert item.hidden
    entry = last(house, "hide_intended")
    (second,) = house.store.rows("SELECT sha256 FROM evidence WHERE evidence_id = 2")
    assert entry["said"]["evidence_sha256"] == second["sha256"]


def test_an_error_in_the_middle_of_a_hide_leaves_it_to_a_person_as_urgent(
    place: Town,
) -> None:
    house = place.open()
    spoil(house, "AFTER INSERT ON timers BEGIN SELECT RAISE(ABORT, 'no'); END")
    item = place.comment(place.post(), THREAT)
    fair = place.comment(place.post(), RUDE)
    place.round(house)
    assert not item.hidden
    left_to_a_person(house, comment_id(item), "P20")
    assert open_item_of(house.store, comment_id(fair)), "the others go on"


def test_what_is_there_is_logged_with_the_hide_of_software_and_of_a_person(
    place: Town,
) -> None:
    post = place.post()
    place.comment(post, THREAT)
    rude = place.comment(post, RUDE)
    house = place.round()
    entry = last(house, "hide_intended")
    assert entry["said"]["checks"] == dict.fromkeys(("P19", "P20", "P21", "P24"), True)
    chosen = last(house, "hide_chosen")
    assert {**chosen["said"]["checks"], **entry["said"]["checks"]}.keys() == {f"P{n:02}" for n in range(25)}  # fmt: skip
    decide(house, stored(house, rude), "hide", OWNER, "Rude.", rule="R1")
    entry = last(house, "hide_intended")
    assert entry["said"]["checks"] == dict.fromkeys(("P19", "P20", "P21"), True)
    assert disagreements(house.store.db, house.store.writer.subject) == []


@pytest.mark.parametrize("code", ["P19", "P20", "P21"])
def test_a_person_is_told_in_one_sentence_and_nothing_is_half_done(
    place: Town, code: str
) -> None:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    spoil(house, SPOILED[code])
    before = house.store.rows("SELECT COUNT(*) AS n FROM entries")
    with pytest.raises(UserError, match=r"^Nothing was hidden\. The .*\.$"):
        decide(house, stored(house, item), "hide", OWNER, "Rude.", rule="R1")
    assert house.store.rows("SELECT COUNT(*) AS n FROM entries") == before
    assert not house.store.rows("SELECT * FROM acts")
    assert open_item_of(house.store, comment_id(item))
