"""The addresses of the channels to comms: is each one that can be used? Nothing is sent."""

from __future__ import annotations

from collections.abc import Iterator

from listener.doctor.lines import Line, bad
from listener.errors import UserError
from listener.keyring import Secrets
from listener.settings import Settings
from listener.telling.channels import SECRET, fault_of


def look_at_channels(settings: Settings) -> Iterator[Line]:
    """Each channel whose address will not do. One that has none yet is told by whoever sends to it."""
    for channel in settings.alerts.channels:
        try:
            address = Secrets(settings.folder).read(SECRET + channel.name)
        except UserError as error:
            yield bad("Channel", str(error))
            continue
        said = address.get_secret_value() if address else ""
        if said and (fault := fault_of(channel.name, said)):
            yield bad("Channel", f"{fault[0].upper()}{fault[1:]}.", "See docs/claims.md, \"Teams, Slack, SMS and others\".")  # fmt: skip
