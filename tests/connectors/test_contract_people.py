"""What every connector must keep to in what only people do: deleting, blocking, and taking a block back."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from typing import Any

import pytest

from connectors.base import (
    Capabilities,
    ConnectorError,
    Permanent,
    Personal,
    Reason,
    Temporary,
)
from connectors.simulator import Item
from tests.connectors.rigs import Rig, make_rig
from tests.connectors.test_contract_acts import FAULTS, everything_said_by

ACTS = ["delete", "block", "unblock"]


def offered(rig: Rig, act: str) -> bool:
    can = rig.connect().capabilities
    return can.delete if act == "delete" else can.block


def do(connector: Personal, rig: Rig, act: str, item: Item) -> None:
    target = item.native_id if act == "delete" else item.author_id
    getattr(connector, act)(target, rig.proof(), now=rig.clock())


@pytest.fixture(params=["facebook"])
def able(request: pytest.FixtureRequest) -> Iterator[Rig]:
    """The platforms that let software delete and block; the first test keeps this list true."""
    yield from make_rig(request.param)


@pytest.fixture
def item(rig: Rig) -> Item:
    return rig.world.comment(rig.post(), "Rude words", by="Tansy Brook")


def test_every_connector_has_the_methods_and_says_what_it_can(rig: Rig) -> None:
    connector = rig.connect()
    assert isinstance(connector, Personal)
    can = (connector.capabilities.delete, connector.capabilities.block)
    assert can == {"facebook": (True, True), "x": (False, False)}[rig.platform]
    bare = Capabilities(True, True, True)
    assert not bare.delete and not bare.block, "unknown means not allowed"


@pytest.mark.parametrize("act", ACTS)
def test_what_a_platform_does_not_offer_is_refused_without_a_call(
    rig: Rig, item: Item, act: str
) -> None:
    if offered(rig, act):
        do(rig.connect(), rig, act, item)
        assert rig.world.writes(act)  # type: ignore[arg-type]
        return
    with pytest.raises(Permanent) as caught:
        do(rig.connect(), rig, act, item)
    assert caught.value.reason == "capability_denied"
    assert not rig.simulator.calls and not rig.world.journal


def test_deleting_is_seen_on_the_platform_and_repeating_it_is_harmless(
    able: Rig,
) -> None:
    item = able.world.comment(able.post(), "Rude words", by="Tansy Brook")
    connector = able.connect()
    for _ in range(2):
        do(connector, able, "delete", item)
        assert connector.look(able.name(item), item.native_id).state == "gone"
    assert [write.changed for write in able.world.writes("delete")] == [True]


def test_blocking_is_seen_in_the_list_and_repeating_it_is_harmless(able: Rig) -> None:
    item = able.world.comment(able.post(), "Rude words", by="Tansy Brook")
    connector = able.connect()
    assert connector.is_blocked(item.author_id) is False
    for act, blocked in (("block", True), ("unblock", False)):
        for _ in range(2):
            do(connector, able, act, item)
            assert connector.is_blocked(item.author_id) is blocked
    assert [write.changed for write in able.world.journal] == [True, False] * 2


def test_a_person_blocked_by_hand_is_found_in_the_list(rig: Rig, item: Item) -> None:
    rig.world.tokens[rig.platform].grants.add("block.read")
    connector = rig.connect()
    assert connector.is_blocked(item.author_id) is False
    rig.world.blocks.set(item.platform, item.author_id, True)
    for number in range(130):  # newer ones push them to the second page
        rig.world.blocks.set(item.platform, f"77000000000000{number:05}", True)
    assert connector.is_blocked(item.author_id) is True
    assert not rig.world.journal


@pytest.mark.parametrize(("kind", "options", "expected", "reason"), FAULTS)
@pytest.mark.parametrize("act", ACTS)
def test_each_failure_has_its_class_and_reason_and_leaks_nothing(
    rig: Rig,
    item: Item,
    caplog: pytest.LogCaptureFixture,
    act: str,
    kind: Any,
    options: dict[str, Any],
    expected: type[ConnectorError],
    reason: Reason,
) -> None:
    connector = rig.connect()
    caplog.set_level(logging.DEBUG)
    rig.faults.add(rig.platform, "write", kind, **options)
    with pytest.raises(ConnectorError) as caught:
        do(connector, rig, act, item)
    if not offered(rig, act):
        expected, reason = Permanent, "capability_denied"
    assert type(caught.value) is expected
    assert caught.value.reason == (
        "unknown_result" if reason == "retry_soon" else reason
    )
    said = "".join(traceback.format_exception(caught.value))
    for text in (said, everything_said_by(caught.value), caplog.text):
        assert rig.token not in text


@pytest.mark.parametrize("act", ACTS)
def test_an_act_that_timed_out_after_it_was_done_ends_right(
    able: Rig, act: str
) -> None:
    item = able.world.comment(able.post(), "Rude words", by="Tansy Brook")
    if act == "unblock":
        able.world.blocks.set(item.platform, item.author_id, True)
    connector = able.connect(timeout=(1, 0.3))
    able.faults.add(able.platform, act, "timeout_after", times=1, seconds=0.6)
    with pytest.raises(Temporary) as caught:
        do(connector, able, act, item)
    assert caught.value.reason == "unknown_result"
    if act == "delete":
        assert connector.look(able.name(item), item.native_id).state == "gone"
    else:
        assert connector.is_blocked(item.author_id) is (act == "block")
    do(connector, able, act, item)
    assert len(able.world.writes(act, changed=True)) == 1  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "target", ["", "../me", "1?fields=x", "1/2", "a b", "\u0665", "1" * 300, "_"]
)
@pytest.mark.parametrize("act", [*ACTS, "is_blocked"])
def test_an_id_from_outside_cannot_become_another_call(
    rig: Rig, act: str, target: str
) -> None:
    connector = rig.connect()
    with pytest.raises(Permanent) as caught:
        if act == "is_blocked":
            connector.is_blocked(target)
        else:
            getattr(connector, act)(target, rig.proof(), now=rig.clock())
    assert caught.value.reason == "bad_request"
    assert not rig.simulator.calls
