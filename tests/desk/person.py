"""A person at a browser: signs in, follows links, fills in forms; on a phone or a desktop, in either language."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext, Page

from listener.desk.limits import Limiter
from listener.minutes.writer import Actor
from tests.desk.looking import look
from tests.desk.served import Served
from tests.listener.office import PASSWORD

PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
}
DESKTOP: dict[str, Any] = {"viewport": {"width": 1280, "height": 900}}


@dataclass(frozen=True)
class Case:
    """By what somebody opens the desk."""

    device: str
    language: str
    script: bool

    def __str__(self) -> str:
        return f"{self.device}-{self.language}-{'script' if self.script else 'plain'}"

    @property
    def more(self) -> dict[str, Any]:
        """What the browser is told of it."""
        return {"script": self.script} | (PHONE if self.device == "phone" else DESKTOP)


# Each pair of values comes together once: four runs in place of eight.
CASES = [
    Case("phone", "en", True),
    Case("phone", "cy", False),
    Case("desktop", "en", False),
    Case("desktop", "cy", True),
]


class Person:
    """Somebody with a browser of their own."""

    def __init__(self, desk: Served, context: BrowserContext, case: Case) -> None:
        self.desk, self.case = desk, case
        self.page: Page = context.new_page()
        self.prefix = "/cy" if case.language == "cy" else ""
        self.faults: list[str] = []
        # All tests come from one address, faster than people do.
        desk.office.desk.limiter = Limiter()

    def open(self, path: str) -> int:
        """Type an address; gives the status."""
        answer = self.page.goto(self.prefix + path)
        assert answer is not None
        return answer.status

    @property
    def path(self) -> str:
        """Where they are."""
        path = re.sub(r"^https?://[^/]+", "", self.page.url).partition("?")[0]
        assert path.startswith(self.prefix or "/"), path
        return path.removeprefix(self.prefix) or "/"

    def sign_in(self, actor: Actor) -> None:
        """Through the form, with the code on their phone."""
        self.open("/sign-in")
        self.page.fill("#name", actor.name)
        self.page.fill("#password", PASSWORD)
        self.page.fill("#code", self.desk.here.code(actor))
        self.press("/sign-in")

    def press(self, action: str, button: str = "button") -> None:
        """Press a button of the form that goes to `action`."""
        found = f"form[action='{self.prefix}{action}'] {button}"
        with self.page.expect_navigation():
            self.page.click(found)

    def follow(self, path: str, within: str = "main") -> None:
        """Follow a link."""
        with self.page.expect_navigation():
            self.page.click(f"{within} a[href='{self.prefix}{path}']")

    def find_in_queue(self, number: int) -> None:
        """Go through the queue until a comment is there, and open it."""
        link = f"main a[href='{self.prefix}/item/{number}']"
        while not self.page.query_selector(link):
            further = self.page.query_selector_all(".paging a")
            assert further, "not in the queue"
            with self.page.expect_navigation():
                further[-1].click()
        with self.page.expect_navigation():
            self.page.click(link)

    def words(self, selector: str = "main") -> str:
        """What they read."""
        return " ".join(self.page.inner_text(selector).split())

    def look(self) -> None:
        """Look at this page with every check. Where script is off it is the same page: those with script see to it."""
        assert self.page.get_attribute("html", "lang") == self.case.language
        if self.case.script:
            self.faults += [f"{self.path}: {one}" for one in look(self.page)]

    def end(self) -> None:
        """All pages that they saw were sound."""
        assert not self.faults, "\n".join(self.faults)


def soon(true: Callable[[], bool]) -> bool:
    """Whether it becomes true in a moment: what is decided is carried out after the answer."""
    deadline = time.monotonic() + 60
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True
