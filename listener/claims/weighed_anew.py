"""An open incident weighs what the fact bank says of its claim by now, though nobody says it anew.

One that became a claim's was weighed by a first guess at its words until then. Of one that was a claim's all along, people
change impact, topic, verdict or what is right, or its last day goes by. And in an emergency what is about safety or voting goes up
by one band (policy 5). Comms hear of the level that it reaches by that as of any other, and what is proposed fits it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from listener.claims.as_it_stands import standing_of
from listener.claims.emergency_over import OVER
from listener.claims.incidents import emergency, regrade
from listener.claims.quiet import is_quiet
from listener.claims.spread_alert import weigh_spread
from listener.claims.states import ENDED
from listener.house import House
from listener.minutes.writer import MACHINE
from listener.store import Store
from listener.store.claims import held_claim, stood_at, version_of
from listener.store.connection import Row, as_moment, as_text
from listener.store.incident_views import seen_of
from listener.store.incidents import add_step, incident, parts_of, spread, steps_of
from moderation.claims.factbank.registry import is_past
from moderation.claims.match import match
from moderation.claims.spread.priority import NO_ENTRY_MATCH, Priority
from moderation.types import Claim

STEP = "weighed_as_claim"
ANEW = "weighed_anew"
IN_EMERGENCY = "weighed_in_emergency"
STEPS = (STEP, ANEW, IN_EMERGENCY)
RAISED = ("safety", "voting")
MOST_COMPARED = 12  # of what was seen, the first ones
# What a step notes: which version of the claim was weighed, whether its last day was over, and when what emergencies began.
# Times would not do: where the clock was ahead, they say nothing of what came before what.
_NOTED = re.compile(r"(?P<claim>\S+) v(?P<version>\d+)(?P<past> past)?(?: emergency (?P<began>.+))?")  # fmt: skip


def weigh_anew(house: House, row: Row) -> int:
    """Weigh an incident anew that became a claim's, of whose claim the bank says something else, or that an emergency makes
    graver; gives 1, or 0 where nothing is to be done. Each time it is weighed so once."""
    claim = _claim_of(house, row)
    if claim is None or not _due(house, row, claim):
        return 0
    number = int(row["incident_id"])
    compared = _compared(house, number, claim)
    on = emergency(house, None, house.now())
    with house.store.transaction(house.now()) as tx:
        fresh = incident(tx.store, number)
        step = _due(house, fresh, claim) if fresh else ""
        if fresh is None or not step or _claim_of(house, fresh) != claim:
            return 0
        seen = spread(tx.store, number, tx.now)
        found = [weigh_spread(claim, said, seen, emergency=on, match=sure) for said, sure in compared]  # fmt: skip
        # What nobody says, or said in three days, gets no graver: only what is proposed is worked out anew.
        still = step == STEP or (seen.repeats and not is_quiet(fresh, tx.now))
        gravest = max(found, key=_by_weight) if still else None
        add_step(tx, number, step, MACHINE, _as_noted(house, tx.store, claim))
        now = regrade(tx, house, number, claim, gravest, seen, None, in_place=True)
        details = {"incident_id": number, "claim_id": claim.claim_id, "priority": now["level_now"], "priority_parts": dict(parts_of(now))}  # fmt: skip
        if step == IN_EMERGENCY:
            tx.record("incident_weighed_in_emergency", details=details)
        else:
            tx.record("incident_weighed_as_claim", details=details)
    return 1


def weighed_at(store: Store, number: int) -> tuple[str, str]:
    """When an incident was last weighed so (text, UTC), and by which step; two empty texts where it was not."""
    done = _weighings(store, number)
    return (done[-1]["done_at"], done[-1]["what"]) if done else ("", "")


def _weighings(store: Store, number: int) -> list[Row]:
    return [step for step in steps_of(store, number) if step["what"] in STEPS]


def _claim_of(house: House, row: Row) -> Claim | None:
    """The claim of an incident, where the council calls it wrong or has not verified it."""
    said = standing_of(house, row["claim_id"], house.now())
    return None if said.over else said.claim


def _due(house: House, row: Row, claim: Claim) -> str:
    """The step by which it is to be weighed; "" where it is not."""
    if row["state"] in ENDED or not row["claim_id"]:
        return ""
    store, number = house.store, int(row["incident_id"])
    done = _weighings(store, number)
    if not done and any(s["what"] == "became_claim" for s in steps_of(store, number)):
        return STEP
    if _is_changed(house, row, claim, done):
        return ANEW
    return IN_EMERGENCY if claim.topic in RAISED and _may_rise(house, row) else ""  # fmt: skip


def _is_changed(house: House, row: Row, claim: Claim, done: Sequence[Row]) -> bool:
    """Whether the bank says something else of a claim than when its incident was last weighed, or else began."""
    if held_claim(house.store, claim.claim_id) is None:
        return False
    now = house.now()
    noted = _NOTED.fullmatch(done[-1]["detail"]) if done else None
    if noted and noted["claim"] == claim.claim_id:
        then = version_of(house.store, claim.claim_id, int(noted["version"]))
        past = bool(noted["past"])
    else:
        since = done[-1]["done_at"] if done else row["first_at"]
        if since > as_text(now):
            return True  # of a clock that was ahead; weighed once by what stands now
        then = stood_at(house.store, claim.claim_id, since)
        past = then is not None and is_past(then, as_moment(since))
    return then is not None and _what_counts(then, past) != _what_counts(claim, is_past(claim, now))  # fmt: skip


def _may_rise(house: House, row: Row) -> bool:
    """Whether an emergency is on, on any page, of which its weight or its proposal does not tell, and in which it was not weighed so."""
    if row["proposed"] == "emergency_lead" and (row["level"] == "HIGH" or parts_of(row).get("raised")):  # fmt: skip
        return False
    told: set[str] = set()
    for step in steps_of(house.store, int(row["incident_id"])):
        noted = _NOTED.fullmatch(step["detail"]) if step["what"] in STEPS else None
        if step["what"] == OVER:
            told.clear()  # one that is put back counts anew
        elif noted:
            told.update((noted["began"] or "").split())
    return not told.issuperset(_emergencies(house))


def _emergencies(house: House) -> list[str]:
    """When each emergency began that is on, on any page (text, UTC), each once."""
    now = house.now()
    pages = (house.standing(page.page_id, now) for page in house.settings.pages)
    began = {as_text(spell.starts_at) for page in pages for spell in page.running if spell.kind == "emergency"}  # fmt: skip
    return sorted(began)


def _as_noted(house: House, store: Store, claim: Claim) -> str:
    """What a step notes of what it weighed. claim: as in force."""
    held, began = held_claim(store, claim.claim_id), _emergencies(house)
    version = f" v{held.version}" if held else ""
    past = " past" if held and claim.status == "expired" else ""
    return f"{claim.claim_id}{version}{past}" + (f" emergency {' '.join(began)}" if began and held else "")  # fmt: skip


def _what_counts(claim: Claim, past: bool) -> tuple[object, ...]:
    """What a weight and a proposal rest on, of a claim. past: its last day is over."""
    says = ("unverified", "expired") if past else (claim.verdict, claim.status)
    ready = bool(claim.correct_statement), bool(claim.source_url)
    return *says, claim.impact, claim.topic, *ready


def _compared(house: House, number: int, claim: Claim) -> list[tuple[str, float]]:
    """What was said, each with how near it comes to the claim; what the matching does not see in it came by the group."""
    said = [row["text"] for row in seen_of(house.store, number) if row["stance"] == "repeats" and row["text"]]  # fmt: skip
    found = [(text, match(text, (claim,), 0, house.settings.names)) for text in said[:MOST_COMPARED]]  # fmt: skip
    near = [(m.sentence, m.score) if m.claim_id else (text, NO_ENTRY_MATCH) for text, m in found]  # fmt: skip
    return near or [(claim.claim, NO_ENTRY_MATCH)]


def _by_weight(found: Priority) -> tuple[bool, float]:
    return found.floor, found.value
