"""Whether an address can be one that residents open: read off its text alone, without asking anybody."""

from __future__ import annotations

import ipaddress
import re

from moderation.patterns.late import late

LONGEST = 2000
_ADDRESS = late(r"(https?)://([^/?#\s]*)(?:[/?#]\S*)?", re.IGNORECASE)
_LABEL = late(r"[^\W_](?:(?:[^\W_]|-){0,61}[^\W_])?")
_NOT_PUBLIC = ("localhost", "local", "internal", "intranet", "lan", "home", "corp")


def address_fault(address: str) -> tuple[str, str] | None:
    """What is wrong with an address, and how to mend it; None where it can be opened by anybody."""
    if len(address) > LONGEST:
        return "is too long", "name the page itself, without what follows `?`"
    found = _ADDRESS.fullmatch(address)
    if found is None:
        return (
            "is no web address",
            "write it whole, as in https://council.example/libraries",
        )
    if "@" in found[2]:
        return "holds a name or a password", "leave out what stands before the `@`"
    host, _, port = found[2].rpartition(":")
    if not host or not (port.isascii() and port.isdigit()):
        host, port = found[2], ""
    if port and not 0 < int(port[:6]) < 65536:
        return f"has no such port as {port[:12]}", "leave the port out"
    return _host_fault(host)


def _host_fault(host: str) -> tuple[str, str] | None:
    remedy = "copy the address from the browser"
    number = _as_number(host)
    if number is not None:
        if number.is_global:
            return None
        return "is open to one network only", "name a page that residents can open"
    labels = host.rstrip(".").lower().split(".")
    if not all(map(_LABEL.fullmatch, labels)) or len(host) > 253:
        return "has no possible host name", remedy
    if labels[-1] in _NOT_PUBLIC or (len(labels) == 1 and labels[0]):
        return "is open to one network only", "name a page that residents can open"
    if labels[-1].isdigit():
        return "has no possible host name", remedy
    return None


def _as_number(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host.removeprefix("[").removesuffix("]"))
    except ValueError:
        return None
