"""Tells systemd how we are: READY, WATCHDOG, STOPPING. Without systemd it does nothing."""

from __future__ import annotations

import os
import socket

PATIENCE = 5.0  # seconds, for a word that is said once


def notify(state: str) -> bool:
    """Send one state, such as "READY=1", to the socket that systemd named; False where there is none."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return False
    if address.startswith("@"):
        address = "\0" + address[1:]  # an abstract socket
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        # A sign of life that finds no room is left out: waiting for room would hold up the work.
        line.settimeout(0.0 if state.startswith("WATCHDOG=") else PATIENCE)
        try:
            line.connect(address)
            line.sendall(state.encode())
        except OSError:
            return False  # never let the messenger stop the work
    return True
