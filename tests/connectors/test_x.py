"""X's calls and answers: two kinds of tokens, and what each status means."""

from __future__ import annotations

import json
from typing import Any

import pytest
import responses
from requests.structures import CaseInsensitiveDict

from connectors.base import ConnectorError, Permanent, Reason, Temporary
from connectors.session import Answer
from connectors.x import connect
from connectors.x_errors import failure_of
from tests.connectors.rigs import START, Rig
from tests.connectors.x_account import ACCOUNT, API, EMPTY, OAUTH1, TOKEN, user


def problem(kind: str, status: int) -> dict[str, Any]:
    kind = kind if kind == "about:blank" else f"https://api.x.com/2/problems/{kind}"
    return {
        "title": "T",
        "detail": "words that must not matter",
        "type": kind,
        "status": status,
    }


@responses.activate
def test_a_user_token_goes_out_as_bearer_and_four_keys_are_signed() -> None:
    responses.put(f"{API}/tweets/5/hidden", json={"data": {"hidden": True}})
    user().set_hidden("5", True)
    connect(ACCOUNT, OAUTH1).set_hidden("5", True)
    bearer, signed = (call.request for call in responses.calls)
    assert bearer.headers["Authorization"] == f"Bearer {TOKEN}"
    authorization = signed.headers["Authorization"]
    header = (
        authorization.decode() if isinstance(authorization, bytes) else authorization
    )
    assert header.startswith("OAuth ") and "oauth_signature" in header
    assert [json.loads(request.body or b"") for request in (bearer, signed)] == [
        {"hidden": True}
    ] * 2


@pytest.mark.parametrize("lacking", [name for name in OAUTH1 if name != "access_token"])
def test_half_a_set_of_keys_is_refused(lacking: str) -> None:
    with pytest.raises(Permanent, match=lacking) as caught:
        connect(
            ACCOUNT, {name: value for name, value in OAUTH1.items() if name != lacking}
        )
    assert caught.value.reason == "auth_dead"


def test_the_account_is_named_by_its_number() -> None:
    with pytest.raises(Permanent) as caught:
        connect("@cllr_wren", {"access_token": TOKEN})
    assert caught.value.reason == "bad_request"


def test_four_keys_work_for_reading_and_hiding(x_rig: Rig) -> None:
    rig = x_rig
    item = rig.world.comment(rig.post(), "Rude words", by="Tansy Brook")
    keys = {**OAUTH1, "access_token": rig.world.tokens["x_oauth1"].value}
    connector = connect(
        rig.page, keys, redirect={"https://api.twitter.com": rig.simulator.url("x")}
    )
    assert set(rig.poll(connector).comments) == {rig.name(item)}
    connector.set_hidden(item.native_id, True)
    assert (
        item.hidden and connector.look(rig.name(item), item.native_id).state == "there"
    )


@responses.activate
def test_a_token_of_another_account_is_told() -> None:
    responses.get(f"{API}/users/me", json={"data": {"id": "99"}})
    with pytest.raises(Permanent, match="another account"):
        user().permissions()


@pytest.mark.parametrize(
    ("level", "granted"),
    [
        ("read", False),
        ("read-write", True),
        ("read-write-directmessages", True),
        ("", None),
    ],
)
@responses.activate
def test_the_right_to_hide_is_read_from_the_access_level(
    level: str, granted: bool | None
) -> None:
    headers = {"x-access-level": level} if level else {}
    responses.get(f"{API}/users/me", json={"data": {"id": ACCOUNT}}, headers=headers)
    found = {permission.name: permission.granted for permission in user().permissions()}
    assert found == {
        "tweet.read": True,
        "users.read": True,
        "tweet.moderate.write": granted,
    }


@pytest.mark.parametrize(
    ("kind", "words", "renewed"),
    [
        ("client-forbidden", "its project or plan in X's developer console does not allow this call", False),
        ("unsupported-authentication", "ours is of another kind: put a new token into secrets/x_access_token", True),
        ("about:blank", "it needs tweet.read and users.read; put a new token", True),
    ],
)  # fmt: skip
@responses.activate
def test_a_new_token_is_asked_for_only_where_one_would_help(
    kind: str, words: str, renewed: bool
) -> None:
    responses.get(f"{API}/users/me", json=problem(kind, 403), status=403)
    responses.get(f"{API}/tweets/5", json=problem(kind, 403), status=403)
    with pytest.raises(Permanent) as caught:
        user().look("x:5", "5")
    (read, *_) = user().permissions()
    assert read.granted is False
    for said in (str(caught.value), read.remedy):
        assert words in said and ("put a new token" in said) == renewed, said


PAGE = "<html>words that must not matter: of a front end, not of X</html>"
TABLE: list[tuple[int, Any, type[ConnectorError], Reason]] = [
    (400, problem("invalid-request", 400), Permanent, "bad_request"),
    (401, problem("about:blank", 401), Permanent, "auth_dead"),
    (402, problem("credits-depleted", 402), Temporary, "wait_until"),
    (403, problem("client-forbidden", 403), Permanent, "capability_denied"),
    (403, problem("not-authorized-for-resource", 403), Permanent, "capability_denied"),
    (403, problem("usage-capped", 403), Temporary, "wait_until"),
    (403, {"errors": [{"code": 326, "message": "locked"}]}, Temporary, "policy_block"),
    (404, problem("about:blank", 404), Permanent, "bad_request"),
    (409, problem("about:blank", 409), Permanent, "bad_request"),
    (429, problem("about:blank", 429), Temporary, "wait_until"),
    (
        429,
        {"errors": [{"code": 88, "message": "Rate limit exceeded"}]},
        Temporary,
        "wait_until",
    ),
    (500, problem("about:blank", 500), Temporary, "retry_soon"),
    (503, "<html>busy</html>", Temporary, "retry_soon"),
    (302, "", Temporary, "retry_soon"),
    (403, [1, 2], Permanent, "capability_denied"),
    (429, {"errors": 7}, Temporary, "wait_until"),
    (200, "<html>a hotel's log-in page</html>", Temporary, "retry_soon"),
    *(
        (code, PAGE, Temporary, "retry_soon")
        for code in (400, 403, 404, 408, 409, 425, 451)
    ),
    *((code, "", Temporary, "retry_soon") for code in (403, 404, 410)),
    *(
        (code, problem("about:blank", code), Temporary, "retry_soon")
        for code in (408, 425)
    ),
    (401, PAGE, Permanent, "auth_dead"),
    (402, PAGE, Temporary, "wait_until"),
    (429, PAGE, Temporary, "wait_until"),
]


@pytest.mark.parametrize(("status", "body", "expected", "reason"), TABLE)
@responses.activate
def test_each_status_has_its_class_and_reason(
    status: int, body: Any, expected: type[ConnectorError], reason: Reason
) -> None:
    text = body if isinstance(body, str) else json.dumps(body)
    responses.get(
        f"{API}/tweets/5",
        body=text,
        status=status,
        content_type="application/problem+json",
    )
    responses.put(
        f"{API}/tweets/5/hidden",
        body=text,
        status=status,
        content_type="application/problem+json",
    )
    with pytest.raises(expected) as caught:
        user().look("x:5", "5")
    assert caught.value.reason == reason
    with pytest.raises(expected) as caught:
        user().set_hidden("5", True)
    assert caught.value.reason == (
        "unknown_result" if reason == "retry_soon" else reason
    )
    assert "words that must not matter" not in str(caught.value)


@pytest.mark.parametrize("status", [403, 429])
def test_a_cap_of_the_month_is_told_as_one_and_not_tried_every_few_minutes(
    status: int,
) -> None:
    body = problem("usage-capped", status)
    reset = CaseInsensitiveDict({"x-rate-limit-reset": "1"})
    error = failure_of(Answer(status, reset), body, write=False)
    assert "usage cap" in str(error) and error.retry_after == 3600


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 900),
        (
            {
                "x-rate-limit-reset": "1795165800",
                "Date": "Fri, 20 Nov 2026 09:00:00 GMT",
            },
            600,
        ),
        (
            {
                "x-rate-limit-reset": "1795165100",
                "Date": "Fri, 20 Nov 2026 09:00:00 GMT",
            },
            1,
        ),
        (
            {
                "x-rate-limit-reset": "9999999999",
                "Date": "Fri, 20 Nov 2026 09:00:00 GMT",
            },
            86400,
        ),
        ({"x-rate-limit-reset": "soon"}, 900),
    ],
)
@responses.activate
def test_a_rate_limit_is_one_call_and_the_wait_is_the_servers(
    headers: dict[str, str], seconds: float
) -> None:
    responses.put(
        f"{API}/tweets/5/hidden",
        json=problem("about:blank", 429),
        status=429,
        headers=headers,
    )
    with pytest.raises(Temporary) as caught:
        user().set_hidden("5", True)
    assert caught.value.retry_after == seconds
    assert len(responses.calls) == 1


@pytest.mark.parametrize(
    "body", [{"data": {"hidden": False}}, {"data": {}}, {}, [], None]
)
@responses.activate
def test_a_hide_that_is_not_confirmed_is_of_unknown_result(body: Any) -> None:
    responses.put(f"{API}/tweets/5/hidden", json=body)
    with pytest.raises(Temporary) as caught:
        user().set_hidden("5", True)
    assert caught.value.reason == "unknown_result"


@pytest.mark.parametrize(
    ("kinds", "state"),
    [
        (["resource-not-found"], "gone"),
        (["not-authorized-for-resource"], "unclear"),
        (["resource-not-found", "not-authorized-for-resource"], "unclear"),
        (["something-new"], "unclear"),
    ],
)
@responses.activate
def test_only_a_positive_word_means_gone(kinds: list[str], state: str) -> None:
    responses.get(
        f"{API}/tweets/5", json={"errors": [problem(kind, 200) for kind in kinds]}
    )
    assert user().look("x:5", "5").state == state


@responses.activate
def test_a_list_that_is_withheld_is_no_calm_day() -> None:
    responses.get(
        f"{API}/users/{ACCOUNT}/tweets",
        json={"errors": [problem("not-authorized-for-resource", 200)]},
    )
    with pytest.raises(Permanent) as caught:
        list(user().collect("", START))
    assert caught.value.reason == "capability_denied"


@pytest.mark.parametrize("referenced", ["referenced_tweets", "referenced_posts"])
@responses.activate
def test_who_only_passes_a_post_on_has_said_nothing(referenced: str) -> None:
    row = {"author_id": "7", "conversation_id": "50", "created_at": "2026-11-20T09:00:00.000Z"}  # fmt: skip
    said = [
        row | {"id": "53", "text": "RT @cllr_wren: What shall I ask the cou…", referenced: [{"type": "retweeted", "id": "50"}]},
        row | {"id": "52", "text": "@cllr_wren I quote you", "conversation_id": "52", referenced: [{"type": "quoted", "id": "50"}]},
    ]  # fmt: skip
    responses.get(f"{API}/users/{ACCOUNT}/tweets", json=EMPTY)
    responses.get(f"{API}/users/{ACCOUNT}/mentions", json={"data": said, "meta": {"result_count": 2}})  # fmt: skip
    batches = list(user().collect("", START))
    assert [c.text for batch in batches for c in batch.comments] == ["@cllr_wren I quote you"]  # fmt: skip
    assert '"53"' in batches[-1].cursor or ":53" in batches[-1].cursor


def test_a_reply_in_a_foreign_conversation_cannot_be_hidden(x_rig: Rig) -> None:
    rig = x_rig
    item = rig.world.mention("x", "@cllr_wren look at this", by="Odo Fernhill")
    with pytest.raises(
        Permanent, match="only in threads that this account began"
    ) as caught:
        rig.connect().set_hidden(item.native_id, True)
    assert caught.value.reason == "capability_denied"
