"""Incidents grow, are told once a level, end, and begin again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from listener.claims.handling import acknowledge, close, say_wrong
from listener.claims.incidents import grow
from listener.commands.alerts import alerts
from listener.forgetting.forget import forget
from listener.minutes.verify import verify
from listener.modes.changes import start_mode
from listener.store.comments import kept
from listener.store.incidents import Item, Spread, spread
from moderation.claims.spread.priority import Priority, priority
from tests.listener.lives import OWNER
from tests.listener.newsroom import (
    ASKED,
    CLAIM,
    COMMS,
    DENIED,
    SAID,
    Newsroom,
    newsroom,
    words,
)

HIGH = Priority("HIGH", 20.0, {"impact": 4.0, "reach": 5.0, "confidence": 1.0, "velocity": 1.0})  # fmt: skip
LOW = Priority("LOW", 3.0, {"impact": 1.0, "reach": 3.0, "confidence": 1.0, "velocity": 1.0})  # fmt: skip


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data") as opened:
        yield opened


def test_one_claim_is_one_incident_that_grows_and_each_level_is_told_once(
    room: Newsroom,
) -> None:
    room.say()
    assert room.open()["level"] == "LOW"
    room.tick(minutes=1)
    assert room.subjects() == []
    room.spread(4)
    room.tick(minutes=1)
    room.spread(20)
    room.tick(minutes=1)
    room.spread(12)
    room.tick(minutes=1)
    title = "The council is closing all its libraries next month"
    false = f'false claim (honiad anwir): "{title}"'
    assert room.subjects() == [f"MEDIUM: {false}", f"HIGH: {false}"]
    told = [entry["details"]["level"] for entry in room.events("incident_told")]
    assert told == ["MEDIUM", "HIGH"] and len(room.incidents()) == 1
    assert verify(room.house.store.db).sound


def test_an_alert_says_what_policy_10_5_asks_for_in_both_languages_and_names_nobody(
    room: Newsroom,
) -> None:
    room.say(SAID, by="Marlow Teasel")
    room.spread(8)
    room.say(ASKED)
    room.tick(minutes=1)
    text = words(room.mails()[-1])
    for part in (
        "CLM-014",
        "found false",
        "No library closure has been decided.",
        "https://council.example/libraries/consultation (2026-11-01)",
        "impact 4 of 5",
        "accounts in three days",
        "in English: The council is shutting every library",
        "https://facebook.example/",
        "publish a correction",
        "acknowledge it by 10:30 GMT on Friday",
        "wardmote alerts ack 1 --as NAME",
        "CYMRAEG (drafft",
        "Mae'r cyngor yn cau ei holl lyfrgelloedd fis nesaf",
        "Ymgymerwch ag ef erbyn 10:30 GMT ddydd Gwener",
    ):
        assert part in text, part
    assert "Marlow" not in text and "Resident" not in text and "abus" not in text


def test_a_claim_cannot_put_a_header_into_a_mail(room: Newsroom) -> None:
    with room.house.store.transaction(room.clock()) as tx:
        item = Item("feed:1", "Gazette\r\nBcc: all@council.example", "x\r\nBcc: a@b.c")
        title = "Libraries\r\nBcc: all@council.example\n\nand a body"
        grow(tx, room.house, "spread:1", title, HIGH, None, item=item)
    room.tick(minutes=1)
    (mail,) = room.mails()
    assert mail["Bcc"] is None and "Bcc" in str(mail["Subject"])


def test_a_second_platform_doubles_the_speed(room: Newsroom) -> None:
    room.say()
    alone = room.open()["value"]
    room.say(f"{SAID} Yes.", platform="x")
    assert room.open()["value"] == pytest.approx(2 * alone)
    room.tick(hours=13)
    number = room.open()["incident_id"]
    assert spread(room.house.store, number, room.clock()).platforms == 0


def test_an_account_that_says_it_all_day_is_one_account(room: Newsroom) -> None:
    for hours in (0, 5, 4):
        room.clock.forward(hours=hours)
        room.say(f"{SAID} {hours}", by="The same")
    seen = spread(room.house.store, room.open()["incident_id"], room.clock())
    assert (seen.accounts, seen.recent, seen.before, seen.repeats) == (1, 2, 1, 3)


def test_a_backlog_that_is_read_at_once_is_no_burst(room: Newsroom) -> None:
    for number in range(20):
        long_ago = room.clock() - timedelta(days=4 + number)
        room.say(f"{SAID} {number}", created_at=long_ago)
    seen = spread(room.house.store, room.open()["incident_id"], room.clock())
    assert (seen.repeats, seen.recent, seen.accounts) == (20, 0, 0)
    assert room.open()["level"] == "LOW"
    room.say(created_at=room.clock() + timedelta(days=9))
    number = room.open()["incident_id"]
    assert spread(room.house.store, number, room.clock()).recent == 1


def test_an_expired_claim_weighs_as_unverified(tmp_path: Path) -> None:
    old = CLAIM | {"created": "2026-08-01", "expires": "2026-10-01"}
    with newsroom(tmp_path / "d", claims=[CLAIM]) as fresh:
        fresh.say()
        valued = fresh.open()["value"]
    with newsroom(tmp_path / "e", claims=[old]) as room:
        room.say()
        assert room.incidents()[0]["value"] == pytest.approx(valued / 2)


def test_who_asks_and_who_puts_it_right_is_counted_and_never_a_finding_of_rule_4(
    room: Newsroom,
) -> None:
    for _ in range(3):
        room.say(ASKED)
    room.say(DENIED)
    row = room.open()
    assert row["level"] == "LOW" and row["value"] == 0.0
    seen = spread(room.house.store, row["incident_id"], room.clock())
    assert (seen.repeats, seen.asks, seen.denies) == (0, 3, 1)
    assert not room.events("claim_flagged")
    room.tick(hours=24)
    (mail,) = room.mails()
    assert "People are asking: 3; people put it right: 1." in words(mail)
    found = room.house.store.rows("SELECT * FROM judgements WHERE rule = 'R4'")
    assert found == []


def test_a_question_is_kept_no_longer_for_being_counted(room: Newsroom) -> None:
    asked, said = room.say(ASKED), room.say(SAID)
    room.clock.forward(days=100)
    forget(room.house)
    erased = {each: kept(room.house.store, each) for each in (asked, said)}
    assert erased[asked].erased_at and not erased[said].erased_at  # type: ignore[union-attr]
    number = room.incidents()[0]["incident_id"]
    assert spread(room.house.store, number, room.clock()).asks == 1, "the count stays"


def test_what_the_owner_answers_is_not_counted_as_people_putting_it_right(
    room: Newsroom,
) -> None:
    room.say(DENIED, by_owner=True)
    assert room.incidents() == []


def test_a_question_that_is_edited_into_the_claim_repeats_it_and_stays_so(
    room: Newsroom,
) -> None:
    mine = {"comment_id": "facebook:77", "native_id": "77", "by": "Marlow"}
    for text in (ASKED, SAID, ASKED):
        room.say(text, **mine)
    seen = spread(room.house.store, room.open()["incident_id"], room.clock())
    assert (seen.repeats, seen.asks) == (1, 0)


def test_what_is_acknowledged_and_grows_graver_is_to_be_acknowledged_anew(
    room: Newsroom,
) -> None:
    room.spread(5)
    number = room.open()["incident_id"]
    acknowledge(room.house, number, COMMS)
    room.spread(8)
    row = room.open()
    assert (row["level"], row["state"], row["owner"]) == ("HIGH", "new", COMMS.name)


@pytest.mark.parametrize("end", [close, say_wrong])
def test_what_has_ended_and_grows_again_is_a_new_incident_that_names_the_former(
    room: Newsroom, end: object
) -> None:
    first = room.say()
    end(room.house, 1, COMMS, "It is over.")  # type: ignore[operator]
    weighed = kept(room.house.store, first)
    assert weighed is not None
    room.say(SAID, comment_id=first, native_id="1", by="Resident 1", media=("photo",))
    assert len(room.incidents()) == 1, "the same comment, judged again, is not news"
    room.say(f"{SAID} Again.")
    old, new = room.incidents()
    assert new["former_id"] == old["incident_id"] == 1
    assert (new["state"], new["level"]) == ("new", "LOW")


def test_a_wave_after_three_quiet_days_is_told_anew(room: Newsroom) -> None:
    room.spread(12)
    acknowledge(room.house, 1, COMMS)
    room.tick(hours=73)
    assert room.open()["state"] == "acknowledged", "it waits for a person"
    room.spread(12)
    room.tick(minutes=1)
    highs = [line for line in room.subjects() if line.startswith("HIGH")]
    assert len(highs) == 2 and room.open()["former_id"] == 1
    assert room.incidents()[0]["state"] == "closed"


def test_a_low_one_ends_by_itself_once_it_was_told_and_is_quiet(room: Newsroom) -> None:
    room.say()
    room.tick(hours=24)
    assert room.open()["told_level"] == "LOW"
    room.tick(hours=73)
    assert room.incidents()[0]["state"] == "closed"


def test_a_low_one_that_no_digest_has_named_yet_does_not_end(room: Newsroom) -> None:
    room.say()
    room.clock.forward(days=4)
    room.say(f"{SAID} Again.")
    assert room.open()["incident_id"] == 1
    room.tick(minutes=1)
    assert room.subjects() == ["Daily digest: 1 new / Crynodeb dyddiol: 1 newydd"]


def test_before_an_election_money_is_told_afterwards_and_services_at_once(
    tmp_path: Path,
) -> None:
    for topic, at_once in (("services", True), ("money", False)):
        with newsroom(tmp_path / topic, claims=[CLAIM | {"topic": topic}]) as room:
            here, now = "facebook:100", room.clock()
            poll = now + timedelta(days=2)
            start_mode(room.house, here, "pre_election", poll, OWNER, "The poll.")
            room.spread(12)
            room.tick(minutes=1)
            assert bool(room.subjects()) is at_once
            room.tick(days=4)
            told = [line for line in room.subjects() if line.startswith("HIGH: ")]
            assert len(told) == 1, "nothing is lost, and nothing is told twice"


def test_the_press_is_an_incident_with_a_clock_and_prepared_lines(
    room: Newsroom,
) -> None:
    room.say("Jo from the Sample Gazette here. Would you give us a comment?")
    room.tick(minutes=1)
    (mail,) = room.mails()
    assert mail["Subject"].startswith("MEDIUM: The press asks: ")
    assert "Resident" not in words(mail)
    row = room.open()
    assert row["proposed"] == "prepare_lines"
    assert row["acknowledge_by_at"] and "found" not in words(mail).partition("---")[0]


def test_a_feed_item_is_a_sighting_of_the_press(room: Newsroom) -> None:
    def graded(seen: Spread) -> Priority:
        assert (
            seen.press and (seen.accounts, seen.articles) == (0, 1) and seen.recent == 1
        )
        return priority(None, 0.5, 1.0, press=seen.press, impact=4)

    item = Item("feed:9", "Sample Gazette", "Libraries to go?", "https://g.example/9")
    about = (room.house, "spread:9", "Libraries")
    with room.house.store.transaction(room.clock()) as tx:
        row = grow(tx, *about, graded, None, item=item)
        again = grow(tx, *about, LOW, None, item=item)
    assert row["level"] == "MEDIUM" and row["proposed"] == "prepare_lines"
    assert again["incident_id"] == row["incident_id"]
    room.tick(minutes=1)
    assert "from Sample Gazette: Libraries to go?" in words(room.mails()[0])
    room.clock.forward(days=500)
    close(room.house, row["incident_id"], COMMS, "Long ago.")
    room.tick(days=500)
    left = room.house.store.rows("SELECT text FROM incident_items")
    assert left == [{"text": ""}]


@pytest.mark.parametrize(
    ("verdict", "denied"),
    [
        ("false", "people put it right: 1."),
        ("misleading", "people put it right: 1."),
        ("outdated", "people put it right: 1."),
        ("unverified", "people say that it is not so: 1."),
    ],
)
def test_who_asks_about_a_claim_is_counted_whatever_is_known_of_it_and_nothing_wrong_is_said(
    tmp_path: Path, verdict: str, denied: str
) -> None:
    with newsroom(tmp_path / "d", claims=[CLAIM | {"verdict": verdict}]) as room:
        room.say(ASKED)
        room.say(DENIED)
        assert room.open()["level"] == "LOW" and not room.events("claim_flagged")
        told = CliRunner().invoke(alerts, ["show", "1", "--data", str(room.house.folder)]).output  # fmt: skip
        right = verdict != "unverified"
        assert ("puts it right" in told) is right, told
        assert ("says that it is not so" in told) is not right
        room.tick(hours=24)
        (mail,) = room.mails()
        assert f"People are asking: 1; {denied}" in words(mail)
        room.spread(20)
        room.tick(minutes=1)
        alert = words(room.mails()[-1])
        assert denied in alert and ("yn ei gywiro: 1" in alert) is right
        assert right or "false" not in alert.partition("Proposed:")[0]


def test_who_asks_about_a_claim_whose_entry_has_run_out_is_counted_and_it_is_not_called_wrong(
    tmp_path: Path,
) -> None:
    old = CLAIM | {"created": "2026-08-01", "expires": "2026-10-01"}
    with newsroom(tmp_path / "d", claims=[old]) as room:
        room.say(ASKED)
        room.say(DENIED)
        room.spread(30)
        room.tick(minutes=1)
        alert = words(room.mails()[-1])
        assert "which counts as not verified, for its entry has run out:" in alert
        assert "sy'n cyfrif fel heb ei gadarnhau" in alert
        assert "People are asking: 1; people say that it is not so: 1." in alert
        assert "found false" not in alert and "put it right" not in alert


def test_who_asks_about_what_is_true_is_not_counted(tmp_path: Path) -> None:
    with newsroom(tmp_path / "d", claims=[CLAIM | {"verdict": "true"}]) as room:
        room.say(ASKED)
        room.say(DENIED)
        assert room.incidents() == []
