"""`python -m training.second_look`: teaches the second look (moderation/toxicity/second_look.py) from the lists that strangers wrote.

The encoder's lower half is run as it ships; beside each linear step of the upper half two thin matrices are learnt (low-rank adaptation,
Hu et al., 2021), and a way out: is this a breach of any rule, does it threaten openly, does it threaten behind its words? Among the lists stand
some of what phrasing and encoder learnt from (`training.phrasing`), so that it does not forget how people talk who fight over nothing.

Each part of the lists is also left out once: what a look that has not read a list says of it is kept (LEFT_OUT), and tells
`training.together` how far to believe it. Takes an hour on two cores; needs torch.
"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
import torch
from torch import nn
from torch.nn import functional

from moderation.toxicity import embedded
from moderation.toxicity.scorer import load_scorer
from moderation.toxicity.second_look import as_looked_at
from training import phrasing, read_back, second_file
from training.beside import note_beside
from training.learn import HALVES
from training.lessons import Course, pieces_of
from training.lists import listed
from training.network import HALF, WIDTH, Encoder
from training.reader import Beside
from training.second_parts import LEFT_OUT, PARTS, part_of, write

RANK = 24
RATE, HEAD_RATE, DECAY = 8e-4, 1e-3, 0.01
PASSES, ROWS = 3, 32
WARM_UP = 0.06  # of the steps
LONGEST = 128  # pieces of a text
FAIR = 1.3  # what a fair text weighs beside a breach
OTHERS = {False: 7_000, True: 2_500}  # texts of no list: fair ones, breaches
OTHER = 0.5  # what each of them weighs
OPEN, VEILED = frozenset({"threat_explicit", "incitement"}), frozenset({"threat_veiled", "hounding"})  # fmt: skip

Halves = list[np.ndarray[tuple[int, int], np.dtype[np.float16]]]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A text and what is true of it, in the order of what is asked; None where nobody says."""

    text: str
    truth: tuple[bool | None, ...]
    weight: float
    number: int | None = None  # of its list


class Look(nn.Module):
    """The upper half as it ships, what is learnt beside it, and the way out."""

    def __init__(self, given: Encoder, asked: int) -> None:
        super().__init__()
        self.layers = given.layers[HALF:]
        for layer in self.layers:
            layer.requires_grad_(False)
            for step in read_back.MATRICES:
                setattr(layer, step, Beside(getattr(layer, step), RANK))
        self.out = nn.Linear(2 * WIDTH, asked)
        nn.init.normal_(self.out.weight, std=0.02)
        nn.init.zeros_(self.out.bias)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """x: what the lower half makes of each piece, shape (rows, pieces, WIDTH)."""
        bias, kept = (1 - mask)[:, None, None, :] * -1e4, mask.unsqueeze(-1)
        for layer in self.layers:
            x = layer(x, bias)
        x = x.float()
        mean = (x * kept).sum(1) / kept.sum(1)
        most = x.masked_fill(kept == 0, -1e4).amax(1)
        pooled = functional.dropout(torch.cat((mean, most), -1), 0.1, self.training)
        made: torch.Tensor = self.out(pooled.float())
        return made


def lessons(data: Path, course: Course) -> list[Lesson]:
    """All that is learnt from."""
    found = [
        Lesson(each.text, (each.breach, each.kind in OPEN, each.kind in VEILED), 1.0 if each.breach else FAIR, each.number)
        for each in listed()
    ]  # fmt: skip
    scorer, draw = load_scorer("embedded"), random.Random(0)
    rows = [row for row in phrasing.texts(course, data, scorer, draw) if row.part is None]  # fmt: skip
    for breach, many in OTHERS.items():
        chosen = draw.sample([row.text for row in rows if row.breach == breach], many)
        unknown = None if breach else False
        found += [Lesson(text, (breach, unknown, unknown), OTHER) for text in chosen]
    return found


_engine: embedded.EmbeddedScorer | None = None  # one for each process


def halves(texts: Sequence[str]) -> Halves:
    """What the lower half makes of the pieces of each text."""
    with ProcessPoolExecutor() as processes:
        return list(processes.map(_half, texts, chunksize=100))


def _half(text: str) -> np.ndarray[tuple[int, int], np.dtype[np.float16]]:
    global _engine
    _engine = _engine or embedded.load()
    window = _engine.pieces.windows(as_looked_at(text))[0][:LONGEST]
    made: np.ndarray[tuple[int, int], np.dtype[np.float16]] = _engine.half(window)[0].astype(np.float16)  # fmt: skip
    return made


def learn(given: Sequence[Lesson], held: Halves, seed: int = 0) -> Look:
    """A look that has had PASSES over these lessons, in batches of like length; the rate falls to nothing."""
    torch.manual_seed(seed)
    draw = random.Random(seed)
    look = Look(read_back.encoder(embedded.MODELS), len(given[0].truth))
    heads = {*look.out.parameters()}
    body = [value for value in look.parameters() if value.requires_grad and value not in heads]  # fmt: skip
    optimiser = torch.optim.AdamW([{"params": body, "lr": RATE}, {"params": [*heads], "lr": HEAD_RATE}], weight_decay=DECAY)  # fmt: skip
    steps = PASSES * -(-len(given) // ROWS)
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (WARM_UP * steps)) * max(0.02, 1 - step / steps)
    )  # fmt: skip
    look.train()
    for number in range(PASSES):
        since, total = time.monotonic(), 0.0
        for rows in _batches([*map(len, held)], draw):
            loss = _loss(look, [given[i] for i in rows], [held[i] for i in rows])
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(body, 1.0)
            optimiser.step()
            pace.step()
            total += loss.item()
        click.echo(f"pass {number + 1}: loss {total * ROWS / len(given):.4f}, {time.monotonic() - since:.0f} s")  # fmt: skip
    look.eval()
    return look


def _batches(lengths: Sequence[int], draw: random.Random) -> list[list[int]]:
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + draw.uniform(0, 12))
    made = [order[start : start + ROWS] for start in range(0, len(order), ROWS)]
    draw.shuffle(made)
    return made


def _padded(held: Halves) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(map(len, held))
    made, mask = torch.zeros((len(held), longest, WIDTH)), torch.zeros((len(held), longest))  # fmt: skip
    for row, each in enumerate(held):
        made[row, : len(each)] = torch.from_numpy(each.astype(np.float32))
        mask[row, : len(each)] = 1
    return made, mask


def _loss(look: Look, given: Sequence[Lesson], held: Halves) -> torch.Tensor:
    x, mask = _padded(held)
    with torch.autocast("cpu", torch.bfloat16, enabled=HALVES):
        told = look(x, mask).float()
    truth = torch.tensor([[float(each or 0) for each in one.truth] for one in given])
    known = torch.tensor([[each is not None for each in one.truth] for one in given])
    weights = torch.tensor([one.weight for one in given])
    each = functional.binary_cross_entropy_with_logits(told, truth, reduction="none")
    return ((each * known).sum(1) * weights).sum() / weights.sum()


def said(look: Look, held: Halves) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """The log odds of each thing that is asked for each text."""
    found = np.zeros((len(held), look.out.out_features))
    order = sorted(range(len(held)), key=lambda i: len(held[i]))
    with torch.no_grad():
        for start in range(0, len(order), ROWS):
            rows = order[start : start + ROWS]
            found[rows] = look(*_padded([held[i] for i in rows])).numpy()
    return found


@click.command()
@click.option("--data", type=click.Path(path_type=Path, exists=True), default=Path("../shared/data"), show_default=True)  # fmt: skip
@click.option("--threads", type=int, default=2, show_default=True)
def main(data: Path, threads: int) -> None:
    """Teach the second look, write it beside the model, and keep what is said of each list by a look that has not read it."""
    course = Course(data, pieces_of(load_scorer("embedded")), 1)
    given = lessons(data, course)
    held = halves([each.text for each in given])
    torch.set_num_threads(threads)
    told: dict[int, float] = {}
    for part in range(PARTS):
        out = [i for i, each in enumerate(given) if each.number is not None and part_of(each.number) == part]  # fmt: skip
        kept = sorted({*range(len(given))} - {*out})
        look = learn([given[i] for i in kept], [held[i] for i in kept])
        told |= dict(zip(out, said(look, [held[i] for i in out])[:, 0], strict=True))
    write([told[i] for i in sorted(told)], LEFT_OUT)
    path = second_file.write(learn(given, held), embedded.MODELS)
    note_beside(path)
    click.echo(f"{len(given)} texts; wrote {path}, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
