"""The daily digest to comms: what is new and of low priority, what grew, and what waits, each in a few lines.

English with draft Welsh beside it. No author's name: who asks is told as the desk tells it.
"""

from __future__ import annotations

from collections.abc import Sequence

from listener.claims.as_it_stands import sentences, standing_of
from listener.claims.asked import asks_as_press, first_asked, quoted_of
from listener.claims.masking import masks_of
from listener.claims.quoting import about_no_claim
from listener.claims.wording import SAID_CY, SAID_EN, spread_words
from listener.desk.onward import platform_name
from listener.desk_settings import DeskSettings
from listener.house import House
from listener.store import Transaction
from listener.store.connection import Row
from listener.store.incidents import spread
from listener.store.names import note_quote
from listener.telling.alerts import excerpt
from listener.telling.where import alert_address
from moderation.claims.registry import in_force

INDENT = " " * 8
_PRESS = "the press, it seems (y wasg, mae'n debyg)"
_RESIDENT = "a resident (preswylydd)"
_SECTIONS = (
    "New, and of low priority (Newydd, blaenoriaeth isel):",
    "Told before, and grown since (Wedi tyfu ers hynny):",
    "Waiting longer than agreed (Yn aros yn hirach na'r disgwyl):",
)
_WHERE = (
    "On the desk, the web page: Alerts, by the number",
    "Ar y ddesg, y dudalen we: Rhybuddion, yn ôl y rhif",
)


def digest_entry(tx: Transaction, house: House, row: Row) -> list[str]:
    """An incident in the digest: what it is about, how far it went or what is asked, and where it is to be found."""
    number = int(row["incident_id"])
    begins = f"  {number:>4}  {excerpt(str(row['title']))}"
    if about_no_claim(row):
        lines = [begins, *_question(tx, house, row)]
    else:
        known = {claim.claim_id: claim for claim in in_force(house.claims, tx.now)}
        seen = spread(tx.store, number, tx.now)
        lines = [f"{begins} ({spread_words(seen, known.get(row['claim_id']))})"]
        quoted = quoted_of(tx, masks_of(house), row)
        lines += [f"{INDENT}{SAID_EN} ({SAID_CY}): {quoted}"] if quoted else []
        over = standing_of(house, row["claim_id"], tx.now).over
        lines += [f"{INDENT}{one}" for one in sentences(row["claim_id"], over) if one]
    return lines + [f"{INDENT}{one}" for one in _addresses(house.settings.desk, number)]


def _question(tx: Transaction, house: House, row: Row) -> list[str]:
    """Who asks what, and until when; the words stand on a line of their own, so that they can be erased."""
    found = first_asked(tx.store, masks_of(house), row)
    if found is None:
        return []
    who = _PRESS if asks_as_press(house.rules, row) else _RESIDENT
    if found.comment_id:
        note_quote(tx, found.comment_id, found.version, found.quoted)
    return [
        f"{INDENT}Who asks (Pwy sy'n holi): {who}, {platform_name(found.source)}",
        f"{INDENT}Asked (Gofynnwyd): {found.quoted}",
    ]


def _addresses(desk: DeskSettings | None, number: int) -> list[str]:
    found = alert_address(desk, number)
    return [found, alert_address(desk, number, welsh=True)] if found else []


def digest_text(desk: DeskSettings | None, *sections: Sequence[Sequence[str]]) -> str:
    """The whole of it: entries that are new, grown and late. At least one list holds something."""
    lines = [
        line
        for head, entries in zip(_SECTIONS, sections, strict=True)
        if entries
        for line in (head, *(each for entry in entries for each in entry), "")
    ]
    where = () if desk and desk.name else _WHERE
    return "\n".join((*lines, *where, "All of one: wardmote alerts show NUMBER"))
