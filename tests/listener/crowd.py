"""A town in which several people are listed, with codes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyotp

from connectors.base import Proof
from connectors.simulator import Item
from listener.act import act
from listener.decide import decide
from listener.minutes.writer import Actor
from listener.people.act_for_people import act_for_people
from listener.people.approvals import approve, propose
from listener.people.codes import make_code, prove
from listener.people.ladder import Saying, record_said
from listener.people.lasting import Wish
from listener.store.decisions import Decision
from tests.listener.lives import stored
from tests.town import Town, seeded, town

OWNER = Actor("Wren Example", "owner")
DELEGATE = Actor("Finch Example", "delegate")
REVIEWER = Actor("Heron Example", "reviewer")
ADMIN = Actor("Dipper Example", "admin")
COMMS = Actor("Swift Example", "comms")
EVERYBODY = (OWNER, DELEGATE, REVIEWER, ADMIN, COMMS)
PEOPLE = [{"name": one.name, "role": one.role} for one in EVERYBODY]
ROUTE = "https://council.example/contact"


class Crowd:
    """A town, its house, and what its people do."""

    def __init__(self, place: Town) -> None:
        self.place = place
        self.house = place.open()
        for number, one in enumerate(EVERYBODY):
            make_code(self.house, one.name, seeded(number))

    def code(self, actor: Actor) -> str:
        """The code on somebody's phone, after the one they used last."""
        self.place.clock.forward(seconds=31)
        secret = (self.house.folder / "keys" / "totp" / actor.name).read_text()
        return pyotp.TOTP(secret).at(self.place.clock())

    def proof(self, actor: Actor) -> Proof:
        """Somebody proves who they are."""
        return prove(self.house, actor, self.code(actor))

    def comment(self, text: str, by: str = "Marlow Teasel") -> Item:
        """A resident comments, and the service looks."""
        item = self.place.comment(self.place.post(), text, by=by)
        self.place.round(self.house)
        return item

    def decide(self, item: Item, verb: Any, actor: Actor = OWNER, **given: Any) -> None:
        """A plain decision, carried out."""
        decide(self.house, stored(self.house, item), verb, actor, "I looked.", **given)
        self.act()

    def say(
        self, item: Item, verb: Any, actor: Actor = OWNER, **given: Any
    ) -> Decision:
        """Something that a person says to an author, remembered."""
        given = {
            "rule": "R1",
            "behaviour": "insulting people",
            "behaviour_cy": "sarhau pobl",
        } | given
        more = {name: given.pop(name) for name in ("proof", "seen") if name in given}
        saying = Saying(verb, "It went too far.", **given)
        return record_said(self.house, stored(self.house, item), saying, actor, **more)

    def wish(self, verb: Any, **given: Any) -> Wish:
        """A wish as a careful person makes it."""
        more = {"block": {"other_route": ROUTE}}.get(verb, {})
        return Wish(verb, given.pop("rule", "R1"), "It went on.", **(more | given))

    def propose(self, item: Item, wish: Wish, actor: Actor = OWNER) -> int:
        """Ask for what needs a second look."""
        known = stored(self.house, item)
        return propose(self.house, known, wish, actor, self.proof(actor))

    def approve(self, number: int, actor: Actor) -> Decision:
        """Agree, and have it done."""
        made = approve(self.house, number, actor, self.proof(actor))
        self.act()
        return made

    def act(self) -> None:
        """Carry out what is wished."""
        act(self.house)
        act_for_people(self.house)

    def is_blocked(self, item: Item) -> bool:
        """Whether the account that wrote it is blocked on the platform."""
        return item.author_id in self.place.world.blocks.on(item.platform)

    def events(self, name: str) -> list[dict[str, Any]]:
        """The entries of one kind."""
        return self.house.store.rows("SELECT * FROM entries WHERE event = ?", (name,))


@contextmanager
def crowd(folder: Path, **changes: Any) -> Iterator[Crowd]:
    """A crowd for the length of a test."""
    given = {"people": PEOPLE, "confirmers": [OWNER.name]} | changes
    with town(folder, **given) as place:
        yield Crowd(place)


def warned_and_went_on(here: Crowd, actor: Actor = OWNER) -> Item:
    """An author who was asked to stop, and a day later broke the rules again, as a person confirmed."""
    first = here.comment("You are a silly little man, do shut up.")
    here.say(first, "stop_request", actor)
    here.place.clock.forward(hours=25)
    again = here.comment("You are a silly little man. Do shut up, I said.")
    here.decide(again, "hide", actor, rule="R1")
    return again
