"""`wardmote queue NUMBER` offers what can be decided now, and nothing else."""

from __future__ import annotations

import re

import pytest

from connectors.simulator import Item
from listener.act import act
from listener.cli import run
from listener.decide import decide
from listener.errors import UserError
from listener.permits import OFFERED, possible
from listener.store.decisions import open_item_of
from tests.listener.lives import OWNER, stored
from tests.town import RUDE, THREAT, Town


def hidden_elsewhere(place: Town) -> Item:
    item = place.comment(place.post(), RUDE)
    place.round()
    place.world.hide(item, True)
    place.clock.forward(days=1)
    place.round()
    return item


def confirmed(place: Town) -> Item:
    item = place.comment(place.post(), THREAT)
    house = place.round()
    decide(house, stored(house, item), "confirm", OWNER, "It is one.")
    return item


def on_its_way(place: Town) -> Item:
    item = place.comment(place.post(), RUDE)
    house = place.round()
    decide(house, stored(house, item), "hide", OWNER, "It is rude.", rule="R1")
    return item


def judged(place: Town, text: str, mode: str = "act") -> Item:
    place.settings(mode=mode)
    item = place.comment(place.post(), text)
    place.round()
    return item


STATES = {
    "visible": (lambda place: judged(place, RUDE), ["keep", "hide"]),
    "hidden by the machine": (
        lambda place: judged(place, THREAT),
        ["show", "confirm"],
    ),
    "confirmed": (confirmed, ["show"]),
    "a hide on its way": (on_its_way, ["show"]),
    "hidden on the platform": (hidden_elsewhere, ["show", "hide"]),
    "visible in watch": (lambda place: judged(place, RUDE, "watch"), ["keep"]),
}


@pytest.mark.parametrize("state", STATES)
def test_what_is_offered_can_be_done_and_the_rest_is_refused(
    place: Town, state: str
) -> None:
    make, expected = STATES[state]
    item = make(place)
    house = place.open()
    known = stored(house, item)
    assert possible(house.store, house.settings, known) == expected
    for verb in set(OFFERED) - set(expected):
        with pytest.raises(UserError):
            decide(house, known, verb, OWNER, "I looked.", rule="R1")
    decide(house, known, expected[-1], OWNER, "I looked.", rule="R1")
    act(house)


@pytest.mark.parametrize(
    ("text", "offered"),
    [(RUDE, ["keep", "hide"]), (THREAT, ["show", "confirm"])],
)
def test_the_command_shows_the_same(
    place: Town, capsys: pytest.CaptureFixture[str], text: str, offered: list[str]
) -> None:
    item = judged(place, text)
    house = place.open()
    waits = open_item_of(house.store, stored(house, item).comment.comment_id)
    assert waits is not None
    place.close()
    number = waits["item_id"]
    assert run(["queue", str(number), "--data", str(place.folder)]) == 0
    said = re.findall(rf"wardmote decide {number} (\S+)", capsys.readouterr().out)
    assert [verb for each in said for verb in each.split("|")] == offered
