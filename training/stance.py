"""`python -m training.stance`: the weights by which a part of a comment is found to speak of a claim.

Learned from our own pairs alone (tests/sets/claims_pairs_dev.* and claims_pairs_more.*), by a logistic regression over the features of
moderation/claims/nearest/near.py. A comment is many parts, of which we know only that one of them speaks of its claim; so the
part that the last weights found best stands for it, and the weights are learned again, until they settle. Fair
comments about other things teach what is near to no claim. The figures that are printed are for claims left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click
import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.metrics import roc_auc_score  # type: ignore[import-untyped]

from moderation.claims.factbank.registry import load_claims
from moderation.claims.match import units
from moderation.claims.nearest.index import index
from moderation.claims.nearest.meaning import meanings
from moderation.claims.nearest.near import looked_at
from moderation.claims.nearest.weights import FILE
from moderation.claims.wording.words import sentences, tokens
from moderation.types import Claim
from training.packed import rows_in

SETS = Path(__file__).parents[1] / "tests" / "sets"
SPEAKS = frozenset(
    ("plain", "paraphrase", "slang", "rant", "presupposed", "hearsay", "negated")
    + ("question", "debunk", "joke")
)  # kinds of rows that speak of their claim, whatever they say of it
ANOTHER = frozenset(("near", "changed", "same_number", "first_hand", "swapped"))
FEATURES = (
    *("said", "subjects", "focus", "most_missing", "heaviest_missing"),
    *("number_missing", "number_differs", "number_agrees"),
    *("name_missing", "names_missing", "all_missing", "few"),
    *("opening_hours", "date_differs", "event_missing", "event_unlike"),
    *("cos", "cos_sentence", "cos_rival", "said_and_meant", "least"),
    *("swapped", "swapped_in_form", "missing_in_form"),
)
# What lessons weigh beside one of our own rows: a pair with another claim, a fair comment, a claim with a changed word.
OTHER_CLAIM, FAIR, SWAPPED = 0.1, 0.02, 0.25
ROUNDS, FOLDS = 4, 6
SAME = 0.55  # the probability from which a part speaks of the claim: chosen on claims left out

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pair:
    """One comment beside one claim: the features of each part, whether it speaks of the claim, and its weight."""

    parts: Numbers
    speaks: bool | None  # None: it teaches nothing
    weight: float
    claim_ids: tuple[str, str]  # of the comment and of the claim


@click.command()
@click.option("--out", type=click.Path(path_type=Path), default=FILE)
def main(out: Path) -> None:
    """Learn the weights and write them as plain numbers."""
    claims = load_claims(SETS / "claims_pairs_dev.yaml")
    pairs = [p for name in ("claims_pairs_dev", "claims_pairs_more") for p in taught_by(name)]  # fmt: skip
    fair = list(_pairs(_rows("civil_en_dev"), claims))
    _report(pairs, fair)
    model = learn([*pairs, *fair])
    found = {
        "same": SAME,
        "constant": round(float(model.intercept_[0]), 4),
        "weights": {
            n: round(float(w), 4) for n, w in zip(FEATURES, model.coef_[0], strict=True)
        },
    }
    out.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


def taught_by(name: str) -> list[Pair]:
    """The pairs of a set, beside its whole registry and beside its claims alone."""
    claims = load_claims(SETS / f"{name}.yaml")
    bare = tuple(
        replace(c, paraphrases=(), not_this=(), correct_statement="") for c in claims
    )
    rows = [r for r in _rows(name) if r["language"] == "en"] + _swapped(claims)
    return [p for known in (claims, bare) for p in _pairs(rows, known)]


def _rows(name: str) -> list[dict[str, str]]:
    return rows_in(SETS / f"{name}.jsonl.xz")


def _swapped(claims: Sequence[Claim]) -> list[dict[str, str]]:
    """Each claim with one of its words changed for a word of the next: almost its words, and another thing said."""
    found = []
    for place, claim in enumerate(claims):
        other = claims[(place + 7) % len(claims)].claim
        strange = [t.raw for t in tokens(other) if t.kind == "word"]
        words = [t.raw for t in tokens(claim.claim) if t.kind == "word"]
        for number, word in enumerate(words):
            put = strange[number % len(strange)]
            text = re.sub(rf"\b{word}\b", put, claim.claim, flags=re.IGNORECASE)
            if text != claim.claim:
                row = {"claim_id": claim.claim_id, "kind": "swapped", "text": text}
                found.append(row)
    return found


def _pairs(rows: Sequence[dict[str, str]], claims: tuple[Claim, ...]) -> Iterator[Pair]:
    for row in rows:
        own = row.get("claim_id", "")
        for claim_id, parts in _parts(row["text"], claims).items():
            speaks: bool | None = False
            if claim_id == own:
                kind = row["kind"]
                speaks = True if kind in SPEAKS else False if kind in ANOTHER else None
            weight = 1.0 if claim_id == own else OTHER_CLAIM if own else FAIR
            weight = SWAPPED if row["kind"] == "swapped" else weight
            yield Pair(np.array(parts), speaks, weight, (own, claim_id))


def _parts(text: str, claims: tuple[Claim, ...]) -> dict[str, list[list[float]]]:
    """The features of each part of a text beside each claim that it comes near to."""
    known = index(claims)
    means = meanings(known)
    if means is None:
        raise click.ClickException("the sentence encoder cannot be had")
    found: dict[str, list[list[float]]] = {}
    for sentence in sentences(text):
        whole = means.nearest(sentence)
        for unit in units(sentence):
            for near in looked_at(unit, whole, known, means):
                row = [near.features[name] for name in FEATURES]
                found.setdefault(near.wording.claim.claim_id, []).append(row)
    return found


def learn(pairs: Sequence[Pair]) -> LogisticRegression:
    """The weights: the part that speaks most surely stands for its comment."""
    taught = [p for p in pairs if p.speaks is not None]
    start = [FEATURES.index("said"), FEATURES.index("cos")]
    chosen = np.array([p.parts[p.parts[:, start].sum(axis=1).argmax()] for p in taught])
    labels = np.array([bool(p.speaks) for p in taught])
    weights = np.array([p.weight for p in taught])
    model = LogisticRegression(max_iter=1000)
    for _ in range(ROUNDS):
        model.fit(chosen, labels, sample_weight=weights)
        chosen = np.array([p.parts[_sums(model, p.parts).argmax()] for p in taught])
    return model


def _sums(model: LogisticRegression, parts: Numbers) -> Numbers:
    sums: Numbers = parts @ model.coef_[0] + model.intercept_[0]
    return sums


def _report(pairs: Sequence[Pair], fair: Sequence[Pair]) -> None:
    """How well claims are told that the weights were not learned from."""
    ids = sorted({p.claim_ids[0] for p in pairs})
    fold = {claim_id: place % FOLDS for place, claim_id in enumerate(ids)}
    labels, scores = [], []
    for k in range(FOLDS):
        model = learn(
            [p for p in pairs if k not in (fold[i] for i in p.claim_ids)] + list(fair)
        )
        for p in pairs:
            own = p.claim_ids[0] == p.claim_ids[1]
            if (
                own
                and fold[p.claim_ids[0]] == k
                and p.speaks is not None
                and p.weight == 1
            ):
                labels.append(bool(p.speaks))
                scores.append(1 / (1 + np.exp(-_sums(model, p.parts).max())))
    click.echo(f"AUC on claims left out: {roc_auc_score(labels, scores):.3f}")
    for same in (0.5, 0.6, 0.65, 0.7, 0.75, 0.8):
        hit = [y for y, s in zip(labels, scores, strict=True) if s >= same]
        click.echo(
            f"from {same}: precision {sum(hit) / max(len(hit), 1):.3f}, recall {sum(hit) / sum(labels):.3f}"
        )


if __name__ == "__main__":
    main()
