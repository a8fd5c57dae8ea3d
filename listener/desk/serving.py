"""How the desk is served: where it listens, within which bounds, by itself or beside the service."""

from __future__ import annotations

import ipaddress
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from listener.desk.app import make_app
from listener.desk.houses import Desk
from listener.desk_settings import DeskSettings
from listener.errors import UserError
from listener.settings import Settings

if TYPE_CHECKING:
    import uvicorn

AT_ONCE = 64  # requests
LARGEST_HEAD = 32 * 1024  # bytes of a request before its form
LONGEST_END = 10.0  # seconds that the service waits for pages under way
TLS = (
    "The desk does not encrypt by itself. Put a proxy with TLS before it, and let nobody reach this port but the proxy; "
    "without that, passwords can be read on the way."
)


class NotOpen(UserError):
    """The desk could not be opened beside the service, which goes on without it."""


def hosts_of(place: DeskSettings) -> list[str]:
    """The names under which the desk may be asked for, beside those of this machine. Raises UserError."""
    host = place.host
    try:
        here = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        here = False
    if here:
        return []
    if not place.beyond_this_machine:
        raise UserError(
            f"{host} is not this machine alone, so others could reach the desk. If that is meant, add "
            f"--beyond-this-machine (in wardmote.yaml: `beyond_this_machine: true`). {TLS}"
        )
    return [_shown(host)]


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def address_of(place: DeskSettings) -> str:
    """What to type into a browser on this machine."""
    return f"http://{_shown(place.host)}:{place.port}/"


class Server:
    """The desk on its port, from here on. Raises UserError where the port cannot be had."""

    def __init__(self, desk: Desk, place: DeskSettings) -> None:
        import uvicorn

        self._app = make_app(desk, hosts_of(place))
        config = self._config(place)
        self._socket = _bound(place)
        self._server = uvicorn.Server(config)

    def _config(self, place: DeskSettings) -> uvicorn.Config:
        import uvicorn

        return uvicorn.Config(
            self._app,
            host=place.host,
            port=place.port,
            lifespan="off",
            ws="none",
            access_log=False,  # addresses and links of residents stay out of logs
            log_level="warning",
            server_header=False,
            proxy_headers=bool(place.name),
            limit_concurrency=AT_ONCE,
            h11_max_incomplete_event_size=LARGEST_HEAD,
            timeout_graceful_shutdown=int(LONGEST_END / 2),
        )

    def run(self) -> None:
        """Serve until `end`, or until a signal says so."""
        try:
            self._server.run(sockets=[self._socket])
        finally:
            self._socket.close()

    def end(self) -> None:
        """Ask to end; pages under way are finished first."""
        self._server.should_exit = True


def _bound(place: DeskSettings) -> Any:
    """The port, held for us. Raises UserError."""
    import uvicorn

    # Made after the server's own, it keeps uvicorn silent on purpose: its words could hold a resident's.
    quiet = uvicorn.Config("", host=place.host, port=place.port, log_level="critical")
    try:
        return quiet.bind_socket()
    except SystemExit as error:
        raise UserError(
            f"The desk cannot be opened on {address_of(place)}: the port is taken or not allowed, or this computer has no such address. If the service serves "
            "the desk already, open that address; else choose another port with --port, or `desk: {port: ...}`."
        ) from error


class Beside:
    """The desk in a thread of the service. `keep_open` is a step: it opens the desk, and again where it has ended.

    Raises UserError for a place that it may not have.
    """

    def __init__(
        self,
        settings: Settings,
        place: DeskSettings,
        redirect: Mapping[str, str] | None,
    ) -> None:
        hosts_of(place)  # a place that it may not have is said before anything begins
        self._desk = Desk(settings.folder, redirect=redirect, name=place.name.lower())
        self._place = place
        self._thread: threading.Thread | None = None
        self._server: Server | None = None

    def keep_open(self) -> int:
        """Have it open; gives 1 where it had to be opened. Raises NotOpen."""
        if self._thread is not None and self._thread.is_alive():
            return 0
        try:
            self._server = Server(self._desk, self._place)
        except UserError as error:
            raise NotOpen(str(error)) from error
        self._thread = threading.Thread(
            target=self._server.run, name="desk", daemon=True
        )
        self._thread.start()
        return 1

    def close(self) -> None:
        """End it, with what is under way."""
        if self._server is not None and self._thread is not None:
            self._server.end()
            self._thread.join(LONGEST_END)
