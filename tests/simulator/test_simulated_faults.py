"""Faults strike as planned: the right calls, the right number of times, and the right harm."""

from __future__ import annotations

import json
from typing import Any

import pytest
import requests

from connectors.simulator import Item, Simulator, World
from tests.simulator.simulated_calls import Caller, Clock, error_of, first_comment


@pytest.mark.parametrize("kind", ["timeout_after", "timeout_before", "cut_before"])
@pytest.mark.parametrize("platform", ["facebook", "x"])
def test_a_cut_call_is_carried_out_or_not_as_planned(
    sim: Simulator, world: World, facebook: Caller, x: Caller, kind: Any, platform: str
) -> None:
    on_facebook = platform == "facebook"
    item = world.comment(world.post("facebook" if on_facebook else "x", "Bins"), "rude")
    fault = sim.faults.add(platform, "hide", kind, times=1, seconds=0.01)
    caller, path = (
        (facebook, item.native_id)
        if on_facebook
        else (x, f"tweets/{item.native_id}/hidden")
    )
    arguments = {"is_hidden": "true"} if on_facebook else {"hidden": True}
    method = "POST" if on_facebook else "PUT"
    with pytest.raises(requests.ConnectionError):
        caller.call(method, path, **arguments)
    assert item.hidden == (kind == "timeout_after") and fault.fired == 1
    assert caller.call(method, path, **arguments).status_code == 200
    expected = [True, False] if kind == "timeout_after" else [True]
    assert [w.changed for w in world.writes("hide", item.native_id)] == expected
    assert [call.status for call in sim.calls] == [0, 200]


def test_silence_lasts_longer_than_a_callers_patience(
    sim: Simulator, world: World, facebook: Caller, post: Item
) -> None:
    comment = first_comment(world, post)
    sim.faults.add("facebook", "hide", "timeout_after", times=1, seconds=30)
    arguments = {"access_token": facebook.token, "is_hidden": "true"}
    with pytest.raises(requests.ReadTimeout):
        requests.post(
            f"{facebook.base}/v26.0/{comment.native_id}", data=arguments, timeout=0.2
        )
    assert comment.hidden


def test_a_broken_front_end_answers_html_before_or_after_the_act(
    sim: Simulator, world: World, facebook: Caller, post: Item
) -> None:
    comment = first_comment(world, post)
    sim.faults.add("facebook", "hide", "server_error", times=1, status=502)
    answer = facebook.call("POST", comment.native_id, is_hidden="true")
    assert answer.status_code == 502 and answer.headers["Content-Type"].startswith(
        "text/html"
    )
    assert not comment.hidden
    sim.faults.add("facebook", "hide", "server_error", times=1, after=True)
    assert facebook.call("POST", comment.native_id, is_hidden="true").status_code == 500
    assert comment.hidden


@pytest.mark.parametrize(
    ("kind", "options", "expected"),
    [
        ("service_down", {}, (500, 2, None)),
        ("service_down", {"code": 1}, (500, 1, None)),
        ("rate_limited", {}, (400, 80001, None)),
        ("rate_limited", {"code": 4}, (403, 4, None)),
        ("policy_block", {}, (403, 368, None)),
        ("token_expired", {}, (400, 190, 463)),
        ("token_expired", {"subcode": 460}, (400, 190, 460)),
        ("permission_missing", {}, (403, 10, None)),
        ("gone", {}, (400, 100, 33)),
        ("dead_version", {}, (400, 2635, None)),
    ],
)
def test_each_planned_facebook_error_has_its_code(
    sim: Simulator,
    facebook: Caller,
    post: Item,
    kind: Any,
    options: dict[str, Any],
    expected: tuple[int, int, int],
) -> None:
    sim.faults.add("facebook", "comments", kind, times=1, **options)
    answer = facebook.get(f"{post.native_id}/comments")
    assert error_of(answer) == expected
    assert facebook.get(f"{post.native_id}/comments").status_code == 200


def test_a_facebook_rate_limit_says_how_many_minutes(
    sim: Simulator, facebook: Caller, post: Item
) -> None:
    sim.faults.add("facebook", "read", "rate_limited", minutes=7)
    headers = facebook.get(f"{post.native_id}/comments").headers
    assert (
        '"estimated_time_to_regain_access": 7' in headers["X-Business-Use-Case-Usage"]
    )


@pytest.mark.parametrize(
    ("kind", "options", "status"),
    [
        ("service_down", {}, 503),
        ("rate_limited", {}, 429),
        ("policy_block", {}, 403),
        ("token_expired", {}, 401),
        ("permission_missing", {}, 403),
        ("gone", {}, 404),
        ("payment_required", {}, 402),
    ],
)
def test_each_planned_x_problem_has_its_status(
    sim: Simulator, x: Caller, kind: Any, options: dict[str, Any], status: int
) -> None:
    sim.faults.add("x", "me", kind, times=1, **options)
    answer = x.get("users/me")
    assert answer.status_code == status and answer.json()["type"]
    assert x.get("users/me").status_code == 200


def test_a_look_up_on_x_tells_of_what_is_gone_or_closed_in_errors(
    sim: Simulator, world: World, x: Caller
) -> None:
    reply = world.comment(world.post("x", "Bins"), "when")
    for problem in ("resource-not-found", "not-authorized-for-resource"):
        for path, arguments in (
            (f"tweets/{reply.native_id}", {}),
            ("tweets", {"ids": reply.native_id}),
        ):
            sim.faults.add("x", "read", "gone", times=1, problem=problem)
            answer = x.json(path, **arguments)
            assert (
                "data" not in answer
                and answer["errors"][0]["resource_id"] == reply.native_id
            )
            assert answer["errors"][0]["type"].endswith("/" + problem)


def test_an_x_limit_comes_with_a_reset_without_one_or_in_the_old_form(
    sim: Simulator, x: Caller, clock: Clock
) -> None:
    sim.faults.add("x", "me", "rate_limited", times=1, seconds=90)
    assert (
        int(x.get("users/me").headers["x-rate-limit-reset"])
        == int(clock().timestamp()) + 91
    )
    sim.faults.add("x", "me", "rate_limited", times=1, reset=False)
    assert "x-rate-limit-reset" not in x.get("users/me").headers
    sim.faults.add("x", "me", "rate_limited", times=1, legacy=True)
    assert x.get("users/me").json() == {
        "errors": [{"code": 88, "message": "Rate limit exceeded"}]
    }


def test_a_cut_page_is_not_json_and_a_cut_body_breaks_the_connection(
    sim: Simulator, facebook: Caller, post: Item
) -> None:
    sim.faults.add("facebook", "comments", "cut_json", times=1)
    with pytest.raises(requests.JSONDecodeError):
        facebook.get(f"{post.native_id}/comments").json()
    sim.faults.add("facebook", "comments", "cut_body", times=1)
    with pytest.raises(
        (requests.ConnectionError, requests.exceptions.ChunkedEncodingError)
    ):
        facebook.get(f"{post.native_id}/comments")
    assert len(facebook.json(f"{post.native_id}/comments")["data"]) == 6


def test_a_slow_body_arrives_whole_in_the_end(
    sim: Simulator, facebook: Caller, post: Item
) -> None:
    sim.faults.add("facebook", "comments", "slow", times=1, seconds=0.2)
    with requests.get(
        f"{facebook.base}/v26.0/{post.native_id}/comments",
        params={"access_token": facebook.token},
        stream=True,
        timeout=5,
    ) as answer:
        first = answer.raw.read1(65536)
        assert 0 < len(first) < int(answer.headers["Content-Length"])
        assert len(json.loads(first + answer.raw.read())["data"]) == 6


def test_pages_can_be_doubled_shuffled_and_dressed(
    sim: Simulator, facebook: Caller, post: Item
) -> None:
    path = f"{post.native_id}/comments"
    right = facebook.json(path, filter="stream")["data"]
    sim.faults.add("facebook", "comments", "duplicate", times=1)
    doubled = facebook.json(path, filter="stream")["data"]
    assert (
        len(doubled) == 7
        and [row for n, row in enumerate(doubled) if row not in doubled[:n]] == right
    )
    sim.faults.add("facebook", "comments", "reorder", times=1)
    shuffled = facebook.json(path, filter="stream")["data"]
    assert shuffled != right and sorted(map(str, shuffled)) == sorted(map(str, right))
    sim.faults.add("facebook", "comments", "extra_fields", times=1)
    dressed = facebook.json(path, filter="stream")
    assert set(dressed) > {"data", "paging"} and set(dressed["data"][0]) > set(right[0])
    sim.faults.add("facebook", "comments", "without_field", times=1, name="from")
    assert all("from" not in row and row["id"] for row in facebook.json(path)["data"])
    sim.faults.add(
        "facebook", "comments", "wrong_type", times=1, content_type="text/javascript"
    )
    answer = facebook.get(path)
    assert (
        answer.headers["Content-Type"] == "text/javascript"
        and len(answer.json()["data"]) == 6
    )


def test_an_empty_page_says_that_more_follow_and_they_do(
    sim: Simulator, world: World, facebook: Caller, x: Caller, post: Item
) -> None:
    sim.faults.add("*", "read", "empty_page", times=1)
    page = facebook.json(f"{post.native_id}/comments", filter="stream")
    assert page["data"] == []
    assert len(facebook.follow(page["paging"]["next"]).json()["data"]) == 6
    reply = world.comment(world.post("x", "Bins"), "when")
    sim.faults.add("x", "mentions", "empty_page", times=1)
    path = f"users/{world.account.id}/mentions"
    page = x.json(path)
    assert "data" not in page and page["meta"]["result_count"] == 0
    following = x.json(path, pagination_token=page["meta"]["next_token"])
    assert [row["id"] for row in following["data"]] == [reply.native_id]


def test_a_stale_cursor_is_refused_once(
    sim: Simulator, facebook: Caller, post: Item
) -> None:
    sim.faults.add("facebook", "comments", "stale_cursor", times=2)
    page = facebook.json(f"{post.native_id}/comments", limit=2)
    assert error_of(facebook.follow(page["paging"]["next"])) == (400, 100, None)
    assert facebook.follow(page["paging"]["next"]).status_code == 200


def test_ids_may_turn_into_numbers_beyond_two_to_the_53(
    sim: Simulator, world: World, x: Caller
) -> None:
    reply = world.comment(world.post("x", "Bins"), "when")
    sim.faults.add("x", "tweet", "number_ids", times=1)
    node = x.json(f"tweets/{reply.native_id}", **{"tweet.fields": "author_id"})["data"]
    assert node["id"] == int(reply.native_id) > 2**53 and node["author_id"] == int(
        reply.author_id
    )
    assert node["edit_history_tweet_ids"] == [int(reply.native_id)]
