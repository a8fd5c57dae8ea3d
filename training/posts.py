"""Posts and sentences that are marked with how much they are worth a check: training/posts, and ClaimBuster's debates.

The posts are our own, one file for each hand in one archive (`training.packed`), a line "mark: text". In the first archive it is 2 for a
claim about the world that concerns the public, 1 for a fact that concerns nobody else or needs no check, 0 for what holds no claim. In the
second 3 is what somebody should check, 2 what concerns the public and need not be checked, 1 what concerns nobody else, 0 what holds no claim.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
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
    """Our own posts of three marks, in the order of their files."""
    return [
        Post(text, (None, float(mark >= "1"), float(mark >= "2"), None))
        for mark, text in _lines(folder / "hands.tar.bz2")
    ]


def pressing(folder: Path = FOLDER) -> list[Post]:
    """Our own posts of four marks, in the order of their files."""
    return [
        Post(text, (None, *(float(mark >= least) for least in "123")))
        for mark, text in _lines(folder / "pressing.tar.bz2")
    ]


def _lines(archive: Path) -> Iterator[tuple[str, str]]:
    """Mark and text of each post."""
    for each in texts_in(archive):
        for line in each.splitlines():
            mark, text = line.split(": ", 1)
            yield mark, text


def debates(data: Path) -> list[Post]:
    """ClaimBuster's sentences, without those of its test part."""
    unseen = {text for text, _ in worth.read(data, worth.UNSEEN)}
    marks = {text: label for name in worth.SETS for text, label in worth.read(data, name)}  # fmt: skip
    return [Post(text, (float(label), None, None, None)) for text, label in marks.items() if text not in unseen]  # fmt: skip


def lessons(
    data: Path, draw: random.Random, share: float, of_later: float
) -> list[Post]:
    """What is shown in one pass: a share of the debates and of the first posts, and one of those of four marks, which came later."""
    assert len(WORTHS) == 4, "each mark has its place"
    public = debates(data)
    first = [*draw.sample(public, min(DEBATES, len(public))), *(POSTS_TIMES * own())]
    return [
        *(one for one in first if draw.random() < share),
        *(one for one in POSTS_TIMES * pressing() if draw.random() < of_later),
    ]
