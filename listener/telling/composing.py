"""One message as a mail, and as it lies in a mailbox file."""

from __future__ import annotations

import io
from email.generator import BytesGenerator
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
        mail["Subject"] = " ".join(
            message.subject.split()
        )  # a line break would start a new header
        mail["Auto-Submitted"] = "auto-generated"
        mail.set_content(message.said)
    except (ValueError, IndexError) as error:
        raise MailError(
            f"message {message.message_id} cannot be written as mail ({error})"
        ) from error
    return mail


def flat(mail: EmailMessage) -> bytes:
    """A mail as it lies in a mailbox file."""
    written = io.BytesIO()
    BytesGenerator(written, mangle_from_=True).flatten(mail, unixfrom=True)
    return written.getvalue()
