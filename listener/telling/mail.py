"""Sends messages: to a mailbox file, or to the mail server that the user configured."""

from __future__ import annotations

import os
import re
import smtplib
import socket
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from email.message import EmailMessage
from functools import partial
from pathlib import Path
from typing import Any

from listener.errors import UserError
from listener.keyring import Secrets
from listener.settings import AlertSettings, Settings, SmtpSettings
from listener.store.messages import Message
from listener.telling.channels import Channels
from listener.telling.composing import SENDER, compose, flat
from listener.telling.mail_faults import MailFault, encryption_fault, fault_of
from listener.telling.naming import mark_of, old_name_of
from listener.telling.patience import Patience, lock_file
from listener.telling.post import MailError, PartlySent, Post
from listener.telling.recipients import on_the_wire, recipients_of
from listener.telling.witness import Ways

TIMEOUT_SECONDS = 20.0
SILENT_SECONDS = 60.0
WHOLE_SECONDS = 60.0  # for one mail, however slowly the server drips; some wait long before they greet
SHORTEST_SECONDS = 0.01  # a time-out of none at all would be another thing
# An answer that never came: smtplib makes of a time-out while it reads that the connection is gone.
_SILENCE = (TimeoutError, ConnectionResetError, BrokenPipeError, smtplib.SMTPServerDisconnected)  # fmt: skip


class MailboxFile:
    """A mailbox file (mbox) in the data folder. A message that may be in it already is looked for first."""

    def __init__(
        self,
        path: Path,
        alerts: AlertSettings,
        witnesses: tuple[str, ...] = (),
        mark: str = "",
    ) -> None:
        self._path = path
        self._mark = mark
        self._alerts = alerts
        self._witnesses = witnesses

    def deliver(self, message: Message) -> None:
        """Append one message. Raises MailError where the file cannot be written."""
        recipients = recipients_of(self._alerts, self._witnesses, message.audience)
        mail = compose(message, SENDER, recipients, self._mark)
        try:
            # 0600: the words of residents stand in it. The kernel drops the lock of a killed process.
            opened = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(opened, "ab") as file:
                lock_file(file, self._path)
                if message.sending_at is None or not self._holds(mail, message):
                    file.write(self._gap() + flat(mail) + b"\n")
                    file.flush()
                    os.fsync(file.fileno())
        except OSError as error:
            raise MailError(
                f"the mailbox {self._path} cannot be written ({error.strerror})"
            ) from error

    def _gap(self) -> bytes:
        """What must stand before a new mail: nothing, but after half a mail the end of its line."""
        with self._path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - 2))
            return b"" if file.read() in (b"", b"\n\n") else b"\n\n"

    def _holds(self, mail: EmailMessage, message: Message) -> bool:
        """Whether it lies there whole. A power cut may have left the beginning only."""
        body = flat(mail).partition(b"\n\n")[2].rstrip(b"\n")
        named = f"\nMessage-ID: {mail['Message-ID']}\n".encode()
        # Under its old name another may lie there, from before a backup was restored; it was written at another time.
        before = f"\nMessage-ID: <{old_name_of(message)}>\nDate: {mail['Date']}\n".encode()  # fmt: skip
        box = self._path.read_bytes()
        for found in re.finditer(b"|".join(map(re.escape, (named, before))), box):
            whole = box[found.start() :].partition(b"\nFrom ")[0]
            said = whole.partition(b"\n\n")[2].rstrip(b"\n")
            if said and (said == body or not body.startswith(said)):
                return True  # other words are those that were blanked since
        return False


def located(settings: Settings) -> SmtpSettings | None:
    """The mail server of the settings, its `ca_file` as a whole path; None where there is none."""
    smtp = settings.alerts.smtp
    if smtp is None or smtp.ca_file is None:
        return smtp
    return smtp.model_copy(update={"ca_file": settings.path(smtp.ca_file)})


def _trusted(smtp: SmtpSettings) -> ssl.SSLContext:
    """What a server's certificate is held against: its name, its days, and who signed it. Raises MailError."""
    try:
        return ssl.create_default_context(cafile=smtp.ca_file)
    except OSError as error:  # what is no certificate is one, too
        raise MailError(
            f"the file {smtp.ca_file}, named as `ca_file`, cannot be read as a certificate"
        ) from error


class _Line(smtplib.SMTP):
    """A connection to a mail server that says nothing more once its time is over, so that no mail leaves after we gave it up."""

    def __init__(self, smtp: SmtpSettings, lines: list[_Line]) -> None:
        self._ends = time.monotonic() + WHOLE_SECONDS
        self.given_up = False
        lines.append(self)  # before it connects: to greet is what a server may drip
        super().__init__(smtp.host, smtp.port, timeout=TIMEOUT_SECONDS)

    def send(self, s: Any) -> None:
        """Say something. Raises TimeoutError where the time is over."""
        if time.monotonic() >= self._ends:
            raise TimeoutError
        super().send(s)

    def data(self, msg: Any) -> tuple[int, bytes]:
        """Hand over the mail. A server may look through it for long before it answers, and one that took it gets no second copy."""
        self._wait(self._ends - time.monotonic())
        return super().data(msg)

    def _wait(self, seconds: float) -> None:
        """How long each answer is waited for from now on."""
        if self.sock is not None:
            self.sock.settimeout(max(seconds, SHORTEST_SECONDS))

    def __exit__(self, *_: object) -> None:
        """Say goodbye. Whatever the server says to that, the mail is taken by then, and must not be sent once more."""
        with suppress(OSError, smtplib.SMTPException):
            # Half of what is left: who gives up on the whole mail meanwhile would send it again.
            self._wait(min(TIMEOUT_SECONDS, (self._ends - time.monotonic()) / 2))
            self.docmd("QUIT")
        self.close()

    def hang_up(self) -> None:
        """End what another thread waits for on this line."""
        self.given_up = True
        if self.sock is not None:
            with suppress(OSError):
                self.sock.shutdown(socket.SHUT_RDWR)


class SmtpServer:
    """A mail server. After a time-out the same message, with the same Message-ID, is sent again.

    An address that it refuses is tried again alone: who has a message gets it no second time. A server that does not answer is left alone for a minute, so that
    many messages do not keep the acts waiting, a time-out each. So is one that drips: a mail has so long in all. `clock`
    counts seconds.
    """

    def __init__(
        self,
        smtp: SmtpSettings,
        alerts: AlertSettings,
        password: str | Callable[[], str],
        witnesses: tuple[str, ...] = (),
        clock: Callable[[], float] = time.monotonic,
        mark: str = "",
    ) -> None:
        self._mark = mark
        self._clock = clock
        self._patience = Patience(clock, WHOLE_SECONDS)
        self._silent_until = 0.0
        self._taken: dict[
            int, tuple[str, ...]
        ] = {}  # also where that could not be noted
        self._smtp = smtp
        self._alerts = alerts
        self._password = password if callable(password) else lambda: password
        self._witnesses = witnesses

    def deliver(self, message: Message) -> None:
        """Send one message. Raises MailError."""
        recipients = recipients_of(self._alerts, self._witnesses, message.audience)
        if not recipients:
            raise MailError(f"nobody is named for {message.audience} in wardmote.yaml")
        where = f"{self._smtp.host}:{self._smtp.port}"
        if self._clock() < self._silent_until:
            raise MailError(f"the mail server {where} did not answer a moment ago")
        lines: list[_Line] = []
        once = partial(self._send, message, recipients, where, lines)
        _in_time(self._patience, f"the mail server {where}", once, lines)

    def _send(
        self, message: Message, recipients: tuple[str, ...], where: str, lines: list[_Line]
    ) -> None:  # fmt: skip
        number, had = message.message_id, self._who_has(message)
        # Of an audience that was mended meanwhile, who is new gets it, and who is no longer named is not missed.
        to = [each for each in recipients if each not in had]
        if not to:
            return
        trust = _trusted(self._smtp) if self._smtp.starttls else None
        password = self._password() if self._smtp.user else ""
        try:
            with _Line(self._smtp, lines) as server:
                if trust:
                    server.starttls(context=trust)
                if self._smtp.user:
                    server.login(self._smtp.user, password)
                refused = self._say(server, message, recipients, to)
        except (OSError, smtplib.SMTPException) as error:
            # One that was given up rests already, from that moment on.
            if isinstance(error, _SILENCE) and not any(line.given_up for line in lines):
                self._silent_until = self._clock() + SILENT_SECONDS
            said = encryption_fault(error) or f"did not take the message: it {fault_of(error, self._smtp.port)}"  # fmt: skip
            raise MailError(f"the mail server {where} {said}") from error
        has = (*had, *(each for each in to if each not in refused))
        self._taken[number] = has
        if refused:
            said = f"the mail server {where} took the message, but not for {len(refused)} of {len(recipients)} addresses"
            raise PartlySent(said, has) if len(has) > len(had) else MailError(said)
        self._taken.pop(number, None)

    def _who_has(self, message: Message) -> tuple[str, ...]:
        noted = tuple(message.taken.split(",")) if message.taken else ()
        return tuple(dict.fromkeys(noted + self._taken.get(message.message_id, ())))

    def _say(
        self, server: smtplib.SMTP, message: Message, recipients: tuple[str, ...], to: list[str]
    ) -> set[str]:  # fmt: skip
        """Send it once to these; gives who was refused. Raises SMTPException or MailError where nobody has it."""
        server.ehlo_or_helo_if_needed()
        wide = server.has_extn("smtputf8")
        plain = {each: on_the_wire(each, any_letters=wide) for each in recipients}
        ask = {plain[each]: each for each in to if plain[each]}
        refused = {each for each in to if not plain[each]}
        sender = on_the_wire(self._smtp.sender, any_letters=wide)
        if not (sender and any(plain.values())):
            raise MailError(f"the mail server {self._smtp.host}:{self._smtp.port} takes no address with an accent before the @")  # fmt: skip
        if not ask:
            return refused
        # An address that the server cannot even read would keep the mail from all the others.
        wide = wide and not all(each.isascii() for each in ask)
        shown = tuple(each for each in plain.values() if each and (wide or each.isascii()))  # fmt: skip
        mail = compose(message, sender, shown, self._mark)
        try:
            answered = server.send_message(mail, to_addrs=list(ask))
        except smtplib.SMTPRecipientsRefused:
            if len(to) == len(recipients):
                raise
            return set(
                to
            )  # nobody took it: a server that hung up in between answers for some alone
        return refused | {ask[each] for each in answered}


def _in_time(
    patience: Patience, way: str, once: Callable[[], None], lines: list[_Line]
) -> None:
    """Have it end in time, and hang up where it does not. Raises MailError."""
    try:
        patience.spend(way, once)
    except MailError:
        for line in lines:
            line.hang_up()
        raise


def try_mail(smtp: SmtpSettings, password: str) -> MailFault | None:
    """Why a mail server does not let us in, without a secret; None where it does. Sends nothing."""
    lines: list[_Line] = []
    found: list[MailFault | None] = []
    try:
        _in_time(Patience(whole=WHOLE_SECONDS), "it", lambda: found.append(_tried(smtp, password, lines)), lines)  # fmt: skip
    except MailError as error:
        return MailFault(str(error).removeprefix("it ").replace("did not", "does not", 1))  # fmt: skip
    return found[0]


def _tried(smtp: SmtpSettings, password: str, lines: list[_Line]) -> MailFault | None:
    try:
        trust = _trusted(smtp) if smtp.starttls else None
        with _Line(smtp, lines) as server:
            server.ehlo()
            if trust:
                server.starttls(context=trust)
            if smtp.user:
                server.login(smtp.user, password)
            code, _ = server.noop()
            return None if code == 250 else MailFault(f"answers {code}")
    except MailError as error:
        return MailFault(f"was not asked: {error}")
    except (OSError, smtplib.SMTPException) as error:
        return fault_of(error, smtp.port)


def open_post(settings: Settings) -> Post:
    """The ways out that the settings name. What is wrong with one of them is said when a message is to leave by it."""
    secrets, mark = Secrets(settings.folder), mark_of(settings.folder)
    mail = _mail(settings, mark)
    return Ways(settings, mail, Channels(settings, secrets, mark), mark)


def _mail(settings: Settings, mark: str) -> Post:
    smtp, witnesses = located(settings), settings.witness.mail
    if smtp is None:
        mailbox = settings.path(settings.alerts.mailbox)
        return MailboxFile(mailbox, settings.alerts, witnesses, mark)
    word = partial(_password_now, settings)
    return SmtpServer(smtp, settings.alerts, word, witnesses, mark=mark)


def _password_now(settings: Settings) -> str:
    """The password as it lies there now: one that is mended needs no restart. Raises MailError."""
    try:
        return mail_password(settings)
    except UserError as error:  # it stops the mails, and nothing else
        raise MailError(str(error).rstrip(".")) from error


def mail_password(settings: Settings) -> str:
    """The password of the mail server; "" where it wants none. Raises UserError where it is missing, open to others or bad."""
    smtp = settings.alerts.smtp
    if smtp is None or not smtp.user:
        return ""
    password = Secrets(settings.folder).read("smtp_password")
    if password is None or not password.get_secret_value():
        raise UserError(
            f"The mail server wants a password for {smtp.user}. Put it into "
            f"{settings.folder / 'secrets' / 'smtp_password'}, a file that only you may read."
        )
    return password.get_secret_value()
