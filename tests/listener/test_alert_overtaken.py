"""What waited for the morning and was overtaken in the night is not sent: a graver word went out, or a person ended it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from listener.claims.handling import close, say_wrong
from listener.claims.incidents import grow
from listener.claims.joining import carry_on
from listener.claims.story import as_it_went
from listener.commands.alerts_shown import story_of
from listener.minutes.verify import verify
from listener.minutes.writer import Writer
from listener.schema import migrations
from listener.store import Store
from listener.store.comments import kept
from listener.store.connection import Row
from listener.store.incidents import steps_of
from listener.store.messages import Message
from listener.tell import send
from listener.telling.mail import open_post
from moderation.claims.spread.priority import Priority
from tests.listener.newsdesk import newsdesk
from tests.listener.newsroom import (
    CLAIM,
    COMMS,
    DENIED,
    FRIDAY,
    SAID,
    Newsroom,
    newsroom,
    words,
)
from tests.town import seeded

NIGHT = FRIDAY.replace(hour=23)
PARTS = {"impact": 3.0, "reach": 3.0, "confidence": 0.8, "velocity": 1.0}
VALUES = {"LOW": 3.0, "MEDIUM": 7.0, "HIGH": 16.0}


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", at=NIGHT) as opened:
        yield opened


def grows(room: Newsroom, level: str, key: str = "spread:1", **more: bool) -> None:
    known = kept(room.house.store, room.write("Words."))
    graded = Priority(level, VALUES[level], PARTS)  # type: ignore[arg-type]
    with room.house.store.transaction(room.clock()) as tx:
        grow(tx, room.house, key, f"Something {key}", graded, known, topic="services", **more)  # type: ignore[arg-type]  # fmt: skip
    room.tick(minutes=1)


def morning(room: Newsroom) -> None:
    room.clock.moment = NIGHT.replace(day=21, hour=7, minute=0)
    room.tick(minutes=1)


def levels(room: Newsroom) -> list[str]:
    return [line.partition(":")[0] for line in room.subjects()]


def dropped(room: Newsroom) -> list[Row]:
    return room.events("message_dropped")


def story(room: Newsroom) -> list[tuple[str, str]]:
    number = room.incidents()[0]["incident_id"]
    return [(s["what"], s["detail"]) for s in steps_of(room.house.store, number)]


def test_a_milder_alert_is_not_sent_after_a_graver_one(room: Newsroom) -> None:
    grows(room, "MEDIUM")
    grows(room, "HIGH")
    morning(room)
    assert levels(room) == ["HIGH"]
    (entry,) = dropped(room)
    assert entry["reason"] == "HIGH of the same incident was told since"
    assert entry["details"]["incident_id"] == room.open()["incident_id"]
    assert ("not_sent", "MEDIUM, to comms") in story(room)


@pytest.mark.parametrize("end", [close, say_wrong])
def test_nobody_is_asked_to_acknowledge_what_a_person_ended_in_the_night(
    room: Newsroom, end: object
) -> None:
    grows(room, "MEDIUM")
    end(room.house, room.open()["incident_id"], COMMS, "We know of it.")  # type: ignore[operator]
    morning(room)
    assert room.subjects() == []
    (entry,) = dropped(room)
    assert "a person" in entry["reason"]


def test_what_is_still_the_gravest_goes_out_in_the_morning(room: Newsroom) -> None:
    grows(room, "LOW", at_once=True)
    grows(room, "MEDIUM")
    grows(room, "MEDIUM", key="spread:2")
    assert room.subjects() == []
    morning(room)
    (mail,) = room.mails()
    said = words(mail)
    assert "2 messages that waited" in str(mail["Subject"])
    assert "MEDIUM: Something spread:1" in said and "Something spread:2" in said
    assert "LOW: Something" not in said
    assert len(dropped(room)) == 1


def test_what_ended_because_it_was_quiet_is_told_all_the_same(room: Newsroom) -> None:
    grows(room, "LOW", at_once=True)
    room.clock.forward(days=4)
    room.clock.moment = room.clock.moment.replace(hour=12)
    room.tick(minutes=1)
    assert room.incidents()[0]["state"] == "closed"
    assert levels(room) == ["LOW"] and not dropped(room), "nobody has seen it yet"


def joined(room: Newsroom, left: str, stays: str) -> None:
    with room.house.store.transaction(room.clock()) as tx:
        carry_on(tx, left, stays)


def test_what_went_on_under_another_number_is_milder_than_what_that_told(room: Newsroom) -> None:  # fmt: skip
    grows(room, "MEDIUM", key="spread:1")
    grows(room, "HIGH", key="spread:2")
    joined(room, "spread:1", "spread:2")
    morning(room)
    assert levels(room) == ["HIGH"]
    (entry,) = dropped(room)
    assert entry["details"]["level"] == "MEDIUM"


def test_the_graver_word_of_what_went_on_elsewhere_is_told(room: Newsroom) -> None:
    grows(room, "MEDIUM", key="spread:1")
    grows(room, "LOW", key="spread:2", at_once=True)
    joined(room, "spread:1", "spread:2")
    morning(room)
    (mail,) = room.mails()
    assert "MEDIUM: Something spread:1" in words(mail) and not dropped(room)


def test_nobody_hears_of_what_went_on_in_one_that_a_person_ended(room: Newsroom) -> None:  # fmt: skip
    grows(room, "MEDIUM", key="spread:1")
    grows(room, "LOW", key="spread:2")
    joined(room, "spread:1", "spread:2")
    close(room.house, room.open()["incident_id"], COMMS, "We know of it.")
    morning(room)
    assert room.subjects() == []


def test_the_story_does_not_say_told_while_the_alert_is_held(room: Newsroom) -> None:
    grows(room, "MEDIUM")
    number = room.open()["incident_id"]
    steps = [step["what"] for step in as_it_went(steps_of(room.house.store, number))]
    assert steps.index("to_be_told") < steps.index("held") and "told" not in steps
    grows(room, "HIGH")
    steps = [step["what"] for step in as_it_went(steps_of(room.house.store, number))]
    assert steps.count("told") == 1 and steps.count("to_be_told") == 1


def test_a_channel_that_heard_nothing_graver_gets_its_message(tmp_path: Path) -> None:
    ways = {"channels": [{"name": "teams", "levels": ["MEDIUM"]}]}
    with newsroom(tmp_path / "data", at=NIGHT, alerts=ways) as room:
        grows(room, "MEDIUM")
        grows(room, "HIGH")
        morning(room)
        query = "SELECT audience FROM outbox WHERE state = 'dropped'"
        gone = [row["audience"] for row in room.house.store.rows(query)]
        assert gone == ["comms"]


def test_a_kill_while_it_is_dropped_leaves_it_whole_and_it_is_dropped_once(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    grows(room, "MEDIUM")
    grows(room, "HIGH")
    store = room.house.store
    room.clock.moment = NIGHT.replace(day=21, hour=7, minute=1)
    entries = store.value("SELECT COUNT(*) FROM entries")

    def killed(name: str) -> None:
        if name == "tell:dropping":
            raise KeyboardInterrupt

    room.house.seam = killed
    with pytest.raises(KeyboardInterrupt):
        send(room.house, open_post(room.house.settings))
    assert store.value("SELECT COUNT(*) FROM outbox WHERE state = 'waiting'") == 1
    assert store.value("SELECT COUNT(*) FROM entries") == entries
    room.house.seam = lambda name: None
    for _ in range(2):
        send(room.house, open_post(room.house.settings))
    assert levels(room) == ["HIGH"] and len(dropped(room)) == 1
    assert verify(store.db).sound


def test_the_story_says_until_when_an_alert_is_held(room: Newsroom) -> None:
    grows(room, "MEDIUM")
    assert ("held", "MEDIUM, to comms, until 07:00 GMT on Saturday") in story(room)


def test_an_outbox_of_the_version_before_is_carried_over_with_what_each_tells_of(
    tmp_path: Path,
) -> None:
    path = tmp_path / "wardmote.db"
    old = Database(path)
    migrations.apply(old, stop_before="step_021_overtaking")
    keys = {"incident:12:MEDIUM": "claim", "incident:3:HIGH:channel:teams": "incident", "incident:3:HIGH:escalated:1": "escalation", "incident:3:brief": "brief"}  # fmt: skip
    for once, kind in keys.items():
        row = {"once": once, "kind": kind, "audience": "comms", "subject": "s", "body": "b", "state": "waiting", "created_at": "x", "next_try_at": "x", "held_at": "y"}  # fmt: skip
        old["outbox"].insert(row)  # type: ignore[union-attr]
    old.conn.commit()
    old.close()
    store = Store(path, Writer(b"k" * 32, seeded(1)))
    rows = store.rows("SELECT incident_id, incident_level, body, held_at FROM outbox ORDER BY message_id")  # fmt: skip
    assert [tuple(row.values()) for row in rows] == [
        (12, "MEDIUM", "b", "y"),
        (3, "HIGH", "b", "y"),
        (None, "", "b", "y"),
        (None, "", "b", "y"),
    ]
    store.close()


HOOK = {"name": "hook", "levels": ["MEDIUM", "HIGH"]}
PHONE = HOOK | {"name": "phone", "short": True}


def edits(room: Newsroom, number: int, text: str) -> None:
    """A resident edits what they wrote, and the service judges it anew."""
    room.say(text, by=f"Resident {number}", comment_id=f"facebook:{number}", native_id=str(number))  # fmt: skip


def removes(room: Newsroom, number: int) -> None:
    with room.house.store.transaction(room.clock()) as tx:
        tx.update("comments", {"gone_at": tx.at}, "comment_id = ?", (f"facebook:{number}",))  # fmt: skip
        tx.record("comments_gone", details={"gone": 1})


class Way:
    """Takes what leaves, as it is said."""

    def __init__(self) -> None:
        self.took: dict[str, str] = {}

    def deliver(self, message: Message) -> None:
        self.took[message.audience] = message.said


@pytest.mark.parametrize("alone", [True, False])
def test_what_was_held_says_when_it_was_written_and_how_many_still_say_it(
    tmp_path: Path, alone: bool
) -> None:
    with newsroom(tmp_path / "data", at=NIGHT, alerts={"channels": [HOOK, PHONE]}) as room:  # fmt: skip
        for number in range(5):
            room.say(f"{SAID} Number {number}.")
        if not alone:
            grows(room, "MEDIUM", key="spread:2")
        way = Way()
        send(room.house, way)
        assert not way.took
        removes(room, 1)
        edits(room, 2, f"Sorry, I was wrong. {DENIED}")
        edits(room, 3, "Sold my bike, ta.")
        edits(room, 4, f"{SAID} Number 4, typo mended.")
        room.clock.moment = NIGHT.replace(day=21, hour=7, minute=0)
        send(room.house, way)
    for audience in ("comms", "channel:hook"):
        said = way.took[audience]
        assert "Written at 23:00 GMT on Friday, held for the quiet hours." in said
        assert "Ysgrifennwyd am 23:00 GMT ddydd Gwener, a'i gadw dros yr oriau tawel." in said  # fmt: skip
        assert "Of the 5 comments in it, 2 still say it as they did (1 removed, 2 edited and say it no more since)." in said  # fmt: skip
        assert "O'r 5 sylw ynddo, mae 2 yn dal i ddweud hynny" in said
        assert said.index("Written at 23:00") < said.index("Claim CLM-014")
    short = way.took["channel:phone"]
    assert "Written at 23:00 GMT on Friday" in short and "Ysgrifennwyd" not in short


def test_what_was_held_for_some_minutes_says_nothing_of_it(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", at=NIGHT.replace(day=21, hour=6, minute=55)) as room:  # fmt: skip
        room.spread(5)
        room.tick(minutes=1)
        room.tick(minutes=5)
        assert len(room.mails()) == 1 and "Written at" not in words(room.mails()[0])


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (f"Sorry, I was wrong. {DENIED}", "said it, match 0.95; edited since, says it no more"),
        ("Sold my bike, ta.", "edited since, says it no more"),
        ("", "removed since"),
    ],
)  # fmt: skip
def test_a_story_puts_no_words_into_the_mouth_of_who_edited_theirs(
    tmp_path: Path, edit: str, says: str
) -> None:
    with newsdesk(tmp_path / "data", claims=[CLAIM]) as desk:
        room = desk.room
        room.say(SAID)
        room.clock.forward(minutes=5)
        edits(room, 1, edit) if edit else removes(room, 1)
        shown = "\n".join(story_of(room.house, room.open()))
        assert says.partition(";")[2] in shown and "says it," not in shown
        assert f"it said:    {SAID}" in shown
        assert not edit or edit not in shown
        browser = desk.browser()
        browser.get("/alerts/1")
        assert SAID in browser.page.words and (not edit or edit not in browser.page.words)  # fmt: skip
        since = "It was edited since, and says it no more." if edit else "It was removed since."  # fmt: skip
        assert since in browser.page.words
        browser.get("/cy/alerts/1")
        assert "Fe'i golygwyd ers hynny" in browser.page.words or "Fe'i tynnwyd ers hynny" in browser.page.words  # fmt: skip


def test_words_that_were_edited_and_still_say_it_are_shown_as_they_stand(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data") as room:
        room.say(SAID)
        room.clock.forward(minutes=5)
        edits(room, 1, f"EDIT: {SAID}")
        shown = "\n".join(story_of(room.house, room.open()))
        assert f"it says:    EDIT: {SAID}" in shown and "since" not in shown
