"""How often X says that a comment was shown: read with the poll, kept beside the comment, and counted for reach."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from connectors.simulator import Item
from listener.claims.searching import due_searches, search
from listener.claims.spread_words import spread_words
from listener.claims.wording import priority_words
from listener.house import House
from listener.minutes.verify import verify
from listener.minutes.writer import Writer
from listener.schema import migrations
from listener.store import Store
from listener.store.comments import most_views
from listener.store.connection import Row
from listener.store.incidents import all_incidents, spread
from tests.listener.lives import comment_id
from tests.listener.newsdesk import Newsdesk, newsdesk
from tests.listener.newsroom import COMMS
from tests.listener.test_tell import FALSE_CLAIM
from tests.town import Town, seeded, town

SAID = "The council is shutting every library next month, it's all signed off."


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path / "data", claims="claims.yaml") as opened:
        (opened.folder / "claims.yaml").write_text(FALSE_CLAIM)
        yield opened


def said(place: Town, platform: str = "x") -> Item:
    return place.comment(place.post(platform), SAID, by="Person 0")


def views(house: House, item: Item) -> int | None:
    query = "SELECT views FROM comments WHERE comment_id = ?"
    found: int | None = house.store.value(query, (comment_id(item),))
    return found


def incident(house: House) -> Row:
    (row,) = all_incidents(house.store)
    return row


def collected(house: House) -> int:
    """How many comments the log calls changed by the platform."""
    query = "SELECT details FROM entries WHERE event = 'comments_collected'"
    return sum(json.loads(row["details"])["updated"] for row in house.store.rows(query))


def test_a_reply_that_many_have_seen_is_told_as_grave_from_the_start(
    place: Town,
) -> None:
    item = said(place)
    item.views = 6_400
    house = place.round()
    assert views(house, item) == 6_400
    row = incident(house)
    assert row["level"] == "HIGH"
    assert "reach 5 of 5 by 6,400 views" in priority_words(row)
    seen = spread(house.store, row["incident_id"], house.now())
    assert "Views that are known: 6,400." in spread_words(seen, None)
    assert verify(house.store.db).sound


def test_views_that_come_later_raise_the_level_once_and_comms_are_told(
    place: Town,
) -> None:
    item = said(place)
    house = place.round()
    assert views(house, item) == 0 and incident(house)["level"] == "LOW"
    item.views = 6_400
    place.round(house)
    row = incident(house)
    assert (row["level"], row["told_level"]) == ("HIGH", "HIGH")
    (alert,) = house.store.rows("SELECT body FROM outbox WHERE kind = 'claim'")
    assert "a platform tells of more views" in alert["body"]
    item.views = 90_000
    place.round(house)
    assert len(house.store.rows("SELECT 1 FROM outbox WHERE kind = 'claim'")) == 1
    assert verify(house.store.db).sound


def test_a_few_views_more_are_no_news_and_no_entry(place: Town) -> None:
    item = said(place)
    item.views = 100
    house = place.round()
    before = collected(house)
    for count in (101, 120, 135):
        item.views = count
        place.round(house)
    assert collected(house) == before and views(house, item) == 100
    item.views = 136
    place.round(house)
    assert collected(house) == before + 1 and views(house, item) == 136


def test_views_never_count_for_less_than_the_accounts_and_never_fall() -> None:
    assert most_views(None, 7) == 7 and most_views(3, None) == 3
    assert most_views(3, 7) == 7 and most_views(None, None) is None


def test_facebook_tells_of_no_views(place: Town) -> None:
    item = said(place, "facebook")
    item.views = 6_400
    house = place.round()
    assert views(house, item) is None
    assert "views" not in priority_words(incident(house))


def test_what_is_true_stays_untold_however_many_see_it(place: Town) -> None:
    item = said(place)
    house = place.round()
    true = FALSE_CLAIM.replace("verdict: false", "verdict: true")
    (place.folder / "claims.yaml").write_text(true)
    place.round(house, times=8)
    assert all(claim.verdict == "true" for claim in house.claims)
    item.views = 90_000
    place.round(house)
    assert incident(house)["level"] == "LOW"


def test_a_post_that_a_search_found_counts_with_its_views(tmp_path: Path) -> None:
    with town(tmp_path / "data", claims="claims.yaml") as place:
        (place.folder / "claims.yaml").write_text(FALSE_CLAIM)
        wanted = {"words": "#MarketSample", "every": 15}
        page: dict[str, Any] = {"connector": "x", "id": place.world.account.id}
        place.settings(pages=[page | {"searches": [wanted]}], claims="claims.yaml", scorer={"engine": "nonesuch"})  # fmt: skip
        house = place.open()
        found = place.world.elsewhere(f"{SAID} #MarketSample", by="Odo Fernhill")
        found.views = 1_200
        place.clock.forward(minutes=20)
        assert sum(search(house, *each) for each in due_searches(house)) == 1
        row = incident(house)
        assert spread(house.store, row["incident_id"], house.now()).views == 1_200
        assert "reach 4 of 5 by 1,200 views" in priority_words(row)


def statement(desk: Newsdesk, **more: Any) -> None:
    desk.room.say("They are closing Millbrook swimming pool in January", platform="x", **more)  # fmt: skip
    desk.clock.forward(minutes=5)


def test_new_claims_go_by_views_too_and_the_page_says_so(tmp_path: Path) -> None:
    with newsdesk(tmp_path / "data") as desk:
        for count in (40, 40, 7_000):
            statement(desk, views=count)
        row = desk.room.open()
        assert row["key"] == "spread:1" and row["level"] in ("MEDIUM", "HIGH")
        browser = desk.browser(COMMS)
        browser.get(f"/alerts/{row['incident_id']}")
        page = browser.page.words
        assert "counted by views" in page and "Views that are known" in page


def test_a_file_of_the_version_before_goes_on_without_views(tmp_path: Path) -> None:
    path = tmp_path / "wardmote.db"
    old = Database(path)
    migrations.apply(old, stop_before="step_023_viewing")
    old.conn.commit()
    old.close()
    store = Store(path, Writer(b"k" * 32, seeded(1)))
    for table in ("comments", "incident_comments", "incident_items"):
        names = {row["name"] for row in store.rows(f"SELECT name FROM pragma_table_info('{table}')")}  # fmt: skip
        assert "views" in names
    store.close()
