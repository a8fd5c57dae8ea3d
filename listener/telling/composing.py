"""One message as a mail, and as it lies in a mailbox file."""

from __future__ import annotations

import io
from email.generator import BytesGenerator
from email.header import Header
from email.message import EmailMessage
from email.utils import format_datetime

from listener.store.connection import as_moment
from listener.store.messages import Message
from listener.telling.naming import name_of
from listener.telling.post import MailError

SENDER = "wardmote@localhost"
LONGEST_WORD = 60  # of a subject that fits on a line


def compose(
    message: Message, sender: str, recipients: tuple[str, ...], mark: str = ""
) -> EmailMessage:
    """One message as mail. Its Message-ID is always the same, so that a second copy can be told. Raises MailError."""
    mail = EmailMessage()
    try:
        mail["Message-ID"] = f"<{name_of(message, mark)}>"
        mail["Date"] = format_datetime(as_moment(message.created_at))
        mail["From"] = sender
        mail["To"] = ", ".join(recipients) or f"{message.audience}@localhost"
        _head(mail, " ".join(message.subject.split()))  # a break starts a new header
        mail["Auto-Submitted"] = "auto-generated"
        mail.set_content(message.said)
    except (ValueError, IndexError) as error:
        raise MailError(
            f"message {message.message_id} cannot be written as mail ({error})"
        ) from error
    return mail


def _head(mail: EmailMessage, subject: str) -> None:
    """Give a mail its subject. From the first word with a sign beyond ASCII on, it is handed over as encoded words: Python's own
    way of folding puts spaces into the words that are read again, and loses some between them."""
    words = subject.split(" ")
    plain = next((at for at, word in enumerate(words) if not _is_plain(word)), None)
    if plain is None:
        mail["Subject"] = subject
        return
    head = Header(" ".join(words[:plain]), "us-ascii", header_name="Subject")
    head.append(" ".join(words[plain:]), "utf-8")
    mail.set_raw("Subject", head.encode())


def _is_plain(word: str) -> bool:
    return word.isascii() and "=?" not in word and len(word) <= LONGEST_WORD


def flat(mail: EmailMessage) -> bytes:
    """A mail as it lies in a mailbox file."""
    written = io.BytesIO()
    BytesGenerator(written, mangle_from_=True).flatten(mail, unixfrom=True)
    return written.getvalue()
