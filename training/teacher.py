"""Teaches a larger network what the encoder is to learn from it: `python -m training.teacher --weights DIR --out FILE`.

The encoder is small, so that a page's own computer can run it. A network of four times its size, taught for less than half of one pass
of our own comments, tells insults, abuse and hate that neither has seen from what is fair more surely than the encoder does
after all its courses (decision 0030). It never ships: `python -m training.again --guide FILE` holds the encoder to what it says.

DIR holds the weights that it begins from (training/larger.py). One pass takes some seventy minutes of two cores, and goes on
from its checkpoint.
"""

from __future__ import annotations

from pathlib import Path

import click
import torch
from torch import nn
from torch.nn import functional

from moderation.toxicity.wordpieces import WordPieces
from training.larger import LOUDER, Larger, put_into, way_out
from training.learn import Plan, Pupil, sit
from training.lessons import Course, batches
from training.network import DROPOUT, OUTPUTS, vocabulary

RATE, HEAD_RATE = 4e-5, 1e-3
SHARE = 0.4  # of the public rows; of ours all


class Teacher(Larger):
    """The larger network with one way out; it answers as the encoder does, twice the same."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.late = way_out(self.width, OUTPUTS)
        nn.init.constant_(self.late.bias, -2.0)

    def forward(
        self, ids: torch.Tensor, mask: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """ids: (rows, pieces), ours, padded with 0; mask: 1 where a piece stands."""
        kept = mask.unsqueeze(-1)
        mean = (self.rows(ids, mask) * kept).sum(1) / kept.sum(1)
        told = self.late(LOUDER * functional.dropout(mean, DROPOUT, self.training))
        return told, told


def read(folder: Path, taught: Path) -> Teacher:
    """The network as it was taught, ready to be asked."""
    made = Teacher(folder)
    put_into(made, taught)
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
    pupil = Pupil(plan, len(order), Teacher(weights))
    sit(pupil, order, checkpoint, click.echo)
    torch.save(pupil.encoder.state_dict(), out)


if __name__ == "__main__":
    main()
