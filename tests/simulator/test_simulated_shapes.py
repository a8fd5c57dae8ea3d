"""The simulator's answers have the shapes of independent recordings and of the published field lists."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from connectors.simulator import Simulator, World
from tests.simulator.simulated_calls import Caller


def shape(value: Any) -> Any:
    """Names and types: mappings by key, lists by the union of their items, plain values by type."""
    if isinstance(value, dict):
        return {name: shape(inner) for name, inner in value.items()}
    if isinstance(value, list):
        merged: dict[str, Any] = {}
        plain: set[Any] = set()
        for inner in map(shape, value):
            if isinstance(inner, dict):
                merged |= inner
            else:
                plain.add(inner)
        return [merged] if merged else sorted(plain)
    return type(value).__name__


def missing(recorded: Any, ours: Any, where: str = "") -> list[str]:
    """What the recording has and we have not, or have of another type."""
    if isinstance(recorded, dict) and isinstance(ours, dict):
        absent = [f"{where}/{name}" for name in recorded if name not in ours]
        both = [name for name in recorded if name in ours]
        return absent + [
            fault
            for name in both
            for fault in missing(recorded[name], ours[name], f"{where}/{name}")
        ]
    if isinstance(recorded, list) and isinstance(ours, list) and recorded and ours:
        return missing(recorded[0], ours[0], where + "[]")
    return (
        []
        if type(recorded) is type(ours)
        and (recorded == ours or not recorded or not ours)
        else [where]
    )


def test_the_comparison_itself_notices_what_is_missing_or_of_another_type() -> None:
    there = {"data": [{"id": "1", "count": 2}], "meta": {"next": "x"}}
    assert (
        missing(
            shape(there),
            shape({"data": [{"id": "7", "count": 0}], "meta": {"next": "y"}}),
        )
        == []
    )
    here = {"data": [{"id": 7}], "meta": None}
    assert missing(shape(there), shape(here)) == [
        "/data[]/count",
        "/data[]/id",
        "/meta",
    ]


@pytest.fixture
def recorded(shared_data: Path) -> Callable[[str], Any]:
    """Reads one recorded JSON body."""
    return lambda name: json.loads(
        (shared_data / "fixtures" / name).read_text(encoding="utf-8")
    )


@pytest.fixture
def cassette(shared_data: Path) -> Callable[[str], list[dict[str, Any]]]:
    """Reads the interactions of one X recording: request, response and the decoded body."""

    def read(name: str) -> list[dict[str, Any]]:
        path = shared_data / "fixtures" / "x-tweepy" / f"test_client_{name}.yaml"
        rows: list[dict[str, Any]] = YAML(typ="safe").load(path)["interactions"]
        for row in rows:
            body = row["response"]["body"]["string"]
            row["json"] = json.loads(gzip.decompress(body))
        return rows

    return read


def talked_at_length(world: World) -> str:
    """A post with a few comments and replies; its id."""
    post = world.post("facebook", "Bins")
    for number in range(4):
        top = world.comment(post, f"number {number}")
        world.comment(post, "yes", parent=top)
    return post.native_id


def test_a_page_of_comments_is_shaped_as_recorded(
    world: World, facebook: Caller, recorded: Callable[[str], Any]
) -> None:
    there = recorded("facebook-python-facebook/comments_p1.json")
    names = ",".join(there["data"][0])
    post_id = talked_at_length(world)
    here = facebook.json(
        f"{post_id}/comments", filter="stream", summary="true", limit=5, fields=names
    )
    assert missing(shape(there), shape(here)) == []
    assert len(here["data"][0]["created_time"]) == len(there["data"][0]["created_time"])
    replies = [
        row["permalink_url"]
        for row in here["data"]
        if "reply_comment_id=" in row["permalink_url"]
    ]
    assert len(replies) == 2


def test_a_comment_is_shaped_as_recorded(
    world: World, facebook: Caller, recorded: Callable[[str], Any]
) -> None:
    comment = world.comment(world.post("facebook", "Bins"), "really great")
    for name in (
        "python-facebook/comment_info.json",
        "restfb/comment_canHide.json",
        "restfb/comment_noCanHide.json",
    ):
        there = recorded(f"facebook-{name}")
        here = facebook.json(comment.native_id, fields=",".join(there))
        there.get("from", {}).pop(
            "category", None
        )  # only pages have one, and ours is a person
        there.get("from", {}).pop("category_list", None)
        assert missing(shape(there), shape(here)) == [], name


def test_posts_page_by_time_as_recorded(
    world: World, facebook: Caller, recorded: Callable[[str], Any]
) -> None:
    there = recorded("facebook-python-facebook/feed_fields_p1.json")
    for number in range(7):
        world.post("facebook", f"Post {number}")
    here = facebook.json(
        f"{world.page.id}/posts", limit=5, fields="id,message,created_time"
    )
    assert missing(shape(there), shape(here)) == []
    for name in ("next", "previous"):
        for part in (
            "access_token=",
            "pretty=0",
            "fields=id%2Cmessage%2Ccreated_time",
            "since",
            "__paging_token=",
        ):
            assert part in here["paging"][name] and part in there["paging"][name]


def test_errors_are_shaped_as_recorded(
    world: World, facebook: Caller, recorded: Callable[[str], Any]
) -> None:
    world.tokens["facebook"].dead = 460
    dead = facebook.get("me").json()
    there = recorded("facebook-restfb/exampleErrorNew.json")
    titles = {
        "/error/error_user_title",
        "/error/error_user_msg",
    }  # only given where a person is to read them
    assert set(missing(shape(there), shape(dead))) <= titles
    assert (
        dead["error"]["code"] == 190
        and dead["error"]["error_subcode"] == there["error"]["error_subcode"]
    )
    world.tokens["facebook"].dead = None
    for name in ("error.json", "error_data.json"):
        plain = facebook.get("me", fields="nothing").json()
        assert (
            missing(shape(recorded(f"facebook-python-facebook/{name}")), shape(plain))
            == []
        )


def test_every_published_comment_field_can_be_asked_for(
    world: World, facebook: Caller, recorded: Callable[[str], Any]
) -> None:
    comment = world.comment(world.post("facebook", "Bins"), "one")
    types = {"bool": bool, "string": str, "datetime": str, "unsigned int": int}
    specification = {
        f["name"]: f["type"] for f in recorded("facebook-specs/Comment.json")["fields"]
    }
    node = facebook.json(comment.native_id, fields=",".join(specification))
    assert set(node) <= set(specification) and len(node) > 12
    for name, value in node.items():
        assert isinstance(value, types.get(specification[name], dict)), name


def test_x_reads_are_shaped_as_recorded(
    world: World, x: Caller, cassette: Callable[[str], list[dict[str, Any]]]
) -> None:
    post = world.post("x", "Bins")
    for number in range(12):
        world.comment(post, f"number {number}")
        world.post("x", f"post {number}")
    account = world.account.id
    calls = {
        "get_me": x.get("users/me"),
        "get_tweet": x.get(f"tweets/{post.native_id}"),
        "get_users_mentions": x.get(f"users/{account}/mentions"),
        "get_users_tweets": x.get(f"users/{account}/tweets"),
        "search_recent_tweets": x.get(
            "tweets/search/recent", query=f"conversation_id:{post.native_id}"
        ),
    }
    for name, here in calls.items():
        there = cassette(name)[0]
        assert missing(shape(there["json"]), shape(here.json())) == [], name
        assert (
            here.headers["Content-Type"]
            == there["response"]["headers"]["content-type"][0]
        ), name
        for header in (
            "x-rate-limit-limit",
            "x-rate-limit-remaining",
            "x-rate-limit-reset",
        ):
            assert (
                header in there["response"]["headers"]
                and here.headers[header].isdigit()
            )


def test_hiding_on_x_is_answered_as_recorded(
    world: World, x: Caller, cassette: Callable[[str], list[dict[str, Any]]]
) -> None:
    reply = world.comment(world.post("x", "Bins"), "rude")
    for row in cassette("hide_and_unhide_reply"):
        asked = json.loads(row["request"]["body"])
        here = x.call(
            row["request"]["method"], f"tweets/{reply.native_id}/hidden", **asked
        )
        assert here.json() == row["json"]
        assert (
            here.headers["x-rate-limit-limit"]
            == row["response"]["headers"]["x-rate-limit-limit"][0]
        )


def test_limits_in_the_headers_are_the_recorded_ones_where_they_have_not_changed(
    sim: Simulator, x: Caller, cassette: Callable[[str], list[dict[str, Any]]]
) -> None:
    there = cassette("get_users_mentions")[0]["response"]["headers"][
        "x-rate-limit-limit"
    ][0]
    x.token = sim.world.tokens["x_app"].value
    assert (
        x.get(f"users/{sim.world.account.id}/mentions").headers["x-rate-limit-limit"]
        == there
        == "450"
    )
