"""One run of forgetting: batch after batch, each a write of its own, and what it did by class."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from listener.errors import BusyError, StorageError, UserError
from listener.forgetting.overwriting import must_clean
from listener.forgetting.retention import RetentionSettings
from listener.house import House
from listener.store import Store, Transaction
from listener.systemd import notify

Rows = Sequence[Any]


@dataclass
class Run:
    """One run: where it is at work, at what moment, how much it may do, and what it did, by class."""

    house: House
    now: datetime
    whole: bool  # every class, not only what was taken down, changed or asked for
    most: int | None = None
    counts: Counter[str] = field(default_factory=Counter)
    faults: list[UserError] = field(default_factory=list)  # each kept one class waiting

    @property
    def store(self) -> Store:
        return self.house.store

    @property
    def periods(self) -> RetentionSettings:
        return self.house.settings.retention

    @property
    def spent(self) -> bool:
        return self.most is not None and self.counts.total() >= self.most

    def batches(
        self,
        kind: str,
        pick: Callable[[], Rows],
        erase: Callable[[Transaction, Rows], None],
    ) -> None:
        """Erase batch after batch, until nothing is due or this run has done its share.

        A class that cannot be erased, as where a mailbox cannot be written, keeps no other waiting.
        """
        if self.spent or not pick():
            return
        try:
            self._batches(kind, pick, erase)
        except (BusyError, StorageError):
            raise
        except UserError as error:
            self.faults.append(error)

    def _batches(
        self,
        kind: str,
        pick: Callable[[], Rows],
        erase: Callable[[Transaction, Rows], None],
    ) -> None:
        must_clean(self.house, "file" if self.whole else "log", self.now)
        found: Rows = ("the first",)
        while found and not self.spent:
            self.house.seam("forget:before-write")
            # Picked inside the write, so that a hold which somebody places now is seen.
            with self.store.transaction(self.now) as tx:
                found = pick()
                if found:
                    erase(tx, found)
                self.house.seam("forget:in-write")
            self.counts[kind] += len(found)
            self.house.seam("forget:after-write")
            notify("WATCHDOG=1")
