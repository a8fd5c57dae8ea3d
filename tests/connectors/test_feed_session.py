"""A feed on the open web is reached under its own name, at the address that was checked, and only there."""

from __future__ import annotations

import datetime as dt
import http.server
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from connectors.base import Permanent
from connectors.feeds import FeedReader
from connectors.simulator.feeds import feed

NOW = dt.datetime(2026, 11, 20, 9, 0, tzinfo=dt.UTC)
PUBLIC = ("2606:2800:220:1::1", "93.184.216.34")
BODY = feed({"title": "Bins are emptied", "guid": "1"})
seen: list[str] = []


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        seen.append(f"{self.headers['Host']}{self.path}")
        found = self.path == "/feed"
        self.send_response(200 if found else 404)
        self.send_header("Content-Length", str(len(BODY) if found else 0))
        self.end_headers()
        self.wfile.write(BODY if found else b"")

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def certificate(folder: Path, name: str) -> Path:
    """A certificate that a site of this name signs for itself, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    whose = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    today = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder(whose, whose, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - dt.timedelta(days=1))
        .not_valid_after(today + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    pem = serialization.Encoding.PEM
    path = folder / f"{name}.pem"
    path.write_bytes(made.public_bytes(pem) + key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))  # fmt: skip
    return path


@contextmanager
def site(pem: Path | None = None) -> Iterator[int]:
    """A site on this machine; gives its port."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    if pem:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A web in which every name leads to two public addresses; the first is dead, the second is this machine."""
    tried: list[str] = []
    real_connect, real_lookup = socket.socket.connect, socket.getaddrinfo

    def lookup(host: Any, port: Any, *args: Any, **given: Any) -> Any:
        if str(host).endswith(".example"):
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, port)) for ip in PUBLIC]  # fmt: skip
        return real_lookup(host, port, *args, **given)

    def connect(self: socket.socket, address: Any) -> None:
        tried.append(address[0])
        if address[0] == PUBLIC[0]:
            raise ConnectionRefusedError
        real_connect(self, ("127.0.0.1", address[1]))

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    monkeypatch.setattr(socket.socket, "connect", connect)
    seen.clear()
    return tried


def test_a_site_is_reached_at_the_address_that_was_checked(web: list[str]) -> None:
    with site() as port:
        found = FeedReader().read(f"http://news.example:{port}/feed", NOW)
    assert [item.title for item in found.contents.items] == ["Bins are emptied"]
    assert set(web) == set(PUBLIC) and seen[-1] == f"news.example:{port}/feed"


def test_a_certificate_must_be_that_of_the_name(
    web: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pem = certificate(tmp_path, "news.example")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(pem))
    with site(pem) as port:
        found = FeedReader().read(f"https://news.example:{port}/feed", NOW)
        assert found.contents.items
        with pytest.raises(Permanent, match="certificate that does not hold"):
            FeedReader().read(f"https://other.example:{port}/feed", NOW)
    assert all("other" not in question for question in seen)
