"""Facebook's items as comments and posts, recorded ones among them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from connectors.facebook_parsing import comment_of, feed_item_of, raw_of

PAGE = "9100000000000000001"
POST = f"{PAGE}_11"
TOKEN = "EAAB-page-token-of-a-test"
GRAPH = "https://graph.facebook.com/v26.0"
ME = {"id": PAGE}


def test_recorded_comments_are_read_with_what_is_missing_left_open(
    shared_data: Path,
) -> None:
    folder = shared_data / "fixtures/facebook-restfb"
    told = comment_of(
        json.loads((folder / "comment_canHide.json").read_text()), PAGE, POST
    )
    untold = comment_of(
        json.loads((folder / "comment_noCanHide.json").read_text()), PAGE, POST
    )
    assert told is not None and untold is not None
    assert (told.can_hide, told.is_hidden) == (True, False)
    assert (untold.can_hide, untold.is_hidden) == (None, True)
    assert told.comment_id == "facebook:123456789_8765432"
    assert told.created_at == datetime(2014, 10, 17, 14, 3, 17, tzinfo=UTC)
    assert (told.author_id, told.by_owner) == ("123456789", False)


def test_recorded_pages_are_read_whole(shared_data: Path) -> None:
    folder = shared_data / "fixtures/facebook-python-facebook"
    for name in ("comments_p1.json", "comments_p2.json"):
        rows = json.loads((folder / name).read_text())["data"]
        assert rows and all(
            "id" not in row for row in rows
        )  # recorded without the right to moderate
        assert [comment_of(row, PAGE, POST) for row in rows] == [None] * len(rows)
    for name in ("feed_fields_p1.json", "feed_fields_p2.json"):
        rows = json.loads((folder / name).read_text())["data"]
        items = [feed_item_of(row, "4") for row in rows]
        assert [item.native_id for item in items if item] == [row["id"] for row in rows]
    row = json.loads((folder / "comment_info.json").read_text())
    comment = comment_of(row, PAGE, POST)
    assert (
        comment is not None
        and comment.permalink == row["permalink_url"]
        and comment.author_id == ""
    )


@pytest.mark.parametrize(
    ("kind", "media"),
    [
        ("photo", "photo"),
        ("video_inline", "video"),
        ("sticker", "sticker"),
        ("animated_image_share", "animation"),
        ("share", "link"),
        ("something_new", "link"),
    ],
)
def test_an_attachment_is_named_by_its_kind(kind: str, media: str) -> None:
    row = {
        "id": "1_2",
        "message": "",
        "attachment": {"type": kind, "media": {"image": {"src": "https://p.example"}}},
    }
    comment = comment_of(row, PAGE, POST)
    assert comment is not None and comment.media == (media,) and comment.text == ""
    assert "p.example" not in json.dumps(raw_of(row))


def test_the_pages_own_comment_is_by_the_owner() -> None:
    comment = comment_of(
        {"id": "1_2", "from": {"id": PAGE, "name": "Cllr"}}, PAGE, POST
    )
    assert comment is not None and comment.by_owner


def test_a_visitors_post_whose_author_is_withheld_is_not_the_pages_own() -> None:
    row = {"id": POST, "message": "I will burn your house down"}
    visited = feed_item_of({**row, "status_type": "wall_post"}, PAGE)
    assert visited is not None and visited.visitor is not None
    assert not visited.post.by_owner and visited.visitor.text == row["message"]
    assert visited.visitor.author_id == "" and not visited.visitor.by_owner
    for kind in ("mobile_status_update", "added_photos", None):
        own = feed_item_of({**row, "status_type": kind}, PAGE)
        assert own is not None and own.post.by_owner and own.visitor is None
