"""Teaches the reader of stances: `python -m training.reader --out moderation/claims/models`.

It learns from our own pairs of made-up councils (training/pairs) and our own fair comments (training/sentences). What it goes on from, the sentence encoder half
way, stays as it is and is taken from the shipped file, so that it learns from what it will see. The upper three layers
and a way out are learnt, with their weights held to four bits from the first step, as they are written.
"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import click
import numpy as np
import numpy.typing as npt
import torch
from torch import nn
from torch.nn import functional

from moderation.claims import encoder, reader
from training import pairs, reader_file, sentences
from training.four_bits import Held
from training.network import HALF, LAYERS, WIDTH, Layer, pretrained
from training.pairs import Pair

ROWS = 32
RATE, HEAD_RATE, DECAY = 1e-4, 1e-3, 0.01
WARM_UP = 80  # steps
SMOOTHING = 0.03

Half = tuple[npt.NDArray[np.float16], int]


class Network(nn.Module):
    """The upper half of the sentence encoder, and a logit for each stance."""

    def __init__(self) -> None:
        super().__init__()
        upper = pretrained().layers[HALF:]
        self.layers = nn.ModuleList(Layer() for _ in range(HALF, LAYERS))
        for layer, given in zip(self.layers, upper, strict=True):
            layer.load_state_dict(given.state_dict())
        for part in [m for m in self.layers.modules() if isinstance(m, nn.Linear)]:
            nn.utils.parametrize.register_parametrization(part, "weight", Held())
        self.out = nn.Linear(3 * WIDTH, len(reader.STANCES))
        nn.init.normal_(self.out.weight, std=0.02)
        nn.init.zeros_(self.out.bias)

    def forward(
        self, half: torch.Tensor, mask: torch.Tensor, text: torch.Tensor
    ) -> torch.Tensor:
        """half: (rows, pieces, WIDTH); mask: 1 where a piece stands; text: 1 where one of the comment does."""
        bias = (1 - mask)[:, None, None, :] * -1e4
        for layer in self.layers:
            half = layer(half, bias)
        parts = [half[:, 0]]
        for kept in (mask * (1 - text), mask * text):
            weights = kept.unsqueeze(-1)
            parts.append((half * weights).sum(1) / weights.sum(1))
        logits: torch.Tensor = self.out(
            functional.dropout(torch.cat(parts, -1), 0.1, self.training)
        )
        return logits


_encoder: encoder.SentenceEncoder | None = None


def _begin(folder: Path) -> None:
    global _encoder
    _encoder = encoder.load(folder)


def _half(pair: tuple[str, str]) -> Half:
    assert _encoder is not None
    ids, start = reader.together(_encoder, *pair)
    return _encoder.half(ids)[0].astype(np.float16), start


def halves(given: Sequence[Pair], folder: Path) -> list[Half]:
    """What the sentence encoder of this folder makes of each pair, half way."""
    with ProcessPoolExecutor(2, initializer=_begin, initargs=(folder,)) as pool:
        return list(pool.map(_half, [(p.claim, p.text) for p in given], chunksize=100))


def batch(chosen: Sequence[Half]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Padded halves, their mask, and the mask of the comment."""
    longest = max(len(half) for half, _ in chosen)
    made = np.zeros((len(chosen), longest, WIDTH), dtype=np.float32)
    mask = np.zeros((2, len(chosen), longest), dtype=np.float32)
    for row, (half, start) in enumerate(chosen):
        made[row, : len(half)] = half
        mask[0, row, : len(half)] = 1
        mask[1, row, start : len(half)] = 1
    return torch.from_numpy(made), torch.from_numpy(mask[0]), torch.from_numpy(mask[1])


def learn(
    network: Network,
    given: Sequence[Pair],
    held: Sequence[Half],
    passes: int,
    seed: int,
) -> None:
    """So many passes over all pairs, in batches of like length."""
    draw = random.Random(seed)
    head = [value for name, value in network.named_parameters() if name.startswith("out")]  # fmt: skip
    body = [value for name, value in network.named_parameters() if not name.startswith("out")]  # fmt: skip
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": RATE}, {"params": head, "lr": HEAD_RATE}],
        weight_decay=DECAY,
    )
    steps = passes * (-(-len(given) // ROWS))
    pace = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, step / WARM_UP) * max(0.02, 1 - step / steps)
    )
    network.train()
    started, step, total = time.monotonic(), 0, 0.0
    for _ in range(passes):
        for rows in _batches([len(half) for half, _ in held], draw):
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


def _batches(lengths: Sequence[int], draw: random.Random) -> list[list[int]]:
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + draw.uniform(0, 12))
    made = [order[start : start + ROWS] for start in range(0, len(order), ROWS)]
    draw.shuffle(made)
    return made


def _loss(network: Network, given: list[Pair], held: list[Half]) -> torch.Tensor:
    logits = network(*batch(held))
    each = functional.cross_entropy(
        logits,
        torch.tensor([p.stance for p in given]),
        reduction="none",
        label_smoothing=SMOOTHING,
    )
    weights = torch.tensor([p.weight for p in given])
    return (each * weights).sum() / weights.sum()


@click.command()
@click.option("--out", type=click.Path(path_type=Path), default=encoder.MODELS)
@click.option("--encoder", "begin", type=click.Path(path_type=Path), default=encoder.MODELS)  # fmt: skip
@click.option("--passes", type=int, default=3, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--threads", type=int, default=2, show_default=True)
def main(out: Path, begin: Path, passes: int, seed: int, threads: int) -> None:
    """Learn from the pairs of all councils, and write the reader and its manifest."""
    torch.set_num_threads(threads)
    torch.manual_seed(seed)
    draw = random.Random(seed)
    shipped = encoder.load(begin)
    texts = sentences.fair(unseen=False)
    fair = pairs.Fair(texts, shipped.encode(texts))
    given = [p for made in pairs.councils() for p in pairs.lessons(made, fair, shipped, draw)]  # fmt: skip
    click.echo(f"{len(given)} pairs")
    network = Network()
    learn(network, given, halves(given, begin), passes, seed)
    path = reader_file.write(network, out, shipped.sha256)
    click.echo(f"wrote {path}, {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
