"""Facebook's calls and answers: the version, the token, and what each error means."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import facebook
import pytest
import responses
from requests.structures import CaseInsensitiveDict

from connectors.base import ConnectorError, Permanent, Reason, Temporary
from connectors.facebook import connect
from connectors.facebook_errors import failure_of, wait_seconds
from connectors.session import Answer
from tests.connectors.rigs import Rig

PAGE = "9100000000000000001"
POST = f"{PAGE}_11"
TOKEN = "EAAB-page-token-of-a-test"
GRAPH = "https://graph.facebook.com/v26.0"
ME = {"id": PAGE}


def answer(status: int = 400, **headers: str) -> Answer:
    return Answer(
        status,
        CaseInsensitiveDict(
            {name.replace("_", "-"): value for name, value in headers.items()}
        ),
    )


def refused(code: int, subcode: int | None = None) -> dict[str, Any]:
    error: dict[str, Any] = {
        "message": "words that must not matter (#190)",
        "type": "OAuthException",
        "code": code,
    }
    return {"error": error if subcode is None else {**error, "error_subcode": subcode}}


def test_the_library_still_refuses_living_versions_and_still_takes_one_afterwards() -> (
    None
):
    with pytest.raises(facebook.GraphAPIError):
        facebook.GraphAPI(TOKEN, version="26.0")
    graph = facebook.GraphAPI(TOKEN)
    graph.version = "v26.0"
    assert graph.version == "v26.0"


@responses.activate
def test_a_hide_is_one_post_to_the_living_version_with_the_token_in_the_body() -> None:
    responses.post(f"{GRAPH}/11_22", json={"success": True})
    connect(PAGE, {"page_token": TOKEN}).set_hidden("11_22", True)
    request = responses.calls[0].request
    assert request.url == f"{GRAPH}/11_22"
    assert parse_qs(str(request.body)) == {
        "is_hidden": ["true"],
        "access_token": [TOKEN],
    }


@pytest.mark.parametrize("said", [True, "true"])
@responses.activate
def test_success_may_be_a_word(said: object) -> None:
    responses.post(f"{GRAPH}/11_22", json={"success": said})
    connect(PAGE, {"page_token": TOKEN}).set_hidden("11_22", False)
    assert parse_qs(str(responses.calls[0].request.body))["is_hidden"] == ["false"]


@pytest.mark.parametrize(
    "body", [{"success": False}, {}, {"id": "11_22"}, [], True, None, "yes"]
)
@responses.activate
def test_a_hide_that_is_not_confirmed_is_of_unknown_result(body: object) -> None:
    responses.post(f"{GRAPH}/11_22", json=body)
    with pytest.raises(Temporary) as caught:
        connect(PAGE, {"page_token": TOKEN}).set_hidden("11_22", True)
    assert caught.value.reason == "unknown_result"


TABLE: list[tuple[int, int | None, type[ConnectorError], Reason]] = [
    *((code, None, Temporary, "retry_soon") for code in (1, 2)),
    *(
        (code, None, Temporary, "wait_until")
        for code in (4, 17, 32, 341, 613, 80001, 80002, 80006)
    ),
    (368, None, Temporary, "policy_block"),
    (102, None, Permanent, "auth_dead"),
    *(
        (190, subcode, Permanent, "auth_dead")
        for subcode in (None, 458, 459, 460, 463, 464, 467, 492, 999)
    ),
    *((code, None, Permanent, "capability_denied") for code in (10, 200, 210, 299)),
    (100, 33, Permanent, "gone_or_denied"),
    (803, None, Permanent, "gone_or_denied"),
    *(
        (code, None, Permanent, "bad_request")
        for code in (100, 506, 1609005, 2635, 12345)
    ),
]


@pytest.mark.parametrize(("code", "subcode", "expected", "reason"), TABLE)
@responses.activate
def test_each_code_has_its_class_and_reason(
    code: int, subcode: int | None, expected: type[ConnectorError], reason: Reason
) -> None:
    responses.get(f"{GRAPH}/11_22", json=refused(code, subcode), status=400)
    responses.post(f"{GRAPH}/11_22", json=refused(code, subcode), status=400)
    for around in (POST, "11"):  # as a post, and as a picture in one
        refusal = {"json": refused(code, subcode), "status": 400}
        responses.get(f"{GRAPH}/{around}/comments", **refusal)
    connector = connect(PAGE, {"page_token": TOKEN})
    if reason == "gone_or_denied":
        assert connector.look("facebook:11_22", "11_22").state == "unclear"
    else:
        with pytest.raises(expected) as caught:
            connector.look("facebook:11_22", "11_22")
        assert caught.value.reason == reason
    with pytest.raises(expected) as caught:
        connector.set_hidden("11_22", True)
    assert caught.value.reason == (
        "unknown_result" if reason == "retry_soon" else reason
    )
    assert "words that must not matter" not in str(caught.value)


@pytest.mark.parametrize("write", [True, False])
def test_a_refused_change_is_not_laid_on_the_token_alone(write: bool) -> None:
    error = failure_of({"error": {"code": 200}}, None, write=write)
    assert "lacks a permission (code 200)" in str(error)
    assert ("lets nobody do this here" in str(error)) == write
    assert ("If it has both" in str(error)) == write


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 900),
        (
            {
                "X_Business_Use_Case_Usage": '{"1":[{"type":"pages","estimated_time_to_regain_access":42}]}'
            },
            2520,
        ),
        (
            {
                "X_Business_Use_Case_Usage": '{"1":[{"type":"pages","estimated_time_to_regain_access":0}]}'
            },
            900,
        ),
        (
            {
                "X_Business_Use_Case_Usage": '{"1":[{"estimated_time_to_regain_access":99999999}]}'
            },
            86400,
        ),
        ({"X_Business_Use_Case_Usage": "not json"}, 900),
        ({"X_Business_Use_Case_Usage": '[1, {"2": 3}]', "X_App_Usage": "7"}, 900),
    ],
)
def test_the_wait_comes_from_the_header_in_minutes(
    headers: dict[str, str], seconds: float
) -> None:
    assert wait_seconds(answer(403, **headers)) == seconds


@pytest.mark.parametrize(
    ("content_type", "status", "reason"),
    [
        ("text/html", 200, "retry_soon"),
        ("text/html", 404, "retry_soon"),
        ("text/javascript", 200, "retry_soon"),
        ("image/png", 200, "retry_soon"),
        ("text/html", 429, "wait_until"),
        ("text/html", 401, "auth_dead"),
    ],
)
@responses.activate
def test_an_answer_that_is_no_json_is_judged_by_its_status(
    content_type: str, status: int, reason: Reason
) -> None:
    responses.get(
        f"{GRAPH}/11_22",
        body=b'{"id": "11_22"}',
        status=status,
        content_type=content_type,
    )
    with pytest.raises(ConnectorError) as caught:
        connect(PAGE, {"page_token": TOKEN}).look("facebook:11_22", "11_22")
    assert caught.value.reason == reason


def test_recorded_errors_are_classed(shared_data: Path) -> None:
    folder = shared_data / "fixtures"
    changed_password = json.loads(
        (folder / "facebook-restfb/exampleErrorNew.json").read_text()
    )
    assert failure_of(changed_password, answer(), write=False).reason == "auth_dead"
    assert "password" in str(failure_of(changed_password, answer(), write=False))
    for name in ("error.json", "error_data.json"):
        body = json.loads((folder / "facebook-python-facebook" / name).read_text())
        assert failure_of(body, answer(), write=False).reason == "bad_request"
    no_code = json.loads(
        (folder / "facebook-restfb/exampleOauthError.json").read_text()
    )
    assert failure_of(no_code, answer(), write=False).reason == "retry_soon"


@pytest.mark.parametrize(
    "body", ["[" * 100_000, '{"data":', "", "nonsense", '{"id":' + "9" * 5_000 + "}"]
)
@responses.activate
def test_json_that_cannot_be_read_is_a_fault_of_the_moment(body: str) -> None:
    responses.get(f"{GRAPH}/11_22", body=body, content_type="application/json")
    with pytest.raises(Temporary) as caught:
        connect(PAGE, {"page_token": TOKEN}).look("facebook:11_22", "11_22")
    assert caught.value.reason == "retry_soon"


def test_what_facebook_finds_low_quality_below_a_live_video_is_read_too(
    facebook_rig: Rig,
) -> None:
    rig = facebook_rig
    video, connector = rig.post("We are live from the market hall"), rig.connect()
    said = []
    for _ in range(3):  # in full, and then twice what is new
        rig.clock.forward(minutes=5)
        said.append(rig.world.comment(video, "I will burn your house", by="Odo Fernhill"))  # fmt: skip
        said[-1].low_quality = True
        rig.poll(connector)
        assert rig.name(said[-1]) in rig.seen.comments
    rig.clock.forward(minutes=20)
    everything = frozenset(map(rig.name, said))
    assert rig.poll(connector).swept == {f"facebook:{video.native_id}": everything}
