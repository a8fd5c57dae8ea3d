"""Which pages each role can open: taken from the doors, and from the links that lead through them.

A door without a gap in its path is opened as it stands; one with a gap by the links that are found on the way. So a page
that is added is looked at without another line here; one to which no link leads is named by a test.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit

from listener.desk.app import DOORS
from listener.desk.doors import Door
from tests.desk.served import PUBLIC, Served

MOST_OF_A_DOOR = 3  # with another number in the path
MOST_OF_A_PATH = 2  # with another question after the path
MOST_IN_WELSH = 2  # of a door
MOST_OPENED = 150
WORST = ("script", "quotes", "turned", "codes", "formula", "marks", "huge", "long")
_GAP = re.compile(r"\{\w+(?::\w+)?\}")


@dataclass
class Ways:
    """What a role can open: pages by door, with their status; files that are no pages; and doors that were not reached."""

    pages: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    status: dict[str, int] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    unreached: list[str] = field(default_factory=list)

    def some(self, language: str) -> list[str]:
        """Every page; in Welsh the first ones of each door, as strangers' words are the same in it."""
        most = MOST_OPENED if language == "en" else MOST_IN_WELSH
        return [address for found in self.pages.values() for address in found[:most]]


def door_of(path: str) -> Door | None:
    """The door to which an address leads."""
    plain = urlsplit(path).path
    fits = [door for door in DOORS if door.method == "GET" and _pattern(door).fullmatch(plain)]  # fmt: skip
    return min(fits, key=lambda door: door.path.count("{"), default=None)


def _pattern(door: Door) -> re.Pattern[str]:
    parts = _GAP.split(door.path)
    return re.compile("[^/]+".join(re.escape(part) for part in parts))


def ways_of(served: Served, role: str) -> Ways:
    """Go about the desk as somebody of this role, by every link that is there."""
    ways, reader = Ways(), served.reader(role)
    mine = [door for door in DOORS if door.method == "GET" and door.lets_in([role])]
    waiting = [door.path for door in mine if "{" not in door.path]
    waiting += _more(served, role)
    seen: set[str] = set()
    took = dict.fromkeys((door.path for door in mine), 0)
    while waiting and len(seen) < MOST_OPENED:
        address = waiting.pop(0)
        door = door_of(address)
        if door not in mine or address in seen or not _wanted(door, address, seen):
            continue
        seen.add(address)
        reader.get(address, follow_redirects=False)
        ways.status[address] = reader.status
        # A page that needs more in its address, and says so, is one to look at, but not yet what is behind the door.
        took[door.path] += reader.status != 404
        if reader.status in (301, 302, 303, 307):
            waiting.append(reader.headers["location"])
        elif _is_page(reader.headers):
            ways.pages[door.path].append(address)
            waiting += [link.partition("#")[0] for link in reader.page.links]
        else:
            ways.files[address] = reader.text.encode()
    ways.unreached = [path for path, count in took.items() if not count]
    return ways


def _is_page(headers: dict[str, str]) -> bool:
    shown = "content-disposition" not in headers
    return shown and headers["content-type"].startswith("text/html")


def _wanted(door: Door | None, address: str, seen: set[str]) -> bool:
    """Whether this is another look than those had already."""
    assert door is not None
    path = urlsplit(address).path
    alike = [one for one in seen if urlsplit(one).path == path]
    others = {urlsplit(one).path for one in seen if door_of(one) is door} - {path}
    named = any(address.endswith(f"/{number}") for number in _named)
    return len(alike) < MOST_OF_A_PATH and (named or len(others) < MOST_OF_A_DOOR)


_named: set[int] = set()


def _more(served: Served, role: str) -> list[str]:
    """What no link leads to, but people do: a link that is looked up, the worst comments, an entry from long ago."""
    link = quote(served.office.link(served.items["hidden"]), safe="")
    more = [f"/look-up?link={link}"]
    if role in ("owner", "delegate"):
        _named.update(served.office.number(served.items[name]) for name in WORST)
        more += [f"/item/{number}" for number in sorted(_named)]
    if role == "reviewer":
        # One that is about a comment: the newest are about sign-ins.
        row = served.here.events("comment_hidden")[-1]
        more.append(f"/minutes/{row['seq']}")
    if role == PUBLIC:
        more.append("/look-up?link=https://x.example/1")
    return more
