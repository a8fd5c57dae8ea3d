"""Deleting and blocking as the simulated platforms answer them: shapes, rights, limits, errors, and the journal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from connectors.simulator import Event, Item, Simulator, World
from tests.simulator.simulated_calls import (
    Caller,
    Clock,
    error_of,
    ids_of,
    problem_of,
    talk,
)


@pytest.fixture
def rude(world: World) -> Item:
    return world.comment(world.post("facebook", "Bins"), "rude", by="Gorse Driftmoor")


def test_a_deleted_comment_is_gone_for_good(
    world: World, facebook: Caller, rude: Item
) -> None:
    assert facebook.call("DELETE", rude.native_id).json() == {"success": True}
    for method in ("DELETE", "GET"):
        assert error_of(facebook.call(method, rude.native_id)) == (400, 100, 33)
    journal = [(w.verb, w.native_id, w.state) for w in world.writes()]
    assert journal == [("delete", rude.native_id, "deleted")]


@pytest.mark.parametrize("name", ["psid", "user", "uid", "asid"])
def test_blocking_answers_for_each_person_and_is_journalled(
    world: World, facebook: Caller, rude: Item, name: str
) -> None:
    path, who = f"{world.page.id}/blocked", rude.author_id
    for given in (who, json.dumps([who]), f"{who},77"):
        answer = facebook.call("POST", path, **{name: given}).json()
        assert answer[who] is True and answer.get("77", False) is False
    assert facebook.json(path)["data"] == [{"name": "Gorse Driftmoor", "id": who}]
    for _ in range(2):
        answer = facebook.call("DELETE", path, **{name: who})
        assert answer.json() == {"success": True}
    assert facebook.json(path) == {"data": []}
    written = [(w.state, w.changed) for w in world.writes(native_id=who)]
    assert written == [
        ("blocked", True),
        ("blocked", False),
        ("blocked", False),
        ("unblocked", True),
        ("unblocked", False),
    ]


def test_a_block_without_a_person_or_a_right_is_an_error(
    world: World, facebook: Caller, rude: Item
) -> None:
    path = f"{world.page.id}/blocked"
    for wrong in ("", "x", "[", "[]", '["a"]'):
        assert error_of(facebook.call("POST", path, psid=wrong)) == (400, 100, None)
    assert error_of(facebook.call("DELETE", path, psid="1,2")) == (400, 100, None)
    world.tokens["facebook"].tasks.discard("MODERATE")
    for method in ("GET", "POST", "DELETE"):
        assert error_of(facebook.call(method, path, psid="1")) == (403, 200, None)
    facebook.token = world.tokens["facebook_user"].value
    assert error_of(facebook.call("POST", path, psid="1")) == (403, 210, None)
    assert world.journal == []


def test_the_block_list_is_paged_newest_first(world: World, facebook: Caller) -> None:
    for number in range(7):
        world.blocks.set("facebook", str(1000 + number), True)
    path, found = f"{world.page.id}/blocked", []
    page = facebook.json(path, limit=3)
    while True:
        found += ids_of(page)
        if "next" not in page["paging"]:
            break
        page = facebook.follow(page["paging"]["next"]).json()
    assert found == [str(1006 - number) for number in range(7)]
    for wrong in ({"limit": "101"}, {"limit": "none"}, {"after": "?"}):
        assert error_of(facebook.get(path, **wrong)) == (400, 100, None)


def test_calls_and_faults_name_these_acts(
    sim: Simulator, world: World, facebook: Caller, rude: Item
) -> None:
    path = f"{world.page.id}/blocked"
    facebook.call("POST", path, psid=rude.author_id)
    facebook.get(path)
    facebook.call("DELETE", path, psid=rude.author_id)
    facebook.call("DELETE", rude.native_id)
    names = ["block", "blocked", "unblock", "delete"]
    assert [call.operation for call in sim.calls] == names
    sim.faults.add("facebook", "block", "rate_limited", minutes=7)
    answer = facebook.call("POST", path, psid=rude.author_id)
    assert error_of(answer)[1] == 80001
    usage = json.loads(answer.headers["X-Business-Use-Case-Usage"])
    assert usage[world.page.id][0]["estimated_time_to_regain_access"] == 7


def test_who_is_blocked_does_not_come_back_by_the_script(
    world: World, clock: Clock, rude: Item
) -> None:
    again = Item(
        "facebook", "comment", "77_78", rude.author_id, clock(), "me", rude.post_id
    )
    world.schedule(Event(clock(), "add", "facebook", "77_78", again))
    world.block("facebook", rude.author_id, True)
    world.advance()
    assert world.find("facebook", "77_78") is None


def test_a_saved_world_keeps_its_block_list(
    world: World, clock: Clock, tmp_path: Path
) -> None:
    world.block("facebook", "12", True)
    world.save(tmp_path / "world.json")
    again = World.load(tmp_path / "world.json", now=clock)
    assert again.blocks.on("facebook") == ["12"] and again.journal == world.journal
    content = json.loads((tmp_path / "world.json").read_text())
    del content["blocked"]  # as files were before there was a list
    (tmp_path / "world.json").write_text(json.dumps(content))
    assert not World.load(tmp_path / "world.json", now=clock).blocks.pairs


def test_x_shows_the_block_list_to_its_owner_fifteen_times_and_offers_no_change(
    world: World, x: Caller, clock: Clock
) -> None:
    _, reply, _ = talk(world)
    path = f"users/{world.account.id}/blocking"
    assert problem_of(x.get(path)) == (403, "about:blank")
    world.tokens["x"].grants.add("block.read")
    assert x.json(path) == {"meta": {"result_count": 0}}
    for who in ("55", reply.author_id):
        world.blocks.set("x", who, True)
    page = x.json(path, max_results=1)
    assert ids_of(page) == [reply.author_id] and set(page["data"][0]) == {
        "id",
        "name",
        "username",
    }
    page = x.json(path, pagination_token=page["meta"]["next_token"])
    assert ids_of(page) == ["55"] and "next_token" not in page["meta"]
    for wrong in ({"max_results": 0}, {"pagination_token": "?"}, {"since_id": "1"}):
        assert problem_of(x.get(path, **wrong)) == (400, "invalid-request")
    other = x.get(f"users/{reply.author_id}/blocking")
    assert problem_of(other) == (403, "client-forbidden")
    for method, at in (("POST", path), ("DELETE", f"{path}/55")):
        assert problem_of(x.call(method, at, target_user_id="55"))[0] == 404
    answers = [x.get(path).status_code for _ in range(8)]
    assert answers[-1] == 429
    assert world.journal == []
