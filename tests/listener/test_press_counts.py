"""Newspapers are no accounts, and one article is one article, in however many feeds it stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from listener.claims.handling import close
from listener.claims.press import HeardItem, heard_in_the_press, heard_no_more
from listener.claims.story import as_it_went, words_of
from listener.claims.wording import Example, alert_text
from listener.commands.alerts_shown import story_of
from listener.store.incidents import Spread, spread, steps_of
from moderation.claims.match import match
from tests.listener.newsroom import (
    CLAIM,
    COMMS,
    DENIED,
    SAID,
    Newsroom,
    newsroom,
    words,
)

LINK = "https://news.example/libraries"
GRAVE = CLAIM | {"impact": 5}


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with newsroom(tmp_path / "data", claims=[GRAVE]) as opened:
        yield opened


def prints(room: Newsroom, number: int, feed: str, link: str, says: str = SAID, **more: datetime | None) -> None:  # fmt: skip
    """A paper says what the claim says; came_out: when, if not just now."""
    (claim,) = room.house.claims
    at = more.get("came_out", room.clock())
    item = HeardItem(number, feed, link, "Libraries to go", at)
    with room.house.store.transaction(room.clock()) as tx:
        heard_in_the_press(tx, room.house, item, claim, match(says, (claim,)))
        tx.record("feed_read", details={})


def seen(room: Newsroom) -> Spread:
    return spread(room.house.store, room.open()["incident_id"], room.clock())


def test_a_newspaper_is_no_account(room: Newsroom) -> None:
    for number in range(3):
        prints(room, number, f"Paper {number}", f"{LINK}/{number}")
    found = seen(room)
    assert (found.accounts, found.articles, found.press) == (0, 3, True)
    row = room.open()
    assert row["proposed"] == "publish_correction"
    assert row["proposed_why"].startswith("the press has it")
    room.say()
    assert (seen(room).accounts, seen(room).articles) == (1, 3)


def test_the_press_is_the_widest_reach_for_the_week_in_which_it_has_the_story(
    tmp_path: Path,
) -> None:
    with newsroom(tmp_path / "data", claims=[CLAIM | {"impact": 3}]) as room:
        prints(room, 1, "The Echo", LINK)
        room.tick(minutes=1)
        for day in range(2, 11, 2):
            room.tick(days=2)
            room.say(f"{SAID} Day {day}.")
            row, found = room.open(), seen(room)
            assert found.press is (day < 7) and found.articles == 1
            assert row["level_now"] == ("MEDIUM" if day < 7 else "LOW")
            assert row["proposed_why"].startswith("the press has it") is (day < 7)
        prints(room, 2, "The Post", f"{LINK}/later")
        assert seen(room).press and room.open()["level_now"] != "LOW"


def test_an_article_that_says_it_again_has_it_for_another_week(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", claims=[CLAIM | {"impact": 3}]) as room:
        prints(room, 1, "The Echo", LINK)
        (claim,) = room.house.claims
        for day, says in ((2, ""), (4, DENIED), (6, SAID), (8, ""), (10, "")):
            room.tick(days=2)
            room.say(f"{SAID} Day {day}.")
            item = HeardItem(1, "The Echo", LINK, "Libraries to go", room.clock())
            with room.house.store.transaction(room.clock()) as tx:
                found = match(says, (claim,), top=0)
                heard_no_more(tx, room.house, item, says, (found,))
                if says == SAID:
                    heard_in_the_press(tx, room.house, item, claim, found)
                tx.record("feed_read", details={})
            assert seen(room).press is (says != DENIED), day


def test_an_article_that_stands_in_several_feeds_is_one(room: Newsroom) -> None:
    for number, feed in enumerate(("The Echo", "The Post", "County News")):
        prints(room, number, feed, LINK)
    assert (seen(room).articles, seen(room).repeats, seen(room).recent) == (1, 1, 1)
    prints(room, 7, "The Echo", "")
    prints(room, 8, "The Post", "")
    assert seen(room).articles == 3, "without a link nobody can tell them for one"


AGAIN = "Every library of the council is closing next month."


@pytest.mark.parametrize("days", [1, 4, 13])
@pytest.mark.parametrize("over", [False, True])
@pytest.mark.parametrize(("says", "dated"), [(SAID, True), (SAID, False), (AGAIN, True)])  # fmt: skip
def test_an_article_that_turns_up_in_another_feed_alarms_nobody_again(
    room: Newsroom, days: int, says: str, *, over: bool, dated: bool
) -> None:
    """However late, and though comms have closed what they were told of: its own date, or its words, are the same."""
    came_out = room.clock()
    prints(room, 1, "The Echo", LINK, came_out=came_out if dated else None)
    room.tick(minutes=1)
    if over:
        close(room.house, room.open()["incident_id"], COMMS, "The paper has our line.")
    before = room.house.store.value("SELECT COUNT(*) FROM outbox")
    room.clock.forward(days=days)
    prints(room, 2, "The Echo: council", LINK, says=says, came_out=came_out if dated else None)  # fmt: skip
    assert room.house.store.value("SELECT COUNT(*) FROM outbox") == before
    assert len(room.incidents()) == 1


def test_another_article_at_an_old_address_is_another_one(room: Newsroom) -> None:
    prints(room, 1, "The Echo", LINK)
    room.tick(minutes=1)
    close(room.house, room.open()["incident_id"], COMMS, "The paper has our line.")
    room.clock.forward(days=9)
    prints(room, 2, "The Echo", LINK, says=AGAIN)
    assert len(room.incidents()) == 2 and room.open()["level"] == "HIGH"


def test_the_alert_the_digest_and_the_command_count_articles_as_articles(
    room: Newsroom,
) -> None:
    prints(room, 1, "The Echo", LINK)
    room.tick(minutes=1)
    said = words(room.mails()[0])
    assert "Seen so far: in 1 article of the press, 1 of them in the last six hours; no account has said it lately." in said  # fmt: skip
    assert "mewn 1 erthygl yn y wasg" in said and "cyfrif," not in said
    room.say()
    shown = "\n".join(story_of(room.house, room.open()))
    assert "1 time by 1 account in three days, and in 1 article of the press; 2 of all these in the last six hours." in shown  # fmt: skip
    told = alert_text(
        room.open(), room.house.claims[0], seen(room), Example(), now=room.clock()
    )
    assert "1 waith, gan 1 cyfrif, mewn tridiau, ac mewn 1 erthygl yn y wasg" in told
    room.tick(hours=24)
    assert any("in 1 article of the press" in words(mail) for mail in room.mails()[1:])


CHANNELS = [
    {"name": "teams", "levels": ["HIGH", "MEDIUM"]},
    {"name": "duty_phone", "levels": ["HIGH", "MEDIUM"], "short": True},
    {"name": "pager", "levels": ["MEDIUM"]},
]


def test_a_story_in_the_news_after_an_alert_goes_by_the_same_ways_in_both_languages(
    tmp_path: Path,
) -> None:
    alerts = {"channels": CHANNELS}
    with newsroom(tmp_path / "data", claims=[GRAVE], alerts=alerts) as room:
        room.say()
        room.spread(30)
        before = room.house.store.rows("SELECT * FROM outbox")
        room.clock.forward(hours=1)
        prints(room, 1, "The Echo", LINK)
        rows = room.house.store.rows("SELECT * FROM outbox")[len(before) :]
        sent = {row["audience"]: row for row in rows}
        level = room.open()["level"]
        assert level == "HIGH"
        assert set(sent) == {"comms", "channel:teams", "channel:duty_phone"}
        assert all(row["subject"].startswith(f"{level}: in the news: ") for row in rows)
        mail = sent["comms"]["body"]
        assert sent["channel:teams"]["body"] == mail and LINK in mail
        english, _, welsh = mail.partition("CYMRAEG (drafft")
        assert "The Echo repeats" in english and GRAVE["claim"] in english
        assert "Mae The Echo yn ailadrodd" in welsh and GRAVE["claim_cy"] in welsh
        assert SAID not in welsh, "what a paper writes stands once"
        phone = sent["channel:duty_phone"]
        assert len(phone["subject"] + phone["body"]) < 300
        assert room.events("incident_told")[-1]["details"]["to"] == list(sent)


def test_what_was_told_as_news_is_a_step_of_the_story(tmp_path: Path) -> None:
    with newsroom(tmp_path / "data", claims=[GRAVE]) as room:
        room.say()
        room.spread(30)
        room.clock.forward(hours=1)
        number = room.open()["incident_id"]
        prints(room, 1, "The Echo", LINK)
        step = steps_of(room.house.store, number)[-1]
        assert (step["what"], step["detail"]) == ("told_news", "HIGH, to comms")
        assert words_of("told_news", str) == "told to the team, as it is in the news"
        story = as_it_went(
            [*steps_of(room.house.store, number), step | {"what": "held"}]
        )
        assert [each["what"] for each in story if "told" in each["what"]][-2:] == [
            "told",
            "to_be_told",
        ], "the alert left; the news of it waits"


@pytest.mark.parametrize("before", ["untold", "told in the digest"])
def test_what_the_press_states_is_told_at_once_though_it_be_low(
    tmp_path: Path, before: str
) -> None:
    slight = CLAIM | {"impact": 1}
    with newsroom(tmp_path / "data", claims=[slight]) as room:
        if before != "untold":
            room.say("Is the council really closing all its libraries next month?")
            room.tick(hours=24)
            assert "Daily digest" in room.subjects()[0]
            room.tick(minutes=1)
        known = len(room.mails())
        prints(room, 1, "The Echo", LINK)
        room.tick(minutes=1)
        assert room.open()["level"] == "LOW"
        (mail,) = room.mails()[known:]
        assert room.subjects()[-1].startswith("LOW: in the news")
        assert "CLM-014" in words(mail)


def test_a_low_of_the_press_waits_for_the_end_of_the_quiet_hours(tmp_path: Path) -> None:  # fmt: skip
    at = datetime(2026, 11, 24, 23, 0, tzinfo=UTC)
    with newsroom(tmp_path / "data", claims=[CLAIM | {"impact": 1}], at=at) as room:
        prints(room, 1, "The Echo", LINK)
        room.tick(minutes=1)
        assert not room.mails()
        room.tick(hours=9)
        assert any("CLM-014" in words(mail) for mail in room.mails())


@pytest.mark.parametrize(
    ("back", "english", "welsh"),
    [
        (timedelta(days=10), "It came out at 10:00 GMT on Tuesday 10 November, 10 days ago.", "Cyhoeddwyd am 10:00 GMT ddydd Mawrth 10 Tachwedd"),
        (timedelta(minutes=30), " on Friday, 30 minutes ago.", "30 munud yn ôl"),
        (-timedelta(hours=9), "It came out at 10:00 GMT on Friday, 0 minutes ago.", "Cyhoeddwyd am 10:00 GMT ddydd Gwener"),
        (None, "The feed gives no date for it that can be read, so it may be an old story", "Nid yw'r ffrwd yn rhoi dyddiad y gellir ei ddarllen iddo"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("known", [False, True])
def test_who_hears_of_an_article_reads_its_headline_and_when_it_came_out(
    room: Newsroom, known: bool, back: timedelta | None, english: str, welsh: str
) -> None:
    if known:  # then the article is told as news of an alert that there is
        room.spread(12)
        room.tick(seconds=0)
        room.clock.forward(seconds=1)
    prints(room, 1, "The Echo", LINK, came_out=back and room.clock() - back)
    room.tick(seconds=1)
    told = [words(mail) for mail in room.mails() if "Headline" in words(mail)]
    assert len(told) == 1 and "Headline: Libraries to go" in told[0]
    assert english in told[0] and welsh in told[0], told[0]


@pytest.mark.parametrize("back", [timedelta(days=2), None])
def test_the_command_says_when_an_article_came_out_beside_when_it_was_seen(
    room: Newsroom, back: timedelta | None
) -> None:
    prints(room, 1, "The Echo", LINK, came_out=back and room.clock() - back)
    (line,) = (one for one in story_of(room.house, room.open()) if one.endswith(LINK))
    assert line.startswith("  2026-11-20 10:00 GMT  The Echo")
    assert ("published 2026-11-18 10:00 GMT" in line) == (back is not None)
    assert ("published" in line) == (back is not None)
