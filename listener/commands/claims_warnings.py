"""What is no fault of a claim, but makes an alert poorer or a count wrong: a line each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

import click

from listener.claims.adopt import local_day
from listener.claims.compare import nearly_another, shared_wordings
from listener.house import utc_now
from listener.store import Store
from listener.store.claims import proposed
from listener.telling.alerts import excerpt, many
from listener.terminal import safe
from moderation.claims.factbank.nearly import nearly_same
from moderation.claims.factbank.registry import (
    Registry,
    alike,
    in_english_only,
    lacks,
)
from moderation.claims.factbank.table import in_headings
from moderation.types import Claim

_ONE = "keep it in the one that it fits, for a comment counts for one of them only"
_APART = "keep one of the two, say in each what sets them apart, such as the place or the year, or write each under `not_this` of the other"  # fmt: skip
_MOST = 10  # lines; somebody who brings in a registry reads no hundred
_MOST_NAMED = 20  # claims in a hint
# How the commands call what a file calls otherwise.
_OPTIONS = {
    "add `correct_statement`": "add it with --correct",
    "write `claim` in English, and the Welsh as `claim_cy`": "write --claim in English, and the Welsh as --claim-cy",
    "write each under `not_this` of the other": "write each of them with --not-this of the other",
    "ways in which people say it": "ways in which people say it, each with --paraphrase",
}


def waiting_words(store: Store) -> str:
    """What a second person has not answered yet: it is no claim before that. "" where there is nothing."""
    count = len(proposed(store))
    waits = f"{many(count, 'change')} {'waits' if count == 1 else 'wait'}"
    return f"{waits} for a second person: wardmote claims waiting" if count else ""


def warnings_of(registry: Registry, name: str) -> Iterator[str]:
    """The warnings of a file, each with its line."""
    for claim in registry.claims:
        where = registry.place(name, registry.starts.get(claim.claim_id))
        for what, remedy in lacks(claim):
            if registry.of_rows:
                remedy = in_headings(remedy)
            yield safe(f"{where}warning: claim {claim.claim_id} has {what}; {remedy}")
    today = local_day(utc_now())
    for one, other, said in alike(registry.claims, today):
        where, there = _places(registry, name, one, other)
        yield safe(f'{where}warning: claim {other.claim_id} has a wording of claim {one.claim_id}{there}, "{excerpt(said)}"; {_ONE}')  # fmt: skip
    for one, other in nearly_same(registry.claims, today):
        where, there = _places(registry, name, one, other)
        remedy = in_headings(_APART) if registry.of_rows else _APART
        yield safe(f"{where}warning: {_nearly(one, other, there)}; {remedy}")


def _places(registry: Registry, name: str, one: Claim, other: Claim) -> tuple[str, str]:
    """Where the second of two claims stands, before what is said of it, and where the first does."""
    line, first = (registry.starts.get(c.claim_id) for c in (other, one))
    return registry.place(name, line), f" in {registry.line} {first}" if first else ""


def _nearly(one: Claim, other: Claim, there: str = "") -> str:
    return (
        f"claim {other.claim_id} says nearly what claim {one.claim_id}{there} says, with another verdict "
        f"({other.verdict} where that is {one.verdict})"
    )


def welsh_hints(claims: Iterable[Claim], right: str, claim: str) -> Iterator[str]:
    """Which claims lack Welsh, a line for each of the two texts. `right`, `claim`: where that is written."""
    corrections, texts = in_english_only(claims)
    if corrections:
        yield safe(f"Hint: no Welsh for what is right: {_ids(corrections)}; residents read it in English only. Add it {right}.")  # fmt: skip
    if texts:
        yield safe(f"Hint: no Welsh for the claim itself: {_ids(texts)}; who reads Welsh reads it in English. Add it {claim}.")  # fmt: skip


def _ids(claims: Sequence[Claim]) -> str:
    more = len(claims) - _MOST_NAMED
    named = ", ".join(claim.claim_id for claim in claims[:_MOST_NAMED])
    return named + (f" and {more} more" if more > 0 else "")


def say_warnings(store: Store, claims: Sequence[Claim], now: datetime, *, replaces: bool = False) -> None:  # fmt: skip
    """Print what whoever asks for a change, or agrees to it, should know before it stands."""
    for line in change_warnings(store, claims, now, replaces=replaces):
        click.echo(line)


def change_warnings(store: Store, claims: Sequence[Claim], now: datetime, *, replaces: bool = False) -> list[str]:  # fmt: skip
    """The warnings of claims that somebody wants to add or change, the first few of them."""
    found = list(_of_change(store, claims, now, replaces=replaces))
    more = len(found) - _MOST
    hints = welsh_hints(claims, "with --correct-cy", "with --claim-cy")
    return [
        *found[:_MOST],
        *([f"{more} more warnings are not shown."] if more > 0 else []),
        *hints,
    ]


def _of_change(
    store: Store, claims: Sequence[Claim], now: datetime, *, replaces: bool
) -> Iterator[str]:
    for one, other, said in shared_wordings(store, claims, local_day(now), replaces=replaces):  # fmt: skip
        yield safe(f'Warning: claim {other.claim_id} has a wording of claim {one.claim_id}, "{excerpt(said)}"; {_ONE}.')  # fmt: skip
    for one, other in nearly_another(store, claims, local_day(now), replaces=replaces):
        yield safe(f"Warning: {_nearly(one, other)}; {_with_options(_APART)}.")
    for claim in claims:
        for what, remedy in lacks(claim):
            yield safe(f"Warning: claim {claim.claim_id} has {what}; {_with_options(remedy)}.")  # fmt: skip


def _with_options(remedy: str) -> str:
    for named, option in _OPTIONS.items():
        remedy = remedy.replace(named, option)
    return remedy
