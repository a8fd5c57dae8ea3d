"""What a person says to an author themselves, or reports: the text to send first, then that it was sent."""

from __future__ import annotations

from typing import Any, cast

from starlette.responses import Response

from listener.desk.doors import CAN_DECIDE, Door
from listener.desk.exposure import HARD
from listener.desk.filters import chosen, chosen_in_form
from listener.desk.item import found, nothing
from listener.desk.live_matters import reply_in_live_matter
from listener.desk.reasons import LONGEST_REASON
from listener.desk.seen import seen_from
from listener.desk.sight import is_unread, note_shown
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.people.codes import CodeRefused, prove
from listener.people.ladder import (
    ALREADY_SAID,
    NAMES_A_RULE,
    REPORTED_TO,
    SAID,
    Saying,
    check_said,
    record_said,
)
from listener.people.ladder_notices import STOP_CY
from listener.people.matrix import ACTION_OF
from listener.people.report_words import report_words
from listener.store.comments import Kept
from listener.store.connection import Row
from listener.store.decisions import Rung, decisions_on
from listener.store.proposals import seen_now

LONGEST_BEHAVIOUR = 200
STOPS_CY = "sarhau pobl eraill"  # an example of what should stop
TWICE_SECONDS = 60


def _step(
    visit: Visit,
    row: Row,
    known: Kept,
    verb: str,
    fault: str = "",
    status: int = 200,
    field: str = "",
    text: tuple[str, str] | None = None,
) -> Response:
    posted = visit.request.method == "POST"
    part = chosen_in_form(visit) if posted else chosen(visit)
    rules = visit.house.rules
    seen = seen_now(visit.house.store, known.comment.comment_id, known.version, rules.sha256)  # fmt: skip
    given: dict[str, Any] = {
        name: visit.form.get(name, "")[:LONGEST_REASON]
        for name in ("reason", "rule", "behaviour", "behaviour_cy", "to", "sent")
    }
    if verb == ALREADY_SAID:
        text = None
    covered = bool(text) and verb == "report" and _rests(visit, row)
    if text and verb == "report":
        text = _to_report(visit, row, known, covered)
    return visit.page(
        "saying.html",
        status,
        item=row,
        verb=verb,
        live=None if verb == "report" else reply_in_live_matter(visit, known),
        already_said=verb == ALREADY_SAID,
        names_rule=verb in NAMES_A_RULE,
        rules=[
            one
            for one in rules.rules
            if verb == "report" or one.id not in ("R4", "R5", "R17")
        ],
        given=given | {"rule": given["rule"] or (row["rule"] or "")},
        routes=REPORTED_TO,
        in_welsh=(STOP_CY, STOPS_CY),
        text=text,
        covered=covered,
        seen=(visit.form.get("seen", "") if status == 422 or text else "")
        or seen.token(),
        fault=fault,
        field=field,
        part=part,
        here=part.path(f"/item/{row['item_id']}/say", verb=verb),
    )


def _rests(visit: Visit, row: Row) -> bool:
    """Whether the comment's own words stay covered: who rests can report all the same, and what is urgent is shown."""
    return not row["urgent"] and is_unread(visit, row["comment_id"], row["rule"])


def _to_report(visit: Visit, row: Row, known: Kept, covered: bool) -> tuple[str, str]:
    """The words to report it with. The notice and the log keep the advice alone: nobody's words or name."""
    if row["rule"] in HARD and not covered:
        note_shown(visit, row["comment_id"])
    who = visit.session.name if visit.session else ""
    saying = _saying(visit, "report")
    return report_words(visit.house, known, saying, who, covered=covered)


def _show(visit: Visit) -> Response:
    both, verb = found(visit), visit.asked("verb")
    if both is None or verb not in SAID:
        return nothing(visit)
    return _step(visit, *both, verb)


def _missing(visit: Visit, verb: str) -> tuple[str, str] | None:
    """What is not filled in yet: a sentence and its field; None where all is there."""
    if verb in NAMES_A_RULE and not visit.form.get("rule"):
        return visit.say("Choose the rule that was broken."), "rule"
    if verb == "stop_request" and not visit.form.get("behaviour", "").strip():
        return visit.say("Say what should stop, such as: insulting other people."), "behaviour"  # fmt: skip
    if verb == "report" and visit.form.get("to") not in REPORTED_TO:
        return visit.say("Choose where you report it."), "to"
    if not visit.form.get("reason", "").strip():
        return visit.say("Say why, in a few words that a resident may read."), "reason"
    if verb == "report" and visit.form.get("sent") and not visit.form.get("code", "").strip():  # fmt: skip
        return visit.say("Type the six digits from your phone."), "code"
    return None


def _say(visit: Visit) -> Response:
    both, verb = found(visit), visit.form.get("verb", "")
    if both is None or verb not in SAID:
        return nothing(visit)
    row, known = both
    missing = _missing(visit, verb)
    if missing:
        text = _text(visit, known, verb) if visit.form.get("sent") else None
        return _step(visit, row, known, verb, missing[0], 422, missing[1], text)
    try:
        actor = visit.actor(ACTION_OF[verb])
        saying = _saying(visit, verb)
        text = check_said(visit.house, known, saying, actor)
        if not visit.form.get("sent"):
            return _step(visit, row, known, verb, text=text)
        again = _said_twice(visit, known, saying)
        if again:
            return _said(visit, row, again)
        proof = prove(visit.house, actor, visit.form.get("code", "")) if verb == "report" else None  # fmt: skip
        seen = seen_from(visit.form.get("seen", ""))
        made = record_said(visit.house, known, saying, actor, proof, seen)
    except BusyError:
        raise
    except CodeRefused as error:  # the words are on the page still, to be sent
        return _step(visit, row, known, verb, visit.refusal(error), 409, "code", text)
    except UserError as error:
        return _step(visit, row, known, verb, visit.refusal(error), 409)
    visit.after.append(visit.desk.carry_out)
    return _said(visit, row, made.decision_id)


def _said(visit: Visit, row: Row, decision_id: int) -> Response:
    """Back to the comment: to say something to its author decides nothing about it."""
    there = f"/item/{row['item_id']}"
    return visit.go(chosen_in_form(visit).path(there, done=decision_id))


def _saying(visit: Visit, verb: str) -> Saying:
    form = visit.form
    return Saying(
        cast(Rung, verb),
        form.get("reason", "").strip()[:LONGEST_REASON],
        form.get("rule") if verb in NAMES_A_RULE else None,
        form.get("behaviour", "").strip()[:LONGEST_BEHAVIOUR],
        form.get("to", "") if verb == "report" else "",
        form.get("behaviour_cy", "").strip()[:LONGEST_BEHAVIOUR],
    )


def _text(visit: Visit, known: Kept, verb: str) -> tuple[str, str] | None:
    """The text to send, where it can be made; the page then asks only for what is missing."""
    try:
        actor = visit.actor(ACTION_OF[cast(Rung, verb)])
        return check_said(visit.house, known, _saying(visit, verb), actor)
    except UserError:
        return None


def _said_twice(visit: Visit, known: Kept, saying: Saying) -> int:
    """The number of the decision that this form has made a moment ago; 0 for none."""
    name = visit.session.name if visit.session else ""
    for made in reversed(decisions_on(visit.house.store, known.comment.comment_id)):
        same = (made.verb, made.reason, made.rule) == (saying.verb, saying.reason, saying.rule)  # fmt: skip
        recent = (visit.now - made.decided_at).total_seconds() <= TWICE_SECONDS
        if same and recent and made.actor.name == name:
            return made.decision_id
    return 0


DOORS = (
    Door("GET", "/item/{number}/say", _show, CAN_DECIDE),
    Door("POST", "/item/{number}/say", _say, CAN_DECIDE, acts=True),
)
