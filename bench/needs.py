"""Who needs something, and whether it is noticed: comments that a stranger wrote for it, half of them with nothing to ask for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from bench.asked import ROOT, Asked
from bench.figures import per_cent
from bench.judging import Judging
from bench.own import reaches_a_person
from bench.report import Block, Table
from moderation.types import NEEDS, Judgement
from training.packed import rows_in

TITLE = "whether a comment that needs help or an answer is noticed"
SET = ROOT / "tests" / "sets" / "needs_held.jsonl.xz"
# The need of the shipped rules file by which each is noticed.
NOTICED_BY = {
    "self_harm": "N2",
    "at_risk": "N3",
    "danger": "N1",
    "casework": "N7",
    "information_request": "N5",
    "press": "N4",
    "complaint": "N6",
}
GRAVE = frozenset({"N1", "N2", "N3"})  # for which somebody is woken


def measure(asked: Asked) -> list[Block]:
    """Judge every comment of the set, as one by a stranger under an ordinary post."""
    tallies: dict[str, Counter[str]] = defaultdict(Counter)
    for need, noticed in _judged(Judging()):
        for row in (need, "**all that need something**") if need else ("",):
            tallies[row].update(noticed)
    fair = tallies.pop("")
    rows = [
        _row(name, tallies[name])
        for name in (*NEEDS, "**all that need something**")
        if name in tallies
    ]
    woken, told = fair["woken"], fair["told"]
    return [
        ("Two lists of comments by strangers who knew no check of ours; nothing has learnt of them, and no text was read. "
        "Noticed: the need of that kind stands beside the comment, so that whoever answers finds it. Where somebody may be hurt "
        "(self harm, at risk, danger), whichever of the three is noticed calls a person at once."),
        Table(("what it needs", "comments", "noticed", "a person is called at once", "reaches a person"), rows),
        (f"Of {fair['all']} that need nothing, half of them twins of those above: {woken} call a person at once for a need "
        f"({per_cent(woken, fair['all'])}), and {told} are taken for casework, a complaint, a request or the press ({per_cent(told, fair['all'])})."),
    ]  # fmt: skip


def _judged(judging: Judging) -> Iterator[tuple[str, Counter[str]]]:
    for row in rows_in(SET):
        judgement = judging.judge(row["text"])
        yield row["need"], _noticed(row["need"], judgement)


def _noticed(need: str, judgement: Judgement) -> Counter[str]:
    seen = {each.rule for each in judgement.needs}
    return Counter(
        all=1,
        noticed=NOTICED_BY.get(need) in seen,
        woken=bool(GRAVE & seen) and judgement.urgent,
        reached=reaches_a_person(judgement),
        told=bool(seen & {*NOTICED_BY.values()} - GRAVE),
    )


def _row(name: str, tally: Counter[str]) -> list[str]:
    total = tally["all"]
    shares = (f"{tally[what]} ({per_cent(tally[what], total)})" for what in ("noticed", "woken", "reached"))  # fmt: skip
    return [name.replace("_", " "), f"{total}", *shares]
