"""The listening ear on X: a search adds voices to a known claim's incident, judges nobody, and forgets what it need not know."""

from __future__ import annotations

import json
from typing import Any

import pytest

from connectors.base import ConnectorError
from listener.claims.searching import due_searches, search
from listener.daemon import Daemon
from listener.errors import UserError
from listener.forgetting.due import due
from listener.forgetting.forget import forget_now
from listener.house import House
from listener.minutes.verify import verify
from listener.settings import load_settings
from listener.store.connection import Row
from listener.store.incident_views import seen_of
from listener.store.incidents import open_incidents, spread
from listener.telling.mail import open_post
from tests.listener.test_feed_settings import shown
from tests.listener.test_tell import FALSE_CLAIM
from tests.town import Town

SAID = "The council is closing all its libraries next month #MarketSample"
OTHER = "A fine day in the park, everybody #MarketSample"
SEARCH = {"words": "#MarketSample", "every": 15}


def pages(place: Town, **more: Any) -> list[dict[str, Any]]:
    return [
        {"connector": "facebook", "id": place.world.page.id},
        {"connector": "x", "id": place.world.account.id, "searches": [SEARCH | more]},
    ]


def listening(place: Town, **more: Any) -> House:
    (place.folder / "claims.yaml").write_text(FALSE_CLAIM)
    place.settings(
        pages=pages(place, **more), claims="claims.yaml", scorer={"engine": "nonesuch"}
    )
    return place.open()


def listen(place: Town, house: House, minutes: float = 20) -> int:
    place.clock.forward(minutes=minutes)
    return sum(search(house, *each) for each in due_searches(house))


def items(house: House) -> list[Row]:
    return house.store.rows("SELECT * FROM feed_items ORDER BY item_id")


def events(house: House, name: str) -> list[dict[str, Any]]:
    rows = house.store.rows("SELECT details FROM entries WHERE event = ?", (name,))
    return [json.loads(row["details"]) for row in rows]


def test_a_repeat_of_a_known_claim_joins_its_incident_under_a_pseudonym(
    place: Town,
) -> None:
    house = listening(place)
    for person in ("Odo Fernhill", "Tansy Gatesby", "Odo Fernhill"):
        place.world.elsewhere(SAID, by=person)
        place.clock.forward(minutes=1)
    assert listen(place, house) == 3
    (row,) = open_incidents(house.store)
    seen = spread(house.store, row["incident_id"], house.now())
    assert (seen.repeats, seen.accounts, seen.platforms, seen.press) == (3, 2, 1, False)
    sources = {one["source"] for one in seen_of(house.store, row["incident_id"])}
    assert len(sources) == 2 and all(one.startswith("X, account ") for one in sources)
    assert verify(house.store.db).sound


def test_nobody_is_judged_queued_or_hidden_for_what_a_search_found(place: Town) -> None:
    house = listening(place)
    place.world.elsewhere(f"You are a filthy lying crook. {SAID}")
    place.clock.forward(minutes=30)
    Daemon(house, open_post(house.settings)).one_pass()
    assert events(house, "search_read")[0]["claims"] == 1
    assert house.store.value("SELECT COUNT(*) FROM comments") == 0
    assert house.store.value("SELECT COUNT(*) FROM queue") == 0


def test_of_what_speaks_of_no_claim_only_a_mark_is_kept(place: Town) -> None:
    house = listening(place)
    place.world.elsewhere(OTHER)
    assert listen(place, house) == 1
    (row,) = items(house)
    assert (row["link"], row["title"], row["summary"]) == ("", "", "")
    assert row["erased_at"] and row["mark"]
    assert OTHER.split(",")[0] not in (place.folder / "wardmote.db").read_bytes().decode("latin-1")  # fmt: skip
    assert listen(place, house) == 0, "it is known again by its mark"


def test_what_is_ours_anyway_is_not_counted_twice(place: Town) -> None:
    house = listening(place)
    post = place.post("x", text="About #MarketSample")
    place.world.comment(post, SAID)
    place.clock.forward(minutes=5)
    Daemon(house, open_post(house.settings)).one_pass()
    (row,) = open_incidents(house.store)
    listen(place, house)
    assert spread(house.store, row["incident_id"], house.now()).repeats == 1
    assert items(house) == []


def test_no_more_posts_are_read_in_a_day_than_the_settings_say(place: Town) -> None:
    house = listening(place, most=20)
    for number in range(50):
        place.world.elsewhere(f"{OTHER} {number}")
        place.clock.forward(seconds=2)
    listen(place, house)
    assert sum(one["read"] for one in events(house, "search_read")) == 20
    assert events(house, "search_read")[0]["complete"] is False
    place.world.elsewhere(SAID)
    assert listen(place, house) == 0, "today's posts are used up"
    assert listen(place, house, minutes=24 * 60) >= 1


def test_what_is_deleted_on_x_is_erased_here_within_a_day(place: Town) -> None:
    house = listening(place)
    item = place.world.elsewhere(SAID)
    listen(place, house)
    assert items(house)[0]["summary"] == SAID
    place.world.delete(item)
    listen(place, house, minutes=21 * 60)
    (row,) = items(house)
    assert row["erased_at"] and row["summary"] == ""
    assert house.store.value("SELECT text FROM incident_items") == ""
    assert verify(house.store.db).sound


def test_what_is_not_shown_just_now_is_kept(place: Town) -> None:
    house = listening(place)
    place.world.elsewhere(SAID)
    listen(place, house)
    place.simulator.faults.add("x", "lookup", "gone", problem="not-authorized-for-resource")  # fmt: skip
    listen(place, house, minutes=21 * 60)
    assert items(house)[0]["erased_at"] is None


def test_everything_found_is_forgotten_after_a_week(place: Town) -> None:
    house = listening(place)
    place.world.elsewhere(SAID)
    listen(place, house)
    place.clock.forward(days=7, minutes=1)
    listed = {row.kind: row.due for row in due(house)}
    assert listed["searched"] == 1 and listed["heard"] == 0
    forget_now(house)
    assert items(house)[0]["summary"] == ""


def test_a_search_that_fails_is_told_and_the_rest_goes_on(place: Town) -> None:
    house = listening(place)
    place.world.elsewhere(SAID)
    place.simulator.faults.add("x", "search", "permission_missing", times=1)
    with pytest.raises(ConnectorError):
        listen(place, house)
    assert items(house) == []
    assert listen(place, house) == 1, "nothing was lost"


@pytest.mark.parametrize("where", ["before-store", "in-store", "after-store"])
def test_a_crash_at_any_seam_loses_and_doubles_nothing(place: Town, where: str) -> None:
    house = listening(place)
    place.world.elsewhere(SAID)

    def crash(seam: str) -> None:
        if seam == f"search:{where}":
            raise KeyboardInterrupt

    house.seam = crash
    with pytest.raises(KeyboardInterrupt):
        listen(place, house)
    house = place.open()
    listen(place, house)
    listen(place, house)
    (row,) = open_incidents(house.store)
    assert spread(house.store, row["incident_id"], house.now()).repeats == 1
    assert len(items(house)) == 1 and verify(house.store.db).sound


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("from:someone", "searches for words alone"),
        ("@someone", "searches for words alone"),
        ("list:12 bins", "searches for words alone"),
        ("bins -library", "searches for words alone"),
        ("bins OR libraries", "item of its own"),
        ("bin", "too short"),
        ('"Sample library', "not a search of words"),
        ("(sample)", "searches for words alone"),
    ],
)
def test_only_words_can_be_searched_for(place: Town, words: str, says: str) -> None:
    place.settings(pages=pages(place, words=words))
    with pytest.raises(UserError, match=says):
        load_settings(place.folder)


def test_a_page_of_facebook_has_no_searches(place: Town) -> None:
    listed = pages(place)
    listed[0]["searches"] = [SEARCH]
    place.settings(pages=listed)
    with pytest.raises(UserError, match="are for X"):
        load_settings(place.folder)


def test_searches_stand_in_the_list_of_feeds(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    house = listening(place)
    place.world.elsewhere(SAID)
    listen(place, house)
    place.close()
    data = ("--data", str(place.folder))
    assert "#MarketSample" in shown(capsys, "feeds", *data)[1]
    assert "Search of X for #MarketSample" in shown(capsys, "claims", "heard", *data)[1]
