"""Ways to comms beside mail: a web address of the user's own, or whatever `apprise` knows (Teams, Slack, SMS, ...).

The address is a secret, for whoever has it can post: it is read from its file each time, and never named.
"""

from __future__ import annotations

import importlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from listener.settings import Secrets, Settings
from listener.store.messages import Message
from listener.telling.post import MailError
from listener.telling.webhook import send_text

CHANNEL = "channel:"
SECRET = "channel_"
PLAIN = "https://"  # a text is posted to it, as to a witness; the rest is for apprise


class Channels:
    """Sends a message to the channel that its audience names."""

    def __init__(self, settings: Settings, secrets: Secrets) -> None:
        self._names = {channel.name for channel in settings.alerts.channels}
        self._folder = settings.folder
        self._secrets = secrets

    def deliver(self, message: Message) -> None:
        """Send one message. Raises MailError."""
        name = message.audience.removeprefix(CHANNEL)
        if name not in self._names:
            raise MailError(
                f"no channel {name} stands under `alerts: channels` in wardmote.yaml"
            )
        address = self._secrets.read(SECRET + name)
        if address is None or not address.get_secret_value():
            where = self._folder / "secrets" / f"{SECRET}{name}"
            raise MailError(
                f"the channel {name} has no address: put it into {where}, a file that only you may read"
            )
        _send(name, address.get_secret_value(), message)


def _send(name: str, address: str, message: Message) -> None:
    if address.startswith(PLAIN):
        text = f"{message.subject}\n\n{message.body}"
        send_text(address, text, message.once)
        return
    apprise = _apprise(name)
    # One try at a time: whoever waits here holds up the other messages.
    asset = apprise.AppriseAsset(async_mode=False, plugin_paths=[])
    sender = apprise.Apprise(asset=asset)
    with _hushed("apprise"):
        known = sender.add(address)
    if not known:
        raise MailError(
            f"the address in the secret {SECRET}{name} is none that apprise knows"
        )
    subject = " ".join(message.subject.split())
    text = apprise.NotifyFormat.TEXT
    # It raises nothing: what it gives is true only where every server took the message.
    with _hushed("apprise", "urllib3"):
        taken = sender.notify(body=message.body, title=subject, body_format=text)
    if not taken:
        raise MailError(f"the channel {name} did not take the message")


@contextmanager
def _hushed(*names: str) -> Iterator[None]:
    """Shut these logs for a while, and those below them, which may have levels of their own: they would write addresses
    and answers into ours."""
    below = tuple(f"{name}." for name in names)
    known = [
        name for name in logging.Logger.manager.loggerDict if name.startswith(below)
    ]
    logs = [logging.getLogger(name) for name in (*names, *known)]
    before = [log.level for log in logs]
    for log in logs:
        log.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for log, level in zip(logs, before, strict=True):
            log.setLevel(level)


def _apprise(name: str) -> ModuleType:
    try:
        return importlib.import_module("apprise")
    except ImportError:
        raise MailError(
            f"the channel {name} needs the package apprise, which is not installed: pip install 'wardmote[alerts]'"
        ) from None
