"""The fact bank and its history as residents may read it, in English and draft Welsh (policy 10.1). Pure.

Who made a change is told by role. Names, and the reasons that people gave, stay inside: both may tell of somebody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from listener.claims.adopt import BY_FILE
from listener.claims.compare import Difference, Value, differences, values
from listener.claims.standing import State, state_of
from listener.store.claims import Held, as_claim
from listener.store.connection import Row, as_moment
from moderation.rulebook.publish import Line, day_in_words
from moderation.rulebook.published_words import Tongue

_WORDS = {
    "title": ("What the council has checked", "Yr hyn y mae'r cyngor wedi'i wirio"),
    "about": (
        "These are all the claims about the council that it has checked, as of {date}, and each change since. None of them hides a comment: being wrong is not against the rules.",
        "Dyma'r holl honiadau am y cyngor y mae wedi'u gwirio, ar {date}, a phob newid ers hynny. Nid oes yr un ohonynt yn cuddio sylw: nid yw bod yn anghywir yn torri'r rheolau.",
    ),
    "draft": ("", "Drafft yw'r testun Cymraeg hwn: mae'n aros i gyfieithydd ei wirio."),
    "none": ("There are no claims yet.", "Nid oes honiadau eto."),
    "history": ("Changes to {claim}", "Newidiadau i {claim}"),
    "was": ("{field}: was {before}, now {after}", "{field}: {before} gynt, {after} bellach"),
    "nothing": ("nothing", "dim"),
    "by_file": ("from the council's file of claims", "o ffeil honiadau'r cyngor"),
    "by_comms": ("by the communications team", "gan y tîm cyfathrebu"),
    "agreed": ("agreed to by a second of them", "gyda chytundeb ail aelod ohono"),
    "agreed_file": ("agreed to by the communications team", "gyda chytundeb y tîm cyfathrebu"),
    "as_before": ("not checked any more; until its day it was: {verdict}", "heb ei wirio bellach; hyd ei ddyddiad: {verdict}"),
    "until_then": ("not said any more; until then it was: {verdict}", "ni ddywedir hyn mwyach; hyd hynny: {verdict}"),
    "right_then": ("not said any more; until then: {said}", "ni ddywedir hyn mwyach; hyd hynny: {said}"),
}  # fmt: skip
_STATES = {
    "in force": ("In force.", "Mewn grym."),
    "ends soon": ("In force, to be looked at soon.", "Mewn grym, i edrych arno'n fuan."),
    "ended": ("Past its day: it counts as not checked.", "Wedi mynd heibio'i ddyddiad: nid yw'n cyfrif fel un a wiriwyd."),
    "withdrawn": ("Withdrawn: the council no longer says this.", "Tynnwyd yn ôl: nid yw'r cyngor yn dweud hyn mwyach."),
    "taken out": ("Taken out: the council no longer keeps this.", "Wedi'i dynnu allan: nid yw'r cyngor yn cadw hyn mwyach."),
}  # fmt: skip
_FIELDS = {
    "claim": ("The claim, in English", "Yr honiad, yn Saesneg"),
    "claim_cy": ("The claim, in Welsh", "Yr honiad, yn Gymraeg"),
    "paraphrases": ("Also said as, in English", "Dywedir hefyd fel hyn, yn Saesneg"),
    "paraphrases_cy": ("Also said as, in Welsh", "Dywedir hefyd fel hyn, yn Gymraeg"),
    "not_this": ("Sounds alike, and is not it", "Yn swnio'n debyg, ond nid dyna ydyw"),
    "verdict": ("What the council says of it", "Beth mae'r cyngor yn ei ddweud amdano"),
    "correct_statement": ("What is right, in English", "Yr hyn sy'n gywir, yn Saesneg"),
    "correct_statement_cy": ("What is right, in Welsh", "Yr hyn sy'n gywir, yn Gymraeg"),
    "source_url": ("Source", "Ffynhonnell"),
    "source_date": ("Day of the source", "Dyddiad y ffynhonnell"),
    "harm": ("What may follow if people believe it", "Beth all ddigwydd os bydd pobl yn ei gredu"),
    "impact": ("How much harm it may do, of 5", "Faint o niwed y gall ei wneud, o 5"),
    "topic": ("What it is about", "Am beth y mae"),
    "ward": ("Which ward", "Pa ward"),
    "service": ("Which service", "Pa wasanaeth"),
    "owner_role": ("The role that keeps it", "Y rôl sy'n ei gadw"),
    "approved_by_role": ("The role that agrees to it", "Y rôl sy'n cytuno arno"),
    "created": ("Checked on", "Gwiriwyd ar"),
    "expires": ("Holds until", "Yn dal tan"),
    "status": ("How it stands", "Sut mae pethau"),
}  # fmt: skip
_VALUES = {
    "false": ("false", "anwir"),
    "misleading": ("misleading", "camarweiniol"),
    "unverified": ("not checked yet", "heb ei wirio eto"),
    "true": ("true", "gwir"),
    "outdated": ("was true once", "gwir ar un adeg"),
    "services": ("services", "gwasanaethau"),
    "money": ("money", "arian"),
    "decisions": ("decisions", "penderfyniadau"),
    "voting": ("voting", "pleidleisio"),
    "safety": ("safety", "diogelwch"),
    "active": ("in force", "mewn grym"),
    "expired": ("past its day", "wedi mynd heibio'i ddyddiad"),
    "withdrawn": ("withdrawn", "wedi'i dynnu'n ôl"),
}
_CHANGES = {
    "imported": ("taken in", "mewnforiwyd"),
    "added": ("added", "ychwanegwyd"),
    "changed": ("changed", "newidiwyd"),
    "renewed": ("given a later day", "cafodd ddyddiad diweddarach"),
    "withdrawn": ("withdrawn", "tynnwyd yn ôl"),
    "removed": ("taken out", "tynnwyd allan"),
}
_IN_WORDS = ("verdict", "topic", "status")
_DAYS = ("source_date", "created", "expires")
_RIGHT = ("correct_statement", "correct_statement_cy")
_GONE: tuple[State, ...] = ("withdrawn", "taken out")  # nothing of it holds
_ABOVE = ("claim", "status")  # told by the heading, and by the line beneath it


@dataclass(frozen=True, slots=True)
class Told:
    """One claim with each of its versions, the oldest first, as the store holds them."""

    held: Held
    versions: Sequence[Row]


def page(claims: Sequence[Told], now: datetime, tongue: Tongue) -> tuple[Line, ...]:
    """The page in one language. Days are those of `now` and of the changes, where the council is."""
    found = [
        Line("title", _say("title", tongue)),
        Line("paragraph", _say("about", tongue, date=day_in_words(now, tongue))),
    ]
    if tongue == "cy":
        found.append(Line("paragraph", _say("draft", tongue)))
    if not claims:
        found.append(Line("paragraph", _say("none", tongue)))
    for told in claims:
        found += _claim(told, now, tongue)
    return tuple(found)


def _claim(told: Told, now: datetime, tongue: Tongue) -> Iterator[Line]:
    claim, state = told.held.claim, state_of(told.held, now)
    said = claim.claim_cy if tongue == "cy" and claim.claim_cy else claim.claim
    yield Line("heading", f"{claim.claim_id}: {_in_one_line(said)}")
    yield Line("paragraph", _of(_STATES[state], tongue))
    for name, value in values(claim).items():
        if not value or (name in _ABOVE and value in (said, claim.status)):
            continue
        if name == "expires" and state in _GONE:
            continue
        words = _as_it_stands(name, _value(name, value, tongue), state, tongue)
        link = claim.source_url if name == "source_url" else ""
        yield Line("item", f"{_of(_FIELDS[name], tongue)}: {words}", link)
    yield Line("rule", _say("history", tongue, claim=claim.claim_id))
    for before, row in zip([None, *told.versions], told.versions, strict=False):
        yield from _version(row, before, tongue)


def _as_it_stands(name: str, words: str, state: State, tongue: Tongue) -> str:
    """What the council said, and how far it says it still: or the page would contradict the line above."""
    if name == "verdict" and state == "ended":
        return _say("as_before", tongue, verdict=words)
    if name == "verdict" and state in _GONE:
        return _say("until_then", tongue, verdict=words)
    if name in _RIGHT and state in _GONE:
        return _say("right_then", tongue, said=words)
    return words


def _version(row: Row, before: Row | None, tongue: Tongue) -> Iterator[Line]:
    """One change: its day, what it was, by which role, and what is other than before."""
    by_file = row["changed_by"] == BY_FILE
    who = [_say("by_file" if by_file else "by_comms", tongue)]
    if row["approved_by"]:
        who.append(_say("agreed_file" if by_file else "agreed", tongue))
    what = _of(_CHANGES[row["change"]], tongue)
    day = day_in_words(as_moment(row["changed_at"]), tongue)
    yield Line("item", f"{day}: {what} {', '.join(who)}")
    for each in differences(as_claim(before), as_claim(row)) if before else ():
        yield Line("item", f"{day}: {_difference(each, tongue)}")


def _difference(each: Difference, tongue: Tongue) -> str:
    said = [
        _value(each.name, value, tongue) if value else _say("nothing", tongue)
        for value in (each.before, each.after)
    ]
    field = _of(_FIELDS[each.name], tongue)
    return _say("was", tongue, field=field, before=said[0], after=said[1])


def _value(name: str, value: Value, tongue: Tongue) -> str:
    if isinstance(value, tuple):
        return "; ".join(map(_in_one_line, value))
    if name in _DAYS:
        return day_in_words(date.fromisoformat(value), tongue)
    return _of(_VALUES[value], tongue) if name in _IN_WORDS else _in_one_line(value)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def _of(both: tuple[str, str], tongue: Tongue) -> str:
    return both[tongue == "cy"]


def _say(name: str, tongue: Tongue, **given: str) -> str:
    return _of(_WORDS[name], tongue).format(**given)
