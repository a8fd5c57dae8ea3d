"""The evidence pack on one comment: what was said, what was done, and the proof of both, for a person to hand on.

Nothing is sent. What is not yet fixed of the comment is fixed first; that a pack was made is an entry in the log.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pyzipper

from connectors.base import Proof
from listener.errors import UserError
from listener.evidence import keep
from listener.house import House
from listener.minutes import verify_minutes
from listener.minutes.heads import newest_head, note_head
from listener.minutes.keys import known_verifier
from listener.minutes.receipts import receipt
from listener.minutes.writer import Actor
from listener.new_files import check_new, write_draft
from listener.packs.told import told
from listener.packs.words import (
    CHECKING,
    CHECKLIST,
    CHECKLIST_CY,
    FACTS_TO_FILL,
    KEEPING,
)
from listener.people.matrix import cell, may, roles_for
from listener.reasons import says_why
from listener.reviewing.access import LONGEST_REASON, note_pack
from listener.store.comments import Kept, kept
from listener.store.evidence import captures_of
from listener.store.persons import record_of

NEEDS_CODE = (
    "A reviewer makes a pack with the code from their own phone. Give it with --code."
)
PASSPHRASE_BYTES = 15  # 120 bits, more than anybody can try
Token = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack that was written. The passphrase stands nowhere else."""

    path: Path
    passphrase: str
    sha256: str
    files: int


def make_pack(
    house: House,
    known: Kept,
    actor: Actor,
    to: Path,
    recipient: str,
    *,
    effect: str = "",
    reason: str = "",
    proof: Proof | None = None,
    token: Token = secrets.token_bytes,
) -> Pack:
    """Write the pack on a comment into a new file. Raises UserError.

    recipient: for whom it is, for the log. effect: what it did to whoever was targeted, in their own words. A reviewer,
    who reads no names in daily work, gives a `reason` and `proof` of who they are, and the owner is told.
    """
    check_pack(house, known, actor, to, recipient, reason)
    if opens_words(actor) and (proof is None or proof.actor_id != actor.name):
        raise UserError(NEEDS_CODE)
    known = _fix(house, known, actor)
    files = _files(house, known, effect)
    passphrase = new_passphrase(token)
    data = locked(files, passphrase)
    sha256 = hashlib.sha256(data).hexdigest()
    draft = write_draft(to, data)
    house.seam("pack:before-entry")
    try:
        with house.store.transaction(house.now()) as tx:
            entry = tx.record(
                "evidence_exported",
                actor=actor,
                about=known.comment.comment_id,
                details={"sha256": sha256, "files": len(files), "bytes": len(data)},
                payload={"recipient": recipient}
                | ({"reason": reason} if reason else {}),
            )
            if opens_words(actor):
                note_pack(tx, known.comment.comment_id, entry.seq, actor)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    house.seam("pack:after-entry")
    draft.rename(to)
    note_head(house.store.db, house.heads, house.now().isoformat())
    return Pack(to, passphrase, sha256, len(files))


def opens_words(actor: Actor) -> bool:
    """Whether a pack shows this person names that they read only for a reason, each time noted."""
    return cell(actor.role, "see_author") == "break_glass"


def check_pack(
    house: House, known: Kept, actor: Actor, to: Path, recipient: str, reason: str
) -> None:
    """Whether this person may make this pack. Raises UserError."""
    if not may(actor.role, "evidence_pack"):
        raise UserError(
            f"Somebody who is {actor.role} may not make an evidence pack: ask the {roles_for('evidence_pack')}."
        )
    if not recipient.strip():
        raise UserError(
            "Say whom the pack is for, such as the police: it will stand in the log. Add --for police."
        )
    if opens_words(actor) and not (
        says_why(reason) and len(reason.strip()) <= LONGEST_REASON
    ):
        raise UserError(
            f"A pack names the author, so say why you need it, with --reason, in {LONGEST_REASON} characters or fewer."
        )
    _check_left(house, known)
    check_new(to)


def _check_left(house: House, known: Kept) -> None:
    if known.erased_at and not captures_of(house.store, known.comment.comment_id):
        raise UserError(
            "The words of this comment were erased, and no capture of them is left: there is nothing to hand on."
        )


def _fix(house: House, known: Kept, actor: Actor) -> Kept:
    """Fix the comment as it stands by now, unless its words are gone; gives it. Raises UserError where nothing is left."""
    with house.store.transaction(house.now()) as tx:
        there = kept(tx.store, known.comment.comment_id) or known
        _check_left(house, there)
        if not there.erased_at:
            keep(tx, there, actor)
    return there


def _files(house: House, known: Kept, effect: str) -> dict[str, bytes]:
    """Every file of the pack by its name. No name tells whom or what it is about."""
    record = record_of(house.store, known.comment.comment_id)
    log = record["log"]
    made = {
        "1-READ-THIS-FIRST.txt": f"{CHECKLIST}\n\n{CHECKING}\n\n{KEEPING}",
        "2-DARLLENWCH-HWN-YN-GYNTAF.txt": CHECKLIST_CY,
        "3-WHAT-WAS-SAID-AND-DONE.txt": told(house, known, record),
        "4-FOR-YOU-TO-FILL-IN.txt": _to_fill_in(effect),
    }
    for row in captures_of(house.store, known.comment.comment_id):
        name = f"captures/capture-{row['evidence_id']}"
        made[f"{name}.json"] = row["body"]
        made[f"{name}.html"] = json.loads(row["body"])["rendering"]
    made |= _proofs(house, [entry["seq"] for entry in log])
    data = {name: text.encode("utf-8", "replace") for name, text in made.items()}
    sums = (f"{hashlib.sha256(d).hexdigest()}  {name}\n" for name, d in data.items())
    return {**data, "SHA256SUMS": "".join(sums).encode()}


def _to_fill_in(effect: str) -> str:
    line = "The effect on you, in your own words:"
    said = effect.strip()
    return FACTS_TO_FILL.replace(line, f"{line}\n{said}\n") if said else FACTS_TO_FILL


def _proofs(house: House, seqs: list[int]) -> dict[str, str]:
    """The receipt of each entry about the comment, the public key, and the one file that checks them."""
    note_head(house.store.db, house.heads, house.now().isoformat())
    head = newest_head(house.heads)
    verifier, fault = known_verifier(house.folder)
    if head is None or verifier is None or fault:
        raise UserError(
            f"No pack was made, because of the log. {fault or 'It has no signed checkpoint yet.'} `wardmote log verify` says more."
        )
    found = {
        f"log/entry-{seq}.tlog-proof": receipt(house.store.db, seq, head.note)
        for seq in seqs
        if seq <= head.seq
    }
    checker = Path(str(verify_minutes.__file__)).read_text(encoding="utf-8")
    return {
        **found,
        "log/minutes.pub": f"{verifier}\n",
        "log/verify_minutes.py": checker,
    }


def new_passphrase(token: Callable[[int], bytes]) -> str:
    """Four groups of six letters and digits, to be told by telephone."""
    text = base64.b32encode(token(PASSPHRASE_BYTES)).decode().lower()
    return "-".join(text[at : at + 6] for at in range(0, len(text), 6))


def locked(files: Mapping[str, bytes], passphrase: str) -> bytes:
    """One locked file of several: a ZIP in AES-256, which 7-Zip, Keka and the like open. The names inside can be read without the passphrase, so they must tell nothing."""
    out = io.BytesIO()
    with pyzipper.AESZipFile(
        out, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
    ) as pack:
        pack.setpassword(passphrase.encode())
        for name, data in files.items():
            pack.writestr(name, data)
    return out.getvalue()
