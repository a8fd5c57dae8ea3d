"""What waits for the morning and tells of something new says what was found, where comms make it a claim before it leaves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.claims.reporting import report
from listener.minutes.verify import verify
from tests.listener.newsdesk import OWNER, Newsdesk, newsdesk
from tests.listener.newsroom import FRIDAY, words
from tests.listener.test_claims_continued import SOLD, check_it, said_by_several


@pytest.fixture
def night(tmp_path: Path) -> Iterator[Newsdesk]:
    at = FRIDAY.replace(hour=22, minute=30)
    with newsdesk(tmp_path / "data", kept_here=True, at=at) as opened:
        yield opened
        assert verify(opened.house.store.db).sound


def in_the_morning(desk: Newsdesk) -> list[str]:
    """Of what left in the morning: all that tells of what was said."""
    assert not desk.room.mails()
    desk.room.tick(hours=9)
    return [f"{mail['Subject']}\n{words(mail)}" for mail in desk.room.mails() if "Otterham" in words(mail) and "roposal" not in mail["Subject"]]  # fmt: skip


def test_what_waits_as_new_says_what_was_found_once_it_is_a_claim(night: Newsdesk) -> None:  # fmt: skip
    comment = night.room.say(SOLD)
    report(night.house, comment, OWNER, "Ask the estates team.")
    night.room.tick(minutes=1)
    check_it(night)
    (said,) = in_the_morning(night)
    head, _, body = said.partition("\n")
    assert "misleading" in head
    assert "which the council has found misleading" in body
    assert "What is right: The field is leased to the cricket club." in body
    assert "They add: Ask the estates team." in body, "nobody says it elsewhere"
    for wrong in ("not checked yet", "nobody has said that it is false", "does not know it", "make it a claim"):  # fmt: skip
        assert wrong not in said, wrong
    assert len(night.room.events("message_rewritten")) == 1


def test_what_waits_as_new_is_not_sent_once_it_is_found_true(night: Newsdesk) -> None:
    said_by_several(night)
    check_it(night, verdict="true", correct_statement="It was sold in May.")
    assert in_the_morning(night) == []
    (entry,) = night.room.events("message_dropped")
    assert entry["reason"] == "the council has found the claim true"


def test_what_waits_as_new_and_was_not_checked_leaves_as_it_was(night: Newsdesk) -> None:  # fmt: skip
    said_by_several(night)
    (said,) = in_the_morning(night)
    assert "not checked yet" in said and "make it a claim" in said
    assert not night.room.events("message_dropped")
