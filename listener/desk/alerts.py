"""What comms see: what they were told of, the gravest first, with its clock; what is over, by a filter; and the months."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from starlette.datastructures import QueryParams
from starlette.responses import Response

from listener.claims.as_it_stands import Standing, standing_of
from listener.claims.asked import asked, asks_as_press
from listener.claims.feedback import by_month, of_unsent, proposal, threshold
from listener.claims.masking import Masks, masks_of
from listener.claims.postures import POSTURE_WORDS, Posture
from listener.claims.quoting import about_no_claim
from listener.claims.story_words import title_in_welsh
from listener.claims.tuning_words import tuning_text, tuning_welsh
from listener.claims.waiting import is_late, running
from listener.claims.wording import called
from listener.desk.doors import Door
from listener.desk.forms import number
from listener.desk.inert import line
from listener.desk.visit import Visit
from listener.house import load_claims_for
from listener.store.connection import Row, as_text
from listener.store.incident_views import (
    ALERTS,
    OPEN,
    count_incidents,
    some_incidents,
)
from listener.store.incidents import spread
from listener.store.own_claims import OWN, is_own
from listener.store.spreading import headline
from moderation.claims.factbank.registry import in_force
from moderation.claims.spread.tuning import Proposal
from moderation.types import Claim

READERS = frozenset({"comms", "owner", "delegate", "reviewer"})
OWNERS = frozenset({"owner", "delegate"})  # who reads what is for the owner alone
ON_ONE_PAGE = 20
MONTHS = 12
STATES: Mapping[str, tuple[str, ...]] = {
    "open": OPEN,
    "new": ("new",),
    "acknowledged": ("acknowledged",),
    "acted": ("acted",),
    "closed": ("closed",),
    "wrong": ("wrong",),
    "all": (*OPEN, "closed", "wrong"),
}
LEVELS: Mapping[str, tuple[str, ...]] = {
    "alerts": ALERTS,  # told, or waiting for the daily digest
    "high": ("HIGH",),
    "medium": ("MEDIUM",),
    "low": ("LOW",),
    "none": ("NONE",),
}


def known_claims(visit: Visit) -> dict[str, Claim]:
    """The claims in force. From the database: a file that somebody edits just now must not keep comms from the page."""
    listed = load_claims_for(visit.house.settings, visit.house.store)
    return {claim.claim_id: claim for claim in in_force(listed, visit.now)}


def _show(visit: Visit) -> Response:
    house = visit.house
    state, level = visit.asked("state"), visit.asked("level")
    state = state if state in STATES else "open"
    level = level if level in LEVELS else "alerts"
    wanted, own = (STATES[state], LEVELS[level]), visit.is_a(*OWNERS)
    count = count_incidents(house.store, *wanted, own=own)
    pages = max(1, -(-count // ON_ONE_PAGE))
    at = min(max(number(visit.asked("page")), 1), pages)
    first = (at - 1) * ON_ONE_PAGE
    found = some_incidents(house.store, *wanted, first, ON_ONE_PAGE, own=own)
    known, masks = known_claims(visit), masks_of(house)
    filters = {n: v for n, v in (("state", state), ("level", level)) if visit.asked(n)}
    query = str(QueryParams(filters))
    return visit.page(
        "alerts.html",
        rows=[line_of(visit, row, known, masks) for row in found],
        count=count,
        at=at,
        pages=pages,
        state=state,
        level=level,
        query=f"{query}&" if query else "",
        filtered=bool(filters),
        **_months(visit),
    )


def _months(visit: Visit) -> dict[str, Any]:
    """How many alerts were right, by month, and the match that this speaks for."""
    found = proposal(visit.house)
    return {
        "months": by_month(visit.house.store)[-MONTHS:][::-1],
        "unsent": of_unsent(visit.house.store, welsh=visit.language == "cy"),
        "threshold": f"{threshold(visit.house):.2f}",
        "tuning": _in_tongue(visit, found) if found else "",
    }


def _in_tongue(visit: Visit, found: Proposal) -> str:
    return tuning_welsh(found) if visit.language == "cy" else tuning_text(found)


def title_of(
    visit: Visit, row: Row, known: Mapping[str, Claim], masks: Masks
) -> tuple[str, str]:
    """What it is about, and in which language: a claim by its words, what nobody has checked by those said first."""
    claim, welsh = known.get(row["claim_id"]), visit.language == "cy"
    if claim and welsh and claim.claim_cy:
        return line(claim.claim_cy, 200), "cy"
    quoted = asked(visit.house.store, masks, row, visit.now, welsh=welsh)
    if quoted:
        return line(f"{_need_title(visit, row)}: {quoted}", 200), ""
    kind, _, group = str(row["key"]).partition(":")
    grouped = kind in ("spread", OWN)
    all_read = not visit.is_a(*OWNERS)
    said = headline(visit.house.store, number(group), for_all=all_read) if grouped else None  # fmt: skip
    if said:
        return line(masks.mask(said.statement), 200), ""
    known_title = title_in_welsh(row["title"]) if welsh else ""
    return line(known_title or row["title"], 200), "cy" if known_title else "en"


def _need_title(visit: Visit, row: Row) -> str:
    """What the rules call a need, in the language of the page."""
    known = {need.id: need.title for need in visit.house.rules.needs}
    title = known.get(str(row["key"]).split(":")[1])
    if title is None:
        return str(row["title"])
    return title.cy if visit.language == "cy" else title.en


def line_of(
    visit: Visit, row: Row, known: Mapping[str, Claim], masks: Masks
) -> dict[str, Any]:
    """One incident as the list and its own page begin."""
    claim, welsh = known.get(row["claim_id"]), visit.language == "cy"
    title, language = title_of(visit, row, known, masks)
    right = claim.correct_statement_cy if claim and welsh else ""
    clocks = running(row)
    stands = standing_of(visit.house, row["claim_id"], visit.now)
    named = called(row, Standing(claim) if claim else stands)[welsh]
    return {
        **row,
        "called": f"{named[:1].upper()}{named[1:]}",
        "acknowledge_by_at": clocks.acknowledge_by_at,
        "posture_by_at": clocks.posture_by_at,
        "title": title,
        "title_language": language,
        "ours": not row["claim_id"] and bool(language),  # our own words, no quotation
        "right": line(right or (claim.correct_statement if claim else ""), 600),
        "right_language": "cy" if right else "en",
        "source": claim.source_url if claim else "",
        "withdrawn": bool(row["claim_id"]) and claim is None,
        "late": is_late(row, as_text(visit.now)),
        "over": row["state"] not in OPEN,
        "need": about_no_claim(row),
        "own": is_own(row),
        "press": asks_as_press(visit.house.rules, row),
        "times": spread(visit.house.store, row["incident_id"], visit.now).repeats,
        "posture": in_words(row["posture"], welsh),
        "proposed": in_words(row["proposed"], welsh),
    }


def in_words(posture: str, welsh: bool) -> str:
    """A posture as people say it."""
    words = POSTURE_WORDS.get(cast(Posture, posture))
    return words[welsh] if words else ""


DOORS = (Door("GET", "/alerts", _show, READERS),)
