"""A Facebook post with several pictures: people comment under each, and all of it is said under the post."""

from __future__ import annotations

import contextlib
import json

import pytest

from connectors.base import ConnectorError, Permanent, Temporary
from connectors.facebook_graph import Graph
from connectors.facebook_parsing import feed_item_of
from connectors.facebook_progress import Progress, Thread, read_cursor
from connectors.facebook_reading import BUSY_PERCENT, FEW_PICTURES, MOST_FAULTS
from connectors.simulator import Item
from connectors.simulator.faults import Kind
from connectors.simulator.pictures import hang, share_album
from tests.connectors.rigs import Rig


def say(rig: Rig, under: Item, text: str) -> str:
    """A resident comments; the id as a connector names it."""
    return rig.name(rig.world.comment(under, text, by="Tansy Brook"))


def test_what_is_said_under_a_picture_is_a_comment_of_the_post(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    post = rig.post("The fete in pictures")
    first, second = hang(rig.world, post, 2)
    said = {say(rig, under, "Lovely!") for under in (post, first, second)}
    seen = rig.poll(rig.connect())
    assert set(seen.comments) == said == seen.swept[rig.name(post)]
    assert {each.post_id for each in seen.comments.values()} == {rig.name(post)}


def test_a_comment_under_a_picture_is_hidden_as_any_other(facebook_rig: Rig) -> None:
    rig = facebook_rig
    _, picture = hang(rig.world, rig.post(), 2)
    item = rig.world.comment(picture, "Drown in it", by="Tansy Brook")
    connector = rig.connect()
    comment = rig.poll(connector).comments[rig.name(item)]
    assert comment.on_own_post and comment.can_hide
    connector.set_hidden(comment.native_id, True)
    assert item.hidden


def test_a_comment_under_a_picture_that_was_deleted_is_gone(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    _, picture = hang(rig.world, rig.post(), 2)
    stays, goes = (rig.world.comment(picture, text, by="Tansy Brook") for text in ("Lovely!", "Drown in it"))  # fmt: skip
    connector = rig.connect()
    rig.poll(connector)
    rig.world.delete(goes)
    assert connector.look(rig.name(stays), stays.native_id).state == "there"
    assert connector.look(rig.name(goes), goes.native_id).state == "gone"
    connector.delete(goes.native_id, rig.proof(), now=rig.clock())


@pytest.mark.parametrize("fault", ["gone", "permission_missing", "server_error"])
def test_where_the_picture_cannot_be_read_nothing_is_said_of_what_stood_under_it(
    facebook_rig: Rig, fault: str
) -> None:
    rig = facebook_rig
    _, picture = hang(rig.world, rig.post(), 2)
    goes = rig.world.comment(picture, "Drown in it", by="Tansy Brook")
    rig.world.delete(goes)
    rig.faults.add("facebook", f"/{picture.native_id}/comments", fault)
    if fault == "server_error":
        with pytest.raises(Temporary):
            rig.connect().look(rig.name(goes), goes.native_id)
    else:
        assert rig.connect().look(rig.name(goes), goes.native_id).state == "unclear"


@pytest.mark.parametrize(("count", "minutes"), [(FEW_PICTURES, 1), (FEW_PICTURES + 1, 16), (30, 16)])  # fmt: skip
def test_a_few_pictures_are_read_with_the_news_and_more_with_the_sweep(
    facebook_rig: Rig, count: int, minutes: int
) -> None:
    rig = facebook_rig
    pictures = hang(rig.world, rig.post(), count)
    before = say(rig, pictures[-1], "First!")
    connector = rig.connect()
    assert before in rig.poll(connector).comments
    rig.clock.forward(seconds=50)
    later = say(rig, pictures[-1], "And another thing")
    rig.clock.forward(seconds=10)
    assert (later in rig.poll(connector).comments) == (minutes == 1)
    rig.clock.forward(minutes=minutes)
    seen = rig.poll(connector)
    assert {before, later} <= set(seen.comments)


def test_many_pictures_that_nobody_commented_on_yet_wait_for_the_sweep_all_the_same(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    pictures = hang(rig.world, rig.post(), 30)
    connector = rig.connect()
    rig.poll(connector)
    said = say(rig, pictures[7], "First!")
    rig.simulator.calls.clear()
    for _ in range(5):
        rig.clock.forward(minutes=1)
        seen = rig.poll(connector)
    assert [c.operation for c in rig.simulator.calls].count("comments") == 5
    assert said not in seen.comments
    rig.clock.forward(minutes=11)
    assert said in rig.poll(connector).comments


def test_of_an_older_post_that_the_feed_no_longer_shows_the_pictures_are_known(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    post = rig.post("The fete in pictures")
    picture = hang(rig.world, post, 2)[1]
    said = say(rig, picture, "Lovely!")
    cursor = rig.poll(rig.connect()).cursor
    known = read_cursor(cursor).threads[post.native_id]
    assert picture.native_id in known.pictures
    assert said in rig.seen.swept[rig.name(post)]


def test_a_picture_that_was_taken_down_proves_nothing_of_the_others(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    post = rig.post()
    pictures = hang(rig.world, post, 3)
    kept = say(rig, pictures[2], "This one stays")
    rig.faults.add("facebook", f"/{pictures[0].native_id}/comments", "gone")
    seen = rig.poll(rig.connect())
    assert kept in seen.comments and rig.name(post) not in seen.swept


@pytest.mark.parametrize("fault", [None, "permission_missing", "gone"])
def test_what_is_said_under_the_pictures_of_another_page_is_none_of_ours(
    facebook_rig: Rig, fault: Kind | None
) -> None:
    rig = facebook_rig
    kept = say(rig, rig.post("My surgery is on Saturday"), "Drown in it")
    shared, album = share_album(rig.world, "The council's fete in pictures", 3)
    beneath, theirs = say(rig, shared, "Thanks!"), say(rig, album[0], "Drown in it")
    if fault:
        rig.faults.add("facebook", f"/{album[0].native_id}/comments", fault)
    seen = rig.poll(rig.connect())
    assert {kept, beneath} == set(seen.comments) and theirs not in seen.comments
    assert seen.swept[rig.name(shared)] == {beneath}
    said = json.dumps([call.path for call in rig.simulator.calls])
    assert not any(picture.native_id in said for picture in album)


def test_what_the_page_passes_on_of_its_own_is_read_with_its_pictures() -> None:
    album = {"data": [{"subattachments": {"data": [{"target": {"id": "7"}}, {"target": {"id": "8"}}]}}]}  # fmt: skip
    row = {"id": "1_2", "status_type": "shared_story", "attachments": album}
    for parent, told in ((None, ()), ("1_1", ("7", "8")), ("5_1", ())):
        item = feed_item_of({**row, "parent_id": parent}, "1")
        assert item is not None and item.pictures == told


def test_a_picture_that_we_may_not_read_keeps_no_other_from_being_read(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    quiet, post = rig.post("My surgery is on Saturday"), rig.post("The fete")
    pictures = hang(rig.world, post, 3)
    kept = {say(rig, under, "Drown in it") for under in (quiet, pictures[2])}
    rig.faults.add("facebook", f"/{pictures[0].native_id}/comments", "permission_missing")  # fmt: skip
    seen = rig.poll(rig.connect())
    assert kept == set(seen.comments)
    assert set(seen.swept) == {rig.name(quiet)}


@pytest.mark.parametrize("fault", ["dead_version", "server_error"])
def test_a_picture_with_a_fault_is_told_once_the_others_are_read(
    facebook_rig: Rig, fault: Kind
) -> None:
    rig = facebook_rig
    quiet, post = rig.post("My surgery is on Saturday"), rig.post("The fete")
    pictures = hang(rig.world, post, 3)
    kept = {say(rig, under, "Drown in it") for under in (quiet, post, pictures[2])}
    beside = say(rig, pictures[0], "I know where you live")
    bad = rig.faults.add("facebook", f"/{pictures[0].native_id}/comments", fault)
    connector = rig.connect()
    with pytest.raises(ConnectorError, match=f"under post {post.native_id} ") as caught:
        rig.poll(connector)
    assert caught.value.in_part and kept == set(rig.seen.comments)
    assert set(rig.seen.swept) == {rig.name(quiet)}
    rig.clock.forward(minutes=1)
    later = say(rig, pictures[1], "And another thing")
    with pytest.raises(ConnectorError):
        rig.poll(connector)
    assert later in rig.seen.comments
    rig.faults.remove(bad)
    rig.clock.forward(minutes=16)
    assert beside in rig.poll(connector).comments


def test_posts_with_such_a_picture_keep_no_other_post_unread(facebook_rig: Rig) -> None:
    rig = facebook_rig
    quiet = rig.post("My surgery is on Saturday")
    kept = say(rig, quiet, "Drown in it")
    for day in range(MOST_FAULTS + 1):
        picture = hang(rig.world, rig.post(f"The fete in pictures, day {day}"), 2)[0]
        rig.faults.add("facebook", f"/{picture.native_id}/comments", "dead_version")
    with pytest.raises(Permanent) as caught:
        rig.poll(rig.connect())
    assert caught.value.in_part and kept in rig.seen.comments


def test_comments_without_ids_under_a_picture_alone_are_told_of_this_post_alone(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    say(rig, hang(rig.world, rig.post("The fete"), 2)[1], "Lovely!")
    rig.world.tokens["facebook"].tasks.clear()
    with pytest.raises(Permanent, match=r"MODERATE task, or a picture") as caught:
        rig.poll(rig.connect())
    assert caught.value.in_part and caught.value.reason == "bad_request"


def test_one_picture_alone_shares_its_comments_with_the_post(facebook_rig: Rig) -> None:
    rig = facebook_rig
    post = rig.post()
    hang(rig.world, post, 1)
    rig.poll(rig.connect())
    assert [c.operation for c in rig.simulator.calls].count("comments") == 1


@pytest.mark.parametrize("spoilt", [5, "x", {"a": 1}, ["../me", "", 7, None, "x/y"]])
def test_what_a_spoilt_cursor_says_of_pictures_is_left_out(spoilt: object) -> None:
    cursor = json.dumps({"posts": {"1_2": [1, 2, 3, spoilt]}})
    pictures = read_cursor(cursor).threads["1_2"].pictures
    assert set(pictures) <= {"7"}


def test_the_pictures_stand_in_the_cursor_only_where_there_are_some() -> None:
    progress = Progress(threads={"1_2": Thread(), "1_3": Thread(pictures=("4", "5"))})
    posts = json.loads(progress.text())["posts"]
    assert posts == {"1_2": [None] * 3, "1_3": [None, None, None, ["4", "5"]]}
    assert read_cursor(progress.text()).threads == progress.threads


@pytest.mark.parametrize("known", [True, False])
def test_pictures_of_a_quiet_post_are_looked_at_for_three_months(
    facebook_rig: Rig, known: bool
) -> None:
    rig = facebook_rig
    posts = [rig.post(f"The fete in pictures, day {day}") for day in range(3)]
    pictures = [hang(rig.world, post, 2)[1] for post in posts]
    connector = rig.connect()
    if known:
        rig.poll(connector)
    rig.clock.forward(days=30)
    rig.poll(connector)
    said = {say(rig, picture, "I know where you live") for picture in pictures}
    for _ in range(7 * 4):
        rig.clock.forward(minutes=15)
        rig.poll(connector)
    assert said <= set(rig.seen.comments)


@pytest.mark.parametrize("kind", ["gone", "dead_version", "server_error"])
def test_a_quiet_post_that_cannot_be_read_keeps_no_other_from_its_turn(
    facebook_rig: Rig, kind: str
) -> None:
    rig = facebook_rig
    posts = [rig.post(f"The fete in pictures, day {day}") for day in range(3)]
    pictures = [hang(rig.world, post, 2)[1] for post in posts]
    connector = rig.connect()
    rig.poll(connector)
    rig.clock.forward(days=30)
    rig.fill(rig.post("Today"), 2)
    bad = f"/{posts[0].native_id}/comments"
    fault = rig.faults.add("facebook", bad, kind)  # type: ignore[arg-type]
    with contextlib.suppress(ConnectorError):
        rig.poll(connector)
    said = [say(rig, picture, "I know where you live") for picture in pictures]
    for _ in range(7 * 4):
        rig.clock.forward(minutes=15)
        with contextlib.suppress(ConnectorError):
            rig.poll(connector)
    assert set(said[1:]) <= set(rig.seen.comments)
    rig.faults.remove(fault)
    rig.clock.forward(minutes=15)
    assert said[0] in rig.poll(connector).comments


def test_a_quiet_post_with_pictures_costs_a_few_calls_in_six_hours(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    hang(rig.world, rig.post("The fete in pictures"), 5)
    connector = rig.connect()
    rig.poll(connector)
    rig.clock.forward(days=30)
    rig.poll(connector)
    rig.simulator.calls.clear()
    for _ in range(6 * 4):
        rig.clock.forward(minutes=15)
        rig.poll(connector)
    asked = [call.operation for call in rig.simulator.calls]
    assert asked.count("comments") == 6
    rig.clock.forward(days=60)
    rig.simulator.calls.clear()
    seen = rig.poll(connector)
    assert "comments" not in [call.operation for call in rig.simulator.calls]
    assert not read_cursor(seen.cursor).threads


def test_many_pictures_do_not_wait_for_as_long_as_calls_are_short(
    facebook_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig = facebook_rig
    pictures = hang(rig.world, rig.post(), FEW_PICTURES + 2)
    connector = rig.connect()
    rig.poll(connector)
    monkeypatch.setattr(Graph, "used_percent", BUSY_PERCENT + 5)
    rig.clock.forward(minutes=1)
    said = say(rig, pictures[0], "I know where you live")
    for _ in range(50):
        rig.clock.forward(minutes=1)
        rig.poll(connector)
    assert said not in rig.seen.comments
    for _ in range(10):
        rig.clock.forward(minutes=1)
        rig.poll(connector)
    assert said in rig.seen.comments
