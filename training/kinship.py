"""`python -m training.kinship`: the matrices by which a comment comes near to the claim that it repeats (moderation/claims/nearest/kinship.py).

Learnt from the councils of training/pairs and its folder `later`, none of which the trees or the benchmarks know: each comment
that repeats a claim is to come nearer to it than to any other claim, and the claim nearer to it than to any fair comment of
training/sentences. The figures that are printed are for the councils of training/pairs/weighing, from which it learns nothing.
"""

from __future__ import annotations

import lzma
import random
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from moderation.claims.nearest.encoder import SentenceEncoder, shared
from moderation.claims.nearest.kinship import FILE, STEP
from training import pairs
from training.sentences import fair

ROWS, FAIR_ROWS = 512, 1024  # repeats of one step, and fair comments beside them
PASSES, RATE = 15, 3e-4
WARMTH = 0.05  # what likenesses are divided by
NOT_FAIR = 2.0  # what it counts to be nearer than fair comments, beside being nearest to the right claim
NEAR_ONE = 3e-4  # what it costs to be another matrix than one
FAIR = 6_000  # fair comments that are learnt from
LET_IN = (0.1, 0.05, 0.02, 0.01, 0.005)  # shares of fair comments beside a registry

Numbers = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Told:
    """Repeats of one council or of several: their rows, the rows of all claims, and which claim each repeats."""

    repeats: Numbers
    claims: Numbers
    own: npt.NDArray[np.int64]


def told(given: Iterable[pairs.Council], encoder: SentenceEncoder) -> list[Told]:
    """For each council what it teaches."""
    made = []
    for council in given:
        ids = list(council.claims)
        said = [(text, ids.index(own)) for own, kind, text in council.comments if pairs.KINDS[kind] == pairs.REPEATS]  # fmt: skip
        rows = encoder.encode([text for text, _ in said])
        claims = encoder.encode([council.claims[each] for each in ids])
        made.append(Told(rows, claims, np.array([own for _, own in said])))
    return made


def together(given: list[Told]) -> Told:
    """As of one council with all claims."""
    starts = np.cumsum([0, *(len(each.claims) for each in given)])
    return Told(
        np.concatenate([each.repeats for each in given]),
        np.concatenate([each.claims for each in given]),
        np.concatenate([each.own + starts[n] for n, each in enumerate(given)]),
    )


def learn(given: Told, fair_rows: Numbers, seed: int = 0) -> torch.Tensor:
    """The matrices of comments and of claims, shape (2, width, width)."""
    torch.manual_seed(seed)
    repeats, claims, own, beside = (
        torch.from_numpy(each)
        for each in (given.repeats, given.claims, given.own, fair_rows)
    )
    one = torch.eye(repeats.shape[1])
    both = torch.nn.Parameter(torch.stack((one, one)))
    optimiser = torch.optim.Adam([both], lr=RATE)
    steps = PASSES * -(-len(repeats) // ROWS)
    pace = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: max(0.05, 1 - step / steps))  # fmt: skip
    for _ in range(PASSES):
        for chosen in torch.randperm(len(repeats)).split(ROWS):
            some = beside[torch.randint(0, len(beside), (FAIR_ROWS,))]
            said, others = (functional.normalize(x @ both[0]) for x in (repeats[chosen], some))  # fmt: skip
            known = functional.normalize(claims @ both[1])
            mine = known[own[chosen]]
            to_claims = functional.cross_entropy(said @ known.T / WARMTH, own[chosen])
            beside_fair = torch.cat(((mine * said).sum(1, keepdim=True), mine @ others.T), 1)  # fmt: skip
            first = torch.zeros(len(chosen), dtype=torch.int64)
            loss = to_claims + NOT_FAIR * functional.cross_entropy(beside_fair / WARMTH, first)  # fmt: skip
            loss = loss + NEAR_ONE * ((both - one) ** 2).sum()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            pace.step()
    return both.detach()


def in_bytes(both: torch.Tensor) -> npt.NDArray[np.int8]:
    """What the matrices have beside one, in steps."""
    beside = (both - torch.eye(both.shape[1])) / STEP
    steps: npt.NDArray[np.int8] = np.rint(beside.numpy()).clip(-127, 127).astype(np.int8)  # fmt: skip
    return steps


def report(name: str, both: torch.Tensor, given: list[Told], fair_rows: Numbers) -> None:  # fmt: skip
    """How many repeats come nearest to their own claim, and how many come as near as so many of the fair comments do to any."""

    def put(rows: Numbers, which: int) -> Numbers:
        made: Numbers = functional.normalize(torch.from_numpy(rows) @ both[which]).numpy()  # fmt: skip
        return made

    own, first, nearest_fair = [], [], []
    for each in given:
        claims = put(each.claims, 1)
        near = put(each.repeats, 0) @ claims.T
        mine = near[np.arange(len(near)), each.own]
        own.append(mine)
        first.append(mine >= near.max(1))
        nearest_fair.append((put(fair_rows, 0) @ claims.T).max(1))
    all_own, all_fair = np.concatenate(own), np.concatenate(nearest_fair)
    lines = {share: float(np.quantile(all_fair, 1 - share)) for share in LET_IN}
    found = ", ".join(f"{(all_own >= line).mean():.3f} beside {share:.1%} ({line:.2f})" for share, line in lines.items())  # fmt: skip
    click.echo(
        f"{name}: nearest to its own {np.concatenate(first).mean():.3f}; {found}"
    )


@click.command()
@click.option("--out", type=click.Path(path_type=Path), default=FILE)
@click.option("--threads", type=int, default=2, show_default=True)
def main(out: Path, threads: int) -> None:
    """Learn the matrices and write them in bytes."""
    torch.set_num_threads(threads)
    encoder = shared()
    learnt = told([*pairs.councils(), *pairs.councils(pairs.LATER)], encoder)
    texts = fair(unseen=False)
    random.Random(1).shuffle(texts)
    steps = in_bytes(learn(together(learnt), encoder.encode(texts[:FAIR])))
    unseen = told(pairs.councils(pairs.FOLDER / "weighing"), encoder)
    others = encoder.encode(fair(unseen=True))
    one = torch.eye(steps.shape[1]).expand(2, -1, -1)
    report("as the encoder has it", one, unseen, others)
    report("turned", one + torch.from_numpy(steps.astype(np.float32)) * STEP, unseen, others)  # fmt: skip
    out.write_bytes(lzma.compress(steps.tobytes(), preset=9 | lzma.PRESET_EXTREME))
    click.echo(f"wrote {out}, {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
