"""What was written to a page while it could not be read, and is no longer to be had: the owner hears which time that is.

The Welsh is a draft.
"""

from __future__ import annotations

from datetime import datetime

from connectors.base import Unseen
from listener.house import House
from listener.store import Store, Transaction
from listener.store.connection import as_moment
from listener.store.counts import last_beat
from listener.store.messages import put_out, was_put_out

_SIGN = "unseen:"

_MENTIONS = (
    "X shows no more than the newest 800 posts that mention an account, and more came since Wardmote read them last. So it "
    "has not seen the others that mention {name}"
)
_MENTIONS_CY = (
    "Nid yw X yn dangos mwy na'r 800 neges ddiweddaraf sy'n crybwyll cyfrif, a daeth mwy ers i Wardmote eu darllen "
    "ddiwethaf. Felly nid yw wedi gweld y lleill sy'n crybwyll {name}"
)
_REPLIES = (
    "X finds replies for seven days only, and for longer than that Wardmote could not read {name}. So it has not seen the "
    "older replies there"
)
_REPLIES_CY = (
    "Dim ond am saith diwrnod y mae X yn dod o hyd i atebion, ac ni allai Wardmote ddarllen {name} am gyfnod hirach na "
    "hynny. Felly nid yw wedi gweld yr atebion hŷn yno"
)
_WHY = {"mentions": (_MENTIONS, _MENTIONS_CY), "replies": (_REPLIES, _REPLIES_CY)}


def note_unseen(tx: Transaction, house: House, page_id: str, lost: Unseen) -> None:
    """Write down, and tell once, what of a page is lost to us. It comes again until its poll has ended well."""
    once = f"{_SIGN}{page_id}:{lost.what}:{lost.since.isoformat()}"
    tx.store.beat(f"{_SIGN}{page_id}", tx.now)
    if was_put_out(tx.store, once):
        return
    span = {"since_at": lost.since.isoformat(), "until_at": lost.until.isoformat()}
    details = {"page_id": page_id, "what": lost.what, **span}
    tx.record("page_news_lost", details=details)
    name = house.page(page_id).name or page_id
    subject = f"Wardmote needs a hand: it has not seen all that was written to {name}"
    put_out(tx, once=once, kind="unread", audience="owner", subject=subject, body=_body(name, lost))  # fmt: skip


def was_unseen(store: Store, page_id: str, since: datetime) -> bool:
    """Whether something of a page was found to be lost since then."""
    at, _ = last_beat(store, f"{_SIGN}{page_id}")
    return bool(at) and as_moment(at) >= since


def _body(name: str, lost: Unseen) -> str:
    english, welsh = (said.format(name=name) for said in _WHY[lost.what])
    since, until = (f"{at:%Y-%m-%d %H:%M} UTC" for at in (lost.since, lost.until))
    return (
        f"{english}: what was written between {since} and {until}. Nothing of it was judged or told. Please search for it "
        f"on X yourself, and look for threats first.\n\n{welsh}: yr hyn a ysgrifennwyd rhwng {since} a {until}. Ni "
        "chafodd dim ohono ei farnu na'i adrodd. Chwiliwch amdano ar X eich hun, a chwiliwch am fygythiadau yn gyntaf."
    )
