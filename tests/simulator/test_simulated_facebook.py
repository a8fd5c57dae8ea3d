"""The simulated Graph API answers as the documentation says: pages, comments, hiding, permissions, errors."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from connectors.simulator import Simulator, World
from tests.simulator.simulated_calls import NOON, Caller, Clock, error_of

ALL = (
    "id,message,from{id,name},created_time,parent{id},is_hidden,can_hide,can_remove,can_reply_privately,"
    "attachment,permalink_url,comment_count,like_count,user_likes"
)


def test_a_comment_has_every_documented_field(world: World, facebook: Caller) -> None:
    post = world.post("facebook", "Bins")
    top = world.comment(post, "Missed again", by="Fennel Mossgate")
    reply = world.comment(post, "Ours too", parent=top)
    page = facebook.json(
        f"{post.native_id}/comments", filter="stream", fields=ALL, summary="true"
    )
    first, second = page["data"]
    assert first["id"] == top.native_id and first["id"].startswith(
        post.native_id.split("_")[1] + "_"
    )
    assert first["from"] == {"name": "Fennel Mossgate", "id": top.author_id}
    assert first["created_time"] == "2026-11-20T12:00:00+0000"
    assert (
        first["comment_count"] == 1
        and "parent" not in first
        and "attachment" not in first
    )
    assert second["parent"] == {"id": top.native_id}
    assert (
        f"reply_comment_id={reply.native_id.split('_')[1]}" in second["permalink_url"]
    )
    assert page["summary"] == {
        "order": "chronological",
        "total_count": 2,
        "can_comment": True,
    }


def test_without_fields_a_comment_shows_the_four_default_ones(
    world: World, facebook: Caller
) -> None:
    post = world.post("facebook", "Bins")
    comment = world.comment(post, "Missed")
    assert set(facebook.json(comment.native_id)) == {
        "id",
        "message",
        "from",
        "created_time",
    }


def test_toplevel_leaves_replies_out_and_stream_does_not(
    world: World, facebook: Caller
) -> None:
    post = world.post("facebook", "Bins")
    top = world.comment(post, "one")
    reply = world.comment(post, "two", parent=top)
    path = f"{post.native_id}/comments"
    assert [c["id"] for c in facebook.json(path)["data"]] == [top.native_id]
    assert [c["id"] for c in facebook.json(path, filter="stream")["data"]] == [
        top.native_id,
        reply.native_id,
    ]
    assert [c["id"] for c in facebook.json(f"{top.native_id}/comments")["data"]] == [
        reply.native_id
    ]
    assert facebook.json(path, summary="true")["summary"]["order"] == "ranked"


def test_order_and_since_are_obeyed(
    world: World, facebook: Caller, clock: Clock
) -> None:
    post = world.post("facebook", "Bins")
    ids = []
    for _ in range(4):
        clock.move(minutes=1)
        ids.append(world.comment(post, "again").native_id)
    path, since = (
        f"{post.native_id}/comments",
        int((NOON + timedelta(minutes=3)).timestamp()),
    )
    chronological = facebook.json(path, order="chronological")["data"]
    assert [c["id"] for c in chronological] == ids
    backwards = facebook.json(path, order="reverse_chronological", filter="stream")[
        "data"
    ]
    assert [c["id"] for c in backwards] == ids[::-1]
    assert [
        c["id"] for c in facebook.json(path, filter="stream", since=since)["data"]
    ] == ids[2:]
    iso = "2026-11-20T12:03:00+0000"
    assert [
        c["id"] for c in facebook.json(path, filter="stream", since=iso)["data"]
    ] == ids[2:]


def test_next_holds_the_token_and_the_real_host(world: World, facebook: Caller) -> None:
    post = world.post("facebook", "Bins")
    for _ in range(3):
        world.comment(post, "again")
    page = facebook.json(
        f"{post.native_id}/comments", filter="stream", limit=2, fields="message"
    )
    following = urlsplit(page["paging"]["next"])
    query = parse_qs(following.query)
    assert following.netloc == "graph.facebook.com"
    assert query["access_token"] == [facebook.token]
    assert query["after"] == [page["paging"]["cursors"]["after"]] and query[
        "fields"
    ] == ["message"]
    last = facebook.follow(page["paging"]["next"]).json()
    assert len(last["data"]) == 1 and "next" not in last["paging"]
    before = last["paging"]["cursors"]["before"]
    back = facebook.json(
        f"{post.native_id}/comments", filter="stream", limit=2, before=before
    )
    assert [c["id"] for c in back["data"]] == [c["id"] for c in page["data"]]


def test_a_limit_above_a_hundred_is_an_error_and_zero_gives_only_the_summary(
    world: World, facebook: Caller
) -> None:
    post = world.post("facebook", "Bins")
    world.comment(post, "again")
    path = f"{post.native_id}/comments"
    assert error_of(facebook.get(path, limit=101)) == (400, 100, None)
    empty = facebook.json(path, limit=0, summary="true")
    assert empty["data"] == [] and empty["summary"]["total_count"] == 1


@pytest.mark.parametrize(
    "arguments",
    [
        {"fields": "message,updated_time"},
        {"fields": "from{id"},
        {"fields": "from{id}name"},
        {"filter": "all"},
        {"order": "newest"},
        {"since": "yesterday"},
        {"after": "bm90IG91cnM"},
        {"limit": "-1"},
    ],
)
def test_wrong_arguments_are_error_100(
    world: World, facebook: Caller, arguments: dict[str, str]
) -> None:
    post = world.post("facebook", "Bins")
    world.comment(post, "again")
    assert error_of(facebook.get(f"{post.native_id}/comments", **arguments)) == (
        400,
        100,
        None,
    )


def test_an_anonymous_comment_names_nobody_and_a_photo_has_an_empty_message(
    world: World, facebook: Caller
) -> None:
    post = world.post("facebook", "Bins")
    comment = world.comment(post, "", anonymous=True, media=("photo",))
    node = facebook.json(comment.native_id, fields="message,from,attachment")
    assert node["from"] == {"name": "Anonymous participant"} and node["message"] == ""
    assert (
        node["attachment"]["type"] == "photo"
        and node["attachment"]["media"]["image"]["width"] > 0
    )


def test_a_posts_updated_time_moves_when_comments_arrive(
    world: World, facebook: Caller, clock: Clock
) -> None:
    post = world.post("facebook", "Bins")
    clock.move(minutes=7)
    world.comment(post, "one")
    node = facebook.json(
        post.native_id,
        fields="created_time,updated_time,comments.limit(1).summary(true){message}",
    )
    assert node["created_time"] == "2026-11-20T12:00:00+0000"
    assert node["updated_time"] == "2026-11-20T12:07:00+0000"
    assert (
        node["comments"]["data"][0]["message"] == "one"
        and node["comments"]["summary"]["total_count"] == 1
    )


def test_the_feed_is_ranked_and_holds_visitors_and_tagged_posts(
    world: World, facebook: Caller, clock: Clock
) -> None:
    page = world.page.id
    for number in range(30):
        world.post("facebook", f"Post {number}")
        clock.move(hours=2)
    visitor = world.visitor_post("Please help", by="Tansy Gatesby")
    tagged = world.mention("facebook", "Well done", by="Vetch Ripplewade")
    feed = facebook.json(f"{page}/feed", limit=100, fields="created_time,from,message")[
        "data"
    ]
    times = [row["created_time"] for row in feed]
    assert len(feed) == 32 and times != sorted(times, reverse=True)
    posts = facebook.json(f"{page}/published_posts", limit=100)["data"]
    assert [row["message"] for row in posts] == [
        f"Post {n}" for n in reversed(range(30))
    ]
    visitors = facebook.json(f"{page}/visitor_posts", fields="from,message")["data"]
    assert visitors == [
        {
            "from": {"name": "Tansy Gatesby", "id": visitor.author_id},
            "message": "Please help",
            "id": visitor.native_id,
        }
    ]
    assert facebook.json(f"{page}/tagged", fields="from,message")["data"] == [
        {"message": "Well done", "id": tagged.native_id}
    ]


@pytest.mark.parametrize("style", ["time", "cursor"])
@pytest.mark.parametrize("edge", ["feed", "posts"])
def test_posts_page_to_the_end_in_both_styles(
    world: World, sim: Simulator, facebook: Caller, clock: Clock, style: Any, edge: str
) -> None:
    sim.facebook.post_paging = style
    wanted = set()
    for number in range(23):
        wanted.add(world.post("facebook", f"Post {number}").native_id)
        clock.move(minutes=number % 3)
    page = facebook.json(f"{world.page.id}/{edge}", limit=5)
    assert ("cursors" in page["paging"]) == (style == "cursor")
    seen = [row["id"] for row in page["data"]]
    while "next" in page.get("paging", {}):
        page = facebook.follow(page["paging"]["next"]).json()
        seen += [row["id"] for row in page["data"]]
    assert len(seen) == 23 and set(seen) == wanted
