"""The fact bank: what the council has checked. A list with a search, and one claim with its history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.datastructures import QueryParams
from starlette.responses import Response

from listener.claims.adopt import BY_FILE
from listener.claims.beside import beside
from listener.claims.masking import masks_of
from listener.claims.standing import State, state_of
from listener.desk.alerts import READERS
from listener.desk.doors import Door
from listener.desk.forms import number
from listener.desk.inert import line
from listener.desk.sight import sight, withheld
from listener.desk.visit import Visit
from listener.store.claims import (
    Held,
    count_flags,
    flags_of,
    held_claims,
    history_of,
    proposed,
)
from listener.store.connection import Row
from listener.telling.alerts import EXCERPT
from moderation.claims.factbank.entry import created_on, expires_on
from moderation.types import Claim

EDITORS = frozenset({"comms"})
ON_ONE_PAGE = 20
MOST_FLAGS = 20
MOST_VERSIONS = 30
STATES: Mapping[str, tuple[State, ...]] = {
    "force": ("in force", "ends soon"),
    "soon": ("ends soon",),
    "ended": ("ended",),
    "withdrawn": ("withdrawn", "taken out"),
    "all": ("in force", "ends soon", "ended", "withdrawn", "taken out"),
}
_MADE = (
    "version",
    "change",
    "changed_by",
    "approved_by",
    "reason",
    "changed_at",
    "claim_id",
)


def in_file(visit: Visit) -> str:
    """The name of the file in which the claims stand and are changed; the desk then only shows them. "" where there is none."""
    named = visit.house.settings.claims
    return line(str(named), 80) if named is not None else ""


def _says(held: Held, wanted: str) -> bool:
    claim = held.claim
    texts = (
        claim.claim_id,
        claim.claim,
        claim.claim_cy,
        *claim.paraphrases,
        *claim.paraphrases_cy,
        claim.correct_statement,
        claim.correct_statement_cy,
        claim.service,
        claim.ward,
    )
    whole = " ".join(texts).casefold()
    return all(word in whole for word in wanted.casefold().split())


def _show(visit: Visit) -> Response:
    wanted = visit.asked("q").strip()[:200]
    state = visit.asked("state") if visit.asked("state") in STATES else "force"
    held = [
        one
        for one in held_claims(visit.house.store).values()
        if state_of(one, visit.now) in STATES[state] and _says(one, wanted)
    ]
    pages = max(1, -(-len(held) // ON_ONE_PAGE))
    at = min(max(number(visit.asked("page")), 1), pages)
    rows = held[(at - 1) * ON_ONE_PAGE : at * ON_ONE_PAGE]
    filters = {n: v for n, v in (("q", wanted), ("state", state)) if visit.asked(n)}
    query = str(QueryParams(filters))
    return visit.page(
        "facts.html",
        rows=[_line(visit, one) for one in rows],
        count=len(held),
        at=at,
        pages=pages,
        wanted=wanted,
        state=state,
        query=f"{query}&" if query else "",
        waiting=len(proposed(visit.house.store)),
        in_file=in_file(visit),
        may_edit=visit.is_a(*EDITORS),
    )


def _line(visit: Visit, held: Held) -> dict[str, Any]:
    claim, welsh = held.claim, visit.language == "cy"
    text = claim.claim_cy if welsh and claim.claim_cy else claim.claim
    return {
        "claim_id": claim.claim_id,
        "claim": line(text, 300),
        "language": "cy" if welsh and claim.claim_cy else "en",
        "verdict": claim.verdict,
        "state": state_of(held, visit.now),
        "expires": expires_on(claim),
    }


def found(visit: Visit) -> Held | None:
    """The claim that the address names, or None."""
    return held_claims(visit.house.store).get(visit.part("name"))


def no_claim(visit: Visit) -> Response:
    """There is none of this name."""
    title = visit.say("There is no such claim")
    return visit.sorry(404, title, visit.say("Go back to the list and choose again."))


def _claim(visit: Visit) -> Response:
    held = found(visit)
    if held is None:
        return no_claim(visit)
    store, claim = visit.house.store, held.claim
    sees_flags = visit.is_a("comms", "reviewer")
    return visit.page(
        "fact.html",
        claim=claim,
        held=held,
        state=state_of(held, visit.now),
        created=created_on(claim),
        expires=expires_on(claim),
        history=_history(visit, history_of(store, claim.claim_id)),
        flags=_flags(visit, claim) if sees_flags else [],
        flagged=count_flags(store, claim.claim_id),
        waiting=[
            one.number
            for one in proposed(store)
            if any(each.claim_id == claim.claim_id for each in one.claims)
        ],
        in_file=in_file(visit),
        may_edit=visit.is_a(*EDITORS) and held.listed,
        sent=number(visit.asked("sent")),
    )


def _history(visit: Visit, rows: list[Row]) -> list[dict[str, Any]]:
    """Every version, the newest first, with what it changed."""
    made = []
    for before, row in zip([None, *rows], rows, strict=False):
        changed = [
            (name, line(str(before[name]), 200), line(str(row[name]), 200))
            for name in row
            if before and name not in _MADE and before[name] != row[name]
        ]
        by_file = row["changed_by"] == BY_FILE
        who = visit.say("the claims file") if by_file else row["changed_by"]
        made.append({**row, "changed": changed, "changed_by": who})
    return made[::-1][:MOST_VERSIONS]


def _flags(visit: Visit, claim: Claim) -> list[dict[str, Any]]:
    """The comments that it flagged, without the names of residents, each beside the claim."""
    masks, how = masks_of(visit.house), sight(visit)
    found = []
    for row in flags_of(visit.house.store, claim.claim_id, MOST_FLAGS):
        closed = withheld(visit, how, row["comment_id"])
        gone = closed or row["erased_at"]
        said = "" if gone else masks.mask(row["text"], row["post_id"])
        text = line(said, EXCERPT)
        found.append({**row, "text": text, "withheld": closed, "beside": beside(said, claim)})  # fmt: skip
    return found


DOORS = (
    Door("GET", "/facts", _show, READERS),
    Door("GET", "/facts/claim/{name}", _claim, READERS),
)
