"""A receipt: the proof that one entry is in the log, in one text file (c2sp.org/tlog-proof).

The line `extra` holds the entry itself, its canonical JSON in base64, so that the file needs nothing beside it but the
log's public key.
"""

from __future__ import annotations

import base64

from sqlite_utils import Database

from listener.errors import UserError
from listener.minutes import nodes, tree
from listener.minutes.entries import LEAF
from listener.minutes.notes import read_checkpoint


def receipt(db: Database, seq: int, note: str) -> str:
    """The receipt of entry `seq` under a checkpoint. Raises UserError where the checkpoint does not reach it."""
    size = read_checkpoint(note.rpartition("\n\n")[0] + "\n").size
    row = db.execute(f"SELECT {LEAF} FROM entries WHERE seq = ?", (seq,)).fetchone()
    if row is None or not 0 < seq <= size:
        raise UserError(f"The log has {size} entries, and none with number {seq}.")
    node = nodes.reader(db)
    if tree.leaf_hash(row[0]) != node(0, seq - 1):
        raise UserError(f"Entry {seq} was changed after it was written, so no receipt can be given for it.")  # fmt: skip
    proof = tree.inclusion_proof(seq - 1, size, node)
    lines = (
        "c2sp.org/tlog-proof@v1",
        f"extra {base64.b64encode(row[0]).decode()}",
        f"index {seq - 1}",
        *(base64.b64encode(step).decode() for step in proof),
    )
    return "\n".join(lines) + "\n\n" + note
