"""What is wrong with a mail server, in words that say what to look at. Nothing that the server wrote stands in them."""

from __future__ import annotations

import smtplib
import socket
import ssl

ENCRYPTED_FROM_THE_START = 465  # the port on which servers expect TLS before any word
_LOGIN = "does not take this user and password; check `user` in wardmote.yaml and secrets/smtp_password"
_NO_LOGIN = "asks nobody for a user and password here; leave `user` out, or check `port` in wardmote.yaml"
_UNKNOWN = "is not found under this name; check `host` in wardmote.yaml and this computer's network"
_CLOSED = "lets nobody in on this port; check `host` and `port` in wardmote.yaml"
_SILENT = "hung up or did not answer in time"
_OTHER_PORT = "does not speak on port 465 as Wardmote does; write the port for STARTTLS in wardmote.yaml, mostly `port: 587`"
_SENDER = "takes no mail from this sender; check `sender` in wardmote.yaml"
_NOBODY = "has no mailbox for any of these addresses; check them under `alerts` in wardmote.yaml"


def encryption_fault(error: Exception) -> str:
    """What is wrong with a server's encryption, in a few words; "" where the error is about something else."""
    if isinstance(error, smtplib.SMTPNotSupportedError) and "STARTTLS" in str(error):
        return "offers no encryption (STARTTLS), which `starttls: true` asks for"
    if not isinstance(error, ssl.SSLCertVerificationError):
        return ""
    return f"shows a certificate that cannot be trusted ({error.verify_message.rstrip('.')})"


def fault_of(error: Exception, port: int) -> str:
    """What is wrong with a server, as what stands behind its name: "lets nobody in on this port; check ...". `error` as smtplib raised it."""
    if said := encryption_fault(error):
        return said
    if isinstance(error, smtplib.SMTPDataError):
        return f"refused the mail itself (status {error.smtp_code})"
    known: tuple[tuple[type[Exception] | tuple[type[Exception], ...], str], ...] = (
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
    )
    for kind, said in known:
        if isinstance(error, kind):
            return said
    return f"does not answer as a mail server should ({type(error).__name__})"
