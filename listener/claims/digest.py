"""The daily digest to comms: what is new and of low priority, what grew, and what waits, each in a few lines.

The whole of it in English, and a draft of the Welsh beneath it. No author's name: who asks is told as the desk tells it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from listener.claims.as_it_stands import Standing, standing_of
from listener.claims.asked import asks_as_press, first_asked, note_asked, quoted_of
from listener.claims.became import sentences
from listener.claims.copying import copies_of, copies_words
from listener.claims.masking import masks_of
from listener.claims.moments import DAYS_CY, on_the_wall
from listener.claims.press import taken_back_words
from listener.claims.quoting import about_no_claim, is_new_claim, named_in_lists
from listener.claims.spread_words import spread_cy, spread_words
from listener.claims.story_words import title_in_welsh
from listener.claims.waiting import late_since, running
from listener.claims.wording import (
    LEVELS_CY,
    SAID_CY,
    SAID_EN,
    called,
    found,
    in_quotes,
    right_cy,
    source_of,
)
from listener.desk.onward import platform_name
from listener.desk_settings import DeskSettings
from listener.house import House
from listener.store import Transaction
from listener.store.connection import Row, as_moment, as_text
from listener.store.incident_views import taken_back
from listener.store.incidents import spread
from listener.telling.alerts import EXCERPT, excerpt, many
from listener.telling.both import with_welsh
from listener.telling.notices import LONDON
from listener.telling.where import alert_address
from moderation.types import Claim

INDENT = " " * 5  # beneath the words, behind the number
IN_SHORT = 160  # letters of what an entry in short is about
_TONGUES = (0, 1)  # English, Welsh: what is said in both stands in pairs
_PRESS = ("the press, it seems", "y wasg, mae'n debyg")
_RESIDENT = ("a resident", "preswylydd")
_WHO, _ASKED = ("Who asks", "Pwy sy'n holi"), ("Asked", "Gofynnwyd")
# What waits for somebody comes first: thirty new ones of low priority must not stand before it.
_HEADS = {
    "late": ("Waiting longer than agreed:", "Yn aros yn hirach nag a gytunwyd:"),
    "still": ("Still waiting, as in the last digest:", "Yn dal i aros, fel yn y crynodeb diwethaf:"),
    "grown": ("Told before, and grown since:", "Wedi tyfu ers hynny:"),
    "fresh": ("New, and of low priority:", "Newydd, blaenoriaeth isel:"),
    "unsaid": ("Put right in the press since:", "Wedi'i gywiro yn y wasg ers hynny:"),
    "true": ("No longer waiting:", "Ddim yn aros mwyach:"),
}  # fmt: skip
_STATES = {
    "new": ("new", "newydd"),
    "waits": ("not acknowledged", "neb wedi ymgymryd ag ef"),
    "acknowledged": ("acknowledged", "ymgymerwyd ag ef"),
    "chooses": ("acknowledged, nothing chosen yet", "ymgymerwyd ag ef, heb ddewis beth i'w wneud"),
    "acted": ("acted on", "gweithredwyd arno"),
    "closed": ("closed", "wedi'i gau"),  # by quiet, while the digest could not leave
}  # fmt: skip
_WHOLE = (
    "All of one: wardmote alerts show NUMBER",
    "Y cyfan am un: wardmote alerts show NUMBER",
)
MOST_WHOLE = 8  # told whole; a digest is read on a telephone
_IN_SHORT = (
    "The first {n} are told whole, the others in short.",
    "Mae'r {n} cyntaf yn gyfan, a'r lleill yn fyr.",
)
# What waits too long and grew is listed with what waits, and told below with what grew.
BELOW = {
    "grown": ("it has grown, and stands below", "mae wedi tyfu, ac mae isod"),
    "unsaid": ("the press has put it right, and it stands below", "mae'r wasg wedi'i gywiro, ac mae isod"),
}  # fmt: skip
_WHERE = (
    "On the desk, the web page: Alerts, by the number",
    "Ar y ddesg, y dudalen we: Rhybuddion, yn ôl y rhif",
)


Entry = tuple[Sequence[str], Sequence[str]]  # its lines in English, and in Welsh


@dataclass(frozen=True, slots=True)
class Sections:
    """The entries of a digest by what there is to say of them."""

    fresh: Sequence[Entry] = ()
    grown: Sequence[Entry] = ()
    unsaid: Sequence[Entry] = ()
    true: Sequence[Entry] = ()
    late: Sequence[Entry] = ()
    still: Sequence[Entry] = ()


def digest_entry(
    tx: Transaction, house: House, row: Row, *, whole: bool = True
) -> Entry:
    """An incident in the digest: what it is about, how far it went or what is asked, and where it is to be found.

    whole: where it is not, what it is about, how long it waits and where it is to be found. Who asks is always told.
    """
    number = int(row["incident_id"])
    said = standing_of(house, row["claim_id"], tx.now)
    if about_no_claim(row):
        told = _question(tx, house, row)
    else:
        told = _spreading(tx, house, row, said) if whole else (("",), ("",))
    english, welsh = (
        _lines(house, row, said, told[tongue], tongue, whole=whole)
        for tongue in _TONGUES
    )
    desk = house.settings.desk
    return (
        [*english, *_address(desk, number, welsh=False)],
        [*welsh, *_address(desk, number, welsh=True)],
    )


def _lines(house: House, row: Row, said: Standing, told: Sequence[str], tongue: int, *, whole: bool) -> list[str]:  # fmt: skip
    """An entry in one language. told: how far it went, or "", and what else there is to say, a line for each."""
    longest = 2 * EXCERPT if whole else IN_SHORT
    begins = f"{int(row['incident_id']):>3}  {_stands(row, tongue)}: {_about(house, row, said, tongue, longest)}"
    spread_so, *more = told
    far = f" ({spread_so})" if spread_so else ""
    return [f"{begins}{far}", *(f"{INDENT}{one}" for one in (*more, *_overdue(row, house.now(), tongue)))]  # fmt: skip


def _about(house: House, row: Row, said: Standing, tongue: int, longest: int) -> str:
    """What it is about, never a claim as if it were so. A claim without Welsh keeps its English words."""
    name = called(row, said)[tongue]
    named = f"{name}: " if name else ""
    title = str(row["title"])
    if not row["claim_id"]:
        if is_new_claim(row):  # its words stand beneath it, on a line of their own
            return named_in_lists(row)[tongue]
        needs = {need.id: need.title.cy for need in house.rules.needs}
        welsh = title_in_welsh(title) or needs.get(
            str(row["key"]).partition(":")[2].partition(":")[0], ""
        )
        return excerpt((tongue and welsh) or title)
    welsh = said.claim.claim_cy if said.claim and tongue else ""
    return f"{named}{in_quotes(welsh or title, longest - len(named))}"


def _spreading(tx: Transaction, house: House, row: Row, said: Standing) -> Entry:
    """How far it went, what the council knows, who says the same words, what is said, and what became of it."""
    number = int(row["incident_id"])
    seen = spread(tx.store, number, tx.now)
    far = (spread_words(seen, said.claim), spread_cy(seen, said.claim))
    same = copies_words(copies_of(tx.store, number, tx.now))
    quoted = quoted_of(tx, masks_of(house), row)
    over = sentences(row["claim_id"], said.over)
    unsaid = taken_back_words(row, taken_back(tx.store, number), tx.now)
    english, welsh = (
        [
            far[tongue],
            *_checked(said.claim, tongue),
            *filter(None, (same[tongue],)),
            *(
                (f"{(SAID_EN, SAID_CY)[tongue]}: {quoted[tongue]}",)
                if quoted[tongue]
                else ()
            ),
            *filter(None, (over[tongue],)),
            *unsaid[tongue],
        ]
        for tongue in _TONGUES
    )
    return english, welsh


def _overdue(row: Row, now: datetime, tongue: int) -> Iterator[str]:
    """Since when it waits longer than agreed, also where it stands among what grew."""
    due_at = late_since(row, as_text(now))
    if due_at is not None:
        moment = on_the_wall(as_moment(due_at), now)[tongue]
        yield (
            f"Roedd i'w wneud erbyn {moment}, ac mae'n dal i aros."
            if tongue
            else f"It was due by {moment}, and still waits."
        )


def _checked(claim: Claim | None, tongue: int) -> Iterator[str]:
    """What the council knows of a claim, in a line: its id, verdict, what is right, and the source with its date."""
    if claim is None:
        return
    verdict = found(claim)[tongue]
    if tongue:
        yield f"{claim.claim_id}, {verdict}. Yr hyn sy'n gywir: {right_cy(claim)} Ffynhonnell: {source_of(claim) or 'dim eto'}"
    else:
        right = claim.correct_statement or "not yet written"
        yield f"{claim.claim_id}, which {verdict}. What is right: {right} Source: {source_of(claim) or 'none yet'}"


def _question(tx: Transaction, house: House, row: Row) -> Entry:
    """Who asks what, and until when; the words stand on a line of their own, so that they can be erased."""
    asked = first_asked(tx.store, masks_of(house), row, tx.now)
    if asked is None:
        return ("",), ("",)
    who = _PRESS if asks_as_press(house.rules, row) else _RESIDENT
    note_asked(tx, asked)
    english, welsh = (
        [
            "",
            f"{_WHO[tongue]}: {who[tongue]}, {platform_name(asked.source)}",
            f"{_ASKED[tongue]}: {asked.quoted[tongue]}",
        ]
        for tongue in _TONGUES
    )
    return english, welsh


def _address(desk: DeskSettings | None, number: int, *, welsh: bool) -> list[str]:
    found_at = alert_address(desk, number, welsh=welsh)
    return [f"{INDENT}{found_at}"] if found_at else []


def one_line(house: House, row: Row, said: Standing, told: tuple[str, str]) -> Entry:
    """An incident of which one thing is told."""
    english, welsh = (
        [f"{int(row['incident_id']):>3}  {level}: {_about(house, row, said, tongue, 2 * EXCERPT)}: {told[tongue]}"]
        for tongue, level in enumerate((row["level"], LEVELS_CY[row["level"]]))
    )  # fmt: skip
    return english, welsh


def _stands(row: Row, tongue: int) -> str:
    """Its level and its state, as it waits for somebody or not: "HIGH, not acknowledged"."""
    waits, state = running(row), str(row["state"])
    if waits.acknowledge_by_at:
        state = "waits"
    elif waits.posture_by_at and state == "acknowledged":
        state = "chooses"
    level = LEVELS_CY[row["level"]] if tongue else row["level"]
    return f"{level}, {_STATES[state][tongue]}"


def digest_text(
    desk: DeskSettings | None,
    found: Sections,
    before: datetime | None,
    *,
    short: bool = False,
) -> str:
    """The whole of it, what changed since the last one first, in English and then in Welsh. At least one list holds
    something. before: when the last one was made.

    short: not every entry is told whole.
    """
    english, welsh = (
        _in_one_language(desk, found, before, tongue, short=short)
        for tongue in _TONGUES
    )
    return with_welsh(english, welsh)


def _in_one_language(
    desk: DeskSettings | None,
    found: Sections,
    before: datetime | None,
    tongue: int,
    *,
    short: bool,
) -> list[str]:
    lines = [_changed(found, before)[tongue], ""] if before else []
    if short:
        lines += [_IN_SHORT[tongue].format(n=MOST_WHOLE), _WHOLE[tongue], ""]
    for name, heads in _HEADS.items():
        entries: Sequence[Entry] = getattr(found, name)
        if entries:
            lines += [heads[tongue], *(each for entry in entries for each in entry[tongue]), ""]  # fmt: skip
    where = [] if desk and desk.name else [_WHERE[tongue]]
    return [*lines, *where, _WHOLE[tongue]]


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
