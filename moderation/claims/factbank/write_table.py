"""Writes a registry as a spreadsheet (CSV), so that reading it again gives the same claims."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from moderation.claims.factbank.entry import LISTS, created_on, expires_on
from moderation.claims.factbank.table import HEADINGS, guarded
from moderation.types import Claim


def write_table(claims: Iterable[Claim], delimiter: str = ",") -> str:
    """The text of the file: a row of headings, then a row a claim. Each wording of a list stands in a line of its cell."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(HEADINGS.values())
    for claim in claims:
        writer.writerow([guarded(_cell(claim, key)) for key in HEADINGS])
    return text.getvalue()


def _cell(claim: Claim, key: str) -> str:
    if key == "id":
        return claim.claim_id
    if key in LISTS:
        # A line is a wording, so a wording is a line.
        lines = (" ".join(text.split("\n")).strip() for text in getattr(claim, key))
        return "\n".join(filter(None, lines))
    if key == "created":
        return str(created_on(claim) or "")
    if key == "expires":
        return str(expires_on(claim) or "")
    return str(getattr(claim, key)).strip()
