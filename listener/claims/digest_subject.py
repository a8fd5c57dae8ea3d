"""The subject of the daily digest: what it holds, the gravest first, in English and draft Welsh. Pure."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from listener.store.connection import Row


@dataclass(frozen=True, slots=True)
class Held:
    """What a digest tells of. `waits`: all that wait longer than agreed, in whatever list they stand."""

    waits: Collection[Row] = ()
    fresh: Collection[Row] = ()
    grown: Collection[Row] = ()
    unsaid: Collection[Row] = ()
    true: Collection[Row] = ()


def digest_subject(held: Held) -> str:
    """One line. What is none is left out, and at least one is some."""
    high = sum(row["level"] == "HIGH" for row in held.waits)
    counts = (
        (high, "HIGH waiting too long", "uchel yn aros yn rhy hir"),
        (len(held.waits) - high, "other waiting too long" if high else "waiting too long", "arall yn aros yn rhy hir" if high else "yn aros yn rhy hir"),
        (len(held.grown), "grown", "wedi tyfu"),
        (len(held.fresh), "new", "newydd"),
        (len(held.unsaid), "put right in the press", "wedi'i gywiro yn y wasg"),
        (len(held.true), "found true", "wedi'i ganfod yn wir"),
    )  # fmt: skip
    english = ", ".join(f"{count} {said}" for count, said, _ in counts if count)
    welsh = ", ".join(f"{count} {said}" for count, _, said in counts if count)
    return f"Daily digest: {english} / Crynodeb dyddiol: {welsh}"
