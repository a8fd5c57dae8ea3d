"""Reads claims.yaml (policy 10.1): what the council has checked, who answers for it, until when it holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from moderation.claims.factbank.entry import RegistryFile, as_claim
from moderation.claims.factbank.entry_faults import LONGEST_DAYS, faults_of
from moderation.claims.nearest.verbatim import shared, wordings_of
from moderation.patterns.late import late
from moderation.text.language import tell, welsh_surely
from moderation.types import Claim
from moderation.yaml_files.lines import (
    Document,
    Fault,
    FileError,
    decode,
    fit,
    parse_yaml,
    read_bytes,
)
from moderation.yaml_files.which_file import check_which

LARGEST_FILE = 8 * 2**20  # bytes
MOST_CLAIMS = 20_000
_AS_SHOWN = 'write each claim as docs/claims.md shows under "Write a claim"'
_BETWEEN = late(r"[,;\t]")
_REVIEW = late(r'"@type"\s*:\s*\[?[^\]{}]{0,200}?"(?:schema:|https?://schema\.org/)?ClaimReview"')  # fmt: skip
_GOOGLE = late(r'"claimReview(?:Markups|MarkupPages)?"\s*:')

__all__ = ["LONGEST_DAYS", "Registry", "in_force", "load_claims", "parse_claims"]


@dataclass(frozen=True, slots=True)
class Registry:
    """A registry as a file holds it. `lines`: where each claim's source stands, or else the claim; `starts`: where it begins.

    of_rows: the lines are the rows of a spreadsheet.
    """

    claims: tuple[Claim, ...]
    lines: Mapping[str, int]
    starts: Mapping[str, int] = field(default_factory=dict)
    of_rows: bool = False

    @property
    def line(self) -> str:
        """What a line of the file is called."""
        return "row" if self.of_rows else "line"

    def place(self, name: str, line: int | None) -> str:
        """Where that is, before what is said of it; "" where it is in no file."""
        if not line:
            return ""
        return f"{name}, row {line}: " if self.of_rows else f"{name}:{line}: "


def load_claims(path: Path, today: date | None = None) -> tuple[Claim, ...]:
    """Read a registry, in the order of the file. Raises FileError with every fault, its line and remedy.

    Dates are whole days in UTC: a claim holds through the day it expires. With `today`, days to come are faults.
    """
    name = str(path)
    return parse_claims(decode(read_bytes(path, LARGEST_FILE), name), name, today)


def parse_claims(
    text: str, name: str = "claims.yaml", today: date | None = None
) -> tuple[Claim, ...]:
    """As load_claims, from text. `name` is what the faults call the file."""
    return read_registry(text, name, today).claims


def read_registry(
    text: str, name: str = "claims.yaml", today: date | None = None
) -> Registry:
    """As parse_claims, with the lines. Raises FileError."""
    _check_kind(text, name)
    document = parse_yaml(
        text,
        name,
        {"claims": "claim"},
        f"begin with `version: 1` and `claims:`, and {_AS_SHOWN}",
    )
    check_which(document, "wardmote claims check")
    check_length(document)
    registry, faults = fitted(document, today)
    if registry is None or faults:
        raise FileError(faults)
    return registry


def fitted(document: Document, today: date | None) -> tuple[Registry | None, list[Fault]]:  # fmt: skip
    """The registry that a document holds, None where its shape is none, and every fault of it."""
    file, faults = fit(document, RegistryFile)
    faults += faults_of(document, today)
    if file is None:
        return None, faults
    lines = {
        entry.id: document.fault(("claims", number, "source_url"), "", "").line
        for number, entry in enumerate(file.claims)
    }
    starts = {
        entry.id: document.fault(("claims", number, "id"), "", "").line
        for number, entry in enumerate(file.claims)
    }
    claims = tuple(as_claim(entry) for entry in file.claims)
    return Registry(claims, lines, starts), faults


def lacks(claim: Claim) -> list[tuple[str, str]]:
    """What a claim may lack and is worse without, each with its remedy. Nothing is asked of what is no longer in force."""
    if claim.status != "active":
        return []
    found = []
    if corrects_nothing(claim):
        found.append(("no correct statement: an alert on it cannot say what is right", "add `correct_statement`"))  # fmt: skip
    if tell(claim.claim)[0] == "cy" and not welsh_surely(claim.claim):
        found.append(("a text that may be Welsh", "if it is, write `claim` in English, and the Welsh as `claim_cy`"))  # fmt: skip
    if not (claim.paraphrases or claim.paraphrases_cy):
        found.append(("no paraphrases: it is found less often in other words", "add two or three ways in which people say it"))  # fmt: skip
    return found


def in_english_only(claims: Iterable[Claim]) -> tuple[list[Claim], list[Claim]]:
    """The claims in force that say what is right in English only, and those that are in English only themselves."""
    live = [claim for claim in claims if claim.status == "active"]
    right = [c for c in live if c.correct_statement.strip() and not c.correct_statement_cy.strip()]  # fmt: skip
    return right, [claim for claim in live if not claim.claim_cy.strip()]


def corrects_nothing(claim: Claim) -> bool:
    """Whether a claim in force is wrong, and says nowhere what is right."""
    wrong = claim.status == "active" and claim.verdict in ("false", "misleading")
    return wrong and not claim.correct_statement.strip()


def alike(claims: Sequence[Claim], today: date) -> Iterator[tuple[Claim, Claim, str]]:
    """Two claims in force with a wording in common, and the wording: a comment that says it counts for one of them."""
    for pair in shared(claims, today):
        one, other = claims[pair.earlier], claims[pair.later]
        yield one, other, dict(wordings_of(other))[pair.later_place]


def is_of_reviews(text: str) -> bool:
    """Whether a file holds what others write as ClaimReview: JSON-LD, a web page with it, or what Google's tools give out."""
    begins = text.lstrip("\ufeff \t\r\n")[:1]
    if begins in ("{", "["):
        return bool(_REVIEW.search(text) or _GOOGLE.search(text))
    return begins == "<" and bool(_REVIEW.search(text))


def _check_kind(text: str, name: str) -> None:
    """Refuse a spreadsheet saved as CSV, what others write as ClaimReview, and JSON lines: what YAML says of them helps nobody."""
    begin = text.lstrip()
    if is_of_reviews(text):
        message = "this looks like a ClaimReview file, not a file of claims"
        remedy = "`wardmote claims import` takes it in with --format claimreview, --owner-role, --approver-role and --expires"
        raise FileError([Fault(name, 0, 0, message, remedy)])
    head = begin.partition("\n")[0]
    if head[:1] == "{" and head.rstrip()[-1:] == "}" and '"claim"' in head and '"claims"' not in head:  # fmt: skip
        message = "these are JSON lines, a claim on each, which only `wardmote claims match` reads"
        raise FileError([Fault(name, 1, 1, message, _AS_SHOWN)])
    columns = {cell.strip(' "\r').casefold() for cell in _BETWEEN.split(head)}
    if head.startswith(("#", "---", "%")):
        return  # a remark may well name what each entry has
    if ":" not in head and len(columns) > 1 and "claim" in columns:
        message = "this is a table (CSV), not a file of claims in our own form"
        remedy = f"bring it in as a file that ends with .csv, by `wardmote claims import`, without `claims:` in wardmote.yaml; or {_AS_SHOWN}"
        raise FileError([Fault(name, 1, 1, message, remedy)])


def check_length(document: Document) -> None:
    """Refuse a file with more entries than anybody keeps up to date, before each is looked at."""
    entries = document.at(("claims",))
    if isinstance(entries, list) and len(entries) > MOST_CLAIMS:
        message = f"there are {len(entries)} claims, and {MOST_CLAIMS} are the most"
        place = ("claims", MOST_CLAIMS)
        remedy = "take out those that nobody repeats any more"
        raise FileError([document.fault(place, message, remedy)])


def in_force(claims: Iterable[Claim], now: datetime) -> tuple[Claim, ...]:
    """The claims as they stand at `now` (aware): withdrawn ones gone, expired ones "unverified"."""
    return tuple(
        replace(c, verdict="unverified", status="expired") if is_past(c, now) else c
        for c in claims
        if c.status != "withdrawn"
    )


def is_past(claim: Claim, now: datetime) -> bool:
    """Whether a claim's last day is over."""
    return claim.status == "expired" or (
        claim.expires_at is not None and now >= claim.expires_at
    )
