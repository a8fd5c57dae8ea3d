"""A desk over a crowd's house, and browsers for its people."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from connectors.simulator import Item
from listener.desk.app import make_app
from listener.desk.houses import Desk
from listener.desk.passwords import set_password
from listener.minutes.writer import Actor
from listener.store.decisions import open_item_of
from tests.listener.crowd import Crowd, crowd
from tests.listener.lives import comment_id
from tests.listener.pageread import Read, read
from tests.town import seeded

PASSWORD = "lantern bridge otter plum"
ADDRESS = "http://127.0.0.1:8790"
SAME = {"sec-fetch-site": "same-origin", "origin": ADDRESS}


class Browser:
    """One person's browser: it keeps cookies, fills in forms, and follows where it is led."""

    def __init__(self, desk: Desk, address: str = ADDRESS) -> None:
        self.desk = desk
        self.client = TestClient(make_app(desk), base_url=address)  # type: ignore[arg-type]
        self.page: Read = read("")
        self.status = 0
        self.headers: Any = {}
        self.text = ""
        self.content = b""
        self.path = ""

    def get(self, path: str, **more: Any) -> Read:
        """Open a page."""
        return self._took(self.client.get(path, **more))

    def post(self, path: str, fields: dict[str, str], **more: Any) -> Read:
        """Send a form as it is given, with nothing added."""
        more.setdefault("headers", SAME)
        return self._took(self.client.post(path, data=fields, **more))

    def send(self, action: str, **fields: str) -> Read:
        """Fill in the form of this page that goes to `action`, and send it."""
        form = next(one for one in self.page.forms if one.action == action)
        return self.post(action, {**form.values, **fields})

    def _took(self, answer: Any) -> Read:
        self.status, self.headers = answer.status_code, answer.headers
        self.text, self.path = answer.text, answer.url.path
        self.content = answer.content
        # A copy is taken home, not shown: its bytes may look like any page.
        shown = answer.headers.get("content-type", "").startswith("text/html")
        self.page = read(answer.text if shown else "")
        return self.page


class Office:
    """A crowd with passwords, and the desk that stands open for it."""

    def __init__(self, here: Crowd) -> None:
        self.here = here
        self.desk = Desk(
            here.place.folder,
            now=here.place.clock,
            token=seeded(77),
            redirect=here.place.simulator.redirect,
            slowest_refusal=0.0,
        )

    def browser(self) -> Browser:
        """Somebody who is not signed in."""
        return Browser(self.desk)

    def sign_in(self, actor: Actor, browser: Browser | None = None) -> Browser:
        """Somebody signs in."""
        browser = browser or self.browser()
        set_password(self.here.house, actor.name, PASSWORD)
        browser.get("/sign-in")
        fields = {"name": actor.name, "password": PASSWORD}
        browser.send("/sign-in", **fields, code=self.here.code(actor))
        assert browser.status == 200, browser.text
        return browser

    def number(self, item: Item) -> int:
        """The number in the queue of a comment."""
        row = open_item_of(self.here.house.store, comment_id(item))
        assert row is not None
        return int(row["item_id"])

    def link(self, item: Item) -> str:
        """The link of a comment."""
        row = self.here.house.store.row(
            "SELECT permalink FROM comments WHERE comment_id = ?", (comment_id(item),)
        )
        assert row is not None
        return str(row["permalink"])


@contextmanager
def office(folder: Path, **changes: Any) -> Iterator[Office]:
    """An office for the length of a test."""
    with crowd(folder, **changes) as here:
        yield Office(here)
