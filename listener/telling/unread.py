"""A page of one's own that cannot be read: people hear of it once, and once when it is read again (policy 12.4).

What is kept of it is a sign of life, `unread:` and the page: since when reading fails, and why at the last try. Beside it
stands when the page was read last before that. A restart finds both there. Where all but some posts can be read, the sign
is another, `unread in part:`, and so are the words. The Welsh is a draft.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from listener.house import House
from listener.store import Store, Transaction
from listener.store.connection import as_moment
from listener.store.counts import last_beat
from listener.store.messages import put_out, was_put_out
from listener.store.rests import resting_since
from listener.telling.unseen import was_unseen

TOLD_AFTER = timedelta(minutes=30)  # since the page was read last
# Or else a computer that was off for the night would complain of the first try, before its own network is up.
FAILING_FOR = timedelta(minutes=5)
_SIGN = {False: "unread:", True: "unread in part:"}  # by whether it is a part
_LAST = "read before:"  # when the page was read last, before it could not be


@dataclass(frozen=True, slots=True)
class Unread:
    """One page that cannot be read just now."""

    page_id: str
    failing_at: datetime  # the first try that failed
    read_at: datetime | None  # when it was read last; None for never
    why: str
    in_part: bool  # all but what `why` names can be read

    @property
    def since(self) -> datetime:
        """Since when nothing was read."""
        if self.in_part:
            return self.failing_at
        return min(self.read_at or self.failing_at, self.failing_at)


def unread(store: Store, page_id: str, *, in_part: bool = False) -> Unread | None:
    """How reading a page, or a part of it, fails; None where it does not."""
    failing_at, why = last_beat(store, f"{_SIGN[in_part]}{page_id}")
    if not why:
        return None
    read_at, _ = last_beat(store, f"{_LAST}{page_id}")
    if not read_at:
        read_at, _ = last_beat(store, f"poll:{page_id}")
    last = as_moment(read_at) if read_at else None
    return Unread(page_id, as_moment(failing_at), last, why, in_part)


def is_told(store: Store, found: Unread) -> bool:
    """Whether people were told that this page cannot be read."""
    return was_put_out(store, _once(found, "owner"))


def note_unread(
    house: House, page_id: str, why: str, *, grave: bool, in_part: bool = False
) -> None:
    """A try to read a page failed, in part or altogether. What only a person can mend (`grave`) is told at once."""
    if in_part:
        _note_over(house, unread(house.store, page_id))
    before = unread(house.store, page_id, in_part=in_part)
    began_at = before.failing_at if before else house.now()
    read_at, _ = last_beat(house.store, f"poll:{page_id}")
    if read_at and not (before or in_part):
        house.store.beat(f"{_LAST}{page_id}", as_moment(read_at))
    said = why or "it could not be read"
    house.store.beat(f"{_SIGN[in_part]}{page_id}", began_at, said)
    found = unread(house.store, page_id, in_part=in_part)
    if found and grave:
        _tell(house, found)


def tell_of_unread(house: House) -> None:
    """Tell of each page that was not read for half an hour, or of the part that was not; of none twice."""
    now = house.now()
    for page in house.settings.pages:
        found = _unread_now(house.store, page.page_id)
        if found is None or now - found.since < TOLD_AFTER or resting_since(house.store, page.page_id):  # fmt: skip
            continue
        if now - found.failing_at >= FAILING_FOR:
            _tell(house, found)


def note_read(house: House, page_id: str) -> None:
    """A page was read whole. Where people were told that it could not be, they are told that it is over."""
    _note_over(house, unread(house.store, page_id))
    _note_over(house, unread(house.store, page_id, in_part=True))


def _note_over(house: House, found: Unread | None) -> None:
    if found is None:
        return
    if is_told(house.store, found):
        with house.store.transaction(house.now()) as tx:
            tx.record("page_read_again", details={"page_id": found.page_id})
            _put(tx, house, found, "back")
    house.store.beat(f"{_SIGN[found.in_part]}{found.page_id}", house.now(), "")


def _unread_now(store: Store, page_id: str) -> Unread | None:
    """How a page is unread: altogether, else in part."""
    return unread(store, page_id) or unread(store, page_id, in_part=True)


def unread_lines(store: Store, page_id: str) -> list[str]:
    """What `status` says below a page; nothing where it can be read."""
    found = _unread_now(store, page_id)
    if found is None:
        return []
    what = "Not all of it is read" if found.in_part else "Not read"
    told = " The councillor was told." if is_told(store, found) else ""
    return [f"  {what} since {_clock(found.since)}: {found.why.rstrip('.')}.{told}"]


def _tell(house: House, found: Unread) -> None:
    if is_told(house.store, found):
        return
    with house.store.transaction(house.now()) as tx:
        details = {"page_id": found.page_id, "since_at": found.since.isoformat()}
        tx.record("page_unread_in_part" if found.in_part else "page_unread", reason=found.why, details=details)  # fmt: skip
        _put(tx, house, found, "told")


def _put(tx: Transaction, house: House, found: Unread, what: str) -> None:
    """To the owner and whoever runs the computer: that a page cannot be read ("told"), or can again ("back")."""
    name = house.page(found.page_id).name or found.page_id
    if what == "told":
        subject, body = (_fault_in_part if found.in_part else _fault)(name, found)
    elif found.in_part:
        subject, body = _over_in_part(name, found, tx.now)
    else:
        whole = not was_unseen(tx.store, found.page_id, found.failing_at)
        subject, body = _over(name, found, tx.now, whole=whole)
    for audience in ("owner", *(("admin",) if house.settings.alerts.admin else ())):
        once = _once(found, audience, "" if what == "told" else ":back")
        put_out(tx, once=once, kind="unread", audience=audience, subject=subject, body=body)  # fmt: skip


def _once(found: Unread, audience: str, end: str = "") -> str:
    return f"{_SIGN[found.in_part]}{found.page_id}:{found.failing_at.isoformat()}:{audience}{end}"


def _fault(name: str, found: Unread) -> tuple[str, str]:
    since, why = _clock(found.since), found.why.rstrip(".")
    never = found.read_at is None
    english = "never been read; the first try was at" if never else "not been read since"  # fmt: skip
    welsh = f"Nid yw {name} erioed wedi'i darllen; roedd yr ymdrech gyntaf am" if never else f"Mae {name} heb ei darllen ers"  # fmt: skip
    body = (
        f"{name} has {english} {since}. The reason: {why}.\n\nWhat people write there is not seen until this is mended: "
        "nothing is judged, hidden or told. Please look at the page itself for now. Wardmote keeps trying, goes on where "
        "it stopped, and writes to you when it is back. `wardmote status` shows how it stands, and `wardmote doctor` "
        f"looks for what is wrong.\n\n{welsh} {since}. Y rheswm (yn Saesneg): {why}.\n\nNi welir beth mae pobl "
        "yn ei ysgrifennu yno nes i hyn gael ei drwsio. Edrychwch ar y dudalen ei hun am y tro. Mae Wardmote yn dal i "
        "geisio, a bydd yn ysgrifennu atoch pan fydd yn gweithio eto."
    )
    return f"Wardmote needs a hand: it cannot read {name}", body


def _over(name: str, found: Unread, now: datetime, *, whole: bool) -> tuple[str, str]:
    """`whole`: all that was written meanwhile can still be read."""
    since, until = _clock(found.since), _clock(now)
    rest = "You need do nothing." if whole else "Not all of it can be had any more: another message says what is missing, and what to do."  # fmt: skip
    rest_cy = "Nid oes angen i chi wneud dim." if whole else "Nid yw'r cyfan ar gael mwyach: mae neges arall yn dweud beth sydd ar goll, a beth i'w wneud."  # fmt: skip
    body = (
        f"{name} could not be read from {since} to {until}. It is read again, and what was written there meanwhile is "
        f"being looked at now. {rest}\n\n"
        f"Nid oedd modd darllen {name} o {since} tan {until}. Mae'n cael ei darllen eto, ac edrychir nawr ar beth a "
        f"ysgrifennwyd yno yn y cyfamser. {rest_cy}"
    )
    return f"Wardmote reads {name} again", body


def _fault_in_part(name: str, found: Unread) -> tuple[str, str]:
    since, why = _clock(found.since), found.why.rstrip(".")
    body = (
        f"Not all of {name} has been read since {since}. The reason: {why}.\n\nWhat people write in that place is not seen "
        "until this is mended: nothing there is judged, hidden or told. Please look there yourself for now. Wardmote keeps "
        "trying, goes on where it stopped, and writes to you when it is read again. `wardmote status` shows how it stands."
        f"\n\nNid yw {name} wedi'i darllen i gyd ers {since}. Y rheswm (yn Saesneg): {why}.\n\nNi welir beth mae pobl yn ei "
        "ysgrifennu yn y lle hwnnw nes i hyn gael ei drwsio. Edrychwch yno eich hun am y tro. Mae Wardmote yn dal i geisio, "
        "a bydd yn ysgrifennu atoch pan fydd yn ei ddarllen eto."
    )
    return f"Wardmote needs a hand: it cannot read all of {name}", body


def _over_in_part(name: str, found: Unread, now: datetime) -> tuple[str, str]:
    since, until = _clock(found.since), _clock(now)
    body = (
        f"From {since} to {until} not all of {name} could be read. All of it is read again, and what was written there "
        "meanwhile is being looked at now. You need do nothing.\n\n"
        f"O {since} tan {until} nid oedd modd darllen {name} i gyd. Mae'r cyfan yn cael ei ddarllen eto, ac edrychir nawr ar "
        "beth a ysgrifennwyd yno yn y cyfamser. Nid oes angen i chi wneud dim."
    )
    return f"Wardmote reads all of {name} again", body


def _clock(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"
