"""An alert on something new that waits while it joins a claim's alert says what the council says of that claim."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from listener.claims.change import approve, propose
from listener.minutes.verify import verify
from listener.store.connection import Row
from listener.telling.both import DRAFT
from tests.listener.newsdesk import COMMS, SECOND, Newsdesk, newsdesk
from tests.listener.newsroom import FRIDAY, words
from tests.listener.test_claims_continued import SOLD, check_it, claim

HOMES = "Plans for homes at a sports ground were passed in private"


@pytest.fixture
def night(tmp_path: Path) -> Iterator[Newsdesk]:
    """Two things are said in the quiet hours; the second becomes a claim, and then somebody says both."""
    at = FRIDAY.replace(hour=22, minute=10)
    with newsdesk(tmp_path / "data", at=at, kept_here=True) as desk:
        for text in ("They have flogged a field at Otterham",) * 4:
            desk.room.say(text)
            desk.clock.forward(minutes=1)
        for text in ("The council is building 40 houses on Otterham playing field",) * 3:  # fmt: skip
            desk.room.say(text)
            desk.clock.forward(minutes=1)
        check_it(desk, 2, claim=HOMES)
        desk.room.tick(minutes=1)
        desk.room.say(SOLD)
        states = {row["key"]: row["state"] for row in desk.room.incidents()}
        assert states == {"spread:1": "closed", "claim:CLM-050": "new"}
        yield desk
        assert verify(desk.house.store.db).sound


def alert(desk: Newsdesk, number: int = 1) -> Row:
    """The message on an alert."""
    (row,) = desk.house.store.rows("SELECT * FROM outbox WHERE kind IN ('incident', 'claim') AND once LIKE ?", (f"incident:{number}:%",))  # fmt: skip
    return row


def says(desk: Newsdesk, verdict: str) -> None:
    """Two of comms change what is found of the claim."""
    changed = claim(claim=HOMES, verdict=verdict)
    number = propose(desk.house, "changed", [changed], COMMS, "Asked again.")
    approve(desk.house, number, SECOND)


def test_it_says_what_was_found_and_where_to_answer_by_now(night: Newsdesk) -> None:
    for _ in range(3):
        night.room.tick(minutes=1)
    night.room.tick(hours=9)
    body = alert(night)["body"]
    assert alert(night)["state"] == "sent"
    assert "Claim CLM-050, which the council has found misleading" in body
    assert "nobody has said that it is false" not in body
    assert "does not know it" not in body and "To make it a claim" not in body
    assert "wardmote alerts ack 2 " in body and "ack 1 " not in body
    said = "".join(words(mail) for mail in night.room.mails())
    assert body.partition(DRAFT)[0].rstrip("\n-") in said
    assert "wardmote alerts ack 1 " not in said
    of_it = [e for e in night.room.events("message_rewritten") if e["details"]["message_id"] == alert(night)["message_id"]]  # fmt: skip
    assert len(of_it) == 1, "once"


def test_what_the_council_finds_true_meanwhile_is_not_sent(night: Newsdesk) -> None:
    says(night, "true")
    night.room.tick(hours=9)
    assert alert(night, 1)["state"] == "dropped"
    assert not [s for s in night.room.subjects() if "several people" in s]
    (row,) = [r for r in night.room.incidents() if r["key"] == "claim:CLM-050"]
    assert row["told_level"] == "NONE", "comms were told nothing of it"
