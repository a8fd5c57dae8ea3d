"""The two registries that the claims tests match against."""

from pathlib import Path

import pytest

from moderation.claims.factbank.registry import load_claims
from moderation.types import Claim


@pytest.fixture(scope="session")
def wenbrook(root: Path) -> tuple[Claim, ...]:
    """The demonstration's registry."""
    return load_claims(
        root / "connectors" / "simulator" / "scenes" / "wenbrook_claims.yaml"
    )


@pytest.fixture(scope="session")
def fernhollow() -> tuple[Claim, ...]:
    """A second registry, for texts that nothing was tuned on."""
    return load_claims(Path(__file__).resolve().parent / "fresh_registry.yaml")
