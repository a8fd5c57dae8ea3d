"""Whose names are known here, for those who must not read them; and under which words messages quote a comment."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from unicodedata import normalize

from listener.store.comments import words_mark
from listener.store.connection import LISTED, Store, Transaction

MOST_IN_A_THREAD = 400


def names_in_thread(store: Store, post_id: str) -> list[str]:
    """The names of residents who wrote under a post, at most so many."""
    rows = store.rows(
        """SELECT DISTINCT author_name FROM (SELECT author_name FROM comments
            WHERE post_id = ? AND by_owner = 0 AND author_name <> '' LIMIT ?)""",
        (post_id, MOST_IN_A_THREAD),
    )
    return [row["author_name"] for row in rows]


def known_names(store: Store, wanted: Collection[str]) -> list[str]:
    """Those of these words that are the name of a resident who wrote here, as they are stored.

    SQLite folds the case of English letters alone. A name with other letters, such as "Siân Gŵyr", is found as it is
    written, in small letters, in capitals and with capitals at its words, its accents spelt in either way. Both
    apostrophes are one: a phone writes "O’Quill" for "O'Quill".
    """
    rows = store.rows(
        f"""SELECT DISTINCT author_name FROM comments
        WHERE by_owner = 0 AND author_name COLLATE NOCASE IN {LISTED}""",
        (json.dumps(sorted({one for name in wanted for one in _spellings(name)})),),
    )
    return [row["author_name"] for row in rows]


def _spellings(name: str) -> set[str]:
    straight, curly = name.replace("’", "'"), name.replace("'", "’")
    return _cased(straight) | _cased(curly)


def _cased(name: str) -> set[str]:
    if name.isascii():
        return {name}
    cased = (name, name.lower(), name.upper(), name.title())
    return {normalize(form, one) for one in cased for form in ("NFC", "NFD")}


def note_quote(tx: Transaction, comment_id: str, version: int, quoted: str) -> None:
    """Note under which words a message quotes a comment."""
    row = {
        "comment_id": comment_id,
        "version": version,
        "mark": words_mark(tx.store, quoted),
    }
    tx.insert("quotes", row, ignore=True)


def quote_marks(
    store: Store, comment_ids: Sequence[str], *, older: bool
) -> frozenset[str]:
    """The marks of the words under which messages quote these. `older`: only what their authors have replaced."""
    only = "AND quotes.version < comments.version" if older else ""
    rows = store.rows(
        f"""SELECT mark FROM quotes JOIN comments USING (comment_id)
        WHERE quotes.comment_id IN {LISTED} {only}""",
        (json.dumps(list(comment_ids)),),
    )
    return frozenset(row["mark"] for row in rows)


def drop_quotes(tx: Transaction, comment_ids: Sequence[str], *, older: bool) -> None:
    """Forget under which words messages quoted these. `older`: only what their authors have replaced."""
    only = (
        """ AND version < (SELECT version FROM comments AS own WHERE own.comment_id = quotes.comment_id)"""
        if older
        else ""
    )
    ids = (json.dumps(list(comment_ids)),)
    tx.take_away("quotes", f"comment_id IN {LISTED}{only}", ids)
