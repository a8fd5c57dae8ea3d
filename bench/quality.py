"""How well the embedded scorer tells abuse from what is fair: other people's sets, HateCheck, disguises, names, groups."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from bench import fairness
from bench.asked import ROOT, Asked
from bench.fairness import every, model_checks
from bench.report import Block, Table
from moderation.rules import Rules, load_rules
from moderation.toxicity.scorer import Scorer, load_scorer
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import LABELS, Score
from training import jigsaw, suites
from training.measure import IDENTITY, Floats, auc, scores

TITLE = "how well the embedded scorer tells abuse from what is fair"
# Published figures, per cent right. HateCheck: Röttger et al., ACL 2021, tables 1 and 3 (B-D: BERT taught on Davidson et
# al. 2017; P: Perspective, December 2020). Detoxify: its README, mean of six labels on the whole official test.
DETOXIFY_MEAN = 98.64
WHOLE = {"P": (89.5, 48.2, 76.6), "B-D": (75.5, 36.0, 63.2)}
PUBLISHED = {
    "slur_homonym_nh": (63.3, 66.7), "slur_reclaimed_nh": (28.4, 39.5), "profanity_nh": (98.0, 99.0),
    "negate_neg_nh": (3.8, 12.8), "ident_neutral_nh": (84.1, 20.6), "ident_pos_nh": (54.0, 21.7),
    "counter_quote_nh": (15.6, 26.6), "counter_ref_nh": (18.4, 29.1), "target_obj_nh": (95.4, 87.7),
    "target_indiv_nh": (84.6, 27.7), "target_group_nh": (62.9, 35.5), "slur_h": (66.0, None),
    "spell_leet_h": (68.2, None), "spell_space_add_h": (74.0, None), "spell_char_del_h": (74.3, None),
    "spell_space_del_h": (80.1, None), "derog_impl_h": (85.0, None), "spell_char_swap_h": (88.7, None),
}  # fmt: skip
FALSE_ALARMS = 0.02  # of fair comments, where recall under disguises is read off
DISGUISED_TEXTS = 400


def measure(asked: Asked) -> list[Block]:
    """All quality measures of the shipped model file under the shipped rules."""
    data = asked.data
    if not (data / "hatecheck").exists():
        return ["Not measured: the data sets are not here (name their folder with `--data`)."]  # fmt: skip
    scorer, rules = (
        load_scorer("embedded"),
        load_rules(ROOT / "rules_of_engagement.yaml"),
    )
    return [
        *_jigsaw(scorer, data, asked.most_rows),
        *_others(scorer, data, asked.most_rows),
        *_hatecheck(scorer, data, _line(rules, "R3"), asked.most_rows),
        *_disguises(scorer, data, asked.most_rows),
        *fairness.measure(scorer, data, rules, asked.most_rows),
    ]


def _line(rules: Rules, rule_id: str) -> float:
    """The probability from which a rule's model check puts a comment before a person."""
    return next(
        float(use.queue) for each, use in model_checks(rules) if each == rule_id
    )


def _jigsaw(scorer: Scorer, data: Path, most: int | None) -> list[Block]:
    split = jigsaw.read(data / "jigsaw2018")
    truth = split.held_out.labels[:most]
    found = scores(scorer, split.held_out.texts[:most])
    areas = [
        100 * auc(list(truth[:, kind] == 1), found[:, kind])
        for kind in range(len(LABELS))
    ]
    draw = np.random.Generator(np.random.PCG64(0)).permutation(
        len(split.official.texts)
    )[:most]
    texts, toxic = (
        [split.official.texts[at] for at in draw],
        split.official.labels[draw, 0] == 1,
    )
    official = 100 * auc(list(toxic), scores(scorer, texts)[:, 0])
    rows = [
        [label, f"{area:.2f}", "-"] for label, area in zip(LABELS, areas, strict=True)
    ]
    rows.append(["mean of six", f"{np.mean(areas):.2f}", "-"])
    rows.append(
        ["toxicity, official test (developer half)", f"{official:.2f}", "not published"]
    )
    rows.append(
        ["mean of six, official test", "cannot be had here", f"{DETOXIFY_MEAN}"]
    )
    return [
        (
            "**Jigsaw 2018**, area under the ROC curve in per cent: a tenth of the training comments at the natural rate, never "
            "learnt from, and the official test. Detoxify's figure is on the six labels of the whole official test, of "
            "which only one label of half the comments could be had: the two do not compare."
        ),
        Table(("label", "ours", "Detoxify `original`, published"), rows),
    ]


def _others(scorer: Scorer, data: Path, most: int | None) -> list[Block]:
    rows = []
    for which in suites.OTHERS:
        cases = suites.other(data, which)[:: every(most, 1_000)]
        area = auc(
            [case.found for case in cases],
            scores(scorer, [case.text for case in cases])[:, 0],
        )
        rows.append(
            [
                which.name,
                f"{len(cases):,}",
                f"{100 * area:.1f}",
                "-" if which.bar is None else f"{which.bar:g}",
            ]
        )
    return [
        "**Other people's sets**, none learnt from: area under the ROC curve of toxicity, by their own labels.",
        Table(("set", "comments", "ours", "our bar"), rows),
    ]


def _hatecheck(
    scorer: Scorer, data: Path, line: float, most: int | None
) -> list[Block]:
    cases = suites.hatecheck(data)[:: every(most, 1_000)]
    found = scores(scorer, [case.text for case in cases])[:, IDENTITY]
    right = np.array(
        [(each >= line) == case.found for each, case in zip(found, cases, strict=True)]
    )
    hateful = np.array([case.found for case in cases])
    area = 100 * auc([case.found for case in cases], found)
    parts = dict.fromkeys(case.part for case in cases)
    rows = []
    for part in parts:
        inside = np.array([case.part == part for case in cases])
        published = [
            "-" if each is None else f"{each}"
            for each in PUBLISHED.get(part, (None, None))
        ]
        rows.append(
            [
                f"`{part}`",
                f"{inside.sum()}",
                f"{100 * right[inside].mean():.1f}",
                *published,
            ]
        )
    for name, inside, place in (
        ("hateful", hateful, 0),
        ("not hateful", ~hateful, 1),
        ("all", hateful | ~hateful, 2),
    ):
        rows.append([f"**{name}**", f"{inside.sum()}", f"{100 * right[inside].mean():.1f}",
                     *(f"{WHOLE[each][place]}" for each in ("P", "B-D"))])  # fmt: skip
    return [
        (
            f"**HateCheck**, developer part, by functionality: per cent right when identity_attack of {line:g} or more (where "
            f"rule R3 puts a comment before a person) is called hateful. Area under the ROC curve: {area:.1f} %. Always "
            f"calling hateful gets {100 * hateful.mean():.1f} % of all right. Perspective and BERT: published figures on the "
            "whole suite; `-` where the paper's figure is not at hand."
        ),
        Table(("functionality", "cases", "ours", "Perspective", "BERT-Davidson"), rows),
    ]


def _disguises(scorer: Scorer, data: Path, most: int | None) -> list[Block]:
    split = jigsaw.read(data / "jigsaw2018")
    toxic = split.official.labels[:, 0] == 1
    count = min(most or DISGUISED_TEXTS, DISGUISED_TEXTS)
    short = [
        text
        for text, bad in zip(split.official.texts, toxic, strict=True)
        if bad and len(text) < 300
    ][:count]
    fair = [
        text for text, bad in zip(split.official.texts, toxic, strict=True) if not bad
    ][:count]

    def undisguised(text: str) -> Score:
        return score_undisguised(scorer, text)

    ways: dict[str, Callable[[str], Score]] = {
        "as written": scorer.score,
        "disguises taken off": undisguised,
    }
    lines = {
        name: float(np.quantile(_toxicity(call, fair), 1 - FALSE_ALARMS))
        for name, call in ways.items()
    }
    rows = []
    told = (
        {"none": short}
        | suites.spelt_otherwise(short, 5)
        | {"emoji for words": suites.as_emoji(short)}
    )
    for name, texts in told.items():
        recalls = [
            float((_toxicity(call, texts) >= lines[way]).mean())
            for way, call in ways.items()
        ]
        rows.append([name, *(f"{100 * each:.1f} %" for each in recalls)])
    return [
        (
            f"**Disguises**: of {len(short)} short toxic comments of the official test, with every longer word spelt in one "
            f"way, how many are found at the line that {100 * FALSE_ALARMS:.0f} % of fair comments exceed."
        ),
        Table(("disguise", *ways), rows),
    ]


def _toxicity(call: Callable[[str], Score], texts: list[str]) -> Floats:
    return np.array([call(text).toxicity for text in texts])
