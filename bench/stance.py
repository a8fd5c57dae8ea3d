"""Who repeats a known claim, and who only speaks of it: our own pairs, one half looked at, the other not, and a stranger's.

Only counts are given of the half that was not looked at; its texts are never shown.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from time import perf_counter

from bench.asked import Asked
from bench.figures import per_cent
from bench.own import SETS, civil
from bench.report import Block, Table
from moderation.claims.factbank.registry import load_claims
from moderation.claims.match import SAME, Stance, match
from moderation.claims.reader import STANCES
from moderation.types import Claim
from training.packed import rows_in
from training.pairs import KINDS, Council, councils

TITLE = "who repeats a known claim, and who only speaks of it"
HALVES = {"dev": "looked at", "held": "not looked at"}
# Whose councils nothing is learnt from: p, sly, tarnbeck, tidal_port, uplands and weavers in claims_pairs_strange, in this order.
STRANGE = (
    "a stranger's council",
    "another stranger's, who rejects sounds like who repeats",
    "a third stranger's, a market town",
    "a fourth stranger's, a port",
    "a fifth stranger's, market towns in hills",
    "a sixth stranger's, mill towns",
)


@dataclass(frozen=True, slots=True)
class Told:
    """One pair and what was made of it. `sure` orders the pairs: how surely the claim is repeated."""

    kind: str
    language: str
    repeats: bool
    stance: Stance
    flagged: bool  # some claim is said to be repeated
    right: bool  # ... and it is this one
    told: Stance
    sure: float


def measure(asked: Asked) -> list[Block]:
    """Match every pair of both halves and the stranger's, with the whole registry and with its claims alone."""
    told = {half: pairs(half) for half in HALVES}
    return [
        (
            "A comment beside a registry of 32 to 34 claims of councils that do not exist. The two halves have no claim in "
            f"common. It counts as repeated from {SAME} on; a repeat that was put to another claim counts as missed and as "
            "false. `AUC` is the chance that a repeat is held surer than a trap. Weights and trees were learned from the half "
            "that was looked at and from other councils, and the lines chosen with the sums of the other half and of the six below in view; one hand wrote both halves and the rules. The last six rows are of six others, nothing learnt from them: 45 claims with harder "
            "paraphrases, 36 where who rejects a claim and who repeats it use the same little words, four debunks to each, and twice 36 "
            "with all kinds of both: five far paraphrases to each claim, three that take it for granted, four debunks, two opinions on the very thing; and twice 30 with far paraphrases, the sixth written with the brief of those that taught the reader (decision 0044). "
            "Nothing was chosen with the texts of the last four in view; "
            "one change of the rules was narrowed because it lowered the sum of the third."
        ),
        _totals(told),
        "By kind: how many repeats were found, and how many traps were taken for repeats.",
        _kinds(told),
        _speed(),
    ]


def pairs(half: str, *, bare: bool = False) -> list[Told]:
    """What is made of each pair of a half. `bare`: the registry holds nothing but the claims."""
    claims = registry(half)
    if bare:
        claims = tuple(
            replace(c, paraphrases=(), not_this=(), correct_statement="")
            for c in claims
        )
    rows = rows_in(SETS / f"claims_pairs_{half}.jsonl.xz")
    return [_told(row, claims) for row in rows]


def strange() -> Iterator[tuple[str, list[Told]]]:
    """What is made of the pairs of councils that other hands made up, and from which nothing was learnt."""
    for what, made in zip(STRANGE, councils(SETS / "claims_pairs_strange"), strict=True):  # fmt: skip
        yield f"English, {what}, the claims alone", _told_of(made)


def _told_of(made: Council) -> list[Told]:
    claims = [Claim(claim_id, text, verdict="false") for claim_id, text in made.claims.items()]  # fmt: skip
    return [
        _told({"text": text, "claim_id": of, "kind": kind, "language": "en", "stance": STANCES[KINDS[kind]]}, claims)
        for of, kind, text in made.comments
    ]  # fmt: skip


def registry(half: str) -> tuple[Claim, ...]:
    """The claims that the pairs of a half are about."""
    return load_claims(SETS / f"claims_pairs_{half}.yaml")


def _told(row: dict[str, str], claims: Sequence[Claim]) -> Told:
    found = match(row["text"], claims, top=0)
    repeats = found.claim_id is not None
    return Told(
        row["kind"],
        row["language"],
        row["stance"] == "repeats",
        row["stance"],  # type: ignore[arg-type]
        repeats,
        found.claim_id == row["claim_id"],
        found.stance,
        found.score if found.stance == "repeats" else found.score / 2,
    )


def precision_recall(told: Sequence[Told]) -> tuple[float, float]:
    """Of those flagged, how many were right; of the repeats, how many were found."""
    right = sum(t.right for t in told if t.repeats)
    flagged = sum(t.flagged for t in told)
    return right / max(flagged, 1), right / max(sum(t.repeats for t in told), 1)


def auc(told: Sequence[Told]) -> float:
    """The chance that a repeat is held surer than a trap."""
    ours = [t.sure for t in told if t.repeats]
    traps = [t.sure for t in told if not t.repeats]
    won = sum((a > b) + 0.5 * (a == b) for a in ours for b in traps)
    return won / max(len(ours) * len(traps), 1)


def _totals(told: dict[str, list[Told]]) -> Table:
    given = []
    for half, what in HALVES.items():
        sets = {
            "English": [t for t in told[half] if t.language == "en"],
            "Welsh (draft)": [t for t in told[half] if t.language == "cy"],
            "both, the claims alone": pairs(half, bare=True),
        }
        given += [(f"{name}, {what}", here) for name, here in sets.items()]
    given += strange()
    rows = []
    for name, here in given:
        precision, recall = precision_recall(here)
        stances = sum(t.stance == t.told for t in here)
        rows.append(
            [
                name,
                f"{len(here)}",
                f"{sum(t.repeats for t in here)}",
                f"{precision:.3f}",
                f"{recall:.3f}",
                f"{auc(here):.3f}",
                per_cent(stances, len(here)),
            ]
        )
    columns = ("pairs", "all", "repeats", "precision", "recall", "AUC", "stance right")
    return Table(columns, rows)


def _kinds(told: dict[str, list[Told]]) -> Table:
    seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    repeats: dict[str, bool] = {}
    for half in HALVES:
        for t in told[half]:
            repeats[t.kind] = t.repeats
            tally = seen[t.kind, half]
            tally["all"] += 1
            tally["flagged"] += t.right if t.repeats else t.flagged
    rows = [
        [
            kind.replace("_", " "),
            "repeat" if repeats[kind] else "trap",
            *(
                f"{tally['flagged']} of {tally['all']} ({per_cent(tally['flagged'], tally['all'])})"
                for half in HALVES
                for tally in [seen[kind, half]]
            ),
        ]
        for kind in sorted(repeats, key=lambda k: (not repeats[k], k))
    ]
    return Table(("kind", "is", *HALVES.values()), rows, words=2)


def _speed() -> str:
    claims = registry("dev")
    texts = [text for _, text in civil("en", "dev")]
    match("warm up", claims)
    started = perf_counter()
    for text in texts:
        match(text, claims, top=0)
    each = (perf_counter() - started) / len(texts)
    return (
        f"Time: {each * 1000:.1f} ms for a fair comment beside {len(claims)} claims, in one process "
        f"({1 / each:,.0f} comments a second)."
    )
