"""What an incident keeps in English, in draft Welsh: why something is proposed, and what its steps note. Pure.

The rows and the log keep the English: it is what the service wrote, and what its receipts are of.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable

from listener.claims.became import STANDS_AGAIN, WHY
from listener.claims.joining import GOES_ON, PART_OF
from listener.claims.moments import DAYS_CY
from listener.claims.own import TITLE as OWN_TITLE
from listener.claims.quoting import REPORTED
from listener.claims.spread_alert import REPORTED_OWN
from listener.claims.story_english import GRAVER_TOLD
from listener.claims.wording import LEVELS_CY, POSTURE_WORDS
from listener.telling.overtaken import CLOSED, TAKEN_ON, WRONG

_STATES = {
    "new": "neb wedi ymgymryd ag ef",
    "acknowledged": "ymgymerwyd ag ef",
    "acted": "gweithredwyd arno",
    "closed": "wedi cau",
    "wrong": "camrybudd",
}
_TEAMS = {
    "comms": "y tîm cyfathrebu",
    "owner": "y cynghorydd",
    "comms_lead": "arweinydd y tîm cyfathrebu",
    "reviewers": "yr adolygwyr",
}
_DAYS = dict(zip(calendar.day_name, DAYS_CY, strict=True))
_TOPICS = {
    "services": "â gwasanaethau",
    "money": "ag arian",
    "decisions": "â phenderfyniadau",
    "voting": "â phleidleisio",
    "safety": "â diogelwch",
}
_ACCOUNTS = {
    "nobody has": "nad oes neb wedi'i ddweud yn ddiweddar",
    "only 1 account has": "mai dim ond 1 cyfrif a'i dywedodd yn ddiweddar",
    "only few accounts have": "mai dim ond ychydig o gyfrifon a'i dywedodd yn ddiweddar",
}
_TITLES = {
    "something new is being said by several people": "mae sawl person yn dweud rhywbeth newydd",
    REPORTED: "rhywbeth newydd y rhoddodd ochr y cynghorydd wybod amdano",
    REPORTED_OWN: "rhywbeth am y cynghorydd y gellir ei wirio, y rhoddodd ochr y cynghorydd wybod amdano",
    OWN_TITLE: "mae sawl person yn dweud rhywbeth am y cynghorydd y gellir ei wirio",
}
_SENTENCES = {
    "It was quiet for three days.": "Bu'n dawel am dridiau.",
    CLOSED: "caeodd rhywun y rhybudd",
    WRONG: "barnodd rhywun mai camrybudd oedd hwn",
    TAKEN_ON: "ymgymerodd rhywun â'r rhybudd",
    WHY["withdrawn"]: "tynnwyd yr honiad yn ôl",
    WHY["taken out"]: "tynnwyd yr honiad allan o'r banc ffeithiau",
    WHY["true"]: "canfu'r cyngor fod yr honiad yn wir",
    STANDS_AGAIN: "mae'r cyngor yn dweud rhywbeth am yr honiad eto",
}
_REASONS = {
    "it is about no claim: somebody may need help": "nid yw am honiad: efallai fod angen help ar rywun",
    "the press asks or has it, and nothing is checked yet": "mae'r wasg yn holi neu wedi cyhoeddi hyn, ac nid oes dim wedi'i wirio eto",
    "it spreads fast, and nobody has checked it yet": "mae'n lledaenu'n gyflym, ac nid oes neb wedi'i wirio eto",
    "it is grave if it is believed, and nobody has checked it yet": "mae'n ddifrifol os credir ef, ac nid oes neb wedi'i wirio eto",
    "nobody has checked it yet: find out whether it is true": "nid oes neb wedi'i wirio eto: holwch a yw'n wir",
    "an emergency is on, and it is about safety or voting": "mae argyfwng ar droed, ac mae'n ymwneud â diogelwch neu bleidleisio",
    "people may come to harm if they believe it": "gall pobl gael niwed os ydynt yn ei gredu",
    "it is grave, and the council has not verified it yet": "mae'n ddifrifol, ac nid yw'r cyngor wedi'i gadarnhau eto",
    "it is grave, and what is right is not written yet": "mae'n ddifrifol, ac nid yw'r hyn sy'n gywir wedi'i ysgrifennu eto",
    "it is grave, and there is no source to publish yet": "mae'n ddifrifol, ac nid oes ffynhonnell i'w chyhoeddi eto",
    "the press has it, and the council has not verified it yet": "mae gan y wasg ef, ac nid yw'r cyngor wedi'i gadarnhau eto",
    "the press has it, and what is right is not written yet": "mae gan y wasg ef, ac nid yw'r hyn sy'n gywir wedi'i ysgrifennu eto",
    "the press has it, and there is no source to name yet": "mae gan y wasg ef, ac nid oes ffynhonnell i'w henwi eto",
    "the press has it, and may ask the council about it": "mae gan y wasg ef, a gall holi'r cyngor amdano",
    "the council has not verified it yet: find out whether it is true": "nid yw'r cyngor wedi'i gadarnhau eto: holwch a yw'n wir",
    "the council has found it true: there is nothing to put right": "canfu'r cyngor ei fod yn wir: nid oes dim i'w gywiro",
    "it is grave, and the council no longer stands by what it said of it": "mae'n ddifrifol, ac nid yw'r cyngor yn glynu mwyach wrth yr hyn a ddywedodd amdano",
    "the council no longer stands by what it said of it: find out what is right": "nid yw'r cyngor yn glynu mwyach wrth yr hyn a ddywedodd amdano: holwch beth sy'n gywir",
    "people repeat it, and what is right is not written yet": "mae pobl yn ei ailadrodd, ac nid yw'r hyn sy'n gywir wedi'i ysgrifennu eto",
    "people repeat it, and there is no source to name yet": "mae pobl yn ei ailadrodd, ac nid oes ffynhonnell i'w henwi eto",
    "several people say it, but it weighs little": "mae sawl person yn ei ddweud, ond nid yw'n pwyso llawer",
    "nobody says it: people ask, or say that it is not so": "nid oes neb yn ei ddweud: mae pobl yn holi, neu'n dweud nad yw'n wir",
    "few people say it": "ychydig o bobl sy'n ei ddweud",
    # As alerts of earlier versions kept it.
    "it is grave, and there is nothing to publish yet": "mae'n ddifrifol, ac nid oes dim i'w gyhoeddi eto",
    "many people ask: one answer serves them all": "mae llawer yn holi: mae un ateb yn ddigon i bawb",
    "people put it right as often as they repeat it": "mae pobl yn ei gywiro mor aml ag y maent yn ei ailadrodd",
    "the councillor can answer with facts and source": "gall y cynghorydd ateb gyda ffeithiau a ffynhonnell",
    "it spreads, and what is right is written already": "mae'n lledaenu, ac mae'r hyn sy'n gywir wedi'i ysgrifennu'n barod",
    "the press has it, and what is right is written already": "mae gan y wasg ef, ac mae'r hyn sy'n gywir wedi'i ysgrifennu'n barod",
    "few people have seen it": "ychydig o bobl sydd wedi'i weld",
    "it is not spreading": "nid yw'n lledaenu",
}
_FEW = re.compile(
    r"it is about (\w+), with an impact of (\d+) of 5, though (.+) said it lately"
)
_NAME = re.compile(r"[A-Z]+-[\w.-]+")  # of a claim: the same in any language


def title_in_welsh(title: str) -> str:
    """What stands for a title where the words are kept elsewhere; "" where it is none of ours."""
    return _TITLES.get(title, "")


def reason_in_welsh(reason: str) -> str:
    """Why a posture is proposed; "" for words that are none of ours."""
    found = _FEW.fullmatch(reason)
    if found and found[1] in _TOPICS and found[3] in _ACCOUNTS:
        return f"mae'n ymwneud {_TOPICS[found[1]]}, ac effaith o {found[2]} o 5, er {_ACCOUNTS[found[3]]}"
    return _REASONS.get(reason, "")


def sentence_in_welsh(sentence: str) -> str:
    """What the service itself gave as its reason; "" for words that are none of ours."""
    found = GRAVER_TOLD.fullmatch(sentence)
    if found:
        return f"anfonwyd lefel fwy difrifol, {LEVELS_CY[found[1]]}, ers hynny"
    return _SENTENCES.get(sentence, "")


def detail_in_welsh(detail: str) -> str:
    """What a step notes beside its name; "" for words that are none of ours."""
    for posture, (_, words) in POSTURE_WORDS.items():
        if detail == posture:
            return words
    if _NAME.fullmatch(detail):
        return detail
    for shape, say in _DETAILS:
        found = shape.fullmatch(detail)
        if found:
            return say(found)
    return ""


def _told(found: re.Match[str]) -> str:
    """Of which level they were told, and by which ways."""
    ways = [_way(each) for each in found[2].split(", ")]
    return f"{LEVELS_CY[found[1]]}, at: {', '.join(ways)}"


def _held(found: re.Match[str]) -> str:
    """Of which level, for whom, and until when they were not told yet."""
    return f"{_told(found)}, tan {found[3]} ddydd {_DAYS[found[4]]}"


def _way(way: str) -> str:
    kind, _, name = way.partition(":")
    return f"sianel {name}" if kind == "channel" else _TEAMS.get(way, way)


_LEVEL, _STATE, _DAY = "|".join(LEVELS_CY), "|".join(_STATES), "|".join(_DAYS)
_DETAILS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (
        re.compile(rf"({_LEVEL}) to ({_LEVEL})"),
        lambda found: f"{LEVELS_CY[found[1]]} → {LEVELS_CY[found[2]]}",
    ),
    (
        re.compile(rf"({_LEVEL}), in the daily digest"),
        lambda found: f"{LEVELS_CY[found[1]]}, yn y crynodeb dyddiol",
    ),
    (re.compile(rf"({_LEVEL}), to (.+), until (\d\d:\d\d) on ({_DAY})"), _held),
    (re.compile(rf"({_LEVEL}), to (.+)"), _told),
    (re.compile(r"to (\w+)"), lambda found: f"at: {_way(found[1])}"),
    (re.compile(rf"from ({_STATE})"), lambda found: f"cyn hynny: {_STATES[found[1]]}"),
    (
        re.compile(rf"back to ({_STATE})"),
        lambda found: f"fel o'r blaen: {_STATES[found[1]]}",
    ),
    (re.compile(r"after incident (\d+)"), lambda found: f"ar ôl rhybudd {found[1]}"),
    (
        re.compile(PART_OF.format(number=r"(\d+)")),
        lambda found: f"mae rhybudd {found[1]} yn rhan ohono",
    ),
    (
        re.compile(GOES_ON.format(number=r"(\d+)")),
        lambda found: f"mae'n parhau yn rhybudd {found[1]}",
    ),
)
