"""Web sites that answer as sites with feeds do, well or badly, on loopback. Each site is a name such as https://news.example."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

PIECE = 65536


@dataclass(frozen=True, slots=True)
class Page:
    """One answer of a site. `drip`: seconds between two bytes."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    drip: float = 0.0
    cut: int | None = None  # the connection ends after so many bytes


@dataclass(frozen=True, slots=True)
class Visit:
    """One question that came in."""

    site: str
    path: str
    headers: Mapping[str, str]


Answerer = Callable[[Visit], Page]


class Newsstand:
    """Serves pages by site and path. Use as a context manager. `visits` holds every question."""

    def __init__(self, *sites: str) -> None:
        self.visits: list[Visit] = []
        self._sites = sites or ("news.example",)
        self._pages: dict[tuple[str, str], Page | Answerer] = {}
        self._server: ThreadingHTTPServer | None = None

    @property
    def redirect(self) -> dict[str, str]:
        """What stands in for each site, by http and by https."""
        return {
            f"{scheme}://{site}": f"{self.base_url}/{site}"
            for site in self._sites
            for scheme in ("https", "http")
        }

    @property
    def base_url(self) -> str:
        """`http://127.0.0.1:PORT`. Raises RuntimeError before it is open."""
        if self._server is None:
            raise RuntimeError("the newsstand is not open")
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def put(self, path: str, page: Page | Answerer, site: str = "news.example") -> str:
        """Put a page, or what answers in its place, at a path; gives its address."""
        self._pages[site, path] = page
        return f"https://{site}{path}"

    def asked(self, path: str) -> list[Visit]:
        """The questions for one path."""
        return [visit for visit in self.visits if visit.path == path]

    def answer(self, visit: Visit) -> Page:
        """What a site answers; 404 where it has no such page."""
        self.visits.append(visit)
        page = self._pages.get((visit.site, visit.path), Page(status=404))
        return page if isinstance(page, Page) else page(visit)

    def __enter__(self) -> Self:
        handler = type("Handler", (_Handler,), {"newsstand": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        threading.Thread(
            target=self._server.serve_forever, args=(0.01,), daemon=True
        ).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None


class _Handler(BaseHTTPRequestHandler):
    newsstand: Newsstand

    def do_GET(self) -> None:
        site, _, rest = self.path.lstrip("/").partition("/")
        visit = Visit(site, "/" + rest, dict(self.headers.items()))
        page = self.newsstand.answer(visit)
        with suppress(OSError):  # whoever asked may have had enough
            self._write(page)

    def _write(self, page: Page) -> None:
        self.send_response(page.status)
        given = {"Content-Length": str(len(page.body)), **page.headers}
        for name, value in given.items():
            self.send_header(name, value)
        self.end_headers()
        body = page.body if page.cut is None else page.body[: page.cut]
        step = 1 if page.drip else PIECE
        for start in range(0, len(body), step):
            self.wfile.write(body[start : start + step])
            if page.drip:
                self.wfile.flush()
                time.sleep(page.drip)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def feed(*items: Mapping[str, str], title: str = "The Example Echo") -> bytes:
    """An RSS feed with items of "title", "link", "guid", "description", "pubDate"; their texts are written as they must be."""
    written = "".join(
        "<item>"
        + "".join(f"<{name}>{escape(text)}</{name}>" for name, text in item.items())
        + "</item>"
        for item in items
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{escape(title)}</title>'
        f"<link>https://news.example/</link>{written}</channel></rss>"
    ).encode()


def atom(*items: Mapping[str, str]) -> bytes:
    """An Atom feed with entries of "id", "title", "summary", "updated", and "href" for the link."""
    written = "".join(
        f'<entry><link href="{escape(item.get("href", ""))}"/>'
        + "".join(
            f"<{name}>{escape(text)}</{name}>"
            for name, text in item.items()
            if name != "href"
        )
        + "</entry>"
        for item in items
    )
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Echo</title>{written}</feed>'.encode()


def bomb(size: int) -> Page:
    """An answer that is small on the wire and `size` bytes when unpacked."""
    packed = gzip.compress(b" " * size, 9)
    return Page(packed, headers={"Content-Encoding": "gzip"})
