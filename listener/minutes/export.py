"""Writes the log out for whoever checks it: exact entries with checkpoints, or a table for a spreadsheet.

Neither holds payloads: no text of a comment and no name of a resident. Who decided stands there by name.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from unicodedata import category, normalize

from sqlite_utils import Database

from listener.minutes.entries import LEAF, Entry
from listener.minutes.heads import Head
from listener.minutes.notes import Verifier
from listener.new_files import closed, write_new

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_READ_ME = """The log of a page that Wardmote moderates, entries 1 to {size}.

entries.jsonl    one entry a line; the bytes of a line, without the line break, are what was hashed
checkpoint       the signed state of the log that these entries make
checkpoints.txt  the checkpoints before it, oldest first
key.txt          the public key that signs them

To check it, take the file verify_minutes.py from a copy of Wardmote that you got yourself (it is
listener/minutes/verify_minutes.py there), the public key from somebody other than whoever gave you this folder, and,
if you have one, a checkpoint that was sent to you before:

    python verify_minutes.py THIS_FOLDER --key KEYFILE --checkpoint OLDER

A log may change its key: then it tells so in an entry `log_key_changed`, with the public key before and after. Give the
newest key; what was signed before, your own older checkpoint too, is checked with the keys that the log names.

It needs Python and the library `cryptography`, and says the first bad place where there is one.

Comments and residents stand here under pseudonyms, and no comment's text is here. Those who decide or look after the
page do not: `actor` and some of `details` hold their plain names. Look at it before you publish any of it.

`commitment` binds an entry to a text that is kept apart and may be erased; erased or not, the entries verify. An
entry's `previous` is the hash of the one before.
"""
_READ_ME_CSV = """entries.csv: the log of a page that Wardmote moderates, entries 1 to {size}, for reading in a spreadsheet.

A cell that would begin like a formula has an apostrophe before it. This file proves nothing: for that, export the log
with `--format jsonl`. Comments and residents stand here under pseudonyms, and no comment's text is here. Those who decide
or look after the page stand here by their plain names, in `actor` and some of `details`. Look at it before you publish
any of it.
"""


def write_lines(
    db: Database, folder: Path, heads: Sequence[Head], verifier: Verifier
) -> int:
    """Write the folder that verify_minutes.py checks, up to the newest of the heads; gives how many entries."""
    newest = heads[-1]
    with open(folder / "entries.jsonl", "wb", opener=closed) as file:
        query = f"SELECT {LEAF} FROM entries WHERE seq <= ? ORDER BY seq"
        file.writelines(leaf + b"\n" for (leaf,) in db.execute(query, (newest.seq,)))
    # Two processes may have left them out of order, or one twice, before they waited for each other.
    notes = {head.seq: head.note for head in heads[:-1] if head.note}
    older = [notes[seq] for seq in sorted(notes)]
    write_new(folder / "checkpoint", newest.note)
    write_new(folder / "checkpoints.txt", "\n".join(older))
    write_new(folder / "key.txt", f"{verifier}\n")
    write_new(folder / "README.txt", _READ_ME.format(size=newest.seq))
    return newest.seq


def write_table(db: Database, folder: Path) -> int:
    """Write entries.csv, safe to open in a spreadsheet; gives how many entries."""
    names = [*Entry.__slots__, "hash"]
    count = 0
    there = folder / "entries.csv"
    with open(there, "w", newline="", encoding="utf-8", opener=closed) as file:
        table = csv.writer(file)
        table.writerow(names)
        for row in db.execute(f"SELECT {', '.join(names)} FROM entries ORDER BY seq"):
            table.writerow(map(harmless, row))
            count += 1
    write_new(folder / "README.txt", _READ_ME_CSV.format(size=count))
    return count


def harmless(value: object) -> str:
    """A cell that no spreadsheet takes for a formula."""
    text = str(value)
    # Some programs pass over blanks and signs that nobody sees, and read the wide signs of East Asia as the narrow ones.
    first = next((sign for sign in text if category(sign) not in ("Cf", "Zs")), "")
    return f"'{text}" if normalize("NFKC", first).startswith(_FORMULA) else text
