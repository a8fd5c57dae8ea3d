"""What X does not let software do to people, and the block list that it does show."""

from __future__ import annotations

import json

import pytest
import responses

from connectors.base import Permanent, Proof
from connectors.x import MOST_BLOCKED_PAGES
from tests.connectors.rigs import START, Rig
from tests.connectors.x_account import ACCOUNT, API, user

PERSON = "1500000000000000042"
PROOF = Proof("Cllr Wren Example", START)
URL = f"{API}/users/{ACCOUNT}/blocking"


def test_the_refusal_says_what_a_person_can_do_instead() -> None:
    with pytest.raises(Permanent, match="hide it instead"):
        user().delete("5", PROOF, now=START)
    for act in (user().block, user().unblock):
        with pytest.raises(Permanent, match="in the X app"):
            act(PERSON, PROOF, now=START)


@responses.activate
def test_the_block_list_is_asked_for_by_the_accounts_number_alone() -> None:
    responses.get(URL, json={"data": [{"id": PERSON}], "meta": {"result_count": 1}})
    assert user().is_blocked(PERSON) is True
    assert [call.request.url for call in responses.calls] == [f"{URL}?max_results=100"]


@responses.activate
def test_an_empty_list_has_no_data_and_means_nobody_is_blocked() -> None:
    responses.get(URL, json={"meta": {"result_count": 0}})
    assert user().is_blocked(PERSON) is False


@responses.activate
def test_a_long_list_is_not_read_to_its_end_for_every_row_is_billed() -> None:
    for number in range(MOST_BLOCKED_PAGES + 2):
        meta = {"result_count": 1, "next_token": f"t{number}"}
        body = json.dumps({"data": [{"id": "1"}], "meta": meta})
        responses.add(responses.GET, URL, body=body, content_type="application/json")
    assert user().is_blocked(PERSON) is None
    assert len(responses.calls) == MOST_BLOCKED_PAGES


def test_without_the_scope_for_blocks_it_cannot_be_told(x_rig: Rig) -> None:
    item = x_rig.world.comment(x_rig.post(), "Rude words", by="Tansy Brook")
    assert x_rig.connect().is_blocked(item.author_id) is None
    x_rig.world.tokens["x"].grants.add("block.read")
    assert x_rig.connect().is_blocked(item.author_id) is False
