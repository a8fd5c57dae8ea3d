"""Modes in a living house: people start and end them, each is logged, and none falls back into automatic hiding."""

from __future__ import annotations

import json
import mailbox
from datetime import timedelta
from pathlib import Path

import pytest

from listener.cli import run
from listener.decide import decide
from listener.errors import UserError
from listener.house import House
from listener.minutes.writer import Actor
from listener.modes.changes import (
    end_mode,
    i_am_here,
    resume_hiding,
    start_mode,
)
from listener.modes.follow import follow_modes
from listener.modes.periods import Kind
from tests.listener.lives import OWNER, later, page, stored
from tests.town import MORNING, RUDE, THREAT, Town, town

HOUR = timedelta(hours=1)


def begin(house: House, kind: Kind, hours: float = 2, **more: object) -> None:
    start_mode(
        house,
        page(house),
        kind,
        house.now() + hours * HOUR,
        OWNER,
        "as planned",
        **more,
    )  # type: ignore[arg-type]


def events(house: House, event: str) -> list[dict[str, object]]:
    rows = house.store.rows(
        "SELECT * FROM entries WHERE event = ? ORDER BY seq", (event,)
    )
    return [row | json.loads(row["details"]) for row in rows]


def mails(place: Town, to: str) -> list[str]:
    found = mailbox.mbox(place.folder / "alerts.mbox")
    return [mail["Subject"] for mail in found if str(mail["To"]).startswith(to)]


@pytest.mark.parametrize(
    ("kind", "more", "hidden"),
    [
        ("meeting", {}, True),
        ("emergency", {}, False),
        ("pre_election", {}, False),
        ("away", {}, False),
        ("away", {"delegate": True}, True),
    ],
)
def test_a_mode_that_is_on_holds_the_machine_back(
    place: Town, kind: Kind, more: dict[str, object], hidden: bool
) -> None:
    house = place.open()
    begin(house, kind, **more)
    threat = place.comment(place.post(), THREAT)
    place.round(house)
    assert threat.hidden is hidden
    (entry,) = events(house, "mode_started")
    assert entry["actor"] == OWNER.name and entry["kind"] == kind and entry["ends_at"]


def test_a_thread_marked_as_a_live_matter_is_left_to_people(place: Town) -> None:
    house = place.open()
    post, other = place.post(), place.post()
    place.comment(post, "Hello.")
    place.round(house)
    post_id = house.store.value("SELECT post_id FROM comments")
    begin(house, "quasi_judicial", post_id=post_id)
    here, there = (
        place.comment(post, THREAT),
        place.comment(other, THREAT, by="Someone"),
    )
    place.round(house)
    assert not here.hidden and there.hidden


@pytest.mark.parametrize("kind", ["away", "pre_election"])
@pytest.mark.parametrize("by_hand", [True, False])
def test_after_time_away_or_an_election_only_a_person_lets_software_hide_again(
    place: Town, kind: Kind, by_hand: bool
) -> None:
    house = place.open()
    begin(house, kind)
    with pytest.raises(UserError, match="still on"):
        resume_hiding(house, page(house), OWNER, "back")
    if by_hand:
        end_mode(house, page(house), kind, OWNER, "back early")
    else:
        place.clock.forward(hours=3)
    place.round(house)
    first = place.comment(place.post(), THREAT)
    place.round(house)
    assert not first.hidden and len(events(house, "mode_ended")) == 1
    resume_hiding(house, page(house), OWNER, "back")
    second = place.comment(place.post(), f"{THREAT} Wait for it.")
    place.round(house)
    assert second.hidden and len(events(house, "hiding_resumed")) == 1
    with pytest.raises(UserError, match="Nothing waits"):
        resume_hiding(house, page(house), OWNER, "back")


def test_an_election_in_the_rules_file_is_remembered_when_the_file_forgets_it(
    place: Town,
) -> None:
    path = place.folder / "rules_of_engagement.yaml"
    text = path.read_text("utf-8")
    span = f"[{{ starts_at: {MORNING - HOUR:%Y-%m-%dT%H:%M:%SZ}, ends_at: {MORNING + 9 * HOUR:%Y-%m-%dT%H:%M:%SZ} }}]"
    path.write_text(
        text.replace("  pre_election: []", f"  pre_election: {span}", 1), "utf-8"
    )
    place.round()
    path.write_text(text, "utf-8")
    house = place.open()
    threat = place.comment(place.post(), THREAT)
    place.round(house)
    assert not threat.hidden
    resume_hiding(house, page(house), OWNER, "The election was called off.")
    assert house.standing(page(house), house.now()).no_hiding() == ""


@pytest.mark.parametrize(
    ("kind", "hours", "why"),
    [
        ("emergency", 73, "72 hours"),
        ("meeting", 25, "24 hours"),
        ("pre_election", 93 * 24, "92 days"),
        ("away", -1, "over before"),
    ],
)
def test_every_mode_has_an_end_within_reason(
    place: Town, kind: Kind, hours: float, why: str
) -> None:
    with pytest.raises(UserError, match=why):
        begin(place.open(), kind, hours)


def test_an_emergency_is_asked_after_every_twelve_hours_and_ends(place: Town) -> None:
    house = place.open()
    begin(house, "emergency", 30)
    for _ in range(40):
        place.clock.forward(hours=1)
        follow_modes(house)
    assert len(events(house, "emergency_review_due")) == 2
    assert len(events(house, "mode_ended")) == 1
    assert house.standing(page(house), house.now()).no_hiding() == ""


def test_in_a_meeting_the_owner_hears_nothing_and_the_delegate_of_threats(
    tmp_path: Path,
) -> None:
    alerts = {
        "owner": ["owner@council.example"],
        "delegate": ["deputy@council.example"],
    }
    with town(tmp_path / "data", alerts=alerts) as place:
        house = place.open()
        begin(house, "meeting")
        post = place.post()
        place.comment(post, THREAT)
        place.comment(
            post, "I can't go on any more, there is no point in living.", by="B"
        )
        place.round(house, times=2)
        assert mails(place, "owner") == []
        assert len(mails(place, "deputy")) == 2
        assert len(events(house, "message_held")) >= 2
        place.clock.forward(hours=2)
        place.round(house)
        digest, reminder = mails(place, "owner")
        assert "messages that waited" in digest
        assert "a hide waits for a person" in reminder, "the meeting is over"
        place.round(house, times=2)
        assert len(mails(place, "owner")) == 2
        assert len(mails(place, "deputy")) == 2


def test_at_night_a_threat_rings_and_the_rest_waits_for_the_morning(
    place: Town,
) -> None:
    path = place.folder / "rules_of_engagement.yaml"
    text = path.read_text("utf-8")
    quiet = '  quiet_hours: { starts: "08:00", ends: "12:00" }'
    night = '  quiet_hours: { starts: "22:00", ends: "07:00" }'
    assert night in text
    path.write_text(text.replace(night, quiet, 1), "utf-8")
    house = place.open()
    post = place.post()
    place.comment(post, THREAT)
    place.comment(
        post, "Jo from the Sample Gazette here. Would you give us a comment?", by="Jo"
    )
    place.round(house)
    assert len(mails(place, "owner")) >= 1 and mails(place, "comms") == []
    place.clock.forward(hours=3)
    place.round(house)
    (subject,) = mails(place, "comms")
    assert subject.startswith("MEDIUM: The press asks: ")


def test_when_nobody_who_confirms_was_seen_for_three_days_software_hides_nothing(
    place: Town,
) -> None:
    house = place.open()
    place.clock.forward(hours=73)
    first = place.comment(place.post(), THREAT)
    place.round(house)
    assert not first.hidden
    i_am_here(house, Actor("Cllr Wren Example", "owner"))
    second = place.comment(place.post(), f"{THREAT} Wait for it.")
    place.round(house)
    assert second.hidden


def test_a_restart_does_not_count_as_somebody_seen(place: Town) -> None:
    place.open()
    place.clock.forward(hours=73)
    house = place.open()
    assert "72 hours" in house.standing(page(house), house.now()).no_hiding()


def test_an_owner_who_is_not_seen_is_asked_after_and_then_away(place: Town) -> None:
    house = place.open()
    for _ in range(16):
        place.clock.forward(days=1)
        follow_modes(house)
    assert [entry["days"] for entry in events(house, "owner_unseen")] == [7, 14]
    told = house.store.rows("SELECT subject FROM outbox WHERE kind = 'unseen'")
    assert [row["subject"] for row in told] == [f"The councillor has not looked in for {days} days" for days in (7, 14)]  # fmt: skip
    assert house.standing(page(house), house.now()).deserted
    i_am_here(house, Actor("Cllr Wren Example", "owner"))
    follow_modes(house)
    assert house.standing(page(house), house.now()).no_hiding(), "not by itself"
    for each in house.settings.pages:
        resume_hiding(house, each.page_id, Actor("Cllr Wren Example", "owner"), "back")
    assert house.standing(page(house), house.now()).no_hiding() == ""


def test_what_an_owner_did_before_the_clock_was_ahead_counts_once_it_is_put_right(
    place: Town,
) -> None:
    house, owner = place.open(), Actor("Cllr Wren Example", "owner")
    place.clock.forward(days=30)
    i_am_here(house, owner)
    right = house.now() + timedelta(minutes=5)
    place.clock.forward(days=365)
    i_am_here(house, owner)
    place.clock.moment = right
    follow_modes(house)
    assert not events(house, "owner_unseen")
    place.clock.forward(days=8)
    follow_modes(house)
    assert [entry["days"] for entry in events(house, "owner_unseen")] == [7]


def test_an_owner_who_was_last_seen_by_a_clock_that_was_ahead_is_asked_after_too(
    place: Town,
) -> None:
    wren = Actor("Cllr Wren Example", "owner")
    item, house = place.comment(place.post(), RUDE), place.round()
    place.clock.forward(days=365)
    decide(house, stored(house, item), "keep", wren, "It is fine.")
    i_am_here(house, wren)
    place.clock.forward(days=-365)
    i_am_here(house, wren)
    for _ in range(16):
        place.clock.forward(days=1)
        follow_modes(house)
    assert [entry["days"] for entry in events(house, "owner_unseen")] == [7, 14]
    assert house.standing(page(house), house.now()).deserted


def test_status_and_mode_show_say_what_is_missing(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    place.open()
    place.close()
    folder = ["--data", str(place.folder)]
    run(["status", *folder])
    assert "may not act yet" in capsys.readouterr().out
    arguments = ["--as", "Wren", "--reason", "sitting"]
    assert run(["mode", "start", "meeting", "--for", "3h", *folder, *arguments]) == 0
    said = capsys.readouterr()
    assert "you will hear of threats" in said.err
    assert ", the 15 minutes after it included." in said.out
    assert run(["mode", "show", *folder]) == 0
    assert "meeting until" in capsys.readouterr().out
    assert run(["mode", "end", "meeting", *folder, *arguments]) == 0
    assert run(["mode", "end", "meeting", *folder, *arguments]) == 2
    assert run(["mode", "start", "away", *folder, *arguments]) == 2
    assert "Every mode has an end" in capsys.readouterr().err
    assert run(["mode", "start", "away", "--until", "soon", *folder, *arguments]) == 2
    assert (
        run(["mode", "start", "quasi-judicial", "--for", "2d", *folder, *arguments])
        == 2
    )


def test_a_promise_is_kept_while_the_owner_is_away(place: Town) -> None:
    threat = place.comment(place.post(), THREAT)
    house = place.round()
    assert threat.hidden
    begin(house, "away", 24 * 10)
    later(place, house)
    assert not threat.hidden


def test_a_rude_comment_is_the_same_work_in_every_mode(place: Town) -> None:
    house = place.open()
    begin(house, "away")
    place.comment(place.post(), RUDE)
    place.round(house)
    assert house.store.value("SELECT COUNT(*) FROM queue") == 1
