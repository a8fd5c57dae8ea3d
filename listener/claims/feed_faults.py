"""Feeds that fail, have moved or are gone: noted, and told to whoever can mend the settings, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from connectors.base import ConnectorError, Permanent
from connectors.feeds import Gone
from listener.claims.feed_settings import FeedSettings
from listener.house import House
from listener.store import Store, Transaction
from listener.store.connection import as_moment, as_text
from listener.store.hearing import Feed, change_feed, feed_at
from listener.store.messages import put_out
from listener.telling.both import in_both

PATIENCE = 3  # readings that may fail in passing before somebody is told
NO_FAULT: dict[str, Any] = {
    "fault": "",
    "fault_at": None,
    "told_at": None,
    "told_grave": 0,
    "wait_until_at": None,
}
_MEND = (
    "Mend or remove the feed under `feeds` in wardmote.yaml",
    "Trwsiwch y ffrwd neu tynnwch hi allan o dan `feeds` yn wardmote.yaml",
)
_MEND_GONE = (
    (
        "It is asked no more. Write its new address under `feeds` in wardmote.yaml or remove it, or have it asked once more "
        "with `wardmote feeds --again NAME`"
    ),
    (
        "Ni ofynnir amdani mwyach. Ysgrifennwch ei chyfeiriad newydd o dan `feeds` yn wardmote.yaml neu tynnwch hi allan, neu "
        "gofynnwch amdani unwaith eto gyda `wardmote feeds --again NAME`"
    ),
)
_MAY_PASS = (
    (
        "It is asked again, less and less often, and this may pass by itself. If it lasts, tell whoever runs the site, or "
        "remove the feed under `feeds` in wardmote.yaml"
    ),
    (
        "Gofynnir amdani eto, yn llai ac yn llai aml, a gall hyn basio ohono'i hun. Os yw'n parhau, dywedwch wrth bwy bynnag "
        "sy'n rhedeg y safle, neu tynnwch y ffrwd allan o dan `feeds` yn wardmote.yaml"
    ),
)
_OUR_COMPUTER = (
    (
        "The fault lies with this computer and not with the site. The feed is asked again, less and less often, and this may "
        "pass by itself. If it lasts, see what else runs on this computer, and whether it has enough memory"
    ),
    (
        "Y cyfrifiadur hwn sydd ar fai, ac nid y safle. Gofynnir am y ffrwd eto, yn llai ac yn llai aml, a gall hyn basio "
        "ohono'i hun. Os yw'n parhau, gwiriwch beth arall sy'n rhedeg ar y cyfrifiadur hwn, ac a oes ganddo ddigon o gof"
    ),
)
BROKEN = "the feed is no sound XML, so some of its items may be missing"


def note_failure(
    house: House, feed: FeedSettings, known: Feed, error: ConnectorError
) -> None:
    """Keep why a feed could not be read, and until when it should be left alone. The same fault twice is one entry."""
    now = house.now()
    changes: dict[str, Any] = {}
    since = fault_since(known, now)
    if known.fault != str(error) or known.fault_at != since:
        changes |= {"fault": str(error), "fault_at": since}
    if isinstance(error, Gone):
        changes["gone_at"] = as_text(now)
        known = replace(known, told_at=None)  # what failed so far was to be asked again
    elif isinstance(error, Permanent) and known.moved_to:
        changes["moved_to"] = ""  # next time from where the settings say
    if error.reason == "wait_until" and error.retry_after:
        until = now + timedelta(seconds=error.retry_after)
        if until > now + timedelta(minutes=feed.every):
            changes["wait_until_at"] = as_text(until)
    if known.wait_until_at and "wait_until_at" not in changes:
        changes["wait_until_at"] = None  # it was asked for with an earlier fault
    grave = isinstance(error, Permanent)
    if not changes and not must_tell(feed, known, now, grave=grave):
        return
    with house.store.transaction(now) as tx:
        if changes:
            change_feed(tx, known.feed_id, changes)
        event = "feed_gone" if isinstance(error, Gone) else "feed_failed"
        tx.record(event, reason=str(error), details={"feed_id": known.feed_id})
        mend = _mend_of(error)
        tell_fault(tx, house, feed, known, str(error), grave=grave, mend=mend)


def fault_since(known: Feed, now: datetime) -> str:
    """Since when a feed that cannot be read now fails. Not later than now: the clock may have been ahead when it began."""
    early = known.fault_at is not None and as_moment(known.fault_at) <= now
    return known.fault_at if known.fault_at and early else as_text(now)


def _mend_of(error: ConnectorError) -> tuple[str, str]:
    """What is to be done about a fault, in both languages."""
    if isinstance(error, Gone):
        return _MEND_GONE
    if isinstance(error, Permanent):
        return _MEND
    return _OUR_COMPUTER if error.reason == "our_computer" else _MAY_PASS


def is_lasting(feed: FeedSettings, known: Feed, now: datetime) -> bool:
    """Whether a fault has outlived what passes by itself."""
    spell = timedelta(minutes=feed.every) * PATIENCE
    return known.fault_at is not None and now - as_moment(known.fault_at) >= spell


def must_tell(feed: FeedSettings, known: Feed, now: datetime, *, grave: bool) -> bool:
    """Whether a fault is one to tell: a person must mend it, or it does not pass. Once each, so that what was said to pass by
    itself is told anew where it turns into one to mend."""
    if known.told_at is not None:
        return grave and not known.told_grave
    return grave or is_lasting(feed, known, now)


def tell_fault(
    tx: Transaction,
    house: House,
    feed: FeedSettings,
    known: Feed,
    why: str,
    *,
    grave: bool,
    mend: tuple[str, str] = _MAY_PASS,
) -> None:
    """Tell it once a fault: at once where a person must mend it, else when it has lasted a while. mend: what is to be done."""
    if not must_tell(feed, known, tx.now, grave=grave):
        return
    change_feed(tx, known.feed_id, {"told_at": tx.at, "told_grave": int(grave)})
    put_out(
        tx,
        once=f"feed:{known.feed_id}:{tx.at}",
        kind="feed",
        audience=_audience(house),
        subject=f"A feed cannot be read: {feed.name}",
        body=in_both(
            f"{feed.name} ({feed.url}): {why}.\n\nThe other feeds are read as ever, and nothing that was read is lost. "
            f"{mend[0]}; `wardmote feeds` shows how all of them stand.",
            f"Ni ellir darllen y ffrwd {feed.name}; mae'r rheswm i'w weld uchod, yn Saesneg. Darllenir y ffrydiau eraill fel "
            f"arfer, ac ni chollwyd dim a ddarllenwyd. {mend[1]}; mae `wardmote feeds` yn dangos sut mae pob un.",
        ),
    )


def tell_moved(
    tx: Transaction, house: House, feed: FeedSettings, known: Feed, moved_to: str
) -> None:
    """Say that a feed stands elsewhere for good, where it is read from now on. One address is told once: it may fail there now
    and then, be asked for at its old place, and be sent on again.
    """
    tx.record("feed_moved", details={"feed_id": known.feed_id})
    where = sha256(moved_to.encode()).hexdigest()[:16]
    put_out(
        tx,
        once=f"feed_moved:{known.feed_id}:{where}",
        kind="feed",
        audience=_audience(house),
        subject=f"A feed has moved: {feed.name}",
        body=in_both(
            f"{feed.name} has moved for good, says its site, to {moved_to}\n\nWardmote reads it there from now on. "
            "Please check the new address, and write it under `feeds` in wardmote.yaml.",
            f"Dywed safle {feed.name} fod y ffrwd wedi symud am byth i'r cyfeiriad uchod. Mae Wardmote yn ei darllen yno o hyn "
            "ymlaen. Gwiriwch y cyfeiriad newydd, ac ysgrifennwch ef o dan `feeds` yn wardmote.yaml.",
        ),
    )


def _audience(house: House) -> str:
    """Who runs the computer, where somebody is named; else the owner."""
    return "admin" if house.settings.alerts.admin else "owner"


def ask_again(store: Store, url: str, now: datetime) -> None:
    """A person wants a feed asked again, whatever its site said."""
    known = feed_at(store, url)
    if known is None or not known.fault:
        return
    with store.transaction(now) as tx:
        change_feed(tx, known.feed_id, {**NO_FAULT, "gone_at": None, "moved_to": ""})
        tx.record("feed_asked_again", details={"feed_id": known.feed_id})
