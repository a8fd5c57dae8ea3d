"""Which lists of X are read, how much is asked for, and what is concluded from it."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import responses
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from connectors.base import ConnectorError, Temporary
from connectors.x_progress import HORIZON, id_at, since
from tests.connectors.rigs import ANY_JSON, START, Rig
from tests.connectors.x_account import ACCOUNT, API, EMPTY, TOKEN, user


def own_posts(count: int) -> dict[str, Any]:
    rows = [
        {
            "id": str(id_at(START) + n),
            "author_id": ACCOUNT,
            "created_at": START.isoformat(),
            "text": "Mine",
        }
        for n in range(count)
    ]
    return {
        "data": [{**row, "conversation_id": row["id"]} for row in rows],
        "meta": {"result_count": count},
    }


def searches() -> list[str]:
    urls = [urlsplit(str(call.request.url)) for call in responses.calls]
    return [
        parse_qs(url.query)["query"][0]
        for url in urls
        if url.path.endswith("/search/recent")
    ]


@responses.activate
def test_conversations_are_asked_for_together_up_to_the_longest_query() -> None:
    responses.get(f"{API}/users/{ACCOUNT}/tweets", json=own_posts(30))
    responses.get(f"{API}/tweets/search/recent", json=EMPTY)
    responses.get(f"{API}/users/{ACCOUNT}/mentions", json=EMPTY)
    batches = list(user().collect("", START + timedelta(hours=1)))
    assert len(searches()) == 3 and all(len(query) <= 512 for query in searches())
    asked = {
        part.removeprefix("conversation_id:")
        for query in searches()
        for part in query.split(" OR ")
    }
    assert asked == {row["id"] for row in own_posts(30)["data"]}
    swept: dict[str, frozenset[str]] = {}
    for batch in batches:
        swept |= batch.swept
    assert len(swept) == 30 and not any(swept.values())


def test_where_only_one_conversation_may_be_asked_for_each_gets_its_own_search(
    x_rig: Rig,
) -> None:
    rig = x_rig
    posts = [rig.post(f"Post {number}") for number in range(3)]
    wanted = {
        rig.name(rig.world.comment(post, "A remark", by="Tansy Brook"))
        for post in posts
    }
    seen = rig.poll(rig.connect())
    assert set(seen.comments) == wanted and set(seen.swept) == {
        rig.name(post) for post in posts
    }


def test_a_mention_in_an_old_conversation_of_ours_is_a_comment(x_rig: Rig) -> None:
    rig = x_rig
    old = rig.world.post("x", "Long ago", at=START - timedelta(days=30))
    item = rig.world.comment(old, "Still true?", by="Tansy Brook")
    connector = rig.connect()
    comment = rig.poll(connector).comments[rig.name(item)]
    assert (comment.kind, comment.can_hide, comment.post_id) == (
        "comment",
        True,
        rig.name(old),
    )
    rig.clock.forward(minutes=1)
    later = rig.world.comment(old, "Anyone?", by="Odo Fernhill", parent=item)
    rig.clock.forward(minutes=1)
    seen = rig.poll(connector)
    assert rig.name(later) in seen.comments
    assert (
        rig.name(old) not in seen.swept
    )  # a search sees seven days only: what it lacks may still be there


def test_who_started_a_foreign_conversation_is_asked_once(x_rig: Rig) -> None:
    rig = x_rig
    root = rig.world.mention("x", "@cllr_wren you should read this", by="Odo Fernhill")
    rig.clock.forward(minutes=1)
    for number in range(3):
        rig.world.mention(
            "x",
            f"@cllr_wren indeed {number}",
            by="Tansy Brook",
            conversation_id=root.native_id,
        )
    connector = rig.connect()
    for _ in range(3):
        rig.poll(connector)
        rig.clock.forward(minutes=1)
    assert (
        len([call for call in rig.simulator.calls if call.operation == "lookup"]) == 1
    )
    assert {comment.kind for comment in rig.seen.comments.values()} == {"mention"}


def test_what_x_did_not_show_of_a_conversation_is_asked_again_every_five_minutes(
    x_rig: Rig,
) -> None:
    rig = x_rig
    rig.world.mention(
        "x", "@cllr_wren read this", by="Odo Fernhill", conversation_id="99"
    )
    connector = rig.connect()
    for _ in range(12):
        rig.poll(connector)
        rig.clock.forward(minutes=1)
    asked = [call for call in rig.simulator.calls if call.operation == "lookup"]
    assert len(asked) == 3
    assert "99" in json.loads(rig.seen.cursor)["unsettled"]
    rig.clock.forward(days=8)  # no search would find what was said there
    rig.poll(connector)
    assert json.loads(rig.seen.cursor)["unsettled"] == {}


def test_a_second_poll_asks_only_for_newer_ids(x_rig: Rig) -> None:
    rig = x_rig
    rig.fill(rig.post(), 3)
    connector = rig.connect()
    rig.poll(connector)
    newest = json.loads(rig.seen.cursor)["newest"]
    assert int(newest["replies"]) > 0 and int(newest["mentions"]) > 0
    assert int(since(int(newest["replies"]))["since_id"]) == int(
        newest["replies"]
    ) - id_at(START) + id_at(START - timedelta(minutes=10))


def test_a_quiet_conversation_is_searched_only_when_its_sweep_is_due(
    x_rig: Rig,
) -> None:
    rig = x_rig
    rig.fill(rig.post(), 2)
    rig.clock.forward(hours=30)
    connector = rig.connect()
    rig.poll(connector)
    for minutes, expected in ((5, []), (15, ["search"])):
        rig.simulator.calls.clear()
        rig.clock.forward(minutes=minutes)
        rig.poll(connector)
        assert [
            call.operation for call in rig.simulator.calls if call.operation == "search"
        ] == expected


def test_an_id_beyond_the_horizon_of_the_search_is_not_sent() -> None:
    week_ago = id_at(START - HORIZON - timedelta(minutes=1))
    assert since(week_ago, not_before=START - HORIZON) == {}
    assert since(0) == {} and since(5) == {}


def test_the_accounts_own_replies_are_by_the_owner(x_rig: Rig) -> None:
    rig = x_rig
    post = rig.post()
    item = rig.world.answer(post, "Thank you all")
    comment = rig.poll(rig.connect()).comments[rig.name(item)]
    assert comment.by_owner and comment.can_hide is False


def test_the_rate_limit_of_hiding_is_told_with_its_end(x_rig: Rig) -> None:
    rig = x_rig
    item = rig.world.comment(rig.post(), "Rude words", by="Tansy Brook")
    connector = rig.connect()
    for number in range(50):
        shown = number % 2 == 0 or number >= 40  # the last ten are kept for showing
        connector.set_hidden(item.native_id, not shown)
    for asked in (connector, rig.connect()):  # one knows the limit, one learns it
        with pytest.raises(Temporary) as caught:
            asked.set_hidden(item.native_id, True)
        assert (
            caught.value.reason == "wait_until"
            and 0 < (caught.value.retry_after or 0) <= 901
        )
    assert [call.status for call in rig.simulator.calls] == [200] * 50 + [429]


@responses.activate
def test_a_token_for_the_next_page_that_comes_again_ends_the_reading() -> None:
    responses.get(f"{API}/users/{ACCOUNT}/tweets", json=own_posts(1))
    row = {
        "id": str(id_at(START) + 7),
        "conversation_id": own_posts(1)["data"][0]["id"],
        "text": "Hm",
    }
    circle = {"data": [row], "meta": {"result_count": 1, "next_token": "again"}}
    responses.get(f"{API}/tweets/search/recent", json=circle)
    responses.get(f"{API}/users/{ACCOUNT}/mentions", json=EMPTY)
    batches = list(user().collect("", START))
    assert len(searches()) == 2 and not any(batch.swept for batch in batches)
    newest = json.loads(batches[-1].cursor)["newest"]
    assert newest["replies"] == "0" and newest["posts"] != "0"


@given(body=ANY_JSON, refused=st.booleans())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_x_answers_only_our_own_errors_come_out(
    body: object, refused: bool
) -> None:
    page = (
        body
        if refused
        else {
            "data": [body, {"id": "7", "conversation_id": "6"}],
            "includes": body,
            "meta": {},
        }
    )
    status = 403 if refused else 200
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        mock.get(f"{API}/users/{ACCOUNT}/tweets", json=own_posts(1))
        mock.get(f"{API}/tweets/search/recent", json=page)
        mock.get(f"{API}/users/{ACCOUNT}/mentions", json=page)
        mock.get(f"{API}/tweets", json=body)
        mock.get(f"{API}/tweets/5", json=body, status=status)
        mock.get(f"{API}/users/me", json=body, status=status)
        mock.put(f"{API}/tweets/5/hidden", json=body, status=status)
        connector = user()
        for call in (
            lambda: [
                json.dumps(batch.raw, allow_nan=False)
                for batch in connector.collect(json.dumps(body), START)
            ],
            lambda: connector.look("x:5", "5"),
            lambda: connector.set_hidden("5", True),
            lambda: connector.permissions(),
        ):
            try:
                call()
            except ConnectorError as error:
                assert TOKEN not in str(error)
