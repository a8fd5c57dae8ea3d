"""Whatever people do in the platform's own app, in any order, the machine never does the opposite."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from listener.act import act
from listener.decide import expire
from listener.reconcile import reconcile
from tests.listener.lives import hidden
from tests.town import town

STEPS = {"reconcile": reconcile, "act": act, "expire": expire}
MOVES = st.lists(st.sampled_from(["hide", "show", "round", "day", *STEPS]), max_size=10)


@given(MOVES)
@example(["day", "expire", "show", "hide"])  # ours was still on its way
@settings(max_examples=10)
def test_whatever_people_do_elsewhere_the_machine_never_does_the_opposite(
    moves: list[str],
) -> None:
    with tempfile.TemporaryDirectory() as folder, town(Path(folder) / "data") as place:
        item, house = hidden(place)
        said = None  # what a person last did on the platform: True for a hide
        for move in moves:
            place.clock.forward(minutes=6)
            if move in ("hide", "show"):
                if item.hidden is not (move == "hide"):
                    said = move == "hide"
                    place.world.hide(item, said, by="owner")
                    reconcile(house)  # Wardmote comes by before the next one acts
            elif move == "round":
                place.round(house)
            elif move == "day":
                place.clock.forward(hours=25)
            else:
                STEPS[move](house)
            assert said is None or item.hidden is said
        place.round(house, times=2)
        assert said is None or item.hidden is said
        assert len(place.world.writes("hide")) == 1, "never hidden a second time"
