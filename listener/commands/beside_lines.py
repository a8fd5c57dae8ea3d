"""A match on a terminal: the wording of the claim, and what agrees, is missing or stands instead, a line each."""

from __future__ import annotations

from collections.abc import Iterator

from listener.claims.beside import beside
from listener.terminal import cell, safe
from moderation.types import Claim


def beside_lines(text: str, claim: Claim, indent: str = "    ") -> Iterator[str]:
    """The wording of the registry that is nearest, and how the words agree with it."""
    one = beside(text, claim)
    yield f"{indent}registry:   {cell(one.found.wording, 110).rstrip()}"
    yield f"{indent}agreed:     {safe(', '.join(one.agreed)) or 'nothing in the same words'}"
    yield f"{indent}missing:    {safe(', '.join(one.missing)) or 'nothing'}"
    for claimed, said in one.instead:
        yield f"{indent}instead:    {safe(said)} (the claim says {safe(claimed)})"
    if one.further:
        yield f"{indent}also says:  {safe(', '.join(one.further))}"
