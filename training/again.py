"""Teaches the shipped model what was written since: `python -m training.again --data ../shared/data --out DIR`.

A whole course takes an evening; this takes some forty minutes. It reads the shipped file's weights back, and shows them the
comments in `training/sentences/later` three times, the rest of ours once, each as another hand would type it
(`training.varied`), and of everything else a share, at less than the rate of the review. So that nothing is forgotten, it is
held to what it said before wherever a comment is not new, or nobody gave the label (`training.learn`). Half of what newspapers'
readers wrote that nobody marked is shown as fair and new (`training.newspapers`, decision 0033). It is calibrated so that fair comments
keep the scores that they had, and the lines of the rules stay where they are. Then it goes on as `training.encoder` does.

With `--guide` it is held to what a larger network says of our comments, and to what it said before of all others; and it is shown many
that nobody has labelled (decision 0031).
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click
import torch

from moderation.toxicity import embedded
from moderation.toxicity.wordpieces import WordPieces
from training import newspapers, read_back, teacher
from training.between import between
from training.encoder import finish
from training.learn import Plan, Pupil, sit
from training.lessons import Batch, Course, batches
from training.neighbours import neighbours
from training.network import pretrained, vocabulary

SHARE = 0.2
LATER_TIMES = 3
RATE = 5e-5
NUMBER = 3  # the pass, after two of the course and one of the review
GUIDED_RATE = 1e-4
AWAY = 0.7  # from the weights of before, of what it learnt with a guide


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
@click.option("--later", type=click.IntRange(1), default=LATER_TIMES, show_default=True, help="How often what was written later is shown.")  # fmt: skip
@click.option("--threads", type=int, default=Plan().threads, show_default=True)
def main(data: Path, begin: Path, out: Path, card_path: Path, checkpoint: Path, guide: Path | None, weights: Path | None, later: int, threads: int) -> None:  # fmt: skip
    """Go on from the shipped model: learn what was written later, calibrate, write and measure."""
    plan = Plan(threads=threads)
    torch.set_num_threads(threads)
    if guide and not weights:
        raise click.UsageError("--guide needs --weights: the folder that it began from.")  # fmt: skip
    course = Course(data, WordPieces(vocabulary()), plan.seed)
    if guide and weights:
        pupil, order = _guided(course, plan, begin, teacher.read(weights, guide))
    else:
        pupil, order = _alone(course, plan, begin, newspapers.learnt(data, course.never, embedded.load(begin)), later)  # fmt: skip
    sit(pupil, order, checkpoint, click.echo)
    if guide:
        between(read_back.encoder(begin).state_dict(), pupil.encoder, AWAY)
    finish(pupil.encoder.eval(), course, plan, data, out, card_path, embedded.load(begin))  # fmt: skip


def _alone(
    course: Course, plan: Plan, begin: Path, fair: list[str], later: int
) -> tuple[Pupil, list[Batch]]:
    """Held to its labels, and to what it said before."""
    order = batches(course.again(NUMBER, SHARE, later, fair), plan.seed + NUMBER)
    slower = replace(plan, rate=RATE, head_rate=RATE)
    before = read_back.encoder(begin).eval()
    return Pupil(slower, len(order), read_back.encoder(begin), before), order


def _guided(
    course: Course, plan: Plan, begin: Path, guide: teacher.Larger
) -> tuple[Pupil, list[Batch]]:
    """Held to its labels where there are any, to what the guide says of our comments, and to what it said before of others."""
    near = neighbours(vocabulary(), pretrained().words.weight.detach().numpy())
    order = batches(course.guided(NUMBER, near), plan.seed + NUMBER)
    paced = replace(plan, rate=GUIDED_RATE, head_rate=GUIDED_RATE)
    before = read_back.encoder(begin).eval()
    return Pupil(paced, len(order), read_back.encoder(begin), before, guide), order


if __name__ == "__main__":
    main()
