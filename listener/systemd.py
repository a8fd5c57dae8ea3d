"""Tells systemd how we are: READY, WATCHDOG, STOPPING. Without systemd it does nothing."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

EVERY = 10.0  # seconds between two signs of life while something is worked out
LONGEST_WORK = 900.0  # seconds; what takes longer is taken for hung
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


@contextmanager
def at_work(alive: Callable[[], None]) -> Iterator[None]:
    """Signs of life while this lasts, for what waits for nobody but may be long: a text of 100,000 letters, or thousands
    of claims that are made ready. Not for ever."""
    over = Event()

    def tell() -> None:
        for _ in range(int(LONGEST_WORK / EVERY)):
            if over.wait(EVERY):
                return
            alive()

    Thread(target=tell, daemon=True).start()
    try:
        yield
    finally:
        over.set()
