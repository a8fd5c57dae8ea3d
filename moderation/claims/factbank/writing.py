"""Writes a registry as claims.yaml, so that reading it again gives the same claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from moderation.claims.factbank.entry import LISTS, created_on, expires_on
from moderation.types import Claim

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def write_claims(claims: Iterable[Claim]) -> str:
    """The text of claims.yaml. What is left empty is left out."""
    lines = ["version: 1"]
    entries = [line for claim in claims for line in _entry(claim)]
    lines += ["claims:", *entries] if entries else ["claims: []"]
    return "\n".join(lines) + "\n"


def _entry(claim: Claim) -> Iterator[str]:
    yield f"  - id: {_quoted(claim.claim_id)}"
    for key, value in _values(claim).items():
        yield f"    {key}: {value}".rstrip()
        if key in LISTS:
            yield from (f"      - {_quoted(text)}" for text in getattr(claim, key))


def _values(claim: Claim) -> dict[str, object]:
    scope = {"ward": claim.ward, "service": claim.service}
    named = [f"{key}: {_quoted(text)}" for key, text in scope.items() if text]
    values: dict[str, object] = {
        "claim": _quoted(claim.claim),
        "claim_cy": _text(claim.claim_cy),
        **{key: "" for key in LISTS if getattr(claim, key)},
        "verdict": claim.verdict,
        "correct_statement": _text(claim.correct_statement),
        "correct_statement_cy": _text(claim.correct_statement_cy),
        "source_url": _text(claim.source_url),
        "source_date": _text(claim.source_date),
        "harm": _text(claim.harm),
        "impact": claim.impact,
        "topic": claim.topic,
        "scope": f"{{{', '.join(named)}}}" if named else None,
        "owner_role": _quoted(claim.owner_role),
        "approved_by_role": _quoted(claim.approved_by_role),
        "created": created_on(claim),
        "expires": expires_on(claim),
        "status": claim.status,
    }
    return {key: value for key, value in values.items() if value is not None}


def _text(text: str) -> str | None:
    return _quoted(text) if text else None


def _quoted(text: str) -> str:
    """A text in double quotes, every letter that YAML would fold, drop or refuse written as its number."""
    return f'"{"".join(_ESCAPES.get(c) or _letter(c) for c in text)}"'


def _letter(letter: str) -> str:
    if letter.isprintable():
        return letter
    code = ord(letter)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
