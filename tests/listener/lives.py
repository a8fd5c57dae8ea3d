"""Short lives of comments that many tests begin with."""

from __future__ import annotations

from connectors.simulator import Item
from listener.collect import collect
from listener.daemon import Daemon
from listener.house import House
from listener.minutes.writer import Actor
from listener.store.comments import Kept, kept
from listener.telling.mail import open_post
from listener.weigh import weigh
from tests.town import THREAT, Town

THREAT2 = "I'm coming to your house tonight and I will break your arms."
MENDED = "Sorry, that was wrong of me. When is the meeting?"
OWNER = Actor("Wren Example", "owner")


def comment_id(item: Item) -> str:
    """The id under which the house knows a comment."""
    return f"{item.platform}:{item.native_id}"


def stored(house: House, item: Item) -> Kept:
    """What the house holds of a comment."""
    found = kept(house.store, comment_id(item))
    assert found is not None
    return found


def page(house: House, number: int = 0) -> str:
    """The id of one of the pages: 0 is Facebook, 1 is X."""
    return house.settings.pages[number].page_id


def hidden(
    place: Town, text: str = THREAT, platform: str = "facebook"
) -> tuple[Item, House]:
    """A comment that the machine has just hidden."""
    item = place.comment(place.post(platform), text)
    house = place.round()
    assert item.hidden
    return item, house


def on_its_way(place: Town, platform: str = "facebook") -> tuple[Item, House]:
    """A threat that software has decided to hide, and that nobody has hidden yet."""
    item = place.comment(place.post(platform), THREAT)
    house = place.open()
    place.clock.forward(minutes=20)
    collect(house, page(house, int(platform == "x")))
    weigh(house)
    return item, house


def later(place: Town, house: House, rounds: int = 60) -> None:
    """Some forty hours go by, the daemon at work."""
    for _ in range(rounds):
        place.clock.forward(minutes=40)
        Daemon(house, open_post(house.settings)).one_pass()
