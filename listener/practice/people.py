"""Made-up people for the demo's desk, each with a password and a code. Only for a world that is made up as well."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pyotp

from listener.desk.passwords import set_password
from listener.errors import UserError
from listener.house import House
from listener.people.codes import make_code

PASSWORD = "lantern bridge otter plum"  # of all of them; the demo's desk is for this machine alone


@dataclass(frozen=True, slots=True)
class Made:
    """Somebody who is not."""

    name: str
    role: str


PEOPLE = (
    Made("Wren Example", "owner"),
    Made("Finch Example", "delegate"),
    Made("Swift Example", "comms"),
    Made("Martin Example", "comms"),
    Made("Heron Example", "reviewer"),
    Made("Dipper Example", "admin"),
)
OWNER = PEOPLE[0].name


def listed() -> list[dict[str, str]]:
    """As wardmote.yaml lists them."""
    return [{"name": one.name, "role": one.role} for one in PEOPLE]


def furnish(house: House, token: Callable[[int], bytes]) -> None:
    """Give each of them a password and a code. Raises UserError where the page is a real one."""
    if house.settings.world is None:
        raise UserError(
            "Made-up people may sign in to a practice page only. Make one with: wardmote demo --desk"
        )
    for one in PEOPLE:
        set_password(house, one.name, PASSWORD)
        make_code(house, one.name, token, anew=True)


def codes_now(folder: Path, now: datetime) -> list[tuple[Made, str]]:
    """The codes that their phones would show at this moment."""
    secrets = ((one, folder / "keys" / "totp" / one.name) for one in PEOPLE)
    return [(one, pyotp.TOTP(path.read_text()).at(now)) for one, path in secrets]
