"""To which addresses a message goes, and how each is written for a mail server."""

from __future__ import annotations

from contextlib import suppress

from listener.settings import AlertSettings
from listener.telling.witness import WITNESS_MAIL

CONFIRMERS = "confirmers:"


def recipients_of(
    alerts: AlertSettings, witnesses: tuple[str, ...], audience: str
) -> tuple[str, ...]:
    """The addresses of an audience, each once, as the settings write them."""
    found = {
        "comms": alerts.comms,
        "comms_lead": alerts.comms_lead,
        "reviewers": alerts.reviewers,
        "admin": alerts.admin,
        "delegate": alerts.delegate,
        "safety": alerts.safety,
        WITNESS_MAIL: witnesses,
    }
    # "confirmers:" is followed by the addresses themselves, which stand in another part of the settings.
    if audience.startswith(CONFIRMERS):
        return tuple(dict.fromkeys(audience.removeprefix(CONFIRMERS).split(",")))
    return tuple(dict.fromkeys(found.get(audience, alerts.owner)))


def reaches(alerts: AlertSettings, audience: str) -> bool:
    """Whether a message to an audience reaches anybody. Without a mail server the owner reads the mailbox file."""
    own_file = audience == "owner" and alerts.smtp is None
    return own_file or bool(recipients_of(alerts, (), audience))


def on_the_wire(address: str, *, any_letters: bool) -> str:
    """An address as a mail server takes it; "" where it takes none such.

    A domain with an accent has a plain form, which every server takes. What stands before the @ has none: only a server
    that takes `any_letters` (SMTPUTF8) takes it.
    """
    name, at, domain = address.rpartition("@")
    if not domain.isascii():
        with suppress(UnicodeError):  # said by the server, then
            domain = domain.encode("idna").decode()
    plain = f"{name}{at}{domain}"
    return plain if any_letters or plain.isascii() else ""
