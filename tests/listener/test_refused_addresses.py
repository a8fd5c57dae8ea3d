"""One address that a mail server refuses keeps no mail from the others, who get each once; and it is said, once."""

from __future__ import annotations

import email
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from listener.claims.handling import acknowledge
from listener.claims.mind import mind_incidents
from listener.doctor.inside import look_at_outbox
from listener.settings import AlertSettings, SmtpSettings
from listener.store.incidents import steps_of
from listener.store.messages import why_delayed
from listener.tell import send
from listener.telling.mail import SmtpServer, open_post, try_mail
from listener.telling.outbox_lines import delayed_lines
from listener.telling.post import MailError, PartlySent
from tests.listener.newsdesk import newsdesk
from tests.listener.newsroom import CLAIM, COMMS, Newsroom, newsroom, words
from tests.listener.test_desk_serving import free_port
from tests.listener.test_tell_once import message

LIST = ("comms@council.example", "leaver@council.example")
ACCENT = "tîm@cyngor.example"


class Refusing:
    """A mail server at which some have no mailbox."""

    def __init__(self, *refuse: str) -> None:
        self.refuse = set(refuse)
        self.taken: list[tuple[tuple[str, ...], Any]] = []

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:  # fmt: skip
        if address in self.refuse:
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # fmt: skip
        assert isinstance(envelope.content, bytes)
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.taken.append((tuple(envelope.rcpt_tos), mail))
        return "250 taken"

    def subjects(self, address: str) -> list[str]:
        """What one of them got."""
        return [str(mail["Subject"]) for to, mail in self.taken if address in to]


@contextmanager
def refusing(*refuse: str, utf8: bool = True) -> Iterator[tuple[Refusing, dict[str, Any]]]:  # fmt: skip
    """Such a server, and the settings that name it."""
    handler, port = Refusing(*refuse), free_port()
    server = Controller(handler, hostname="127.0.0.1", port=port, enable_SMTPUTF8=utf8)
    server.start()
    try:
        yield handler, {"host": "127.0.0.1", "port": port, "starttls": False, "sender": "w@council.example"}  # fmt: skip
    finally:
        server.stop()


def go_on(room: Newsroom, times: int, **each: float) -> None:
    """Time goes by; each time by a service that was started anew, as after a crash."""
    for _ in range(times):
        room.clock.forward(**each)
        mind_incidents(room.house)
        send(room.house, open_post(room.house.settings))


def test_what_one_address_refuses_has_left_and_no_address_gets_it_twice(
    tmp_path: Path,
) -> None:
    with refusing(LIST[1]) as (server, smtp), newsroom(tmp_path / "data", alerts={"smtp": smtp, "comms": LIST}) as room:  # fmt: skip
        room.spread(5)
        go_on(room, 1, minutes=5)
        room.spread(7)
        go_on(room, 13, minutes=5)
        alerts = [each for each in server.subjects(LIST[0]) if each.startswith(("MEDIUM", "HIGH"))]  # fmt: skip
        assert [each.split(":")[0] for each in alerts] == ["MEDIUM", "HIGH"]
        (told, *_) = [words(mail) for to, mail in server.taken if "lead@council.example" in to]  # fmt: skip
        assert "It was sent to comms at" in told and "could not be sent" not in told
        server.refuse.clear()
        go_on(room, 3, hours=1)
        assert [each.split(":")[0] for each in server.subjects(LIST[1])] == ["HIGH"]
        assert sum(each.startswith("HIGH") for each in server.subjects(LIST[0])) == 1
        assert not room.house.store.rows("SELECT 1 FROM outbox WHERE taken <> ''")


def test_an_alert_that_somebody_got_is_not_told_as_unsent_once_the_claim_is_true(
    tmp_path: Path,
) -> None:
    with refusing(LIST[1]) as (server, smtp), newsdesk(tmp_path / "data", alerts={"smtp": smtp, "comms": LIST}) as day:  # fmt: skip
        room = day.room
        room.spread(5)
        go_on(room, 1, minutes=2)
        room.spread(7)
        go_on(room, 1, minutes=2)
        before = len(server.taken)
        claim = CLAIM | {"verdict": "true", "correct_statement": "All close."}
        (day.house.folder / "claims.yaml").write_text(json.dumps({"version": 1, "claims": [claim]}))  # fmt: skip
        day.take_in()
        go_on(room, 4, hours=24)
        assert not [s for s in steps_of(room.house.store, 1) if s["what"] == "not_sent"]
        assert room.incidents()[0]["told_level"] == "HIGH"
        told = [words(mail) for to, mail in server.taken[before:] if LIST[0] in to]
        assert any("found true" in each for each in told), told


def test_it_is_told_once_and_until_the_address_is_mended(tmp_path: Path) -> None:
    signs = "SELECT detail FROM beats WHERE name = 'fault:unsent:part of comms'"
    with refusing(LIST[1]) as (server, smtp), newsroom(tmp_path / "data", alerts={"smtp": smtp, "comms": LIST}) as room:  # fmt: skip
        room.spread(12)
        go_on(room, 20, hours=1)
        assert server.subjects("owner@council.example") == []
        (late,) = delayed_lines(why_delayed(room.house.store, 3))
        assert "to comms did not reach every address" in late and "@" not in late
        go_on(room, 24 * 5, hours=2)
        said = "Mail does not reach 1 of 2 addresses of comms"
        assert server.subjects("owner@council.example") == [said]
        (mail,) = [mail for to, mail in server.taken if "owner@council.example" in to]
        assert "@" not in words(mail)
        assert "1 of 2 addresses" in room.house.store.value(signs)
        assert not room.house.store.rows("SELECT 1 FROM outbox WHERE state = 'stuck'")
        (line,) = look_at_outbox(room.house)
        assert LIST[1] in line.mend
        log = room.house.store.rows("SELECT reason, details FROM entries")
        assert not [each for each in log if "leaver" in f"{each}"]
        room.clock.forward(days=1)
        server.refuse.clear()
        room.spread(12)
        go_on(room, 30, hours=1)
        assert room.house.store.value(signs) == ""


def test_at_night_and_once_it_is_taken_on_nobody_is_told_that_it_did_not_go(
    tmp_path: Path,
) -> None:
    with refusing(LIST[1]) as (server, smtp), newsroom(tmp_path / "data", alerts={"smtp": smtp, "comms": LIST}) as room:  # fmt: skip
        room.spread(5)
        go_on(room, 1, minutes=1)
        room.spread(1)
        go_on(room, 1, minutes=1)
        room.clock.moment = room.clock.moment.replace(hour=23)
        go_on(room, 3, minutes=20)
        acknowledge(room.house, 1, COMMS)
        room.clock.moment += timedelta(hours=10)
        go_on(room, 5, minutes=20)
        steps = {step["what"] for step in steps_of(room.house.store, 1)}
        assert not steps & {"held", "not_sent"}
        assert len(server.subjects(LIST[0])) == len(set(server.subjects(LIST[0])))


def test_a_mended_list_gets_what_waits_and_who_was_taken_off_it_is_not_missed() -> None:
    with refusing(LIST[1]) as (server, smtp):

        def post(*owner: str) -> SmtpServer:
            return SmtpServer(SmtpSettings(**smtp), AlertSettings(owner=owner), "")

        with pytest.raises(PartlySent, match="not for 1 of 2") as caught:
            post(*LIST).deliver(message())
        waits = message(taken=",".join(caught.value.taken))
        with pytest.raises(MailError, match="not for 1 of 2"):
            post(*LIST).deliver(waits)
        post(LIST[0]).deliver(waits)
        post(LIST[0], "new@council.example").deliver(waits)
        assert [to for to, _ in server.taken] == [(LIST[0],), ("new@council.example",)]


def test_an_address_with_an_accent_keeps_no_mail_from_the_others() -> None:
    to = AlertSettings(owner=(LIST[0], ACCENT, "a@tŷ.example"))
    with refusing(utf8=False) as (server, smtp):
        post = SmtpServer(SmtpSettings(**smtp), to, "")
        with pytest.raises(PartlySent, match="not for 1 of 3"):
            post.deliver(message())
        with pytest.raises(MailError, match="not for 1 of 3"):
            post.deliver(message())
        ((got, mail),) = server.taken
        assert got == (LIST[0], "a@xn--t-foa.example")
        assert ACCENT not in str(mail["To"]) and LIST[0] in str(mail["To"])
        alone = SmtpServer(SmtpSettings(**smtp), AlertSettings(owner=(ACCENT,)), "")
        with pytest.raises(MailError, match="no address with an accent"):
            alone.deliver(message(2))
    with refusing() as (server, smtp):
        SmtpServer(SmtpSettings(**smtp), to, "").deliver(message())
        ((got, _),) = server.taken
        assert got == (LIST[0], ACCENT, "a@xn--t-foa.example")


class Odd(Refusing):
    """A mail server that says goodbye in words of its own, or hangs up on one address."""

    goodbye = "500 what?"
    hangs_up_on = ""

    async def handle_QUIT(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # fmt: skip
        return self.goodbye

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:  # fmt: skip
        if address == self.hangs_up_on:
            return "421 closing"
        return await super().handle_RCPT(server, session, envelope, address, options)


@contextmanager
def odd(goodbye: str, hangs_up_on: str = "") -> Iterator[tuple[Odd, SmtpSettings]]:
    """Such a server, and the settings that name it."""
    handler, port = Odd(), free_port()
    handler.goodbye, handler.hangs_up_on = goodbye, hangs_up_on
    server = Controller(handler, hostname="127.0.0.1", port=port)
    server.start()
    try:
        yield handler, SmtpSettings(host="127.0.0.1", port=port, starttls=False, sender="w@c.example")  # fmt: skip
    finally:
        server.stop()


@pytest.mark.parametrize("goodbye", ["500 what?", "421 closing", "250 ok"])
def test_a_mail_that_was_taken_has_left_whatever_the_server_says_at_parting(
    goodbye: str,
) -> None:
    with odd(goodbye) as (server, smtp):
        SmtpServer(smtp, AlertSettings(owner=LIST), "").deliver(message())
        assert [to for to, _ in server.taken] == [LIST]


def test_a_server_that_hangs_up_on_an_address_has_taken_nothing_for_those_after_it() -> None:  # fmt: skip
    names = ("a@c.example", "b@c.example", "z@c.example")
    with odd("221 bye", hangs_up_on="b@c.example") as (server, smtp):
        post = SmtpServer(smtp, AlertSettings(owner=names), "")
        waits = message(taken="a@c.example")
        for _ in range(2):
            with pytest.raises(MailError, match="not for 2 of 3") as caught:
                post.deliver(waits)
            assert not isinstance(caught.value, PartlySent)
        server.hangs_up_on = ""
        post.deliver(waits)
        assert [to for to, _ in server.taken] == [names[1:]]


def test_a_server_without_encryption_is_named_as_that_and_gets_nothing() -> None:
    with odd("221 bye") as (server, smtp):
        asks = smtp.model_copy(update={"starttls": True})
        with pytest.raises(MailError, match="offers no encryption"):
            SmtpServer(asks, AlertSettings(owner=LIST), "").deliver(message())
        assert "offers no encryption" in str(try_mail(asks, "")) and not server.taken
