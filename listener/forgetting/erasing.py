"""Erasing with all that hangs on it: the words, the log's payloads, the messages and mails in which they were quoted.

Everything here happens inside the caller's transaction, under one entry `payloads_erased`. What lies outside the
database (mailbox file, erasures.jsonl) is written before the commit; after a crash it is written again.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from listener.forgetting import erasures
from listener.house import House
from listener.minutes.writer import MACHINE, Actor
from listener.own_names import ERASURES_NAME
from listener.store import Store, Transaction
from listener.store.appeals import erase_requests
from listener.store.backup import hashes_of_entries, live_words
from listener.store.comments import every_comment_id, words_mark
from listener.store.connection import Row
from listener.store.corrections import erase_corrections
from listener.store.forgetting import (
    erase_appeals,
    erase_comments,
    erase_older_versions,
    unmark,
    with_payloads,
)
from listener.store.hearing import erase_items
from listener.store.lapsing import (
    Capture,
    erase_evidence,
    erase_messages,
    erase_notices_of,
    hashes_of,
    messages_with_words,
    texts_of,
)
from listener.store.names import drop_quotes, quote_marks
from listener.store.persons import pages_of, put_off_authors
from listener.store.searched import links_of
from listener.telling.alerts import excerpt
from listener.telling.blanking import blank_mails


def erase_all_of(
    tx: Transaction,
    house: House,
    kind: str,
    comment_ids: Sequence[str],
    *,
    marked: bool = True,
    recall: bool = False,
    evidence: Sequence[int] = (),
    actor: Actor = MACHINE,
) -> dict[str, int]:
    """Erase whole comments. `recall`: a restored backup must forget them too. Gives how many of each went, by its name in the singular."""
    waited = put_off_authors(tx.store, comment_ids) if kind == "asked" else []
    messages = _messages_about(tx.store, comment_ids, older=False)
    seqs = erase_comments(tx, comment_ids, marked=marked)
    drop_quotes(tx, comment_ids, older=False)
    _erase_told(tx, house, messages)
    if evidence:
        erase_evidence(tx, evidence)
    if recall:
        _recall(tx, house, seqs, comment_ids, evidence=evidence, requested=not marked)
    _record(tx, kind, len(comment_ids), seqs, evidence=evidence, actor=actor)
    for author in waited:  # it was asked for before, and nothing could go then
        details = {"pages": pages_of(tx.store, comment_ids)}
        tx.record("person_erased", actor=actor, about=f"author {author}", details=details)  # fmt: skip
    return _counts(comment_ids, seqs, messages, evidence)


def erase_left(
    tx: Transaction, house: House, kind: str, found: Sequence[Capture], actor: Actor
) -> dict[str, int]:
    """Erase evidence about comments whose words went before, what their author was told about them, and their digests."""
    if not found:
        return {}
    numbers = [one.evidence_id for one in found]
    comment_ids = sorted({one.comment_id for one in found})
    erase_evidence(tx, numbers)
    erase_notices_of(tx, comment_ids)
    unmark(tx, comment_ids)  # from now on these are as asked for as any
    _recall(tx, house, (), comment_ids, evidence=numbers, requested=True)
    _record(tx, kind, 0, [], evidence=numbers, actor=actor)
    return _counts((), (), (), found)


def would_go(
    store: Store, comment_ids: Sequence[str], evidence: Sequence[Capture]
) -> dict[str, int]:
    """How many of each `erase_all_of` and `erase_left` would erase. Changes nothing."""
    messages = _messages_about(store, comment_ids, older=False)
    return _counts(comment_ids, with_payloads(store, comment_ids), messages, evidence)


def _counts(
    comment_ids: Sequence[str],
    seqs: Sequence[int],
    messages: Sequence[int],
    evidence: Sequence[object],
) -> dict[str, int]:
    return {
        "comment": len(comment_ids),
        "log payload": len(seqs),
        "message": len(messages),
        "piece of evidence": len(evidence),
    }


def erase_again(tx: Transaction, subjects: Sequence[str], marked: bool) -> int:
    """Erase, in a restored database, the comments that were erased since, by their pseudonyms; gives how many.

    `marked`: their digests stay, for nobody asked for the erasure; and what is erased already stays as it is.
    """
    wanted = set(subjects)
    subject = tx.store.writer.subject
    live = [row["comment_id"] for row in live_words(tx.store)]
    known = live if marked else every_comment_id(tx.store)
    found = [each for each in known if subject(each) in wanted]
    if found:
        messages = _messages_about(tx.store, found, older=False)
        seqs = erase_comments(tx, found, marked=marked)
        drop_quotes(tx, found, older=False)
        erase_messages(tx, messages)
        _record(tx, "restored", len(found), seqs)
    return len(found)


def erase_replaced(
    tx: Transaction, house: House, kind: str, comment_ids: Sequence[str]
) -> None:
    """Erase the words that their authors have replaced by others."""
    messages = _messages_about(tx.store, comment_ids, older=True)
    seqs = erase_older_versions(tx, comment_ids)
    drop_quotes(tx, comment_ids, older=True)
    _erase_told(tx, house, messages)
    _recall(tx, house, seqs, ())
    _record(tx, kind, len(comment_ids), seqs)


def erase_heard(
    tx: Transaction, house: House, kind: str, item_ids: Sequence[int]
) -> None:
    """Erase items of feeds, or posts that a search found, and the messages and mails in which these were quoted."""
    messages = _messages_linking(tx.store, links_of(tx.store, item_ids))
    seqs = erase_items(tx, item_ids)
    _erase_told(tx, house, messages)
    _record(tx, kind, 0, seqs, items=len(item_ids))


def erase_told(
    tx: Transaction, house: House, kind: str, message_ids: Sequence[int]
) -> None:
    """Erase the words of messages, and of the mails in the mailbox file."""
    _erase_told(tx, house, message_ids)
    tx.record("messages_erased", details={"class": kind, "messages": len(message_ids)})


def erase_captures(tx: Transaction, kind: str, numbers: Sequence[int]) -> None:
    """Erase the bodies of evidence; the hashes stay."""
    erase_evidence(tx, numbers)
    _record(tx, kind, 0, [], evidence=numbers)


def lapse_corrections(tx: Transaction, rows: Sequence[Row]) -> None:
    """Erase what own posts said that were deleted or changed, and what was written about it (RET-1)."""
    _record(tx, "corrections", 0, erase_corrections(tx, rows))


def lapse_appeals(tx: Transaction, rows: Sequence[Row]) -> None:
    """Erase what was written in appeals that were decided long ago, or whose comment is gone (RET-7)."""
    _record(tx, "appeals", 0, erase_appeals(tx, rows), appeals=len(rows))


def lapse_requests(tx: Transaction, rows: Sequence[Row]) -> None:
    """Erase what officers asked for, and who they were (RET-7)."""
    numbers = [row["request_id"] for row in rows]
    _record(tx, "requests", 0, erase_requests(tx, numbers), requests=len(rows))


def _record(
    tx: Transaction,
    kind: str,
    comments: int,
    seqs: Sequence[int],
    *,
    evidence: Sequence[int] = (),
    actor: Actor = MACHINE,
    **more: int,
) -> None:
    details: Row = {"class": kind, "comments": comments, "seqs": list(seqs), **more}
    if evidence:
        details["evidence"] = list(evidence)
    tx.record("payloads_erased", actor=actor, details=details)


def _recall(
    tx: Transaction,
    house: House,
    seqs: Sequence[int],
    comment_ids: Sequence[str],
    *,
    evidence: Sequence[int] = (),
    requested: bool = False,
) -> None:
    subjects = tuple(tx.store.writer.subject(each) for each in comment_ids)
    captured = tuple(hashes_of(tx.store, evidence))
    entries = tuple(hashes_of_entries(tx.store, seqs))
    one = erasures.Erasure(tx.at, tuple(seqs), subjects, (), captured, requested, entries)  # fmt: skip
    erasures.append(house.folder / ERASURES_NAME, one)


def note_asked(tx: Transaction, house: House, comment_ids: Sequence[str]) -> None:
    """Keep outside the database that these wait to be erased, so that a restored backup knows it too."""
    if comment_ids:
        subjects = tuple(tx.store.writer.subject(each) for each in comment_ids)
        path = house.folder / ERASURES_NAME
        erasures.append(path, erasures.Erasure(tx.at, asked=subjects))


def _erase_told(tx: Transaction, house: House, message_ids: Collection[int]) -> None:
    blank_mails(house.settings.path(house.settings.alerts.mailbox), message_ids)
    erase_messages(tx, message_ids)


def _messages_about(
    store: Store, comment_ids: Sequence[str], *, older: bool
) -> list[int]:
    """The messages that were written about these comments, or quote one of them on a line of their own."""
    messages = messages_with_words(store)
    if not messages:
        return []
    texts = texts_of(store, comment_ids, older=older)
    quotes = {excerpt(row["text"]) for row in texts} - {""}
    named = {f"{row['comment_id']}:{row['version']}" for row in texts}
    marks = quote_marks(store, comment_ids, older=older)
    if not older:
        named |= set(comment_ids)
    return [
        row["message_id"]
        for row in messages
        if not named.isdisjoint(_names_in(row["once"]))
        or any(
            line.partition(": ")[2] in quotes
            or line in quotes
            or (marks and words_mark(store, line.partition(": ")[2]) in marks)
            for line in row["body"].splitlines()
        )
    ]


def _messages_linking(store: Store, links: Collection[str]) -> list[int]:
    """The messages that quote what stands under one of these links, which they name on a line of its own."""
    if not links:
        return []
    return [
        row["message_id"]
        for row in messages_with_words(store)
        if any(line.partition(": ")[2] in links for line in row["body"].splitlines())
    ]


def _names_in(once: str) -> set[str]:
    """Every comment, and every version of one, that the key of a message may name."""
    words = once.split(":")
    return {
        ":".join(words[start : start + length])
        for length in (2, 3)
        for start in range(len(words))
    }
