"""`wardmote evidence`: one locked file for the police, the council or a platform, made by a person."""

from __future__ import annotations

from pathlib import Path

import click

from listener.cli import data_option
from listener.commands.options import person_options
from listener.errors import UserError
from listener.house import utc_now
from listener.modes.switch import bare_house
from listener.named_paths import NamedPath
from listener.own_files import check_not_ours
from listener.packs.evidence import NEEDS_CODE, check_pack, make_pack, opens_words
from listener.people.codes import prove
from listener.people.roster import who_is
from listener.store import Store
from listener.store.comments import Kept, find, kept
from listener.store.decisions import item
from listener.terminal import safe


@click.command()
@click.argument("which", metavar="NUMBER")
@data_option
@person_options
@click.option(
    "--to",
    "to",
    required=True,
    type=NamedPath(dir_okay=False),
    help="The file to write, such as evidence.zip.",
)
@click.option("--code", default="", help="The six digits from your phone.")
@click.option("--for", "recipient", default="", help="Whom it is for, such as police.")
@click.option(
    "--effect",
    default="",
    help="What it did to you, in your own words (may be left out).",
)
def evidence(
    which: str,
    folder: Path,
    who: str,
    reason: str,
    code: str,
    to: Path,
    recipient: str,
    effect: str,
) -> int:
    """Make an evidence pack on a comment: by its number in the queue, its id or its link. Nothing is sent.

    One locked file with the words, the thread, the times, what was done, and the proofs from the log.
    """
    check_not_ours(to, folder)
    with bare_house(folder, utc_now) as house:
        actor = who_is(house.settings, who, "evidence_pack", house.now())
        known = _found(house.store, which)
        for_whom = ": ".join(part for part in (recipient, reason) if part)
        check_pack(house, known, actor, to, for_whom, reason)
        if opens_words(actor) and not code.strip():
            raise UserError(NEEDS_CODE)
        # A code is used up by looking at it, so it comes last. Where nobody is listed, nobody has one.
        proof = prove(house, actor, code) if opens_words(actor) or house.settings.people else None  # fmt: skip
        pack = make_pack(
            house, known, actor, to, for_whom, effect=effect, reason=reason, proof=proof
        )
    click.echo(
        f"Written: {safe(str(pack.path))}, {pack.files} files. Its SHA-256 is {pack.sha256}."
    )
    click.echo(f"\n    Passphrase: {pack.passphrase}\n")
    click.echo(
        "It stands nowhere else. Tell it by telephone or in person, never in the mail that carries the file.\n"
        "7-Zip and the like open the file. Begin with 1-READ-THIS-FIRST.txt: is somebody in danger now? Call 999."
    )
    return 0


def _found(store: Store, which: str) -> Kept:
    row = item(store, int(which)) if which.isdecimal() and len(which) < 12 else None
    known = kept(store, row["comment_id"]) if row else find(store, which)
    if known is None:
        raise UserError(
            f"There is no comment {safe(which)[:80]} here. Give its number in `wardmote queue`, its id or its link."
        )
    return known
