"""What the simulated X lets an account do: hide replies of its own conversations, within limits."""

from __future__ import annotations

import requests

from connectors.simulator import World
from tests.simulator.simulated_calls import Caller, Clock, ids_of, problem_of, talk

FIELDS = "author_id,conversation_id,created_at,in_reply_to_user_id,referenced_tweets,lang,entities,note_tweet"


def test_hiding_works_at_any_depth_of_an_own_conversation(
    world: World, x: Caller
) -> None:
    _, reply, second = talk(world)
    for item in (reply, second):
        for hidden in (True, True, False):
            answer = x.call("PUT", f"tweets/{item.native_id}/hidden", hidden=hidden)
            assert answer.json() == {"data": {"hidden": hidden}}
            assert answer.headers["x-rate-limit-limit"] == "50"
    assert [w.changed for w in world.writes("hide", second.native_id)] == [True, False]


def test_nothing_tells_that_a_reply_is_hidden(world: World, x: Caller) -> None:
    post, reply, second = talk(world)
    before = x.json(f"tweets/{reply.native_id}", **{"tweet.fields": FIELDS})
    x.call("PUT", f"tweets/{reply.native_id}/hidden", hidden=True)
    assert x.json(f"tweets/{reply.native_id}", **{"tweet.fields": FIELDS}) == before
    assert (
        x.get(f"tweets/{reply.native_id}", **{"tweet.fields": "hidden"}).status_code
        == 400
    )
    found = x.json("tweets/search/recent", query=f"conversation_id:{post.native_id}")
    assert ids_of(found) == [second.native_id, reply.native_id]


def test_what_is_not_a_reply_in_an_own_conversation_cannot_be_hidden(
    world: World, x: Caller
) -> None:
    post, reply, _ = talk(world)
    elsewhere = world.mention(
        "x", "@cllr_wren look", conversation_id="1720000000000000999"
    )
    standing = world.mention("x", "@cllr_wren look here")
    for item in (elsewhere, standing, post):
        answer = x.call("PUT", f"tweets/{item.native_id}/hidden", hidden=True)
        assert problem_of(answer) == (403, "not-authorized-for-resource")
    world.delete(reply)
    answer = x.call("PUT", f"tweets/{reply.native_id}/hidden", hidden=True)
    assert problem_of(answer) == (404, "resource-not-found")
    assert world.journal == []


def test_hiding_takes_a_user_token_with_the_scope(world: World, x: Caller) -> None:
    _, reply, _ = talk(world)
    path = f"tweets/{reply.native_id}/hidden"
    world.tokens["x"].grants.discard("tweet.moderate.write")
    assert problem_of(x.call("PUT", path, hidden=True)) == (403, "about:blank")
    x.token = world.tokens["x_app"].value
    assert problem_of(x.call("PUT", path, hidden=True)) == (
        403,
        "unsupported-authentication",
    )
    assert problem_of(x.get("users/me")) == (403, "unsupported-authentication")
    header = {
        "Authorization": f'OAuth oauth_consumer_key="k", oauth_token="{world.tokens["x_oauth1"].value}"'
    }
    answer = requests.put(
        f"{x.base}/2/{path}", json={"hidden": True}, headers=header, timeout=5
    )
    assert answer.json() == {"data": {"hidden": True}}


def test_a_missing_wrong_or_dead_token_is_401(world: World, x: Caller) -> None:
    right, x.token = x.token, "wrong"
    assert problem_of(x.get("users/me")) == (401, "about:blank")
    x.token = world.tokens["x_oauth1"].value
    assert x.get("users/me").status_code == 401
    assert requests.get(f"{x.base}/2/users/me", timeout=5).status_code == 401
    x.token, world.tokens["x"].dead = right, 0
    assert x.get("users/me").status_code == 401


def test_fifty_hides_in_a_quarter_of_an_hour_and_no_more(
    world: World, x: Caller, clock: Clock
) -> None:
    _, reply, _ = talk(world)
    path = f"tweets/{reply.native_id}/hidden"
    answers = [x.call("PUT", path, hidden=number % 2 == 0) for number in range(51)]
    assert [a.status_code for a in answers] == [200] * 50 + [429]
    assert problem_of(answers[50]) == (429, "about:blank")
    wait = int(answers[50].headers["x-rate-limit-reset"]) - clock().timestamp()
    assert 0 < wait <= 901 and answers[50].headers["x-rate-limit-remaining"] == "0"
    assert x.get("users/me").status_code == 200
    clock.move(seconds=wait)
    assert x.call("PUT", path, hidden=True).status_code == 200
