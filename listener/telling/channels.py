"""Ways to comms beside mail: a web address of the user's own, or whatever `apprise` knows (Teams, Slack, SMS, ...).

The address is a secret, for whoever has it can post: it is read from its file each time, and never named.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import partial
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from listener.claims.moments import DAYS_CY
from listener.errors import UserError
from listener.keyring import Secrets
from listener.settings import Settings
from listener.store.connection import as_moment
from listener.store.messages import Message
from listener.telling.channel_faults import Overheard
from listener.telling.markup import as_written, calling_nobody
from listener.telling.naming import name_of
from listener.telling.notices import LONDON, zoned
from listener.telling.patience import Patience, hushed
from listener.telling.pieces import first_piece
from listener.telling.post import MailError
from listener.telling.webhook import CONNECT_SECONDS, READ_SECONDS, send_text

CHANNEL = "channel:"
SECRET = "channel_"
SIGNED = "Wardmote"  # who it comes from, where a service shows that
PLAIN = "https://"  # a text is posted to it, as to a witness; the rest is for apprise
# Web addresses as these services hand them out: they take no plain text, and apprise knows what they take. One that
# ends so is one of theirs, too. ntfy.sh is not among them, for it takes plain text.
SERVICES = (
    "hooks.slack.com",
    "logic.azure.com",  # Teams, as its "Workflows" write the address, or wrote it
    "api.powerplatform.com",
    "webhook.office.com",
    "outlook.office.com",
    "discord.com",
    "discordapp.com",
    "chat.googleapis.com",
    "webexapis.com",
    "api.ciscospark.com",
    "inbots.zoom.us",
    "api.flock.com",
    "open.larksuite.com",
    "ryver.com",
    "xmatters.com",
    "alert.victorops.com",
    "signals.firehydrant.com",
    "api.incident.io",
    "api.squadcast.com",
)

TEAMS = ("workflows",)
# These read Markdown in what apprise hands on as plain text.
READ_MARKS = ("discord", "fluxers", "guilded", "mmosts", "zulip", "ryver", "revolt")
PLAIN_TITLE = "zulip"  # its title is the name of a topic
# It refuses what is longer than 2000 letters with the title, and an alert in both languages is. So it gets less at once.
IN_PIECES, LONGEST_PIECE = ("discord",), 1900

# Of each message, with a mark of its words and address: how many pieces its service has, and how many letters of the words those are.
_Begun = dict[tuple[int, int], tuple[int, int]]


class Channels:
    """Sends a message to the channel that its audience names."""

    def __init__(self, settings: Settings, secrets: Secrets, mark: str = "") -> None:
        self._mark = mark
        self._names = {channel.name for channel in settings.alerts.channels}
        self._folder = settings.folder
        self._secrets = secrets
        self._patience = Patience()
        self._begun: _Begun = {}

    def deliver(self, message: Message) -> None:
        """Send one message. Raises MailError."""
        name = message.audience.removeprefix(CHANNEL)
        if name not in self._names:
            raise MailError(
                f"no channel {name} stands under `alerts: channels` in wardmote.yaml"
            )
        try:
            address = self._secrets.read(SECRET + name)
        except UserError as error:  # it stops this channel, and nothing else
            raise MailError(str(error).rstrip(".")) from error
        if address is None or not address.get_secret_value():
            where = self._folder / "secrets" / f"{SECRET}{name}"
            raise MailError(
                f"the channel {name} has no address: put it into {where}, a file that only you may read"
            )
        at = address.get_secret_value()
        if at.startswith(PLAIN) and not _is_a_service(at):
            # The same words at each try, or a server that remembers its key would refuse them.
            text = f"{message.subject}\n\n{message.body}\n\n{_written(message)}"
            post = partial(send_text, at, text, name_of(message, self._mark))
        else:
            post = partial(_send, name, at, message, self._begun)
        self._patience.spend(f"the channel {name}", post)


def _written(message: Message) -> str:
    """When a message was written, in both languages."""
    here = as_moment(message.created_at).astimezone(LONDON)
    return (
        f"Written at {zoned(here)} on {here:%A} {here.day} {here:%B} "
        f"(Ysgrifennwyd am {zoned(here)} ddydd {DAYS_CY[here.weekday()]}, {here:%d/%m})."
    )


def _is_a_service(address: str) -> bool:
    """Whether a web address is one of a service that apprise speaks to."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return False  # said by whoever posts to it
    return any(host == each or host.endswith(f".{each}") for each in SERVICES)


def _send(
    name: str, address: str, message: Message, begun: _Begun | None = None
) -> None:
    apprise = _apprise(name)
    # One try at a time: whoever waits here holds up the other messages.
    # A redirect makes another kind of request of it, whose answer says nothing of the message.
    # It comes from us, and brings no picture that every reader fetches from somewhere else.
    asset = apprise.AppriseAsset(
        async_mode=False,
        plugin_paths=[],
        http_redirects=False,
        app_id=SIGNED,
        app_desc=SIGNED,
        image_url_mask="",
        image_url_logo="",
    )
    sender = _opened(apprise, asset, name, address)
    heard = Overheard(name)
    for service in sender:
        _patient(service)
        service.logger = heard.log
    with hushed("apprise", "urllib3"):
        taken = _say(apprise, sender, message, {} if begun is None else begun)
    if not taken:
        raise MailError(f"the channel {name} did not take the message{heard}")


def _opened(apprise: ModuleType, asset: Any, name: str, address: str) -> Any:
    """The service that an address stands for. Apprise says no more than whether all targets took a message: where there are
    several, and one never takes it, the others would get it again at each try."""
    sender = apprise.Apprise(asset=asset)
    with hushed("apprise"):
        known = sender.add(address)
    if not known:
        raise MailError(
            f"the address in the secret {SECRET}{name} is none that apprise knows"
        )
    if len(sender) > 1 or any(len(service) > 1 for service in sender):
        raise MailError(
            f"the address in the secret {SECRET}{name} has more than one target: name a channel for each under `alerts: "
            "channels` in wardmote.yaml, and put the address of each into a secret of its own"
        )
    return sender


def fault_of(name: str, address: str) -> str:
    """What is wrong with an address itself, in a few words; "" where nothing is. No message is sent."""
    if address.startswith(PLAIN) and not _is_a_service(address):
        return ""
    try:
        apprise = _apprise(name)
        _opened(apprise, apprise.AppriseAsset(plugin_paths=[]), name, address)
    except MailError as error:
        return str(error)
    return ""


def _say(apprise: ModuleType, sender: Any, message: Message, begun: _Begun) -> bool:
    """Whether the service takes a message whole. Of one that it takes in pieces it gets those that it does not have yet, and
    none behind one that it did not take."""
    plain, body = apprise.NotifyFormat.TEXT, message.body
    # Other words of the same message, where some were erased, begin anew; so does another address.
    words = message.message_id, hash((body, *sender.urls()))
    has, letters = begun.get(words, (0, 0))
    rest = replace(message, body=body[letters:]).said
    shown = partial(_for_service, sender=sender, plain=plain)
    while True:
        number = f" ({has + 1})" if has else ""
        title = _title(" ".join(message.subject.split()) + number, sender)
        end = len(rest)
        if _takes_pieces(sender, plain):
            end = first_piece(rest, LONGEST_PIECE - len(title), shown)
        # It raises nothing: what it gives is true only where every server took the message.
        if not sender.notify(
            body=shown(rest[:end]),
            title=title,
            body_format=plain,
            notify_type=_how_grave(apprise, message),
        ):
            return False
        rest = rest[end:]
        if not rest.strip():
            begun.pop(words, None)
            return True
        # What is said before its words, that it is late, is none of them.
        has, letters = has + 1, max(letters, len(body) - len(rest))
        begun[words] = has, letters


def _takes_pieces(sender: Iterable[Any], plain: Any) -> bool:
    return all(_is_one_of(IN_PIECES, one) and one.resolve_format(plain) == plain for one in sender)  # fmt: skip


def _patient(service: Any) -> None:
    """Have it wait for as long as a channel has. Left alone, apprise gives up after four seconds on a server that then takes
    the message all the same, and gets it again."""
    # For a mail it has one time for all that it waits for, under this name.
    connect = READ_SECONDS if hasattr(service, "smtp_host") else CONNECT_SECONDS
    service.socket_connect_timeout = max(service.socket_connect_timeout, connect)
    service.socket_read_timeout = max(service.socket_read_timeout, READ_SECONDS)


def _for_service(text: str, sender: Iterable[Any], plain: Any) -> str:
    """A text as the service shows it, line by line, and as it stands. Teams runs lines together, unless an empty one stands
    between."""
    said = calling_nobody(text)
    # What a service says it takes as Markdown, apprise has escaped by then.
    if any(_is_one_of(READ_MARKS, one) and one.resolve_format(plain) == plain for one in sender):  # fmt: skip
        said = as_written(said)
    return said.replace("\n", "\n\n") if any(_is_one_of(TEAMS, one) for one in sender) else said  # fmt: skip


def _title(subject: str, sender: Iterable[Any]) -> str:
    """A subject as the title that a service shows: what apprise escapes of it is nothing."""
    said = calling_nobody(subject)
    marks = any(_is_one_of((*TEAMS, *READ_MARKS), one) and one.secure_protocol != PLAIN_TITLE for one in sender)  # fmt: skip
    return as_written(said) if marks else said


def _is_one_of(schemes: Collection[str], service: Any) -> bool:
    """Whether a service is known to apprise by one of these."""
    known = service.secure_protocol or ()
    return not set(schemes).isdisjoint((known,) if isinstance(known, str) else known)


def _how_grave(apprise: ModuleType, message: Message) -> Any:
    """By it a service chooses a colour, or whether it wakes somebody. Never "info" or "success": some then close what is open."""
    kinds = apprise.NotifyType
    return kinds.FAILURE if message.incident_level == "HIGH" else kinds.WARNING


def _apprise(name: str) -> ModuleType:
    try:
        return importlib.import_module("apprise")
    except ImportError:
        raise MailError(
            f"the channel {name} needs the package apprise, which is not installed. In the folder with Wardmote's source: "
            f"sudo {sys.prefix}/bin/pip install '.[alerts]'"
        ) from None
