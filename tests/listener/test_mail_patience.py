"""A mail server that takes its time once it has the mail is waited for, so that nobody gets the same mail again and again."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from listener.settings import AlertSettings, SmtpSettings
from listener.telling import mail as mail_module
from listener.telling.mail import SmtpServer
from tests.listener.test_desk_serving import free_port
from tests.listener.test_tell_once import message


class Slow:
    """A mail server that looks through a mail before it takes it, or says nothing to a goodbye."""

    def __init__(self, takes: float, leaves: float) -> None:
        self._takes, self._leaves = takes, leaves
        self.taken = 0

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # fmt: skip
        await asyncio.sleep(self._takes)
        self.taken += 1
        return "250 taken"

    async def handle_QUIT(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # fmt: skip
        await asyncio.sleep(self._leaves)
        return "221 bye"


@contextmanager
def listening(takes: float = 0.0, leaves: float = 0.0) -> Iterator[tuple[Slow, int]]:
    """Such a server, and the port where it listens."""
    handler, port = Slow(takes, leaves), free_port()
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield handler, port
    finally:
        controller.stop()


@contextmanager
def slow(takes: float = 0.0, leaves: float = 0.0) -> Iterator[tuple[Slow, SmtpServer]]:
    """Such a server, and what sends to it."""
    with listening(takes, leaves) as (handler, port):
        smtp = SmtpSettings(host="127.0.0.1", port=port, starttls=False, sender="w@c.example")  # fmt: skip
        yield handler, SmtpServer(smtp, AlertSettings(owner=("a@c.example",)), "")


def test_the_answer_to_a_mail_is_waited_for_as_long_as_a_mail_has_in_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(mail_module, "TIMEOUT_SECONDS", 0.3)
    with slow(takes=0.8) as (handler, server):
        server.deliver(message())
        assert handler.taken == 1


def test_a_mail_that_was_taken_counts_as_sent_though_the_goodbye_is_not_answered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(mail_module, "WHOLE_SECONDS", 2.0)
    with slow(leaves=30.0) as (handler, server):
        server.deliver(message())
        assert handler.taken == 1
