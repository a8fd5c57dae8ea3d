"""Deleting and blocking on Facebook: what goes over the wire, and what each answer means."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import responses

from connectors.base import Permanent, Personal, Proof, Temporary
from connectors.facebook import connect
from tests.connectors.rigs import START, Rig
from tests.connectors.test_facebook import GRAPH, PAGE, TOKEN, refused

PERSON = "2400000000000000123"
PROOF = Proof("Cllr Wren Example", START)


def page() -> Personal:
    return connect(PAGE, {"page_token": TOKEN})


def query(url: str | None) -> dict[str, list[str]]:
    return parse_qs(urlsplit(url or "").query)


@responses.activate
def test_a_delete_is_one_call_to_the_comment() -> None:
    responses.delete(f"{GRAPH}/11_22", json={"success": True})
    page().delete("11_22", PROOF, now=START)
    assert query(responses.calls[0].request.url) == {"access_token": [TOKEN]}


@responses.activate
def test_a_block_names_the_person_by_their_page_scoped_id() -> None:
    responses.post(f"{GRAPH}/{PAGE}/blocked", json={PERSON: True})
    responses.delete(f"{GRAPH}/{PAGE}/blocked", json={"success": True})
    page().block(PERSON, PROOF, now=START)
    page().unblock(PERSON, PROOF, now=START)
    post, delete = (call.request for call in responses.calls)
    form = parse_qs(str(post.body))
    assert json.loads(form["psid"][0]) == [PERSON] and form["access_token"] == [TOKEN]
    assert query(delete.url) == {"psid": [PERSON], "access_token": [TOKEN]}


@pytest.mark.parametrize("body", [{"success": False}, {}, [], True, None, "yes"])
@pytest.mark.parametrize("act", ["delete", "block", "unblock"])
@responses.activate
def test_an_act_that_is_not_confirmed_is_of_unknown_result(
    act: str, body: object
) -> None:
    responses.delete(f"{GRAPH}/11_22", json=body)
    responses.post(f"{GRAPH}/{PAGE}/blocked", json=body)
    responses.delete(f"{GRAPH}/{PAGE}/blocked", json=body)
    with pytest.raises(Temporary) as caught:
        getattr(page(), act)("11_22" if act == "delete" else PERSON, PROOF, now=START)
    assert caught.value.reason == "unknown_result"


def test_a_comment_that_is_gone_already_counts_as_deleted(facebook_rig: Rig) -> None:
    rig = facebook_rig
    item = rig.world.comment(rig.post(), "Rude words", by="Tansy Brook")
    rig.world.delete(item)
    rig.connect().delete(item.native_id, rig.proof(), now=rig.clock())
    assert not rig.world.journal


@responses.activate
def test_a_lost_permission_is_not_taken_for_a_deletion() -> None:
    hidden_away = refused(100, 33)
    responses.delete(f"{GRAPH}/11_22", json=hidden_away, status=400)
    for around in (f"{PAGE}_11", "11"):  # as a post, and as a picture in one
        responses.get(f"{GRAPH}/{around}/comments", json=hidden_away, status=400)
    with pytest.raises(Permanent) as caught:
        page().delete("11_22", PROOF, now=START)
    assert caught.value.reason == "gone_or_denied"


@pytest.mark.parametrize("native_id", [PAGE, "11", f"{PAGE}_11"])
@responses.activate
def test_a_post_or_the_page_itself_is_never_deleted(native_id: str) -> None:
    with pytest.raises(Permanent) as caught:
        page().delete(native_id, PROOF, now=START)
    assert caught.value.reason in ("bad_request", "capability_denied")
    assert not responses.calls


@responses.activate
def test_the_page_cannot_block_itself() -> None:
    with pytest.raises(Permanent) as caught:
        page().block(PAGE, PROOF, now=START)
    assert caught.value.reason == "bad_request" and not responses.calls


@pytest.mark.parametrize(
    ("listed", "raises"), [([{"id": PERSON}], False), ([], True), (["x", 7], True)]
)
@responses.activate
def test_a_block_that_facebook_denies_is_held_against_the_list(
    listed: list[Any], raises: bool
) -> None:
    responses.post(f"{GRAPH}/{PAGE}/blocked", json={PERSON: False})
    responses.get(f"{GRAPH}/{PAGE}/blocked", json={"data": listed})
    if not raises:
        page().block(PERSON, PROOF, now=START)
        return
    with pytest.raises(Permanent) as caught:
        page().block(PERSON, PROOF, now=START)
    assert caught.value.reason == "gone_or_denied"


@responses.activate
def test_unblocking_somebody_who_is_not_blocked_is_a_success() -> None:
    responses.delete(f"{GRAPH}/{PAGE}/blocked", json=refused(100), status=400)
    responses.get(f"{GRAPH}/{PAGE}/blocked", json={"data": []})
    page().unblock(PERSON, PROOF, now=START)


@responses.activate
def test_a_list_that_goes_in_a_circle_proves_nothing() -> None:
    paging = {"cursors": {"after": "A"}, "next": "https://graph.facebook.com/x"}
    responses.get(
        f"{GRAPH}/{PAGE}/blocked", json={"data": [{"id": "1"}], "paging": paging}
    )
    assert page().is_blocked(PERSON) is None


@pytest.mark.parametrize("act", ["delete", "block", "unblock"])
def test_the_right_to_moderate_is_needed(facebook_rig: Rig, act: str) -> None:
    rig = facebook_rig
    item = rig.world.comment(rig.post(), "Rude words", by="Tansy Brook")
    target = item.native_id if act == "delete" else item.author_id
    for lacking in ("grants", "tasks"):
        rig.world.tokens["facebook"].grants.add("pages_manage_engagement")
        held: set[str] = getattr(rig.world.tokens["facebook"], lacking)
        held -= {"pages_manage_engagement", "MODERATE"}
        with pytest.raises(Permanent, match="pages_manage_engagement") as caught:
            getattr(rig.connect(), act)(target, rig.proof(), now=rig.clock())
        assert caught.value.reason == "capability_denied"
    assert not rig.world.journal
