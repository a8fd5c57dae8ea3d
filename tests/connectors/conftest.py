"""A running world for each test of the connectors, quiet until something is said in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.connectors.rigs import Rig, make_rig


@pytest.fixture(params=["facebook", "x"])
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    """Both platforms, one after the other."""
    yield from make_rig(request.param)


@pytest.fixture
def facebook_rig() -> Iterator[Rig]:
    yield from make_rig("facebook")


@pytest.fixture
def x_rig() -> Iterator[Rig]:
    yield from make_rig("x")
