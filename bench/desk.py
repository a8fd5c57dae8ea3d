"""How long the desk takes for each of its pages, over a file that is full."""

from __future__ import annotations

import http.client
import json
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from bench.asked import ROOT, Asked
from bench.desk_stored import key_of, store_month
from bench.figures import figure, median, percentile, ratio
from bench.forgetting import NOW
from bench.report import Block, Table
from bench.stage import command, scratch
from listener.desk.app import DOORS
from listener.desk.doors import DESK_ROLES, PUBLIC, Door

TITLE = "server time of each page of the desk over a full file"
AIM_MS, AIM_KB = 100, 50
WARM = 3  # requests that do not count
MOST = 25  # addresses of one door
BARE = "/bare"
# What people ask for beside the page as it stands; {n} is a number in reach.
ASKED = {
    "/look-up": ("/look-up?link=https://f/{n}",),
    "/queue": ("/queue?page={n}",),
    "/minutes": ("/minutes?event=comment_kept&before={n}",),
}
SEED = 7
_LINK = re.compile(rb'href="(/[^"#]*)')
_GAP = re.compile(r"\{\w+\}")


class Client:
    """One connection to the desk, kept open as a browser keeps it."""

    def __init__(self, port: int) -> None:
        self._to = http.client.HTTPConnection("127.0.0.1", port)

    def get(self, address: str, role: str) -> tuple[int, bytes, float]:
        """Status, body and milliseconds of one page, to its last byte."""
        held = {} if role == PUBLIC else {"Cookie": f"wardmote-session={key_of(role)}"}
        started = perf_counter()
        self._to.request("GET", address, headers=held)
        answer = self._to.getresponse()
        body = answer.read()
        return answer.status, body, 1000 * (perf_counter() - started)


def measure(asked: Asked) -> list[Block]:
    """Every GET page, for the first role that may open it."""
    with scratch() as folder:
        store_month(folder, asked.desk, asked.waiting)
        size = (folder / "wardmote.db").stat().st_size / 2**20
        with _serving(folder) as port:
            client = Client(port)
            bare = _timed(client, [BARE], PUBLIC, asked.requests)
            rows = [row for door in DOORS if (row := _row(client, door, asked.requests, bare))]  # fmt: skip
    return [
        (
            f"{asked.desk:,} comments of a month in one file of {size:,.0f} MiB, {asked.waiting:,} of them in the queue, the "
            f"others of the flagged decided by people. {asked.requests} requests for each page, one after another, over "
            "loopback, to the last byte; where a page has a number in its address, up to "
            f"{MOST} different ones. The aim: {AIM_MS} ms at the 95th percentile, {AIM_KB} KB a page. The peer is a page "
            "of fixed bytes from the same server."
        ),
        Table(("page", "as", "median, ms", "p95, ms", "longest, ms", "KB", "ratio of medians"), rows, words=2),
        _verdict(rows),
    ]  # fmt: skip


def _verdict(rows: list[tuple[str, ...]]) -> str:
    slow = [row[0] for row in rows if float(row[3].replace(",", "")) > AIM_MS]
    large = [row[0] for row in rows if float(row[5].replace(",", "")) > AIM_KB]
    said = [f"Over {AIM_MS} ms: {', '.join(slow)}."] if slow else []
    said += [f"Over {AIM_KB} KB: {', '.join(large)}."] if large else []
    return " ".join(said) or "Every page is within both aims."


def _row(
    client: Client, door: Door, requests: int, bare: list[float]
) -> tuple[str, ...] | None:
    """The line of one page; None for a door that shows no page over this file."""
    if door.method != "GET":
        return None
    role = next(one for one in (PUBLIC, *DESK_ROLES) if one in door.who)
    addresses = _addresses(client, door, role)
    if not addresses:
        return None
    largest = max(len(client.get(one, role)[1]) for one in addresses)
    taken = _timed(client, addresses, role, requests)
    return (
        door.path,
        role,
        figure(median(taken)),
        figure(percentile(taken, 0.95)),
        figure(max(taken)),
        figure(largest / 1000),
        ratio(median(taken), median(bare)),
    )


def _timed(
    client: Client, addresses: list[str], role: str, requests: int
) -> list[float]:
    for _ in range(WARM):
        client.get(addresses[0], role)
    return [
        client.get(addresses[number % len(addresses)], role)[2]
        for number in range(requests)
    ]


def _addresses(client: Client, door: Door, role: str) -> list[str]:
    """Where a door is found: as it stands, or by the links of the other pages of its role."""
    pattern = re.compile("[^/?]+".join(map(re.escape, _GAP.split(door.path))))
    found = [door.path] if "{" not in door.path else []
    found += [one.format(n=n) for one in ASKED.get(door.path, ()) for n in range(20, 400, 20)]  # fmt: skip
    for other in DOORS if not found else ():
        if other.method == "GET" and "{" not in other.path and other.lets_in([role]):
            found += _linked(client, other.path, role, pattern)
    unique = sorted(set(found))
    chosen = random.Random(SEED).sample(unique, min(MOST, len(unique)))
    return [one for one in chosen if client.get(one, role)[0] == 200]


def _linked(
    client: Client, path: str, role: str, pattern: re.Pattern[str]
) -> Iterator[str]:
    status, body, _ = client.get(path, role)
    for link in _LINK.findall(body) if status == 200 else ():
        address = link.decode().replace("&amp;", "&")
        if pattern.fullmatch(address.partition("?")[0]):
            yield address


@contextmanager
def _serving(folder: Path) -> Iterator[int]:
    """The desk in a process of its own; gives its port."""
    started = subprocess.Popen(
        command("desk", "serve", [str(folder)]),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert started.stdout is not None
        yield int(json.loads(started.stdout.readline())["port"])
    finally:
        started.terminate()
        started.wait(20)


def serve(folder: str) -> None:
    """The desk as the command serves it, and a page of fixed bytes beside it. Ends with SIGTERM."""
    import uvicorn
    from starlette.types import Receive, Scope, Send

    from listener.desk.app import make_app
    from listener.desk.houses import Desk
    from listener.desk.limits import Limiter

    class Patient(Limiter):
        """Counts nobody: here one address asks more often than people do."""

        def allows(self, *_: object) -> bool:
            return True

    desk = make_app(Desk(Path(folder), now=lambda: NOW, limiter=Patient()))
    fixed = b"<!doctype html>" + b"x" * 8000
    plain = [(b"content-type", b"text/html")]

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"] != BARE:
            return await desk(scope, receive, send)
        await send({"type": "http.response.start", "status": 200, "headers": plain})
        await send({"type": "http.response.body", "body": fixed})

    class Told(uvicorn.Server):
        async def startup(self, sockets: object = None) -> None:
            await super().startup()
            port = self.servers[0].sockets[0].getsockname()[1]
            sys.stdout.write(json.dumps({"port": port}) + "\n")
            sys.stdout.flush()

    config = uvicorn.Config(
        app, port=0, lifespan="off", access_log=False, log_level="error"
    )
    Told(config).run()
