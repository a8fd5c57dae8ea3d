"""Teaches the encoder, with a checkpoint after every few minutes, from which a broken run goes on.

Then comes a review: our own whole comments several times over, among a share of everything else, at a slower rate.

Each set has its own idea of how much is too much. So each set but Jigsaw and ours has its own shift of each logit,
learnt beside the weights and thrown away after: sets may disagree on the threshold, not on the order.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch.nn import functional

from training import sources
from training.lessons import Batch, Course, batches
from training.network import OUTPUTS, Encoder, pretrained

EARLY_SHARE = 0.3  # of the loss, for the way out half way
KEEP = 0.5  # of the loss, for what the model said before it was taught again
# And for what a larger network says, where there is one (training.teacher): twice what the labels count.
GUIDED = 2.0
EVERY = 300.0  # seconds between checkpoints
KNOWN = 1.5  # what a row's loss is shared by: of six labels about four are known
MOMENTS = 8  # evenly spaced over the course, whose weights are averaged
ENOUGH = 6  # of them: what comes later is gained on comments like those learnt from and lost on others
# A processor without numbers of half the length makes each of them by hand, some ten times as slowly as the full ones.
HALVES = bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is learnt and how fast."""

    passes: int = 2
    seed: int = 1
    rate: float = 1.2e-4
    review_rate: float = 7e-5
    head_rate: float = 1e-3
    shift_rate: float = 1e-2
    warm_up: int = 150  # steps
    decay: float = 0.01
    threads: int = 2


class Pupil:
    """The encoder, its optimiser and where they are in the course of `steps`."""

    def __init__(
        self,
        plan: Plan,
        steps: int,
        encoder: torch.nn.Module | None = None,
        before: Encoder | None = None,
        guide: torch.nn.Module | None = None,
    ) -> None:
        """`before`: what this was until now; it is held to that wherever a row is not new, and where no label is known.

        `guide`: a larger network. With it the pupil is held to the guide's word on our own comments, to that of
        `before` on all others, new or not. ValueError if there is no `before`.
        """
        if guide is not None and before is None:
            raise ValueError("a pupil with a guide needs what was said before")
        torch.manual_seed(plan.seed)  # before the heads are drawn
        self.before, self.guide = before, guide
        self.plan, self.steps, self.step = plan, steps, 0
        self.mean: dict[str, torch.Tensor] = {}
        self.moments = 0
        self.encoder = encoder or pretrained()
        self.shifts = torch.nn.Parameter(torch.zeros(2 + len(sources.SOURCES), OUTPUTS))
        named = list(self.encoder.named_parameters())
        heads = [value for name, value in named if name.startswith(("early", "late"))]
        plain = [
            value
            for name, value in named
            if value.ndim < 2 and not name.startswith(("early", "late"))
        ]
        body = [
            value
            for name, value in named
            if value.ndim >= 2 and not name.startswith(("early", "late"))
        ]
        self.optimiser = torch.optim.AdamW(
            [
                {"params": body, "lr": plan.rate, "weight_decay": plan.decay},
                {"params": plain, "lr": plan.rate, "weight_decay": 0.0},
                {"params": heads, "lr": plan.head_rate, "weight_decay": 0.0},
                {"params": [self.shifts], "lr": plan.shift_rate, "weight_decay": 0.0},
            ],
            fused=True,
        )
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimiser, self._pace)

    def _pace(self, step: int) -> float:
        if step < self.plan.warm_up:
            return (step + 1) / self.plan.warm_up
        return max(0.0, (self.steps - step) / (self.steps - self.plan.warm_up))

    def learn(self, batch: Batch) -> float:
        """One step; returns the loss."""
        self.encoder.train()
        ids, mask = torch.from_numpy(batch.ids), torch.from_numpy(batch.mask)
        with torch.autocast("cpu", torch.bfloat16, enabled=HALVES):
            early, late = self.encoder(ids, mask)
        shift = self.shifts[torch.from_numpy(batch.sources)]
        own = torch.from_numpy(batch.sources < 2)[:, None]
        shift = torch.where(own, 0.0, shift)
        loss = EARLY_SHARE * _loss(early + shift, batch) + _loss(late + shift, batch)
        if self.before is not None and self.guide is not None:
            told_early, told = self._told(self.before, self.guide, batch)
            loss = loss + GUIDED * (
                EARLY_SHARE * _as_told(early, told_early) + _as_told(late, told)
            )
        elif self.before is not None:
            with torch.no_grad():
                was_early, was_late = self.before(ids, mask)
            loss = (
                loss
                + EARLY_SHARE * _kept(early, was_early, batch)
                + _kept(late, was_late, batch)
            )
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.encoder.parameters(), 1.0)
        self.optimiser.step()
        self.schedule.step()
        self.optimiser.zero_grad()
        self.step += 1
        if self.step * MOMENTS // self.steps > self.moments:
            self._remember()
        return float(loss.detach())

    @staticmethod
    def _told(
        before: torch.nn.Module, guide: torch.nn.Module, batch: Batch
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Half way and at the end, what the guide says of our own comments, and what was said before of all others."""
        ids, mask = torch.from_numpy(batch.ids), torch.from_numpy(batch.mask)
        found = torch.zeros((2, len(ids), OUTPUTS))
        ours = torch.from_numpy(batch.sources == 1)
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=HALVES):
            for whose, rows in ((guide, ours), (before, ~ours)):
                if rows.any():
                    early, late = whose(ids[rows], mask[rows])
                    found[0, rows], found[1, rows] = early.float(), late.float()
        return found[0], found[1]

    def _remember(self) -> None:
        """Take the weights of this moment into the running mean."""
        self.moments += 1
        for name, now in self.encoder.state_dict().items():
            before = self.mean.get(name, torch.zeros_like(now))
            self.mean[name] = before + (now - before) / self.moments

    def graduate(self) -> Encoder:
        """The encoder with the mean of its weights over the course: it forgets less of what is not in the course."""
        if self.mean:
            self.encoder.load_state_dict(self.mean)
        self.encoder.eval()
        return self.encoder

    def save(self, path: Path) -> None:
        state = {"encoder": self.encoder.state_dict(), "mean": self.mean, "moments": self.moments, "shifts": self.shifts.data, "optimiser": self.optimiser.state_dict(),
                 "schedule": self.schedule.state_dict(), "step": self.step, "random": torch.get_rng_state()}  # fmt: skip
        torch.save(state, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)

    def resume(self, path: Path) -> None:
        state = torch.load(path, weights_only=True)
        self.encoder.load_state_dict(state["encoder"])
        self.mean, self.moments = state["mean"], state["moments"]
        self.shifts.data.copy_(state["shifts"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.schedule.load_state_dict(state["schedule"])
        self.step = state["step"]
        torch.set_rng_state(state["random"])


def _loss(logits: torch.Tensor, batch: Batch) -> torch.Tensor:
    labels = torch.from_numpy(batch.labels)
    known = ~labels.isnan()
    each = functional.binary_cross_entropy_with_logits(
        logits.float(), labels.nan_to_num(0.0), reduction="none"
    )
    weighted = each * known * torch.from_numpy(batch.weights)[:, None]
    return weighted.sum() / (len(labels) * KNOWN)


def _kept(logits: torch.Tensor, before: torch.Tensor, batch: Batch) -> torch.Tensor:
    """How far this is from what was said before (Li and Hoiem, 2016, learning without forgetting)."""
    old = ~torch.from_numpy(batch.new)[:, None] | torch.from_numpy(batch.labels).isnan()
    each = functional.binary_cross_entropy_with_logits(
        logits.float(), before.float().sigmoid(), reduction="none"
    )
    return KEEP * (each * old).sum() / (len(logits) * KNOWN)


def _as_told(logits: torch.Tensor, told: torch.Tensor) -> torch.Tensor:
    """How far this is from what it was told, of every label (Hinton, Vinyals and Dean, 2015)."""
    each = functional.binary_cross_entropy_with_logits(
        logits.float(), told.float().sigmoid(), reduction="none"
    )
    return each.sum() / (len(logits) * KNOWN)


def learn(
    course: Course, plan: Plan, checkpoint: Path, say: Callable[[str], None]
) -> Encoder:
    """The taught encoder. Goes on from `checkpoint`, or from the review's beside it, if it is there."""
    torch.set_num_threads(plan.threads)
    passes = [
        batches(course.lessons(number), plan.seed + number)
        for number in range(plan.passes)
    ]
    order = [batch for each in passes for batch in each]
    first = Pupil(plan, len(order))
    last = math.ceil(len(order) * ENOUGH / MOMENTS)
    sit(first, order[:last], checkpoint, say)
    return _reviewed(first, course, plan, checkpoint, say)


def _reviewed(
    first: Pupil,
    course: Course,
    plan: Plan,
    checkpoint: Path,
    say: Callable[[str], None],
) -> Encoder:
    """The encoder after the review."""
    encoder = first.graduate()
    order = batches(course.review(plan.passes), plan.seed + plan.passes)
    again = replace(plan, rate=plan.review_rate, head_rate=plan.review_rate)
    pupil = Pupil(again, len(order), encoder)
    pupil.shifts.data.copy_(first.shifts.data)
    sit(pupil, order, checkpoint.with_suffix(".review.pt"), say)
    pupil.encoder.eval()
    return pupil.encoder


def sit(
    pupil: Pupil, order: list[Batch], checkpoint: Path, say: Callable[[str], None]
) -> None:
    """Learn these batches in order, from where the checkpoint left off."""
    say(f"{len(order)} steps of a course of {pupil.steps}")
    if checkpoint.exists():
        pupil.resume(checkpoint)
        say(f"goes on from step {pupil.step}")
    started = saved = time.monotonic()
    total, since = 0.0, pupil.step
    while pupil.step < len(order):
        total += pupil.learn(order[pupil.step])
        if pupil.step % 50 == 0:
            done = pupil.step - since
            say(
                f"step {pupil.step}: loss {total / done:.4f}, {time.monotonic() - started:.0f} s"
            )
        if time.monotonic() - saved > EVERY or pupil.step == len(order):
            pupil.save(checkpoint)
            saved = time.monotonic()
