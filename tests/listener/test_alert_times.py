"""When comms are told: at once, in the daily digest, after the quiet hours; and who is told when nobody answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from listener.claims.handling import acknowledge
from listener.claims.moments import on_the_wall
from listener.minutes.writer import Actor
from listener.modes.changes import start_mode
from listener.modes.election import in_local_time
from listener.modes.periods import Spell
from listener.telling.both import DRAFT
from listener.telling.notices import clock
from tests.listener.newsroom import (  # fmt: skip
    ASKED,
    CLAIM,
    COMMS,
    Newsroom,
    newsroom,
    words,
)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data") as opened:
        yield opened


def test_the_digest_comes_once_a_day_at_its_hour_and_not_at_all_when_empty(
    room: Newsroom,
) -> None:
    room.tick(hours=30)
    assert room.subjects() == []
    room.clock.moment = room.clock.moment.replace(hour=8, minute=50)
    room.say()
    room.tick(minutes=9)
    assert room.subjects() == []
    room.tick(minutes=1)
    assert room.subjects() == ["Daily digest: 1 new / Crynodeb dyddiol: 1 newydd"]
    room.tick(minutes=1)
    room.say(ASKED)
    room.tick(hours=1)
    assert len(room.subjects()) == 1, "what comes after the hour waits for the next day"
    room.tick(hours=22, minutes=59)
    assert room.subjects()[1:] == [
        "Daily digest: 1 grown / Crynodeb dyddiol: 1 wedi tyfu"
    ]
    room.tick(hours=24)
    assert len(room.subjects()) == 2


def test_the_digest_names_first_what_waits_too_long_also_where_it_has_grown(
    tmp_path: Path,
) -> None:
    bins = {"id": "CLM-2", "claim": "The council will charge £90 for garden waste", "paraphrases": [], "claim_cy": "Bydd y cyngor yn codi £90 am wastraff gardd", "impact": 2}  # fmt: skip
    with newsroom(tmp_path / "data", claims=[CLAIM, CLAIM | bins]) as room:
        room.spread(12)
        room.tick(minutes=1)
        for number in range(3):
            room.say(f"The council will charge £90 for garden waste, number {number}.")
        room.spread(3)
        room.tick(hours=23)
        (digest,) = [mail for mail in room.mails() if "digest" in str(mail["Subject"])]
        subject, text = " ".join(str(digest["Subject"]).split()), words(digest)
    assert subject == (
        "Daily digest: 1 HIGH waiting too long, 1 grown, 1 new / "
        "Crynodeb dyddiol: 1 uchel yn aros yn rhy hir, 1 wedi tyfu, 1 newydd"
    )
    assert text.index("Told before, and grown since") < text.index("of low priority")
    late = text.index("Waiting longer than agreed:")
    assert late < text.index(f'  1  HIGH: false claim: "{CLAIM["claim"]}": it has grown, and stands below')  # fmt: skip
    assert late < text.index("Told before, and grown since")
    assert f'  1  uchel: honiad anwir: "{CLAIM["claim_cy"]}": mae wedi tyfu, ac mae isod' in text  # fmt: skip
    assert "It was due by 10:30 GMT on Friday, and still waits" in text
    assert "Roedd i'w wneud erbyn 10:30 GMT ddydd Gwener, ac mae'n dal i aros" in text
    assert f'honiad anwir: "{CLAIM["claim_cy"]}" (15 gwaith, gan 15 cyfrif' in text


def test_the_lists_of_a_digest_hold_as_many_as_its_subject_and_its_first_line_say(
    tmp_path: Path,
) -> None:
    pool = {"id": "CLM-2", "claim": "The council is closing Millbrook swimming pool in January", "paraphrases": [], "claim_cy": "", "impact": 4}  # fmt: skip
    with newsroom(tmp_path / "data", claims=[CLAIM, CLAIM | pool]) as room:
        room.spread(12)
        for number in range(12):
            room.say(f"The council is closing Millbrook swimming pool in January, number {number}.")  # fmt: skip
        room.tick(minutes=1)
        room.spread(3)
        room.tick(hours=23)
        room.tick(minutes=30)
        room.spread(3)
        room.tick(hours=24)
        first, second = (m for m in room.mails() if "digest" in str(m["Subject"]))
    for mail, head in (
        (first, "Waiting longer than agreed:"),
        (second, "Still waiting, as in the last digest:"),
    ):
        assert "Daily digest: 2 HIGH waiting too long, 1 grown /" in " ".join(str(mail["Subject"]).split())  # fmt: skip
        waiting, _, grown = words(mail).partition("Told before, and grown since:")
        waiting = waiting.partition(head)[2]
        assert "\n  1  HIGH" in waiting and "\n  2  HIGH" in waiting
        assert "\n  1  HIGH" in grown.partition("CYMRAEG")[0]
        assert "\n  2  " not in grown.partition("CYMRAEG")[0]
    assert "1 grown." in words(second) and "more waiting" not in words(second)


def test_quiet_hours_hold_a_medium_and_let_a_high_through(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        room.clock.moment = room.clock.moment.replace(hour=23)
        room.spread(5)
        assert room.open()["level"] == "MEDIUM"
        room.tick(minutes=1)
        assert room.subjects() == []
        room.spread(8)
        room.tick(minutes=1)
        assert [line.partition(":")[0] for line in room.subjects()] == ["HIGH"]
        room.clock.moment = room.clock.moment.replace(day=21, hour=7, minute=1)
        room.tick(minutes=1)
        assert len(room.subjects()) == 1, "the milder one is overtaken"


def test_what_waited_for_the_morning_says_in_its_subject_how_grave_it_is(
    tmp_path: Path,
) -> None:
    bins = {"id": "CLM-2", "claim": "The council will charge £90 for garden waste", "paraphrases": [], "impact": 4}  # fmt: skip
    with newsroom(tmp_path / "data", claims=[CLAIM, CLAIM | bins]) as room:
        room.clock.moment = room.clock.moment.replace(hour=23)
        room.spread(5)
        for number in range(5):
            room.say(f"The council will charge £90 for garden waste, number {number}.")
        room.tick(minutes=1)
        assert room.subjects() == []
        room.tick(hours=8)
        assert room.subjects() == ["2 messages that waited: 2 MEDIUM / 2 neges a fu'n aros: 2 canolig"]  # fmt: skip


def test_an_unacknowledged_high_goes_to_the_lead_and_then_to_the_reviewer_once_each(
    room: Newsroom,
) -> None:
    room.spread(12)
    lead, reviewer = "lead@council.example", "reviewer@council.example"
    room.tick(minutes=29)
    assert not room.subjects(lead)
    room.tick(minutes=2)
    assert len(room.subjects(lead)) == 1 and not room.subjects(reviewer)
    room.tick(minutes=31)
    assert len(room.subjects(reviewer)) == 1
    room.tick(hours=5)
    assert len(room.subjects(lead)) == len(room.subjects(reviewer)) == 1
    steps = [entry["details"]["to"] for entry in room.events("incident_escalated")]
    assert steps == ["comms_lead", "reviewers"]
    assert "Resident" not in words(room.mails(lead)[0])


def test_who_is_told_that_nobody_took_it_on_reads_how_far_it_has_come_by_now(
    tmp_path: Path,
) -> None:
    people = [{"name": name, "role": role} for name, role in (("Wren Example", "owner"), ("Swift Example", "comms"), ("Jay Example", "reviewer"))]  # fmt: skip
    with newsroom(tmp_path / "data", people=people) as room:
        room.spread(12)
        room.tick(minutes=1)
        room.spread(8)
        room.tick(minutes=31)
        english, welsh = words(room.mails("lead@council.example")[0]).split("CYMRAEG")
        assert "Seen so far: 20 times by 20 accounts in three days" in english
        assert "Gwelwyd hyd yma: 20 gwaith, gan 20 cyfrif" in welsh
        assert "wardmote alerts ack 1 --as NAME" in english
        assert "wardmote alerts ack 1 --as ENW" in welsh
        for half in (welsh, words(room.mails()[-1]).split("CYMRAEG")[1]):
            assert "Awgrym: cyhoeddi cywiriad, oherwydd: mae'n lledaenu" in half  # fmt: skip
            assert "Ai camrybudd oedd hwn? wardmote alerts wrong 1 --as ENW" in half
        room.tick(minutes=31)
        mail = words(room.mails("reviewer@council.example")[0])
    # They may read alerts, and not answer them.
    assert "wardmote alerts ack" not in mail
    assert "Please see that one of them does." in mail


def test_an_acknowledged_high_is_not_escalated(room: Newsroom) -> None:
    room.spread(12)
    acknowledge(room.house, room.open()["incident_id"], COMMS)
    room.tick(hours=20)
    assert not room.subjects("lead@council.example")
    assert room.open()["owner"] == "Swift Example"


def test_where_nobody_else_is_named_comms_are_reminded(tmp_path: Path) -> None:
    alone = {"comms_lead": [], "reviewers": []}
    with newsroom(tmp_path / "data", alerts=alone) as room:
        room.spread(12)
        room.tick(minutes=31)
        assert [s for s in room.subjects() if s.startswith("Not acknowledged")]


def test_on_a_bank_holiday_nobody_is_on_duty(tmp_path: Path) -> None:
    """Friday the 25th and Monday the 28th: what spreads on Christmas Eve at four is not late before Tuesday."""
    eve = datetime(2026, 12, 24, 16, 0, tzinfo=UTC)
    staffed = {"closed": ["2026-12-25", "2026-12-28"]}
    with newsroom(tmp_path / "data", at=eve, alerts={"staffed": staffed}) as room:
        room.spread(5)
        assert room.open()["level"] == "MEDIUM"
        assert room.open()["acknowledge_by_at"] == "2026-12-29T12:00:00.000000+00:00"
        assert room.open()["posture_by_at"] == "2026-12-29T16:00:00.000000+00:00"
        room.clock.moment = eve.replace(day=25, hour=11)
        room.spread(8)
        assert room.open()["level"] == "HIGH"
        assert room.open()["acknowledge_by_at"] == "2026-12-25T13:00:00.000000+00:00"


def test_the_digest_tells_what_was_said_lately_from_what_was_said_in_all(
    room: Newsroom,
) -> None:
    room.spread(5)
    room.tick(days=2)
    room.say()
    room.tick(days=1, hours=6)
    last = words(room.mails()[-1])
    assert "6 times in all, by 1 account in the last three days, 0 of them" in last
    room.tick(days=2)
    last = words(room.mails()[-1])
    assert "6 times in all, by nobody in the last three days, 0 of them" in last


def digests(room: Newsroom) -> list[str]:
    return [words(mail) for mail in room.mails() if "digest" in str(mail["Subject"])]


def test_the_digest_says_first_what_changed_and_is_silent_on_closed_days(tmp_path: Path) -> None:  # fmt: skip
    staffed = {"closed": ["2026-11-24"]}
    with newsroom(tmp_path / "data", alerts={"staffed": staffed}) as room:
        room.spread(5)  # MEDIUM, on a Friday; nobody answers
        room.tick(minutes=1)
        assert room.open()["told_level"] == "MEDIUM"
        for _ in range(3):
            room.tick(days=1)
        (monday,) = digests(room)
        assert "Since the last digest" not in monday and "Waiting longer" in monday
        room.tick(days=1)
        assert len(digests(room)) == 1, "a closed day"
        room.tick(days=1)
        _, wednesday = digests(room)
        first, _, head = wednesday.splitlines()[:3]
        welsh = wednesday.split(DRAFT)[1].strip()
        assert first == "Nothing has changed since the last digest, of Monday 23 November: 1 alert still waiting."  # fmt: skip
        assert welsh.startswith("Nid oes dim wedi newid ers y crynodeb diwethaf, ddydd Llun, 23/11")  # fmt: skip
        assert head.startswith("Still waiting") and "Waiting longer" not in wednesday
        room.say(ASKED)
        room.tick(days=1)
        thursday = digests(room)[-1]
        assert thursday.startswith("Since the last digest, of Wednesday 25 November: 1 new.")  # fmt: skip


def test_what_is_new_is_told_on_a_closed_day_too(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        room.say()
        room.tick(days=1)
        assert room.subjects() == ["Daily digest: 1 new / Crynodeb dyddiol: 1 newydd"]


def test_what_grew_grave_before_an_election_is_told_with_its_clocks_once_that_is_over(
    tmp_path: Path,
) -> None:
    owner, money = Actor("Wren Example", "owner"), CLAIM | {"topic": "money"}
    for voices, level in ((12, "HIGH"), (5, "MEDIUM")):
        with newsroom(tmp_path / level, claims=[money]) as room:
            ends = room.clock() + timedelta(days=6)
            start_mode(room.house, "facebook:100", "pre_election", ends, owner, "A poll.")  # fmt: skip
            room.spread(voices)
            for _ in range(5):
                room.tick(days=1)
            assert room.subjects() == [], "before an election money is not told"
            room.tick(days=1, minutes=1)
            (told,) = room.subjects()
            assert told.startswith(f"{level}: "), "and not as of low priority"
            english = words(room.mails()[0]).partition("-----")[0]
            assert f"It has been {level} since 20 November, and could not be told" in english  # fmt: skip
            assert "Please acknowledge it by" in english
            assert room.open()["acknowledge_by_at"]
            room.tick(hours=3)
            handed = room.subjects("lead@council.example")
            assert bool(handed) is (level == "HIGH")
            room.tick(days=1)
            assert not any("low priority" in words(mail) for mail in room.mails())


@pytest.mark.parametrize(
    ("utc", "told", "zone"),
    [
        ((2026, 10, 25, 0, 30), "01:30 BST", ""),
        ((2026, 10, 25, 1, 30), "01:30 GMT", ""),
        ((2026, 10, 24, 23, 59), "00:59", " BST"),
        ((2026, 10, 25, 2, 0), "02:00", " GMT"),
        ((2026, 3, 29, 0, 59), "00:59", " GMT"),
        ((2026, 3, 29, 1, 0), "02:00", " BST"),
        ((2026, 7, 1, 0, 30), "01:30", " BST"),
    ],
)
def test_a_time_says_bst_or_gmt_always_in_an_alert_and_elsewhere_in_the_hour_that_comes_twice(
    utc: tuple[int, int, int, int, int], told: str, zone: str
) -> None:
    moment = datetime(*utc, tzinfo=UTC)
    english, welsh = on_the_wall(moment, moment)
    spell = Spell("meeting", moment, moment + timedelta(hours=9))
    assert english.partition(" on ")[0] == f"{told}{zone}"
    assert welsh.partition(" ddydd ")[0] == f"{told}{zone}"
    at = {
        clock(moment),
        in_local_time(spell).partition(" until ")[0].rpartition(", ")[2],
    }
    assert at == {told}
