"""Tells systemd how we are: READY, WATCHDOG, STOPPING. Without systemd it does nothing."""

from __future__ import annotations

import os
import socket


def notify(state: str) -> bool:
    """Send one state, such as "READY=1", to the socket that systemd named; False where there is none."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return False
    if address.startswith("@"):
        address = "\0" + address[1:]  # an abstract socket
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        try:
            line.connect(address)
            line.sendall(state.encode())
        except OSError:
            return False  # never let the messenger stop the work
    return True
