"""Evidence packs that were just made, until whoever made them has them: in memory, for some minutes, and on no disk."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

KEPT = timedelta(minutes=10)  # a download that breaks off on a phone can be begun again


@dataclass
class MadePacks:
    """Locked files by a secret that only the browser which had each made can bring forth again.

    making: held while one is made, so that a form sent twice makes one file and spends one code. kept: how long each stays.
    """

    kept: timedelta = KEPT
    making: threading.Lock = field(default_factory=threading.Lock)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _held: dict[bytes, tuple[datetime, bytes]] = field(default_factory=dict)

    def put(self, names: Iterable[bytes], data: bytes, now: datetime) -> None:
        """Hold a file that was made just now, under each of these secrets."""
        held = (now, data)
        with self._lock:
            self._held |= dict.fromkeys(names, held)
        # Also where no request comes, at night, and whatever the clock says meanwhile.
        end = threading.Timer(self.kept.total_seconds(), self._let_go, (held,))
        end.daemon = True
        end.start()

    def again(self, secret: bytes, other: bytes) -> bool:
        """Have the file under one secret under another, too, and not for longer; False where there is none."""
        with self._lock:
            if held := self._held.get(secret):
                self._held[other] = held
        return held is not None

    def get(self, secret: bytes) -> bytes | None:
        """The file; None where there is none, or no longer."""
        with self._lock:
            held = self._held.get(secret)
        return held[1] if held else None

    def forget_old(self, now: datetime) -> None:
        """Let go of what was held long enough, and of what a clock put right since says was made ahead of now."""
        with self._lock:
            self._held = {s: one for s, one in self._held.items() if abs(now - one[0]) < self.kept}  # fmt: skip

    def _let_go(self, gone: tuple[datetime, bytes]) -> None:
        with self._lock:
            self._held = {s: one for s, one in self._held.items() if one is not gone}
