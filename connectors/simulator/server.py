"""The simulated platforms over real HTTP on loopback: one thread a connection, keep-alive, faults applied."""

from __future__ import annotations

import json
import socket
import sys
import threading
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Protocol, Self
from urllib.parse import parse_qsl, urlsplit

from connectors.simulator.facebook_api import FacebookApi
from connectors.simulator.faults import Faults
from connectors.simulator.settings import FacebookSettings, XSettings
from connectors.simulator.spoil import html_error, spoil, wire_bytes
from connectors.simulator.wire import Reply, Request
from connectors.simulator.world import World
from connectors.simulator.x_api import XApi

MOST_BODY = 1_000_000  # bytes that a caller may send


class Api(Protocol):
    """What a simulated platform offers the server."""

    def operation(self, request: Request) -> str:
        """The name by which faults know this call: "hide", "comments", "mentions"..."""
        ...

    def answer(self, request: Request) -> Reply:
        """Do what is asked and say so. Called with the world locked and up to date."""
        ...


@dataclass(frozen=True, slots=True)
class Call:
    """One call that came in. No query and no header is kept, so that no token is."""

    at: datetime
    platform: str
    method: str
    path: str
    operation: str
    status: int  # 0: cut without an answer
    faults: tuple[str, ...] = ()


class Simulator:
    """Serves a world. Use as a context manager, or call `start` and `stop`.

    `calls` holds the latest 100,000 calls. `faults` may be changed at any time.
    """

    def __init__(
        self,
        world: World,
        faults: Faults | None = None,
        *,
        facebook: FacebookSettings | None = None,
        x: XSettings | None = None,
        port: int = 0,
    ) -> None:
        self.world = world
        self.faults = faults if faults is not None else Faults()
        self.facebook = facebook or FacebookSettings()
        self.x = x or XSettings()
        self.calls: deque[Call] = deque(maxlen=100_000)
        self.apis: dict[str, Api] = {
            "facebook": FacebookApi(world, self.facebook),
            "x": XApi(world, self.x),
        }
        self.stopping = threading.Event()
        self.left_early = threading.Event()  # a caller hung up in mid-answer
        self._port = port
        self._server: _Server | None = None

    @property
    def base_url(self) -> str:
        """`http://127.0.0.1:PORT`, without a slash at the end. Raises RuntimeError before `start`."""
        if self._server is None:
            raise RuntimeError("the simulator is not running: start it first")
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def url(self, platform: str) -> str:
        """What stands in for https://graph.facebook.com ("facebook") or https://api.twitter.com ("x")."""
        return f"{self.base_url}/{platform}"

    @property
    def redirect(self) -> dict[str, str]:
        """What stands in for each platform's real address, as the connectors take it."""
        hosts = {
            "https://graph.facebook.com": "facebook",
            "https://api.twitter.com": "x",
            "https://api.x.com": "x",
        }
        return {host: self.url(platform) for host, platform in hosts.items()}

    def start(self) -> Self:
        """Open the port and answer from now on."""
        self.stopping.clear()
        self._server = _Server(self, self._port)
        self._port = int(
            self._server.server_address[1]
        )  # a restart answers where the callers expect it
        threading.Thread(
            target=self._server.serve_forever,
            args=(0.01,),
            daemon=True,
            name="simulator",
        ).start()
        return self

    def stop(self) -> None:
        """Close the port and every open connection, as when a platform goes down. `start` opens the same port."""
        self.stopping.set()
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server.hang_up()
            self._server = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, simulator: Simulator, port: int) -> None:
        self.simulator = simulator
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)

    def get_request(self) -> tuple[socket.socket, Any]:
        """Remember each connection, so that `hang_up` finds those that are kept alive."""
        connection, address = super().get_request()
        with self._guard:
            self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        """A connection has ended."""
        with self._guard:
            self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End the connections that callers keep alive."""
        with self._guard:
            for connection in self._open:
                with suppress(OSError):  # the caller may have gone first
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller that hangs up in the middle is everyday life here; anything else is shown."""
        if isinstance(sys.exception(), ConnectionError):
            self.simulator.left_early.set()
        else:
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 1 << 16  # head and body leave in one packet
    server: _Server

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def do_PUT(self) -> None:
        self._serve()

    def do_DELETE(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: request lines hold tokens."""

    def _serve(self) -> None:
        simulator = self.server.simulator
        address = urlsplit(self.path)
        platform, _, rest = address.path.lstrip("/").partition("/")
        api = simulator.apis.get(platform)
        form = self._form()
        query = dict(parse_qsl(address.query, keep_blank_values=True))
        headers = {name.lower(): value for name, value in self.headers.items()}
        path = "/" + rest.strip("/")
        request = Request(
            self.command, path, query, form or {}, headers, simulator.world.now()
        )
        if api is None or form is None:
            self._send(html_error(404 if api is None else 400), request)
            return
        with simulator.world.lock:
            simulator.world.advance()
            operation = api.operation(request)
        writing = self.command != "GET"
        request.faults = simulator.faults.strike(
            platform, operation, path, writing=writing
        )
        reply = self._reply(api, request)
        struck = tuple(fault.kind for fault in request.faults)
        status = reply.status if reply else 0
        simulator.calls.append(
            Call(request.at, platform, self.command, path, operation, status, struck)
        )
        if reply is None:
            self.close_connection = True  # without a byte
        else:
            self._send(reply, request)

    def _reply(self, api: Api, request: Request) -> Reply | None:
        """The answer, or None where the caller never gets one."""
        simulator = self.server.simulator
        if request.fault("cut_before"):
            return None
        if silent := request.fault("timeout_before"):
            simulator.stopping.wait(silent.seconds)
            return None
        broken = request.fault("server_error")
        if broken and not broken.options.get("after"):
            return html_error(int(broken.options.get("status", 500)))
        with simulator.world.lock:
            request.at = simulator.world.now()
            simulator.world.advance()
            reply = spoil(api.answer(request), request, simulator.faults)
        if silent := request.fault("timeout_after"):
            simulator.stopping.wait(silent.seconds)
            return None
        return html_error(int(broken.options.get("status", 500))) if broken else reply

    def _form(self) -> dict[str, Any] | None:
        """The body as a dictionary; {} without one, None where it cannot be read."""
        try:
            length = int(self.headers.get("Content-Length") or 0)
        except ValueError:
            return None
        if not 0 <= length <= MOST_BODY:
            self.close_connection = True
            return None
        plain = self.rfile.read(length).decode("utf-8", "replace")
        if "json" not in self.headers.get("Content-Type", ""):
            return dict(parse_qsl(plain, keep_blank_values=True))
        try:
            value = json.loads(plain or "{}")
        except ValueError:
            return None
        return value if isinstance(value, dict) else None

    def _send(self, reply: Reply, request: Request) -> None:
        body = wire_bytes(reply, request)
        self.send_response_only(reply.status)
        self.send_header(
            "Date", self.date_time_string((request.at + request.skew).timestamp())
        )
        self.send_header("Content-Type", reply.content_type)
        self.send_header("Content-Length", str(len(body)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if request.fault("cut_body"):
            self.wfile.write(body[: len(body) // 2])
            self.close_connection = True
        elif slow := request.fault("slow"):
            self._dribble(body, slow.seconds)
        else:
            self.wfile.write(body)

    def _dribble(self, body: bytes, seconds: float) -> None:
        step = max(1, -(-len(body) // 10))
        for start in range(0, len(body), step):
            self.server.simulator.stopping.wait(seconds / 10)
            self.wfile.write(body[start : start + step])
            self.wfile.flush()
