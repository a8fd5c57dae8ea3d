"""`wardmote score` and `wardmote judge`: JSON lines in, JSON lines out, in order. No state, no network."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

import click
from pydantic import TypeAdapter, ValidationError

from listener.errors import UserError
from listener.starter import starter_rules
from moderation.rules import Rules, RulesError, load_rules
from moderation.toxicity.scorer import Scorer, ScorerError, load_scorer
from moderation.toxicity.undisguised import score_undisguised
from moderation.types import LABELS, Claim, Comment, Context, Finding, Judgement

ENGINES = ("embedded", "detoxify")
Line = dict[str, Any]
CLAIM_FIELDS = frozenset(field.name for field in fields(Claim))
CONTEXT_FIELDS = frozenset(field.name for field in fields(Context)) - {"unknown_fields"}


class BadLine(Exception):
    """A line of input that cannot be used: what is wrong, and how to mend it."""


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
            type=click.Path(path_type=Path),
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
    try:
        return load_scorer(
            engine, **{name: value for name, value in options.items() if value}
        )
    except ScorerError as error:
        raise UserError(str(error)) from error


@click.command()
@engine_options
def score(engine: str, model: str, checkpoint: Path | None, sha256: str) -> int:
    """Score comments: JSON lines {"id", "text"} in, {"id", "scores"} out."""
    scorer = _open_scorer(engine, model, checkpoint, sha256)

    def answer(line: Line) -> Line:
        found = scorer.score(line["text"])
        return {
            "id": line["id"],
            "scores": {label: found.of(label) for label in LABELS},
        }

    return _each_line(sys.stdin.buffer, answer)


@click.command()
@click.option(
    "--rules",
    "path",
    type=click.Path(path_type=Path),
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
        context = context_from(line.get("context"))
        found = (
            score_undisguised(scorer, line["text"]) if line["text"].strip() else None
        )
        return as_line(line["id"], judge_one(comment, context, found, rules))

    return _each_line(sys.stdin.buffer, answer)


def _load(path: Path) -> Rules:
    try:
        return load_rules(path)
    except RulesError as error:
        raise UserError(str(error)) from error


@cache
def _adapter() -> TypeAdapter[Context]:
    return TypeAdapter(Context)


def context_from(given: Any) -> Context:
    """The context of one line. What it does not know it keeps by name, and then no automatic act follows."""
    if given is None:
        return Context()
    if not isinstance(given, dict):
        raise BadLine('"context" must be an object such as {"mode": "act"}')
    known = {name: value for name, value in given.items() if name in CONTEXT_FIELDS}
    unknown = tuple(sorted(str(name) for name in given if name not in CONTEXT_FIELDS))
    unknown += tuple(
        f"claims.{name}"
        for claim in _claims_of(given)
        for name in sorted(claim)
        if name not in CLAIM_FIELDS
    )
    text = json.dumps({**known, "unknown_fields": unknown})
    try:
        return _adapter().validate_json(text, strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BadLine(f'"context": "{where}" is wrong: {first["msg"]}') from error


def _claims_of(given: Line) -> list[Line]:
    claims = given.get("claims")
    return (
        [claim for claim in claims if isinstance(claim, dict)]
        if isinstance(claims, list)
        else []
    )


def as_line(line_id: Any, judgement: Judgement) -> Line:
    """A judgement as design.md section 6 promises it."""
    needs = [_finding(need) for need in judgement.needs]
    return {
        "id": line_id,
        "action": judgement.action,
        "urgent": judgement.urgent,
        "rule": judgement.rule,
        "language": judgement.language,
        "findings": [_finding(finding) for finding in judgement.findings],
        "reason": judgement.reason,
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


def _each_line(source: BinaryIO, answer: Callable[[Line], Line]) -> int:
    """Answer every line in order. A bad line gets an answer that says so, and the exit code 2 at the end."""
    bad: list[str] = []
    for number, raw in _lines(source):
        try:
            result = answer(_parse(raw))
        except BadLine as error:
            sentence = f"line {number}: {error}"
            bad.append(sentence)
            result = {"id": _id_of(raw), "error": sentence}
        sys.stdout.write(json.dumps(result, ensure_ascii=True) + "\n")
    sys.stdout.flush()
    if bad:
        more = f" (and {len(bad) - 1} more)" if len(bad) > 1 else ""
        click.echo(
            f"wardmote: {bad[0]}{more}. The other lines were answered.", err=True
        )
        return 2
    return 0


def _lines(source: BinaryIO) -> Iterator[tuple[int, bytes]]:
    for number, raw in enumerate(source, 1):
        if raw.strip():
            yield number, raw


def _parse(raw: bytes) -> Line:
    try:
        line = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadLine("this is not UTF-8 text; save the file as UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise BadLine(
            'this is not JSON; write one object a line, such as {"id": 1, "text": "hello"}'
        ) from error
    if not isinstance(line, dict):
        raise BadLine('this is not an object; write {"id": 1, "text": "hello"}')
    if "id" not in line:
        raise BadLine('"id" is missing; give each line one')
    if isinstance(line["id"], float) and not math.isfinite(line["id"]):
        raise BadLine('"id" must be a text or a number that JSON can write')
    if not isinstance(line.get("text"), str):
        raise BadLine('"text" must be a text in quotes')
    return line


def _id_of(raw: bytes) -> Any:
    try:
        line = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    known = line.get("id") if isinstance(line, dict) else None
    return None if isinstance(known, float) and not math.isfinite(known) else known
