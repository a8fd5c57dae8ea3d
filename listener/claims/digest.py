"""The daily digest to comms: what is new and of low priority, what grew, and what waits, each in a few lines.

English with draft Welsh beside it. No author's name: who asks is told as the desk tells it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from listener.claims.as_it_stands import Standing, standing_of
from listener.claims.asked import asks_as_press, first_asked, quoted_of
from listener.claims.became import sentences
from listener.claims.copying import copies_of, copies_words
from listener.claims.masking import masks_of
from listener.claims.moments import DAYS_CY, on_the_wall
from listener.claims.press import taken_back_words
from listener.claims.quoting import about_no_claim
from listener.claims.spread_words import spread_cy, spread_words
from listener.claims.waiting import late_since, running
from listener.claims.wording import (
    LEVELS_CY,
    SAID_CY,
    SAID_EN,
    called,
    found,
    heading,
    in_quotes,
    source_of,
)
from listener.desk.onward import platform_name
from listener.desk_settings import DeskSettings
from listener.house import House
from listener.store import Transaction
from listener.store.connection import Row, as_moment, as_text
from listener.store.incident_views import taken_back
from listener.store.incidents import spread
from listener.store.names import note_quote
from listener.telling.alerts import EXCERPT, many
from listener.telling.notices import LONDON
from listener.telling.where import alert_address
from moderation.types import Claim

INDENT = " " * 8
IN_SHORT = 160  # letters of what an entry in short is about
_PRESS = "the press, it seems (y wasg, mae'n debyg)"
_RESIDENT = "a resident (preswylydd)"
# What waits for somebody comes first: thirty new ones of low priority must not stand before it.
_HEADS = {
    "late": "Waiting longer than agreed (Yn aros yn hirach nag a gytunwyd):",
    "still": "Still waiting, as in the last digest (Yn dal i aros, fel yn y crynodeb diwethaf):",
    "grown": "Told before, and grown since (Wedi tyfu ers hynny):",
    "fresh": "New, and of low priority (Newydd, blaenoriaeth isel):",
    "unsaid": "Put right in the press since (Wedi'i gywiro yn y wasg ers hynny):",
    "true": "No longer waiting (Ddim yn aros mwyach):",
}
_STATES = {
    "new": ("new", "newydd"),
    "waits": ("not acknowledged", "neb wedi ymgymryd ag ef"),
    "acknowledged": ("acknowledged", "ymgymerwyd ag ef"),
    "chooses": ("acknowledged, no posture set", "ymgymerwyd ag ef, heb ddewis beth i'w wneud"),
    "acted": ("acted on", "gweithredwyd arno"),
}  # fmt: skip
_WHOLE = "All of one (Y cyfan am un): wardmote alerts show NUMBER"
MOST_WHOLE = 8  # told whole; a digest is read on a telephone
_IN_SHORT = (
    "The first {n} are told whole, the others in short.",
    "Mae'r {n} cyntaf yn gyfan, a'r lleill yn fyr.",
)
_WHERE = (
    "On the desk, the web page: Alerts, by the number",
    "Ar y ddesg, y dudalen we: Rhybuddion, yn ôl y rhif",
)


@dataclass(frozen=True, slots=True)
class Sections:
    """The entries of a digest, each of some lines, by what there is to say of them."""

    fresh: Sequence[Sequence[str]] = ()
    grown: Sequence[Sequence[str]] = ()
    unsaid: Sequence[Sequence[str]] = ()
    true: Sequence[Sequence[str]] = ()
    late: Sequence[Sequence[str]] = ()
    still: Sequence[Sequence[str]] = ()


def digest_entry(
    tx: Transaction, house: House, row: Row, *, whole: bool = True
) -> list[str]:
    """An incident in the digest: what it is about, how far it went or what is asked, and where it is to be found.

    whole: where it is not, what it is about, how long it waits and where it is to be found. Who asks is always told.
    """
    number = int(row["incident_id"])
    said = standing_of(house, row["claim_id"], tx.now)
    begins = f"  {number:>4}  {_stands(row)}: {heading(row, said, longest=2 * EXCERPT if whole else IN_SHORT)}"
    if not whole and not about_no_claim(row):
        short = (*_overdue(row, tx.now), *_addresses(house.settings.desk, number)[:1])
        return [begins, *(f"{INDENT}{one}" for one in short)]
    if about_no_claim(row):
        lines = [begins, *_question(tx, house, row)]
    else:
        seen = spread(tx.store, number, tx.now)
        lines = [f"{begins} ({spread_words(seen, said.claim)})"]
        lines += [f"{INDENT}{one}" for one in _checked(said.claim)]
        lines.append(f"{INDENT}{_in_welsh(row, said)}{spread_cy(seen, said.claim)}")
        same = copies_words(copies_of(tx.store, number, tx.now))
        lines += [f"{INDENT}{same[0]} ({same[1]})"] if any(same) else []
        quoted = quoted_of(tx, masks_of(house), row)
        lines += [f"{INDENT}{SAID_EN} ({SAID_CY}): {quoted}"] if quoted else []
        lines += [f"{INDENT}{one}" for one in sentences(row["claim_id"], said.over) if one]  # fmt: skip
        both = taken_back_words(row, taken_back(tx.store, number), tx.now)
        lines += [f"{INDENT}{one}" for one in (*both[0], *both[1])]
    lines += [f"{INDENT}{one}" for one in _overdue(row, tx.now)]
    return lines + [f"{INDENT}{one}" for one in _addresses(house.settings.desk, number)]


def _in_welsh(row: Row, said: Standing) -> str:
    """A claim in Welsh and what it is called, before how far it has come; "" where it has no Welsh."""
    words = said.claim.claim_cy if said.claim else ""
    return f"{called(row, said)[1]}: {in_quotes(words)}: " if words else ""


def _overdue(row: Row, now: datetime) -> tuple[str, ...]:
    """Since when it waits longer than agreed, also where it stands among what grew."""
    due_at = late_since(row, as_text(now))
    if due_at is None:
        return ()
    english, welsh = on_the_wall(as_moment(due_at), now)
    return (f"It was due by {english}, and still waits (Roedd i'w wneud erbyn {welsh}, ac mae'n dal i aros).",)  # fmt: skip


def _checked(claim: Claim | None) -> list[str]:
    """What the council knows of a claim, in a line: its id, verdict, what is right, and the source with its date."""
    if claim is None:
        return []
    verdict, verdict_cy = found(claim)
    right = claim.correct_statement or "not yet written (heb ei ysgrifennu eto)"
    if claim.correct_statement_cy:
        right += f" ({claim.correct_statement_cy})"
    return [
        (
            f"{claim.claim_id}, which {verdict} ({verdict_cy}). What is right (Yr hyn sy'n gywir): {right} "
            f"Source (Ffynhonnell): {source_of(claim) or 'none yet (dim eto)'}"
        )
    ]


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


def one_line(row: Row, said: Standing, told: str) -> list[str]:
    """An incident of which one thing is told."""
    level = f"{row['level']} ({LEVELS_CY[row['level']]})"
    return [f"  {int(row['incident_id']):>4}  {level}: {heading(row, said)}: {told}"]  # fmt: skip


def _stands(row: Row) -> str:
    """Its level and its state, as it waits for somebody or not: "HIGH, not acknowledged", with the Welsh."""
    waits, state = running(row), str(row["state"])
    if waits.acknowledge_by_at:
        state = "waits"
    elif waits.posture_by_at and state == "acknowledged":
        state = "chooses"
    english, welsh = _STATES[state]
    return f"{row['level']}, {english} ({LEVELS_CY[row['level']]}, {welsh})"


def digest_text(
    desk: DeskSettings | None,
    found: Sections,
    before: datetime | None,
    *,
    short: bool = False,
) -> str:
    """The whole of it, what changed since the last one first. At least one list holds something. before: when that was made.

    short: not every entry is told whole.
    """
    lines = [*_changed(found, before), ""] if before else []
    if short:
        lines += [*(said.format(n=MOST_WHOLE) for said in _IN_SHORT), _WHOLE, ""]
    for name, head in _HEADS.items():
        entries: Sequence[Sequence[str]] = getattr(found, name)
        if entries:
            lines += [head, *(each for entry in entries for each in entry), ""]
    where = () if desk and desk.name else _WHERE
    return "\n".join((*lines, *where, _WHOLE))


def _changed(found: Sections, before: datetime) -> tuple[str, str]:
    """What is other than in the last digest, in a line for each language."""
    here = before.astimezone(LONDON)
    day, dydd = f"{here:%A} {here.day} {here:%B}", f"{DAYS_CY[here.weekday()]}, {here:%d/%m}"  # fmt: skip
    counts = (
        (found.late, "more waiting too long", "arall yn aros yn rhy hir"),
        (found.grown, "grown", "wedi tyfu"),
        (found.fresh, "new", "newydd"),
        (found.unsaid, "put right in the press", "wedi'i gywiro yn y wasg"),
        (found.true, "found true", "wedi'i ganfod yn wir"),
    )
    some = [(len(rows), english, welsh) for rows, english, welsh in counts if rows]
    if not some:
        return (
            f"Nothing has changed since the last digest, of {day}: {many(len(found.still), 'alert')} still waiting.",
            f"Nid oes dim wedi newid ers y crynodeb diwethaf, ddydd {dydd}: {len(found.still)} yn dal i aros.",
        )
    return (
        f"Since the last digest, of {day}: {', '.join(f'{n} {english}' for n, english, _ in some)}.",
        f"Ers y crynodeb diwethaf, ddydd {dydd}: {', '.join(f'{n} {welsh}' for n, _, welsh in some)}.",
    )
