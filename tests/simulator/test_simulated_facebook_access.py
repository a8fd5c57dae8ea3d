"""The simulated Graph API lets in whom it should: tokens, permissions, versions and budgets."""

from __future__ import annotations

import pytest

from connectors.simulator import Simulator, World
from tests.simulator.simulated_calls import Caller, Clock, error_of


def test_gone_and_permission_lost_look_the_same(world: World, facebook: Caller) -> None:
    post = world.post("facebook", "Bins")
    gone, kept = world.comment(post, "one"), world.comment(post, "two")
    assert facebook.call("DELETE", gone.native_id).json() == {"success": True}
    first = facebook.get(gone.native_id)
    world.tokens["facebook"].grants.discard("pages_read_engagement")
    second = facebook.get(kept.native_id)
    assert error_of(first) == error_of(second) == (400, 100, 33)
    assert first.json()["error"]["type"] == "GraphMethodException"
    assert error_of(facebook.call("DELETE", gone.native_id)) == (400, 100, 33)


def test_a_user_token_sees_no_comments_and_cannot_hide(
    world: World, facebook: Caller
) -> None:
    post = world.post("facebook", "Bins")
    comment = world.comment(post, "one")
    facebook.token = world.tokens["facebook_user"].value
    assert facebook.json(f"{post.native_id}/comments") == {"data": []}
    assert error_of(facebook.call("POST", comment.native_id, is_hidden="true")) == (
        403,
        210,
        None,
    )
    accounts = facebook.json("me/accounts")["data"]
    assert (
        accounts[0]["access_token"] == world.tokens["facebook"].value
        and "MODERATE" in accounts[0]["tasks"]
    )


def test_each_missing_permission_is_named(world: World, facebook: Caller) -> None:
    post = world.post("facebook", "Bins")
    comment = world.comment(post, "one")
    token = world.tokens["facebook"]
    token.grants.discard("pages_manage_engagement")
    assert error_of(facebook.call("POST", comment.native_id, is_hidden="true")) == (
        403,
        200,
        None,
    )
    assert facebook.json(comment.native_id)["from"]["name"] == "Marlow Teasel"
    token.grants.discard("pages_read_user_content")
    answer = facebook.get(f"{post.native_id}/comments")
    assert (
        error_of(answer) == (403, 10, None)
        and "pages_read_user_content" in answer.json()["error"]["message"]
    )
    listed = {row["permission"] for row in facebook.json("me/permissions")["data"]}
    assert listed == {
        "pages_show_list",
        "pages_read_engagement",
        "pages_manage_metadata",
    }


def test_without_the_moderate_task_comment_ids_are_withheld(
    world: World, facebook: Caller
) -> None:
    post = world.post("facebook", "Bins")
    comment = world.comment(post, "one")
    world.tokens["facebook"].tasks.discard("MODERATE")
    assert (
        "id"
        not in facebook.json(f"{post.native_id}/comments", fields="id,message")["data"][
            0
        ]
    )
    assert error_of(facebook.call("POST", comment.native_id, is_hidden="true")) == (
        403,
        200,
        None,
    )


@pytest.mark.parametrize("subcode", [458, 459, 460, 463, 464, 467, 492])
def test_a_dead_token_says_why(world: World, facebook: Caller, subcode: int) -> None:
    world.tokens["facebook"].dead = subcode
    assert error_of(facebook.get("me")) == (400, 190, subcode)
    debugged = facebook.session.get(
        f"{facebook.base}/v26.0/debug_token",
        params={
            "input_token": world.tokens["facebook"].value,
            "access_token": world.tokens["facebook_user"].value,
        },
    ).json()
    assert (
        debugged["data"]["is_valid"] is False
        and debugged["data"]["error"]["subcode"] == subcode
    )


def test_an_unknown_or_missing_token_is_refused(facebook: Caller) -> None:
    facebook.token = "nobody's"
    assert error_of(facebook.get("me")) == (400, 190, None)
    facebook.token = ""
    assert error_of(facebook.get("me")) == (400, 2500, None)


def test_a_dead_version_is_2635_and_the_oldest_live_one_works(facebook: Caller) -> None:
    for version, code in [("v20.0", 2635), ("v2.8", 2635), ("v27.0", 2500)]:
        answer = facebook.session.get(
            f"{facebook.base}/{version}/me", params={"access_token": facebook.token}
        )
        assert error_of(answer) == (400, code, None)
    for path in ("v21.0/me", "me"):
        answer = facebook.session.get(
            f"{facebook.base}/{path}", params={"access_token": facebook.token}
        )
        assert answer.json()["name"] == "Councillor Wren Example"


def test_usage_headers_come_after_some_calls_and_the_budget_ends_in_80001(
    sim: Simulator, facebook: Caller, clock: Clock
) -> None:
    sim.facebook.call_budget, sim.facebook.usage_headers_after = 20, 10
    answers = [facebook.get("me") for _ in range(21)]
    assert (
        "X-App-Usage" not in answers[9].headers and "X-App-Usage" in answers[10].headers
    )
    assert error_of(answers[20]) == (400, 80001, None)
    assert '"call_count": 100' in answers[20].headers["X-Business-Use-Case-Usage"]
    clock.move(hours=25)
    assert facebook.get("me").status_code == 200


def test_several_ids_in_one_call_count_as_several(
    sim: Simulator, world: World, facebook: Caller
) -> None:
    post = world.post("facebook", "Bins")
    one, two = world.comment(post, "one"), world.comment(post, "two")
    sim.facebook.call_budget = 3
    found = facebook.json("", ids=f"{one.native_id},{two.native_id}", fields="message")
    assert {node["message"] for node in found.values()} == {"one", "two"}
    assert facebook.get("me").status_code == 200
    assert error_of(facebook.get("me")) == (400, 80001, None)
