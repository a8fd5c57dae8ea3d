"""No message is lost and none comes twice, between what waits, the digest that it becomes, and a try that failed."""

from __future__ import annotations

import fcntl
import mailbox
import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from listener.errors import UserError
from listener.house import House
from listener.modes.changes import start_mode
from listener.settings import AlertSettings, SmtpSettings
from listener.store.lapsing import erase_messages
from listener.store.messages import (
    Message,
    mark_dropped,
    mark_sending,
    put_out,
    waiting,
)
from listener.tell import send
from listener.telling import hold
from listener.telling import mail as mail_module
from listener.telling.blanking import blank_mails
from listener.telling.hold import ready
from listener.telling.mail import MailboxFile, SmtpServer, open_post
from listener.telling.post import MailError
from listener.telling.witness import append_once
from tests.listener.lives import OWNER, page
from tests.town import Town


def put(house: House, name: str, audience: str = "owner") -> None:
    with house.store.transaction(house.now()) as tx:
        put_out(tx, once=name, kind="test", audience=audience, subject=name, body=f"The words of {name}.")  # fmt: skip
        tx.record("test_put_out")


def quiet(place: Town) -> House:
    """A house in its quiet hours, from eight to noon."""
    path = place.folder / "rules_of_engagement.yaml"
    text, night = path.read_text("utf-8"), '{ starts: "22:00", ends: "07:00" }'
    assert night in text
    day = '{ starts: "08:00", ends: "12:00" }'
    path.write_text(text.replace(night, day, 1), "utf-8")
    return place.open()


def message(number: int = 1, **changes: object) -> Message:
    given = {"once": f"m{number}", "kind": "test", "audience": "owner", "subject": "News", "body": "First.\nSecond.",
             "attempts": 0, "created_at": "2026-11-20T09:00:00+00:00", "sending_at": None}  # fmt: skip
    return Message(number, **(given | changes))  # type: ignore[arg-type]


def test_a_checkpoint_reaches_its_witness_at_once_and_as_it_was_signed(
    place: Town,
) -> None:
    place.settings(witness={"file": "kept.txt"})
    house = quiet(place)
    for name in ("one", "two"):
        put(house, name, "witness by file")
    send(house, open_post(house.settings))
    kept = (place.folder / "kept.txt").read_text()
    assert kept == "The words of one.\n\nThe words of two."


def test_what_may_have_left_before_a_meeting_is_not_told_again_in_the_digest(
    place: Town,
) -> None:
    house = place.open()
    for name in ("one", "two", "three"):
        put(house, name)
    first = waiting(house.store, house.now())[0]
    with house.store.transaction(house.now()) as tx:
        mark_sending(tx, first)
        tx.record("message_leaving")
    open_post(house.settings).deliver(first)  # and there the power was cut
    end = house.now() + timedelta(hours=1)
    start_mode(house, page(house), "meeting", end, OWNER, "We sit.")
    assert send(house, open_post(house.settings)) == 0
    place.clock.forward(hours=2)
    send(house, open_post(house.settings))
    box = [str(mail.get_payload()) for mail in mailbox.mbox(place.folder / "alerts.mbox")]  # fmt: skip
    for name in ("one", "two", "three"):
        assert sum(words.count(f"The words of {name}.") for words in box) == 1, name


@pytest.mark.parametrize("kept", [1.0, 0.9, 0.5])
def test_half_a_mail_that_a_power_cut_left_is_not_taken_for_the_whole(
    tmp_path: Path, kept: float
) -> None:
    box = MailboxFile(tmp_path / "box", AlertSettings(owner=("a@b.example",)))
    box.deliver(message(1))
    box.deliver(message(2, body="Other words.\n" * 100))
    whole = (tmp_path / "box").read_bytes()
    begun = whole.index(b"\nFrom ") + 1
    cut = begun + int((len(whole) - begun) * kept)
    (tmp_path / "box").write_bytes(whole[:cut])
    again = message(2, body="Other words.\n" * 100, sending_at="2026-11-20T09:00:01")
    box.deliver(again)
    box.deliver(again)
    box.deliver(message(3))
    read = list(mailbox.mbox(tmp_path / "box"))
    complete = [m for m in read if str(m.get_payload()).count("Other words.") == 100]
    assert len(complete) == 1
    assert len(read) == 3 + (kept < 1)
    assert read[-1]["Message-ID"] == "<wardmote-3.20261120T090000000000@localhost>"


@contextmanager
def held(path: Path) -> Iterator[Callable[[Callable[[], object]], object]]:
    """Another program holds a file; gives what does something meanwhile, and raises TimeoutError where that hangs."""
    with ThreadPoolExecutor(1) as pool, path.open("ab") as theirs:
        fcntl.flock(theirs, fcntl.LOCK_EX)
        yield lambda do: pool.submit(do).result(10)


def test_a_mailbox_that_a_mail_program_holds_is_waited_for_a_moment_and_loses_nothing(
    place: Town,
) -> None:
    house, box = place.open(), place.folder / "alerts.mbox"
    post = open_post(house.settings)
    post.deliver(message(90, body="An old secret."))
    for name in ("one", "two", "three"):
        put(house, name)
    with held(box) as meanwhile:
        with pytest.raises(MailError, match="another program holds it"):
            meanwhile(lambda: post.deliver(message(91)))
        began = time.monotonic()
        assert send(house, post) == 0, "tried again later, each of them"
        with pytest.raises(UserError, match="Another program holds the mailbox"):
            blank_mails(box, [90])
        assert time.monotonic() - began < 3, "what was just waited for is asked once"
    assert b"An old secret." in box.read_bytes()
    place.clock.forward(minutes=5)
    assert send(house, post) == 3 and blank_mails(box, [90]) == 1
    words = [str(mail.get_payload()) for mail in mailbox.mbox(box)]
    assert len(words) == 4 and not any("secret" in each for each in words)


def test_one_that_is_let_go_in_time_takes_its_mail_at_once(tmp_path: Path) -> None:
    box = MailboxFile(tmp_path / "box", AlertSettings(owner=("a@b.example",)))
    with ThreadPoolExecutor(1) as pool:
        with (tmp_path / "box").open("ab") as theirs:
            fcntl.flock(theirs, fcntl.LOCK_EX)
            waiting_for = pool.submit(box.deliver, message(1))
            time.sleep(0.3)
            assert not waiting_for.done()
        waiting_for.result(10)
    assert len(mailbox.mbox(tmp_path / "box")) == 1


def test_blanking_and_a_witness_file_wait_no_longer(tmp_path: Path) -> None:
    box = MailboxFile(tmp_path / "box", AlertSettings(owner=("a@b.example",)))
    box.deliver(message(1))
    with (
        held(tmp_path / "box") as meanwhile,
        pytest.raises(UserError, match="Another program holds the mailbox"),
    ):
        meanwhile(lambda: blank_mails(tmp_path / "box", [1]))
    with (
        held(tmp_path / "heads") as meanwhile,
        pytest.raises(MailError, match="another program holds it"),
    ):
        meanwhile(lambda: append_once(tmp_path / "heads", "a note"))
    append_once(tmp_path / "heads", "a note")
    assert (tmp_path / "heads").read_text() == "a note"


class Picky:
    """A mail server that refuses one address as often as it is told to."""

    def __init__(self, refuse: str, times: int) -> None:
        self.refuse, self.times = refuse, times
        self.taken: list[list[str]] = []

    async def handle_RCPT(
        self,
        server: SMTP,
        session: Session,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        if address == self.refuse and self.times:
            self.times -= 1
            return "450 try again later"
        envelope.rcpt_tos.append(address)
        return "250 ok"

    async def handle_DATA(
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        self.taken.append(list(envelope.rcpt_tos))
        return "250 taken"


@pytest.fixture
def picky() -> Iterator[tuple[Picky, SmtpSettings]]:
    handler = Picky("b@c.example", 2)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(handler, hostname="127.0.0.1", port=port)
    controller.start()
    yield handler, SmtpSettings(host="127.0.0.1", port=port, starttls=False, sender="w@c.example")  # fmt: skip
    controller.stop()


def test_an_address_that_was_refused_is_tried_again_alone(
    picky: tuple[Picky, SmtpSettings],
) -> None:
    handler, smtp = picky
    both = AlertSettings(owner=("a@c.example", "b@c.example"), smtp=smtp)
    server = SmtpServer(smtp, both, "")
    with pytest.raises(MailError, match="not for 1 of 2"):
        server.deliver(message())
    with pytest.raises(MailError):
        server.deliver(message())
    server.deliver(message())
    assert handler.taken == [["a@c.example"], ["b@c.example"]]


class Hanging:
    """A mail server that says no more after its greeting, or after a mail; it counts who comes."""

    def __init__(self, silent: str) -> None:
        self.silent = silent
        self.came = 0
        self._held: list[socket.socket] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._socket.accept()
                self.came += 1
                self._held.append(line)
                if self.silent != "greeting":
                    Thread(target=self._talk, args=(line,), daemon=True).start()

    def _talk(self, line: socket.socket) -> None:
        with suppress(OSError), line.makefile("rwb", buffering=0) as talk:
            talk.write(b"220 here\r\n")
            in_mail = False
            for said in talk:
                if in_mail and said == b".\r\n":
                    if self.silent == "close":
                        line.shutdown(socket.SHUT_RDWR)
                    return
                if not in_mail:
                    in_mail = said.upper().startswith(b"DATA")
                    talk.write(b"354 go\r\n" if in_mail else b"250 well\r\n")

    def stop(self) -> None:
        for one in (self._socket, *self._held):
            one.close()


@pytest.mark.parametrize("silent", ["greeting", "after the mail", "close"])
def test_a_mail_server_that_does_not_answer_is_asked_once_a_minute(
    monkeypatch: pytest.MonkeyPatch, silent: str
) -> None:
    monkeypatch.setattr(mail_module, "TIMEOUT_SECONDS", 0.3)
    monkeypatch.setattr(mail_module, "WHOLE_SECONDS", 0.6)
    hanging, asked, seconds = Hanging(silent), [], [0.0]
    smtp = SmtpSettings(host="127.0.0.1", port=hanging.port, starttls=False, sender="w@c.example")  # fmt: skip
    alerts = AlertSettings(owner=("a@c.example",), smtp=smtp)
    server = SmtpServer(smtp, alerts, "", clock=lambda: seconds[0])
    for now in (0, 1, 59, 61, 100, 130):
        seconds[0], before = now, hanging.came
        with pytest.raises(MailError):
            server.deliver(message(now + 1))
        asked += [now] * (hanging.came - before)
    hanging.stop()
    assert asked == [0, 61, 130]


def test_what_was_erased_or_dropped_while_others_left_does_not_leave(
    place: Town,
) -> None:
    house = place.open()
    for name in ("one", "two", "three"):
        put(house, name)
    _, second, third = waiting(house.store, house.now())

    def meanwhile(name: str) -> None:
        if name == "tell:after-send":
            house.seam = lambda _: None
            with house.store.transaction(house.now()) as tx:
                erase_messages(tx, [second.message_id])
                mark_dropped(tx, third)
                tx.record("messages_erased")

    house.seam = meanwhile
    assert send(house, open_post(house.settings)) == 2
    box = (place.folder / "alerts.mbox").read_text()
    assert "The words of one." in box and "were erased before it was sent" in box
    assert "The words of two." not in box and "The words of three." not in box


@pytest.mark.parametrize("gone", [1, 2])
def test_what_was_erased_or_dropped_a_moment_ago_is_not_in_the_digest(
    place: Town, monkeypatch: pytest.MonkeyPatch, gone: int
) -> None:
    house, made = quiet(place), hold._make_digest
    names = ("one", "two", "three")[: gone + 1]
    for name in names:
        put(house, name)
    assert not ready(house)
    place.clock.forward(hours=4)

    def late(house: House, audience: str, held: list[Message]) -> None:
        with house.store.transaction(house.now()) as tx:
            erase_messages(tx, [held[0].message_id])
            mark_dropped(tx, held[-1])
            tx.record("messages_erased")
        made(house, audience, held)

    monkeypatch.setattr(hold, "_make_digest", late)
    said = "\n".join(m.body for m in ready(house))
    assert "The words of one." not in said and "erased before it was sent" in said
    assert f"The words of {names[-1]}." not in said
    assert ("The words of two." in said) == (gone == 2)
