"""What each mode lets through of what only people do, on a real connector over the wire."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest

from connectors.base import Permanent, Proof
from connectors.facebook import connect
from connectors.simulator import Item, Simulator, World
from listener.minutes.writer import MACHINE, Actor
from listener.modes.wrapper import Acting, Assisting, Watching, wrap, writer_of
from moderation.types import Mode
from tests.town import MORNING, Clock

OWNER = Actor("Cllr Wren Example", "owner")
PROOF = Proof(OWNER.name, MORNING)
ACTS = ("delete", "block", "unblock")


class Place:
    """A page with one comment, and its connector in a mode."""

    def __init__(self, simulator: Simulator, clock: Clock) -> None:
        self.simulator, self.clock = simulator, clock
        self.world: World = simulator.world
        post = self.world.post("facebook", "Bins")
        self.item: Item = self.world.comment(post, "Rude words", by="Tansy Brook")

    def wrapped(self, mode: Mode) -> Watching:
        token = self.world.tokens["facebook"].value
        connector = connect(
            self.world.page.id,
            {"page_token": token},
            redirect=self.simulator.redirect,
            now=self.clock,
        )
        return wrap(connector, mode)

    def target(self, act: str) -> str:
        return self.item.native_id if act == "delete" else self.item.author_id


@pytest.fixture
def place() -> Iterator[Place]:
    clock = Clock()
    with Simulator(World(now=clock)) as simulator:
        yield Place(simulator, clock)


@pytest.mark.parametrize("name", [*ACTS, "is_blocked", "set_hidden"])
def test_in_watch_there_is_no_such_method(place: Place, name: str) -> None:
    watching = place.wrapped("watch")
    assert not hasattr(watching, name) and writer_of(watching) is None


@pytest.mark.parametrize("mode", ["assist", "act"])
def test_a_person_with_a_fresh_proof_can_do_it(place: Place, mode: Mode) -> None:
    wrapped = cast(Assisting, place.wrapped(mode))
    who = place.item.author_id
    wrapped.block(who, PROOF, now=MORNING, for_actor=OWNER)
    assert wrapped.is_blocked(who) is True
    wrapped.unblock(who, PROOF, now=MORNING, for_actor=OWNER)
    assert wrapped.is_blocked(who) is False
    wrapped.delete(place.item.native_id, PROOF, now=MORNING, for_actor=OWNER)
    assert [write.verb for write in place.world.writes()] == [
        "block",
        "unblock",
        "delete",
    ]


@pytest.mark.parametrize("mode", ["assist", "act"])
@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    ("proof", "actor"),
    [
        (PROOF, MACHINE),
        (Proof(MACHINE.name, MORNING), MACHINE),
        (PROOF, Actor("someone", MACHINE.role)),
        (PROOF, Actor(MACHINE.name, "owner")),
        (PROOF, Actor("Somebody Else", "delegate")),
        (None, OWNER),
        (Proof("", MORNING), OWNER),
    ],
)
def test_the_machine_and_whoever_proves_nothing_cannot(
    place: Place, mode: Mode, act: str, proof: Any, actor: Actor
) -> None:
    wrapped = place.wrapped(mode)
    with pytest.raises(Permanent) as caught:
        getattr(wrapped, act)(place.target(act), proof, now=MORNING, for_actor=actor)
    assert caught.value.reason == "capability_denied"
    assert not place.simulator.calls and not place.world.journal


def test_a_connector_that_only_hides_lets_nobody_delete_or_block() -> None:
    class Hiding:
        """A platform of the future that says nothing of deleting."""

    from connectors.base import Capabilities

    bare: Any = Hiding()
    bare.platform, bare.page_id = "elsewhere", "elsewhere:1"
    for offered in (False, True):
        bare.capabilities = Capabilities(
            True, True, True, delete=offered, block=offered
        )
        wrapped = Acting(bare)
        for act in ACTS:
            with pytest.raises(Permanent, match="on the platform itself"):
                getattr(wrapped, act)("1_2", PROOF, now=MORNING, for_actor=OWNER)
        assert wrapped.is_blocked("1") is None
