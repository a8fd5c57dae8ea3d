"""`wardmote claims match`: JSON lines in, and which known claim each text repeats out. No state, no network."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import click

from listener.commands.lines import Line, each_line
from listener.errors import UserError
from listener.house import utc_now
from listener.named_paths import NamedPath
from moderation.claims.factbank.listed import Listed, read_listed, shortlist
from moderation.claims.factbank.registry import is_past
from moderation.claims.match import ClaimMatch
from moderation.claims.match import match as match_one
from moderation.claims.nearest.find import Finder, Found
from moderation.yaml_files.lines import FileError

ENGINES = ("embedded", "lexical")
_WHOLE = 500  # claims; of a larger registry the stance is taken to the nearest few only
_NEAREST = 30


@click.command()
@click.option("--registry", type=NamedPath(), required=True,
              help='claims.yaml, or JSON lines {"id", "claim", "title"?, "subtitle"?, "verdict"?}.')  # fmt: skip
@click.option("--top", default=5, show_default=True, type=click.IntRange(0, 1000),
              help="How many of the nearest claims to list.")  # fmt: skip
@click.option("--engine", type=click.Choice(ENGINES), default="embedded", show_default=True,
              help="lexical: by words alone; quicker, finds less.")  # fmt: skip
def match(registry: Path, top: int, engine: str) -> int:
    """Which known claim each text repeats: JSON lines {"id", "text"} in, {"id", "claim_id", ...} out.

    `score` says how surely the text is about some claim of the registry, 0 to 1; from 0.80 on it is, whether it repeats
    the claim, asks or denies. In `matches`, `score` says how near each claim is, and only ranks the claims of this one
    text; a claim that is repeated stands first, with how surely it is. The two are not on one scale. Each names its verdict, and
    what it counts as today (`acts_as`): past its last day a claim is `unverified`. `beside` shows the sentence next to the claim: what agrees, what is missing, and which number, day or name is given instead.
    """
    try:
        listed = read_listed(registry)
    except FileError as error:
        raise UserError(_first(error)) from error
    finder = open_finder(listed, engine)

    standing = as_they_stand(listed, utc_now())

    def answer(line: Line) -> Line:
        said = answered(line["text"], listed, finder, top, standing)
        return {"id": line["id"], **said}

    return each_line(sys.stdin.buffer, answer, min(4, os.cpu_count() or 1))


def open_finder(listed: Listed, engine: str) -> Finder:
    """The registry made ready for one of the engines. Raises UserError where there is no encoder."""
    if engine == "lexical":
        return Finder(listed.entries)
    from listener.claim_rows import rows_for
    from moderation.claims.nearest.encoder import EncoderError, shared

    try:
        encoder = shared()
    except EncoderError as error:
        raise UserError(f"{error} Or use --engine lexical.") from error
    return Finder(listed.entries, encoder, rows_for(listed.entries, encoder))


def as_they_stand(listed: Listed, now: datetime) -> dict[str, Line]:
    """Of each claim its verdict, and how it stands: past its last day it counts as unverified, and is still looked for."""
    told = {}
    for claim in listed.claims:
        ended = is_past(claim, now)
        acts_as = "unverified" if ended else claim.verdict
        state = "ended" if ended else "in force"
        told[claim.claim_id] = {"verdict": claim.verdict, "acts_as": acts_as, "state": state}  # fmt: skip
    return told


def answered(
    text: str,
    listed: Listed,
    finder: Finder,
    top: int,
    standing: Mapping[str, Line] | None = None,
) -> Line:
    """What is said of one text. `standing`: what `as_they_stand` gave."""
    standing = as_they_stand(listed, utc_now()) if standing is None else standing
    found = finder.find(text, max(top, _NEAREST))
    near = listed.claims
    if len(near) > _WHOLE:
        near = shortlist(near, [name for name, _ in found.matches[:_NEAREST]])
    stood = match_one(text, near, top=0)
    ranked = _ranked(found, stood)
    return {
        "claim_id": stood.claim_id,
        "score": max(found.sure, stood.score if stood.claim_id else 0.0),
        "stance": stood.stance,
        "matches": [
            {"claim_id": name, "score": score, **standing[name]}
            for name, score in ranked[:top]
        ],
        "beside": _beside(stood),
    }


def _beside(stood: ClaimMatch) -> Line | None:
    """The sentence beside the claim that it comes nearest to, in the words of both; None where they share no word."""
    two = stood.agreement
    if stood.claim is None or not (stood.claim_id or two.agreed):
        return None
    return {
        "claim_id": stood.claim.claim_id,
        "text": two.text,
        "claim": two.wording,
        "agreed": [{"claim": claimed, "text": said} for claimed, said in two.agreed],
        "missing": list(two.missing),
        "instead": [{"claim": claimed, "text": said} for claimed, said in two.instead],
        "further": list(two.further),
    }


def _ranked(found: Found, stood: ClaimMatch) -> list[tuple[str, float]]:
    """The nearest claims; one that is repeated stands first."""
    if stood.claim_id is None:
        return list(found.matches)
    first = (stood.claim_id, stood.score)
    return [first, *(each for each in found.matches if each[0] != stood.claim_id)]


def _first(error: FileError) -> str:
    more = len(error.faults) - 1
    return f"{error.faults[0]}" + (f" (and {more} more faults)" if more else "")
