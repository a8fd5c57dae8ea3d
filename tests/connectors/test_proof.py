"""Who may do what only people do: a proof that a named person gave within the last five minutes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.base import MACHINE_ID, Permanent, Proof, check_proof
from listener.minutes.writer import MACHINE
from tests.connectors.rigs import START, Rig

FRESH = Proof("Cllr Wren Example", START)
REFUSED: list[Any] = [
    None,
    True,
    "Cllr Wren Example",
    ("Cllr Wren Example", START),
    Proof("", START),
    Proof("  ", START),
    Proof("\n", START),
    Proof("wardmote", START),
    Proof(" Wardmote ", START),
    Proof("Cllr Wren Example", START - timedelta(minutes=5, seconds=1)),
    Proof("Cllr Wren Example", START + timedelta(seconds=1)),
    Proof("Cllr Wren Example", START.replace(tzinfo=None)),
    Proof(7, START),  # type: ignore[arg-type]
    Proof("Cllr Wren Example", "2026-11-20"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize("proof", REFUSED)
@pytest.mark.parametrize("act", ["delete", "block", "unblock"])
def test_no_connector_does_what_only_people_do_without_a_persons_fresh_proof(
    rig: Rig, act: str, proof: Any
) -> None:
    item = rig.world.comment(rig.post(), "Rude words", by="Tansy Brook")
    target = item.native_id if act == "delete" else item.author_id
    with pytest.raises(Permanent, match="only be done by a person") as caught:
        getattr(rig.connect(), act)(target, proof, now=START)
    assert caught.value.reason == "capability_denied"
    assert not rig.simulator.calls and not rig.world.journal


def test_a_proof_without_a_moment_to_hold_it_against_is_none() -> None:
    with pytest.raises(Permanent):
        check_proof(FRESH, START.replace(tzinfo=None))


@given(st.timedeltas(timedelta(days=-2), timedelta(days=2)))
def test_a_proof_holds_for_five_minutes_and_not_before_it_was_given(
    age: timedelta,
) -> None:
    try:
        check_proof(FRESH, START + age)
        held = True
    except Permanent:
        held = False
    assert held == (timedelta() <= age <= timedelta(minutes=5))


@given(st.text(), st.datetimes())
def test_whatever_a_proof_says_it_holds_or_is_refused_with_a_reason(
    name: str, at: datetime
) -> None:
    try:
        assert check_proof(Proof(name, at), START).actor_id.strip()
    except Permanent as error:
        assert error.reason == "capability_denied"


def test_the_machine_is_named_here_as_in_the_minutes() -> None:
    assert MACHINE.name == MACHINE_ID
