"""The simulated API v2 answers as the documentation says: timelines, search, look-up, hiding, limits, problems."""

from __future__ import annotations

import pytest

from connectors.simulator import Simulator, World
from tests.simulator.simulated_calls import Caller, Clock, ids_of, problem_of, talk

FIELDS = "author_id,conversation_id,created_at,in_reply_to_user_id,referenced_tweets,lang,entities,note_tweet"


def test_me_is_the_account(world: World, x: Caller) -> None:
    assert x.json("users/me") == {
        "data": {
            "id": world.account.id,
            "name": world.account.name,
            "username": world.account.username,
        }
    }


def test_replies_and_mentions_elsewhere_come_newest_first(
    world: World, x: Caller
) -> None:
    _, reply, second = talk(world)
    elsewhere = world.mention(
        "x", "@cllr_wren look at this", conversation_id="1720000000000000999"
    )
    page = x.json(
        f"users/{world.account.id}/mentions",
        **{"tweet.fields": FIELDS, "expansions": "author_id,referenced_tweets.id"},
    )
    assert ids_of(page) == [elsewhere.native_id, second.native_id, reply.native_id]
    foreign, nested, direct = page["data"]
    assert (
        foreign["conversation_id"] == "1720000000000000999"
        and "in_reply_to_user_id" not in foreign
    )
    assert direct["text"] == "@cllr_wren About time" and nested["text"].startswith(
        "@Gorse_Driftmoor @cllr_wren "
    )
    assert direct["in_reply_to_user_id"] == world.account.id
    assert direct["created_at"] == "2026-11-20T12:00:00.000Z" and isinstance(
        direct["id"], str
    )
    assert nested["referenced_tweets"] == [
        {"type": "replied_to", "id": reply.native_id}
    ]
    assert {u["id"] for u in page["includes"]["users"]} == {
        i.author_id for i in (reply, second, elsewhere)
    }
    assert page["errors"][0]["resource_id"] == "1720000000000000999"
    assert page["errors"][0]["type"].endswith("resource-not-found")
    assert page["meta"] == {
        "result_count": 3,
        "newest_id": elsewhere.native_id,
        "oldest_id": reply.native_id,
    }


def test_only_asked_fields_are_given(world: World, x: Caller) -> None:
    talk(world)
    row = x.json(f"users/{world.account.id}/mentions")["data"][0]
    assert set(row) == {"id", "text", "edit_history_tweet_ids"}


def test_nothing_new_means_no_data_key(world: World, x: Caller) -> None:
    *_, newest = talk(world)
    page = x.json(f"users/{world.account.id}/mentions", since_id=newest.native_id)
    assert page == {"meta": {"result_count": 0}}


def test_since_until_and_tokens_cut_the_timeline(world: World, x: Caller) -> None:
    post = world.post("x", "Bins")
    ids = [world.comment(post, f"number {n}").native_id for n in range(12)]
    path = f"users/{world.account.id}/mentions"
    assert ids_of(x.json(path, since_id=ids[3], until_id=ids[8])) == ids[7:3:-1]
    first = x.json(path, max_results=5)
    second = x.json(path, max_results=5, pagination_token=first["meta"]["next_token"])
    third = x.json(path, max_results=5, pagination_token=second["meta"]["next_token"])
    assert ids_of(first) + ids_of(second) + ids_of(third) == ids[::-1]
    assert "next_token" not in third["meta"]


def test_a_timeline_can_be_narrowed_by_time(
    world: World, x: Caller, clock: Clock
) -> None:
    post = world.post("x", "Bins")
    ids = []
    for _ in range(4):
        clock.move(minutes=1)
        ids.append(world.comment(post, "again").native_id)
    times = {"start_time": "2026-11-20T12:02:00Z", "end_time": "2026-11-20T12:04:00Z"}
    assert ids_of(x.json(f"users/{world.account.id}/mentions", **times)) == ids[2:0:-1]
    assert (
        x.get(f"users/{world.account.id}/mentions", start_time="noon").status_code
        == 400
    )


def test_own_posts_can_leave_own_replies_out(world: World, x: Caller) -> None:
    post, reply, _ = talk(world)
    own = world.answer(post, "It starts on Monday", parent=reply)
    path = f"users/{world.account.id}/tweets"
    assert ids_of(x.json(path)) == [own.native_id, post.native_id]
    assert ids_of(x.json(path, exclude="replies,retweets")) == [post.native_id]


def test_a_conversation_can_be_searched_for_seven_days(
    world: World, x: Caller, clock: Clock
) -> None:
    post, reply, second = talk(world)
    clock.move(days=1)
    own = world.answer(post, "Monday")
    query = f"conversation_id:{post.native_id}"
    assert ids_of(x.json("tweets/search/recent", query=query)) == [
        own.native_id,
        second.native_id,
        reply.native_id,
    ]
    narrowed = x.json(
        "tweets/search/recent",
        query=f"{query} -from:cllr_wren is:reply",
        max_results=10,
    )
    assert ids_of(narrowed) == [second.native_id, reply.native_id]
    clock.move(days=6, hours=12)
    assert ids_of(x.json("tweets/search/recent", query=query)) == [own.native_id]


def test_look_up_gives_what_is_there_and_errors_for_what_is_not(
    world: World, x: Caller
) -> None:
    post, reply, second = talk(world)
    world.delete(reply)
    page = x.json("tweets", ids=f"{second.native_id},{reply.native_id},123")
    assert ids_of(page) == [second.native_id]
    assert [e["resource_id"] for e in page["errors"]] == [reply.native_id, "123"]
    alone = x.json(f"tweets/{reply.native_id}")
    assert "data" not in alone and alone["errors"][0]["title"] == "Not Found Error"
    assert x.json(f"tweets/{post.native_id}")["data"]["text"] == "Bus route 7 is saved"


def test_an_edit_is_a_new_id_at_the_end_of_the_chain(
    world: World, x: Caller, clock: Clock
) -> None:
    mention = world.mention("x", "@cllr_wren thanks")
    clock.move(minutes=10)
    version = world.edit(mention, "@cllr_wren thanks for nothing")
    path, chain = (
        f"users/{world.account.id}/mentions",
        [mention.native_id, version.native_id],
    )
    news = x.json(path, since_id=mention.native_id)["data"]
    assert [(row["id"], row["edit_history_tweet_ids"]) for row in news] == [
        (version.native_id, chain)
    ]
    assert ids_of(x.json(path)) == [version.native_id]
    old = x.json(f"tweets/{mention.native_id}")["data"]
    assert old["text"] == "@cllr_wren thanks" and old["edit_history_tweet_ids"] == chain


def test_text_is_escaped_and_cut_and_the_note_holds_the_rest(
    world: World, x: Caller
) -> None:
    post = world.post("x", "Bins")
    short = world.comment(post, "R&D <3")
    long = world.comment(post, "word " * 80 + "& the end")
    fields = {"tweet.fields": "note_tweet"}
    assert (
        x.json(f"tweets/{short.native_id}", **fields)["data"]["text"]
        == "@cllr_wren R&amp;D &lt;3"
    )
    node = x.json(f"tweets/{long.native_id}", **fields)["data"]
    assert len(node["text"]) <= 280 and node["text"].endswith("…")
    assert node["note_tweet"]["text"].endswith("word &amp; the end")
    assert "note_tweet" not in x.json(f"tweets/{long.native_id}")["data"]


def test_new_field_names_replace_the_old_ones(
    sim: Simulator, world: World, x: Caller
) -> None:
    sim.x.names = "new"
    _, reply, _ = talk(world)
    for name in ("post.fields", "tweet.fields"):
        node = x.json(f"tweets/{reply.native_id}", **{name: "referenced_tweets"})[
            "data"
        ]
        assert set(node) == {"id", "text", "edit_history_post_ids", "referenced_posts"}


def test_the_timeline_forgets_all_but_the_newest_800(world: World, x: Caller) -> None:
    post = world.post("x", "Bins")
    ids = [world.comment(post, "again").native_id for _ in range(850)]
    seen: list[str] = []
    token: dict[str, str] = {}
    while True:
        page = x.json(f"users/{world.account.id}/mentions", max_results=100, **token)
        seen += ids_of(page)
        if "next_token" not in page["meta"]:
            break
        token = {"pagination_token": page["meta"]["next_token"]}
    assert seen == ids[:-801:-1]


@pytest.mark.parametrize(
    ("path", "arguments"),
    [
        ("users/1720000000000000001/mentions", {"max_results": "4"}),
        ("users/1720000000000000001/mentions", {"max_results": "101"}),
        ("users/1720000000000000001/mentions", {"since_id": "new"}),
        ("users/1720000000000000001/mentions", {"tweet.fields": "hidden"}),
        ("users/1720000000000000001/mentions", {"pagination_token": "bm90IG91cnM"}),
        ("users/1720000000000000001/mentions", {"newest": "1"}),
        ("tweets/search/recent", {"query": "bins", "max_results": "10"}),
        ("tweets/search/recent", {"query": "conversation_id:1", "max_results": "9"}),
        ("tweets", {"ids": ""}),
        ("tweets", {"ids": ",".join(["1"] * 101)}),
        ("users/me", {"user.fields": "age"}),
    ],
)
def test_wrong_arguments_are_an_invalid_request(
    x: Caller, path: str, arguments: dict[str, str]
) -> None:
    answer = x.get(path, **arguments)
    assert problem_of(answer) == (400, "invalid-request")
    assert answer.json()["errors"][0]["message"]


def test_users_can_be_looked_up(world: World, x: Caller) -> None:
    _, reply, _ = talk(world)
    found = x.json(
        f"users/{reply.author_id}", **{"user.fields": "verified,created_at"}
    )["data"]
    assert found["username"] == "Gorse_Driftmoor" and found["verified"] is False
    assert "errors" in x.json("users/42")


def test_several_conversations_are_searched_together_and_paged_without_loss(
    world: World, x: Caller
) -> None:
    posts = [world.post("x", f"Post {n}") for n in range(3)]
    said = [world.comment(posts[n % 2], f"Reply {n}").native_id for n in range(25)]
    world.comment(posts[2], "Not asked for")
    query = " OR ".join(f"conversation_id:{post.native_id}" for post in posts[:2])
    found: list[str] = []
    token = ""
    while True:
        more = {"next_token": token} if token else {}
        body = x.json("tweets/search/recent", query=query, max_results=10, **more)
        found += ids_of(body)
        token = body["meta"].get("next_token", "")
        if not token:
            break
    assert sorted(found) == sorted(said) and len(set(found)) == 25
