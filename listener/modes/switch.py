"""The kill switch: `stop-acting`, the file STOP, and `resume-acting`.

The file is written first, for it needs nothing but the folder. Then the lock of the acts is waited for: when it has
been held once, no hide is on its way any more, and each later one sees the stop.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from listener.act import drop_hides
from listener.adopting import check_first_rules, rules_at_hand, say_fault
from listener.errors import UserError
from listener.house import House, open_store
from listener.minutes.writer import MACHINE, Actor
from listener.modes.stop_file import STOP_NAME, FileStop, clear_stop, read_stop
from listener.permits import check_person
from listener.settings import load_settings
from listener.store import Transaction
from listener.store.messages import put_out
from listener.store.modes import end_stop, note_seen, save_stop, stops
from listener.telling.both import in_both
from listener.telling.where import typed_cy

BY_FILE = f"the file {STOP_NAME}"


@contextmanager
def bare_house(folder: Path, now: Callable[[], datetime]) -> Iterator[House]:
    """A house without platforms and scorer, for one command: enough for stops and modes, which need no token.

    Raises UserError.
    """
    settings = load_settings(folder)
    check_first_rules(settings)
    store = open_store(folder)
    try:
        rules, fault = rules_at_hand(store, settings)
        say_fault(fault)
        house = House(settings, store, rules, {}, None, now=now, rules_fault=fault)
        house.practice = settings.world is not None
        yield house
    finally:
        store.close()


def note_stop(
    house: House, page_id: str | None, actor: Actor, reason: str, *, everything: bool
) -> int:
    """Write a stop down and drop the machine's open wishes to hide; gives how many. On return none is on its way."""
    pages = [page_id] if page_id else _all(house)
    with house.acting():
        with house.store.transaction(house.now()) as tx:
            save_stop(tx, page_id or "", reason, actor.name, everything=everything)
            note_seen(tx, actor)
            _record(tx, "acting_stopped", page_id, actor, reason, everything)
            _tell(tx, page_id, actor.name, everything)
        return drop_hides(house, pages, f"{actor.name} stopped it")


def note_file_stop(house: House) -> int:
    """Write down a stop that somebody made by hand, as the file STOP; gives how many wishes it dropped."""
    by_file = read_stop(house.folder, _all(house))
    if by_file is None or _is_noted(house, by_file):
        return 0
    with house.acting():
        by_file = read_stop(house.folder, _all(house))
        if by_file is None or _is_noted(house, by_file):
            return 0  # a person has let it go on, while we waited for the lock
        whole = by_file.pages == frozenset(_all(house))
        with house.store.transaction(house.now()) as tx:
            for page_id in ("",) if whole else sorted(by_file.pages):
                everything, why = (
                    by_file.everything,
                    "The file lies in the data folder.",
                )
                save_stop(tx, page_id, why, BY_FILE, everything=everything)
                _record(tx, "acting_stopped", page_id, MACHINE, why, everything)
                _tell(tx, page_id, BY_FILE, everything)
        return drop_hides(house, sorted(by_file.pages), f"{BY_FILE} stopped it")


def _is_noted(house: House, by_file: FileStop) -> bool:
    rows = stops(house.store)
    return all(
        any(
            row["page_id"] in ("", page_id)
            and (row["everything"] or not by_file.everything)
            for row in rows
        )
        for page_id in by_file.pages
    )


def resume_acting(house: House, page_id: str | None, actor: Actor, reason: str) -> None:
    """Let Wardmote go on after a stop. Only a person does that, and says why. Raises UserError."""
    check_person(actor, reason)
    pages = _all(house)
    if page_id and pages == [page_id]:
        page_id = None
    note_file_stop(house)  # else the log would tell of an end without a beginning
    with house.acting():
        rows, by_file = stops(house.store), read_stop(house.folder, pages)
        if page_id:
            if any(row["page_id"] == "" for row in rows):
                raise UserError(
                    "Every page is stopped. Let all go on with `wardmote resume-acting`, then stop the others again."
                )
            rows = [row for row in rows if row["page_id"] == page_id]
            if not rows and (by_file is None or page_id not in by_file.pages):
                raise UserError(
                    f"{page_id} is not stopped. `wardmote status` shows what is."
                )
        if not rows and by_file is None:
            raise UserError(
                "Nothing is stopped. `wardmote status` shows how it stands."
            )
        with house.store.transaction(house.now()) as tx:
            for row in rows:
                end_stop(tx, row["stop_id"], actor.name)
            note_seen(tx, actor)
            _record(tx, "acting_resumed", page_id, actor, reason, False)
        if by_file is not None:
            leave = by_file.pages - {page_id} if page_id else ()
            clear_stop(house.folder, leave, everything=by_file.everything)


def _all(house: House) -> list[str]:
    return [page.page_id for page in house.settings.pages]


def _record(
    tx: Transaction,
    event: str,
    page_id: str | None,
    actor: Actor,
    reason: str,
    everything: bool,
) -> None:
    tx.record(
        event,
        actor=actor,
        details={"page_id": page_id or "all", "everything": everything},
        payload={"reason": reason},
    )


def _tell(tx: Transaction, page_id: str | None, name: str, everything: bool) -> None:
    what = (
        "Wardmote hides nothing, neither by itself nor for a person"
        if everything
        else "Wardmote hides nothing by itself"
    )
    what_cy = (
        "nid yw Wardmote yn cuddio dim, ohono'i hun nac ar ran neb"
        if everything
        else "nid yw Wardmote yn cuddio dim ohono'i hun"
    )
    again = "wardmote resume-acting --as NAME --reason WHY"
    put_out(
        tx,
        once=f"stopped:{page_id or 'all'}:{tx.at}",
        kind="stopped",
        audience="owner",
        subject="Wardmote was stopped",
        body=in_both(
            f"{name} stopped it. From now on {what} on {page_id or 'any page'}. What is hidden comes back when its "
            f"time is over, or when a person shows it. To go on: {again}",
            f"Rhoddodd {name} stop arno. O hyn ymlaen {what_cy} ar {page_id or 'unrhyw dudalen'}. Daw'r hyn a guddiwyd yn ôl pan "
            f"fydd ei amser ar ben, neu pan fydd person yn ei ddangos. I fynd ymlaen: {typed_cy(again)}",
        ),
    )
