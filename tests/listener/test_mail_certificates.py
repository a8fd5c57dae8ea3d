"""A mail server is believed only with a certificate that holds: its name, its days, and who signed it. One that drips
holds nobody up."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

from listener.doctor.ways import look_at_mail
from listener.settings import AlertSettings, Settings, SmtpSettings
from listener.store.messages import put_out
from listener.tell import send
from listener.telling import mail as mail_module
from listener.telling.mail import SmtpServer, open_post, try_mail
from listener.telling.post import MailError
from tests.listener.newsroom import newsroom
from tests.listener.test_desk_serving import free_port
from tests.listener.test_digest_long import CLAIMS, PLACES
from tests.listener.test_tell import Sink
from tests.listener.test_tell_once import Hanging, message
from tests.town import Town


def certificate(folder: Path, *, host: str = "127.0.0.1", days: int = 1) -> Path:
    """A certificate that signs itself, as a council's own would, with its key in the same file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Market Sample Council")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=9))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))]), False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    path = folder / "council.pem"
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(secret + made.public_bytes(Encoding.PEM))
    return path


class Seen(Sink):
    """A mail server that keeps the passwords it was told, beside the mails."""

    def __init__(self) -> None:
        super().__init__()
        self.passwords: list[bytes] = []

    def check(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:  # fmt: skip
        self.passwords.append(data.password)
        return AuthResult(success=True)


@contextmanager
def mail_server(pem: Path) -> Iterator[tuple[Seen, int]]:
    """A mail server with this certificate."""
    seen = Seen()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)

    class Server(Controller):
        def factory(self) -> SMTP:
            return SMTP(seen, tls_context=context, require_starttls=True, authenticator=seen.check)  # fmt: skip

    server = Server(seen, hostname="127.0.0.1", port=free_port())
    server.start()
    try:
        yield seen, server.port
    finally:
        server.stop()


def smtp(port: int, ca_file: Path | None) -> SmtpSettings:
    return SmtpSettings(host="127.0.0.1", port=port, user="w", sender="w@c.example", ca_file=ca_file)  # fmt: skip


def post(settings: SmtpSettings) -> SmtpServer:
    return SmtpServer(settings, AlertSettings(owner=("a@c.example",)), "hush-hush")


def test_a_server_with_a_certificate_of_a_trusted_file_gets_the_mail(
    tmp_path: Path,
) -> None:
    pem = certificate(tmp_path)
    with mail_server(pem) as (seen, port):
        post(smtp(port, pem)).deliver(message())
    assert len(seen.got) == 1 and seen.passwords == [b"hush-hush"]


@pytest.mark.parametrize(
    ("made", "trusted", "why"),
    [
        ({}, False, "self-signed"),
        ({"host": "127.0.0.9"}, True, "not valid for '127.0.0.1'"),
        ({"days": -1}, True, "expired"),
    ],
)
def test_a_server_that_shows_no_good_certificate_gets_no_password_and_no_mail(
    tmp_path: Path, made: dict[str, Any], trusted: bool, why: str
) -> None:
    pem = certificate(tmp_path, **made)
    said = "certificate that cannot be trusted"
    with mail_server(pem) as (seen, port), pytest.raises(MailError, match=said) as caught:  # fmt: skip
        post(smtp(port, pem if trusted else None)).deliver(message())
    assert why in str(caught.value) and not (seen.got or seen.passwords)


def test_a_file_of_certificates_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    for name, text in (("missing.pem", None), ("words.pem", "none at all")):
        path = tmp_path / name
        if text:
            path.write_text(text)
        with pytest.raises(MailError, match=f"{name}.*ca_file.*cannot be read"):
            post(smtp(9, path)).deliver(message())


def test_the_file_is_looked_for_in_the_data_folder_and_doctor_names_the_fault(
    place: Town,
) -> None:
    pem = certificate(place.folder)
    (place.folder / "secrets" / "smtp_password").touch(0o600)
    (place.folder / "secrets" / "smtp_password").write_text("hush-hush")
    with mail_server(pem) as (seen, port):
        given = {"host": "127.0.0.1", "port": port, "user": "w", "sender": "w@c.example"}  # fmt: skip

        def settings(**more: str) -> Settings:
            place.settings(alerts={"owner": ["o@c.example"], "comms": ["c@c.example"], "smtp": given | more})  # fmt: skip
            return place.open().settings

        (line,) = look_at_mail(settings())
        assert line.state == "bad" and "certificate that cannot be trusted (self-signed" in line.said  # fmt: skip
        assert "ca_file" in line.mend and "hush-hush" not in str(line)
        (line,) = look_at_mail(settings(ca_file="nowhere.pem"))
        assert line.state == "bad" and "nowhere.pem" in line.said
        (line,) = look_at_mail(found := settings(ca_file="council.pem"))
        assert line.state == "good", line
        open_post(found).deliver(message())
        assert len(seen.got) == 1


def test_status_says_why_messages_do_not_go_out(
    place: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    from listener.cli import run
    from listener.tell import send

    place.settings(alerts={"owner": ["o@c.example"], "mailbox": "no/such/box"})
    house = place.open()
    with house.store.transaction(house.now()) as tx:
        put_out(tx, once="m", kind="test", audience="owner", subject="m", body="m")
        tx.record("test_put_out")
    for tries in (1, 2, 3):
        send(house, open_post(house.settings))
        place.clock.forward(hours=1)
        run(["status", "--data", str(place.folder)])
        said = "Needs a hand: 1 message to owner could not be sent" in (out := capsys.readouterr().out)  # fmt: skip
        assert said is (tries == 3), tries
    assert "no/such/box cannot be written (No such file or directory)" in out


class Dripping(Hanging):
    """A mail server that says a letter now and then, so that no time-out between two of them ever comes."""

    def _talk(self, line: socket.socket) -> None:
        with suppress(OSError):
            if self.silent != "greeting":
                line.sendall(b"220 here\r\n")
                line.recv(100)
            while True:
                line.sendall(b"250-slow\r\n" if self.silent == "answer" else b"x")
                time.sleep(0.05)

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._socket.accept()
                self.came += 1
                self._held.append(line)
                Thread(target=self._talk, args=(line,), daemon=True).start()


@pytest.mark.parametrize("drips", ["greeting", "answer"])
def test_a_mail_server_that_drips_is_given_up_in_time_and_the_mail_is_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, drips: str
) -> None:
    monkeypatch.setattr(mail_module, "WHOLE_SECONDS", 0.4)
    dripping = Dripping(drips)
    smtp = {"host": "127.0.0.1", "port": dripping.port, "starttls": False, "sender": "w@c.example"}  # fmt: skip
    with newsroom(tmp_path / "data", claims=CLAIMS[:2], alerts={"smtp": smtp}) as room:
        for place in PLACES[:2]:  # two alerts: only one is waited for
            for number in range(5):
                room.say(
                    f"The council is closing {place} library next month, {number}."
                )
        post, began = open_post(room.house.settings), time.monotonic()
        send(room.house, post)
        assert time.monotonic() - began < 3
        rows = room.house.store.rows("SELECT state, attempts FROM outbox")
        assert len(rows) == 2
        assert {(row["state"], row["attempts"]) for row in rows} == {("waiting", 1)}
        why = room.events("message_delayed")[0]["reason"]
        assert "did not answer in 0.4 seconds" in why
        room.clock.forward(minutes=2)
        send(room.house, post)
        assert dripping.came == 1, "it is left alone for a minute"
        settings = room.house.settings.alerts.smtp
        assert settings is not None
        assert "does not answer in 0.4 seconds" in str(try_mail(settings, ""))
        end = time.monotonic() + 3
        while any(each.name.startswith("Thread-") and "_run" in each.name for each in threading.enumerate()):  # fmt: skip
            assert time.monotonic() < end, "what was given up is hung up"
            time.sleep(0.02)
    dripping.stop()
