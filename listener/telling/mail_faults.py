"""What is wrong with a mail server, in words that say what to look at. Nothing that the server wrote stands in them."""

from __future__ import annotations

import smtplib
import socket
import ssl
from dataclasses import dataclass

ENCRYPTED_FROM_THE_START = 465  # the port on which servers expect TLS before any word


@dataclass(frozen=True, slots=True)
class MailFault:
    """What is wrong with a mail server, as what stands behind its name; and what to look at, "" where only it can mend it."""

    said: str
    mend: str = ""

    def __str__(self) -> str:
        return f"{self.said}; {self.mend}" if self.mend else self.said


_LOGIN = MailFault(
    "does not take this user and password",
    "check `user` in wardmote.yaml and secrets/smtp_password",
)
_NO_LOGIN = MailFault(
    "asks nobody for a user and password here",
    "leave `user` out, or check `port` in wardmote.yaml",
)
_UNKNOWN = MailFault(
    "is not found under this name",
    "check `host` in wardmote.yaml and this computer's network",
)
_CLOSED = MailFault(
    "lets nobody in on this port", "check `host` and `port` in wardmote.yaml"
)
_SILENT = MailFault("hung up or did not answer in time")
_OTHER_PORT = MailFault(
    "does not speak on port 465 as Wardmote does",
    "write the port for STARTTLS in wardmote.yaml, mostly `port: 587`",
)
_SENDER = MailFault("takes no mail from this sender", "check `sender` in wardmote.yaml")
_NOBODY = MailFault(
    "has no mailbox for any of these addresses",
    "check them under `alerts` in wardmote.yaml",
)


def encryption_fault(error: Exception) -> MailFault | None:
    """What is wrong with a server's encryption; None where the error is about something else."""
    if isinstance(error, smtplib.SMTPNotSupportedError) and "STARTTLS" in str(error):
        return MailFault("offers no encryption (STARTTLS), which `starttls: true` asks for")  # fmt: skip
    if not isinstance(error, ssl.SSLCertVerificationError):
        return None
    why = error.verify_message.rstrip(".")
    return MailFault(f"shows a certificate that cannot be trusted ({why})")


def fault_of(error: Exception, port: int) -> MailFault:
    """What is wrong with a server. `error` as smtplib raised it."""
    if fault := encryption_fault(error):
        return fault
    if isinstance(error, smtplib.SMTPDataError):
        return MailFault(f"refused the mail itself (status {error.smtp_code})")
    known: tuple[tuple[type[Exception] | tuple[type[Exception], ...], MailFault], ...] = (
        (smtplib.SMTPAuthenticationError, _LOGIN),
        (smtplib.SMTPNotSupportedError, _NO_LOGIN),
        (smtplib.SMTPSenderRefused, _SENDER),
        (smtplib.SMTPRecipientsRefused, _NOBODY),
        (socket.gaierror, _UNKNOWN),
        (ConnectionRefusedError, _CLOSED),
        (
            (TimeoutError, ConnectionError, smtplib.SMTPServerDisconnected),
            _OTHER_PORT if port == ENCRYPTED_FROM_THE_START else _SILENT,
        ),
    )  # fmt: skip
    for kind, fault in known:
        if isinstance(error, kind):
            return fault
    return MailFault(f"does not answer as a mail server should ({type(error).__name__})")  # fmt: skip
