"""Makes the embedded model: `python -m training.encoder --data ../shared/data --out moderation/toxicity/models`.

Learns (about an hour on two cores; a broken run goes on from its checkpoint), turns weights to bytes, calibrates,
writes the model and its manifest, then measures the written file through the daemon's own engine and writes the
model card. The same data, versions, threads and processor give the same model file; its manifest also says when it
was calibrated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import click
import numpy as np

from moderation.toxicity import embedded
from moderation.toxicity.scorer import Scorer
from moderation.toxicity.wordpieces import WordPieces
from moderation.types import LABELS, SIGNS
from training import card, export
from training.calibrate import (
    Floats,
    Truth,
    as_before,
    limits,
    lines,
    logits,
    probabilities,
)
from training.composed import Composer
from training.learn import Plan, learn
from training.lessons import Course, with_signs
from training.measure import measure
from training.network import Encoder, vocabulary

UNSEEN = 99  # the seed of our sentences that calibration looks at, of phrases that were not learnt from
OURS = 3_000  # how many of those that are put together
OUR_SHARE = 0.1  # what they count, of all; and the whole sentences as much again
FEW = 100  # natural comments with a label, below which
RARE_SHARE = 0.25  # is what they count
OF_EACH = 300  # texts of each set that the limits are chosen on
LEAST = 1e-6  # a probability nearer to 0 or 1 than this says no more than this does


@click.command()
@click.option(
    "--data",
    type=click.Path(path_type=Path, exists=True),
    default=Path("../shared/data"),
    show_default=True,
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("moderation/toxicity/models"),
    show_default=True,
)
@click.option(
    "--card",
    "card_path",
    type=click.Path(path_type=Path),
    default=Path("docs/model-card.md"),
)
@click.option("--checkpoint", type=click.Path(path_type=Path), default=Path("training/.checkpoint.pt"), show_default=True,
              help="Where learning keeps its place. Delete it to begin anew.")  # fmt: skip
@click.option("--passes", type=int, default=Plan().passes, show_default=True)
@click.option("--threads", type=int, default=Plan().threads, show_default=True)
def main(
    data: Path, out: Path, card_path: Path, checkpoint: Path, passes: int, threads: int
) -> None:
    """Learn, calibrate, write and measure the embedded toxicity model."""
    pieces = WordPieces(vocabulary())
    plan = Plan(passes=passes, threads=threads)
    course = Course(data, pieces, plan.seed)
    finish(
        learn(course, plan, checkpoint, click.echo), course, plan, data, out, card_path
    )


def finish(
    encoder: Encoder,
    course: Course,
    plan: Plan,
    data: Path,
    out: Path,
    card_path: Path,
    before: Scorer | None = None,
) -> None:
    """Calibrates what was taught, writes it, measures the written file, and writes its card.

    `before`: what ships until now, by whose word on fair comments the new one is calibrated.
    """
    path = export.write(calibrated(encoder, course, before), out, datetime.now(UTC))
    click.echo(f"wrote {path}, {path.stat().st_size} bytes")
    unseen = course.sentences(UNSEEN, unseen=True)
    measured = measure(embedded.load(out), course.split, data, unseen)
    card_path.parent.mkdir(parents=True, exist_ok=True)
    card_path.write_text(
        card.text(measured, course, plan, embedded.read_manifest(out)), encoding="utf-8"
    )
    click.echo(
        "Put in its place, it needs: python -m training.in_halves, and then training.reference"
    )
    click.echo(
        f"held-out mean {measured.held_out_mean:.4f}, official toxicity {measured.official_auc:.4f}"
    )


def calibrated(
    encoder: Encoder, course: Course, before: Scorer | None = None
) -> export.Model:
    """The whole graph: bytes for weights, a line a label, limits for stopping half way."""
    lower, upper = export.halves(encoder)
    natural = course.split.calibrate
    made = Composer(UNSEEN, course.names, unseen=True).sentences()[:OURS]
    whole = course.sentences(UNSEEN, unseen=True)
    texts = [*natural.texts, *(text for text, _ in (*made, *whole))]
    known = [with_signs(tuple(each)) for each in natural.labels]
    known += [with_signs(each) for _, each in made]
    known += [each for _, each in whole]
    labels = np.array(known, dtype=np.float32)
    weights = weighed(labels, [len(natural.texts), len(made), len(whole)])
    early, late = logits(lower, upper, course.pieces, texts)
    found = lines(early, late, labels, weights)
    if before:
        found = replace(found, **_late_as_before(before, texts, late, labels))
    watched = [text for watched in course.watched for text, _ in watched[:OF_EACH]]
    more_early, more_late = logits(lower, upper, course.pieces, watched)
    enough = limits(
        probabilities(
            np.concatenate((early, more_early)), found.early_slope, found.early_shift
        ),
        probabilities(
            np.concatenate((late, more_late)), found.late_slope, found.late_shift
        ),
    )
    click.echo(f"half way is enough up to {np.round(enough, 4).tolist()}")
    return export.joined(lower, upper, found, enough, vocabulary())


def _late_as_before(
    before: Scorer, texts: Sequence[str], late: Floats, labels: Truth
) -> dict[str, Floats]:
    """The late lines by which fair comments, that have no label that is known, keep the scores that they had."""
    fair = np.flatnonzero(~np.nan_to_num(labels).any(axis=1))
    told = [before.score(texts[int(row)]) for row in fair]
    said = np.array([[each.of(label) for label in (*LABELS, *SIGNS)] for each in told])
    said = said.clip(LEAST, 1 - LEAST)
    slope, shift = as_before(late[fair], np.log(said / (1 - said)))
    return {"late_slope": slope, "late_shift": shift}


def weighed(labels: Truth, parts: Sequence[int]) -> Floats:
    """What each text counts for each label; `parts`: how many are natural, put together, and whole sentences of ours.

    Where natural comments hold too few to tell how sure the model may be, ours count as much as they do.
    """
    natural = np.nansum(labels[: parts[0]], axis=0)
    rare = (natural < FEW) & (np.nansum(labels[parts[0] :], axis=0) > natural)
    share = np.where(rare, RARE_SHARE, OUR_SHARE)
    each = share / (1 - 2 * share) * parts[0]
    counts = (np.ones_like(each), each / parts[1], each / parts[2])
    return np.concatenate(
        [np.tile(count, (rows, 1)) for count, rows in zip(counts, parts, strict=True)]
    )


if __name__ == "__main__":
    main()
