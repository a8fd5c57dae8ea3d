"""Makes the embedded linear model: `python -m training.linear --data ../shared/data --out
moderation/toxicity/models`.

Reads, parts, learns, packs, calibrates, writes the model and its manifest, then measures the written file
through the daemon's own engine and writes the model card. The same data, versions and processor give the same
file.
"""

from __future__ import annotations

import time
from pathlib import Path

import click
import numpy as np

from moderation.toxicity import embedded
from training import card, council, export, jigsaw
from training.calibrate import calibrate, logits
from training.features import matrix
from training.fit import Settings, fit
from training.measure import measure

COUNCIL_WEIGHT = 12.0  # each council sentence counts as this many comments


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
@click.option(
    "--steps",
    type=int,
    default=Settings().steps,
    show_default=True,
    help="L-BFGS steps.",
)
@click.option(
    "--workers", type=int, default=2, show_default=True, help="Processes and threads."
)
def main(data: Path, out: Path, card_path: Path, steps: int, workers: int) -> None:
    """Train, calibrate, export and measure the embedded toxicity model."""
    started = time.process_time()
    split = jigsaw.read(data / "jigsaw2018")
    click.echo(
        f"learn from {len(split.learn.texts)}, calibrate on {len(split.calibrate.texts)} comments"
    )
    packed = learn(split, Settings(steps=steps), workers)
    click.echo(
        f"learnt, {time.process_time() - started:.0f} s of this process's time so far"
    )
    packed = calibrate(
        packed, logits(packed, split.calibrate.texts, workers), split.calibrate.labels
    )
    path = export.write(packed, out)
    click.echo(f"wrote {path}, {path.stat().st_size} bytes")
    measured = measure(embedded.load(out), split, data)
    card_path.parent.mkdir(parents=True, exist_ok=True)
    card_path.write_text(
        card.text(measured, split, embedded.read_manifest(out)), encoding="utf-8"
    )
    click.echo(
        f"held-out mean {measured.held_out_mean:.4f}, official toxicity {measured.official_auc:.4f}"
    )


def learn(split: jigsaw.Split, settings: Settings, workers: int) -> export.Packed:
    """The model in bytes, not yet calibrated, from the learning part and the council sentences."""
    texts, labels = council.sentences()
    weight = np.ones(len(split.learn.texts) + len(texts), dtype=np.float32)
    weight[len(split.learn.texts) :] = COUNCIL_WEIGHT
    rows = matrix([*split.learn.texts, *texts], workers)
    known = np.concatenate((split.learn.labels, np.array(labels, dtype=np.float32)))
    return export.pack(fit(rows, known, weight, settings, workers))


if __name__ == "__main__":
    main()
