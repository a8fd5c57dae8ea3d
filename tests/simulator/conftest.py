"""A small simulated world, a server for it, and callers of both platforms."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from connectors.simulator import Item, Simulator, World
from tests.simulator.simulated_calls import Caller, Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> World:
    return World(now=clock)


@pytest.fixture
def sim(world: World) -> Iterator[Simulator]:
    with Simulator(world) as running:
        yield running


@pytest.fixture
def facebook(sim: Simulator) -> Iterator[Caller]:
    caller = Caller(sim.url("facebook"), "facebook", sim.world.tokens["facebook"].value)
    yield caller
    caller.session.close()


@pytest.fixture
def x(sim: Simulator) -> Iterator[Caller]:
    caller = Caller(sim.url("x"), "x", sim.world.tokens["x"].value)
    yield caller
    caller.session.close()


@pytest.fixture
def post(world: World) -> Item:
    """A Facebook post with six comments."""
    made = world.post("facebook", "Bins")
    for number in range(6):
        world.comment(made, f"number {number}")
    return made
