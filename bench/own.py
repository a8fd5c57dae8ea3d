"""What the judgement makes of our own sets: fair criticism, breaches of each rule, and one sentence about many people.

Each set has two halves, written by somebody who had not seen the code. The first was looked at while checks were made
and thresholds chosen; the second was not.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import Any

from bench.asked import ROOT, Asked
from bench.figures import per_cent
from bench.judged_speed import comments_a_second
from bench.judging import Judging
from bench.report import Block, Table
from moderation.types import Context, Judgement
from training import suites
from training.packed import rows_in

TITLE = "what is made of our own sets of fair criticism and of breaches"
SETS = ROOT / "tests" / "sets"
HALVES = {"dev": "looked at", "held": "not looked at"}
PLURAL = re.compile(r"<slurs:(\w+)>")


@dataclass(frozen=True, slots=True)
class Breach:
    """A comment that breaks a rule, or whose author needs help."""

    kind: str
    text: str
    rule: str | None
    urgent: bool
    context: Context


def measure(asked: Asked) -> list[Block]:
    """Judge every text of every set."""
    judging = Judging()
    return [
        *_civil(judging),
        *_breaches(judging),
        *_swaps(judging),
        _speed(),
    ]


def civil(language: str, half: str) -> list[tuple[str, str]]:
    """Kind and text of each fair comment of a set."""
    return [
        (row["kind"], row["text"]) for row in rows_in(SETS / f"civil_{language}_{half}.jsonl.xz")
    ]  # fmt: skip


def breaches(half: str) -> list[Breach]:
    """The breaches of a half; slurs stand as placeholders, which the judge fills."""
    return [
        Breach(
            row["kind"],
            PLURAL.sub(r"<slur:\1>", row["text"]),
            row["rule"],
            row["urgent"],
            _context(row.get("context", {})),
        )
        for row in rows_in(SETS / f"breach_{half}.jsonl.xz")
    ]


def reaches_a_person(judgement: Judgement) -> bool:
    """Whether somebody at the page will see it without looking for it."""
    return judgement.action in ("queue", "hide") or "owner" in judgement.alert_to


def _context(given: dict[str, Any]) -> Context:
    known: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in given.items()
    }
    return replace(Context(), **known)


def _civil(judging: Judging) -> list[Block]:
    rows = []
    for language, name in (("en", "English"), ("cy", "Welsh")):
        for half, what in HALVES.items():
            found = Counter(_end(judging.judge(text)) for _, text in civil(language, half))  # fmt: skip
            total = found.total()
            ends = [f"{found[end]} ({per_cent(found[end], total)})" for end in ENDS]
            rows.append([f"{name}, {what}", f"{total}", *ends])
    return [
        (
            "Fair comments, as harsh as residents write them. Whatever is Welsh goes to a person who reads Welsh; what "
            "counts there is that none is urgent."
        ),
        Table(("fair comments", "all", *ENDS), rows),
    ]


ENDS = ("hidden", "urgent", "queued", "to read (Welsh)", "left alone")


def _end(judgement: Judgement) -> str:
    if judgement.action == "hide":
        return "hidden"
    if judgement.urgent:
        return "urgent"
    if judgement.action in ("none", "badge"):
        return "left alone"
    return "to read (Welsh)" if judgement.rule is None and judgement.language == "cy" else "queued"  # fmt: skip


def _breaches(judging: Judging) -> list[Block]:
    seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for half in HALVES:
        for breach in breaches(half):
            judgement = judging.judge(breach.text, breach.context)
            for kind in (breach.kind, "**all**"):
                tally = seen[kind, half]
                tally["all"] += 1
                tally["person"] += reaches_a_person(judgement)
                tally["urgent"] += judgement.urgent
                tally["rule"] += judgement.rule == breach.rule
                tally["hidden"] += judgement.action == "hide"
    kinds = list(dict.fromkeys(kind for kind, _ in seen))
    kinds.sort(key=lambda kind: kind == "**all**")
    rows = [
        [kind.replace("_", " "), *(cell for half in HALVES for cell in _share(seen[kind, half]))]
        for kind in kinds
    ]  # fmt: skip
    columns = [f"{name}, {what}" for what in HALVES.values() for name in ("reach a person", "urgent", "hidden")]  # fmt: skip
    return [
        "Breaches, each as somebody might really write it:",
        Table(("kind", *columns), rows),
    ]


def _share(tally: Counter[str]) -> list[str]:
    total = tally["all"]
    return [
        f"{tally['person']} of {total} ({per_cent(tally['person'], total)})",
        per_cent(tally["urgent"], total),
        per_cent(tally["hidden"], total),
    ]


def _swaps(judging: Judging) -> list[Block]:
    rows = []
    for sentences in (*suites.swapped(), *suites.swapped_harsh()):
        ends = Counter(_end(judging.judge(text)) for text in sentences)
        most, count = ends.most_common(1)[0]
        rows.append(
            [suites.frame_of(sentences), f"{len(sentences)}", most, f"{len(sentences) - count}"]
        )  # fmt: skip
    return [
        "One sentence about each of many groups, parties and sexes. What becomes of it must not hang on whom it is about:",
        Table(("sentence", "groups", "what becomes of it", "otherwise"), rows),
    ]


def _speed() -> str:
    """Score and judgement of the texts above, one process a core."""
    before, measured = ([text for _, text in civil("en", half)] for half in HALVES)
    rude_before, rude = ([breach.text for breach in breaches(half)] for half in HALVES)
    kinds = {"fair ones": measured, "fair ones and breaches alike": [*measured, *rude]}
    rates = [
        (name, *comments_a_second(texts, [*before, *rude_before]))
        for name, texts in kinds.items()
    ]
    told = ", ".join(f"{rate:,.0f} a second of {name}" for name, rate, _ in rates)
    return f"Comments scored and judged, {rates[0][2]} processes: {told} (aim 300 on two cores). The comments are those not looked at; each process had judged the others three times before, so that the model is loaded and the patterns are read."
