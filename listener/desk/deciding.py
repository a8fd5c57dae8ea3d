"""Deciding on one comment: keep, hide, agree, show again, false alarm; and taking it back. Then the next one opens."""

from __future__ import annotations

from typing import cast

from starlette.responses import Response

from listener.breaches import keep_as_breach
from listener.decide import decide
from listener.desk.doors import Door
from listener.desk.filters import chosen_in_form
from listener.desk.forms import number
from listener.desk.item import found, nothing, show_item
from listener.desk.reasons import LONGEST_REASON, STERN, reason_given, speaks_against
from listener.desk.seen import TWICE, seen_from
from listener.desk.sight import READS_QUEUE, is_unread, not_read
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.people.ladder import SAID, withdraw
from listener.people.matrix import ACTION_OF
from listener.reasons import says_why
from listener.settings import same_name
from listener.store.comments import Kept
from listener.store.connection import Row
from listener.store.decisions import (
    Decision,
    Plain,
    decision,
    last_by_person,
    undone_by,
)
from listener.store.proposals import Seen
from listener.store.queue_views import beside, first_wanted
from listener.undo import reason_to_undo, undo

BREACH = "breach_keep"
VERBS = ("keep", "hide", "confirm", "show")
FALSE_ALARM = {"false_alarm_keep": "keep", "false_alarm_show": "show"}


def sent_twice(
    visit: Visit, known: Kept, verb: str, rule: str, reason: str, seen: Seen
) -> int:
    """The number of the decision that this very form has made already, as when a button is pressed twice; 0 for none."""
    last = last_by_person(visit.house.store, known.comment.comment_id)
    if last is None or visit.session is None or last.decision_id <= seen.decision_id:
        return 0
    mine = same_name(last.actor.name) == same_name(visit.session.name)
    said = (last.verb, last.reason, last.version) == (verb, reason, seen.version)
    same_rule = verb != "hide" or last.rule == rule
    recent = visit.now - last.decided_at <= TWICE
    return last.decision_id if mine and said and same_rule and recent else 0


def check_own(visit: Visit, known: Kept, verb: str, seen: Seen) -> None:
    """Raises UserError where this would turn round what the same person decided in another window, of which this page
    shows nothing.

    What somebody else decided is told by the house.
    """
    last = last_by_person(visit.house.store, known.comment.comment_id)
    if last is None or visit.session is None or last.decision_id <= seen.decision_id:
        return
    own = same_name(last.actor.name) == same_name(visit.session.name)
    if own and last.verb != verb:
        raise UserError(
            "You decided on it yourself in the meantime. Look at it again, then decide."
        )


def go_on(visit: Visit, row: Row, decision_id: int) -> Response:
    """Open what comes next in the same part of the queue, and say what was done."""
    part, store = chosen_in_form(visit), visit.house.store
    following = beside(store, part.wanted, row)[1] or first_wanted(store, part.wanted)
    there = f"/item/{following}" if following else "/queue"
    return visit.go(part.path(there, done=decision_id))


def _decide(visit: Visit) -> Response:
    both = found(visit)
    if both is None:
        return nothing(visit)
    row, known = both
    pressed, rule = visit.form.get("verb", ""), visit.form.get("rule", "")
    verb = "keep" if pressed == BREACH else FALSE_ALARM.get(pressed, pressed)
    stern = verb in STERN or pressed == BREACH
    seen, reason = seen_from(visit.form.get("seen", "")), reason_given(visit)
    if verb not in VERBS or seen is None:
        return show_item(visit, visit.say("Open the page again, then decide."), 422)
    if not reason and pressed in FALSE_ALARM:
        reason = visit.say("It is not what software took it for.")
    if not says_why(reason) or len(reason) > LONGEST_REASON:
        text = visit.say("Say why, in a few words that a resident may read.")
        return show_item(visit, text, 422, "reason")
    if speaks_against(visit, "hide" if stern else verb):
        text = visit.say("This reason speaks for the opposite. Choose another one.")
        return show_item(visit, text, 422, "ready")
    if (verb == "hide" or pressed == BREACH) and not rule:
        text = visit.say("Choose the rule that was broken.")
        return show_item(visit, text, 422, "rule")
    if stern and is_unread(visit, known.comment.comment_id, row["rule"]):
        return show_item(visit, not_read(visit), 409)
    again = sent_twice(visit, known, verb, rule, reason, seen)
    if again:
        return go_on(visit, row, again)
    try:
        check_own(visit, known, verb, seen)
        made = _made(visit, known, pressed, cast(Plain, verb), reason, rule, seen)
    except BusyError:
        raise
    except UserError as error:
        return show_item(visit, visit.refusal(error), 409)
    visit.after.append(visit.desk.carry_out)
    return go_on(visit, row, made.decision_id)


def _made(visit: Visit, known: Kept, pressed: str, verb: Plain, reason: str, rule: str, seen: Seen) -> Decision:  # fmt: skip
    actor = visit.actor(ACTION_OF[verb])
    if pressed == BREACH:
        return keep_as_breach(visit.house, known, actor, reason, rule, seen)
    return decide(
        visit.house,
        known,
        verb,
        actor,
        reason,
        rule=rule if verb == "hide" else None,
        seen=seen,
        false_alarm=pressed in FALSE_ALARM,
    )


def take_back(visit: Visit, decision_id: int) -> int:
    """Undo one decision; the number of the undo, 0 where there is nothing. Twice within a minute counts once. Raises UserError."""
    earlier = decision(visit.house.store, decision_id)
    if earlier is None:
        return 0
    if taken := _taken_just_now(visit, decision_id):
        return taken  # the button was pressed twice
    if earlier.verb in SAID:
        actor = visit.actor(ACTION_OF["withdraw"])
        reason = reason_to_undo(earlier.decision_id)
        return withdraw(visit.house, earlier.decision_id, actor, reason).decision_id
    action = "restore" if earlier.verb == "hide" else "hide_by_hand"
    try:
        return undo(visit.house, decision_id, visit.actor(action), "").decision_id
    except UserError:
        if taken := _taken_just_now(visit, decision_id):
            return taken  # twice at the same moment: the other press came first
        raise


def _taken_just_now(visit: Visit, decision_id: int) -> int:
    """The decision by which this person took another one back within the last minute; 0 for none."""
    taken = undone_by(visit.house.store, decision_id)
    mine = visit.session and taken and taken.actor.name == visit.session.name
    lately = taken and mine and visit.now - taken.decided_at <= TWICE
    return taken.decision_id if taken and lately else 0


def _undo(visit: Visit) -> Response:
    back = number(visit.form.get("item", ""))
    part, there = chosen_in_form(visit), f"/item/{back}" if back else "/queue"
    try:
        made = take_back(visit, number(visit.part("number")))
    except BusyError:
        raise
    except UserError as error:
        title = visit.say("This cannot be taken back")
        return visit.sorry(409, title, visit.refusal(error))
    if not made:
        return nothing(visit)
    visit.after.append(visit.desk.carry_out)
    return visit.go(part.path(there, undone=made))


DOORS = (
    Door("POST", "/item/{number}/decide", _decide, READS_QUEUE, acts=True),
    Door("POST", "/decision/{number}/undo", _undo, READS_QUEUE, acts=True),
)
