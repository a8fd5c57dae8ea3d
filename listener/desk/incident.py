"""One incident whole: claim and right answer, evidence without names, spread, clock and story; and what comms do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from starlette.responses import Response

from listener.claims.again import before_words
from listener.claims.beside import beside
from listener.claims.copying import copies_of
from listener.claims.examples import since_then
from listener.claims.forwarding import ACTION as FORWARDS
from listener.claims.forwarding import close_own, forward
from listener.claims.handling import (
    LONGEST,
    acknowledge,
    act_on,
    close,
    say_right,
    say_wrong,
    set_posture,
    taken_back,
)
from listener.claims.joining import goes_on_in
from listener.claims.masking import masks_of
from listener.claims.postures import POSTURES, Posture, found_wrong
from listener.claims.quoting import lifted, lifted_welsh
from listener.claims.reason_words import reason_in_welsh
from listener.claims.reopening import reopen
from listener.claims.standing import former_claim
from listener.claims.states import ENDED
from listener.claims.story import as_it_went, words_of
from listener.claims.story_english import detail_in_english, sentence_in_english
from listener.claims.story_words import (
    detail_in_welsh,
    sentence_in_welsh,
)
from listener.claims.waiting import running
from listener.desk.alerts import OWNERS, READERS, known_claims, line_of
from listener.desk.briefs import briefs
from listener.desk.choices import offered
from listener.desk.clocks import time_left
from listener.desk.doors import Door
from listener.desk.forms import number
from listener.desk.inert import line
from listener.desk.sight import sight, withheld
from listener.desk.spread_chart import chart_of_spread
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.house import House
from listener.minutes.heads import note_head
from listener.minutes.writer import MACHINE, Actor
from listener.reasons import says_why
from listener.settings import same_name
from listener.store.connection import Row, as_moment
from listener.store.incident_views import count_seen, some_seen, voices_of
from listener.store.incidents import incident, parts_of, spread, steps_of
from listener.store.own_claims import is_own
from listener.store.spreading import headline
from listener.store.told_levels import sendings_of
from listener.telling.alerts import EXCERPT
from moderation.types import Claim

ANSWERERS = frozenset({"comms"})
ON_ONE_PAGE = 6
PLATFORMS = {"facebook": "Facebook", "x": "X"}
MOST_STEPS = 60
TWICE = 300  # seconds within which the same answer is a button pressed twice
# What each button leaves in the story.
STEP_OF = {
    "acknowledge": ("acknowledged", "taken_over"),
    "posture": ("posture_set",),
    "act": ("acted",),
    "close": ("closed",),
    "wrong": ("wrong",),
    "right": ("right",),
    "reopen": ("reopened",),
}


def _found(visit: Visit) -> Row | None:
    """The alert of this page. What is for the owner alone is there for nobody else."""
    wanted = number(visit.part("number"))
    row = incident(visit.house.store, wanted) if wanted else None
    return None if row and is_own(row) and not visit.is_a(*OWNERS) else row


def _nothing(visit: Visit) -> Response:
    title = visit.say("There is no such alert")
    return visit.sorry(404, title, visit.say("Go back to the list and choose again."))


def _show(
    visit: Visit,
    faults: tuple[tuple[str, str], ...] = (),
    status: int = 200,
) -> Response:
    row = _found(visit)
    if row is None:
        return _nothing(visit)
    house, number_ = visit.house, int(row["incident_id"])
    known, masks = known_claims(visit), masks_of(house)
    claim, seen = known.get(row["claim_id"]), spread(house.store, number_, visit.now)
    steps = as_it_went(steps_of(house.store, number_), sendings_of(house.store, number_))  # fmt: skip
    evidence, at, pages = _evidence(visit, row, claim)
    kind, _, group = str(row["key"]).partition(":")
    return visit.page(
        "incident.html",
        status,
        row=line_of(visit, row, known, masks),
        claim=claim,
        former=None if claim else former_claim(house.store, row["claim_id"]),
        verdict=claim.verdict if claim else "",
        seen=seen,
        copies=copies_of(house.store, number_, visit.now),
        parts=parts_of(row),
        said_before=before_words(house.store, row)[visit.language == "cy"],
        lifted=(lifted_welsh if visit.language == "cy" else lifted)(row),
        wrong=found_wrong(claim),
        chart=chart_of_spread(visit, number_, wrong=found_wrong(claim)),
        evidence=evidence,
        at=at,
        pages=pages,
        clocks=_clocks(row, visit.now),
        goes_on=_goes_on(visit, row, steps),
        steps=[_step(visit, each) for each in steps[-MOST_STEPS:]],
        proposed_why=_tongues(visit, row["proposed_why"], reason_in_welsh),
        seen_step=_seen(visit, status) or max((s["step_id"] for s in steps), default=0),
        **offered(visit, row),
        raw=row,
        may_answer=visit.is_a(*ANSWERERS) and not is_own(row),
        group=number(group) if kind == "spread" and headline(house.store, number(group), for_all=True) else 0,
        **briefs(visit, row, claim, steps, shown=visit.is_a(*ANSWERERS)),
        given={n: visit.form.get(n, "")[:LONGEST] for n in ("reason", "posture", "why", "end")},
        faults=faults,
        may_forward=is_own(row) and row["state"] not in ENDED,
        done=visit.asked("done") in (*STEP_OF, "forward", "report") and visit.asked("done"),
        here=f"/alerts/{number_}",
    )  # fmt: skip


def _seen(visit: Visit, status: int) -> str:
    """What the refused form had seen, where only a field of it was missing: that is no second look."""
    return visit.form.get("seen", "") if status == 422 else ""


def _clocks(row: Row, now: datetime) -> dict[str, Any]:
    """What is left until each moment that was promised."""
    clocks = running(row)
    return {
        "acknowledge": time_left(clocks.acknowledge_by_at, now),
        "posture": time_left(clocks.posture_by_at, now),
    }


def _goes_on(visit: Visit, row: Row, steps: list[Row]) -> int:
    """The alert in which this one goes on, or would once `right` takes `wrong` back; 0 where there is none."""
    if row["state"] == "wrong":
        return taken_back(visit.house.store, row)[1]
    named = [goes_on_in(step["detail"]) for step in steps if row["state"] == "closed"]
    return next(filter(None, reversed(named)), 0)


def _evidence(
    visit: Visit, row: Row, claim: Claim | None
) -> tuple[list[dict[str, Any]], int, int]:
    """A stretch of what was seen, the newest first, under pseudonyms; and which of how many stretches it is."""
    store = visit.house.store
    mine = int(row["incident_id"])
    pages = max(1, -(-count_seen(store, mine) // ON_ONE_PAGE))
    at = min(max(number(visit.asked("seen")), 1), pages)
    voices, masks, how = voices_of(store, mine), masks_of(visit.house), sight(visit)
    found = []
    for each in some_seen(store, mine, (at - 1) * ON_ONE_PAGE, ON_ONE_PAGE):
        closed = withheld(visit, how, each["comment_id"])
        text = "" if closed else each["text"]
        if text and each["resident"]:
            text = masks.mask(text, each["post_id"])
        excerpt = line(text, EXCERPT) if text else ""
        found.append(
            {
                **each,
                "since": since_then(visit.house, claim, each),
                "text": excerpt,
                "withheld": closed,
                "source": PLATFORMS.get(each["source"], line(each["source"], 60)),
                "voice": voices.get(each["comment_id"], 0),
                "beside": beside(text, claim) if claim and excerpt else None,
            }
        )
    return found, at, pages


def _tongues(
    visit: Visit,
    kept: str,
    welsh: Callable[[str], str],
    english: Callable[[str], str] = str,
) -> tuple[str, str]:
    """Words that are kept in English or as codes, as this page says them, and in which language that is."""
    said = welsh(kept) if visit.language == "cy" else ""
    return (said, "cy") if said else (english(kept), "en")


def _step(visit: Visit, row: Row) -> Row:
    """A step of the story. What people wrote stands as they wrote it."""
    by_us = row["role"] == MACHINE.role
    reason = row["reason"]
    if by_us:
        reason = _tongues(visit, reason, sentence_in_welsh, sentence_in_english)[0]
    detail, language = _tongues(visit, row["detail"], detail_in_welsh, detail_in_english)  # fmt: skip
    words = words_of(row["what"], visit.say)
    said = {"detail": detail, "detail_language": language, "reason": reason}
    return row | said | {"words": words}


@dataclass(frozen=True, slots=True)
class _Given:
    """One answer as it was sent."""

    what: str
    reason: str
    posture: str
    seen: int


def _read(visit: Visit) -> _Given:
    form, what = visit.form, visit.form.get("what", "")
    field = {"posture": "reason", "act": "reason"}.get(what, "why")
    reason = " ".join(form.get(field, "").split())
    return _Given(what, reason, form.get("posture", ""), number(form.get("seen", "")))


def _faults(visit: Visit, given: _Given) -> tuple[tuple[str, str], ...]:
    """All that is missing, each with its field."""
    found = []
    if given.what in ("posture", "act"):
        if given.posture not in POSTURES:
            found.append(("posture", visit.say("Choose what the council does.")))
        if not says_why(given.reason):
            text = visit.say("Say why, or what was done, in a few words.")
            found.append(("reason", text))
    elif given.what != "acknowledge" and not says_why(given.reason):
        found.append(("why", visit.say("Say why, in a few words.")))
    if len(given.reason) > LONGEST:
        field = "reason" if given.what in ("posture", "act") else "why"
        found.append((field, visit.say("This is too long. Shorten it.")))
    return tuple(found)


def _answer(visit: Visit) -> Response:
    row = _found(visit)
    if row is None:
        return _nothing(visit)
    given = _read(visit)
    if given.what not in STEP_OF:
        text = visit.say("Open the page again, then choose what to do.")
        return _show(visit, (("answer", text),), 422)
    faults = _faults(visit, given)
    if faults:
        return _show(visit, faults, 422)
    there = f"/alerts/{row['incident_id']}?done={given.what}"
    if _sent_twice(visit, row, given):
        return visit.go(there)
    try:
        actor = visit.actor("posture")
        _DOES[given.what](visit.house, int(row["incident_id"]), actor, given)
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, (("answer", visit.refusal(error)),), 409)  # fmt: skip
    note_head(visit.house.store.db, visit.house.heads, visit.now.isoformat())
    return visit.go(there)


def _sent_twice(visit: Visit, row: Row, given: _Given) -> bool:
    """Whether this very form has been answered already, as when a button is pressed twice."""
    name = same_name(visit.session.name if visit.session else "")
    for step in steps_of(visit.house.store, row["incident_id"])[::-1]:
        if step["step_id"] <= given.seen:
            return False
        mine = same_name(step["actor"]) == name
        same = step["what"] in STEP_OF[given.what] and step["reason"] == given.reason
        recent = (visit.now - as_moment(step["done_at"])).total_seconds() <= TWICE
        if mine and same and recent:
            return given.what != "posture" or step["detail"] == given.posture
    return False


_Does = Callable[[House, int, Actor, _Given], object]
_DOES: dict[str, _Does] = {
    "acknowledge": lambda h, n, a, g: acknowledge(h, n, a, g.reason, seen=g.seen),
    "posture": lambda h, n, a, g: set_posture(
        h, n, cast(Posture, g.posture), a, g.reason, seen=g.seen
    ),
    "act": lambda h, n, a, g: act_on(
        h, n, a, g.reason, posture=cast(Posture, g.posture), seen=g.seen
    ),
    "close": lambda h, n, a, g: close(h, n, a, g.reason, seen=g.seen),
    "wrong": lambda h, n, a, g: say_wrong(h, n, a, g.reason, seen=g.seen),
    "right": lambda h, n, a, g: say_right(h, n, a, g.reason, seen=g.seen),
    "reopen": lambda h, n, a, g: reopen(h, n, a, g.reason, seen=g.seen),
}


def _forward(visit: Visit) -> Response:
    """The owner gives comms what was told to them alone, or closes it."""
    row = _found(visit)
    if row is None:
        return _nothing(visit)
    what, number_ = visit.form.get("what", ""), int(row["incident_id"])
    if what not in ("forward", "close"):
        text = visit.say("Open the page again, then choose what to do.")
        return _show(visit, (("answer", text),), 422)
    does = forward if what == "forward" else close_own
    why, seen = (
        " ".join(visit.form.get("why", "").split()),
        number(visit.form.get("seen", "")),
    )
    try:
        does(visit.house, number_, visit.actor(FORWARDS), why, seen=seen)
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, (("answer", visit.refusal(error)),), 409)
    note_head(visit.house.store.db, visit.house.heads, visit.now.isoformat())
    return visit.go(f"/alerts/{number_}?done={what}")


DOORS = (
    Door("GET", "/alerts/{number}", _show, READERS),
    Door("POST", "/alerts/{number}/answer", _answer, ANSWERERS),
    Door("POST", "/alerts/{number}/forward", _forward, OWNERS),
)
