"""What is read at once of Welsh comments, all of which wait for a person: two lists by strangers, a corpus, and our own fair ones."""

from __future__ import annotations

from collections import Counter, defaultdict

from bench.asked import Asked
from bench.figures import per_cent
from bench.judging import Judging
from bench.own import civil
from bench.report import Block, Table
from moderation.types import Judgement
from training.welsh import UNREAD, corpus, listed

TITLE = "which Welsh comments a person reads at once"
# The kinds of the lists, and the rule or need under which each belongs.
BELONGS = {
    "threat": "R2",
    "veiled_threat": "R2",
    "hate": "R3",
    "abuse": "R1 R2",
    "sexual": "R14",
    "personal_data": "R10",
    "self_harm": "N2",
    "at_risk": "N1 N3",
}
SCARCE = 10  # of the corpus: every so many sentences are judged


def measure(asked: Asked) -> list[Block]:
    """Judge every line of the lists, as a comment by a stranger under an ordinary post."""
    judging = Judging()
    tallies: dict[str, Counter[str]] = defaultdict(Counter)
    for line in listed(UNREAD):
        tallies[line.kind].update(_seen(line.kind, judging.judge(line.text)))
    rows = [_row(kind, tallies.pop(kind)) for kind in BELONGS if kind in tallies]
    fair = sum(tallies.values(), Counter[str]())
    others = {
        "our own fair comments in Welsh, both halves": [text for half in ("dev", "held") for _, text in civil("cy", half)],
        f"every {SCARCE}th harmless sentence of a corpus (techiaith, CC0; nothing has learnt of these)": corpus(asked.data, 1)[::SCARCE],
    }  # fmt: skip
    told = [_fair("fair comments of the lists", fair)]
    for name, texts in others.items():
        tally = sum((_seen("", judging.judge(text)) for text in texts), Counter[str]())
        told.append(_fair(name, tally))
    return [
        (
            "Welsh is never hidden by software: every such comment waits for a person who reads Welsh. What counts is who is "
            "called at once. Two lists by strangers who knew no check of ours; nothing has learnt of them. Of the first, some lines were read "
            "before anything was learnt; of the second none. All are drafts: no speaker of Welsh has checked them. Told: the rule or need that "
            "it belongs to stands beside it."
        ),
        Table(("kind", "comments", "a person is called at once", "told"), rows),
        Table(("fair", "comments", "a person is called at once"), told),
    ]


def _seen(kind: str, judgement: Judgement) -> Counter[str]:
    rules = {each.rule for each in (*judgement.findings, *judgement.needs)}
    return Counter(
        all=1,
        urgent=judgement.urgent,
        told=bool(rules & set(BELONGS.get(kind, "").split())),
    )


def _row(kind: str, tally: Counter[str]) -> list[str]:
    total = tally["all"]
    return [kind.replace("_", " "), f"{total}", *(f"{tally[what]} ({per_cent(tally[what], total)})" for what in ("urgent", "told"))]  # fmt: skip


def _fair(name: str, tally: Counter[str]) -> list[str]:
    total = tally["all"]
    return [name, f"{total}", f"{tally['urgent']} ({per_cent(tally['urgent'], total)})"]
