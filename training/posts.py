"""Posts and sentences that are marked with how much they are worth a check: training/posts, and ClaimBuster's debates.

The posts are our own, one file for each hand in one archive (`training.packed`), a line "mark: text": 2 for a claim about the world
that concerns the public, 1 for a fact that concerns nobody else or needs no check, 0 for what holds no claim.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from moderation.claims.reader import WORTHS
from training import worth
from training.packed import texts_in

FOLDER = Path(__file__).parent / "posts"
DEBATES = 12_000  # sentences drawn of ClaimBuster's
POSTS_TIMES = 2  # how often each of our posts is shown

Marks = tuple[float | None, ...]  # for each of WORTHS 1, 0, or None if nothing is known


@dataclass(frozen=True, slots=True)
class Post:
    """A text, and what is known of its worth."""

    text: str
    marks: Marks


def own(folder: Path = FOLDER) -> list[Post]:
    """Our own posts, in the order of their files."""
    found = []
    for each in texts_in(folder / "hands.tar.bz2"):
        for line in each.splitlines():
            mark, text = line.split(": ", 1)
            found.append(Post(text, (None, float(mark >= "1"), float(mark >= "2"))))
    return found


def debates(data: Path) -> list[Post]:
    """ClaimBuster's sentences, without those of its test part."""
    unseen = {text for text, _ in worth.read(data, worth.UNSEEN)}
    marks = {text: label for name in worth.SETS for text, label in worth.read(data, name)}  # fmt: skip
    return [Post(text, (float(label), None, None)) for text, label in marks.items() if text not in unseen]  # fmt: skip


def lessons(data: Path, draw: random.Random, share: float) -> list[Post]:
    """What is shown in one pass, or a share of it."""
    assert len(WORTHS) == 3, "each mark has its place"
    public = debates(data)
    shown = [*draw.sample(public, min(DEBATES, len(public))), *(POSTS_TIMES * own())]
    return [one for one in shown if draw.random() < share]
