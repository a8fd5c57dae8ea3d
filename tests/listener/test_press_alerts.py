"""What the press asks can be told apart everywhere, and nothing on it speaks of a claim."""

from __future__ import annotations

from datetime import UTC, datetime
from email.header import decode_header, make_header
from pathlib import Path

import pytest

from listener.claims.handling import acknowledge
from listener.claims.quoting import QUOTED, quotation
from listener.commands.alerts_shown import lines_of, story_of
from listener.forgetting.forget import forget_now
from listener.store.incidents import all_incidents, change_incident
from listener.telling.both import DRAFT
from tests.listener.newsdesk import newsdesk
from tests.listener.newsroom import COMMS, Newsroom, newsroom, words

POOL = "Jo from the Sample Gazette here. Would you give us a comment on the pool? My deadline is noon on Friday."
ROADS = "Jo from the Sample Gazette here. Can we have a statement on the roads?"
POOL_ASKED = "The press asks: “Would you give us a comment on the pool?” (deadline is noon on Friday)"
ASKED = "“Would you give us a comment on the pool?”"
ROADS_ASKED = "The press asks: “Can we have a statement on the roads?”"


def listing(room: Newsroom) -> list[str]:
    """The list of the terminal, by the clock of the test."""
    return lines_of(room.house, all_incidents(room.house.store))


def test_mails_and_the_list_say_what_is_asked_and_until_when(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        room.say(POOL, by="Marlow Teasel")
        room.say(ROADS, by="Marlow Teasel")
        room.tick(minutes=1)
        subjects = [str(make_header(decode_header(one))) for one in room.subjects()]
        assert subjects == [f"MEDIUM: {POOL_ASKED}", f"MEDIUM: {ROADS_ASKED}"]
        listed = "\n".join(listing(room))
        assert POOL_ASKED in listed and ROADS_ASKED in listed
        shown = "\n".join(story_of(room.house, all_incidents(room.house.store)[-1]))
        assert POOL_ASKED in shown
        for text in (shown, *map(words, room.mails())):
            assert "Marlow" not in text and "has not checked" not in text
            assert "says it" not in text and "1 time" not in text
            assert "being wrong" not in text and "anghywir" not in text


def test_the_list_has_one_column_for_what_is_done_whatever_an_alert_is_about(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data") as room:
        room.say(POOL, by="Marlow Teasel")
        room.spread(8)
        room.tick(minutes=1)
        lines = listing(room)
    assert len(lines) == 2 and any(POOL_ASKED in line for line in lines)
    assert len({line.index("  new; proposed") for line in lines}) == 1, lines


def test_on_the_desk_the_press_is_no_resident_who_says_a_claim(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data") as desk:
        desk.room.say(POOL, by="Marlow Teasel")
        desk.room.say(ROADS, by="Marlow Teasel")
        browser = desk.browser()
        browser.get("/alerts")
        assert POOL_ASKED in browser.page.words and ROADS_ASKED in browser.page.words
        browser.get("/alerts/1")
        said = browser.page.words
        assert POOL_ASKED in said and "The press, it seems" in said
        for wrong in ("Resident 1", "Says it", "Times said", "The claim", "has not checked", "Marlow"):  # fmt: skip
            assert wrong not in said, wrong
        browser.get("/cy/alerts/1")
        assert "Y wasg yn holi: “Would you give us" in browser.page.words


def test_what_a_subject_quotes_is_forgotten_with_the_comment(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        room.say(POOL)
        room.tick(minutes=1)
        room.clock.forward(days=800)
        forget_now(room.house)
        left = room.house.store.rows("SELECT subject, body FROM outbox")
        assert "pool" not in str(left)
        box = (room.house.folder / "alerts.mbox").read_text()
        assert "pool" not in box and "Subject: MEDIUM: The press asks:" in box
        assert len(room.mails()) == 1


@pytest.mark.parametrize("text", ["x" * 500, "word " * 200, "", "\n", "Comment? " * 90])
def test_a_quotation_is_short(text: str) -> None:
    assert len(quotation(text)) <= QUOTED + 2


def test_the_daily_digest_says_who_asks_what_and_until_when(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        room.say(POOL, by="Marlow Teasel")
        room.tick(
            days=3
        )  # until Monday: what only waits is in no digest at the weekend
        (digest,) = [words(mail) for mail in room.mails() if "digest" in str(mail["Subject"])]  # fmt: skip
        english, welsh = digest.split(DRAFT)
        assert "Who asks: the press, it seems, Facebook" in english
        assert "Pwy sy'n holi: y wasg, mae'n debyg, Facebook" in welsh
        assert f"{ASKED} (deadline 12:00 GMT on Friday, passed)" in english
        assert (
            f"{ASKED} (dyddiad cau 12:00 GMT ddydd Gwener, wedi mynd heibio)" in welsh
        )
        assert "Marlow" not in digest and "1 time" not in digest
        assert "1 account" not in digest
        room.clock.forward(days=800)
        forget_now(room.house)
        left = room.house.store.rows("SELECT subject, body FROM outbox")
        assert "pool" not in str(left), "forgotten with the comment"
        assert "pool" not in (room.house.folder / "alerts.mbox").read_text()


WEDNESDAY = datetime(2026, 11, 25, 14, 0, tzinfo=UTC)
TODAY = "Jo from the Sample Gazette here. Would the council give us a comment on the closed pool by 5pm today?"


@pytest.mark.parametrize(
    ("asks", "at", "by"),
    [
        (TODAY, WEDNESDAY, "Wednesday 16:00"),
        (TODAY, WEDNESDAY.replace(hour=16, minute=30), "Wednesday 16:45"),
        (TODAY, WEDNESDAY.replace(hour=9), "Wednesday 13:00"),  # four hours of duty
        (TODAY.replace("5pm today", "5pm"), WEDNESDAY, "Thursday 10:00"),
        (TODAY.replace("5pm", "noon"), WEDNESDAY, "Thursday 10:00"),  # it is over
    ],
)
def test_who_answers_the_press_is_asked_to_before_its_deadline(
    tmp_path: Path, asks: str, at: datetime, by: str
) -> None:
    with newsroom(tmp_path / "data", at=at) as room:
        room.say(asks, by="Marlow Teasel")
        room.tick(minutes=1)
        row = room.open()
        due = datetime.fromisoformat(row["acknowledge_by_at"])
        assert f"{due:%A %H:%M}" == by and due >= at
        (mail,) = room.mails()
        sure = by.startswith("Wednesday")
        assert ("17:00 GMT on Wednesday" in words(mail)) == sure
        if sure:
            assert row["posture_by_at"][:16] <= "2026-11-25T17:00"
            assert "17:00 GMT ddydd Mercher" in words(mail)


def test_a_deadline_at_the_end_of_a_long_question_is_quoted(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", at=WEDNESDAY) as room:
        room.say(TODAY, by="Marlow Teasel")
        long = TODAY.replace("5pm today", "close of play today")
        room.say(long, by="Marlow Teasel")
        room.tick(minutes=1)
        first, other = [str(make_header(decode_header(one))) for one in room.subjects()]
        assert "(by 5pm today)" in first and "(by close of play today)" in other


def test_who_comes_next_hears_once_that_nobody_has_taken_the_press_on(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data", at=WEDNESDAY) as room:
        room.say(TODAY, by="Marlow Teasel")
        room.say(ROADS)
        room.tick(minutes=90)
        assert room.subjects("lead@council.example") == []
        room.tick(minutes=31)  # an hour is left
        room.tick(hours=3)
        room.tick(days=2)
        (mail,) = room.mails("lead@council.example")
        head = str(make_header(decode_header(mail["Subject"])))
        assert head.startswith("Not acknowledged (neb wedi ymgymryd ag ef): MEDIUM: The press asks: “Would the council")  # fmt: skip
        said = words(mail)
        assert "17:00 GMT on Wednesday" in said and "17:00 GMT ddydd Mercher" in said
        assert "Marlow" not in said
        assert room.subjects("reviewer@council.example") == []
        (entry,) = room.events("incident_escalated")
        assert entry["details"]["to"] == "comms_lead"


def test_nobody_else_hears_of_the_press_where_comms_took_it_on(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", at=WEDNESDAY) as room:
        room.say(TODAY)
        room.tick(minutes=1)
        acknowledge(room.house, room.open()["incident_id"], COMMS)
        room.tick(hours=5)
        room.tick(days=1)
        assert room.subjects("lead@council.example") == []


NIGHT = datetime(2026, 11, 19, 22, 15, tzinfo=UTC)  # a Thursday, in quiet hours
AT_NIGHT = "Jo from the Sample Gazette here. Would you give us a comment on the pool? My deadline is {}."


@pytest.mark.parametrize(
    ("until", "told_at", "handed_on_at"),
    [
        ("11.30pm tonight", "22:16", "22:53"),
        ("8am tomorrow", "22:16", "07:00"),
        ("8.15am tomorrow", "22:16", "07:15"),  # or comms would have a few minutes
        ("11am tomorrow", "07:00", "10:00"),
    ],
)
def test_the_press_whose_deadline_goes_by_in_the_night_does_not_wait_for_the_morning(
    tmp_path: Path, until: str, told_at: str, handed_on_at: str
) -> None:
    with newsroom(tmp_path / "data", at=NIGHT) as room:
        room.say(AT_NIGHT.format(until))
        for _ in range(15 * 60):
            room.tick(minutes=1)
            if room.mails("lead@council.example"):
                break
        (told,) = room.mails()
        left = "SELECT sent_at FROM outbox WHERE audience = 'comms'"
        assert f"T{told_at}:" in room.house.store.value(left)
        (handed_on,) = room.mails("lead@council.example")
        at = datetime.strptime(handed_on["Date"].split()[4], "%H:%M:%S")
        assert f"{at:%H:%M}" == handed_on_at
        said = words(handed_on)
        assert f"It was sent to comms at {told_at} GMT on " in said
        assert f"Fe'i hanfonwyd at y tîm cyfathrebu am {told_at} GMT ddydd " in said
        for each in (told, handed_on):
            assert "has passed" not in words(each)


def change_incident_clock(room: Newsroom, by: str) -> None:
    """As if it was to be acknowledged by then."""
    with room.house.store.transaction(room.clock()) as tx:
        change_incident(tx, room.open()["incident_id"], acknowledge_by_at=by)
        tx.record("incident_grew", details={})


def test_who_comes_next_reads_that_an_alert_was_only_held(tmp_path: Path) -> None:
    at = NIGHT.replace(day=20, hour=6, minute=40)
    with newsroom(tmp_path / "data", at=at) as room:
        room.say(AT_NIGHT.format("9am today"))
        change_incident_clock(room, "2026-11-20T07:00:00+00:00")
        for _ in range(20):
            room.tick(minutes=1)
        said = words(room.mails("lead@council.example")[0])
        assert "was held until 07:00 GMT on Friday" in said and "could not be sent" not in said  # fmt: skip
        assert "tan 07:00 GMT ddydd Gwener" in said


def test_what_leaves_after_the_deadline_says_that_it_has_passed(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", at=WEDNESDAY) as room:
        room.say(TODAY)
        room.clock.forward(hours=4)  # nothing could be sent meanwhile
        room.tick(minutes=1)
        (mail,) = room.mails()
        assert "The deadline that the press named has passed: 17:00 GMT on Wednesday." in words(mail)  # fmt: skip
        assert "Mae'r dyddiad cau a enwodd y wasg wedi mynd heibio: 17:00 GMT ddydd Mercher." in words(mail)  # fmt: skip
        handed_on = words(room.mails("lead@council.example")[0])
        assert (
            "17:00 GMT on Wednesday (17:00 GMT ddydd Mercher). It has passed"
            in handed_on
        )
        assert "could not be sent to comms so far" in handed_on
