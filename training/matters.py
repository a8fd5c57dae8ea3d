"""`python -m training.matters --data shared/data`: the weights by which a sentence is heard to tell of what a council answers for (moderation/claims/opinion/matters.py).

A straight line over the sentence encoder's rows. On one side stand comments that repeat a claim about one of the made-up
councils of training/pairs and its folder `later`, of each the sentence that comes nearest to the claim. On the other side the sentences
of our fair comments, of what those councils' residents think or went through themselves, and of what readers of newspapers wrote.
The figures that are printed are for the councils of training/pairs/weighing and the fair comments kept apart, from which it learns nothing.
"""

from __future__ import annotations

import lzma
import random
from collections.abc import Iterable
from pathlib import Path

import click
import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.metrics import roc_auc_score  # type: ignore[import-untyped]

from moderation.claims.nearest.encoder import SentenceEncoder, shared
from moderation.claims.nearest.kinship import of_claims, of_comments
from moderation.claims.opinion.matters import FILE, FROM, STEP
from moderation.claims.wording.words import sentences
from training import newspapers, pairs
from training.sentences import fair
from training.sources import measured_keys

BESIDE = 8_000  # sentences of fair comments that are learnt from
ELSEWHERE = 3_000  # and of newspapers' readers
STRENGTH = 3.0  # C of the regression
OWN_VIEW = ("opinion", "first_hand")

Numbers = npt.NDArray[np.float32]


def repeats(given: Iterable[pairs.Council], encoder: SentenceEncoder) -> Numbers:
    """The rows of the sentences that come nearest to the claim which their comment repeats."""
    rows = []
    for council in given:
        claims = of_claims(encoder.encode(list(council.claims.values())))
        place = {claim_id: n for n, claim_id in enumerate(council.claims)}
        for claim_id, kind, text in council.comments:
            if pairs.KINDS[kind] == pairs.REPEATS:
                parts = encoder.encode(sentences(text) or (text,))
                rows.append(parts[(of_comments(parts) @ claims[place[claim_id]]).argmax()])  # fmt: skip
    return np.stack(rows)


def own_views(given: Iterable[pairs.Council]) -> list[str]:
    """What residents of these councils think of the very thing, or went through themselves."""
    return [text for council in given for _, kind, text in council.comments if kind in OWN_VIEW]  # fmt: skip


def split(texts: Iterable[str], most: int) -> list[str]:
    """Some of the sentences of these texts."""
    parts = [part for text in texts for part in sentences(text)]
    random.Random(1).shuffle(parts)
    return parts[:most]


@click.command()
@click.option("--data", type=click.Path(path_type=Path), required=True)
@click.option("--out", type=click.Path(path_type=Path), default=FILE)
def main(data: Path, out: Path) -> None:
    """Learn the weights and write them."""
    encoder = shared()
    known = [*pairs.councils(), *pairs.councils(pairs.LATER)]
    told = repeats(known, encoder)
    other = encoder.encode([
        *split(fair(unseen=False), BESIDE),
        *split(own_views(known), BESIDE),
        *split(newspapers.passages(data, measured_keys(data)), ELSEWHERE),
    ])  # fmt: skip
    rows, label = np.concatenate((told, other)), [1] * len(told) + [0] * len(other)
    model = LogisticRegression(C=STRENGTH, max_iter=1000, class_weight="balanced").fit(rows, label)  # fmt: skip
    line = np.concatenate((model.coef_[0], model.intercept_))
    steps = np.rint(line / STEP).clip(-(2**15), 2**15 - 1).astype("<i2")
    out.write_bytes(lzma.compress(steps.tobytes(), preset=9 | lzma.PRESET_EXTREME))
    click.echo(f"wrote {out}, {out.stat().st_size} bytes, from {len(told)} repeats and {len(other)} others")  # fmt: skip
    apart = list(pairs.councils(pairs.FOLDER / "weighing"))
    seen = _odds(repeats(apart, encoder), steps)
    for name, texts in (("fair", split(fair(unseen=True), 10**6)), ("own views", own_views(apart))):  # fmt: skip
        beside = _odds(encoder.encode(texts), steps)
        area = roc_auc_score([1] * len(seen) + [0] * len(beside), np.concatenate((seen, beside)))  # fmt: skip
        click.echo(f"{name}: area {area:.3f}; from {FROM:g} on {(seen >= FROM).mean():.1%} of repeats and {(beside >= FROM).mean():.1%} of these")  # fmt: skip


def _odds(rows: Numbers, steps: npt.NDArray[np.int16]) -> Numbers:
    found: Numbers = rows @ (steps[:-1] * np.float32(STEP)) + steps[-1] * np.float32(STEP)  # fmt: skip
    return found


if __name__ == "__main__":
    main()
