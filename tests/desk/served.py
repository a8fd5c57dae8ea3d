"""A filled desk on a real port, and people who are signed in to it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import uvicorn

from connectors.simulator import Item
from listener.desk.app import make_app
from listener.desk.limits import Limiter
from listener.desk.passwords import set_password
from listener.minutes.writer import Actor
from tests.desk.filled import OTHER_COMMS, fill
from tests.listener.crowd import EVERYBODY, PEOPLE, crowd
from tests.listener.office import PASSWORD, Browser, Office

ACTORS = {one.role: one for one in EVERYBODY}
PUBLIC = "public"
ROLES = (*ACTORS, PUBLIC)
FRESH = timedelta(minutes=8)  # a session that is older is begun anew


class Served:
    """The desk behind `url`. `items`: what fill() put there, by name."""

    def __init__(self, office: Office, url: str, items: dict[str, Item]) -> None:
        self.office, self.url, self.items = office, url, items
        self.here = office.here
        self._readers: dict[str, tuple[datetime, Browser]] = {}

    def reader(self, role: str) -> Browser:
        """Somebody of this role who is signed in, without a browser: quick, for going about the pages."""
        began, reader = self._readers.get(role, (None, None))
        now = self.here.place.clock()
        if began is None or reader is None or now - began > FRESH:
            # Tests come from one address, faster than people do.
            self.office.desk.limiter = Limiter()
            reader = self.office.browser()
            if role != PUBLIC:
                self._sign_in(ACTORS[role], reader)
            self._readers[role] = (self.here.place.clock(), reader)
        return reader

    def _sign_in(self, actor: Actor, reader: Browser) -> None:
        reader.get("/sign-in")
        code = self.here.code(actor)
        reader.send("/sign-in", name=actor.name, password=PASSWORD, code=code)
        assert reader.status == 200, reader.text

    def cookies(self, role: str) -> list[dict[str, str]]:
        """What a browser of somebody of this role holds."""
        jar = self.reader(role).client.cookies.jar
        return [
            {"name": one.name, "value": one.value or "", "url": self.url}
            for one in jar
            if one.name == "wardmote-session"
        ]

    def comment(self, text: str, by: str = "Marlow Teasel") -> Item:
        """A resident comments, and the service looks. Some twenty minutes go by."""
        return self.here.comment(text, by=by)


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """A filled desk, open on a port of this machine."""
    people = [*PEOPLE, {"name": OTHER_COMMS.name, "role": OTHER_COMMS.role}]
    with crowd(folder, people=people) as here:
        items = fill(here)
        for actor in EVERYBODY:
            set_password(here.house, actor.name, PASSWORD)
        office = Office(here)
        with on_a_port(office) as url:
            yield Served(office, url, items)


@contextmanager
def on_a_port(office: Office) -> Iterator[str]:
    """Serve an office as the command does, from a thread; gives its address."""
    config = uvicorn.Config(
        make_app(office.desk),
        host="127.0.0.1",
        port=0,
        lifespan="off",
        ws="none",
        access_log=False,
        log_level="warning",
        server_header=False,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 120
    while not server.started:
        assert thread.is_alive() and time.monotonic() < deadline, "not served"
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(20)
