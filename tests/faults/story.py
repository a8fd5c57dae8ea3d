"""What goes on in the world while the house lives and dies: people write, edit and delete; the platforms fail."""

from __future__ import annotations

import random
from typing import get_args

from connectors.simulator import Item
from connectors.simulator.faults import Kind
from tests.town import CRITICISM, RUDE, THREAT, Town

WORDS = (
    THREAT,
    "I'm going to break your arms tonight, you know I will.",
    CRITICISM,
    RUDE,
    "When is the next meeting about the bins?",
    "Thank you for the update on the bridge.",
    "My bin was not collected again this week.",
)
PLATFORMS = ("facebook", "x")
QUICK = 0.02  # seconds of silence or dribble, where a fault takes time
LIKELIHOOD = 0.02  # that one call is struck by one kind of fault


class Story:
    """Draws what happens next; the same seed tells the same story."""

    def __init__(self, place: Town, draw: random.Random) -> None:
        self.place, self.draw = place, draw
        self.posts = [place.post(platform) for platform in PLATFORMS]
        self.items: list[Item] = []

    def goes_on(self) -> None:
        """Some minutes in which people write, and now and then change or delete what they wrote."""
        for _ in range(self.draw.randint(1, 4)):
            words = f"{self.draw.choice(WORDS)} ({len(self.items)})"
            by = f"Person {self.draw.randrange(30)}"
            post = self.draw.choice(self.posts)
            self.items.append(self.place.comment(post, words, by=by))
        there = [item for item in self.items if item.deleted_at is None]
        if self.draw.random() < 0.3:
            changed = self.draw.choice(there)
            if changed.platform == "facebook":
                self.place.world.edit(
                    changed, self.draw.choice(WORDS) + " I changed it."
                )
        if self.draw.random() < 0.2:
            self.place.world.delete(self.draw.choice(there))
        self.place.clock.forward(minutes=20)

    def everything_may_fail(self) -> None:
        """Every kind of fault that the simulator knows, each now and then."""
        self.place.faults.clear()
        for kind in get_args(Kind):
            self.place.faults.add(
                "*", "*", kind, probability=LIKELIHOOD, seconds=QUICK, minutes=15
            )

    def all_goes_well(self) -> None:
        self.place.faults.clear()
