"""Checkpoints go to someone else: by mail, into a file, or to a web address. Who has one can tell a log written anew.

Each goes through the outbox, so that it is tried again until it has left, and each once.
"""

from __future__ import annotations

import os
from datetime import timedelta
from functools import partial
from pathlib import Path

from listener.house import House
from listener.minutes.heads import Head, newest_head, note_head
from listener.settings import Settings, WitnessSettings
from listener.store.connection import as_moment
from listener.store.counts import last_moment
from listener.store.messages import Message, put_out
from listener.telling.channels import CHANNEL
from listener.telling.naming import name_of
from listener.telling.patience import Patience, lock_file
from listener.telling.post import MailError, Post
from listener.telling.routing import WITNESS
from listener.telling.webhook import send_text

WITNESS_MAIL = f"{WITNESS}mail"
WITNESS_FILE = f"{WITNESS}file"
WITNESS_WEBHOOK = f"{WITNESS}webhook"
EVENT = "checkpoint_issued"
_LETTER = """This is the signed state of a log that Wardmote keeps, after {size} entries. You are its witness. Please keep
this mail. You need do nothing else, unless somebody asks whether the log was changed: then save the four lines below
as they are (name, number, root, an empty line and the signature), and check an export of the log with them. The file
README.txt in the export says how.

{note}"""


def ways(witness: WitnessSettings) -> tuple[str, ...]:
    """By which ways checkpoints leave."""
    ways = {
        WITNESS_MAIL: witness.mail,
        WITNESS_FILE: witness.file,
        WITNESS_WEBHOOK: witness.webhook,
    }
    return tuple(way for way, given in ways.items() if given)


def issue(house: House) -> int:
    """Put the newest checkpoint into the outbox for each witness, where it is time; gives how many."""
    witness = house.settings.witness
    to = ways(witness)
    now = house.now()
    last = last_moment(house.store, EVENT)
    # A moment ahead of us comes from a clock that was wrong, and is not waited for.
    if not to or (
        last
        and timedelta(0) <= now - as_moment(last) < timedelta(hours=witness.every_hours)
    ):
        return 0
    note_head(house.store.db, house.heads, now.isoformat())
    head = newest_head(house.heads)
    if head is None:
        return 0
    with house.store.transaction(now) as tx:
        for way in to:
            put_out(
                tx,
                once=f"checkpoint:{head.seq}:{head.hash[:16]}:{way}",
                kind="checkpoint",
                audience=way,
                subject=f"The log after {head.seq} entries: please keep this",
                body=_body(head, way),
            )
        tx.record(EVENT, details={"size": head.seq, "ways": list(to)})
    return len(to)


def _body(head: Head, way: str) -> str:
    if way == WITNESS_MAIL:
        return _LETTER.format(size=head.seq, note=head.note)
    return head.note


class Ways:
    """Sends each message by the way that its audience asks for; what goes neither to a witness nor to a channel is mail."""

    def __init__(
        self, settings: Settings, mail: Post, channels: Post, mark: str = ""
    ) -> None:
        self._mark = mark
        self._witness = settings.witness
        self._file = settings.path(self._witness.file or "")
        self._mail = mail
        self._channels = channels
        self._patience = Patience()

    def deliver(self, message: Message) -> None:
        """Send one message. Raises MailError."""
        if message.audience == WITNESS_FILE:
            if self._witness.file is None:
                raise MailError("no `file` stands under `witness` in wardmote.yaml")
            append_once(self._file, message.body)
        elif message.audience == WITNESS_WEBHOOK:
            if not self._witness.webhook:
                raise MailError("no `webhook` stands under `witness` in wardmote.yaml")
            name = name_of(message, self._mark)
            post = partial(send_text, self._witness.webhook, message.body, name)
            self._patience.spend("the webhook of the witness", post)
        elif message.audience.startswith(CHANNEL):
            self._channels.deliver(message)
        else:
            self._mail.deliver(message)


def append_once(path: Path, note: str) -> None:
    """Add a checkpoint to a file, an empty line before it, unless it is there. Raises MailError."""
    try:
        opened = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
        with os.fdopen(opened, "r+b") as file:
            lock_file(file, path)
            held = file.read()
            if note.encode() in held:
                return
            # Half of a note may be there, from a power cut: what follows begins on a line of its own.
            gap = b"" if not held else b"\n" if held.endswith(b"\n") else b"\n\n"
            file.write(gap + note.encode())
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise MailError(
            f"the witness file {path} cannot be written ({error.strerror})"
        ) from error
