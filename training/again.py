"""Teaches the shipped model what was written since: `python -m training.again --data ../shared/data --out DIR`.

A whole course takes an evening; this takes some forty minutes. It reads the shipped file's weights back, and shows them the
comments in `training/sentences/later` three times, the rest of ours once, each as another hand would type it
(`training.varied`), and of everything else a share, at less than the rate of the review. So that nothing is forgotten, it is
held to what it said before wherever a comment is not new, or nobody gave the label (`training.learn`). Then it goes on as `training.encoder` does.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click
import torch

from moderation.toxicity import embedded
from moderation.toxicity.wordpieces import WordPieces
from training import read_back, teacher
from training.encoder import finish
from training.learn import Plan, Pupil, sit
from training.lessons import Course, batches
from training.network import vocabulary

SHARE = 0.2
LATER_TIMES = 3
RATE = 5e-5
NUMBER = 3  # the pass, after two of the course and one of the review


@click.command()
@click.option(
    "--data",
    type=click.Path(path_type=Path, exists=True),
    default=Path("../shared/data"),
    show_default=True,
)
@click.option(
    "--begin",
    type=click.Path(path_type=Path, exists=True),
    default=embedded.MODELS,
    help="The folder of the model to go on from.",
)
@click.option("--out", type=click.Path(path_type=Path), required=True)
@click.option("--card", "card_path", type=click.Path(path_type=Path), default=Path("docs/model-card.md"))  # fmt: skip
@click.option("--checkpoint", type=click.Path(path_type=Path), default=Path("training/.checkpoint.again.pt"), show_default=True,
              help="Where learning keeps its place. Delete it to begin anew.")  # fmt: skip
@click.option("--guide", type=click.Path(path_type=Path, exists=True), help="What `training.teacher` wrote: it is held to that, too.")  # fmt: skip
@click.option("--weights", type=click.Path(path_type=Path, exists=True), help="The folder that the guide began from.")  # fmt: skip
@click.option("--threads", type=int, default=Plan().threads, show_default=True)
def main(data: Path, begin: Path, out: Path, card_path: Path, checkpoint: Path, guide: Path | None, weights: Path | None, threads: int) -> None:  # fmt: skip
    """Go on from the shipped model: learn what was written later, calibrate, write and measure."""
    plan = Plan(threads=threads)
    torch.set_num_threads(threads)
    course = Course(data, WordPieces(vocabulary()), plan.seed)
    order = batches(course.again(NUMBER, SHARE, LATER_TIMES), plan.seed + NUMBER)
    slower = replace(plan, rate=RATE, head_rate=RATE)
    manifest = embedded.read_manifest(begin)
    path = begin / manifest.file
    before = read_back.encoder(path).eval()
    if guide and not weights:
        raise click.UsageError("--guide needs --weights: the folder that it began from.")  # fmt: skip
    larger = teacher.read(weights, guide) if guide and weights else None
    pupil = Pupil(slower, len(order), read_back.encoder(path), before, larger)
    sit(pupil, order, checkpoint, click.echo)
    finish(pupil.encoder.eval(), course, plan, data, out, card_path)


if __name__ == "__main__":
    main()
