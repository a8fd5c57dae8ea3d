"""`python -m training.needs`: teaches the look for needs (moderation/toxicity/needs_look.py) what a comment may need.

It is made as the second look is (`training.second_look`): beside each linear step of the encoder's upper half two thin matrices, and a way
out for each of NEEDS. Before it stands a glance, two small steps over what the lower half makes of a text, which tells for next to nothing
which comments are worth the look. It learns from lists that were written for it, what needs something beside its twins that need nothing,
from our own comments of people in distress, and from fair talk of all kinds. Takes a quarter of an hour on two cores that do nothing else, and hours beside anything; needs torch.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
import numpy as np
import torch
from torch import nn
from torch.nn import functional

from moderation.toxicity import embedded
from moderation.toxicity.needs_look import FILE
from moderation.toxicity.scorer import Scorer, load_scorer
from moderation.types import NEEDS
from training import newspapers, second_file
from training.beside import note_beside
from training.composed import kept_apart
from training.lessons import Course, pieces_of
from training.lists import listed
from training.network import WIDTH
from training.packed import named_texts_in
from training.second_look import Halves, Lesson, halves, learn
from training.sentences import FILL, KINDS, lines, named

ARCHIVE = Path(__file__).parent / "sentences" / "lists_needs.tar.bz2"
OF_THE_GRAVE = 14  # lists from this number on were written of the grave needs alone
OUR_OWN = 8_000  # of our own fair comments
BREACHES = 4_000  # of the breaches of the lists of `training.lists`; of what is fair there, all
OF_OTHERS = 4_000  # of Jigsaw's fair comments, and as many of newspapers' readers
WRITTEN, OTHER = 2.5, 0.7  # what a text that was written for it weighs, and any other
# What a text of one kind may need as well: nobody said that it does not.
BESIDE = {
    "self_harm": ("at_risk", "danger", "casework", "complaint"),
    "at_risk": ("self_harm", "danger", "casework", "complaint"),
    "danger": ("self_harm", "at_risk", "casework", "complaint"),
    "casework": ("self_harm", "at_risk", "danger", "complaint"),
    "information_request": ("casework", "press", "complaint"),
    "press": ("information_request",),
    "complaint": ("casework",),
}
IN_DISTRESS = ("self_harm", "at_risk", "danger")
ANSWERED = ("casework", "complaint", "information_request")
# Of a glance.
INNER, PASSES, ROWS, RATE, DROPPED, DECAY = 96, 15, 256, 2e-3, 0.3, 0.05

Truth = tuple[bool | None, ...]


def truth_of(kind: str) -> Truth:
    """What is true of a text that needs this."""
    return tuple(None if need in BESIDE[kind] else need == kind for need in NEEDS)


def unknown(*needs: str) -> Truth:
    """What is true of a text that needs none but these, and perhaps them."""
    return tuple(None if need in needs else False for need in NEEDS)


def written(archive: Path = ARCHIVE) -> Iterator[tuple[str, Truth]]:
    """The texts of the lists written for it, and what is true of each. Raises OSError for a broken archive."""
    for name, text in named_texts_in(archive):
        number, _, part = name.partition("-")
        unasked = ANSWERED if int(number) >= OF_THE_GRAVE else ()
        for line in text.splitlines():
            kind, _, said = line.partition(": ")
            yield said, truth_of(kind) if part == "need" else unknown(*unasked)


def lessons(data: Path, course: Course, scorer: Scorer) -> list[Lesson]:
    """All that is learnt from."""
    draw = random.Random(0)
    found = [Lesson(text, truth, WRITTEN) for text, truth in written()]
    for name in KINDS:
        if name in IN_DISTRESS:
            found += [Lesson(text, truth_of(name), OTHER) for text in _ours(name)]
    fair = [text for name in KINDS if name.endswith("_not") or name == "everyday" for text in _ours(name)]  # fmt: skip
    found += [Lesson(text, unknown(*ANSWERED), OTHER) for text in draw.sample(fair, OUR_OWN)]  # fmt: skip
    breaches = [each for each in listed() if each.breach]
    heard = [each for each in listed() if not each.breach]
    for each in (*heard, *draw.sample(breaches, BREACHES)):
        told = (*ANSWERED, *IN_DISTRESS) if each.kind in ("self_harm", "safeguarding") else ANSWERED  # fmt: skip
        found.append(Lesson(each.text, unknown(*told), OTHER))
    learnt = course.split.learn
    calm = [text for text, labels in zip(learnt.texts, learnt.labels, strict=True) if not np.nan_to_num(labels).any()]  # fmt: skip
    readers = list(newspapers.learnt(data, course.never, scorer))
    for others in (calm, readers):
        found += [Lesson(text, unknown(), OTHER) for text in draw.sample(others, min(OF_OTHERS, len(others)))]  # fmt: skip
    return found


def _ours(name: str) -> list[str]:
    return [named(line, *FILL[0]) for line in lines(name) if not kept_apart(line) and "{SLUR}" not in line]  # fmt: skip


class Glance(nn.Module):
    """Two small steps over the mean and the most of each number that the lower half makes, each brought to one scale first."""

    def __init__(self, pooled: torch.Tensor) -> None:
        super().__init__()
        self.mean, self.spread = pooled.mean(0), pooled.std(0) + 1e-3
        self.steps = nn.Sequential(
            nn.Dropout(DROPPED), nn.Linear(2 * WIDTH, INNER), nn.GELU(), nn.Dropout(DROPPED), nn.Linear(INNER, len(NEEDS))
        )  # fmt: skip

    def forward(self, pooled: torch.Tensor) -> torch.Tensor:
        """pooled: shape (rows, 2 * WIDTH) -> log odds of each of NEEDS."""
        made: torch.Tensor = self.steps((pooled - self.mean) / self.spread)
        return made


def glance(given: Sequence[Lesson], held: Halves) -> Glance:
    """A glance that was taught on these lessons."""
    torch.manual_seed(0)
    pooled = torch.stack([_pooled(each) for each in held])
    known = torch.tensor([[each is not None for each in one.truth] for one in given])
    truth = torch.tensor([[float(each or 0) for each in one.truth] for one in given])
    weights = torch.tensor([one.weight for one in given])
    made = Glance(pooled)
    optimiser = torch.optim.AdamW(made.parameters(), lr=RATE, weight_decay=DECAY)
    draw, order = random.Random(0), [*range(len(given))]
    for _ in range(PASSES):
        draw.shuffle(order)
        for start in range(0, len(order), ROWS):
            rows = order[start : start + ROWS]
            told = made(pooled[rows])
            each = functional.binary_cross_entropy_with_logits(told, truth[rows], reduction="none")  # fmt: skip
            loss = ((each * known[rows]).sum(1) * weights[rows]).sum() / weights[rows].sum()  # fmt: skip
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    made.eval()
    return made


def _pooled(half: np.ndarray[tuple[int, int], np.dtype[np.float16]]) -> torch.Tensor:
    pieces = torch.from_numpy(half.astype(np.float32))
    return torch.cat((pieces.mean(0), pieces.amax(0)))


@click.command()
@click.option("--data", type=click.Path(path_type=Path, exists=True), default=Path("../shared/data"), show_default=True)  # fmt: skip
@click.option("--threads", type=int, default=2, show_default=True)
def main(data: Path, threads: int) -> None:
    """Teach glance and look, and write both into one file beside the model."""
    scorer = load_scorer("embedded")
    given = lessons(data, Course(data, pieces_of(scorer), 1), scorer)
    held = halves([each.text for each in given])
    torch.set_num_threads(threads)
    made = glance(given, held)
    path = second_file.write(learn(given, held), embedded.MODELS, FILE, made)
    note_beside(path)
    click.echo(f"{len(given)} texts; wrote {path}, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
