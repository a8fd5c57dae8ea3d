"""Adding, changing, renewing and withdrawing a claim: one of comms asks, and another agrees (policy 3.2 and 10.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from starlette.responses import Response

from listener.claims.adopt import local_day
from listener.claims.change import propose, renewed
from listener.claims.masking import masks_of
from listener.claims.near_claims import NearClaim, near_claims
from listener.desk.doors import Door
from listener.desk.fact_fields import FIELDS, LONGEST_REASON, Faults, fill_in, values_of
from listener.desk.facts import EDITORS, found, in_file, no_claim
from listener.desk.forms import number
from listener.desk.modes import last_day
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.minutes.heads import note_head
from listener.reasons import says_why
from listener.settings import same_name
from listener.store.claims import Held, as_claim, held_claims, history_of, proposed
from listener.store.connection import as_moment
from listener.store.own_claims import is_group_own
from listener.store.spreading import sayings_of
from moderation.claims.factbank.entry import TOPICS, VERDICTS
from moderation.claims.factbank.registry import LONGEST_DAYS
from moderation.claims.opinion.stakes import stakes
from moderation.types import Claim

TWICE = timedelta(minutes=5)
MOST_SAYINGS = 6
_NUMBERED = re.compile(r"CLM-(\d{1,9})")


def _form(
    visit: Visit,
    values: dict[str, str],
    before: Held | None,
    faults: Faults = (),
    status: int = 200,
    near: Sequence[NearClaim] = (),
) -> Response:
    blank = dict.fromkeys(FIELDS, "")
    return visit.page(
        "fact_form.html",
        status,
        given=blank | values,
        before=before.claim if before else None,
        version=_version(visit, before, status) if before else 0,
        faults=faults,
        near=near,
        verdicts=VERDICTS,
        topics=TOPICS,
        in_file=in_file(visit),
        group=number(visit.asked("group") or visit.form.get("group", "")),
    )


def _version(visit: Visit, held: Held, status: int) -> int:
    """From which version the form is made: after a slip still from that which it showed first."""
    return number(visit.form.get("version", "")) if status == 422 else held.version


def _caught_up(visit: Visit, held: Held) -> dict[str, str]:
    """What was typed, and what stands now in each field that was left as it was."""
    seen = number(visit.form.get("version", ""))
    history = history_of(visit.house.store, held.claim.claim_id)
    base = next((values_of(as_claim(v)) for v in history if v["version"] == seen), None)
    now = values_of(held.claim)
    return {
        name: text
        if name not in now or (base and text.strip() != base[name])
        else now[name]
        for name, text in visit.form.items()
    }


def _new(visit: Visit) -> Response:
    """An empty form; or one begun with what several people say."""
    held = held_claims(visit.house.store)
    last = next(reversed(held.values())).claim if held else None
    waiting = [
        claim.claim_id for one in proposed(visit.house.store) for claim in one.claims
    ]
    values = {
        "claim_id": _next_id([*held, *waiting]),
        "owner_role": last.owner_role if last else "comms-duty-editor",
        "approved_by_role": last.approved_by_role if last else "comms-lead",
        "expires": str(local_day(visit.now) + timedelta(days=LONGEST_DAYS)),
    }
    group = number(visit.asked("group"))
    return _form(visit, values | _from_group(visit, group), None)


def _from_group(visit: Visit, group: int) -> dict[str, str]:
    """What several people say, without their names, as the beginning of a claim."""
    said = sayings_of(visit.house.store, group, MOST_SAYINGS, for_all=True) if group else []  # fmt: skip
    if not said or is_group_own(visit.house.store, group):
        return {}
    masks = masks_of(visit.house)
    words = [" ".join(masks.mask(text, post).split()) for text, post in said]
    topic, impact = stakes(words[0])
    return {
        "claim": words[0],
        "paraphrases": "\n".join(dict.fromkeys(words[1:])),
        "verdict": "unverified",
        "topic": topic,
        "impact": str(impact),
    }


def _next_id(known: Sequence[str]) -> str:
    numbers = [int(m[1]) for m in map(_NUMBERED.fullmatch, known) if m]
    return f"CLM-{max(numbers, default=0) + 1:03d}"


def _add(visit: Visit) -> Response:
    filled = fill_in(visit, None)
    held = held_claims(visit.house.store)
    faults = filled.faults
    if filled.claim.claim_id in held:
        text = visit.say("This number is or was in use. Take a new one.")
        faults = (("claim_id", text), *faults)
    near: list[NearClaim] = []
    if not faults and visit.form.get("other") != "yes":
        near = near_claims(filled.claim, [one.claim for one in held.values()])
    if faults or near:
        if near:
            faults = (("other", visit.say("The bank has a claim that says nearly this. Look first.")),)  # fmt: skip
        return _form(visit, dict(visit.form), None, faults, 422, near)
    group = number(visit.form.get("group", "")) or None
    return _ask(visit, "added", filled.claim, filled.reason, group)


def _edit(visit: Visit) -> Response:
    held = found(visit)
    if held is None or not held.listed:
        return no_claim(visit)
    return _form(visit, values_of(held.claim), held)


def _change(visit: Visit) -> Response:
    held = found(visit)
    if held is None or not held.listed:
        return no_claim(visit)
    filled = fill_in(visit, held.claim)
    if filled.faults:
        return _form(visit, dict(visit.form), held, filled.faults, 422)
    return _ask(visit, "changed", filled.claim, filled.reason)


def _until(visit: Visit) -> Response:
    """A page of its own for a new end, or for taking a claim back."""
    held = found(visit)
    return no_claim(visit) if held is None or not held.listed else _until_form(visit, held)  # fmt: skip


def _until_form(
    visit: Visit,
    held: Held,
    faults: Faults = (),
    status: int = 200,
) -> Response:
    claim = held.claim
    latest = local_day(visit.now) + timedelta(days=LONGEST_DAYS)
    return visit.page(
        "fact_until.html",
        status,
        claim=claim,
        version=_version(visit, held, status),
        latest=latest.isoformat(),
        given={
            n: visit.form.get(n, "")
            for n in ("expires", "renew_reason", "withdraw_reason")
        },
        faults=faults,
        in_file=in_file(visit),
        here=f"/facts/claim/{claim.claim_id}/until",
    )


def _renew(visit: Visit) -> Response:
    held = found(visit)
    if held is None or not held.listed:
        return no_claim(visit)
    faults = _reason_faults(visit, "renew_reason")
    day, today = last_day(visit.form.get("expires", "")), local_day(visit.now)
    if day is None or not 1 <= (day - today).days <= LONGEST_DAYS:
        text = visit.say("Give the day on which you look at it again, 90 days ahead at most.")  # fmt: skip
        faults = (("expires", text), *faults)
    if faults or day is None:
        return _until_form(visit, held, faults, 422)
    try:
        claim = renewed(held.claim, visit.now, (day - today).days)
    except UserError as error:
        return _until_form(visit, held, (("expires", visit.refusal(error)),), 409)
    return _ask(visit, "renewed", claim, visit.form["renew_reason"].strip())


def _withdraw(visit: Visit) -> Response:
    held = found(visit)
    if held is None or not held.listed:
        return no_claim(visit)
    faults = _reason_faults(visit, "withdraw_reason")
    if faults:
        return _until_form(visit, held, faults, 422)
    claim = replace(held.claim, status="withdrawn")
    reason = visit.form["withdraw_reason"].strip()
    return _ask(visit, "withdrawn", claim, reason)


def _reason_faults(visit: Visit, field: str) -> Faults:
    reason = visit.form.get(field, "").strip()
    if not says_why(reason):
        return ((field, visit.say("Say why, in a few words.")),)
    if len(reason) > LONGEST_REASON:
        return ((field, visit.say("This is too long. Shorten it.")),)
    return ()


def _ask(
    visit: Visit,
    change: str,
    claim: Claim,
    reason: str,
    group_id: int | None = None,
) -> Response:
    house = visit.house
    version = None if change == "added" else number(visit.form.get("version", ""))
    again = _sent_twice(visit, change, claim)
    if again:
        return visit.go(f"/facts/waiting/{again}?sent=1")
    try:
        actor = visit.actor("edit_claims")
        made = propose(house, change, [claim], actor, reason, group_id=group_id, version=version)  # fmt: skip
    except BusyError:
        raise
    except UserError as error:
        return _refused(visit, change, (("main", visit.refusal(error)),))
    note_head(house.store.db, house.heads, visit.now.isoformat())
    return visit.go(f"/facts/waiting/{made}?sent=1")


def _refused(visit: Visit, change: str, faults: Faults) -> Response:
    if change == "added":
        return _form(visit, dict(visit.form), None, faults, 409)
    held = found(visit)
    if held is None or not held.listed:
        return no_claim(visit)
    if change == "changed":
        return _form(visit, _caught_up(visit, held), held, faults, 409)
    return _until_form(visit, held, faults, 409)


def _sent_twice(visit: Visit, change: str, claim: Claim) -> int:
    """The proposal that this very form has made already, as when a button is pressed twice; 0 for none."""
    name = same_name(visit.session.name if visit.session else "")
    for one in proposed(visit.house.store):
        mine = same_name(one.actor.name) == name
        recent = visit.now - as_moment(one.proposed_at) <= TWICE
        # A form that was opened anew has the next free number.
        same = (
            (replace(claim, claim_id=one.claims[0].claim_id),)
            if change == "added" and one.claims
            else (claim,)
        )
        if mine and recent and (one.change, one.claims) == (change, same):
            return one.number
    return 0


DOORS = (
    Door("GET", "/facts/new", _new, EDITORS),
    Door("POST", "/facts/new", _add, EDITORS),
    Door("GET", "/facts/claim/{name}/change", _edit, EDITORS),
    Door("POST", "/facts/claim/{name}/change", _change, EDITORS),
    Door("GET", "/facts/claim/{name}/until", _until, EDITORS),
    Door("POST", "/facts/claim/{name}/renew", _renew, EDITORS),
    Door("POST", "/facts/claim/{name}/withdraw", _withdraw, EDITORS),
)
