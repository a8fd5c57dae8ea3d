"""The server behaves as one: outages, restarts, odd requests, and a record of calls that holds no secret."""

from __future__ import annotations

import http.client
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connectors.simulator import Event, Item, Simulator, World
from tests.simulator.simulated_calls import NOON, Caller, error_of


def test_an_outage_ends_kept_connections_and_the_same_address_comes_back(
    sim: Simulator, facebook: Caller
) -> None:
    assert facebook.get("me").status_code == 200
    sim.stop()
    with pytest.raises(requests.ConnectionError):
        facebook.get("me")
    with pytest.raises(RuntimeError, match="not running"):
        assert sim.base_url
    sim.start()
    assert facebook.get("me").status_code == 200


def test_connections_are_kept_alive(sim: Simulator, facebook: Caller) -> None:
    address = urlsplit(sim.base_url)
    connection = http.client.HTTPConnection(
        str(address.hostname), address.port, timeout=5
    )
    sockets = []
    for _ in range(3):
        connection.request("GET", f"/facebook/v26.0/me?access_token={facebook.token}")
        answer = connection.getresponse()
        assert (answer.status, answer.version) == (200, 11) and answer.read()
        sockets.append(connection.sock)
    connection.close()
    assert sockets[0] is not None and sockets[0] is sockets[1] is sockets[2]


def test_the_record_of_calls_names_operations_and_holds_no_token(
    sim: Simulator, world: World, facebook: Caller, x: Caller
) -> None:
    post, tweet = world.post("facebook", "Bins"), world.post("x", "Bins")
    comment, reply = world.comment(post, "one"), world.comment(tweet, "two")
    facebook.get("me/permissions")
    facebook.get(f"{world.page.id}/feed")
    facebook.get(world.page.id)
    facebook.get(post.native_id)
    facebook.get(f"{post.native_id}/comments")
    facebook.get(comment.native_id)
    for value in ("true", "false"):
        facebook.call("POST", comment.native_id, is_hidden=value)
    facebook.call("DELETE", comment.native_id)
    x.get("tweets/search/recent", query=f"conversation_id:{tweet.native_id}")
    x.get("tweets", ids=reply.native_id)
    x.get(f"tweets/{reply.native_id}")
    x.get(f"users/{world.account.id}/tweets")
    for hidden in (True, False):
        x.call("PUT", f"tweets/{reply.native_id}/hidden", hidden=hidden)
    operations = "permissions feed page post comments comment hide unhide delete search lookup tweet tweets hide unhide"
    assert [call.operation for call in sim.calls] == operations.split()
    assert all(call.status == 200 for call in sim.calls)
    assert facebook.token not in repr(sim.calls) and x.token not in repr(sim.calls)


def test_connectors_are_told_where_to_turn(sim: Simulator) -> None:
    assert sim.redirect["https://graph.facebook.com"] == sim.url("facebook")
    assert sim.redirect["https://api.twitter.com"] == sim.url("x")


def test_what_nobody_serves_is_not_found(
    sim: Simulator, facebook: Caller, x: Caller
) -> None:
    assert requests.get(f"{sim.base_url}/mastodon/api", timeout=5).status_code == 404
    assert error_of(facebook.get("me/likes"))[:2] == (400, 2500)
    assert x.get("dm_events").status_code == 404
    assert x.call("POST", "tweets", text="hello").status_code == 404


@pytest.mark.parametrize("body", ["{", "[1]", '"text"'])
def test_a_body_that_is_no_object_is_a_bad_request(sim: Simulator, body: str) -> None:
    headers = {"Content-Type": "application/json"}
    answer = requests.put(
        f"{sim.url('x')}/2/tweets/1/hidden", data=body, headers=headers, timeout=5
    )
    assert answer.status_code == 400


def test_a_body_beyond_reason_is_refused_without_being_read(sim: Simulator) -> None:
    headers = {"Content-Length": "9999999999"}
    answer = requests.post(
        f"{sim.url('facebook')}/v26.0/me", data=b"", headers=headers, timeout=5
    )
    assert answer.status_code == 400


def test_a_post_that_is_just_due_is_known_to_the_call_that_asks_for_it(
    sim: Simulator, facebook: Caller
) -> None:
    item = Item("facebook", "post", "1_2", sim.world.page.id, NOON, "Due now", "1_2")
    sim.world.schedule(Event(NOON, "add", "facebook", "1_2", item))
    assert facebook.json("1_2")["message"] == "Due now"
    assert sim.calls[-1].operation == "post"


def test_reading_after_writing_shows_what_was_written_though_time_runs() -> None:
    world = World(now=lambda: datetime.now(UTC))
    comment = world.comment(world.post("facebook", "Bins"), "rude")
    with Simulator(world) as sim:
        facebook = Caller(
            sim.url("facebook"), "facebook", world.tokens["facebook"].value
        )
        for hidden in (True, False, True):
            answer = facebook.call(
                "POST", comment.native_id, is_hidden=str(hidden), fields="is_hidden"
            )
            assert answer.json()["is_hidden"] is hidden
            assert (
                facebook.json(comment.native_id, fields="is_hidden")["is_hidden"]
                is hidden
            )
        facebook.session.close()


ODD = st.text(max_size=12) | st.sampled_from(
    ["-1", "0", "101", "9" * 30, "²", "a{b", "a.b(", "1_2", "2026-11-20T12:00:00+0000"]
)


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(
    edge=st.sampled_from(["me", "9100000000000000001/feed", "POST/comments", "POST"]),
    arguments=st.dictionaries(
        st.sampled_from(
            [
                "fields",
                "limit",
                "since",
                "until",
                "after",
                "filter",
                "order",
                "__paging_token",
            ]
        ),
        ODD,
    ),
)
def test_whatever_facebook_is_asked_it_answers_json(
    world: World, facebook: Caller, edge: str, arguments: dict[str, str]
) -> None:
    post = world.post("facebook", "Bins")
    world.comment(post, "one")
    answer = facebook.get(edge.replace("POST", post.native_id), **arguments)
    assert answer.status_code in (200, 400) and ("error" in answer.json()) == (
        answer.status_code == 400
    )


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
@given(
    path=st.sampled_from(
        [
            "users/me",
            "users/1720000000000000001/mentions",
            "tweets",
            "tweets/search/recent",
        ]
    ),
    arguments=st.dictionaries(
        st.sampled_from(
            [
                "ids",
                "query",
                "since_id",
                "until_id",
                "max_results",
                "tweet.fields",
                "start_time",
            ]
        ),
        ODD,
    ),
)
def test_whatever_x_is_asked_it_answers_json(
    world: World, sim: Simulator, x: Caller, path: str, arguments: dict[str, str]
) -> None:
    sim.x.limits = False
    world.comment(world.post("x", "Bins"), "one")
    answer = x.get(path, **arguments)
    assert answer.status_code in (200, 400) and isinstance(answer.json(), dict)
