"""How much of a Facebook page is read, how often, and what is concluded from it."""

from __future__ import annotations

import json
import tracemalloc
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import responses
from hypothesis import HealthCheck, given, settings

from connectors.base import ConnectorError, Permanent, Temporary
from connectors.facebook import connect
from tests.connectors.rigs import ANY_JSON, START, Rig

PAGE = "9100000000000000001"
POST = f"{PAGE}_11"
TOKEN = "EAAB-page-token-of-a-test"
GRAPH = "https://graph.facebook.com/v26.0"
ME = {"id": PAGE}


@responses.activate
def test_an_incremental_read_asks_only_for_what_came_since() -> None:
    responses.get(f"{GRAPH}/me", json=ME)
    responses.get(
        f"{GRAPH}/{PAGE}/feed",
        json={"data": [{"id": POST, "updated_time": START.isoformat()}]},
    )
    responses.get(f"{GRAPH}/{POST}/comments", json={"data": []})
    heard = int(START.timestamp()) - 60
    cursor = {"swept_at": heard, "posts": {POST: [heard, heard, heard]}}
    batches = list(
        connect(PAGE, {"page_token": TOKEN}).collect(json.dumps(cursor), START)
    )
    query = parse_qs(urlsplit(str(responses.calls[2].request.url)).query)
    assert query["since"] == [str(heard - 600)] and query["filter"] == ["stream"]
    assert json.loads(batches[-1].cursor)["posts"] == {POST: [heard + 60, heard, heard]}


def test_a_quiet_post_is_not_read_again(facebook_rig: Rig) -> None:
    rig = facebook_rig
    connector = rig.connect()
    rig.fill(rig.post("An older post"), 2)
    rig.clock.forward(hours=5)
    rig.poll(connector)
    rig.simulator.calls.clear()
    rig.clock.forward(minutes=5)
    rig.poll(connector)
    assert [call.operation for call in rig.simulator.calls] == ["feed"]


def test_a_comment_on_a_year_old_post_is_found_because_the_post_moved(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    old = rig.world.post("facebook", "Last year", at=START.replace(year=2025))
    for number in range(3):
        rig.post(f"Newer {number}")
    connector = rig.connect()
    rig.poll(connector)
    rig.clock.forward(hours=1)
    item = rig.world.comment(old, "Still true?", by="Tansy Brook")
    rig.clock.forward(minutes=1)
    assert rig.name(item) in rig.poll(connector).comments


def test_a_visitors_post_is_listened_to_with_its_comments(facebook_rig: Rig) -> None:
    rig = facebook_rig
    post = rig.world.visitor_post("Shame on this page", by="Odo Fernhill")
    below = rig.world.comment(post, "I agree", by="Tansy Brook")
    connector = rig.connect()
    seen = rig.poll(connector)
    assert set(seen.comments) == {rig.name(post), rig.name(below)}
    said = seen.comments[rig.name(post)]
    assert (said.kind, said.can_hide, said.author_name) == (
        "mention",
        False,
        "Odo Fernhill",
    )
    assert seen.swept[rig.name(post)] == {rig.name(post), rig.name(below)}
    assert seen.comments[rig.name(below)].kind == "comment"
    sight = connector.look(said.comment_id, said.native_id)
    assert (sight.state, sight.text, sight.can_hide) == (
        "there",
        "Shame on this page",
        False,
    )
    with pytest.raises(Permanent, match="cannot be hidden"):
        connector.set_hidden(said.native_id, True)


def test_a_persons_token_is_told_apart_from_a_calm_day(facebook_rig: Rig) -> None:
    rig = facebook_rig
    rig.fill(rig.post(), 3)
    with pytest.raises(Permanent) as caught:
        rig.poll(rig.connect(rig.world.tokens["facebook_user"].value))
    assert caught.value.reason == "auth_dead"
    assert rig.seen.swept == {}


def test_a_token_without_the_moderate_task_is_told_apart_from_a_calm_day(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    rig.fill(rig.post(), 3)
    rig.world.tokens["facebook"].tasks.clear()
    with pytest.raises(Permanent, match="MODERATE") as caught:
        rig.poll(rig.connect())
    assert caught.value.reason == "capability_denied"


def test_a_lost_permission_is_not_taken_for_a_deletion(facebook_rig: Rig) -> None:
    rig = facebook_rig
    item = rig.world.comment(rig.post(), "Here I am", by="Tansy Brook")
    connector = rig.connect()
    rig.world.tokens["facebook"].grants.discard("pages_read_engagement")
    assert connector.look(rig.name(item), item.native_id).state == "unclear"


def test_a_post_that_went_while_we_read_does_not_stop_the_poll(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    first, second = rig.post("One"), rig.post("Two")
    wanted = rig.fill(first, 2)
    rig.fill(second, 2)
    rig.faults.add("facebook", f"/{second.native_id}/comments", "gone")
    assert set(rig.poll(rig.connect()).comments) == wanted


def test_when_every_posts_comments_are_withheld_the_poll_says_so(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    rig.fill(rig.post(), 2)
    rig.faults.add("facebook", "comments", "gone")
    with pytest.raises(Temporary) as caught:
        rig.poll(rig.connect())
    assert caught.value.reason == "gone_or_denied"


@pytest.mark.parametrize(
    ("name", "ours", "value"),
    [
        ("from", "author_id", ""),
        ("created_time", "created_at", None),
        ("can_hide", "can_hide", None),
        ("is_hidden", "is_hidden", None),
        ("message", "text", ""),
        ("permalink_url", "permalink", ""),
    ],
)
def test_a_missing_field_is_left_open_and_loses_no_comment(
    facebook_rig: Rig, name: str, ours: str, value: object
) -> None:
    rig = facebook_rig
    wanted = rig.fill(rig.post(), 3)
    rig.faults.add("facebook", "comments", "without_field", name=name)
    seen = rig.poll(rig.connect())
    assert set(seen.comments) == wanted
    assert {getattr(comment, ours) for comment in seen.comments.values()} == {value}


def test_a_hide_that_the_page_may_not_do_is_denied(facebook_rig: Rig) -> None:
    rig = facebook_rig
    item = rig.world.comment(
        rig.post(), "By a page administrator", by="Tansy Brook", can_hide=False
    )
    with pytest.raises(Permanent) as caught:
        rig.connect().set_hidden(item.native_id, True)
    assert (
        caught.value.reason == "capability_denied"
        and "pages_manage_engagement" in str(caught.value)
    )


def test_what_facebook_hid_by_itself_is_seen(facebook_rig: Rig) -> None:
    rig = facebook_rig
    item = rig.world.comment(rig.post(), "A blocked word", by="Tansy Brook")
    rig.world.hide(item, True)
    assert rig.poll(rig.connect()).comments[rig.name(item)].is_hidden is True


def test_permissions_are_tried_out_where_they_are_not_listed(facebook_rig: Rig) -> None:
    rig = facebook_rig
    rig.fill(rig.post(), 2)
    rig.simulator.facebook.permissions_for_page = False
    assert [permission.granted for permission in rig.connect().permissions()] == [
        True,
        True,
        True,
    ]
    rig.world.tokens["facebook"].grants.discard("pages_read_user_content")
    found = {
        permission.name: permission.granted
        for permission in rig.connect().permissions()
    }
    assert (
        found["pages_read_engagement"] is True
        and found["pages_read_user_content"] is False
    )


def test_sweeps_wait_when_the_call_budget_is_nearly_used_up(facebook_rig: Rig) -> None:
    rig = facebook_rig
    post = rig.post()
    rig.fill(post, 2)
    connector = rig.connect()
    rig.poll(connector)
    assert rig.seen.swept
    rig.simulator.facebook.call_budget = (len(rig.simulator.calls) + 1) * 3 // 2
    rig.simulator.facebook.usage_headers_after = 0
    rig.seen.swept.clear()
    rig.clock.forward(minutes=16)
    news = rig.world.comment(post, "One more thing", by="Tansy Brook")
    assert rig.poll(connector).swept == {}
    assert rig.name(news) in rig.seen.comments


def test_twenty_thousand_comments_are_read_in_flat_memory(facebook_rig: Rig) -> None:
    rig = facebook_rig
    post = rig.post()
    for number in range(20_000):
        rig.world.comment(post, f"Remark {number}", by=f"Resident {number % 50}")
    connector = rig.connect()
    count = 0
    tracemalloc.start()
    for batch in connector.collect("", rig.clock()):
        count += len(batch.comments)
        rig.seen.swept.update(batch.swept)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 20_000 and len(rig.seen.swept[rig.name(post)]) == 20_000
    assert peak < 40_000_000


def page(ids: list[str], after: str, more: bool = True) -> dict[str, Any]:
    body: dict[str, Any] = {
        "data": [{"id": one, "created_time": START.isoformat()} for one in ids]
    }
    cursors = {"cursors": {"after": after}}
    return {
        **body,
        "paging": {**cursors, "next": "https://graph.facebook.com/x?access_token=t"}
        if more
        else cursors,
    }


@responses.activate
def test_a_cursor_that_comes_again_ends_the_reading_and_is_read_again_next_time() -> (
    None
):
    responses.get(f"{GRAPH}/me", json=ME)
    responses.get(
        f"{GRAPH}/{PAGE}/feed",
        json={"data": [{"id": POST, "updated_time": START.isoformat()}]},
    )
    responses.get(f"{GRAPH}/{POST}/comments", json=page(["11_1"], "A"))
    responses.get(f"{GRAPH}/{POST}/comments", json=page(["11_2"], "A"))
    batches = list(connect(PAGE, {"page_token": TOKEN}).collect("", START))
    assert [comment.native_id for batch in batches for comment in batch.comments] == [
        "11_1",
        "11_2",
    ]
    assert not any(batch.swept for batch in batches)
    assert json.loads(batches[-1].cursor)["posts"] == {}


@responses.activate
def test_the_next_address_is_never_called_as_it_stands() -> None:
    responses.get(f"{GRAPH}/me", json=ME)
    elsewhere = {
        "next": "https://evil.example/v26.0/feed?until=5&__paging_token=P&access_token=other"
    }
    responses.get(f"{GRAPH}/{PAGE}/feed", json={"data": [], "paging": elsewhere})
    responses.get(f"{GRAPH}/{PAGE}/feed", json={"data": []})
    list(connect(PAGE, {"page_token": TOKEN}).collect("", START))
    second = urlsplit(str(responses.calls[2].request.url))
    query = parse_qs(second.query)
    assert second.netloc == "graph.facebook.com"
    assert (query["until"], query["__paging_token"], query["access_token"]) == (
        ["5"],
        ["P"],
        [TOKEN],
    )


@responses.activate
def test_an_item_without_an_id_is_left_out_and_the_sweep_is_not_trusted() -> None:
    responses.get(f"{GRAPH}/me", json=ME)
    responses.get(
        f"{GRAPH}/{PAGE}/feed",
        json={"data": [{"id": POST}, {"message": "no id"}, None, 7]},
    )
    responses.get(
        f"{GRAPH}/{POST}/comments",
        json={"data": [{"id": "11_1"}, {"message": "no id"}, "x"]},
    )
    batches = list(connect(PAGE, {"page_token": TOKEN}).collect("", START))
    assert [comment.native_id for batch in batches for comment in batch.comments] == [
        "11_1"
    ]
    assert not any(batch.swept for batch in batches)


@given(body=ANY_JSON, status=ANY_JSON)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_facebook_answers_only_our_own_errors_come_out(
    body: object, status: object
) -> None:
    code = 400 if status else 200
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        mock.get(f"{GRAPH}/me", json=ME)
        mock.get(f"{GRAPH}/{PAGE}/feed", json={"data": [{"id": POST}, body]})
        mock.get(
            f"{GRAPH}/{POST}/comments",
            json=body if status else {"data": [body, {"id": "11_5"}]},
        )
        mock.get(f"{GRAPH}/me/permissions", json=body)
        mock.get(f"{GRAPH}/11_22", json=body, status=code)
        mock.post(f"{GRAPH}/11_22", json=body, status=code)
        connector = connect(PAGE, {"page_token": TOKEN})
        for call in (
            lambda: [
                json.dumps(batch.raw, allow_nan=False)
                for batch in connector.collect(json.dumps(body), START)
            ],
            lambda: connector.look("facebook:11_22", "11_22"),
            lambda: connector.set_hidden("11_22", True),
            lambda: connector.permissions(),
        ):
            try:
                call()
            except ConnectorError as error:
                assert TOKEN not in str(error)
