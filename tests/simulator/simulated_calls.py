"""A clock that stands still until a test moves it, and a plain HTTP caller of either simulated platform."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import requests

from connectors.simulator import Item, World

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@dataclass
class Clock:
    """Says the same time until it is moved."""

    time: datetime = NOON

    def __call__(self) -> datetime:
        return self.time

    def move(self, **by: float) -> None:
        """Forward, by keyword: seconds, minutes, hours, days."""
        self.time += timedelta(**by)


@dataclass
class Caller:
    """Calls one simulated platform as a plain HTTP client would."""

    base: str
    platform: str
    token: str
    session: requests.Session = field(default_factory=requests.Session)

    def call(self, method: str, path: str, **arguments: Any) -> requests.Response:
        """One call; the token goes where the platform wants it."""
        where: dict[str, Any]
        if self.platform == "x":
            headers = {"Authorization": f"Bearer {self.token}"}
            where = {"params": arguments} if method == "GET" else {"json": arguments}
            return self.session.request(
                method, f"{self.base}/2/{path}", headers=headers, timeout=5, **where
            )
        where = {
            "data" if method == "POST" else "params": {
                "access_token": self.token,
                **arguments,
            }
        }
        return self.session.request(
            method, f"{self.base}/v26.0/{path}", timeout=5, **where
        )

    def get(self, path: str, **arguments: Any) -> requests.Response:
        """A read."""
        return self.call("GET", path, **arguments)

    def json(self, path: str, **arguments: Any) -> Any:
        """The JSON of a read that must go well."""
        answer = self.get(path, **arguments)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def follow(self, url: str) -> requests.Response:
        """A `next` address, turned to the simulator."""
        return self.session.get(
            url.replace("https://graph.facebook.com", self.base), timeout=5
        )


def error_of(answer: requests.Response) -> tuple[int, int, int | None]:
    """Status, code and subcode of an error."""
    error: dict[str, Any] = answer.json()["error"]
    assert {"message", "type", "code", "fbtrace_id"} <= set(error)
    return answer.status_code, error["code"], error.get("error_subcode")


def first_comment(world: World, post: Item) -> Item:
    """The oldest comment of a post."""
    return next(
        item
        for item in world.items
        if item.post_id == post.native_id and item is not post
    )


def problem_of(answer: requests.Response) -> tuple[int, str]:
    """Status and kind of a problem."""
    assert answer.headers["Content-Type"] == "application/problem+json"
    body: dict[str, Any] = answer.json()
    assert {"title", "detail", "type"} <= set(body)
    return answer.status_code, body["type"].rpartition("/")[2]


def ids_of(page: Any) -> list[str]:
    """The ids on a page, in order."""
    return [row["id"] for row in page.get("data", [])]


def talk(world: World) -> tuple[Item, Item, Item]:
    """An own post, a reply to it, and a reply to that reply."""
    post = world.post("x", "Bus route 7 is saved")
    reply = world.comment(post, "About time", by="Gorse Driftmoor")
    return (
        post,
        reply,
        world.comment(post, "Says who", by="Nettle Elderstile", parent=reply),
    )
