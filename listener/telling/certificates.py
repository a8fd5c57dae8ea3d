"""The encrypted way to a mail server: whose certificate is trusted, and what is said of one that is not."""

from __future__ import annotations

import ssl

from listener.settings import Settings, SmtpSettings
from listener.telling.post import MailError


def located(settings: Settings) -> SmtpSettings | None:
    """The mail server of the settings, its `ca_file` as a whole path; None where there is none."""
    smtp = settings.alerts.smtp
    if smtp is None or smtp.ca_file is None:
        return smtp
    return smtp.model_copy(update={"ca_file": settings.path(smtp.ca_file)})


def trusted(smtp: SmtpSettings) -> ssl.SSLContext:
    """What a server's certificate is held against: its name, its days, and who signed it. Raises MailError."""
    try:
        return ssl.create_default_context(cafile=smtp.ca_file)
    except OSError as error:  # what is no certificate is one, too
        raise MailError(
            f"the file {smtp.ca_file}, named as `ca_file`, cannot be read as a certificate"
        ) from error


def fault_of(error: Exception) -> str:
    """What is wrong with a server's certificate, in a few words; "" where the error is about something else."""
    if not isinstance(error, ssl.SSLCertVerificationError):
        return ""
    return f"shows a certificate that cannot be trusted ({error.verify_message.rstrip('.')})"
