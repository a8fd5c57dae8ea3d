"""Looking at the sources of claims: over a real connection, politely, and never into a private network."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

import pytest

from connectors.links import LARGEST_PAGE, Looked, link_session, look

HOST = "https://council.example"
LARGE = b"x" * (LARGEST_PAGE + 10)


class Site(BaseHTTPRequestHandler):
    """A council's web site, with every kind of page that a claim may name."""

    asked: list[tuple[str, str, str]]

    def do_HEAD(self) -> None:
        self.asked.append(("HEAD", self.path, self.headers["User-Agent"]))
        if self.path == "/no-head":
            self._answer(405)
        else:
            self._page()

    def do_GET(self) -> None:
        self.asked.append(("GET", self.path, self.headers["User-Agent"]))
        self._page()

    def _page(self) -> None:
        if self.path.startswith("/to?"):
            self._answer(302, unquote(self.path.removeprefix("/to?")))
        elif self.path == "/moved":
            self._answer(301, f"{HOST}/new")
        elif self.path == "/hen":
            self._answer(301, f"{HOST}/tŷ-à".encode().decode("latin-1"))
        elif self.path == "/t%C5%B7-%C3%A0":
            self._answer(200)
        elif self.path.startswith("/t"):
            self._answer(404)
        elif self.path == "/loop":
            self._answer(302, "/loop")
        elif self.path == "/huge":
            self._answer(200, body=LARGE)
        elif self.path.startswith("/large/"):  # HEAD is not known there
            status = 405 if self.command == "HEAD" else int(self.path[7:])
            self._answer(status, "/page" if status < 400 else "", LARGE)
        elif self.path[1:].isdigit():
            self._answer(int(self.path[1:]))
        elif self.path == "/cut":
            self.close_connection = True
        else:
            self._answer(200, body=b"It is here.")

    def _answer(self, status: int, location: str = "", body: bytes = b"") -> None:
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture(autouse=True)
def without_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def site() -> Iterator[ThreadingHTTPServer]:
    Site.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def ask(site: ThreadingHTTPServer, path: str, host: str = HOST) -> Looked:
    with link_session({HOST: f"http://127.0.0.1:{site.server_port}"}) as session:
        return look(session, host + path)


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/page", ""),
        ("/no-head", ""),
        ("/huge", ""),
        ("/large/200", ""),
        ("/large/302", ""),
        ("/large/404", "the server answers 404"),
        ("/large/500", "the server answers 500"),
        ("/to?/page", ""),
        ("/404", "the server answers 404"),
        ("/410", "the server answers 410"),
        ("/500", "the server answers 500"),
        ("/loop", "without end"),
        ("/cut", "no connection"),
        ("/to?http://127.0.0.1/secret", "without https"),
        ("/to?https://127.0.0.1/secret", "inside a private network"),
        ("/to?https://169.254.169.254/latest/meta-data", "inside a private network"),
        ("/to?https://[::1]/", "inside a private network"),
        ("/to?https://[64:ff9b::7f00:1]/", "inside a private network"),
        ("/to?https://[2002:7f00:1::]/", "inside a private network"),
        ("/to?https://[broken", "no address"),
        ("/to?file:///etc/passwd", "without https"),
    ],
)
def test_a_source_is_alive_or_dead_and_the_reason_is_plain(
    site: ThreadingHTTPServer, path: str, why: str
) -> None:
    found = ask(site, path)
    assert found.alive is (why == "") and why in found.why


def test_it_says_who_asks_and_takes_no_page_where_the_head_is_enough(
    site: ThreadingHTTPServer,
) -> None:
    ask(site, "/page")
    ((method, path, agent),) = Site.asked
    assert (method, path) == ("HEAD", "/page") and "Wardmote" in agent


def test_a_page_that_has_moved_to_a_welsh_address_is_alive(
    site: ThreadingHTTPServer,
) -> None:
    found = ask(site, "/hen")
    assert found.alive and f"to {HOST}/tŷ-à" in found.remark


def test_a_page_that_has_moved_is_alive_and_its_new_address_is_told(
    site: ThreadingHTTPServer,
) -> None:
    found = ask(site, "/moved")
    assert found.alive and f"{HOST}/new" in found.remark


def test_a_page_that_answers_people_only_is_not_called_dead(
    site: ThreadingHTTPServer,
) -> None:
    found = ask(site, "/403")
    assert found.alive and "look at it yourself" in found.remark


def test_an_address_with_http_is_asked_for_as_https(site: ThreadingHTTPServer) -> None:
    found = ask(site, "/page", "http://council.example")
    assert found.alive and "asked for as https" in found.remark


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_no_word_is_sent_to_a_private_address_whatever_its_name(host: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, link_session() as session:
        listener.settimeout(1)
        found = look(session, f"https://{host}:{listener.getsockname()[1]}/")
        assert "inside a private network" in found.why
        try:
            met, _ = listener.accept()
        except TimeoutError:
            return
        met.settimeout(1)
        assert met.recv(100) == b"", "the connection was cut before a word was sent"


def test_a_host_that_is_not_there_is_said() -> None:
    with link_session() as session:
        assert "no such host" in look(session, "https://nobody.invalid/").why
