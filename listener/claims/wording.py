"""What comms read of an incident (policy 10.5), in English and draft Welsh.

No author's name, no history, no abuse findings. The excerpt stands on a line of its own, so that it can be erased.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from listener.claims.as_it_stands import Standing
from listener.claims.beside import beside, in_english, in_welsh
from listener.claims.moments import on_the_wall
from listener.claims.postures import POSTURE_WORDS, Posture
from listener.claims.quoting import (
    about_no_claim,
    is_new_claim,
    lead,
    lifted,
    lifted_welsh,
)
from listener.claims.reason_words import reason_in_welsh
from listener.claims.speed_words import speed_cy, speed_en
from listener.claims.spread_words import spread_cy, spread_words
from listener.desk_settings import DeskSettings
from listener.language_names import names_of
from listener.store.connection import Row, as_moment
from listener.store.incidents import Spread, parts_of
from listener.telling.alerts import EXCERPT, excerpt
from listener.telling.both import with_welsh
from listener.telling.where import alert_address, alert_place
from moderation.claims.spread.priority import points
from moderation.types import Claim

_FOUND = {  # what stands after "Claim CLM-1, which"
    "false": ("the council has found false", "y canfu'r cyngor ei fod yn anwir"),
    "misleading": ("the council has found misleading", "y canfu'r cyngor ei fod yn gamarweiniol"),
    "unverified": ("the council has not verified yet", "nad yw'r cyngor wedi'i gadarnhau eto"),
    "true": ("the council has found true", "y canfu'r cyngor ei fod yn wir"),
    "outdated": ("was true once and is no longer", "a oedd yn wir ar un adeg, ond nad yw mwyach"),
}  # fmt: skip
# The council need not have found what has run out false: its verdict no longer holds.
_RUN_OUT = (
    "counts as not verified, for its entry has run out",
    "sy'n cyfrif fel heb ei gadarnhau, am fod ei gofnod wedi dod i ben",
)
# What a claim is called before its words: read alone, on a screen that is locked, they would say it is so.
CALLED = {
    "false": ("false claim", "honiad anwir"),
    "misleading": ("misleading claim", "honiad camarweiniol"),
    "unverified": ("unverified claim", "honiad heb ei gadarnhau"),
    "true": ("claim found true", "honiad a ganfuwyd yn wir"),
    "outdated": ("claim out of date", "honiad sydd wedi dyddio"),
    "withdrawn": ("withdrawn claim", "honiad a dynnwyd yn ôl"),
    "taken out": ("claim taken out of the list", "honiad a dynnwyd o'r rhestr"),
    "expired": ("claim, entry run out", "honiad, ei gofnod wedi dod i ben"),
    "new": ("not checked yet", "heb ei wirio eto"),
}  # fmt: skip
NEED_EN = ("This is about no claim: somebody asks, or needs something.",)
NEED_CY = ("Nid yw hyn am honiad: mae rhywun yn holi, neu angen rhywbeth.",)
# Before the words of a claim that has no entry, on a line of their own, so that they can be erased.
SAID_EN, SAID_CY = "What is said", "Yr hyn a ddywedir"
_STAYS_EN = ("", "The comments stay visible: being wrong is not against the rules.")
_STAYS_CY = ("", "Mae'r sylwadau'n dal i'w gweld: nid yw bod yn anghywir yn torri'r rheolau.")  # fmt: skip
LEVELS_CY = {
    "NONE": "heb ei anfon",
    "LOW": "isel",
    "MEDIUM": "canolig",
    "HIGH": "uchel",
}
SHORT = 140  # characters of a title on a telephone


@dataclass(frozen=True, slots=True)
class Example:
    """The sighting that an alert quotes."""

    text: str = ""
    link: str = ""
    language: str = ""
    source: str = ""  # for what is no comment: who published it
    title: str = ""  # of an article: its headline
    dated: tuple[str, str] = ("", "")  # of an article: when it came out, in both


def called(row: Row, said: Standing) -> tuple[str, str]:
    """What the words of an alert are called by what the council says of them, in English and Welsh; two empty ones of what
    is no claim, or the owner's own."""
    if said.claim is not None:
        return CALLED["expired" if said.claim.status == "expired" else said.claim.verdict]  # fmt: skip
    new = row["claim_id"] or is_new_claim(row)
    return CALLED[said.over or "new"] if new else ("", "")


def in_quotes(words: str, longest: int = EXCERPT + 2) -> str:
    """Words in marks that every telephone has, cut where they are long."""
    plain = excerpt(words).replace('"', "'")
    short = plain[: longest - 5].rstrip() + "..."
    return f'"{plain if len(plain) + 2 <= longest else short}"'


def heading(
    row: Row, said: Standing, quoted: str = "", longest: int = 2 * EXCERPT
) -> str:
    """What an alert is about, in a line that never states a claim as if it were so."""
    names = called(row, said)
    named = f"{names[0]} ({names[1]}): " if any(names) else ""
    if row["claim_id"]:
        return f"{named}{in_quotes(str(row['title']), longest - len(named))}"
    # Our own title of a new claim says nothing of it; what people say does.
    return f"{named}{excerpt(lead(row))}: {quoted}" if quoted else excerpt(str(row["title"]))  # fmt: skip


def subject(
    row: Row,
    level: str,
    said: Standing,
    *,
    press: bool = False,
    quoted: str = "",
    longest: int = 2 * EXCERPT,
) -> str:
    """One line. Beside `quoted` nothing that a resident wrote, as far as whoever named the incident kept to that."""
    before = f"{level}: {'in the news: ' if press else ''}"
    return before + heading(row, said, quoted, longest - len(before))


def alert_text(
    row: Row,
    claim: Claim | None,
    seen: Spread,
    example: Example,
    notes: Sequence[str] = (),
    desk: DeskSettings | None = None,
    new: str = "",
    same: Sequence[tuple[str, str]] = (),
    *,
    now: datetime,
) -> str:
    """The whole alert, in both languages. `notes`: lines that only this kind of incident has. new: what is said, where no claim has its words.

    same: what stands beneath its numbers (said_beside.py), each in both.
    """
    need = about_no_claim(row)  # then nothing is true, false or spread
    english = (
        *((f"{SAID_EN}: {new}",) if new else ()),
        *(NEED_EN if need else claim_en(claim)),
        f"Priority: {priority_words(row)}",
        *(() if need else (f"Seen so far: {spread_words(seen, claim)}",)),
        *(line[0] for line in same if line[0]),
        *example_en(example),
        *beside_claim(example, claim, 0),
        *filter(None, example.dated[:1]),
        *notes,
        *posture_line(row, 0),
        *_clock(row, now, 0),
        *how_to_answer(int(row["incident_id"]), desk),
        *_link_to_former(row),
        *(() if need else _STAYS_EN),
    )
    welsh = (
        *((f"{SAID_CY}: {new}",) if new else ()),
        *(NEED_CY if need else claim_cy(claim)),
        f"Blaenoriaeth: {priority_welsh(row)}",
        *(() if need else (f"Gwelwyd hyd yma: {spread_cy(seen, claim)}",)),
        *(line[1] for line in same if line[1]),
        *beside_claim(example, claim, 1),
        *filter(None, example.dated[1:]),
        *posture_line(row, 1),
        *_clock(row, now, 1),
        alert_place(desk, int(row["incident_id"]))[1],
        *how_to_answer_cy(int(row["incident_id"])),
        *(() if need else _STAYS_CY),
    )
    return with_welsh(english, welsh)


def short_subject(row: Row, level: str, said: Standing, *, press: bool = False) -> str:
    """What a telephone shows first: no words of residents."""
    line = subject(row, level, said, press=press, longest=SHORT)
    return line if len(line) <= SHORT else line[: SHORT - 1] + "…"


def short_text(number: int, desk: DeskSettings | None = None) -> str:
    """What goes to a telephone beneath that: its number, and where to answer. The same line twice would cost, and tell no more."""
    address = alert_address(desk, number)
    answer = (
        f"Answer / Ateb: {address}"
        if address
        else f"Answer: wardmote alerts ack {number} --as NAME"
    )
    return f"Alert {number}. {answer}"


def found(claim: Claim) -> tuple[str, str]:
    """What stands after "Claim CLM-1, which", in English and Welsh. `claim` as in force."""
    return _RUN_OUT if claim.status == "expired" else _FOUND[claim.verdict]


def claim_en(claim: Claim | None) -> tuple[str, ...]:
    """What the council knows of a claim, in English."""
    if claim is None:
        return ("The council has not checked this: nobody has said that it is false.",)
    return (
        f"Claim {claim.claim_id}, which {found(claim)[0]}: {claim.claim}",
        f"What is right: {claim.correct_statement or 'not yet written'}",
        f"Source: {source_of(claim) or 'none yet'}",
    )


def claim_cy(claim: Claim | None) -> tuple[str, ...]:
    """The same in Welsh."""
    if claim is None:
        return ("Nid yw'r cyngor wedi gwirio hyn: nid oes neb wedi dweud ei fod yn anwir.",)  # fmt: skip
    return (
        f"Honiad {claim.claim_id}, {found(claim)[1]}: {claim.claim_cy or f'{claim.claim} (yn Saesneg)'}",
        f"Yr hyn sy'n gywir: {right_cy(claim)}",
        f"Ffynhonnell: {source_of(claim) or 'dim eto'}",
    )


def right_cy(claim: Claim) -> str:
    """What is right, in Welsh; where nobody has written that, in English, which is said."""
    if claim.correct_statement and not claim.correct_statement_cy:
        return f"{claim.correct_statement} (yn Saesneg)"
    return claim.correct_statement_cy or "heb ei ysgrifennu eto"


def source_of(claim: Claim) -> str:
    """The address with its day, or "" where there is none."""
    dated = f" ({claim.source_date})" if claim.source_date else ""
    return f"{claim.source_url}{dated}" if claim.source_url else ""


def priority_words(row: Row) -> str:
    """How a priority came about: "HIGH, 17.0 points (impact 4 of 5, reach 3 of 5, ...)"."""
    parts = parts_of(row)
    if not parts:
        return f"{row['level']}"
    views = f" by {parts['views']:,.0f} views" if parts.get("views") else ""
    how = (
        f"impact {parts['impact']:g} of 5, reach {parts['reach']:g} of 5{views}, "
        f"{parts['confidence']:.0%} sure, {speed_en(parts['velocity'])}"
    )
    if parts.get("floor"):
        return f"{row['level']}, because it may do harm ({how})"
    raised = ", one band up for the emergency" if parts.get("raised") else lifted(row)
    return f"{row['level']}, {points(float(row['value']))} points{raised} ({how})"


def priority_welsh(row: Row) -> str:
    """The same in Welsh: "uchel, 17.0 pwynt (effaith 4 o 5, cyrhaeddiad 3 o 5, ...)"."""
    level, parts = LEVELS_CY[row["level"]], parts_of(row)
    if not parts:
        return level
    views = f" yn ôl {parts['views']:,.0f} o edrychiadau" if parts.get("views") else ""
    how = (
        f"effaith {parts['impact']:g} o 5, cyrhaeddiad {parts['reach']:g} o 5{views}, "
        f"sicrwydd {parts['confidence']:.0%}, {speed_cy(parts['velocity'])}"
    )
    if parts.get("floor"):
        return f"{level}, oherwydd y gall wneud niwed ({how})"
    raised = ", un band yn uwch oherwydd yr argyfwng" if parts.get("raised") else lifted_welsh(row)  # fmt: skip
    return f"{level}, {points(float(row['value']))} pwynt{raised} ({how})"


def example_en(example: Example) -> tuple[str, ...]:
    """A label and the excerpt each on their own line."""
    if not example.text and not example.link:
        return ()
    tongue, _ = names_of(example.language)
    label = f"One of them, in {tongue}" if tongue else "One of them"
    if example.source:
        label = f"One of them, from {excerpt(example.source)}".replace(": ", " ")
    quoted = (f"{label}: {excerpt(example.text)}",) if example.text else ()
    headline = (f"Headline: {excerpt(example.title)}",) if example.title else ()
    return (*headline, *quoted, f"Where: {example.link or 'no link is known'}")


def beside_claim(example: Example, claim: Claim | None, tongue: int) -> tuple[str, ...]:
    """What the excerpt has of the claim's words, what it leaves out and what it says instead, in English (0) or Welsh (1)."""
    if claim is None or not example.text:
        return ()
    one = beside(example.text, claim)
    return (in_welsh(one) if tongue else in_english(one),)


def posture_line(row: Row, tongue: int) -> tuple[str, ...]:
    """What is proposed, in English (0) or Welsh (1)."""
    posture: Posture = row["proposed"]
    words = POSTURE_WORDS[posture][tongue]
    if tongue:
        why = reason_in_welsh(row["proposed_why"])
        return (f"Awgrym: {words}{f', oherwydd: {why}' if why else ''}",)
    return (f"Proposed: {words}, because {row['proposed_why']}",)


def _clock(row: Row, now: datetime, tongue: int) -> tuple[str, ...]:
    if not row["acknowledge_by_at"]:
        return ()
    first, second = (
        on_the_wall(as_moment(row[name]), now)[tongue]
        for name in ("acknowledge_by_at", "posture_by_at")
    )
    if tongue:
        return (f"Ymgymerwch ag ef erbyn {first}, a dewiswch beth i'w wneud erbyn {second}.",)  # fmt: skip
    return (f"Please acknowledge it by {first}, and choose what to do by {second}.",)


def how_to_answer(number: int, desk: DeskSettings | None) -> tuple[str, ...]:
    """Where somebody at comms answers, and what they type instead."""
    return (
        alert_place(desk, number)[0],
        f"To acknowledge: wardmote alerts ack {number} --as NAME",
        f"To see all of it: wardmote alerts show {number}",
        f"Was it a false alarm? wardmote alerts wrong {number} --as NAME --reason WHY",
    )


def how_to_answer_cy(number: int) -> tuple[str, ...]:
    """What they type, in Welsh. Where on the desk they answer stands before it."""
    return (
        f"I ymgymryd ag ef: wardmote alerts ack {number} --as ENW",
        see_all_cy(number),
        f"Ai camrybudd oedd hwn? wardmote alerts wrong {number} --as ENW --reason PAM",
    )


def see_all_cy(number: int) -> str:
    """What they type to see the whole story, in Welsh."""
    return f"I weld y cyfan: wardmote alerts show {number}"


def _link_to_former(row: Row) -> tuple[str, ...]:
    former = row["former_id"]
    return (f"It has begun again: alert {former} was the one before.",) if former else ()  # fmt: skip
