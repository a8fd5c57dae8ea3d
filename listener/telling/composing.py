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
    """Give a mail its subject. With signs beyond ASCII it is handed over as whole encoded words: Python's own way of folding
    puts spaces into the words that are read again, and loses some between them."""
    if subject.isascii() and "=?" not in subject:
        mail["Subject"] = subject
    else:
        mail.set_raw("Subject", Header(subject, "utf-8", header_name="Subject").encode())  # fmt: skip


def flat(mail: EmailMessage) -> bytes:
    """A mail as it lies in a mailbox file."""
    written = io.BytesIO()
    BytesGenerator(written, mangle_from_=True).flatten(mail, unixfrom=True)
    return written.getvalue()
