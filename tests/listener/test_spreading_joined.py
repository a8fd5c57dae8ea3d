"""Two groups that turn out to say the same become one, and the number of the other is never given to a new one."""

from __future__ import annotations

from typing import Any

from listener.house import House
from listener.minutes.verify import verify
from listener.store.spreading import first_seen
from tests.town import Town

FIELD = "They have flogged a field at Otterham"
HOUSES = "The council is building 40 houses on Otterham playing field"
BOTH = "The council has sold Otterham playing field to a developer for 40 houses"
LIBRARY = "The council is closing Fennimore library in May"
PEOPLE = ("Marlow Teasel", "Quillon Vexworth", "Brindle Oakapple", "Tansy Merriweather")


def say(place: Town, house: House | None, text: str, times: int) -> House:
    post = place.post()
    for by in PEOPLE[:times]:
        place.comment(post, text, by=by)
    return place.round(house)


def told(house: House) -> list[dict[str, Any]]:
    return house.store.rows("SELECT * FROM outbox WHERE kind = 'incident' ORDER BY message_id")  # fmt: skip


def test_what_spreads_after_two_groups_were_joined_is_told_as_its_own(
    place: Town,
) -> None:
    house = say(place, None, FIELD, 1)
    say(place, house, HOUSES, 3)
    say(place, house, BOTH, 1)  # says both, so the two are one
    before = len(told(house))
    say(place, house, LIBRARY, 4)
    new = told(house)[before:]
    assert new and all(LIBRARY in alert["body"] for alert in new)
    keys = [row["key"] for row in house.store.rows("SELECT key FROM incidents")]
    assert len(keys) == len(set(keys)) == 2
    mine = house.store.rows(
        """SELECT versions.text FROM incident_comments JOIN incidents USING (incident_id)
        JOIN versions USING (comment_id) WHERE key = ?""",
        (keys[0],),
    )
    assert LIBRARY not in {row["text"] for row in mine}
    assert verify(house.store.db).sound


def test_what_was_told_is_told_no_second_time_when_its_group_joins_an_older_one(
    place: Town,
) -> None:
    house = say(place, None, FIELD, 1)
    say(place, house, HOUSES, 3)
    (first,) = house.store.rows("SELECT incident_id, level FROM incidents")
    before = len(told(house))
    say(place, house, BOTH, 1)
    say(place, house, FIELD, 1)
    (row,) = house.store.rows("SELECT * FROM incidents")
    assert row["incident_id"] == first["incident_id"] and row["key"] == "spread:1"
    assert before >= 1 and (
        len(told(house)) == before or row["level"] != first["level"]
    )


def test_the_incidents_of_two_groups_become_one_and_nothing_seen_is_lost(
    place: Town,
) -> None:
    house = say(place, None, FIELD, 4)
    say(place, house, HOUSES, 3)
    rows = house.store.rows("SELECT * FROM incidents ORDER BY incident_id")
    assert len(rows) == 2 and {row["state"] for row in rows} == {"new"}
    before = len(told(house))
    say(place, house, BOTH, 1)
    left, stays = sorted(
        house.store.rows("SELECT * FROM incidents"), key=lambda row: row["state"]
    )
    assert (left["state"], stays["state"]) == ("closed", "new")
    seen = (
        "SELECT COUNT(DISTINCT comment_id) FROM incident_comments WHERE incident_id = ?"
    )
    assert house.store.value(seen, (stays["incident_id"],)) == 8
    steps = house.store.rows("SELECT incident_id, detail FROM incident_steps WHERE what = 'joined'")  # fmt: skip
    assert {row["incident_id"] for row in steps} == {left["incident_id"], stays["incident_id"]}  # fmt: skip
    assert len(told(house)) - before <= 1, "no level is told a second time"
    assert verify(house.store.db).sound


def test_when_an_account_came_is_found_without_reading_every_comment(
    place: Town,
) -> None:
    house = say(place, None, BOTH, 3)
    author = house.store.value("SELECT author_id FROM comments LIMIT 1")
    asked: list[str] = []
    house.store.db.conn.set_trace_callback(asked.append)
    found = first_seen(house.store, f"facebook:{author}")
    house.store.db.conn.set_trace_callback(None)
    assert found is not None and first_seen(house.store, f"x:{author}") is None
    (query, *_) = [each for each in asked if "FROM comments" in each]
    plan = [row[3] for row in house.store.db.conn.execute(f"EXPLAIN QUERY PLAN {query}")]  # fmt: skip
    assert any("comments_by_author" in step for step in plan), plan


def test_when_accounts_came_is_asked_for_an_alert_alone(
    place: Town,
) -> None:
    post, house, cost = place.post(), place.open(), dict[int, int]()
    for number in range(1, 31):
        place.comment(post, BOTH, by=f"Teasel {number:02}")
        asked: list[str] = []
        house.store.db.conn.set_trace_callback(asked.append)
        place.round(house)
        house.store.db.conn.set_trace_callback(None)
        cost[number] = len([each for each in asked if "MIN(COALESCE(" in each])
    assert cost[30] == cost[12] == 0, cost


def test_a_statement_after_a_nul_is_known_again_after_a_restart(place: Town) -> None:
    post = place.post()
    place.comment(post, f"\x00{BOTH}", by=PEOPLE[0])
    place.round()
    place.close()
    for by in PEOPLE[1:3]:
        place.comment(post, f"\x00{BOTH}", by=by)
    house = place.round(place.open(seed=2))
    groups = house.store.rows("SELECT comments FROM statement_groups")
    assert [row["comments"] for row in groups] == [3]
    assert BOTH in told(house)[-1]["body"]
