"""What somebody fills in for a claim, read from the form; and all that is missing or wrong, each with its field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, cast

from listener.claims.adopt import local_day
from listener.claims.form_faults import STAND_IN, field_faults
from listener.desk.fact_labels import in_form
from listener.desk.modes import last_day
from listener.desk.visit import Visit
from moderation.claims.factbank.entry import (
    LISTS,
    TOPICS,
    VERDICTS,
    created_on,
    expires_on,
)
from moderation.claims.factbank.registry import LONGEST_DAYS
from moderation.types import Claim

TEXTS = (
    "claim",
    "claim_cy",
    "correct_statement",
    "correct_statement_cy",
    "source_url",
    "harm",
    "ward",
    "service",
    "owner_role",
    "approved_by_role",
)
# As they follow each other on the page.
FIELDS = (
    "claim_id",
    "claim",
    "claim_cy",
    "paraphrases",
    "paraphrases_cy",
    "not_this",
    "verdict",
    "correct_statement",
    "correct_statement_cy",
    "source_url",
    "source_date",
    "harm",
    "impact",
    "topic",
    "service",
    "ward",
    "expires",
    "owner_role",
    "approved_by_role",
    "reason",
)
LONGEST_REASON = 1000
Faults = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """A claim as it was filled in, and what is wrong with it."""

    claim: Claim
    reason: str
    faults: Faults


def values_of(claim: Claim) -> dict[str, str]:
    """A claim as the fields of a form hold it."""
    found = {name: str(getattr(claim, name)) for name in (*TEXTS, "claim_id")}
    found |= {name: "\n".join(getattr(claim, name)) for name in LISTS}
    return found | {
        "verdict": claim.verdict,
        "source_date": claim.source_date,
        "impact": str(claim.impact),
        "topic": claim.topic,
        "expires": str(expires_on(claim) or ""),
    }


def fill_in(visit: Visit, before: Claim | None) -> Filled:
    """Read the form. `before`: the claim that is changed, whose dates stay; None for a new one."""
    form = {name: visit.form.get(name, "").strip() for name in FIELDS}
    faults = _missing(visit, form, new=before is None)
    made = _made(visit, form, before)
    sound = replace(made, **{n: v for n, v in STAND_IN.items() if not getattr(made, n)})  # fmt: skip
    known = {field for field, _ in faults}
    faults += [
        (
            fault.field,
            visit.known(in_form(visit, fault.field, str(fault), sound.claim_id)),
        )
        for fault in field_faults(sound, visit.now)
        if fault.field not in known
    ]
    if len(form["reason"]) > LONGEST_REASON:
        faults.append(("reason", visit.say("This is too long. Shorten it.")))
    order = {name: n for n, name in enumerate(FIELDS)}
    faults.sort(key=lambda fault: order.get(fault[0], 99))
    return Filled(made, form["reason"], tuple(dict.fromkeys(faults)))


def _missing(
    visit: Visit, form: Mapping[str, str], *, new: bool
) -> list[tuple[str, str]]:
    say = visit.say
    told = {
        "claim": say("Write the claim as people say it, as a whole sentence."),
        "owner_role": say("Name the role that keeps the claim."),
        "approved_by_role": say("Name another role, which agrees to it."),
        "reason": say("Say why, in a few words."),
    }
    if new:
        told["claim_id"] = say("Give it a number of its own.")
    found = [(field, text) for field, text in told.items() if not form[field]]
    if form["verdict"] not in VERDICTS:
        found.append(("verdict", say("Choose what the council says of it.")))
    if form["topic"] not in TOPICS:
        found.append(("topic", say("Choose what it is about.")))
    if form["impact"] not in ("1", "2", "3", "4", "5"):
        found.append(("impact", say("Choose how much harm it may do.")))
    if not form["source_url"] and form["verdict"] != "unverified":
        text = say("Give the page that shows it. Only what is not checked goes without.")  # fmt: skip
        found.append(("source_url", text))
    day = last_day(form["source_date"])
    if form["source_date"] and day is None:
        found.append(("source_date", say("This is no day. Write it as 24/12/2026.")))
    elif form["source_url"] and day is None:
        found.append(("source_date", say("Give the day of the source.")))
    if new and _expires(visit, form["expires"]) is None:
        text = say("Give the day on which you look at it again, 90 days ahead at most.")  # fmt: skip
        found.append(("expires", text))
    return found


def _expires(visit: Visit, text: str) -> date | None:
    day, today = last_day(text), local_day(visit.now)
    fits = day is not None and today < day <= today + timedelta(days=LONGEST_DAYS)
    return day if fits else None


def _made(visit: Visit, form: Mapping[str, str], before: Claim | None) -> Claim:
    today = local_day(visit.now)
    begins, ends = today, _expires(visit, form["expires"]) or today + timedelta(days=30)
    if before is not None:
        begins, ends = created_on(before) or begins, expires_on(before) or ends
    day = last_day(form["source_date"])
    texts: Any = {name: form[name] for name in TEXTS}
    lists: Any = {name: _lines(form[name]) for name in LISTS}
    verdict = form["verdict"] if form["verdict"] in VERDICTS else "unverified"
    return Claim(
        claim_id=before.claim_id if before else form["claim_id"] or "CLM-0",
        verdict=cast(Any, verdict),
        topic=form["topic"] if form["topic"] in TOPICS else TOPICS[0],
        impact=int(form["impact"]) if form["impact"] in ("1", "2", "3", "4", "5") else 1,
        source_date=day.isoformat() if day else "",
        created_at=_midnight(begins),
        expires_at=_midnight(ends + timedelta(days=1)),
        status=before.status if before else "active",
        **texts,
        **lists,
    )  # fmt: skip


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)
