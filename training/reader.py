"""Teaches the reader: `python -m training.reader --data ../shared/data --out moderation/claims/models`.

It learns how a comment stands to a claim from our own pairs of made-up councils (training/pairs) and our own fair comments
(training/sentences), and how much a text by itself is worth a check from training/posts.py. It goes through all six layers of the sentence encoder. They stay as they ship, in bytes, and the reader learns what it adds to
each of their linear steps: two thin matrices (low-rank adaptation, Hu et al., 2021). Beside these only the two ways out are learnt.

With `--again` it goes on from the reader that ships: at a lower rate, over a `--share` of the lessons of the first
councils and posts and one of what was written since (`--later-share`), and in the end back a part of the way (`--away`, and `training.between`).
"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from pathlib import Path

import click
import torch
from torch import nn
from torch.nn import functional

from moderation.claims import reader
from moderation.claims.nearest import encoder
from training import pairs, posts, reader_file, sentences
from training.between import between
from training.borrowed import STEPS, Lent, lent
from training.network import EPSILON, WIDTH
from training.pairs import Pair
from training.posts import Post

ROWS = 32
RATE, DECAY = 1e-3, 0.01
RATE_AGAIN = 5e-4  # where it goes on from what it knows
AWAY = 0.5  # of the way from what it knew to what it learnt lies what is written
RANK = 64  # of what is learnt beside a step
WARM_UP = 80  # steps
SMOOTHING = 0.03

Pieces = tuple[list[int], int]  # of claim and comment, and where the comment begins


class Beside(nn.Module):
    """A linear step that stays as it is, and what is learnt beside it."""

    def __init__(self, given: nn.Linear, rank: int = RANK) -> None:
        super().__init__()
        self.given = given.requires_grad_(False)
        self.first = nn.Parameter(torch.randn(given.in_features, rank) / given.in_features**0.5)  # fmt: skip
        self.then = nn.Parameter(torch.zeros(rank, given.out_features))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        made: torch.Tensor = self.given(x) + (x @ self.first) @ self.then
        return made


class Network(nn.Module):
    """The sentence encoder, adapted, and a logit for each stance and for each worth."""

    def __init__(self, given: Lent) -> None:
        super().__init__()
        self.words = nn.Embedding.from_pretrained(given.pieces())
        self.places = nn.Embedding.from_pretrained(given.floats("places"))
        self.norm = nn.LayerNorm(WIDTH, EPSILON).requires_grad_(False)
        self.norm.load_state_dict({"weight": given.floats("entered_scale"), "bias": given.floats("entered_shift")})  # fmt: skip
        self.layers = nn.ModuleList(given.layers())
        for layer in self.layers:
            layer.requires_grad_(False)
            for step in STEPS:
                setattr(layer, step, Beside(getattr(layer, step)))
        self.out = nn.Linear(3 * WIDTH, len(reader.STANCES))
        self.worth = nn.Linear(3 * WIDTH, len(reader.WORTHS))
        for way_out in (self.out, self.worth):
            nn.init.normal_(way_out.weight, std=0.02)
            nn.init.zeros_(way_out.bias)

    def forward(
        self, ids: torch.Tensor, mask: torch.Tensor, text: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """ids: (rows, pieces); mask: 1 where a piece stands; text: 1 where one of the comment does."""
        bias = (1 - mask)[:, None, None, :] * -1e4
        x = self.norm(self.words(ids) + self.places(torch.arange(ids.shape[1])))
        for layer in self.layers:
            x = layer(x, bias)
        parts = [x[:, 0]]
        for kept in (mask * (1 - text), mask * text):
            weights = kept.unsqueeze(-1)
            parts.append((x * weights).sum(1) / weights.sum(1))
        pooled = functional.dropout(torch.cat(parts, -1), 0.1, self.training)
        return self.out(pooled), self.worth(pooled)


def batch(chosen: Sequence[Pieces]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Padded pieces, their mask, and the mask of the comment."""
    longest = max(len(ids) for ids, _ in chosen)
    made = torch.zeros((len(chosen), longest), dtype=torch.int64)
    mask = torch.zeros((2, len(chosen), longest))
    for row, (ids, start) in enumerate(chosen):
        made[row, : len(ids)] = torch.tensor(ids)
        mask[0, row, : len(ids)] = 1
        mask[1, row, start : len(ids)] = 1
    return made, mask[0], mask[1]


def learn(
    network: Network,
    given: Sequence[Pair | Post],
    held: Sequence[Pieces],
    passes: int,
    seed: int,
    rate: float = RATE,
) -> None:
    """So many passes over all pairs and posts, in batches of like length; the rate falls to nothing."""
    draw = random.Random(seed)
    learnt = [value for value in network.parameters() if value.requires_grad]
    optimiser = torch.optim.AdamW(learnt, lr=rate, weight_decay=DECAY)
    lengths = [len(ids) for ids, _ in held]
    kinds = [[i for i, one in enumerate(given) if isinstance(one, kind)] for kind in (Pair, Post)]  # fmt: skip
    steps = passes * sum(-(-len(each) // ROWS) for each in kinds)
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, step / WARM_UP) * max(0.02, 1 - step / steps)
    )
    network.train()
    started, step, total = time.monotonic(), 0, 0.0
    for _ in range(passes):
        for rows in _batches(lengths, kinds, draw):
            # Half the time, and the sums are kept in whole floats.
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = _loss(network, [given[i] for i in rows], [held[i] for i in rows])
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            pace.step()
            step, total = step + 1, total + loss.item()
            if step % 50 == 0:
                click.echo(f"step {step} of {steps}: loss {total / 50:.4f}, {time.monotonic() - started:.0f} s")  # fmt: skip
                total = 0.0
    network.eval()


def _batches(
    lengths: Sequence[int], kinds: Sequence[Sequence[int]], draw: random.Random
) -> list[list[int]]:
    """Rows of one kind and of like length together, in any order."""
    made = []
    for each in kinds:
        order = sorted(each, key=lambda i: lengths[i] + draw.uniform(0, 12))
        made += [order[start : start + ROWS] for start in range(0, len(order), ROWS)]
    draw.shuffle(made)
    return made


def _loss(
    network: Network, given: Sequence[Pair | Post], held: list[Pieces]
) -> torch.Tensor:
    stances, worths = (made.float() for made in network(*batch(held)))
    pairs_ = [one for one in given if isinstance(one, Pair)]
    if len(pairs_) < len(given):
        return _worth_loss(worths, [one for one in given if isinstance(one, Post)])
    each = functional.cross_entropy(
        stances,
        torch.tensor([p.stance for p in pairs_]),
        reduction="none",
        label_smoothing=SMOOTHING,
    )
    weights = torch.tensor([p.weight for p in pairs_])
    return (each * weights).sum() / weights.sum()


def _worth_loss(worths: torch.Tensor, given: Sequence[Post]) -> torch.Tensor:
    known = torch.tensor([[mark is not None for mark in p.marks] for p in given])
    marks = torch.tensor([[mark or 0.0 for mark in p.marks] for p in given])
    return functional.binary_cross_entropy_with_logits(worths[known], marks[known])


@click.command()
@click.option(
    "--data",
    type=click.Path(path_type=Path, exists=True),
    default=Path("../shared/data"),
    show_default=True,
)
@click.option("--out", type=click.Path(path_type=Path), default=encoder.MODELS)
@click.option("--encoder", "begin", type=click.Path(path_type=Path), default=encoder.MODELS)  # fmt: skip
@click.option(
    "--again", is_flag=True, help="Go on from the reader in the encoder's folder."
)
@click.option("--passes", type=int, default=2, show_default=True)
@click.option(
    "--rate", type=float, default=RATE_AGAIN, show_default=True, help="With --again."
)
@click.option(
    "--share",
    type=float,
    default=1.0,
    show_default=True,
    help="Of the lessons of the first councils and posts, with --again.",
)
@click.option(
    "--later-share",
    type=float,
    default=1.0,
    show_default=True,
    help="Of the lessons of those that were written since, with --again.",
)
@click.option(
    "--away",
    type=click.FloatRange(0, 1),
    default=AWAY,
    show_default=True,
    help="How much is kept of the way to what it learnt, with --again.",
)
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--threads", type=int, default=2, show_default=True)
def main(data: Path, out: Path, begin: Path, again: bool, passes: int, rate: float, share: float, later_share: float, away: float, seed: int, threads: int) -> None:  # fmt: skip
    """Learn from the pairs of all councils, and write the reader and its manifest."""
    torch.set_num_threads(threads)
    torch.manual_seed(seed)
    shipped = encoder.load(begin)
    draw = random.Random(seed)
    shares = (share, later_share) if again else (1.0, 1.0)
    read = _lessons(shipped, draw, *shares)
    alone = posts.lessons(data, draw, *shares)
    click.echo(f"{len(read)} pairs, {len(alone)} posts and sentences")
    layers = lent(begin)
    network = Network(layers)
    begun = {}
    if again:
        reader_file.read(network, begin)
        begun = {name: value.clone() for name, value in network.state_dict().items()}
    held = [reader.together(shipped, p.claim, p.text) for p in read]
    held += [reader.by_itself(shipped, p.text) for p in alone]
    learn(network, [*read, *alone], held, passes, seed, rate if again else RATE)  # fmt: skip
    if again:
        between(begun, network, away)
    path = reader_file.write(network, out, layers)
    click.echo(f"wrote {path}, {path.stat().st_size} bytes")


def _lessons(
    shipped: encoder.SentenceEncoder, draw: random.Random, share: float, of_later: float
) -> list[Pair]:
    """What the councils teach: a share of what the first ones do, and one of what was written since."""
    texts = sentences.fair(unseen=False)
    fair = pairs.Fair(texts, shipped.encode(texts))
    first = [p for made in pairs.councils() for p in pairs.lessons(made, fair, shipped, draw)]  # fmt: skip
    later = [p for made in pairs.councils(pairs.LATER) for p in pairs.lessons(made, fair, shipped, draw)]  # fmt: skip
    return [
        *(p for p in first if draw.random() < share),
        *(p for p in later if draw.random() < of_later),
    ]


if __name__ == "__main__":
    main()
