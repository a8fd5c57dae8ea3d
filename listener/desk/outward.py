"""Links that lead out of the desk: only to the web, only as they were written, and never followed by the desk itself."""

from __future__ import annotations

from starlette.datastructures import URL

from listener.desk.inert import inert

LONGEST = 1000


def outward(address: str) -> str:
    """An address that a page may link to; "" where it is none: another scheme, a name and password in it, strange letters."""
    if not 0 < len(address) <= LONGEST or inert(address) != address:
        return ""
    if any(letter.isspace() or letter in '"<>\\^`{|}' for letter in address):
        return ""
    try:
        parts = URL(address)
        port_is_sound = parts.port is None or parts.port > 0
    except ValueError:
        return ""
    # A council's old page may have no https; to read it there is safer than to copy its address by hand.
    plain = parts.scheme in ("https", "http") and parts.hostname and not parts.username
    return address if plain and port_is_sound else ""
