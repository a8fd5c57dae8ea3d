"""What was written to an account while it could not be read, and is lost: the owner hears which time that is."""

from __future__ import annotations

from typing import Any

import pytest

from listener.house import House
from tests.town import Town


def told(house: House) -> list[dict[str, Any]]:
    return house.store.rows(
        "SELECT audience, subject, body FROM outbox WHERE kind = 'unread' ORDER BY message_id"
    )


@pytest.mark.parametrize("count", [1000, 20])
def test_after_an_outage_the_owner_hears_which_mentions_x_shows_no_more(
    place: Town, count: int
) -> None:
    account = place.world.account
    place.settings(pages=[{"connector": "x", "id": account.id, "name": "Wren on X"}])
    place.world.mention("x", "@cllr_wren hello", by="Odo Fernhill")
    house = place.round()
    fault = place.faults.add("x", "*", "token_expired")
    place.round()
    for number in range(count):
        place.clock.forward(seconds=60)
        place.world.mention("x", f"@cllr_wren remark {number}", by="Tansy Brook")
    place.faults.remove(fault)
    place.round(times=2)
    _, *others = told(house)
    named = [row for row in others if "not seen all" in row["subject"]]
    (back,) = [row for row in others if "again" in row["subject"]]
    assert len(named) == (count == 1000)
    assert ("You need do nothing" in back["body"]) == (count == 20)
    for row in named:
        assert row["audience"] == "owner" and "2026-11-20 09:" in row["body"]
        assert "between" in row["body"] and "look for threats first" in row["body"]
        assert "another message" in back["body"]
        assert "yr hyn a ysgrifennwyd rhwng" in row["body"]
    events = [row["event"] for row in house.store.rows("SELECT event FROM entries")]
    assert events.count("page_news_lost") == len(named)
