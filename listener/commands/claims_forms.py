"""The forms in which claims come and go as files, and how a file's name tells which is meant."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import click

from listener.errors import UserError
from listener.terminal import safe
from moderation.claims.factbank.read_table import read_table
from moderation.claims.factbank.registry import (
    LARGEST_FILE,
    Registry,
    is_of_reviews,
    read_registry,
)
from moderation.claims.factbank.review_shapes import document_of
from moderation.yaml_files.lines import FileError, decode, read_bytes

YAML, TABLE, REVIEWS = "yaml", "csv", "claimreview"
_ENDINGS = {
    ".yaml": YAML,
    ".yml": YAML,
    ".csv": TABLE,
    ".tsv": TABLE,
    ".json": REVIEWS,
    ".jsonld": REVIEWS,
    ".html": REVIEWS,
    ".htm": REVIEWS,
}
_JSON = (".json", ".jsonld")
_KNOWN = "claims go as .yaml (our own form), .csv or .tsv (a spreadsheet) and .json (ClaimReview)"  # fmt: skip
_OFFICE = (".xlsx", ".xls", ".xlsm", ".ods", ".numbers")


def form_option(told: str) -> Callable[[Any], Any]:
    """Adds --format, which a file's ending says as well. `told`: the help."""
    return click.option(
        "--format", "form", type=click.Choice([YAML, TABLE, REVIEWS]), help=told
    )


def form_of(path: Path | None, said: str | None, *, writes: bool) -> str:
    """The form that is meant, by --format or by the file's ending. Raises UserError where neither tells, or the two differ."""
    ending = path.suffix.lower() if path is not None else ""
    if path is None or not ending or path.is_dir():
        return said or YAML
    meant = _ENDINGS.get(ending)
    shown = safe(str(path))
    if meant is None:
        save = ' In Excel, save it as "CSV UTF-8 (Comma delimited)".' if ending in _OFFICE and not writes else ""  # fmt: skip
        done = "written" if writes else "read"
        raise UserError(f"{shown} cannot be {done}, for its ending {safe(ending)} is none that Wardmote knows: {_KNOWN}.{save}")  # fmt: skip
    # What is JSON is YAML, too: reading tells which of the two it is.
    if not writes and ending in _JSON and said != REVIEWS:
        meant = YAML
    if said not in (None, meant):
        raise UserError(f"{shown} ends as {_named(meant)} does, and --format says {said}. Leave --format out, or give the file another ending.")  # fmt: skip
    return meant


def form_to_import(path: Path, said: str | None) -> str:
    """The form of a file that is brought in. JSON is ClaimReview by its ending, unless it holds claims in our own form, or
    --format says otherwise. Raises UserError."""
    form = form_of(path, said, writes=False)
    if said is None and path.suffix.lower() in _JSON and not _is_ours(path):
        return REVIEWS
    return form


def _is_ours(path: Path) -> bool:
    """Whether a file of JSON is of our own form. Raises UserError for one that cannot be read, or is no JSON.

    What holds claims of ours is read as YAML, which may have a comma where JSON has none.
    """
    name = str(path)
    try:
        text = decode(read_bytes(path, LARGEST_FILE), name)
        if '"claims"' in text and not is_of_reviews(text):
            return True
        document_of(text, name)
    except FileError as error:
        raise UserError(safe_lines(str(error))) from error
    return False


def _named(form: str) -> str:
    return {YAML: "a file of our own form", TABLE: "a spreadsheet", REVIEWS: "a ClaimReview"}[form]  # fmt: skip


def parting(path: Path | None) -> str:
    """The sign between the cells of a spreadsheet that is written."""
    return "\t" if path is not None and path.suffix.lower() == ".tsv" else ","


def read_claims(path: Path, form: str, today: date) -> tuple[Registry, tuple[str, ...]]:
    """A file of claims of ours or a spreadsheet, and what is to be told of how it was read. Raises UserError with each fault."""
    name = str(path)
    try:
        raw = read_bytes(path, LARGEST_FILE)
        if form == TABLE:
            return read_table(raw, name, today)
        return read_registry(decode(raw, name), name, today), ()
    except FileError as error:
        raise UserError(safe_lines(str(error))) from error


def safe_lines(text: str) -> str:
    """Several lines, each made inert for the terminal."""
    return "\n".join(map(safe, text.split("\n")))
