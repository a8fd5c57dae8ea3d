"""What waited and tells of an article names it still once the council says something else of the claim."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from email.header import decode_header, make_header
from pathlib import Path

import pytest

from listener.claims.press import HeardItem, heard_in_the_press, heard_no_more
from listener.claims.reach import VIEWED, follow_views
from listener.store.comments import kept, save_comment
from listener.store.hearing import Words, add_feed, feed_at, save_heard, save_item
from listener.telling.both import DRAFT
from moderation.claims.match import match
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.newsroom import FRIDAY, SAID, words
from tests.listener.test_claim_no_longer_wrong import becomes

FEED, LINK = "https://echo.example/rss", "https://echo.example/libraries"
PAPER, HEADLINE = "The Example Echo", "Libraries to go"
LITTLE = {"impact": 2}
ANEW = LITTLE | {"correct_statement": "None is closing. Two move.", "correct_statement_cy": "Nid oes un yn cau."}  # fmt: skip


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Newsdesk]:
    at = FRIDAY.replace(hour=14)
    with newsdesk(tmp_path / "data", at=at) as opened:
        becomes(opened, LITTLE)
        yield opened


def prints(
    desk: Newsdesk,
    says: str = SAID,
    came_out: datetime | None = None,
    *,
    native: str = "1",
    link: str = LINK,
    headline: str = HEADLINE,
) -> None:
    """A paper has it, or changes what it has."""
    house, (claim,) = desk.house, desk.house.claims
    with house.store.transaction(desk.clock()) as tx:
        add_feed(tx, FEED)
        feed = feed_at(tx.store, FEED)
        assert feed is not None
        written = Words(native, says, link, headline, says, "", came_out)
        saved = save_item(tx, feed.feed_id, written)
        assert saved is not None
        item = HeardItem(saved[0], PAPER, link, headline, came_out, saved[1])
        found = match(says, (claim,), top=0)
        heard_no_more(tx, house, item, says, (found,))
        if found.stance == "repeats":
            heard_in_the_press(tx, house, item, claim, found)
            save_heard(
                tx, saved, claim.claim_id, "repeats", found.score, says, press=True
            )
        tx.record("feed_read", details={})


def morning(desk: Newsdesk) -> tuple[str, str]:
    """The night goes by; gives the two halves of what left in the morning."""
    before = len(desk.room.mails())
    desk.room.tick(hours=9)
    (mail,) = desk.room.mails()[before:]
    english, _, welsh = words(mail).partition(DRAFT)
    return f"{make_header(decode_header(mail['Subject']))}\n{english}", welsh


@pytest.mark.parametrize("voices", [1, 30])
@pytest.mark.parametrize("dated", [True, False])
def test_a_held_message_on_an_article_names_paper_headline_link_and_day_and_what_is_right_by_now(
    evening: Newsdesk, voices: int, *, dated: bool
) -> None:
    evening.room.spread(voices)
    evening.room.tick(hours=9)  # the quiet hours have begun
    prints(evening, came_out=evening.clock() if dated else None)
    evening.room.tick(minutes=5)
    becomes(evening, ANEW)
    english, welsh = morning(evening)
    assert "in the news: " in english and PAPER in english
    assert f"Headline: {HEADLINE}" in english and LINK in english
    assert ("It came out at 23:00" if dated else "The feed gives no date") in english
    assert ("Cyhoeddwyd am 23:00" if dated else "Nid yw'r ffrwd yn rhoi") in welsh
    assert "What is right: None is closing." in english and "Nid oes un yn" in welsh
    assert "No library closure has been decided" not in english
    if voices > 1:  # comms hear of these first, and then of the article
        assert "One of them, in English: " in english
        assert f"{PAPER} repeats this claim." in english
        assert f"Mae {PAPER} yn ailadrodd" in welsh and LINK in welsh
        assert "Please read the whole article first" in english


def test_an_article_that_says_it_no_more_is_not_told_as_if_it_did(evening: Newsdesk) -> None:  # fmt: skip
    evening.room.spread(30)
    evening.room.tick(hours=9)
    prints(evening)
    evening.room.tick(minutes=5)
    prints(evening, "The council is not closing all its libraries next month.")
    becomes(evening, ANEW)
    evening.room.tick(hours=9)
    said = words(evening.room.mails()[-1])
    assert f"{PAPER} repeats this claim" not in said and HEADLINE not in said
    assert "What is right: None is closing. Two move." in said


def test_an_alert_that_waited_keeps_the_lines_that_are_its_own(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data", at=FRIDAY.replace(hour=23)) as desk:
        becomes(desk, {"impact": 3})
        known = kept(desk.house.store, desk.room.say(platform="x"))
        assert known is not None and desk.room.open()["level"] == "LOW"
        with desk.house.store.transaction(desk.clock()) as tx:
            save_comment(tx, replace(known.comment, views=2_000), {})
            follow_views(tx, desk.house, known.comment.comment_id)
            tx.record("comments_collected", details={"new": 0})
        desk.room.tick(minutes=1)
        becomes(desk, {"impact": 3, "correct_statement": "None is closing."})
        english, _ = morning(desk)
        assert "What is right: None is closing." in english and VIEWED in english


def test_an_alert_on_the_first_article_names_that_one_though_another_followed(tmp_path: Path) -> None:  # fmt: skip
    with newsdesk(tmp_path / "data", at=FRIDAY.replace(hour=22, minute=30)) as desk:
        becomes(desk, LITTLE)
        prints(desk)
        desk.room.tick(minutes=10)
        other = f"{LINK}-go"  # begins as the first one's does
        prints(desk, native="2", link=other, headline="Every library to close")
        becomes(desk, ANEW)
        english, _ = morning(desk)
        assert f"Headline: {HEADLINE}\n" in english and f"Where: {LINK}\n" in english
        assert "What is right: None is closing." in english and other not in english
