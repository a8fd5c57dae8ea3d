"""`wardmote desk`: the web desk, over the data folder of a page."""

from __future__ import annotations

import ipaddress
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from listener.cli import data_option
from listener.errors import UserError
from listener.house import open_store, utc_now
from listener.practice.worlds import world_of
from listener.settings import load_settings

AT_ONCE = 64  # requests
LARGEST_HEAD = 32 * 1024  # bytes of a request before its form
TLS = (
    "The desk does not encrypt by itself. Put a proxy with TLS before it, and let nobody reach this port but the proxy; "
    "without that, passwords can be read on the way."
)


@click.command()
@data_option
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option("--port", default=8790, show_default=True, type=click.IntRange(1, 65535))
@click.option(
    "--name",
    default="",
    help="The name that people type, where a proxy with TLS stands before the desk: desk.council.example",
)
@click.option(
    "--beyond-this-machine",
    is_flag=True,
    help="Yes, others than this machine may reach it (with --host).",
)
def desk(
    folder: Path, host: str, port: int, name: str, beyond_this_machine: bool
) -> int:
    """Serve the desk: pages for the councillor, comms, reviewers and residents. Ctrl-C ends it."""
    import uvicorn

    from listener.desk.app import make_app
    from listener.desk.houses import Desk

    hosts = _hosts(host, beyond_this_machine)
    settings = load_settings(folder)
    open_store(folder).close()  # what is wrong with it is said now, not on a page
    if hosts or name:
        click.echo(TLS, err=True)
    if not settings.people:
        click.echo(
            "Nobody can sign in yet: add `people:` to wardmote.yaml. Residents can use the desk already.",
            err=True,
        )
    with _ended_in_order(), world_of(settings, utc_now) as redirect:
        made = Desk(folder, redirect=redirect, name=name.lower())
        click.echo(f"The desk is open: http://{_shown(host)}:{port}/   Ctrl-C ends it.")
        uvicorn.run(
            make_app(made, hosts),
            host=host,
            port=port,
            lifespan="off",
            ws="none",
            access_log=False,  # addresses and links of residents stay out of logs
            log_level="warning",
            server_header=False,
            proxy_headers=bool(name),
            limit_concurrency=AT_ONCE,
            h11_max_incomplete_event_size=LARGEST_HEAD,
        )
    return 0


@contextmanager
def _ended_in_order() -> Iterator[None]:
    """Let SIGTERM end the desk as Ctrl-C does. The server passes it on when it has ended, and what is open is closed."""
    before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _hosts(host: str, allowed: bool) -> list[str]:
    """The names under which the desk may be asked for, beside those of this machine. Raises UserError."""
    try:
        here = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        here = False
    if here:
        return []
    if not allowed:
        raise UserError(
            f"{host} is not this machine alone, so others could reach the desk. If that is meant, add "
            f"--beyond-this-machine. {TLS}"
        )
    return [_shown(host)]


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host
