"""How long one message, or a file that another program holds, may keep all else waiting; and what libraries may write
into our log meanwhile."""

from __future__ import annotations

import errno
import fcntl
import logging
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, Thread
from typing import IO

from listener.telling.post import MailError

WHOLE_SECONDS = 25.0  # for one message, however slowly the answer drips
SLOW_SECONDS = 5.0  # who takes longer is left alone for a while
REST_SECONDS = 60.0
MOST_HANGING = 3  # tries that were not waited for, and have not ended yet
LOCK_SECONDS = 3.0  # for a file that a mail program may hold for as long as it is open
LOCK_EVERY = 0.05
_HELD: dict[
    Path, float
] = {}  # files that were waited for in vain, and until when they are not waited for again


class Patience:
    """Gives each way so long for a message. One that is slow is then left alone, for whoever waits there holds up all else.

    Time-outs between two bytes do not help against a server that sends a byte now and then. `clock` counts seconds.
    whole: how long, where it is another time; then nobody counts as slow who keeps to it.
    """

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, whole: float | None = None
    ) -> None:
        self._clock = clock
        self._whole = whole
        self._until: dict[str, float] = {}
        self._hanging: dict[str, list[Thread]] = {}

    def spend(self, way: str, deliver: Callable[[], None]) -> None:
        """Deliver one message by a way. Raises MailError, also where it has not ended in time: then it may have left."""
        hanging = [each for each in self._hanging.get(way, ()) if each.is_alive()]
        self._hanging[way] = hanging
        began = self._clock()
        if began < self._until.get(way, 0.0) or len(hanging) >= MOST_HANGING:
            raise MailError(f"{way} was too slow a moment ago")
        whole = self._whole or WHOLE_SECONDS
        ended: Future[None] = Future()
        # A daemon thread: one that hangs keeps nobody from stopping the service.
        thread = Thread(target=_run, args=(deliver, ended), daemon=True)
        thread.start()
        try:
            ended.result(whole)
        except TimeoutError:
            if ended.done():  # its own, and not ours
                raise MailError(f"{way} timed out") from None
            hanging.append(thread)
            self._until[way] = self._clock() + REST_SECONDS
            raise MailError(f"{way} did not answer in {whole:g} seconds") from None
        finally:
            if self._clock() - began >= (self._whole or SLOW_SECONDS):
                self._until[way] = self._clock() + REST_SECONDS


def _run(deliver: Callable[[], None], ended: Future[None]) -> None:
    try:
        deliver()
    except BaseException as error:  # raised where it is waited for
        ended.set_exception(error)
    else:
        ended.set_result(None)


def lock_file(file: IO[bytes], path: Path) -> None:
    """Lock an open file, once whoever holds it lets go. Raises TimeoutError where that takes more than a few seconds.

    One that was waited for in vain is asked, and not waited for, for a minute: many messages would each wait anew.
    """
    began = time.monotonic()
    patient = began >= _HELD.get(path, 0.0)
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if patient and time.monotonic() - began < LOCK_SECONDS:
                time.sleep(LOCK_EVERY)
                continue
            if patient:
                _HELD[path] = time.monotonic() + REST_SECONDS
            raise TimeoutError(errno.ETIMEDOUT, "another program holds it") from None
        _HELD.pop(path, None)
        return


class _Hush(logging.Filter):
    """Drops everything while anybody asks for quiet; a library may write from threads of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = Lock()
        self._asking = 0

    def ask(self, more: int) -> None:
        """One more asks for it, or one fewer. Counted, as one that was not waited for may end at any time."""
        with self._lock:
            self._asking += more

    def filter(self, record: logging.LogRecord) -> bool:
        return not self._asking


_HUSH = _Hush()


@contextmanager
def hushed(*names: str) -> Iterator[None]:
    """Shut these logs for a while, and those below them, which may have levels of their own: they would write addresses
    and answers into ours."""
    below = tuple(f"{name}." for name in names)
    known = [
        name for name in logging.Logger.manager.loggerDict if name.startswith(below)
    ]
    for name in (*names, *known):
        logging.getLogger(name).addFilter(_HUSH)  # the same one is added once
    _HUSH.ask(1)
    try:
        yield
    finally:
        _HUSH.ask(-1)
