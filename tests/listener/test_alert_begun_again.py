"""What somebody ended and is said once more: its numbers are its own, and one voice writes to nobody at once."""

from __future__ import annotations

from pathlib import Path

from listener.claims.handling import close, say_wrong
from listener.commands.alerts_shown import story_of
from listener.house import House
from listener.store.connection import Row
from listener.store.incidents import parts_of
from tests.listener.newsroom import COMMS, Newsroom, newsroom, words
from tests.listener.test_spreading import PEOPLE, SOLD

JOKE = "It is a joke of the rugby club."


def _ended(room: Newsroom) -> None:
    """Four accounts spread it, and comms call it a false alarm."""
    for text, by in zip(SOLD * 2, (*PEOPLE, "Cobden Larch", "Ottoline Vane"), strict=False):  # fmt: skip
        room.say(text, by=by)
    room.tick(minutes=1)
    say_wrong(room.house, 1, COMMS, JOKE)


def _messages(house: House) -> list[Row]:
    return house.store.rows("SELECT * FROM outbox WHERE kind = 'incident' ORDER BY message_id")  # fmt: skip


def test_one_voice_after_a_false_alarm_waits_for_the_digest_and_is_weighed_as_one(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data", claims=[]) as room:
        _ended(room)
        told = len(_messages(room.house))
        room.say(SOLD[0], by="Hesper Quill")
        again = room.open()
        assert again["former_id"] == 1 and again["level"] == "LOW"
        assert parts_of(again)["reach"] == 1 and parts_of(again)["velocity"] == 1
        assert again["proposed_why"].startswith("few people")
        assert len(_messages(room.house)) == told
        room.say(SOLD[1], by="Hesper Quill")
        assert len(_messages(room.house)) == told  # one account, however often


def test_what_several_say_anew_is_told_with_numbers_that_agree(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", claims=[]) as room:
        _ended(room)
        told = len(_messages(room.house))
        for number, by in enumerate(("Hesper Quill", PEOPLE[0], "Jory Penhale")):
            room.say(SOLD[number], by=by)
        (message,) = _messages(room.house)[told:]
        english, welsh = message["body"].split("-" * 40)
        assert "Seen so far: 3 times by 3 accounts" in english
        assert "5 more accounts said it before, in alert 1. They are not counted here." in english  # fmt: skip
        assert "reach 1 of 5" in english
        assert "Dywedodd 5 cyfrif arall hyn o'r blaen, yn rhybudd 1." in welsh
        shown = " ".join(story_of(room.house, room.open()))
        assert "The one before was alert 1. 5 more accounts said it before" in shown


def test_a_claim_that_begins_again_says_how_many_said_it_before(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data") as room:
        room.spread(3)
        close(room.house, 1, COMMS, "It was answered in the paper.")
        room.spread(8)
        room.tick(minutes=1)
        text = words(room.mails()[-1])
        assert "3 more accounts said it before, in alert 1. They are not counted here." in text  # fmt: skip
