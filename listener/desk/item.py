"""One comment with all that a person needs to decide, and the forms by which they do."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any, cast

from starlette.responses import Response

from listener.decide import decide
from listener.desk.doors import CAN_DECIDE, Door
from listener.desk.forms import number
from listener.desk.inert import line, pieces
from listener.desk.queue import UNDOABLE, time_left, without_title
from listener.desk.visit import Visit
from listener.errors import BusyError, UserError
from listener.people.matrix import ACTION_OF
from listener.reconcile import ELSEWHERE
from listener.settings import same_name
from listener.store.acts import open_wish
from listener.store.around import post_text
from listener.store.comments import Kept, kept
from listener.store.connection import Row
from listener.store.decisions import (
    Plain,
    decision,
    decisions_on,
    item,
    last_by_person,
    last_judgement,
    undone_by,
)
from listener.store.desk_views import decided_alike, decisions_about_author, timer_of
from listener.store.proposals import Seen, seen_now
from listener.undo import undo
from moderation.explain import seen_in_welsh
from moderation.types import Finding

LONGEST_REASON = 1000
TWICE = timedelta(minutes=1)  # the same form again within this is one press too many
VERBS = ("keep", "hide", "confirm", "show")
MOST_SHOWN = 12
AROUND = 300  # letters of the post and of what was answered
_FOR_THE_TERMINAL = re.compile(r" \(`wardmote [^`]*`\)")


def seen_from(token: str) -> Seen | None:
    """What somebody saw, as their form says it; None where the form does not say it."""
    parts = token.split(".")
    if len(parts) != 3 or not re.fullmatch(r"[0-9a-f]{12}", parts[2]):
        return None
    if not all(re.fullmatch(r"\d{1,15}", part) for part in parts[:2]):
        return None
    return Seen(int(parts[0]), int(parts[1]), parts[2])


def on_screen(sentence: str) -> str:
    """A sentence of the house without its hints for the terminal."""
    return _FOR_THE_TERMINAL.sub("", sentence)


def _found(visit: Visit) -> tuple[Row, Kept] | None:
    row = item(visit.house.store, number(visit.part("number")))
    known = kept(visit.house.store, row["comment_id"]) if row else None
    return (row, known) if row and known else None


def _nothing(visit: Visit) -> Response:
    return visit.sorry(
        404,
        visit.say("There is no such number"),
        visit.say("The queue shows the numbers that wait."),
    )


def _state(visit: Visit, known: Kept) -> dict[str, Any]:
    """How the comment stands, and what can be decided on it."""
    store, comment_id = visit.house.store, known.comment.comment_id
    hiding = open_wish(store, comment_id, "hide") is not None
    showing = open_wish(store, comment_id, "show") is not None
    hidden = bool(known.hidden_by) or hiding
    choices: list[str] = []
    if not known.gone_at and hidden:
        machine = known.hidden_by == "wardmote" and not known.erased_at
        choices = ["confirm", "show"] if machine else ["show"]
        choices += ["hide"] if known.hidden_by == ELSEWHERE else []
    elif not known.gone_at and not known.erased_at:
        choices = ["keep", "hide"]
    return {
        "hidden": hidden,
        "hiding": hiding and not known.hidden_by,
        "showing": showing,
        "gone": known.gone_at is not None,
        "erased": known.erased_at is not None,
        "by_machine": known.hidden_by == "wardmote",
        "choices": choices,
        "until": time_left(timer_of(store, comment_id), visit.now),
    }


def _judged(visit: Visit, known: Kept, rule: str | None) -> dict[str, Any]:
    """What was seen in it: the explanation, the signals, and where in the text."""
    row = last_judgement(visit.house.store, known.comment.comment_id)
    if row is None or row["version"] != known.version:
        return {"reason": "", "signals": [], "spans": []}
    body = row["body"]
    findings = body.get("findings", ())
    mine = [f for f in findings if f.get("rule") == (rule or row["rule"])]
    signals = [
        {
            "kind": f.get("signal", ""),
            "detail": line(_in_words(f, visit.language), 160),
        }
        for f in mine
    ]
    reason = body.get("reason_cy" if visit.language == "cy" else "reason", "")
    return {
        "reason": without_title(reason),
        "signals": signals[:MOST_SHOWN],
        "spans": [span for f in mine for span in f.get("spans", ())],
    }


def _in_words(finding: Row, language: str) -> str:
    """What one finding saw, in words."""
    if language == "cy":
        plain = ("check", "signal", "evidence", "detail", "score", "subcode")
        said = seen_in_welsh(Finding(**{name: finding[name] for name in plain}))
    else:
        said = str(finding["detail"] or finding["evidence"])
    return said[:1].upper() + said[1:]


def _around(visit: Visit, known: Kept) -> dict[str, str]:
    """The post, and what the comment answers."""
    comment, store = known.comment, visit.house.store
    parent = kept(store, comment.parent_id) if comment.parent_id else None
    return {
        "post": line(post_text(store, comment.post_id), AROUND),
        "parent": line(parent.comment.text, AROUND) if parent else "",
    }


def _history(visit: Visit, known: Kept) -> list[dict[str, Any]]:
    """What was decided on this comment; the last one of a person that stands can be taken back."""
    store = visit.house.store
    made = decisions_on(store, known.comment.comment_id)
    standing = [d for d in made if d.verb in UNDOABLE and d.actor.role != "daemon"]
    last = standing[-1] if standing else None
    return [
        {
            "id": d.decision_id,
            "verb": d.verb,
            "by": d.actor.name if d.actor.role != "daemon" else "",
            "role": d.actor.role,
            "rule": (d.rule or "").removeprefix("R"),
            "reason": line(d.reason, 200),
            "at": d.decided_at,
            "undoable": d is last
            and not known.gone_at
            and not undone_by(store, d.decision_id),
        }
        for d in made[-MOST_SHOWN:]
    ]


def _show(
    visit: Visit, fault: str = "", status: int = 200, field: str = ""
) -> Response:
    found = _found(visit)
    if found is None:
        return _nothing(visit)
    row, known = found
    store, comment = visit.house.store, known.comment
    judged = _judged(visit, known, row["rule"])
    text, parts = pieces(comment.text, judged["spans"], number(visit.asked("part")))
    rules = visit.house.rules
    seen = seen_now(store, comment.comment_id, known.version, rules.sha256)
    rule = next((one for one in rules.rules if one.id == row["rule"]), None)
    return visit.page(
        "item.html",
        status,
        item=row,
        rule=rule,
        comment=comment,
        state=_state(visit, known),
        text=text,
        parts=parts,
        part=min(max(number(visit.asked("part")), 1), parts),
        judged=judged,
        around=_around(visit, known),
        alike=decided_alike(
            store, comment.page_id, row["rule"] or "", comment.comment_id
        ),
        others=decisions_about_author(
            store, comment.page_id, comment.author_id, comment.comment_id, MOST_SHOWN
        ),
        history=_history(visit, known),
        left=None if row["closed_at"] else time_left(row["due_at"], visit.now),
        seen=_seen(visit, status) or seen.token(),
        rules=[
            one
            for one in rules.rules
            if one.action not in ("none", "badge") and one.id != "R4"
        ],
        given={
            name: visit.form.get(name, "")[:LONGEST_REASON]
            for name in ("reason", "rule")
        },
        fault=fault,
        english=status == 409,
        field=field,
        here=f"/item/{row['item_id']}",
    )


def _seen(visit: Visit, status: int) -> str:
    """What the refused form had seen, where only a field of it was missing: that is no second look."""
    given = visit.form.get("seen", "")
    return given if status == 422 and seen_from(given) else ""


def _sent_twice(
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


def _decide(visit: Visit) -> Response:
    found = _found(visit)
    if found is None:
        return _nothing(visit)
    _row, known = found
    verb, rule = visit.form.get("verb", ""), visit.form.get("rule", "")
    reason = visit.form.get("reason", "").strip()
    seen = seen_from(visit.form.get("seen", ""))
    if verb not in VERBS or seen is None:
        return _show(visit, visit.say("Open the page again, then decide."), 422)
    if not reason or len(reason) > LONGEST_REASON:
        text = visit.say("Say why, in a few words that a resident may read.")
        return _show(visit, text, 422, "reason")
    if verb == "hide" and not rule:
        return _show(visit, visit.say("Choose the rule that was broken."), 422, "rule")
    again = _sent_twice(visit, known, verb, rule, reason, seen)
    if again:
        return visit.go(f"/queue?done={again}")
    try:
        made = decide(
            visit.house,
            known,
            cast(Plain, verb),
            visit.actor(ACTION_OF[verb]),
            reason,
            rule=rule if verb == "hide" else None,
            seen=seen,
        )
    except BusyError:
        raise
    except UserError as error:
        return _show(visit, on_screen(str(error)), 409)
    visit.after.append(visit.desk.carry_out)
    return visit.go(f"/queue?done={made.decision_id}")


def _undo(visit: Visit) -> Response:
    earlier = decision(visit.house.store, number(visit.part("number")))
    if earlier is None:
        return _nothing(visit)
    back = number(visit.form.get("item", ""))
    there = f"/item/{back}" if back else "/queue"
    taken = undone_by(visit.house.store, earlier.decision_id)
    mine = visit.session and taken and taken.actor.name == visit.session.name
    if taken and mine and visit.now - taken.decided_at <= TWICE:
        return visit.go(there)  # the button was pressed twice
    action = "restore" if earlier.verb == "hide" else "hide_by_hand"
    reason = f"Decision {earlier.decision_id} is taken back."
    try:
        undo(visit.house, earlier.decision_id, visit.actor(action), reason)
    except BusyError:
        raise
    except UserError as error:
        title = visit.say("This cannot be taken back")
        return visit.sorry(409, title, on_screen(str(error)), english=True)
    visit.after.append(visit.desk.carry_out)
    return visit.go(there)


DOORS = (
    Door("GET", "/item/{number}", _show, CAN_DECIDE),
    Door("POST", "/item/{number}/decide", _decide, CAN_DECIDE, acts=True),
    Door("POST", "/decision/{number}/undo", _undo, CAN_DECIDE, acts=True),
)
