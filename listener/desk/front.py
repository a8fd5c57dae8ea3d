"""What stands before every page: the check of the host's name, the language in the address, and the headers."""

from __future__ import annotations

from collections.abc import Collection

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "x-robots-tag": "noindex",
}
FOR_A_YEAR = "max-age=31536000"
WELSH = "/cy"
STRANGE_HOST = "This address is not one of the desk's own."


def host_of(header: str) -> str:
    """The name in a Host header, without its port: "[::1]:8790" gives "[::1]"."""
    name, _, port = header.rpartition(":")
    return (name if name and port.isdigit() else header).lower()


class Front:
    """Wraps the whole desk. `hosts`: the names under which it may be asked for; `secure`: TLS stands before it."""

    def __init__(self, app: ASGIApp, hosts: Collection[str], *, secure: bool) -> None:
        self._app = app
        self._hosts = frozenset(host.lower() for host in hosts)
        self._headers = dict(HEADERS)
        if secure:
            self._headers["strict-transport-security"] = FOR_A_YEAR

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = self._added_to(message["headers"])
            await send(message)

        hosts = [value for name, value in scope["headers"] if name == b"host"]
        if len(hosts) != 1 or host_of(hosts[0].decode("latin-1")) not in self._hosts:
            # A page elsewhere that makes its own name lead here must get nothing.
            answer = PlainTextResponse(STRANGE_HOST, 400)
            await answer(scope, receive, send_with_headers)
            return
        await self._app(_with_language(scope), receive, send_with_headers)

    def _added_to(
        self, given: Collection[tuple[bytes, bytes]]
    ) -> list[tuple[bytes, bytes]]:
        there = {name.lower() for name, _ in given}
        added = self._headers | (
            {} if b"cache-control" in there else {"cache-control": "no-store"}
        )
        more = [(name.encode(), value.encode()) for name, value in added.items()]
        return [*given, *more]


def _with_language(scope: Scope) -> Scope:
    """The request with /cy taken off its path, and the language noted."""
    path: str = scope["path"]
    welsh = path == WELSH or path.startswith(f"{WELSH}/")
    plain = (path[len(WELSH) :] or "/") if welsh else path
    language = "cy" if welsh else "en"
    return {
        **scope,
        "path": plain,
        "raw_path": plain.encode(),
        "wardmote.language": language,
    }
