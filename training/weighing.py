"""`python -m training.weighing`: the trees by which reader, words, meaning and gate together say that a claim is repeated.

Boosted trees, learned from pairs that the reader has not learnt from: our own (tests/sets/claims_pairs_dev.* and
claims_pairs_more.*), those of seventeen more made-up councils (training/pairs/weighing), and fair comments, which repeat
nothing: the part of ours that was looked at, and the tenth of training/sentences that no model learns from. The figures
that are printed are for claims left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace

import click
import numpy as np
import numpy.typing as npt
from sklearn.ensemble import GradientBoostingClassifier  # type: ignore[import-untyped]

from moderation.claims import match
from moderation.claims.factbank.registry import load_claims
from moderation.claims.nearest.index import index
from moderation.claims.nearest.meaning import meanings
from moderation.claims.trees import FILE
from moderation.claims.weighing import doubted, said, weighed
from moderation.claims.wording.words import sentences
from moderation.types import Claim
from training import grown, pairs
from training.packed import rows_in
from training.sentences import fair
from training.stance import SETS

REPEATS = frozenset(kind for kind, stance in pairs.KINDS.items() if stance == pairs.REPEATS)  # fmt: skip
FOLDS = 6
TREES, RATE, DEPTH = 900, 0.02, 5
LEAST = 20  # rows at a leaf
SHOWN, ASKED = (
    0.6,
    0.4,
)  # the share of the rows that each tree sees, and of the features that each node may ask for
FAIR_BESIDE = 3  # fair comments stand beside every third registry
OTHER_CLAIM, FAIR = 0.5, 24.0  # what such rows weigh beside a pair
OURS = 3.0  # and what the pairs of our own two sets weigh beside those of strangers, who are many
SURE = 0.91  # the probability from which a claim is repeated where the rules are silent: chosen on claims left out

Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Row:
    """One claim that a comment came near to."""

    features: dict[str, float]
    repeats: bool
    weight: float
    comment: tuple[str, int]  # the set and the place in it
    own: str  # the set and the claim that the comment was written about
    kind: str
    not_and_same: tuple[bool, bool]  # both say "not", and without it are the same words


@dataclass(frozen=True, slots=True)
class Set:
    name: str
    claims: tuple[Claim, ...]
    comments: tuple[tuple[str, str, str], ...]  # id of the claim, kind, text


def sets() -> Iterator[Set]:
    """All that is learnt from; our own claims twice, once without what else the registry says of them."""
    registries = []
    for name in ("claims_pairs_dev", "claims_pairs_more"):
        claims = load_claims(SETS / f"{name}.yaml")
        bare = tuple(replace(c, paraphrases=(), not_this=(), correct_statement="") for c in claims)  # fmt: skip
        rows = rows_in(SETS / f"{name}.jsonl.xz")
        said = tuple((r["claim_id"], r["kind"], r["text"]) for r in rows if r["language"] == "en")  # fmt: skip
        yield Set(name, claims, said)
        yield Set(f"{name}, bare", bare, said)
        registries.append(bare)
    for number, made in enumerate(pairs.councils(pairs.FOLDER / "weighing")):
        known = tuple(Claim(i, text, verdict="false") for i, text in made.claims.items())  # fmt: skip
        yield Set(f"weighing {number}", known, tuple(made.comments))
        registries.append(known)
    civil = [row["text"] for row in rows_in(SETS / "civil_en_dev.jsonl.xz")]
    texts = [*civil, *fair(unseen=True)]
    for number, known in enumerate(registries[::FAIR_BESIDE]):
        yield Set(f"fair {number}", known, tuple(("", "fair", text) for text in texts))


def rows_of(given: Set) -> Iterator[Row]:
    """What each comment of a set comes near to."""
    known = index(given.claims)
    means = meanings(known)
    if means is None:
        raise click.ClickException("the sentence encoder cannot be had")
    for place, (own, kind, text) in enumerate(given.comments):
        best, ruled = match.by_rules(text, known, means)
        for w in weighed(sentences(text), text, known, means, match.verdicts(best, ruled), all_of_them=True):  # fmt: skip
            claim_id = w.statement.claim.claim_id if w.statement.claim else ""
            mine = claim_id == own
            weight = 1.0 if mine else FAIR if kind == "fair" else OTHER_CLAIM
            weight *= OURS if given.name.startswith("claims_pairs") else 1.0
            yield Row(dict(w.features), mine and kind in REPEATS, weight, (given.name, place), f"{given.name[:16]} {own}", kind, (w.both_say_not, w.word_for_word))  # fmt: skip


def gathered(given: Sequence[Set]) -> list[Row]:
    """The rows of all sets, in their order; each processor works on a set of its own."""
    with ProcessPoolExecutor() as processes:
        return [row for found in processes.map(_all_of, given) for row in found]


def _all_of(given: Set) -> list[Row]:
    return list(rows_of(given))


def learn(rows: Sequence[Row], names: Sequence[str]) -> GradientBoostingClassifier:
    model = GradientBoostingClassifier(
        n_estimators=TREES, learning_rate=RATE, max_depth=DEPTH, min_samples_leaf=LEAST, subsample=SHOWN,
        max_features=ASKED, init="zero", random_state=0,
    )  # fmt: skip
    model.fit(_table(rows, names), [r.repeats for r in rows], [r.weight for r in rows])
    return model


def _table(rows: Sequence[Row], names: Sequence[str]) -> Numbers:
    return np.array([[r.features[name] for name in names] for r in rows])


def left_out(rows: Sequence[Row], names: Sequence[str]) -> Numbers:
    """The probability of each row by weights that learnt nothing of its claim."""
    owns = sorted({r.own for r in rows})
    fold = {own: place % FOLDS for place, own in enumerate(owns)}
    found = np.zeros(len(rows))
    for k in range(FOLDS):
        model = learn([r for r in rows if fold[r.own] != k], names)
        here = [i for i, r in enumerate(rows) if fold[r.own] == k]
        found[here] = model.predict_proba(_table([rows[i] for i in here], names))[:, 1]
    return found


def report(rows: Sequence[Row], found: Numbers, given: Sequence[Set]) -> None:
    """By set and kind, which comments are said to repeat a claim, as match.py decides it."""
    marked: dict[tuple[str, int], bool] = {}
    for r, p in zip(rows, found, strict=True):
        ruled = r.features["rules_repeats"] and not doubted(p, r.features)
        if ruled or said(p, SURE, r.features, both_say_not=r.not_and_same[0], word_for_word=r.not_and_same[1]):  # fmt: skip
            marked[r.comment] = marked.get(r.comment, False) or r.repeats
    for one in given:
        here = {place: marked[one.name, place] for place in range(len(one.comments)) if (one.name, place) in marked}  # fmt: skip
        asked = sum(kind in REPEATS for _, kind, _ in one.comments)
        counts = Counter(one.comments[place][1] for place in here)
        all_of = Counter(kind for _, kind, _ in one.comments)
        right = sum(here.values())
        click.echo(
            f"{one.name}: precision {right / max(len(here), 1):.3f}, recall {right / max(asked, 1):.3f}; "
            + ", ".join(
                f"{kind} {counts[kind]}/{all_of[kind]}" for kind in sorted(all_of)
            )
        )


@click.command()
def main() -> None:
    """Learn the trees and write them beside the models."""
    given = list(sets())
    rows = gathered(given)
    names = sorted(rows[0].features)
    report(rows, left_out(rows, names), given)
    grown.write(learn(rows, names), names, SURE, FILE)


if __name__ == "__main__":
    main()
