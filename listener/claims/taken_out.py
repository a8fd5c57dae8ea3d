"""What a changed file of claims takes out: comms hear of it once, and most claims at once go only when a person says so."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path

from listener.store import Transaction
from listener.store.claims import Held
from listener.store.messages import put_out
from listener.telling.alerts import many
from listener.telling.both import with_welsh
from listener.telling.where import typed_cy
from moderation.types import Claim

FEWEST = 3  # claims that go at once; fewer are seen at a glance
TOLD = 20


class HeldBack(Exception):
    """A file that would take out most claims at once, which nobody has confirmed."""

    def __init__(self, gone: Sequence[Claim], of: int, path: Path) -> None:
        self.gone, self.of, self.path = tuple(gone), of, path
        super().__init__(self.sentence())

    def sentence(self) -> str:
        """What it would do, and how to say that it is meant."""
        return (
            f"{self.path} would take out {len(self.gone)} of the {many(self.of, 'claim')} in force at once, "
            f"so they stay until somebody says that it is meant: {self.command()}"
        )

    def command(self) -> str:
        """What somebody types who means it."""
        return f"wardmote claims import {shlex.quote(str(self.path))} --replace --as NAME --reason WHY"


def check_taken_out(
    held: Mapping[str, Held], claims: Sequence[Claim], path: Path
) -> None:
    """Refuse a file that lacks more than half of the claims in force, and three at least. Raises HeldBack."""
    kept = {claim.claim_id for claim in claims}
    stand = [h.claim for h in held.values() if h.listed and h.claim.status != "withdrawn"]  # fmt: skip
    gone = [claim for claim in stand if claim.claim_id not in kept]
    if len(gone) >= FEWEST and 2 * len(gone) > len(stand):
        raise HeldBack(gone, len(stand), path)


def tell_taken_out(tx: Transaction, gone: Sequence[Claim]) -> None:
    """Tell comms, once, which claims a file that is in force now took out."""
    claims = many(len(gone), "claim")
    put_out(
        tx,
        once=f"claims-taken-out:{tx.at}",
        kind="claims_taken_out",
        audience="comms",
        subject=f"The changed claims file took out {claims}",
        body=with_welsh(
            (
                f"The claims file was changed, and {claims} that stood in it before {'stands' if len(gone) == 1 else 'stand'} in it no more. They are not looked for now:",
                "",
                *_listed_en(gone),
                "",
                "If that is a mistake, put them back into the file, with the same id and the same words.",
            ),
            (
                "Newidiwyd y ffeil honiadau, a thynnwyd y rhain allan ohoni. Ni chwilir amdanynt nawr:",
                "",
                *_listed_cy(gone),
                "",
                "Os camgymeriad yw hyn, rhowch nhw'n ôl yn y ffeil, gyda'r un id a'r un geiriau.",
            ),
        ),
    )


def tell_held_back(tx: Transaction, found: HeldBack) -> None:
    """Tell comms, once, that a changed file waits for a person, and how to say yes or no."""
    gone = found.gone
    put_out(
        tx,
        once=f"claims-held-back:{tx.at}",
        kind="claims_file",
        audience="comms",
        subject=f"The changed claims file waits for you: it takes out {len(gone)} of {found.of} claims",
        body=with_welsh(
            (
                f"The claims file was changed. It would take out {len(gone)} of the {found.of} claims in force at once:",
                "",
                *_listed_en(gone),
                "",
                "That may be a mistake, so nothing of the change counts yet. The claims from before stand.",
                "If it is a mistake: put them back into the file.",
                f"If it is meant: {found.command()}",
            ),
            (
                f"Newidiwyd y ffeil honiadau. Byddai'n tynnu {len(gone)} o'r {found.of} honiad mewn grym allan ar unwaith:",
                "",
                *_listed_cy(gone),
                "",
                "Gall fod yn gamgymeriad, felly nid oes dim o'r newid yn cyfrif eto. Mae'r honiadau blaenorol mewn grym o hyd.",
                "Os camgymeriad yw hyn: rhowch nhw'n ôl yn y ffeil.",
                f"Os dyna'r bwriad: {typed_cy(found.command())}",
            ),
        ),
    )


def _listed_en(gone: Sequence[Claim]) -> list[str]:
    more = len(gone) - TOLD
    lines = [f"{claim.claim_id}: {claim.claim}" for claim in gone[:TOLD]]
    return [*lines, *((f"and {more} more",) if more > 0 else ())]


def _listed_cy(gone: Sequence[Claim]) -> list[str]:
    more = len(gone) - TOLD
    lines = [f"{claim.claim_id}: {claim.claim_cy or claim.claim}" for claim in gone[:TOLD]]  # fmt: skip
    return [*lines, *((f"{more} arall hefyd",) if more > 0 else ())]
