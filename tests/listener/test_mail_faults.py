"""What is wrong with a mail server is said in words that tell what to look at, where alerts do not leave and in `doctor`."""

from __future__ import annotations

import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from listener.doctor.ways import look_at_mail
from listener.settings import AlertSettings, SmtpSettings
from listener.tell import send
from listener.telling.mail import SmtpServer, open_post, try_mail
from listener.telling.mail_faults import fault_of
from listener.telling.post import MailError
from tests.listener.newsroom import newsroom
from tests.listener.test_channels import why_delayed
from tests.listener.test_desk_serving import free_port
from tests.listener.test_tell_once import message

LIST = ("comms@council.example",)
SECRET = "correct horse battery"


class Strict:
    """A mail server that refuses at one place, with words of its own in which our secret stands."""

    def __init__(self, at: str = "") -> None:
        self.at = at

    async def handle_MAIL(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:  # fmt: skip
        envelope.mail_from = address
        return f"550 you are not {SECRET}" if self.at == "sender" else "250 ok"

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:  # fmt: skip
        envelope.rcpt_tos.append(address)
        return f"550 nobody {SECRET}" if self.at == "address" else "250 ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # fmt: skip
        return f"552 too large {SECRET}" if self.at == "mail" else "250 ok"


@contextmanager
def strict(at: str = "", **more: object) -> Iterator[SmtpSettings]:
    """Such a server, and the settings that name it."""
    port = free_port()
    server = Controller(Strict(at), hostname="127.0.0.1", port=port, **more)
    server.start()
    try:
        yield SmtpSettings(host="127.0.0.1", port=port, starttls=False, sender="w@c.example")  # fmt: skip
    finally:
        server.stop()


def refusal(smtp: SmtpSettings) -> str:
    """Why a mail does not leave by this server."""
    with pytest.raises(MailError) as raised:
        SmtpServer(smtp, AlertSettings(owner=LIST), SECRET).deliver(message())
    return str(raised.value)


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("sender", "it takes no mail from this sender; check `sender`"),
        ("address", "it has no mailbox for any of these addresses"),
        ("mail", "it refused the mail itself (status 552)"),
    ],
)
def test_what_a_mail_server_refuses_is_said_in_words_and_never_in_its_own(
    at: str, words: str
) -> None:
    with strict(at) as smtp:
        said = refusal(smtp)
    assert words in said and SECRET not in said and "SMTP" not in said


def test_a_wrong_password_is_named_with_where_it_stands(tmp_path: Path) -> None:
    def nobody(*_: object) -> AuthResult:
        return AuthResult(success=False, handled=False)

    with strict(authenticator=nobody, auth_require_tls=False) as smtp:
        mail = smtp.model_dump() | {"user": "w@council.example"}
        with newsroom(tmp_path / "data", alerts={"smtp": mail}) as room:
            secret = room.house.folder / "secrets" / "smtp_password"
            secret.parent.mkdir(mode=0o700, exist_ok=True)
            secret.touch(0o600)
            secret.write_text(SECRET)
            room.say("Jo from the Sample Gazette here. Would you give us a comment?")
            send(room.house, open_post(room.house.settings))
            said = why_delayed(room)
    assert "does not take this user and password" in said, said
    assert "secrets/smtp_password" in said and SECRET not in said


def sender(status: int, said: str) -> Exception:
    return smtplib.SMTPSenderRefused(status, said.encode(), "w@c.example")


def addresses(*answers: tuple[int, str]) -> Exception:
    return smtplib.SMTPRecipientsRefused(
        {f"{n}@c.example": (status, said.encode()) for n, (status, said) in enumerate(answers)}
    )  # fmt: skip


@pytest.mark.parametrize(
    "error",
    [
        sender(451, "4.7.1 try again later"),
        addresses((450, "4.2.0 greylisted")),
        addresses((550, "5.1.1 no such user"), (450, "4.2.0 greylisted")),
        smtplib.SMTPAuthenticationError(454, b"4.7.0 temporary failure"),
        smtplib.SMTPDataError(451, b"4.3.0 busy"),
        smtplib.SMTPConnectError(421, b"too many connections"),
    ],
    ids=str,
)
def test_a_server_that_asks_to_be_tried_later_sends_nobody_to_look_at_anything(
    error: Exception,
) -> None:
    said = str(fault_of(error, 587))
    assert said.startswith("asks to be tried again later (status 4")
    assert "wardmote.yaml" not in said and "smtp_password" not in said


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (sender(530, "5.7.57 not authenticated"), "wants a login; set `user`"),
        (addresses((530, "5.7.1 not authenticated")), "wants a login; set `user`"),
        (sender(530, "5.7.0 Must issue a STARTTLS command first"), "`starttls: true`"),
        (addresses((554, "5.7.1 Relay access denied")), "does not send mail for us (status 554)"),
        (sender(552, "5.2.2 too much"), "refuses the sender (status 552)"),
        (addresses((501, "5.1.3 syntax")), "refuses these addresses (status 501)"),
        (sender(553, "5.7.1 not yours"), "takes no mail from this sender; check `sender`"),
        (addresses((553, "5.1.3 unknown")), "has no mailbox for any of these addresses"),
        (smtplib.SMTPAuthenticationError(535, b"5.7.8 bad"), "does not take this user and password"),
    ],
    ids=str,
)  # fmt: skip
def test_what_a_server_refuses_for_good_is_told_by_its_status(
    error: Exception, words: str
) -> None:
    assert words in str(fault_of(error, 587))


def test_a_server_that_wants_no_password_is_told_apart_from_a_wrong_one() -> None:
    with strict() as smtp:
        said = refusal(smtp.model_copy(update={"user": "w@council.example"}))
    assert "leave `user` out" in said


def test_a_closed_port_names_what_to_check_in_mails_and_in_doctor() -> None:
    smtp = SmtpSettings(host="127.0.0.1", port=free_port(), starttls=False, sender="w@c.example")  # fmt: skip
    words = "lets nobody in on this port; check `host` and `port`"
    assert words in refusal(smtp) and words in str(try_mail(smtp, ""))


def test_a_port_that_is_encrypted_from_the_start_is_not_called_slow() -> None:
    silent = smtplib.SMTPServerDisconnected("Connection unexpectedly closed: timed out")
    assert "mostly `port: 587`" in fault_of(silent, 465).mend
    assert str(fault_of(silent, 587)) == "hung up or did not answer in time"


def test_a_mistyped_host_is_not_called_slow() -> None:
    assert "check `host`" in fault_of(socket.gaierror(-2, "Name or service not known"), 587).mend  # fmt: skip


def test_doctor_parts_what_is_wrong_from_what_to_do_whatever_signs_stand_in_it() -> (
    None
):
    untrusted = ssl.SSLCertVerificationError()
    untrusted.verify_message = "names do not match; two were looked at."
    fault = fault_of(untrusted, 587)
    assert fault.said == "shows a certificate that cannot be trusted (names do not match; two were looked at)"  # fmt: skip
    assert fault.mend == ""


def test_doctor_names_what_is_wrong_and_beside_it_what_to_look_at(
    tmp_path: Path,
) -> None:
    port = free_port()
    mail = {"host": "127.0.0.1", "port": port, "starttls": False, "sender": "w@c.example"}  # fmt: skip
    with newsroom(tmp_path / "data", alerts={"smtp": mail, "owner": ["o@c.example"], "comms": ["c@c.example"]}) as room:  # fmt: skip
        (line,) = look_at_mail(room.house.settings)
    assert line.said == f"127.0.0.1:{port} lets nobody in on this port."
    assert line.mend == "Check `host` and `port` in wardmote.yaml."
