"""The one HTTP session: what it sends, what it refuses, and that no secret comes out of it."""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from string import ascii_letters, digits
from urllib.parse import quote, urlencode

import pytest
import requests
import responses
from hypothesis import given
from hypothesis import strategies as st

from connectors import exchange, feed_session
from connectors import session as module
from connectors.base import Permanent, Silent, Temporary
from connectors.exchange import AnswerTooLarge
from connectors.facebook import connect
from connectors.feed_session import FeedSession
from connectors.session import (
    after_each_call,
    make_session,
    redact,
    register_secret,
)

URL = "https://graph.facebook.com/v26.0/me"
TOKEN = st.text(ascii_letters + digits + "|-_.%+/=~", min_size=4, max_size=80)
CALM = st.text("abc de fgh 123 <>!?,\n", max_size=60)


@pytest.fixture(autouse=True)
def forget_secrets() -> Iterator[None]:
    """Secrets that one test registers are none of the next one's business."""
    before = list(module._spellings)
    yield
    module._spellings[:] = before


@given(TOKEN, CALM, CALM)
def test_a_registered_secret_never_survives_however_it_is_spelt(
    secret: str, before: str, after: str
) -> None:
    register_secret(secret)
    for spelling in (
        secret,
        quote(secret, safe=""),
        urlencode({"x": secret})[2:],
        repr(secret),
        f"{secret}{secret}",
    ):
        shown = redact(f"{before}{spelling}{after}")
        assert secret not in shown and quote(secret, safe="") not in shown
    module._spellings.clear()


@given(st.text("XYZQ789|-_.", min_size=5, max_size=60), CALM)
def test_keyed_secrets_go_even_when_nobody_registered_them(
    secret: str, before: str
) -> None:
    forms = (
        f"GET /me?access_token={secret}&limit=5",
        f"next%3Faccess_token%3D{secret}%26limit%3D5",
        f'{{"access_token": "{secret}"}}',
        f"{{'access_token': '{secret}'}}",
        f"{{b'Authorization': b'Bearer {secret}'}}",
        f"Authorization: Bearer {secret}",
        f'OAuth oauth_token="{secret}", oauth_signature="{secret}", oauth_consumer_key="{secret}"',
        f"refresh_token={secret}",
    )
    for form in forms:
        assert not set("XYZQ789") & set(
            redact(f"{before}{form}")
        )  # these letters stand nowhere else


@given(CALM)
def test_ordinary_words_are_left_as_they_are(text: str) -> None:
    assert redact(text) == text


@given(st.text(max_size=200))
def test_redacting_twice_changes_nothing_more(text: str) -> None:
    assert redact(redact(text)) == redact(text)


@pytest.mark.parametrize(
    "name", ["tweepy.client", "urllib3.connectionpool", "oauthlib.oauth1.rfc5849"]
)
def test_a_record_of_a_child_logger_is_cleaned_too(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    logger = logging.getLogger(name)
    make_session(secrets=["s3cret-token-of-a-page"])
    logger.setLevel(logging.DEBUG)
    caplog.set_level(logging.DEBUG)
    logger.debug("GET %s", "/me?x=s3cret-token-of-a-page")
    try:
        raise ValueError("at /me?access_token=another-one")
    except ValueError:
        logger.exception("failed with %d", "not a number")
    assert "GET /me?x=***" in caplog.text and "ValueError" in caplog.text
    assert "s3cret" not in caplog.text and "another-one" not in caplog.text


def test_the_libraries_are_pinned_to_info() -> None:
    make_session()
    for name in ("tweepy", "urllib3"):
        assert logging.getLogger(name).level >= logging.INFO


@responses.activate
def test_a_get_is_tried_three_times_and_a_post_once() -> None:
    for method in ("GET", "POST"):
        responses.add(method, URL, status=503)
    session = make_session()
    assert session.get(URL).status_code == 503
    assert session.post(URL).status_code == 503
    assert [call.request.method for call in responses.calls] == [
        "GET",
        "GET",
        "GET",
        "POST",
    ]


@responses.activate
def test_a_rate_limit_is_never_waited_for_inside_the_call() -> None:
    responses.get(URL, status=429, headers={"Retry-After": "3600"})
    responses.get(URL, status=200)
    session = make_session()
    assert session.get(URL).status_code == 429
    assert session.last is not None and session.last.headers["retry-after"] == "3600"


@responses.activate
def test_time_outs_are_set_where_the_caller_sets_none() -> None:
    responses.get(URL)
    make_session(timeout=(1.5, 2.5)).get(URL)
    assert vars(responses.calls[0].request)["req_kwargs"]["timeout"] == (1.5, 2.5)


@responses.activate
def test_a_redirect_is_not_followed() -> None:
    responses.get(
        URL, status=302, headers={"Location": "https://elsewhere.example/steal"}
    )
    assert make_session().get(URL).status_code == 302
    assert len(responses.calls) == 1


@responses.activate
def test_cookies_are_not_kept_and_netrc_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text(
        "machine graph.facebook.com login someone password else\n"
    )
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    responses.get(URL, headers={"Set-Cookie": "a=b"})
    session = make_session()
    session.get(URL)
    session.get(URL, headers={"Authorization": "Bearer mine-and-only-mine"})
    assert (
        responses.calls[1].request.headers["Authorization"]
        == "Bearer mine-and-only-mine"
    )
    assert "Authorization" not in responses.calls[0].request.headers
    assert "Cookie" not in responses.calls[1].request.headers


@responses.activate
def test_an_answer_beyond_the_cap_is_cut_off() -> None:
    responses.get(URL, body=b"x" * 2001)
    with pytest.raises(AnswerTooLarge):
        make_session(largest=2000).get(URL)
    assert make_session(largest=2001).get(URL).content == b"x" * 2001


DRIPS = {
    "header": (b"HTTP/1.1 200 OK\r\nX-A: ", b"a"),
    "continue": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "body": (b"HTTP/1.1 200 OK\r\n\r\n", b"a"),
    "chunk": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;", b"a"),
}


@contextmanager
def dripping(first: bytes, then: bytes) -> Iterator[str]:
    """A server on this machine that begins to answer and never comes to an end; gives its address."""

    def drip(caller: socket.socket) -> None:
        with caller, suppress(OSError):
            caller.recv(65536)
            caller.sendall(first)
            while True:
                caller.sendall(then)
                time.sleep(0.05)

    def serve() -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=drip, args=server.accept()[:1], daemon=True).start()  # fmt: skip

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=serve, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        server.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("drip", DRIPS)
def test_an_answer_that_drips_anywhere_is_cut_off_at_one_deadline(
    monkeypatch: pytest.MonkeyPatch, drip: str, method: str
) -> None:
    monkeypatch.setattr(module, "WHOLE_ANSWER_SECONDS", 0.4)
    with dripping(*DRIPS[drip]) as address:
        session = make_session({"https://graph.facebook.com": address}, (1, 2))
        began = time.monotonic()
        with pytest.raises(requests.exceptions.ReadTimeout):
            session.request(method, URL)
        assert 0.3 < time.monotonic() - began < 2
        began = time.monotonic()
        monkeypatch.setattr(feed_session, "WHOLE_SECONDS", 0.4)
        with pytest.raises(Temporary, match="in time"):
            FeedSession({"https://news.example": address}).ask("https://news.example/feed", {}, 999)  # fmt: skip
        assert 0.3 < time.monotonic() - began < 2


@pytest.mark.parametrize("drip", [*DRIPS, "nothing"])
def test_a_proxy_that_never_opens_the_way_is_cut_off_at_the_same_deadline(
    monkeypatch: pytest.MonkeyPatch, drip: str
) -> None:
    monkeypatch.setattr(module, "WHOLE_ANSWER_SECONDS", 0.4)
    with dripping(*DRIPS.get(drip, (b"", b""))) as address:
        monkeypatch.setenv("HTTPS_PROXY", address)
        began = time.monotonic()
        with pytest.raises(requests.RequestException):
            make_session(timeout=(1, 2)).get(URL)
        assert time.monotonic() - began < 3


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_name_that_is_looked_up_without_end_holds_nobody_up(
    monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    over, looked = threading.Event(), list[str]()

    def lookup(host: str, *given: object, **more: object) -> list[object]:
        looked.append(host)
        over.wait(8)
        raise socket.gaierror(socket.EAI_AGAIN, "try again")

    monkeypatch.setattr(exchange, "CONNECT_SECONDS", 0.2, raising=False)
    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    told: list[int] = []
    after_each_call(lambda: told.append(1))
    began = time.monotonic()
    with pytest.raises(requests.ConnectTimeout):  # nothing was sent: tried again later
        make_session().request(method, URL)
    with pytest.raises(Temporary, match="did not answer in time"):
        FeedSession().ask("https://news.example.org/feed", {}, 999)
    assert time.monotonic() - began < 3 and told == [1] and len(looked) == 2
    for _ in range(20):
        with pytest.raises(requests.ConnectTimeout):
            make_session().request(method, URL)
    # Threads are few: where so many hang, no more is begun until one of them ends.
    assert len(looked) == exchange.MOST_HANGING
    over.set()
    after_each_call(int)
    for thread in exchange._hanging:
        thread.join(5)


@responses.activate
def test_a_call_for_facebook_goes_to_loopback_where_that_is_asked() -> None:
    responses.get("http://127.0.0.1:4711/facebook/v26.0/me")
    session = make_session(
        {"https://graph.facebook.com": "http://127.0.0.1:4711/facebook/"}
    )
    assert session.get(URL).status_code == 200
    with pytest.raises(requests.ConnectionError):
        session.get("https://graph.facebook.com.evil.example/v26.0/me")


@pytest.mark.parametrize(
    "target",
    [
        "http://192.0.2.1/x",
        "https://example.org",
        "http://127.0.0.1@example.org/",
        "http://localhost.example.org",
        "ftp://127.0.0.1",
        "",
    ],
)
def test_a_redirect_away_from_this_machine_is_refused(target: str) -> None:
    with pytest.raises(Permanent) as caught:
        make_session({"https://graph.facebook.com": target})
    assert caught.value.reason == "bad_request"


def test_plain_http_to_anyone_else_is_refused() -> None:
    with pytest.raises(requests.RequestException):
        make_session().get("http://graph.facebook.com/me?access_token=abcdef")


@responses.activate
def test_the_last_answer_is_forgotten_when_the_next_call_fails() -> None:
    responses.get(URL, status=200)
    responses.post(URL, body=requests.ConnectionError("gone"))
    session = make_session()
    session.get(URL)
    assert session.last is not None and session.last.status == 200
    with pytest.raises(requests.ConnectionError):
        session.post(URL)
    assert session.last is None


def test_a_get_that_was_silent_once_is_not_waited_for_again_and_each_call_is_told() -> (
    None
):
    told: list[int] = []
    after_each_call(lambda: told.append(1))
    with socket.create_server(("127.0.0.1", 0)) as deaf:  # takes calls, answers none
        deaf.listen()
        near = {"https://graph.facebook.com": f"http://127.0.0.1:{deaf.getsockname()[1]}"}  # fmt: skip
        began = time.monotonic()
        with pytest.raises(requests.ReadTimeout):
            make_session(near, (1.0, 0.4)).get(URL)
        assert time.monotonic() - began < 0.8
        assert told == [1]
        graph = connect("123", {"page_token": "plain"}, redirect=near, timeout=(1.0, 0.1))  # fmt: skip
        with pytest.raises(Silent):
            graph.look("facebook:1_2", "1_2")
    after_each_call(int)
    assert told == [1, 1]
