"""`wardmote score` and `wardmote judge`: JSON lines in, JSON lines out, in order. No state, no network."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from listener.commands.context_given import context_from
from listener.commands.lines import Line, each_line
from listener.errors import UserError
from listener.named_paths import NamedPath
from listener.proved import is_shipped
from listener.starter import starter_rules
from moderation.rules import Rules, RulesError, load_rules
from moderation.toxicity.carried import carried
from moderation.toxicity.scorer import Scorer, ScorerError, load_scorer
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import LABELS, Comment, Context, Finding, Judgement, Score

ENGINES = ("embedded", "detoxify")
OF_DETOXIFY = {  # and how each is given
    "checkpoint": "--checkpoint FILE",
    "model": "--model NAME (original, unbiased or multilingual)",
    "sha256": "--sha256 HEX",
}
SCORED_AT_ONCE = min(4, os.cpu_count() or 1)  # texts; each is still scored alone


def engine_options(command: Any) -> Any:
    """Adds the choice of engine to a verb."""
    for option in (
        click.option(
            "--engine",
            type=click.Choice(ENGINES),
            default="embedded",
            help="Which toxicity engine.",
        ),
        click.option(
            "--model",
            default="",
            help="For detoxify: original, unbiased or multilingual.",
        ),
        click.option(
            "--checkpoint",
            type=NamedPath(),
            help="For detoxify: the checkpoint file.",
        ),
        click.option(
            "--sha256",
            default="",
            help="For detoxify: what the checkpoint's SHA-256 must be.",
        ),
    ):
        command = option(command)
    return command


def _open_scorer(
    engine: str, model: str, checkpoint: Path | None, sha256: str
) -> Scorer:
    options: dict[str, Any] = {
        "model": model,
        "checkpoint": checkpoint,
        "sha256": sha256,
    }
    given = {name: value for name, value in options.items() if value}
    if unfit := _unfit(engine, given):
        raise UserError(unfit)
    try:
        return load_scorer(engine, **given)
    except ScorerError as error:
        raise UserError(str(error)) from error


def _unfit(engine: str, given: Mapping[str, Any]) -> str:
    """What is said of options that are for the other engine, or that this one lacks; "" where they fit."""
    if engine == "detoxify":
        missing = [words for name, words in OF_DETOXIFY.items() if name not in given]
        return f"`--engine detoxify` needs more: give {_listed(missing)}." if missing else ""  # fmt: skip
    strange = [f"`--{name}`" for name in OF_DETOXIFY if name in given]
    verb, them = ("is", "it") if len(strange) == 1 else ("are", "them")
    return f"{_listed(strange)} {verb} for `--engine detoxify`; leave {them} out." if strange else ""  # fmt: skip


def _listed(words: Sequence[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


@click.command()
@engine_options
@click.option(
    "--explain",
    is_flag=True,
    help="Also say which words carried the highest score.",
)
def score(
    engine: str, model: str, checkpoint: Path | None, sha256: str, explain: bool
) -> int:
    """Score comments: JSON lines {"id", "text"} in, {"id", "scores"} out."""
    scorer = _open_scorer(engine, model, checkpoint, sha256)

    def answer(line: Line) -> Line:
        found = scorer.score(line["text"])
        scores = {label: found.of(label) for label in LABELS}
        result: Line = {"id": line["id"], "scores": scores}
        if explain:
            result["carried"] = _carried(scorer, line["text"], found)
        return result

    return each_line(sys.stdin.buffer, answer, SCORED_AT_ONCE)


def _carried(scorer: Scorer, text: str, found: Score) -> Line:
    label = max(LABELS, key=found.of)
    words = [
        {"text": text[word.start : word.end], "start": word.start, "end": word.end}
        | {"fall": round(word.fall, 6)}
        for word in carried(scorer, text, label)
    ]
    return {"label": label, "words": words}


@click.command()
@click.option(
    "--rules",
    "path",
    type=NamedPath(),
    help="The rules file; else the one that comes with Wardmote.",
)
@engine_options
def judge(
    path: Path | None, engine: str, model: str, checkpoint: Path | None, sha256: str
) -> int:
    """Judge comments by the rules: JSON lines {"id", "text", "context"} in, one judgement a line out."""
    from moderation.judge import judge as judge_one

    rules = _load(path or starter_rules())
    scorer = _open_scorer(engine, model, checkpoint, sha256)

    def answer(line: Line) -> Line:
        comment = Comment(comment_id=str(line["id"]), page_id="", text=line["text"])
        context = proved_context(line.get("context"), scorer)
        found = (
            score_undisguised(scorer, line["text"]) if line["text"].strip() else None
        )
        return as_line(line["id"], judge_one(comment, context, found, rules))

    return each_line(sys.stdin.buffer, answer, SCORED_AT_ONCE)


def _load(path: Path) -> Rules:
    try:
        return load_rules(path)
    except RulesError as error:
        raise UserError(str(error)) from error


def proved_context(given: Any, scorer: Scorer) -> Context:
    """The context of one line; whatever it says, an engine that did not come with Wardmote hides nothing."""
    context = context_from(given)
    return context if is_shipped(scorer) else replace(context, released_versions=False)


def as_line(line_id: Any, judgement: Judgement) -> Line:
    """A judgement whole, as docs/judge.md promises it: what is decided, and all that an audit of it needs."""
    needs = [_finding(need) for need in judgement.needs]
    return {
        "id": line_id,
        "action": judgement.action,
        "urgent": judgement.urgent,
        "rule": judgement.rule,
        "subcode": judgement.subcode,
        "language": judgement.language,
        "findings": [_finding(finding) for finding in judgement.findings],
        "reason": judgement.reason,
        "reason_cy": judgement.reason_cy,
        "criticism_veto": judgement.criticism_veto,
        "would_hide": judgement.would_hide,
        "preconditions": [
            {"code": step.code, "passed": step.passed, "sentence": step.sentence}
            for step in judgement.preconditions
        ],
        "sla_hours": judgement.sla_hours,
        "alert_to": list(judgement.alert_to),
        **({"needs": needs} if needs else {}),
    }


def _finding(finding: Finding) -> Line:
    return {
        "rule": finding.rule,
        "subcode": finding.subcode,
        "check": finding.check,
        "signal": finding.signal,
        "evidence": finding.evidence,
        "score": finding.score,
        "spans": [list(span) for span in finding.spans],
        "normalised": finding.normalised,
        "stops": list(finding.stops),
        "detail": finding.detail,
    }
