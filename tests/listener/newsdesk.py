"""A newsroom with a desk: its people sign in, residents speak, and comms answer on the page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyotp

from listener.claims.adopt import adopt_claims
from listener.claims.change import approve, propose
from listener.desk.houses import Desk
from listener.desk.passwords import set_password
from listener.house import no_seam
from listener.minutes.writer import Actor
from listener.people.codes import make_code
from moderation.claims.factbank.registry import parse_claims
from tests.listener.newsroom import CLAIM, COMMS, Newsroom, newsroom
from tests.listener.office import PASSWORD, Browser
from tests.town import seeded

OWNER = Actor("Wren Example", "owner")
DELEGATE = Actor("Finch Example", "delegate")
REVIEWER = Actor("Heron Example", "reviewer")
ADMIN = Actor("Dipper Example", "admin")
SECOND = Actor("Martin Sample", "comms")
EVERYBODY = (OWNER, DELEGATE, REVIEWER, ADMIN, COMMS, SECOND)
PEOPLE = [{"name": one.name, "role": one.role} for one in EVERYBODY]


class Newsdesk:
    """A newsroom, and browsers for its people."""

    def __init__(self, room: Newsroom) -> None:
        self.room, self.house, self.clock = room, room.house, room.clock
        self.desk = Desk(
            room.house.folder, now=room.clock, token=seeded(5), slowest_refusal=0.0
        )

    def take_in(self) -> None:
        """The service reads the claims file, or the claims that are kept here."""
        house = self.house
        house.claims = adopt_claims(house.store, house.settings, self.clock(), no_seam)

    def browser(self, actor: Actor = COMMS) -> Browser:
        """Somebody, signed in."""
        house = self.house
        make_code(house, actor.name, seeded(len(actor.name)), anew=True)
        set_password(house, actor.name, PASSWORD)
        browser = Browser(self.desk)
        browser.get("/sign-in")
        self.clock.forward(seconds=31)
        secret = (house.folder / "keys" / "totp" / actor.name).read_text()
        code = pyotp.TOTP(secret).at(self.clock())
        browser.send("/sign-in", name=actor.name, password=PASSWORD, code=code)
        assert browser.status == 200, browser.text
        return browser

    def keep_claim(self, **changes: Any) -> None:
        """Two of comms put a claim into the bank."""
        import json

        entry = {"version": 1, "claims": [CLAIM | changes]}
        claims = parse_claims(json.dumps(entry))
        number = propose(self.house, "added", claims, COMMS, "It goes round.")
        approve(self.house, number, SECOND)


@contextmanager
def newsdesk(folder: Path, **changes: Any) -> Iterator[Newsdesk]:
    """A newsroom with a desk, for the length of a test."""
    given = {"people": PEOPLE, "confirmers": [OWNER.name]} | changes
    with newsroom(folder, **given) as room:
        opened = Newsdesk(room)
        opened.take_in()
        yield opened
