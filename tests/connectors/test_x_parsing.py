"""X's posts under old and new field names, recorded ones among them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import responses
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from connectors.simulator import XSettings
from connectors.x_parsing import comment_of, posts_of, raw_of, xpost_of
from tests.connectors.rigs import Rig, make_rig
from tests.connectors.x_account import ACCOUNT, API, user


@pytest.fixture(params=["old", "new"])
def named_rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    """X under the old and under the new field names."""
    yield from make_rig("x", XSettings(names=request.param))


def test_both_sets_of_field_names_are_read_alike(named_rig: Rig) -> None:
    rig = named_rig
    post = rig.post()
    long = "A long remark & <more>. " * 20
    first = rig.world.comment(post, long, by="Tansy Brook")
    rig.clock.forward(minutes=2)
    second = rig.world.comment(post, "Quite so", by="Odo Fernhill", parent=first)
    rig.world.edit(second, "Quite so!")
    seen = rig.poll(rig.connect())
    assert set(seen.comments) == {rig.name(first), rig.name(second)}
    assert (
        seen.comments[rig.name(first)].text.endswith(long.strip())
        or long.strip() in seen.comments[rig.name(first)].text
    )
    answer = seen.comments[rig.name(second)]
    assert answer.text.endswith("Quite so!") and answer.parent_id == rig.name(first)
    assert answer.native_id == second.versions[-1].native_id != second.native_id
    assert rig.connect().look(answer.comment_id, second.native_id).text == answer.text


@pytest.mark.parametrize(
    ("wire", "meant"),
    [
        ("a &amp; b", "a & b"),
        ("&lt;b&gt;", "<b>"),
        ("&amp;lt;", "&lt;"),
        ("&amp;amp;", "&amp;"),
        ("&eacute; &#39;", "&eacute; &#39;"),
    ],
)
def test_only_the_three_escapes_of_x_are_undone(wire: str, meant: str) -> None:
    post = xpost_of({"id": "5", "text": wire})
    assert post is not None and post.text == meant


@given(st.text())
def test_what_was_typed_is_what_is_read(typed: str) -> None:
    wire = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    post = xpost_of({"id": "5", "text": wire})
    assert post is not None and post.text == typed


def test_media_and_links_are_named() -> None:
    row = {
        "id": "5",
        "attachments": {"media_keys": ["3_1", "7_2", "16_3", "99_4"]},
        "entities": {
            "urls": [
                {"url": "https://t.co/a", "media_key": "3_1"},
                {"url": "https://t.co/b"},
            ]
        },
    }
    post = xpost_of(row)
    body = {"includes": {"media": [{"media_key": "99_4", "type": "video"}]}}
    assert post is not None
    assert comment_of(post, body, ACCOUNT, own=True).media == (
        "photo",
        "video",
        "animation",
        "link",
    )


def test_recorded_pages_are_read_whole(shared_data: Path) -> None:
    for name in ("get_users_mentions", "search_recent_tweets", "get_users_tweets"):
        for body in cassette(shared_data, name):
            posts = posts_of(body)
            assert [post.native_id for post in posts if post] == [
                row["id"] for row in body["data"]
            ]
            comments = [
                comment_of(post, body, "783214", own=False) for post in posts if post
            ]
            assert all(
                comment.text and "&amp;" not in comment.text for comment in comments
            )


@responses.activate
def test_the_recorded_hide_and_unhide_are_understood(shared_data: Path) -> None:
    hidden, shown = cassette(shared_data, "hide_and_unhide_reply")
    responses.put(f"{API}/tweets/1344794616005066752/hidden", json=hidden)
    responses.put(f"{API}/tweets/1344794616005066752/hidden", json=shown)
    user().set_hidden("1344794616005066752", True)
    user().set_hidden("1344794616005066752", False)
    assert [json.loads(call.request.body or b"") for call in responses.calls] == [
        {"hidden": True},
        {"hidden": False},
    ]


def cassette(shared_data: Path, name: str) -> list[dict[str, Any]]:
    """The JSON bodies of one recording."""
    path = shared_data / "fixtures/x-tweepy" / f"test_client_{name}.yaml"
    bodies = [
        one["response"]["body"]["string"]
        for one in YAML(typ="safe").load(path)["interactions"]
    ]
    plain = [
        gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body for body in bodies
    ]
    return [json.loads(body) for body in plain]


@pytest.mark.parametrize(
    ("told", "views"),
    [
        ({"impression_count": 412}, 412),
        ({"impression_count": 0}, 0),
        ({"like_count": 3}, None),
        ({"impression_count": -1}, None),
        ({"impression_count": "412"}, None),
        ({"impression_count": True}, None),
        ({"impression_count": 10**30}, None),
        ("many", None),
        (None, None),
    ],
)
def test_views_are_a_count_or_not_known(told: object, views: int | None) -> None:
    post = xpost_of({"id": "5", "text": "Hi", "public_metrics": told})
    assert post is not None
    assert comment_of(post, {}, ACCOUNT, own=True).views == views
    assert "public_metrics" not in raw_of(post, {}), "they change with each reading"


def test_the_poll_that_reads_replies_asks_for_their_views(x_rig: Rig) -> None:
    item = x_rig.world.comment(x_rig.post(), "Is the library closing?")
    item.views = 412
    connector = x_rig.connect()
    assert x_rig.poll(connector).comments[x_rig.name(item)].views == 412
    item.views = 9_000
    x_rig.clock.forward(minutes=20)
    assert x_rig.poll(connector).comments[x_rig.name(item)].views == 9_000
