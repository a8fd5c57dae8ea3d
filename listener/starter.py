"""Where the files that come with Wardmote lie: beside the code in a checkout, inside the package when installed."""

from __future__ import annotations

from pathlib import Path

import connectors.simulator
from listener.errors import UserError
from listener.own_names import RULES_NAME


def starter_rules() -> Path:
    """The rules of engagement that come with Wardmote. Raises UserError where they are missing."""
    here = Path(__file__).resolve().parent
    for candidate in (here / "starter" / RULES_NAME, here.parent / RULES_NAME):
        if candidate.is_file():
            return candidate
    raise UserError(
        f"{RULES_NAME} is missing from this installation. Install Wardmote again."
    )


def _scenes() -> Path:
    return Path(connectors.simulator.__file__).resolve().parent / "scenes"


def demo_scene() -> Path:
    """The scene that the demo plays."""
    return _scenes() / "wenbrook.yaml"


def demo_claims() -> Path:
    """What the demo's council has already checked."""
    return _scenes() / "wenbrook_claims.yaml"
