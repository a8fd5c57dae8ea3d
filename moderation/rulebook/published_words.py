"""What the published rules say beside the texts of the file, in English and Welsh (draft)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Tongue = Literal["en", "cy"]
Kind = Literal["title", "heading", "rule", "paragraph", "item"]

MONTHS: dict[Tongue, list[str]] = {
    "en": ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December"],
    "cy": ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref",
        "Tachwedd", "Rhagfyr"],
}  # fmt: skip
WORDS = {
    "version": ("Version {version}, in force from {date}.", "Fersiwn {version}, mewn grym o {date}."),
    "was": ("Version {version} was in force {spans}. It holds no longer.", "Roedd fersiwn {version} mewn grym {spans}. Nid yw mewn grym mwyach."),
    "before": (" It was in force before, {spans}.", " Roedd mewn grym o'r blaen hefyd, {spans}."),
    "span": ("from {since} to {until}", "o {since} hyd {until}"),
    "nothing": (
        "At present software hides nothing here by itself: a person decides on each comment.",
        "Ar hyn o bryd nid yw meddalwedd yn cuddio dim yma ohoni ei hun: person sy'n penderfynu ar bob sylw.",
    ),
    "aims": (
        "The times under each rule are what we aim for. They count day and night, from when software reads a comment. When nobody is looking, it can take longer.",
        "Yr amserau o dan bob rheol yw'r nod. Maen nhw'n cyfrif ddydd a nos, o'r adeg y mae meddalwedd yn darllen sylw. Pan nad oes neb yn edrych, gall gymryd mwy o amser.",
    ),
    "appeal": ("To appeal, if your comment was hidden: {way}", "I apelio, os cafodd eich sylw ei guddio: {way}"),
    "later": (
        "Until then, software hides nothing by itself; people go by these rules already.",
        "Tan hynny, nid yw meddalwedd yn cuddio dim ohoni ei hun; mae pobl yn dilyn y rheolau hyn eisoes.",
    ),
    "draft": ("", "Drafft yw'r testun Cymraeg hwn: mae'n aros i gyfieithydd ei wirio."),
    "rules": ("The rules", "Y rheolau"),
    "rule": ("Rule {number}: {title}", "Rheol {number}: {title}"),
    "longest": ("Some kinds of it may wait up to {hours}.", "Gall rhai mathau ohono aros hyd at {hours}."),
    "contacts": ("Other ways to reach me", "Ffyrdd eraill o gysylltu"),
    "casework": ("If you need something done: {email}", "Os oes angen gwneud rhywbeth: {email}"),
    "complaints": ("To complain about a council service: {url}", "I gwyno am wasanaeth y cyngor: {url}"),
    "information": ("To ask for information that the council holds: {email}", "I ofyn am wybodaeth sydd gan y cyngor: {email}"),
    "checked": ("How often I look", "Pa mor aml y byddaf yn edrych"),
}  # fmt: skip

# What a rule leads to, by its own settings. The hours are those of the file.
EFFECTS = {
    "hide": (
        (
            "Software may hide such a comment at once where two separate signs agree. A person checks within {confirm}; "
            "if nobody does, it is shown again. What software does not hide goes to a person, who aims to look at it within {hours}."
        ),
        (
            "Gall meddalwedd guddio sylw o'r fath ar unwaith os bydd dau arwydd ar wahân yn cytuno. Bydd person yn gwirio "
            "o fewn {confirm}; os na fydd neb yn gwneud, bydd i'w weld eto. Bydd yr hyn nad yw meddalwedd yn ei guddio yn "
            "mynd at berson, a'i nod yw edrych arno o fewn {hours}."
        ),
    ),
    "queue": (
        "Only a person can hide such a comment, never software. A person aims to look at it within {hours}.",
        "Dim ond person all guddio sylw o'r fath, byth meddalwedd. Nod person yw edrych arno o fewn {hours}.",
    ),
    "by_hand": (
        "Software does not look for this. A person who sees such a comment decides.",
        "Nid yw meddalwedd yn chwilio am hyn. Person sy'n gweld sylw o'r fath sy'n penderfynu.",
    ),
    "alert": (
        "Only a person can hide such a comment, never software.",
        "Dim ond person all guddio sylw o'r fath, byth meddalwedd.",
    ),
    "false": (  # rule 4: what `wardmote decide` asks for before such a hide
        (
            "Software never hides such a comment. A person can, but only where a source shows it to be false, it could "
            "cause harm, a reply would not do, and a second person agrees."
        ),
        (
            "Nid yw meddalwedd byth yn cuddio sylw o'r fath. Gall person wneud, ond dim ond lle mae ffynhonnell yn dangos "
            "ei fod yn anwir, y gallai achosi niwed, na fyddai ateb yn ddigon, a bod ail berson yn cytuno."
        ),
    ),
    "badge": (
        "No comment is hidden for this.",
        "Ni chaiff unrhyw sylw ei guddio am hyn.",
    ),
    "none": (
        "No comment is hidden for this.",
        "Ni chaiff unrhyw sylw ei guddio am hyn.",
    ),
}
# Whom an alert goes to, by whether the file names the owner and comms.
TOLD = {
    (True, False): (
        "The owner of this page is told.",
        "Rhoddir gwybod i berchennog y dudalen hon.",
    ),
    (False, True): (
        "The people who can put it right are told.",
        "Rhoddir gwybod i'r bobl sy'n gallu ei gywiro.",
    ),
    (True, True): (
        "The owner of this page and the people who can put it right are told.",
        "Rhoddir gwybod i berchennog y dudalen hon ac i'r bobl sy'n gallu ei gywiro.",
    ),
}


@dataclass(frozen=True, slots=True)
class Span:
    """A time in which a version was in force; `until` is None where it still is. `first`: no other was in force before it there."""

    since: datetime
    until: datetime | None = None
    first: bool = False

    def begun(self, own: datetime) -> datetime:
        """Since when its words held, of a version that says so of itself from `own` on. The first took no other's place, so its own
        day stands; a later one holds no earlier than it was taken up."""
        return min(self.since, own) if self.first else self.since


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the place in which rules hold, and stands in no rules file.

    `acts`: whether software may hide there at all. `appeal`: where to appeal, or "". `spans`: when this version was in force,
    oldest first; none where that is not known. `taken_up`: False where it is known that another version is in force there.
    """

    acts: bool = True
    appeal: str = ""
    spans: Sequence[Span] = ()
    taken_up: bool = True
