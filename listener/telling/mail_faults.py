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
_WANTS_LOGIN = MailFault(
    "wants a login", "set `user` in wardmote.yaml, and secrets/smtp_password"
)
_WANTS_ENCRYPTION = MailFault(
    "wants an encrypted line", "write `starttls: true` in wardmote.yaml"
)
_LATER = "Wardmote does so by itself"
_NO_RELAY = "set `user` in wardmote.yaml, and secrets/smtp_password, or name another server as `host`"
_NO_SUCH = (550, 553)  # whom it does not know; another status is about something else
_LOGIN_FIRST, _NOT_FOR_US = 530, 554


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
    if fault := _by_status(error):
        return fault
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


def _by_status(error: Exception) -> MailFault | None:
    """What is wrong as far as the number of an answer tells it; None where it tells no more than where it came."""
    status = _status(error)
    by_whom = isinstance(
        error, smtplib.SMTPSenderRefused | smtplib.SMTPRecipientsRefused
    )
    if 400 <= status < 500:
        return MailFault(f"asks to be tried again later (status {status})", _LATER)
    if status == _LOGIN_FIRST:
        return _WANTS_ENCRYPTION if "STARTTLS" in str(error) else _WANTS_LOGIN
    if status == _NOT_FOR_US and by_whom:
        return MailFault(f"does not send mail for us (status {status})", _NO_RELAY)
    if isinstance(error, smtplib.SMTPDataError):
        return MailFault(f"refused the mail itself (status {status})")
    if by_whom and status not in _NO_SUCH:
        whom = "the sender" if isinstance(error, smtplib.SMTPSenderRefused) else "these addresses"  # fmt: skip
        return MailFault(f"refuses {whom} (status {status})")
    return None


def _status(error: Exception) -> int:
    """The number of an answer, 0 where there is none; of several addresses that of one that may be taken later, if any."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return min(status for status, _ in error.recipients.values())
    return error.smtp_code if isinstance(error, smtplib.SMTPResponseException) else 0
